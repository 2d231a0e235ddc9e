module {
  func.func @main(%arg0: tensor<3x16xf32>, %arg1: tensor<16xf32>) -> tensor<3x16xf32> {
    %0 = tosa.const_shape  {values = dense<[3, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[3, 16, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %3 = tosa.const_shape  {values = dense<[3, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %4 = tosa.const_shape  {values = dense<3> : tensor<1xindex>} : () -> !tosa.shape<1>
    %5 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %6 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %7 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1xf32>}> : () -> tensor<1xf32>
    %8 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1xf32>}> : () -> tensor<1xf32>
    %9 = tosa.reshape %arg0, %0 : (tensor<3x16xf32>, !tosa.shape<3>) -> tensor<3x1x16xf32>
    %10 = tosa.reshape %arg0, %1 : (tensor<3x16xf32>, !tosa.shape<3>) -> tensor<3x16x1xf32>
    %11 = tosa.matmul %9, %10, %2, %2 : (tensor<3x1x16xf32>, tensor<3x16x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x1x1xf32>
    %12 = tosa.reshape %11, %4 : (tensor<3x1x1xf32>, !tosa.shape<1>) -> tensor<3xf32>
    %13 = tosa.mul %12, %7, %5 : (tensor<3xf32>, tensor<1xf32>, tensor<1xi8>) -> tensor<3xf32>
    %14 = tosa.add %13, %8 : (tensor<3xf32>, tensor<1xf32>) -> tensor<3xf32>
    %15 = tosa.rsqrt %14 : (tensor<3xf32>) -> tensor<3xf32>
    %16 = tosa.reshape %15, %3 : (tensor<3xf32>, !tosa.shape<2>) -> tensor<3x1xf32>
    %17 = tosa.mul %arg0, %16, %5 : (tensor<3x16xf32>, tensor<3x1xf32>, tensor<1xi8>) -> tensor<3x16xf32>
    %18 = tosa.reshape %arg1, %6 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %19 = tosa.mul %17, %18, %5 : (tensor<3x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<3x16xf32>
    return %19 : tensor<3x16xf32>
  }
}
