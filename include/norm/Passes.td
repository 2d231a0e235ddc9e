//===- Passes.td - the table of contents -------------------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_PASSES_TD
#define NORM_PASSES_TD

include "mlir/Pass/PassBase.td"
include "norm/Convert/ConvertPasses.td"
include "norm/GPU/GPUPasses.td"

//===----------------------------------------------------------------------===//
// Raise: frontend ops -> named norms
//===----------------------------------------------------------------------===//

def Inline : Pass<"norm-inline", "mlir::ModuleOp"> {
  let summary = "Inline private functions, also those of unknown ops";
  let description = [{
    A norm may be a function of its own (torch's modules, JAX's calls). Runs
    upstream's `inline` and `symbol-dce`, which understand only ops of loaded
    dialects. A module that holds other ops (StableHLO in generic form) has its
    private functions of one block inlined here.
  }];
}

def Recognize : Pass<"norm-recognize"> {
  let summary = "Turn ops that compute a norm into the named norm";
  let description = [{
    Reads ops on tensors as scalar functions of index variables, brings them to
    a normal form, and replaces every value that is

    ```
    RMSNorm    scale * x * rsqrt(mean(x^2) + epsilon) + bias
    LayerNorm  scale * (x - mean(x)) * rsqrt(variance(x) + epsilon) + bias
    ```

    by `norm.rms_norm` or `norm.layer_norm`, however it is spelled and however
    its ops were fused before. Bodies that hold more than the norm are split.

    Where the model rounds its data (before the scale, on the result), so does
    the op. Statistics are computed in the default type of the op, unless the
    data itself is computed in a wider one. With `mode=strict` a norm is refused
    where that is not the type in which the model computes them. With
    `mode=relaxed` a norm that would be refused because the op cannot say where
    the model rounds its data is raised without that rounding, with a remark.

    With `remarks`, every root that is taken of a sum but belongs to no norm
    gets a remark that says why.

    With `verify`, both the program and every norm that was found in it are
    evaluated on rows of all sorts, in f64; the pass fails and names both values
    where they differ. This checks the recognizer, not how ops are read nor
    where values are rounded.

    See test/Raise.
  }];
  let options = [
    Option<"mode", "mode", "std::string", /*default=*/"\"default\"",
           "default: statistics may be computed in another type of at least "
           "f32; strict: they may not; relaxed: roundings of the data may be "
           "dropped, too">,
    Option<"remarks", "remarks", "bool", /*default=*/"false",
           "Say why roots of sums were not raised">,
    Option<"report", "report", "std::string", /*default=*/"\"\"",
           "Print what was raised and what was not to stdout: text or json">,
    Option<"verify", "verify", "bool", /*default=*/"false",
           "Compare the program and every norm by numbers, and fail where they "
           "differ">
  ];
  let statistics = [
    Statistic<"numRMSNorm", "rms-norms", "RMSNorms raised">,
    Statistic<"numLayerNorm", "layer-norms", "LayerNorms raised">,
    Statistic<"numRefused", "refused", "roots and sums refused">
  ];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect",
                           "::mlir::arith::ArithDialect"];
}

//===----------------------------------------------------------------------===//
// Rows: named norms and other row reductions -> row programs
//===----------------------------------------------------------------------===//

def Decompose : Pass<"norm-decompose"> {
  let summary = "Turn named norms into the row programs that define them";
  let description = [{
    Every `norm.rms_norm` and `norm.layer_norm` becomes one `norm.rowwise`.

    See test/Rows/decompose.mlir.
  }];
  let statistics = [
    Statistic<"numDecomposed", "decomposed", "norms turned into row programs">
  ];
}

def FormRows : Pass<"norm-form-rows"> {
  let summary = "Turn row reductions in linalg into row programs";
  let description = [{
    A reduction whose rows lie in one tensor, with the reductions of the same
    rows and the elementwise ops around it, becomes one `norm.rowwise`: softmax,
    L2 norm, variance, group norm, amax quantization. It is formed only if that
    saves a pass over memory; contractions stay.

    See test/Rows/form-rows.mlir.
  }];
  let dependentDialects = ["::mlir::norm::NormDialect"];
  let options = [
    Option<"remarks", "remarks", "bool", "false",
           "Say of each op that stays outside why">
  ];
  let statistics = [
    Statistic<"numFormed", "formed", "row programs formed">
  ];
}

def Fuse : Pass<"norm-fuse"> {
  let summary = "Fuse neighbouring ops into row programs";
  let description = [{
    A row program takes in what computes its inputs and what uses its results:
    residual adds, biases, casts, gates, activations, other row programs over
    the same rows. It does where that saves a pass over memory; a tensor that is
    used elsewhere too, such as a residual sum, becomes one more result. Nothing
    is computed twice, no cycle is made.

    See test/Rows/fuse.mlir.
  }];
  let options = [
    Option<"remarks", "remarks", "bool", "false",
           "Say of each op that stays outside why">
  ];
  let statistics = [
    Statistic<"numFused", "fused", "ops fused into row programs">
  ];
}

def ToLinalg : Pass<"norm-to-linalg"> {
  let summary = "Turn row programs into the linalg ops that define them";
  let description = [{
    Every `norm.rowwise` on tensors becomes one `linalg.generic` for each
    collective and one for each result. Nothing is shared between them: this is
    the meaning of a row program, to be read and to be compared with, not a way
    to run it fast.

    See test/Rows/to-linalg.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

//===----------------------------------------------------------------------===//
// CPU: row programs -> vector code
//===----------------------------------------------------------------------===//

def UnitStrides : Pass<"norm-unit-strides"> {
  let summary = "View buffers of row programs with their contiguous dim last";
  let description = [{
    Where a dim of a memref that is not the last has a stride of 1, the program
    works on a `memref.transpose` of it. Where the last stride is known only at
    run time, there are two copies of the program, one of them for a stride of 1.

    See test/Lowering/unit-strides.mlir.
  }];
  let statistics = [
    Statistic<"numTransposed", "transposed", "row programs on transposed views">,
    Statistic<"numVersioned", "versioned", "row programs that became two">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect"];
}

def CollapseRows : Pass<"norm-collapse-rows"> {
  let summary = "Make loops that are one in memory one loop";
  let description = [{
    Two loops of a `norm.rowwise` on memrefs become one where both are parallel
    or both are dims of the row, and every operand has them as adjacent and
    contiguous dims or has neither. So a LayerNorm over the last dims, a group
    norm, and batch x tokens run along one long loop each. Loops and dims of one
    element go. Views are `memref.collapse_shape`; strided layouts collapse where
    their strides are static.

    See test/Lowering/collapse-rows.mlir.
  }];
  let statistics = [
    Statistic<"numCollapsed", "collapsed", "row programs with fewer dims">
  ];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def LowerRows : Pass<"norm-lower-rows", "::mlir::ModuleOp"> {
  let summary = "Turn row programs on memrefs into loops over vectors";
  let description = [{
    Every `norm.rowwise` on memrefs becomes a private function that runs it for
    a range of rows, and calls of it: one for all rows where there is little to
    do, else one in each thread of OpenMP. A second function, with
    streaming stores, is called instead where the results are so large that they
    would only push other data out of the caches; it fetches the next row while
    it writes one, since the hardware sees nothing to fetch then.

    Where rows are few and long, every pass over a row is shared by all threads.
    Parts of a row are cut by its length and summed up in their order, so results
    do not depend on the number of threads.

    A row of a few vectors stays in registers from the first pass to the last,
    and what is the same for all rows (scale, bias) from the first row to the
    last.

    See test/CPU/lower-rows.mlir.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "int64_t", "64",
           "the size of a vector register">,
    Option<"maskedAccess", "masked-access", "bool", "true",
           "the target has masked loads and stores of every type">,
    Option<"registers", "registers", "int64_t", "32",
           "the number of vector registers, which is how many vectors a row may "
           "have to stay in them from pass to pass">,
    Option<"unroll", "unroll", "int64_t", "schedule::unroll",
           "the most vectors per iteration, which are the accumulators of a "
           "collective">,
    Option<"threads", "threads", "bool", "true", "run rows in parallel">,
    Option<"parallelElements", "parallel-elements", "int64_t",
           "schedule::parallelElements",
           "the number of elements up to which one thread runs all rows">,
    Option<"streamingBytes", "streaming-bytes", "int64_t", "33554432",
           "the size of the results from which they are streamed; 0: never">,
    Option<"splitElements", "split-elements", "int64_t",
           "schedule::splitElements",
           "the number of elements from which a row is shared by all threads, "
           "where there are few of them; 0: never">,
    Option<"splitRows", "split-rows", "int64_t", "schedule::splitRows",
           "the most rows that are">,
    Option<"partElements", "part-elements", "int64_t", "schedule::partElements",
           "the least number of elements of a part of a shared row">,
    Option<"prefetchElements", "prefetch-elements", "int64_t",
           "schedule::prefetchElements",
           "how far ahead the rows to come are fetched while results are "
           "streamed; at least one row">,
    Option<"remarks", "remarks", "bool", "false",
           "say why a row program runs without vectors">
  ];
  let statistics = [
    Statistic<"numLowered", "lowered", "row programs turned into loops">,
    Statistic<"numVectorized", "vectorized", "of these, with vectors">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::omp::OpenMPDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
}

def StreamVectors : Pass<"norm-stream-vectors"> {
  let summary = "Make streaming stores of 16 bit floats ones of f32";
  let description = [{
    LLVM has streaming stores of integers and of f32 and f64 on X86; a
    nontemporal `llvm.store` of a vector of f16 or bf16 stores the same bits as
    a vector of f32 instead.

    See test/CPU/stream-vectors.mlir.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def ExpandCopies : Pass<"norm-expand-copies"> {
  let summary = "Turn copies of strided memrefs into loops";
  let description = [{
    A `memref.copy` between buffers that are not both contiguous would become a
    call of MLIR's runtime library; it becomes a `linalg.generic`.

    See test/Lowering/expand-copies.mlir.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def WidenNarrowFloats : Pass<"norm-widen-narrow-floats"> {
  let summary = "Compute on 8 and 16 bit floats in f32, rounding after each op";
  let description = [{
    Every op of arith and math on floats of 8 or 16 bits becomes the op on f32
    between conversions. No rounding is dropped, and f64 is rounded once.

    See test/Lowering/widen-narrow-floats.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect"];
}

def ExpandNarrowFloats : Pass<"norm-expand-narrow-floats"> {
  let summary = "Convert 8 and 16 bit floats from and to f32 on their bits";
  let description = [{
    No CPU has instructions for 8 bit floats, and LLVM converts f16 and bf16 by
    calls, or one at a time, where the target has none. `arith.extf` of them and
    `arith.truncf` from f32 or a narrower type become integer ops, on vectors as
    a whole. They round to nearest even; what is out of range becomes an
    infinity, or NaN where the type has none, as in PyTorch.

    See test/Lowering/expand-narrow-floats.mlir.
  }];
  let options = [
    Option<"f16", "f16", "bool", "true",
           "the target has no conversions of f16">,
    Option<"bf16", "bf16", "bool", "true",
           "the target has no conversion to bf16">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect"];
}

def OrderLoops : Pass<"norm-order-loops"> {
  let summary = "Let sums of linalg run along contiguous elements innermost";
  let description = [{
    Upstream's loops of a matmul end with the sum over k, which LLVM may not
    vectorize. On buffers, the loop of the last dim of the result becomes the
    innermost one where all operands are contiguous along it or do not have it:

    ```
    for m, k, n:  c[m, n] += a[m, k] * b[k, n]
    ```

    Every number is the sum of the same products in the same order.

    See test/Lowering/order-loops.mlir.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def ApproximateMath : Pass<"norm-approximate-math"> {
  let summary = "Compute functions by polynomials, on vectors";
  let description = [{
    exp, exp2, expm1, tanh, erf, log, log1p and log2 of f32, and exp, expm1 and
    tanh of f64, become arith ops without branches and calls: scalars, and
    vectors as a whole. Errors are at most 2 ulp; zeros, subnormals, infinities
    and NaN are as of C's functions. Powers with exponents such as 2 and 0.5
    become products and roots. Upstream's approximations take subnormals for
    zeros and err by 4 ulp in tanh and erf.

    See test/Lowering/approximate-math.mlir and docs/accuracy.md.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::vector::VectorDialect"];
}

//===----------------------------------------------------------------------===//
// Target
//===----------------------------------------------------------------------===//

def CSignatures : Pass<"norm-c-signatures", "mlir::ModuleOp"> {
  let summary = "Let public functions write their results to arguments";
  let description = [{
    Every tensor among the arguments of a public function becomes a memref, every
    result one more argument that the function writes to. Arguments and dims get
    names for C: those of the attributes `norm.c_name` and `norm.c_dims`, else
    `arg0`, `arg0_dim0`, `result0`. A dim of a result that is known to be equal to
    one of an argument has its name; other dynamic dims of results are compared
    with what the caller says.

    See test/Target/c-signatures.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::bufferization::BufferizationDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::tensor::TensorDialect"];
}

def CFunctions : Pass<"norm-c-functions", "mlir::ModuleOp"> {
  let summary = "Give public functions on memrefs a plain C interface";
  let description = [{
    A memref becomes a pointer to its first element, and a parameter for each
    dynamic dim of another name and each dynamic stride. The function returns an
    i32: 0, or a code where sizes are negative or contradict each other, a pointer
    is null, memory is missing or an assertion fails. Buffers that it allocated are
    freed before.

    See test/Target/c-functions.mlir.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::memref::MemRefDialect"];
}

#endif // NORM_PASSES_TD
