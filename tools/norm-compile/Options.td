//===- Options.td - the command line of norm-compile ---------*- tablegen -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

/// --name value and --name=value.
multiclass Value<string name, string meta, string help, OptionGroup group> {
  def "" : Separate<["--"], name>, MetaVarName<meta>, HelpText<help>,
           Group<group>;
  def _eq : Joined<["--"], name # "=">, Alias<!cast<Option>(NAME)>;
}

def grp_input : OptionGroup<"input">, HelpText<"INPUT">;
defm entry : Value<"entry", "<name>",
    "The function to compile (default: all that are public)", grp_input>;

include "norm-compile/KernelOptions.td"

def grp_target : OptionGroup<"target">, HelpText<"TARGET">;
defm target : Value<"target", "<triple>",
    "x86_64, aarch64 or riscv64, such as aarch64-linux-gnu (default: this "
    "machine's), or nvptx", grp_target>;

// A group of options that one target has is named as the target.
def grp_cpu : OptionGroup<"cpu">, HelpText<"CPU TARGETS">;
defm mcpu : Value<"mcpu", "<cpu>",
    "As clang's -mcpu (default: this machine's CPU, or the least of another "
    "target)", grp_cpu>;
defm threads : Value<"threads", "<how>",
    "openmp (default): rows in parallel, link with libomp; none: on the thread "
    "that calls", grp_cpu>;
def opt_level : Joined<["-"], "O">, MetaVarName<"<0-3>">,
    HelpText<"How hard LLVM tries, as clang's -O (default 3)">,
    Group<grp_cpu>;
defm shared : Value<"shared", "<file.so>", "Where a shared object is written",
    grp_cpu>;

def grp_nvptx : OptionGroup<"nvptx">, HelpText<"TARGET NVPTX">;
defm arch : Value<"arch", "<arch>",
    "The architecture (default sm_90), or several with commas between them: a "
    "fatbin of all", grp_nvptx>;
defm cuda_path : Value<"cuda-path", "<folder>",
    "The CUDA toolkit whose bin/ptxas is used (default: that of CUDA_HOME, "
    "CUDA_PATH, PATH or /usr/local/cuda)", grp_nvptx>;
def stats : Flag<["--"], "stats">,
    HelpText<"Print each kernel's parameters, launch, registers, memory and "
             "occupancy">, Group<grp_nvptx>;

def grp_output : OptionGroup<"output">, HelpText<"OUTPUT">;
def output : Separate<["-"], "o">, MetaVarName<"<file>">,
    HelpText<"Where the object is written, or what --emit asks for (default of "
             "text: standard output)">, Group<grp_output>;
defm header : Value<"header", "<file.h>",
    "Where the functions are declared for C and C++", grp_output>;
defm interface : Value<"interface", "<file.json>",
    "What the header says, for programs: names, types, shapes and strides",
    grp_output>;
defm emit : Value<"emit", "<stage>",
    "obj (default), asm; for nvptx cubin or fatbin (defaults), ptx; or the "
    "module as it is lowered: norm (norms raised), rows (row programs fused), "
    "vector (loops over vectors), for nvptx gpu (kernels), llvm", grp_output>;

def help : Flag<["--"], "help">, HelpText<"Print this">;
def help_short : Flag<["-"], "h">, Alias<help>;
