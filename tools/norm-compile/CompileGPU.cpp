//===- CompileGPU.cpp - code for GPUs -------------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: row programs. Leaves: PTX, a cubin, a fatbin of several
// architectures, a header, or the kernels at a later stage.
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "Targets.h"
#include "norm/Driver/Lower.h"
#include "norm/IR/Norm.h"
#include "norm/NVPTX/KernelInterface.h"
#include "norm/NVPTX/MergeKernels.h"
#include "norm/NVPTX/PTX.h"
#include "norm/NVPTX/Toolkit.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::compile;
using llvm::createStringError;

/// Every function is to become kernels; other ops in it would be lost.
static llvm::Error checkRowPrograms(ModuleOp module) {
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() &&
        !function.walk([](RowwiseOp) { return WalkResult::interrupt(); })
             .wasInterrupted())
      return createStringError("@" + function.getName() +
                               " has no row program, of which there would be a "
                               "kernel");
  return llvm::Error::success();
}

namespace {
/// The kernels for one architecture.
struct Code {
  GPUTarget target;
  KernelInterface interface;
  std::string ptx;
  /// Empty where only PTX is asked for.
  Cubin cubin;
};

class GPUCompiler final : public Compiler {
public:
  explicit GPUCompiler(const Options &options)
      : options(options), toolkit(options.cudaPath) {}

  llvm::Error findMachines() override {
    for (const std::string &arch : options.archs) {
      auto target = getGPUTarget(arch);
      if (!target)
        return target.takeError();
      if (llvm::count(options.archs, arch) > 1)
        return createStringError("the architecture " + arch +
                                 " is given twice");
      targets.push_back(*target);
    }
    if (targets.size() > 1 && options.emit > Stage::Rows &&
        options.emit != Stage::Fatbin)
      return createStringError("'--emit=" + getName(options.emit) +
                               "' is of one architecture, got " +
                               Twine(targets.size()) + " of '--arch'");
    return llvm::Error::success();
  }

  llvm::Error compile(Program program,
                      std::vector<OutputFile> &files) override {
    if (llvm::Error error = checkRowPrograms(program.module))
      return inFile(options, std::move(error));
    if (isModule(options.emit)) {
      auto module = lower(program.module, options.emit, targets.front());
      if (!module)
        return module.takeError();
      files.push_back(printModule(options, **module));
      return llvm::Error::success();
    }
    std::vector<Code> codes;
    for (const GPUTarget &target : targets) {
      auto code = generate(program, target);
      if (!code)
        return code.takeError();
      codes.push_back(std::move(*code));
      if (codes.size() > 1)
        if (llvm::Error error =
                codes.front().interface.add(codes.back().interface))
          return inFile(options, std::move(error));
    }
    bool isPrinted = isText(options.emit) && !isAnythingBeside();
    if (!options.output.empty() || isPrinted) {
      auto bytes = pack(codes);
      if (!bytes)
        return bytes.takeError();
      files.push_back({options.output.empty() ? "-" : options.output, *bytes});
    }
    describe(codes, files);
    return llvm::Error::success();
  }

private:
  bool isAnythingBeside() const {
    return !options.header.empty() || !options.interface.empty() ||
           options.stats;
  }

  void describe(ArrayRef<Code> codes, std::vector<OutputFile> &files) {
    const KernelInterface &interface = codes.front().interface;
    auto add = [&](StringRef path) {
      return llvm::raw_string_ostream(
          files.emplace_back(OutputFile{path.str(), ""}).contents);
    };
    if (!options.header.empty()) {
      auto os = add(options.header);
      writeLaunchHeader(os, options.header, interface);
    }
    if (!options.interface.empty()) {
      auto os = add(options.interface);
      writeLaunchJSON(os, interface);
    }
    if (options.stats) {
      auto os = add("-");
      for (auto [index, code] : llvm::enumerate(codes))
        writeLaunchText(os, interface, index, code.cubin.kernels);
    }
  }

  /// The kernels, with their host, and then alone in one gpu.module.
  llvm::Expected<OwningOpRef<ModuleOp>> lower(ModuleOp module, Stage stage,
                                              const GPUTarget &target) {
    GPUPipelineOptions pipeline;
    pipeline.arch = target.arch.str();
    pipeline.hostBuffers = false;
    pipeline.cFunctions = true;
    if (llvm::Error error =
            runPipeline(module, "norm-to-gpu", [&](OpPassManager &pm) {
              buildKernelPipeline(pm, pipeline);
            }))
      return error;
    auto kernels = mergeKernels(module);
    if (!kernels)
      return inFile(options, kernels.takeError());
    if (stage == Stage::GPU)
      return kernels;
    if (llvm::Error error =
            runPipeline(**kernels, "norm-gpu-to-llvm", [&](OpPassManager &pm) {
              buildNVVMPipeline(pm, pipeline);
            }))
      return error;
    return kernels;
  }

  /// A header alone needs no assembler.
  bool needsCubin() const {
    return options.stats ||
           (options.emit != Stage::PTX && !options.output.empty());
  }

  llvm::Expected<Code> generate(Program program, const GPUTarget &target) {
    OwningOpRef<ModuleOp> module = program.module.clone();
    auto lowered = lower(*module, Stage::LLVM, target);
    if (!lowered)
      return lowered.takeError();
    gpu::GPUModuleOp kernels = getKernels(**lowered);
    auto interface =
        KernelInterface::get(target, *module, kernels, program.functions);
    if (!interface)
      return inFile(options, interface.takeError());
    auto ptx = emitPTX(kernels, target, toolkit);
    if (!ptx)
      return inFile(options, ptx.takeError());
    Code code{target, std::move(*interface), std::move(*ptx), {}};
    if (!needsCubin())
      return code;
    auto cubin = toolkit.assemble(code.ptx, target);
    if (!cubin)
      return cubin.takeError();
    code.cubin = std::move(*cubin);
    return code;
  }

  /// The code for all architectures as one file.
  llvm::Expected<std::string> pack(ArrayRef<Code> codes) {
    if (options.emit == Stage::PTX)
      return codes.front().ptx;
    if (options.emit == Stage::Cubin)
      return codes.front().cubin.code;
    SmallVector<FatbinImage> images;
    for (const Code &code : codes)
      images.push_back({code.target, /*isPTX=*/false, code.cubin.code});
    // What devices yet to come compile.
    images.push_back({codes.back().target, /*isPTX=*/true, codes.back().ptx});
    return toolkit.pack(images);
  }

  const Options &options;
  CUDAToolkit toolkit;
  SmallVector<GPUTarget> targets;
};
} // namespace

std::unique_ptr<Compiler> compile::createGPUCompiler(const Options &options) {
  return std::make_unique<GPUCompiler>(options);
}
