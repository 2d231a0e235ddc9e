//===- TeamReduction.cpp - collectives of a team --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a value of each thread. Leaves: shuffles, shared memory and barriers
// that make one of them, always in the same order.
//
//===----------------------------------------------------------------------===//

#include "TeamReduction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::norm;

static constexpr int64_t warpThreads = GPUTarget::warpThreads;

//===----------------------------------------------------------------------===//
// In a warp
//===----------------------------------------------------------------------===//

/// The bits of the lane whose number differs from this one's in those of
/// `offset`, 32 at a time.
static Value shuffleBits(OpBuilder &builder, Location loc, Value bits,
                         int64_t offset) {
  Type word = builder.getI32Type();
  unsigned width = bits.getType().getIntOrFloatBitWidth();
  if (width == 32)
    return gpu::ShuffleOp::create(builder, loc, bits, offset, warpThreads,
                                  gpu::ShuffleMode::XOR)
        .getShuffleResult();
  if (width < 32) {
    Value wide = arith::ExtUIOp::create(builder, loc, word, bits);
    return arith::TruncIOp::create(builder, loc, bits.getType(),
                                   shuffleBits(builder, loc, wide, offset));
  }
  Value shift = arith::ConstantOp::create(
      builder, loc, builder.getIntegerAttr(bits.getType(), 32));
  Value low = arith::TruncIOp::create(builder, loc, word, bits);
  Value high = arith::TruncIOp::create(
      builder, loc, word, arith::ShRUIOp::create(builder, loc, bits, shift));
  low = arith::ExtUIOp::create(builder, loc, bits.getType(),
                               shuffleBits(builder, loc, low, offset));
  high = arith::ExtUIOp::create(builder, loc, bits.getType(),
                                shuffleBits(builder, loc, high, offset));
  return arith::OrIOp::create(builder, loc, low,
                              arith::ShLIOp::create(builder, loc, high, shift));
}

static Value shuffle(OpBuilder &builder, Location loc, Value value,
                     int64_t offset) {
  auto type = dyn_cast<FloatType>(value.getType());
  if (!type)
    return shuffleBits(builder, loc, value, offset);
  Type bits = builder.getIntegerType(type.getWidth());
  Value other =
      shuffleBits(builder, loc,
                  arith::BitcastOp::create(builder, loc, bits, value), offset);
  return arith::BitcastOp::create(builder, loc, type, other);
}

/// Over groups of `lanes` lanes. Both of two lanes add the same two values, so
/// all of a group come to the same result.
static Value reduceLanes(OpBuilder &builder, Location loc,
                         const RowReduction &reduction, Value value,
                         int64_t lanes) {
  for (int64_t offset = lanes / 2; offset > 0; offset /= 2)
    value =
        reduction.combine(builder, value, shuffle(builder, loc, value, offset));
  return value;
}

//===----------------------------------------------------------------------===//
// In a block and in a cluster
//===----------------------------------------------------------------------===//

TeamRounds::TeamRounds(gpu::GPUFuncOp kernel, const TeamSchedule &schedule)
    : schedule(schedule), scratch(schedule.phases.size()) {
  for (const RowPhase &phase : schedule.phases)
    numRounds += !phase.collectives.empty();
  if (warps() <= 1)
    return;
  Builder builder(kernel.getContext());
  auto space = gpu::AddressSpaceAttr::get(kernel.getContext(),
                                          gpu::AddressSpace::Workgroup);
  for (auto [phase, values] : llvm::zip_equal(schedule.phases, scratch))
    for (Operation *collective : phase.collectives)
      values.push_back(kernel.addWorkgroupAttribution(
          MemRefType::get({warps() * (needsParity() ? 2 : 1)},
                          RowReduction(collective).getType(),
                          MemRefLayoutAttrInterface(), space),
          kernel.getLoc()));
}

/// The address of an element of this block's shared memory, in that of block
/// `rank` of the cluster.
static Value addressInBlock(OpBuilder &builder, Location loc, Value buffer,
                            Value index, Value rank) {
  MLIRContext *context = builder.getContext();
  auto type = cast<MemRefType>(buffer.getType());
  Value base =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);
  Value bytes = arith::ConstantIndexOp::create(
      builder, loc, bytesOf(type.getElementType()));
  Value address = arith::AddIOp::create(
      builder, loc, base, arith::MulIOp::create(builder, loc, index, bytes));
  address =
      arith::IndexCastOp::create(builder, loc, builder.getI64Type(), address);
  Value own = LLVM::IntToPtrOp::create(
      builder, loc,
      LLVM::LLVMPointerType::get(
          context, static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared)),
      address);
  return NVVM::MapaOp::create(
      builder, loc,
      LLVM::LLVMPointerType::get(
          context, static_cast<unsigned>(NVVM::NVVMMemorySpace::SharedCluster)),
      own,
      arith::IndexCastOp::create(builder, loc, builder.getI32Type(), rank));
}

SmallVector<Value> TeamRounds::exchange(OpBuilder &builder, unsigned phase,
                                        ArrayRef<RowReduction> reductions,
                                        ArrayRef<Value> values,
                                        const ThreadPlace &place) const {
  SmallVector<Value> results;
  if (reductions.empty())
    return results;
  Location loc = reductions.front().getResult().getLoc();
  int64_t lanes = std::min(schedule.laneThreads, warpThreads);
  for (auto [reduction, value] : llvm::zip_equal(reductions, values))
    results.push_back(reduceLanes(builder, loc, reduction, value, lanes));
  if (warps() <= 1)
    return results;

  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value lane =
      arith::RemUIOp::create(builder, loc, place.thread, constant(warpThreads));
  Value warp =
      arith::DivUIOp::create(builder, loc, place.member, constant(warpThreads));
  Value start = constant(0);
  if (needsParity())
    start =
        arith::MulIOp::create(builder, loc, place.parity, constant(warps()));
  Value slot = arith::AddIOp::create(builder, loc, start, warp);
  // A lane for each block that is to know the sum of this warp.
  Value tells = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                      lane, constant(schedule.clusterBlocks));
  scf::IfOp::create(builder, loc, tells, [&](OpBuilder &, Location) {
    for (auto [value, buffer] : llvm::zip_equal(results, scratch[phase]))
      if (schedule.clusterBlocks == 1)
        memref::StoreOp::create(builder, loc, value, buffer, slot);
      else
        LLVM::StoreOp::create(builder, loc, value,
                              addressInBlock(builder, loc, buffer, slot, lane));
    scf::YieldOp::create(builder, loc);
  });
  if (schedule.clusterBlocks == 1) {
    gpu::BarrierOp::create(builder, loc);
  } else {
    NVVM::ClusterArriveOp::create(builder, loc, builder.getUnitAttr());
    NVVM::ClusterWaitOp::create(builder, loc, builder.getUnitAttr());
  }

  // Each warp reduces the values of all warps, a lane those that are 32 apart.
  int64_t readers = std::min(warps(), warpThreads);
  Value first = arith::AddIOp::create(
      builder, loc, start,
      arith::RemUIOp::create(builder, loc, lane, constant(readers)));
  for (auto [reduction, result, buffer] :
       llvm::zip_equal(reductions, results, scratch[phase])) {
    SmallVector<Value> read;
    for (int64_t offset = 0; offset < warps(); offset += readers)
      read.push_back(memref::LoadOp::create(
          builder, loc, buffer,
          ValueRange(
              arith::AddIOp::create(builder, loc, first, constant(offset))
                  .getResult())));
    result = reduceLanes(builder, loc, reduction,
                         reduction.finish(builder, read), readers);
  }
  return results;
}
