//===- Report.cpp - collects what was raised ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "norm/IR/Locations.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

static OpName nameOf(Operation *op) {
  OpName name{op->getName().getStringRef().str(), locationName(op->getLoc())};
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    for (Operation &nested : generic.getBody()->without_terminator())
      if (!nested.hasTrait<OpTrait::ConstantLike>())
        name.steps.push_back(nested.getName().stripDialect().str());
  return name;
}

/// The op in the block of the graph that a place belongs to; null for an
/// argument.
static Operation *opOf(const Place &place) {
  Value value = place.value;
  Operation *parent = value.getParentBlock()->getParentOp();
  return isa<linalg::LinalgOp>(parent) ? parent : value.getDefiningOp();
}

/// `dimOf[i]` is the dim of x that dim i of the node is.
static ValueName nameOf(const Place &place, ArrayRef<unsigned> dimOf) {
  Value value = place.value;
  ValueName name{locationName(value.getLoc())};
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    name.isArgument = true;
    name.number = argument.getArgNumber();
  } else {
    name.number = cast<OpResult>(value).getResultNumber();
  }
  name.dims.resize(tensorTypeOf(value).getRank());
  for (auto [dim, ofX] : llvm::zip(place.dims, dimOf))
    name.dims[dim] = ofX;
  return name;
}

static const Place *tensorOf(const Node &node) {
  const Place *found =
      llvm::find_if(node.places, [](const Place &p) { return p.isTensor(); });
  return found == node.places.end() ? nullptr : found;
}

//===----------------------------------------------------------------------===//
// One norm
//===----------------------------------------------------------------------===//

namespace {
/// Fills the record of one norm.
class Recorder {
public:
  Recorder(const ScalarGraph &graph, const Candidate &candidate,
           NormRecord &record)
      : graph(graph), candidate(candidate), match(candidate.match),
        record(record), x(graph[match.x]) {}

  void fill() {
    describeX();
    describeY();
    record.scale = nameTerms(match.scale);
    record.bias = nameTerms(match.bias);
    record.means = nameStatistic(match.mean);
    record.rstds = nameStatistic(match.rstd);
    describeResidual();
  }

  /// The ops of what lies between x and y.
  SmallVector<std::pair<Operation *, OpName>> path() {
    llvm::SetVector<Operation *> ops;
    for (NodeId id : candidate.between)
      for (const Place &place : graph[id].places)
        if (Operation *op = opOf(place); op && !op->isBeforeInBlock(xOp(op)))
          ops.insert(op);
    SmallVector<std::pair<Operation *, OpName>> result;
    for (Operation *op : ops)
      result.push_back({op, nameOf(op)});
    llvm::sort(result, [](const auto &a, const auto &b) {
      return a.first->isBeforeInBlock(b.first);
    });
    return result;
  }

private:
  /// The op that computes x, or the first op of the block of `op`.
  Operation *xOp(Operation *op) {
    if (!x.places.empty())
      if (Operation *producer = opOf(x.places.front()))
        return producer;
    return &op->getBlock()->front();
  }

  void describeX() {
    const Place *place = tensorOf(x);
    if (place) {
      RankedTensorType type = place->tensorType();
      llvm::append_range(dimOfX, place->dims);
      llvm::append_range(record.shape, type.getShape());
      record.x = nameOf(*place, dimOfX);
    } else {
      for (Extent extent : x.dims) {
        extent = graph.resolve(extent);
        dimOfX.push_back(dimOfX.size());
        record.shape.push_back(isStatic(extent) ? extent
                                                : ShapedType::kDynamic);
      }
    }
    record.inputType = x.type;
    for (unsigned axis : match.axes)
      record.axes.push_back(dimOfX[axis]);
    llvm::sort(record.axes);
    if (!x.places.empty())
      if (Operation *producer = opOf(x.places.front()))
        record.from.push_back(nameOf(producer));
  }

  void describeY() {
    SmallVector<unsigned> dimOfY;
    if (!match.isReshaped) {
      dimOfY.resize(match.permutation.size());
      for (auto [dim, ofY] : llvm::enumerate(match.permutation))
        dimOfY[ofY] = dimOfX[dim];
    }
    llvm::SetVector<Operation *> readers;
    for (const Place &place : graph[match.y].places) {
      if (place.isView)
        continue;
      if (place.isTensor())
        record.ys.push_back(nameOf(place, dimOfY));
      Value value = place.value;
      for (Operation *reader : value.getUsers())
        if (place.isTensor() && reader->getBlock() == value.getParentBlock())
          readers.insert(reader);
    }
    for (Operation *reader : readers)
      record.readBy.push_back(nameOf(reader));
  }

  SmallVector<NamedTerm, 1> nameTerms(const ParameterSum &sum) {
    SmallVector<NamedTerm, 1> terms;
    for (const ParameterTerm &term : sum) {
      NamedTerm &named = terms.emplace_back(NamedTerm{term.coefficient});
      for (auto &[access, exponent] : term.factors)
        named.factors.push_back({nameOfNode(access), exponent / double(kOne)});
    }
    return terms;
  }

  SmallVector<ValueName, 1>
  nameStatistic(const std::optional<Statistic> &statistic) {
    SmallVector<ValueName, 1> names;
    if (!statistic)
      return names;
    SmallVector<unsigned> dims = llvm::map_to_vector(
        statistic->dims, [&](unsigned dim) { return dimOfX[dim]; });
    for (const Place &place : graph[statistic->node].places)
      if (place.isTensor() && !place.isView)
        names.push_back(nameOf(place, dims));
    return names;
  }

  /// `access` is indexed by the dims of x.
  std::optional<ValueName> nameOfNode(const Access &access) {
    const Place *place = tensorOf(graph[access.node]);
    if (!place)
      return std::nullopt;
    SmallVector<unsigned> dims = llvm::map_to_vector(
        access.indices, [&](unsigned index) { return dimOfX[index]; });
    return nameOf(*place, dims);
  }

  /// x = a + b, neither of them smaller than x.
  void describeResidual() {
    if (x.fn != ScalarFn::Add)
      return;
    for (const Access &operand : x.operands) {
      std::optional<ValueName> name = nameOfNode(operand);
      if (name && graph[operand.node].rank() == x.rank())
        record.residual.push_back(*name);
    }
    if (record.residual.size() != 2)
      record.residual.clear();
  }

  const ScalarGraph &graph;
  const Candidate &candidate;
  const NormMatch &match;
  NormRecord &record;
  const Node &x;
  /// The dim of x, as a tensor, that each dim of the node is.
  SmallVector<unsigned, 4> dimOfX;
};
} // namespace

std::optional<int64_t> NormRecord::rowSize() const {
  int64_t size = 1;
  for (int64_t axis : axes) {
    if (ShapedType::isDynamic(shape[axis]))
      return std::nullopt;
    size *= shape[axis];
  }
  return size;
}

//===----------------------------------------------------------------------===//
// The report
//===----------------------------------------------------------------------===//

void Report::addNorm(const ScalarGraph &graph, const Candidate &candidate) {
  NormRecord &record = norms.emplace_back(
      NormRecord{"?", "?", candidate.match, candidate.numerics});
  if (const auto &places = graph[candidate.match.y].places; !places.empty()) {
    Value y = places.front().value;
    record.location = locationName(y.getLoc());
    // The body of a named op has no location of its own.
    if (Operation *op = opOf(places.front()); op && record.location == "?")
      record.location = locationName(op->getLoc());
    record.function = functionOf(y.getParentBlock()->getParentOp());
  }
  Recorder recorder(graph, candidate, record);
  recorder.fill();
  paths.push_back(recorder.path());
}

void Report::addRefusal(Operation *function, Location location,
                        const Twine &reason) {
  refusals.push_back(
      {functionOf(function), locationName(location), reason.str()});
}

int64_t Report::count(NormKind kind) const {
  return llvm::count_if(
      norms, [&](const NormRecord &norm) { return norm.match.kind == kind; });
}

void Report::finish(const DenseSet<Operation *> &erased) {
  for (auto [norm, path] : llvm::zip_equal(norms, paths))
    for (auto &[op, name] : path)
      if (erased.contains(op))
        norm.absorbed.push_back(name);
  llvm::erase_if(norms, [](const NormRecord &norm) { return !norm.isBuilt; });
}
