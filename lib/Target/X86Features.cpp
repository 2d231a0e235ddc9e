//===- X86Features.cpp - asking an x86 CPU for its features ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: names of features. Leaves: LLVM IR that asks for them by cpuid and
// xgetbv.
//
//===----------------------------------------------------------------------===//

#include "X86Features.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/IR/InlineAsm.h"
#include <map>

using namespace llvm;
using namespace mlir::norm;

static constexpr auto EAX = CPUIDRegister::EAX, EBX = CPUIDRegister::EBX,
                      ECX = CPUIDRegister::ECX, EDX = CPUIDRegister::EDX;
static constexpr uint32_t extended = 0x80000001;

// clang-format off
static constexpr X86Feature table[] = {
    {"sse3", 1, 0, ECX, 0},            {"pclmul", 1, 0, ECX, 1},
    {"ssse3", 1, 0, ECX, 9},           {"fma", 1, 0, ECX, 12},
    {"cx16", 1, 0, ECX, 13},           {"sse4.1", 1, 0, ECX, 19},
    {"sse4.2", 1, 0, ECX, 20},         {"movbe", 1, 0, ECX, 22},
    {"popcnt", 1, 0, ECX, 23},         {"aes", 1, 0, ECX, 25},
    {"xsave", 1, 0, ECX, 26},          {"avx", 1, 0, ECX, 28},
    {"f16c", 1, 0, ECX, 29},           {"rdrnd", 1, 0, ECX, 30},
    {"fsgsbase", 7, 0, EBX, 0},        {"bmi", 7, 0, EBX, 3},
    {"avx2", 7, 0, EBX, 5},            {"bmi2", 7, 0, EBX, 8},
    {"avx512f", 7, 0, EBX, 16},        {"avx512dq", 7, 0, EBX, 17},
    {"rdseed", 7, 0, EBX, 18},         {"adx", 7, 0, EBX, 19},
    {"avx512ifma", 7, 0, EBX, 21},     {"avx512cd", 7, 0, EBX, 28},
    {"sha", 7, 0, EBX, 29},            {"avx512bw", 7, 0, EBX, 30},
    {"avx512vl", 7, 0, EBX, 31},       {"avx512vbmi", 7, 0, ECX, 1},
    {"avx512vbmi2", 7, 0, ECX, 6},     {"gfni", 7, 0, ECX, 8},
    {"vaes", 7, 0, ECX, 9},            {"vpclmulqdq", 7, 0, ECX, 10},
    {"avx512vnni", 7, 0, ECX, 11},     {"avx512bitalg", 7, 0, ECX, 12},
    {"avx512vpopcntdq", 7, 0, ECX, 14}, {"avx512fp16", 7, 0, EDX, 23},
    {"avxvnni", 7, 1, EAX, 4},         {"avx512bf16", 7, 1, EAX, 5},
    {"sahf", extended, 0, ECX, 0},     {"lzcnt", extended, 0, ECX, 5},
    {"prfchw", extended, 0, ECX, 8},
};
// clang-format on

const X86Feature *mlir::norm::findX86Feature(StringRef name) {
  const X86Feature *found = find_if(
      table, [&](const X86Feature &feature) { return feature.name == name; });
  return found == std::end(table) ? nullptr : found;
}

bool mlir::norm::isX86Baseline(StringRef name) {
  return is_contained(
      {"64bit", "cmov", "cx8", "fxsr", "mmx", "sse", "sse2", "x87"}, name);
}

namespace {
struct Asker {
  IRBuilder<> &builder;
  Type *i32 = builder.getInt32Ty();

  Value *call(StringRef code, StringRef constraints, Type *result,
              ArrayRef<Value *> arguments) {
    SmallVector<Type *> types =
        map_to_vector(arguments, [](Value *value) { return value->getType(); });
    auto *type = FunctionType::get(result, types, /*isVarArg=*/false);
    return builder.CreateCall(
        InlineAsm::get(type, code, constraints, /*hasSideEffects=*/true),
        arguments);
  }

  Value *cpuid(uint32_t leaf, uint32_t subleaf, CPUIDRegister reg) {
    auto *four = StructType::get(i32, i32, i32, i32);
    Value *all =
        call("cpuid",
             "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},"
             "~{flags}",
             four, {builder.getInt32(leaf), builder.getInt32(subleaf)});
    return builder.CreateExtractValue(all, static_cast<unsigned>(reg));
  }

  /// Which registers the system saves; to be asked where it saves any.
  Value *xgetbv() {
    auto *two = StructType::get(i32, i32);
    Value *all = call("xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}",
                      two, {builder.getInt32(0)});
    return builder.CreateExtractValue(all, 0);
  }

  Value *hasAll(Value *bits, uint32_t mask) {
    return builder.CreateICmpEQ(builder.CreateAnd(bits, mask),
                                builder.getInt32(mask));
  }
};
} // namespace

Value *mlir::norm::buildHasFeatures(IRBuilder<> &builder,
                                    ArrayRef<const X86Feature *> features) {
  using Place = std::tuple<uint32_t, uint32_t, CPUIDRegister>;
  std::map<Place, uint32_t> masks;
  uint32_t saved = 0;
  for (const X86Feature *feature : features) {
    masks[{feature->leaf, feature->subleaf, feature->reg}] |= uint32_t(1)
                                                              << feature->bit;
    // Of XCR0: SSE and AVX; and for AVX-512 the masks and both halves.
    if (feature->name.starts_with("avx512"))
      saved |= 0xe6;
    else if (feature->name.starts_with("avx") || feature->name == "fma" ||
             feature->name == "f16c")
      saved |= 0x06;
  }
  // Each question is asked only where those before allow it: a leaf beyond the
  // last answers with another, and xgetbv faults where nothing is saved.
  Asker asker{builder};
  Function *function = builder.GetInsertBlock()->getParent();
  LLVMContext &context = builder.getContext();
  BasicBlock *end = BasicBlock::Create(context, "known", function);
  SmallVector<BasicBlock *> failed;
  auto require = [&](Value *condition) {
    BasicBlock *next = BasicBlock::Create(context, "next", function, end);
    failed.push_back(builder.GetInsertBlock());
    builder.CreateCondBr(condition, next, end);
    builder.SetInsertPoint(next);
  };
  for (auto [place, mask] : masks) {
    auto [leaf, subleaf, reg] = place;
    Value *last = asker.cpuid(leaf & 0x80000000, 0, EAX);
    require(builder.CreateICmpUGE(last, builder.getInt32(leaf)));
    require(asker.hasAll(asker.cpuid(leaf, subleaf, reg), mask));
  }
  if (saved) {
    constexpr uint32_t osxsave = uint32_t(1) << 27;
    require(asker.hasAll(asker.cpuid(1, 0, ECX), osxsave));
    require(asker.hasAll(asker.xgetbv(), saved));
  }
  BasicBlock *all = builder.GetInsertBlock();
  builder.CreateBr(end);
  builder.SetInsertPoint(end);
  PHINode *result = builder.CreatePHI(builder.getInt1Ty(), failed.size() + 1);
  for (BasicBlock *block : failed)
    result->addIncoming(builder.getFalse(), block);
  result->addIncoming(builder.getTrue(), all);
  return result;
}
