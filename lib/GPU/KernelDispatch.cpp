//===- KernelDispatch.cpp - which kernel is launched ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the kernels of a row program. Leaves: conditions on addresses and
// sizes, and gpu.launch_func.
//
//===----------------------------------------------------------------------===//

#include "KernelDispatch.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "norm/GPU/KernelLaunch.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
struct DispatchBuilder {
  OpBuilder &builder;
  Location loc;
  ArrayRef<Value> arguments;

  Value constant(int64_t value) {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getI64IntegerAttr(value));
  }
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  template <typename OpTy> Value make(Value lhs, Value rhs) {
    return builder.createOrFold<OpTy>(loc, lhs, rhs);
  }
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return arith::CmpIOp::create(builder, loc, predicate, lhs, rhs);
  }
  Value isMultiple(Value value, int64_t multiple) {
    return compare(arith::CmpIPredicate::eq,
                   make<arith::RemUIOp>(value, constant(multiple)),
                   constant(0));
  }

  Value countRows(const KernelLaunch &launch) {
    Value rows = constant(launch.staticRows);
    for (int64_t argument : launch.rowArguments)
      rows = make<arith::MulIOp>(rows, arguments[argument]);
    return rows;
  }

  /// Null if there are no conditions.
  Value check(const KernelLaunch &launch) {
    SmallVector<Value> conditions;
    if (launch.alignment > 1) {
      Value bits = constant(0);
      for (Value argument : arguments)
        if (isa<LLVM::LLVMPointerType>(argument.getType()))
          bits = make<arith::OrIOp>(
              bits, LLVM::PtrToIntOp::create(builder, loc, builder.getI64Type(),
                                             argument));
      conditions.push_back(isMultiple(bits, launch.alignment));
    }
    for (const ArgumentBound &bound : launch.bounds) {
      Value argument = arguments[bound.argument];
      if (bound.most != std::numeric_limits<int64_t>::max())
        conditions.push_back(
            compare(arith::CmpIPredicate::sle, argument, constant(bound.most)));
      if (bound.multiple != 1)
        conditions.push_back(isMultiple(argument, bound.multiple));
    }
    Value all;
    for (Value condition : conditions)
      all = all ? make<arith::AndIOp>(all, condition) : condition;
    return all;
  }

  void launch(gpu::GPUFuncOp kernel, const KernelLaunch &launch) {
    Value perBlock = constant(launch.rowsPerBlock);
    Value blocks = make<arith::CeilDivUIOp>(countRows(launch), perBlock);
    blocks = make<arith::MinUIOp>(blocks, constant(launch.mostBlocks));
    blocks = make<arith::MulIOp>(blocks, constant(launch.clusterBlocks));
    blocks = arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                        blocks);
    Value one = index(1), shared;
    if (launch.sharedBytes != 0)
      shared =
          arith::ConstantIntOp::create(builder, loc, launch.sharedBytes, 32);
    std::optional<gpu::KernelDim3> cluster;
    if (launch.clusterBlocks > 1)
      cluster = gpu::KernelDim3{index(launch.clusterBlocks), one, one};
    gpu::LaunchFuncOp::create(
        builder, loc, kernel, gpu::KernelDim3{blocks, one, one},
        gpu::KernelDim3{index(launch.threads), one, one}, shared,
        ValueRange(arguments), /*asyncTokenType=*/nullptr, ValueRange(),
        cluster);
  }

  void build(ArrayRef<gpu::GPUFuncOp> kernels) {
    gpu::GPUFuncOp kernel = kernels.front();
    KernelLaunch launch = *KernelLaunch::get(kernel);
    if (kernels.size() == 1)
      return this->launch(kernel, launch);
    auto choice = scf::IfOp::create(builder, loc, TypeRange(), check(launch),
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(choice.thenBlock());
    this->launch(kernel, launch);
    builder.setInsertionPointToStart(choice.elseBlock());
    build(kernels.drop_front());
  }
};
} // namespace

void norm::buildKernelDispatch(OpBuilder &builder, RowwiseOp program,
                               ArrayRef<gpu::GPUFuncOp> kernels,
                               const KernelParameters &parameters) {
  Location loc = program.getLoc();
  SmallVector<Value> arguments = parameters.buildArguments(builder);
  DispatchBuilder dispatch{builder, loc, arguments};
  KernelLaunch launch = *KernelLaunch::get(kernels.front());
  if (launch.rowArguments.empty() && launch.staticRows == 0)
    return;
  if (launch.rowArguments.empty())
    return dispatch.build(kernels);
  Value any =
      dispatch.compare(arith::CmpIPredicate::ne, dispatch.countRows(launch),
                       dispatch.constant(0));
  auto guard = scf::IfOp::create(builder, loc, any);
  OpBuilder::InsertionGuard inside(builder);
  builder.setInsertionPointToStart(guard.thenBlock());
  dispatch.build(kernels);
}
