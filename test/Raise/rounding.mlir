// RUN: norm-opt %s --norm-verify-raise | FileCheck %s
// RUN: norm-opt %s --convert-elementwise-to-linalg --linalg-generalize-named-ops \
// RUN:   --linalg-fuse-elementwise-ops --norm-verify-raise | FileCheck %s

// The op rounds where the program does: x is read in its own type, and scale_type is
// the type in which scale and bias are applied.

// CHECK-LABEL: func @rounded_before_the_scale
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} scale_type bf16 : (tensor<4x16xbf16>, tensor<16xbf16>) -> tensor<4x16xbf16>
func.func @rounded_before_the_scale(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %t = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  %e7 = tensor.empty() : tensor<4x16xbf16>
  %b6 = linalg.broadcast ins(%w : tensor<16xbf16>) outs(%e7 : tensor<4x16xbf16>) dimensions = [0]
  %y = arith.mulf %b6, %t : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @rounded_after_the_scale
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>, tensor<16xbf16>) -> tensor<4x16xbf16>
func.func @rounded_after_the_scale(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %wide = arith.extf %w : tensor<16xbf16> to tensor<16xf32>
  %b6 = linalg.broadcast ins(%wide : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b6 : tensor<4x16xf32>
  %y = arith.truncf %s : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @not_rounded
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>, tensor<16xbf16>) -> tensor<4x16xf32>
func.func @not_rounded(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xf32> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %wide = arith.extf %w : tensor<16xbf16> to tensor<16xf32>
  %b6 = linalg.broadcast ins(%wide : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @no_scale
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
func.func @no_scale(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %y = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @scale_and_bias_rounded_one_by_one
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1] epsilon {{[^ ]*}} scale_type bf16 :
func.func @scale_and_bias_rounded_one_by_one(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %h, %b3 : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %c, %b6 : tensor<4x16xf32>
  %t = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  %e8 = tensor.empty() : tensor<4x16xbf16>
  %b7 = linalg.broadcast ins(%w : tensor<16xbf16>) outs(%e8 : tensor<4x16xbf16>) dimensions = [0]
  %s = arith.mulf %t, %b7 : tensor<4x16xbf16>
  %b9 = linalg.broadcast ins(%b : tensor<16xbf16>) outs(%e8 : tensor<4x16xbf16>) dimensions = [0]
  %y = arith.addf %s, %b9 : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @scale_and_bias_rounded_at_the_end
// CHECK:       norm.layer_norm %arg0 scale(%arg1) bias(%arg2) axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>, tensor<16xbf16>, tensor<16xbf16>) -> tensor<4x16xbf16>
func.func @scale_and_bias_rounded_at_the_end(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %h, %b3 : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %c, %b6 : tensor<4x16xf32>
  %ww = arith.extf %w : tensor<16xbf16> to tensor<16xf32>
  %wb = arith.extf %b : tensor<16xbf16> to tensor<16xf32>
  %b7 = linalg.broadcast ins(%ww : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b7 : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%wb : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %t = arith.addf %s, %b8 : tensor<4x16xf32>
  %y = arith.truncf %t : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @stops_between_scale_and_bias
// CHECK:       %[[N:.*]] = norm.layer_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>, tensor<16xbf16>) -> tensor<4x16xbf16>
// CHECK:       arith.addf {{.*}}bf16
func.func @stops_between_scale_and_bias(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sum, %k2 : tensor<4xf32>
  %e4 = tensor.empty() : tensor<4x16xf32>
  %b3 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %h, %b3 : tensor<4x16xf32>
  %q = arith.mulf %c, %c : tensor<4x16xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %s2, %k2 : tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b6 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %c, %b6 : tensor<4x16xf32>
  %ww = arith.extf %w : tensor<16xbf16> to tensor<16xf32>
  %b7 = linalg.broadcast ins(%ww : tensor<16xf32>) outs(%e4 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b7 : tensor<4x16xf32>
  %t = arith.truncf %s : tensor<4x16xf32> to tensor<4x16xbf16>
  %e9 = tensor.empty() : tensor<4x16xbf16>
  %b8 = linalg.broadcast ins(%b : tensor<16xbf16>) outs(%e9 : tensor<4x16xbf16>) dimensions = [0]
  %y = arith.addf %t, %b8 : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @stops_where_a_rounded_value_is_widened
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
// CHECK:       arith.mulf {{.*}}f32
func.func @stops_where_a_rounded_value_is_widened(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xf32> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %t = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  %wt = arith.extf %t : tensor<4x16xbf16> to tensor<4x16xf32>
  %ww = arith.extf %w : tensor<16xbf16> to tensor<16xf32>
  %b6 = linalg.broadcast ins(%ww : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %y = arith.mulf %wt, %b6 : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @stops_at_the_second_scale_in_bf16
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} scale_type bf16
// CHECK:       arith.mulf {{.*}}bf16
func.func @stops_at_the_second_scale_in_bf16(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %t = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  %e7 = tensor.empty() : tensor<4x16xbf16>
  %b6 = linalg.broadcast ins(%w : tensor<16xbf16>) outs(%e7 : tensor<4x16xbf16>) dimensions = [0]
  %s = arith.mulf %t, %b6 : tensor<4x16xbf16>
  %b8 = linalg.broadcast ins(%b : tensor<16xbf16>) outs(%e7 : tensor<4x16xbf16>) dimensions = [0]
  %y = arith.mulf %s, %b8 : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @plus_one_in_bf16
// CHECK:       norm.rms_norm %arg0 scale(%arg1 plus_one) axes [1] epsilon {{[^ ]*}} scale_type bf16
func.func @plus_one_in_bf16(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %t = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  %k6 = arith.constant dense<1.0> : tensor<16xbf16>
  %g = arith.addf %w, %k6 : tensor<16xbf16>
  %e8 = tensor.empty() : tensor<4x16xbf16>
  %b7 = linalg.broadcast ins(%g : tensor<16xbf16>) outs(%e8 : tensor<4x16xbf16>) dimensions = [0]
  %y = arith.mulf %t, %b7 : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @plus_one_in_f32
// CHECK:       norm.rms_norm %arg0 scale(%arg1 plus_one) axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>, tensor<16xbf16>) -> tensor<4x16xbf16>
func.func @plus_one_in_f32(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %wide = arith.extf %w : tensor<16xbf16> to tensor<16xf32>
  %k6 = arith.constant dense<1.0> : tensor<16xf32>
  %g = arith.addf %wide, %k6 : tensor<16xf32>
  %b7 = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b7 : tensor<4x16xf32>
  %y = arith.truncf %s : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @plus_one_rounded_to_bf16_before_f32
// CHECK:       %[[G:.*]] = {{arith.addf|linalg.generic}}
// CHECK:       norm.rms_norm %arg0 scale(%[[G]]) axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>, tensor<16xbf16>) -> tensor<4x16xbf16>
func.func @plus_one_rounded_to_bf16_before_f32(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %k6 = arith.constant dense<1.0> : tensor<16xbf16>
  %g = arith.addf %w, %k6 : tensor<16xbf16>
  %wide = arith.extf %g : tensor<16xbf16> to tensor<16xf32>
  %b7 = linalg.broadcast ins(%wide : tensor<16xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [0]
  %s = arith.mulf %n, %b7 : tensor<4x16xf32>
  %y = arith.truncf %s : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @statistics_in_f64_beside_f32
// CHECK:       norm.layer_norm %arg0 axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
func.func @statistics_in_f64_beside_f32(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %h = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %g = arith.extf %h : tensor<4x16xf32> to tensor<4x16xf64>
  %k1 = arith.constant dense<0.0> : tensor<4xf64>
  %s64 = linalg.reduce { arith.addf } ins(%g : tensor<4x16xf64>)
      outs(%k1 : tensor<4xf64>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf64>
  %mu64 = arith.divf %s64, %k2 : tensor<4xf64>
  %e4 = tensor.empty() : tensor<4x16xf64>
  %b3 = linalg.broadcast ins(%mu64 : tensor<4xf64>) outs(%e4 : tensor<4x16xf64>) dimensions = [1]
  %c64 = arith.subf %g, %b3 : tensor<4x16xf64>
  %q = arith.mulf %c64, %c64 : tensor<4x16xf64>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x16xf64>)
      outs(%k1 : tensor<4xf64>) dimensions = [1]
  %var64 = arith.divf %s2, %k2 : tensor<4xf64>
  %var = arith.truncf %var64 : tensor<4xf64> to tensor<4xf32>
  %k5 = arith.constant dense<1.0e-5> : tensor<4xf32>
  %v = arith.addf %var, %k5 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %k6 = arith.constant dense<0.0> : tensor<4xf32>
  %sm = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>)
      outs(%k6 : tensor<4xf32>) dimensions = [1]
  %k7 = arith.constant dense<16.0> : tensor<4xf32>
  %mu = arith.divf %sm, %k7 : tensor<4xf32>
  %e9 = tensor.empty() : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e9 : tensor<4x16xf32>) dimensions = [1]
  %c = arith.subf %h, %b8 : tensor<4x16xf32>
  %b10 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e9 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %c, %b10 : tensor<4x16xf32>
  %y = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @all_in_f64
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{[^ ]*}} stat_type f64 : (tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @all_in_f64(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %g = arith.extf %x : tensor<4x16xf32> to tensor<4x16xf64>
  %sq = arith.mulf %g, %g : tensor<4x16xf64>
  %k1 = arith.constant dense<0.0> : tensor<4xf64>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf64>)
      outs(%k1 : tensor<4xf64>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf64>
  %mean = arith.divf %sum, %k2 : tensor<4xf64>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf64>
  %v = arith.addf %mean, %k3 : tensor<4xf64>
  %r = math.rsqrt %v : tensor<4xf64>
  %e5 = tensor.empty() : tensor<4x16xf64>
  %b4 = linalg.broadcast ins(%r : tensor<4xf64>) outs(%e5 : tensor<4x16xf64>) dimensions = [1]
  %n = arith.mulf %g, %b4 : tensor<4x16xf64>
  %y = arith.truncf %n : tensor<4x16xf64> to tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @f64
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon 9.9999999999999995E-7 : (tensor<4x16xf64>) -> tensor<4x16xf64>
func.func @f64(%x: tensor<4x16xf64>) -> tensor<4x16xf64> {
  %sq = arith.mulf %x, %x : tensor<4x16xf64>
  %k1 = arith.constant dense<0.0> : tensor<4xf64>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf64>)
      outs(%k1 : tensor<4xf64>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf64>
  %mean = arith.divf %sum, %k2 : tensor<4xf64>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf64>
  %v = arith.addf %mean, %k3 : tensor<4xf64>
  %r = math.rsqrt %v : tensor<4xf64>
  %e5 = tensor.empty() : tensor<4x16xf64>
  %b4 = linalg.broadcast ins(%r : tensor<4xf64>) outs(%e5 : tensor<4x16xf64>) dimensions = [1]
  %y = arith.mulf %x, %b4 : tensor<4x16xf64>
  return %y : tensor<4x16xf64>
}

// CHECK-LABEL: func @statistics_in_bf16
// CHECK:       norm.rms_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} scale_type bf16 : (tensor<4x16xbf16>, tensor<16xbf16>) -> tensor<4x16xbf16>
func.func @statistics_in_bf16(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>, %b: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %sq = arith.mulf %x, %x : tensor<4x16xbf16>
  %k1 = arith.constant dense<0.0> : tensor<4xbf16>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xbf16>)
      outs(%k1 : tensor<4xbf16>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xbf16>
  %mean = arith.divf %sum, %k2 : tensor<4xbf16>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xbf16>
  %v = arith.addf %mean, %k3 : tensor<4xbf16>
  %r = math.rsqrt %v : tensor<4xbf16>
  %e5 = tensor.empty() : tensor<4x16xbf16>
  %b4 = linalg.broadcast ins(%r : tensor<4xbf16>) outs(%e5 : tensor<4x16xbf16>) dimensions = [1]
  %n = arith.mulf %x, %b4 : tensor<4x16xbf16>
  %b6 = linalg.broadcast ins(%w : tensor<16xbf16>) outs(%e5 : tensor<4x16xbf16>) dimensions = [0]
  %y = arith.mulf %n, %b6 : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @f16
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{[^ ]*}} : (tensor<4x16xf16>) -> tensor<4x16xf16>
func.func @f16(%x: tensor<4x16xf16>) -> tensor<4x16xf16> {
  %h = arith.extf %x : tensor<4x16xf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %y = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xf16>
  return %y : tensor<4x16xf16>
}

// CHECK-LABEL: func @rounded_f32_is_the_input
// CHECK:       arith.truncf
// CHECK:       norm.rms_norm %{{[0-9#]+}} axes [1] epsilon {{[^ ]*}} : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
func.func @rounded_f32_is_the_input(%x: tensor<4x16xf32>) -> tensor<4x16xbf16> {
  %t = arith.truncf %x : tensor<4x16xf32> to tensor<4x16xbf16>
  %h = arith.extf %t : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %h, %h : tensor<4x16xf32>
  %k1 = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>)
      outs(%k1 : tensor<4xf32>) dimensions = [1]
  %k2 = arith.constant dense<16.0> : tensor<4xf32>
  %mean = arith.divf %sum, %k2 : tensor<4xf32>
  %k3 = arith.constant dense<1.0e-6> : tensor<4xf32>
  %v = arith.addf %mean, %k3 : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b4 = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %n = arith.mulf %h, %b4 : tensor<4x16xf32>
  %y = arith.truncf %n : tensor<4x16xf32> to tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}
