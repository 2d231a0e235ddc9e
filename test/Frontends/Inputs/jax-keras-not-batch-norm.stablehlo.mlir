"builtin.module"() <{sym_name = "jit_apply"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<2x3x16xf32>, res_attrs = [{jax.result_info = "result"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<16xf32>}> : () -> tensor<16xf32>
    %1 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2 = "stablehlo.reshape"(%0) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %3 = "stablehlo.reshape"(%1) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %4 = "stablehlo.constant"() <{value = dense<1.000000e-03> : tensor<f32>}> : () -> tensor<f32>
    %5 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1x16xf32>
    %6 = "stablehlo.add"(%3, %5) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %7 = "stablehlo.rsqrt"(%6) : (tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %8 = "stablehlo.reshape"(%arg1) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %9 = "stablehlo.multiply"(%7, %8) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %10 = "stablehlo.negate"(%2) : (tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %11 = "stablehlo.multiply"(%10, %9) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %12 = "stablehlo.reshape"(%arg2) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %13 = "stablehlo.add"(%11, %12) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %14 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x16xf32>) -> tensor<2x3x16xf32>
    %15 = "stablehlo.multiply"(%arg0, %14) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %16 = "stablehlo.broadcast_in_dim"(%13) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x16xf32>) -> tensor<2x3x16xf32>
    %17 = "stablehlo.add"(%15, %16) : (tensor<2x3x16xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    "func.return"(%17) : (tensor<2x3x16xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()
