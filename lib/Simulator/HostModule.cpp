//===- HostModule.cpp - kernels as host code ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a gpu.module in NVVM. Leaves: LLVM IR for the host. Pointers keep
// their address spaces: on a host these mean nothing to LLVM's code generator,
// and tell the checks what a pointer should point to.
//
//===----------------------------------------------------------------------===//

#include "HostModule.h"
#include "Calls.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "norm/Runtime/FirstError.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/ReplaceConstant.h"
#include "llvm/IR/Verifier.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::createStringError;

static constexpr unsigned sharedSpace = 3;
/// The bytes between variables, where an index that is off by a few ends.
static constexpr size_t sharedGap = 128;

std::string sim::getRunName(StringRef kernel) {
  return ("norm.sim.run." + kernel).str();
}

//===----------------------------------------------------------------------===//
// What kernels say of themselves
//===----------------------------------------------------------------------===//

static void readSizes(LLVM::LLVMFuncOp function, StringRef name,
                      std::array<unsigned, 3> &sizes) {
  if (auto values = function->getAttrOfType<DenseI32ArrayAttr>(name))
    for (auto [size, value] : llvm::zip(sizes, values.asArrayRef()))
      size = value;
}

static std::vector<Kernel> describeKernels(ModuleOp module) {
  using NVVM::NVVMDialect;
  std::vector<Kernel> kernels;
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (!function->hasAttr(NVVMDialect::getKernelFuncAttrName()))
      continue;
    Kernel &kernel = kernels.emplace_back();
    kernel.name = function.getName();
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes()))
      kernel.arguments.push_back({"argument " + std::to_string(index),
                                  isa<LLVM::LLVMPointerType>(type)});
    std::array<unsigned, 3> most = {};
    readSizes(function, NVVMDialect::getMaxntidAttrName(), most);
    if (most[0])
      kernel.mostThreads =
          most[0] * std::max(1u, most[1]) * std::max(1u, most[2]);
    readSizes(function, NVVMDialect::getReqntidAttrName(), kernel.blockSize);
    readSizes(function, NVVMDialect::getClusterDimAttrName(),
              kernel.clusterSize);
  }
  return kernels;
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

static bool isDynamic(const llvm::GlobalVariable &variable,
                      const llvm::DataLayout &layout) {
  return layout.getTypeAllocSize(variable.getValueType()).isZero();
}

llvm::SetVector<llvm::Function *> sim::findCallees(llvm::Function *function) {
  llvm::SetVector<llvm::Function *> functions;
  functions.insert(function);
  for (size_t i = 0; i < functions.size(); ++i)
    for (llvm::Instruction &op : llvm::instructions(*functions[i]))
      if (auto *call = dyn_cast<llvm::CallBase>(&op))
        if (llvm::Function *callee = call->getCalledFunction())
          functions.insert(callee);
  return functions;
}

/// Gives every variable in shared memory a place in that of the block. It is
/// aligned as it says and no better, as it may be on a GPU.
static void placeSharedVariables(HostModule &module) {
  const llvm::DataLayout &layout = module.module->getDataLayout();
  SmallVector<llvm::GlobalVariable *> variables;
  for (llvm::GlobalVariable &variable : module.module->globals())
    if (variable.getAddressSpace() == sharedSpace)
      variables.push_back(&variable);
  SmallVector<llvm::Constant *> constants(variables.begin(), variables.end());
  llvm::convertUsersOfConstantsToInstructions(constants);

  size_t end = 0;
  auto place = [&](uint64_t alignment) {
    return end = llvm::alignTo(end, 2 * alignment) + alignment;
  };
  llvm::DenseMap<llvm::GlobalVariable *, size_t> offsets;
  uint64_t dynamicAlignment = 16;
  for (llvm::GlobalVariable *variable : variables) {
    llvm::Align alignment = variable->getAlign().value_or(
        layout.getABITypeAlign(variable->getValueType()));
    if (isDynamic(*variable, layout)) {
      dynamicAlignment = std::max(dynamicAlignment, alignment.value());
      continue;
    }
    offsets[variable] = place(alignment.value());
    end += layout.getTypeAllocSize(variable->getValueType()) + sharedGap;
  }
  size_t dynamicOffset = place(dynamicAlignment);

  for (Kernel &kernel : module.kernels) {
    kernel.dynamicOffset = dynamicOffset;
    auto functions = findCallees(module.module->getFunction(kernel.name));
    for (llvm::GlobalVariable *variable : variables) {
      bool isUsed = llvm::any_of(variable->users(), [&](llvm::User *user) {
        return functions.contains(cast<llvm::Instruction>(user)->getFunction());
      });
      if (!isUsed || isDynamic(*variable, layout))
        continue;
      size_t bytes = layout.getTypeAllocSize(variable->getValueType());
      kernel.shared.push_back(
          {variable->getName().str(), offsets[variable], bytes});
      kernel.sharedBytes =
          llvm::alignTo(kernel.sharedBytes,
                        variable->getAlign().valueOrOne().value()) +
          bytes;
    }
  }

  for (llvm::GlobalVariable *variable : variables) {
    llvm::DenseMap<llvm::Function *, llvm::Value *> addresses;
    for (llvm::Use &use : llvm::make_early_inc_range(variable->uses())) {
      auto *user = cast<llvm::Instruction>(use.getUser());
      llvm::Value *&address = addresses[user->getFunction()];
      if (!address) {
        llvm::IRBuilder<> builder(&user->getFunction()->getEntryBlock(),
                                  user->getFunction()->getEntryBlock().begin());
        size_t offset =
            isDynamic(*variable, layout) ? dynamicOffset : offsets[variable];
        address = emitCall(builder, "norm.sim.shared", variable->getType(),
                           {builder.getInt64(offset)});
      }
      use.set(address);
    }
    variable->eraseFromParent();
  }
}

/// Makes the other variables visible, so that they can be looked up.
static void exportVariables(HostModule &module) {
  for (llvm::GlobalVariable &variable : module.module->globals()) {
    if (variable.isDeclaration() || variable.getName().starts_with("llvm."))
      continue;
    if (!variable.hasName())
      variable.setName("constant");
    variable.setLinkage(llvm::GlobalValue::ExternalLinkage);
    variable.setVisibility(llvm::GlobalValue::DefaultVisibility);
    module.globals.push_back({variable.getName().str(),
                              module.module->getDataLayout().getTypeAllocSize(
                                  variable.getValueType())});
  }
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// A function that loads the arguments of a kernel from their addresses and
/// calls it.
static void addRun(llvm::Function *kernel) {
  llvm::LLVMContext &context = kernel->getContext();
  auto *pointer = llvm::PointerType::get(context, 0);
  auto *type = llvm::FunctionType::get(llvm::Type::getVoidTy(context),
                                       {pointer}, /*isVarArg=*/false);
  auto *run = llvm::Function::Create(type, llvm::Function::ExternalLinkage,
                                     getRunName(kernel->getName()),
                                     kernel->getParent());
  llvm::IRBuilder<> builder(llvm::BasicBlock::Create(context, "", run));
  SmallVector<llvm::Value *> arguments;
  for (llvm::Argument &argument : kernel->args()) {
    llvm::Value *address = builder.CreateLoad(
        pointer, builder.CreateConstGEP1_32(pointer, run->getArg(0),
                                            argument.getArgNo()));
    arguments.push_back(argument.hasByValAttr()
                            ? address
                            : builder.CreateLoad(argument.getType(), address));
  }
  builder.CreateCall(kernel, arguments);
  builder.CreateRetVoid();
}

static void dropDeviceAttributes(llvm::Function &function) {
  function.setCallingConv(llvm::CallingConv::C);
  for (StringRef name : {"target-cpu", "target-features"})
    function.removeFnAttr(name);
  for (llvm::Instruction &op : llvm::instructions(function))
    if (auto *call = dyn_cast<llvm::CallBase>(&op))
      call->setCallingConv(llvm::CallingConv::C);
}

/// What a stack must hold is known only where no function is on it twice.
static llvm::Error checkRecursion(const llvm::Module &module) {
  for (const llvm::Function &function : module)
    for (const llvm::Instruction &op : llvm::instructions(function)) {
      auto *call = dyn_cast<llvm::CallBase>(&op);
      llvm::Function *callee = call ? call->getCalledFunction() : nullptr;
      if (callee &&
          findCallees(callee).contains(const_cast<llvm::Function *>(&function)))
        return createStringError("the recursive function @" +
                                 function.getName() + " cannot be simulated");
    }
  return llvm::Error::success();
}

/// Of all functions, as if each of them called the next one.
static size_t countLocalBytes(const llvm::Module &module) {
  size_t bytes = 0;
  for (const llvm::Function &function : module)
    for (const llvm::Instruction &op : llvm::instructions(function))
      if (auto *local = dyn_cast<llvm::AllocaInst>(&op))
        bytes += *local->getAllocationSize(module.getDataLayout()) +
                 local->getAlign().value();
  return bytes;
}

/// One place for an inlined op, which has several: the innermost one that is in
/// a file. Upstream's pass below expects that each is.
static Location getInnermost(Location loc) {
  auto site = dyn_cast<CallSiteLoc>(loc);
  if (!site)
    return loc;
  Location callee = getInnermost(site.getCallee());
  return callee->findInstanceOf<FileLineColLoc>()
             ? callee
             : getInnermost(site.getCaller());
}

llvm::Expected<HostModule> sim::translateKernels(gpu::GPUModuleOp kernels,
                                                 const llvm::DataLayout &layout,
                                                 const llvm::Triple &triple) {
  MLIRContext *context = kernels.getContext();
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
  context->appendDialectRegistry(registry);

  // As a module of the host, whose functions say where their ops come from.
  OwningOpRef<ModuleOp> host = ModuleOp::create(kernels.getLoc());
  IRMapping mapping;
  OpBuilder builder(host->getBodyRegion());
  for (Operation &op : *kernels.getBody())
    builder.clone(op, mapping);
  (*host)->walk([](Operation *op) { op->setLoc(getInnermost(op->getLoc())); });
  PassManager pm(context);
  pm.addPass(LLVM::createDIScopeForLLVMFuncOpPass());
  FirstError error(context);
  if (failed(pm.run(*host)))
    return error.take("cannot name the places of ops");

  HostModule module;
  module.kernels = describeKernels(*host);
  module.context = std::make_unique<llvm::LLVMContext>();
  module.module = translateModuleToLLVMIR(*host, *module.context, "kernels",
                                          /*disableVerification=*/true);
  if (!module.module)
    return error.take("gpu.module @" + kernels.getName() +
                      " cannot be translated to LLVM IR");
  module.module->setDataLayout(layout);
  module.module->setTargetTriple(triple);

  placeSharedVariables(module);
  exportVariables(module);
  for (llvm::Function &function : llvm::make_early_inc_range(*module.module)) {
    dropDeviceAttributes(function);
    if (function.isDeclaration())
      continue;
    if (llvm::Error error = instrument(function, module))
      return error;
  }
  if (llvm::Error error = checkRecursion(*module.module))
    return error;
  size_t localBytes = countLocalBytes(*module.module);
  for (Kernel &kernel : module.kernels)
    kernel.localBytes = localBytes;
  for (const Kernel &kernel : module.kernels)
    addRun(module.module->getFunction(kernel.name));
  llvm::StripDebugInfo(*module.module);
  std::string text;
  llvm::raw_string_ostream os(text);
  if (llvm::verifyModule(*module.module, &os))
    return createStringError(
        "gpu.module @" + kernels.getName() +
        " is not valid LLVM IR: " + StringRef(text).split('\n').first);
  return module;
}
