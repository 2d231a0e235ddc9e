"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>) -> tensor<2x3x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xf32>, %arg1: tensor<2x3x16xf32>, %arg2: tensor<16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "arith.constant"() <{value = dense<2> : tensor<1xi64>}> : () -> tensor<1xi64>
    %2 = "arith.constant"() <{value = dense<8> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "stablehlo.logistic"(%arg1) : (tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %5 = "stablehlo.multiply"(%arg1, %4) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %6 = "stablehlo.multiply"(%arg0, %5) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %7 = "stablehlo.reshape"(%6) : (tensor<2x3x16xf32>) -> tensor<2x3x2x8xf32>
    %8 = "stablehlo.convert"(%1) : (tensor<1xi64>) -> tensor<1xf32>
    %9 = "stablehlo.reshape"(%8) : (tensor<1xf32>) -> tensor<f32>
    %10 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x2x8xf32>
    %11 = "stablehlo.power"(%7, %10) : (tensor<2x3x2x8xf32>, tensor<2x3x2x8xf32>) -> tensor<2x3x2x8xf32>
    %12 = "stablehlo.reduce"(%11, %0) <{dimensions = array<i64: 3>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %28 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%28) : (tensor<f32>) -> ()
    }) : (tensor<2x3x2x8xf32>, tensor<f32>) -> tensor<2x3x2xf32>
    %13 = "stablehlo.reshape"(%12) : (tensor<2x3x2xf32>) -> tensor<2x3x2x1xf32>
    %14 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %15 = "stablehlo.reshape"(%14) : (tensor<1xf32>) -> tensor<f32>
    %16 = "stablehlo.broadcast_in_dim"(%15) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x2x1xf32>
    %17 = "stablehlo.divide"(%13, %16) : (tensor<2x3x2x1xf32>, tensor<2x3x2x1xf32>) -> tensor<2x3x2x1xf32>
    %18 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %19 = "stablehlo.reshape"(%18) : (tensor<1xf32>) -> tensor<f32>
    %20 = "stablehlo.broadcast_in_dim"(%19) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x2x1xf32>
    %21 = "stablehlo.add"(%17, %20) : (tensor<2x3x2x1xf32>, tensor<2x3x2x1xf32>) -> tensor<2x3x2x1xf32>
    %22 = "stablehlo.rsqrt"(%21) : (tensor<2x3x2x1xf32>) -> tensor<2x3x2x1xf32>
    %23 = "stablehlo.broadcast_in_dim"(%22) <{broadcast_dimensions = array<i64: 0, 1, 2, 3>}> : (tensor<2x3x2x1xf32>) -> tensor<2x3x2x8xf32>
    %24 = "stablehlo.multiply"(%7, %23) : (tensor<2x3x2x8xf32>, tensor<2x3x2x8xf32>) -> tensor<2x3x2x8xf32>
    %25 = "stablehlo.reshape"(%24) : (tensor<2x3x2x8xf32>) -> tensor<2x3x16xf32>
    %26 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf32>) -> tensor<2x3x16xf32>
    %27 = "stablehlo.multiply"(%26, %25) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    "func.return"(%27) : (tensor<2x3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
