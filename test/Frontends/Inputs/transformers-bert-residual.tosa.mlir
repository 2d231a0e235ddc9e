module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<2x3x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>) {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %3 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = tosa.add %arg0, %arg1 : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %6 = tosa.cast %5 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %7 = tosa.reduce_sum %6 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %8 = tosa.mul %7, %2, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %9 = tosa.sub %6, %8 : (tensor<2x3x16xf64>, tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %10 = tosa.mul %9, %9, %0 : (tensor<2x3x16xf64>, tensor<2x3x16xf64>, tensor<1xi8>) -> tensor<2x3x16xf64>
    %11 = tosa.reduce_sum %10 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %12 = tosa.mul %11, %2, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %13 = tosa.cast %12 : (tensor<2x3x1xf64>) -> tensor<2x3x1xf32>
    %14 = tosa.reduce_sum %5 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %15 = tosa.mul %14, %3, %0 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x1xf32>
    %16 = tosa.add %13, %4 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %17 = tosa.rsqrt %16 : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %18 = tosa.sub %5, %15 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %19 = tosa.mul %18, %17, %0 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %20 = tosa.reshape %arg2, %1 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %21 = tosa.mul %19, %20, %0 : (tensor<2x3x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %22 = tosa.reshape %arg3, %1 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %23 = tosa.add %21, %22 : (tensor<2x3x16xf32>, tensor<1x1x16xf32>) -> tensor<2x3x16xf32>
    return %23, %5 : tensor<2x3x16xf32>, tensor<2x3x16xf32>
  }
}
