// RUN: split-file %s %t
// RUN: norm-opt %t/norms.mlir --norm-swap="calibration=%t/seen.json threshold=0.25 remarks" --verify-diagnostics | FileCheck %s
// RUN: norm-opt %t/norms.mlir --norm-swap="calibration=%t/seen.json threshold=inf" | FileCheck %s --check-prefix=ALL
// RUN: norm-opt %t/norms.mlir --norm-swap=calibration=%t/seen.json | FileCheck %s --check-prefix=DEFAULT
// RUN: norm-opt %t/norms.mlir --norm-swap="calibration=%t/seen.json threshold=0" | FileCheck %s --check-prefix=NONE
// RUN: norm-opt %t/norms.mlir --norm-convert-report="swap=%t/seen.json threshold=0.25 explicit=never" | FileCheck %s --check-prefix=REPORT
// RUN: norm-opt %t/norms.mlir --norm-convert-report="swap=%t/seen.json threshold=0.25 explicit=never json" \
// RUN:   | %python -m json.tool | FileCheck %s --check-prefix=JSON

// All but the kind of the norm stays.
// CHECK-LABEL: func @norms
// CHECK:         norm.rms_norm %{{.*}} residual(%{{.*}}) scale(%{{.*}} plus_one) bias(%{{.*}}) axes [1] epsilon 1.000000e-03 scale_type bf16 with_sum
// CHECK-COUNT-5: norm.layer_norm
// CHECK-NOT:     rms_norm
// CHECK-LABEL: func @other
// CHECK:         norm.layer_norm

// ALL-COUNT-2:     norm.rms_norm
// ALL-NOT:         rms_norm

// DEFAULT-NOT:     rms_norm
// NONE-NOT:        rms_norm

// REPORT:      layer_norm over [1] of ?x4xbf16: approximated by an rms_norm
// REPORT-NEXT:   not by center: argument 0 of @norms is not a constant
// REPORT-NEXT:   its largest |rho| in 6 rows is 0.25; rows differ by at most 0.244, seen 0.24
// REPORT-NEXT:   saves     1 of 3 passes over rows
// REPORT:      layer_norm over [0] of 4xf32: left
// REPORT-NEXT:   argument 1 of @norms is not a constant
// REPORT-NEXT:   its largest |rho| is 0.26, above the threshold of 0.25
// REPORT:      total: 7 layer_norm, 0 converted exactly, 1 approximated, 6 left
// REPORT-NEXT: saved: 1 of 21 passes over rows

// JSON:      "verdict": [
// JSON-NEXT:   "approximated"
// JSON:      "center": {
// JSON-NEXT:   "verdict": "left"
// JSON:      "swap": {
// JSON-NEXT:   "verdict": "approximated"
// JSON-NEXT:   "why": "its largest
// JSON-NEXT:   "bound": 0.2443
// JSON-NEXT:   "error": 0.24
// JSON-NEXT:   "mean_error": 0.1
// JSON-NEXT:   "mean_rho": 0.125
// JSON-NEXT:   "rho": 0.25
// JSON-NEXT:   "rows": 6

//--- norms.mlir
func.func @norms(%x: tensor<?x4xbf16>, %v: tensor<4xf32>, %g: tensor<4xf32>)
    -> (tensor<?x4xbf16>, tensor<?x4xbf16>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>) {
  // expected-remark @below {{becomes an rms_norm: its largest |rho| in 6 rows is 0.25; rows differ by at most 0.244, seen 0.24}}
  %y, %h = norm.layer_norm %x residual(%x) scale(%g plus_one) bias(%g) axes [1] epsilon 1.0e-3 scale_type bf16 with_sum
      : (tensor<?x4xbf16>, tensor<?x4xbf16>, tensor<4xf32>, tensor<4xf32>) -> (tensor<?x4xbf16>, tensor<?x4xbf16>)
  // expected-remark @below {{stays a layer_norm: its largest |rho| is 0.26, above the threshold of 0.25}}
  %a = norm.layer_norm %v axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @below {{stays a layer_norm: no row of it was calibrated}}
  %b = norm.layer_norm %v axes [0] epsilon 1.0e-4 : (tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @below {{stays a layer_norm: 1 of 2 calibrated rows are not finite}}
  %c = norm.layer_norm %v axes [0] epsilon 1.0e-3 : (tensor<4xf32>) -> tensor<4xf32>
  // expected-remark @below {{stays a layer_norm: its mean is read elsewhere}}
  %d, %mean = norm.layer_norm %v axes [0] epsilon 1.0e-2 with_mean : (tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>)
  // expected-remark @below {{stays a layer_norm: its rstd is read elsewhere}}
  %e, %rstd = norm.layer_norm %v axes [0] epsilon 1.0e-1 with_rstd : (tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>)
  return %y, %h, %a, %b, %c, %mean, %d, %rstd
      : tensor<?x4xbf16>, tensor<?x4xbf16>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>
}

func.func @other(%v: tensor<4xf32>) -> tensor<4xf32> {
  // expected-remark @below {{stays a layer_norm: the calibration is of @norms}}
  %y = norm.layer_norm %v axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

//--- seen.json
{"function": "norms", "norms": 6, "samples": 1, "layer_norms": [
  {"ordinal": 0, "location": "a", "norm": "layer_norm over [1] of ?x4xbf16, epsilon 0.001", "rows": 6, "not_finite": 0,
   "rho": {"max": 0.25, "mean": 0.125}, "error": {"max": 0.24, "mean": 0.1}},
  {"ordinal": 1, "location": "b", "norm": "layer_norm over [0] of 4xf32, epsilon 1e-05", "rows": 1, "not_finite": 0,
   "rho": {"max": 0.26, "mean": 0.26}, "error": {"max": 0.25, "mean": 0.25}},
  {"ordinal": 2, "location": "c", "norm": "layer_norm over [0] of 4xf32, epsilon 0.0001", "rows": 0, "not_finite": 0,
   "rho": {"max": 0, "mean": 0}, "error": {"max": 0, "mean": 0}},
  {"ordinal": 3, "location": "d", "norm": "layer_norm over [0] of 4xf32, epsilon 0.001", "rows": 2, "not_finite": 1,
   "rho": {"max": 0, "mean": 0}, "error": {"max": 0, "mean": 0}},
  {"ordinal": 4, "location": "e", "norm": "layer_norm over [0] of 4xf32, epsilon 0.01", "rows": 1, "not_finite": 0,
   "rho": {"max": 0, "mean": 0}, "error": {"max": 0, "mean": 0}},
  {"ordinal": 5, "location": "f", "norm": "layer_norm over [0] of 4xf32, epsilon 0.1", "rows": 1, "not_finite": 0,
   "rho": {"max": 0, "mean": 0}, "error": {"max": 0, "mean": 0}}
]}
