// RUN: norm-opt %s --norm-verify-raise | FileCheck %s

// Sizes that are only known at run time: the sum is divided by the size of the
// dim that it is over.

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// CHECK-LABEL: func @dynamic_rows
// CHECK:       norm.rms_norm %arg0 axes [1] epsilon {{[^ ]*}} : (tensor<?x16xf32>) -> tensor<?x16xf32>
func.func @dynamic_rows(%x: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x16xf32>
  %empty = tensor.empty(%rows) : tensor<?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x16xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %s = arith.addf %out, %sq : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %result = tensor.empty(%rows) : tensor<?x16xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<?x16xf32>, tensor<?xf32>) outs(%result : tensor<?x16xf32>) {
  ^bb0(%a: f32, %s: f32, %out: f32):
    %mean = arith.divf %s, %n : f32
    %v = arith.addf %mean, %eps : f32
    %r = math.rsqrt %v : f32
    %q = arith.mulf %a, %r : f32
    linalg.yield %q : f32
  } -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

// CHECK-LABEL: func @dynamic_columns
// CHECK:       norm.layer_norm %arg0 scale(%arg1) axes [1] epsilon {{[^ ]*}} : (tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?xf32>
func.func @dynamic_columns(%x: tensor<?x?xf32>, %w: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x?xf32>
  %columns = tensor.dim %x, %c1 : tensor<?x?xf32>
  %integer = arith.index_cast %columns : index to i64
  %n = arith.sitofp %integer : i64 to f32
  %empty = tensor.empty(%rows) : tensor<?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %s = arith.addf %out, %a : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#full, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %sum : tensor<?x?xf32>, tensor<?xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %s: f32, %out: f32):
    %mean = arith.divf %s, %n : f32
    %c = arith.subf %a, %mean : f32
    %sq = arith.mulf %c, %c : f32
    %t = arith.addf %out, %sq : f32
    linalg.yield %t : f32
  } -> tensor<?xf32>
  %result = tensor.empty(%rows, %columns) : tensor<?x?xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #row, #column, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %squares, %w : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>)
      outs(%result : tensor<?x?xf32>) {
  ^bb0(%a: f32, %s: f32, %ss: f32, %g: f32, %out: f32):
    %mean = arith.divf %s, %n : f32
    %c = arith.subf %a, %mean : f32
    %var = arith.divf %ss, %n : f32
    %v = arith.addf %var, %eps : f32
    %r = math.rsqrt %v : f32
    %q = arith.mulf %c, %r : f32
    %t = arith.mulf %q, %g : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// CHECK-LABEL: func @negative_divided_by_the_number_of_rows
// CHECK-NOT:   norm.
func.func @negative_divided_by_the_number_of_rows(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x?xf32>
  %integer = arith.index_cast %rows : index to i64
  %n = arith.sitofp %integer : i64 to f32
  %empty = tensor.empty(%rows) : tensor<?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %s = arith.addf %out, %sq : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<?x?xf32>, tensor<?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32, %s: f32, %out: f32):
    %mean = arith.divf %s, %n : f32
    %r = math.rsqrt %mean : f32
    %q = arith.mulf %a, %r : f32
    linalg.yield %q : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// Where a size is not known, upstream does not verify the others.
// CHECK-LABEL: func @negative_scale_of_another_length
// CHECK:       %[[Y:.*]] = norm.rms_norm %arg0 axes [1]
// CHECK:       linalg.generic {{.*}} ins(%[[Y]], %arg1
func.func @negative_scale_of_another_length(%x: tensor<?x16xf32>, %w: tensor<2xf32>) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x16xf32>
  %empty = tensor.empty(%rows) : tensor<?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x16xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%a: f32, %out: f32):
    %sq = arith.mulf %a, %a : f32
    %s = arith.addf %out, %sq : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %result = tensor.empty(%rows) : tensor<?x16xf32>
  %h = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<?x16xf32>, tensor<?xf32>) outs(%result : tensor<?x16xf32>) {
  ^bb0(%a: f32, %s: f32, %out: f32):
    %mean = arith.divf %s, %n : f32
    %r = math.rsqrt %mean : f32
    %q = arith.mulf %a, %r : f32
    linalg.yield %q : f32
  } -> tensor<?x16xf32>
  %y = linalg.generic {indexing_maps = [#full, #column, #full], iterator_types = ["parallel", "parallel"]}
      ins(%h, %w : tensor<?x16xf32>, tensor<2xf32>) outs(%result : tensor<?x16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %q = arith.mulf %a, %b : f32
    linalg.yield %q : f32
  } -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}
