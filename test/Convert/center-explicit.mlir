// RUN: norm-opt %s --split-input-file --norm-center=remarks --verify-diagnostics | FileCheck %s
// RUN: norm-opt %s --split-input-file --norm-center=explicit=never | FileCheck %s --check-prefix=NEVER
// RUN: norm-opt %s --split-input-file --norm-center=explicit=always | FileCheck %s --check-prefix=ALWAYS
// RUN: not norm-opt %s --split-input-file --norm-center=explicit=maybe 2>&1 | FileCheck %s --check-prefix=BAD

// BAD: norm-center: expects explicit=auto, explicit=always or explicit=never, got explicit=maybe

// Three norms behind one argument: its mean is subtracted once, for the stream.
// What else reads the argument reads it as it was.

// CHECK-LABEL: func @stream_of_an_argument
// CHECK-SAME:    %[[H:.*]]: tensor<2x4xf32>
// CHECK:         %[[SUM:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "reduction"]{{.*}} ins(%[[H]] :
// CHECK:         %[[C:.*]] = linalg.generic {{.*}} ins(%[[H]], %[[SUM]] :
// CHECK:         norm.rms_norm %[[C]]
// CHECK:         norm.rms_norm
// CHECK:         norm.rms_norm
// CHECK:         math.tanh %[[H]]
// NEVER-LABEL: func @stream_of_an_argument
// NEVER-COUNT-3: norm.layer_norm
// ALWAYS-LABEL: func @stream_of_an_argument
// ALWAYS-COUNT-3: norm.rms_norm
func.func @stream_of_an_argument(%h: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0], [1.0, 1.0, 0.0, 0.0]]> : tensor<4x4xf32>
  %zero = arith.constant dense<0.0> : tensor<2x4xf32>
  // expected-remark @below {{once those of constants do and the program subtracts the means of others: argument 0 of @stream_of_an_argument is not a constant}}
  %y0 = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %p0 = linalg.matmul ins(%y0, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%zero : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h1 = arith.addf %h, %p0 : tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm}}
  %y1 = norm.layer_norm %h1 axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %p1 = linalg.matmul ins(%y1, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%zero : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h2 = arith.addf %h1, %p1 : tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm}}
  %y2 = norm.layer_norm %h2 axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %t = math.tanh %h : tensor<2x4xf32>
  return %y2, %t : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// Two norms save less than it costs.

// CHECK-LABEL: func @negative_two_norms
// CHECK-COUNT-2: norm.layer_norm
// ALWAYS-LABEL: func @negative_two_norms
// ALWAYS-COUNT-2: norm.rms_norm
func.func @negative_two_norms(%h: tensor<2x4xf32>, %v: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  // expected-remark @below {{argument 0 of @negative_two_norms is not a constant; subtracting its means at run time costs more than RMSNorms save}}
  %y0 = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 0 of @negative_two_norms is not a constant; subtracting}}
  %y1 = norm.layer_norm %h axes [1] epsilon 1.0e-3 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y0, %y1 : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// The stream is returned: each norm would need a mean of its own.

// CHECK-LABEL: func @negative_returned
// CHECK-COUNT-3: norm.layer_norm
func.func @negative_returned(%h: tensor<2x4xf32>, %a: tensor<2x4xf32>)
    -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
  // expected-remark @below {{argument 0 of @negative_returned is not a constant; subtracting}}
  %y0 = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %h1 = arith.addf %h, %a : tensor<2x4xf32>
  // expected-remark @below {{argument 0 of @negative_returned is not a constant; subtracting}}
  %y1 = norm.layer_norm %h1 axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %h2 = arith.addf %h1, %a : tensor<2x4xf32>
  // expected-remark @below {{argument 0 of @negative_returned is not a constant; subtracting}}
  %y2 = norm.layer_norm %h2 axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y0, %y1, %y2, %h1, %h2 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// bf16: the sum and the difference are f32.

// ALWAYS-LABEL: func @bf16
// ALWAYS:         arith.extf
// ALWAYS:         arith.divf %{{.*}}, %{{.*}} : f32
// ALWAYS:         arith.truncf
// ALWAYS:         norm.rms_norm
func.func @bf16(%h: tensor<?x4xbf16>) -> (tensor<?x4xbf16>, tensor<?x4xbf16>) {
  // expected-remark @below {{; subtracting its means}}
  %y0 = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<?x4xbf16>) -> tensor<?x4xbf16>
  return %y0, %y0 : tensor<?x4xbf16>, tensor<?x4xbf16>
}

// -----

// What is larger than caches waits for memory: nothing is saved.

// CHECK-LABEL: func @negative_large
// CHECK-COUNT-3: norm.layer_norm
func.func @negative_large(%h: tensor<2048x1024xf32>) -> (tensor<2048x1024xf32>, tensor<2048x1024xf32>, tensor<2048x1024xf32>) {
  // expected-remark @below {{; subtracting its means}}
  %y0 = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
  // expected-remark @below {{; subtracting its means}}
  %y1 = norm.layer_norm %h axes [1] epsilon 1.0e-4 : (tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
  // expected-remark @below {{; subtracting its means}}
  %y2 = norm.layer_norm %h axes [1] epsilon 1.0e-3 : (tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
  return %y0, %y1, %y2 : tensor<2048x1024xf32>, tensor<2048x1024xf32>, tensor<2048x1024xf32>
}
