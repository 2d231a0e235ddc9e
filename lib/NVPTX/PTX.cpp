//===- PTX.cpp - from NVVM kernels to PTX ---------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a gpu.module in the NVVM and LLVM dialects. Leaves: PTX, by
// upstream's translation and LLVM's back end; whatever these have to say
// against it is one error.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/PTX.h"
#include "mlir/Target/LLVM/ModuleToObject.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "norm/Runtime/FirstError.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
class PTXEmitter final : public LLVM::ModuleToObject {
public:
  PTXEmitter(gpu::GPUModuleOp module, const GPUTarget &target,
             StringRef features, const CUDAToolkit &toolkit)
      : ModuleToObject(*module, "nvptx64-nvidia-cuda", target.arch, features,
                       /*optLevel=*/3),
        toolkit(toolkit) {}

private:
  /// LLVM's own handler prints errors and ends the process.
  void handleModulePreLink(llvm::Module &module) override {
    module.getContext().setDiagnosticHandlerCallBack(
        [](const llvm::DiagnosticInfo *info, void *emitter) {
          if (info->getSeverity() != llvm::DS_Error)
            return;
          std::string text;
          llvm::raw_string_ostream os(text);
          llvm::DiagnosticPrinterRawOStream printer(os);
          info->print(printer);
          static_cast<PTXEmitter *>(emitter)->getOperation().emitError(text);
        },
        this);
  }

  std::optional<SmallVector<std::unique_ptr<llvm::Module>>>
  loadBitcodeFiles(llvm::Module &module) override {
    SmallVector<std::unique_ptr<llvm::Module>> libraries;
    auto isMissing = [](llvm::Function &function) {
      return function.isDeclaration() &&
             function.getName().starts_with("__nv_");
    };
    if (llvm::none_of(module, isMissing))
      return libraries;
    auto path = toolkit.findLibdevice();
    if (!path) {
      getOperation().emitError(llvm::toString(path.takeError()));
      return std::nullopt;
    }
    auto library = loadBitcodeFile(module.getContext(), *path);
    if (!library)
      return std::nullopt;
    libraries.push_back(std::move(library));
    return libraries;
  }

  FailureOr<SmallVector<char, 0>>
  moduleToObject(llvm::Module &module) override {
    // A call without a callee would be an error of the driver, at load time.
    for (llvm::Function &function : module)
      if (function.isDeclaration() && !function.isIntrinsic() &&
          !function.use_empty())
        return getOperation().emitError("calls @")
               << function.getName() << ", which has no body";
    auto machine = getOrCreateTargetMachine();
    if (failed(machine))
      return failure();
    auto ptx = translateModuleToISA(module, **machine,
                                    [&] { return getOperation().emitError(); });
    if (failed(ptx))
      return failure();
    return SmallVector<char, 0>(ptx->begin(), ptx->end());
  }

  const CUDAToolkit &toolkit;
};

/// LLVM's back ends end the process where they have no code for something.
/// While this lives, such an end is the end of `RunSafely`, and its reason is
/// kept.
class FatalErrors {
public:
  FatalErrors() : handler(leave, &reason) {
    llvm::CrashRecoveryContext::Enable();
  }
  ~FatalErrors() { llvm::CrashRecoveryContext::Disable(); }

  /// Returns false where `work` did not come to its end.
  bool run(function_ref<void()> work) {
    return llvm::CrashRecoveryContext().RunSafely(work);
  }
  StringRef getReason() const {
    return reason.empty() ? "LLVM crashed"
                          : StringRef(reason).split('\n').first;
  }

private:
  static void leave(void *reason, const char *text, bool) {
    *static_cast<std::string *>(reason) = text;
    llvm::CrashRecoveryContext::GetCurrent()->HandleExit(1);
  }

  std::string reason;
  llvm::ScopedFatalErrorHandler handler;
};
} // namespace

static void initialize(MLIRContext &context) {
  LLVMInitializeNVPTXTargetInfo();
  LLVMInitializeNVPTXTarget();
  LLVMInitializeNVPTXTargetMC();
  LLVMInitializeNVPTXAsmPrinter();
  registerBuiltinDialectTranslation(context);
  registerGPUDialectTranslation(context);
  registerLLVMDialectTranslation(context);
  registerNVVMDialectTranslation(context);
}

llvm::Expected<std::string> norm::emitPTX(gpu::GPUModuleOp module,
                                          const GPUTarget &target,
                                          const CUDAToolkit &toolkit) {
  initialize(*module.getContext());
  std::string features = "+ptx" + std::to_string(target.ptxVersion);
  FirstError diagnostics(module.getContext());
  std::optional<SmallVector<char, 0>> ptx;
  FatalErrors errors;
  bool ended = errors.run(
      [&] { ptx = PTXEmitter(module, target, features, toolkit).run(); });
  if (!ended)
    return llvm::createStringError("@" + module.getName() +
                                   " has no code for " + target.arch + ": " +
                                   errors.getReason());
  if (!ptx)
    return diagnostics.take("@" + module.getName() + " has no PTX");
  return std::string(ptx->begin(), ptx->end());
}
