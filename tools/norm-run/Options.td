//===- Options.td - the command line of norm-run -----------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

/// --name VALUE and --name=VALUE.
multiclass Value<string name, string meta, string help, OptionGroup group> {
  def "" : Separate<["--"], name>, MetaVarName<meta>, HelpText<help>,
           Group<group>;
  def _eq : Joined<["--"], name # "=">, Alias<!cast<Option>(NAME)>;
}

class Switch<string name, string help, OptionGroup group>
    : Flag<["--"], name>, HelpText<help>, Group<group>;

def grp_input : OptionGroup<"input">, HelpText<"INPUT">;
defm entry : Value<"entry", "<name>",
    "The function to run; needed where more than one is public", grp_input>;
defm input : Value<"input", "<file.npy>",
    "The next argument; bf16 travels as its bits in uint16, f8 in uint8",
    grp_input>;

def grp_lowering : OptionGroup<"lowering">, HelpText<"LOWERING">;
defm target : Value<"target", "<name>",
    "The machine: cpu (default); gpu-sim: kernels for a GPU, executed and "
    "checked on the CPU; cuda: this machine's first GPU", grp_lowering>;
defm arch : Value<"arch", "<name>", "The GPU's architecture (default sm_90)",
    grp_lowering>;
defm sim_order : Value<"sim-order", "<seed>",
    "Run the threads of gpu-sim in an order drawn from this number; results "
    "must not change", grp_lowering>;
def baseline : Switch<"baseline",
    "Upstream passes alone, none of this project", grp_lowering>;
defm emit : Value<"emit", "<stage>",
    "Print the module, do not run it: norm (norms raised), rows (row programs "
    "fused), of GPUs gpu (kernels and their launches), llvm", grp_lowering>;
defm mcpu : Value<"mcpu", "<name>",
    "Code for this CPU, as clang's -mcpu (default: this machine's); it must run "
    "here", grp_lowering>;
defm opt_level : Value<"opt-level", "<0-3>",
    "How hard LLVM tries, as clang's -O (default 3); 0 compiles ten times as "
    "fast", grp_lowering>;
defm shared_lib : Value<"shared-lib", "<file.so>",
    "Link this, not the OpenMP and MLIR runtimes found at build time; repeatable",
    grp_lowering>;

def grp_measurement : OptionGroup<"measurement">, HelpText<"MEASUREMENT">;
defm repeat : Value<"repeat", "<count>",
    "Run so often after a first time; print the least and the median time",
    grp_measurement>;
def stats : Switch<"stats",
    "Print the number of norms and row programs, the peak of memory, and for "
    "gpu-sim what every launch read and wrote",
    grp_measurement>;

def grp_conversion : OptionGroup<"conversion">, HelpText<"CONVERSION">;
defm calibrate : Value<"calibrate", "<file.json>",
    "Write how far the LayerNorms that do not become RMSNorms exactly are from "
    "them; --input once for each argument of each sample", grp_conversion>;
def convert : Switch<"convert",
    "Convert LayerNorms to RMSNorms, say which, and how far the results are "
    "from those of the module as it is; --input as above", grp_conversion>;
def convert_eq : Joined<["--"], "convert=">, MetaVarName<"<options>">,
    HelpText<"The same with options of norm-opt --norm-convert, as "
             "'swap=file.json threshold=0.1'">, Group<grp_conversion>;

def grp_output : OptionGroup<"output">, HelpText<"OUTPUT">;
defm output : Value<"output", "<file.npy>", "Where the next result is written",
    grp_output>;
defm expect : Value<"expect", "<file.npy>",
    "What the next result should be; prints the largest error", grp_output>;
defm atol : Value<"atol", "<number>", "How far it may be away (default 0)",
    grp_output>;
defm rtol : Value<"rtol", "<number>",
    "The same, relative (default by type: 1e-12 f64, 1e-5 f32, 5e-3 f16, 2e-2 "
    "bf16, 0.13 f8E4M3, 0.26 f8E5M2, else 0)", grp_output>;

def help : Flag<["--"], "help">, HelpText<"Print this">;
def help_short : Flag<["-"], "h">, Alias<help>;
