//===- KernelOptions.td - the options of a kernel ------------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// lib/Kernels/KernelOptions.cpp gives each its meaning.
//
//===----------------------------------------------------------------------===//

def grp_kernel : OptionGroup<"kernel">, HelpText<"KERNEL">;

class KernelSwitch<string name, string help>
    : Flag<["--"], name>, HelpText<help>, Group<grp_kernel>;

defm op : Value<"op", "<op>",
    "The kernel to compile, instead of a module; see OPS", grp_kernel>;
defm type : Value<"type", "<type>",
    "Of x: f64, f32, f16, bf16; i8, i32, f8E4M3FN, f8E5M2 to dequantize",
    grp_kernel>;
defm name : Value<"name", "<name>",
    "Of the C function (default: op and type, rms_norm_bf16)", grp_kernel>;
defm cols : Value<"cols", "<number>",
    "The elements of a row, or channels (default: a parameter of the function)",
    grp_kernel>;
defm heads : Value<"heads", "<number>",
    "x is [tokens, heads, cols], and every head a row; '?': a parameter",
    grp_kernel>;
defm groups : Value<"groups", "<number>", "The groups of channels", grp_kernel>;
defm epsilon : Value<"epsilon", "<number>",
    "What keeps the root from 0 (default: 1e-6 rms_norm, 1e-5 layer_norm and "
    "group_norm, 1e-12 l2_norm)", grp_kernel>;
defm epsilon_mode : Value<"epsilon-mode", "<how>",
    "inside_root: added under the root, outside_root: added to it, least: the "
    "least root (default of l2_norm)", grp_kernel>;

def scale : KernelSwitch<"scale", "Multiply by a scale">;
def no_scale : KernelSwitch<"no-scale", "Do not">;
def bias : KernelSwitch<"bias", "Add a bias">;
def no_bias : KernelSwitch<"no-bias", "Do not">;
def plus_one : KernelSwitch<"plus-one", "Multiply by 1 + scale">;
def per_head_scale : KernelSwitch<"per-head-scale",
    "The scale is [heads, cols]">;
def residual : KernelSwitch<"residual",
    "Normalize x + residual; the sum is a result, too">;
def residual_eq : Joined<["--"], "residual=">, MetaVarName<"sum|added">,
    HelpText<"The same; added: without the sum as a result">,
    Group<grp_kernel>;
def input_bias : KernelSwitch<"input-bias",
    "Add a bias to x before the residual">;
defm gate_before : Value<"gate-before", "<activation>",
    "Multiply by silu, gelu or gelu_tanh of a gate, then normalize", grp_kernel>;
defm gate : Value<"gate", "<activation>", "Normalize, then do that", grp_kernel>;
defm activation : Value<"activation", "<activation>",
    "Normalize, then apply silu, gelu or gelu_tanh", grp_kernel>;
def modulate : KernelSwitch<"modulate",
    "x is [samples, rows, cols]; multiply by 1 + a scale of the sample, add a "
    "shift of the sample">;
defm statistics_cols : Value<"statistics-cols", "<number>",
    "Statistics over the first elements of a row; 25%: of those of --cols",
    grp_kernel>;
def mean : KernelSwitch<"mean", "Return the mean of each row">;
def rstd : KernelSwitch<"rstd", "Return the factor of each row">;
defm dequantize : Value<"dequantize", "<scales>",
    "row, column or row,column: multiply x by scales", grp_kernel>;
defm quantize : Value<"quantize", "<scale>",
    "static: divide y by a scale; row: by one of each row, which is a result",
    grp_kernel>;
defm result_type : Value<"result-type", "<type>",
    "Of y (default: of x); i8, f8E4M3FN, f8E5M2 to quantize", grp_kernel>;
defm parameter_type : Value<"parameter-type", "<type>",
    "Of scale, bias and the like (default: of x)", grp_kernel>;
defm statistics_type : Value<"statistics-type", "<type>",
    "Compute in f32 or f64 (default: f64 where x or y is)", grp_kernel>;
defm scale_type : Value<"scale-type", "<type>",
    "Round to this before scale and bias are applied in it", grp_kernel>;
def in_place : KernelSwitch<"in-place",
    "Write y over x, and the sum over the residual">;
