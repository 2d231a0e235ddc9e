//===- Atoms.cpp - interned atoms and the mean ----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormalForm.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace mlir::norm::raise;

//===----------------------------------------------------------------------===//
// Interning
//===----------------------------------------------------------------------===//

static llvm::hash_code hashOf(const Monomial &monomial) {
  llvm::hash_code hash(monomial.size());
  for (const Factor &f : monomial)
    hash = llvm::hash_combine(hash, f.atom, f.exponent);
  return hash;
}

static bool samePolynomial(const Polynomial &p, const Polynomial &q,
                           double tolerance) {
  return p.terms.size() == q.terms.size() &&
         llvm::all_of(llvm::zip_equal(p.terms, q.terms), [&](auto pair) {
           auto &[a, b] = pair;
           return a.monomial == b.monomial &&
                  isClose(a.coefficient, b.coefficient, tolerance);
         });
}

AtomId Algebra::intern(Atom &&atom) {
  llvm::hash_code hash = llvm::hash_combine(atom.kind, atom.node, atom.extent,
                                            hashOf(atom.monomial));
  bool isRead = atom.kind == Atom::Input || atom.kind == Atom::Parameter;
  if (isRead)
    hash = llvm::hash_combine(hash, llvm::hash_combine_range(atom.variables));
  for (const Term &term : atom.base.terms)
    hash = llvm::hash_combine(hash, hashOf(term.monomial),
                              llvm::bit_cast<uint64_t>(term.coefficient));
  SmallVector<AtomId, 1> &equal = byHash[static_cast<unsigned>(hash)];
  for (AtomId id : equal) {
    const Atom &other = atoms[id];
    if (other.kind == atom.kind && other.node == atom.node &&
        other.extent == atom.extent && other.monomial == atom.monomial &&
        isClose(other.threshold, atom.threshold, 1e-6) &&
        (!isRead || other.variables == atom.variables) &&
        samePolynomial(other.base, atom.base, 0.0))
      return id;
  }

  // What an atom is made of tells which variables are free in it.
  auto inherit = [&](const Monomial &monomial) {
    for (const Factor &f : monomial) {
      const Atom &part = atoms[f.atom];
      atom.usesInput |= part.usesInput;
      for (Variable index : part.variables)
        forEachVariable(index, [&](Variable v) {
          if (!(isBound(v) && v / kBound == atom.level) &&
              !llvm::is_contained(atom.variables, v))
            atom.variables.push_back(v);
        });
    }
  };
  atom.usesInput = atom.kind == Atom::Input;
  inherit(atom.monomial);
  for (const Term &term : atom.base.terms)
    inherit(term.monomial);

  AtomId id = atoms.size();
  equal.push_back(id);
  atoms.push_back(std::move(atom));
  return id;
}

/// Sums that differ by the rounding of their coefficients are one atom.
AtomId Algebra::internSum(const Polynomial &base) {
  for (AtomId id : sums)
    if (samePolynomial(atoms[id].base, base, 1e-6))
      return id;
  Atom atom{Atom::Sum};
  atom.base = base;
  return sums.emplace_back(intern(std::move(atom)));
}

static Polynomial single(AtomId atom) {
  Polynomial result;
  result.terms.push_back({{{atom, kOne}}, 1.0});
  return result;
}

Polynomial Algebra::input(NodeId node, ArrayRef<Variable> access) {
  Atom atom{Atom::Input, node};
  atom.variables.assign(access.begin(), access.end());
  return single(intern(std::move(atom)));
}

Polynomial Algebra::parameter(NodeId node, ArrayRef<Variable> access) {
  Atom atom{Atom::Parameter, node};
  atom.variables.assign(access.begin(), access.end());
  return single(intern(std::move(atom)));
}

Polynomial Algebra::size(Extent extent) {
  Atom atom{Atom::Size};
  atom.extent = extent;
  return single(intern(std::move(atom)));
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

/// Whether one of `variables` is free in the atom.
bool Algebra::names(AtomId id, ArrayRef<Variable> variables) const {
  bool found = false;
  for (Variable index : atoms[id].variables)
    forEachVariable(
        index, [&](Variable v) { found |= llvm::is_contained(variables, v); });
  return found;
}

AtomId Algebra::rename(AtomId id, ArrayRef<Variable> variables,
                       Renaming renamed) {
  if (!names(id, variables))
    return id;
  Atom atom = atoms[id];
  switch (atom.kind) {
  case Atom::Input:
  case Atom::Parameter:
    for (Variable &index : atom.variables)
      index = renamed(index);
    return intern(std::move(atom));
  case Atom::Size:
    return id;
  case Atom::Mean:
    return meanOf(rename(atom.monomial, variables, renamed), atom.level);
  case Atom::Sum:
  case Atom::Abs:
  case Atom::Max: {
    Polynomial base;
    for (const Term &term : atom.base.terms)
      base.terms.push_back(
          {rename(term.monomial, variables, renamed), term.coefficient});
    llvm::sort(base.terms, [](const Term &a, const Term &b) {
      return std::lexicographical_compare(a.monomial.begin(), a.monomial.end(),
                                          b.monomial.begin(), b.monomial.end());
    });
    if (atom.kind == Atom::Sum)
      return internSum(base);
    Atom result{atom.kind};
    result.base = std::move(base);
    result.threshold = atom.threshold;
    return intern(std::move(result));
  }
  }
  llvm_unreachable("all kinds are handled");
}

Monomial Algebra::rename(const Monomial &monomial, ArrayRef<Variable> variables,
                         Renaming renamed) {
  Monomial result;
  for (const Factor &f : monomial)
    result.push_back({rename(f.atom, variables, renamed), f.exponent});
  llvm::sort(result);
  return result;
}

Monomial Algebra::rename(const Monomial &monomial,
                         ArrayRef<std::pair<Variable, Variable>> to) {
  SmallVector<Variable> variables = llvm::to_vector(llvm::make_first_range(to));
  auto newName = [&](Variable v) {
    for (auto [from, into] : to)
      if (v == from)
        return into;
    return v;
  };
  return rename(monomial, variables, [&](Variable index) {
    if (!isMade(index))
      return newName(index);
    IndexDigits digits = made[index - kMade];
    for (IndexDigit &digit : digits)
      digit.variable = newName(digit.variable);
    return indexOf(digits);
  });
}

unsigned Algebra::deepestLevel(AtomId id) const {
  const Atom &atom = atoms[id];
  unsigned level = atom.level;
  auto descend = [&](const Monomial &monomial) {
    for (const Factor &f : monomial)
      level = std::max(level, deepestLevel(f.atom));
  };
  descend(atom.monomial);
  for (const Term &term : atom.base.terms)
    descend(term.monomial);
  return level;
}

//===----------------------------------------------------------------------===//
// The mean
//===----------------------------------------------------------------------===//

AtomId Algebra::meanOf(const Monomial &monomial, unsigned level) {
  Atom atom{Atom::Mean};
  atom.monomial = monomial;
  atom.level = level;
  return intern(std::move(atom));
}

/// The factors in an order that does not depend on how the variables that are
/// about to be bound are called.
Monomial Algebra::sortedForBinding(const Monomial &monomial,
                                   ArrayRef<Variable> over) const {
  auto key = [&](const Factor &f) {
    const Atom &atom = atoms[f.atom];
    bool isRead = atom.kind == Atom::Input || atom.kind == Atom::Parameter;
    SmallVector<uint32_t, 8> key = {atom.kind, isRead ? atom.node : f.atom,
                                    static_cast<uint32_t>(f.exponent)};
    if (isRead)
      for (Variable index : atom.variables) {
        key.push_back(index);
        forEachVariable(index, [&](Variable v) {
          if (llvm::is_contained(over, v))
            key.back() = ~0u;
        });
      }
    return key;
  };
  Monomial sorted = monomial;
  llvm::sort(sorted,
             [&](const Factor &a, const Factor &b) { return key(a) < key(b); });
  return sorted;
}

void Algebra::collectInOrder(const Monomial &monomial, ArrayRef<Variable> over,
                             SmallVectorImpl<Variable> &order) const {
  for (const Factor &f : sortedForBinding(monomial, over))
    for (Variable index : atoms[f.atom].variables)
      forEachVariable(index, [&](Variable v) {
        if (llvm::is_contained(over, v) && !llvm::is_contained(order, v))
          order.push_back(v);
      });
}

/// The mean is linear, and releases every factor that does not depend on the
/// variables.
Polynomial Algebra::mean(const Polynomial &p, ArrayRef<Variable> over) {
  if (!p.isKnown)
    return p;
  Polynomial result;
  for (const Term &term : p.terms) {
    Monomial inner, outer;
    for (const Factor &f : term.monomial) {
      (names(f.atom, over) ? inner : outer).push_back(f);
    }
    if (inner.empty()) {
      Polynomial same;
      same.terms.push_back(term);
      result = add(result, same);
      continue;
    }
    // The mean of a mean is one mean.
    SmallVector<Variable> bound(over);
    if (inner.size() == 1 && inner[0].exponent == kOne &&
        atoms[inner[0].atom].kind == Atom::Mean) {
      Atom nested = atoms[inner[0].atom];
      SmallVector<std::pair<Variable, Variable>> unbind;
      for (const Factor &f : nested.monomial)
        for (Variable index : atoms[f.atom].variables)
          forEachVariable(index, [&](Variable v) {
            if (!isBound(v) || v / kBound != nested.level ||
                llvm::is_contained(llvm::make_first_range(unbind), v))
              return;
            unbind.push_back({v, fresh()});
            bound.push_back(unbind.back().second);
          });
      inner = rename(nested.monomial, unbind);
    }
    if (!made.empty())
      inner = mergeDigits(splitDigits(inner, bound), bound);
    SmallVector<Variable> order;
    collectInOrder(inner, bound, order);
    unsigned level = 1;
    for (const Factor &f : inner)
      level = std::max(level, 1 + deepestLevel(f.atom));
    SmallVector<std::pair<Variable, Variable>> bind;
    for (auto [i, v] : llvm::enumerate(order))
      bind.push_back({v, kBound * level + static_cast<Variable>(i)});
    Polynomial released;
    released.terms.push_back({outer, term.coefficient});
    result = add(
        result, multiply(released, single(meanOf(rename(inner, bind), level))));
  }
  return result;
}
