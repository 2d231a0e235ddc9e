module {
  func.func @main(%arg0: tensor<2x16x3x5xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>) -> tensor<2x16x3x5xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 16, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %2 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %3 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %5 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %6 = tosa.reduce_sum %arg0 {axis = 1 : i32} : (tensor<2x16x3x5xf32>) -> tensor<2x1x3x5xf32>
    %7 = tosa.mul %6, %2, %0 : (tensor<2x1x3x5xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x1x3x5xf32>
    %8 = tosa.sub %arg0, %7 : (tensor<2x16x3x5xf32>, tensor<2x1x3x5xf32>) -> tensor<2x16x3x5xf32>
    %9 = tosa.pow %8, %3 : (tensor<2x16x3x5xf32>, tensor<1x1x1x1xf32>) -> tensor<2x16x3x5xf32>
    %10 = tosa.reduce_sum %9 {axis = 1 : i32} : (tensor<2x16x3x5xf32>) -> tensor<2x1x3x5xf32>
    %11 = tosa.mul %10, %2, %0 : (tensor<2x1x3x5xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x1x3x5xf32>
    %12 = tosa.add %11, %4 : (tensor<2x1x3x5xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x3x5xf32>
    %13 = tosa.pow %12, %5 : (tensor<2x1x3x5xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x3x5xf32>
    %14 = tosa.reciprocal %13 : (tensor<2x1x3x5xf32>) -> tensor<2x1x3x5xf32>
    %15 = tosa.mul %8, %14, %0 : (tensor<2x16x3x5xf32>, tensor<2x1x3x5xf32>, tensor<1xi8>) -> tensor<2x16x3x5xf32>
    %16 = tosa.reshape %arg1, %1 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %17 = tosa.mul %16, %15, %0 : (tensor<1x16x1x1xf32>, tensor<2x16x3x5xf32>, tensor<1xi8>) -> tensor<2x16x3x5xf32>
    %18 = tosa.reshape %arg2, %1 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x16x1x1xf32>
    %19 = tosa.add %17, %18 : (tensor<2x16x3x5xf32>, tensor<1x16x1x1xf32>) -> tensor<2x16x3x5xf32>
    return %19 : tensor<2x16x3x5xf32>
  }
}
