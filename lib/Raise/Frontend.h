//===- Frontend.h - one reader per dialect ----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: an op. Leaves: its results in the scalar graph. To teach the
// recognizer a dialect, write one reader and add one row to the table in
// Frontend.cpp. A reader says which op is which; what several dialects do alike
// is shared: constants, functions, views and sums (Shapes.cpp), reshapes
// (Reshape.cpp), selections (Select.cpp), norms by name (Norms.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RAISE_FRONTEND_H
#define NORM_RAISE_FRONTEND_H

#include "ScalarGraph.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace mlir::norm::raise {

/// Reads all ops of a block. What no reader understands is a leaf.
ScalarGraph readBlock(Block &block);

/// Reads one op; fails where no reader understands it.
LogicalResult readOp(Operation *op, ScalarGraph &graph);

/// The elements of a tensor that is a constant, whose op need not be loaded;
/// null for anything else.
ElementsAttr constantOf(Value value);

/// A reader adds the results of `op` to the graph, or fails: then those that it
/// did not place are read as leaves.
using Reader = LogicalResult (*)(Operation *op, ScalarGraph &graph);
LogicalResult readElementwise(Operation *op, ScalarGraph &graph);
LogicalResult readTensorOp(Operation *op, ScalarGraph &graph);
LogicalResult readLinalgOp(Operation *op, ScalarGraph &graph);
LogicalResult readTosaOp(Operation *op, ScalarGraph &graph);
LogicalResult readStableHLOOp(Operation *op, ScalarGraph &graph);
LogicalResult readOnnxOp(Operation *op, ScalarGraph &graph);
LogicalResult readTorchOp(Operation *op, ScalarGraph &graph);

/// Whether the op is one of a dialect that is not loaded, and its name says
/// that it is dead when nobody uses its results.
bool isPureByName(Operation *op);
bool isPureStableHLOOp(Operation *op);
bool isPureOnnxOp(Operation *op);
bool isPureTorchOp(Operation *op);

/// What the result of a constant of a dialect that is not loaded is; null for
/// other ops.
Attribute stableHLOConstantOf(Operation *op);
Attribute onnxConstantOf(Operation *op);
Attribute torchConstantOf(Operation *op);

/// The function of an elementwise op on `operands`, whose places `read` knows.
/// Fails where the op is not elementwise on numbers.
FailureOr<Access>
readScalarFn(Operation *op, ScalarGraph &graph,
             llvm::function_ref<std::optional<Access>(Value)> read);

/// `a` where the condition holds, else `b`: their maximum where the condition
/// compares them, one of them where it compares numbers.
Access readSelect(ScalarGraph &graph, Type type, const Access &condition,
                  const Access &a, const Access &b, Operation *op);

// What readers of ops on whole tensors share. All fail where the types do not
// fit: an op of a dialect that is not loaded has not been verified.

/// `access`, whose index i is another one now: the indices[i] of the reader.
Access withIndices(Access access, ArrayRef<unsigned> indices);
/// `result` shows all elements of `source`, whose dim i is its dim dims[i].
LogicalResult readView(ScalarGraph &graph, Value source, Value result,
                       ArrayRef<unsigned> dims);
/// Whether several dynamic dims can change places in a reshape, so that which
/// one is which is not known.
enum class DynamicDims : bool { KeepOrder, MayMove };
/// A reshape that adds, removes, splits or merges dims; those that are split or
/// merged are static.
LogicalResult readReshape(ScalarGraph &graph, Value source, Value result,
                          DynamicDims dynamicDims = DynamicDims::KeepOrder);
/// `result` repeats dims of size 1, and has new ones in front. A dynamic dim
/// may be repeated too, unless `keeps` it.
LogicalResult readExpansion(
    ScalarGraph &graph, Value source, Value result,
    llvm::function_ref<bool(unsigned)> keeps = [](unsigned) { return false; });
/// Dim i of `result` is dim permutation[i] of `source`.
LogicalResult readTranspose(ScalarGraph &graph, Value source, Value result,
                            ArrayRef<int64_t> permutation);
/// The elements of `operands` at the index of an element of `result`: the last
/// dims meet, and those of size 1 are repeated.
FailureOr<SmallVector<Access>>
broadcastElements(ScalarGraph &graph, ValueRange operands, Value result);
/// Whether the elements are those of a tensor of this type, but for the sign of
/// integers.
bool haveType(ElementsAttr elements, RankedTensorType type);
/// `result` is this constant.
LogicalResult readConstant(ScalarGraph &graph, Attribute value, Value result);
/// `result` is a function of elements whose indices are its dims. 1 / x, x * x
/// and max(x, 0) have one operand.
LogicalResult readPointwise(ScalarGraph &graph, ScalarFn fn,
                            ArrayRef<Access> operands, OpResult result);
/// `result` is the sum over `loops` of the products of `lhs` and `rhs`, whose
/// indices are the dims of `result` and, beyond its rank, `loops`, all of which
/// have a size.
LogicalResult readContraction(ScalarGraph &graph, const Access &lhs,
                              const Access &rhs, ArrayRef<Extent> loops,
                              Value result);
/// `result` is the sum of `summand`, whose indices are dims of `source`, over
/// `axes`, which become unit dims or are dropped.
LogicalResult readSum(ScalarGraph &graph, Value source, const Access &summand,
                      Value result, ArrayRef<int64_t> axes, bool keepsDims);
/// `result` is the largest value of `source` along `axes`.
LogicalResult readLargest(ScalarGraph &graph, Value source, Value result,
                          ArrayRef<int64_t> axes, bool keepsDims);
/// The same sum, whose indices are still dims of `source`.
FailureOr<Access> sumOver(ScalarGraph &graph, Value source,
                          const Access &summand, ArrayRef<int64_t> axes);
/// `value` added up over loops that it may not depend on, whose sizes are
/// `loops`: {loop, size}.
FailureOr<Access> sumOver(ScalarGraph &graph, Type type, Access value,
                          ArrayRef<std::pair<unsigned, Extent>> loops);
/// A dim of a tensor of this rank, which may be counted from the end.
FailureOr<unsigned> normalizeDim(int64_t dim, int64_t rank);
/// Whether these are different dims of a tensor of this rank, none of them
/// counted from the end.
bool areDims(ArrayRef<int64_t> dims, int64_t rank);
/// Different dims of a tensor of this rank, which may be counted from the end.
FailureOr<SmallVector<int64_t>> normalizeDims(ArrayRef<int64_t> dims,
                                              int64_t rank);
/// The dims of `access`, which are those of `source`, as dims of `result`,
/// which lacks `axes` or has unit dims instead.
FailureOr<Access> withoutAxes(ScalarGraph &graph, Value source, Access access,
                              Value result, ArrayRef<int64_t> axes,
                              bool keepsDims);

/// Whether a cast to a float shows the number, but for its rounding.
bool isNumeric(Type from);
/// A cast where the type is another one.
Access castTo(ScalarGraph &graph, Type type, const Access &access);

// What readers of ops that are norms share (Frontends/Norms.cpp).

/// The mean of `x` over some of its indices, as a sum and a product.
Access meanOf(ScalarGraph &graph, Type type, const Access &x,
              ArrayRef<unsigned> axes);

/// The parts of a norm; the mean is x where it is not centered.
struct Normalized {
  Access value, mean, inverseRoot;
};
enum class Centering : bool { No, Yes };
/// (x - mean(x)) * rsqrt(variance(x) + epsilon), or x * rsqrt(mean(x^2) +
/// epsilon), over the indices `axes` of `x`, computed in `type`.
Normalized normalize(ScalarGraph &graph, const Access &x,
                     ArrayRef<unsigned> axes, FloatType type, double epsilon,
                     Centering centering);

} // namespace mlir::norm::raise

#endif // NORM_RAISE_FRONTEND_H
