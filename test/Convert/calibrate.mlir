// RUN: norm-opt %s --norm-calibrate=function=rows --mlir-print-local-scope | FileCheck %s
// RUN: norm-opt %s --norm-calibrate=function=rows --norm-to-cpu -o /dev/null
// RUN: not norm-opt %s --norm-calibrate=function=no_such 2>&1 | FileCheck %s --check-prefix=NO-FUNCTION
// RUN: not norm-opt %s --norm-calibrate=function=called 2>&1 | FileCheck %s --check-prefix=CALLED

// NO-FUNCTION: error: norm-calibrate: expected the name of a function with a body, got 'no_such'
// CALLED: error: @called is called in its module, so it cannot get more results

// rho and the error are measured on what is normalized: the sum, as it is stored.

// CHECK-LABEL: func @rows
// CHECK-SAME:    -> (tensor<?x3x4xbf16>, tensor<4xf32>, tensor<?x4xf64>, tensor<?x4xf64>, tensor<f64>, tensor<f64>)
func.func @rows(%x: tensor<?x3x4xbf16>, %r: tensor<?x3x4xbf16>, %v: tensor<4xf32>, %c: i1)
    -> (tensor<?x3x4xbf16>, tensor<4xf32>) {
  // CHECK:       %[[ROWS:.*]]:2 = norm.rowwise row_dims [1]
  // CHECK-SAME:    ins(%{{.*}}, %{{.*}} : tensor<?x3x4xbf16>, tensor<?x3x4xbf16>)
  // CHECK:         %[[H:.*]] = arith.addf %{{.*}} : bf16
  // CHECK:         arith.extf %[[H]] : bf16 to f64
  // CHECK:         %[[LN:.*]] = math.rsqrt
  // CHECK:         %[[RMS:.*]] = math.rsqrt
  // CHECK:         %[[ERROR:.*]] = math.sqrt
  // CHECK:         %[[MEAN:.*]] = math.absf
  // CHECK:         %[[RHO:.*]] = arith.mulf %[[MEAN]], %[[LN]]
  // CHECK:         norm.yield %[[RHO]], %[[ERROR]]
  %y = norm.layer_norm %x residual(%r) axes [1] epsilon 1.0e-5
      : (tensor<?x3x4xbf16>, tensor<?x3x4xbf16>) -> tensor<?x3x4xbf16>

  // Epsilon outside of the root does not count as variance.
  // CHECK:       %[[ROW:.*]]:2 = norm.rowwise row_dims [0]
  // CHECK:         %[[SIGMA:.*]] = math.rsqrt
  // CHECK:         %[[MEAN:.*]] = math.absf
  // CHECK:         arith.mulf %[[MEAN]], %[[SIGMA]]
  %w = norm.layer_norm %v axes [0] epsilon 1.0e-5 outside_root : (tensor<4xf32>) -> tensor<4xf32>

  // Not in the function's own block.
  // CHECK-NOT:   norm.rowwise
  %z = scf.if %c -> tensor<4xf32> {
    %a = norm.layer_norm %w axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
    scf.yield %a : tensor<4xf32>
  } else {
    scf.yield %w : tensor<4xf32>
  }
  // CHECK:       return %{{.*}}, %{{.*}}, %[[ROWS]]#0, %[[ROWS]]#1, %[[ROW]]#0, %[[ROW]]#1
  return %y, %z : tensor<?x3x4xbf16>, tensor<4xf32>
}

func.func @called(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

func.func @calls(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @called(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
