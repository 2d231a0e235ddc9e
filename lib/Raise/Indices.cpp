//===- Indices.cpp - indices made of digits -------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A reshape splits an index into digits and merges digits into an index:
//
//   y[h, d] = x[(h, d)]            a row of 64 as 4 heads of 16
//   y[j] = x[j / 16, j % 16]       and back
//
// Here digits are always those of variables, never of other indices, and
// neighbours that belong together are one digit. So (j / 16, j % 16) is j, and
// a mean over all of (h, d) is the mean over one variable.
//
//===----------------------------------------------------------------------===//

#include "NormalForm.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm::raise;

IndexDigits norm::raise::joinDigits(ArrayRef<IndexDigit> digits) {
  IndexDigits joined;
  for (const IndexDigit &digit : digits) {
    if (digit.size == 1 && !digit.isWhole())
      continue;
    IndexDigit *outer = joined.empty() ? nullptr : &joined.back();
    if (outer && outer->variable == digit.variable &&
        outer->divisor == digit.divisor * digit.size)
      *outer = {digit.variable, digit.divisor, outer->size * digit.size,
                digit.total};
    else
      joined.push_back(digit);
  }
  return joined;
}

Variable Algebra::indexOf(ArrayRef<IndexDigit> digits) {
  IndexDigits joined = joinDigits(digits);
  if (joined.size() == 1 && joined[0].isWhole())
    return joined[0].variable;
  auto known = llvm::find(made, joined);
  if (known == made.end()) {
    made.push_back(std::move(joined));
    known = std::prev(made.end());
  }
  return kMade + static_cast<Variable>(known - made.begin());
}

IndexDigits Algebra::digitsOf(Variable index, int64_t total) const {
  if (isMade(index))
    return made[index - kMade];
  return {{index, 1, total, total}};
}

void Algebra::forEachVariable(Variable index,
                              llvm::function_ref<void(Variable)> visit) const {
  if (!isMade(index))
    return visit(index);
  for (const IndexDigit &digit : made[index - kMade])
    visit(digit.variable);
}

LogicalResult Algebra::appendDigits(Variable index, int64_t total,
                                    int64_t divisor, int64_t size,
                                    IndexDigits &digits) const {
  IndexDigits all = digitsOf(index, total);
  if (size == total) {
    llvm::append_range(digits, all);
    return success();
  }
  // What of each digit lies in [divisor, divisor * size), from the innermost
  // on; `inner` is how often a step of the digit is one of the innermost.
  IndexDigits selected;
  int64_t inner = 1;
  for (const IndexDigit &digit : llvm::reverse(all)) {
    int64_t outer = inner * digit.size;
    int64_t low = std::max(inner, divisor);
    int64_t high = std::min(outer, divisor * size);
    if (low < high) {
      if (low % inner != 0 || high % low != 0 || outer % high != 0)
        return failure();
      selected.push_back({digit.variable, digit.divisor * (low / inner),
                          high / low, digit.total});
    }
    inner = outer;
  }
  llvm::append_range(digits, llvm::reverse(selected));
  return success();
}

/// The indices of a reshape at which it reads its operand at `indices`; fails
/// where these do not tell the whole of one of them.
FailureOr<SmallVector<Variable, 4>>
Algebra::indicesOfReshape(const ScalarGraph &graph, const Node &reshape,
                          ArrayRef<Variable> indices) {
  const Node &operand = graph[reshape.operands.front().node];
  SmallVector<std::pair<Digit, IndexDigits>> parts;
  for (auto [index, extent, made] :
       llvm::zip_equal(indices, operand.dims, reshape.digits)) {
    Extent total = graph.resolve(extent);
    int64_t divisor = 1;
    for (const Digit &digit : llvm::reverse(made)) {
      auto &[part, digits] = parts.emplace_back(digit, IndexDigits());
      // A dynamic dim is read whole.
      if (!isStatic(total))
        digits = digitsOf(index, ShapedType::kDynamic);
      else if (failed(appendDigits(index, total, divisor, digit.size, digits)))
        return failure();
      divisor *= digit.size;
    }
  }
  llvm::sort(parts, [](const auto &a, const auto &b) {
    return std::pair(a.first.dim, -a.first.divisor) <
           std::pair(b.first.dim, -b.first.divisor);
  });
  SmallVector<Variable, 4> result;
  for (auto [dim, extent] : llvm::enumerate(reshape.dims)) {
    IndexDigits digits;
    int64_t size = 1;
    for (auto &[part, of] : parts)
      if (part.dim == dim) {
        llvm::append_range(digits, of);
        size *= part.size;
      }
    if (isStatic(graph.resolve(extent)) && size != graph.resolve(extent))
      return failure();
    result.push_back(indexOf(digits));
  }
  return result;
}

/// A parameter that was reshaped to the dims of x is read as those of x were
/// before; the tensor to pass to the norm is the reshaped one:
///   w[(h, d)]  ->  v[h, d], v = expand_shape w
FailureOr<Access> Algebra::readWith(const ScalarGraph &graph,
                                    const Access &access,
                                    ArrayRef<Variable> dims) {
  if (llvm::all_of(access.indices, [&](Variable index) {
        return llvm::is_contained(dims, index);
      }))
    return access;
  for (NodeId user : graph[access.node].users) {
    if (graph[user].fn != ScalarFn::Reshape)
      continue;
    FailureOr<SmallVector<Variable, 4>> indices =
        indicesOfReshape(graph, graph[user], access.indices);
    if (failed(indices))
      continue;
    FailureOr<Access> found = readWith(graph, {user, *indices}, dims);
    if (succeeded(found))
      return found;
  }
  return failure();
}

//===----------------------------------------------------------------------===//
// Means over digits
//===----------------------------------------------------------------------===//

void Algebra::collectIndices(const Monomial &monomial,
                             SmallVectorImpl<Variable> &indices) const {
  for (const Factor &f : monomial) {
    const Atom &atom = atoms[f.atom];
    if (atom.kind == Atom::Input || atom.kind == Atom::Parameter)
      llvm::append_range(indices, atom.variables);
    collectIndices(atom.monomial, indices);
    for (const Term &term : atom.base.terms)
      collectIndices(term.monomial, indices);
  }
}

/// The mean over an index that is only read by its digits is the mean over each
/// digit as a variable of its own:
///   mean_j f(j / 16, j % 16)  ->  mean_h,d f(h, d)
Monomial Algebra::splitDigits(const Monomial &monomial,
                              SmallVectorImpl<Variable> &bound) {
  SmallVector<Variable> indices;
  collectIndices(monomial, indices);
  SmallVector<std::pair<IndexDigit, Variable>> split;
  SmallVector<Variable> names;
  for (Variable v : llvm::to_vector(bound)) {
    IndexDigits used;
    bool isReadWhole = llvm::is_contained(indices, v);
    for (Variable index : indices)
      if (isMade(index))
        for (const IndexDigit &digit : made[index - kMade])
          if (digit.variable == v) {
            isReadWhole |= digit.isWhole();
            if (!llvm::is_contained(used, digit))
              used.push_back(digit);
          }
    llvm::sort(used, [](const IndexDigit &a, const IndexDigit &b) {
      return a.divisor < b.divisor;
    });
    bool areDisjoint = true;
    for (size_t i = 1; i < used.size(); ++i)
      areDisjoint &=
          used[i].divisor % (used[i - 1].divisor * used[i - 1].size) == 0;
    if (isReadWhole || used.empty() || !areDisjoint)
      continue;
    names.push_back(v);
    llvm::erase(bound, v);
    for (const IndexDigit &digit : used)
      split.push_back({digit, bound.emplace_back(fresh())});
  }
  return rename(monomial, names, [&](Variable index) {
    if (!isMade(index))
      return index;
    IndexDigits digits = made[index - kMade];
    for (IndexDigit &digit : digits)
      for (auto &[from, into] : split)
        if (digit == from) {
          digit = {into, 1, digit.size, digit.size};
          break;
        }
    return indexOf(digits);
  });
}

/// The mean over two variables that only occur side by side in indices is the
/// mean over one:
///   mean_h,d f((h, d))  ->  mean_j f(j)
Monomial Algebra::mergeDigits(Monomial monomial,
                              SmallVectorImpl<Variable> &bound) {
  auto isBoundHere = [&](const IndexDigit &digit) {
    return digit.isWhole() && llvm::is_contained(bound, digit.variable);
  };
  while (true) {
    SmallVector<Variable> all;
    collectIndices(monomial, all);
    llvm::SmallSetVector<Variable, 8> indices(all.begin(), all.end());
    // Whether `inner` follows `outer` wherever one of them is.
    auto areOne = [&](const IndexDigit &outer, const IndexDigit &inner) {
      return llvm::all_of(indices, [&](Variable index) {
        IndexDigits digits = digitsOf(index, outer.total);
        for (size_t i = 0; i < digits.size(); ++i) {
          bool follows = i + 1 < digits.size() && digits[i] == outer &&
                         digits[i + 1] == inner;
          if (follows)
            ++i;
          else if (digits[i].variable == outer.variable ||
                   digits[i].variable == inner.variable)
            return false;
        }
        return true;
      });
    };
    std::optional<std::pair<IndexDigit, IndexDigit>> pair;
    for (Variable index : indices) {
      IndexDigits digits = isMade(index) ? made[index - kMade] : IndexDigits();
      for (size_t i = 0; !pair && i + 1 < digits.size(); ++i)
        if (isBoundHere(digits[i]) && isBoundHere(digits[i + 1]) &&
            areOne(digits[i], digits[i + 1]))
          pair.emplace(digits[i], digits[i + 1]);
    }
    if (!pair)
      return monomial;
    auto [outer, inner] = *pair;
    int64_t size = outer.size * inner.size;
    IndexDigit one{fresh(), 1, size, size};
    llvm::erase(bound, outer.variable);
    llvm::erase(bound, inner.variable);
    bound.push_back(one.variable);
    monomial =
        rename(monomial, {outer.variable, inner.variable}, [&](Variable index) {
          IndexDigits merged;
          for (const IndexDigit &digit : digitsOf(index, outer.total))
            if (digit == outer)
              merged.push_back(one);
            else if (!(digit == inner))
              merged.push_back(digit);
          return indexOf(merged);
        });
  }
}
