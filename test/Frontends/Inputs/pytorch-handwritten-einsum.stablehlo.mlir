"builtin.module"() ({
  "func.func"() <{function_type = (tensor<3x16xf32>, tensor<16xf32>) -> tensor<3x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<3x16xf32>, %arg1: tensor<16xf32>):
    %0 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %1 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %2 = "stablehlo.transpose"(%arg0) <{permutation = array<i64: 0, 1>}> : (tensor<3x16xf32>) -> tensor<3x16xf32>
    %3 = "stablehlo.transpose"(%2) <{permutation = array<i64: 0, 1>}> : (tensor<3x16xf32>) -> tensor<3x16xf32>
    %4 = "stablehlo.reshape"(%3) : (tensor<3x16xf32>) -> tensor<3x1x16xf32>
    %5 = "stablehlo.reshape"(%3) : (tensor<3x16xf32>) -> tensor<3x16x1xf32>
    %6 = "stablehlo.broadcast_in_dim"(%5) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<3x16x1xf32>) -> tensor<3x16x1xf32>
    %7 = "stablehlo.dot_general"(%4, %6) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<3x1x16xf32>, tensor<3x16x1xf32>) -> tensor<3x1x1xf32>
    %8 = "stablehlo.reshape"(%7) : (tensor<3x1x1xf32>) -> tensor<3x1xf32>
    %9 = "stablehlo.transpose"(%8) <{permutation = array<i64: 0, 1>}> : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %10 = "stablehlo.reshape"(%9) : (tensor<3x1xf32>) -> tensor<3xf32>
    %11 = "stablehlo.convert"(%0) : (tensor<1xi64>) -> tensor<1xf32>
    %12 = "stablehlo.reshape"(%11) : (tensor<1xf32>) -> tensor<f32>
    %13 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3xf32>
    %14 = "stablehlo.divide"(%10, %13) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %15 = "stablehlo.convert"(%1) : (tensor<1xf64>) -> tensor<1xf32>
    %16 = "stablehlo.reshape"(%15) : (tensor<1xf32>) -> tensor<f32>
    %17 = "stablehlo.broadcast_in_dim"(%16) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3xf32>
    %18 = "stablehlo.add"(%14, %17) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %19 = "stablehlo.rsqrt"(%18) : (tensor<3xf32>) -> tensor<3xf32>
    %20 = "stablehlo.reshape"(%19) : (tensor<3xf32>) -> tensor<3x1xf32>
    %21 = "stablehlo.broadcast_in_dim"(%20) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<3x1xf32>) -> tensor<3x16xf32>
    %22 = "stablehlo.multiply"(%arg0, %21) : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
    %23 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<3x16xf32>
    %24 = "stablehlo.multiply"(%22, %23) : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
    "func.return"(%24) : (tensor<3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
