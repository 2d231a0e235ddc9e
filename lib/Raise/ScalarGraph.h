//===- ScalarGraph.h - tensors as scalar functions --------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: one block of ops of any frontend. Leaves: its values as scalar
// functions of index variables, the only thing that the recognizer looks at.
//
// A node is one scalar op, however large the tensor op around it was: fused
// bodies come apart here. Its dims are the index variables that it depends on,
// so a broadcast, a transpose and a unit dim are not nodes but accesses. Only
// dims that are split or merged take a node, which makes indices of digits of
// others. Equal nodes are one node.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_SCALARGRAPH_H
#define NORM_RAISE_SCALARGRAPH_H

#include "TensorType.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::norm::raise {

using NodeId = unsigned;

/// The finite number that all elements of a constant are.
std::optional<double> splatOf(Attribute attribute);
/// The integer that an attribute is, signed whatever its type.
std::optional<int64_t> intOf(Attribute attribute);

/// What a node computes from its operands.
enum class ScalarFn : uint8_t {
  Leaf,     // read from elsewhere
  Constant, // a finite number
  Extent,   // the size of a dim
  Sum,      // of its operand over index variables
  Reshape,  // its operand, whose dims are split or merged
  Cast,     // to another type of number
  Add,
  Sub,
  Mul,
  Div,
  Neg,
  Abs,
  Sqrt,
  Rsqrt,
  Pow,
  Max,
  Other, // some other function of its operands, alike for alike attributes
};

/// Whether the function is one of numbers alone, and what it gives for one or
/// two of them in real arithmetic (`b` is not read where it takes one).
bool isFunctionOfNumbers(ScalarFn fn);
double evaluate(ScalarFn fn, double a, double b);

/// The size of a dim: a positive number, or the negative name of a dynamic one.
using Extent = int64_t;
inline bool isStatic(Extent extent) { return extent >= 0; }

/// A part of an index: (dim / divisor) % size. A whole index has the divisor 1
/// and the size of the dim.
struct Digit {
  unsigned dim;
  int64_t divisor, size;
  bool operator==(const Digit &o) const {
    return dim == o.dim && divisor == o.divisor && size == o.size;
  }
};
/// An index made of digits, the outermost first.
using Digits = SmallVector<Digit, 2>;

/// A node read at index variables of the reader: dim i at `indices[i]`.
struct Access {
  NodeId node;
  SmallVector<unsigned, 4> indices = {};

  bool operator==(const Access &other) const {
    return node == other.node && indices == other.indices;
  }
};

/// Where a node lives in the IR: a tensor, whose dim `dims[i]` is the node's
/// dim i, or a scalar in the body of a structured op, where `dims` are loops.
struct Place {
  Value value;
  SmallVector<unsigned, 4> dims = {};
  /// Whether the value merely shows another place of this node.
  bool isView = false;

  /// Null where the value is a scalar.
  RankedTensorType tensorType() const { return tensorTypeOf(value); }
  bool isTensor() const { return tensorType() != nullptr; }
};

struct Node {
  ScalarFn fn;
  Type type;
  SmallVector<Access, 2> operands = {};
  /// Sum: the index variables from dims.size() on are summed over, these are
  /// their sizes.
  SmallVector<Extent, 4> dims = {}, summed = {};
  /// Reshape: for each dim of the operand its index, in dims of the node.
  SmallVector<Digits, 2> digits = {};
  double constant = 0.0;
  /// Leaf: the node whose largest value along some dims it is, if it is one.
  std::optional<NodeId> largestOf = {};
  /// Extent: the size meant.
  Extent extent = 0;
  /// Other: the op whose name and attributes tell functions apart.
  Operation *op = nullptr;
  SmallVector<NodeId, 2> users = {};
  /// In the order of the program, except that the places of one structured
  /// op's body come before its results.
  SmallVector<Place, 2> places = {};
  /// Whether an op that is not part of the graph reads the node.
  bool escapes = false;
  /// Whether the node is a sum or computed from one.
  bool dependsOnSum = false;

  unsigned rank() const { return dims.size(); }
};

/// What a reshape is of: index i of the reshape is made of `digits[i]`, whose
/// dims are those of `node`.
struct ReshapeSource {
  NodeId node;
  SmallVector<Digits, 2> digits;
};

class ScalarGraph {
public:
  /// Nodes are numbered in an order in which operands come first.
  const Node &operator[](NodeId id) const { return nodes[id]; }
  unsigned size() const { return nodes.size(); }

  /// The node of which another one is a reshape, so that either can be read as
  /// the other; none where it is no reshape, or does not show all elements.
  std::optional<ReshapeSource> sourceOf(NodeId reshape) const;

  /// Two names of the same size are the same number afterwards.
  Extent resolve(Extent extent) const;

  // How a frontend fills the graph. Indices of the accesses below are loops or
  // dims of the op that is read.

  /// The node of a value that was read before, a number, or a new leaf.
  Access read(Value value);
  /// The node of a value that was read before; null where it was not. Valid
  /// until the next one is.
  const Access *lookup(Value value) const;
  Access constant(Type type, double value);
  Access extent(Type type, Extent extent);
  /// A function of `operands`, a number where these are numbers; `op` tells
  /// functions apart where fn is Other.
  Access apply(ScalarFn fn, Type type, ArrayRef<Access> operands,
               Operation *op = nullptr);
  /// The sum of `operand` over `loops`, each of which it depends on.
  Access sum(Type type, const Access &operand, ArrayRef<unsigned> loops);
  /// `operand` with other dims: index i of the access is made of `digits[i]`,
  /// whose dims are those of the reader; `extents` are the sizes of these.
  Access reshape(const Access &operand, ArrayRef<Digits> digits,
                 ArrayRef<Extent> extents);
  /// A value that nothing is known of but what it depends on.
  Access leaf(Type type, ArrayRef<unsigned> loops, ArrayRef<Extent> extents);

  /// The largest value of `operand` over `loops`: a leaf.
  Access largest(Type type, const Access &operand, ArrayRef<unsigned> loops);

  /// `value` holds `access`, whose indices are its dims or the loops around it.
  void place(Value value, const Access &access, bool isView = false);
  /// The name of the size of a tensor's dim.
  Extent extentOf(Value tensor, unsigned dim);
  /// Both sizes are one; fails where they are known to differ.
  LogicalResult unify(Extent a, Extent b);
  /// The node is used by something that is not in the graph.
  void markEscaping(NodeId node) { nodes[node].escapes = true; }
  void markEscaping(Value value);
  /// A tensor that holds the node now exists; it comes first from now on.
  void prepend(NodeId node, Place place);

private:
  NodeId insert(Node &&node);
  std::optional<double> fold(ScalarFn fn, ArrayRef<Access> operands) const;

  SmallVector<Node, 0> nodes;
  DenseMap<unsigned, SmallVector<NodeId, 1>> byHash;
  DenseMap<Value, Access> values;
  DenseMap<Value, SmallVector<Extent, 4>> extents;
  /// Union-find over the names of dynamic sizes: parents[-1 - name].
  mutable SmallVector<Extent> parents;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_SCALARGRAPH_H
