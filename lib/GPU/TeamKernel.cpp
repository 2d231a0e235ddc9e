//===- TeamKernel.cpp - a row program as a kernel -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a row program on memrefs, a schedule. Leaves: a gpu.func of scf loops
// and vectors.
//
//===----------------------------------------------------------------------===//

#include "TeamKernel.h"
#include "TeamPass.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "norm/GPU/KernelLaunch.h"
#include "norm/GPU/TeamTable.h"
#include "norm/Lowering/RowPlace.h"
#include "norm/Lowering/RowUniform.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
struct KernelBuilder {
  OpBuilder builder;
  RowwiseOp program;
  const TeamSchedule &schedule;
  gpu::GPUFuncOp kernel;
  TeamRounds rounds;
  RowState state;
  SmallVector<OpFoldResult> sizes;
  SmallVector<Value> slots = {};
  /// What is the same for all rows, if a thread keeps it.
  std::vector<RowElements> shared = {};

  Location loc = program.getLoc();
  Value thread = {}, member = {}, team = {}, rank = {}, unit = {}, units = {};

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  template <typename OpTy> Value make(Value lhs, Value rhs) {
    return builder.createOrFold<OpTy>(loc, lhs, rhs);
  }

  /// Where this thread is. A unit is a block, or a cluster of blocks.
  void findPlace() {
    thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
    Value block = gpu::BlockIdOp::create(builder, loc, gpu::Dimension::x);
    Value blocks = gpu::GridDimOp::create(builder, loc, gpu::Dimension::x);
    Value cluster = constant(schedule.clusterBlocks);
    unit = make<arith::DivUIOp>(block, cluster);
    units = make<arith::DivUIOp>(blocks, cluster);
    rank = make<arith::RemUIOp>(block, cluster);
    Value lanes = constant(schedule.laneThreads);
    team = make<arith::DivUIOp>(thread, lanes);
    member = make<arith::AddIOp>(make<arith::RemUIOp>(thread, lanes),
                                 make<arith::MulIOp>(rank, lanes));
  }

  void makeSlots() {
    if (schedule.storage != RowStorage::Shared)
      return;
    auto space = gpu::AddressSpaceAttr::get(builder.getContext(),
                                            gpu::AddressSpace::Workgroup);
    auto bytes = MemRefType::get(ShapedType::kDynamic, builder.getI8Type(),
                                 MemRefLayoutAttrInterface(), space);
    Value all = gpu::DynamicSharedMemoryOp::create(builder, loc, bytes);
    int64_t perElement = 0, start = 0;
    for (Value value : schedule.kept)
      perElement += bytesOf(value.getType());
    if (perElement == 0)
      return;
    int64_t elements = schedule.sharedBytes / perElement;
    for (Value value : schedule.kept) {
      auto type = MemRefType::get(elements, value.getType(),
                                  MemRefLayoutAttrInterface(), space);
      slots.push_back(memref::ViewOp::create(builder, loc, type, all,
                                             constant(start), ValueRange()));
      start += elements * bytesOf(value.getType());
    }
  }

  /// The number of rows, in the order in which they are counted: that of the
  /// loops, or along the vectors last.
  SmallVector<int64_t> rowLoops() {
    SmallVector<int64_t> loops = program.getParallelDims();
    if (schedule.isAcrossRows(program)) {
      llvm::erase(loops, schedule.vectorDim);
      loops.push_back(schedule.vectorDim);
    }
    return loops;
  }
  Value product(ArrayRef<int64_t> loops) {
    Value result = constant(1);
    for (int64_t loop : loops)
      result = make<arith::MulIOp>(
          result, getValueOrCreateConstantIndexOp(builder, loc, sizes[loop]));
    return result;
  }
  Value countVectors() {
    Value count = constant(1);
    for (int64_t dim : program.getRowDims()) {
      OpFoldResult size = sizes[dim];
      if (dim == schedule.vectorDim)
        size = affine::makeComposedFoldedAffineApply(
            builder, loc,
            builder.getAffineSymbolExpr(0).floorDiv(schedule.lanes), {size});
      count = make<arith::MulIOp>(
          count, getValueOrCreateConstantIndexOp(builder, loc, size));
    }
    return count;
  }

  /// Whether a thread keeps what all rows share from row to row.
  bool keepsParameters() {
    int64_t elements = 0;
    for (OpOperand &operand :
         program->getOpOperands().take_front(program.getInputs().size()))
      if (program.getMap(operand).isFunctionOfDim(schedule.vectorDim) &&
          isSharedByRows(program, operand))
        elements += schedule.vectors * schedule.lanes;
    return schedule.storage == RowStorage::Registers &&
           schedule.blockThreads < GPUTarget::blockThreads && elements != 0 &&
           elements <= team::parameterElements;
  }

  void buildRow(Value index, Value exists, Value parity, Value count) {
    RowState own = state;
    placeRow(builder, own, rowLoops(), sizes, index);
    TeamRow row{schedule, own,    sizes, {thread, member, rank, parity},
                count,    exists, slots};
    RowUniform uniform(builder, own, sizes, /*lanes=*/1, exists);
    uniform.loadInputs();
    uniform.compute(/*level=*/0);
    if (schedule.storage == RowStorage::Registers)
      takeVectors(builder, row);
    for (auto [elements, before] : llvm::zip(row.elements, shared))
      elements.know(before);
    for (auto [number, phase] : llvm::enumerate(schedule.phases)) {
      SmallVector<RowReduction> reductions =
          llvm::map_to_vector(phase.collectives, [](Operation *collective) {
            return RowReduction(collective);
          });
      SmallVector<Value> values =
          rounds.exchange(builder, number, reductions,
                          buildTeamPass(builder, row, number), row.place);
      for (auto [reduction, value] : llvm::zip_equal(reductions, values))
        own.uniform.map(reduction.getResult(), reduction.round(builder, value));
      for (unsigned init : phase.stores)
        own.stored.insert({program.getYield().getValues()[init], init});
      uniform.compute(number + 1);
    }
    storeUniform(own, exists);
  }

  /// By one thread of the team.
  void storeUniform(RowState &row, Value exists) {
    Value mask;
    if (schedule.teamThreads() > 1)
      mask = make<arith::CmpIOp>(arith::CmpIPredicate::eq, member, constant(0));
    if (exists)
      mask = mask ? make<arith::AndIOp>(mask, exists) : exists;
    RowUniform(builder, row, sizes, /*lanes=*/1, mask).storeResults();
  }
  template <typename OpTy>
  Value make(arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return builder.createOrFold<OpTy>(loc, predicate, lhs, rhs);
  }

  /// All lanes of a warp take part in its shuffles. So where a warp has several
  /// rows, the last ones may not exist.
  void buildRows() {
    Value rows = product(rowLoops()), count = countVectors();
    if (keepsParameters()) {
      TeamRow none{schedule, state, sizes, {thread, member, rank, {}},
                   count,    {},    slots};
      state.position.assign(program.getNumLoops(), constant(0));
      takeVectors(builder, none);
      shared = std::move(none.elements);
      for (RowElements &elements : shared)
        elements.computeInvariant();
    }
    bool together = schedule.laneThreads > 1 &&
                    schedule.laneThreads < GPUTarget::warpThreads;
    Value perUnit = constant(schedule.rowsPerBlock());
    Value first = make<arith::MulIOp>(unit, perUnit),
          step = make<arith::MulIOp>(units, perUnit);
    if (!together)
      first = make<arith::AddIOp>(first, team);
    SmallVector<Value> carried;
    if (rounds.needsParity())
      carried.push_back(constant(0));
    auto loop = scf::ForOp::create(builder, loc, first, rows, step, carried);
    OpBuilder::InsertionGuard guard(builder);
    if (carried.empty())
      builder.setInsertionPoint(loop.getBody()->getTerminator());
    else
      builder.setInsertionPointToStart(loop.getBody());
    Value index = loop.getInductionVar(), exists, parity;
    if (together) {
      index = make<arith::AddIOp>(index, team);
      exists = make<arith::CmpIOp>(arith::CmpIPredicate::ult, index, rows);
    }
    if (!carried.empty())
      parity = loop.getRegionIterArgs().front();
    buildRow(index, exists, parity, count);
    if (parity)
      scf::YieldOp::create(
          builder, loc, ValueRange(make<arith::SubIOp>(constant(1), parity)));
  }

  void build() {
    findPlace();
    makeSlots();
    if (schedule.clusterBlocks > 1) {
      // No block writes to another one before that runs.
      NVVM::ClusterArriveOp::create(builder, loc, builder.getUnitAttr());
      NVVM::ClusterWaitOp::create(builder, loc, builder.getUnitAttr());
    }
    buildRows();
    gpu::ReturnOp::create(builder, loc);
  }
};
} // namespace

/// How the kernel of `schedule` is launched.
static KernelLaunch describeLaunch(RowwiseOp program,
                                   const TeamSchedule &schedule,
                                   const KernelParameters &parameters) {
  KernelLaunch launch;
  launch.threads = schedule.blockThreads;
  launch.rowsPerBlock = schedule.rowsPerBlock();
  launch.mostBlocks = team::mostBlocks;
  launch.clusterBlocks = schedule.clusterBlocks;
  launch.sharedBytes = schedule.sharedBytes;
  SmallVector<int64_t> sizes = program.getStaticLoopSizes();
  for (int64_t loop : program.getParallelDims())
    if (ShapedType::isStatic(sizes[loop]))
      launch.staticRows *= sizes[loop];
    else
      launch.rowArguments.push_back(parameters.getLoop(loop));
  if (schedule.aligned) {
    constexpr int64_t any = std::numeric_limits<int64_t>::max();
    launch.alignment = schedule.alignment->value();
    if (ShapedType::isDynamic(sizes[schedule.vectorDim]))
      launch.bounds.push_back({parameters.getLoop(schedule.vectorDim),
                               ShapedType::isDynamic(schedule.mostVectors)
                                   ? any
                                   : schedule.mostVectors * schedule.lanes,
                               schedule.lanes});
    for (int64_t stride : parameters.getOtherStrides(schedule.vectorDim))
      launch.bounds.push_back({stride, any, schedule.lanes});
  }
  return launch;
}

gpu::GPUFuncOp norm::buildTeamKernel(gpu::GPUModuleOp module, RowwiseOp program,
                                     const RowAnalysis &analysis,
                                     const TeamSchedule &schedule,
                                     const KernelParameters &parameters,
                                     StringRef name) {
  Location loc = program.getLoc();
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  KernelLaunch launch = describeLaunch(program, schedule, parameters);
  auto kernel = gpu::GPUFuncOp::create(
      builder, loc, name, builder.getFunctionType(parameters.getTypes(), {}));
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                  builder.getUnitAttr());
  kernel.setKnownBlockSizeAttr(builder.getDenseI32ArrayAttr(
      {static_cast<int32_t>(schedule.blockThreads), 1, 1}));
  if (schedule.clusterBlocks > 1)
    kernel->setAttr(NVVM::NVVMDialect::getClusterDimAttrName(),
                    builder.getDenseI32ArrayAttr(
                        {static_cast<int32_t>(schedule.clusterBlocks), 1, 1}));
  int64_t blocks =
      GPUTarget::registers / (schedule.registers * schedule.blockThreads);
  kernel->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                  builder.getI32IntegerAttr(std::max<int64_t>(blocks, 1)));
  kernel->setAttr(kLaunchAttr, launch.toAttribute(builder.getContext()));
  for (auto [number, attributes] : llvm::enumerate(parameters.getAttributes()))
    kernel.setArgAttrs(number, attributes);

  TeamRounds rounds(kernel, schedule);
  builder.setInsertionPointToStart(&kernel.front());
  KernelParameters::Inside inside = parameters.buildInside(
      builder, ValueRange(kernel.getArguments())
                   .take_front(parameters.getTypes().size()));
  RowState state{program, analysis, schedule, inside.buffers};
  state.position.resize(program.getNumLoops());
  mapUsedAbove(builder, state, inside.captured);
  KernelBuilder{builder, program, schedule, kernel, rounds, state, inside.sizes}
      .build();
  return kernel;
}
