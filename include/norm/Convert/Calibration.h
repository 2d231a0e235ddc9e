//===- Calibration.h - means of rows, as seen in runs -----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is known of the rows that LayerNorms of a function saw in some runs, and
// the file that keeps it between norm-run and --norm-swap.
//
// For a row with mean m and variance v, LayerNorm divides by s = sqrt(v + eps)
// and RMSNorm by t = sqrt(v + m^2 + eps), so the mean square of what is between
// their results is
//
//   E^2 = v (1/s - 1/t)^2 + m^2 / t^2 = 2 - 2 s/t - eps (1/s - 1/t)^2
//      <= 2 - 2 s/t                   = 2 - 2 / sqrt(1 + rho^2),  rho = m / s
//
// with equality for eps = 0, where rho is m / sigma. Where epsilon is not under
// the root, rho is m / sigma too. Let c = sigma / sqrt(v + m^2), the cosine of
// the angle between both results. Their lengths are a and b with
// b c <= a <= b <= 1, and E^2 = a^2 + b^2 - 2 a b c is convex, so it is largest
// in a corner: 1 - c^2 in (c, 1), which is less than 2 - 2 c in (1, 1).
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERT_CALIBRATION_H
#define NORM_CONVERT_CALIBRATION_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "norm/IR/Norm.h"
#include "llvm/Support/Error.h"

namespace mlir::norm {

/// The largest root mean square of the difference that a row of this rho can
/// have, between LayerNorm and RMSNorm, before scale and bias.
double swapErrorBound(double rho);

/// The largest and the mean of one non-negative number for each row.
struct RowValues {
  double max = 0, mean = 0;
};

/// One LayerNorm.
struct NormCalibration {
  /// Its place among all named norms of the function.
  int64_t ordinal = 0;
  /// For people; depends on the path that the module was read from.
  std::string location = {};
  /// "layer_norm over [1] of ?x768xf32, epsilon 1e-05"
  std::string norm = {};
  int64_t rows = 0;
  /// Rows whose rho or error is not finite: they hold NaN or infinity, or are
  /// empty, or have no variance where nothing is added to it.
  int64_t notFinite = 0;
  /// Of the other rows.
  RowValues rho = {}, error = {};

  void add(double rowRho, double rowError);
};

struct Calibration {
  std::string function = {};
  /// Of the function, RMSNorms too.
  int64_t norms = 0;
  int64_t samples = 0;
  std::vector<NormCalibration> layerNorms = {};
};

/// All LayerNorms of `function` in the order of the walk, before any run.
Calibration describeNorms(func::FuncOp function);

/// Whether --norm-calibrate returns the rows of `norm`: those of the function's
/// own block, as others may run several times or not at all.
bool isObservable(LayerNormOp norm);

/// Calls `visit` with each named norm and its ordinal.
void forEachNorm(func::FuncOp function,
                 function_ref<void(NamedNormOpInterface, int64_t)> visit);

/// As NormCalibration::norm.
std::string describeNorm(LayerNormOp norm);

/// The text of the file; the schema is in docs/convert-report.md.
std::string toJSON(const Calibration &calibration);

/// Reads such a file; an error is one line that begins with `path`.
llvm::Expected<Calibration> readCalibration(StringRef path);

} // namespace mlir::norm

#endif // NORM_CONVERT_CALIBRATION_H
