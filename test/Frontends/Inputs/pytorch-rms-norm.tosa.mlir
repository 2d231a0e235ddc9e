module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %3 = tosa.mul %arg0, %arg0, %0 : (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %4 = tosa.reduce_sum %3 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %5 = tosa.mul %4, %2, %0 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x1xf32>
    %6 = tosa.rsqrt %5 : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %7 = tosa.mul %arg0, %6, %0 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %8 = tosa.reshape %arg1, %1 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %9 = tosa.mul %7, %8, %0 : (tensor<2x3x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %9 : tensor<2x3x16xf32>
  }
}
