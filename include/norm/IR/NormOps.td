//===- NormOps.td - the ops of the norm dialect ------------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMOPS_TD
#define NORM_IR_NORMOPS_TD

include "norm/IR/NormDialect.td"
include "norm/IR/NormInterfaces.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"
include "mlir/IR/OpAsmInterface.td"

//===----------------------------------------------------------------------===//
// Tiling over the rows, the same for all ops: see lib/IR/Tiling.cpp
//===----------------------------------------------------------------------===//

defvar tileable = DeclareOpInterfaceMethods<TilingInterface, [
    "getLoopIteratorTypes", "getIterationDomain", "getTiledImplementation",
    "getResultTilePosition", "generateResultTileValue",
    "getIterationDomainTileFromResultTile"]>;

defvar tilingMethods = [{
    ::llvm::SmallVector<::mlir::utils::IteratorType>
    $cppClass::getLoopIteratorTypes() {
      return ::mlir::norm::detail::getLoopIteratorTypes(*this);
    }
    ::llvm::SmallVector<::mlir::Range>
    $cppClass::getIterationDomain(::mlir::OpBuilder &builder) {
      return ::mlir::norm::detail::getIterationDomain(*this, builder);
    }
    ::llvm::FailureOr<::mlir::TilingResult>
    $cppClass::getTiledImplementation(
        ::mlir::OpBuilder &builder,
        ::llvm::ArrayRef<::mlir::OpFoldResult> offsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> sizes) {
      return ::mlir::norm::detail::getTiledImplementation(*this, builder,
                                                          offsets, sizes);
    }
    ::llvm::LogicalResult $cppClass::getResultTilePosition(
        ::mlir::OpBuilder &builder, unsigned result,
        ::llvm::ArrayRef<::mlir::OpFoldResult> offsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> sizes,
        ::llvm::SmallVector<::mlir::OpFoldResult> &resultOffsets,
        ::llvm::SmallVector<::mlir::OpFoldResult> &resultSizes) {
      return ::mlir::norm::detail::getResultTilePosition(
          *this, builder, result, offsets, sizes, resultOffsets, resultSizes);
    }
    ::llvm::FailureOr<::mlir::TilingResult>
    $cppClass::generateResultTileValue(
        ::mlir::OpBuilder &builder, unsigned result,
        ::llvm::ArrayRef<::mlir::OpFoldResult> offsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> sizes) {
      return ::mlir::norm::detail::generateResultTileValue(
          *this, builder, result, offsets, sizes);
    }
    ::llvm::LogicalResult $cppClass::getIterationDomainTileFromResultTile(
        ::mlir::OpBuilder &builder, unsigned result,
        ::llvm::ArrayRef<::mlir::OpFoldResult> offsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> sizes,
        ::llvm::SmallVectorImpl<::mlir::OpFoldResult> &loopOffsets,
        ::llvm::SmallVectorImpl<::mlir::OpFoldResult> &loopSizes) {
      return ::mlir::norm::detail::getIterationDomainTileFromResultTile(
          *this, builder, result, offsets, sizes, loopOffsets, loopSizes);
    }
}];

//===----------------------------------------------------------------------===//
// What is computed: the named norms
//===----------------------------------------------------------------------===//

class Norm_NamedNormOp<string mnemonic>
    : Norm_Op<mnemonic, [
        Pure, AttrSizedOperandSegments,
        DeclareOpInterfaceMethods<NamedNormOpInterface,
            ["isCentered"]>,
        DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>,
        DeclareOpInterfaceMethods<AggregatedOpInterface,
            ["decomposeOperation"]>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
            ["reifyResultShapes"]>,
        tileable]> {
  let arguments = (ins
    RankedTensorOf<[AnyFloat]>:$x,
    Optional<RankedTensorOf<[AnyFloat]>>:$residual,
    Optional<RankedTensorOf<[AnyFloat]>>:$scale,
    Optional<RankedTensorOf<[AnyFloat]>>:$bias,
    DenseI64ArrayAttr:$axes,
    F64Attr:$epsilon,
    DefaultValuedAttr<Norm_EpsilonMode,
                      "::mlir::norm::EpsilonMode::InsideRoot">:$epsilon_mode,
    UnitAttr:$unit_offset,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$scale_type,
    UnitAttr:$with_sum,
    UnitAttr:$with_mean,
    UnitAttr:$with_rstd
  );
  let results = (outs RankedTensorOf<[AnyFloat]>:$y,
                      Variadic<RankedTensorOf<[AnyFloat]>>:$extras);

  let assemblyFormat = [{
    $x (`residual` `(` $residual^ `)`)?
    (`scale` `(` $scale^ (`plus_one` $unit_offset^)? `)`)?
    (`bias` `(` $bias^ `)`)?
    `axes` $axes
    `epsilon` $epsilon ($epsilon_mode^)?
    (`stat_type` $stat_type^)? (`scale_type` $scale_type^)?
    (`with_sum` $with_sum^)? (`with_mean` $with_mean^)?
    (`with_rstd` $with_rstd^)?
    attr-dict `:` functional-type(operands, results)
  }];

  let extraClassDefinition = tilingMethods # [{
    void $cppClass::getAsmResultNames(
        ::llvm::function_ref<void(::mlir::Value, ::llvm::StringRef)> setName) {
      ::mlir::norm::detail::getAsmResultNames(*this, setName);
    }
    ::llvm::FailureOr<::llvm::SmallVector<::mlir::Value>>
    $cppClass::decomposeOperation(::mlir::OpBuilder &builder) {
      return ::mlir::norm::detail::decompose(*this, builder);
    }
    ::llvm::LogicalResult $cppClass::reifyResultShapes(
        ::mlir::OpBuilder &builder,
        ::mlir::ReifiedRankedShapedTypeDims &shapes) {
      return ::mlir::norm::detail::reifyResultShapes(*this, builder, shapes);
    }
  }];
}

def Norm_RMSNormOp : Norm_NamedNormOp<"rms_norm"> {
  let summary = "divide each row by its root mean square";
  let description = [{
    For every row `h` of `x` (of `x + residual` where there is one), that is the
    elements that differ only in `axes`:

    ```
    y = h * rsqrt(mean(h^2) + epsilon) * scale + bias
    ```

    Where numbers are rounded:
    - `h` is rounded to the element type of `x`; the sum of `x` and `residual`
      is normalized as it is stored.
    - The statistics and `h * rsqrt(..)` are computed in `stat_type` (absent:
      f32, or f64 where `x` is f64).
    - The normalized value is rounded to `scale_type` (absent: `stat_type`), in
      which scale and bias, converted to it, are applied. LLaMA's
      `weight * hidden.to(bf16)` is `scale_type bf16`; Gemma's and
      `torch.nn.RMSNorm`'s are without.
    - `y` is rounded once more to its own element type.

    `scale(%w plus_one)` multiplies by `1 + w` (Gemma). After epsilon may
    stand what it does, where it is not added under the root: `outside_root`
    adds it to the root, `h / (sqrt(mean(h^2)) + epsilon)`, as the paper's own
    code does; `least` is the least root, `h / max(sqrt(mean(h^2)), epsilon)`, as
    in `torch.nn.functional.normalize(h) * sqrt(n)`.

    Results: `y`; with `with_sum` the sum `h`; with `with_rstd` the factor
    `rsqrt(mean(h^2) + epsilon)` of each row, shaped as `x` without `axes`, in
    any float type.

    Constraints:
    - (C1) `axes` are not empty, ascending and in [0, rank(x)).
    - (C2) shape(y) = shape(residual) = shape(sum) = shape(x); residual and sum
      have the element type of x.
    - (C3) shape(scale) = shape(bias) = the sizes of x along `axes`.
    - (C4) epsilon is finite and >= 0.
    - (C5) `plus_one` needs a scale, `with_sum` a residual, `with_mean` a
      layer_norm.
    - (C6) shape(mean) = shape(rstd) = the sizes of x along the other dims.
    - (C7) there is one more result for each `with_...`.
    - (C8) `stat_type` and `scale_type` have at least 16 bits: nothing is
      computed in narrower types.

    Source: Zhang and Sennrich, "Root Mean Square Layer Normalization", 2019,
    eq. 4; with `scale` it is `torch.nn.RMSNorm`.

    Example:

    ```mlir
    func.func @norm(%x: tensor<?x4096xbf16>, %w: tensor<4096xbf16>)
        -> tensor<?x4096xbf16> {
      %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06
          : (tensor<?x4096xbf16>, tensor<4096xbf16>) -> tensor<?x4096xbf16>
      return %y : tensor<?x4096xbf16>
    }
    ```

    Example, LLaMA's rounding, the residual sum used elsewhere:

    ```mlir
    func.func @llama(%x: tensor<2x8x64xbf16>, %r: tensor<2x8x64xbf16>,
                     %w: tensor<64xbf16>)
        -> (tensor<2x8x64xbf16>, tensor<2x8x64xbf16>) {
      %y, %h = norm.rms_norm %x residual(%r) scale(%w) axes [2]
          epsilon 1.0e-06 scale_type bf16 with_sum
          : (tensor<2x8x64xbf16>, tensor<2x8x64xbf16>, tensor<64xbf16>)
          -> (tensor<2x8x64xbf16>, tensor<2x8x64xbf16>)
      return %y, %h : tensor<2x8x64xbf16>, tensor<2x8x64xbf16>
    }
    ```
  }];
}

def Norm_LayerNormOp : Norm_NamedNormOp<"layer_norm"> {
  let summary = "center each row and divide it by its standard deviation";
  let description = [{
    For every row `h` of `x` (of `x + residual` where there is one), that is the
    elements that differ only in `axes`:

    ```
    c = h - mean(h)
    y = c * rsqrt(mean(c^2) + epsilon) * scale + bias
    ```

    The variance is the biased one (divided by the number of elements). Where
    numbers are rounded, the variants, the results and the constraints are those
    of `norm.rms_norm`; `with_mean` returns mean(h) too.

    Source: Ba, Kiros and Hinton, "Layer Normalization", 2016, eq. 3; with
    `scale` and `bias` it is `torch.nn.LayerNorm`.

    Example:

    ```mlir
    func.func @norm(%x: tensor<?x768xf32>, %g: tensor<768xf32>,
                    %b: tensor<768xf32>)
        -> (tensor<?x768xf32>, tensor<?xf32>, tensor<?xf32>) {
      %y, %mean, %rstd = norm.layer_norm %x scale(%g) bias(%b) axes [1]
          epsilon 1.0e-05 with_mean with_rstd
          : (tensor<?x768xf32>, tensor<768xf32>, tensor<768xf32>)
          -> (tensor<?x768xf32>, tensor<?xf32>, tensor<?xf32>)
      return %y, %mean, %rstd : tensor<?x768xf32>, tensor<?xf32>, tensor<?xf32>
    }
    ```
  }];
}

//===----------------------------------------------------------------------===//
// How it is computed: row programs
//===----------------------------------------------------------------------===//

def Norm_RowwiseOp : Norm_Op<"rowwise", [
    AttrSizedOperandSegments, SingleBlock,
    DestinationStyleOpInterface,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
        ["reifyResultShapes"]>,
    tileable]> {
  let summary = "run one program over the elements of every row";
  let description = [{
    The loops are the dims of `indexing_maps`: `row_dims` make up a row, the
    others are parallel. For every row, every element runs the body on its
    values of `inputs`; elements of one row talk through `norm.row_sum` and
    `norm.row_max`, rows do not talk. A value of the body is *varying* (one per
    element) or *uniform* (one per row: a collective's result, or computed from
    uniform values, constants and values from outside alone).

    On tensors the results are new values of the shapes of `inits`, on memrefs
    `inits` are written; what they held before is never read. A buffer may be
    an input and an init at once only where both have the same map over all
    loops. A lowering writes such an init in the pass that follows the last
    collective, and loads the elements of all inputs before it stores that of
    an init: then each element is read for the last time before it is written.

    Constraints:
    - (C1) there is one indexing map per operand, all over the same loops, whose
      results are distinct loops or, for dims of size 1, the constant 0.
    - (C2) rank(operand) = number of results of its map.
    - (C3) `row_dims` are not empty, ascending and loops.
    - (C4) the sizes of the loops follow from the operands and agree.
    - (C5) the map of an init names all parallel loops, and all loops of the row
      or none of them.
    - (C6) the body has one argument per input, of its element type.
    - (C7) the body yields one value per init, of its element type; it is
      uniform where the init's map names no loop of the row.
    - (C8) the body holds constants, elementwise ops on scalars, and the ops of
      this dialect that are made for it.
    - (C9) operands are all tensors or all memrefs; there is one result per
      init, of its type, or none with memrefs.

    Example:

    ```mlir
    #map = affine_map<(d0, d1) -> (d0, d1)>
    func.func @softmax(%x: tensor<?x4096xf32>, %e: tensor<?x4096xf32>)
        -> tensor<?x4096xf32> {
      %y = norm.rowwise row_dims [1] maps [#map, #map]
          ins(%x : tensor<?x4096xf32>) outs(%e : tensor<?x4096xf32>) {
      ^bb0(%a: f32):
        %max = norm.row_max %a : f32
        %d = arith.subf %a, %max : f32
        %exp = math.exp %d : f32
        %sum = norm.row_sum %exp : f32
        %q = arith.divf %exp, %sum : f32
        norm.yield %q : f32
      } -> tensor<?x4096xf32>
      return %y : tensor<?x4096xf32>
    }
    ```
  }];

  let arguments = (ins
    Variadic<AnyShaped>:$inputs,
    Variadic<AnyShaped>:$inits,
    AffineMapArrayAttr:$indexing_maps,
    DenseI64ArrayAttr:$row_dims
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region SizedRegion<1>:$body);

  let assemblyFormat = [{
    `row_dims` $row_dims `maps` $indexing_maps
    (`ins` `(` $inputs^ `:` type($inputs) `)`)?
    `outs` `(` $inits `:` type($inits) `)`
    attr-dict-with-keyword $body (`->` type($results)^)?
  }];

  let skipDefaultBuilders = 1;
  let builders = [
    OpBuilder<(ins "::mlir::ValueRange":$inputs, "::mlir::ValueRange":$inits,
        "::llvm::ArrayRef<::mlir::AffineMap>":$maps,
        "::llvm::ArrayRef<int64_t>":$rowDims,
        "::llvm::function_ref<void(::mlir::OpBuilder &, ::mlir::Location, "
        "::mlir::ValueRange)>":$bodyBuilder)>
  ];

  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return getInitsMutable();
    }
    /// The number of loops.
    int64_t getNumLoops();
    /// The loops that are not part of a row, ascending.
    ::llvm::SmallVector<int64_t> getParallelDims();
    bool isRowDim(int64_t loop);
    /// The map of an operand of this op.
    ::mlir::AffineMap getMap(::mlir::OpOperand &operand);
    ::mlir::AffineMap getInputMap(unsigned input);
    ::mlir::AffineMap getInitMap(unsigned init);
    /// An operand and one of its dims whose size is that of `loop`.
    std::pair<::mlir::Value, int64_t> getLoopOperand(int64_t loop);
    /// The size of each loop, ShapedType::kDynamic where it is not static.
    ::llvm::SmallVector<int64_t> getStaticLoopSizes();
    /// The size of each loop, as tensor.dim or memref.dim where it is not
    /// static.
    ::llvm::SmallVector<::mlir::OpFoldResult>
    getLoopSizes(::mlir::OpBuilder &builder, ::mlir::Location loc);
    /// Whether `value`, used in the body, is one per row (see above).
    bool isUniform(::mlir::Value value);
    YieldOp getYield();
  }];
  let extraClassDefinition = tilingMethods;

  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let hasCanonicalizer = 1;
}

class Norm_RowReductionOp<string mnemonic>
    : Norm_Op<mnemonic, [Pure, SameOperandsAndResultType,
                         ParentOneOf<["RowwiseOp"]>]> {
  let arguments = (ins AnyTypeOf<[AnyFloat, AnySignlessInteger]>:$value);
  let results = (outs AnyTypeOf<[AnyFloat, AnySignlessInteger]>:$result);
  let assemblyFormat = "$value attr-dict `:` type($result)";
}

def Norm_RowSumOp : Norm_RowReductionOp<"row_sum"> {
  let summary = "the sum of a value over the elements of the row";
  let description = [{
    Varying in, uniform out. The order of the additions is not specified; it
    does not depend on the number of threads. The sum of an empty row is 0.
  }];
}

def Norm_RowMaxOp : Norm_RowReductionOp<"row_max"> {
  let summary = "the maximum of a value over the elements of the row";
  let description = [{
    Varying in, uniform out; floats as arith.maximumf (NaN wins), integers
    signed. The maximum of an empty row is -infinity, or the least integer.
  }];
}

def Norm_RowSizeOp : Norm_Op<"row_size", [Pure, ParentOneOf<["RowwiseOp"]>]> {
  let summary = "the number of elements of the row, as a float";
  let description = [{
    Uniform. Divides a sum into a mean whatever the shape is:

    ```mlir
    #row = affine_map<(d0, d1) -> (d0)>
    func.func @mean(%x: tensor<?x?xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
      %mean = norm.rowwise row_dims [1]
          maps [affine_map<(d0, d1) -> (d0, d1)>, #row]
          ins(%x : tensor<?x?xf32>) outs(%e : tensor<?xf32>) {
      ^bb0(%a: f32):
        %sum = norm.row_sum %a : f32
        %n = norm.row_size : f32
        %q = arith.divf %sum, %n : f32
        norm.yield %q : f32
      } -> tensor<?xf32>
      return %mean : tensor<?xf32>
    }
    ```
  }];
  let results = (outs AnyFloat:$result);
  let assemblyFormat = "attr-dict `:` type($result)";
  let hasFolder = 1;
}

def Norm_RowPrefixOp : Norm_Op<"row_prefix", [Pure,
                                              ParentOneOf<["RowwiseOp"]>]> {
  let summary = "whether the element is one of the first of the row";
  let description = [{
    Varying: true for the first `count` elements, for none where it is negative.
    Takes statistics over a part of the row, or leaves out what is padding:

    Constraints:
    - (C1) `count` is uniform.
    - (C2) the row has one dim, along which its elements are ordered.

    Example, the sum over the first 16 elements of each row:

    ```mlir
    func.func @sum(%x: tensor<?x64xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
      %y = norm.rowwise row_dims [1]
          maps [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>]
          ins(%x : tensor<?x64xf32>) outs(%e : tensor<?xf32>) {
      ^bb0(%a: f32):
        %count = arith.constant 16 : i64
        %zero = arith.constant 0.0 : f32
        %first = norm.row_prefix %count
        %b = arith.select %first, %a, %zero : f32
        %sum = norm.row_sum %b : f32
        norm.yield %sum : f32
      } -> tensor<?xf32>
      return %y : tensor<?xf32>
    }
    ```
  }];
  let arguments = (ins I64:$count);
  let results = (outs I1:$result);
  let assemblyFormat = "$count attr-dict";
  let hasFolder = 1;
}

def Norm_YieldOp : Norm_Op<"yield", [Pure, ReturnLike, Terminator,
                                     ParentOneOf<["RowwiseOp"]>]> {
  let summary = "the element of each init";
  let description = [{
    Ends the body of `norm.rowwise`: one value per init, in their order.
  }];
  let arguments = (ins Variadic<AnyType>:$values);
  let assemblyFormat = "attr-dict ($values^ `:` type($values))?";
}

#endif // NORM_IR_NORMOPS_TD
