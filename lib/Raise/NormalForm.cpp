//===- NormalForm.cpp - arithmetic on polynomials -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormalForm.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm::raise;

/// Terms that cancel do so up to this; it is far below an epsilon of 1e-12
/// beside a mean square, because each addition compares like with like.
static constexpr double kCancellation = 1e-6;
/// A norm has a dozen terms at most; more are not one.
static constexpr size_t kMaxTerms = 40;

bool norm::raise::isClose(double a, double b, double tolerance) {
  return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

static bool precedes(const Monomial &a, const Monomial &b) {
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

double Polynomial::coefficient(const Monomial &monomial) const {
  for (const Term &term : terms)
    if (term.monomial == monomial)
      return term.coefficient;
  return 0.0;
}

//===----------------------------------------------------------------------===//
// Sums and products
//===----------------------------------------------------------------------===//

Polynomial Algebra::constant(double value) const {
  if (!std::isfinite(value))
    return Polynomial::unknown();
  Polynomial result;
  if (value != 0.0)
    result.terms.push_back({{}, value});
  return result;
}

Polynomial Algebra::scale(const Polynomial &p, double factor) const {
  if (!p.isKnown || factor == 0.0)
    return p.isKnown ? Polynomial() : p;
  Polynomial result = p;
  for (Term &term : result.terms)
    term.coefficient *= factor;
  return result;
}

/// p + factor * q
Polynomial Algebra::add(const Polynomial &p, const Polynomial &q,
                        double factor) const {
  if (!p.isKnown || !q.isKnown)
    return Polynomial::unknown();
  Polynomial result;
  const Term *a = p.terms.begin(), *b = q.terms.begin();
  while (a != p.terms.end() || b != q.terms.end()) {
    if (b == q.terms.end() ||
        (a != p.terms.end() && precedes(a->monomial, b->monomial))) {
      result.terms.push_back(*a++);
    } else if (a == p.terms.end() || precedes(b->monomial, a->monomial)) {
      result.terms.push_back({b->monomial, factor * b->coefficient});
      ++b;
    } else {
      double x = a->coefficient, y = factor * b->coefficient;
      if (std::abs(x + y) > kCancellation * std::max(std::abs(x), std::abs(y)))
        result.terms.push_back({a->monomial, x + y});
      ++a, ++b;
    }
  }
  return result.terms.size() > kMaxTerms ? Polynomial::unknown() : result;
}

/// A product whose exponents have been added up: sums and absolute values at
/// a whole power are polynomials again.
Polynomial Algebra::expand(const Monomial &monomial, double coefficient) const {
  for (const Factor &factor : monomial) {
    const Atom &atom = atoms[factor.atom];
    bool expands = factor.exponent > 0 &&
                   ((atom.kind == Atom::Sum && isInteger(factor.exponent)) ||
                    (atom.kind == Atom::Abs && isEven(factor.exponent)));
    if (!expands)
      continue;
    Monomial rest;
    llvm::copy_if(monomial, std::back_inserter(rest),
                  [&](const Factor &f) { return f.atom != factor.atom; });
    Polynomial result = expand(rest, coefficient);
    for (Exponent e = 0; e < factor.exponent; e += kOne)
      result = multiply(result, atom.base);
    return result;
  }
  Polynomial result;
  result.terms.push_back({monomial, coefficient});
  return result;
}

static Monomial product(const Monomial &a, const Monomial &b) {
  Monomial result;
  const Factor *x = a.begin(), *y = b.begin();
  while (x != a.end() || y != b.end()) {
    if (y == b.end() || (x != a.end() && x->atom < y->atom)) {
      result.push_back(*x++);
    } else if (x == a.end() || y->atom < x->atom) {
      result.push_back(*y++);
    } else {
      if (x->exponent + y->exponent != 0)
        result.push_back({x->atom, x->exponent + y->exponent});
      ++x, ++y;
    }
  }
  return result;
}

/// c, where p = c * q up to rounding; else 0.
static double ratioOf(const Polynomial &p, const Polynomial &q) {
  if (p.terms.size() != q.terms.size() || p.terms.empty())
    return 0.0;
  double ratio = p.terms.front().coefficient / q.terms.front().coefficient;
  for (auto [a, b] : llvm::zip_equal(p.terms, q.terms))
    if (a.monomial != b.monomial ||
        !isClose(a.coefficient, ratio * b.coefficient, kCancellation))
      return 0.0;
  return ratio;
}

/// p * (q^e * r) = q^(e+1) * r, where p is a multiple of q: q * rsqrt(q) is
/// sqrt(q).
std::optional<Polynomial> Algebra::raise(const Polynomial &p,
                                         const Polynomial &powers) const {
  if (powers.terms.size() != 1)
    return std::nullopt;
  const Term &term = powers.terms.front();
  for (const Factor &f : term.monomial) {
    const Atom &atom = atoms[f.atom];
    double ratio = atom.kind == Atom::Sum ? ratioOf(p, atom.base) : 0.0;
    if (ratio != 0.0)
      return expand(product(term.monomial, {{f.atom, kOne}}),
                    ratio * term.coefficient);
  }
  return std::nullopt;
}

Polynomial Algebra::multiply(const Polynomial &p, const Polynomial &q) const {
  if (!p.isKnown || !q.isKnown ||
      p.terms.size() * q.terms.size() > 4 * kMaxTerms)
    return Polynomial::unknown();
  if (std::optional<Polynomial> power = raise(p, q))
    return *power;
  if (std::optional<Polynomial> power = raise(q, p))
    return *power;
  Polynomial result;
  for (const Term &a : p.terms)
    for (const Term &b : q.terms)
      result = add(result, expand(product(a.monomial, b.monomial),
                                  a.coefficient * b.coefficient));
  return result;
}

//===----------------------------------------------------------------------===//
// Signs
//===----------------------------------------------------------------------===//

bool Algebra::isNonNegative(AtomId id) const {
  const Atom &atom = atoms[id];
  switch (atom.kind) {
  case Atom::Input:
  case Atom::Parameter:
    return false;
  case Atom::Size:
  case Atom::Abs:
  case Atom::Max:
    return true;
  case Atom::Mean:
    return llvm::all_of(atom.monomial, [&](const Factor &f) {
      return isEven(f.exponent) || isNonNegative(f.atom);
    });
  case Atom::Sum:
    return isNonNegative(atom.base);
  }
  llvm_unreachable("all kinds are handled");
}

bool Algebra::isNonNegative(const Polynomial &p) const {
  if (!p.isKnown)
    return false;
  bool isSumOfSquares = llvm::all_of(p.terms, [&](const Term &term) {
    return term.coefficient >= 0 &&
           llvm::all_of(term.monomial, [&](const Factor &f) {
             return isEven(f.exponent) || isNonNegative(f.atom);
           });
  });
  return isSumOfSquares || isVarianceLike(p) || isSquareOfDifference(p);
}

/// a^2 - 2ab + b^2
bool Algebra::isSquareOfDifference(const Polynomial &p) const {
  if (p.terms.size() != 3)
    return false;
  for (const Term &middle : p.terms) {
    Monomial doubled = middle.monomial, squares;
    for (Factor &f : doubled)
      f.exponent *= 2;
    double coefficients = 1.0;
    bool areSquares = true;
    for (const Term &term : p.terms) {
      if (&term == &middle)
        continue;
      areSquares &= term.coefficient > 0 &&
                    llvm::all_of(term.monomial, [](const Factor &f) {
                      return isEven(f.exponent);
                    });
      squares = product(squares, term.monomial);
      coefficients *= term.coefficient;
    }
    if (areSquares && squares == doubled &&
        isClose(middle.coefficient * middle.coefficient, 4.0 * coefficients,
                kCancellation))
      return true;
  }
  return false;
}

/// c * (mean(q^2) - mean(q)^2) and what is not negative anyway
bool Algebra::isVarianceLike(const Polynomial &p) const {
  for (const Term &term : p.terms) {
    if (term.monomial.size() != 1 || term.monomial[0].exponent != kOne ||
        term.coefficient <= 0)
      continue;
    const Atom &square = atoms[term.monomial[0].atom];
    if (square.kind != Atom::Mean ||
        !llvm::all_of(square.monomial,
                      [](const Factor &f) { return isEven(f.exponent); }))
      continue;
    Polynomial rest;
    bool subtractsMean = false;
    for (const Term &other : p.terms) {
      if (other.monomial == term.monomial)
        continue;
      if (other.monomial.size() == 1 &&
          other.monomial[0].exponent == 2 * kOne && other.coefficient < 0 &&
          -other.coefficient <= term.coefficient * (1 + kCancellation)) {
        const Atom &mean = atoms[other.monomial[0].atom];
        Monomial doubled = mean.monomial;
        for (Factor &f : doubled)
          f.exponent *= 2;
        if (mean.kind == Atom::Mean && doubled == square.monomial) {
          subtractsMean = true;
          continue;
        }
      }
      rest.terms.push_back(other);
    }
    if (subtractsMean && isNonNegative(rest))
      return true;
  }
  return false;
}

bool Algebra::usesInput(const Polynomial &p) const {
  return llvm::any_of(p.terms, [&](const Term &term) {
    return llvm::any_of(term.monomial, [&](const Factor &f) {
      return atoms[f.atom].usesInput;
    });
  });
}

bool Algebra::isProductOfParameters(const Polynomial &p) const {
  return p.terms.size() == 1 &&
         llvm::all_of(p.terms.front().monomial, [&](const Factor &f) {
           return atoms[f.atom].kind == Atom::Parameter &&
                  isInteger(f.exponent);
         });
}

//===----------------------------------------------------------------------===//
// Powers
//===----------------------------------------------------------------------===//

Polynomial Algebra::absolute(const Polynomial &p) {
  if (!p.isKnown || isNonNegative(p))
    return p;
  // |c * q| = |c| * |q|
  double factor = std::abs(p.terms.front().coefficient);
  Atom atom{Atom::Abs};
  atom.base = scale(p, 1.0 / p.terms.front().coefficient);
  Polynomial result;
  result.terms.push_back({{{intern(std::move(atom)), kOne}}, factor});
  return result;
}

/// max(v, 0) is v where v is a sum of squares. Else all spellings are that of
/// one power of one atom:
///   max(c * q^e, t) = c * max(q, (t / c)^(1/e))^e
Polynomial Algebra::maximum(const Polynomial &p, double threshold) {
  if (!isNonNegative(p))
    return Polynomial::unknown();
  if (threshold <= 0)
    return p;
  // A sum is one atom, as under a root.
  Polynomial root = power(p, kHalf);
  if (root.terms.size() != 1 || root.terms[0].monomial.size() != 1)
    return Polynomial::unknown();
  double factor = root.terms[0].coefficient;
  auto [atom, exponent] = root.terms[0].monomial[0];
  if (exponent <= 0 || !isNonNegative(atom))
    return Polynomial::unknown();
  Atom maximum{Atom::Max};
  if (atoms[atom].kind == Atom::Sum)
    maximum.base = atoms[atom].base;
  else
    maximum.base.terms.push_back({{{atom, kOne}}, 1.0});
  maximum.threshold = std::pow(std::sqrt(threshold) / factor,
                               kOne / static_cast<double>(exponent));
  AtomId id = intern(std::move(maximum));
  factorsTakenOut[id] = std::pow(factor, kOne / double(exponent));
  Polynomial result;
  result.terms.push_back({{{id, 2 * exponent}}, factor * factor});
  return result;
}

double Algebra::takenOut(AtomId root) const {
  auto found = factorsTakenOut.find(root);
  return found == factorsTakenOut.end() ? 1.0 : found->second;
}

Polynomial Algebra::power(const Polynomial &p, Exponent exponent) {
  if (!p.isKnown || (p.isZero() && exponent <= 0))
    return Polynomial::unknown();
  if (p.isZero())
    return p;
  if (p.isConstant())
    return constant(std::pow(p.constant(), exponent / double(kOne)));
  if (exponent > 0 && isInteger(exponent)) {
    Polynomial result = constant(1.0);
    for (Exponent e = 0; e < exponent; e += kOne)
      result = multiply(result, p);
    return result;
  }

  // A product is raised factor by factor where every factor has a sign.
  if (p.terms.size() == 1) {
    const Term &term = p.terms.front();
    bool distributes =
        isInteger(exponent) ||
        (term.coefficient > 0 &&
         llvm::all_of(term.monomial,
                      [&](const Factor &f) {
                        return isEven(f.exponent) || isNonNegative(f.atom);
                      }) &&
         llvm::all_of(term.monomial, [&](const Factor &f) {
           return f.exponent * exponent % kOne == 0;
         }));
    if (distributes) {
      Polynomial result =
          constant(std::pow(term.coefficient, exponent / double(kOne)));
      for (const Factor &f : Monomial(term.monomial)) {
        Exponent raised = f.exponent * exponent / kOne;
        AtomId atom = f.atom;
        // sqrt(a^2) is |a|
        if (!isInteger(exponent) && !isNonNegative(atom) && !isEven(raised)) {
          Atom absolute{Atom::Abs};
          absolute.base.terms.push_back({{{atom, kOne}}, 1.0});
          atom = intern(std::move(absolute));
        }
        result = multiply(result, expand({{atom, raised}}, 1.0));
        if (!isInteger(exponent))
          factorsTakenOut[atom] = term.coefficient;
      }
      return result;
    }
  }

  // A sum becomes an atom whose leading coefficient is 1:
  //   (c * q)^e = c^e * q^e
  const Term *leading = nullptr;
  auto degree = [](const Term &term) {
    Exponent sum = 0;
    for (const Factor &f : term.monomial)
      sum += f.exponent;
    return sum;
  };
  for (const Term &term : p.terms)
    if (!term.monomial.empty() && term.coefficient > 0 &&
        (!leading || degree(term) < degree(*leading)))
      leading = &term;
  double factor = leading ? leading->coefficient : 1.0;
  AtomId atom = internSum(scale(p, 1.0 / factor));
  if (!isClose(factor, 1.0, kCancellation))
    factorsTakenOut[atom] = factor;
  Polynomial result;
  result.terms.push_back(
      {{{atom, exponent}}, std::pow(factor, exponent / double(kOne))});
  return result;
}
