//===- ReportText.cpp - the report for people -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

/// "2x7x24xf32"
static void printShape(llvm::raw_ostream &os, const NormRecord &norm) {
  for (int64_t size : norm.shape)
    ShapedType::isDynamic(size) ? os << "?x" : os << size << "x";
  os << norm.inputType;
}

/// "3 linalg.generic (addf, mulf), 2 linalg.fill"
static std::string summarize(ArrayRef<OpName> ops) {
  struct Group {
    unsigned count = 0;
    llvm::SmallSetVector<StringRef, 8> steps;
  };
  llvm::MapVector<StringRef, Group> groups;
  for (const OpName &op : ops) {
    Group &group = groups[op.op];
    ++group.count;
    group.steps.insert_range(op.steps);
  }
  SmallVector<std::string> parts;
  for (auto &[op, group] : groups) {
    std::string &part = parts.emplace_back(op);
    if (group.count != 1)
      part = std::to_string(group.count) + " " + part;
    if (!group.steps.empty())
      part += " (" + llvm::join(group.steps, ", ") + ")";
  }
  return llvm::join(parts, ", ");
}

/// "layer_norm over [2] of 2x7x24xf32, N = 24, epsilon 1e-05, scale, bias"
static void printWhat(llvm::raw_ostream &os, const NormRecord &norm) {
  os << nameOf(norm.match.kind) << " over [";
  llvm::interleaveComma(norm.axes, os);
  os << "] of ";
  printShape(os, norm);
  os << ", N = ";
  if (std::optional<int64_t> size = norm.rowSize())
    os << *size;
  else
    os << "?";
  os << ", epsilon " << llvm::format("%.6g", norm.match.epsilon);
  if (norm.match.epsilonMode != EpsilonMode::InsideRoot)
    os << " " << stringifyEpsilonMode(norm.match.epsilonMode);
  if (!norm.scale.empty())
    os << (norm.scale.size() == 2 && norm.scale[0].factors.empty()
               ? ", scale 1 + w"
               : ", scale");
  if (!norm.bias.empty())
    os << ", bias";
  if (!norm.means.empty())
    os << ", mean";
  if (!norm.rstds.empty())
    os << ", rstd";
  if (norm.numerics.statType)
    os << ", statistics in " << norm.numerics.statType;
  if (norm.numerics.scaleType)
    os << ", rounded to " << norm.numerics.scaleType << " before the scale";
  if (norm.numerics.resultType != norm.inputType)
    os << ", result in " << norm.numerics.resultType;
}

static void print(llvm::raw_ostream &os, const NormRecord &norm) {
  os << "  " << norm.location << "\n    ";
  printWhat(os, norm);
  if (norm.numerics.dropped)
    os << "\n      dropped   " << norm.numerics.dropped;
  os << "\n      of        ";
  if (!norm.residual.empty())
    os << "a residual sum, ";
  if (!norm.from.empty())
    os << summarize(norm.from) << " at " << norm.from.front().location;
  else if (norm.x)
    os << "argument " << norm.x->number;
  os << "\n      read by   "
     << (norm.readBy.empty() ? "the op that computes it"
                             : summarize(norm.readBy));
  if (!norm.absorbed.empty())
    os << "\n      absorbed  " << summarize(norm.absorbed);
  os << "\n";
}

void Report::printText(llvm::raw_ostream &os) const {
  llvm::MapVector<StringRef, SmallVector<const NormRecord *>> byFunction;
  for (const NormRecord &norm : norms)
    byFunction[norm.function].push_back(&norm);
  for (auto &[function, records] : byFunction) {
    os << "@" << function << "\n";
    for (const NormRecord *norm : records)
      print(os, *norm);
  }
  if (!refusals.empty())
    os << "not raised\n";
  for (const RefusalRecord &refusal : refusals)
    os << "  " << refusal.location << " in @" << refusal.function << "\n    "
       << refusal.reason << "\n";
  os << "total: " << count(NormKind::RMSNorm) << " rms_norm, "
     << count(NormKind::LayerNorm) << " layer_norm, " << refusals.size()
     << " refused\n";
}
