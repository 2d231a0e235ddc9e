//===- Reading.cpp - nodes as polynomials in the cut ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormalForm.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm::raise;

static constexpr unsigned kMaxDepth = 500;

const Polynomial &Reading::at(NodeId node, ArrayRef<Variable> access) {
  Key key(node, SmallVector<Variable, 4>(access));
  unsigned hash = llvm::hash_combine(node, llvm::hash_combine_range(access));
  for (auto &[known, polynomial] : memo[hash])
    if (known == key)
      return *polynomial;
  ++depth;
  auto result = std::make_unique<Polynomial>(evaluate(node, access));
  --depth;
  // memo may have grown meanwhile
  return *memo[hash].emplace_back(std::move(key), std::move(result)).second;
}

const Polynomial &Reading::at(NodeId node) {
  return at(node, llvm::to_vector(llvm::seq<Variable>(0, graph[node].rank())));
}

/// Whether a parameter loses bits here, so that its formula would be another
/// value than the node.
bool Reading::isRounded(const Node &node) const {
  auto type = dyn_cast<FloatType>(node.type);
  if (!type || node.fn == ScalarFn::Sum)
    return false;
  if (node.fn != ScalarFn::Cast)
    return type.getWidth() < 32;
  auto from = dyn_cast<FloatType>(graph[node.operands.front().node].type);
  return !from || from.getWidth() >= type.getWidth();
}

Polynomial Reading::evaluate(NodeId id, ArrayRef<Variable> access) {
  const Node &node = graph[id];
  if (node.fn == ScalarFn::Constant)
    return atoms.constant(node.constant);
  if (id == cut)
    return atoms.input(id, access);
  if (source && id == source->node)
    return readAt(cut, source->digits, access, node.dims);
  NodeId first = source ? source->node : cut;
  if (node.fn == ScalarFn::Extent) {
    Extent extent = graph.resolve(node.extent);
    return isStatic(extent) ? atoms.constant(static_cast<double>(extent))
                            : atoms.size(extent);
  }
  // Far below is no part of a norm, and a stack is no deeper than that.
  if (depth > kMaxDepth)
    return dependents.contains(id) ? Polynomial::unknown()
                                   : atoms.parameter(id, access);
  if (node.fn == ScalarFn::Reshape) {
    // However early: other readers may split the operand in another way.
    Polynomial result =
        readAt(node.operands.front().node, node.digits, access, node.dims);
    if (result.isKnown || id > first)
      return result;
  }
  if (node.fn == ScalarFn::Leaf || node.fn == ScalarFn::Other || id < first) {
    // Numbers and sizes are the same however early they are computed.
    bool isUniform = id < first && node.rank() == 0 && !node.operands.empty() &&
                     node.fn != ScalarFn::Other;
    if (!isUniform)
      return atoms.parameter(id, access);
  }
  if (node.fn == ScalarFn::Sum)
    return evaluateSum(node, access);

  SmallVector<Polynomial, 2> p;
  for (const Access &operand : node.operands) {
    SmallVector<Variable> variables;
    for (unsigned index : operand.indices)
      variables.push_back(access[index]);
    p.push_back(at(operand.node, variables));
    if (!p.back().isKnown)
      return Polynomial::unknown();
  }
  Polynomial result = Polynomial::unknown();
  switch (node.fn) {
  case ScalarFn::Cast:
    result = p[0];
    break;
  case ScalarFn::Add:
    result = atoms.add(p[0], p[1]);
    break;
  case ScalarFn::Sub:
    result = atoms.add(p[0], p[1], -1.0);
    break;
  case ScalarFn::Mul:
    result = atoms.multiply(p[0], p[1]);
    break;
  case ScalarFn::Div:
    result = atoms.multiply(p[0], atoms.power(p[1], -kOne));
    break;
  case ScalarFn::Neg:
    result = atoms.scale(p[0], -1.0);
    break;
  case ScalarFn::Abs:
    result = atoms.absolute(p[0]);
    break;
  case ScalarFn::Sqrt:
    result = atoms.power(p[0], kHalf);
    break;
  case ScalarFn::Rsqrt:
    result = atoms.power(p[0], -kHalf);
    break;
  case ScalarFn::Pow: {
    double exponent = p[1].isConstant() ? p[1].constant() * kOne : 0.5;
    if (std::abs(exponent) <= 4 * kOne && exponent == std::round(exponent))
      result = atoms.power(p[0], static_cast<Exponent>(exponent));
    else
      result = atoms.parameter(id, access);
    break;
  }
  case ScalarFn::Max:
    if (p[0].isConstant() || p[1].isConstant())
      result = atoms.maximum(p[0].isConstant() ? p[1] : p[0],
                             (p[0].isConstant() ? p[0] : p[1]).constant());
    if (!result.isKnown)
      result = atoms.parameter(id, access);
    break;
  default:
    llvm_unreachable("handled above");
  }
  // A parameter keeps its own name where a formula says less.
  bool isParameter = result.isKnown && !result.isConstant() &&
                     !atoms.usesInput(result) && node.rank() != 0;
  if (isParameter && (!atoms.isProductOfParameters(result) || isRounded(node)))
    return atoms.parameter(id, access);
  return result;
}

Polynomial Reading::readAt(NodeId node, ArrayRef<Digits> indices,
                           ArrayRef<Variable> access,
                           ArrayRef<Extent> extents) {
  SmallVector<Variable> made;
  for (const Digits &index : indices) {
    IndexDigits digits;
    for (const Digit &digit : index) {
      Extent extent = graph.resolve(extents[digit.dim]);
      int64_t total = isStatic(extent) ? extent : ShapedType::kDynamic;
      int64_t size = ShapedType::isDynamic(digit.size) ? total : digit.size;
      if (failed(atoms.appendDigits(access[digit.dim], total, digit.divisor,
                                    size, digits)))
        return Polynomial::unknown();
    }
    made.push_back(atoms.indexOf(digits));
  }
  return at(node, made);
}

Polynomial Reading::evaluateSum(const Node &node, ArrayRef<Variable> access) {
  SmallVector<Variable> loops(access), over;
  Polynomial count = atoms.constant(1.0);
  for (Extent extent : node.summed) {
    over.push_back(loops.emplace_back(atoms.fresh()));
    extent = graph.resolve(extent);
    count = atoms.multiply(
        count, isStatic(extent) ? atoms.constant(static_cast<double>(extent))
                                : atoms.size(extent));
  }
  const Access &operand = node.operands.front();
  SmallVector<Variable> variables;
  for (unsigned index : operand.indices)
    variables.push_back(loops[index]);
  return atoms.multiply(count, atoms.mean(at(operand.node, variables), over));
}
