//===- RowSplit.cpp - a row over many threads -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a row program. Leaves: a function for each pass over some parts of a
// row, and one that calls them in parallel and adds up between them.
//
//===----------------------------------------------------------------------===//

#include "RowSplit.h"
#include "RowKernel.h"
#include "RowPass.h"
#include "RowThreads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "norm/Lowering/RowReduction.h"
#include "norm/Lowering/RowUniform.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

/// The most parts of a row, which bounds the memory for their sums.
static constexpr int64_t mostParts = 256;

bool norm::maySplitRows(RowwiseOp program, const RowSchedule &schedule,
                        const LowerRowsOptions &options) {
  if (!options.threads || options.splitElements <= 0 || schedule.acrossRows ||
      schedule.lanes == 1 || program.getRowDims().size() != 1)
    return false;
  SmallVector<int64_t> sizes = program.getStaticLoopSizes();
  int64_t rows = 1;
  for (int64_t dim : program.getParallelDims())
    rows *= ShapedType::isDynamic(sizes[dim]) ? 1 : sizes[dim];
  int64_t size = sizes[program.getRowDims().front()];
  return rows <= options.splitRows &&
         (ShapedType::isDynamic(size) || size >= options.splitElements);
}

namespace {
struct SplitBuilder {
  OpBuilder &builder;
  Location loc;
  RowwiseOp program;
  const RowAnalysis &analysis;
  const LowerRowsOptions &options;
  std::string name;
  function_ref<void(func::FuncOp)> publish;

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }

  /// The collectives that are known before pass `number`.
  SmallVector<Operation *> collectivesBefore(const RowSchedule &schedule,
                                             unsigned number) {
    SmallVector<Operation *> before;
    for (const RowPhase &phase : ArrayRef(schedule.phases).take_front(number))
      llvm::append_range(before, phase.collectives);
    return before;
  }

  /// The elements of a part: at most `mostParts` parts, none of them smaller
  /// than pays, of whole iterations of the main loop.
  Value partSize(Value size, const RowSchedule &schedule) {
    int64_t step = schedule.lanes * schedule.unroll;
    int64_t least = llvm::alignTo(options.partElements, step);
    Value share = arith::CeilDivUIOp::create(builder, loc, size,
                                             constant(mostParts * step));
    Value whole = arith::MulIOp::create(builder, loc, share, constant(step));
    return arith::MaxUIOp::create(builder, loc, whole, constant(least));
  }

  /// func.func @name_pass(%row, %part size, %lo, %hi, sums.., partial sums..,
  ///                      operands.., captured..)
  ///
  /// runs pass `number` for the parts [lo, hi) of a row.
  func::FuncOp buildPass(const RowSchedule &schedule, unsigned number) {
    const RowPhase &phase = schedule.phases[number];
    SmallVector<Operation *> before = collectivesBefore(schedule, number);
    SmallVector<Type> types(4, builder.getIndexType());
    for (Operation *collective : before)
      types.push_back(collective->getResult(0).getType());
    for (Operation *collective : phase.collectives)
      types.push_back(partialsOf(collective));
    StringRef suffix = schedule.streaming ? "_streaming" : "";
    OpBuilder::InsertionGuard guard(builder);
    RowFunction pass =
        openRowFunction(builder, program, analysis, schedule, types,
                        (name + "_pass" + Twine(number) + suffix).str());
    ValueRange leading = pass.leading;
    RowState &row = pass.row;
    ValueRange known = leading.slice(4, before.size());
    for (auto [collective, value] : llvm::zip_equal(before, known))
      row.uniform.map(collective->getResult(0), value);

    placeRow(builder, row, program.getParallelDims(), pass.sizes, leading[0]);
    RowUniform uniform(builder, row, pass.sizes);
    uniform.loadInputs();
    for (unsigned level = 0; level <= number; ++level)
      uniform.compute(level);

    auto parts =
        scf::ForOp::create(builder, loc, leading[2], leading[3], constant(1));
    if (schedule.streaming)
      buildStreamingFence(builder, loc);
    func::ReturnOp::create(builder, loc);
    builder.setInsertionPointToStart(parts.getBody());
    Value part = parts.getInductionVar(),
          begin = arith::MulIOp::create(builder, loc, part, leading[1]);
    SmallVector<Value> sums = buildRowPass(
        builder, row, phase,
        planRowPart(builder, loc, schedule, pass.sizes, begin, leading[1]));
    for (auto [sum, partials] :
         llvm::zip_equal(sums, leading.drop_front(4 + before.size())))
      memref::StoreOp::create(builder, loc, sum, partials, part);
    publish(pass.function);
    return pass.function;
  }

  /// Memory for what the parts of a row sum to.
  MemRefType partialsOf(Operation *collective) {
    return MemRefType::get(mostParts, RowReduction(collective).getType());
  }

  /// Adds up what the parts sum to, in their order.
  Value combine(const RowReduction &reduction, Value partials, Value parts) {
    auto loop = scf::ForOp::create(
        builder, loc, constant(0), parts, constant(1),
        reduction.neutral(builder, /*lanes=*/1),
        [&](OpBuilder &nested, Location at, Value part, ValueRange sum) {
          Value next = memref::LoadOp::create(nested, at, partials, part);
          scf::YieldOp::create(nested, at,
                               reduction.combine(nested, sum.front(), next));
        });
    return reduction.round(builder, loop.getResult(0));
  }

  void callPass(func::FuncOp pass, Value parts, ArrayRef<Value> leading,
                ValueRange rest, ValueRange operands) {
    buildThreads(builder, loc, program->getParentOfType<ModuleOp>(), parts,
                 [&](Value lo, Value hi) {
                   SmallVector<Value> arguments(leading);
                   arguments.append({lo, hi});
                   llvm::append_range(arguments, rest);
                   llvm::append_range(arguments, operands);
                   func::CallOp::create(builder, loc, pass, arguments);
                 });
  }

  func::FuncOp build(bool canStream) {
    // Results are stored in the last pass, by either of two versions of it.
    RowSchedule schedule =
        scheduleRows(program, analysis, options, /*streaming=*/true);
    schedule.prefetchRows = 0;
    schedule.inRegisters = false;
    RowSchedule streaming = schedule;
    schedule.streaming = false;
    unsigned last = schedule.phases.size() - 1;
    SmallVector<func::FuncOp> passes;
    for (unsigned number = 0; number <= last; ++number)
      passes.push_back(schedule.phases[number].isEmpty()
                           ? func::FuncOp()
                           : buildPass(schedule, number));
    func::FuncOp streamingPass;
    if (canStream)
      streamingPass = buildPass(streaming, last);

    OpBuilder::InsertionGuard guard(builder);
    RowFunction split = openRowFunction(builder, program, analysis, schedule,
                                        builder.getI1Type(), name + "_split");
    RowState &row = split.row;
    ValueRange operands = split.function.getArguments().drop_front(1);
    SmallVector<SmallVector<Value>> partials;
    for (const RowPhase &phase : schedule.phases) {
      auto &own = partials.emplace_back();
      for (Operation *collective : phase.collectives)
        own.push_back(
            memref::AllocaOp::create(builder, loc, partialsOf(collective)));
    }
    Value size = getValueOrCreateConstantIndexOp(
        builder, loc, split.sizes[schedule.vectorDim]);
    Value part = partSize(size, schedule);
    Value parts = arith::CeilDivUIOp::create(builder, loc, size, part);
    Value count = constant(1);
    for (int64_t dim : program.getParallelDims())
      count = arith::MulIOp::create(
          builder, loc, count,
          getValueOrCreateConstantIndexOp(builder, loc, split.sizes[dim]));

    auto rows =
        scf::ForOp::create(builder, loc, constant(0), count, constant(1));
    func::ReturnOp::create(builder, loc);
    builder.setInsertionPointToStart(rows.getBody());
    placeRow(builder, row, program.getParallelDims(), split.sizes,
             rows.getInductionVar());
    RowUniform uniform(builder, row, split.sizes);
    uniform.loadInputs();
    uniform.compute(/*level=*/0);
    for (auto [number, phase] : llvm::enumerate(schedule.phases)) {
      SmallVector<Value> leading = {rows.getInductionVar(), part}, rest;
      for (Operation *collective : collectivesBefore(schedule, number))
        rest.push_back(row.uniform.lookup(collective->getResult(0)));
      llvm::append_range(rest, partials[number]);
      auto call = [&](func::FuncOp pass) {
        if (pass)
          callPass(pass, parts, leading, rest, operands);
      };
      if (number == last && streamingPass) {
        auto choice = scf::IfOp::create(builder, loc, split.leading[0],
                                        /*withElseRegion=*/true);
        OpBuilder::InsertionGuard inside(builder);
        builder.setInsertionPointToStart(choice.thenBlock());
        call(streamingPass);
        builder.setInsertionPointToStart(choice.elseBlock());
        call(passes[number]);
      } else {
        call(passes[number]);
      }
      for (auto [collective, own] :
           llvm::zip_equal(phase.collectives, partials[number]))
        row.uniform.map(collective->getResult(0),
                        combine(RowReduction(collective), own, parts));
      uniform.compute(number + 1);
    }
    uniform.storeResults();
    publish(split.function);
    return split.function;
  }
};
} // namespace

func::FuncOp norm::buildSplitRows(OpBuilder &builder, RowwiseOp program,
                                  const RowAnalysis &analysis,
                                  const LowerRowsOptions &options,
                                  bool canStream, StringRef name,
                                  function_ref<void(func::FuncOp)> publish) {
  return SplitBuilder{builder, program.getLoc(), program, analysis,
                      options, name.str(),       publish}
      .build(canStream);
}
