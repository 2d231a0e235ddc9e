//===- EntryChecks.cpp - the first block of a C function ------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a function on memrefs and scalars that returns a status, and its C
// interface. Leaves: the function with this interface.
//
//===----------------------------------------------------------------------===//

#include "EntryChecks.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

/// The type by which a scalar is passed: integers and f32 and f64 as
/// themselves, what C has no name for as its bits.
static Type passedType(Type type) {
  if (type.isIndex())
    return IntegerType::get(type.getContext(), 64);
  if (type.isInteger(1))
    return IntegerType::get(type.getContext(), 8);
  if (auto real = dyn_cast<FloatType>(type); real && real.getWidth() < 32)
    return IntegerType::get(type.getContext(), real.getWidth());
  return type;
}

static int64_t bytesOf(Type element) {
  if (element.isIndex())
    return 8;
  return llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

namespace {
struct EntryBuilder {
  func::FuncOp function;
  const CFunction &interface;
  Location loc = function.getLoc();
  OpBuilder builder{function.getContext()};
  LLVMTypeConverter converter{function.getContext()};
  /// The parameters for sizes and strides, by name.
  llvm::StringMap<Value> numbers = {};
  Value badSize = {}, nullPointer = {};

  Value constant(int64_t value) {
    return arith::ConstantIntOp::create(builder, loc, value, 64);
  }
  Value compare(arith::CmpIPredicate predicate, Value a, Value b) {
    return arith::CmpIOp::create(builder, loc, predicate, a, b);
  }
  void note(Value &all, Value one) {
    all = all ? arith::OrIOp::create(builder, loc, all, one).getResult() : one;
  }

  /// A number in digits, or the parameter of that name.
  Value number(StringRef text) {
    int64_t value;
    if (!text.getAsInteger(10, value))
      return constant(value);
    return numbers.lookup(text);
  }

  /// Notes sizes whose product in bytes is no size, and a null pointer to a
  /// buffer that has elements. Returns the strides of a row-major buffer.
  SmallVector<Value> check(Value pointer, MemRefType type,
                           ArrayRef<Value> sizes) {
    SmallVector<Value> strides(sizes.size());
    Value one = constant(1), zero = constant(0), elements = one;
    for (int64_t dim = sizes.size() - 1; dim >= 0; --dim) {
      strides[dim] = elements;
      auto product =
          arith::MulUIExtendedOp::create(builder, loc, elements, sizes[dim]);
      elements = product.getLow();
      note(badSize, compare(arith::CmpIPredicate::ne, product.getHigh(), zero));
    }
    int64_t most =
        std::numeric_limits<int64_t>::max() / bytesOf(type.getElementType());
    note(badSize, compare(arith::CmpIPredicate::ugt, elements, constant(most)));
    Value isNull = compare(
        arith::CmpIPredicate::eq,
        LLVM::PtrToIntOp::create(builder, loc, builder.getI64Type(), pointer),
        zero);
    Value any = compare(arith::CmpIPredicate::ne, elements, zero);
    note(nullPointer, arith::AndIOp::create(builder, loc, isNull, any));
    return strides;
  }

  Value makeMemRef(Value pointer, const CParameter &parameter) {
    auto type = cast<MemRefType>(parameter.type);
    SmallVector<Value> sizes = llvm::map_to_vector(
        parameter.dims, [&](const std::string &text) { return number(text); });
    SmallVector<Value> strides = check(pointer, type, sizes);
    if (!parameter.strides.empty())
      strides =
          llvm::map_to_vector(parameter.strides, [&](const std::string &text) {
            return number(text);
          });
    SmallVector<Value> fields = {pointer, pointer, constant(0)};
    llvm::append_range(fields, sizes);
    llvm::append_range(fields, strides);
    Value descriptor =
        MemRefDescriptor::pack(builder, loc, converter, type, fields);
    return UnrealizedConversionCastOp::create(builder, loc, type, descriptor)
        .getResult(0);
  }

  Value makeScalar(Value passed, Type type) {
    if (type.isIndex())
      return arith::IndexCastOp::create(builder, loc, type, passed);
    if (type.isInteger(1))
      return compare(
          arith::CmpIPredicate::ne, passed,
          arith::ConstantIntOp::create(builder, loc, passed.getType(), 0));
    if (passed.getType() != type)
      return arith::BitcastOp::create(builder, loc, type, passed);
    return passed;
  }

  /// if (bad) return status
  void leaveIf(Value bad, CStatus status) {
    if (!bad)
      return;
    Block *here = builder.getInsertionBlock();
    Block *leave = builder.createBlock(here->getNextNode());
    func::ReturnOp::create(
        builder, loc,
        ValueRange(arith::ConstantIntOp::create(
            builder, loc, static_cast<int32_t>(status), 32)));
    Block *rest = builder.createBlock(leave->getNextNode());
    builder.setInsertionPointToEnd(here);
    cf::CondBranchOp::create(builder, loc, bad, leave, rest);
    builder.setInsertionPointToEnd(rest);
  }

  void build() {
    Block *body = &function.getBody().front();
    SmallVector<Type> types;
    for (const CParameter &parameter : interface.parameters)
      types.push_back(isa<MemRefType>(parameter.type)
                          ? LLVM::LLVMPointerType::get(builder.getContext())
                          : passedType(parameter.type));
    types.append(interface.sizes.size() + interface.strides.size(),
                 builder.getI64Type());
    Block *entry = builder.createBlock(
        body, types, SmallVector<Location>(types.size(), loc));

    unsigned next = interface.parameters.size();
    for (const std::string &name : interface.sizes) {
      Value size = entry->getArgument(next++);
      numbers[name] = size;
      note(badSize, compare(arith::CmpIPredicate::slt, size, constant(0)));
    }
    for (const std::string &name : interface.strides)
      numbers[name] = entry->getArgument(next++);
    SmallVector<Value> arguments;
    for (auto [parameter, passed] :
         llvm::zip(interface.parameters, entry->getArguments()))
      arguments.push_back(isa<MemRefType>(parameter.type)
                              ? makeMemRef(passed, parameter)
                              : makeScalar(passed, parameter.type));
    leaveIf(badSize, CStatus::BadSize);
    leaveIf(nullPointer, CStatus::NullPointer);
    cf::BranchOp::create(builder, loc, body, arguments);
    function.removeArgAttrsAttr();
    function.setType(builder.getFunctionType(types, builder.getI32Type()));
  }
};
} // namespace

void norm::buildEntryChecks(func::FuncOp function, const CFunction &interface) {
  EntryBuilder{function, interface}.build();
}
