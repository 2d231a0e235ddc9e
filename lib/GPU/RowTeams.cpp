//===- RowTeams.cpp - how a row program runs on a GPU ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowTeams.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Facts about the program
//===----------------------------------------------------------------------===//

RowExtent norm::getRowExtent(RowwiseOp program, int64_t vectorDim) {
  SmallVector<int64_t> sizes = program.getStaticLoopSizes();
  RowExtent extent{1, sizes[vectorDim]};
  for (int64_t dim : program.getRowDims()) {
    if (dim == vectorDim)
      continue;
    bool isStatic =
        ShapedType::isStatic(sizes[dim]) && ShapedType::isStatic(extent.outer);
    extent.outer = isStatic ? extent.outer * sizes[dim] : ShapedType::kDynamic;
  }
  return extent;
}

int64_t norm::bytesOf(Type type) {
  Type element = getElementTypeOrSelf(type);
  return element.isIndex()
             ? 8
             : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

static SmallVector<OpOperand *> operandsAlong(RowwiseOp program, int64_t loop) {
  SmallVector<OpOperand *> operands;
  for (OpOperand &operand : program->getOpOperands())
    if (program.getMap(operand).isFunctionOfDim(loop))
      operands.push_back(&operand);
  return operands;
}

/// The bytes of the widest element that a thread keeps, at least 2: narrower
/// ones are computed on as f32.
static int64_t keptBytes(RowwiseOp program, int64_t loop) {
  int64_t bytes = 2;
  for (OpOperand *operand : operandsAlong(program, loop))
    if (!isSharedByRows(program, *operand))
      bytes = std::max(bytes, bytesOf(operand->get().getType()));
  return bytes;
}

/// As many elements as make up an access of every operand, and in one whose
/// elements are the narrowest one of 16 bytes.
static int64_t wantedLanes(RowwiseOp program, int64_t loop,
                           int64_t accessBytes) {
  int64_t narrowest = 16;
  for (OpOperand *operand : operandsAlong(program, loop))
    narrowest = std::min(narrowest, bytesOf(operand->get().getType()));
  return std::max(accessBytes / keptBytes(program, loop), 16 / narrowest);
}

/// At most `lanes`, so that all vectors along `loop` are whole and lie at
/// multiples of it, as far as sizes and strides are static.
static int64_t dividingLanes(RowwiseOp program, int64_t loop, int64_t lanes) {
  int64_t size = program.getStaticLoopSizes()[loop];
  if (ShapedType::isStatic(size))
    lanes = std::gcd(lanes, size);
  for (OpOperand *operand : operandsAlong(program, loop)) {
    auto type = cast<MemRefType>(operand->get().getType());
    auto [strides, offset] = type.getStridesAndOffset();
    for (auto [dim, expr] :
         llvm::enumerate(program.getMap(*operand).getResults())) {
      auto place = dyn_cast<AffineDimExpr>(expr);
      if (place && int64_t(place.getPosition()) != loop &&
          ShapedType::isStatic(strides[dim]) && type.getDimSize(dim) != 1)
        lanes = std::gcd(lanes, strides[dim]);
    }
  }
  return lanes;
}

//===----------------------------------------------------------------------===//
// What is kept in shared memory
//===----------------------------------------------------------------------===//

SetVector<Value> norm::leavesOf(RowwiseOp program, const RowAnalysis &analysis,
                                const RowPhase &phase,
                                const DenseSet<Value> &stored, bool shared) {
  SetVector<Value> cone, leaves;
  for (Operation *collective : phase.collectives)
    cone.insert(collective->getOperand(0));
  for (unsigned init : phase.stores)
    cone.insert(program.getYield().getValues()[init]);
  for (unsigned next = 0; next != cone.size(); ++next) {
    Value value = cone[next];
    if (!analysis.isVarying(value))
      continue;
    auto argument = dyn_cast<BlockArgument>(value);
    if (stored.contains(value) ||
        (argument &&
         (shared || !isSharedByRows(program, program->getOpOperand(
                                                 argument.getArgNumber())))))
      leaves.insert(value);
    else if (!argument)
      cone.insert_range(value.getDefiningOp()->getOperands());
  }
  return leaves;
}

/// The leaves of more than one pass.
static SmallVector<Value> keptValues(RowwiseOp program,
                                     const RowAnalysis &analysis,
                                     ArrayRef<RowPhase> phases) {
  SetVector<Value> kept;
  DenseSet<Value> known, stored;
  for (const RowPhase &phase : phases) {
    for (Value leaf : leavesOf(program, analysis, phase, stored,
                               /*shared=*/false))
      if (!known.insert(leaf).second)
        kept.insert(leaf);
    for (unsigned init : phase.stores) {
      Value value = program.getYield().getValues()[init];
      stored.insert(value);
      known.insert(value);
    }
  }
  return kept.takeVector();
}

//===----------------------------------------------------------------------===//
// Teams
//===----------------------------------------------------------------------===//

namespace {
struct TeamScheduler {
  RowwiseOp program;
  const RowAnalysis &analysis;
  const GPUTarget &target;
  /// What all kernels have in common.
  TeamSchedule common = {};
  RowExtent extent = {};
  int64_t elementBytes = 0;
  std::vector<TeamSchedule> schedules = {};

  int64_t vectorBytes(const TeamSchedule &schedule) const {
    return schedule.lanes * elementBytes;
  }
  int64_t vectorsIn(const TeamSchedule &schedule, int64_t bytes) const {
    return std::max<int64_t>(bytes / vectorBytes(schedule), 1);
  }

  /// Threads of a block for a row of `vectors`, each with at most `most` of
  /// them: the fewest, unless half of them have little to do in vain.
  static int64_t chooseThreads(int64_t vectors, int64_t most) {
    int64_t threads = 64;
    while (llvm::divideCeil(vectors, threads) > uint64_t(most))
      threads *= 2;
    int64_t fewer = threads / 2;
    auto idle = [&](int64_t threads) -> int64_t {
      return llvm::alignTo(vectors, threads) - vectors;
    };
    if (fewer >= 64 && most >= team::unroll &&
        llvm::divideCeil(vectors, fewer) <= uint64_t(team::mostVectors) &&
        8 * idle(threads) > vectors && 8 * idle(fewer) <= vectors)
      return fewer;
    return threads;
  }

  bool hasThirdPass() const { return common.phases.size() > 2; }
  bool hasManyOperands() const {
    return program->getNumOperands() > unsigned(team::fewOperands);
  }

  /// See threadRegisters.
  int64_t registersOf(const TeamSchedule &schedule) const {
    int64_t registers = team::threadRegisters;
    if (schedule.alignment && schedule.alignment->value() > 16)
      registers += team::wideAccessRegisters;
    if (schedule.laneThreads <= GPUTarget::warpThreads)
      registers += team::warpRegisters;
    if (hasThirdPass())
      registers += team::thirdPassRegisters;
    if (hasManyOperands())
      registers += team::operandRegisters;
    if (schedule.lanes == 1)
      registers += team::scalarRegisters;
    return registers;
  }
  /// Of a block that shares a row in registers: 1024 threads have the least
  /// number of registers.
  int64_t mostThreads(const TeamSchedule &schedule) const {
    bool isSimple =
        !hasThirdPass() && !hasManyOperands() && schedule.lanes != 1;
    return isSimple ? GPUTarget::blockThreads : GPUTarget::blockThreads / 2;
  }

  bool inRegisters(TeamSchedule &schedule, int64_t vectors) {
    schedule.storage = RowStorage::Registers;
    int64_t most = vectorsIn(schedule, team::threadBytes);
    if (vectors <= GPUTarget::warpThreads * most) {
      schedule.laneThreads =
          std::min<int64_t>(llvm::PowerOf2Ceil(std::max<int64_t>(vectors, 1)),
                            GPUTarget::warpThreads);
      schedule.blockThreads = team::warpBlockThreads;
    } else {
      int64_t threads = mostThreads(schedule);
      while (vectors > threads * schedule.clusterBlocks * most)
        if (!target.hasClusters() ||
            (schedule.clusterBlocks *= 2) > GPUTarget::clusterBlocks)
          return false;
      if (schedule.clusterBlocks == 1)
        threads = chooseThreads(vectors, most);
      schedule.laneThreads = schedule.blockThreads = threads;
    }
    schedule.vectors = llvm::divideCeil(vectors, schedule.teamThreads());
    schedule.registers = registersOf(schedule);
    if (schedule.vectors > most)
      schedule.registers += team::largeThreadRegisters;
    return true;
  }

  bool inSharedMemory(TeamSchedule &schedule, int64_t vectors) {
    schedule.storage = RowStorage::Shared;
    schedule.laneThreads = schedule.blockThreads = team::loopThreads;
    schedule.clusterBlocks =
        target.hasClusters() ? int64_t(GPUTarget::clusterBlocks) : 1;
    schedule.vectors = team::unroll;
    // There is shared memory for one block at a time.
    schedule.registers = GPUTarget::registers / team::loopThreads;
    int64_t bytes = 0;
    for (Value value : schedule.kept)
      bytes += bytesOf(value.getType()) * schedule.lanes;
    int64_t slots =
        llvm::alignTo(vectors, schedule.teamThreads()) / schedule.clusterBlocks;
    schedule.sharedBytes = slots * bytes;
    // The sums of warps are there, too.
    return schedule.sharedBytes + 4096 <= int64_t(target.blockSharedBytes);
  }

  void inMemory(TeamSchedule &schedule) {
    schedule.storage = RowStorage::Memory;
    schedule.laneThreads = schedule.blockThreads = team::loopThreads;
    schedule.clusterBlocks = 1;
    schedule.sharedBytes = 0;
    schedule.vectors = team::unroll;
    schedule.registers = registersOf(schedule);
  }

  void addStatic(TeamSchedule schedule) {
    int64_t vectors = extent.outer * extent.inner / schedule.lanes;
    if (!inRegisters(schedule, vectors) && !inSharedMemory(schedule, vectors))
      inMemory(schedule);
    schedules.push_back(schedule);
  }

  void addDynamic(const TeamSchedule &base) {
    auto add = [&](const TeamSchedule &schedule, StringRef suffix) {
      schedules.push_back(schedule);
      schedules.back().suffix = suffix;
    };
    // A bound of the length is one of a single size.
    if (base.aligned && program.getRowDims().size() == 1) {
      for (const team::DynamicTeam &dynamic : team::dynamicTeams) {
        TeamSchedule schedule = base;
        schedule.storage = RowStorage::Registers;
        schedule.laneThreads = std::min(dynamic.threads, mostThreads(schedule));
        schedule.blockThreads =
            std::max(schedule.laneThreads, team::warpBlockThreads);
        schedule.vectors = vectorsIn(schedule, team::threadBytes);
        schedule.mostVectors = schedule.vectors * schedule.laneThreads;
        schedule.registers = registersOf(schedule);
        add(schedule, dynamic.suffix);
      }
      if (target.hasClusters()) {
        TeamSchedule schedule = schedules.back();
        schedule.clusterBlocks = GPUTarget::clusterBlocks;
        schedule.mostVectors *= schedule.clusterBlocks;
        add(schedule, "_cluster");
      }
    }
    TeamSchedule schedule = base;
    inMemory(schedule);
    add(schedule, base.aligned ? "_long" : "_unaligned");
  }

  void add(const TeamSchedule &schedule) {
    if (ShapedType::isStatic(extent.inner) &&
        ShapedType::isStatic(extent.outer))
      addStatic(schedule);
    else
      addDynamic(schedule);
  }

  void run() {
    std::optional<int64_t> loop = chooseVectorDim(program, analysis);
    common.vectorDim = loop.value_or(program.getRowDims().back());
    common.phases = planPhases(program, analysis, /*early=*/true);
    if (common.isAcrossRows(program)) {
      common.vectors = team::unroll;
      schedules.push_back(common);
      return;
    }
    extent = getRowExtent(program, common.vectorDim);
    elementBytes = keptBytes(program, common.vectorDim);
    common.kept = keptValues(program, analysis, common.phases);

    // Many operands would take too many registers of vectors of 32 bytes.
    bool isWide = ShapedType::isStatic(extent.inner) && !hasManyOperands();
    int64_t accessBytes = isWide ? int64_t(target.accessBytes) : 16;
    TeamSchedule vectors = common;
    vectors.lanes =
        dividingLanes(program, common.vectorDim,
                      wantedLanes(program, common.vectorDim, accessBytes));
    if (loop && !findObstacle(program, common.vectorDim) && vectors.lanes > 1) {
      vectors.aligned = true;
      vectors.alignment = llvm::Align(accessBytes);
      add(vectors);
    }
    TeamSchedule scalars = common;
    scalars.suffix = "_unaligned";
    add(scalars);
  }
};
} // namespace

std::vector<TeamSchedule> norm::scheduleTeams(RowwiseOp program,
                                              const RowAnalysis &analysis,
                                              const GPUTarget &target) {
  TeamScheduler scheduler{program, analysis, target};
  scheduler.run();
  return std::move(scheduler.schedules);
}
