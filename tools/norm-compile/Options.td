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
    "machine's)", grp_target>;
defm mcpu : Value<"mcpu", "<cpu>",
    "As clang's -mcpu (default: this machine's CPU, or the least of another "
    "target)", grp_target>;
defm threads : Value<"threads", "<how>",
    "openmp (default): rows in parallel, link with libomp; none: on the thread "
    "that calls", grp_target>;
def opt_level : Joined<["-"], "O">, MetaVarName<"<0-3>">,
    HelpText<"How hard LLVM tries, as clang's -O (default 3)">,
    Group<grp_target>;

def grp_output : OptionGroup<"output">, HelpText<"OUTPUT">;
def output : Separate<["-"], "o">, MetaVarName<"<file>">,
    HelpText<"Where the object is written, or what --emit asks for (default of "
             "text: standard output)">, Group<grp_output>;
defm header : Value<"header", "<file.h>",
    "Where the functions are declared for C and C++", grp_output>;
defm interface : Value<"interface", "<file.json>",
    "What the header says, for programs: names, types, shapes and strides",
    grp_output>;
defm shared : Value<"shared", "<file.so>", "Where a shared object is written",
    grp_output>;
defm emit : Value<"emit", "<stage>",
    "obj (default), asm, or the module as it is lowered: norm (norms raised), "
    "rows (row programs fused), vector (loops over vectors), llvm", grp_output>;

def help : Flag<["--"], "help">, HelpText<"Print this">;
def help_short : Flag<["-"], "h">, Alias<help>;
