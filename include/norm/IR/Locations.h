//===- Locations.h - places in a program for people -------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How reports name where something is.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_LOCATIONS_H
#define NORM_IR_LOCATIONS_H

#include "mlir/IR/Operation.h"

namespace mlir::norm {

/// The name of a location, or file:line:column; "?" where it is unknown.
std::string locationName(Location location);

/// The name of the function (any op with a symbol) that `op` is or is in.
std::string functionOf(Operation *op);

} // namespace mlir::norm

#endif // NORM_IR_LOCATIONS_H
