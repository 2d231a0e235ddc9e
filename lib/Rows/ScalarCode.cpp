//===- ScalarCode.cpp - an op as scalar code over loops -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a linalg op or a row program on tensors. Leaves: its scalar code, or
// the reason why a row program cannot hold it.
//
//===----------------------------------------------------------------------===//

#include "ScalarCode.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

LogicalResult Refusals::add(Operation *op, const Twine &reason) {
  reasons[op] = reason.str();
  return failure();
}

void Refusals::emitRemarks() const {
  for (auto &[op, reason] : reasons)
    emitRemark(op->getLoc(), "stays outside of a row program: ") << reason;
}

SmallVector<Value> ScalarCode::getDependencies() const {
  SmallVector<Value> dependencies = llvm::map_to_vector(
      inputs, [](const Access &input) { return input.tensor; });
  SmallVector<Value> used = values;
  for (Operation *inner : body)
    llvm::append_range(used, inner->getOperands());
  for (Value value : used)
    if (value.getParentBlock() != &op->getRegion(0).front())
      dependencies.push_back(value);
  return dependencies;
}

SmallVector<Value> ScalarCode::emit(OpBuilder &builder,
                                    ArrayRef<Value> elements) const {
  IRMapping mapping;
  mapping.map(arguments, elements);
  for (Operation *inner : body)
    builder.clone(*inner, mapping);
  SmallVector<Value> emitted;
  for (auto [value, collective] : llvm::zip_equal(values, collectives)) {
    Value result = mapping.lookupOrDefault(value);
    if (collective == Collective::Sum)
      result = RowSumOp::create(builder, op->getLoc(), result);
    else if (collective == Collective::Max)
      result = RowMaxOp::create(builder, op->getLoc(), result);
    emitted.push_back(result);
  }
  return emitted;
}

namespace {
/// Reads one op; each step notes its reason where it fails.
class Reader {
public:
  Reader(Operation *op, Refusals &refusals) : refusals(refusals) {
    code.op = op;
  }

  FailureOr<ScalarCode> readLinalg(linalg::LinalgOp op);
  FailureOr<ScalarCode> readRowwise(RowwiseOp op);

private:
  LogicalResult refuse(const Twine &reason) {
    return refusals.add(code.op, reason);
  }
  FailureOr<Access> readAccess(Value operand, AffineMap map);
  LogicalResult readCollective(linalg::LinalgOp op, unsigned result);
  LogicalResult readBody(Block &block);
  LogicalResult readInputs(Operation *op, ArrayRef<AffineMap> maps);
  LogicalResult verifyReduction(linalg::LinalgOp op);

  Refusals &refusals;
  ScalarCode code;
};
} // namespace

FailureOr<Access> Reader::readAccess(Value operand, AffineMap map) {
  Access access{operand, {}};
  auto type = dyn_cast<RankedTensorType>(operand.getType());
  if (!type)
    return access;
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (type.getDimSize(dim) == 1 ||
        (loop && code.loopSizes[loop.getPosition()] == 1)) {
      access.loops.push_back(Access::kUnit);
      continue;
    }
    if (!loop || access.names(loop.getPosition()))
      return refuse("one of its indexing maps is not a projection of the "
                    "loops");
    access.loops.push_back(loop.getPosition());
  }
  return access;
}

/// Collects the ops that the values need, and the arguments that these need.
LogicalResult Reader::readBody(Block &block) {
  llvm::SmallPtrSet<Operation *, 16> needed;
  llvm::SmallDenseSet<Value> arguments;
  SmallVector<Value> worklist(code.values);
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (value.getParentBlock() != &block)
      continue;
    Operation *inner = value.getDefiningOp();
    if (!inner)
      arguments.insert(value);
    else if (needed.insert(inner).second)
      llvm::append_range(worklist, inner->getOperands());
  }
  for (Operation &inner : block.without_terminator()) {
    if (!isMemoryEffectFree(&inner))
      return refuse("'" + inner.getName().getStringRef() +
                    "' in its body has side effects");
    if (!needed.contains(&inner))
      continue;
    bool allowed = inner.hasTrait<OpTrait::ConstantLike>() ||
                   OpTrait::hasElementwiseMappableTraits(&inner) ||
                   isa<NormDialect>(inner.getDialect());
    bool scalars =
        llvm::none_of(inner.getOperandTypes(), llvm::IsaPred<ShapedType>) &&
        llvm::none_of(inner.getResultTypes(), llvm::IsaPred<ShapedType>);
    if (!allowed || !scalars)
      return refuse("'" + inner.getName().getStringRef() +
                    "' in its body is not an elementwise op on scalars");
    code.body.push_back(&inner);
  }
  for (BlockArgument argument : block.getArguments())
    if (arguments.contains(argument))
      code.arguments.push_back(argument);
  return success();
}

LogicalResult Reader::readInputs(Operation *op, ArrayRef<AffineMap> maps) {
  for (Value argument : code.arguments) {
    unsigned number = cast<BlockArgument>(argument).getArgNumber();
    FailureOr<Access> access = readAccess(op->getOperand(number), maps[number]);
    if (failed(access))
      return failure();
    Access source = lookThroughReindexing(*access);
    if (auto fill = source.tensor.getDefiningOp<linalg::FillOp>())
      source = {fill.value(), {}};
    code.inputs.push_back(source);
  }
  return success();
}

/// Whether `init` holds `neutral` everywhere.
static bool isFilledWith(Value init, TypedAttr neutral) {
  if (auto fill = init.getDefiningOp<linalg::FillOp>()) {
    Attribute value;
    return matchPattern(fill.value(), m_Constant(&value)) && value == neutral;
  }
  SplatElementsAttr splat;
  return matchPattern(init, m_Constant(&splat)) &&
         splat.getSplatValue<Attribute>() == neutral;
}

/// Reads %out' = %out + %value as row_sum(%value), likewise the maximum.
LogicalResult Reader::readCollective(linalg::LinalgOp op, unsigned result) {
  BlockArgument out = op.getRegionOutputArgs()[result];
  Value yielded = op.getBlock()->getTerminator()->getOperand(result);
  Operation *combiner = yielded.getDefiningOp();
  if (!combiner || combiner->getNumOperands() != 2 ||
      !llvm::is_contained(combiner->getOperands(), Value(out)))
    return refuse("its body does not combine a value with the accumulator");
  auto kind =
      TypeSwitch<Operation *, std::optional<arith::AtomicRMWKind>>(combiner)
          .Case([](arith::AddFOp) { return arith::AtomicRMWKind::addf; })
          .Case([](arith::AddIOp) { return arith::AtomicRMWKind::addi; })
          .Case(
              [](arith::MaximumFOp) { return arith::AtomicRMWKind::maximumf; })
          .Case([](arith::MaxSIOp) { return arith::AtomicRMWKind::maxs; })
          .Default([](Operation *) { return std::nullopt; });
  if (!kind)
    return refuse("it combines with '" + combiner->getName().getStringRef() +
                  "', which is no row collective");
  OpBuilder builder(op.getContext());
  TypedAttr neutral =
      arith::getIdentityValueAttr(*kind, out.getType(), builder, op.getLoc());
  if (!isFilledWith(op.getDpsInitOperand(result)->get(), neutral))
    return refuse("its accumulator does not start at the neutral element");
  code.collectives.push_back(isa<arith::AddFOp, arith::AddIOp>(combiner)
                                 ? Collective::Sum
                                 : Collective::Max);
  bool outIsFirst = combiner->getOperand(0) == out;
  code.values.push_back(combiner->getOperand(outIsFirst ? 1 : 0));
  return success();
}

/// A row reduction reads each element of a tensor once; a contraction reuses
/// them, and belongs to a matrix multiplication.
LogicalResult Reader::verifyReduction(linalg::LinalgOp op) {
  if (code.rowLoops.empty())
    return refuse("its rows have one element");
  int64_t loops =
      llvm::count_if(code.loopSizes, [](int64_t size) { return size != 1; });
  auto spans = [&](const Access &input) {
    return input.getNumLoops() == loops;
  };
  if (linalg::isaContractionOpInterface(op) ? !llvm::all_of(code.inputs, spans)
                                            : llvm::none_of(code.inputs, spans))
    return refuse("it is a contraction: an operand does not span its loops");
  for (Value argument : code.arguments)
    if (llvm::is_contained(op.getRegionOutputArgs(), argument))
      return refuse("its body reads the accumulator besides combining it");
  return success();
}

FailureOr<ScalarCode> Reader::readLinalg(linalg::LinalgOp op) {
  code.loopSizes = op.getStaticLoopRanges();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if (type == utils::IteratorType::reduction && code.loopSizes[loop] != 1)
      code.rowLoops.push_back(loop);
  bool reduces = op.getNumReductionLoops() != 0;

  for (OpResult result : op->getResults()) {
    OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
    AffineMap map = op.getMatchingIndexingMap(init);
    FailureOr<Access> access = readAccess(result, map);
    if (failed(access))
      return failure();
    code.inits.push_back({init->get(), access->loops});
    if (result.use_empty())
      continue;
    for (auto [loop, size] : llvm::enumerate(code.loopSizes))
      if (size != 1 && !access->names(loop) &&
          !llvm::is_contained(code.rowLoops, loop))
        return refuse("a result does not name all its parallel loops");
    code.results.push_back(*access);
    if (reduces) {
      if (failed(readCollective(op, result.getResultNumber())))
        return failure();
      continue;
    }
    code.values.push_back(
        op.getBlock()->getTerminator()->getOperand(result.getResultNumber()));
    code.collectives.push_back(Collective::None);
  }
  if (failed(readBody(*op.getBlock())) || failed(readInputs(op, maps)) ||
      (reduces && failed(verifyReduction(op))))
    return failure();
  return code;
}

FailureOr<ScalarCode> Reader::readRowwise(RowwiseOp op) {
  code.loopSizes = op.getStaticLoopSizes();
  for (int64_t loop : op.getRowDims())
    if (code.loopSizes[loop] != 1)
      code.rowLoops.push_back(loop);
  if (code.rowLoops.empty())
    return refuse("its rows have one element");
  for (OpResult result : op.getResults()) {
    unsigned index = result.getResultNumber();
    FailureOr<Access> access = readAccess(result, op.getInitMap(index));
    if (failed(access))
      return failure();
    code.inits.push_back({op.getInits()[index], access->loops});
    if (result.use_empty())
      continue;
    code.results.push_back(*access);
    code.values.push_back(op.getYield().getValues()[index]);
    code.collectives.push_back(Collective::None);
  }
  SmallVector<AffineMap> maps =
      llvm::to_vector(op.getIndexingMaps().getAsValueRange<AffineMapAttr>());
  if (failed(readBody(op.getBody().front())) || failed(readInputs(op, maps)))
    return failure();
  return code;
}

FailureOr<ScalarCode> norm::readScalarCode(Operation *op, Refusals &refusals) {
  if (op->getNumResults() == 0)
    return refusals.add(op, "it works on buffers");
  if (op->use_empty())
    return refusals.add(op, "nothing uses its results");
  Reader reader(op, refusals);
  if (auto program = dyn_cast<RowwiseOp>(op))
    return reader.readRowwise(program);
  return reader.readLinalg(cast<linalg::LinalgOp>(op));
}
