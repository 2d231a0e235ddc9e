//===- StableHLO.cpp - contractions, lookups and slices of StableHLO ------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../Raise/Frontends/StableHLO.h"
#include "Frontends.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::convert;

/// Whole slices of a table, and picked dims that are gone: what frontends print
/// a lookup as. Batched lookups are not read.
static std::optional<LinearOp> readGather(Operation *op, OpResult result) {
  auto numbers = op->getAttrOfType<OpaqueAttr>("dimension_numbers");
  auto sizes = op->getAttrOfType<DenseI64ArrayAttr>("slice_sizes");
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!numbers || !sizes || !type || op->getNumOperands() != 2)
    return std::nullopt;
  OpOperand &table = op->getOpOperand(0);
  RankedTensorType from = raise::tensorTypeOf(table.get());
  StringRef text = numbers.getAttrData();
  if (!from || static_cast<int64_t>(sizes.size()) != from.getRank() ||
      text.contains("batching_dims"))
    return std::nullopt;
  auto offsets = raise::stablehlo::dimsIn(text, "offset_dims", type.getRank()),
       gone = raise::stablehlo::dimsIn(text, "collapsed_slice_dims",
                                       from.getRank());
  if (failed(offsets) || failed(gone) ||
      offsets->size() + gone->size() != static_cast<size_t>(from.getRank()))
    return std::nullopt;
  LinearOp linear;
  linear.factors.push_back(&op->getOpOperand(1));
  linear.mixed.resize(type.getRank(), true);
  linear.why = "gathers the elements of a row from several rows of a table";
  LinearPart &part = linear.parts.emplace_back(LinearPart{&table, {}});
  const int64_t *next = offsets->begin();
  for (int64_t dim : llvm::seq(from.getRank())) {
    std::optional<unsigned> &ofResult = part.dims.emplace_back();
    if (llvm::is_contained(*gone, dim))
      continue;
    int64_t offset = *next++;
    // Where the slice is as long as the table there is one place for it.
    if (sizes[dim] == from.getDimSize(dim)) {
      ofResult = offset;
      linear.mixed.reset(offset);
    }
  }
  return linear;
}

static std::optional<LinearOp> readConcatenate(Operation *op, OpResult result) {
  std::optional<int64_t> dim = raise::intOf(op->getAttr("dimension"));
  return dim ? concatOf(operandsOf(op), result, *dim) : std::nullopt;
}

/// #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>
static std::optional<LinearOp> readConvolution(Operation *op, OpResult result) {
  auto numbers = op->getAttrOfType<OpaqueAttr>("dimension_numbers");
  std::optional<int64_t> groups =
                             raise::intOf(op->getAttr("feature_group_count")),
                         batches =
                             raise::intOf(op->getAttr("batch_group_count"));
  if (!numbers || op->getNumOperands() != 2 || groups.value_or(0) != 1 ||
      batches.value_or(0) != 1)
    return std::nullopt;
  auto [operands, ofResult] = numbers.getAttrData().split("->");
  StringRef ofWeight = operands.split("x").second;
  // The place of a letter in [b, 0, 1, f].
  auto placeOf = [](StringRef dims, char letter) -> std::optional<int64_t> {
    size_t place = dims.find(letter);
    if (place == StringRef::npos)
      return std::nullopt;
    return dims.take_front(place).count(',');
  };
  auto weightChannels = placeOf(ofWeight, 'o'),
       channels = placeOf(ofResult, 'f');
  if (!weightChannels || !channels)
    return std::nullopt;
  return convolutionOf(op->getOpOperand(0), op->getOpOperand(1),
                       /*bias=*/nullptr, result, *weightChannels, *channels);
}

static std::optional<LinearOp> readReshape(Operation *op, OpResult result) {
  return op->getNumOperands() != 0 ? reshapeOf(op->getOpOperand(0), result)
                                   : std::nullopt;
}

std::optional<LinearOp> norm::convert::readLinearStableHLO(OpResult result) {
  Operation *op = result.getOwner();
  using Read = std::optional<LinearOp> (*)(Operation *, OpResult);
  Read read = llvm::StringSwitch<Read>(op->getName().getStringRef())
                  .Case("stablehlo.gather", readGather)
                  .Cases({"stablehlo.slice", "stablehlo.dynamic_slice"},
                         sliceByOperands)
                  .Case("stablehlo.concatenate", readConcatenate)
                  .Case("stablehlo.convolution", readConvolution)
                  .Cases({"stablehlo.reshape", "stablehlo.dynamic_reshape"},
                         readReshape)
                  .Default(nullptr);
  return read && op->getNumResults() == 1 ? read(op, result) : std::nullopt;
}

std::optional<Contraction>
norm::convert::readStableHLOContraction(Operation *op) {
  if (op->getName().getStringRef() != "stablehlo.dot_general")
    return std::nullopt;
  FailureOr<raise::stablehlo::DotLoops> loops =
      raise::stablehlo::dotLoopsOf(op);
  if (failed(loops))
    return std::nullopt;
  auto rank = cast<RankedTensorType>(op->getResult(0).getType()).getRank();
  return Contraction{&op->getOpOperand(0),
                     &op->getOpOperand(1),
                     /*init=*/nullptr,
                     op->getResult(0),
                     std::move(loops->lhs),
                     std::move(loops->rhs),
                     llvm::to_vector(llvm::seq<unsigned>(0, rank))};
}
