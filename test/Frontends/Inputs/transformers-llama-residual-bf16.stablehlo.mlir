"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xbf16>, tensor<2x3x16xbf16>, tensor<16xbf16>) -> (tensor<2x3x16xbf16>, tensor<2x3x16xbf16>), sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xbf16>, %arg1: tensor<2x3x16xbf16>, %arg2: tensor<16xbf16>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "arith.constant"() <{value = dense<2> : tensor<1xi64>}> : () -> tensor<1xi64>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "stablehlo.add"(%arg0, %arg1) : (tensor<2x3x16xbf16>, tensor<2x3x16xbf16>) -> tensor<2x3x16xbf16>
    %5 = "stablehlo.convert"(%4) : (tensor<2x3x16xbf16>) -> tensor<2x3x16xf32>
    %6 = "stablehlo.convert"(%1) : (tensor<1xi64>) -> tensor<1xf32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1xf32>) -> tensor<f32>
    %8 = "stablehlo.broadcast_in_dim"(%7) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x16xf32>
    %9 = "stablehlo.power"(%5, %8) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %10 = "stablehlo.reduce"(%9, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %26 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%26) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %11 = "stablehlo.reshape"(%10) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %12 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %13 = "stablehlo.reshape"(%12) : (tensor<1xf32>) -> tensor<f32>
    %14 = "stablehlo.broadcast_in_dim"(%13) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %15 = "stablehlo.divide"(%11, %14) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %16 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %17 = "stablehlo.reshape"(%16) : (tensor<1xf32>) -> tensor<f32>
    %18 = "stablehlo.broadcast_in_dim"(%17) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %19 = "stablehlo.add"(%15, %18) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %20 = "stablehlo.rsqrt"(%19) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %21 = "stablehlo.broadcast_in_dim"(%20) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %22 = "stablehlo.multiply"(%5, %21) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %23 = "stablehlo.convert"(%22) : (tensor<2x3x16xf32>) -> tensor<2x3x16xbf16>
    %24 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xbf16>) -> tensor<2x3x16xbf16>
    %25 = "stablehlo.multiply"(%24, %23) : (tensor<2x3x16xbf16>, tensor<2x3x16xbf16>) -> tensor<2x3x16xbf16>
    "func.return"(%25, %4) : (tensor<2x3x16xbf16>, tensor<2x3x16xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
