//===- CheckKernels.cpp - kernels against their formulas ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a type. Leaves: one line with the worst of its kernels, and one for
// each that fails: by its numbers, by other numbers where a result overwrites
// what is read, or because it is more than one row program.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "Kernel.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "norm/Pipelines.h"
#include "norm/Runtime/Run.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;
using llvm::createStringError;
using llvm::outs;

namespace {
/// The compiled kernels of some cases, and what they were made of.
struct Kernels {
  OwningOpRef<ModuleOp> source;
  std::unique_ptr<Device> device;
  std::unique_ptr<Engine> engine;
  unsigned numFailures = 0;

  void print(StringRef name) {
    source->lookupSymbol(name)->print(outs());
    outs() << "\n";
  }
};
} // namespace

/// Every function of `module` with other than one row program.
static unsigned reportRowPrograms(ModuleOp module) {
  unsigned numFailures = 0;
  for (auto function : module.getOps<func::FuncOp>()) {
    unsigned count = 0;
    function.walk([&](RowwiseOp) { ++count; });
    if (count == 1)
      continue;
    ++numFailures;
    outs() << "FAILED: " << count << " row programs in\n" << function << "\n";
  }
  return numFailures;
}

/// Whether something in `module` allocates or copies.
static bool usesMemory(ModuleOp module) {
  bool copies = false;
  module.walk([&](LLVM::MemcpyOp) { copies = true; });
  return copies || module.lookupSymbol("malloc") ||
         module.lookupSymbol("memrefCopy");
}

static llvm::Expected<Kernels> compile(MLIRContext &context,
                                       ArrayRef<KernelCase> cases,
                                       int64_t streamingBytes, Way way) {
  Kernels kernels;
  kernels.source = ModuleOp::create(UnknownLoc::get(&context));
  for (const KernelCase &one : cases) {
    auto module = buildKernelModule(&context, one.spec);
    if (!module)
      return module.takeError();
    kernels.source->push_back((*module)->lookupSymbol(one.spec.name)->clone());
  }
  OwningOpRef<ModuleOp> module = kernels.source->clone();
  PassManager rows(&context), lowering(&context);
  buildRowsPipeline(rows, RowsPipelineOptions());
  buildLowering(lowering, way, streamingBytes);
  if (failed(rows.run(*module)))
    return llvm::createStringError("cannot make row programs of the kernels");
  kernels.numFailures += reportRowPrograms(*module);
  if (failed(lowering.run(*module)))
    return llvm::createStringError("cannot lower the kernels");
  // A GPU has memory of its own.
  if (!isOnGPU(way) && usesMemory(*module)) {
    ++kernels.numFailures;
    outs() << "FAILED: a kernel allocates or copies\n";
  }
  auto device = createDevice(way);
  if (!device)
    return device.takeError();
  kernels.device = std::move(*device);
  EngineOptions options;
  options.device = kernels.device.get();
  auto engine = Engine::create(*module, options);
  if (!engine)
    return engine.takeError();
  kernels.engine = std::move(*engine);
  return kernels;
}

/// Calls a kernel on `buffers`.
static void call(Engine::Function function, ArrayRef<Buffer *> buffers) {
  SmallVector<SmallVector<int64_t>> descriptors;
  for (Buffer *buffer : buffers)
    descriptors.push_back(makeDescriptor(*buffer));
  SmallVector<void *> pointers, packed;
  for (SmallVector<int64_t> &descriptor : descriptors)
    pointers.push_back(descriptor.data());
  for (void *&pointer : pointers)
    packed.push_back(&pointer);
  function(packed.data());
}

static SmallVector<Buffer *> getPointers(KernelArguments &arguments) {
  return llvm::map_to_vector(arguments.buffers,
                             [](Buffer &buffer) { return &buffer; });
}

static Buffer copy(const Buffer &buffer) {
  Buffer result =
      llvm::cantFail(Buffer::allocate(buffer.getKind(), buffer.getShape()));
  std::memcpy(result.data(), buffer.data(), buffer.getNumBytes());
  return result;
}

static KernelArguments copy(const KernelArguments &arguments) {
  KernelArguments result{arguments.operands, {}};
  for (const Buffer &buffer : arguments.buffers)
    result.buffers.push_back(copy(buffer));
  return result;
}

/// The arguments that a result may overwrite, as pairs of operands.
static SmallVector<std::pair<unsigned, unsigned>>
getAliases(ArrayRef<KernelOperand> operands) {
  SmallVector<std::pair<unsigned, unsigned>> aliases;
  for (auto [from, read] : llvm::enumerate(operands))
    for (auto [to, written] : llvm::enumerate(operands)) {
      bool overwritable =
          written.name == "y" || (written.name == "sum" && read.name != "gate");
      if (!read.written && !written.read && read.extent == Extent::Element &&
          written.extent == Extent::Element && read.type == written.type &&
          overwritable)
        aliases.push_back({from, to});
    }
  return aliases;
}

/// Whether the results are the same bits where one of them overwrites an
/// argument.
static bool isSameInPlace(Engine::Function function,
                          const KernelArguments &before,
                          const KernelArguments &after) {
  for (auto [from, to] : getAliases(before.operands)) {
    KernelArguments again = copy(before);
    SmallVector<Buffer *> buffers = getPointers(again);
    buffers[to] = buffers[from];
    call(function, buffers);
    for (auto [operand, buffer, expected] :
         llvm::zip_equal(again.operands, buffers, after.buffers))
      if (operand.written && std::memcmp(buffer->data(), expected.data(),
                                         expected.getNumBytes()) != 0)
        return false;
  }
  return true;
}

namespace {
struct Tally {
  unsigned numRuns = 0, numFailures = 0;
  double worst = 0;
};
} // namespace

static llvm::Error run(Kernels &kernels, const KernelCase &one, int64_t length,
                       Fill fill, Random &random, Tally &tally) {
  auto function = kernels.engine->lookup(one.spec.name);
  if (!function)
    return function.takeError();
  KernelArguments before =
      makeKernelArguments(one.spec, one.rows, length, fill, random);
  KernelArguments after = copy(before);
  call(*function, getPointers(after));
  bool same = isSameInPlace(*function, before, after);
  if (llvm::Error error = Engine::takeError())
    return createStringError(getName(fill) + " of length " + Twine(length) +
                             " in @" + one.spec.name + ": " +
                             llvm::toString(std::move(error)));

  double error = getKernelError(one.spec, before, after);
  ++tally.numRuns;
  tally.worst = std::max(tally.worst, error);
  if (error <= 1 && same)
    return llvm::Error::success();
  ++tally.numFailures;
  outs() << "FAILED: "
         << (same ? "" : "other numbers where a result is in place, ")
         << llvm::format("%.3g", error) << " of what is allowed for "
         << getName(fill) << " of length " << length << " in\n";
  kernels.print(one.spec.name);
  return llvm::Error::success();
}

llvm::Expected<bool> check::checkKernels(MLIRContext &context, FloatType type,
                                         bool streamed, Way way) {
  std::vector<KernelCase> cases =
      streamed ? getStreamedKernelCases(type) : getKernelCases(type);
  // From the first byte on, or never.
  auto kernels = compile(context, cases, /*streamingBytes=*/streamed, way);
  if (!kernels)
    return kernels.takeError();
  Tally tally;
  tally.numFailures = kernels->numFailures;
  Random random(cases.size());
  for (const KernelCase &one : cases)
    for (int64_t length : one.lengths)
      for (Fill fill : one.fills)
        if (llvm::Error error = run(*kernels, one, length, fill, random, tally))
          return error;
  outs() << cases.size() << " kernels, " << tally.numRuns << " runs, "
         << tally.numFailures << " failures; the worst error is "
         << llvm::format("%.2f", tally.worst) << " of what is allowed\n";
  return tally.numFailures == 0;
}
