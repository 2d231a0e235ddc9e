//===- Header.cpp - C functions as a header -------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: C functions. Leaves: a header.
//
//===----------------------------------------------------------------------===//

#include "norm/Target/Header.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::norm;

/// What C has no type for.
static StringRef describeBits(Type element) {
  if (element.isF16())
    return "the bits of an IEEE 754 binary16";
  if (element.isBF16())
    return "the bits of a bfloat16, the upper half of a float";
  if (isa<Float8E4M3FNType>(element))
    return "the bits of an OCP FP8 E4M3";
  if (isa<Float8E5M2Type>(element))
    return "the bits of an OCP FP8 E5M2";
  if (element.isInteger(1))
    return "0 or 1";
  return "";
}

static Type elementOf(const CParameter &parameter) {
  return getElementTypeOrSelf(parameter.type);
}

static void writeDeclaration(llvm::raw_ostream &os, const CFunction &function) {
  SmallVector<std::string> parameters;
  for (const CParameter &parameter : function.parameters) {
    bool isPointer = isa<MemRefType>(parameter.type);
    std::string text = isPointer && !parameter.isWritten ? "const " : "";
    text += getCType(elementOf(parameter)).str() + (isPointer ? " *" : " ");
    parameters.push_back(text + parameter.name);
  }
  for (const std::string &name :
       llvm::concat<const std::string>(function.sizes, function.strides))
    parameters.push_back("int64_t " + name);
  std::string indent(function.name.size() + 5, ' ');
  os << "int " << function.name << "("
     << (parameters.empty() ? "void" : llvm::join(parameters, ",\n" + indent))
     << ");\n";
}

static void writeParameter(llvm::raw_ostream &os, const CParameter &parameter) {
  os << " *   " << parameter.name << "  ";
  if (isa<MemRefType>(parameter.type)) {
    os << (!parameter.isWritten ? "in, "
           : parameter.isRead   ? "in and out, "
                                : "out, ")
       << getCType(elementOf(parameter));
    for (const std::string &dim : parameter.dims)
      os << "[" << dim << "]";
  } else if (isa<LLVM::LLVMPointerType>(parameter.type)) {
    os << "an address";
  } else {
    os << "in, a scalar";
  }
  StringRef bits = describeBits(elementOf(parameter));
  if (!bits.empty())
    os << ", each " << bits;
  if (!parameter.strides.empty())
    os << ",\n *       strides of " << llvm::join(parameter.strides, ", ")
       << " elements";
  if (!parameter.mayBe.empty())
    os << ";\n *       may be the same buffer as "
       << llvm::join(parameter.mayBe, ", or as ");
  os << "\n";
}

void norm::writeComment(llvm::raw_ostream &os, const CFunction &function) {
  os << "/* ";
  if (function.doc.empty()) {
    os << function.name << "\n";
  } else {
    SmallVector<StringRef> lines;
    StringRef(function.doc).split(lines, '\n');
    // A comment ends where the text would end it.
    for (auto [index, line] : llvm::enumerate(lines)) {
      std::string safe = line.str();
      for (size_t at; (at = safe.find("*/")) != std::string::npos;)
        safe.replace(at, 2, "* /");
      os << (index ? " * " : "") << safe << "\n";
    }
  }
  os << " *\n";
  for (const CParameter &parameter : function.parameters)
    writeParameter(os, parameter);
  os << " */\n";
}

std::string norm::getGuardName(StringRef name) {
  std::string guard = "NORM_" + llvm::sys::path::filename(name).upper();
  for (char &c : guard)
    if (!llvm::isAlnum(c))
      c = '_';
  return guard;
}

void norm::writeHeader(llvm::raw_ostream &os, StringRef name,
                       ArrayRef<CFunction> functions, bool threads) {
  std::string guard = getGuardName(name);
  os << R"(/* Kernels that norm-compile made.
 *
 * Buffers are row-major where no strides are said, and need no alignment but
 * that of their elements. Sizes and strides count elements. Buffers must not
 * overlap, unless a parameter may be the same buffer as another, exactly. A
 * buffer without elements may be a null pointer; a call without elements does
 * nothing and succeeds.
 *
 * Every function may be called from any thread at any time, with buffers that
 * no other call writes. Each )"
     << (threads ? "runs on OpenMP's threads; link with libomp and libm."
                 : "runs on the thread that calls it; link with libm.")
     << R"(
 *
 * Where a function fails, results hold anything.
 */
#ifndef )"
     << guard << "\n#define " << guard << R"(

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef NORM_STATUS
#define NORM_STATUS
/* What a function returns. */
enum norm_status {
  NORM_OK = 0,
  /* A size is negative or too large, or sizes contradict each other. */
  NORM_BAD_SIZE = 1,
  /* A pointer to a buffer with elements is null. */
  NORM_NULL_POINTER = 2,
  /* Memory for what is between two kernels cannot be allocated. */
  NORM_OUT_OF_MEMORY = 3,
  /* What the program itself asserts is not so. */
  NORM_ASSERTION_FAILED = 4
};
#endif
)";
  for (const CFunction &function : functions) {
    os << "\n";
    writeComment(os, function);
    writeDeclaration(os, function);
  }
  os << R"(
#ifdef __cplusplus
}
#endif

#endif
)";
}
