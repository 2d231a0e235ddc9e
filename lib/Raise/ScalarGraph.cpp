//===- ScalarGraph.cpp - tensors as scalar functions ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarGraph.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm::raise;

std::optional<double> norm::raise::splatOf(Attribute attribute) {
  if (auto elements = dyn_cast_if_present<DenseElementsAttr>(attribute)) {
    if (!elements.isSplat())
      return std::nullopt;
    attribute = elements.getSplatValue<Attribute>();
  }
  if (auto integer = dyn_cast_if_present<IntegerAttr>(attribute)) {
    if (integer.getValue().getBitWidth() > 64)
      return std::nullopt;
    return integer.getType().isUnsignedInteger()
               ? static_cast<double>(integer.getValue().getZExtValue())
               : static_cast<double>(integer.getValue().getSExtValue());
  }
  auto number = dyn_cast_if_present<FloatAttr>(attribute);
  if (!number || !number.getValue().isFinite())
    return std::nullopt;
  double value = number.getValueAsDouble();
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int64_t> norm::raise::intOf(Attribute attribute) {
  auto integer = dyn_cast_if_present<IntegerAttr>(attribute);
  if (!integer || integer.getValue().getBitWidth() > 64)
    return std::nullopt;
  return integer.getValue().getSExtValue();
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

Extent ScalarGraph::resolve(Extent extent) const {
  while (!isStatic(extent) && parents[-1 - extent] != extent) {
    Extent &parent = parents[-1 - extent];
    if (!isStatic(parent))
      parent = parents[-1 - parent];
    extent = parent;
  }
  return extent;
}

LogicalResult ScalarGraph::unify(Extent a, Extent b) {
  a = resolve(a), b = resolve(b);
  if (isStatic(a))
    std::swap(a, b);
  if (!isStatic(a))
    parents[-1 - a] = b;
  return success(a == b || !isStatic(a));
}

Extent ScalarGraph::extentOf(Value tensor, unsigned dim) {
  RankedTensorType type = tensorTypeOf(tensor);
  if (!type.isDynamicDim(dim))
    return type.getDimSize(dim);
  SmallVector<Extent, 4> &names = extents[tensor];
  if (names.empty()) {
    for (int64_t size : type.getShape()) {
      if (ShapedType::isDynamic(size)) {
        size = -1 - static_cast<Extent>(parents.size());
        parents.push_back(size);
      }
      names.push_back(size);
    }
  }
  return names[dim];
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

static bool sameFunction(const Node &a, const Node &b) {
  if (a.fn != b.fn || a.type != b.type || a.operands != b.operands ||
      a.summed.size() != b.summed.size())
    return false;
  switch (a.fn) {
  case ScalarFn::Leaf:
    return false;
  case ScalarFn::Constant:
    return llvm::bit_cast<uint64_t>(a.constant) ==
           llvm::bit_cast<uint64_t>(b.constant);
  case ScalarFn::Extent:
    return a.extent == b.extent;
  case ScalarFn::Reshape:
    // The same digit may be one of a larger index. Dynamic dims are read whole.
    return a.digits == b.digits &&
           llvm::equal(a.dims, b.dims, [](Extent x, Extent y) {
             return x == y || (!isStatic(x) && !isStatic(y));
           });
  case ScalarFn::Other:
    return a.op->getName() == b.op->getName() &&
           a.op->getAttrDictionary() == b.op->getAttrDictionary();
  default:
    return true;
  }
}

static unsigned hashOf(const Node &node) {
  llvm::hash_code hash =
      llvm::hash_combine(node.fn, node.type, node.summed.size());
  for (const Access &operand : node.operands)
    hash = llvm::hash_combine(hash, operand.node,
                              llvm::hash_combine_range(operand.indices));
  if (node.fn == ScalarFn::Constant)
    hash = llvm::hash_combine(hash, llvm::bit_cast<uint64_t>(node.constant));
  if (node.fn == ScalarFn::Extent)
    hash = llvm::hash_combine(hash, node.extent);
  for (const Digits &digits : node.digits)
    for (const Digit &digit : digits)
      hash = llvm::hash_combine(hash, digit.dim, digit.divisor, digit.size);
  if (node.fn == ScalarFn::Other)
    hash = llvm::hash_combine(hash, node.op->getName(),
                              node.op->getAttrDictionary());
  return static_cast<unsigned>(hash);
}

NodeId ScalarGraph::insert(Node &&node) {
  NodeId id = nodes.size();
  if (node.fn != ScalarFn::Leaf) {
    SmallVector<NodeId, 1> &equal = byHash[hashOf(node)];
    for (NodeId other : equal)
      if (sameFunction(nodes[other], node))
        return other;
    equal.push_back(id);
  }
  node.dependsOnSum = node.fn == ScalarFn::Sum;
  for (const Access &operand : node.operands) {
    Node &read = nodes[operand.node];
    node.dependsOnSum |= read.dependsOnSum;
    if (!llvm::is_contained(read.users, id))
      read.users.push_back(id);
  }
  nodes.push_back(std::move(node));
  return id;
}

Access ScalarGraph::constant(Type type, double value) {
  Node node{ScalarFn::Constant, type};
  node.constant = value;
  return {insert(std::move(node)), {}};
}

Access ScalarGraph::extent(Type type, Extent extent) {
  if (isStatic(extent))
    return constant(type, static_cast<double>(extent));
  Node node{ScalarFn::Extent, type};
  node.extent = extent;
  return {insert(std::move(node)), {}};
}

Access ScalarGraph::leaf(Type type, ArrayRef<unsigned> loops,
                         ArrayRef<Extent> extents) {
  Node node{ScalarFn::Leaf, type};
  Access access;
  for (auto [loop, extent] : llvm::zip_equal(loops, extents))
    if (extent != 1) {
      node.dims.push_back(extent);
      access.indices.push_back(loop);
    }
  access.node = insert(std::move(node));
  return access;
}

bool norm::raise::isFunctionOfNumbers(ScalarFn fn) {
  switch (fn) {
  case ScalarFn::Leaf:
  case ScalarFn::Constant:
  case ScalarFn::Extent:
  case ScalarFn::Sum:
  case ScalarFn::Reshape:
  case ScalarFn::Other:
    return false;
  default:
    return true;
  }
}

double norm::raise::evaluate(ScalarFn fn, double a, double b) {
  switch (fn) {
  case ScalarFn::Cast:
    return a;
  case ScalarFn::Add:
    return a + b;
  case ScalarFn::Sub:
    return a - b;
  case ScalarFn::Mul:
    return a * b;
  case ScalarFn::Div:
    return a / b;
  case ScalarFn::Neg:
    return -a;
  case ScalarFn::Abs:
    return std::abs(a);
  case ScalarFn::Sqrt:
    return std::sqrt(a);
  case ScalarFn::Rsqrt:
    return 1.0 / std::sqrt(a);
  case ScalarFn::Pow:
    return std::pow(a, b);
  case ScalarFn::Max:
    return std::isnan(a) || std::isnan(b) ? a + b : std::max(a, b);
  default:
    llvm_unreachable("no function of numbers");
  }
}

std::optional<double> ScalarGraph::fold(ScalarFn fn,
                                        ArrayRef<Access> operands) const {
  if (!isFunctionOfNumbers(fn))
    return std::nullopt;
  for (const Access &operand : operands)
    if (nodes[operand.node].fn != ScalarFn::Constant)
      return std::nullopt;
  double result =
      norm::raise::evaluate(fn, nodes[operands.front().node].constant,
                            nodes[operands.back().node].constant);
  return std::isfinite(result) ? std::optional(result) : std::nullopt;
}

Access ScalarGraph::largest(Type type, const Access &operand,
                            ArrayRef<unsigned> loops) {
  SmallVector<unsigned> kept;
  SmallVector<Extent> sizes;
  for (auto [dim, loop] : llvm::enumerate(operand.indices))
    if (!llvm::is_contained(loops, loop)) {
      kept.push_back(loop);
      sizes.push_back(nodes[operand.node].dims[dim]);
    }
  Access access = leaf(type, kept, sizes);
  nodes[access.node].largestOf = operand.node;
  markEscaping(operand.node);
  return access;
}

Access ScalarGraph::apply(ScalarFn fn, Type type, ArrayRef<Access> operands,
                          Operation *op) {
  if (std::optional<double> number = fold(fn, operands))
    return constant(type, *number);
  // The dims are numbered as the operands first name them, so that the order of
  // the loops around an op does not tell equal nodes apart.
  Node node{fn, type};
  node.op = op;
  Access access;
  for (const Access &operand : operands) {
    Access renamed{operand.node, {}};
    for (auto [dim, loop] : llvm::enumerate(operand.indices)) {
      auto *seen = llvm::find(access.indices, loop);
      renamed.indices.push_back(seen - access.indices.begin());
      if (seen == access.indices.end()) {
        access.indices.push_back(loop);
        node.dims.push_back(nodes[operand.node].dims[dim]);
      }
    }
    node.operands.push_back(std::move(renamed));
  }
  access.node = insert(std::move(node));
  return access;
}

Access ScalarGraph::sum(Type type, const Access &operand,
                        ArrayRef<unsigned> loops) {
  Node node{ScalarFn::Sum, type};
  Access access;
  const Node &summand = nodes[operand.node];
  for (auto [dim, loop] : llvm::enumerate(operand.indices)) {
    bool isSummed = llvm::is_contained(loops, loop);
    (isSummed ? node.summed : node.dims).push_back(summand.dims[dim]);
    if (!isSummed)
      access.indices.push_back(loop);
  }
  Access renamed{operand.node, {}};
  unsigned kept = 0, summed = node.dims.size();
  for (unsigned loop : operand.indices)
    renamed.indices.push_back(llvm::is_contained(loops, loop) ? summed++
                                                              : kept++);
  node.operands.push_back(std::move(renamed));
  access.node = insert(std::move(node));
  return access;
}

Access ScalarGraph::reshape(const Access &operand, ArrayRef<Digits> digits,
                            ArrayRef<Extent> extents) {
  Node node{ScalarFn::Reshape, nodes[operand.node].type};
  Access access;
  node.operands.push_back({operand.node, {}});
  for (Digits index : digits) {
    for (Digit &digit : index) {
      auto *seen = llvm::find(access.indices, digit.dim);
      unsigned number = seen - access.indices.begin();
      if (seen == access.indices.end()) {
        access.indices.push_back(digit.dim);
        node.dims.push_back(extents[digit.dim]);
      }
      digit.dim = number;
    }
    node.digits.push_back(std::move(index));
  }
  access.node = insert(std::move(node));
  return access;
}

std::optional<ReshapeSource> ScalarGraph::sourceOf(NodeId id) const {
  const Node &node = nodes[id];
  if (node.fn != ScalarFn::Reshape)
    return std::nullopt;
  // For each dim of the reshape its digits, with the divisors they have in it.
  SmallVector<SmallVector<std::pair<int64_t, Digit>>> parts(node.rank());
  for (auto [dim, digits] : llvm::enumerate(node.digits)) {
    int64_t inner = 1;
    for (const Digit &digit : llvm::reverse(digits)) {
      parts[digit.dim].push_back(
          {digit.divisor,
           Digit{static_cast<unsigned>(dim), inner, digit.size}});
      inner *= digit.size;
    }
  }
  ReshapeSource source{node.operands.front().node, {}};
  for (auto [dim, digits] : llvm::enumerate(parts)) {
    llvm::sort(digits,
               [](const auto &a, const auto &b) { return a.first < b.first; });
    Digits &index = source.digits.emplace_back();
    int64_t inner = 1;
    for (auto &[divisor, digit] : digits) {
      if (divisor != inner)
        return std::nullopt;
      index.insert(index.begin(), digit);
      inner *= digit.size;
    }
    bool isWhole = index.size() == 1 && ShapedType::isDynamic(index[0].size);
    if (!isWhole && inner != resolve(node.dims[dim]))
      return std::nullopt;
  }
  return source;
}

//===----------------------------------------------------------------------===//
// Values and places
//===----------------------------------------------------------------------===//

const Access *ScalarGraph::lookup(Value value) const {
  auto known = values.find(value);
  return known == values.end() ? nullptr : &known->second;
}

Access ScalarGraph::read(Value value) {
  if (const Access *known = lookup(value))
    return *known;
  Attribute attribute;
  if (matchPattern(value, m_Constant(&attribute)))
    if (std::optional<double> number = splatOf(attribute)) {
      Access access = constant(getElementTypeOrSelf(value), *number);
      values.try_emplace(value, access);
      return access;
    }
  SmallVector<unsigned> dims;
  SmallVector<Extent> sizes;
  Type type = value.getType();
  if (RankedTensorType tensor = tensorTypeOf(type)) {
    type = tensor.getElementType();
    for (unsigned dim : llvm::seq<unsigned>(0, tensor.getRank())) {
      dims.push_back(dim);
      sizes.push_back(extentOf(value, dim));
    }
  }
  Access access = leaf(type, dims, sizes);
  place(value, access);
  return access;
}

void ScalarGraph::place(Value value, const Access &access, bool isView) {
  values.try_emplace(value, access);
  nodes[access.node].places.push_back({value, access.indices, isView});
}

void ScalarGraph::prepend(NodeId node, Place place) {
  auto &places = nodes[node].places;
  places.insert(places.begin(), std::move(place));
}

void ScalarGraph::markEscaping(Value value) {
  auto known = values.find(value);
  if (known != values.end())
    nodes[known->second.node].escapes = true;
}
