//===- LowerRows.cpp - row programs to vector loops -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.rowwise on memrefs. Leaves: one or two private functions of scf
// and vector ops for each, and their calls, in omp.parallel where it pays.
//
//===----------------------------------------------------------------------===//

#include "RowDispatch.h"
#include "RowKernel.h"
#include "RowSplit.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::norm {
#define GEN_PASS_DEF_LOWERROWS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct LowerRows final : norm::impl::LowerRowsBase<LowerRows> {
  using LowerRowsBase::LowerRowsBase;

  void runOnOperation() override {
    if (vectorBytes < 1 || !llvm::isPowerOf2_64(vectorBytes) || unroll < 1) {
      getOperation().emitError("expects vector-bytes to be a power of two and "
                               "unroll to be positive, got ")
          << vectorBytes.getValue() << " and " << unroll.getValue();
      return signalPassFailure();
    }
    LowerRowsOptions options;
    options.vectorBytes = vectorBytes;
    options.maskedAccess = maskedAccess;
    options.registers = registers;
    options.unroll = unroll;
    options.threads = threads;
    options.parallelElements = parallelElements;
    options.streamingBytes = streamingBytes;
    options.prefetchElements = prefetchElements;
    options.splitElements = splitElements;
    options.splitRows = splitRows;
    options.partElements = partElements;

    SmallVector<RowwiseOp> programs;
    getOperation().walk([&](RowwiseOp program) {
      if (program.getResults().empty())
        programs.push_back(program);
    });
    SymbolTable symbols(getOperation());
    for (RowwiseOp program : programs)
      lower(program, options, symbols);
  }

  void lower(RowwiseOp program, const LowerRowsOptions &options,
             SymbolTable &symbols) {
    OpBuilder builder(program);
    RowAnalysis analysis(program);
    std::string name = "rows";
    if (auto function = program->getParentOfType<FunctionOpInterface>())
      name = (function.getName() + "_rows").str();
    // Kernels stand behind the function that calls them.
    Operation *caller =
        getOperation().getBody()->findAncestorOpInBlock(*program);
    Block::iterator place = std::next(Block::iterator(caller));
    OpBuilder behind(caller->getBlock(), place);
    auto publish = [&](func::FuncOp kernel) {
      kernel->remove();
      symbols.insert(kernel, place);
    };
    auto buildKernel = [&](const RowSchedule &schedule, StringRef suffix) {
      func::FuncOp kernel = buildRowKernel(behind, program, analysis, schedule,
                                           (name + suffix).str());
      publish(kernel);
      return kernel;
    };

    RowSchedule schedule =
        scheduleRows(program, analysis, options, /*streaming=*/false);
    numVectorized += schedule.lanes > 1;
    if (remarks && schedule.obstacle)
      program.emitRemark(schedule.lanes == 1 ? "runs without vectors"
                                             : "runs partly without vectors")
          << ": operand #" << schedule.obstacle->getOperandNumber()
          << " is not contiguous along d" << schedule.vectorDim;
    RowKernels kernels;
    kernels.rows = buildKernel(schedule, "");
    if (mayStream(program, schedule, options))
      kernels.streaming = buildKernel(
          scheduleRows(program, analysis, options, /*streaming=*/true),
          "_streaming");
    if (maySplitRows(program, schedule, options))
      kernels.split = buildSplitRows(behind, program, analysis, options,
                                     /*canStream=*/kernels.streaming != nullptr,
                                     name, publish);
    buildRowDispatch(builder, program, schedule, options, kernels);
    program.erase();
    ++numLowered;
  }
};
} // namespace
