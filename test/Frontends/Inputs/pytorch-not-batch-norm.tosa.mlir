module {
  func.func @main(%arg0: tensor<4x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>) -> tensor<4x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1xf64>}> : () -> tensor<1x1xf64>
    %3 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %4 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %5 = tosa.cast %arg0 : (tensor<4x16xf32>) -> tensor<4x16xf64>
    %6 = tosa.reduce_sum %5 {axis = 0 : i32} : (tensor<4x16xf64>) -> tensor<1x16xf64>
    %7 = tosa.mul %6, %2, %0 : (tensor<1x16xf64>, tensor<1x1xf64>, tensor<1xi8>) -> tensor<1x16xf64>
    %8 = tosa.sub %5, %7 : (tensor<4x16xf64>, tensor<1x16xf64>) -> tensor<4x16xf64>
    %9 = tosa.mul %8, %8, %0 : (tensor<4x16xf64>, tensor<4x16xf64>, tensor<1xi8>) -> tensor<4x16xf64>
    %10 = tosa.reduce_sum %9 {axis = 0 : i32} : (tensor<4x16xf64>) -> tensor<1x16xf64>
    %11 = tosa.mul %10, %2, %0 : (tensor<1x16xf64>, tensor<1x1xf64>, tensor<1xi8>) -> tensor<1x16xf64>
    %12 = tosa.cast %11 : (tensor<1x16xf64>) -> tensor<1x16xf32>
    %13 = tosa.reduce_sum %arg0 {axis = 0 : i32} : (tensor<4x16xf32>) -> tensor<1x16xf32>
    %14 = tosa.mul %13, %3, %0 : (tensor<1x16xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<1x16xf32>
    %15 = tosa.add %12, %4 : (tensor<1x16xf32>, tensor<1x1xf32>) -> tensor<1x16xf32>
    %16 = tosa.rsqrt %15 : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %17 = tosa.sub %arg0, %14 : (tensor<4x16xf32>, tensor<1x16xf32>) -> tensor<4x16xf32>
    %18 = tosa.mul %17, %16, %0 : (tensor<4x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
    %19 = tosa.reshape %arg1, %1 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %20 = tosa.mul %18, %19, %0 : (tensor<4x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
    %21 = tosa.reshape %arg2, %1 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %22 = tosa.add %20, %21 : (tensor<4x16xf32>, tensor<1x16xf32>) -> tensor<4x16xf32>
    return %22 : tensor<4x16xf32>
  }
}
