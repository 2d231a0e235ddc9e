//===- ConvertPasses.td - LayerNorm to RMSNorm -------------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERT_CONVERTPASSES_TD
#define NORM_CONVERT_CONVERTPASSES_TD

include "mlir/Pass/PassBase.td"

def Center : Pass<"norm-center"> {
  let summary = "Turn LayerNorms of rows without a mean into RMSNorms, exactly";
  let description = [{
    Where the rows of x sum to zero, `norm.layer_norm` is `norm.rms_norm` with
    the same epsilon, scale and bias. They do where all that writes x (embedding
    and position tables, the last weights and biases of residual branches) has
    rows that sum to zero; constants are made so, by subtracting the mean of each
    row in f64 and rounding once. That is done where every reader is a LayerNorm
    in the end, which does not notice; constants that are read elsewhere too are
    cloned. Where other values write x too, and RMSNorms behind save more than it
    costs, the program subtracts their means as it runs; `explicit` says whether
    it may. Other LayerNorms stay, and nothing is changed for them.

    With `external-weights` constants that are resources are weights of a file,
    and mostly have a name only. Nothing is changed, and `record` says what the
    tool that has the file may change.

    See test/Convert/center.mlir, test/Convert/center-explicit.mlir,
    test/Convert/center-external-weights.mlir and docs/convert.md.
  }];
  let options = [
    Option<"remarks", "remarks", "bool", "false",
           "Say of each LayerNorm what becomes of it, and why">,
    Option<"record", "record", "bool", "false",
           "The same as an attribute, for --norm-print-verdicts">,
    Option<"externalWeights", "external-weights", "bool", "false",
           "Weights are elsewhere: say only what becomes of them">,
    Option<"explicitMeans", "explicit", "std::string", /*default=*/"\"auto\"",
           "Whether means are subtracted as the program runs: never, always, or "
           "auto where that costs less than it saves">
  ];
  let statistics = [
    Statistic<"numConverted", "converted", "LayerNorms that became RMSNorms">,
    Statistic<"numLeft", "left", "LayerNorms that did not">,
    Statistic<"numCentered", "centered", "values whose means are subtracted">
  ];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def FoldScale : Pass<"norm-fold-scale"> {
  let summary = "Fold scales and biases of norms into the linear layers behind";
  let description = [{
    Where only linear layers with constant weights read y, also through reshapes,
    transposes and slices of whole rows, the weights take in the scale and the
    constant that is added to their products takes in the bias:

    ```
    (n * g + b) W + c  =  n (diag(g) W) + (c + b W)
    ```

    In f64, rounded once to the type of the constant. Weights that something else
    reads too are cloned. Where nothing is added, the products are summed up from
    b W instead of from zero. A norm with another reader keeps both.

    See test/Convert/fold-scale.mlir and docs/fold.md.
  }];
  let options = [
    Option<"remarks", "remarks", "bool", "false",
           "Say of each norm what becomes of its scale and bias, and why">,
    Option<"record", "record", "bool", "false",
           "The same as an attribute, for --norm-print-verdicts">,
    Option<"mean", "mean", "bool", "false",
           "Also fold the mean that a LayerNorm subtracts">
  ];
  let statistics = [
    Statistic<"numFolded", "folded", "norms without scale and bias now">,
    Statistic<"numLeft", "left", "norms that keep them">
  ];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def Defer : Pass<"norm-defer"> {
  let summary = "Multiply what linear layers make of x by 1 / rms(x), not x";
  let description = [{
    A norm without scale and bias is a factor for each row. Where only linear
    layers read y, they read x instead and their results are multiplied:

    ```
    (x r) W + c  =  r (x W) + c          with r = rsqrt(mean(x^2) + epsilon)
    ```

    A LayerNorm's mean goes into constant weights, whose columns lose theirs. It
    is done where that writes and reads less memory: y is not written, but a
    result that nothing elementwise reads is read and written once more.

    See test/Convert/defer.mlir and docs/fold.md.
  }];
  let options = [
    Option<"remarks", "remarks", "bool", "false",
           "Say of each norm whether it is deferred, and why not">,
    Option<"record", "record", "bool", "false",
           "The same as an attribute, for --norm-print-verdicts">
  ];
  let statistics = [
    Statistic<"numDeferred", "deferred", "norms that became factors of results">,
    Statistic<"numLeft", "left", "norms that did not">
  ];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def Calibrate : Pass<"norm-calibrate", "mlir::ModuleOp"> {
  let summary = "Let a function return how far its LayerNorms are from RMSNorms";
  let description = [{
    For every `norm.layer_norm` of the function's own block, in their order, the
    function gets two more results of f64, with one number for each row: |rho|,
    the mean of the row in units of its standard deviation, and the root mean
    square of the difference between the normalized row and what `norm.rms_norm`
    makes of it, both before scale and bias. `norm-run --calibrate` reads them.

    See test/Convert/calibrate.mlir and docs/convert-report.md.
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"\"",
           "The function that returns them">
  ];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::tensor::TensorDialect"];
}

def Swap : Pass<"norm-swap", "mlir::ModuleOp"> {
  let summary = "Turn LayerNorms whose rows have small means into RMSNorms";
  let description = [{
    Approximate. A `norm.layer_norm` becomes `norm.rms_norm` with the same
    epsilon, scale and bias where no row that `norm-run --calibrate` saw has a
    |rho| above the threshold; others stay. A row of such a norm then differs,
    before scale and bias, by at most sqrt(2 - 2 / sqrt(1 + rho^2)), about
    |rho|, of its root mean square.

    The default threshold lets rows change as much as rounding them to integers
    of 8 bits does (steps of 4 sigma / 127, an error of 0.9 % of sigma).

    See test/Convert/swap.mlir and docs/convert-report.md.
  }];
  let options = [
    Option<"calibration", "calibration", "std::string", /*default=*/"\"\"",
           "The file that norm-run --calibrate wrote">,
    Option<"threshold", "threshold", "double", /*default=*/"0.01",
           "The largest |rho| with which a norm is swapped">,
    Option<"remarks", "remarks", "bool", "false",
           "Say of each LayerNorm what becomes of it, and why">,
    Option<"record", "record", "bool", "false",
           "The same as an attribute, for --norm-print-verdicts">
  ];
  let statistics = [
    Statistic<"numSwapped", "swapped", "LayerNorms that became RMSNorms">,
    Statistic<"numLeft", "left", "LayerNorms that did not">
  ];
  let dependentDialects = ["::mlir::norm::NormDialect"];
}

def PrintVerdicts : Pass<"norm-print-verdicts"> {
  let summary = "Print what the passes above did to each norm, and why";
  let description = [{
    Prints what passes with `record` left on the norms to stdout, and takes it
    from them.

    See test/Convert/report.mlir and docs/convert-report.md.
  }];
  let options = [
    Option<"format", "format", "std::string", /*default=*/"\"text\"",
           "text or json">
  ];
}

#endif // NORM_CONVERT_CONVERTPASSES_TD
