module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %3 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %6 = tosa.pow %arg0, %2 : (tensor<2x3x16xf32>, tensor<1x1x1xf32>) -> tensor<2x3x16xf32>
    %7 = tosa.reduce_sum %6 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %8 = tosa.mul %7, %3, %0 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x1xf32>
    %9 = tosa.add %8, %4 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %10 = tosa.rsqrt %9 : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %11 = tosa.mul %arg0, %10, %0 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %12 = tosa.add %arg1, %5 : (tensor<16xf32>, tensor<1xf32>) -> tensor<16xf32>
    %13 = tosa.reshape %12, %1 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %14 = tosa.mul %11, %13, %0 : (tensor<2x3x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %14 : tensor<2x3x16xf32>
  }
}
