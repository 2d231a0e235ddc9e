//===- DeviceBuffers.cpp - copy the buffers of row programs ---------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: norm.rowwise on memrefs of the host. Leaves: the same on memory of
// the device, to which its inputs are copied before and from which its results
// are copied after.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "norm/IR/Norm.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_DEVICEBUFFERS
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// A buffer of the host and its copy on the device.
struct DeviceBuffer {
  Value host;
  SmallVector<Value> sizes;
  Value device;
  /// A contiguous copy on the host, or the host's buffer itself.
  Value staging;
};

struct DeviceBuffers final : norm::impl::DeviceBuffersBase<DeviceBuffers> {
  using DeviceBuffersBase::DeviceBuffersBase;

  void runOnOperation() override {
    SmallVector<RowwiseOp> programs;
    getOperation()->walk([&](RowwiseOp program) {
      if (program.getResults().empty())
        programs.push_back(program);
    });
    for (RowwiseOp program : programs)
      copyBuffers(program);
  }

  /// Of the same shape, in row-major order: gpu.memcpy copies bytes.
  static MemRefType contiguous(Value buffer) {
    auto type = cast<MemRefType>(buffer.getType());
    return MemRefType::get(type.getShape(), type.getElementType());
  }

  static SmallVector<Value> dynamicSizes(OpBuilder &builder, Location loc,
                                         Value buffer) {
    SmallVector<Value> sizes;
    auto type = cast<MemRefType>(buffer.getType());
    for (int64_t dim = 0; dim != type.getRank(); ++dim)
      if (type.isDynamicDim(dim))
        sizes.push_back(memref::DimOp::create(builder, loc, buffer, dim));
    return sizes;
  }

  /// The buffers of `program`, with contiguous copies on the host of those that
  /// are not.
  static SmallVector<DeviceBuffer> stage(OpBuilder &builder,
                                         RowwiseOp program) {
    Location loc = program.getLoc();
    SmallVector<DeviceBuffer> buffers;
    for (Value host : program->getOperands()) {
      if (llvm::any_of(buffers, [&](const DeviceBuffer &other) {
            return other.host == host;
          }))
        continue;
      DeviceBuffer buffer{host, dynamicSizes(builder, loc, host), {}, host};
      if (!cast<MemRefType>(host.getType()).getLayout().isIdentity()) {
        buffer.staging = memref::AllocOp::create(builder, loc, contiguous(host),
                                                 buffer.sizes);
        if (llvm::is_contained(program.getInputs(), host))
          memref::CopyOp::create(builder, loc, host, buffer.staging);
      }
      buffers.push_back(buffer);
    }
    return buffers;
  }

  void copyBuffers(RowwiseOp program) {
    OpBuilder builder(program);
    Location loc = program.getLoc();
    Type tokenType = gpu::AsyncTokenType::get(&getContext());
    SmallVector<DeviceBuffer> buffers = stage(builder, program);
    // An op of the host between them would break the chain of tokens.
    Value token = gpu::WaitOp::create(builder, loc, tokenType, ValueRange())
                      .getAsyncToken();
    auto copy = [&](Value to, Value from) {
      token = gpu::MemcpyOp::create(builder, loc, tokenType, token, to, from)
                  .getAsyncToken();
    };
    auto finish = [&] { gpu::WaitOp::create(builder, loc, Type(), token); };
    auto isInit = [&](Value buffer) {
      return llvm::is_contained(program.getInits(), buffer);
    };

    for (DeviceBuffer &buffer : buffers) {
      auto memory = gpu::AllocOp::create(
          builder, loc, contiguous(buffer.host), tokenType, ValueRange(token),
          buffer.sizes, /*symbolOperands=*/ValueRange());
      buffer.device = memory.getMemref();
      token = memory.getAsyncToken();
      if (llvm::is_contained(program.getInputs(), buffer.host))
        copy(buffer.device, buffer.staging);
    }
    finish();
    for (OpOperand &operand : program->getOpOperands())
      operand.set(llvm::find_if(buffers, [&](const DeviceBuffer &buffer) {
                    return buffer.host == operand.get();
                  })->device);

    builder.setInsertionPointAfter(program);
    token = gpu::WaitOp::create(builder, loc, tokenType, ValueRange())
                .getAsyncToken();
    for (const DeviceBuffer &buffer : buffers)
      if (isInit(buffer.device))
        copy(buffer.staging, buffer.device);
    for (const DeviceBuffer &buffer : buffers)
      token =
          gpu::DeallocOp::create(builder, loc, tokenType, token, buffer.device)
              .getAsyncToken();
    finish();
    for (const DeviceBuffer &buffer : buffers) {
      if (buffer.staging == buffer.host)
        continue;
      if (isInit(buffer.device))
        memref::CopyOp::create(builder, loc, buffer.staging, buffer.host);
      memref::DeallocOp::create(builder, loc, buffer.staging);
    }
  }
};
} // namespace
