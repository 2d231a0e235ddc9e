//===- Tensor.cpp - reads views of tensors --------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: ops of the tensor dialect that show elements of another tensor, and
// tensor.dim. Leaves: accesses.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "../Frontend.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::raise;

LogicalResult norm::raise::readTensorOp(Operation *op, ScalarGraph &graph) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>([&](auto reshape) {
        return readReshape(graph, reshape.getSrc(), reshape.getResult());
      })
      .Case([&](tensor::CastOp cast) -> LogicalResult {
        auto from = dyn_cast<RankedTensorType>(cast.getSource().getType());
        auto to = dyn_cast<RankedTensorType>(cast.getType());
        if (!from || !to)
          return failure();
        auto dims = llvm::to_vector(llvm::seq<unsigned>(0, from.getRank()));
        return readView(graph, cast.getSource(), cast.getResult(), dims);
      })
      .Case([&](tensor::SplatOp splat) {
        Access access = graph.read(splat.getInput());
        graph.place(splat.getResult(), access);
        return success();
      })
      .Case([&](tensor::FromElementsOp from) -> LogicalResult {
        if (from.getElements().size() != 1)
          return failure();
        Access access = graph.read(from.getElements().front());
        graph.place(from.getResult(), access);
        return success();
      })
      .Case([&](tensor::ExtractOp extract) -> LogicalResult {
        Access access = graph.read(extract.getTensor());
        if (!access.indices.empty())
          return failure();
        graph.place(extract.getResult(), access);
        return success();
      })
      .Case([&](tensor::DimOp dim) -> LogicalResult {
        std::optional<int64_t> index = getConstantIntValue(dim.getIndex());
        auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
        if (!index || !type || *index < 0 || *index >= type.getRank())
          return failure();
        graph.place(dim.getResult(),
                    graph.extent(dim.getType(),
                                 graph.extentOf(dim.getSource(), *index)));
        return success();
      })
      .Default(failure());
}
