//===- Buffer.h - an array of numbers ---------------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What compiled code reads and writes: elements of one type, in row-major
// order. A buffer comes from a file or from a run, and knows how to be compared
// with another one.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_BUFFER_H
#define NORM_RUNTIME_BUFFER_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>

namespace mlir::norm {

enum class ElementKind {
  Bool,
  Int8,
  Int16,
  Int32,
  Int64,
  UInt8,
  UInt16,
  UInt32,
  UInt64,
  Float8E4M3FN,
  Float8E5M2,
  Float8E4M3FNUZ,
  Float8E5M2FNUZ,
  Float16,
  BFloat16,
  Float32,
  Float64
};

/// The number of bytes of an element.
unsigned getByteSize(ElementKind kind);
/// "float32", as NumPy calls it.
StringRef getName(ElementKind kind);
bool isFloat(ElementKind kind);
/// The kind that stores elements of `type`, if there is one.
std::optional<ElementKind> getElementKind(Type type);
/// The type of a kind of floats.
FloatType getFloatType(ElementKind kind, MLIRContext *context);

/// Elements of one kind, in row-major order, aligned to a cache line.
class Buffer {
public:
  /// Memory for `shape`, not initialized. Fails where there is not so much.
  static llvm::Expected<Buffer> allocate(ElementKind kind,
                                         ArrayRef<int64_t> shape);

  ElementKind getKind() const { return kind; }
  ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getNumElements() const;
  char *data() { return storage->getBufferStart(); }
  const char *data() const { return storage->getBufferStart(); }
  size_t getNumBytes() const { return storage->getBufferSize(); }

  /// Element `index` as a double; exact but for 64-bit integers.
  double get(int64_t index) const;
  /// Rounds `value` to the nearest element, ties to even.
  void set(int64_t index, double value);

  /// Checks that this buffer can stand for a tensor of `type`: the sizes that
  /// are static agree and the bits mean the same. Two kinds that differ only in
  /// signedness do, and UInt16 and UInt8 hold the bits of BFloat16 and the 8
  /// bit floats, which .npy files do not know; the buffer then becomes one of
  /// that kind.
  llvm::Error assume(RankedTensorType type);

private:
  Buffer(ElementKind kind, ArrayRef<int64_t> shape,
         std::unique_ptr<llvm::WritableMemoryBuffer> storage)
      : kind(kind), shape(shape), storage(std::move(storage)) {}

  ElementKind kind;
  SmallVector<int64_t> shape;
  std::unique_ptr<llvm::WritableMemoryBuffer> storage;
};

/// "float32 [2, 7]"; dynamic sizes are "?".
std::string describe(ElementKind kind, ArrayRef<int64_t> shape);

/// The number of elements of `shape`, if that and the bytes of it fit int64_t.
std::optional<int64_t> countElements(ElementKind kind, ArrayRef<int64_t> shape);

} // namespace mlir::norm

#endif // NORM_RUNTIME_BUFFER_H
