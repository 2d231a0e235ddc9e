"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<2x3x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %1 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<1.000000e-05> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "arith.constant"() <{value = dense<1> : tensor<1xi64>}> : () -> tensor<1xi64>
    %5 = "stablehlo.convert"(%arg0) : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %6 = "stablehlo.reduce"(%5, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg7: tensor<f64>, %arg8: tensor<f64>):
      %44 = "stablehlo.add"(%arg7, %arg8) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%44) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %7 = "stablehlo.reshape"(%6) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %8 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf64>
    %9 = "stablehlo.reshape"(%8) : (tensor<1xf64>) -> tensor<f64>
    %10 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<2x3x1xf64>
    %11 = "stablehlo.divide"(%7, %10) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %12 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %13 = "stablehlo.subtract"(%5, %12) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %14 = "stablehlo.multiply"(%13, %13) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %15 = "stablehlo.reduce"(%14, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
      %43 = "stablehlo.add"(%arg5, %arg6) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%43) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %16 = "stablehlo.reshape"(%15) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %17 = "stablehlo.divide"(%16, %10) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %18 = "stablehlo.convert"(%17) : (tensor<2x3x1xf64>) -> tensor<2x3x1xf32>
    %19 = "stablehlo.reduce"(%arg0, %1) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %42 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%42) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %20 = "stablehlo.reshape"(%19) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %21 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %22 = "stablehlo.reshape"(%21) : (tensor<1xf32>) -> tensor<f32>
    %23 = "stablehlo.broadcast_in_dim"(%22) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %24 = "stablehlo.divide"(%20, %23) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %25 = "stablehlo.broadcast_in_dim"(%24) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %26 = "stablehlo.subtract"(%arg0, %25) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %27 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %28 = "stablehlo.reshape"(%27) : (tensor<1xf32>) -> tensor<f32>
    %29 = "stablehlo.broadcast_in_dim"(%28) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %30 = "stablehlo.add"(%18, %29) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %31 = "stablehlo.rsqrt"(%30) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %32 = "stablehlo.broadcast_in_dim"(%31) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %33 = "stablehlo.multiply"(%26, %32) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %34 = "stablehlo.convert"(%4) : (tensor<1xi64>) -> tensor<1xf32>
    %35 = "stablehlo.reshape"(%34) : (tensor<1xf32>) -> tensor<f32>
    %36 = "stablehlo.broadcast_in_dim"(%35) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x16xf32>
    %37 = "stablehlo.multiply"(%33, %36) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %38 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf32>) -> tensor<2x3x16xf32>
    %39 = "stablehlo.multiply"(%37, %38) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %40 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf32>) -> tensor<2x3x16xf32>
    %41 = "stablehlo.add"(%40, %39) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    "func.return"(%41) : (tensor<2x3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
