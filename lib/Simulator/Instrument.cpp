//===- Instrument.cpp - calls for what a kernel does ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a function as NVPTX's code generator would take it. Leaves: the same
// for the host, with a call before each access to memory, and calls instead of
// the instructions of a GPU. Nothing was optimized before, so that accesses are
// those that the kernel was written with.
//
//===----------------------------------------------------------------------===//

#include "Calls.h"
#include "HostModule.h"
#include "Intrinsics.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::cast_if_present;
using llvm::createStringError;

static std::string getPlace(const llvm::Instruction &op) {
  const llvm::DILocation *location = op.getDebugLoc();
  if (!location || location->getLine() == 0)
    return "";
  return (llvm::sys::path::filename(location->getFilename()) + ":" +
          Twine(location->getLine()) + ":" + Twine(location->getColumn()))
      .str();
}

llvm::Value *SiteBuilder::create(const llvm::Instruction &op, Site site) {
  site.place = getPlace(op);
  module.sites.push_back(std::move(site));
  llvm::IRBuilder<> builder(op.getContext());
  return builder.CreateIntToPtr(
      builder.getInt64(reinterpret_cast<uintptr_t>(&module.sites.back())),
      builder.getPtrTy());
}

llvm::Error sim::refuse(const llvm::Instruction &op, const Twine &what) {
  std::string place = getPlace(op);
  return createStringError((place.empty() ? "" : place + ": ") + "kernel @" +
                           op.getFunction()->getName() + ": " + what +
                           " cannot be simulated");
}

llvm::Value *sim::emitCall(llvm::IRBuilderBase &builder, StringRef name,
                           llvm::Type *result,
                           ArrayRef<llvm::Value *> arguments) {
  SmallVector<llvm::Value *> values;
  SmallVector<llvm::Type *> types;
  for (llvm::Value *value : arguments) {
    if (value->getType()->isPointerTy())
      value = builder.CreateAddrSpaceCast(value, builder.getPtrTy());
    values.push_back(value);
    types.push_back(value->getType());
  }
  bool isPointer = result->isPointerTy();
  llvm::FunctionCallee callee =
      builder.GetInsertBlock()->getModule()->getOrInsertFunction(
          name, llvm::FunctionType::get(isPointer ? builder.getPtrTy() : result,
                                        types, /*isVarArg=*/false));
  llvm::Value *call = builder.CreateCall(callee, values);
  return isPointer ? builder.CreateAddrSpaceCast(call, result) : call;
}

namespace {
class Instrumenter {
public:
  explicit Instrumenter(HostModule &module)
      : module(module), sites(module), layout(module.module->getDataLayout()) {}

  llvm::Error visit(llvm::Instruction &op);

private:
  llvm::Error visitCall(llvm::CallInst &call);
  void visitAccess(llvm::Instruction &op, llvm::Value *address,
                   llvm::Type *type, llvm::Align alignment, Site site);
  void visitBytes(llvm::MemIntrinsic &op, llvm::Value *address,
                  llvm::MaybeAlign alignment, Site site);
  llvm::Error visitMasked(llvm::CallInst &op, llvm::Value *address,
                          llvm::Value *mask, llvm::Type *type,
                          llvm::MaybeAlign alignment, Site site);
  void visitDivision(llvm::BinaryOperator &op);

  HostModule &module;
  SiteBuilder sites;
  const llvm::DataLayout &layout;
};
} // namespace

/// What a thread keeps on its stack is its own.
static bool isLocal(const llvm::Value *address) {
  return isa<llvm::AllocaInst>(llvm::getUnderlyingObject(address));
}

static Site makeSite(StringRef name, bool reads, bool writes) {
  Site site;
  site.name = name;
  site.reads = reads;
  site.writes = writes;
  return site;
}

void Instrumenter::visitAccess(llvm::Instruction &op, llvm::Value *address,
                               llvm::Type *type, llvm::Align alignment,
                               Site site) {
  if (isLocal(address))
    return;
  site.bytes = layout.getTypeStoreSize(type);
  site.alignment = alignment.value();
  site.addressSpace = address->getType()->getPointerAddressSpace();
  llvm::IRBuilder<> builder(&op);
  emitCall(builder, "norm.sim.access", builder.getVoidTy(),
           {address, sites.create(op, site)});
}

void Instrumenter::visitBytes(llvm::MemIntrinsic &op, llvm::Value *address,
                              llvm::MaybeAlign alignment, Site site) {
  if (isLocal(address))
    return;
  site.alignment = alignment.valueOrOne().value();
  site.addressSpace = address->getType()->getPointerAddressSpace();
  llvm::IRBuilder<> builder(&op);
  llvm::Value *bytes =
      builder.CreateZExtOrTrunc(op.getLength(), builder.getInt64Ty());
  emitCall(builder, "norm.sim.access_bytes", builder.getVoidTy(),
           {address, bytes, sites.create(op, site)});
}

llvm::Error Instrumenter::visitMasked(llvm::CallInst &op, llvm::Value *address,
                                      llvm::Value *mask, llvm::Type *type,
                                      llvm::MaybeAlign alignment, Site site) {
  auto *vector = dyn_cast<llvm::FixedVectorType>(type);
  if (!vector || vector->getNumElements() > 64)
    return refuse(op, "a masked access of more than 64 elements");
  site.bytes = layout.getTypeStoreSize(vector->getElementType());
  // NVPTX makes an access for every lane of it.
  site.alignment =
      std::min<uint64_t>(alignment.valueOrOne().value(), site.bytes);
  site.addressSpace = address->getType()->getPointerAddressSpace();
  llvm::IRBuilder<> builder(&op);
  llvm::Value *bits = builder.CreateZExt(
      builder.CreateBitCast(mask, builder.getIntNTy(vector->getNumElements())),
      builder.getInt64Ty());
  emitCall(builder, "norm.sim.access_masked", builder.getVoidTy(),
           {address, bits, sites.create(op, site)});
  return llvm::Error::success();
}

/// A division that a GPU lets pass would end this process.
void Instrumenter::visitDivision(llvm::BinaryOperator &op) {
  bool isSigned = op.getOpcode() == llvm::Instruction::SDiv ||
                  op.getOpcode() == llvm::Instruction::SRem;
  auto *divisor = dyn_cast<llvm::ConstantInt>(op.getOperand(1));
  if (divisor && !divisor->isZero() && !divisor->isMinusOne())
    return;
  llvm::IRBuilder<> builder(&op);
  llvm::Value *site = sites.create(op, makeSite("division", false, false));
  auto *vector = dyn_cast<llvm::FixedVectorType>(op.getType());
  for (unsigned i = 0; i < (vector ? vector->getNumElements() : 1); ++i) {
    SmallVector<llvm::Value *> arguments;
    for (llvm::Value *operand : op.operands()) {
      if (vector)
        operand = builder.CreateExtractElement(operand, i);
      arguments.push_back(
          builder.CreateIntCast(operand, builder.getInt64Ty(), isSigned));
    }
    // Only of 32 and 64 bits does the least number divided by -1 trap.
    unsigned width = op.getType()->getScalarSizeInBits();
    arguments.push_back(
        builder.getInt64(isSigned && width >= 32 ? llvm::minIntN(width) : 1));
    arguments.push_back(site);
    emitCall(builder, "norm.sim.divide", builder.getVoidTy(), arguments);
  }
}

llvm::Error Instrumenter::visitCall(llvm::CallInst &call) {
  if (call.isInlineAsm()) {
    auto *code = cast<llvm::InlineAsm>(call.getCalledOperand());
    // No instruction, in a register: it hides a value from the compiler.
    if (code->getAsmString().empty() && code->getConstraintString() == "=r,0")
      return llvm::Error::success();
    return refuse(call, "inline PTX ('" + Twine(code->getAsmString()) + "')");
  }
  if (!call.getCalledFunction())
    return refuse(call, "a call of a pointer");
  if (auto *copy = dyn_cast<llvm::MemTransferInst>(&call)) {
    visitBytes(*copy, copy->getSource(), copy->getSourceAlign(),
               makeSite("copy", true, false));
    visitBytes(*copy, copy->getDest(), copy->getDestAlign(),
               makeSite("copy", false, true));
    return llvm::Error::success();
  }
  if (auto *set = dyn_cast<llvm::MemSetInst>(&call)) {
    visitBytes(*set, set->getDest(), set->getDestAlign(),
               makeSite("store", false, true));
    return llvm::Error::success();
  }
  if (call.getIntrinsicID() == llvm::Intrinsic::masked_load)
    return visitMasked(call, call.getArgOperand(0), call.getArgOperand(1),
                       call.getType(), call.getParamAlign(0),
                       makeSite("load", true, false));
  if (call.getIntrinsicID() == llvm::Intrinsic::masked_store)
    return visitMasked(call, call.getArgOperand(1), call.getArgOperand(2),
                       call.getArgOperand(0)->getType(), call.getParamAlign(1),
                       makeSite("store", false, true));
  return lowerCall(call, sites);
}

llvm::Error Instrumenter::visit(llvm::Instruction &op) {
  if (auto *load = dyn_cast<llvm::LoadInst>(&op)) {
    Site site = makeSite("load", true, false);
    site.isAtomic = load->isAtomic();
    visitAccess(op, load->getPointerOperand(), load->getType(),
                load->getAlign(), site);
  } else if (auto *store = dyn_cast<llvm::StoreInst>(&op)) {
    Site site = makeSite("store", false, true);
    site.isAtomic = store->isAtomic();
    visitAccess(op, store->getPointerOperand(),
                store->getValueOperand()->getType(), store->getAlign(), site);
  } else if (auto *update = dyn_cast<llvm::AtomicRMWInst>(&op)) {
    Site site = makeSite("atomic update", true, true);
    site.isAtomic = true;
    visitAccess(op, update->getPointerOperand(), update->getType(),
                update->getAlign(), site);
  } else if (auto *exchange = dyn_cast<llvm::AtomicCmpXchgInst>(&op)) {
    Site site = makeSite("atomic exchange", true, true);
    site.isAtomic = true;
    visitAccess(op, exchange->getPointerOperand(),
                exchange->getNewValOperand()->getType(), exchange->getAlign(),
                site);
  } else if (auto *local = dyn_cast<llvm::AllocaInst>(&op)) {
    if (!local->getAllocationSize(layout))
      return refuse(op, "local memory of dynamic size");
  } else if (auto *binary = dyn_cast<llvm::BinaryOperator>(&op)) {
    if (binary->isIntDivRem())
      visitDivision(*binary);
  } else if (auto *call = dyn_cast<llvm::CallInst>(&op)) {
    return visitCall(*call);
  }
  return llvm::Error::success();
}

llvm::Error sim::instrument(llvm::Function &function, HostModule &module) {
  Instrumenter instrumenter(module);
  SmallVector<llvm::Instruction *> ops;
  for (llvm::Instruction &op : llvm::instructions(function))
    ops.push_back(&op);
  for (llvm::Instruction *op : ops)
    if (llvm::Error error = instrumenter.visit(*op))
      return error;
  return llvm::Error::success();
}
