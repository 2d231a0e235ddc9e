//===- StreamVectors.cpp - streaming stores of 16 bit floats --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: nontemporal llvm.store ops. Leaves: the same with vectors of a type
// for which targets have a streaming store.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_STREAMVECTORS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
///   store nontemporal %v : vector<16xbf16>
/// ->
///   store nontemporal (fence (bitcast %v)) : vector<8xf32>
///
/// LLVM's X86 target selects a streaming store for integers, f32 and f64, and
/// an ordinary store for vectors of bf16 where the target has such registers.
/// Without llvm.arithmetic.fence, which becomes no instruction, LLVM stores
/// what is below the bitcast.
struct StreamVectors final : norm::impl::StreamVectorsBase<StreamVectors> {
  void runOnOperation() override {
    OpBuilder builder(&getContext());
    getOperation()->walk([&](LLVM::StoreOp store) {
      auto type = dyn_cast<VectorType>(store.getValue().getType());
      if (!store.getNontemporal() || !type ||
          !isa<FloatType>(type.getElementType()) ||
          type.getElementTypeBitWidth() != 16 || type.getNumElements() % 2)
        return;
      builder.setInsertionPoint(store);
      auto wide =
          VectorType::get(type.getNumElements() / 2, builder.getF32Type());
      Value bits = LLVM::BitcastOp::create(builder, store.getLoc(), wide,
                                           store.getValue());
      auto fence = LLVM::CallIntrinsicOp::create(
          builder, store.getLoc(), wide,
          builder.getStringAttr("llvm.arithmetic.fence"), bits);
      store.getValueMutable().assign(fence.getResult(0));
    });
  }
};
} // namespace
