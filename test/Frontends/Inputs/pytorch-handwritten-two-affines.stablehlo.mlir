"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>), sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %1 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<1.000000e-05> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "stablehlo.convert"(%arg0) : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %5 = "stablehlo.reduce"(%4, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg8: tensor<f64>, %arg9: tensor<f64>):
      %41 = "stablehlo.add"(%arg8, %arg9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%41) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %6 = "stablehlo.reshape"(%5) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %7 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf64>
    %8 = "stablehlo.reshape"(%7) : (tensor<1xf64>) -> tensor<f64>
    %9 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<2x3x1xf64>
    %10 = "stablehlo.divide"(%6, %9) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %11 = "stablehlo.broadcast_in_dim"(%10) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %12 = "stablehlo.subtract"(%4, %11) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %13 = "stablehlo.multiply"(%12, %12) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %14 = "stablehlo.reduce"(%13, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg6: tensor<f64>, %arg7: tensor<f64>):
      %40 = "stablehlo.add"(%arg6, %arg7) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%40) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %15 = "stablehlo.reshape"(%14) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %16 = "stablehlo.divide"(%15, %9) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %17 = "stablehlo.convert"(%16) : (tensor<2x3x1xf64>) -> tensor<2x3x1xf32>
    %18 = "stablehlo.reduce"(%arg0, %1) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %39 = "stablehlo.add"(%arg4, %arg5) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%39) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %19 = "stablehlo.reshape"(%18) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %20 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %21 = "stablehlo.reshape"(%20) : (tensor<1xf32>) -> tensor<f32>
    %22 = "stablehlo.broadcast_in_dim"(%21) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %23 = "stablehlo.divide"(%19, %22) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %24 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %25 = "stablehlo.reshape"(%24) : (tensor<1xf32>) -> tensor<f32>
    %26 = "stablehlo.broadcast_in_dim"(%25) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %27 = "stablehlo.add"(%17, %26) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %28 = "stablehlo.rsqrt"(%27) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %29 = "stablehlo.broadcast_in_dim"(%23) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %30 = "stablehlo.subtract"(%arg0, %29) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %31 = "stablehlo.broadcast_in_dim"(%28) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %32 = "stablehlo.multiply"(%30, %31) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %33 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf32>) -> tensor<2x3x16xf32>
    %34 = "stablehlo.multiply"(%32, %33) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %35 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf32>) -> tensor<2x3x16xf32>
    %36 = "stablehlo.multiply"(%32, %35) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %37 = "stablehlo.broadcast_in_dim"(%arg3) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf32>) -> tensor<2x3x16xf32>
    %38 = "stablehlo.add"(%36, %37) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    "func.return"(%34, %38) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
