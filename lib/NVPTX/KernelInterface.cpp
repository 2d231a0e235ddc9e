//===- KernelInterface.cpp - kernels as their callers see them ------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: kernels in NVVM, with the attributes that say how they are launched.
// Leaves: the same as data, for several architectures together.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/KernelInterface.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "norm/IR/CAttributes.h"
#include "norm/NVPTX/MergeKernels.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

const KernelLaunch *KernelFamily::getLaunch() const {
  for (const LaunchVariant &variant : variants)
    for (const std::optional<KernelLaunch> &launch : variant.launches)
      if (launch)
        return &*launch;
  return nullptr;
}

bool KernelParameter::isPointer() const {
  return isa<LLVM::LLVMPointerType>(type);
}

/// `name` as an identifier of C.
static std::string makeIdentifier(StringRef name) {
  std::string text = name.str();
  for (char &c : text)
    if (!llvm::isAlnum(c))
      c = '_';
  return isCIdentifier(text) ? text : "kernel_" + text;
}

/// The names of what functions in C have beside the parameters of a kernel.
static bool isReserved(StringRef name) {
  return llvm::is_contained(
      {"all_rows", "arguments", "config", "kernels", "stream"}, name);
}

/// `origin` is the kernel as it was before it was lowered, whose arguments have
/// names.
static llvm::Expected<SmallVector<KernelParameter>>
readParameters(LLVM::LLVMFuncOp kernel, FunctionOpInterface origin) {
  SmallVector<KernelParameter> parameters;
  // Memrefs of a kernel by hand become several parameters.
  bool areSame = origin.getNumArguments() == kernel.getNumArguments();
  for (auto [index, type] : llvm::enumerate(kernel.getArgumentTypes())) {
    if (!isa<LLVM::LLVMPointerType>(type) && getCType(type).empty()) {
      std::string text;
      llvm::raw_string_ostream(text)
          << "kernel @" << kernel.getName() << ": parameter " << index << " is "
          << type << ", which C cannot pass";
      return createStringError(text);
    }
    auto name = areSame ? origin.getArgAttrOfType<StringAttr>(index, kCNameAttr)
                        : StringAttr();
    std::string unique = name ? name.str() : "arg" + std::to_string(index);
    auto isTaken = [&](const KernelParameter &other) {
      return other.name == unique;
    };
    while (isReserved(unique) || llvm::any_of(parameters, isTaken))
      unique += "_";
    parameters.push_back({unique, type});
  }
  return parameters;
}

namespace {
/// Reads the kernels of one architecture.
struct Reader {
  gpu::GPUModuleOp kernels;
  ArrayRef<CFunction> functions;
  std::vector<KernelFamily> families = {};
  /// The numbers of the families of each function.
  llvm::StringMap<SmallVector<unsigned>> byFunction = {};

  /// The function that the kernels of `module` are of: those of @f are in
  /// @f_kernels, @f_1_kernels and so on.
  const CFunction *findFunction(gpu::GPUModuleOp module) {
    StringRef name = module.getName();
    if (!name.consume_back("_kernels"))
      return nullptr;
    const CFunction *found = nullptr;
    for (const CFunction &function : functions) {
      StringRef rest = name;
      if (!rest.consume_front(function.name))
        continue;
      if (rest.empty())
        return &function;
      if (rest.consume_front("_") && llvm::all_of(rest, llvm::isDigit))
        found = &function;
    }
    return found;
  }

  llvm::Error addKernel(KernelFamily &family, LLVM::LLVMFuncOp kernel,
                        FunctionOpInterface origin) {
    auto parameters = readParameters(kernel, origin);
    if (!parameters)
      return parameters.takeError();
    if (family.variants.empty())
      family.parameters = std::move(*parameters);
    else if (family.parameters != *parameters)
      return createStringError("the kernels @" + family.variants[0].symbol +
                               " and @" + kernel.getName() +
                               " have different parameters");
    LaunchVariant &variant = family.variants.emplace_back();
    variant.symbol = kernel.getName();
    variant.launches.push_back(KernelLaunch::get(kernel));
    return llvm::Error::success();
  }

  void describe(KernelFamily &family, const CFunction &function) {
    family.doc = function.doc;
    for (const KernelParameter &parameter : family.parameters)
      for (const CParameter &buffer : function.parameters)
        if (buffer.name == parameter.name)
          family.buffers.push_back(buffer);
  }

  llvm::Error addModule(gpu::GPUModuleOp module) {
    KernelFamily family;
    auto [before, after] = module.getName().rsplit("_kernels");
    family.name = makeIdentifier((before + after).str());
    for (Operation &op : module.getOps()) {
      if (!isKernel(&op))
        continue;
      StringAttr name = SymbolTable::getSymbolName(&op);
      auto kernel = kernels.lookupSymbol<LLVM::LLVMFuncOp>(name);
      // What is launched in ways of its own is a family of its own.
      KernelFamily single;
      bool isSingle = !KernelLaunch::get(kernel);
      single.name = makeIdentifier(name);
      if (llvm::Error error = addKernel(isSingle ? single : family, kernel,
                                        cast<FunctionOpInterface>(op)))
        return error;
      if (isSingle)
        families.push_back(std::move(single));
    }
    if (family.variants.empty())
      return llvm::Error::success();
    if (const CFunction *function = findFunction(module)) {
      describe(family, *function);
      byFunction[function->name].push_back(families.size());
    }
    families.push_back(std::move(family));
    return llvm::Error::success();
  }

  /// A function that is one row program gives it its name.
  void nameByFunctions() {
    for (auto &entry : byFunction)
      if (entry.second.size() == 1)
        families[entry.second.front()].name = entry.first().str();
  }
};
} // namespace

llvm::Expected<KernelInterface>
KernelInterface::get(const GPUTarget &target, ModuleOp module,
                     gpu::GPUModuleOp kernels, ArrayRef<CFunction> functions) {
  Reader reader{kernels, functions};
  for (auto from : module.getOps<gpu::GPUModuleOp>())
    if (llvm::Error error = reader.addModule(from))
      return error;
  reader.nameByFunctions();
  return KernelInterface{{target}, std::move(reader.families)};
}

/// Merges two lists of kernels, each in the order in which they are tried.
/// `numTargets` is the number of architectures before.
static LogicalResult mergeVariants(std::vector<LaunchVariant> &variants,
                                   ArrayRef<LaunchVariant> others,
                                   size_t numTargets) {
  size_t next = 0;
  for (const LaunchVariant &other : others) {
    auto found = llvm::find_if(variants, [&](const LaunchVariant &variant) {
      return variant.symbol == other.symbol;
    });
    size_t place = found - variants.begin();
    if (found == variants.end()) {
      place = next;
      LaunchVariant variant{other.symbol, {}};
      variant.launches.resize(numTargets);
      variants.insert(variants.begin() + place, std::move(variant));
    } else if (place < next) {
      return failure();
    }
    variants[place].launches.push_back(other.launches.front());
    next = place + 1;
  }
  for (LaunchVariant &variant : variants)
    variant.launches.resize(numTargets + 1);
  return success();
}

llvm::Error KernelInterface::add(const KernelInterface &other) {
  auto fail = [&](StringRef name) {
    return createStringError("the kernels of " + name + " for " +
                             targets.front().arch + " and " +
                             other.targets.front().arch + " differ");
  };
  if (families.size() != other.families.size())
    return fail("the module");
  for (auto [family, more] : llvm::zip(families, other.families))
    if (family.parameters != more.parameters ||
        failed(mergeVariants(family.variants, more.variants, targets.size())))
      return fail(family.name);
  llvm::append_range(targets, other.targets);
  return llvm::Error::success();
}
