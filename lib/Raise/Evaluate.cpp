//===- Evaluate.cpp - nodes as numbers ------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evaluate.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace mlir::norm::raise;

int64_t norm::raise::sizeFor(const ScalarGraph &graph, Extent extent) {
  extent = graph.resolve(extent);
  // Different dims have different sizes, where a few sizes allow it.
  return isStatic(extent) ? extent : 5 + (-1 - extent) % 6;
}

static double product(ArrayRef<int64_t> sizes) {
  double result = 1.0;
  for (int64_t size : sizes)
    result *= static_cast<double>(size);
  return result;
}

//===----------------------------------------------------------------------===//
// What to compute
//===----------------------------------------------------------------------===//

/// Whether the node shows another one with other dims.
bool Evaluator::isReshape(NodeId id) const {
  return graph[id].fn == ScalarFn::Reshape || (source && id == source->node);
}

/// As in Reading::evaluate.
bool Evaluator::isInput(NodeId id) const {
  if (isReshape(id))
    return id == x;
  NodeId first = source ? source->node : x;
  const Node &node = graph[id];
  switch (node.fn) {
  case ScalarFn::Constant:
  case ScalarFn::Extent:
    return false;
  case ScalarFn::Leaf:
  case ScalarFn::Other:
    return true;
  default:
    return id == x || (id < first && node.rank() != 0);
  }
}

/// `variables` are those of the reader, in their new order.
Evaluator::Key Evaluator::keyOf(NodeId node, ArrayRef<Position> positions,
                                SmallVectorImpl<unsigned> &variables) const {
  Key key(node, {});
  for (Position position : positions) {
    if (position < 0) {
      unsigned named = -1 - position;
      unsigned number = llvm::find(variables, named) - variables.begin();
      if (number == variables.size())
        variables.push_back(named);
      position = variable(number);
    }
    key.second.push_back(position);
  }
  return key;
}

unsigned Evaluator::stepFor(const Key &key, ArrayRef<int64_t> sizes) {
  auto [known, isNew] = stepOf.try_emplace(key, steps.size());
  if (isNew) {
    steps.emplace_back();
    steps.back().key = key;
    steps.back().sizes.assign(sizes.begin(), sizes.end());
  }
  return known->second;
}

/// `sizes` are those of the reader's variables.
Evaluator::Read Evaluator::read(NodeId node, ArrayRef<Position> positions,
                                ArrayRef<int64_t> sizes) {
  SmallVector<unsigned> variables;
  Key key = keyOf(node, positions, variables);
  SmallVector<int64_t, 4> ownSizes;
  for (unsigned v : variables)
    ownSizes.push_back(sizes[v]);
  Read result{stepFor(key, ownSizes),
              SmallVector<uint64_t, 4>(sizes.size(), 0)};
  uint64_t stride = 1;
  for (unsigned v : llvm::reverse(variables)) {
    result.strides[v] = stride;
    stride *= sizes[v];
  }
  return result;
}

unsigned Evaluator::request(NodeId node, ArrayRef<Position> positions) {
  requests.push_back(read(node, positions, sizes));
  steps[requests.back().step].isRequested = true;
  return requests.size() - 1;
}

/// The index that digits of the indices of a node make.
int64_t Evaluator::indexOf(const Digits &digits,
                           ArrayRef<int64_t> indices) const {
  int64_t index = 0;
  for (const Digit &digit : digits)
    index =
        index * digit.size + indices[digit.dim] / digit.divisor % digit.size;
  return index;
}

/// Dims that are split or merged are read as a whole, and looked up.
Evaluator::Read Evaluator::readReshaped(NodeId operand,
                                        ArrayRef<Digits> indices, NodeId reader,
                                        ArrayRef<Position> positions,
                                        ArrayRef<int64_t> sizes, Step &step) {
  SmallVector<int64_t, 4> all(sizes);
  SmallVector<Position> at;
  SmallVector<const Digits *> lookups;
  for (auto [digits, extent] : llvm::zip_equal(indices, graph[operand].dims)) {
    int64_t size = sizeFor(graph, extent);
    unsigned dim = digits[0].dim;
    bool isFixed = llvm::all_of(
        digits, [&](const Digit &digit) { return positions[digit.dim] >= 0; });
    if (digits.size() == 1 && sizeFor(graph, graph[reader].dims[dim]) == size) {
      at.push_back(positions[dim]);
    } else if (isFixed) {
      at.push_back(indexOf(digits, positions));
    } else {
      at.push_back(variable(all.size()));
      all.push_back(size);
      lookups.push_back(&digits);
    }
  }
  Read result = read(operand, at, all);
  for (auto [i, digits] : llvm::enumerate(lookups))
    step.lookups.push_back({result.strides[sizes.size() + i], digits});
  return result;
}

void Evaluator::planStep(unsigned id) {
  Key key = steps[id].key;
  if (isInput(key.first))
    return;
  const Node &node = graph[key.first];
  SmallVector<Position, 4> positions(key.second);
  SmallVector<int64_t, 4> all = steps[id].sizes;
  for (Extent extent : node.summed) {
    positions.push_back(variable(all.size()));
    all.push_back(sizeFor(graph, extent));
  }
  SmallVector<Read, 2> operands;
  if (isReshape(key.first)) {
    bool isSource = source && key.first == source->node;
    Step reshape;
    operands = {
        readReshaped(isSource ? x : node.operands[0].node,
                     isSource ? ArrayRef<Digits>(source->digits) : node.digits,
                     key.first, positions, all, reshape)};
    steps[id].lookups = std::move(reshape.lookups);
    steps[id].operands = std::move(operands);
    return;
  }
  for (const Access &operand : node.operands) {
    SmallVector<Position> at;
    for (unsigned index : operand.indices)
      at.push_back(positions[index]);
    operands.push_back(read(operand.node, at, all));
  }
  Step &step = steps[id]; // reading operands may have moved it
  step.sizes = std::move(all);
  step.numSummed = node.summed.size();
  step.operands = std::move(operands);
}

double Evaluator::plan() {
  // Operands have smaller numbers, so the greatest one has no more readers,
  // except that what x is a reshape of reads x; inputs come first anyway.
  // No recursion: programs may be deep.
  std::map<Key, unsigned> unplanned = stepOf;
  DenseSet<unsigned> planned;
  double elements = 0;
  while (!unplanned.empty()) {
    unsigned id = std::prev(unplanned.end())->second;
    unplanned.erase(std::prev(unplanned.end()));
    if (!planned.insert(id).second)
      continue;
    planStep(id);
    order.push_back(id);
    for (const Read &operand : steps[id].operands)
      unplanned.try_emplace(steps[operand.step].key, operand.step);
    elements += product(steps[id].sizes);
  }
  std::reverse(order.begin(), order.end());
  llvm::stable_sort(order, [&](unsigned a, unsigned b) {
    return isInput(steps[a].key.first) && !isInput(steps[b].key.first);
  });
  for (unsigned id : order)
    for (const Read &operand : steps[id].operands)
      steps[operand.step].lastReader = id;
  return elements;
}

//===----------------------------------------------------------------------===//
// Computing it
//===----------------------------------------------------------------------===//

/// Calls `visit` with the offsets of all operands and the values of the
/// variables, in order.
template <typename Visit>
static void walk(ArrayRef<int64_t> sizes, ArrayRef<ArrayRef<uint64_t>> strides,
                 Visit visit) {
  if (llvm::is_contained(sizes, 0))
    return;
  SmallVector<int64_t, 4> at(sizes.size(), 0);
  SmallVector<uint64_t, 2> offsets(strides.size(), 0);
  auto advance = [&](unsigned v, int64_t by) {
    for (unsigned i = 0, e = offsets.size(); i < e; ++i)
      offsets[i] += strides[i][v] * static_cast<uint64_t>(by);
  };
  while (true) {
    visit(offsets, at);
    unsigned v = sizes.size();
    for (; v > 0 && ++at[v - 1] == sizes[v - 1]; --v) {
      at[v - 1] = 0;
      advance(v - 1, 1 - sizes[v - 1]);
    }
    if (v == 0)
      return;
    advance(v - 1, 1);
  }
}

void Evaluator::compute(Step &step, Input input) {
  NodeId id = step.key.first;
  const Node &node = graph[id];
  step.values.assign(static_cast<size_t>(product(step.ownSizes())), 0.0);
  SmallVector<ArrayRef<uint64_t>, 2> strides;
  for (const Read &operand : step.operands)
    strides.push_back(operand.strides);
  double *next = step.values.data();

  if (isInput(id)) {
    SmallVector<int64_t, 4> indices(step.key.second);
    walk(step.sizes, {}, [&](ArrayRef<uint64_t>, ArrayRef<int64_t> at) {
      for (auto [index, position] : llvm::zip_equal(indices, step.key.second))
        index = position < 0 ? at[-1 - position] : position;
      *next++ = input(id, indices);
    });
  } else if (node.fn == ScalarFn::Constant) {
    *next = node.constant;
  } else if (node.fn == ScalarFn::Extent) {
    *next = static_cast<double>(sizeFor(graph, node.extent));
  } else if (node.fn == ScalarFn::Sum) {
    const double *summand = steps[step.operands[0].step].values.data();
    size_t visited = 0, count = static_cast<size_t>(product(
                            ArrayRef(step.sizes).take_back(step.numSummed)));
    walk(step.sizes, strides,
         [&](ArrayRef<uint64_t> offsets, ArrayRef<int64_t>) {
           next[visited++ / count] += summand[offsets[0]];
         });
  } else if (isReshape(id)) {
    const double *operand = steps[step.operands[0].step].values.data();
    SmallVector<int64_t, 4> indices(step.key.second);
    walk(step.sizes, strides,
         [&](ArrayRef<uint64_t> offsets, ArrayRef<int64_t> at) {
           for (auto [index, position] :
                llvm::zip_equal(indices, step.key.second))
             index = position < 0 ? at[-1 - position] : position;
           uint64_t offset = offsets[0];
           for (auto [stride, digits] : step.lookups)
             offset +=
                 stride * static_cast<uint64_t>(indexOf(*digits, indices));
           *next++ = operand[offset];
         });
  } else {
    const double *a = steps[step.operands[0].step].values.data();
    const double *b = steps[step.operands.back().step].values.data();
    walk(step.sizes, strides,
         [&](ArrayRef<uint64_t> offsets, ArrayRef<int64_t>) {
           *next++ = evaluate(node.fn, a[offsets.front()], b[offsets.back()]);
         });
  }
}

void Evaluator::run(Input input, double noise, unsigned seed) {
  std::minstd_rand random(seed);
  std::uniform_real_distribution<double> factor(1.0 - noise, 1.0 + noise);
  for (unsigned id : order) {
    Step &step = steps[id];
    compute(step, input);
    if (noise != 0.0 && !step.operands.empty())
      for (double &value : step.values)
        value *= factor(random);
    // Long rows: what is not read any more is not kept.
    for (const Read &operand : step.operands)
      if (steps[operand.step].lastReader == id &&
          !steps[operand.step].isRequested)
        std::vector<double>().swap(steps[operand.step].values);
  }
}

std::vector<double> Evaluator::values(unsigned request,
                                      unsigned numVariables) const {
  const Read &read = requests[request];
  const std::vector<double> &values = steps[read.step].values;
  std::vector<double> result;
  walk(ArrayRef(sizes).take_front(numVariables),
       {ArrayRef<uint64_t>(read.strides)},
       [&](ArrayRef<uint64_t> offsets, ArrayRef<int64_t>) {
         result.push_back(values[offsets[0]]);
       });
  return result;
}

std::vector<double>
Evaluator::valuesAt(unsigned request,
                    ArrayRef<SmallVector<int64_t, 4>> points) const {
  const Read &read = requests[request];
  std::vector<double> result;
  for (ArrayRef<int64_t> point : points) {
    uint64_t offset = 0;
    for (auto [stride, index] : llvm::zip_equal(read.strides, point))
      offset += stride * static_cast<uint64_t>(index);
    result.push_back(steps[read.step].values[offset]);
  }
  return result;
}
