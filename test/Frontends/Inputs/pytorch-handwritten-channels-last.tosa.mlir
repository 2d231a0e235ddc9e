module {
  func.func @main(%arg0: tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %2 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %3 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %4 = tosa.transpose %arg0 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x16x3x5xf32>) -> tensor<2x3x5x16xf32>
    %5 = tosa.cast %4 : (tensor<2x3x5x16xf32>) -> tensor<2x3x5x16xf64>
    %6 = tosa.reduce_sum %5 {axis = 3 : i32} : (tensor<2x3x5x16xf64>) -> tensor<2x3x5x1xf64>
    %7 = tosa.mul %6, %1, %0 : (tensor<2x3x5x1xf64>, tensor<1x1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x5x1xf64>
    %8 = tosa.sub %5, %7 : (tensor<2x3x5x16xf64>, tensor<2x3x5x1xf64>) -> tensor<2x3x5x16xf64>
    %9 = tosa.mul %8, %8, %0 : (tensor<2x3x5x16xf64>, tensor<2x3x5x16xf64>, tensor<1xi8>) -> tensor<2x3x5x16xf64>
    %10 = tosa.reduce_sum %9 {axis = 3 : i32} : (tensor<2x3x5x16xf64>) -> tensor<2x3x5x1xf64>
    %11 = tosa.mul %10, %1, %0 : (tensor<2x3x5x1xf64>, tensor<1x1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x5x1xf64>
    %12 = tosa.cast %11 : (tensor<2x3x5x1xf64>) -> tensor<2x3x5x1xf32>
    %13 = tosa.reduce_sum %4 {axis = 3 : i32} : (tensor<2x3x5x16xf32>) -> tensor<2x3x5x1xf32>
    %14 = tosa.mul %13, %2, %0 : (tensor<2x3x5x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x5x1xf32>
    %15 = tosa.add %12, %3 : (tensor<2x3x5x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x3x5x1xf32>
    %16 = tosa.rsqrt %15 : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
    %17 = tosa.sub %4, %14 : (tensor<2x3x5x16xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x16xf32>
    %18 = tosa.mul %17, %16, %0 : (tensor<2x3x5x16xf32>, tensor<2x3x5x1xf32>, tensor<1xi8>) -> tensor<2x3x5x16xf32>
    %19 = tosa.transpose %18 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x3x5x16xf32>) -> tensor<2x16x3x5xf32>
    return %19 : tensor<2x16x3x5xf32>
  }
}
