module {
  func.func @main(%arg0: tensor<2x3x20xf32>, %arg1: tensor<16xf32>) -> tensor<2x3x16xf32> {
    %0 = tosa.const_shape  {values = dense<[2, 3, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %3 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %6 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %7 = tosa.slice %arg0, %1, %0 : (tensor<2x3x20xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x3x16xf32>
    %8 = tosa.pow %7, %4 : (tensor<2x3x16xf32>, tensor<1x1x1xf32>) -> tensor<2x3x16xf32>
    %9 = tosa.reduce_sum %8 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %10 = tosa.mul %9, %5, %2 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x1xf32>
    %11 = tosa.add %10, %6 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %12 = tosa.rsqrt %11 : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %13 = tosa.mul %7, %12, %2 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %14 = tosa.reshape %arg1, %3 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %15 = tosa.mul %13, %14, %2 : (tensor<2x3x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %15 : tensor<2x3x16xf32>
  }
}
