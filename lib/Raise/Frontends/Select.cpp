//===- Select.cpp - maxima that are written as selections -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a selection by a condition that was read before. Leaves: the maximum
// or the operand that it is, else a function of all three.
//
//===----------------------------------------------------------------------===//

#include "../Frontend.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

namespace {
enum class Order : uint8_t { Other, Greater, Less };
} // namespace

/// Whether an op on two numbers tells which one is greater. Where they are
/// equal or one is no number does not matter: then the maximum is either.
static Order orderOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, Order>(op)
      .Case([](arith::CmpFOp compare) {
        switch (compare.getPredicate()) {
        case arith::CmpFPredicate::OGT:
        case arith::CmpFPredicate::OGE:
        case arith::CmpFPredicate::UGT:
        case arith::CmpFPredicate::UGE:
          return Order::Greater;
        case arith::CmpFPredicate::OLT:
        case arith::CmpFPredicate::OLE:
        case arith::CmpFPredicate::ULT:
        case arith::CmpFPredicate::ULE:
          return Order::Less;
        default:
          return Order::Other;
        }
      })
      .Case<tosa::GreaterOp, tosa::GreaterEqualOp>(
          [](auto) { return Order::Greater; })
      .Default([](Operation *op) {
        // #stablehlo<comparison_direction GT>
        auto direction = op->getAttrOfType<OpaqueAttr>("comparison_direction");
        if (op->getName().getStringRef() != "stablehlo.compare" || !direction)
          return Order::Other;
        StringRef text = direction.getAttrData();
        if (text.ends_with(" GT") || text.ends_with(" GE"))
          return Order::Greater;
        return text.ends_with(" LT") || text.ends_with(" LE") ? Order::Less
                                                              : Order::Other;
      });
}

Access norm::raise::readSelect(ScalarGraph &graph, Type type,
                               const Access &condition, const Access &a,
                               const Access &b, Operation *op) {
  const Node &compare = graph[condition.node];
  Order order = compare.fn == ScalarFn::Other && compare.operands.size() == 2
                    ? orderOf(compare.op)
                    : Order::Other;
  auto isReal = [&](const Access &operand) {
    return isa<FloatType>(graph[operand.node].type);
  };
  if (order == Order::Other || !llvm::all_of(compare.operands, isReal))
    return graph.apply(ScalarFn::Other, type, {condition, a, b}, op);

  Access high = compare.operands[0], low = compare.operands[1];
  if (order == Order::Less)
    std::swap(high, low);
  const Node &highNode = graph[high.node], &lowNode = graph[low.node];
  if (highNode.fn == ScalarFn::Constant && lowNode.fn == ScalarFn::Constant &&
      highNode.constant != lowNode.constant)
    return highNode.constant > lowNode.constant ? a : b;
  for (Access *operand : {&high, &low})
    for (unsigned &index : operand->indices)
      index = condition.indices[index];
  if (a == high && b == low)
    return graph.apply(ScalarFn::Max, type, {a, b});
  return graph.apply(ScalarFn::Other, type, {condition, a, b}, op);
}
