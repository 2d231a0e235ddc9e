//===- norm-mutate.cpp - wrong norms, to be caught ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Usage: norm-mutate <file.mlir>
//
// Finds the norms of a module, and changes what is claimed of each and every
// number that it is computed from, one at a time. Verification must accept the
// norms as they were found and refuse all changed ones.
//
//===----------------------------------------------------------------------===//

#include "Frontend.h"
#include "Policy.h"
#include "Search.h"
#include "Verify.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Parser/Parser.h"
#include "norm/Register.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::raise;

namespace {
struct Tally {
  unsigned norms = 0, refused = 0, missed = 0;

  void expectRefused(const ScalarGraph &graph, const NormMatch &changed,
                     const Twine &change) {
    if (std::optional<std::string> why = findDisagreement(graph, changed)) {
      ++refused;
      llvm::outs() << change << ": " << *why << "\n";
      return;
    }
    ++missed;
    Value y = graph[changed.y].places.front().value;
    emitError(y.getLoc()) << "not caught: " << change;
  }
};

//===----------------------------------------------------------------------===//
// Changes of what is claimed
//===----------------------------------------------------------------------===//

class Claim {
public:
  Claim(const ScalarGraph &graph, const NormMatch &match, Tally &tally)
      : graph(graph), match(match), tally(tally) {}

  void changeAll() {
    change("the other norm", [](NormMatch &m) {
      m.kind = m.kind == NormKind::LayerNorm ? NormKind::RMSNorm
                                             : NormKind::LayerNorm;
    });
    change("epsilon + 0.1%", [](NormMatch &m) {
      m.epsilon = m.epsilon == 0.0 ? 1e-3 : m.epsilon * 1.001;
    });
    if (match.epsilon != 0.0) {
      change("no epsilon", [](NormMatch &m) { m.epsilon = 0.0; });
      for (EpsilonMode mode : {EpsilonMode::InsideRoot,
                               EpsilonMode::OutsideRoot, EpsilonMode::Least})
        if (mode != match.epsilonMode)
          change("epsilon does something else",
                 [=](NormMatch &m) { m.epsilonMode = mode; });
    }
    change("1 is added", [](NormMatch &m) { m.bias.push_back({1.0, {}}); });
    changeSum("scale", &NormMatch::scale);
    changeSum("bias", &NormMatch::bias);
    if (match.scale != match.bias)
      change("scale and bias swapped",
             [](NormMatch &m) { std::swap(m.scale, m.bias); });
    changeX();
    changeAxes();
  }

private:
  void change(const Twine &what, llvm::function_ref<void(NormMatch &)> edit) {
    NormMatch changed = match;
    edit(changed);
    tally.expectRefused(graph, changed, what);
  }

  void changeSum(StringRef name, ParameterSum NormMatch::*sum) {
    if ((match.*sum).empty())
      return;
    change("no " + name, [&](NormMatch &m) { (m.*sum).clear(); });
    for (unsigned i : llvm::seq((match.*sum).size())) {
      change("a term of the " + name + " is 0.1% larger",
             [&](NormMatch &m) { (m.*sum)[i].coefficient *= 1.001; });
      change("a term of the " + name + " is negated",
             [&](NormMatch &m) { (m.*sum)[i].coefficient *= -1.0; });
      for (unsigned f : llvm::seq((match.*sum)[i].factors.size()))
        change("a factor of the " + name + " is squared",
               [&](NormMatch &m) { (m.*sum)[i].factors[f].second *= 2; });
    }
  }

  /// x is what it is computed from, or what is computed from it on the way.
  void changeX() {
    for (NodeId other = 0; other < match.y; ++other) {
      bool isNear =
          llvm::any_of(graph[match.x].operands,
                       [&](const Access &a) { return a.node == other; }) ||
          llvm::is_contained(graph[match.x].users, other);
      const Node &node = graph[other];
      // A cast of x is x, and so is what is before one.
      bool isCast =
          node.fn == ScalarFn::Cast || graph[match.x].fn == ScalarFn::Cast;
      if (isNear && !isCast && node.dims == graph[match.x].dims)
        change("x is another tensor", [&](NormMatch &m) { m.x = other; });
    }
  }

  void changeAxes() {
    unsigned rank = graph[match.x].rank();
    auto isUsed = [&](unsigned dim) {
      for (const ParameterSum *sum : {&match.scale, &match.bias})
        for (const ParameterTerm &term : *sum)
          for (auto &[access, exponent] : term.factors)
            if (llvm::is_contained(access.indices, dim))
              return true;
      return false;
    };
    for (unsigned dim : llvm::seq(rank)) {
      bool isAxis = llvm::is_contained(match.axes, dim);
      if (isAxis && (match.axes.size() == 1 || isUsed(dim)))
        continue;
      change(isAxis ? "one axis less" : "one axis more", [&](NormMatch &m) {
        if (isAxis)
          m.axes.erase(llvm::find(m.axes, dim));
        else
          m.axes.insert(llvm::lower_bound(m.axes, dim), dim);
      });
    }
    for (unsigned dim = 1; dim < rank; ++dim)
      if (graph[match.x].dims[dim - 1] == graph[match.x].dims[dim])
        change("two dims swapped", [&](NormMatch &m) {
          std::swap(m.permutation[dim - 1], m.permutation[dim]);
        });
  }

  const ScalarGraph &graph;
  const NormMatch &match;
  Tally &tally;
};

//===----------------------------------------------------------------------===//
// Changes of the program
//===----------------------------------------------------------------------===//

/// The nodes between x, the parameters and y.
DenseSet<NodeId> nodesOf(const ScalarGraph &graph, const NormMatch &match) {
  DenseSet<NodeId> seen = {match.y}, parameters;
  for (const ParameterSum *sum : {&match.scale, &match.bias})
    for (const ParameterTerm &term : *sum)
      for (auto &[access, exponent] : term.factors)
        parameters.insert(access.node);
  SmallVector<NodeId> worklist = {match.y};
  while (!worklist.empty()) {
    NodeId id = worklist.pop_back_val();
    if (id == match.x || (id < match.x && graph[id].rank() != 0) ||
        parameters.contains(id))
      continue;
    for (const Access &operand : graph[id].operands)
      if (seen.insert(operand.node).second)
        worklist.push_back(operand.node);
  }
  return seen;
}

/// N becomes N - 1, 1/N 1/(N - 1), another number a little larger, so that the
/// type can tell.
double changed(double value, double size, FloatType type) {
  if (value == size)
    return value - 1.0;
  if (std::abs(value * size - 1.0) < 1e-5)
    return 1.0 / (size - 1.0);
  return value * (type.getWidth() < 32 ? 1.1 : 1.001);
}

double rowSize(const ScalarGraph &graph, const NormMatch &match) {
  double size = 1.0;
  for (unsigned axis : match.axes)
    size *= static_cast<double>(graph.resolve(graph[match.x].dims[axis]));
  return size;
}

/// Gives `op`, a float or a splat, another value.
void setNumber(arith::ConstantOp op, double value) {
  auto type = cast<FloatType>(getElementTypeOrSelf(op.getType()));
  TypedAttr number = FloatAttr::get(type, value);
  if (auto tensor = dyn_cast<RankedTensorType>(op.getType()))
    number = DenseElementsAttr::get(tensor, ArrayRef<Attribute>(number));
  op.setValueAttr(number);
}

void changeNumbers(Block &block, ArrayRef<Candidate> norms, Tally &tally) {
  SmallVector<arith::ConstantOp> constants;
  block.walk([&](arith::ConstantOp op) {
    std::optional<double> number = splatOf(op.getValue());
    // 0 cannot be made a little larger.
    if (number && *number != 0.0 &&
        isa<FloatType>(getElementTypeOrSelf(op.getType())))
      constants.push_back(op);
  });
  for (arith::ConstantOp op : constants) {
    ScalarGraph before = readBlock(block);
    NodeId node = before.read(op.getResult()).node;
    double number = *splatOf(op.getValue());
    for (const Candidate &norm : norms) {
      if (!nodesOf(before, norm.match).contains(node))
        continue;
      auto type = cast<FloatType>(getElementTypeOrSelf(op.getType()));
      setNumber(op, changed(number, rowSize(before, norm.match), type));
      // Numbers that are equal are one node; another one may not be.
      ScalarGraph after = readBlock(block);
      if (after.size() == before.size() && norm.match.y < after.size())
        tally.expectRefused(after, norm.match,
                            "the number " + toString(number));
      setNumber(op, number);
    }
  }
}
} // namespace

static void mutate(Block &block, Tally &tally) {
  ScalarGraph graph = readBlock(block);
  SmallVector<Candidate, 0> norms =
      findNorms(graph, RoundingMode::Default).norms;
  for (const Candidate &norm : norms) {
    ++tally.norms;
    if (std::optional<std::string> why = findDisagreement(graph, norm.match)) {
      ++tally.missed;
      emitError(graph[norm.match.y].places.front().value.getLoc())
          << "refused as it is: " << *why;
    }
    Claim(graph, norm.match, tally).changeAll();
  }
  changeNumbers(block, norms, tally);
}

int main(int argc, char **argv) {
  if (argc != 2) {
    llvm::errs() << "usage: norm-mutate <file.mlir>\n";
    return 1;
  }
  DialectRegistry registry;
  registerEverything(registry);
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(argv[1], &context);
  if (!module)
    return 1;
  Tally tally;
  module->walk([&](FunctionOpInterface function) {
    for (Block &block : function.getFunctionBody())
      mutate(block, tally);
  });
  llvm::outs() << tally.norms << " norms, " << tally.refused
               << " changes caught, " << tally.missed << " not\n";
  return tally.norms == 0 || tally.missed != 0;
}
