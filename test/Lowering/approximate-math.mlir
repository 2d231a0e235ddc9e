// RUN: norm-opt %s --norm-approximate-math | FileCheck %s

// How exact they are is tested in test/Run/functions.test.

// CHECK-LABEL: func @functions_of_vectors
// CHECK-NOT:   math.{{(exp|tanh|erf|log)}}
// CHECK:       return
func.func @functions_of_vectors(%x: vector<16xf32>) -> vector<16xf32> {
  %a = math.exp %x : vector<16xf32>
  %b = math.exp2 %a : vector<16xf32>
  %c = math.expm1 %b : vector<16xf32>
  %d = math.tanh %c : vector<16xf32>
  %e = math.erf %d : vector<16xf32>
  %f = math.log %e : vector<16xf32>
  %g = math.log1p %f : vector<16xf32>
  %h = math.log2 %g : vector<16xf32>
  return %h : vector<16xf32>
}

// The rest of a row is computed as its vectors are.

// CHECK-LABEL: func @scalars_as_vectors
// CHECK-NOT:   math.exp
// CHECK:       return
func.func @scalars_as_vectors(%x: f32, %y: f64) -> (f32, f64) {
  %a = math.exp %x : f32
  %b = math.exp %y : f64
  return %a, %b : f32, f64
}

// Reductions of the argument are exact only with contraction where it is
// written, and nothing may be reassociated.

// CHECK-LABEL: func @no_reassociation
// CHECK-NOT:   reassoc
// CHECK:       return
func.func @no_reassociation(%x: vector<8xf32>) -> vector<8xf32> {
  %a = math.exp %x : vector<8xf32>
  return %a : vector<8xf32>
}

// CHECK-LABEL: func @powers_are_products_and_roots
// CHECK-SAME:    (%[[X:.*]]: vector<8xf32>)
// CHECK-DAG:   %[[A:.*]] = arith.mulf %[[X]], %[[X]]
// CHECK-DAG:   %[[B:.*]] = math.sqrt %[[X]]
// CHECK:       return %[[A]], %[[B]]
func.func @powers_are_products_and_roots(%x: vector<8xf32>) -> (vector<8xf32>, vector<8xf32>) {
  %two = arith.constant dense<2.0> : vector<8xf32>
  %half = arith.constant dense<0.5> : vector<8xf32>
  %a = math.powf %x, %two : vector<8xf32>
  %b = math.powf %x, %half : vector<8xf32>
  return %a, %b : vector<8xf32>, vector<8xf32>
}

// Roots are instructions.

// CHECK-LABEL: func @negative_roots_stay
// CHECK:       math.sqrt
// CHECK:       math.rsqrt
func.func @negative_roots_stay(%x: vector<8xf32>) -> vector<8xf32> {
  %a = math.sqrt %x : vector<8xf32>
  %b = math.rsqrt %a : vector<8xf32>
  return %b : vector<8xf32>
}

// No polynomial of these is at hand.

// CHECK-LABEL: func @negative_calls_stay
// CHECK:       math.erf
// CHECK:       math.log
// CHECK:       math.sin
// CHECK:       math.powf
func.func @negative_calls_stay(%x: vector<4xf64>, %y: vector<4xf32>) -> (vector<4xf64>, vector<4xf32>) {
  %a = math.erf %x : vector<4xf64>
  %b = math.log %a : vector<4xf64>
  %c = math.sin %y : vector<4xf32>
  %d = math.powf %c, %y : vector<4xf32>
  return %b, %d : vector<4xf64>, vector<4xf32>
}

// 16 bit floats are widened before.

// CHECK-LABEL: func @negative_half_floats_are_for_another_pass
// CHECK:       math.exp %{{.*}} : vector<4xbf16>
func.func @negative_half_floats_are_for_another_pass(%x: vector<4xbf16>) -> vector<4xbf16> {
  %a = math.exp %x : vector<4xbf16>
  return %a : vector<4xbf16>
}
