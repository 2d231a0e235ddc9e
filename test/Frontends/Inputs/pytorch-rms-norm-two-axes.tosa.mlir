module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<3x16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 3, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<0.020833334> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %3 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = tosa.mul %arg0, %arg0, %0 : (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %5 = tosa.reduce_sum %4 {axis = 1 : i32} : (tensor<2x3x16xf32>) -> tensor<2x1x16xf32>
    %6 = tosa.reduce_sum %5 {axis = 2 : i32} : (tensor<2x1x16xf32>) -> tensor<2x1x1xf32>
    %7 = tosa.mul %6, %2, %0 : (tensor<2x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x1x1xf32>
    %8 = tosa.add %7, %3 : (tensor<2x1x1xf32>, tensor<1x1x1xf32>) -> tensor<2x1x1xf32>
    %9 = tosa.rsqrt %8 : (tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %10 = tosa.mul %arg0, %9, %0 : (tensor<2x3x16xf32>, tensor<2x1x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %11 = tosa.reshape %arg1, %1 : (tensor<3x16xf32>, !tosa.shape<3>) -> tensor<1x3x16xf32>
    %12 = tosa.mul %10, %11, %0 : (tensor<2x3x16xf32>, tensor<1x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %12 : tensor<2x3x16xf32>
  }
}
