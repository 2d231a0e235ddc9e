//===- Options.cpp - the command line of norm-run -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: argv. Leaves: options that are complete and do not contradict each
// other.
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "norm/Driver/Arguments.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace llvm::opt;
using namespace mlir::norm;
using namespace mlir::norm::run;

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

void mlir::norm::run::printHelp() {
  Table().printHelp(
      outs(), "norm-run <file.mlir> [options]",
      "compiles one function of an MLIR module and runs it on NumPy's arrays",
      /*ShowHidden=*/false, /*ShowAllAliases=*/false, Visibility(DefaultVis));
  outs() << R"(
EXAMPLE:
  norm-run llama.mlir --entry llama --input ids.npy --output logits.npy \
           --expect pytorch.npy --rtol 2e-6 --stats

  Two samples of LayerNorms' rows, and what RMSNorms in their place change:
  norm-run bert.mlir --input a.npy --input b.npy --calibrate bert.json
  norm-run bert.mlir --input a.npy --input b.npy \
           --convert='swap=bert.json threshold=0.05'

ERRORS:
  --expect fails where |got - want| > atol + rtol * max|want| for any element;
  the relative error that is printed is max|got - want| / max|want|. NaN equals
  NaN, and an infinity itself. The output is written even where this fails.

EXIT STATUS:
  0 when all went well, else 1 and one line on standard error that says why. No
  output is written then, unless --expect is all that failed.
)";
}

static bool parseCount(StringRef text, unsigned &count) {
  return !text.getAsInteger(10, count) && count > 0;
}

static bool parseTolerance(StringRef text, std::optional<double> &tolerance) {
  double value;
  // The negation refuses NaN too.
  if (text.getAsDouble(value) || !(value >= 0))
    return false;
  tolerance = value;
  return true;
}

static constexpr Stage cpuStages[] = {Stage::Norm, Stage::Rows, Stage::LLVM};
static constexpr Stage gpuStages[] = {Stage::Norm, Stage::Rows, Stage::GPU,
                                      Stage::LLVM};

using Target = Options::Target;

static constexpr std::pair<StringLiteral, Target> targets[] = {
    {"cpu", Target::CPU},
    {"gpu-sim", Target::GPUSimulator},
    {"cuda", Target::CUDA}};

static bool parseTarget(StringRef text, Target &target) {
  for (auto [name, known] : targets)
    if (text == name)
      return target = known, true;
  return false;
}

static std::string listTargets() {
  std::string text;
  for (auto [index, target] : llvm::enumerate(targets))
    text += (index == 0                       ? ""
             : index + 1 < std::size(targets) ? ", "
                                              : " or ") +
            target.first.str();
  return text;
}

static bool parseOrder(StringRef text, std::optional<uint64_t> &order) {
  uint64_t seed;
  if (text.getAsInteger(10, seed))
    return false;
  order = seed;
  return true;
}

/// Options that say what to do with results, where there are none to see.
static Error checkConversionOptions(const InputArgList &args,
                                    const Options &options) {
  if (args.hasArg(OPT_calibrate) && options.calibration.empty())
    return createStringError("'--calibrate' expects the name of a file");
  if (!options.takesSamples())
    return Error::success();
  if (!options.calibration.empty() && options.conversion)
    return createStringError(
        "'--calibrate' and '--convert' exclude each other");
  StringRef mode = options.conversion ? "--convert" : "--calibrate";
  for (unsigned id :
       {OPT_output, OPT_expect, OPT_emit, OPT_baseline, OPT_repeat, OPT_stats})
    if (const Arg *arg = args.getLastArg(id))
      return createStringError("'" + arg->getOption().getPrefixedName() +
                               "' and '" + mode + "' exclude each other");
  return Error::success();
}

/// Options that another target than the one given would read.
static Error checkTargetOptions(const InputArgList &args,
                                const Options &options) {
  if (options.target == Target::CPU && args.hasArg(OPT_arch))
    return createStringError("'--arch' is of a GPU, see --target");
  if (options.target == Target::CUDA && args.hasArg(OPT_arch) && !options.emit)
    return createStringError("'--arch' is that of the GPU with --target cuda");
  if (options.target != Target::GPUSimulator && options.order)
    return createStringError("'--sim-order' is of --target gpu-sim");
  if (options.target != Target::CPU && options.baseline)
    return createStringError("'--baseline' is of --target cpu");
  return Error::success();
}

Expected<Options> mlir::norm::run::parseOptions(int argc, char **argv) {
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
    return createStringError("expected one module to run, got " +
                             Twine(files.size()) + "; see --help");
  options.file = files.front();
  options.entry = args.getLastArgValue(OPT_entry);
  options.inputs = args.getAllArgValues(OPT_input);
  options.outputs = args.getAllArgValues(OPT_output);
  options.expects = args.getAllArgValues(OPT_expect);
  options.sharedLibs = args.getAllArgValues(OPT_shared_lib);
  options.cpu = args.getLastArgValue(OPT_mcpu);
  options.baseline = args.hasArg(OPT_baseline);
  options.calibration = args.getLastArgValue(OPT_calibrate);
  if (args.hasArg(OPT_convert, OPT_convert_eq))
    options.conversion = args.getLastArgValue(OPT_convert_eq);
  options.stats = args.hasArg(OPT_stats);

  if (Error error = parseValue(args, OPT_target, options.target, parseTarget,
                               listTargets()))
    return error;
  options.arch = args.getLastArgValue(OPT_arch, kDefaultGPU);
  if (Expected<GPUTarget> arch = getGPUTarget(options.arch); !arch)
    return arch.takeError();
  if (Error error = parseValue(args, OPT_sim_order, options.order, parseOrder,
                               "a number"))
    return error;
  ArrayRef<Stage> stages(cpuStages);
  if (options.target != Target::CPU)
    stages = gpuStages;
  auto parse = [&](StringRef text, std::optional<Stage> &stage) {
    return parseStage(text, stages, stage.emplace());
  };
  if (Error error =
          parseValue(args, OPT_emit, options.emit, parse, listNames(stages)))
    return error;
  if (Error error = parseValue(args, OPT_repeat, options.repeat, parseCount,
                               "a positive number"))
    return error;
  if (Error error = parseValue(args, OPT_opt_level, options.optLevel,
                               parseOptLevel, "0, 1, 2 or 3"))
    return error;
  for (auto [id, tolerance] :
       {std::pair(OPT_atol, &options.atol), std::pair(OPT_rtol, &options.rtol)})
    if (Error error =
            parseValue(args, id, *tolerance, parseTolerance, "a number >= 0"))
      return error;
  if (Error error = checkTargetOptions(args, options))
    return error;
  if (Error error = checkConversionOptions(args, options))
    return error;
  if (options.baseline && options.emit && *options.emit != Stage::LLVM)
    return createStringError("'--baseline' has no stage but llvm");
  return options;
}
