//===- UnitStrides.cpp - the contiguous dim last --------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: row programs on memrefs of any strides. Leaves: programs on views
// whose last dim is contiguous, where some dim is; the choice is made at run
// time where strides are known only then.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "norm/IR/Norm.h"
#include "norm/Passes.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::norm {
#define GEN_PASS_DEF_UNITSTRIDES
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// The strides of a memref; none where its layout has no strides.
static SmallVector<int64_t> stridesOf(MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return {};
  return strides;
}

///   ins(%x : memref<8x?xf32, strided<[1, ?]>>)  maps [(d0, d1) -> (d0, d1)]
/// ->
///   %t = memref.transpose %x (i, j) -> (j, i)
///   ins(%t : memref<?x8xf32, strided<[?, 1]>>)  maps [(d0, d1) -> (d1, d0)]
static bool moveUnitStridesLast(RowwiseOp program) {
  OpBuilder builder(program);
  SmallVector<AffineMap> maps;
  // An input that is an init as well stays one value.
  llvm::SmallDenseMap<Value, Value> known;
  bool changed = false;
  for (OpOperand &operand : program->getOpOperands()) {
    AffineMap map = program.getMap(operand);
    SmallVector<int64_t> strides =
        stridesOf(cast<MemRefType>(operand.get().getType()));
    auto unit = llvm::find(strides, 1);
    if (unit != strides.end() && strides.back() != 1) {
      SmallVector<unsigned> order;
      for (unsigned dim = 0; dim != strides.size(); ++dim)
        order.push_back(dim);
      unsigned last = unit - strides.begin();
      order.erase(order.begin() + last);
      order.push_back(last);
      auto permutation =
          AffineMap::getPermutationMap(order, builder.getContext());
      Value &view = known[operand.get()];
      if (!view)
        view = memref::TransposeOp::create(builder, program.getLoc(),
                                           operand.get(),
                                           AffineMapAttr::get(permutation));
      operand.set(view);
      map = permutation.compose(map);
      changed = true;
    }
    maps.push_back(map);
  }
  program.setIndexingMapsAttr(builder.getAffineMapArrayAttr(maps));
  return changed;
}

/// The type with a last stride of 1, where that may be at run time; else null.
static MemRefType assumeUnitStride(MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)) || strides.empty() ||
      !ShapedType::isDynamic(strides.back()))
    return {};
  strides.back() = 1;
  return MemRefType::get(
      type.getShape(), type.getElementType(),
      StridedLayoutAttr::get(type.getContext(), offset, strides),
      type.getMemorySpace());
}

///   norm.rowwise ins(%x : memref<?x?xf32, strided<[?, ?]>>)
/// ->
///   if (stride of %x == 1) {
///     %c = memref.cast %x : .. to memref<?x?xf32, strided<[?, 1]>>
///     norm.rowwise ins(%c)
///   } else {
///     norm.rowwise ins(%x)
///   }
static bool chooseAtRunTime(RowwiseOp program) {
  llvm::MapVector<Value, MemRefType> views;
  for (Value operand : program->getOperands())
    if (MemRefType type = assumeUnitStride(cast<MemRefType>(operand.getType())))
      views[operand] = type;
  if (views.empty())
    return false;
  OpBuilder builder(program);
  Location loc = program.getLoc();
  Value one = arith::ConstantIndexOp::create(builder, loc, 1), all;
  for (auto [buffer, type] : views) {
    auto metadata =
        memref::ExtractStridedMetadataOp::create(builder, loc, buffer);
    Value unit = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                       metadata.getStrides().back(), one);
    all = all ? arith::AndIOp::create(builder, loc, all, unit) : unit;
  }
  auto choice = scf::IfOp::create(builder, loc, all, /*withElseRegion=*/true);
  builder.setInsertionPointToStart(choice.thenBlock());
  IRMapping mapping;
  for (auto [buffer, type] : views)
    mapping.map(buffer, memref::CastOp::create(builder, loc, type, buffer));
  builder.clone(*program, mapping);
  program->moveBefore(choice.elseBlock(), choice.elseBlock()->begin());
  return true;
}

namespace {
struct UnitStrides final : norm::impl::UnitStridesBase<UnitStrides> {
  void runOnOperation() override {
    SmallVector<RowwiseOp> programs;
    getOperation()->walk([&](RowwiseOp program) {
      if (program.getResults().empty())
        programs.push_back(program);
    });
    for (RowwiseOp program : programs) {
      numTransposed += moveUnitStridesLast(program);
      numVersioned += chooseAtRunTime(program);
    }
  }
};
} // namespace
