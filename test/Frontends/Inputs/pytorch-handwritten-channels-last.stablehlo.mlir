"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x16x3x5xf32>) -> tensor<2x16x3x5xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x16x3x5xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %1 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "stablehlo.transpose"(%arg0) <{permutation = array<i64: 0, 2, 3, 1>}> : (tensor<2x16x3x5xf32>) -> tensor<2x3x5x16xf32>
    %5 = "stablehlo.convert"(%4) : (tensor<2x3x5x16xf32>) -> tensor<2x3x5x16xf64>
    %6 = "stablehlo.reduce"(%5, %0) <{dimensions = array<i64: 3>}> ({
    ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
      %37 = "stablehlo.add"(%arg5, %arg6) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%37) : (tensor<f64>) -> ()
    }) : (tensor<2x3x5x16xf64>, tensor<f64>) -> tensor<2x3x5xf64>
    %7 = "stablehlo.reshape"(%6) : (tensor<2x3x5xf64>) -> tensor<2x3x5x1xf64>
    %8 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf64>
    %9 = "stablehlo.reshape"(%8) : (tensor<1xf64>) -> tensor<f64>
    %10 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<2x3x5x1xf64>
    %11 = "stablehlo.divide"(%7, %10) : (tensor<2x3x5x1xf64>, tensor<2x3x5x1xf64>) -> tensor<2x3x5x1xf64>
    %12 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64: 0, 1, 2, 3>}> : (tensor<2x3x5x1xf64>) -> tensor<2x3x5x16xf64>
    %13 = "stablehlo.subtract"(%5, %12) : (tensor<2x3x5x16xf64>, tensor<2x3x5x16xf64>) -> tensor<2x3x5x16xf64>
    %14 = "stablehlo.multiply"(%13, %13) : (tensor<2x3x5x16xf64>, tensor<2x3x5x16xf64>) -> tensor<2x3x5x16xf64>
    %15 = "stablehlo.reduce"(%14, %0) <{dimensions = array<i64: 3>}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %36 = "stablehlo.add"(%arg3, %arg4) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%36) : (tensor<f64>) -> ()
    }) : (tensor<2x3x5x16xf64>, tensor<f64>) -> tensor<2x3x5xf64>
    %16 = "stablehlo.reshape"(%15) : (tensor<2x3x5xf64>) -> tensor<2x3x5x1xf64>
    %17 = "stablehlo.divide"(%16, %10) : (tensor<2x3x5x1xf64>, tensor<2x3x5x1xf64>) -> tensor<2x3x5x1xf64>
    %18 = "stablehlo.convert"(%17) : (tensor<2x3x5x1xf64>) -> tensor<2x3x5x1xf32>
    %19 = "stablehlo.reduce"(%4, %1) <{dimensions = array<i64: 3>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %35 = "stablehlo.add"(%arg1, %arg2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%35) : (tensor<f32>) -> ()
    }) : (tensor<2x3x5x16xf32>, tensor<f32>) -> tensor<2x3x5xf32>
    %20 = "stablehlo.reshape"(%19) : (tensor<2x3x5xf32>) -> tensor<2x3x5x1xf32>
    %21 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %22 = "stablehlo.reshape"(%21) : (tensor<1xf32>) -> tensor<f32>
    %23 = "stablehlo.broadcast_in_dim"(%22) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %24 = "stablehlo.divide"(%20, %23) : (tensor<2x3x5x1xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
    %25 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %26 = "stablehlo.reshape"(%25) : (tensor<1xf32>) -> tensor<f32>
    %27 = "stablehlo.broadcast_in_dim"(%26) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %28 = "stablehlo.add"(%18, %27) : (tensor<2x3x5x1xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
    %29 = "stablehlo.rsqrt"(%28) : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
    %30 = "stablehlo.broadcast_in_dim"(%24) <{broadcast_dimensions = array<i64: 0, 1, 2, 3>}> : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x16xf32>
    %31 = "stablehlo.subtract"(%4, %30) : (tensor<2x3x5x16xf32>, tensor<2x3x5x16xf32>) -> tensor<2x3x5x16xf32>
    %32 = "stablehlo.broadcast_in_dim"(%29) <{broadcast_dimensions = array<i64: 0, 1, 2, 3>}> : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x16xf32>
    %33 = "stablehlo.multiply"(%31, %32) : (tensor<2x3x5x16xf32>, tensor<2x3x5x16xf32>) -> tensor<2x3x5x16xf32>
    %34 = "stablehlo.transpose"(%33) <{permutation = array<i64: 0, 3, 1, 2>}> : (tensor<2x3x5x16xf32>) -> tensor<2x16x3x5xf32>
    "func.return"(%34) : (tensor<2x16x3x5xf32>) -> ()
  }) : () -> ()
}) : () -> ()
