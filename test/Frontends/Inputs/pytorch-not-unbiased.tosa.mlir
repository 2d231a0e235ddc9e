module {
  func.func @main(%arg0: tensor<2x3x16xf32>) -> tensor<2x3x16xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %2 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %3 = "tosa.const"() <{values = dense<0.066666666666666666> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %4 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %5 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %6 = tosa.reduce_sum %arg0 {axis = 2 : i32} : (tensor<2x3x16xf32>) -> tensor<2x3x1xf32>
    %7 = tosa.mul %6, %1, %0 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x1xf32>
    %8 = tosa.sub %arg0, %7 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %9 = tosa.cast %arg0 : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %10 = tosa.reduce_sum %9 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %11 = tosa.mul %10, %2, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %12 = tosa.sub %9, %11 : (tensor<2x3x16xf64>, tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %13 = tosa.mul %12, %12, %0 : (tensor<2x3x16xf64>, tensor<2x3x16xf64>, tensor<1xi8>) -> tensor<2x3x16xf64>
    %14 = tosa.reduce_sum %13 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %15 = tosa.mul %14, %3, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %16 = tosa.cast %15 : (tensor<2x3x1xf64>) -> tensor<2x3x1xf32>
    %17 = tosa.add %16, %4 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %18 = tosa.pow %17, %5 : (tensor<2x3x1xf32>, tensor<1x1x1xf32>) -> tensor<2x3x1xf32>
    %19 = tosa.reciprocal %18 : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %20 = tosa.mul %8, %19, %0 : (tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<1xi8>) -> tensor<2x3x16xf32>
    return %20 : tensor<2x3x16xf32>
  }
}
