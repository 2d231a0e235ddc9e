//===- CSignatures.cpp - tensors of a signature to memrefs ----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: public functions on tensors, memrefs and scalars. Leaves: the same
// without results; memrefs to write them to are further arguments, and every
// argument and dim has a name.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "norm/IR/CAttributes.h"
#include "norm/Passes.h"
#include "norm/Target/CFunction.h"

namespace mlir::norm {
#define GEN_PASS_DEF_CSIGNATURES
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// One argument or result while the signature is made.
struct Slot {
  Type type;
  StringAttr name;
  SmallVector<StringAttr> dims;

  DictionaryAttr getAttributes() const {
    Builder builder(type.getContext());
    NamedAttrList attributes;
    attributes.set(kCNameAttr, name);
    if (isa<ShapedType>(type))
      attributes.set(kCDimsAttr, builder.getArrayAttr(SmallVector<Attribute>(
                                     dims.begin(), dims.end())));
    return attributes.getDictionary(type.getContext());
  }
};

///   func @f(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
///     .. return %y : tensor<?x8xf32>
/// ->
///   func @f(%x: memref<?x8xf32>, %result: memref<?x8xf32>) {
///     %0 = bufferization.to_tensor %x restrict
///     .. bufferization.materialize_in_destination %y in restrict writable
///            %result
///     return
struct SignatureBuilder {
  func::FuncOp function;
  SmallVector<func::ReturnOp> returns = {};
  OpBuilder builder{function.getContext()};
  SmallVector<Slot> slots = {};

  /// Where the name of a dim comes from: the attributes, or the argument or
  /// result and its number.
  Slot read(Type type, const Twine &defaultName, DictionaryAttr attributes) {
    Slot slot{type, builder.getStringAttr(defaultName), {}};
    if (attributes)
      if (auto name = attributes.getAs<StringAttr>(kCNameAttr))
        slot.name = name;
    auto shaped = dyn_cast<ShapedType>(type);
    if (!shaped || !shaped.hasRank())
      return slot;
    ArrayAttr names =
        attributes ? attributes.getAs<ArrayAttr>(kCDimsAttr) : ArrayAttr();
    for (auto [dim, size] : llvm::enumerate(shaped.getShape()))
      slot.dims.push_back(ShapedType::isStatic(size) ? builder.getStringAttr("")
                          : names ? cast<StringAttr>(names[dim])
                                  : builder.getStringAttr(slot.name.getValue() +
                                                          "_dim" + Twine(dim)));
    return slot;
  }

  /// Whether a result has in a dim the size of a dim of an argument, whatever
  /// the arguments are.
  bool hasSizeOf(unsigned result, int64_t dim, unsigned argument,
                 int64_t argumentDim) {
    using Variable = ValueBoundsConstraintSet::Variable;
    return llvm::all_of(returns, [&](func::ReturnOp op) {
      return ValueBoundsConstraintSet::areEqual(
                 Variable(op.getOperand(result), dim),
                 Variable(function.getArgument(argument), argumentDim))
          .value_or(false);
    });
  }

  /// Gives the dims of a result the names of the dims of arguments that they
  /// are equal to. Returns the dims whose sizes are not known to be those that
  /// a caller says.
  SmallVector<int64_t> nameDims(Slot &slot, unsigned result, bool named) {
    SmallVector<int64_t> open;
    for (auto [dim, name] : llvm::enumerate(slot.dims)) {
      if (name.empty())
        continue;
      bool known = false;
      for (unsigned argument = 0; argument < function.getNumArguments();
           ++argument)
        for (auto [other, otherName] : llvm::enumerate(slots[argument].dims)) {
          if (known || otherName.empty() || (named && otherName != name) ||
              !hasSizeOf(result, dim, argument, other))
            continue;
          known = true;
          slot.dims[dim] = otherName;
        }
      if (!known)
        open.push_back(dim);
    }
    return open;
  }

  /// The size of each `dims` of `value` is that of its destination.
  void checkSizes(Location loc, Value value, Value destination,
                  ArrayRef<int64_t> dims) {
    for (int64_t dim : dims) {
      Value is = tensor::DimOp::create(builder, loc, value, dim);
      Value expected = memref::DimOp::create(builder, loc, destination, dim);
      Value same = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                         is, expected);
      cf::AssertOp::create(
          builder, loc, same,
          (kSizeAssertion + ": a result has another size").str());
    }
  }

  void write(func::ReturnOp op, Value value, Value destination,
             ArrayRef<int64_t> open) {
    builder.setInsertionPoint(op);
    if (!isa<RankedTensorType>(value.getType())) {
      memref::StoreOp::create(builder, op.getLoc(), value, destination);
      return;
    }
    checkSizes(op.getLoc(), value, destination, open);
    bufferization::MaterializeInDestinationOp::create(
        builder, op.getLoc(), /*result=*/Type(), value, destination,
        /*restrict=*/true, /*writable=*/true);
  }

  LogicalResult checkTypes() {
    auto isMutableOrUnknown = [](Type type) {
      return isa<ShapedType>(type) && !isa<RankedTensorType>(type);
    };
    for (auto [index, type] : llvm::enumerate(function.getResultTypes()))
      if (isMutableOrUnknown(type))
        return function.emitError("@")
               << function.getName() << ": result " << index << " is " << type
               << ", expected a scalar or a ranked tensor";
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes()))
      if (isa<UnrankedTensorType, UnrankedMemRefType, VectorType>(type))
        return function.emitError("@")
               << function.getName() << ": argument " << index << " is " << type
               << ", expected a scalar, or a ranked tensor or memref";
    return success();
  }

  static MemRefType toMemRef(Type type) {
    if (auto tensor = dyn_cast<RankedTensorType>(type))
      return MemRefType::get(tensor.getShape(), tensor.getElementType());
    return MemRefType::get({}, type);
  }

  LogicalResult build() {
    if (failed(checkTypes()))
      return failure();
    function.walk([&](func::ReturnOp op) { returns.push_back(op); });
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes()))
      slots.push_back(
          read(type, "arg" + Twine(index), function.getArgAttrDict(index)));
    unsigned numArguments = slots.size();
    SmallVector<SmallVector<int64_t>> open;
    for (auto [index, type] : llvm::enumerate(function.getResultTypes())) {
      DictionaryAttr attributes = function.getResultAttrDict(index);
      Slot slot = read(type, "result" + Twine(index), attributes);
      open.push_back(
          nameDims(slot, index, attributes && attributes.get(kCDimsAttr)));
      slots.push_back(slot);
    }

    Block &entry = function.getBody().front();
    builder.setInsertionPointToStart(&entry);
    for (unsigned index = 0; index < numArguments; ++index) {
      auto tensor = dyn_cast<RankedTensorType>(slots[index].type);
      if (!tensor)
        continue;
      BlockArgument argument = entry.getArgument(index);
      slots[index].type = toMemRef(tensor);
      argument.setType(slots[index].type);
      auto value = bufferization::ToTensorOp::create(
          builder, argument.getLoc(), tensor, argument, /*restrict=*/true);
      argument.replaceAllUsesExcept(value, value);
    }
    for (Slot &slot : llvm::drop_begin(slots, numArguments)) {
      slot.type = toMemRef(slot.type);
      entry.addArgument(slot.type, function.getLoc());
    }
    for (func::ReturnOp op : returns) {
      for (auto [index, value] : llvm::enumerate(op.getOperands()))
        write(op, value, entry.getArgument(numArguments + index), open[index]);
      op.getOperandsMutable().clear();
    }

    function.setType(
        builder.getFunctionType(TypeRange(entry.getArgumentTypes()), {}));
    function.removeResAttrsAttr();
    function.setAllArgAttrs(llvm::map_to_vector(
        slots, [](const Slot &slot) { return slot.getAttributes(); }));
    return success();
  }
};

struct CSignatures final : norm::impl::CSignaturesBase<CSignatures> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (!function.isPublic() || function.isDeclaration())
        continue;
      if (!SymbolTable::symbolKnownUseEmpty(function, getOperation())) {
        function.emitError("@")
            << function.getName()
            << " is called within the module; C functions are called from "
               "outside alone";
        return signalPassFailure();
      }
      if (failed(SignatureBuilder{function}.build()))
        return signalPassFailure();
      llvm::Expected<CFunction> result = CFunction::get(function);
      if (!result) {
        function.emitError(llvm::toString(result.takeError()));
        return signalPassFailure();
      }
    }
  }
};
} // namespace
