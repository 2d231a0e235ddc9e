"builtin.module"() ({
  "func.func"() <{function_type = (tensor<3x16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<3x16xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>):
    %0 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<3xf32>}> : () -> tensor<3xf32>
    %1 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<3xf32>}> : () -> tensor<3xf32>
    %2 = "stablehlo.reshape"(%arg0) : (tensor<3x16xf32>) -> tensor<1x3x16xf32>
    %3:3 = "stablehlo.batch_norm_training"(%2, %0, %1) <{epsilon = 9.99999974E-6 : f32, feature_index = 1 : i64}> : (tensor<1x3x16xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<1x3x16xf32>, tensor<3xf32>, tensor<3xf32>)
    %4 = "stablehlo.reshape"(%3#0) : (tensor<1x3x16xf32>) -> tensor<3x16xf32>
    %5 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<3x16xf32>
    %6 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<3x16xf32>
    %7 = "stablehlo.multiply"(%4, %5) : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
    %8 = "stablehlo.add"(%7, %6) : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
    "func.return"(%8) : (tensor<3x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()
