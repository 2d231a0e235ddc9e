//===- PrintBits.cpp - results as hashes ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: nothing. Leaves: a line for each kernel and shape, the same whatever
// the number of threads is.
//
//===----------------------------------------------------------------------===//

#include "AccuracyCases.h"
#include "Check.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;
using llvm::outs;

static constexpr int64_t shapes[][2] = {{1, 4096},   {3, 100},    {7, 70000},
                                        {1000, 768}, {20000, 33}, {1, 3000017}};

llvm::Expected<bool> check::printBits(MLIRContext &context) {
  constexpr ElementKind kind = ElementKind::Float32;
  ArrayRef<AccuracyOp> ops = getAccuracyOps();
  auto getName = [](size_t index) { return "kernel" + std::to_string(index); };
  std::string text;
  for (auto [index, op] : llvm::enumerate(ops))
    text += getFunction(op, getName(index), kind, kind);
  auto program = Program::compile(context, text, Way::CPU);
  if (!program)
    return program.takeError();
  Random random(1);
  for (const auto &shape : shapes) {
    SmallVector<Buffer> arguments;
    for (unsigned i = 0; i < 2; ++i)
      arguments.push_back(makeInput(kind, shape, Fill::Plain, kind, random));
    arguments.push_back(makeInput(kind, {shape[1]}, Fill::Plain, kind, random));
    arguments.push_back(makeInput(kind, shape, Fill::Zero, kind, random));
    for (auto [index, op] : llvm::enumerate(ops)) {
      auto results = program->run(getName(index), arguments);
      if (!results)
        return results.takeError();
      ArrayRef<uint8_t> bytes(
          reinterpret_cast<const uint8_t *>(results->front().data()),
          results->front().getNumBytes());
      outs() << op.name << " (" << op.statistics << ") of " << shape[0] << "x"
             << shape[1]
             << llvm::format(": %016llx\n", static_cast<unsigned long long>(
                                                llvm::xxh3_64bits(bytes)));
    }
  }
  return true;
}
