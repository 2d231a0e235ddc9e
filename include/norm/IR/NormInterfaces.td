//===- NormInterfaces.td - what the named norms share ------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMINTERFACES_TD
#define NORM_IR_NORMINTERFACES_TD

include "mlir/IR/OpBase.td"

def NamedNormOpInterface : OpInterface<"NamedNormOpInterface"> {
  let cppNamespace = "::mlir::norm";
  let description = [{
    A named normalization: an op that divides each row of `x` by a statistic of
    that row. A pass that treats every norm alike works on this interface; the
    two ops differ only in `isCentered`.
  }];
  let methods = [
    InterfaceMethod<"Whether the mean of the row is subtracted first.",
                    "bool", "isCentered">,
    InterfaceMethod<"The normalized tensor.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getX">,
    InterfaceMethod<"What is added to `x` before it is normalized, or null.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>",
                    "getResidual">,
    InterfaceMethod<"The factor per element of a row, or null.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getScale">,
    InterfaceMethod<"The summand per element of a row, or null.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getBias">,
    InterfaceMethod<"`scale`, to set or clear.",
                    "::mlir::MutableOperandRange", "getScaleMutable">,
    InterfaceMethod<"`bias`, to set or clear.",
                    "::mlir::MutableOperandRange", "getBiasMutable">,
    InterfaceMethod<"The dims of `x` that make up a row.",
                    "::llvm::ArrayRef<int64_t>", "getAxes">,
    InterfaceMethod<"What keeps the root away from zero.",
                    "::llvm::APFloat", "getEpsilon">,
    InterfaceMethod<"How it does.", "::mlir::norm::EpsilonMode",
                    "getEpsilonMode">,
    InterfaceMethod<"Whether the factor is 1 + scale.",
                    "bool", "getUnitOffset">,
    InterfaceMethod<"Whether x + residual is a result.", "bool", "getWithSum">,
    InterfaceMethod<"Whether the mean of each row is a result.",
                    "bool", "getWithMean">,
    InterfaceMethod<"Whether the factor of each row is a result.",
                    "bool", "getWithRstd">,
    InterfaceMethod<"The type of the statistics, where it is not the default.",
                    "::std::optional<::mlir::Type>", "getStatType">,
    InterfaceMethod<"The type in which scale and bias are applied, where it is "
                    "not the default.",
                    "::std::optional<::mlir::Type>", "getScaleType">,
    InterfaceMethod<"", "void", "setUnitOffset", (ins "bool":$value)>,
    InterfaceMethod<"", "void", "setWithSum", (ins "bool":$value)>,
    InterfaceMethod<"", "void", "setWithMean", (ins "bool":$value)>,
    InterfaceMethod<"", "void", "setWithRstd", (ins "bool":$value)>,
    InterfaceMethod<"", "::mlir::Attribute", "removeStatTypeAttr">,
    InterfaceMethod<"", "::mlir::Attribute", "removeScaleTypeAttr">,
    InterfaceMethod<"The normalized result.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getY">,
  ];
  let extraSharedClassDeclaration = [{
    /// The type of the statistics: `stat_type`, else f32, or f64 for rows of
    /// f64.
    ::mlir::FloatType getStatisticsType() {
      return ::mlir::norm::detail::getStatisticsType($_op);
    }
    /// The type of the statistics where none is named.
    ::mlir::FloatType getDefaultStatisticsType() {
      return ::mlir::norm::detail::getDefaultStatisticsType($_op);
    }
    /// The type in which scale and bias are applied: `scale_type`, else the
    /// type of the statistics.
    ::mlir::FloatType getAffineType() {
      return ::mlir::norm::detail::getAffineType($_op);
    }
    /// The results that `with_sum`, `with_mean` and `with_rstd` ask for, in
    /// this order behind y; null where they do not.
    ::mlir::Value getSum() {
      return $_op.getWithSum() ? $_op->getResult(1) : ::mlir::Value();
    }
    ::mlir::Value getMean() {
      return $_op.getWithMean() ? $_op->getResult(1 + $_op.getWithSum())
                                : ::mlir::Value();
    }
    ::mlir::Value getRstd() {
      return $_op.getWithRstd() ? $_op->getResult(1 + $_op.getWithSum() +
                                                  $_op.getWithMean())
                                : ::mlir::Value();
    }
    /// Whether `result` has one element per row: a mean or a rstd.
    bool isPerRow(::mlir::Value result) {
      return result == getMean() || result == getRstd();
    }
    /// The dims of x that are not axes, ascending.
    ::llvm::SmallVector<int64_t> getParallelDims() {
      return ::mlir::norm::detail::getParallelDims($_op);
    }
  }];
  let verify = [{
    return ::mlir::norm::detail::verifyNamedNorm(
        ::llvm::cast<::mlir::norm::NamedNormOpInterface>($_op));
  }];
}

#endif // NORM_IR_NORMINTERFACES_TD
