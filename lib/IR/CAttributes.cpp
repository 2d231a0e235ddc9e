//===- CAttributes.cpp - how a function looks from C ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a discardable attribute of the dialect. Leaves: whether it may stand
// where it does.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/CAttributes.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "norm/IR/Norm.h"
#include "norm/IR/Verdicts.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::isCIdentifier(StringRef name) {
  static const llvm::StringSet<> keywords = {
      // C99
      "auto", "break", "case", "char", "const", "continue", "default", "do",
      "double", "else", "enum", "extern", "float", "for", "goto", "if",
      "inline", "int", "long", "register", "restrict", "return", "short",
      "signed", "sizeof", "static", "struct", "switch", "typedef", "union",
      "unsigned", "void", "volatile", "while",
      // C11, C23
      "alignas", "alignof", "bool", "constexpr", "false", "nullptr",
      "static_assert", "thread_local", "true", "typeof", "typeof_unqual",
      // C++
      "and", "and_eq", "asm", "bitand", "bitor", "catch", "char16_t",
      "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield",
      "compl", "concept", "const_cast", "consteval", "constinit", "decltype",
      "delete", "dynamic_cast", "explicit", "export", "friend", "mutable",
      "namespace", "new", "noexcept", "not", "not_eq", "operator", "or",
      "or_eq", "private", "protected", "public", "reinterpret_cast", "requires",
      "static_cast", "template", "this", "throw", "try", "typeid", "typename",
      "using", "virtual", "wchar_t", "xor", "xor_eq"};
  if (name.empty() || llvm::isDigit(name.front()) || keywords.contains(name))
    return false;
  // Reserved: two underscores, or one before a capital; the types of stdint.h
  // and what the header itself defines.
  if (name.contains("__") || name.ends_with("_t") ||
      name.starts_with("NORM_") ||
      (name.size() > 1 && name[0] == '_' && llvm::isUpper(name[1])))
    return false;
  return llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

static LogicalResult verifyName(Operation *op, const Twine &place,
                                Attribute attribute) {
  auto name = dyn_cast<StringAttr>(attribute);
  if (name && isCIdentifier(name))
    return success();
  return op->emitOpError() << "expects " << kCNameAttr << " of " << place
                           << " to be an identifier of C, got " << attribute;
}

static LogicalResult verifyDims(Operation *op, const Twine &place, Type type,
                                Attribute attribute) {
  auto shaped = dyn_cast<ShapedType>(type);
  auto names = dyn_cast<ArrayAttr>(attribute);
  if (!shaped || !shaped.hasRank() || !names ||
      static_cast<int64_t>(names.size()) != shaped.getRank())
    return op->emitOpError()
           << "expects " << kCDimsAttr << " of " << place << " (" << type
           << ") to be an array of one string per dim, got " << attribute;
  for (auto [size, entry] : llvm::zip_equal(shaped.getShape(), names)) {
    auto name = dyn_cast<StringAttr>(entry);
    if (ShapedType::isDynamic(size)) {
      if (!name || !isCIdentifier(name))
        return op->emitOpError()
               << "expects " << kCDimsAttr << " of " << place
               << " to name a dynamic dim by an identifier of C, got " << entry;
    } else if (!name ||
               (!name.empty() && name.getValue() != std::to_string(size))) {
      return op->emitOpError() << "expects " << kCDimsAttr << " of " << place
                               << " to be \"\" or \"" << size
                               << "\" for a dim of that size, got " << entry;
    }
  }
  return success();
}

static LogicalResult verify(Operation *op, const Twine &place, Type type,
                            NamedAttribute attribute) {
  if (attribute.getName() == kCNameAttr)
    return verifyName(op, place, attribute.getValue());
  if (attribute.getName() == kCDimsAttr)
    return verifyDims(op, place, type, attribute.getValue());
  return op->emitOpError() << "has an unknown attribute " << attribute.getName()
                           << " on " << place;
}

/// The numbers of arguments in `attribute` are those of integers of 64 bits.
static LogicalResult verifyArguments(FunctionOpInterface function,
                                     ArrayRef<int64_t> numbers) {
  ArrayRef<Type> types = function.getArgumentTypes();
  for (int64_t number : numbers)
    if (number < 0 || number >= static_cast<int64_t>(types.size()) ||
        !types[number].isInteger(64))
      return function->emitOpError()
             << "expects " << kLaunchAttr
             << " to name arguments that are i64, got number " << number;
  return success();
}

/// Its members are those of KernelLaunch; what is missing has its default.
static LogicalResult verifyLaunch(Operation *op, Attribute attribute) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  auto launch = dyn_cast<DictionaryAttr>(attribute);
  if (!function || !launch)
    return op->emitOpError()
           << "expects " << kLaunchAttr << " to be a dictionary, of a kernel";
  for (StringRef name :
       {"threads", "rows_per_block", "most_blocks", "cluster_blocks",
        "static_rows", "alignment", "shared_bytes"}) {
    auto value = launch.getAs<IntegerAttr>(name);
    bool isNeeded = name == "threads" || name == "most_blocks";
    int64_t least = name == "shared_bytes" || name == "static_rows" ? 0 : 1;
    if (value ? value.getInt() < least : isNeeded)
      return op->emitOpError() << "expects " << kLaunchAttr << " with " << name
                               << " >= " << least;
  }
  auto rows = launch.getAs<DenseI64ArrayAttr>("row_arguments");
  auto bounds = launch.getAs<ArrayAttr>("bounds");
  if (rows && failed(verifyArguments(function, rows)))
    return failure();
  for (Attribute entry : bounds ? bounds.getValue() : ArrayRef<Attribute>()) {
    auto bound = dyn_cast<DenseI64ArrayAttr>(entry);
    if (!bound || bound.size() != 3 || bound[2] < 1)
      return op->emitOpError()
             << "expects bounds of " << kLaunchAttr
             << " to be arrays of argument, most, multiple >= 1, got " << entry;
    if (failed(verifyArguments(function, bound.asArrayRef().front())))
      return failure();
  }
  return success();
}

LogicalResult NormDialect::verifyOperationAttribute(Operation *op,
                                                    NamedAttribute attribute) {
  if (attribute.getName() == kLaunchAttr)
    return verifyLaunch(op, attribute.getValue());
  if (attribute.getName() == kVerdictAttr)
    return verifyVerdicts(op, attribute.getValue());
  if (attribute.getName() != kCDocAttr)
    return op->emitOpError()
           << "has an unknown attribute " << attribute.getName();
  if (!isa<FunctionOpInterface>(op))
    return op->emitOpError() << kCDocAttr << " describes functions alone";
  if (!isa<StringAttr>(attribute.getValue()))
    return op->emitOpError() << "expects " << kCDocAttr
                             << " to be a string, got " << attribute.getValue();
  return success();
}

LogicalResult NormDialect::verifyRegionArgAttribute(Operation *op,
                                                    unsigned region,
                                                    unsigned index,
                                                    NamedAttribute attribute) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return op->emitOpError()
           << attribute.getName() << " describes arguments of functions alone";
  // A memref has become several arguments, which keep its attributes.
  if (op->getName().getDialectNamespace() == "llvm")
    return success();
  return verify(op, "argument " + Twine(index),
                function.getArgumentTypes()[index], attribute);
}

LogicalResult NormDialect::verifyRegionResultAttribute(
    Operation *op, unsigned region, unsigned index, NamedAttribute attribute) {
  return verify(op, "result " + Twine(index),
                cast<FunctionOpInterface>(op).getResultTypes()[index],
                attribute);
}
