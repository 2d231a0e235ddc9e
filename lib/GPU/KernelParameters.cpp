//===- KernelParameters.cpp - the parameters of a kernel ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a row program on memrefs. Leaves: the types of a kernel's parameters,
// their values on the host, and memrefs made of them in the kernel.
//
//===----------------------------------------------------------------------===//

#include "KernelParameters.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "norm/IR/CAttributes.h"
#include "norm/Lowering/RowPlace.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// The argument of a function that `buffer` is, or is a view of.
static BlockArgument getFunctionArgument(Value buffer) {
  while (auto view = buffer.getDefiningOp<ViewLikeOpInterface>())
    buffer = view.getViewSource();
  auto argument = dyn_cast<BlockArgument>(buffer);
  bool isOfFunction =
      argument && isa<FunctionOpInterface>(argument.getOwner()->getParentOp());
  return isOfFunction ? argument : BlockArgument();
}

template <typename AttrTy>
static AttrTy getArgumentAttr(BlockArgument argument, StringRef name) {
  auto function = cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  return function.getArgAttrOfType<AttrTy>(argument.getArgNumber(), name);
}

static std::string nameOfOperand(OpOperand &operand) {
  if (BlockArgument argument = getFunctionArgument(operand.get()))
    if (auto name = getArgumentAttr<StringAttr>(argument, kCNameAttr))
      return name.str();
  return ("operand" + Twine(operand.getOperandNumber())).str();
}

static std::string nameOfLoop(RowwiseOp program, int64_t loop) {
  auto [operand, dim] = program.getLoopOperand(loop);
  if (auto argument = dyn_cast<BlockArgument>(operand);
      argument && getFunctionArgument(operand))
    if (auto dims = getArgumentAttr<ArrayAttr>(argument, kCDimsAttr))
      if (auto name = dyn_cast<StringAttr>(dims[dim]);
          name && isCIdentifier(name))
        return name.str();
  if (program.isRowDim(loop))
    return program.getRowDims().size() == 1 ? "cols"
                                            : ("cols" + Twine(loop)).str();
  return program.getParallelDims().size() == 1 ? "rows"
                                               : ("rows" + Twine(loop)).str();
}

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

void KernelParameters::add(Type type, StringRef name, StringRef access) {
  Builder builder(program.getContext());
  std::string unique = name.str();
  auto isTaken = [&](DictionaryAttr attribute) {
    return attribute.getAs<StringAttr>(kCNameAttr).getValue() == unique;
  };
  for (unsigned number = 2; llvm::any_of(attributes, isTaken); ++number)
    unique = (name + Twine(number)).str();
  SmallVector<NamedAttribute> list = {
      builder.getNamedAttr(kCNameAttr, builder.getStringAttr(unique))};
  if (!access.empty())
    list.push_back(builder.getNamedAttr(access, builder.getUnitAttr()));
  if (access == LLVM::LLVMDialect::getReadonlyAttrName())
    list.push_back(builder.getNamedAttr(LLVM::LLVMDialect::getNoAliasAttrName(),
                                        builder.getUnitAttr()));
  types.push_back(type);
  attributes.push_back(builder.getDictionaryAttr(list));
}

KernelParameters::KernelParameters(RowwiseOp program) : program(program) {
  MLIRContext *context = program.getContext();
  Type pointer = LLVM::LLVMPointerType::get(
      context, static_cast<unsigned>(NVVM::NVVMMemorySpace::Global));
  Type word = IntegerType::get(context, 64);
  for (OpOperand &operand : program->getOpOperands()) {
    // A result may lie where an input that differs by row does, not where a
    // parameter of all rows does: that may be read through the read-only cache.
    bool isParameter = !program.isDpsInit(&operand) &&
                       isSharedByRows(program, operand) &&
                       llvm::count(program->getOperands(), operand.get()) == 1;
    add(pointer, nameOfOperand(operand),
        isParameter ? LLVM::LLVMDialect::getReadonlyAttrName() : StringRef());
  }
  for (auto [loop, size] : llvm::enumerate(program.getStaticLoopSizes()))
    if (ShapedType::isDynamic(size)) {
      loops[loop] = types.size();
      add(word, nameOfLoop(program, loop));
    }
  for (OpOperand &operand : program->getOpOperands()) {
    auto type = cast<MemRefType>(operand.get().getType());
    if (type.getLayout().isIdentity())
      continue;
    auto [typeStrides, offset] = type.getStridesAndOffset();
    for (auto [dim, stride] : llvm::enumerate(typeStrides))
      if (ShapedType::isDynamic(stride)) {
        strides[{operand.getOperandNumber(), dim}] = types.size();
        add(word, nameOfOperand(operand) + "_stride" + std::to_string(dim));
      }
  }
  for (Value value : getCapturedValues(program))
    add(value.getType(), "value");
}

SmallVector<int64_t> KernelParameters::getOtherStrides(int64_t loop) const {
  SmallVector<int64_t> numbers;
  for (auto &[place, number] : strides) {
    OpOperand &operand =
        const_cast<RowwiseOp &>(program)->getOpOperand(place.first);
    AffineMap map = const_cast<RowwiseOp &>(program).getMap(operand);
    auto dim = dyn_cast<AffineDimExpr>(map.getResult(place.second));
    if (map.isFunctionOfDim(loop) && dim && dim.getPosition() != loop)
      numbers.push_back(number);
  }
  llvm::sort(numbers);
  return numbers;
}

//===----------------------------------------------------------------------===//
// On the host
//===----------------------------------------------------------------------===//

/// The address of the first element of `buffer`.
static Value buildAddress(OpBuilder &builder, Location loc, Value buffer,
                          Type pointer, Value offset) {
  Value address =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);
  Value bytes = arith::ConstantIndexOp::create(
      builder, loc,
      llvm::divideCeil(
          getElementTypeOrSelf(buffer).isIndex()
              ? 64
              : getElementTypeOrSelf(buffer).getIntOrFloatBitWidth(),
          8));
  address = builder.createOrFold<arith::AddIOp>(
      loc, address, builder.createOrFold<arith::MulIOp>(loc, offset, bytes));
  Value bits =
      arith::IndexCastOp::create(builder, loc, builder.getI64Type(), address);
  return LLVM::IntToPtrOp::create(builder, loc, pointer, bits);
}

SmallVector<Value> KernelParameters::buildArguments(OpBuilder &builder) const {
  RowwiseOp program = this->program;
  Location loc = program.getLoc();
  SmallVector<Value> arguments(types.size());
  auto word = [&](OpFoldResult value) -> Value {
    return arith::IndexCastOp::create(
        builder, loc, builder.getI64Type(),
        getValueOrCreateConstantIndexOp(builder, loc, value));
  };
  for (OpOperand &operand : program->getOpOperands()) {
    unsigned number = operand.getOperandNumber();
    auto metadata =
        memref::ExtractStridedMetadataOp::create(builder, loc, operand.get());
    arguments[number] =
        buildAddress(builder, loc, operand.get(), types[number],
                     getValueOrCreateConstantIndexOp(
                         builder, loc, metadata.getConstifiedMixedOffset()));
    for (auto [dim, stride] :
         llvm::enumerate(metadata.getConstifiedMixedStrides()))
      if (auto place = strides.find({number, dim}); place != strides.end())
        arguments[place->second] = word(stride);
  }
  SmallVector<OpFoldResult> sizes = program.getLoopSizes(builder, loc);
  for (auto [loop, number] : loops)
    arguments[number] = word(sizes[loop]);
  SmallVector<Value> captured = getCapturedValues(program);
  llvm::copy(captured, arguments.end() - captured.size());
  return arguments;
}

//===----------------------------------------------------------------------===//
// In the kernel
//===----------------------------------------------------------------------===//

/// A descriptor of LLVM's dialect, as what it describes.
Value KernelParameters::buildBuffer(OpBuilder &builder, OpOperand &operand,
                                    ValueRange arguments,
                                    ArrayRef<OpFoldResult> sizes) const {
  RowwiseOp program = this->program;
  Location loc = program.getLoc();
  unsigned number = operand.getOperandNumber();
  auto type = cast<MemRefType>(operand.get().getType());
  auto [typeStrides, offset] = type.getStridesAndOffset();
  int64_t rank = type.getRank();

  MLIRContext *context = builder.getContext();
  Type word = builder.getI64Type();
  SmallVector<Type> fields = {types[number], types[number], word};
  if (rank != 0)
    fields.append(2, LLVM::LLVMArrayType::get(word, rank));
  Value descriptor = LLVM::PoisonOp::create(
      builder, loc, LLVM::LLVMStructType::getLiteral(context, fields));
  auto insert = [&](Value value, ArrayRef<int64_t> place) {
    descriptor =
        LLVM::InsertValueOp::create(builder, loc, descriptor, value, place);
  };
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getI64IntegerAttr(value));
  };
  insert(arguments[number], 0);
  insert(arguments[number], 1);
  insert(constant(0), 2);
  Value product = constant(1);
  for (int64_t dim = rank; dim-- > 0;) {
    Value size = constant(1);
    if (auto loop =
            dyn_cast<AffineDimExpr>(program.getMap(operand).getResult(dim)))
      size = arith::IndexCastOp::create(
          builder, loc, word,
          getValueOrCreateConstantIndexOp(builder, loc,
                                          sizes[loop.getPosition()]));
    Value stride = product;
    if (auto place = strides.find({number, dim}); place != strides.end())
      stride = arguments[place->second];
    else if (ShapedType::isStatic(typeStrides[dim]))
      stride = constant(typeStrides[dim]);
    insert(size, {3, dim});
    insert(stride, {4, dim});
    product = arith::MulIOp::create(builder, loc, product, size);
  }
  auto layout = type.getLayout();
  if (!layout.isIdentity())
    layout = StridedLayoutAttr::get(context, /*offset=*/0, typeStrides);
  auto global = gpu::AddressSpaceAttr::get(context, gpu::AddressSpace::Global);
  auto inside =
      MemRefType::get(type.getShape(), type.getElementType(), layout, global);
  return UnrealizedConversionCastOp::create(builder, loc, inside, descriptor)
      .getResult(0);
}

KernelParameters::Inside
KernelParameters::buildInside(OpBuilder &builder, ValueRange arguments) const {
  RowwiseOp program = this->program;
  Location loc = program.getLoc();
  Inside inside;
  for (auto [loop, size] : llvm::enumerate(program.getStaticLoopSizes()))
    if (ShapedType::isDynamic(size))
      inside.sizes.push_back(
          arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                     arguments[loops.lookup(loop)])
              .getResult());
    else
      inside.sizes.push_back(builder.getIndexAttr(size));
  for (OpOperand &operand : program->getOpOperands())
    inside.buffers.push_back(
        buildBuffer(builder, operand, arguments, inside.sizes));
  inside.captured = arguments.take_back(getCapturedValues(program).size());
  return inside;
}
