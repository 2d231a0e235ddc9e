//===- DescribeNorm.cpp - a function that is one norm ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a function with named norms. Leaves: the norm, where it is one.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"
#include "norm/Target/Header.h"

using namespace mlir;
using namespace mlir::norm;

std::string norm::describeNorm(func::FuncOp function) {
  NamedNormOpInterface only;
  if (!function.getBody().hasOneBlock())
    return "";
  for (Operation &op : function.getBody().front().without_terminator()) {
    if (op.hasTrait<OpTrait::ConstantLike>())
      continue;
    auto norm = dyn_cast<NamedNormOpInterface>(op);
    if (!norm || only)
      return "";
    only = norm;
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  if (only)
    only->print(os, OpPrintingFlags().useLocalScope());
  return text;
}
