//===- LaunchText.cpp - kernels as text -----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the interface of kernels, what ptxas says of them. Leaves: both for
// people.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/KernelInterface.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::norm;

static std::string count(int64_t number, StringRef what) {
  return std::to_string(number) + " " + what.str() + (number == 1 ? "" : "s");
}

static std::string describe(const KernelFamily &family) {
  SmallVector<std::string> parameters;
  for (const KernelParameter &parameter : family.parameters) {
    std::string type = "pointer";
    if (!parameter.isPointer()) {
      type.clear();
      llvm::raw_string_ostream(type) << parameter.type;
    }
    parameters.push_back(parameter.name + ": " + type);
  }
  return family.name + "(" + llvm::join(parameters, ", ") + ")";
}

static std::string describeConditions(const KernelFamily &family,
                                      const KernelLaunch &launch) {
  if (launch.isUnconditional())
    return "always";
  SmallVector<std::string> parts;
  if (launch.alignment > 1)
    parts.push_back("pointers are multiples of " +
                    std::to_string(launch.alignment));
  for (const ArgumentBound &bound : launch.bounds) {
    const std::string &name = family.parameters[bound.argument].name;
    if (bound.most != INT64_MAX)
      parts.push_back(name + " <= " + std::to_string(bound.most));
    if (bound.multiple > 1)
      parts.push_back(name + " is a multiple of " +
                      std::to_string(bound.multiple));
  }
  return llvm::join(parts, ", ");
}

static void writeLaunch(llvm::raw_ostream &os, const KernelFamily &family,
                        const KernelLaunch &launch) {
  bool isCluster = launch.clusterBlocks > 1;
  os << "    where      " << describeConditions(family, launch) << "\n"
     << "    launch     " << count(launch.threads, "thread") << ", "
     << count(launch.rowsPerBlock, "row");
  if (isCluster)
    os << " a cluster of " << count(launch.clusterBlocks, "block");
  else
    os << " a block";
  os << ", at most "
     << count(launch.mostBlocks, isCluster ? "cluster" : "block") << "\n";
}

static void writeResources(llvm::raw_ostream &os, const GPUTarget &target,
                           const KernelResources &kernel,
                           const KernelLaunch *launch) {
  os << "    registers  " << kernel.registers << ", ";
  if (kernel.spillStoreBytes || kernel.spillLoadBytes)
    os << "spills of " << kernel.spillStoreBytes << " bytes stored, "
       << kernel.spillLoadBytes << " loaded";
  else
    os << "no spills";
  os << ", stack of " << kernel.stackBytes << " bytes\n"
     << "    shared     " << kernel.sharedBytes << " bytes";
  if (launch)
    os << ", " << launch->sharedBytes << " more by the launch";
  os << "; " << count(kernel.barriers, "barrier") << "\n";
  if (!launch)
    return;
  Occupancy occupancy = getOccupancy(target, launch->threads, kernel.registers,
                                     kernel.sharedBytes + launch->sharedBytes);
  os << "    occupancy  " << count(occupancy.blocks, "block") << ", "
     << llvm::format("%.0f", occupancy.fraction * 100)
     << "% of the warps; limited by " << occupancy.limit << "\n";
}

void norm::writeLaunchText(llvm::raw_ostream &os,
                           const KernelInterface &interface, unsigned target,
                           ArrayRef<KernelResources> resources) {
  const GPUTarget &arch = interface.targets[target];
  for (const KernelFamily &family : interface.families) {
    os << describe(family) << " for " << arch.arch << "\n";
    for (const LaunchVariant &variant : family.variants) {
      const std::optional<KernelLaunch> &known = variant.launches[target];
      const KernelLaunch *launch = known ? &*known : nullptr;
      if (!launch && family.getLaunch())
        continue;
      os << "  " << variant.symbol << "\n";
      if (launch)
        writeLaunch(os, family, *launch);
      for (const KernelResources &kernel : resources)
        if (kernel.name == variant.symbol)
          writeResources(os, arch, kernel, launch);
    }
  }
}
