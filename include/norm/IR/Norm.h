//===- Norm.h - the norm dialect --------------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that a user of the dialect includes: the dialect, its interface
// and its ops.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORM_H
#define NORM_IR_NORM_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"

#include "norm/IR/NormDialect.h.inc"
#include "norm/IR/NormEnums.h.inc"

namespace mlir::norm {
class NamedNormOpInterface;

namespace detail {
/// What the two named norms share; see the interface and the methods of the
/// ops that call these.
LogicalResult verifyNamedNorm(NamedNormOpInterface op);
FloatType getStatisticsType(NamedNormOpInterface op);
FloatType getDefaultStatisticsType(NamedNormOpInterface op);
FloatType getAffineType(NamedNormOpInterface op);
SmallVector<int64_t> getParallelDims(NamedNormOpInterface op);
void getAsmResultNames(NamedNormOpInterface op,
                       function_ref<void(Value, StringRef)> setName);
FailureOr<SmallVector<Value>> decompose(NamedNormOpInterface op,
                                        OpBuilder &builder);
LogicalResult reifyResultShapes(NamedNormOpInterface op, OpBuilder &builder,
                                ReifiedRankedShapedTypeDims &shapes);

/// TilingInterface of all ops of this dialect with loops.
SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op);
SmallVector<Range> getIterationDomain(Operation *op, OpBuilder &builder);
FailureOr<TilingResult> getTiledImplementation(Operation *op,
                                               OpBuilder &builder,
                                               ArrayRef<OpFoldResult> offsets,
                                               ArrayRef<OpFoldResult> sizes);
LogicalResult getResultTilePosition(Operation *op, OpBuilder &builder,
                                    unsigned result,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes,
                                    SmallVector<OpFoldResult> &resultOffsets,
                                    SmallVector<OpFoldResult> &resultSizes);
FailureOr<TilingResult> generateResultTileValue(Operation *op,
                                                OpBuilder &builder,
                                                unsigned result,
                                                ArrayRef<OpFoldResult> offsets,
                                                ArrayRef<OpFoldResult> sizes);
LogicalResult getIterationDomainTileFromResultTile(
    Operation *op, OpBuilder &builder, unsigned result,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
    SmallVectorImpl<OpFoldResult> &loopOffsets,
    SmallVectorImpl<OpFoldResult> &loopSizes);
} // namespace detail
} // namespace mlir::norm

#include "norm/IR/NormInterfaces.h.inc"

#define GET_OP_CLASSES
#include "norm/IR/NormOps.h.inc"

#endif // NORM_IR_NORM_H
