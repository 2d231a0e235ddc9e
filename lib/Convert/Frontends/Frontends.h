//===- Frontends.h - one table of ops per dialect ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an op of a dialect that need not be loaded. Leaves: how it is linear
// (LinearOp.h) or a contraction (Contraction.h). What is elementwise or only
// rearranges dims is not here: the readers of the raise know it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERT_FRONTENDS_FRONTENDS_H
#define NORM_LIB_CONVERT_FRONTENDS_FRONTENDS_H

#include "../Contraction.h"
#include "../LinearOp.h"

namespace mlir::norm::convert {

struct Frontend {
  std::optional<LinearOp> (*readLinear)(OpResult result) = nullptr;
  std::optional<Contraction> (*readContraction)(Operation *op) = nullptr;
};

/// The row of the table; an empty one for other dialects.
Frontend frontendOf(Operation *op);

std::optional<LinearOp> readLinearTensor(OpResult result);
std::optional<LinearOp> readLinearTosa(OpResult result);
std::optional<LinearOp> readLinearStableHLO(OpResult result);
std::optional<LinearOp> readLinearOnnx(OpResult result);
std::optional<LinearOp> readLinearTorch(OpResult result);

std::optional<Contraction> readTosaContraction(Operation *op);
std::optional<Contraction> readStableHLOContraction(Operation *op);
std::optional<Contraction> readOnnxContraction(Operation *op);
std::optional<Contraction> readTorchContraction(Operation *op);

/// All operands of an op, from the `first` one on.
SmallVector<OpOperand *> operandsOf(Operation *op, unsigned first = 0);

// What tables share. All give nothing where the types do not fit: an op of a
// dialect that is not loaded has not been verified.

/// Elements of `source` in its order: a slice. `dropped` are dims that are
/// gone, `positions` say which elements.
std::optional<LinearOp> sliceOf(OpOperand &source, OpResult result,
                                ArrayRef<int64_t> dropped = {},
                                ArrayRef<OpOperand *> positions = {});
/// The same of the first operand of `op`; the others say which elements.
std::optional<LinearOp> sliceByOperands(Operation *op, OpResult result);
/// The elements of `source` in their order, in another shape: of dims that are
/// split, merged or not known only those behind them are read, which stay.
std::optional<LinearOp> reshapeOf(OpOperand &source, OpResult result);
/// `parts`, one behind the other along `dim` of the result, or along a new one.
std::optional<LinearOp> concatOf(ArrayRef<OpOperand *> parts, OpResult result,
                                 int64_t dim);
/// table[.., indices[..], ..]: in the place of `dim` are the dims of the
/// indices.
std::optional<LinearOp> lookupOf(OpOperand &table, OpOperand &indices,
                                 OpResult result, int64_t dim);
/// A convolution, whose result has its channels along `channels`, which are the
/// dim `weightChannels` of the weight. `bias` may be null.
std::optional<LinearOp> convolutionOf(OpOperand &input, OpOperand &weight,
                                      OpOperand *bias, OpResult result,
                                      int64_t weightChannels, int64_t channels);
/// The product of matrices in the last two dims, transposed where that is
/// asked for; the dims before meet as those of elementwise ops.
enum class Transposed : bool { No, Yes };
std::optional<Contraction> matmulOf(OpOperand &lhs, OpOperand &rhs,
                                    OpResult result,
                                    Transposed lhsIs = Transposed::No,
                                    Transposed rhsIs = Transposed::No,
                                    OpOperand *init = nullptr);

} // namespace mlir::norm::convert

#endif // NORM_LIB_CONVERT_FRONTENDS_FRONTENDS_H
