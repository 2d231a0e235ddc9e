//===- NarrowFloats.cpp - conversions that hosts lack ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a float. Leaves: the nearest one of a narrower type, ties to even.
//
//===----------------------------------------------------------------------===//

#include "NarrowFloats.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/AsmParser/Parser.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::sim;
using llvm::APFloat;

static APFloat convert(APFloat value, const llvm::fltSemantics &semantics) {
  bool loses;
  value.convert(semantics, APFloat::rmNearestTiesToEven, &loses);
  return value;
}

static uint64_t getBits(const APFloat &value) {
  return value.bitcastToAPInt().getZExtValue();
}

//===----------------------------------------------------------------------===//
// 8 bits
//===----------------------------------------------------------------------===//

/// As PTX's cvt.rn.satfinite: what is too large is the largest, and NaN is the
/// positive one.
static uint8_t toF8(float number, const llvm::fltSemantics &semantics) {
  APFloat value(number);
  if (value.isNaN())
    return 0x7f;
  APFloat largest = APFloat::getLargest(semantics);
  if (abs(value) >= convert(largest, APFloat::IEEEsingle()))
    value = APFloat::getLargest(semantics, value.isNegative());
  return getBits(convert(value, semantics));
}

/// The first number is the upper half.
template <const llvm::fltSemantics &(*semantics)()>
static uint16_t toF8Pair(float high, float low) {
  return toF8(high, semantics()) << 8 | toF8(low, semantics());
}

static uint32_t fromF8(uint8_t bits, const llvm::fltSemantics &semantics) {
  return getBits(
      convert(APFloat(semantics, llvm::APInt(8, bits)), APFloat::IEEEhalf()));
}

template <const llvm::fltSemantics &(*semantics)()>
static uint32_t fromF8Pair(uint16_t pair) {
  return fromF8(pair >> 8, semantics()) << 16 |
         fromF8(pair & 0xff, semantics());
}

//===----------------------------------------------------------------------===//
// 16 bits
//===----------------------------------------------------------------------===//

template <const llvm::fltSemantics &(*semantics)(), typename T>
static uint16_t toHalf(T number) {
  return getBits(convert(APFloat(number), semantics()));
}

static float fromF16(uint16_t bits) {
  APFloat value(APFloat::IEEEhalf(), llvm::APInt(16, bits));
  return convert(value, APFloat::IEEEsingle()).convertToFloat();
}

static constexpr StringLiteral conversions = R"(
declare i16 @norm.sim.f32_to_f16(float)
declare i16 @norm.sim.f64_to_f16(double)
declare i16 @norm.sim.f32_to_bf16(float)
declare i16 @norm.sim.f64_to_bf16(double)
declare float @norm.sim.f16_to_f32(i16)

define half @__truncsfhf2(float %x) {
  %bits = call i16 @norm.sim.f32_to_f16(float %x)
  %y = bitcast i16 %bits to half
  ret half %y
}

define half @__truncdfhf2(double %x) {
  %bits = call i16 @norm.sim.f64_to_f16(double %x)
  %y = bitcast i16 %bits to half
  ret half %y
}

define bfloat @__truncsfbf2(float %x) {
  %bits = call i16 @norm.sim.f32_to_bf16(float %x)
  %y = bitcast i16 %bits to bfloat
  ret bfloat %y
}

define bfloat @__truncdfbf2(double %x) {
  %bits = call i16 @norm.sim.f64_to_bf16(double %x)
  %y = bitcast i16 %bits to bfloat
  ret bfloat %y
}

define float @__extendhfsf2(half %x) {
  %bits = bitcast half %x to i16
  %y = call float @norm.sim.f16_to_f32(i16 %bits)
  ret float %y
}
)";

llvm::Expected<std::unique_ptr<llvm::Module>>
sim::makeConversions(llvm::LLVMContext &context) {
  llvm::SMDiagnostic diagnostic;
  auto module = llvm::parseAssemblyString(conversions, diagnostic, context);
  if (!module)
    return llvm::createStringError(diagnostic.getMessage());
  return module;
}

void sim::forEachConversion(llvm::function_ref<void(StringRef, void *)> add) {
  auto addFunction = [&](StringRef name, auto *function) {
    add(("norm.sim." + name).str(), reinterpret_cast<void *>(function));
  };
  addFunction("to_f8e4m3", toF8Pair<APFloat::Float8E4M3FN>);
  addFunction("to_f8e5m2", toF8Pair<APFloat::Float8E5M2>);
  addFunction("from_f8e4m3", fromF8Pair<APFloat::Float8E4M3FN>);
  addFunction("from_f8e5m2", fromF8Pair<APFloat::Float8E5M2>);
  addFunction("f32_to_f16", toHalf<APFloat::IEEEhalf, float>);
  addFunction("f64_to_f16", toHalf<APFloat::IEEEhalf, double>);
  addFunction("f32_to_bf16", toHalf<APFloat::BFloat, float>);
  addFunction("f64_to_bf16", toHalf<APFloat::BFloat, double>);
  addFunction("f16_to_f32", fromF16);
}
