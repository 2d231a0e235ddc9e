//===- Bufferize.cpp - norms and row programs on buffers ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norms and row programs on tensors, inside --one-shot-bufferize.
// Leaves: row programs on memrefs; a named norm becomes the one that defines
// it, into new buffers.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Bufferize.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "norm/IR/RowAnalysis.h"
#include "norm/IR/RowPrograms.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::norm;

namespace {
/// Inputs are read, inits are written and never read:
///   %y = norm.rowwise ins(%x : tensor) outs(%e : tensor) {..} -> tensor
/// ->
///   norm.rowwise ins(%xm : memref) outs(%em : memref) {..}
struct RowwiseBufferization final
    : DstBufferizableOpInterfaceExternalModel<RowwiseBufferization, RowwiseOp> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &state) const {
    return !cast<RowwiseOp>(op).isDpsInit(&operand);
  }

  /// An init may be written into the buffer of an input where every element is
  /// read before it is written.
  bool bufferizesToElementwiseAccess(Operation *op, const AnalysisState &state,
                                     ArrayRef<OpOperand *> operands) const {
    auto program = cast<RowwiseOp>(op);
    RowAnalysis analysis(program);
    OpOperand &first = *operands.front();
    AffineMap map = program.getMap(first);
    return llvm::all_of(operands, [&](OpOperand *operand) {
      return program.isDpsInit(operand)
                 ? mayShareBuffer(program, analysis, first, *operand)
                 : program.getMap(*operand) == map && map.isPermutation();
    });
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto program = cast<RowwiseOp>(op);
    // Row programs on memrefs need nothing.
    if (program.getResults().empty())
      return success();
    SmallVector<Value> buffers;
    for (Value operand : op->getOperands()) {
      FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
      if (failed(buffer))
        return failure();
      buffers.push_back(*buffer);
    }
    rewriter.setInsertionPoint(op);
    auto onBuffers = cast<RowwiseOp>(
        cloneWithoutRegions(rewriter, op, /*newResultTypes=*/{}, buffers));
    rewriter.inlineRegionBefore(program.getBody(), onBuffers.getBody(),
                                onBuffers.getBody().begin());
    replaceOpWithBufferizedValues(rewriter, op, onBuffers.getInits());
    return success();
  }
};

/// Operands are read, results are new buffers:
///   %y = norm.rms_norm %x ..
/// ->
///   %ym = memref.alloc
///   norm.rowwise ins(%xm : memref) outs(%ym : memref) {..}
template <typename NormOp>
struct NamedNormBufferization final
    : BufferizableOpInterface::ExternalModel<NamedNormBufferization<NormOp>,
                                             NormOp> {
  bool bufferizesToAllocation(Operation *op, Value value) const { return true; }

  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &state) const {
    return true;
  }
  bool bufferizesToMemoryWrite(Operation *op, OpOperand &operand,
                               const AnalysisState &state) const {
    return false;
  }
  AliasingValueList getAliasingValues(Operation *op, OpOperand &operand,
                                      const AnalysisState &state) const {
    return {};
  }

  FailureOr<BufferLikeType>
  getBufferType(Operation *op, Value value, const BufferizationOptions &options,
                const BufferizationState &state,
                SmallVector<Value> &invocationStack) const {
    auto type = cast<RankedTensorType>(value.getType());
    std::optional<Attribute> space = options.defaultMemorySpaceFn(type);
    if (!space)
      return op->emitError("has a result whose memory space is not known");
    return cast<BufferLikeType>(
        getMemRefTypeWithStaticIdentityLayout(type, *space));
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto named = cast<NamedNormOpInterface>(op);
    SmallVector<Value> operands, inits;
    for (Value operand : op->getOperands()) {
      FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
      if (failed(buffer))
        return failure();
      operands.push_back(*buffer);
    }
    rewriter.setInsertionPoint(op);
    SmallVector<int64_t> allDims =
        llvm::to_vector(llvm::seq(named.getX().getType().getRank()));
    for (Value result : op->getResults()) {
      FailureOr<BufferLikeType> type =
          bufferization::getBufferType(result, options, state);
      if (failed(type))
        return failure();
      FailureOr<Value> buffer =
          allocate(rewriter, op->getLoc(), options, cast<MemRefType>(*type),
                   operands.front(),
                   named.isPerRow(result) ? named.getParallelDims() : allDims);
      if (failed(buffer))
        return failure();
      inits.push_back(*buffer);
    }
    buildRowProgram(rewriter, named, operands, inits);
    replaceOpWithBufferizedValues(rewriter, op, inits);
    return success();
  }

private:
  /// A new buffer whose dims have the sizes of `dims` of `x`.
  static FailureOr<Value> allocate(RewriterBase &rewriter, Location loc,
                                   const BufferizationOptions &options,
                                   MemRefType type, Value x,
                                   ArrayRef<int64_t> dims) {
    SmallVector<Value> sizes;
    for (auto [index, dim] : llvm::enumerate(dims))
      if (type.isDynamicDim(index))
        sizes.push_back(memref::DimOp::create(rewriter, loc, x, dim));
    return options.createAlloc(rewriter, loc, type, sizes);
  }
};
} // namespace

void norm::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, NormDialect *) {
    RowwiseOp::attachInterface<RowwiseBufferization>(*context);
    RMSNormOp::attachInterface<NamedNormBufferization<RMSNormOp>>(*context);
    LayerNormOp::attachInterface<NamedNormBufferization<LayerNormOp>>(*context);
  });
}
