//===- Reshape.cpp - dims that are added, removed, split or merged --------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: two shapes of the same elements in the same order. Leaves: the index
// of each dim of the first, made of digits of the dims of the second.
//
//===----------------------------------------------------------------------===//

#include "../Frontend.h"

using namespace mlir;
using namespace mlir::norm::raise;

/// Follows both shapes from the innermost dim on. Wherever the dim of one shape
/// ends within a dim of the other, a digit ends:
///   2x12x5 -> 6x4x5: dim 1 is (d0 % 3, d1), dim 0 is d0 / 3
/// Fails where the sizes up to there do not divide each other.
static FailureOr<SmallVector<Digits>> reshapeDigits(RankedTensorType from,
                                                    RankedTensorType to) {
  SmallVector<Digits> digits(from.getRank());
  int64_t i = skipUnits(from, from.getRank() - 1),
          j = skipUnits(to, to.getRank() - 1);
  // What is left of dim i, and of dim j; `divisor` of dim j has been read.
  int64_t iRest = 0, jRest = 0, divisor = 1;
  while (i >= 0 && j >= 0) {
    if (iRest == 0)
      iRest = from.getDimSize(i);
    if (jRest == 0)
      jRest = to.getDimSize(j), divisor = 1;
    bool areWhole = iRest == jRest;
    int64_t size = areWhole ? iRest : std::min(iRest, jRest);
    if (!areWhole && (size <= 0 || std::max(iRest, jRest) % size != 0))
      return failure(); // one of them is dynamic or empty, or they do not
                        // divide
    unsigned dim = j;
    digits[i].insert(digits[i].begin(), Digit{dim, divisor, size});
    bool endsI = iRest == size, endsJ = jRest == size;
    iRest = endsI ? 0 : iRest / size;
    jRest = endsJ ? 0 : jRest / size;
    divisor *= size;
    if (endsI)
      i = skipUnits(from, i - 1);
    if (endsJ)
      j = skipUnits(to, j - 1);
  }
  if (i >= 0 || j >= 0)
    return failure();
  return digits;
}

LogicalResult norm::raise::readReshape(ScalarGraph &graph, Value source,
                                       Value result, DynamicDims dynamicDims) {
  RankedTensorType from = tensorTypeOf(source);
  RankedTensorType to = tensorTypeOf(result);
  if (!from || !to ||
      (dynamicDims == DynamicDims::MayMove && to.getNumDynamicDims() > 1))
    return failure();
  if (from.hasStaticShape() && to.hasStaticShape() &&
      from.getNumElements() != to.getNumElements())
    return failure();
  Access access = graph.read(source);
  if (access.indices.empty()) { // the same number everywhere
    graph.place(result, access, /*isView=*/true);
    return success();
  }
  FailureOr<SmallVector<Digits>> digits = reshapeDigits(from, to);
  if (failed(digits))
    return failure();
  // Where dims are only added or removed, the result is a view.
  SmallVector<unsigned> dims(from.getRank(), 0);
  bool isView = llvm::all_of(llvm::enumerate(*digits), [&](auto index) {
    const Digits &digit = index.value();
    if (!digit.empty())
      dims[index.index()] = digit[0].dim;
    return digit.empty() ||
           (digit.size() == 1 && digit[0].size == to.getDimSize(digit[0].dim));
  });
  if (isView)
    return readView(graph, source, result, dims);

  // Only the dims that the source depends on are read: what it repeats along
  // others is the same at all of their indices.
  SmallVector<Digits> read;
  SmallVector<Extent> extents;
  for (unsigned index : access.indices)
    read.push_back((*digits)[index]);
  for (unsigned dim : llvm::seq<unsigned>(0, to.getRank()))
    extents.push_back(graph.extentOf(result, dim));
  for (auto [dim, index] : llvm::enumerate(*digits))
    for (const Digit &digit : index)
      if (ShapedType::isDynamic(digit.size) &&
          failed(graph.unify(graph.extentOf(source, dim), extents[digit.dim])))
        return failure();
  graph.place(result, graph.reshape(access, read, extents));
  return success();
}
