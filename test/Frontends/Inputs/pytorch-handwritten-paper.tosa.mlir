module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %3 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = "tosa.const"() <{values = dense<9.99999993E-9> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %6 = tosa.abs %arg0 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %7 = tosa.pow %6, %2 : (tensor<2x3x16xf32>, tensor<1x1x1xf32>) -> tensor<2x3x16xf32>
    %8 = tosa.reduce_sum %7 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %9 = tosa.pow %8, %3 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %10 = tosa.mul %9, %4, %0 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x1xf32>
    %11 = tosa.add %10, %5 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %12 = tosa.reciprocal %11 : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %13 = tosa.mul %arg0, %12, %0 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %14 = tosa.reshape %arg1, %1 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %15 = tosa.mul %14, %13, %0 : (tensor<1x1x16xf32>, tensor<2x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %15 : tensor<2x3x16xf32>
  }
}
