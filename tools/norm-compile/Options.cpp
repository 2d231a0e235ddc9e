//===- Options.cpp - what norm-compile is asked for -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: strings. Leaves: options that do not contradict each other.
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "Targets.h"
#include "norm/Driver/Arguments.h"
#include "norm/GPU/GPUTarget.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace llvm::opt;
using namespace mlir::norm;
using namespace mlir::norm::compile;

namespace {
enum ID {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "Options.inc"
#undef OPTION
};

#define OPTTABLE_STR_TABLE_CODE
#include "Options.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "Options.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

constexpr OptTable::Info infos[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "Options.inc"
#undef OPTION
};

class Table : public GenericOptTable {
public:
  Table() : GenericOptTable(OptionStrTable, OptionPrefixesTable, infos) {}
};
} // namespace

void mlir::norm::compile::printHelp() {
  Table().printHelp(
      outs(), "norm-compile <file.mlir>|--op <op> --type <type> [options]",
      "compiles the public functions of an MLIR module, or a kernel that "
      "options "
      "describe, to C functions",
      /*ShowHidden=*/false, /*ShowAllAliases=*/false, Visibility(DefaultVis));
  outs() << "\nOPS:\n";
  printKernelOps(outs());
  outs() << R"(
EXAMPLE:
  norm-compile --op rms_norm --type bf16 --cols 4096 --residual -o rms.o --header rms.h
  norm-compile norms.mlir -o norms.o --header norms.h
  cc main.c norms.o -lomp -lm

  norm-compile norms.mlir --target aarch64-linux-gnu --threads=none -o norms.o
  norm-compile norms.mlir --target nvptx --arch sm_80,sm_90 -o norms.fatbin --header norms.h

EXIT STATUS:
  0 when all went well, else 1 and one line on standard error that says why. No
  file is written then.
)";
}

static bool parseThreads(StringRef text, bool &threads) {
  threads = text == "openmp";
  return threads || text == "none";
}

static bool parseNames(StringRef text, std::vector<std::string> &to) {
  SmallVector<StringRef> names;
  text.split(names, ',');
  to.assign(names.begin(), names.end());
  return !llvm::is_contained(names, "");
}

/// Fails where an option is one of other targets.
static Error checkTarget(const InputArgList &args, const Target &target) {
  for (const Arg *arg : args) {
    const Option group = arg->getOption().getUnaliasedOption().getGroup();
    if (!group.isValid())
      continue;
    for (const Target &other : getTargets())
      if (&other != &target && group.getName() == other.name)
        return createStringError("'" +
                                 StringRef(arg->getSpelling()).rtrim('=') +
                                 "' is not for the target " + target.name);
  }
  return Error::success();
}

static Error checkOutputs(const Options &options, const Target &target) {
  bool beside = !options.header.empty() || !options.interface.empty() ||
                !options.shared.empty() || options.stats;
  if (beside && !llvm::is_contained(target.code, options.emit))
    return createStringError("'--header', '--interface' and '" + target.beside +
                             "' go with '--emit=" + listNames(target.code) +
                             "'");
  if (!beside && options.output.empty() && !isText(options.emit))
    return createStringError("expected '-o', '--header', '--interface' or '" +
                             target.beside + "'; see --help");
  StringRef paths[] = {options.output, options.header, options.interface,
                       options.shared};
  for (unsigned i = 0; i != std::size(paths); ++i)
    for (unsigned j = 0; j != i; ++j)
      if (!paths[i].empty() && paths[i] == paths[j])
        return createStringError("'" + paths[i] + "' is to be written twice");
  return Error::success();
}

static std::vector<KernelOption> getKernelOptions(const InputArgList &args) {
  std::vector<KernelOption> options;
  for (const Arg *arg : args.filtered(OPT_grp_kernel)) {
    StringRef name = arg->getOption().getName();
    name.consume_back("=");
    options.push_back({name.str(), arg->getNumValues() ? arg->getValue() : ""});
  }
  return options;
}

Expected<Options> mlir::norm::compile::parseOptions(int argc, char **argv) {
  Table table;
  auto parsed = parseArguments(table, argc, argv);
  if (!parsed)
    return parsed.takeError();
  InputArgList &args = *parsed;
  Options options;
  options.help = args.hasArg(OPT_help);
  if (options.help)
    return options;
  if (Error error = checkKnown(table, args, OPT_UNKNOWN))
    return error;

  options.kernel = getKernelOptions(args);
  std::vector<std::string> files = args.getAllArgValues(OPT_INPUT);
  if (options.kernel.empty() && files.size() != 1)
    return createStringError("expected one module to compile, or '--op' and "
                             "'--type', got " +
                             Twine(files.size()) + " modules; see --help");
  if (!options.kernel.empty() && (!files.empty() || args.hasArg(OPT_entry)))
    return createStringError("'--" + Twine(options.kernel.front().name) +
                             "' describes a kernel, which goes without a "
                             "module and '--entry'");
  if (!files.empty())
    options.file = files.front();
  options.entry = args.getLastArgValue(OPT_entry);
  options.target = args.getLastArgValue(OPT_target);
  const Target &target = findTarget(options.target);
  if (Error error = checkTarget(args, target))
    return error;
  options.output = args.getLastArgValue(OPT_output);
  options.header = args.getLastArgValue(OPT_header);
  options.interface = args.getLastArgValue(OPT_interface);
  options.shared = args.getLastArgValue(OPT_shared);
  options.cpus = {""};
  if (Error error = parseValue(args, OPT_mcpu, options.cpus, parseNames,
                               "names of CPUs with commas between them"))
    return error;
  options.archs = {kDefaultGPU.str()};
  if (Error error = parseValue(args, OPT_arch, options.archs, parseNames,
                               "architectures with commas between them"))
    return error;
  options.cudaPath = args.getLastArgValue(OPT_cuda_path);
  options.stats = args.hasArg(OPT_stats);
  if (Error error = parseValue(args, OPT_threads, options.threads, parseThreads,
                               "openmp or none"))
    return error;
  if (Error error = parseValue(args, OPT_opt_level, options.optLevel,
                               parseOptLevel, "0, 1, 2 or 3"))
    return error;
  options.emit = target.getDefault(options.archs.size());
  auto parse = [&](StringRef text, Stage &stage) {
    return parseStage(text, target.stages, stage);
  };
  if (Error error = parseValue(args, OPT_emit, options.emit, parse,
                               listNames(target.stages)))
    return error;
  if (Error error = checkOutputs(options, target))
    return error;
  return options;
}
