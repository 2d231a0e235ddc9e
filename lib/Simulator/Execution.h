//===- Execution.h - a launch as it runs ------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The threads of one cluster at a time, what they wait for, and what each knows
// of the others: A happens before B where the thread of B knows of A.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_EXECUTION_H
#define NORM_LIB_SIMULATOR_EXECUTION_H

#include "Calls.h"
#include "Fiber.h"
#include "HostModule.h"
#include "Memory.h"
#include <random>

namespace mlir::norm::sim {

using Size = std::array<unsigned, 3>;

struct ThreadBlock;

struct Thread {
  enum State { Ready, AtBlockBarrier, AtWarpOperation, AtClusterBarrier, Done };

  ThreadBlock *block = nullptr;
  /// In the cluster, in the block, in the warp.
  unsigned number = 0, id = 0, lane = 0;
  Size index = {};
  State state = Ready;
  /// What it waits at.
  const Site *site = nullptr;

  /// Its own time, that of the last block barrier, of its last releasing
  /// arrival at a cluster barrier, and of those when the last two cluster
  /// barriers were complete.
  uint64_t time = 1, blockTime = 0, releaseTime = 0, clusterTimes[2] = {};
  /// The number of cluster barriers that it waited for, and that it knows of
  /// through the threads of its block.
  unsigned clusterWaits = 0, knownPhase = 0;
  bool hasArrived = false;
  /// The time of each lane of its warp that it knows of.
  std::array<uint64_t, 32> warpTimes = {};

  /// What it brought to an operation of its warp, and what it got.
  uint32_t mask = 0, value = 0, b = 0, c = 0;
  uint64_t result = 0;
};

struct ThreadBlock {
  /// The last use of its shared memory by a thread of another block.
  struct RemoteUse {
    unsigned thread;
    uint64_t time;
    const Site *site;
  };

  Size index = {}, inCluster = {};
  unsigned rank = 0;
  llvm::MutableArrayRef<Thread> threads;
  /// Those that have not exited, and those that wait at the block's barrier.
  unsigned running = 0, waiting = 0;
  const Site *barrier = nullptr;
  unsigned barrierName = 0;
  char *shared = nullptr;
  Shadow *shadow = nullptr;
  std::vector<RemoteUse> remoteUses;
};

/// What stays from launch to launch.
struct ExecutionState {
  Memory memory;
  Fibers fibers;
  std::vector<char> shared;
  std::vector<Shadow> sharedShadows;
  uint64_t launches = 0, clusters = 0;
};

class Execution {
public:
  Execution(const SimulatorOptions &options, ExecutionState &state,
            const Kernel &kernel, const Launch &launch);

  llvm::Error run();
  LaunchStatistics getStatistics() const;

  /// The one that runs now.
  static Execution &get();

  // What the thread that runs now does; see Calls.h.
  void access(void *address, size_t bytes, const Site &site);
  void divide(int64_t dividend, int64_t divisor, int64_t least,
              const Site &site);
  [[noreturn]] void trap(const Site &site);
  void *getShared(size_t offset);
  uint32_t read(Register number) const;
  void waitForBlock(unsigned name, unsigned threads, const Site &site);
  void arriveAtCluster(bool releases, const Site &site);
  void waitForCluster(const Site &site);
  void *mapShared(void *address, unsigned rank, const Site &site);
  unsigned getSharedRank(void *address, const Site &site);
  uint64_t joinWarp(uint32_t mask, uint32_t value, uint32_t b, uint32_t c,
                    const Site &site);

private:
  llvm::Error checkLaunch() const;
  llvm::Error prepare();
  void startCluster(Size cluster);
  void runCluster();
  static void runThread(void *thread);
  void exitThread();

  /// Ends the launch with `message` of the thread `of`.
  [[noreturn]] void fail(const Thread &of, const Twine &message);
  [[noreturn]] void fail(const Twine &message) { fail(*current, message); }
  /// Lets others run until this thread is ready again.
  void wait(Thread::State state, const Site &site);
  void wake(Thread &thread);

  /// Whether `thread` knows what thread `number` did until `time`.
  bool isKnown(const Thread &thread, unsigned number, uint64_t time) const;
  Moment getNow() const;
  void accessGlobal(char *address, size_t bytes, const Site &site);
  void accessShared(char *address, size_t bytes, const Site &site);
  void accessShadow(Shadow &shadow, bool isShared, size_t offset, size_t bytes,
                    const Site &site,
                    llvm::function_ref<std::string(size_t)> name);
  void noteRemoteUse(ThreadBlock &owner, const Site &site);
  /// The block whose shared memory has the byte at `address`, or null.
  ThreadBlock *findSharedBlock(const char *address);
  std::string nameShared(const ThreadBlock &block) const;
  std::string nameBuffer(const Buffer &buffer) const;

  void completeClusterBarrier();
  void completeWarp(llvm::ArrayRef<Thread *> lanes);
  void completeShuffle(llvm::ArrayRef<Thread *> lanes);
  llvm::SmallVector<Thread *> getLanes(const Thread &thread, uint32_t mask);

  std::string describe(const Thread &thread) const;
  std::string describeWait(const Thread &thread) const;
  void explainDeadlock();

  const SimulatorOptions &options;
  ExecutionState &state;
  const Kernel &kernel;
  Launch launch;
  std::mt19937_64 random;

  unsigned blockThreads = 0, clusterBlocks = 0;
  size_t sharedBytes = 0, sharedStride = 0;
  std::vector<Thread> threads;
  std::vector<ThreadBlock> blocks;
  std::vector<Thread *> ready;
  Thread *current = nullptr;
  Size cluster = {};
  /// Threads of the cluster that have not exited, and those of them that have
  /// arrived at its barrier; the number of barriers that are complete.
  unsigned running = 0, arrived = 0, clusterPhase = 0;
  std::string error;
  uint64_t blockBarriers = 0, clusterBarriers = 0, warpOperations = 0;
};

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_EXECUTION_H
