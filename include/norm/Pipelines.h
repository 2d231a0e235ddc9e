//===- Pipelines.h - the pipelines, as builders -----------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few sequences of passes that every tool runs. Each starts where the one
// above it ends.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_PIPELINES_H
#define NORM_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "norm/CPU/CPUTarget.h"
#include "norm/GPU/GPUTarget.h"

namespace mlir::norm {

/// How norms are raised; see --norm-recognize.
struct RaisePipelineOptions : PassPipelineOptions<RaisePipelineOptions> {
  Option<std::string> mode{
      *this, "mode",
      llvm::cl::desc("default; strict: keep the types of statistics; relaxed: "
                     "drop roundings that a norm cannot say"),
      llvm::cl::init("default")};
  Option<bool> remarks{*this, "remarks",
                       llvm::cl::desc("say why roots of sums were not raised"),
                       llvm::cl::init(false)};
  Option<bool> verify{
      *this, "verify",
      llvm::cl::desc("compare the program and every norm by numbers"),
      llvm::cl::init(false)};
};

/// --norm-raise: a module as a frontend emits it to named norms.
void buildRaisePipeline(OpPassManager &pm, const RaisePipelineOptions &options);

struct ReportPipelineOptions : RaisePipelineOptions {
  Option<bool> json{*this, "json",
                    llvm::cl::desc("for tools; the schema is in "
                                   "docs/report.md"),
                    llvm::cl::init(false)};
};

/// --norm-report: --norm-raise that prints to stdout what it raised, and why
/// not what it did not.
void buildReportPipeline(OpPassManager &pm,
                         const ReportPipelineOptions &options);

/// --norm-verify-raise: the same, with verification on.
struct VerifyRaisePipelineOptions : RaisePipelineOptions {
  VerifyRaisePipelineOptions() { verify = true; }
};

/// Which conversions follow --norm-center.
struct ConvertPipelineOptions : RaisePipelineOptions {
  Option<bool> foldScale{
      *this, "fold-scale",
      llvm::cl::desc("scales and biases into the linear layers behind"),
      llvm::cl::init(false)};
  Option<bool> defer{
      *this, "defer",
      llvm::cl::desc("results of linear layers are multiplied, not their x"),
      llvm::cl::init(false)};
  Option<std::string> explicitMeans{
      *this, "explicit",
      llvm::cl::desc("whether means are subtracted as the program runs: auto, "
                     "always or never"),
      llvm::cl::init("auto")};
  Option<std::string> swap{
      *this, "swap",
      llvm::cl::desc("swap what is left by this calibration; see --norm-swap")};
  Option<double> threshold{
      *this, "threshold", llvm::cl::desc("the largest |rho| of a swapped norm"),
      llvm::cl::init(0.01)};
};

/// --norm-convert: --norm-raise, --norm-center and what the options ask for.
void buildConvertPipeline(OpPassManager &pm,
                          const ConvertPipelineOptions &options);

struct ConvertReportPipelineOptions : ConvertPipelineOptions {
  Option<bool> json{*this, "json",
                    llvm::cl::desc("for tools; the schema is in "
                                   "docs/convert-report.md"),
                    llvm::cl::init(false)};
};

/// --norm-convert-report: --norm-convert, with the verdict on every LayerNorm
/// on stdout.
void buildConvertReportPipeline(OpPassManager &pm,
                                const ConvertReportPipelineOptions &options);

struct RowsPipelineOptions : PassPipelineOptions<RowsPipelineOptions> {
  Option<bool> remarks{
      *this, "remarks",
      llvm::cl::desc("Say of each op that stays outside of a row program why"),
      llvm::cl::init(false)};
};

/// --norm-rows: named norms, and other row reductions in linalg on tensors,
/// with their neighbours to row programs.
void buildRowsPipeline(OpPassManager &pm, const RowsPipelineOptions &options);

/// The target of the CPU pipelines; by default the machine that they run on.
struct CPUPipelineOptions : PassPipelineOptions<CPUPipelineOptions> {
  Option<int64_t> vectorBytes{*this, "vector-bytes",
                              llvm::cl::desc("the size of a vector register"),
                              llvm::cl::init(getHostTarget().vectorBytes)};
  Option<bool> maskedAccess{
      *this, "masked-access",
      llvm::cl::desc("the target masks loads and stores of every type"),
      llvm::cl::init(getHostTarget().maskedAccess)};
  Option<int64_t> registers{*this, "registers",
                            llvm::cl::desc("the number of vector registers"),
                            llvm::cl::init(getHostTarget().registers)};
  Option<bool> bf16Rounding{
      *this, "bf16-rounding",
      llvm::cl::desc("the target rounds f32 to bf16 by an instruction"),
      llvm::cl::init(getHostTarget().bf16Rounding)};
  Option<bool> f16Conversion{
      *this, "f16-conversion",
      llvm::cl::desc("the target converts f16 from and to f32 by instructions"),
      llvm::cl::init(getHostTarget().f16Conversion)};
  Option<int64_t> streamingBytes{
      *this, "streaming-bytes",
      llvm::cl::desc("the size of the results of a row program from which they "
                     "are written past the caches; 0: never"),
      llvm::cl::init(getHostTarget().streamingBytes)};
  Option<bool> threads{*this, "threads",
                       llvm::cl::desc("run rows in parallel, with OpenMP"),
                       llvm::cl::init(true)};
  Option<bool> cFunctions{
      *this, "c-functions",
      llvm::cl::desc("give public functions a plain C interface, not one of "
                     "memref descriptors"),
      llvm::cl::init(false)};

  void setTarget(const CPUTarget &target);
};

/// The first half of --norm-to-cpu: to loops over vectors, on buffers.
void buildVectorPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// The second half: these to the LLVM dialect.
void buildLLVMPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// --norm-to-cpu: a whole module (row programs, named norms, linalg on tensors
/// and what else upstream lowers) to the LLVM dialect, with a C interface for
/// its public functions.
void buildCPUPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// A GPU beside the CPU of the options above, which is its host.
struct GPUPipelineOptions : CPUPipelineOptions {
  Option<std::string> arch{*this, "arch",
                           llvm::cl::desc("the architecture, as sm_90"),
                           llvm::cl::init(kDefaultGPU.str())};
  Option<bool> hostBuffers{
      *this, "host-buffers",
      llvm::cl::desc("buffers lie in the memory of the host, and are copied to "
                     "the device and back around every kernel; else kernels "
                     "are given their addresses as they are"),
      llvm::cl::init(true)};
};

/// The first half of --norm-to-gpu: row programs to kernels and their launches,
/// what is left to buffers.
void buildKernelPipeline(OpPassManager &pm, const GPUPipelineOptions &options);

/// --norm-gpu-to-llvm: kernels in gpu.module to NVVM, and what launches them to
/// the LLVM dialect: the second half of --norm-to-gpu, for any gpu.module.
void buildNVVMPipeline(OpPassManager &pm, const GPUPipelineOptions &options);

/// --norm-to-gpu: a whole module to NVVM kernels of its row programs, and their
/// host in the LLVM dialect.
void buildGPUPipeline(OpPassManager &pm, const GPUPipelineOptions &options);

/// --norm-baseline: the same by upstream passes alone, for comparison.
void buildBaselinePipeline(OpPassManager &pm,
                           const CPUPipelineOptions &options);

} // namespace mlir::norm

#endif // NORM_PIPELINES_H
