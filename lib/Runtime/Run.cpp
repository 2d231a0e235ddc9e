//===- Run.cpp - call a compiled function on buffers ----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: buffers. Leaves: the descriptors of memrefs for compiled code, and
// buffers again for what it returns.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Run.h"
#include "norm/Runtime/Heap.h"
#include <chrono>
#include <cstring>

using namespace mlir;
using namespace mlir::norm;

static_assert(sizeof(void *) == sizeof(int64_t),
              "descriptors are kept as 64-bit words");

static size_t getDescriptorWords(int64_t rank) { return 3 + 2 * rank; }

SmallVector<int64_t> norm::makeDescriptor(Buffer &buffer) {
  ArrayRef<int64_t> shape = buffer.getShape();
  int64_t address = reinterpret_cast<intptr_t>(buffer.data());
  SmallVector<int64_t> words = {address, address, /*offset=*/0};
  llvm::append_range(words, shape);
  SmallVector<int64_t> strides(shape.size());
  int64_t stride = 1;
  for (size_t dim = shape.size(); dim-- > 0;) {
    strides[dim] = stride;
    stride *= shape[dim];
  }
  llvm::append_range(words, strides);
  return words;
}

llvm::Expected<Call> Call::create(const Engine &engine, const EntryPoint &entry,
                                  MutableArrayRef<Buffer> arguments) {
  llvm::Expected<Engine::Function> function = engine.lookup(entry.name);
  if (!function)
    return function.takeError();
  return Call(*function, entry.results, arguments);
}

Call::Call(Engine::Function function, ArrayRef<RankedTensorType> resultTypes,
           MutableArrayRef<Buffer> arguments)
    : function(function), resultTypes(resultTypes) {
  for (Buffer &buffer : arguments)
    this->arguments.push_back(makeDescriptor(buffer));
  size_t words = 0;
  for (RankedTensorType type : resultTypes)
    words += getDescriptorWords(type.getRank());
  results.resize(words);
}

llvm::Expected<double> Call::run() {
  // What the last run returned is not needed any more.
  Heap::get().releaseAll();
  SmallVector<void *> pointers;
  if (!results.empty())
    pointers.push_back(results.data());
  for (SmallVector<int64_t> &descriptor : arguments)
    pointers.push_back(descriptor.data());
  SmallVector<void *> packed;
  for (void *&pointer : pointers)
    packed.push_back(&pointer);

  auto start = std::chrono::steady_clock::now();
  function(packed.data());
  auto stop = std::chrono::steady_clock::now();
  if (llvm::Error error = Engine::takeError())
    return error;
  return std::chrono::duration<double>(stop - start).count();
}

llvm::Expected<SmallVector<Buffer>> Call::getResults() const {
  SmallVector<Buffer> buffers;
  ArrayRef<int64_t> words = results;
  for (RankedTensorType type : resultTypes) {
    size_t rank = type.getRank();
    ArrayRef<int64_t> shape = words.slice(3, rank);
    ElementKind kind = *getElementKind(type.getElementType());
    llvm::Expected<Buffer> buffer = Buffer::allocate(kind, shape);
    if (!buffer)
      return buffer.takeError();
    // The pipelines give functions memrefs of the identity layout.
    const char *from =
        reinterpret_cast<const char *>(words[1]) + words[2] * getByteSize(kind);
    std::memcpy(buffer->data(), from, buffer->getNumBytes());
    buffers.push_back(std::move(*buffer));
    words = words.drop_front(getDescriptorWords(rank));
  }
  return buffers;
}
