//===- BuildKernel.cpp - a kernel as IR -----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a spec. Leaves: a module with a function on buffers, around a named
// norm on tensors or a row program on these buffers.
//
//===----------------------------------------------------------------------===//

#include "norm/Kernels/BuildKernel.h"
#include "KernelBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Verifier.h"
#include "norm/IR/CAttributes.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
class KernelBuilder {
public:
  KernelBuilder(OpBuilder &builder, const KernelSpec &spec)
      : builder(builder), loc(builder.getUnknownLoc()), spec(spec),
        operands(getKernelOperands(spec)) {}

  void build();

private:
  func::FuncOp createFunction();
  bool isNamedNorm() const;
  void buildNamedNorm();
  void buildRowProgram();

  /// The loops of a row program.
  int64_t getNumLoops() const;
  SmallVector<int64_t> getRowDims() const;
  AffineMap getMap(const KernelOperand &operand) const;
  /// `buffer` with a dim for each loop: the channels as groups of channels.
  Value view(const KernelOperand &operand, Value buffer);

  OpBuilder &builder;
  Location loc;
  const KernelSpec &spec;
  SmallVector<KernelOperand> operands;
  NamedValues buffers;
};
} // namespace

func::FuncOp KernelBuilder::createFunction() {
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  for (const KernelOperand &operand : operands) {
    SmallVector<int64_t> shape;
    SmallVector<Attribute> names;
    for (KernelDim dim : getKernelDims(spec, operand)) {
      shape.push_back(dim.size);
      bool isStatic = ShapedType::isStatic(dim.size);
      names.push_back(
          builder.getStringAttr(isStatic ? Twine(dim.size) : Twine(dim.name)));
    }
    types.push_back(MemRefType::get(shape, operand.type));
    attributes.push_back(builder.getDictionaryAttr(
        {builder.getNamedAttr(kCNameAttr, builder.getStringAttr(operand.name)),
         builder.getNamedAttr(kCDimsAttr, builder.getArrayAttr(names))}));
  }
  auto function = func::FuncOp::create(builder, loc, spec.getName(),
                                       builder.getFunctionType(types, {}));
  function.setAllArgAttrs(attributes);
  function->setAttr(kCDocAttr, builder.getStringAttr(describeKernel(spec)));
  Block *entry = function.addEntryBlock();
  for (auto [operand, argument] :
       llvm::zip_equal(operands, entry->getArguments()))
    buffers[operand.name] = argument;
  return function;
}

//===----------------------------------------------------------------------===//
// Named norms
//===----------------------------------------------------------------------===//

bool KernelBuilder::isNamedNorm() const {
  bool named = spec.op == KernelOp::RMSNorm || spec.op == KernelOp::LayerNorm;
  bool hasMore = spec.perHeadScale || spec.inputBias || spec.gateBefore ||
                 spec.gateAfter || spec.activation || spec.modulate ||
                 spec.statisticsCols != 0 || spec.isDequantized() ||
                 spec.quantize != Quantization::None;
  return named && !hasMore && !spec.inPlace;
}

void KernelBuilder::buildNamedNorm() {
  llvm::StringMap<Value> tensors;
  SmallVector<Type> resultTypes;
  SmallVector<Value> resultBuffers;
  for (const KernelOperand &operand : operands) {
    Value buffer = buffers[operand.name];
    Type tensor = memref::getTensorTypeFromMemRefType(buffer.getType());
    if (operand.written) {
      resultTypes.push_back(tensor);
      resultBuffers.push_back(buffer);
    } else {
      tensors[operand.name] = bufferization::ToTensorOp::create(
          builder, loc, tensor, buffer, /*restrict=*/true);
    }
  }
  auto typeUnless = [](Type type, Type usual) {
    return type == usual ? TypeAttr() : TypeAttr::get(type);
  };
  Type statistics = spec.getStatisticsType();
  Type usual = spec.type.isF64() ? spec.type : builder.getF32Type();
  auto create = [&](auto op) -> Operation * {
    return decltype(op)::create(
        builder, loc, resultTypes, tensors.lookup("x"),
        tensors.lookup("residual"), tensors.lookup("scale"),
        tensors.lookup("bias"), ArrayRef<int64_t>(getRowDims()),
        APFloat(spec.epsilon), spec.epsilonMode, spec.plusOne,
        typeUnless(statistics, usual),
        typeUnless(spec.getScaleType(), statistics),
        spec.residual == Residual::Sum, spec.mean, spec.rstd);
  };
  Operation *op = spec.op == KernelOp::RMSNorm ? create(RMSNormOp())
                                               : create(LayerNormOp());
  for (auto [result, buffer] : llvm::zip_equal(op->getResults(), resultBuffers))
    bufferization::MaterializeInDestinationOp::create(
        builder, loc, /*result=*/Type(), result, buffer, /*restrict=*/true,
        /*writable=*/true);
}

//===----------------------------------------------------------------------===//
// Row programs
//===----------------------------------------------------------------------===//

int64_t KernelBuilder::getNumLoops() const {
  switch (spec.getLayout()) {
  case KernelLayout::Rows:
    return 2;
  case KernelLayout::Heads:
  case KernelLayout::Samples:
    return 3;
  case KernelLayout::Channels:
    return 4;
  }
  llvm_unreachable("all layouts are listed");
}

SmallVector<int64_t> KernelBuilder::getRowDims() const {
  int64_t last = getNumLoops() - 1;
  if (spec.getLayout() == KernelLayout::Channels)
    return {last - 1, last};
  return {last};
}

AffineMap KernelBuilder::getMap(const KernelOperand &operand) const {
  int64_t numLoops = getNumLoops();
  SmallVector<int64_t> loops;
  bool channels = spec.getLayout() == KernelLayout::Channels;
  switch (operand.extent) {
  case Extent::Element:
    llvm::append_range(loops, llvm::seq(numLoops));
    break;
  case Extent::Column:
    if (channels || (spec.perHeadScale && operand.name == "scale"))
      loops = {1, 2};
    else
      loops = {numLoops - 1};
    break;
  case Extent::Row:
    llvm::append_range(loops, llvm::seq(getRowDims().front()));
    break;
  case Extent::Sample:
    loops = {0, numLoops - 1};
    break;
  case Extent::All:
    break;
  }
  SmallVector<AffineExpr> exprs = llvm::map_to_vector(
      loops, [&](int64_t loop) { return builder.getAffineDimExpr(loop); });
  return AffineMap::get(numLoops, 0, exprs, builder.getContext());
}

Value KernelBuilder::view(const KernelOperand &operand, Value buffer) {
  bool hasChannels =
      operand.extent == Extent::Element || operand.extent == Extent::Column;
  if (spec.getLayout() != KernelLayout::Channels || !hasChannels)
    return buffer;
  SmallVector<OpFoldResult> sizes = {
      builder.getIndexAttr(spec.groups),
      builder.getIndexAttr(spec.cols / spec.groups)};
  SmallVector<int64_t> shape = {spec.groups, spec.cols / spec.groups};
  SmallVector<ReassociationIndices> groups = {{0, 1}};
  if (operand.extent == Extent::Element) {
    auto sizeOf = [&](int64_t dim) -> OpFoldResult {
      return memref::DimOp::create(builder, loc, buffer, dim).getResult();
    };
    sizes.insert(sizes.begin(), sizeOf(0));
    sizes.push_back(sizeOf(2));
    shape = {ShapedType::kDynamic, shape[0], shape[1], ShapedType::kDynamic};
    groups = {{0}, {1, 2}, {3}};
  }
  return memref::ExpandShapeOp::create(builder, loc,
                                       MemRefType::get(shape, operand.type),
                                       buffer, groups, sizes);
}

void KernelBuilder::buildRowProgram() {
  SmallVector<Value> inputs, inits;
  SmallVector<AffineMap> inputMaps, initMaps;
  for (const KernelOperand &operand : operands) {
    Value buffer = view(operand, buffers[operand.name]);
    AffineMap map = getMap(operand);
    if (operand.read) {
      inputs.push_back(buffer);
      inputMaps.push_back(map);
    }
    if (operand.written) {
      inits.push_back(buffer);
      initMaps.push_back(map);
    }
  }
  llvm::append_range(inputMaps, initMaps);
  RowwiseOp::create(
      builder, loc, inputs, inits, inputMaps, getRowDims(),
      [&](OpBuilder &nested, Location, ValueRange arguments) {
        NamedValues elements;
        for (const KernelOperand &operand : operands)
          if (operand.read) {
            elements[operand.name] = arguments.front();
            arguments = arguments.drop_front();
          }
        NamedValues results = buildKernelBody(nested, loc, spec, elements);
        // What is written over an operand has another name than that.
        auto getResult = [&](StringRef name) {
          bool inPlace = name == "x" || name == "residual";
          return results.lookup(!inPlace ? name : name == "x" ? "y" : "sum");
        };
        SmallVector<Value> values;
        for (const KernelOperand &operand : operands)
          if (operand.written)
            values.push_back(getResult(operand.name));
        norm::YieldOp::create(nested, loc, values);
      });
}

void KernelBuilder::build() {
  func::FuncOp function = createFunction();
  builder.setInsertionPointToStart(&function.getBody().front());
  if (isNamedNorm())
    buildNamedNorm();
  else
    buildRowProgram();
  func::ReturnOp::create(builder, loc);
}

llvm::Expected<OwningOpRef<ModuleOp>>
norm::buildKernelModule(MLIRContext *context, const KernelSpec &spec) {
  if (llvm::Error error = spec.check())
    return error;
  context->loadDialect<NormDialect, arith::ArithDialect, math::MathDialect,
                       memref::MemRefDialect, func::FuncDialect,
                       bufferization::BufferizationDialect>();
  OpBuilder builder(context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder.getUnknownLoc());
  builder.setInsertionPointToStart(module->getBody());
  KernelBuilder(builder, spec).build();
  assert(succeeded(verify(*module)) && "kernels are valid");
  return module;
}
