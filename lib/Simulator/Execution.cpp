//===- Execution.cpp - a launch as it runs --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a kernel and the sizes of a launch. Leaves: what its threads did, or
// the first thing that was wrong. A thread runs until it waits for others.
//
//===----------------------------------------------------------------------===//

#include "Execution.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::createStringError;

static Execution *running = nullptr;

/// What the frames of a kernel and of the functions that it calls may take.
static constexpr size_t frameBytes = 256 * 1024;

static uint64_t getProduct(Size size) {
  return uint64_t(size[0]) * size[1] * size[2];
}

static std::string format(Size size) {
  return ("(" + Twine(size[0]) + ", " + Twine(size[1]) + ", " + Twine(size[2]) +
          ")")
      .str();
}

/// The place of the element `number` in a box of `size`, x first.
static Size getIndex(uint64_t number, Size size) {
  return {unsigned(number % size[0]), unsigned(number / size[0] % size[1]),
          unsigned(number / size[0] / size[1])};
}

Execution::Execution(const SimulatorOptions &options, ExecutionState &state,
                     const Kernel &kernel, const Launch &launch)
    : options(options), state(state), kernel(kernel), launch(launch),
      random(options.order.value_or(0)) {
  if (kernel.clusterSize[0])
    this->launch.cluster = kernel.clusterSize;
}

Execution &Execution::get() { return *::running; }

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

std::string Execution::describe(const Thread &thread) const {
  std::string text = "thread " + format(thread.index);
  if (clusterBlocks > 1)
    text += " of block " + format(thread.block->index);
  return text;
}

void Execution::fail(const Thread &of, const Twine &message) {
  error = ("kernel @" + kernel.name + ", block " + format(of.block->index) +
           ", thread " + format(of.index) + ": " + message)
              .str();
  state.fibers[current->number].leave();
  llvm_unreachable("a failed thread does not go on");
}

std::string Execution::describeWait(const Thread &thread) const {
  if (thread.state == Thread::Done)
    return describe(thread) + " has exited";
  return describe(thread) + " waits at " + thread.site->describe();
}

/// No thread is ready, and not all have exited.
void Execution::explainDeadlock() {
  auto waiting = llvm::find_if(threads, [](const Thread &thread) {
    return thread.state != Thread::Done;
  });
  current = &*waiting;
  // What the first one waits for.
  auto isMissing = [&](const Thread &other) {
    switch (waiting->state) {
    case Thread::AtWarpOperation:
      return other.block == waiting->block &&
             other.id / 32 == waiting->id / 32 &&
             (waiting->mask >> other.lane & 1) &&
             (other.state != Thread::AtWarpOperation ||
              other.site != waiting->site || other.mask != waiting->mask);
    case Thread::AtBlockBarrier:
      return other.block == waiting->block &&
             other.state != Thread::AtBlockBarrier;
    default:
      return other.state != Thread::Done && !other.hasArrived;
    }
  };
  auto missing = llvm::find_if(threads, isMissing);
  std::string text = waiting->site->describe();
  if (waiting->state == Thread::AtWarpOperation) {
    text += " waits for lanes of the mask 0x" +
            llvm::utohexstr(waiting->mask, /*LowerCase=*/true);
  } else {
    text += waiting->state == Thread::AtBlockBarrier
                ? " waits for all threads of the block"
                : " waits for all threads of the cluster";
  }
  text += " forever: ";
  if (missing->state == Thread::AtWarpOperation &&
      waiting->state == Thread::AtWarpOperation &&
      missing->mask != waiting->mask && missing->site == waiting->site)
    text += describe(*missing) + " comes with the mask 0x" +
            llvm::utohexstr(missing->mask, /*LowerCase=*/true);
  else
    text += describeWait(*missing);
  error = "kernel @" + kernel.name + ", block " +
          format(waiting->block->index) + ", thread " + format(waiting->index) +
          ": " + text;
}

//===----------------------------------------------------------------------===//
// Limits
//===----------------------------------------------------------------------===//

/// What the GPU's driver would refuse.
llvm::Error Execution::checkLaunch() const {
  const GPUTarget &target = options.target;
  auto refuse = [&](const Twine &message) {
    return createStringError("kernel @" + kernel.name + ": " + message);
  };
  for (auto [name, size] :
       {std::pair("grid", launch.grid), std::pair("block", launch.block),
        std::pair("cluster", launch.cluster)})
    if (getProduct(size) == 0)
      return refuse("expected a " + Twine(name) + " of a positive size, got " +
                    format(size));
  if (launch.grid[0] > INT32_MAX || launch.grid[1] > UINT16_MAX ||
      launch.grid[2] > UINT16_MAX)
    return refuse("expected a grid of at most (2147483647, 65535, 65535) "
                  "blocks, got " +
                  format(launch.grid));
  uint64_t threads = getProduct(launch.block);
  if (threads > target.blockThreads || launch.block[2] > 64)
    return refuse("expected at most " + Twine(target.blockThreads) +
                  " threads in a block, 64 along z, got " +
                  format(launch.block));
  if (kernel.mostThreads && threads > kernel.mostThreads)
    return refuse("is compiled for at most " + Twine(kernel.mostThreads) +
                  " threads in a block, got " + Twine(threads));
  if (kernel.blockSize[0])
    for (unsigned i = 0; i < 3; ++i)
      if (launch.block[i] != std::max(1u, kernel.blockSize[i]))
        return refuse("is compiled for blocks of " + format(kernel.blockSize) +
                      " threads, got " + format(launch.block));
  uint64_t clusterBlocks = getProduct(launch.cluster);
  if (clusterBlocks > 1 && !target.hasClusters())
    return refuse(target.arch + " has no clusters, got one of " +
                  format(launch.cluster) + " blocks");
  if (clusterBlocks > target.clusterBlocks)
    return refuse("expected at most " + Twine(target.clusterBlocks) +
                  " blocks in a cluster, got " + format(launch.cluster));
  for (unsigned i = 0; i < 3; ++i)
    if (launch.grid[i] % launch.cluster[i])
      return refuse("expected a grid of whole clusters of " +
                    format(launch.cluster) + " blocks, got " +
                    format(launch.grid));
  // A limit of ptxas: what is above it must be dynamic.
  constexpr size_t mostStaticBytes = 48 * 1024;
  if (kernel.sharedBytes > mostStaticBytes)
    return refuse("expected at most " + Twine(mostStaticBytes) +
                  " bytes of static shared memory, got " +
                  Twine(kernel.sharedBytes));
  size_t sharedBytes = kernel.sharedBytes + launch.dynamicSharedBytes;
  if (sharedBytes > target.blockSharedBytes)
    return refuse("expected at most " + Twine(target.blockSharedBytes) +
                  " bytes of shared memory on " + target.arch + ", got " +
                  Twine(sharedBytes));
  if (launch.arguments.size() != kernel.arguments.size())
    return refuse("expected " + Twine(kernel.arguments.size()) +
                  " arguments, got " + Twine(launch.arguments.size()));
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Clusters
//===----------------------------------------------------------------------===//

llvm::Error Execution::prepare() {
  blockThreads = getProduct(launch.block);
  clusterBlocks = getProduct(launch.cluster);
  size_t count = size_t(blockThreads) * clusterBlocks;
  if (!state.fibers.reserve(count, frameBytes + kernel.localBytes))
    return createStringError("no memory for the stacks of " + Twine(count) +
                             " simulated threads");
  constexpr size_t sharedAlignment = 4096;
  sharedBytes = kernel.dynamicOffset + launch.dynamicSharedBytes;
  sharedStride = llvm::alignTo(sharedBytes + sharedAlignment, sharedAlignment);
  state.shared.resize(std::max(state.shared.size(),
                               clusterBlocks * sharedStride + sharedAlignment));
  state.sharedShadows.resize(
      std::max<size_t>(state.sharedShadows.size(), clusterBlocks));
  char *shared = reinterpret_cast<char *>(llvm::alignTo(
      reinterpret_cast<uintptr_t>(state.shared.data()), sharedAlignment));

  threads.resize(count);
  blocks.resize(clusterBlocks);
  for (unsigned rank = 0; rank < clusterBlocks; ++rank) {
    ThreadBlock &block = blocks[rank];
    block.rank = rank;
    block.inCluster = getIndex(rank, launch.cluster);
    block.threads =
        MutableArrayRef(threads).slice(rank * blockThreads, blockThreads);
    block.shared = shared + rank * sharedStride;
    block.shadow = &state.sharedShadows[rank];
    if (block.shadow->size() < sharedBytes) {
      block.shadow->resize(sharedBytes);
      block.shadow->startLaunch();
    }
  }
  return llvm::Error::success();
}

void Execution::startCluster(Size index) {
  cluster = index;
  state.clusters = state.clusters % (Moment::mostClusters - 1) + 1;
  running = threads.size();
  arrived = clusterPhase = 0;
  ready.clear();
  for (ThreadBlock &block : blocks) {
    for (unsigned i = 0; i < 3; ++i)
      block.index[i] = cluster[i] * launch.cluster[i] + block.inCluster[i];
    block.running = blockThreads;
    block.waiting = 0;
    block.remoteUses.clear();
    block.shadow->setWritten(0, sharedBytes, false);
    for (auto [id, thread] : llvm::enumerate(block.threads)) {
      thread = Thread();
      thread.block = &block;
      thread.number = block.rank * blockThreads + id;
      thread.id = id;
      thread.lane = id % 32;
      thread.index = getIndex(id, launch.block);
      state.fibers[thread.number].start(runThread, &thread);
      ready.push_back(&thread);
    }
  }
}

void Execution::runThread(void *thread) {
  Execution &execution = Execution::get();
  SmallVector<void *> arguments(execution.launch.arguments);
  execution.kernel.run(arguments.data());
  execution.exitThread();
}

void Execution::exitThread() {
  Thread &thread = *current;
  ThreadBlock &block = *thread.block;
  thread.state = Thread::Done;
  --block.running;
  --running;
  if (thread.hasArrived && thread.clusterWaits == clusterPhase)
    --arrived;
  llvm::erase_if(block.remoteUses, [&](const ThreadBlock::RemoteUse &use) {
    return isKnown(thread, use.thread, use.time);
  });
  if (block.running == 0 && !block.remoteUses.empty()) {
    const ThreadBlock::RemoteUse &use = block.remoteUses.front();
    fail("the block may exit before " + describe(threads[use.thread]) +
         " is done with its shared memory in " + use.site->describe() +
         ": no cluster barrier is in between");
  }
  completeClusterBarrier();
}

void Execution::runCluster() {
  std::vector<Thread *> round;
  while (!ready.empty()) {
    round.swap(ready);
    ready.clear();
    if (options.order)
      llvm::shuffle(round.begin(), round.end(), random);
    for (Thread *thread : round) {
      current = thread;
      state.fibers[thread->number].enter();
      if (!error.empty())
        return;
    }
  }
  if (running)
    explainDeadlock();
}

llvm::Error Execution::run() {
  if (llvm::Error error = checkLaunch())
    return error;
  if (llvm::Error error = prepare())
    return error;
  ++state.launches;
  Size clusters;
  for (unsigned i = 0; i < 3; ++i)
    clusters[i] = launch.grid[i] / launch.cluster[i];
  std::vector<uint64_t> order(getProduct(clusters));
  std::iota(order.begin(), order.end(), 0);
  if (options.order)
    llvm::shuffle(order.begin(), order.end(), random);
  ::running = this;
  for (uint64_t number : order) {
    startCluster(getIndex(number, clusters));
    runCluster();
    if (!error.empty())
      return createStringError(error);
  }
  return llvm::Error::success();
}

void Execution::wait(Thread::State newState, const Site &site) {
  Thread &thread = *current;
  thread.state = newState;
  thread.site = &site;
  state.fibers[thread.number].leave();
}

void Execution::wake(Thread &thread) {
  thread.state = Thread::Ready;
  if (&thread != current)
    ready.push_back(&thread);
}
