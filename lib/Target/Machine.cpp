//===- Machine.cpp - a machine to compile for -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the names of a target and a CPU. Leaves: LLVM's machine, and what the
// lowering wants to know of it.
//
//===----------------------------------------------------------------------===//

#include "norm/Target/Machine.h"
#include "norm/Target/Versions.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace mlir::norm;
using llvm::createStringError;
using llvm::StringRef;
using llvm::Twine;

static bool isSupported(const llvm::Triple &triple) {
  return triple.isOSBinFormatELF() &&
         (triple.getArch() == llvm::Triple::x86_64 ||
          triple.getArch() == llvm::Triple::aarch64 ||
          triple.getArch() == llvm::Triple::riscv64);
}

/// LLVM registers a target once, however often it is asked to.
static void initializeTargets() {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmPrinters();
  // Of inline assembly.
  llvm::InitializeAllAsmParsers();
}

static std::string hostFeatures() {
  llvm::SubtargetFeatures features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.AddFeature(feature.first(), feature.second);
  return features.getString();
}

static llvm::Error unknownCPU(const llvm::MCSubtargetInfo &subtarget,
                              StringRef cpu, StringRef triple) {
  std::string text = ("unknown CPU '" + cpu + "' of " + triple).str();
  StringRef nearest;
  unsigned distance = 3;
  for (const llvm::SubtargetSubTypeKV &known :
       subtarget.getAllProcessorDescriptions()) {
    StringRef name = known.Key;
    unsigned edits = cpu.edit_distance(name, /*AllowReplacements=*/true, 3);
    if (edits < distance)
      nearest = name, distance = edits;
  }
  if (!nearest.empty())
    text += (", did you mean '" + nearest + "'?").str();
  return createStringError(text);
}

static StringRef leastCPU(const llvm::Triple &triple) {
  return triple.isX86()     ? "x86-64"
         : triple.isRISCV() ? "generic-rv64"
                            : "generic";
}

llvm::Expected<Machine>
mlir::norm::createMachine(const MachineOptions &options) {
  initializeTargets();
  llvm::Triple host(llvm::sys::getDefaultTargetTriple());
  llvm::Triple triple(options.triple.empty()
                          ? host.str()
                          : llvm::Triple::normalize(options.triple));
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target || triple.getArch() == llvm::Triple::UnknownArch)
    return createStringError("unknown target '" + options.triple + "'");
  if (!isSupported(triple))
    return createStringError(
        "no C interface for the target '" + triple.str() +
        "': expected x86_64, aarch64 or riscv64 with ELF objects, such as "
        "aarch64-linux-gnu");

  bool isHostTriple =
      triple.getArch() == host.getArch() && triple.getOS() == host.getOS();
  std::string cpu = options.cpu, features;
  if (cpu == "native" && !isHostTriple)
    return createStringError("the CPU 'native' is not of " + triple.str());
  if (cpu == "native" || (cpu.empty() && isHostTriple)) {
    cpu = llvm::sys::getHostCPUName();
    features = hostFeatures();
  } else if (cpu.empty()) {
    cpu = leastCPU(triple);
  }
  // What every Linux on RISC-V has, and its calling convention needs.
  if (triple.isRISCV())
    features = "+m,+a,+f,+d,+c";

  std::unique_ptr<llvm::MCSubtargetInfo> least(
      target->createMCSubtargetInfo(triple, leastCPU(triple), ""));
  if (!least->isCPUStringValid(cpu))
    return unknownCPU(*least, cpu, triple.str());
  if (options.isVersion) {
    auto unchecked = getUncheckedFeatures(triple, cpu);
    if (!unchecked)
      return unchecked.takeError();
    features = *unchecked;
  }
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
      target->createMCSubtargetInfo(triple, cpu, features));
  if (!triple.isAArch64() && !subtarget->checkFeatures("+64bit"))
    return createStringError("the CPU '" + cpu + "' has no 64 bit mode");

  llvm::TargetOptions targetOptions;
  if (triple.isRISCV())
    targetOptions.MCOptions.ABIName = "lp64d";
  Machine machine;
  machine.machine.reset(target->createTargetMachine(
      triple, cpu, features, targetOptions, llvm::Reloc::PIC_,
      /*CM=*/std::nullopt,
      llvm::CodeGenOpt::getLevel(options.optLevel)
          .value_or(llvm::CodeGenOptLevel::Aggressive)));
  bool isHost = isHostTriple && cpu == llvm::sys::getHostCPUName();
  machine.target = describeTarget(*subtarget);
  if (isHost) {
    const CPUTarget &known = getHostTarget();
    machine.target.l1Bytes = known.l1Bytes;
    machine.target.l2Bytes = known.l2Bytes;
    machine.target.cores = known.cores;
    machine.target.streamingBytes = known.streamingBytes;
  }
  machine.isHostTriple = isHostTriple;
  return machine;
}

llvm::Error mlir::norm::checkRunsHere(const Machine &machine) {
  const llvm::MCSubtargetInfo &subtarget =
      *machine.machine->getMCSubtargetInfo();
  StringRef cpu = machine.machine->getTargetCPU();
  if (!machine.isHostTriple)
    return createStringError("this machine runs no code for " +
                             machine.machine->getTargetTriple().str());
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    if (!feature.second &&
        subtarget.checkFeatures(("+" + feature.first()).str()))
      return createStringError("this machine has no '" + feature.first() +
                               "', which the CPU '" + cpu + "' has");
  return llvm::Error::success();
}
