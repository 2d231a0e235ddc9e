//===- Statistics.cpp - what a launch did with memory ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the counts of a launch that has ended. Leaves: them, by argument.
//
//===----------------------------------------------------------------------===//

#include "Execution.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;

static TrafficStatistics summarize(const Traffic &traffic,
                                   ArrayRef<uint16_t> counts) {
  TrafficStatistics statistics;
  statistics.bytes = traffic.bytes;
  for (auto [log, count] : llvm::enumerate(traffic.accesses))
    if (count)
      statistics.accesses[1u << log] = count;
  unsigned least = UINT16_MAX;
  for (uint16_t count : counts) {
    statistics.mostPerByte = std::max<unsigned>(statistics.mostPerByte, count);
    if (count)
      least = std::min<unsigned>(least, count);
  }
  statistics.leastPerByte = std::min(least, statistics.mostPerByte);
  return statistics;
}

LaunchStatistics Execution::getStatistics() const {
  LaunchStatistics statistics;
  statistics.kernel = kernel.name;
  statistics.launch = launch;
  statistics.launch.arguments = {};
  statistics.blockBarriers = blockBarriers;
  statistics.clusterBarriers = clusterBarriers;
  statistics.warpOperations = warpOperations;
  for (auto [argument, address] :
       llvm::zip(kernel.arguments, launch.arguments)) {
    if (!argument.isPointer)
      continue;
    Buffer *buffer = state.memory.find(*static_cast<void **>(address));
    if (!buffer || buffer->launch != state.launches)
      continue;
    statistics.arguments.push_back(
        {argument.name, summarize(buffer->reads, buffer->shadow.getReads()),
         summarize(buffer->writes, buffer->shadow.getWrites())});
  }
  return statistics;
}
