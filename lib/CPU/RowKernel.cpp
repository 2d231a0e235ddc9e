//===- RowKernel.cpp - a row program as a function of rows ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a row program on memrefs, its schedule. Leaves: a private function
// of scf loops and vectors.
//
//===----------------------------------------------------------------------===//

#include "RowKernel.h"
#include "AcrossRows.h"
#include "RowPass.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "norm/Lowering/RowReduction.h"
#include "norm/Lowering/RowUniform.h"

using namespace mlir;
using namespace mlir::norm;

/// The size of each loop, from the buffers of the kernel.
static SmallVector<OpFoldResult>
loopSizes(OpBuilder &builder, RowwiseOp program, ValueRange buffers) {
  SmallVector<OpFoldResult> sizes;
  for (auto [loop, size] : llvm::enumerate(program.getStaticLoopSizes())) {
    if (ShapedType::isStatic(size)) {
      sizes.push_back(builder.getIndexAttr(size));
      continue;
    }
    auto [operand, dim] = program.getLoopOperand(loop);
    unsigned number =
        llvm::find(program->getOperands(), operand) - program->operand_begin();
    sizes.push_back(
        memref::DimOp::create(builder, program.getLoc(), buffers[number], dim)
            .getResult());
  }
  return sizes;
}

/// Builds the code for one row.
static void buildRow(OpBuilder &builder, RowState &row, const RowLoops &loops) {
  RowUniform uniform(builder, row, loops.sizes);
  uniform.loadInputs();
  uniform.compute(/*level=*/0);
  for (auto [level, phase] : llvm::enumerate(row.plan.phases)) {
    SmallVector<Value> sums = buildRowPass(builder, row, phase, loops);
    for (auto [collective, sum] : llvm::zip_equal(phase.collectives, sums))
      row.uniform.map(collective->getResult(0),
                      RowReduction(collective).round(builder, sum));
    for (unsigned init : phase.stores)
      row.stored.insert({row.program.getYield().getValues()[init], init});
    uniform.compute(level + 1);
  }
  uniform.storeResults();
}

/// The row that comes `prefetchRows` after this one, or the last one.
static void placeNextRow(OpBuilder &builder, RowState &row,
                         const RowLoops &loops, scf::ForOp rows) {
  Location loc = row.program.getLoc();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value last =
      arith::SubIOp::create(builder, loc, rows.getUpperBound(), constant(1));
  Value next = arith::AddIOp::create(builder, loc, rows.getInductionVar(),
                                     constant(loops.schedule.prefetchRows));
  placeRow(builder, row, row.program.getParallelDims(), loops.sizes,
           arith::MinUIOp::create(builder, loc, next, last));
  row.nextPosition = row.position;
}

/// Builds the code for the rows of the loop `rows`, at first before it.
static void buildAlongRows(OpBuilder &builder, RowState &row,
                           const RowSchedule &schedule,
                           SmallVector<OpFoldResult> sizes, scf::ForOp rows) {
  RowLoops loops =
      planRowLoops(builder, row.program.getLoc(), schedule, std::move(sizes));
  std::vector<RowElements> shared, own;
  if (schedule.inRegisters) {
    shared = takeRow(builder, row, loops);
    for (RowElements &elements : shared)
      elements.computeInvariant();
  }
  builder.setInsertionPointToStart(rows.getBody());
  if (schedule.prefetchRows)
    placeNextRow(builder, row, loops, rows);
  placeRow(builder, row, row.program.getParallelDims(), loops.sizes,
           rows.getInductionVar());
  if (schedule.inRegisters) {
    own = takeRow(builder, row, loops);
    for (auto [elements, before] : llvm::zip_equal(own, shared))
      elements.know(before);
    row.elements = own;
  }
  buildRow(builder, row, loops);
}

void norm::buildStreamingFence(OpBuilder &builder, Location loc) {
  LLVM::FenceOp::create(builder, loc, LLVM::AtomicOrdering::seq_cst, "");
}

RowFunction norm::openRowFunction(OpBuilder &builder, RowwiseOp program,
                                  const RowAnalysis &analysis,
                                  const RowSchedule &schedule,
                                  ArrayRef<Type> leading, StringRef name) {
  SmallVector<Type> types(leading);
  llvm::append_range(types, program->getOperandTypes());
  SmallVector<Value> captured = getCapturedValues(program);
  llvm::append_range(types, ValueRange(captured).getTypes());
  auto function = func::FuncOp::create(builder, program.getLoc(), name,
                                       builder.getFunctionType(types, {}));
  function.setPrivate();
  function->setAttr(
      "llvm.linkage",
      LLVM::LinkageAttr::get(builder.getContext(), LLVM::Linkage::Internal));

  Block *entry = function.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  ValueRange arguments = entry->getArguments();
  ValueRange buffers =
      arguments.slice(leading.size(), program->getNumOperands());
  RowState row{program, analysis, schedule, buffers};
  row.position.resize(program.getNumLoops());
  mapUsedAbove(
      builder, row,
      arguments.drop_front(leading.size() + program->getNumOperands()));
  return {function, arguments.take_front(leading.size()), std::move(row),
          loopSizes(builder, program, buffers)};
}

func::FuncOp norm::buildRowKernel(OpBuilder &builder, RowwiseOp program,
                                  const RowAnalysis &analysis,
                                  const RowSchedule &schedule, StringRef name) {
  Location loc = program.getLoc();
  Type index = builder.getIndexType();
  OpBuilder::InsertionGuard guard(builder);
  RowFunction kernel = openRowFunction(builder, program, analysis, schedule,
                                       {index, index}, name);
  auto rows =
      scf::ForOp::create(builder, loc, kernel.leading[0], kernel.leading[1],
                         arith::ConstantIndexOp::create(builder, loc, 1));
  if (schedule.streaming)
    buildStreamingFence(builder, loc);
  func::ReturnOp::create(builder, loc);

  if (schedule.acrossRows) {
    builder.setInsertionPointToStart(rows.getBody());
    buildAcrossRows(builder, kernel.row, schedule, kernel.sizes,
                    rows.getInductionVar());
  } else {
    builder.setInsertionPoint(rows);
    buildAlongRows(builder, kernel.row, schedule, kernel.sizes, rows);
  }
  return kernel.function;
}
