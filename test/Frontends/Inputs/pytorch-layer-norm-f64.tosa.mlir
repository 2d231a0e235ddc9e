module {
  func.func @main(%arg0: tensor<2x3x16xf64>, %arg1: tensor<16xf64>, %arg2: tensor<16xf64>) -> tensor<2x3x16xf64> {
    %0 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %1 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %3 = "tosa.const"() <{values = dense<9.9999997473787516E-6> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %4 = tosa.reduce_sum %arg0 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %5 = tosa.mul %4, %2, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %6 = tosa.sub %arg0, %5 : (tensor<2x3x16xf64>, tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %7 = tosa.mul %6, %6, %0 : (tensor<2x3x16xf64>, tensor<2x3x16xf64>, tensor<1xi8>) -> tensor<2x3x16xf64>
    %8 = tosa.reduce_sum %7 {axis = 2 : i32} : (tensor<2x3x16xf64>) -> tensor<2x3x1xf64>
    %9 = tosa.mul %8, %2, %0 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
    %10 = tosa.add %9, %3 : (tensor<2x3x1xf64>, tensor<1x1x1xf64>) -> tensor<2x3x1xf64>
    %11 = tosa.rsqrt %10 : (tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %12 = tosa.mul %6, %11, %0 : (tensor<2x3x16xf64>, tensor<2x3x1xf64>, tensor<1xi8>) -> tensor<2x3x16xf64>
    %13 = tosa.reshape %arg1, %1 : (tensor<16xf64>, !tosa.shape<3>) -> tensor<1x1x16xf64>
    %14 = tosa.mul %12, %13, %0 : (tensor<2x3x16xf64>, tensor<1x1x16xf64>, tensor<1xi8>) -> tensor<2x3x16xf64>
    %15 = tosa.reshape %arg2, %1 : (tensor<16xf64>, !tosa.shape<3>) -> tensor<1x1x16xf64>
    %16 = tosa.add %14, %15 : (tensor<2x3x16xf64>, tensor<1x1x16xf64>) -> tensor<2x3x16xf64>
    return %16 : tensor<2x3x16xf64>
  }
}
