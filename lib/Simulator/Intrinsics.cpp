//===- Intrinsics.cpp - the instructions of a GPU -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a call of an intrinsic of NVVM, or of a function of libdevice.
// Leaves: code of the host that does the same, or the reason why not.
//
//===----------------------------------------------------------------------===//

#include "Intrinsics.h"
#include "Calls.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/IR/IntrinsicsNVPTX.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;

namespace {
/// The replacement of one call. Each of its functions returns the new value,
/// null where the name is not one of its own; a void call is erased where the
/// value is poison.
class CallLowering {
public:
  CallLowering(llvm::CallInst &call, SiteBuilder &sites)
      : call(call), sites(sites), builder(&call) {}

  llvm::Value *lowerIntrinsic(StringRef name);
  llvm::Value *lowerLibdevice(StringRef name);

private:
  llvm::Value *lowerRegister(StringRef name);
  llvm::Value *lowerShuffle(StringRef name);
  llvm::Value *lowerVote(StringRef name);
  llvm::Value *lowerReduction(StringRef name);
  llvm::Value *lowerBarrier(StringRef name);
  llvm::Value *lowerSharedAddress(StringRef name);
  llvm::Value *lowerMath(StringRef name);
  llvm::Value *lowerConversion(StringRef name);

  llvm::Value *getSite(StringRef name,
                       WarpOperation operation = WarpOperation::Sync) {
    Site site;
    site.name = name;
    site.operation = operation;
    return sites.create(call, site);
  }
  llvm::Value *argument(unsigned index) { return call.getArgOperand(index); }
  llvm::Value *emit(StringRef name, llvm::Type *result,
                    ArrayRef<llvm::Value *> arguments) {
    return emitCall(builder, name, result, arguments);
  }
  llvm::Value *nothing() { return llvm::PoisonValue::get(call.getType()); }
  /// i64: what the lanes of a warp make of `value`.
  llvm::Value *emitWarp(StringRef name, WarpOperation operation,
                        llvm::Value *mask, llvm::Value *value,
                        llvm::Value *b = nullptr, llvm::Value *c = nullptr) {
    llvm::Value *zero = builder.getInt32(0);
    return emit(
        "norm.sim.warp", builder.getInt64Ty(),
        {mask, value, b ? b : zero, c ? c : zero, getSite(name, operation)});
  }

  llvm::CallInst &call;
  SiteBuilder &sites;
  llvm::IRBuilder<> builder;
};
} // namespace

static std::optional<Register> parseRegister(StringRef name) {
  std::optional<Register> first =
      llvm::StringSwitch<std::optional<Register>>(name.drop_back(2))
          .Case("tid", Register::ThreadX)
          .Case("ctaid", Register::BlockX)
          .Case("ntid", Register::BlockSizeX)
          .Case("nctaid", Register::GridSizeX)
          .Case("clusterid", Register::ClusterX)
          .Case("nclusterid", Register::ClustersX)
          .Case("cluster.ctaid", Register::BlockInClusterX)
          .Case("cluster.nctaid", Register::ClusterSizeX)
          .Default(std::nullopt);
  if (first && name.back() >= 'x' && name.back() <= 'z')
    return Register(unsigned(*first) + name.back() - 'x');
  return llvm::StringSwitch<std::optional<Register>>(name)
      .Case("cluster.ctarank", Register::ClusterRank)
      .Case("cluster.nctarank", Register::ClusterBlocks)
      .Case("laneid", Register::Lane)
      .Case("warpid", Register::Warp)
      .Case("nwarpid", Register::Warps)
      .Case("dynamic_smem_size", Register::DynamicSharedBytes)
      .Default(std::nullopt);
}

llvm::Value *CallLowering::lowerRegister(StringRef name) {
  if (!name.consume_front("read.ptx.sreg."))
    return nullptr;
  if (name == "warpsize")
    return builder.getInt32(32);
  std::optional<Register> number = parseRegister(name);
  if (!number)
    return nullptr;
  return emit("norm.sim.register", builder.getInt32Ty(),
              {builder.getInt32(unsigned(*number))});
}

/// llvm.nvvm.shfl.sync.<mode>.<i32 or f32>[p](mask, value, b, c)
llvm::Value *CallLowering::lowerShuffle(StringRef name) {
  if (!name.consume_front("shfl.sync."))
    return nullptr;
  auto operation =
      llvm::StringSwitch<std::optional<WarpOperation>>(name.split('.').first)
          .Case("up", WarpOperation::ShuffleUp)
          .Case("down", WarpOperation::ShuffleDown)
          .Case("bfly", WarpOperation::ShuffleXor)
          .Case("idx", WarpOperation::ShuffleIndex)
          .Default(std::nullopt);
  if (!operation)
    return nullptr;
  llvm::Type *type = argument(1)->getType();
  llvm::Value *both =
      emitWarp("shuffle", *operation, argument(0),
               builder.CreateBitCast(argument(1), builder.getInt32Ty()),
               argument(2), argument(3));
  llvm::Value *value = builder.CreateBitCast(
      builder.CreateTrunc(both, builder.getInt32Ty()), type);
  if (!name.ends_with("p"))
    return value;
  llvm::Value *predicate =
      builder.CreateTrunc(builder.CreateLShr(both, 32), builder.getInt1Ty());
  return builder.CreateInsertValue(
      builder.CreateInsertValue(nothing(), value, 0), predicate, 1);
}

llvm::Value *CallLowering::lowerVote(StringRef name) {
  if (!name.consume_front("vote.") || !name.consume_back(".sync"))
    return nullptr;
  auto operation = llvm::StringSwitch<std::optional<WarpOperation>>(name)
                       .Case("all", WarpOperation::VoteAll)
                       .Case("any", WarpOperation::VoteAny)
                       .Case("uni", WarpOperation::VoteUniform)
                       .Case("ballot", WarpOperation::VoteBallot)
                       .Default(std::nullopt);
  if (!operation)
    return nullptr;
  return builder.CreateTrunc(
      emitWarp("vote", *operation, argument(0),
               builder.CreateZExt(argument(1), builder.getInt32Ty())),
      call.getType());
}

/// llvm.nvvm.redux.sync.<op>(value, mask), of integers.
llvm::Value *CallLowering::lowerReduction(StringRef name) {
  if (!name.consume_front("redux.sync."))
    return nullptr;
  auto operation = llvm::StringSwitch<std::optional<WarpOperation>>(name)
                       .Case("add", WarpOperation::Add)
                       .Case("and", WarpOperation::And)
                       .Case("or", WarpOperation::Or)
                       .Case("xor", WarpOperation::Xor)
                       .Case("min", WarpOperation::Min)
                       .Case("max", WarpOperation::Max)
                       .Case("umin", WarpOperation::UnsignedMin)
                       .Case("umax", WarpOperation::UnsignedMax)
                       .Default(std::nullopt);
  if (!operation)
    return nullptr;
  return builder.CreateTrunc(
      emitWarp("reduction of a warp", *operation, argument(1), argument(0)),
      call.getType());
}

llvm::Value *CallLowering::lowerBarrier(StringRef name) {
  llvm::Type *none = builder.getVoidTy();
  if (name == "bar.warp.sync") {
    emitWarp("barrier of a warp", WarpOperation::Sync, argument(0),
             builder.getInt32(0));
    return nothing();
  }
  if (name.consume_front("barrier.cta.sync.")) {
    name.consume_front("aligned.");
    // Without a count, all threads of the block: 0.
    llvm::Value *count = name == "count" ? argument(1) : builder.getInt32(0);
    emit("norm.sim.block_barrier", none,
         {argument(0), count, getSite("barrier")});
    return nothing();
  }
  if (name.consume_front("barrier.cluster.")) {
    name.consume_back(".aligned");
    if (name == "wait")
      emit("norm.sim.cluster_wait", none, {getSite("cluster barrier")});
    else
      emit("norm.sim.cluster_arrive", none,
           {builder.getInt32(name == "arrive"), getSite("cluster barrier")});
    return nothing();
  }
  // Every access is done before the next one; a launch before the next launch.
  if (name.starts_with("membar.") || name.starts_with("fence.") ||
      name.starts_with("griddepcontrol."))
    return nothing();
  return nullptr;
}

llvm::Value *CallLowering::lowerSharedAddress(StringRef name) {
  if (name == "mapa" || name == "mapa.shared.cluster")
    return emit("norm.sim.map_shared", call.getType(),
                {argument(0), argument(1), getSite("mapa")});
  if (name == "getctarank" || name == "getctarank.shared.cluster")
    return emit("norm.sim.rank_of_shared", call.getType(),
                {argument(0), getSite("getctarank")});
  return nullptr;
}

/// Approximations are exact here.
llvm::Value *CallLowering::lowerMath(StringRef name) {
  SmallVector<StringRef> parts;
  name.split(parts, '.');
  StringRef op = parts.front();
  llvm::Type *type = call.getType();
  static constexpr StringLiteral others[] = {"xorsign", "abs", "sat", "relu",
                                             "rz",      "rm",  "rp"};
  if (!type->isFPOrFPVectorTy() || llvm::any_of(parts, [](StringRef part) {
        return llvm::is_contained(others, part);
      }))
    return nullptr;
  bool keepsNaN = llvm::is_contained(parts, "nan");
  auto id = llvm::StringSwitch<llvm::Intrinsic::ID>(op)
                .Case("fma", llvm::Intrinsic::fma)
                .Case("sqrt", llvm::Intrinsic::sqrt)
                .Case("ex2", llvm::Intrinsic::exp2)
                .Case("lg2", llvm::Intrinsic::log2)
                .Case("sin", llvm::Intrinsic::sin)
                .Case("cos", llvm::Intrinsic::cos)
                .Case("fabs", llvm::Intrinsic::fabs)
                .Case("fmin", keepsNaN ? llvm::Intrinsic::minimum
                                       : llvm::Intrinsic::minnum)
                .Case("fmax", keepsNaN ? llvm::Intrinsic::maximum
                                       : llvm::Intrinsic::maxnum)
                .Default(llvm::Intrinsic::not_intrinsic);
  if (id != llvm::Intrinsic::not_intrinsic)
    return builder.CreateIntrinsic(id, {type},
                                   SmallVector<llvm::Value *>(call.args()));
  llvm::Value *one = llvm::ConstantFP::get(type, 1.0);
  if (op == "rcp")
    return builder.CreateFDiv(one, argument(0));
  if (op == "rsqrt")
    return builder.CreateFDiv(
        one, builder.CreateUnaryIntrinsic(llvm::Intrinsic::sqrt, argument(0)));
  if (op == "add")
    return builder.CreateFAdd(argument(0), argument(1));
  if (op == "mul")
    return builder.CreateFMul(argument(0), argument(1));
  if (op == "div")
    return builder.CreateFDiv(argument(0), argument(1));
  return nullptr;
}

llvm::Value *CallLowering::lowerConversion(StringRef name) {
  for (StringRef f8 : {"e4m3", "e5m2"}) {
    std::string to = ("norm.sim.to_f8" + f8).str();
    std::string from = ("norm.sim.from_f8" + f8).str();
    if (name == ("ff.to." + f8 + "x2.rn").str())
      return emit(to, call.getType(), {argument(0), argument(1)});
    if (name == (f8 + "x2.to.f16x2.rn").str())
      return builder.CreateBitCast(
          emit(from, builder.getInt32Ty(), {argument(0)}), call.getType());
  }
  // The first argument is the upper half.
  if (name == "ff2bf16x2.rn" || name == "ff2f16x2.rn") {
    llvm::Type *element = call.getType()->getScalarType();
    llvm::Value *result = nothing();
    for (unsigned i : {0, 1})
      result = builder.CreateInsertElement(
          result, builder.CreateFPTrunc(argument(1 - i), element), i);
    return result;
  }
  return nullptr;
}

llvm::Value *CallLowering::lowerIntrinsic(StringRef name) {
  for (auto lower :
       {&CallLowering::lowerRegister, &CallLowering::lowerShuffle,
        &CallLowering::lowerVote, &CallLowering::lowerReduction,
        &CallLowering::lowerBarrier, &CallLowering::lowerSharedAddress,
        &CallLowering::lowerConversion, &CallLowering::lowerMath})
    if (llvm::Value *value = (this->*lower)(name))
      return value;
  return nullptr;
}

/// libdevice has the functions of libm under their names.
llvm::Value *CallLowering::lowerLibdevice(StringRef name) {
  static constexpr StringLiteral names[] = {
      "acos", "acosh", "asin",   "asinh",  "atan",      "atan2",    "atanh",
      "cbrt", "ceil",  "cos",    "cosh",   "copysign",  "erf",      "erfc",
      "exp",  "exp2",  "expm1",  "fabs",   "floor",     "fma",      "fmax",
      "fmin", "fmod",  "hypot",  "log",    "log10",     "log1p",    "log2",
      "pow",  "rint",  "round",  "sin",    "sinh",      "sqrt",     "tan",
      "tanh", "trunc", "tgamma", "lgamma", "remainder", "nearbyint"};
  name.consume_front("fast_");
  bool isFloat = call.getType()->isFloatTy();
  StringRef base = name;
  if (isFloat && !base.consume_back("f"))
    return nullptr;
  if (base == "rsqrt")
    return builder.CreateFDiv(
        llvm::ConstantFP::get(call.getType(), 1.0),
        builder.CreateUnaryIntrinsic(llvm::Intrinsic::sqrt, argument(0)));
  if (base == "powi")
    return builder.CreateIntrinsic(llvm::Intrinsic::powi,
                                   {call.getType(), argument(1)->getType()},
                                   {argument(0), argument(1)});
  if (!llvm::is_contained(names, base))
    return nullptr;
  return emit(name, call.getType(), SmallVector<llvm::Value *>(call.args()));
}

llvm::Error sim::lowerCall(llvm::CallInst &call, SiteBuilder &sites) {
  llvm::Function *callee = call.getCalledFunction();
  StringRef name = callee->getName();
  CallLowering lowering(call, sites);
  llvm::Value *value = nullptr;
  if (call.getIntrinsicID() == llvm::Intrinsic::trap) {
    llvm::IRBuilder<> builder(&call);
    Site site;
    site.name = "trap";
    emitCall(builder, "norm.sim.trap", builder.getVoidTy(),
             {sites.create(call, site)});
    return llvm::Error::success();
  }
  if (StringRef suffix = name; suffix.consume_front("llvm.nvvm."))
    value = lowering.lowerIntrinsic(suffix);
  else if (StringRef suffix = name; suffix.consume_front("__nv_"))
    value = lowering.lowerLibdevice(suffix);
  else if (!callee->isDeclaration() || isSimulatorCall(name) ||
           (callee->isIntrinsic() &&
            !llvm::Intrinsic::isTargetIntrinsic(callee->getIntrinsicID())))
    return llvm::Error::success();
  if (!value)
    return refuse(call,
                  (callee->isIntrinsic() ? "the intrinsic " : "the function ") +
                      name);
  if (!call.getType()->isVoidTy())
    call.replaceAllUsesWith(value);
  call.eraseFromParent();
  return llvm::Error::success();
}
