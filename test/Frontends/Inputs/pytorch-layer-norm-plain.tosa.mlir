module {
  func.func @main(%arg0: tensor<2x3x16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %2 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %3 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %4 = tosa.cast %arg0 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %5 = tosa.reduce_sum %4 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %6 = tosa.mul %5, %1, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %7 = tosa.sub %4, %6 : (tensor<2x3x16xf64>, tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %8 = tosa.mul %7, %7, %0 : (tensor<2x3x16xf64>, tensor<2x3x16xf64>, tensor<1xi8>) -> tensor<2x3x16xf64>
    %9 = tosa.reduce_sum %8 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %10 = tosa.mul %9, %1, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %11 = tosa.cast %10 : (tensor<2x3x1xf64>) -> tensor<2x3x1xf32>
    %12 = tosa.reduce_sum %arg0 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %13 = tosa.mul %12, %2, %0 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x1xf32>
    %14 = tosa.add %11, %3 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %15 = tosa.rsqrt %14 : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %16 = tosa.sub %arg0, %13 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %17 = tosa.mul %16, %15, %0 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %17 : tensor<2x3x16xf32>
  }
}
