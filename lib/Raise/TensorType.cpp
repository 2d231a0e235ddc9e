//===- TensorType.cpp - what counts as a tensor ---------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorType.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

/// The element type that torch-mlir's tensors have as builtin ones: integers
/// lose their sign.
static Type elementTypeOf(StringRef name, MLIRContext *context) {
  Builder builder(context);
  return llvm::StringSwitch<Type>(name)
      .Case("f64", builder.getF64Type())
      .Case("f32", builder.getF32Type())
      .Case("f16", builder.getF16Type())
      .Case("bf16", builder.getBF16Type())
      .Case("i1", builder.getI1Type())
      .Cases({"si8", "ui8"}, builder.getI8Type())
      .Case("si16", builder.getIntegerType(16))
      .Case("si32", builder.getI32Type())
      .Case("si64", builder.getI64Type())
      .Default(nullptr);
}

/// vtensor<[2,?,64],bf16>; a tensor without shape or element type, or with an
/// encoding, is none.
static RankedTensorType parseTorchTensor(OpaqueType type) {
  StringRef text = type.getTypeData();
  if (!text.consume_front("vtensor<[") || !text.consume_back(">"))
    return nullptr;
  auto [sizes, element] = text.split(']');
  Type elementType = element.consume_front(",")
                         ? elementTypeOf(element.trim(), type.getContext())
                         : nullptr;
  if (!elementType)
    return nullptr;
  SmallVector<int64_t> shape;
  while (!sizes.empty()) {
    StringRef size;
    std::tie(size, sizes) = sizes.split(',');
    size = size.trim();
    if (size == "?")
      shape.push_back(ShapedType::kDynamic);
    else if (size.getAsInteger(10, shape.emplace_back()) || shape.back() < 0)
      return nullptr;
  }
  return RankedTensorType::get(shape, elementType);
}

RankedTensorType norm::raise::tensorTypeOf(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return tensor;
  auto opaque = dyn_cast<OpaqueType>(type);
  if (!opaque || opaque.getDialectNamespace() != "torch")
    return nullptr;
  return parseTorchTensor(opaque);
}

static Value convert(OpBuilder &builder, Location loc, StringRef name,
                     Value tensor, Type type) {
  OperationState state(loc, name);
  state.addOperands(tensor);
  state.addTypes(type);
  return builder.create(state)->getResult(0);
}

Value norm::raise::toBuiltinTensor(OpBuilder &builder, Location loc,
                                   Value tensor) {
  if (isa<RankedTensorType>(tensor.getType()))
    return tensor;
  return convert(builder, loc, "torch_c.to_builtin_tensor", tensor,
                 tensorTypeOf(tensor));
}

Value norm::raise::fromBuiltinTensor(OpBuilder &builder, Location loc,
                                     Value tensor, Type type) {
  if (isa<RankedTensorType>(type))
    return tensor;
  return convert(builder, loc, "torch_c.from_builtin_tensor", tensor, type);
}
