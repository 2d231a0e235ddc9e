"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xf32>) -> tensor<2x3x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<1.500000e+01> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %5 = "stablehlo.reduce"(%arg0, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %39 = "stablehlo.add"(%arg5, %arg6) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%39) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %6 = "stablehlo.reshape"(%5) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %7 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %8 = "stablehlo.reshape"(%7) : (tensor<1xf32>) -> tensor<f32>
    %9 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %10 = "stablehlo.divide"(%6, %9) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %11 = "stablehlo.broadcast_in_dim"(%10) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %12 = "stablehlo.subtract"(%arg0, %11) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %13 = "stablehlo.convert"(%arg0) : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %14 = "stablehlo.reduce"(%13, %1) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %38 = "stablehlo.add"(%arg3, %arg4) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%38) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %15 = "stablehlo.reshape"(%14) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %16 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf64>
    %17 = "stablehlo.reshape"(%16) : (tensor<1xf64>) -> tensor<f64>
    %18 = "stablehlo.broadcast_in_dim"(%17) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<2x3x1xf64>
    %19 = "stablehlo.divide"(%15, %18) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %20 = "stablehlo.broadcast_in_dim"(%19) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %21 = "stablehlo.subtract"(%13, %20) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %22 = "stablehlo.multiply"(%21, %21) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %23 = "stablehlo.reduce"(%22, %1) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %37 = "stablehlo.add"(%arg1, %arg2) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%37) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %24 = "stablehlo.reshape"(%23) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %25 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf64>
    %26 = "stablehlo.reshape"(%25) : (tensor<1xf64>) -> tensor<f64>
    %27 = "stablehlo.broadcast_in_dim"(%26) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<2x3x1xf64>
    %28 = "stablehlo.divide"(%24, %27) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %29 = "stablehlo.convert"(%28) : (tensor<2x3x1xf64>) -> tensor<2x3x1xf32>
    %30 = "stablehlo.convert"(%4) : (tensor<1xf64>) -> tensor<1xf32>
    %31 = "stablehlo.reshape"(%30) : (tensor<1xf32>) -> tensor<f32>
    %32 = "stablehlo.broadcast_in_dim"(%31) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %33 = "stablehlo.add"(%29, %32) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %34 = "stablehlo.sqrt"(%33) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %35 = "stablehlo.broadcast_in_dim"(%34) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %36 = "stablehlo.divide"(%12, %35) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    "func.return"(%36) : (tensor<2x3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
