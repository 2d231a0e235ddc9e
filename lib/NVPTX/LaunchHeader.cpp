//===- LaunchHeader.cpp - launches as C -----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the interface of kernels. Leaves: a header whose functions look them
// up, choose one and launch it.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/KernelInterface.h"
#include "norm/Target/Header.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace mlir;
using namespace mlir::norm;

static constexpr StringLiteral preamble = R"(
#include <cuda.h>
#include <stdint.h>
#include <string.h>

#ifndef NORM_LAUNCH
#define NORM_LAUNCH
/* Launches a kernel on so many rows, of which a block (or a cluster of blocks)
 * takes rows_per_block at once. */
static inline CUresult norm_launch(CUfunction kernel, int64_t rows,
                                   int64_t rows_per_block, int64_t most_blocks,
                                   unsigned threads, unsigned cluster_blocks,
                                   unsigned shared_bytes, void **arguments,
                                   CUstream stream) {
  CUlaunchConfig config;
  CUlaunchAttribute cluster;
  int64_t blocks = rows / rows_per_block + (rows % rows_per_block != 0);
  if (blocks > most_blocks)
    blocks = most_blocks;
  memset(&config, 0, sizeof(config));
  config.gridDimX = (unsigned)blocks * cluster_blocks;
  config.gridDimY = config.gridDimZ = 1;
  config.blockDimX = threads;
  config.blockDimY = config.blockDimZ = 1;
  config.sharedMemBytes = shared_bytes;
  config.hStream = stream;
  if (cluster_blocks > 1) {
    memset(&cluster, 0, sizeof(cluster));
    cluster.id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION;
    cluster.value.clusterDim.x = cluster_blocks;
    cluster.value.clusterDim.y = cluster.value.clusterDim.z = 1;
    config.attrs = &cluster;
    config.numAttrs = 1;
  }
  return cuLaunchKernelEx(&config, kernel, arguments, 0);
}

/* The compute capability of the current context's device: 90 is 9.0. */
static inline CUresult norm_capability(int *capability) {
  CUdevice device;
  int major = 0, minor = 0;
  CUresult result = cuCtxGetDevice(&device);
  if (result == CUDA_SUCCESS)
    result = cuDeviceGetAttribute(
        &major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, device);
  if (result == CUDA_SUCCESS)
    result = cuDeviceGetAttribute(
        &minor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, device);
  *capability = 10 * major + minor;
  return result;
}

/* a * b, or -1 where a or b is negative or the product too large. */
static inline int64_t norm_product(int64_t a, int64_t b) {
  return a < 0 || b < 0 || (b && a > INT64_MAX / b) ? -1 : a * b;
}
#endif
)";

static auto tie(const ArgumentBound &bound) {
  return std::tie(bound.argument, bound.most, bound.multiple);
}

static bool areSame(const KernelLaunch &a, const KernelLaunch &b) {
  auto numbers = [](const KernelLaunch &launch) {
    return std::tie(launch.threads, launch.rowsPerBlock, launch.mostBlocks,
                    launch.clusterBlocks, launch.sharedBytes, launch.alignment);
  };
  return numbers(a) == numbers(b) &&
         llvm::equal(a.bounds, b.bounds,
                     [](const ArgumentBound &x, const ArgumentBound &y) {
                       return tie(x) == tie(y);
                     });
}

namespace {
/// The functions of one family.
struct FamilyWriter {
  llvm::raw_ostream &os;
  const KernelInterface &interface;
  const KernelFamily &family;
  /// For each architecture the first one whose launches are the same.
  SmallVector<unsigned> sameAs = {};

  void write();

private:
  bool areSameFor(unsigned a, unsigned b) const {
    return llvm::all_of(family.variants, [&](const LaunchVariant &variant) {
      const auto &x = variant.launches[a], &y = variant.launches[b];
      return x && y ? areSame(*x, *y) : !x && !y;
    });
  }
  void findSame();

  void writeStruct();
  void writeArchitecture();
  void writeStep(ArrayRef<GPUTarget> targets);
  void writeSharedBytes(unsigned index);
  void writeLoad();
  void writeParameters();
  void writeArguments();
  void writeRows();
  std::string addresses() const;
  std::string condition(const KernelLaunch &launch) const;
  void writeVariants(unsigned target, StringRef indent);
  void writeLaunch();
  void writePlainLaunch();
};
} // namespace

void FamilyWriter::findSame() {
  for (unsigned target = 0; target < interface.targets.size(); ++target) {
    unsigned same = 0;
    while (!areSameFor(same, target))
      ++same;
    sameAs.push_back(same);
  }
}

void FamilyWriter::writeStruct() {
  os << "\n/* The kernels of " << family.name << ", as " << family.name
     << "_load finds them. */\ntypedef struct " << family.name
     << "_kernels {\n  CUfunction functions[" << family.variants.size()
     << "];\n  /* The architecture whose code runs: 90 is sm_90. */\n"
     << "  int arch;\n} " << family.name << "_kernels;\n";
}

/// "kernels->arch == 80 || kernels->arch == 86".
static std::string isOneOf(ArrayRef<GPUTarget> targets) {
  SmallVector<std::string> tests =
      llvm::map_to_vector(targets, [](const GPUTarget &target) {
        return "kernels->arch == " + std::to_string(target.capability);
      });
  return llvm::join(tests, " || ");
}

/// Cubins run on later devices of the same generation, PTX, which is that of
/// the last architecture, on all later ones.
void FamilyWriter::writeArchitecture() {
  os << "  kernels->arch = " << interface.targets.back().capability << ";\n";
  SmallVector<unsigned> capabilities =
      llvm::map_to_vector(interface.targets, [](const GPUTarget &target) {
        return target.capability;
      });
  llvm::sort(capabilities);
  for (unsigned capability : capabilities)
    os << "  if (capability >= " << capability << " && capability < "
       << (capability / 10 + 1) * 10 << ")\n    kernels->arch = " << capability
       << ";\n";
}

/// "if (...)\n  result = ", on these architectures.
void FamilyWriter::writeStep(ArrayRef<GPUTarget> targets) {
  bool isAll = targets.size() == interface.targets.size();
  os << "  if (result == CUDA_SUCCESS"
     << (isAll ? "" : " && (" + isOneOf(targets) + ")") << ")\n    result = ";
}

/// More than 48 KB have to be allowed; what is allowed differs by architecture.
void FamilyWriter::writeSharedBytes(unsigned index) {
  std::map<int64_t, SmallVector<GPUTarget>> bySize;
  for (auto [target, launch] :
       llvm::zip(interface.targets, family.variants[index].launches))
    if (launch && launch->sharedBytes != 0)
      bySize[launch->sharedBytes].push_back(target);
  for (auto &[bytes, targets] : bySize) {
    writeStep(targets);
    os << "cuFuncSetAttribute(kernels->functions[" << index << "],\n"
       << std::string(32, ' ')
       << "CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,\n"
       << std::string(32, ' ') << bytes << ");\n";
  }
}

void FamilyWriter::writeLoad() {
  os << "\n/* Looks the kernels up in a module that was loaded in the current "
        "context. */\nstatic inline CUresult "
     << family.name << "_load(" << family.name
     << "_kernels *kernels, CUmodule module) {\n"
     << "  int capability = 0;\n"
     << "  CUresult result = norm_capability(&capability);\n";
  writeArchitecture();
  for (auto [index, variant] : llvm::enumerate(family.variants)) {
    SmallVector<GPUTarget> targets;
    for (auto [target, launch] : llvm::zip(interface.targets, variant.launches))
      if (launch || !family.getLaunch())
        targets.push_back(target);
    writeStep(targets);
    os << "cuModuleGetFunction(&kernels->functions[" << index << "], module,\n"
       << std::string(33, ' ') << "\"" << variant.symbol << "\");\n";
    writeSharedBytes(index);
  }
  os << "  return result;\n}\n";
}

static std::string declare(const KernelParameter &parameter) {
  return (parameter.isPointer() ? "CUdeviceptr"
                                : getCType(parameter.type).str()) +
         " " + parameter.name;
}

void FamilyWriter::writeParameters() {
  for (const KernelParameter &parameter : family.parameters)
    os << ",\n    " << declare(parameter);
}

void FamilyWriter::writeArguments() {
  os << "  void *arguments[] = {"
     << llvm::join(llvm::map_range(family.parameters,
                                   [](const KernelParameter &parameter) {
                                     return "&" + parameter.name;
                                   }),
                   ", ")
     << "};\n";
}

/// The number of rows is the same for all variants and architectures.
void FamilyWriter::writeRows() {
  const KernelLaunch &launch = *family.getLaunch();
  os << "  int64_t all_rows = " << launch.staticRows << ";\n";
  for (int64_t argument : launch.rowArguments)
    os << "  all_rows = norm_product(all_rows, "
       << family.parameters[argument].name << ");\n";
  os << "  if (all_rows <= 0)\n"
     << "    return all_rows ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;\n";
}

/// The bits that any of the addresses has.
std::string FamilyWriter::addresses() const {
  SmallVector<StringRef> names;
  for (const KernelParameter &parameter : family.parameters)
    if (parameter.isPointer())
      names.push_back(parameter.name);
  return names.empty() ? "0" : "(" + llvm::join(names, " | ") + ")";
}

std::string FamilyWriter::condition(const KernelLaunch &launch) const {
  SmallVector<std::string> parts;
  if (launch.alignment > 1)
    parts.push_back(addresses() + " % " + std::to_string(launch.alignment) +
                    " == 0");
  for (const ArgumentBound &bound : launch.bounds) {
    const std::string &name = family.parameters[bound.argument].name;
    if (bound.most != INT64_MAX)
      parts.push_back(name + " <= " + std::to_string(bound.most));
    if (bound.multiple > 1)
      parts.push_back(name + " % " + std::to_string(bound.multiple) + " == 0");
  }
  return llvm::join(parts, " && ");
}

void FamilyWriter::writeVariants(unsigned target, StringRef indent) {
  for (auto [index, variant] : llvm::enumerate(family.variants)) {
    if (!variant.launches[target])
      continue;
    const KernelLaunch &launch = *variant.launches[target];
    std::string when = condition(launch);
    StringRef inner = when.empty() ? "" : "  ";
    if (!when.empty())
      os << indent << "if (" << when << ")\n";
    os << indent << inner << "return norm_launch(kernels->functions[" << index
       << "], all_rows, /*rows_per_block=*/" << launch.rowsPerBlock << ",\n"
       << indent << inner << "                   /*most_blocks=*/"
       << launch.mostBlocks << ", /*threads=*/" << launch.threads << ",\n"
       << indent << inner << "                   /*cluster_blocks=*/"
       << launch.clusterBlocks << ", /*shared_bytes=*/" << launch.sharedBytes
       << ",\n"
       << indent << inner << "                   arguments, stream);\n";
    if (when.empty())
      return;
  }
  os << indent << "return CUDA_ERROR_INVALID_VALUE;\n";
}

void FamilyWriter::writeLaunch() {
  os << "static inline CUresult " << family.name << "(\n    const "
     << family.name << "_kernels *kernels";
  writeParameters();
  os << ",\n    CUstream stream) {\n";
  writeArguments();
  writeRows();
  findSame();
  for (unsigned target = 0; target < sameAs.size(); ++target) {
    if (sameAs[target] != target)
      continue;
    bool isLast =
        llvm::all_of(sameAs, [&](unsigned same) { return same <= target; });
    if (isLast) {
      writeVariants(target, "  ");
      break;
    }
    SmallVector<GPUTarget> same;
    for (unsigned other = 0; other < sameAs.size(); ++other)
      if (sameAs[other] == target)
        same.push_back(interface.targets[other]);
    os << "  if (" << isOneOf(same) << ") {\n";
    writeVariants(target, "    ");
    os << "  }\n";
  }
  os << "}\n";
}

void FamilyWriter::writePlainLaunch() {
  os << "static inline CUresult " << family.name << "(\n    const "
     << family.name << "_kernels *kernels";
  writeParameters();
  os << ",\n    const CUlaunchConfig *config) {\n";
  writeArguments();
  os << "  return cuLaunchKernelEx(config, kernels->functions[0], arguments, "
        "0);\n}\n";
}

void FamilyWriter::write() {
  writeStruct();
  writeLoad();
  CFunction described;
  described.name = family.name;
  described.doc = family.doc;
  for (const KernelParameter &parameter : family.parameters) {
    auto is = [&](const CParameter &buffer) {
      return buffer.name == parameter.name;
    };
    if (auto buffer = llvm::find_if(family.buffers, is);
        buffer != family.buffers.end())
      described.parameters.push_back(*buffer);
    else if (!parameter.type.isInteger(64))
      described.parameters.push_back(
          {parameter.name, parameter.type, {}, {}, true, true, {}});
  }
  os << "\n";
  writeComment(os, described);
  if (family.getLaunch())
    writeLaunch();
  else
    writePlainLaunch();
}

void norm::writeLaunchHeader(llvm::raw_ostream &os, StringRef name,
                             const KernelInterface &interface) {
  std::string guard = getGuardName(name);
  os << R"(/* Launches of kernels that norm-compile made, by CUDA's driver API.
 *
 * The file that was compiled with this header is loaded by cuModuleLoad; then
 * ..._load looks its kernels up. A launch takes addresses of device memory, and
 * returns before the kernel has ended. It chooses the fastest kernel that the
 * alignment of the buffers and the sizes allow.
 *
 * Buffers are row-major where no strides are said, and need no alignment but
 * that of their elements. Sizes and strides count elements. Buffers must not
 * overlap, unless a parameter may be the same buffer as another, exactly. A
 * launch without rows does nothing and succeeds.
 */
#ifndef )"
     << guard << "\n#define " << guard << "\n"
     << preamble;
  for (const KernelFamily &family : interface.families)
    FamilyWriter{os, interface, family}.write();
  os << "\n#endif\n";
}
