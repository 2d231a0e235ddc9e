"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x3x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xf32>, %arg1: tensor<2x16xf32>, %arg2: tensor<2x16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %1 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %2 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %3 = "arith.constant"() <{value = dense<9.9999999999999995E-7> : tensor<1xf64>}> : () -> tensor<1xf64>
    %4 = "arith.constant"() <{value = dense<1> : tensor<1xi64>}> : () -> tensor<1xi64>
    %5 = "stablehlo.convert"(%arg0) : (tensor<2x3x16xf32>) -> tensor<2x3x16xf64>
    %6 = "stablehlo.reduce"(%5, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg7: tensor<f64>, %arg8: tensor<f64>):
      %46 = "stablehlo.add"(%arg7, %arg8) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%46) : (tensor<f64>) -> ()
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
      %45 = "stablehlo.add"(%arg5, %arg6) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%45) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %16 = "stablehlo.reshape"(%15) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %17 = "stablehlo.divide"(%16, %10) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %18 = "stablehlo.convert"(%17) : (tensor<2x3x1xf64>) -> tensor<2x3x1xf32>
    %19 = "stablehlo.reduce"(%arg0, %1) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %44 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%44) : (tensor<f32>) -> ()
    }) : (tensor<2x3x16xf32>, tensor<f32>) -> tensor<2x3xf32>
    %20 = "stablehlo.reshape"(%19) : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
    %21 = "stablehlo.convert"(%2) : (tensor<1xi64>) -> tensor<1xf32>
    %22 = "stablehlo.reshape"(%21) : (tensor<1xf32>) -> tensor<f32>
    %23 = "stablehlo.broadcast_in_dim"(%22) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %24 = "stablehlo.divide"(%20, %23) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %25 = "stablehlo.convert"(%3) : (tensor<1xf64>) -> tensor<1xf32>
    %26 = "stablehlo.reshape"(%25) : (tensor<1xf32>) -> tensor<f32>
    %27 = "stablehlo.broadcast_in_dim"(%26) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x1xf32>
    %28 = "stablehlo.add"(%18, %27) : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %29 = "stablehlo.rsqrt"(%28) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %30 = "stablehlo.broadcast_in_dim"(%24) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %31 = "stablehlo.subtract"(%arg0, %30) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %32 = "stablehlo.broadcast_in_dim"(%29) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf32>) -> tensor<2x3x16xf32>
    %33 = "stablehlo.multiply"(%31, %32) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %34 = "stablehlo.reshape"(%arg2) : (tensor<2x16xf32>) -> tensor<2x1x16xf32>
    %35 = "stablehlo.convert"(%4) : (tensor<1xi64>) -> tensor<1xf32>
    %36 = "stablehlo.reshape"(%35) : (tensor<1xf32>) -> tensor<f32>
    %37 = "stablehlo.broadcast_in_dim"(%36) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x1x16xf32>
    %38 = "stablehlo.add"(%34, %37) : (tensor<2x1x16xf32>, tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %39 = "stablehlo.broadcast_in_dim"(%38) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x1x16xf32>) -> tensor<2x3x16xf32>
    %40 = "stablehlo.multiply"(%33, %39) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %41 = "stablehlo.reshape"(%arg1) : (tensor<2x16xf32>) -> tensor<2x1x16xf32>
    %42 = "stablehlo.broadcast_in_dim"(%41) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x1x16xf32>) -> tensor<2x3x16xf32>
    %43 = "stablehlo.add"(%40, %42) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    "func.return"(%43) : (tensor<2x3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
