// RUN: norm-opt %s --allow-unregistered-dialect --norm-recognize=remarks=true --verify-diagnostics | FileCheck %s

// ONNX's and ONNX Runtime's norms by name, each with the casts of its
// definition.

// CHECK-LABEL: func @layer_normalization
// CHECK-NOT:   onnx
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1, 2] epsilon 9.99{{.*}}E-7 : (tensor<?x8x16xf32>
// CHECK-NOT:   onnx
// CHECK:       return
func.func @layer_normalization(%x: tensor<?x8x16xf32>, %w: tensor<8x16xf32>, %b: tensor<8x16xf32>) -> tensor<?x8x16xf32> {
  %y, %mean, %rstd = "onnx.LayerNormalization"(%x, %w, %b) {axis = 1 : si64, epsilon = 9.99999997E-7 : f32, stash_type = 1 : si64} : (tensor<?x8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) -> (tensor<?x8x16xf32>, none, none)
  return %y : tensor<?x8x16xf32>
}

// Attributes that are left out have their defaults, and so has the bias. The
// normalized value is cast before it is scaled.
// CHECK-LABEL: func @layer_normalization_in_half
// CHECK:       norm.layer_norm %arg0 scale(%arg1) axes [1] epsilon 9.99{{.*}}E-6 scale_type f16
func.func @layer_normalization_in_half(%x: tensor<4x16xf16>, %w: tensor<16xf16>) -> tensor<4x16xf16> {
  %none = "onnx.NoValue"() {value} : () -> none
  %y = "onnx.LayerNormalization"(%x, %w, %none) : (tensor<4x16xf16>, tensor<16xf16>, none) -> tensor<4x16xf16>
  return %y : tensor<4x16xf16>
}

// The norm has its other results too.
// CHECK-LABEL: func @mean_is_used
// CHECK-NOT:   onnx
// CHECK:       %[[Y:.*]], %[[MEAN:.*]] = norm.layer_norm %arg0 scale(%arg1) {{.*}} with_mean
// CHECK:       %[[KEPT:.*]] = tensor.expand_shape %[[MEAN]]
// CHECK:       return %[[Y]], %[[KEPT]]
func.func @mean_is_used(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x1xf32>) {
  %none = "onnx.NoValue"() {value} : () -> none
  %y, %mean, %rstd = "onnx.LayerNormalization"(%x, %w, %none) {axis = -1 : si64} : (tensor<4x16xf32>, tensor<16xf32>, none) -> (tensor<4x16xf32>, tensor<4x1xf32>, none)
  return %y, %mean : tensor<4x16xf32>, tensor<4x1xf32>
}

// A norm that is made of the mean and the deviation of another one.
// CHECK-LABEL: func @statistics_are_read
// CHECK-NOT:   onnx
// CHECK:       norm.layer_norm %arg0 axes [1]
// CHECK-NOT:   onnx
// CHECK:       return
func.func @statistics_are_read(%x: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %none = "onnx.NoValue"() {value} : () -> none
  %unused, %mean, %rstd = "onnx.LayerNormalization"(%x, %w, %none) {axis = -1 : si64} : (tensor<4x16xf32>, tensor<16xf32>, none) -> (tensor<4x16xf32>, tensor<4x1xf32>, tensor<4x1xf32>)
  %c = "onnx.Sub"(%x, %mean) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %y = "onnx.Mul"(%c, %rstd) : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @rms_normalization
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [2] epsilon 9.99{{.*}}E-7 scale_type bf16
func.func @rms_normalization(%x: tensor<2x8x16xbf16>, %w: tensor<16xbf16>) -> tensor<2x8x16xbf16> {
  %y = "onnx.RMSNormalization"(%x, %w) {axis = -1 : si64, epsilon = 9.99999997E-7 : f32, stash_type = 1 : si64} : (tensor<2x8x16xbf16>, tensor<16xbf16>) -> tensor<2x8x16xbf16>
  return %y : tensor<2x8x16xbf16>
}

// Scaled before the cast.
// CHECK-LABEL: func @simplified_layer_normalization
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [2] epsilon 9.99{{.*}}E-7 :
// CHECK-SAME:  (tensor<2x8x16xbf16>, tensor<16xbf16>) -> tensor<2x8x16xbf16>
func.func @simplified_layer_normalization(%x: tensor<2x8x16xbf16>, %w: tensor<16xbf16>) -> tensor<2x8x16xbf16> {
  %y = "onnx.SimplifiedLayerNormalization"(%x, %w) {axis = -1 : si64, epsilon = 9.99999997E-7 : f32, stash_type = 1 : si64} : (tensor<2x8x16xbf16>, tensor<16xbf16>) -> tensor<2x8x16xbf16>
  return %y : tensor<2x8x16xbf16>
}

// The result has the type of the scale.
// CHECK-LABEL: func @scale_of_another_type
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] {{.*}} : (tensor<4x16xf16>, tensor<16xf32>) -> tensor<4x16xf32>
func.func @scale_of_another_type(%x: tensor<4x16xf16>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %y = "onnx.SimplifiedLayerNormalization"(%x, %w) {axis = 1 : si64} : (tensor<4x16xf16>, tensor<16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// So it is here; x-hat is not rounded, as the definition would have to.
// CHECK-LABEL: func @rms_normalization_with_another_scale
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon 9.99{{.*}}E-6 : (tensor<4x16xbf16>, tensor<16xf32>) -> tensor<4x16xbf16>
func.func @rms_normalization_with_another_scale(%x: tensor<4x16xbf16>, %w: tensor<16xf32>) -> tensor<4x16xbf16> {
  %h = "onnx.RMSNormalization"(%x, %w) : (tensor<4x16xbf16>, tensor<16xf32>) -> tensor<4x16xf32>
  %y = "onnx.Cast"(%h) {to = bf16} : (tensor<4x16xf32>) -> tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// The sum that the op adds up is a result of its own.
// CHECK-LABEL: func @skip_simplified
// CHECK-NOT:   onnx.Custom
// CHECK:       %[[SUM:.*]] = linalg.generic
// CHECK-SAME:    ins(%arg0, %arg1 :
// CHECK:         arith.addf {{.*}} : f16
// CHECK:       %[[Y:.*]] = norm.rms_norm %[[SUM]] scale(%arg2) axes [2] epsilon 9.99{{.*}}E-7 :
// CHECK-NOT:   onnx.Custom
// CHECK:       return %[[Y]], %[[SUM]]
func.func @skip_simplified(%x: tensor<1x8x16xf16>, %skip: tensor<1x8x16xf16>, %w: tensor<16xf16>) -> (tensor<1x8x16xf16>, tensor<1x8x16xf16>) {
  %y, %mean, %rstd, %sum = "onnx.Custom"(%x, %skip, %w) {domain_name = "com.microsoft", function_name = "SkipSimplifiedLayerNormalization", epsilon = 9.99999997E-7 : f32} : (tensor<1x8x16xf16>, tensor<1x8x16xf16>, tensor<16xf16>) -> (tensor<1x8x16xf16>, none, none, tensor<1x8x16xf16>)
  return %y, %sum : tensor<1x8x16xf16>, tensor<1x8x16xf16>
}

// The skip is repeated over the batch; a bias is added after it.
// CHECK-LABEL: func @skip_layer_normalization
// CHECK-NOT:   onnx
// CHECK:       %[[SUM:.*]] = linalg.generic
// CHECK-SAME:    ins(%arg0, %arg1 :
// CHECK:       %[[BIASED:.*]] = linalg.generic
// CHECK-SAME:    ins(%[[SUM]], %arg4 :
// CHECK:       norm.layer_norm %[[BIASED]] scale(%arg2) bias(%arg3) axes [2] epsilon 9.99{{.*}}E-13
func.func @skip_layer_normalization(%x: tensor<?x8x16xf32>, %skip: tensor<1x8x16xf32>, %w: tensor<16xf32>, %b: tensor<16xf32>, %bias: tensor<16xf32>) -> tensor<?x8x16xf32> {
  %y = "com.microsoft.SkipLayerNormalization"(%x, %skip, %w, %b, %bias) {epsilon = 9.99999996E-13 : f32} : (tensor<?x8x16xf32>, tensor<1x8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<?x8x16xf32>
  return %y : tensor<?x8x16xf32>
}

// A chain: the sum of one block is an input of the next.
// CHECK-LABEL: func @two_blocks
// CHECK-NOT:   onnx.Custom
// CHECK:       %[[SUM:.*]] = linalg.generic
// CHECK:       %[[Y:.*]] = norm.rms_norm %[[SUM]]
// CHECK:       %[[F:.*]] = "onnx.Relu"(%[[Y]])
// CHECK:       %[[NEXT:.*]] = linalg.generic
// CHECK-SAME:    ins(%[[F]], %[[SUM]] :
// CHECK:       norm.rms_norm %[[NEXT]]
func.func @two_blocks(%x: tensor<8x16xf32>, %skip: tensor<8x16xf32>, %w: tensor<16xf32>) -> tensor<8x16xf32> {
  %y, %mean, %rstd, %sum = "onnx.Custom"(%x, %skip, %w) {function_name = "SkipSimplifiedLayerNormalization", epsilon = 1.0e-6 : f32} : (tensor<8x16xf32>, tensor<8x16xf32>, tensor<16xf32>) -> (tensor<8x16xf32>, none, none, tensor<8x16xf32>)
  %f = "onnx.Relu"(%y) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  %z = "onnx.Custom"(%f, %sum, %w) {function_name = "SkipSimplifiedLayerNormalization", epsilon = 1.0e-6 : f32} : (tensor<8x16xf32>, tensor<8x16xf32>, tensor<16xf32>) -> tensor<8x16xf32>
  return %z : tensor<8x16xf32>
}

// One group is a LayerNorm whose scale is one per channel.
// CHECK-LABEL: func @one_group
// CHECK:       %[[SCALE:.*]] = linalg.generic
// CHECK-SAME:    ins(%arg1 : tensor<8xf32>)
// CHECK:       norm.layer_norm %arg0 scale(%[[SCALE]]) bias(%{{.*}}) axes [1, 2, 3]
func.func @one_group(%x: tensor<2x8x4x4xf32>, %w: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x4x4xf32> {
  %y = "onnx.GroupNormalization"(%x, %w, %b) {num_groups = 1 : si64, epsilon = 9.99999974E-6 : f32} : (tensor<2x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x4x4xf32>
  return %y : tensor<2x8x4x4xf32>
}

// Several groups, and statistics per channel or per batch, are no LayerNorm.
// CHECK-LABEL: func @negative_other_norms
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_other_norms(%x: tensor<2x8x4x4xf32>, %w: tensor<8xf32>, %b: tensor<8xf32>) -> (tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) {
  %g = "onnx.GroupNormalization"(%x, %w, %b) {num_groups = 2 : si64} : (tensor<2x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x4x4xf32>
  %i = "onnx.InstanceNormalization"(%x, %w, %b) : (tensor<2x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x4x4xf32>
  %n = "onnx.BatchNormalizationInferenceMode"(%x, %w, %b, %w, %b) : (tensor<2x8x4x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x4x4xf32>
  return %g, %i, %n : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>
}

// The norm is there, but no op can take the place of this one.
// CHECK-LABEL: func @negative_scale_per_sample
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_scale_per_sample(%x: tensor<4x16xf32>, %w: tensor<4x16xf32>) -> tensor<4x16xf32> {
  // expected-remark @+1 {{not a norm: it is a part of what one op computes}}
  %y = "onnx.RMSNormalization"(%x, %w) {axis = 1 : si64} : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Versions of ONNX Runtime differ in what it then is.
// CHECK-LABEL: func @negative_skip_without_epsilon
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_skip_without_epsilon(%x: tensor<4x16xf32>, %skip: tensor<4x16xf32>, %w: tensor<16xf32>) -> tensor<4x16xf32> {
  %y = "onnx.SkipSimplifiedLayerNormalization"(%x, %skip, %w) : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Nothing has verified these ops.
// CHECK-LABEL: func @negative_malformed
// CHECK-NOT:   norm.
// CHECK:       return
func.func @negative_malformed(%x: tensor<4x16xf32>, %u: tensor<*xf32>, %w: tensor<16xf32>, %h: tensor<16xf16>, %v: tensor<8xf32>, %i: tensor<4x16xi32>) {
  %none = "onnx.NoValue"() {value} : () -> none
  "onnx.LayerNormalization"() : () -> ()
  %0 = "onnx.LayerNormalization"() : () -> tensor<4x16xf32>
  %1 = "onnx.LayerNormalization"(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %2 = "onnx.LayerNormalization"(%x, %none) : (tensor<4x16xf32>, none) -> tensor<4x16xf32>
  %3 = "onnx.LayerNormalization"(%none, %w) : (none, tensor<16xf32>) -> tensor<4x16xf32>
  %4 = "onnx.LayerNormalization"(%u, %w) : (tensor<*xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %5 = "onnx.LayerNormalization"(%x, %w) : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<*xf32>
  %6 = "onnx.LayerNormalization"(%x, %w) : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %7 = "onnx.LayerNormalization"(%x, %w) : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<8x16xf32>
  %8 = "onnx.LayerNormalization"(%x, %w) : (tensor<4x16xf32>, tensor<16xf32>) -> i32
  %9 = "onnx.LayerNormalization"(%x, %h) : (tensor<4x16xf32>, tensor<16xf16>) -> tensor<4x16xf32>
  %10 = "onnx.LayerNormalization"(%x, %v) : (tensor<4x16xf32>, tensor<8xf32>) -> tensor<4x16xf32>
  %11 = "onnx.LayerNormalization"(%i, %w) : (tensor<4x16xi32>, tensor<16xf32>) -> tensor<4x16xf32>
  %12 = "onnx.LayerNormalization"(%x, %w) {axis = 2 : si64} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %13 = "onnx.LayerNormalization"(%x, %w) {axis = 1.0 : f32} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %14 = "onnx.LayerNormalization"(%x, %w) {epsilon = 1 : si64} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %15 = "onnx.LayerNormalization"(%x, %w) {epsilon = -1.0 : f32} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %16 = "onnx.LayerNormalization"(%x, %w) {epsilon = 0x7FC00000 : f32} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %17 = "onnx.LayerNormalization"(%x, %w) {stash_type = 7 : si64} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %18 = "onnx.LayerNormalization"(%x, %w) {stash_type = "f32"} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %19 = "onnx.LayerNormalization"(%x, %w, %v) : (tensor<4x16xf32>, tensor<16xf32>, tensor<8xf32>) -> tensor<4x16xf32>
  %20 = "onnx.GroupNormalization"(%x, %w, %w) {num_groups = "1"} : (tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %21 = "onnx.GroupNormalization"(%w, %w, %w) {num_groups = 1 : si64} : (tensor<16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %22 = "onnx.GroupNormalization"(%x, %v, %v) {num_groups = 1 : si64} : (tensor<4x16xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<4x16xf32>
  %23 = "onnx.SkipLayerNormalization"(%x, %none, %w) {epsilon = 1.0 : f32} : (tensor<4x16xf32>, none, tensor<16xf32>) -> tensor<4x16xf32>
  %24 = "onnx.SkipLayerNormalization"(%x, %v, %w) {epsilon = 1.0 : f32} : (tensor<4x16xf32>, tensor<8xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %25 = "onnx.SkipLayerNormalization"(%x, %i, %w) {epsilon = 1.0 : f32} : (tensor<4x16xf32>, tensor<4x16xi32>, tensor<16xf32>) -> tensor<4x16xf32>
  %26 = "onnx.Custom"(%x, %w) {function_name = 3 : i64} : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %27 = "onnx.Custom"(%x, %w) : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %28 = "com.example.RMSNormalization"(%x, %w) : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return
}
