//===- RowGroup.cpp - ops that become one row program
//------------------------===//
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

bool RowGroup::contains(Operation *op) const {
  return llvm::any_of(members,
                      [&](const ScalarCode &code) { return code.op == op; });
}

const Access *RowGroup::getProduced(Value value) const {
  for (const ScalarCode &code : members)
    for (const Access &result : code.results)
      if (result.tensor == value)
        return &result;
  return nullptr;
}

bool RowGroup::hasInput(const Access &access) const {
  return llvm::any_of(members, [&](const ScalarCode &code) {
    return llvm::is_contained(code.inputs, access);
  });
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
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        // What members use of each other behind a reshape does not go outside.
        if (isMember && isa<RankedTensorType>(operand.getType()))
          operand =
              lookThroughUnitReshapes(
                  {operand,
                   SmallVector<int64_t>(
                       cast<RankedTensorType>(operand.getType()).getRank(),
                       Access::kUnit)})
                  .tensor;
        Operation *definition = operand.getDefiningOp();
        definition =
            definition ? block->findAncestorOpInBlock(*definition) : nullptr;
        depends |= definition && definition != &op &&
                   (dependent.contains(definition) ||
                    (!isMember && contains(definition)));
      }
    });
    if (!depends)
      continue;
    if (isMember)
      return refusals.add(added, "an op between, outside of the row program, "
                                 "needs its results and feeds it");
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
  // The size of each loop must follow from what is read or written.
  for (int64_t loop : llvm::seq(getNumLoops())) {
    bool named = llvm::any_of(
        live, [&](const Access &result) { return result.names(loop); });
    for (const ScalarCode &code : members)
      for (const Access &input : code.inputs)
        named |= input.names(loop) && !getProduced(input.tensor);
    if (!named)
      return refusals.add(added, "the row program would read and write nothing "
                                 "of the length of its rows");
  }
  return getOpsBetween(added, refusals);
}

LogicalResult RowGroup::add(const ScalarCode &code, Refusals &refusals) {
  members.push_back(code);
  if (succeeded(verify(code.op, refusals)))
    return success();
  members.pop_back();
  return failure();
}
