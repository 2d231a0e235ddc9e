module {
  func.func @main(%arg0: tensor<2x3x16xf32>, %arg1: tensor<3x16xf32>, %arg2: tensor<3x16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 3, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<0.020833333333333332> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %3 = "tosa.const"() <{values = dense<0.020833334> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = tosa.cast %arg0 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %6 = tosa.reduce_sum %5 {axis = 1 : i32} : (tensor<2x3x16xf64>) -> tensor<2x1x16xf64>
    %7 = tosa.reduce_sum %6 {axis = 2 : i32} : (tensor<2x1x16xf64>) -> tensor<2x1x1xf64>
    %8 = tosa.mul %7, %2, %0 : (tensor<2x1x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x1x1xf64>
    %9 = tosa.sub %5, %8 : (tensor<2x3x16xf64>, tensor<2x1x1xf64>) -> tensor<2x3x16xf64>
    %10 = tosa.mul %9, %9, %0 : (tensor<2x3x16xf64>, tensor<2x3x16xf64>, tensor<1xi8>) -> tensor<2x3x16xf64>
    %11 = tosa.reduce_sum %10 {axis = 1 : i32} : (tensor<2x3x16xf64>) -> tensor<2x1x16xf64>
    %12 = tosa.reduce_sum %11 {axis = 2 : i32} : (tensor<2x1x16xf64>) -> tensor<2x1x1xf64>
    %13 = tosa.mul %12, %2, %0 : (tensor<2x1x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x1x1xf64>
    %14 = tosa.cast %13 : (tensor<2x1x1xf64>) -> tensor<2x1x1xf32>
    %15 = tosa.reduce_sum %arg0 {axis = 1 : i32} : (tensor<2x3x16xf32>) -> tensor<2x1x16xf32>
    %16 = tosa.reduce_sum %15 {axis = 2 : i32} : (tensor<2x1x16xf32>) -> tensor<2x1x1xf32>
    %17 = tosa.mul %16, %3, %0 : (tensor<2x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x1x1xf32>
    %18 = tosa.add %14, %4 : (tensor<2x1x1xf32>, tensor<1x1x1xf32>) -> tensor<2x1x1xf32>
    %19 = tosa.rsqrt %18 : (tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %20 = tosa.sub %arg0, %17 : (tensor<2x3x16xf32>, tensor<2x1x1xf32>) -> tensor<2x3x16xf32>
    %21 = tosa.mul %20, %19, %0 : (tensor<2x3x16xf32>, tensor<2x1x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %22 = tosa.reshape %arg1, %1 : (tensor<3x16xf32>, !tosa.shape<3>) -> tensor<1x3x16xf32>
    %23 = tosa.mul %21, %22, %0 : (tensor<2x3x16xf32>, tensor<1x3x16xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    %24 = tosa.reshape %arg2, %1 : (tensor<3x16xf32>, !tosa.shape<3>) -> tensor<1x3x16xf32>
    %25 = tosa.add %23, %24 : (tensor<2x3x16xf32>, tensor<1x3x16xf32>) -> tensor<2x3x16xf32>
    return %25 : tensor<2x3x16xf32>
  }
}
