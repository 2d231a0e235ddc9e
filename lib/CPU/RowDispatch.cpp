//===- RowDispatch.cpp - rows to threads ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the kernels of a row program. Leaves: calls for all rows, serial or
// in parallel, by what the sizes turn out to be.
//
//===----------------------------------------------------------------------===//

#include "RowDispatch.h"
#include "AcrossRows.h"
#include "RowKernel.h"
#include "RowThreads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::norm;

/// The bytes of an element of a result that is written as whole rows, or 0.
static int64_t streamedBytes(RowwiseOp program, unsigned init) {
  if (!hasElementPerElement(program, init))
    return 0;
  Type element = getElementTypeOrSelf(program.getInits()[init]);
  return element.isIndex() ? 8 : element.getIntOrFloatBitWidth() / 8;
}

static int64_t streamedBytes(RowwiseOp program) {
  int64_t bytes = 0;
  for (unsigned init = 0; init != program.getInits().size(); ++init)
    bytes += streamedBytes(program, init);
  return bytes;
}

bool norm::mayStream(RowwiseOp program, const RowSchedule &schedule,
                     const LowerRowsOptions &options) {
  int64_t bytes = streamedBytes(program);
  if (options.streamingBytes <= 0 || schedule.lanes == 1 || bytes == 0)
    return false;
  for (int64_t size : program.getStaticLoopSizes()) {
    if (ShapedType::isDynamic(size))
      return true;
    bytes *= size;
  }
  return bytes > options.streamingBytes;
}

namespace {
struct DispatchBuilder {
  OpBuilder &builder;
  Location loc;
  RowwiseOp program;
  const RowSchedule &schedule;
  const LowerRowsOptions &options;
  const RowKernels &kernels;

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  Value product(ArrayRef<OpFoldResult> sizes, ArrayRef<int64_t> dims) {
    Value result = constant(1);
    for (int64_t dim : dims)
      result = builder.createOrFold<arith::MulIOp>(
          loc, result,
          getValueOrCreateConstantIndexOp(builder, loc, sizes[dim]));
    return result;
  }
  template <typename OpTy> Value make(Value lhs, Value rhs) {
    return builder.createOrFold<OpTy>(loc, lhs, rhs);
  }
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return builder.createOrFold<arith::CmpIOp>(loc, predicate, lhs, rhs);
  }

  void call(func::FuncOp callee, ArrayRef<Value> leading) {
    SmallVector<Value> arguments(leading);
    llvm::append_range(arguments, program->getOperands());
    llvm::append_range(arguments, getCapturedValues(program));
    func::CallOp::create(builder, loc, callee, arguments);
  }

  /// if (condition) then(), else otherwise()
  void branch(Value condition, function_ref<void()> then,
              function_ref<void()> otherwise) {
    if (std::optional<int64_t> known = getConstantIntValue(condition))
      return *known ? then() : otherwise();
    auto choice =
        scf::IfOp::create(builder, loc, condition, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(choice.thenBlock());
    then();
    builder.setInsertionPointToStart(choice.elseBlock());
    otherwise();
  }

  /// Whether every vector of a row of `init` starts at a multiple of its size:
  /// (base | offset | strides) & (size - 1) == 0
  Value isAligned(unsigned init) {
    Value buffer = program.getInits()[init];
    int64_t elementBytes = streamedBytes(program, init);
    auto metadata =
        memref::ExtractStridedMetadataOp::create(builder, loc, buffer);
    Value bits =
        memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);
    auto add = [&](OpFoldResult elements) {
      Value bytes = make<arith::MulIOp>(
          getValueOrCreateConstantIndexOp(builder, loc, elements),
          constant(elementBytes));
      bits = make<arith::OrIOp>(bits, bytes);
    };
    add(metadata.getConstifiedMixedOffset());
    SmallVector<OpFoldResult> strides = metadata.getConstifiedMixedStrides();
    for (OpFoldResult stride : ArrayRef(strides).drop_back())
      add(stride);
    Value rest =
        make<arith::AndIOp>(bits, constant(schedule.lanes * elementBytes - 1));
    return compare(arith::CmpIPredicate::eq, rest, constant(0));
  }

  Value shouldStream(Value elements) {
    Value bytes =
        make<arith::MulIOp>(elements, constant(streamedBytes(program)));
    Value result = compare(arith::CmpIPredicate::ugt, bytes,
                           constant(options.streamingBytes));
    for (unsigned init = 0; init != program.getInits().size(); ++init)
      if (streamedBytes(program, init))
        result = make<arith::AndIOp>(result, isAligned(init));
    return result;
  }

  void callInParallel(func::FuncOp callee, Value units) {
    buildThreads(builder, loc, program->getParentOfType<ModuleOp>(), units,
                 [&](Value lo, Value hi) { call(callee, {lo, hi}); });
  }

  /// One of both kernels for all rows.
  void callEither(Value elements, function_ref<void(func::FuncOp)> callAll) {
    if (!kernels.streaming)
      return callAll(kernels.rows);
    branch(
        shouldStream(elements), [&] { callAll(kernels.streaming); },
        [&] { callAll(kernels.rows); });
  }

  void build() {
    SmallVector<OpFoldResult> sizes = program.getLoopSizes(builder, loc);
    Value rows = product(sizes, program.getParallelDims());
    Value rowSize = product(sizes, program.getRowDims());
    Value elements = make<arith::MulIOp>(rows, rowSize);
    // What the kernels count.
    Value units = schedule.acrossRows
                      ? countRowBlocks(builder, program, schedule, sizes)
                      : rows;
    auto serial = [&](func::FuncOp callee) {
      call(callee, {constant(0), units});
    };
    auto parallel = [&](func::FuncOp callee) { callInParallel(callee, units); };
    if (!options.threads)
      return callEither(elements, serial);
    // Where there is little to do, waking the threads takes longer.
    Value small = compare(arith::CmpIPredicate::ule, elements,
                          constant(options.parallelElements));
    branch(
        small, [&] { serial(kernels.rows); },
        [&] {
          splitOr(rows, rowSize, elements, [&] {
            bool oneRow = program.getParallelDims().empty();
            oneRow ? callEither(elements, serial)
                   : callEither(elements, parallel);
          });
        });
  }

  /// Few rows of many elements, by their number and size alone.
  void splitOr(Value rows, Value rowSize, Value elements,
               function_ref<void()> otherwise) {
    if (!kernels.split)
      return otherwise();
    Value few =
        compare(arith::CmpIPredicate::ule, rows, constant(options.splitRows));
    Value large = compare(arith::CmpIPredicate::uge, rowSize,
                          constant(options.splitElements));
    branch(
        make<arith::AndIOp>(few, large),
        [&] {
          Value stream = kernels.streaming
                             ? shouldStream(elements)
                             : arith::ConstantIntOp::create(builder, loc, 0, 1)
                                   .getResult();
          call(kernels.split, stream);
        },
        otherwise);
  }
};
} // namespace

void norm::buildRowDispatch(OpBuilder &builder, RowwiseOp program,
                            const RowSchedule &schedule,
                            const LowerRowsOptions &options,
                            const RowKernels &kernels) {
  DispatchBuilder{builder,  program.getLoc(), program,
                  schedule, options,          kernels}
      .build();
}
