//===- EntryPoint.cpp - the function that is run --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a module of functions on tensors. Leaves: the signature of one of
// them, and the module changed so that only this one is seen from outside.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/EntryPoint.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

/// `types` as tensors that buffers can stand for; `what` is "argument" or
/// "result".
static llvm::Expected<SmallVector<RankedTensorType>>
getTensorTypes(StringRef function, StringRef what, TypeRange types) {
  SmallVector<RankedTensorType> tensors;
  for (auto [index, type] : llvm::enumerate(types)) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (auto memref = dyn_cast<MemRefType>(type);
        memref && memref.getLayout().isIdentity() && !memref.getMemorySpace())
      tensor =
          RankedTensorType::get(memref.getShape(), memref.getElementType());
    if (!tensor || !getElementKind(tensor.getElementType()) ||
        tensor.getEncoding()) {
      std::string text;
      llvm::raw_string_ostream(text) << type;
      return createStringError(
          what + " " + Twine(index) + " of @" + function + " is '" + text +
          "', expected a ranked tensor of f64, f32, f16, bf16, i1, i8, i16, "
          "i32, i64 or index");
    }
    tensors.push_back(tensor);
  }
  return tensors;
}

static std::string listNames(ArrayRef<func::FuncOp> functions) {
  if (functions.empty())
    return "there is none";
  std::string text = "there ";
  text += functions.size() == 1 ? "is " : "are ";
  llvm::ListSeparator comma;
  for (func::FuncOp function : functions) {
    text += StringRef(comma);
    text += "@" + function.getName().str();
  }
  return text;
}

llvm::Expected<EntryPoint> norm::findEntryPoint(ModuleOp module,
                                                StringRef name) {
  SmallVector<func::FuncOp> bodies = llvm::filter_to_vector(
      module.getOps<func::FuncOp>(),
      [](func::FuncOp function) { return !function.isDeclaration(); });
  SmallVector<func::FuncOp> chosen =
      llvm::filter_to_vector(bodies, [&](func::FuncOp function) {
        return name.empty() ? function.isPublic() : function.getName() == name;
      });
  if (chosen.size() != 1)
    return createStringError((name.empty()
                                  ? "expected the name of an entry point"
                                  : "no function @" + name + " with a body") +
                             "; " + listNames(bodies));

  func::FuncOp function = chosen.front();
  auto arguments = getTensorTypes(function.getName(), "argument",
                                  function.getArgumentTypes());
  if (!arguments)
    return arguments.takeError();
  auto results =
      getTensorTypes(function.getName(), "result", function.getResultTypes());
  if (!results)
    return results.takeError();
  bool hasMemRefs =
      llvm::any_of(function.getArgumentTypes(), llvm::IsaPred<MemRefType>) ||
      llvm::any_of(function.getResultTypes(), llvm::IsaPred<MemRefType>);
  bool hasTensors =
      llvm::any_of(function.getArgumentTypes(),
                   llvm::IsaPred<RankedTensorType>) ||
      llvm::any_of(function.getResultTypes(), llvm::IsaPred<RankedTensorType>);
  if (hasMemRefs && hasTensors)
    return createStringError(
        "@" + function.getName() +
        " is on tensors and memrefs, expected one of them");
  return EntryPoint{function.getName().str(), std::move(*arguments),
                    std::move(*results), hasMemRefs};
}

llvm::Error norm::checkBodies(ModuleOp module) {
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isDeclaration() &&
        !SymbolTable::symbolKnownUseEmpty(function, module))
      return createStringError("@" + function.getName() +
                               " is called but has no body");
  return llvm::Error::success();
}

void norm::protectArguments(ModuleOp module) {
  auto no = BoolAttr::get(module.getContext(), false);
  for (auto function : module.getOps<func::FuncOp>())
    for (unsigned i = 0; function.isPublic() && i < function.getNumArguments();
         ++i)
      if (isa<TensorType>(function.getArgumentTypes()[i]))
        function.setArgAttr(
            i, bufferization::BufferizationDialect::kWritableAttrName, no);
}

void norm::prepareEntryPoint(ModuleOp module, const EntryPoint &entry) {
  for (auto function : module.getOps<func::FuncOp>())
    if (function.getName() == entry.name)
      function.setPublic();
    else
      function.setPrivate();
  protectArguments(module);
}
