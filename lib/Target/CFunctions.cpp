//===- CFunctions.cpp - functions on memrefs as C calls them --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: public functions on memrefs and scalars, in blocks and branches.
// Leaves: functions of pointers and sizes that check these, and return a status
// where an assertion fails or memory is missing.
//
//===----------------------------------------------------------------------===//

#include "EntryChecks.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/Dominance.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_CFUNCTIONS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// Turns what may fail in a function into branches to its end.
struct FailureBuilder {
  func::FuncOp function;
  OpBuilder builder{function.getContext()};
  SmallVector<memref::AllocOp> allocations = {};
  SmallVector<cf::AssertOp> assertions = {};

  Value status(Location loc, CStatus status) {
    return arith::ConstantIntOp::create(builder, loc,
                                        static_cast<int32_t>(status), 32);
  }

  static bool isInParallelRegion(Operation *op) {
    return op->getParentOfType<omp::ParallelOp>();
  }

  LogicalResult collect() {
    WalkResult walk = function.walk([&](Operation *op) {
      if (!isa<memref::AllocOp, cf::AssertOp>(op))
        return WalkResult::advance();
      if (isInParallelRegion(op)) {
        op->emitError("may fail inside of a parallel loop, from which a C "
                      "function cannot return");
        return WalkResult::interrupt();
      }
      if (auto allocation = dyn_cast<memref::AllocOp>(op))
        allocations.push_back(allocation);
      else
        assertions.push_back(cast<cf::AssertOp>(op));
      return WalkResult::advance();
    });
    return failure(walk.wasInterrupted());
  }

  /// The buffers that are allocated, and will be freed, when control is at
  /// `op`. One that may have been freed on some ways there is left out.
  SmallVector<Value> getLiveBuffers(Operation *op,
                                    const DominanceInfo &dominance) {
    return llvm::filter_to_vector(
        llvm::map_to_vector(
            allocations,
            [](memref::AllocOp allocation) -> Value { return allocation; }),
        [&](Value buffer) {
          return dominance.properlyDominates(buffer, op) &&
                 llvm::all_of(buffer.getUsers(), [&](Operation *user) {
                   return !isa<memref::DeallocOp>(user) ||
                          dominance.properlyDominates(op, user);
                 });
        });
  }

  /// if (!condition) { free(live buffers); return status }
  void leaveUnless(Value condition, CStatus code, ArrayRef<Value> live) {
    Location loc = condition.getLoc();
    Block *here = builder.getInsertionBlock();
    Block *rest = here->splitBlock(builder.getInsertionPoint());
    auto *leave = new Block();
    function.getBody().push_back(leave);
    builder.setInsertionPointToEnd(here);
    cf::CondBranchOp::create(builder, loc, condition, rest, ValueRange(), leave,
                             ValueRange());
    builder.setInsertionPointToStart(leave);
    for (Value buffer : live)
      memref::DeallocOp::create(builder, loc, buffer);
    func::ReturnOp::create(builder, loc, status(loc, code));
  }

  void returnOK() {
    function.walk([&](func::ReturnOp op) {
      builder.setInsertionPoint(op);
      op.getOperandsMutable().append(status(op.getLoc(), CStatus::OK));
    });
  }

  void build() {
    returnOK();
    // Which buffers are live is asked before blocks are split.
    DominanceInfo dominance(function);
    SmallVector<SmallVector<Value>> live;
    for (memref::AllocOp op : allocations)
      live.push_back(getLiveBuffers(op, dominance));
    for (cf::AssertOp op : assertions)
      live.push_back(getLiveBuffers(op, dominance));

    for (auto [op, buffers] : llvm::zip(
             allocations, ArrayRef(live).take_front(allocations.size()))) {
      // A malloc of no bytes may return a null pointer; with an alignment there
      // are always some.
      if (!op.getAlignment())
        op.setAlignment(64);
      builder.setInsertionPointAfter(op);
      Value address = memref::ExtractAlignedPointerAsIndexOp::create(
          builder, op.getLoc(), op);
      Value zero = arith::ConstantIndexOp::create(builder, op.getLoc(), 0);
      Value found = arith::CmpIOp::create(
          builder, op.getLoc(), arith::CmpIPredicate::ne, address, zero);
      leaveUnless(found, CStatus::OutOfMemory, buffers);
    }
    for (auto [op, buffers] :
         llvm::zip(assertions, ArrayRef(live).drop_front(allocations.size()))) {
      builder.setInsertionPointAfter(op);
      leaveUnless(op.getArg(),
                  op.getMsg().starts_with(kSizeAssertion)
                      ? CStatus::BadSize
                      : CStatus::AssertionFailed,
                  buffers);
      op.erase();
    }
  }
};

struct CFunctions final : norm::impl::CFunctionsBase<CFunctions> {
  /// What fails in a function that is called has nowhere to go.
  LogicalResult checkPrivate(func::FuncOp function) {
    WalkResult walk = function.walk([&](Operation *op) {
      if (!isa<memref::AllocOp, cf::AssertOp>(op))
        return WalkResult::advance();
      op->emitError("may fail in @")
          << function.getName()
          << ", which is called and cannot be inlined; only a C function can "
             "return a status";
      return WalkResult::interrupt();
    });
    return failure(walk.wasInterrupted());
  }

  LogicalResult convert(func::FuncOp function) {
    llvm::Expected<CFunction> interface = CFunction::get(function);
    if (!interface)
      return function.emitError(llvm::toString(interface.takeError()));
    FailureBuilder failures{function};
    if (failed(failures.collect()))
      return failure();
    failures.build();
    buildEntryChecks(function, *interface);
    return success();
  }

  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (!function.isDeclaration() &&
          failed(function.isPublic() ? convert(function)
                                     : checkPrivate(function)))
        return signalPassFailure();
  }
};
} // namespace
