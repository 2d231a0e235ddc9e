//===- Versions.cpp - code for several CPUs in one module -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module for each CPU. Leaves: one module, whose functions choose.
//
//===----------------------------------------------------------------------===//

#include "norm/Target/Versions.h"
#include "X86Features.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Linker/Linker.h"
#include "llvm/TargetParser/X86TargetParser.h"

using namespace llvm;
using namespace mlir::norm;

Expected<std::string> mlir::norm::getUncheckedFeatures(const Triple &triple,
                                                       StringRef cpu) {
  if (!triple.isX86())
    return createStringError("several CPUs are for x86_64 alone: one of " +
                             triple.str() + " cannot be asked what it has");
  if (X86::parseArchX86(cpu) == X86::CK_None)
    return createStringError("'" + cpu +
                             "' cannot be one of several CPUs: "
                             "its features are not known");
  SmallVector<StringRef> features;
  X86::getFeaturesForCPU(cpu, features);
  std::vector<std::string> off;
  for (StringRef feature : features)
    if (!findX86Feature(feature) && !isX86Baseline(feature))
      off.push_back("-" + feature.str());
  return llvm::join(off, ",");
}

static Value *buildHasFeaturesOf(IRBuilder<> &builder, StringRef cpu) {
  SmallVector<StringRef> names;
  X86::getFeaturesForCPU(cpu, names);
  SmallVector<const X86Feature *> features;
  for (StringRef name : names)
    if (const X86Feature *feature = findX86Feature(name))
      features.push_back(feature);
  return buildHasFeatures(builder, features);
}

namespace {
struct Dispatcher {
  Module &module;
  ArrayRef<Machine> machines;
  LLVMContext &context = module.getContext();
  IRBuilder<> builder{context};
  Type *i32 = builder.getInt32Ty();

  StringRef cpuOf(unsigned version) {
    return machines[version].machine->getTargetCPU();
  }

  void setFirstCPU(Function *function) {
    const TargetMachine &first = *machines.front().machine;
    function->addFnAttr("target-cpu", first.getTargetCPU());
    function->addFnAttr("target-features", first.getTargetFeatureString());
  }

  /// i32 norm.choose(): the number of a version, from 1.
  Function *buildChoice() {
    auto *type = FunctionType::get(i32, /*isVarArg=*/false);
    auto *choice = Function::Create(type, Function::InternalLinkage,
                                    "norm.choose", module);
    choice->addFnAttr(Attribute::Cold);
    choice->addFnAttr(Attribute::NoInline);
    setFirstCPU(choice);
    builder.SetInsertPoint(BasicBlock::Create(context, "", choice));
    for (unsigned version = machines.size() - 1; version != 0; --version) {
      Value *has = buildHasFeaturesOf(builder, cpuOf(version));
      auto *yes = BasicBlock::Create(context, "", choice);
      auto *no = BasicBlock::Create(context, "", choice);
      builder.CreateCondBr(has, yes, no);
      builder.SetInsertPoint(yes);
      builder.CreateRet(builder.getInt32(version + 1));
      builder.SetInsertPoint(no);
    }
    builder.CreateRet(builder.getInt32(1));
    return choice;
  }

  /// switch (chosen ? chosen : (chosen = norm.choose())): threads that race
  /// choose the same.
  void build(StringRef name, GlobalVariable *chosen, Function *choice) {
    auto versionOf = [&](unsigned number) {
      return module.getFunction((name + "." + cpuOf(number)).str());
    };
    Function *first = versionOf(0);
    auto *function = Function::Create(first->getFunctionType(),
                                      Function::ExternalLinkage, name, module);
    setFirstCPU(function);
    auto *entry = BasicBlock::Create(context, "", function);
    auto *unknown = BasicBlock::Create(context, "", function);
    auto *known = BasicBlock::Create(context, "", function);
    builder.SetInsertPoint(entry);
    auto *before = builder.CreateAlignedLoad(i32, chosen, Align(4));
    before->setAtomic(AtomicOrdering::Monotonic);
    builder.CreateCondBr(builder.CreateICmpEQ(before, builder.getInt32(0)),
                         unknown, known);
    builder.SetInsertPoint(unknown);
    Value *now = builder.CreateCall(choice);
    builder.CreateAlignedStore(now, chosen, Align(4))
        ->setAtomic(AtomicOrdering::Monotonic);
    builder.CreateBr(known);
    builder.SetInsertPoint(known);
    PHINode *number = builder.CreatePHI(i32, 2);
    number->addIncoming(before, entry);
    number->addIncoming(now, unknown);

    SmallVector<Value *> arguments;
    for (Argument &argument : function->args())
      arguments.push_back(&argument);
    SmallVector<BasicBlock *> blocks;
    for (unsigned version = 0; version != machines.size(); ++version) {
      blocks.push_back(BasicBlock::Create(context, "", function));
      builder.SetInsertPoint(blocks.back());
      CallInst *call = builder.CreateCall(versionOf(version), arguments);
      call->setTailCall();
      builder.CreateRet(call);
    }
    builder.SetInsertPoint(known);
    SwitchInst *choose = builder.CreateSwitch(number, blocks.front());
    for (unsigned version = 1; version != machines.size(); ++version)
      choose->addCase(builder.getInt32(version + 1), blocks[version]);
  }
};
} // namespace

Expected<std::unique_ptr<Module>>
mlir::norm::combineVersions(std::vector<std::unique_ptr<Module>> modules,
                            ArrayRef<Machine> machines,
                            ArrayRef<std::string> names) {
  for (auto [module, machine] : zip_equal(modules, machines))
    for (StringRef name : names)
      module->getFunction(name)->setName(name + "." +
                                         machine.machine->getTargetCPU());
  std::unique_ptr<Module> all = std::move(modules.front());
  for (std::unique_ptr<Module> &module : MutableArrayRef(modules).drop_front())
    if (Linker::linkModules(*all, std::move(module)))
      return createStringError("the versions of the code cannot be linked");

  Dispatcher dispatcher{*all, machines};
  Function *choice = dispatcher.buildChoice();
  auto *chosen = new GlobalVariable(
      *all, dispatcher.i32, /*isConstant=*/false, GlobalValue::InternalLinkage,
      dispatcher.builder.getInt32(0), "norm.chosen");
  for (StringRef name : names) {
    dispatcher.build(name, chosen, choice);
    for (const Machine &machine : machines)
      all->getFunction((name + "." + machine.machine->getTargetCPU()).str())
          ->setLinkage(GlobalValue::InternalLinkage);
  }
  return all;
}
