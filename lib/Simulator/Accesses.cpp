//===- Accesses.cpp - loads and stores, before they happen ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an access. Leaves: the same, or what is wrong with it: where it is,
// what was never written, and who else may access it at the same time.
//
//===----------------------------------------------------------------------===//

#include "Execution.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;

/// As NVPTX numbers them.
enum AddressSpace {
  Generic = 0,
  Global = 1,
  Shared = 3,
  Constant = 4,
  Local = 5,
  SharedCluster = 7
};

static std::string describeAccess(const Site &site, size_t bytes) {
  return site.describe() + " of " + std::to_string(bytes) + " bytes";
}

/// An argument that points into it, the variable that it is, or its size.
std::string Execution::nameBuffer(const Buffer &buffer) const {
  std::string size = " (" + std::to_string(buffer.bytes) + " bytes)";
  if (!buffer.name.empty())
    return "@" + buffer.name + size;
  for (auto [argument, address] :
       llvm::zip(kernel.arguments, launch.arguments)) {
    if (!argument.isPointer)
      continue;
    char *pointer = *static_cast<char **>(address);
    if (pointer == buffer.data || buffer.contains(pointer, 1))
      return argument.name + size;
  }
  return "a buffer that is no argument" + size;
}

std::string Execution::nameShared(const ThreadBlock &block) const {
  return &block == current->block
             ? "shared memory"
             : "the shared memory of block " + std::to_string(block.rank) +
                   " of the cluster";
}

ThreadBlock *Execution::findSharedBlock(const char *address) {
  for (ThreadBlock &block : blocks)
    if (address >= block.shared && address < block.shared + sharedStride)
      return &block;
  return nullptr;
}

void Execution::access(void *memory, size_t bytes, const Site &site) {
  auto *address = static_cast<char *>(memory);
  if (bytes == 0)
    return;
  switch (site.addressSpace) {
  case Shared:
  case SharedCluster:
    return accessShared(address, bytes, site);
  case Global:
  case Constant:
    return accessGlobal(address, bytes, site);
  case Local:
    return;
  default:
    if (findSharedBlock(address))
      return accessShared(address, bytes, site);
    if (!state.fibers.isOnStack(current->number, address, bytes))
      accessGlobal(address, bytes, site);
  }
}

void Execution::accessGlobal(char *address, size_t bytes, const Site &site) {
  Buffer *buffer = state.memory.find(address);
  if (!buffer || !buffer->contains(address, bytes)) {
    if (!buffer)
      buffer = state.memory.findNear(address);
    if (!buffer)
      fail(describeAccess(site, bytes) +
           " is at an address that is not in the device's memory");
    fail(describeAccess(site, bytes) + " is out of bounds: at byte " +
         Twine(address - buffer->data) + " of " + nameBuffer(*buffer));
  }
  size_t offset = address - buffer->data;
  if (reinterpret_cast<uintptr_t>(address) % site.alignment)
    fail(describeAccess(site, bytes) + " is misaligned: at byte " +
         Twine(offset) + " of " + nameBuffer(*buffer) +
         ", expected a multiple of " + Twine(site.alignment));
  buffer->enterLaunch(state.launches);
  size_t most = options.target.accessBytes;
  if (site.reads)
    buffer->reads.add(bytes, site.alignment, most);
  if (site.writes)
    buffer->writes.add(bytes, site.alignment, most);
  accessShadow(
      buffer->shadow, /*isShared=*/false, offset, bytes, site, [&](size_t at) {
        return "byte " + std::to_string(at) + " of " + nameBuffer(*buffer);
      });
}

/// What is behind a variable is a gap, but for the last one, which ends where
/// dynamic shared memory does.
static bool isInVariable(const Kernel &kernel, size_t sharedBytes,
                         size_t offset, size_t bytes) {
  if (offset >= kernel.dynamicOffset)
    return offset + bytes <= sharedBytes;
  return llvm::any_of(kernel.shared, [&](const SharedVariable &variable) {
    return offset >= variable.offset &&
           offset + bytes <= variable.offset + variable.bytes;
  });
}

/// The variable that an offset is in, or behind.
static std::string nameVariable(const Kernel &kernel, size_t sharedBytes,
                                size_t offset) {
  const SharedVariable *nearest = nullptr;
  for (const SharedVariable &variable : kernel.shared)
    if (offset < kernel.dynamicOffset && variable.offset <= offset)
      nearest = &variable;
  if (nearest)
    return "byte " + std::to_string(offset - nearest->offset) + " of @" +
           nearest->name + " (" + std::to_string(nearest->bytes) + " bytes)";
  return "byte " +
         std::to_string(int64_t(offset) - int64_t(kernel.dynamicOffset)) +
         " of the dynamic part (" +
         std::to_string(sharedBytes - kernel.dynamicOffset) + " bytes)";
}

void Execution::accessShared(char *address, size_t bytes, const Site &site) {
  ThreadBlock *owner = findSharedBlock(address);
  bool isOwn = owner == current->block;
  if (!owner || (site.addressSpace == Shared && !isOwn))
    fail(describeAccess(site, bytes) +
         " is at an address that is not in the block's shared memory");
  size_t offset = address - owner->shared;
  auto name = [&](size_t at) {
    return nameVariable(kernel, sharedBytes, at) + " in " + nameShared(*owner);
  };
  if (!isInVariable(kernel, sharedBytes, offset, bytes))
    fail(describeAccess(site, bytes) + " is out of bounds: at " + name(offset));
  if (reinterpret_cast<uintptr_t>(address) % site.alignment)
    fail(describeAccess(site, bytes) + " is misaligned: at " + name(offset) +
         ", expected a multiple of " + Twine(site.alignment));
  if (!isOwn)
    noteRemoteUse(*owner, site);
  accessShadow(*owner->shadow, /*isShared=*/true, offset, bytes, site, name);
}

void Execution::noteRemoteUse(ThreadBlock &owner, const Site &site) {
  if (owner.running == 0)
    fail(site.describe() + " is in " + nameShared(owner) +
         ", which may have exited: no cluster barrier is in between");
  if (current->knownPhase == 0)
    fail(site.describe() + " is in " + nameShared(owner) +
         ", which may not have started: no cluster barrier is before it");
  for (ThreadBlock::RemoteUse &use : owner.remoteUses)
    if (use.thread == current->number) {
      use.time = current->time;
      use.site = &site;
      return;
    }
  owner.remoteUses.push_back({current->number, current->time, &site});
}

void Execution::accessShadow(Shadow &shadow, bool isShared, size_t offset,
                             size_t bytes, const Site &site,
                             llvm::function_ref<std::string(size_t)> name) {
  auto isKnown = [&](Moment moment) {
    // Shared memory of clusters before this one is that of other blocks.
    if (moment.getCluster() != state.clusters)
      return isShared;
    return this->isKnown(*current, moment.getThread(), moment.getTime());
  };
  auto judge = [&](const Conflict &conflict) {
    if (conflict.kind == Conflict::None)
      return;
    if (conflict.kind == Conflict::Uninitialized)
      fail(describeAccess(site, bytes) + " reads " + name(conflict.offset) +
           ", which was never written");
    bool isHere = conflict.other.getCluster() == state.clusters;
    fail(describeAccess(site, bytes) + " is a data race on " +
         name(conflict.offset) + ": " +
         (isHere
              ? describe(threads[conflict.other.getThread()])
              : "a thread of another " +
                    StringRef(clusterBlocks > 1 ? "cluster" : "block").str()) +
         (conflict.kind == Conflict::AfterWrite ? " writes it" : " reads it") +
         ", and no barrier is in between");
  };
  if (site.reads)
    judge(shadow.read(offset, bytes, getNow(), site.isAtomic, isKnown));
  if (site.writes)
    judge(shadow.write(offset, bytes, getNow(), site.isAtomic, isKnown));
}

//===----------------------------------------------------------------------===//
// Addresses in shared memory
//===----------------------------------------------------------------------===//

void *Execution::getShared(size_t offset) {
  return current->block->shared + offset;
}

void *Execution::mapShared(void *memory, unsigned rank, const Site &site) {
  auto *address = static_cast<char *>(memory);
  if (rank >= clusterBlocks)
    fail(site.describe() + " names block " + Twine(rank) + " of a cluster of " +
         Twine(clusterBlocks));
  ThreadBlock *from = findSharedBlock(address);
  if (!from)
    fail(site.describe() + " has an address that is not in shared memory");
  return blocks[rank].shared + (address - from->shared);
}

unsigned Execution::getSharedRank(void *address, const Site &site) {
  ThreadBlock *block = findSharedBlock(static_cast<char *>(address));
  if (!block)
    fail(site.describe() + " has an address that is not in shared memory");
  return block->rank;
}

//===----------------------------------------------------------------------===//
// What needs no memory
//===----------------------------------------------------------------------===//

void Execution::divide(int64_t dividend, int64_t divisor, int64_t least,
                       const Site &site) {
  if (divisor == 0)
    fail(site.describe() + " is by zero");
  if (divisor == -1 && least < 0 && dividend == least)
    fail(site.describe() + " overflows");
}

void Execution::trap(const Site &site) { fail("comes to " + site.describe()); }

uint32_t Execution::read(Register number) const {
  const ThreadBlock &block = *current->block;
  auto pick = [&](Register first, Size size) {
    return size[unsigned(number) - unsigned(first)];
  };
  switch (number) {
  case Register::ThreadX:
  case Register::ThreadY:
  case Register::ThreadZ:
    return pick(Register::ThreadX, current->index);
  case Register::BlockX:
  case Register::BlockY:
  case Register::BlockZ:
    return pick(Register::BlockX, block.index);
  case Register::BlockSizeX:
  case Register::BlockSizeY:
  case Register::BlockSizeZ:
    return pick(Register::BlockSizeX, launch.block);
  case Register::GridSizeX:
  case Register::GridSizeY:
  case Register::GridSizeZ:
    return pick(Register::GridSizeX, launch.grid);
  case Register::ClusterX:
  case Register::ClusterY:
  case Register::ClusterZ:
    return pick(Register::ClusterX, cluster);
  case Register::ClustersX:
  case Register::ClustersY:
  case Register::ClustersZ: {
    Size clusters;
    for (unsigned i = 0; i < 3; ++i)
      clusters[i] = launch.grid[i] / launch.cluster[i];
    return pick(Register::ClustersX, clusters);
  }
  case Register::BlockInClusterX:
  case Register::BlockInClusterY:
  case Register::BlockInClusterZ:
    return pick(Register::BlockInClusterX, block.inCluster);
  case Register::ClusterSizeX:
  case Register::ClusterSizeY:
  case Register::ClusterSizeZ:
    return pick(Register::ClusterSizeX, launch.cluster);
  case Register::ClusterRank:
    return block.rank;
  case Register::ClusterBlocks:
    return clusterBlocks;
  case Register::Lane:
    return current->lane;
  case Register::Warp:
    return current->id / 32;
  case Register::Warps:
    return llvm::divideCeil(blockThreads, 32);
  case Register::DynamicSharedBytes:
    return launch.dynamicSharedBytes;
  }
  llvm_unreachable("all registers are above");
}
