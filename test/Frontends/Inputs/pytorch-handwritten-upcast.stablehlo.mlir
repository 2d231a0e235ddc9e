"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xbf16>, tensor<16xbf16>) -> tensor<2x3x16xbf16>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xbf16>, %arg1: tensor<16xbf16>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "arith.constant"() <{value = dense<2> : tensor<1xi64>}> : () -> tensor<1xi64>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "stablehlo.convert"(%arg0) : (tensor<2x3x16xbf16>) -> tensor<2x3x16xf32>
    %5 = "stablehlo.convert"(%1) : (tensor<1xi64>) -> tensor<1xf32>
    %6 = "stablehlo.reshape"(%5) : (tensor<1xf32>) -> tensor<f32>
    %7 = "stablehlo.broadcast_in_dim"(%6) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x16xf32>
    %8 = "stablehlo.power"(%4, %7) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %9 = "stablehlo.reduce"(%8, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %26 = "stablehlo.add"(%arg2, %arg3) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%26) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %10 = "stablehlo.reshape"(%9) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %11 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %12 = "stablehlo.reshape"(%11) : (tensor<1xf32>) -> tensor<f32>
    %13 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %14 = "stablehlo.divide"(%10, %13) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %15 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %16 = "stablehlo.reshape"(%15) : (tensor<1xf32>) -> tensor<f32>
    %17 = "stablehlo.broadcast_in_dim"(%16) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %18 = "stablehlo.add"(%14, %17) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %19 = "stablehlo.rsqrt"(%18) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %20 = "stablehlo.broadcast_in_dim"(%19) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %21 = "stablehlo.multiply"(%4, %20) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %22 = "stablehlo.convert"(%arg1) : (tensor<16xbf16>) -> tensor<16xf32>
    %23 = "stablehlo.broadcast_in_dim"(%22) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf32>) -> tensor<2x3x16xf32>
    %24 = "stablehlo.multiply"(%21, %23) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %25 = "stablehlo.convert"(%24) : (tensor<2x3x16xf32>) -> tensor<2x3x16xbf16>
    "func.return"(%25) : (tensor<2x3x16xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
