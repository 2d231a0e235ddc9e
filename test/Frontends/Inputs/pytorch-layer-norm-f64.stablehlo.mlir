"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3x16xf64>, tensor<16xf64>, tensor<16xf64>) -> tensor<2x3x16xf64>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3x16xf64>, %arg1: tensor<16xf64>, %arg2: tensor<16xf64>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %1 = "arith.constant"() <{value = dense<16> : tensor<1xi64>}> : () -> tensor<1xi64>
    %2 = "arith.constant"() <{value = dense<1.000000e-05> : tensor<1xf64>}> : () -> tensor<1xf64>
    %3 = "stablehlo.reduce"(%arg0, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
      %27 = "stablehlo.add"(%arg5, %arg6) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%27) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %4 = "stablehlo.reshape"(%3) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %5 = "stablehlo.convert"(%1) : (tensor<1xi64>) -> tensor<1xf64>
    %6 = "stablehlo.reshape"(%5) : (tensor<1xf64>) -> tensor<f64>
    %7 = "stablehlo.broadcast_in_dim"(%6) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<2x3x1xf64>
    %8 = "stablehlo.divide"(%4, %7) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %9 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %10 = "stablehlo.subtract"(%arg0, %9) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %11 = "stablehlo.multiply"(%10, %10) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %12 = "stablehlo.reduce"(%11, %0) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg3: tensor<f64>, %arg4: tensor<f64>):
      %26 = "stablehlo.add"(%arg3, %arg4) : (tensor<f64>, tensor<f64>) -> tensor<f64>
      "stablehlo.return"(%26) : (tensor<f64>) -> ()
    }) : (tensor<2x3x16xf64>, tensor<f64>) -> tensor<2x3xf64>
    %13 = "stablehlo.reshape"(%12) : (tensor<2x3xf64>) -> tensor<2x3x1xf64>
    %14 = "stablehlo.divide"(%13, %7) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %15 = "stablehlo.convert"(%2) : (tensor<1xf64>) -> tensor<1xf64>
    %16 = "stablehlo.reshape"(%15) : (tensor<1xf64>) -> tensor<f64>
    %17 = "stablehlo.broadcast_in_dim"(%16) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<2x3x1xf64>
    %18 = "stablehlo.add"(%14, %17) : (tensor<2x3x1xf64>, tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %19 = "stablehlo.rsqrt"(%18) : (tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %20 = "stablehlo.broadcast_in_dim"(%19) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x3x1xf64>) -> tensor<2x3x16xf64>
    %21 = "stablehlo.multiply"(%10, %20) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %22 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf64>) -> tensor<2x3x16xf64>
    %23 = "stablehlo.multiply"(%21, %22) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    %24 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64: 2>}> : (tensor<16xf64>) -> tensor<2x3x16xf64>
    %25 = "stablehlo.add"(%23, %24) : (tensor<2x3x16xf64>, tensor<2x3x16xf64>) -> tensor<2x3x16xf64>
    "func.return"(%25) : (tensor<2x3x16xf64>) -> ()
  }) : () -> ()
}) : () -> ()
