//===- LaunchJSON.cpp - launches as JSON ----------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the interface of kernels. Leaves: the same for programs.
//
//===----------------------------------------------------------------------===//

#include "norm/NVPTX/KernelInterface.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
/// Writes one family.
struct Writer {
  llvm::json::OStream &json;
  const KernelInterface &interface;
  const KernelFamily &family;

  StringRef nameOf(int64_t argument) const {
    return family.parameters[argument].name;
  }

  void writeParameter(const KernelParameter &parameter) {
    std::string type;
    llvm::raw_string_ostream(type) << parameter.type;
    json.object([&] {
      json.attribute("name", parameter.name);
      json.attribute("type", parameter.isPointer() ? "pointer" : type);
      for (const CParameter &buffer : family.buffers) {
        if (buffer.name != parameter.name)
          continue;
        std::string element;
        llvm::raw_string_ostream(element) << getElementTypeOrSelf(buffer.type);
        json.attribute("element", element);
        json.attribute("written", buffer.isWritten);
        writeStrings("dims", buffer.dims);
        writeStrings("strides", buffer.strides);
        writeStrings("may_be", buffer.mayBe);
      }
    });
  }

  void writeStrings(StringRef name, ArrayRef<std::string> strings) {
    json.attributeArray(name, [&] {
      for (const std::string &one : strings)
        json.value(one);
    });
  }

  void writeBound(const ArgumentBound &bound) {
    json.object([&] {
      json.attribute("parameter", nameOf(bound.argument));
      if (bound.most != INT64_MAX)
        json.attribute("most", bound.most);
      json.attribute("multiple", bound.multiple);
    });
  }

  void writeLaunch(const GPUTarget &target, const KernelLaunch &launch) {
    json.object([&] {
      json.attribute("arch", target.arch);
      json.attribute("threads", launch.threads);
      json.attribute("rows_per_block", launch.rowsPerBlock);
      json.attribute("most_blocks", launch.mostBlocks);
      json.attribute("cluster_blocks", launch.clusterBlocks);
      json.attribute("shared_bytes", launch.sharedBytes);
      json.attribute("alignment", launch.alignment);
      json.attributeArray("bounds", [&] {
        for (const ArgumentBound &bound : launch.bounds)
          writeBound(bound);
      });
    });
  }

  void writeRows(const KernelLaunch &launch) {
    json.attributeObject("rows", [&] {
      json.attribute("static", launch.staticRows);
      json.attributeArray("parameters", [&] {
        for (int64_t argument : launch.rowArguments)
          json.value(nameOf(argument));
      });
    });
  }

  void write() {
    json.object([&] {
      json.attribute("name", family.name);
      json.attribute("doc", family.doc);
      json.attributeArray("parameters", [&] {
        for (const KernelParameter &parameter : family.parameters)
          writeParameter(parameter);
      });
      if (const KernelLaunch *launch = family.getLaunch())
        writeRows(*launch);
      json.attributeArray("kernels", [&] {
        for (const LaunchVariant &variant : family.variants)
          json.object([&] {
            json.attribute("symbol", variant.symbol);
            json.attributeArray("launches", [&] {
              for (auto [target, launch] :
                   llvm::zip(interface.targets, variant.launches))
                if (launch)
                  writeLaunch(target, *launch);
            });
          });
      });
    });
  }
};
} // namespace

void norm::writeLaunchJSON(llvm::raw_ostream &os,
                           const KernelInterface &interface) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attributeArray("functions", [&] {
      for (const KernelFamily &family : interface.families)
        Writer{json, interface, family}.write();
    });
  });
  os << "\n";
}
