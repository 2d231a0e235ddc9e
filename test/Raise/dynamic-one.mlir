// RUN: norm-opt %s --norm-verify-raise | FileCheck %s

// A cast says that a dynamic dim of the rows has one element.
// CHECK-LABEL: func @dim_of_one
// CHECK:       norm.rms_norm %arg0 axes [2]
func.func @dim_of_one(%x: tensor<?x?x16xf32>, %row: tensor<?x?xf32>, %full: tensor<?x?x16xf32>) -> tensor<?x1x16xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%row : tensor<?x?xf32>) -> tensor<?x?xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<?x?x16xf32>) outs(%init : tensor<?x?xf32>) {
  ^bb0(%a: f32, %s: f32):
    %q = arith.mulf %a, %a : f32
    %m = arith.divf %q, %n : f32
    %t = arith.addf %s, %m : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  %rstd = math.rsqrt %sum : tensor<?x?xf32>
  %rb = linalg.broadcast ins(%rstd : tensor<?x?xf32>) outs(%full : tensor<?x?x16xf32>) dimensions = [2]
  %y = arith.mulf %x, %rb : tensor<?x?x16xf32>
  %one = tensor.cast %y : tensor<?x?x16xf32> to tensor<?x1x16xf32>
  return %one : tensor<?x1x16xf32>
}
