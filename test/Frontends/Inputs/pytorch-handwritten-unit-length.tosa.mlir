module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>) -> tensor<2x3x16xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %2 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %3 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<4.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = tosa.abs %arg0 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %6 = tosa.pow %5, %2 : (tensor<2x3x16xf32>, tensor<1x1x1xf32>) -> tensor<2x3x16xf32>
    %7 = tosa.reduce_sum %6 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %8 = tosa.pow %7, %3 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %9 = tosa.clamp %8 {max_val = 3.40282347E+38 : f32, min_val = 9.99999996E-13 : f32} : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %10 = tosa.tile %9, %0 : (tensor<2x3x1xf32>, !tosa.shape<3>) -> tensor<2x3x16xf32>
    %11 = tosa.reciprocal %10 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %12 = tosa.mul %arg0, %11, %1 : (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %13 = tosa.mul %12, %4, %1 : (tensor<2x3x16xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %14 = tosa.reshape %arg1, %0 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %15 = tosa.mul %13, %14, %1 : (tensor<2x3x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %15 : tensor<2x3x16xf32>
  }
}
