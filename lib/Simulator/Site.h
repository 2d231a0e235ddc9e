//===- Site.h - an instruction that is watched ------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is known of an instruction before a thread reaches it.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_SITE_H
#define NORM_LIB_SIMULATOR_SITE_H

#include <string>

namespace mlir::norm::sim {

/// What a shuffle, a vote or a reduction of a warp computes.
enum class WarpOperation {
  Sync,
  ShuffleUp,
  ShuffleDown,
  ShuffleXor,
  ShuffleIndex,
  VoteAll,
  VoteAny,
  VoteUniform,
  VoteBallot,
  Add,
  And,
  Or,
  Xor,
  Min,
  Max,
  UnsignedMin,
  UnsignedMax
};

/// Compiled code has the addresses of these as constants.
struct Site {
  /// As in "the load".
  std::string name;
  /// "file:line:column", or nothing.
  std::string place;

  /// Of an access to memory. `bytes` is 0 where the access says it; of a masked
  /// one it is that of an element.
  bool reads = false, writes = false, isAtomic = false;
  unsigned bytes = 0, alignment = 1, addressSpace = 0;

  /// Of what the lanes of a warp do together.
  WarpOperation operation = WarpOperation::Sync;

  std::string describe() const {
    return "the " + name + (place.empty() ? "" : " at " + place);
  }
};

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_SITE_H
