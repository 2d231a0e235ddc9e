//===- RowGroup.cpp - ops that become one row program ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What may be in a group: code over the same loops whose elements are used
// where they are computed, and that no op outside separates.
//
//===----------------------------------------------------------------------===//

#include "RowGroup.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

/// `code` with its loops replaced by those of `loopOf`.
static ScalarCode renameLoops(ScalarCode code, ArrayRef<int64_t> loopOf) {
  auto rename = [&](int64_t &loop) {
    if (loop != Access::kUnit)
      loop = loopOf[loop];
  };
  for (SmallVector<Access> *accesses :
       {&code.inputs, &code.results, &code.inits})
    for (Access &access : *accesses)
      llvm::for_each(access.loops, rename);
  llvm::for_each(code.rowLoops, rename);
  llvm::sort(code.rowLoops);
  return code;
}

RowGroup::RowGroup(const ScalarCode &seed) {
  // The order of the dims of a tensor that spans the loops.
  int64_t numLoops =
      llvm::count_if(seed.loopSizes, [](int64_t size) { return size != 1; });
  auto isFull = [&](const Access &access) {
    return access.getNumLoops() == numLoops;
  };
  auto full = llvm::find_if(seed.inputs, isFull);
  SmallVector<int64_t> order =
      full != seed.inputs.end()
          ? full->loops
          : llvm::to_vector(llvm::seq<int64_t>(seed.loopSizes.size()));

  SmallVector<int64_t> loopOf(seed.loopSizes.size(), Access::kUnit);
  for (int64_t loop : order) {
    if (loop == Access::kUnit || seed.loopSizes[loop] == 1)
      continue;
    loopOf[loop] = loopSizes.size();
    loopSizes.push_back(seed.loopSizes[loop]);
  }
  members.push_back(renameLoops(seed, loopOf));
  rowLoops = members.front().rowLoops;
}

const ScalarCode *RowGroup::getMember(Operation *op) const {
  auto found = llvm::find_if(
      members, [&](const ScalarCode &code) { return code.op == op; });
  return found != members.end() ? &*found : nullptr;
}

const Access *RowGroup::getProduced(Value value) const {
  for (const ScalarCode &code : members)
    for (const Access &result : code.results)
      if (result.tensor == value)
        return &result;
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Alignment
//===----------------------------------------------------------------------===//

/// Finds the loops of the group that some code's loops are.
struct RowGroup::Unifier {
  SmallVector<int64_t> loopOf;

  /// Makes the loops of `access` those of `known`, the same element of the same
  /// tensor; changes nothing if they are others.
  bool unify(const Access &access, const Access &known) {
    SmallVector<int64_t> before = loopOf;
    for (auto [loop, target] : llvm::zip_equal(access.loops, known.loops)) {
      if (loop == Access::kUnit && target == Access::kUnit)
        continue;
      bool same = loop != Access::kUnit && target != Access::kUnit;
      if (same && loopOf[loop] == Access::kUnit &&
          !llvm::is_contained(loopOf, target))
        loopOf[loop] = target;
      if (!same || loopOf[loop] != target) {
        loopOf = before;
        return false;
      }
    }
    return true;
  }
};

FailureOr<ScalarCode> RowGroup::align(ScalarCode code,
                                      Refusals &refusals) const {
  Unifier unifier{SmallVector<int64_t>(code.loopSizes.size(), Access::kUnit)};
  // What one computes and the other uses must be the same element ...
  for (const Access &input : code.inputs)
    if (const Access *produced = getProduced(input.tensor))
      if (!unifier.unify(input, *produced))
        return refusals.add(code.op, "it uses another element of a result of "
                                     "the row program than its own");
  for (const Access &result : code.results)
    for (const ScalarCode &member : members)
      for (const Access &input : member.inputs)
        if (input.tensor == result.tensor && !unifier.unify(result, input))
          return refusals.add(code.op, "the row program uses another element "
                                       "of its result than its own");
  // ... and what both read, may be.
  for (const Access &input : code.inputs)
    for (const ScalarCode &member : members)
      for (const Access &known : member.inputs)
        if (input.tensor == known.tensor && input.getNumLoops() != 0)
          unifier.unify(input, known);

  for (auto [loop, size] : llvm::enumerate(code.loopSizes))
    if (size != 1 && unifier.loopOf[loop] == Access::kUnit)
      return refusals.add(code.op, "its loop d" + Twine(loop) +
                                       " is none of the row program's");
  code = renameLoops(std::move(code), unifier.loopOf);
  if (!code.rowLoops.empty() && code.rowLoops != rowLoops)
    return refusals.add(code.op, "its rows are others than the row program's");
  // A row program walks all its tensors in one order.
  auto transposes = [&](const Access &access) {
    SmallVector<int64_t> loops = access.loops;
    llvm::erase(loops, Access::kUnit);
    return isFull(access) && !llvm::is_sorted(loops);
  };
  if (llvm::any_of(code.inputs, transposes) ||
      llvm::any_of(code.results, transposes))
    return refusals.add(code.op, "it transposes");
  return code;
}

//===----------------------------------------------------------------------===//
// Legality
//===----------------------------------------------------------------------===//

bool norm::isUsedOutside(Value value, ArrayRef<ScalarCode> members) {
  bool outside = false;
  forEachUser(value, [&](Operation *user) {
    outside |= llvm::none_of(
        members, [&](const ScalarCode &code) { return code.op == user; });
  });
  return outside;
}

SmallVector<Access> RowGroup::getLiveResults() const {
  SmallVector<Access> live;
  for (const ScalarCode &code : members)
    for (const Access &result : code.results)
      if (isUsedOutside(result.tensor, members))
        live.push_back(result);
  return live;
}

FailureOr<SmallVector<Operation *>>
RowGroup::getOpsBetween(Operation *added, Refusals &refusals) const {
  Operation *first = members.front().op, *last = first;
  for (const ScalarCode &code : members) {
    if (code.op->isBeforeInBlock(first))
      first = code.op;
    if (last->isBeforeInBlock(code.op))
      last = code.op;
  }
  Block *block = first->getBlock();
  llvm::SmallPtrSet<Operation *, 16> dependent;
  SmallVector<Operation *> between;
  for (Operation &op :
       llvm::make_range(first->getIterator(), std::next(last->getIterator()))) {
    bool isMember = contains(&op), depends = false;
    auto visit = [&](Value value) {
      Operation *definition = value.getDefiningOp();
      definition =
          definition ? block->findAncestorOpInBlock(*definition) : nullptr;
      depends |= definition && definition != &op &&
                 (dependent.contains(definition) ||
                  (!isMember && contains(definition)));
    };
    if (isMember)
      llvm::for_each(getMember(&op)->getDependencies(), visit);
    else
      op.walk([&](Operation *inner) {
        llvm::for_each(inner->getOperands(), visit);
      });
    if (!depends)
      continue;
    if (isMember)
      return refusals.add(added, "an op outside of the row program needs "
                                 "its results and feeds it");
    if (!isMemoryEffectFree(&op))
      return refusals.add(added, "'" + op.getName().getStringRef() +
                                     "' is in the way: it has side effects");
    dependent.insert(&op);
    between.push_back(&op);
  }
  return between;
}

LogicalResult RowGroup::verify(Operation *added, Refusals &refusals) const {
  SmallVector<Access> live = getLiveResults();
  for (const Access &result : live) {
    size_t inRow = llvm::count_if(
        rowLoops, [&](int64_t loop) { return result.names(loop); });
    bool allParallel =
        llvm::all_of(llvm::seq(getNumLoops()), [&](int64_t loop) {
          return llvm::is_contained(rowLoops, loop) || result.names(loop);
        });
    if (!allParallel || (inRow != 0 && inRow != rowLoops.size()))
      return refusals.add(added, "its result is used elsewhere, and is neither "
                                 "one per element nor one per row");
  }
  FailureOr<SmallVector<Operation *>> between = getOpsBetween(added, refusals);
  if (failed(between))
    return failure();
  for (int64_t loop : llvm::seq(getNumLoops())) {
    auto names = [&](const Access &access) { return access.names(loop); };
    auto reads = [&](const ScalarCode &code) {
      return llvm::any_of(code.inputs, [&](const Access &input) {
        return names(input) && !getProduced(input.tensor);
      });
    };
    if (llvm::any_of(members, reads))
      continue;
    if (llvm::none_of(live, names) || !findSize(loop, *between))
      return refusals.add(added, "nothing that the row program would read "
                                 "has the size of its loop d" +
                                     Twine(loop));
  }
  return success();
}

const Access *RowGroup::findSize(int64_t loop,
                                 ArrayRef<Operation *> between) const {
  Block *block = members.front().op->getBlock();
  auto isOutside = [&](const Access &access) {
    Operation *definition = access.tensor.getDefiningOp();
    definition =
        definition ? block->findAncestorOpInBlock(*definition) : nullptr;
    return access.names(loop) && (!definition || !getMember(definition)) &&
           !llvm::is_contained(between, definition);
  };
  for (auto accesses : {&ScalarCode::inputs, &ScalarCode::inits})
    for (const ScalarCode &code : members)
      for (const Access &access : code.*accesses)
        if (isOutside(access))
          return &access;
  return nullptr;
}

LogicalResult RowGroup::add(const ScalarCode &code, Refusals &refusals) {
  members.push_back(code);
  if (succeeded(verify(code.op, refusals)))
    return success();
  members.pop_back();
  return failure();
}
