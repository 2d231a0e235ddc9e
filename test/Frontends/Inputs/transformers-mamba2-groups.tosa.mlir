module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<2x3x16xf32>, %arg2: tensor<16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[2, 3, 2, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %2 = tosa.const_shape  {values = dense<[2, 3, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %5 = "tosa.const"() <{values = dense<1.250000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %6 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %7 = tosa.sigmoid %arg1 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %8 = tosa.mul %arg1, %7, %0 : (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %9 = tosa.mul %arg0, %8, %0 : (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %10 = tosa.reshape %9, %1 : (tensor<2x3x16xf32>, !tosa.shape<4>) -> tensor<2x3x2x8xf32>
    %11 = tosa.pow %10, %4 : (tensor<2x3x2x8xf32>, tensor<1x1x1x1xf32>) -> tensor<2x3x2x8xf32>
    %12 = tosa.reduce_sum %11 {axis = 3 : i32} : (tensor<2x3x2x8xf32>) -> tensor<2x3x2x1xf32>
    %13 = tosa.mul %12, %5, %0 : (tensor<2x3x2x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x2x1xf32>
    %14 = tosa.add %13, %6 : (tensor<2x3x2x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x3x2x1xf32>
    %15 = tosa.rsqrt %14 : (tensor<2x3x2x1xf32>) -> tensor<2x3x2x1xf32>
    %16 = tosa.mul %10, %15, %0 : (tensor<2x3x2x8xf32>, tensor<2x3x2x1xf32>, tensor<1xi8>) -> tensor<2x3x2x8xf32>
    %17 = tosa.reshape %16, %2 : (tensor<2x3x2x8xf32>, !tosa.shape<3>) -> tensor<2x3x16xf32>
    %18 = tosa.reshape %arg2, %3 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %19 = tosa.mul %18, %17, %0 : (tensor<1x1x16xf32>, tensor<2x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %19 : tensor<2x3x16xf32>
  }
}
