//===- CollapseRows.cpp - loops that are one in memory --------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: row programs on memrefs. Leaves: the same programs over fewer and
// longer loops, on the same memory with collapsed dims.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "norm/IR/Norm.h"
#include "norm/Passes.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::norm {
#define GEN_PASS_DEF_COLLAPSEROWS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// The dims of a memref that become one, for each dim of the new one.
using Groups = SmallVector<ReassociationIndices>;

/// `rank` dims, of which [first, last] are one group.
static Groups joinDims(int64_t rank, int64_t first, int64_t last) {
  Groups groups;
  for (int64_t dim = 0; dim != rank; ++dim) {
    if (dim > first && dim <= last)
      groups.back().push_back(dim);
    else
      groups.push_back({dim});
  }
  return groups;
}

static bool isCollapsible(MemRefType type, int64_t first, int64_t last) {
  return memref::CollapseShapeOp::isGuaranteedCollapsible(
      type, joinDims(type.getRank(), first, last));
}

static MemRefType typeOf(OpOperand &operand) {
  return cast<MemRefType>(operand.get().getType());
}

namespace {
/// Which loops of a program are one.
class LoopChains {
public:
  explicit LoopChains(RowwiseOp program);

  /// The loops that stay, ascending: each stands for those that follow it.
  SmallVector<int64_t> getHeads() const;
  /// The groups of dims of `operand`.
  Groups groupDims(OpOperand &operand) const;
  /// The loop of a dim of an operand; -1 if it has none or one that goes.
  int64_t loopOf(OpOperand &operand, int64_t dim) const;

private:
  bool hasOneElement(OpOperand &operand, int64_t dim) const {
    return loopOf(operand, dim) == -1 && typeOf(operand).getDimSize(dim) == 1;
  }
  std::optional<int64_t> dimOf(OpOperand &operand, int64_t loop) const;
  bool follows(int64_t loop, int64_t next) const;

  mutable RowwiseOp program;
  /// The loops of one iteration, which go; a row keeps its last one.
  BitVector unit;
  /// The loop that continues each one in memory, or -1.
  SmallVector<int64_t> next;
};
} // namespace

LoopChains::LoopChains(RowwiseOp program)
    : program(program), unit(program.getNumLoops()),
      next(program.getNumLoops(), -1) {
  for (auto [loop, size] : llvm::enumerate(program.getStaticLoopSizes()))
    unit[loop] = size == 1;
  if (llvm::all_of(program.getRowDims(),
                   [&](int64_t loop) { return unit[loop]; }))
    unit.reset(program.getRowDims().back());
  for (int64_t loop = 0, end = next.size(); loop != end; ++loop)
    for (int64_t other = 0; other != end; ++other)
      if (loop != other && !unit[loop] && !unit[other] && follows(loop, other))
        next[loop] = other;
}

int64_t LoopChains::loopOf(OpOperand &operand, int64_t dim) const {
  auto expr = dyn_cast<AffineDimExpr>(program.getMap(operand).getResult(dim));
  if (!expr || unit[expr.getPosition()])
    return -1;
  return expr.getPosition();
}

std::optional<int64_t> LoopChains::dimOf(OpOperand &operand,
                                         int64_t loop) const {
  return program.getMap(operand).getResultPosition(
      getAffineDimExpr(loop, program.getContext()));
}

/// Whether `next` continues `loop` in every operand, or neither is there.
bool LoopChains::follows(int64_t loop, int64_t next) const {
  if (program.isRowDim(loop) != program.isRowDim(next))
    return false;
  return llvm::all_of(program->getOpOperands(), [&](OpOperand &operand) {
    std::optional<int64_t> first = dimOf(operand, loop);
    std::optional<int64_t> last = dimOf(operand, next);
    if (!first || !last)
      return !first && !last;
    if (*first > *last)
      return false;
    for (int64_t between = *first + 1; between != *last; ++between)
      if (!hasOneElement(operand, between))
        return false;
    return isCollapsible(typeOf(operand), *first, *last);
  });
}

SmallVector<int64_t> LoopChains::getHeads() const {
  BitVector gone = unit;
  for (int64_t loop : next)
    if (loop != -1)
      gone.set(loop);
  SmallVector<int64_t> heads;
  for (int64_t loop = 0, end = next.size(); loop != end; ++loop)
    if (!gone[loop])
      heads.push_back(loop);
  return heads;
}

/// A dim joins the group before it where its loop continues the one there, and
/// dims of one element join either side where strides allow it.
Groups LoopChains::groupDims(OpOperand &operand) const {
  MemRefType type = typeOf(operand);
  Groups groups;
  // The last loop of the group at hand; -1 while it has one element.
  int64_t last = -1;
  for (int64_t dim = 0; dim != type.getRank(); ++dim) {
    int64_t loop = loopOf(operand, dim);
    bool joins = false;
    if (last != -1 && loop != -1)
      joins = next[last] == loop;
    else if (dim != 0 && (last != -1 || hasOneElement(operand, dim - 1)))
      joins = (loop != -1 || hasOneElement(operand, dim)) &&
              isCollapsible(type, groups.back().front(), dim);
    if (!joins) {
      groups.emplace_back();
      last = -1;
    }
    groups.back().push_back(dim);
    if (loop != -1)
      last = loop;
  }
  return groups;
}

/// Rewrites `program` in place; false where nothing collapses.
static bool collapse(RowwiseOp program) {
  LoopChains chains(program);
  SmallVector<int64_t> heads = chains.getHeads();
  SmallVector<Groups> groups;
  bool changes = static_cast<int64_t>(heads.size()) != program.getNumLoops();
  for (OpOperand &operand : program->getOpOperands()) {
    groups.push_back(chains.groupDims(operand));
    changes |=
        static_cast<int64_t>(groups.back().size()) != typeOf(operand).getRank();
  }
  if (!changes)
    return false;

  OpBuilder builder(program);
  auto numberOf = [&](int64_t loop) {
    return llvm::find(heads, loop) - heads.begin();
  };
  SmallVector<AffineMap> maps;
  // An input that is an init as well stays one value.
  llvm::SmallDenseMap<Value, SmallVector<std::pair<Groups, Value>, 1>> known;
  for (auto [operand, dims] :
       llvm::zip_equal(program->getOpOperands(), groups)) {
    SmallVector<AffineExpr> results;
    for (const ReassociationIndices &group : dims) {
      int64_t loop = -1;
      for (int64_t dim : group)
        if (loop == -1)
          loop = chains.loopOf(operand, dim);
      results.push_back(loop == -1 ? builder.getAffineConstantExpr(0)
                                   : builder.getAffineDimExpr(numberOf(loop)));
    }
    maps.push_back(
        AffineMap::get(heads.size(), 0, results, builder.getContext()));
    if (static_cast<int64_t>(dims.size()) == typeOf(operand).getRank())
      continue;
    auto &views = known[operand.get()];
    auto *view =
        llvm::find_if(views, [&](auto &pair) { return pair.first == dims; });
    if (view == views.end()) {
      Value collapsed = memref::CollapseShapeOp::create(
          builder, program.getLoc(), operand.get(), dims);
      views.push_back({dims, collapsed});
      view = &views.back();
    }
    operand.set(view->second);
  }
  SmallVector<int64_t> rowDims;
  for (auto [number, loop] : llvm::enumerate(heads))
    if (program.isRowDim(loop))
      rowDims.push_back(number);
  program.setIndexingMapsAttr(builder.getAffineMapArrayAttr(maps));
  program.setRowDims(rowDims);
  return true;
}

namespace {
///   norm.rowwise row_dims [2, 3] maps [(d0, d1, d2, d3) -> (d0, d1, d2, d3)]
///       outs(%x : memref<8x32x16x784xf32>)
/// ->
///   %c = memref.collapse_shape %x [[0, 1], [2, 3]]
///   norm.rowwise row_dims [1] maps [(d0, d1) -> (d0, d1)]
///       outs(%c : memref<256x12544xf32>)
struct CollapseRows final : norm::impl::CollapseRowsBase<CollapseRows> {
  void runOnOperation() override {
    getOperation()->walk([&](RowwiseOp program) {
      if (program.getResults().empty())
        numCollapsed += collapse(program);
    });
  }
};
} // namespace
