//===- RowThreads.cpp - work to threads -----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowThreads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"

using namespace mlir;
using namespace mlir::norm;

/// A number that OpenMP's runtime knows.
static Value callOpenMP(OpBuilder &builder, Location loc, ModuleOp module,
                        StringRef name) {
  auto function = module.lookupSymbol<func::FuncOp>(name);
  if (!function) {
    OpBuilder outside = OpBuilder::atBlockEnd(module.getBody());
    function = func::FuncOp::create(
        outside, loc, name,
        builder.getFunctionType({}, {builder.getI32Type()}));
    function.setPrivate();
  }
  Value number = func::CallOp::create(builder, loc, function).getResult(0);
  return arith::IndexCastUIOp::create(builder, loc, builder.getIndexType(),
                                      number);
}

/// Each thread has as many units as any other, one more for the first ones:
/// those that OpenMP's static schedule gives it, so that it finds in its caches
/// what a loop before has left there.
///
///   omp.parallel { body(bound(thread), bound(thread + 1)) }
///   bound(t) = t * (units / threads) + min(t, units % threads)
///
/// With blocks given out otherwise 128 rows of 768 f32 took 1.7 times as long
/// on two cores: one row was in the other core's cache.
void norm::buildThreads(OpBuilder &builder, Location loc, ModuleOp module,
                        Value units,
                        function_ref<void(Value lo, Value hi)> body) {
  auto region = omp::ParallelOp::create(builder, loc);
  OpBuilder::InsertionGuard guard(builder);
  builder.createBlock(&region.getRegion());
  Value thread = callOpenMP(builder, loc, module, "omp_get_thread_num"),
        threads = callOpenMP(builder, loc, module, "omp_get_num_threads");
  Value share = arith::DivUIOp::create(builder, loc, units, threads),
        rest = arith::RemUIOp::create(builder, loc, units, threads);
  auto bound = [&](Value of) -> Value {
    return arith::AddIOp::create(
        builder, loc, arith::MulIOp::create(builder, loc, of, share),
        arith::MinUIOp::create(builder, loc, of, rest));
  };
  Value one = arith::ConstantIndexOp::create(builder, loc, 1),
        next = arith::AddIOp::create(builder, loc, thread, one);
  Value lo = bound(thread), hi = bound(next);
  body(lo, hi);
  omp::TerminatorOp::create(builder, loc);
}
