//===- Barriers.cpp - threads that wait for each other --------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a thread at a barrier, or at an operation of its warp. Leaves: it,
// when all have come; it then knows what they had done.
//
//===----------------------------------------------------------------------===//

#include "Execution.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;

bool Execution::isKnown(const Thread &thread, unsigned number,
                        uint64_t time) const {
  const Thread &other = threads[number];
  if (&other == &thread)
    return true;
  if (thread.knownPhase && time <= other.clusterTimes[thread.knownPhase % 2])
    return true;
  return other.block == thread.block &&
         (time <= other.blockTime || (other.id / 32 == thread.id / 32 &&
                                      time <= thread.warpTimes[other.lane]));
}

Moment Execution::getNow() const {
  return Moment(state.clusters, current->number,
                std::min(current->time, Moment::mostTime - 1));
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

void Execution::waitForBlock(unsigned name, unsigned count, const Site &site) {
  ThreadBlock &block = *current->block;
  if (count && count != blockThreads)
    fail(site.describe() + " is of " + Twine(count) +
         " threads; only one of all the " + Twine(blockThreads) +
         " threads of the block can be simulated");
  if (block.waiting && (block.barrier != &site || block.barrierName != name)) {
    const Thread &other = *llvm::find_if(block.threads, [](Thread &thread) {
      return thread.state == Thread::AtBlockBarrier;
    });
    fail("comes to " + site.describe() + ", but " + describeWait(other));
  }
  block.barrier = &site;
  block.barrierName = name;
  if (++block.waiting < blockThreads)
    return wait(Thread::AtBlockBarrier, site);
  block.waiting = 0;
  ++blockBarriers;
  unsigned knownPhase = 0;
  for (Thread &thread : block.threads)
    knownPhase = std::max(knownPhase, thread.knownPhase);
  for (Thread &thread : block.threads) {
    thread.blockTime = thread.time++;
    thread.knownPhase = knownPhase;
    wake(thread);
  }
}

//===----------------------------------------------------------------------===//
// Clusters
//===----------------------------------------------------------------------===//

void Execution::arriveAtCluster(bool releases, const Site &site) {
  if (!options.target.hasClusters())
    fail(site.describe() + " needs a GPU that has clusters; " +
         options.target.arch + " has none");
  if (current->hasArrived)
    fail("arrives at " + site.describe() +
         " for a second time without a wait in between");
  current->hasArrived = true;
  if (releases)
    current->releaseTime = current->time++;
  ++arrived;
  completeClusterBarrier();
}

/// A thread that has exited counts as arrived.
void Execution::completeClusterBarrier() {
  if (arrived == 0 || arrived < running)
    return;
  arrived = 0;
  ++clusterPhase;
  ++clusterBarriers;
  for (Thread &thread : threads) {
    thread.clusterTimes[clusterPhase % 2] = thread.releaseTime;
    if (thread.state == Thread::AtClusterBarrier)
      wake(thread);
  }
}

void Execution::waitForCluster(const Site &site) {
  Thread &thread = *current;
  if (!thread.hasArrived)
    fail("waits at " + site.describe() + " without having arrived there");
  if (clusterPhase == thread.clusterWaits)
    wait(Thread::AtClusterBarrier, site);
  thread.hasArrived = false;
  ++thread.clusterWaits;
  thread.knownPhase = std::max(thread.knownPhase, thread.clusterWaits);
}

//===----------------------------------------------------------------------===//
// Warps
//===----------------------------------------------------------------------===//

SmallVector<Thread *> Execution::getLanes(const Thread &thread, uint32_t mask) {
  SmallVector<Thread *> lanes;
  for (unsigned lane = 0; lane < 32; ++lane)
    if (mask >> lane & 1)
      lanes.push_back(&thread.block->threads[thread.id - thread.lane + lane]);
  return lanes;
}

uint64_t Execution::joinWarp(uint32_t mask, uint32_t value, uint32_t b,
                             uint32_t c, const Site &site) {
  Thread &thread = *current;
  std::string text = "0x" + llvm::utohexstr(mask, /*LowerCase=*/true);
  if (!(mask >> thread.lane & 1))
    fail(site.describe() + " has the mask " + text + ", which lacks lane " +
         Twine(thread.lane) + " that executes it");
  unsigned count = std::min(32u, blockThreads - (thread.id - thread.lane));
  unsigned last = llvm::Log2_32(mask);
  if (last >= count)
    fail(site.describe() + " has the mask " + text + ", but its warp has " +
         Twine(count) + " lanes");
  thread.mask = mask;
  thread.value = value;
  thread.b = b;
  thread.c = c;
  thread.site = &site;
  SmallVector<Thread *> lanes = getLanes(thread, mask);
  bool isComplete = llvm::all_of(lanes, [&](Thread *lane) {
    return lane == &thread || (lane->state == Thread::AtWarpOperation &&
                               lane->site == &site && lane->mask == mask);
  });
  if (isComplete)
    completeWarp(lanes);
  else
    wait(Thread::AtWarpOperation, site);
  return thread.result;
}

static uint32_t reduce(WarpOperation operation, uint32_t a, uint32_t b) {
  switch (operation) {
  case WarpOperation::Add:
    return a + b;
  case WarpOperation::And:
  case WarpOperation::VoteAll:
    return a & b;
  case WarpOperation::Or:
  case WarpOperation::VoteAny:
    return a | b;
  case WarpOperation::Xor:
    return a ^ b;
  case WarpOperation::Min:
    return std::min<int32_t>(a, b);
  case WarpOperation::Max:
    return std::max<int32_t>(a, b);
  case WarpOperation::UnsignedMin:
    return std::min(a, b);
  case WarpOperation::UnsignedMax:
    return std::max(a, b);
  default:
    llvm_unreachable("no reduction");
  }
}

void Execution::completeWarp(ArrayRef<Thread *> lanes) {
  ++warpOperations;
  WarpOperation operation = lanes.front()->site->operation;
  auto setAll = [&](uint64_t result) {
    for (Thread *lane : lanes)
      lane->result = result;
  };
  switch (operation) {
  case WarpOperation::Sync:
    // Shuffles, votes and reductions order no accesses to memory: PTX promises
    // it of this one alone.
    for (Thread *lane : lanes)
      for (Thread *other : lanes) {
        lane->warpTimes[other->lane] = other->time;
        for (unsigned i = 0; i < 32; ++i)
          lane->warpTimes[i] =
              std::max(lane->warpTimes[i], other->warpTimes[i]);
      }
    for (Thread *lane : lanes)
      ++lane->time;
    break;
  case WarpOperation::ShuffleUp:
  case WarpOperation::ShuffleDown:
  case WarpOperation::ShuffleXor:
  case WarpOperation::ShuffleIndex:
    completeShuffle(lanes);
    break;
  case WarpOperation::VoteUniform:
    setAll(llvm::all_of(lanes, [&](Thread *lane) {
      return lane->value == lanes.front()->value;
    }));
    break;
  case WarpOperation::VoteBallot: {
    uint32_t ballot = 0;
    for (Thread *lane : lanes)
      ballot |= lane->value << lane->lane;
    setAll(ballot);
    break;
  }
  default: {
    uint32_t result = lanes.front()->value;
    for (Thread *lane : lanes.drop_front())
      result = reduce(operation, result, lane->value);
    setAll(result);
    break;
  }
  }
  for (Thread *lane : lanes)
    wake(*lane);
}

/// The formulas of PTX's shfl.sync.
void Execution::completeShuffle(ArrayRef<Thread *> lanes) {
  for (Thread *thread : lanes) {
    unsigned lane = thread->lane, b = thread->b & 31, c = thread->c & 31;
    unsigned segment = thread->c >> 8 & 31;
    unsigned most = (lane & segment) | (c & ~segment);
    int source = lane;
    bool isInside = true;
    switch (thread->site->operation) {
    case WarpOperation::ShuffleUp:
      source = int(lane) - int(b);
      isInside = source >= int(most);
      break;
    case WarpOperation::ShuffleDown:
      source = lane + b;
      isInside = source <= int(most);
      break;
    case WarpOperation::ShuffleXor:
      source = lane ^ b;
      isInside = source <= int(most);
      break;
    default:
      source = (lane & segment) | (b & ~segment);
      isInside = source <= int(most);
      break;
    }
    if (!isInside)
      source = lane;
    if (!(thread->mask >> source & 1))
      fail(*thread, thread->site->describe() + " reads lane " + Twine(source) +
                        ", which is not in the mask 0x" +
                        llvm::utohexstr(thread->mask, /*LowerCase=*/true));
    const Thread &from =
        thread->block->threads[thread->id - lane + unsigned(source)];
    thread->result = uint64_t(isInside) << 32 | from.value;
  }
}
