"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x16x3x5xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<2x16x3x5xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x16x3x5xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %2 = "arith.constant"() <{value = dense<2> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "stablehlo.reduce"(%arg0, %0) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %35 = "stablehlo.add"(%arg5, %arg6) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%35) : (tensor<f32>) -> ()
    }) : (tensor<2x16x3x5xf32>, tensor<f32>) -> tensor<2x3x5xf32>
    %5 = "stablehlo.reshape"(%4) : (tensor<2x3x5xf32>) -> tensor<2x1x3x5xf32>
    %6 = "stablehlo.convert"(%1) : (tensor<1xi64>) -> tensor<1xf32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1xf32>) -> tensor<f32>
    %8 = "stablehlo.broadcast_in_dim"(%7) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x1x3x5xf32>
    %9 = "stablehlo.divide"(%5, %8) : (tensor<2x1x3x5xf32>, tensor<2x1x3x5xf32>) -> tensor<2x1x3x5xf32>
    %10 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64: 0, 1, 2, 3>}> : (tensor<2x1x3x5xf32>) -> tensor<2x16x3x5xf32>
    %11 = "stablehlo.subtract"(%arg0, %10) : (tensor<2x16x3x5xf32>, tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32>
    %12 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %13 = "stablehlo.reshape"(%12) : (tensor<1xf32>) -> tensor<f32>
    %14 = "stablehlo.broadcast_in_dim"(%13) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x16x3x5xf32>
    %15 = "stablehlo.power"(%11, %14) : (tensor<2x16x3x5xf32>, tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32>
    %16 = "stablehlo.reduce"(%15, %0) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %34 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%34) : (tensor<f32>) -> ()
    }) : (tensor<2x16x3x5xf32>, tensor<f32>) -> tensor<2x3x5xf32>
    %17 = "stablehlo.reshape"(%16) : (tensor<2x3x5xf32>) -> tensor<2x1x3x5xf32>
    %18 = "stablehlo.divide"(%17, %8) : (tensor<2x1x3x5xf32>, tensor<2x1x3x5xf32>) -> tensor<2x1x3x5xf32>
    %19 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %20 = "stablehlo.reshape"(%19) : (tensor<1xf32>) -> tensor<f32>
    %21 = "stablehlo.broadcast_in_dim"(%20) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x1x3x5xf32>
    %22 = "stablehlo.add"(%18, %21) : (tensor<2x1x3x5xf32>, tensor<2x1x3x5xf32>) -> tensor<2x1x3x5xf32>
    %23 = "stablehlo.sqrt"(%22) : (tensor<2x1x3x5xf32>) -> tensor<2x1x3x5xf32>
    %24 = "stablehlo.broadcast_in_dim"(%23) <{broadcast_dimensions = array<i64: 0, 1, 2, 3>}> : (tensor<2x1x3x5xf32>) -> tensor<2x16x3x5xf32>
    %25 = "stablehlo.divide"(%11, %24) : (tensor<2x16x3x5xf32>, tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32>
    %26 = "stablehlo.reshape"(%arg1) : (tensor<16xf32>) -> tensor<16x1xf32>
    %27 = "stablehlo.reshape"(%26) : (tensor<16x1xf32>) -> tensor<16x1x1xf32>
    %28 = "stablehlo.broadcast_in_dim"(%27) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<16x1x1xf32>) -> tensor<2x16x3x5xf32>
    %29 = "stablehlo.multiply"(%28, %25) : (tensor<2x16x3x5xf32>, tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32>
    %30 = "stablehlo.reshape"(%arg2) : (tensor<16xf32>) -> tensor<16x1xf32>
    %31 = "stablehlo.reshape"(%30) : (tensor<16x1xf32>) -> tensor<16x1x1xf32>
    %32 = "stablehlo.broadcast_in_dim"(%31) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<16x1x1xf32>) -> tensor<2x16x3x5xf32>
    %33 = "stablehlo.add"(%29, %32) : (tensor<2x16x3x5xf32>, tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32>
    "func.return"(%33) : (tensor<2x16x3x5xf32>) -> ()
  }) : () -> ()
}) : () -> ()
