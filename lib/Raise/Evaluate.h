//===- Evaluate.h - nodes as numbers ----------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: nodes of the graph, each at numbers or over whole dims, and a value
// for every element that they are computed from. Leaves: their values, in f64;
// nothing is rounded to the types of the program.
//
// A node is computed where the recognizer reads it by its formula: from x on,
// and numbers and sizes wherever they are. All else may have any value.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_EVALUATE_H
#define NORM_RAISE_EVALUATE_H

#include "ScalarGraph.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <map>
#include <vector>

namespace mlir::norm::raise {

/// What a dim of a node is read at: an element (>= 0), or the variable
/// -1 - index, which runs over all of the dim.
using Position = int64_t;
inline Position variable(unsigned i) { return -1 - static_cast<Position>(i); }

/// A number of elements for every dim: a dynamic one has a few.
int64_t sizeFor(const ScalarGraph &graph, Extent extent);

/// Evaluates a fixed set of nodes, over and over with other inputs.
class Evaluator {
public:
  /// Variable i has `sizes[i]` values.
  Evaluator(const ScalarGraph &graph, NodeId x, ArrayRef<int64_t> sizes)
      : graph(graph), x(x), source(graph.sourceOf(x)), sizes(sizes) {}

  /// Asks for a node; the result is its number in `values`.
  unsigned request(NodeId node, ArrayRef<Position> positions);
  /// All nodes have been asked for. Returns how many elements there are to
  /// compute.
  double plan();

  /// The value of an element that is not computed: of x, of another value of
  /// the program, or of a function that is not known.
  using Input = llvm::function_ref<double(NodeId, ArrayRef<int64_t> indices)>;
  /// Every computed value is off by up to `noise` of it, at random; `seed`
  /// draws.
  void run(Input input, double noise = 0.0, unsigned seed = 1);
  /// What was asked for, over the first variables, the last one fastest.
  std::vector<double> values(unsigned request, unsigned numVariables) const;
  /// What was asked for, where the variables have these values.
  std::vector<double> valuesAt(unsigned request,
                               ArrayRef<SmallVector<int64_t, 4>> points) const;

private:
  /// A node at positions whose variables are numbered as they occur.
  using Key = std::pair<NodeId, SmallVector<Position, 4>>;
  /// Reads the values of a step: from one value of a variable of the reader to
  /// the next they are `strides` apart.
  struct Read {
    unsigned step = 0;
    SmallVector<uint64_t, 4> strides = {};
  };
  struct Step {
    Key key;
    /// Of the variables; a sum's own come last.
    SmallVector<int64_t, 4> sizes = {};
    unsigned numSummed = 0;
    SmallVector<Read, 2> operands = {};
    /// Reshape: how far apart the values of the operand are along dims whose
    /// index is made of these digits.
    SmallVector<std::pair<uint64_t, const Digits *>, 2> lookups = {};
    std::vector<double> values = {};
    /// The last step that reads it.
    unsigned lastReader = 0;
    bool isRequested = false;

    ArrayRef<int64_t> ownSizes() const {
      return ArrayRef<int64_t>(sizes).drop_back(numSummed);
    }
  };
  bool isReshape(NodeId node) const;
  bool isInput(NodeId node) const;
  Key keyOf(NodeId node, ArrayRef<Position> positions,
            SmallVectorImpl<unsigned> &variables) const;
  unsigned stepFor(const Key &key, ArrayRef<int64_t> sizes);
  Read read(NodeId node, ArrayRef<Position> positions, ArrayRef<int64_t> sizes);
  Read readReshaped(NodeId operand, ArrayRef<Digits> indices, NodeId reader,
                    ArrayRef<Position> positions, ArrayRef<int64_t> sizes,
                    Step &step);
  int64_t indexOf(const Digits &digits, ArrayRef<int64_t> indices) const;
  void planStep(unsigned step);
  void compute(Step &step, Input input);

  const ScalarGraph &graph;
  NodeId x;
  /// What x is a reshape of is read as x.
  std::optional<ReshapeSource> source;
  SmallVector<int64_t, 4> sizes;
  SmallVector<Read> requests;
  std::vector<Step> steps;
  std::map<Key, unsigned> stepOf;
  /// Steps from the inputs to what is computed from them.
  SmallVector<unsigned> order;
};

} // namespace mlir::norm::raise

#endif // NORM_RAISE_EVALUATE_H
