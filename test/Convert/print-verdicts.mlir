// RUN: norm-opt %s --norm-print-verdicts -o /dev/null | FileCheck %s
// RUN: norm-opt %s --norm-print-verdicts=format=json -o /dev/null | %python -m json.tool | FileCheck %s --check-prefix=JSON
// RUN: not norm-opt %s --norm-print-verdicts=format=xml 2>&1 | FileCheck %s --check-prefix=FORMAT

// FORMAT: error: norm-print-verdicts: expects format=text or format=json, got format=xml

// What several passes say of one norm, and what is saved by all of them.

// CHECK:      layer_norm over [1] of 2x4xf32: converted exactly, to an rms_norm, and folded
// CHECK-NEXT:   sums of rows are zero
// CHECK-NEXT:   into      linalg.matmul at linear
// CHECK-NEXT:   not by swap: too far
// CHECK-NEXT:   saves     1 of 3 passes over rows, 8 of 8 parameters, 32 of 32 bytes of parameters, 50 of 80 operations, 32 of 96 bytes moved

// A norm that was none, and entries that nothing reads.

// CHECK:      rms_norm over [1] of 2x4xf32: left
// CHECK-NEXT:   why not
// CHECK-NEXT:   centered  ?, for ?
// CHECK-NOT:    saves
// CHECK:      total: 1 layer_norm, 1 converted exactly, 1 folded, 1 left
// CHECK-NEXT: saved: 1 of 5 passes over rows, 8 of 8 parameters, 32 of 32 bytes of parameters, 50 of 110 operations, 32 of 160 bytes moved

// JSON:      "verdict": [
// JSON-NEXT:   "exact",
// JSON-NEXT:   "folded"
// JSON-NEXT: ],
// JSON-NEXT: "cost": {
// JSON-NEXT:   "before": {
// JSON-NEXT:     "bytes": 96,
// JSON:        "after": {
// JSON-NEXT:     "bytes": 64,
// JSON-NEXT:     "op": "rms_norm",
// JSON-NEXT:     "operations": 30,
// JSON-NEXT:     "parameter_bytes": 0,
// JSON-NEXT:     "parameters": 0,
// JSON-NEXT:     "passes": 2
// JSON:      "other": null
// JSON:      "totals": {
// JSON-NEXT:   "exact": 1,
// JSON-NEXT:   "folded": 1,
// JSON-NEXT:   "approximated": 0,
// JSON-NEXT:   "left": 1,
// JSON-NEXT:   "cost": {
// JSON-NEXT:     "before": {
// JSON-NEXT:       "bytes": 160,

func.func @norms(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %y = norm.rms_norm %x axes [1] epsilon 1.0e-5 {norm.verdict = {
      before = {op = "layer_norm", passes = 3, parameters = 8, parameter_bytes = 32, operations = 80, bytes = 96},
      center = {outcome = "exact", why = "sums"},
      "fold-scale" = {outcome = "folded", why = "sums of rows are zero", folded_into = ["linalg.matmul at linear"]},
      swap = {outcome = "left", why = "too far"}}} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %z = norm.rms_norm %y axes [1] epsilon 1.0e-5 {norm.verdict = {
      center = {outcome = "left", why = "why not", centered = [{}, 1], other = 0x7FF0000000000000 : f64}}}
      : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %z : tensor<2x4xf32>
}
