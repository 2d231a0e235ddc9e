//===- Frontends.cpp - one table of ops per dialect -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Frontends.h"
#include "../../Raise/Frontend.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

Frontend norm::convert::frontendOf(Operation *op) {
  return llvm::StringSwitch<Frontend>(op->getName().getDialectNamespace())
      .Case("tensor", {readLinearTensor})
      .Case("tosa", {readLinearTosa, readTosaContraction})
      .Case("stablehlo", {readLinearStableHLO, readStableHLOContraction})
      .Cases({"onnx", "com"}, {readLinearOnnx, readOnnxContraction})
      .Case("torch", {readLinearTorch, readTorchContraction})
      .Default({});
}

//===----------------------------------------------------------------------===//
// What tables share
//===----------------------------------------------------------------------===//

static int64_t rankOf(Value value) {
  RankedTensorType type = raise::tensorTypeOf(value);
  return type ? type.getRank() : -1;
}

static bool areTensors(ArrayRef<OpOperand *> operands, OpResult result) {
  return rankOf(result) >= 0 && llvm::all_of(operands, [](OpOperand *operand) {
           return rankOf(operand->get()) >= 0;
         });
}

/// A dim that may be counted from the end.
static std::optional<unsigned> dimOf(int64_t dim, int64_t rank) {
  FailureOr<unsigned> normal = raise::normalizeDim(dim, rank);
  return succeeded(normal) ? std::optional(*normal) : std::nullopt;
}

SmallVector<OpOperand *> norm::convert::operandsOf(Operation *op,
                                                   unsigned first) {
  return llvm::map_to_vector(llvm::drop_begin(op->getOpOperands(), first),
                             [](OpOperand &operand) { return &operand; });
}

std::optional<LinearOp>
norm::convert::sliceOf(OpOperand &source, OpResult result,
                       ArrayRef<int64_t> dropped,
                       ArrayRef<OpOperand *> positions) {
  if (!areTensors(&source, result))
    return std::nullopt;
  RankedTensorType from = raise::tensorTypeOf(source.get());
  FailureOr<SmallVector<int64_t>> gone =
      raise::normalizeDims(dropped, from.getRank());
  int64_t rank = rankOf(result);
  if (failed(gone) ||
      from.getRank() != rank + static_cast<int64_t>(gone->size()))
    return std::nullopt;
  LinearOp linear;
  linear.mixed.resize(rank);
  linear.factors.append(positions.begin(), positions.end());
  linear.why = kCutsRows.str();
  LinearPart &part =
      linear.parts.emplace_back(LinearPart{&source, {}, Factor::One});
  unsigned next = 0;
  for (int64_t dim : llvm::seq(from.getRank())) {
    std::optional<unsigned> ofResult;
    if (!llvm::is_contained(*gone, dim)) {
      ofResult = next++;
      // Two sizes that are not known may differ.
      if (from.isDynamicDim(dim)) {
        linear.mixed.set(*ofResult);
        ofResult.reset();
      }
    }
    part.dims.push_back(ofResult);
  }
  return linear;
}

std::optional<LinearOp> norm::convert::reshapeOf(OpOperand &source,
                                                 OpResult result) {
  if (!areTensors(&source, result))
    return std::nullopt;
  RankedTensorType from = raise::tensorTypeOf(source.get()),
                   to = raise::tensorTypeOf(result);
  LinearOp linear;
  linear.mixed.resize(to.getRank(), true);
  linear.why = kCutsRows.str();
  LinearPart &part =
      linear.parts.emplace_back(LinearPart{&source, {}, Factor::One});
  part.dims.resize(from.getRank());
  int64_t i = raise::skipUnits(from, from.getRank() - 1),
          j = raise::skipUnits(to, to.getRank() - 1);
  while (i >= 0 && j >= 0 && !from.isDynamicDim(i) &&
         from.getDimSize(i) == to.getDimSize(j)) {
    part.dims[i] = j;
    linear.mixed.reset(j);
    i = raise::skipUnits(from, i - 1);
    j = raise::skipUnits(to, j - 1);
  }
  return linear;
}

std::optional<LinearOp> norm::convert::sliceByOperands(Operation *op,
                                                       OpResult result) {
  return op->getNumOperands() != 0
             ? sliceOf(op->getOpOperand(0), result, {}, operandsOf(op, 1))
             : std::nullopt;
}

std::optional<LinearOp> norm::convert::concatOf(ArrayRef<OpOperand *> parts,
                                                OpResult result, int64_t dim) {
  if (!areTensors(parts, result))
    return std::nullopt;
  int64_t rank = rankOf(result);
  std::optional<unsigned> along = dimOf(dim, rank);
  if (!along)
    return std::nullopt;
  LinearOp linear;
  linear.mixed.resize(rank);
  linear.mixed.set(*along);
  linear.why = kCutsRows.str();
  for (OpOperand *operand : parts) {
    LinearPart &part = linear.parts.emplace_back(LinearPart{operand, {}});
    int64_t partRank = rankOf(operand->get());
    if (partRank != rank && partRank + 1 != rank)
      return std::nullopt;
    for (unsigned i : llvm::seq<unsigned>(0, rank)) {
      if (i != *along)
        part.dims.push_back(i);
      else if (partRank == rank)
        part.dims.push_back(std::nullopt);
    }
  }
  return linear;
}

std::optional<LinearOp> norm::convert::lookupOf(OpOperand &table,
                                                OpOperand &indices,
                                                OpResult result, int64_t dim) {
  if (!areTensors({&table, &indices}, result))
    return std::nullopt;
  int64_t rank = rankOf(table.get()), indexRank = rankOf(indices.get());
  std::optional<unsigned> picked = dimOf(dim, rank);
  if (!picked || rankOf(result) != rank + indexRank - 1)
    return std::nullopt;
  LinearOp linear;
  linear.factors.push_back(&indices);
  linear.mixed.resize(rankOf(result));
  linear.mixed.set(*picked, *picked + indexRank);
  linear.why = "gathers the elements of a row from several rows of a table";
  LinearPart &part =
      linear.parts.emplace_back(LinearPart{&table, {}, Factor::One});
  for (unsigned i : llvm::seq<unsigned>(0, rank)) {
    std::optional<unsigned> ofResult = i < *picked ? i : i + indexRank - 1;
    part.dims.push_back(i == *picked ? std::nullopt : ofResult);
  }
  return linear;
}

std::optional<LinearOp>
norm::convert::convolutionOf(OpOperand &input, OpOperand &weight,
                             OpOperand *bias, OpResult result,
                             int64_t weightChannels, int64_t channels) {
  if (!areTensors({&input, &weight}, result))
    return std::nullopt;
  int64_t rank = rankOf(result), weightRank = rankOf(weight.get());
  if (channels >= rank || weightChannels >= weightRank ||
      (bias && rankOf(bias->get()) != 1))
    return std::nullopt;
  LinearOp linear;
  linear.factors.push_back(&input);
  linear.mixed.resize(rank, true);
  linear.mixed.reset(channels);
  linear.why = "computes the elements of a row from different windows";
  LinearPart &part = linear.parts.emplace_back(LinearPart{&weight, {}});
  part.dims.resize(weightRank);
  part.dims[weightChannels] = channels;
  if (bias)
    linear.parts.push_back(LinearPart{bias, {channels}, Factor::One});
  return linear;
}

std::optional<Contraction>
norm::convert::matmulOf(OpOperand &lhs, OpOperand &rhs, OpResult result,
                        Transposed lhsIs, Transposed rhsIs, OpOperand *init) {
  if (!areTensors({&lhs, &rhs}, result))
    return std::nullopt;
  int64_t rank = rankOf(result);
  if (rank < 2 ||
      (init && (rankOf(init->get()) < 0 || rankOf(init->get()) > rank)))
    return std::nullopt;
  Contraction contraction{&lhs, &rhs, init, result, {}, {}, {}};
  // The loop that is summed over comes last.
  auto name = [&](OpOperand &operand, unsigned row, unsigned column,
                  Transposed is, SmallVectorImpl<unsigned> &loops) {
    int64_t ownRank = rankOf(operand.get());
    if (ownRank < 2 || ownRank > rank)
      return false;
    for (int64_t dim : llvm::seq(ownRank - 2))
      loops.push_back(dim + rank - ownRank);
    if (is == Transposed::Yes)
      std::swap(row, column);
    loops.append({row, column});
    return true;
  };
  unsigned summed = rank;
  if (!name(lhs, rank - 2, summed, lhsIs, contraction.lhsLoops) ||
      !name(rhs, summed, rank - 1, rhsIs, contraction.rhsLoops))
    return std::nullopt;
  llvm::append_range(contraction.resultLoops, llvm::seq<unsigned>(0, rank));
  return contraction;
}
