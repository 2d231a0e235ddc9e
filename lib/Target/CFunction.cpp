//===- CFunction.cpp - a function as C calls it ---------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a function on memrefs and scalars whose arguments have names. Leaves:
// the parameters of the C function.
//
//===----------------------------------------------------------------------===//

#include "norm/Target/CFunction.h"
#include "norm/IR/CAttributes.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

StringRef norm::getCType(Type element) {
  if (element.isF64())
    return "double";
  if (element.isF32())
    return "float";
  if (element.isF16() || element.isBF16())
    return "uint16_t";
  if (isa<Float8E4M3FNType, Float8E5M2Type>(element) || element.isInteger(1))
    return "uint8_t";
  if (element.isIndex())
    return "int64_t";
  auto integer = dyn_cast<IntegerType>(element);
  if (!integer)
    return "";
  bool isUnsigned = integer.isUnsigned();
  switch (integer.getWidth()) {
  case 8:
    return isUnsigned ? "uint8_t" : "int8_t";
  case 16:
    return isUnsigned ? "uint16_t" : "int16_t";
  case 32:
    return isUnsigned ? "uint32_t" : "int32_t";
  case 64:
    return isUnsigned ? "uint64_t" : "int64_t";
  default:
    return "";
  }
}

namespace {
struct Reader {
  func::FuncOp function;
  CFunction result = {};
  llvm::StringSet<> pointers = {}, sizes = {}, strides = {};

  llvm::Error fail(const Twine &message) {
    return createStringError("@" + function.getName() + ": " + message);
  }

  llvm::Error addSize(StringRef name) {
    if (pointers.contains(name))
      return fail("'" + name + "' names an argument and a size");
    if (sizes.insert(name).second)
      result.sizes.push_back(name.str());
    return llvm::Error::success();
  }

  llvm::Error addMemRef(unsigned index, MemRefType type,
                        CParameter &parameter) {
    auto dims = function.getArgAttrOfType<ArrayAttr>(index, kCDimsAttr);
    for (auto [size, name] : llvm::zip_equal(type.getShape(), dims)) {
      if (ShapedType::isStatic(size)) {
        parameter.dims.push_back(std::to_string(size));
        continue;
      }
      parameter.dims.push_back(cast<StringAttr>(name).str());
      if (llvm::Error error = addSize(parameter.dims.back()))
        return error;
    }
    if (type.getLayout().isIdentity())
      return llvm::Error::success();
    auto [elements, offset] = type.getStridesAndOffset();
    for (auto [dim, stride] : llvm::enumerate(elements)) {
      if (ShapedType::isStatic(stride)) {
        parameter.strides.push_back(std::to_string(stride));
        continue;
      }
      std::string name = parameter.name + "_stride" + std::to_string(dim);
      strides.insert(name);
      parameter.strides.push_back(name);
      result.strides.push_back(name);
    }
    return llvm::Error::success();
  }

  llvm::Error checkType(unsigned index, Type type) {
    std::string text;
    llvm::raw_string_ostream(text)
        << "argument " << index << " is '" << type << "', expected ";
    auto memref = dyn_cast<MemRefType>(type);
    if (getCType(memref ? memref.getElementType() : type).empty())
      return fail(text + "a scalar, tensor or memref of f64, f32, f16, bf16, "
                         "f8E4M3FN, f8E5M2, i1, i8, i16, i32, i64 or index");
    if (!memref)
      return llvm::Error::success();
    SmallVector<int64_t> elements;
    int64_t offset = 0;
    if (failed(memref.getStridesAndOffset(elements, offset)) || offset != 0)
      return fail(text + "a memref with strides and the offset 0");
    if (memref.getMemorySpace())
      return fail(text + "a memref without a memory space");
    return llvm::Error::success();
  }

  llvm::Expected<CFunction> read() {
    result.name = function.getName().str();
    if (!isCIdentifier(result.name))
      return fail("the name is no identifier of C");
    if (auto doc = function->getAttrOfType<StringAttr>(kCDocAttr))
      result.doc = doc.str();
    for (unsigned index = 0; index < function.getNumArguments(); ++index) {
      StringRef name =
          function.getArgAttrOfType<StringAttr>(index, kCNameAttr).getValue();
      if (!pointers.insert(name).second)
        return fail("two arguments are named '" + name + "'");
    }
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes())) {
      if (llvm::Error error = checkType(index, type))
        return error;
      CParameter &parameter = result.parameters.emplace_back();
      parameter.name =
          function.getArgAttrOfType<StringAttr>(index, kCNameAttr).str();
      parameter.type = type;
      if (auto memref = dyn_cast<MemRefType>(type))
        if (llvm::Error error = addMemRef(index, memref, parameter))
          return error;
    }
    for (StringRef stride : strides.keys())
      if (pointers.contains(stride) || sizes.contains(stride))
        return fail("'" + stride + "' names a stride and another parameter");
    return std::move(result);
  }
};
} // namespace

llvm::Expected<CFunction> CFunction::get(func::FuncOp function) {
  return Reader{function}.read();
}
