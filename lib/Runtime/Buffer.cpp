//===- Buffer.cpp - an array of numbers -----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a kind and a shape. Leaves: memory whose elements are read and
// written as doubles.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Buffer.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"
#include <cstring>

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Kinds
//===----------------------------------------------------------------------===//

namespace {
struct KindInfo {
  const char *name;
  unsigned bytes;
};
} // namespace

static KindInfo getInfo(ElementKind kind) {
  switch (kind) {
  case ElementKind::Bool:
    return {"bool", 1};
  case ElementKind::Int8:
    return {"int8", 1};
  case ElementKind::Int16:
    return {"int16", 2};
  case ElementKind::Int32:
    return {"int32", 4};
  case ElementKind::Int64:
    return {"int64", 8};
  case ElementKind::UInt8:
    return {"uint8", 1};
  case ElementKind::UInt16:
    return {"uint16", 2};
  case ElementKind::UInt32:
    return {"uint32", 4};
  case ElementKind::UInt64:
    return {"uint64", 8};
  case ElementKind::Float8E4M3FN:
    return {"uint8 (bits of float8_e4m3fn)", 1};
  case ElementKind::Float8E5M2:
    return {"uint8 (bits of float8_e5m2)", 1};
  case ElementKind::Float8E4M3FNUZ:
    return {"uint8 (bits of float8_e4m3fnuz)", 1};
  case ElementKind::Float8E5M2FNUZ:
    return {"uint8 (bits of float8_e5m2fnuz)", 1};
  case ElementKind::Float16:
    return {"float16", 2};
  case ElementKind::BFloat16:
    return {"uint16 (bits of bfloat16)", 2};
  case ElementKind::Float32:
    return {"float32", 4};
  case ElementKind::Float64:
    return {"float64", 8};
  }
  llvm_unreachable("all kinds are listed");
}

unsigned norm::getByteSize(ElementKind kind) { return getInfo(kind).bytes; }
StringRef norm::getName(ElementKind kind) { return getInfo(kind).name; }
bool norm::isFloat(ElementKind kind) {
  return kind >= ElementKind::Float8E4M3FN;
}

std::optional<ElementKind> norm::getElementKind(Type type) {
  if (type.isF64())
    return ElementKind::Float64;
  if (type.isF32())
    return ElementKind::Float32;
  if (type.isF16())
    return ElementKind::Float16;
  if (type.isBF16())
    return ElementKind::BFloat16;
  if (isa<Float8E4M3FNType>(type))
    return ElementKind::Float8E4M3FN;
  if (isa<Float8E5M2Type>(type))
    return ElementKind::Float8E5M2;
  if (isa<Float8E4M3FNUZType>(type))
    return ElementKind::Float8E4M3FNUZ;
  if (isa<Float8E5M2FNUZType>(type))
    return ElementKind::Float8E5M2FNUZ;
  if (type.isInteger(1))
    return ElementKind::Bool;
  if (type.isInteger(8))
    return ElementKind::Int8;
  if (type.isInteger(16))
    return ElementKind::Int16;
  if (type.isInteger(32))
    return ElementKind::Int32;
  if (type.isInteger(64) || type.isIndex())
    return ElementKind::Int64;
  return std::nullopt;
}

FloatType norm::getFloatType(ElementKind kind, MLIRContext *context) {
  switch (kind) {
  case ElementKind::Float8E4M3FN:
    return Float8E4M3FNType::get(context);
  case ElementKind::Float8E5M2:
    return Float8E5M2Type::get(context);
  case ElementKind::Float8E4M3FNUZ:
    return Float8E4M3FNUZType::get(context);
  case ElementKind::Float8E5M2FNUZ:
    return Float8E5M2FNUZType::get(context);
  case ElementKind::Float16:
    return Float16Type::get(context);
  case ElementKind::BFloat16:
    return BFloat16Type::get(context);
  case ElementKind::Float32:
    return Float32Type::get(context);
  case ElementKind::Float64:
    return Float64Type::get(context);
  default:
    llvm_unreachable("not a kind of floats");
  }
}

/// Whether elements in a file of kind `file` are those of a tensor of kind
/// `tensor`, bit by bit.
static bool sameBits(ElementKind file, ElementKind tensor) {
  if (file == tensor)
    return true;
  switch (file) {
  case ElementKind::UInt8:
    return tensor == ElementKind::Int8 ||
           (isFloat(tensor) && getByteSize(tensor) == 1);
  case ElementKind::UInt16:
    return tensor == ElementKind::Int16 || tensor == ElementKind::BFloat16;
  case ElementKind::UInt32:
    return tensor == ElementKind::Int32;
  case ElementKind::UInt64:
    return tensor == ElementKind::Int64;
  default:
    return false;
  }
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

std::string norm::describe(ElementKind kind, ArrayRef<int64_t> shape) {
  std::string text = getName(kind).str() + " [";
  llvm::ListSeparator comma;
  for (int64_t size : shape) {
    text += StringRef(comma);
    text += ShapedType::isDynamic(size) ? "?" : std::to_string(size);
  }
  return text + "]";
}

std::optional<int64_t> norm::countElements(ElementKind kind,
                                           ArrayRef<int64_t> shape) {
  // Sizes beside a 0 must be representable too: strides are their products.
  int64_t product = getByteSize(kind);
  bool empty = false;
  for (int64_t size : shape) {
    empty |= size == 0;
    if (size != 0 && llvm::MulOverflow(product, size, product))
      return std::nullopt;
  }
  return empty ? 0 : product / getByteSize(kind);
}

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

llvm::Expected<Buffer> Buffer::allocate(ElementKind kind,
                                        ArrayRef<int64_t> shape) {
  constexpr uint64_t cacheLine = 64;
  std::optional<int64_t> count = countElements(kind, shape);
  std::unique_ptr<llvm::WritableMemoryBuffer> storage;
  if (count)
    storage = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(
        *count * getByteSize(kind), "", llvm::Align(cacheLine));
  if (!storage)
    return llvm::createStringError("no memory for " + describe(kind, shape));
  return Buffer(kind, shape, std::move(storage));
}

int64_t Buffer::getNumElements() const {
  return getNumBytes() / getByteSize(kind);
}

template <typename T> static double load(const char *from) {
  T value;
  std::memcpy(&value, from, sizeof(T));
  return static_cast<double>(value);
}

template <typename T> static void store(char *to, double value) {
  T element = static_cast<T>(value);
  std::memcpy(to, &element, sizeof(T));
}

/// The semantics of the floats that C++ has no type for.
static const llvm::fltSemantics &getSemantics(ElementKind kind) {
  switch (kind) {
  case ElementKind::Float8E4M3FN:
    return APFloat::Float8E4M3FN();
  case ElementKind::Float8E5M2:
    return APFloat::Float8E5M2();
  case ElementKind::Float8E4M3FNUZ:
    return APFloat::Float8E4M3FNUZ();
  case ElementKind::Float8E5M2FNUZ:
    return APFloat::Float8E5M2FNUZ();
  case ElementKind::Float16:
    return APFloat::IEEEhalf();
  case ElementKind::BFloat16:
    return APFloat::BFloat();
  default:
    llvm_unreachable("not a kind of narrow floats");
  }
}

static double loadNarrow(ElementKind kind, const char *from) {
  uint16_t bits = 0;
  unsigned bytes = getByteSize(kind);
  std::memcpy(&bits, from, bytes);
  return APFloat(getSemantics(kind), APInt(8 * bytes, bits)).convertToDouble();
}

static void storeNarrow(ElementKind kind, char *to, double value) {
  bool losesInfo;
  APFloat rounded(value);
  rounded.convert(getSemantics(kind), APFloat::rmNearestTiesToEven, &losesInfo);
  uint16_t bits = rounded.bitcastToAPInt().getZExtValue();
  std::memcpy(to, &bits, getByteSize(kind));
}

double Buffer::get(int64_t index) const {
  const char *from = data() + index * getByteSize(kind);
  switch (kind) {
  case ElementKind::Bool:
  case ElementKind::UInt8:
    return load<uint8_t>(from);
  case ElementKind::Int8:
    return load<int8_t>(from);
  case ElementKind::Int16:
    return load<int16_t>(from);
  case ElementKind::Int32:
    return load<int32_t>(from);
  case ElementKind::Int64:
    return load<int64_t>(from);
  case ElementKind::UInt16:
    return load<uint16_t>(from);
  case ElementKind::UInt32:
    return load<uint32_t>(from);
  case ElementKind::UInt64:
    return load<uint64_t>(from);
  case ElementKind::Float8E4M3FN:
  case ElementKind::Float8E5M2:
  case ElementKind::Float8E4M3FNUZ:
  case ElementKind::Float8E5M2FNUZ:
  case ElementKind::Float16:
  case ElementKind::BFloat16:
    return loadNarrow(kind, from);
  case ElementKind::Float32:
    return load<float>(from);
  case ElementKind::Float64:
    return load<double>(from);
  }
  llvm_unreachable("all kinds are listed");
}

void Buffer::set(int64_t index, double value) {
  char *to = data() + index * getByteSize(kind);
  switch (kind) {
  case ElementKind::Bool:
  case ElementKind::UInt8:
    return store<uint8_t>(to, value);
  case ElementKind::Int8:
    return store<int8_t>(to, value);
  case ElementKind::Int16:
    return store<int16_t>(to, value);
  case ElementKind::Int32:
    return store<int32_t>(to, value);
  case ElementKind::Int64:
    return store<int64_t>(to, value);
  case ElementKind::UInt16:
    return store<uint16_t>(to, value);
  case ElementKind::UInt32:
    return store<uint32_t>(to, value);
  case ElementKind::UInt64:
    return store<uint64_t>(to, value);
  case ElementKind::Float8E4M3FN:
  case ElementKind::Float8E5M2:
  case ElementKind::Float8E4M3FNUZ:
  case ElementKind::Float8E5M2FNUZ:
  case ElementKind::Float16:
  case ElementKind::BFloat16:
    return storeNarrow(kind, to, value);
  case ElementKind::Float32:
    return store<float>(to, value);
  case ElementKind::Float64:
    return store<double>(to, value);
  }
  llvm_unreachable("all kinds are listed");
}

llvm::Error Buffer::assume(RankedTensorType type) {
  std::optional<ElementKind> wanted = getElementKind(type.getElementType());
  if (!wanted)
    return llvm::createStringError("elements of an unsupported type");
  bool fits = sameBits(kind, *wanted) &&
              shape.size() == static_cast<size_t>(type.getRank());
  for (auto [size, typeSize] : llvm::zip(shape, type.getShape()))
    fits &= ShapedType::isDynamic(typeSize) || size == typeSize;
  if (!fits)
    return llvm::createStringError("expected " +
                                   describe(*wanted, type.getShape()) +
                                   ", got " + describe(kind, shape));
  kind = *wanted;
  return llvm::Error::success();
}
