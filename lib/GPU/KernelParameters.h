//===- KernelParameters.h - the parameters of a kernel ----------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel of a row program is given: pointers, and the sizes and strides
// that its types do not say.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPU_KERNELPARAMETERS_H
#define NORM_LIB_GPU_KERNELPARAMETERS_H

#include "norm/IR/Norm.h"

namespace mlir::norm {

/// In their order: a pointer to the first element of each operand; the size of
/// each dynamic loop; each dynamic stride of an operand that is not laid out in
/// row-major order; what the body uses from outside.
class KernelParameters {
public:
  explicit KernelParameters(RowwiseOp program);

  ArrayRef<Type> getTypes() const { return types; }
  /// The attributes of each parameter: its name in C, and what the kernel does
  /// to its memory.
  ArrayRef<DictionaryAttr> getAttributes() const { return attributes; }
  /// The number of the parameter that is the size of a dynamic loop.
  int64_t getLoop(int64_t loop) const { return loops.lookup(loop); }
  /// Those that are strides of dims other than the one that `loop` runs along.
  SmallVector<int64_t> getOtherStrides(int64_t loop) const;

  /// The values of all parameters, where `program` stands.
  SmallVector<Value> buildArguments(OpBuilder &builder) const;

  /// In the kernel: the operands as memrefs in global memory, the size of each
  /// loop, and what is captured.
  struct Inside {
    SmallVector<Value> buffers;
    SmallVector<OpFoldResult> sizes;
    ValueRange captured;
  };
  Inside buildInside(OpBuilder &builder, ValueRange arguments) const;

private:
  void add(Type type, StringRef name, StringRef access = "");
  Value buildBuffer(OpBuilder &builder, OpOperand &operand,
                    ValueRange arguments, ArrayRef<OpFoldResult> sizes) const;

  RowwiseOp program;
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  llvm::DenseMap<int64_t, int64_t> loops;
  /// By number of the operand and dim.
  llvm::DenseMap<std::pair<unsigned, unsigned>, int64_t> strides;
};

} // namespace mlir::norm

#endif // NORM_LIB_GPU_KERNELPARAMETERS_H
