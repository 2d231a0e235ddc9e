// RUN: norm-opt %s --split-input-file --norm-form-rows=remarks --verify-diagnostics | FileCheck %s

// Each reason why a reduction, or an op beside one, stays in linalg.

// CHECK-NOT: norm.rowwise

func.func @negative_lone_reduction(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  // expected-remark @below {{no neighbour shares a pass over memory with it}}
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
  return %sum : tensor<4xf32>
}

// -----

func.func @negative_mean_alone(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<8.0> : tensor<4xf32>
  // expected-remark @below {{no neighbour shares a pass over memory with it}}
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
  %mean = linalg.div ins(%sum, %n : tensor<4xf32>, tensor<4xf32>) outs(%zeros : tensor<4xf32>) -> tensor<4xf32>
  return %mean : tensor<4xf32>
}

// -----

func.func @negative_contraction(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %e: tensor<4x8xf32>) -> tensor<4x16xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4x16xf32>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{it is a contraction: an operand does not span its loops}}
  %y = linalg.matmul ins(%exp, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%zeros : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

func.func @negative_contraction_with_a_vector(%x: tensor<4x8xf32>, %w: tensor<8xf32>, %e: tensor<4x8xf32>) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{it is a contraction: an operand does not span its loops}}
  %y = linalg.matvec ins(%exp, %w : tensor<4x8xf32>, tensor<8xf32>) outs(%zeros : tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func @negative_product(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4xf32> {
  %ones = arith.constant dense<1.0> : tensor<4xf32>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{it combines with 'arith.mulf', which is no row collective}}
  %p = linalg.reduce { arith.mulf } ins(%exp : tensor<4x8xf32>) outs(%ones : tensor<4xf32>) dimensions = [1]
  return %p : tensor<4xf32>
}

// -----

// maxnumf drops NaN, norm.row_max keeps it.

func.func @negative_maximum_that_drops_nan(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4xf32> {
  %low = arith.constant dense<0xFF800000> : tensor<4xf32>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{it combines with 'arith.maxnumf', which is no row collective}}
  %max = linalg.reduce { arith.maxnumf } ins(%exp : tensor<4x8xf32>) outs(%low : tensor<4xf32>) dimensions = [1]
  return %max : tensor<4xf32>
}

// -----

func.func @negative_combines_nothing(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{its body does not combine a value with the accumulator}}
  %last = linalg.reduce ins(%exp : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
      (%in: f32, %out: f32) { linalg.yield %in : f32 }
  return %last : tensor<4xf32>
}

// -----

func.func @negative_accumulator_in_the_summand(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{its body reads the accumulator besides combining it}}
  %chain = linalg.reduce ins(%exp : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
      (%in: f32, %out: f32) {
        %p = arith.mulf %in, %out : f32
        %s = arith.addf %p, %out : f32
        linalg.yield %s : f32
      }
  return %chain : tensor<4xf32>
}

// -----

func.func @negative_start_value(%x: tensor<4x8xf32>, %start: tensor<4xf32>, %e: tensor<4x8xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %ones = arith.constant dense<1.0> : tensor<4xf32>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{its accumulator does not start at the neutral element}}
  %a = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>) outs(%ones : tensor<4xf32>) dimensions = [1]
  // expected-remark @below {{its accumulator does not start at the neutral element}}
  %b = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>) outs(%start : tensor<4xf32>) dimensions = [1]
  return %a, %b : tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @negative_argmax(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4xi64> {
  %low = arith.constant dense<0xFF800000> : tensor<4xf32>
  %zeros = arith.constant dense<0> : tensor<4xi64>
  %exp = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // expected-remark @below {{its body does not combine a value with the accumulator}}
  %max:2 = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<4x8xf32>) outs(%low, %zeros : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%a: f32, %m: f32, %i: i64):
    %index = linalg.index 1 : index
    %here = arith.index_cast %index : index to i64
    %larger = arith.maximumf %a, %m : f32
    %is = arith.cmpf ogt, %a, %m : f32
    %at = arith.select %is, %here, %i : i64
    linalg.yield %larger, %at : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  return %max#1 : tensor<4xi64>
}

// -----

func.func @negative_body_with_index(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  // expected-remark @below {{'linalg.index' in its body is not an elementwise op on scalars}}
  %sum = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) {
  ^bb0(%a: f32, %s: f32):
    %index = linalg.index 1 : index
    %i = arith.index_cast %index : index to i64
    %f = arith.sitofp %i : i64 to f32
    %p = arith.mulf %a, %f : f32
    %t = arith.addf %s, %p : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  return %sum : tensor<4xf32>
}

// -----

func.func @negative_body_with_side_effects(%x: tensor<4x8xf32>, %ok: i1) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  // expected-remark @below {{'cf.assert' in its body has side effects}}
  %sum = linalg.reduce ins(%x : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
      (%in: f32, %out: f32) {
        cf.assert %ok, "not ok"
        %s = arith.addf %in, %out : f32
        linalg.yield %s : f32
      }
  return %sum : tensor<4xf32>
}

// -----

func.func @negative_window(%x: tensor<1x8x1xf32>, %window: tensor<3xf32>) -> tensor<1x6x1xf32> {
  %zeros = arith.constant dense<0.0> : tensor<1x6x1xf32>
  // expected-remark @below {{one of its indexing maps is not a projection of the loops}}
  %y = linalg.pooling_nwc_sum ins(%x, %window : tensor<1x8x1xf32>, tensor<3xf32>) outs(%zeros : tensor<1x6x1xf32>) -> tensor<1x6x1xf32>
  return %y : tensor<1x6x1xf32>
}

// -----

func.func @negative_rows_of_one_element(%x: tensor<4x1xf32>) -> tensor<4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  // expected-remark @below {{its rows have one element}}
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x1xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
  return %sum : tensor<4xf32>
}

// -----

func.func @negative_buffers(%x: memref<4x8xf32>, %out: memref<4xf32>) {
  // expected-remark @below {{it works on buffers}}
  linalg.reduce { arith.addf } ins(%x : memref<4x8xf32>) outs(%out : memref<4xf32>) dimensions = [1]
  return
}

// -----

// Sums of rows and of columns of one tensor.

func.func @negative_other_rows(%x: tensor<8x8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<8xf32>
  // expected-remark @below {{its rows are others than the row program's}}
  %a = linalg.reduce { arith.addf } ins(%x : tensor<8x8xf32>) outs(%zeros : tensor<8xf32>) dimensions = [1]
  // expected-remark @below {{no neighbour shares a pass over memory with it}}
  %b = linalg.reduce { arith.addf } ins(%x : tensor<8x8xf32>) outs(%zeros : tensor<8xf32>) dimensions = [0]
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @negative_unused(%x: tensor<4x8xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<4xf32>
  // expected-remark @below {{nothing uses its results}}
  %a = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) dimensions = [1]
  return
}
