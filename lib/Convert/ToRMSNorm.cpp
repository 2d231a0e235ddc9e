//===- ToRMSNorm.cpp - layer_norm as rms_norm -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ToRMSNorm.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::convert::hasMeanRead(LayerNormOp norm) {
  return norm.getMean() && !norm.getMean().use_empty();
}

RMSNormOp norm::convert::toRMSNorm(LayerNormOp norm, RewriterBase &rewriter) {
  rewriter.setInsertionPoint(norm);
  SmallVector<Type> types;
  SmallVector<Value> results;
  for (Value result : norm->getResults())
    if (result != norm.getMean()) {
      types.push_back(result.getType());
      results.push_back(result);
    }
  NamedAttrList attributes(norm->getAttrs());
  attributes.erase(norm.getWithMeanAttrName());
  auto rmsNorm = RMSNormOp::create(rewriter, norm.getLoc(), types,
                                   norm->getOperands(), attributes);
  for (auto [from, to] : llvm::zip_equal(results, rmsNorm->getResults()))
    rewriter.replaceAllUsesWith(from, to);
  rewriter.eraseOp(norm);
  return rmsNorm;
}
