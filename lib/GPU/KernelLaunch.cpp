//===- KernelLaunch.cpp - how a kernel is launched ------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a launch, or the attribute of a kernel. Leaves: the other.
//
//===----------------------------------------------------------------------===//

#include "norm/GPU/KernelLaunch.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
struct Field {
  StringLiteral name;
  int64_t KernelLaunch::*member;
};
} // namespace

static constexpr Field fields[] = {
    {"threads", &KernelLaunch::threads},
    {"rows_per_block", &KernelLaunch::rowsPerBlock},
    {"most_blocks", &KernelLaunch::mostBlocks},
    {"cluster_blocks", &KernelLaunch::clusterBlocks},
    {"shared_bytes", &KernelLaunch::sharedBytes},
    {"static_rows", &KernelLaunch::staticRows},
    {"alignment", &KernelLaunch::alignment},
};

DictionaryAttr KernelLaunch::toAttribute(MLIRContext *context) const {
  Builder builder(context);
  NamedAttrList attributes;
  for (const Field &field : fields)
    attributes.set(field.name, builder.getI64IntegerAttr(this->*field.member));
  attributes.set("row_arguments", builder.getDenseI64ArrayAttr(rowArguments));
  SmallVector<Attribute> list;
  for (const ArgumentBound &bound : bounds)
    list.push_back(builder.getDenseI64ArrayAttr(
        {bound.argument, bound.most, bound.multiple}));
  attributes.set("bounds", builder.getArrayAttr(list));
  return attributes.getDictionary(context);
}

std::optional<KernelLaunch> KernelLaunch::get(Operation *kernel) {
  auto attribute = kernel->getAttrOfType<DictionaryAttr>(kLaunchAttr);
  if (!attribute)
    return std::nullopt;
  KernelLaunch launch;
  for (const Field &field : fields)
    if (auto value = attribute.getAs<IntegerAttr>(field.name))
      launch.*field.member = value.getInt();
  if (auto rows = attribute.getAs<DenseI64ArrayAttr>("row_arguments"))
    launch.rowArguments.assign(rows.asArrayRef().begin(),
                               rows.asArrayRef().end());
  if (auto bounds = attribute.getAs<ArrayAttr>("bounds"))
    for (auto bound : bounds.getAsRange<DenseI64ArrayAttr>())
      if (bound.size() == 3)
        launch.bounds.push_back({bound[0], bound[1], bound[2]});
  return launch;
}
