// RUN: norm-opt %s --split-input-file --one-shot-bufferize="bufferize-function-boundaries" | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func @rowwise
// CHECK-SAME:    %[[X:.*]]: memref<?x64xbf16, strided
// CHECK:       %[[Y:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<?x64xbf16>
// CHECK:       %[[R:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<?xbf16>
// CHECK:       norm.rowwise row_dims [1]
// CHECK-SAME:    ins(%[[X]] : memref<?x64xbf16, strided
// CHECK-SAME:    outs(%[[Y]], %[[R]] : memref<?x64xbf16>, memref<?xbf16>) {
// CHECK:         norm.yield
// CHECK-NEXT:  }
// CHECK:       return %[[Y]], %[[R]]
func.func @rowwise(%x: tensor<?x64xbf16>, %n: index) -> (tensor<?x64xbf16>, tensor<?xbf16>) {
  %e = tensor.empty(%n) : tensor<?x64xbf16>
  %r = tensor.empty(%n) : tensor<?xbf16>
  %y:2 = norm.rowwise row_dims [1] maps [#full, #full, #row]
      ins(%x : tensor<?x64xbf16>) outs(%e, %r : tensor<?x64xbf16>, tensor<?xbf16>) {
  ^bb0(%a: bf16):
    %s = norm.row_sum %a : bf16
    %q = arith.divf %a, %s : bf16
    norm.yield %q, %s : bf16, bf16
  } -> tensor<?x64xbf16>, tensor<?xbf16>
  return %y#0, %y#1 : tensor<?x64xbf16>, tensor<?xbf16>
}

// -----

// What an init held is not read, so the caller's buffer is not copied though it
// is used elsewhere.

#full = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @init_is_not_read
// CHECK-NOT:   memref.copy
// CHECK:       return
func.func @init_is_not_read(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %filled = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : tensor<4x8xf32>) outs(%filled : tensor<4x8xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// Known in the last phase, in which each element is read before it is written.

#full = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @in_place
// CHECK-SAME:    %[[X:.*]]: memref
// CHECK-NOT:   memref.alloc
// CHECK-NOT:   memref.copy
// CHECK:       norm.rowwise
// CHECK-SAME:    ins(%[[X]] : {{.*}}) outs(%[[X]] :
func.func @in_place(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : tensor<?x8xf32>) outs(%x : tensor<?x8xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    %q = arith.divf %a, %s : f32
    norm.yield %q : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// -----

// The sum is known, and may be stored, in the first phase; nothing else reads x.

#full = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @known_early
// CHECK-SAME:    %[[X:[^:]*]]: memref
// CHECK-NOT:   memref.alloc
// CHECK:       norm.rowwise
// CHECK-SAME:    ins(%[[X]], %{{.*}} : {{.*}}) outs(%[[X]], %{{.*}} :
func.func @known_early(%x: tensor<?x8xf32>, %r: tensor<?x8xf32>, %e: tensor<?x8xf32>)
    -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %y:2 = norm.rowwise row_dims [1] maps [#full, #full, #full, #full]
      ins(%x, %r : tensor<?x8xf32>, tensor<?x8xf32>) outs(%x, %e : tensor<?x8xf32>, tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %h = arith.addf %a, %b : f32
    %s = norm.row_sum %h : f32
    %q = arith.divf %h, %s : f32
    norm.yield %h, %q : f32, f32
  } -> tensor<?x8xf32>, tensor<?x8xf32>
  return %y#0, %y#1 : tensor<?x8xf32>, tensor<?x8xf32>
}

// -----

// Here the second phase reads x again.

#full = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @negative_known_too_early
// CHECK-SAME:    %[[X:[^:]*]]: memref
// CHECK:       %[[COPY:.*]] = memref.alloc
// CHECK:       norm.rowwise
// CHECK-SAME:    ins(%[[X]], %{{.*}} : {{.*}}) outs(%[[COPY]], %{{.*}} :
func.func @negative_known_too_early(%x: tensor<?x8xf32>, %r: tensor<?x8xf32>, %e: tensor<?x8xf32>)
    -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %y:2 = norm.rowwise row_dims [1] maps [#full, #full, #full, #full]
      ins(%x, %r : tensor<?x8xf32>, tensor<?x8xf32>) outs(%x, %e : tensor<?x8xf32>, tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %h = arith.addf %a, %b : f32
    %s = norm.row_sum %h : f32
    %q = arith.divf %a, %s : f32
    norm.yield %h, %q : f32, f32
  } -> tensor<?x8xf32>, tensor<?x8xf32>
  return %y#0, %y#1 : tensor<?x8xf32>, tensor<?x8xf32>
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>
#transposed = affine_map<(d0, d1) -> (d1, d0)>

// CHECK-LABEL: func @negative_other_order
// CHECK-SAME:    %[[X:.*]]: memref
// CHECK:       %[[COPY:.*]] = memref.alloc
// CHECK:       norm.rowwise
// CHECK-SAME:    ins(%[[X]] : {{.*}}) outs(%[[COPY]] :
func.func @negative_other_order(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %y = norm.rowwise row_dims [1] maps [#full, #transposed]
      ins(%x : tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    %q = arith.divf %a, %s : f32
    norm.yield %q : f32
  } -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @negative_read_later
// CHECK-SAME:    %[[X:.*]]: memref
// CHECK:       %[[COPY:.*]] = memref.alloc
// CHECK:       norm.rowwise
// CHECK-SAME:    outs(%[[COPY]] :
// CHECK:       memref.load %[[X]]
func.func @negative_read_later(%x: tensor<8x8xf32>, %i: index) -> (tensor<8x8xf32>, f32) {
  %y = norm.rowwise row_dims [1] maps [#full, #full]
      ins(%x : tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) {
  ^bb0(%a: f32):
    %s = norm.row_sum %a : f32
    norm.yield %s : f32
  } -> tensor<8x8xf32>
  %first = tensor.extract %x[%i, %i] : tensor<8x8xf32>
  return %y, %first : tensor<8x8xf32>, f32
}

// -----

// CHECK-LABEL: func @rms_norm
// CHECK-SAME:    %[[X:.*]]: memref<4x8xf32, {{.*}}, %[[W:.*]]: memref<8xf32
// CHECK:       %[[Y:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK:       norm.rowwise row_dims [1]
// CHECK-SAME:    ins(%[[X]], %[[W]] :
// CHECK-SAME:    outs(%[[Y]] : memref<4x8xf32>) {
// CHECK:       return %[[Y]]
func.func @rms_norm(%x: tensor<4x8xf32>, %w: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-05
      : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @layer_norm
// CHECK-SAME:    %[[X:.*]]: memref<2x?x?xf16
// CHECK:       %[[D1:.*]] = memref.dim %[[X]], %c1
// CHECK:       %[[D2:.*]] = memref.dim %[[X]], %c2
// CHECK:       %[[Y:.*]] = memref.alloc(%[[D1]], %[[D2]]) {{.*}} : memref<2x?x?xf16>
// CHECK:       %[[D1:.*]] = memref.dim %[[X]], %c1
// CHECK:       %[[MEAN:.*]] = memref.alloc(%[[D1]]) {{.*}} : memref<2x?xf32>
// CHECK:       %[[RSTD:.*]] = memref.alloc() {{.*}} : memref<2x5xf32>
// CHECK:       outs(%[[Y]], %[[MEAN]], %[[RSTD]] :
func.func @layer_norm(%x: tensor<2x?x?xf16>)
    -> (tensor<2x?x?xf16>, tensor<2x?xf32>, tensor<2x5xf32>) {
  %y, %mean, %rstd = norm.layer_norm %x axes [2] epsilon 1.0e-05 with_mean with_rstd
      : (tensor<2x?x?xf16>) -> (tensor<2x?x?xf16>, tensor<2x?xf32>, tensor<2x5xf32>)
  return %y, %mean, %rstd : tensor<2x?x?xf16>, tensor<2x?xf32>, tensor<2x5xf32>
}

// -----

// The norm only reads x, which later code may overwrite in place.

// CHECK-LABEL: func @operands_are_only_read
// CHECK:       memref.alloc
// CHECK:       norm.rowwise
// CHECK-NOT:   memref.alloc
// CHECK:       memref.store
func.func @operands_are_only_read(%x: tensor<8xf32>, %i: index, %v: f32)
    -> (tensor<8xf32>, tensor<8xf32>) {
  %y = norm.rms_norm %x axes [0] epsilon 1.0e-05 : (tensor<8xf32>) -> tensor<8xf32>
  %z = tensor.insert %v into %x[%i] : tensor<8xf32>
  return %y, %z : tensor<8xf32>, tensor<8xf32>
}
