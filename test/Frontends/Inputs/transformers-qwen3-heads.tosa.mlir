module {
  func.func @main(%arg0: tensor<2x3x32xf32>, %arg1: tensor<16xf32>) -> tensor<2x2x3x16xf32> {
    %0 = tosa.const_shape  {values = dense<[2, 3, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %1 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %2 = tosa.const_shape  {values = dense<[1, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %3 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %5 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %6 = tosa.reshape %arg0, %0 : (tensor<2x3x32xf32>, !tosa.shape<4>) -> tensor<2x3x2x16xf32>
    %7 = tosa.pow %6, %3 : (tensor<2x3x2x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x3x2x16xf32>
    %8 = tosa.reduce_sum %7 {axis = 3 : i32} : (tensor<2x3x2x16xf32>) -> tensor<2x3x2x1xf32>
    %9 = tosa.mul %8, %4, %1 : (tensor<2x3x2x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x2x1xf32>
    %10 = tosa.add %9, %5 : (tensor<2x3x2x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x3x2x1xf32>
    %11 = tosa.rsqrt %10 : (tensor<2x3x2x1xf32>) -> tensor<2x3x2x1xf32>
    %12 = tosa.mul %6, %11, %1 : (tensor<2x3x2x16xf32>, tensor<2x3x2x1xf32>, tensor<1xi8>) -> tensor<2x3x2x16xf32>
    %13 = tosa.reshape %arg1, %2 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %14 = tosa.mul %13, %12, %1 : (tensor<1x1x1x16xf32>, tensor<2x3x2x16xf32>, tensor<1xi8>) -> tensor<2x3x2x16xf32>
    %15 = tosa.transpose %14 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x3x2x16xf32>) -> tensor<2x2x3x16xf32>
    return %15 : tensor<2x2x3x16xf32>
  }
}
