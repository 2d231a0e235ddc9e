//===- CAccess.cpp - what a C function does with its buffers --------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a function on memrefs, of ops on tensors or memrefs. Leaves: which of
// its arguments it writes, and which of these may be the same as others.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "norm/IR/RowAnalysis.h"
#include "norm/Target/CFunction.h"

using namespace mlir;
using namespace mlir::norm;
using bufferization::MaterializeInDestinationOp;
using bufferization::ToTensorOp;

/// Notes whether any op may read or write `buffer`.
static void noteUses(Value buffer, CParameter &parameter) {
  for (Operation *user : buffer.getUsers()) {
    SmallVector<MemoryEffects::EffectInstance> onBuffer;
    auto effects = dyn_cast<MemoryEffectOpInterface>(user);
    if (auto tensor = dyn_cast<ToTensorOp>(user)) {
      parameter.isRead = true;
      parameter.isWritten |= tensor.getWritable();
    } else if (isa<ViewLikeOpInterface>(user)) {
      for (Value view : user->getResults())
        noteUses(view, parameter);
    } else if (!effects) {
      parameter.isRead = parameter.isWritten = true;
    } else {
      effects.getEffectsOnValue(buffer, onBuffer);
      for (MemoryEffects::EffectInstance &effect : onBuffer) {
        parameter.isRead |= isa<MemoryEffects::Read>(effect.getEffect());
        parameter.isWritten |= !isa<MemoryEffects::Read>(effect.getEffect());
      }
    }
  }
}

/// The row program, if it is all that touches the elements of any buffer or
/// tensor.
static RowwiseOp findOnlyProgram(func::FuncOp function) {
  RowwiseOp only;
  if (!function.getBody().hasOneBlock())
    return {};
  for (Operation &op : function.getBody().front()) {
    if (auto program = dyn_cast<RowwiseOp>(op)) {
      if (only)
        return {};
      only = program;
    } else if (isa<ToTensorOp, MaterializeInDestinationOp,
                   memref::ExpandShapeOp>(op)) {
      continue;
    } else if (llvm::any_of(op.getResultTypes(), llvm::IsaPred<ShapedType>)
                   ? !op.hasTrait<OpTrait::ConstantLike>() &&
                         !isa<tensor::EmptyOp>(op)
                   : !isMemoryEffectFree(&op) && !isa<func::ReturnOp>(op) &&
                         op.getName().getStringRef() != "cf.assert") {
      return {};
    }
  }
  return only;
}

/// The argument that an input of a row program is.
static Value sourceOf(Value input) {
  if (auto tensor = input.getDefiningOp<ToTensorOp>())
    return tensor.getBuffer();
  if (auto expanded = input.getDefiningOp<memref::ExpandShapeOp>())
    return expanded.getSrc();
  return input;
}

/// The argument that an init of a row program ends in, if it is one.
static Value destinationOf(RowwiseOp program, OpOperand &init) {
  if (program.getResults().empty())
    return sourceOf(init.get());
  Value result = program.getTiedOpResult(&init);
  if (!result.hasOneUse())
    return {};
  auto end = dyn_cast<MaterializeInDestinationOp>(*result.user_begin());
  return end ? end.getDest() : Value();
}

void norm::analyzeAccess(func::FuncOp function, CFunction &interface) {
  for (auto [argument, parameter] :
       llvm::zip_equal(function.getArguments(), interface.parameters)) {
    parameter.isRead = parameter.isWritten = false;
    noteUses(argument, parameter);
  }
  RowwiseOp program = findOnlyProgram(function);
  if (!program)
    return;
  RowAnalysis analysis(program);
  for (OpOperand &init : program.getDpsInitsMutable()) {
    auto end = dyn_cast_or_null<BlockArgument>(destinationOf(program, init));
    if (!end)
      continue;
    CParameter &written = interface.parameters[end.getArgNumber()];
    for (BlockArgument argument : function.getArguments()) {
      const CParameter &read = interface.parameters[argument.getArgNumber()];
      if (read.isWritten || read.type != written.type ||
          read.dims != written.dims || !read.strides.empty())
        continue;
      SmallVector<OpOperand *> uses = llvm::filter_to_vector(
          program.getDpsInputOperands(),
          [&](OpOperand *input) { return sourceOf(input->get()) == argument; });
      if (!uses.empty() && llvm::all_of(uses, [&](OpOperand *input) {
            return mayShareBuffer(program, analysis, *input, init);
          }))
        written.mayBe.push_back(read.name);
    }
  }
}
