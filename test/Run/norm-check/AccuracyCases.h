//===- AccuracyCases.h - what is measured -----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels as IR, and the formulas that they are to compute, in the widest
// floats of the host.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CHECK_ACCURACYCASES_H
#define NORM_CHECK_ACCURACYCASES_H

#include "Data.h"

namespace mlir::norm::check {

using Wide = long double;

/// A function of x, a second tensor r of its shape, and a scale w along rows.
struct AccuracyOp {
  const char *name;
  /// How the statistics are computed.
  const char *statistics;
  /// The body of the function: %x, %r, %w, %e (for the result) to %y. T and S
  /// are the types of the elements and the statistics, R that of the result.
  const char *body;
  /// The exact results of one row.
  std::vector<Wide> (*reference)(ElementKind kind, ArrayRef<Wide> x,
                                 ArrayRef<Wide> r, ArrayRef<Wide> w);
  /// The largest error that is allowed, beside the rounding of the result, for
  /// a row of 128 elements and one of 10^6: in ulp of f32, or of f64 for f64,
  /// at the largest result of the row.
  double bound, longBound;
};

ArrayRef<AccuracyOp> getAccuracyOps();
/// Ops on f32 whose result is a type of 8 bits.
ArrayRef<AccuracyOp> getQuantizingOps();

/// func.func @name(x, r, w, e) -> y for `op`; its statistics are in f32, or in
/// f64 for f64.
std::string getFunction(const AccuracyOp &op, StringRef name, ElementKind kind,
                        ElementKind result);

} // namespace mlir::norm::check

#endif // NORM_CHECK_ACCURACYCASES_H
