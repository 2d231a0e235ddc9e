//===- Inline.cpp - a norm may be a function of its own -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module whose functions call each other. Leaves: the module with
// private functions inlined, and erased once nobody refers to them.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_INLINE
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
struct Inline final : norm::impl::InlineBase<Inline> {
  using InlineBase::InlineBase;

  void runOnOperation() override {
    // Upstream cannot tell whether an unknown op may be inlined, and where one
    // has a region, neither which symbols it uses.
    WalkResult unknown = getOperation()->walk([](Operation *op) {
      return op->isRegistered() ? WalkResult::advance()
                                : WalkResult::interrupt();
    });
    if (unknown.wasInterrupted()) {
      while (inlineOneLevel())
        ;
      return;
    }
    OpPassManager pm(getOperation()->getName());
    pm.addPass(createInlinerPass());
    pm.addPass(createSymbolDCEPass());
    if (failed(runPipeline(pm, getOperation())))
      signalPassFailure();
  }

  /// The function that an op stands for: a call, or a stablehlo.composite,
  /// which its decomposition defines.
  static SymbolRefAttr calleeOf(Operation *op) {
    if (auto call = dyn_cast<func::CallOp>(op))
      return call.getCalleeAttr();
    return op->getName().getStringRef() == "stablehlo.composite"
               ? op->getAttrOfType<SymbolRefAttr>("decomposition")
               : SymbolRefAttr();
  }

  /// Inlines functions that call none. Recursive ones never do.
  bool inlineOneLevel() {
    SymbolTableCollection symbols;
    SmallVector<std::pair<Operation *, func::FuncOp>> calls;
    getOperation()->walk([&](Operation *call) {
      SymbolRefAttr name = calleeOf(call);
      if (!name)
        return;
      auto callee = symbols.lookupNearestSymbolFrom<func::FuncOp>(call, name);
      if (callee && callee.isPrivate() && callee.getBody().hasOneBlock() &&
          callee.getArgumentTypes() == call->getOperandTypes() &&
          callee.getResultTypes() == call->getResultTypes() &&
          !callee
               ->walk([](Operation *op) {
                 return isa<CallOpInterface>(op) || calleeOf(op)
                            ? WalkResult::interrupt()
                            : WalkResult::advance();
               })
               .wasInterrupted())
        calls.push_back({call, callee});
    });
    llvm::SetVector<func::FuncOp> callees;
    for (auto [call, callee] : calls) {
      inlineCall(call, callee);
      callees.insert(callee);
    }
    for (func::FuncOp callee : callees)
      if (!isReferredTo(callee))
        callee.erase();
    return !calls.empty();
  }

  static void inlineCall(Operation *call, func::FuncOp callee) {
    OpBuilder builder(call);
    Block &body = callee.getBody().front();
    IRMapping mapping;
    mapping.map(body.getArguments(), call->getOperands());
    for (Operation &op : body.without_terminator())
      builder.clone(op, mapping);
    for (auto [result, returned] : llvm::zip_equal(
             call->getResults(), body.getTerminator()->getOperands()))
      result.replaceAllUsesWith(mapping.lookupOrDefault(returned));
    call->erase();
  }

  /// By name, anywhere in the module: an unknown op may be a symbol table.
  bool isReferredTo(func::FuncOp callee) {
    return getOperation()
        ->walk([&](Operation *op) {
          return op->getAttrDictionary().walk([&](SymbolRefAttr symbol) {
            return symbol.getLeafReference() == callee.getSymNameAttr()
                       ? WalkResult::interrupt()
                       : WalkResult::advance();
          });
        })
        .wasInterrupted();
  }
};
} // namespace
