//===- Report.h - what was raised, and what was not -------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the norms of a graph, before the program is changed, and the refused
// roots. Leaves: an account of each, for people or as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_REPORT_H
#define NORM_RAISE_REPORT_H

#include "Search.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::norm::raise {

/// An op of the program as it was; `steps` are the ops in its body.
struct OpName {
  std::string op, location;
  SmallVector<std::string> steps = {};
};

/// A value of the program as it was: result or argument `number` of what is at
/// `name`, the name or the place of its location. Dim i of the value is dim
/// dims[i] of x; none where it has size 1.
struct ValueName {
  std::string name;
  bool isArgument = false;
  unsigned number = 0;
  SmallVector<std::optional<unsigned>, 4> dims = {};
};

/// coefficient * product of powers of values; a value that lives only inside
/// the body of an op has no name.
struct NamedTerm {
  double coefficient;
  SmallVector<std::pair<std::optional<ValueName>, double>, 2> factors = {};
};

struct NormRecord {
  std::string function, location;
  NormMatch match;
  Numerics numerics;
  /// The shape of x, ShapedType::kDynamic where it is not static, and the dims
  /// of it that make up a row.
  SmallVector<int64_t> shape = {};
  SmallVector<int64_t> axes = {};
  Type inputType = {};
  std::optional<ValueName> x = {};
  /// All values that hold y.
  SmallVector<ValueName, 1> ys = {};
  SmallVector<NamedTerm, 1> scale = {}, bias = {};
  /// All values that hold the mean or the factor of each row, where something
  /// else reads them.
  SmallVector<ValueName, 1> means = {}, rstds = {};
  /// x is the sum of these two, each of its shape.
  SmallVector<ValueName, 2> residual = {};
  SmallVector<OpName, 1> from = {}, readBy = {};
  SmallVector<OpName> absorbed = {};
  bool isBuilt = true;

  /// The number of elements of a row, none where it is not static.
  std::optional<int64_t> rowSize() const;
};

struct RefusalRecord {
  std::string function, location, reason;
};

/// Collects records while a program is raised.
class Report {
public:
  /// To be called before anything of the block of `graph` is changed.
  void addNorm(const ScalarGraph &graph, const Candidate &candidate);
  void addRefusal(Operation *function, Location location, const Twine &reason);
  size_t size() const { return norms.size(); }
  /// A norm could not be built.
  void dropNorm(size_t index) { norms[index].isBuilt = false; }
  /// Of the ops between x and y, those that are gone were absorbed.
  void finish(const DenseSet<Operation *> &erased);

  int64_t count(NormKind kind) const;

  void printText(llvm::raw_ostream &os) const;
  void printJSON(llvm::raw_ostream &os) const;

private:
  SmallVector<NormRecord, 0> norms;
  SmallVector<RefusalRecord, 0> refusals;
  /// For each norm, the ops between its x and its y.
  SmallVector<SmallVector<std::pair<Operation *, OpName>>, 0> paths;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_REPORT_H
