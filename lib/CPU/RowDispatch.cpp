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
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
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
  func::FuncOp kernel, streaming;

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

  void call(func::FuncOp callee, Value lo, Value hi) {
    SmallVector<Value> arguments = {lo, hi};
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

  /// Each thread runs as many rows as any other, one more for the first ones:
  /// the rows that OpenMP's static schedule gives it, so that it finds in its
  /// caches what a loop before has left there.
  ///
  ///   omp.parallel { callee(bound(thread), bound(thread + 1)) }
  ///   bound(t) = t * (rows / threads) + min(t, rows % threads)
  void callInParallel(func::FuncOp callee, Value rows) {
    auto region = omp::ParallelOp::create(builder, loc);
    OpBuilder::InsertionGuard guard(builder);
    builder.createBlock(&region.getRegion());
    Value thread = callOpenMP("omp_get_thread_num"),
          threads = callOpenMP("omp_get_num_threads");
    Value share = make<arith::DivUIOp>(rows, threads),
          rest = make<arith::RemUIOp>(rows, threads);
    auto bound = [&](Value of) {
      return make<arith::AddIOp>(make<arith::MulIOp>(of, share),
                                 make<arith::MinUIOp>(of, rest));
    };
    call(callee, bound(thread),
         bound(make<arith::AddIOp>(thread, constant(1))));
    omp::TerminatorOp::create(builder, loc);
  }

  /// A number that OpenMP's runtime knows.
  Value callOpenMP(StringRef name) {
    auto module = program->getParentOfType<ModuleOp>();
    auto function = module.lookupSymbol<func::FuncOp>(name);
    if (!function) {
      OpBuilder outside = OpBuilder::atBlockEnd(module.getBody());
      function = func::FuncOp::create(
          outside, loc, name,
          builder.getFunctionType({}, {builder.getI32Type()}));
      function.setPrivate();
    }
    Value number = func::CallOp::create(builder, loc, function).getResult(0);
    return arith::IndexCastUIOp::create(builder, loc, builder.getIndexType(),
                                        number);
  }

  /// One of both kernels for all rows.
  void callEither(Value elements, function_ref<void(func::FuncOp)> callAll) {
    if (!streaming)
      return callAll(kernel);
    branch(
        shouldStream(elements), [&] { callAll(streaming); },
        [&] { callAll(kernel); });
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
      call(callee, constant(0), units);
    };
    auto parallel = [&](func::FuncOp callee) { callInParallel(callee, units); };
    if (!options.threads || program.getParallelDims().empty())
      return callEither(elements, serial);
    // Where there is little to do, waking the threads takes longer.
    Value small = compare(arith::CmpIPredicate::ule, elements,
                          constant(options.parallelElements));
    branch(
        small, [&] { serial(kernel); },
        [&] { callEither(elements, parallel); });
  }
};
} // namespace

void norm::buildRowDispatch(OpBuilder &builder, RowwiseOp program,
                            const RowSchedule &schedule,
                            const LowerRowsOptions &options,
                            func::FuncOp kernel, func::FuncOp streaming) {
  DispatchBuilder{builder, program.getLoc(), program,  schedule,
                  options, kernel,           streaming}
      .build();
}
