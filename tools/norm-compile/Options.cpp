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
#include "norm/Driver/Arguments.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
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
      outs(), "norm-compile <file.mlir> [options]",
      "compiles the public functions of an MLIR module to C functions",
      /*ShowHidden=*/false, /*ShowAllAliases=*/false, Visibility(DefaultVis));
  outs() << R"(
EXAMPLE:
  norm-compile norms.mlir -o norms.o --header norms.h
  cc main.c norms.o -lomp -lm

  norm-compile norms.mlir --target aarch64-linux-gnu --threads=none -o norms.o

EXIT STATUS:
  0 when all went well, else 1 and one line on standard error that says why. No
  file is written then.
)";
}

static bool parseThreads(StringRef text, bool &threads) {
  threads = text == "openmp";
  return threads || text == "none";
}

static bool parseArtifact(StringRef text, Artifact &artifact) {
  auto found = StringSwitch<std::optional<Artifact>>(text)
                   .Case("norm", Artifact::Norm)
                   .Case("rows", Artifact::Rows)
                   .Case("vector", Artifact::Vector)
                   .Case("llvm", Artifact::LLVM)
                   .Case("asm", Artifact::Assembly)
                   .Case("obj", Artifact::Object)
                   .Default(std::nullopt);
  artifact = found.value_or(artifact);
  return found.has_value();
}

static bool parseCPUs(StringRef text, std::vector<std::string> &cpus) {
  SmallVector<StringRef> names;
  text.split(names, ',');
  cpus.assign(names.begin(), names.end());
  return !llvm::is_contained(names, "");
}

static Error checkOutputs(const Options &options) {
  if (options.emit != Artifact::Object &&
      !(options.header.empty() && options.shared.empty()))
    return createStringError("'--header' and '--shared' go with '--emit=obj'");
  if (options.emit == Artifact::Object && options.output.empty() &&
      options.header.empty() && options.shared.empty())
    return createStringError("expected '-o', '--header' or '--shared'; see "
                             "--help");
  StringRef paths[] = {options.output, options.header, options.shared};
  for (unsigned i = 0; i != 3; ++i)
    for (unsigned j = 0; j != i; ++j)
      if (!paths[i].empty() && paths[i] == paths[j])
        return createStringError("'" + paths[i] + "' is to be written twice");
  return Error::success();
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

  std::vector<std::string> files = args.getAllArgValues(OPT_INPUT);
  if (files.size() != 1)
    return createStringError("expected one module to compile, got " +
                             Twine(files.size()) + "; see --help");
  options.file = files.front();
  options.entry = args.getLastArgValue(OPT_entry);
  options.triple = args.getLastArgValue(OPT_target);
  options.output = args.getLastArgValue(OPT_output);
  options.header = args.getLastArgValue(OPT_header);
  options.shared = args.getLastArgValue(OPT_shared);
  options.cpus = {""};
  if (Error error = parseValue(args, OPT_mcpu, options.cpus, parseCPUs,
                               "names of CPUs with commas between them"))
    return error;
  if (Error error = parseValue(args, OPT_threads, options.threads, parseThreads,
                               "openmp or none"))
    return error;
  if (Error error = parseValue(args, OPT_opt_level, options.optLevel,
                               parseOptLevel, "0, 1, 2 or 3"))
    return error;
  if (Error error = parseValue(args, OPT_emit, options.emit, parseArtifact,
                               "norm, rows, vector, llvm, asm or obj"))
    return error;
  if (Error error = checkOutputs(options))
    return error;
  return options;
}
