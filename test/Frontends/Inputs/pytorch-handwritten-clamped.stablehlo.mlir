"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xf32>) -> tensor<2x3x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<f32>}> : () -> tensor<f32>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %5 = "stablehlo.reduce"(%arg0, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %30 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%30) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %6 = "stablehlo.reshape"(%5) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %7 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %8 = "stablehlo.reshape"(%7) : (tensor<1xf32>) -> tensor<f32>
    %9 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %10 = "stablehlo.divide"(%6, %9) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %11 = "stablehlo.multiply"(%arg0, %arg0) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %12 = "stablehlo.reduce"(%11, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %29 = "stablehlo.add"(%arg1, %arg2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%29) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %13 = "stablehlo.reshape"(%12) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %14 = "stablehlo.divide"(%13, %9) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %15 = "stablehlo.multiply"(%10, %10) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %16 = "stablehlo.subtract"(%14, %15) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %17 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %18 = "stablehlo.reshape"(%17) : (tensor<1xf32>) -> tensor<f32>
    %19 = "stablehlo.clamp"(%18, %16, %1) : (tensor<f32>, tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
    %20 = "stablehlo.broadcast_in_dim"(%10) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %21 = "stablehlo.subtract"(%arg0, %20) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %22 = "stablehlo.convert"(%4) : (tensor<1xf64>) -> tensor<1xf32>
    %23 = "stablehlo.reshape"(%22) : (tensor<1xf32>) -> tensor<f32>
    %24 = "stablehlo.broadcast_in_dim"(%23) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %25 = "stablehlo.add"(%19, %24) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %26 = "stablehlo.rsqrt"(%25) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %27 = "stablehlo.broadcast_in_dim"(%26) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %28 = "stablehlo.multiply"(%21, %27) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    "func.return"(%28) : (tensor<2x3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
