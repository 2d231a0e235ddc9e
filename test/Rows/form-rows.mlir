// RUN: norm-opt %s --split-input-file --norm-form-rows --canonicalize --cse | FileCheck %s

// Softmax as torch-mlir emits it: the maximum comes with its index, which
// nothing uses, and gets its unit dim from a reshape.

// CHECK-LABEL: func @softmax
// CHECK-SAME:    %[[X:.*]]: tensor<?x8xf32>
// CHECK:       norm.rowwise row_dims [1]
// CHECK-SAME:    ins(%[[X]] : tensor<?x8xf32>)
// CHECK-NEXT:  ^bb0(%[[A:.*]]: f32):
// CHECK-NEXT:    %[[MAX:.*]] = norm.row_max %[[A]]
// CHECK-NEXT:    %[[SHIFTED:.*]] = arith.subf %[[A]], %[[MAX]]
// CHECK-NEXT:    %[[EXP:.*]] = math.exp %[[SHIFTED]]
// CHECK-NEXT:    %[[SUM:.*]] = norm.row_sum %[[EXP]]
// CHECK-NEXT:    %[[Y:.*]] = arith.divf %[[EXP]], %[[SUM]]
// CHECK-NEXT:    norm.yield %[[Y]]
// CHECK-NOT:   linalg
#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#keep = affine_map<(d0, d1) -> (d0, 0)>
func.func @softmax(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %first = arith.constant 0 : i64
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %er = tensor.empty(%n) : tensor<?xf32>
  %ei = tensor.empty(%n) : tensor<?xi64>
  %ek = tensor.empty(%n) : tensor<?x1xf32>
  %lows = linalg.fill ins(%low : f32) outs(%er : tensor<?xf32>) -> tensor<?xf32>
  %firsts = linalg.fill ins(%first : i64) outs(%ei : tensor<?xi64>) -> tensor<?xi64>
  %max:2 = linalg.generic {indexing_maps = [#full, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x8xf32>) outs(%lows, %firsts : tensor<?xf32>, tensor<?xi64>) {
  ^bb0(%a: f32, %m: f32, %i: i64):
    %index = linalg.index 1 : index
    %here = arith.index_cast %index : index to i64
    %larger = arith.maximumf %a, %m : f32
    %is = arith.cmpf ogt, %a, %m : f32
    %at = arith.select %is, %here, %i : i64
    linalg.yield %larger, %at : f32, i64
  } -> (tensor<?xf32>, tensor<?xi64>)
  %maxes = tensor.expand_shape %max#0 [[0, 1]] output_shape [%n, 1] : tensor<?xf32> into tensor<?x1xf32>
  %shifted = linalg.generic {indexing_maps = [#full, #keep, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %maxes : tensor<?x8xf32>, tensor<?x1xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  %exp = linalg.exp ins(%shifted : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%ek : tensor<?x1xf32>) -> tensor<?x1xf32>
  %sum = linalg.generic {indexing_maps = [#full, #keep], iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<?x8xf32>) outs(%zeros : tensor<?x1xf32>) {
  ^bb0(%a: f32, %s: f32):
    %t = arith.addf %a, %s : f32
    linalg.yield %t : f32
  } -> tensor<?x1xf32>
  %y = linalg.generic {indexing_maps = [#full, #keep, #full], iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<?x8xf32>, tensor<?x1xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %q = arith.divf %a, %s : f32
    linalg.yield %q : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// -----

// CHECK-LABEL: func @softmax_op
// CHECK:       norm.rowwise row_dims [0]
// CHECK:         norm.row_max
// CHECK:         norm.row_sum
// CHECK-NOT:   linalg.softmax
func.func @softmax_op(%x: tensor<4x?xf32>, %e: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %y = linalg.softmax dimension(0) ins(%x : tensor<4x?xf32>) outs(%e : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// -----

// Broadcasts of a statistic are looked through.

// CHECK-LABEL: func @l1_norm
// CHECK-SAME:    %[[X:[a-z0-9]*]]: tensor<4x8xf32>, %[[V:[a-z0-9]*]]: tensor<8xf32>
// CHECK:       norm.rowwise row_dims [1]
// CHECK-SAME:    ins(%[[X]], %[[V]] : tensor<4x8xf32>, tensor<8xf32>)
// CHECK-NEXT:  ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32):
// CHECK-NEXT:    %[[H:.*]] = arith.addf %[[A]], %[[B]]
// CHECK-NEXT:    %[[ABS:.*]] = math.absf %[[H]]
// CHECK-NEXT:    %[[SUM:.*]] = norm.row_sum %[[ABS]]
// CHECK-NEXT:    %[[Y:.*]] = arith.divf %[[H]], %[[SUM]]
// CHECK-NEXT:    norm.yield %[[Y]]
func.func @l1_norm(%x: tensor<4x8xf32>, %v: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %er = tensor.empty() : tensor<4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%er : tensor<4xf32>) -> tensor<4xf32>
  %b = linalg.broadcast ins(%v : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %h = linalg.map { arith.addf } ins(%x, %b : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>)
  %abs = linalg.abs ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%abs : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
  %sums = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %y = linalg.div ins(%h, %sums : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// Rows of two dims in groups of channels; what is known of a group is a result
// of its own, with the unit dims that it had.

// CHECK-DAG:   #[[$GROUP:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
// CHECK-LABEL: func @centered_groups
// CHECK:       norm.rowwise row_dims [2, 3]
// CHECK-SAME:    #[[$GROUP]]
// CHECK:       } -> tensor<2x4x1x1xf32>, tensor<2x4x3x5xf32>
#full = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#keep = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
func.func @centered_groups(%x: tensor<2x4x3x5xf32>) -> (tensor<2x4x1x1xf32>, tensor<2x4x3x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 15.0 : f32
  %e = tensor.empty() : tensor<2x4x3x5xf32>
  %ek = tensor.empty() : tensor<2x4x1x1xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%ek : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
  %sum = linalg.generic {indexing_maps = [#full, #keep], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<2x4x3x5xf32>) outs(%zeros : tensor<2x4x1x1xf32>) {
  ^bb0(%a: f32, %s: f32):
    %t = arith.addf %s, %a : f32
    linalg.yield %t : f32
  } -> tensor<2x4x1x1xf32>
  %mean = linalg.generic {indexing_maps = [#full, #full], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%sum : tensor<2x4x1x1xf32>) outs(%ek : tensor<2x4x1x1xf32>) {
  ^bb0(%s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    linalg.yield %m : f32
  } -> tensor<2x4x1x1xf32>
  %y = linalg.generic {indexing_maps = [#full, #keep, #full], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %mean : tensor<2x4x3x5xf32>, tensor<2x4x1x1xf32>) outs(%e : tensor<2x4x3x5xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<2x4x3x5xf32>
  return %mean, %y : tensor<2x4x1x1xf32>, tensor<2x4x3x5xf32>
}

// -----

// Two reductions of the same rows that only share their input are one program;
// a sum of squares written as a dot product is a row sum.

// CHECK-LABEL: func @moments
// CHECK:       norm.rowwise
// CHECK:         norm.row_sum
// CHECK:         arith.mulf
// CHECK:         norm.row_sum
// CHECK-NOT:   norm.rowwise
#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
func.func @moments(%x: tensor<4x8xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
  %squares = linalg.generic {indexing_maps = [#full, #full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %t = arith.addf %s, %p : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  return %sum, %squares : tensor<4xf32>, tensor<4xf32>
}

// -----

// Integers; one row, whose loop of size 1 is none.

// CHECK-LABEL: func @one_integer_row
// CHECK:       norm.rowwise row_dims [0] maps [#{{.*}}, #{{.*}}] ins(%{{.*}} : tensor<1x8xi32>)
// CHECK:         norm.row_max %{{.*}} : i32
func.func @one_integer_row(%x: tensor<1x8xi32>) -> tensor<1x8xi32> {
  %low = arith.constant dense<-2147483648> : tensor<1xi32>
  %e = tensor.empty() : tensor<1x8xi32>
  %max = linalg.reduce { arith.maxsi } ins(%x : tensor<1x8xi32>) outs(%low : tensor<1xi32>) dimensions = [1]
  %maxes = linalg.broadcast ins(%max : tensor<1xi32>) outs(%e : tensor<1x8xi32>) dimensions = [1]
  %y = linalg.sub ins(%x, %maxes : tensor<1x8xi32>, tensor<1x8xi32>) outs(%e : tensor<1x8xi32>) -> tensor<1x8xi32>
  return %y : tensor<1x8xi32>
}
