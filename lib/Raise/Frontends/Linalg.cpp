//===- Linalg.cpp - reads linalg on tensors -------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: structured ops, generic or named, whose indexing maps pick loops or
// the constant 0. Leaves: one node per scalar op of their bodies, one sum per
// result that adds up over loops.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "../Frontend.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::norm::raise;

namespace {
/// Reads one structured op.
class LinalgReader {
public:
  LinalgReader(linalg::LinalgOp op, ScalarGraph &graph)
      : op(op), graph(graph), maps(op.getIndexingMapsArray()) {}

  LogicalResult read() {
    if (!op.hasPureTensorSemantics() || failed(collectLoops()))
      return failure();
    readArguments();
    for (Operation &nested : op.getBlock()->without_terminator())
      readBodyOp(nested);
    for (OpOperand &init : op.getDpsInitsMutable())
      readResult(init);
    return success();
  }

private:
  /// The loop that a dim of a map is indexed by; none where by the constant 0.
  static std::optional<unsigned> loopOf(AffineExpr expr) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      return dim.getPosition();
    return std::nullopt;
  }

  /// Whether all dims are different loops or the constant 0. There may be more
  /// dims than loops, where some have size 1.
  static bool picksLoops(AffineMap map) {
    SmallVector<bool> picked(map.getNumDims(), false);
    return map.getNumSymbols() == 0 &&
           llvm::all_of(map.getResults(), [&](AffineExpr expr) {
             if (auto dim = dyn_cast<AffineDimExpr>(expr))
               return !std::exchange(picked[dim.getPosition()], true);
             auto number = dyn_cast<AffineConstantExpr>(expr);
             return number && number.getValue() == 0;
           });
  }

  /// Sizes of the loops; fails where a map is not understood, or where operands
  /// disagree: that is only verified where all sizes are static.
  LogicalResult collectLoops() {
    loops.assign(op.getNumLoops(), 1);
    SmallVector<bool> known(op.getNumLoops(), false);
    for (auto [operand, map] : llvm::zip_equal(op->getOpOperands(), maps)) {
      if (!picksLoops(map))
        return failure();
      for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
        Extent extent = graph.extentOf(operand.get(), dim);
        std::optional<unsigned> loop = loopOf(expr);
        if (!loop) {
          if (extent != 1) // a slice
            return failure();
          continue;
        }
        if (!known[*loop])
          loops[*loop] = extent;
        else if (failed(graph.unify(loops[*loop], extent)))
          return failure();
        known[*loop] = true;
      }
    }
    for (Extent &loop : loops)
      loop = graph.resolve(loop);
    return success();
  }

  /// What an operand holds, over the loops.
  Access readOperand(OpOperand &operand) {
    Access access = graph.read(operand.get());
    AffineMap map = maps[operand.getOperandNumber()];
    for (unsigned &index : access.indices)
      index = *loopOf(map.getResult(index));
    return access;
  }

  bool isReduced(unsigned loop) {
    return op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction;
  }

  void readArguments() {
    bool reduces = op.getNumReductionLoops() != 0;
    bool namesInits = op.getBlock()->getNumArguments() == op->getNumOperands();
    for (OpOperand &operand : op->getOpOperands()) {
      bool isInit = op.isDpsInit(&operand);
      if (isInit && (!namesInits || reduces))
        continue; // a running sum has no value of its own
      BlockArgument argument = op.getMatchingBlockArgument(&operand);
      scalars[argument] = readOperand(operand);
    }
  }

  /// A scalar of the body, or one from outside.
  std::optional<Access> readScalar(Value value) {
    auto known = scalars.find(value);
    if (known != scalars.end())
      return known->second;
    if (value.getParentBlock() == op.getBlock() ||
        !value.getType().isIntOrIndexOrFloat())
      return std::nullopt;
    return graph.read(value);
  }

  /// The op uses its operands in a way that the graph does not show.
  void markOperands(Operation &nested) {
    for (Value operand : nested.getOperands())
      if (std::optional<Access> read = readScalar(operand))
        graph.markEscaping(read->node);
  }

  /// Whether the op adds to what the body yields.
  bool isStepOfSum(Operation &nested) {
    return isa<arith::AddFOp>(nested) && op.getNumReductionLoops() != 0 &&
           nested.hasOneUse() &&
           *nested.user_begin() == op.getBlock()->getTerminator();
  }

  void readBodyOp(Operation &nested) {
    if (nested.getNumResults() != 1)
      return markOperands(nested);
    Value result = nested.getResult(0);
    if (nested.hasTrait<OpTrait::ConstantLike>()) {
      scalars[result] = graph.read(result);
      return;
    }
    FailureOr<Access> access = failure();
    if (nested.getNumOperands() != 0) // linalg.index differs per iteration
      access = readScalarFn(&nested, graph,
                            [&](Value value) { return readScalar(value); });
    if (failed(access)) {
      if (isStepOfSum(nested))
        return; // readSum sees to it
      markOperands(nested);
      // Nor has what depends on a running sum a value of its own.
      bool needsRunningSum =
          llvm::any_of(nested.getOperands(), [&](Value operand) {
            return operand.getParentBlock() == op.getBlock() &&
                   !scalars.contains(operand);
          });
      if (needsRunningSum)
        return;
      access = opaqueLeaf(result.getType());
    }
    scalars[result] = *access;
    graph.place(result, *access);
  }

  /// A value that may be another one in every iteration.
  Access opaqueLeaf(Type type) {
    return graph.leaf(
        type, llvm::to_vector(llvm::seq<unsigned>(0, op.getNumLoops())), loops);
  }

  void readResult(OpOperand &init) {
    OpResult result = op.getTiedOpResult(&init);
    if (!result)
      return;
    AffineMap map = maps[init.getOperandNumber()];
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (std::optional<unsigned> loop = loopOf(expr))
        if (failed(graph.unify(graph.extentOf(result, dim), loops[*loop])))
          return;
    unsigned number = result.getResultNumber();
    Value yielded = op.getBlock()->getTerminator()->getOperand(number);

    std::optional<Access> access;
    if (op.getNumReductionLoops() == 0)
      access = readScalar(yielded);
    else
      access = readSum(init, yielded);
    if (!access)
      access = readLargest(init, yielded);
    if (!access) { // a leaf, once somebody reads it
      if (Operation *nested = yielded.getDefiningOp())
        markOperands(*nested);
      return;
    }
    // From loops to dims of the result.
    for (unsigned &index : access->indices) {
      const auto *expr = llvm::find(map.getResults(),
                                    getAffineDimExpr(index, op->getContext()));
      if (expr == map.getResults().end())
        return;
      index = expr - map.getResults().begin();
    }
    Operation *source = yielded.getDefiningOp();
    bool isView = op.getNumReductionLoops() == 0 &&
                  (!source || source->getBlock() != op.getBlock());
    graph.place(result, *access, isView);
  }

  /// The largest of all values that the body yields.
  std::optional<Access> readLargest(OpOperand &init, Value yielded) {
    Operation *step = yielded.getDefiningOp();
    if (!isa_and_present<arith::MaximumFOp, arith::MaxNumFOp>(step) ||
        step->getBlock() != op.getBlock() || op.getNumReductionLoops() == 0)
      return std::nullopt;
    Value running = op.getMatchingBlockArgument(&init);
    Value lhs = step->getOperand(0), rhs = step->getOperand(1);
    if (lhs != running && rhs != running)
      return std::nullopt;
    std::optional<Access> access = readScalar(lhs == running ? rhs : lhs);
    if (!access)
      return std::nullopt;
    SmallVector<unsigned> reduced;
    op.getReductionDims(reduced);
    return graph.largest(yielded.getType(), *access, reduced);
  }

  /// init + sum of what the body adds to the running sum.
  std::optional<Access> readSum(OpOperand &init, Value yielded) {
    auto add = yielded.getDefiningOp<arith::AddFOp>();
    Value running = op.getMatchingBlockArgument(&init);
    if (!add || (add.getLhs() != running && add.getRhs() != running) ||
        add->getBlock() != op.getBlock())
      return std::nullopt;
    Value summand = add.getLhs() == running ? add.getRhs() : add.getLhs();
    std::optional<Access> access = readScalar(summand);
    if (!access)
      return std::nullopt;
    SmallVector<std::pair<unsigned, Extent>> summed;
    for (auto [loop, extent] : llvm::enumerate(loops))
      if (isReduced(loop))
        summed.push_back({loop, extent});
    // A contraction adds products of elements of different rows: not a sum
    // along rows of anything that exists.
    if (!isSpanned(*access))
      return std::nullopt;
    FailureOr<Access> sum =
        sumOver(graph, add.getType(), std::move(*access), summed);
    if (failed(sum))
      return std::nullopt;
    Access start = readOperand(init);
    const Node &node = graph[start.node];
    if (node.fn == ScalarFn::Constant && node.constant == 0.0)
      return *sum;
    return graph.apply(ScalarFn::Add, add.getType(), {*sum, start});
  }

  /// Whether one operand has an element for every element of `access`.
  bool isSpanned(const Access &access) {
    return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
      AffineMap map = maps[operand->getOperandNumber()];
      return llvm::all_of(access.indices, [&](unsigned loop) {
        return map.isFunctionOfDim(loop);
      });
    });
  }

  linalg::LinalgOp op;
  ScalarGraph &graph;
  SmallVector<AffineMap> maps;
  SmallVector<Extent> loops;
  DenseMap<Value, Access> scalars;
};
} // namespace

LogicalResult norm::raise::readLinalgOp(Operation *op, ScalarGraph &graph) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured)
    return failure();
  return LinalgReader(structured, graph).read();
}
