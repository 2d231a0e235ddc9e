//===- Calibration.cpp - means of rows, as seen in runs -------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Convert/Calibration.h"
#include "Describe.h"
#include "norm/IR/Locations.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include <cmath>

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;
namespace json = llvm::json;

double norm::swapErrorBound(double rho) {
  // sqrt(2 - 2 / r), without the difference that a small rho loses its digits
  // in, nor the square that a large one overflows in.
  double r = std::hypot(1.0, rho);
  return std::isinf(r) ? std::sqrt(2.0)
                       : rho / r * std::sqrt(2.0 / (1.0 + 1.0 / r));
}

void NormCalibration::add(double rowRho, double rowError) {
  ++rows;
  if (!std::isfinite(rowRho) || !std::isfinite(rowError)) {
    ++notFinite;
    return;
  }
  for (auto [values, value] :
       {std::pair(&rho, rowRho), std::pair(&error, rowError)}) {
    values->max = std::max(values->max, value);
    values->mean += (value - values->mean) / double(rows - notFinite);
  }
}

void norm::forEachNorm(
    func::FuncOp function,
    function_ref<void(NamedNormOpInterface, int64_t)> visit) {
  int64_t ordinal = 0;
  function.walk([&](NamedNormOpInterface norm) { visit(norm, ordinal++); });
}

Calibration norm::describeNorms(func::FuncOp function) {
  Calibration calibration{function.getName().str()};
  forEachNorm(function, [&](NamedNormOpInterface op, int64_t ordinal) {
    ++calibration.norms;
    if (auto norm = dyn_cast<LayerNormOp>(op.getOperation()))
      calibration.layerNorms.push_back(
          {ordinal, locationName(norm.getLoc()), describeNorm(norm)});
  });
  return calibration;
}

bool norm::isObservable(LayerNormOp norm) {
  return isa<FunctionOpInterface>(norm->getParentOp()) &&
         norm->getBlock()->isEntryBlock();
}

std::string norm::describeNorm(LayerNormOp norm) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "layer_norm " << convert::describeRows(norm) << ", epsilon "
     << llvm::format("%.6g", norm.getEpsilon().convertToDouble());
  if (norm.getEpsilonMode() != EpsilonMode::InsideRoot)
    os << " " << stringifyEpsilonMode(norm.getEpsilonMode());
  return text;
}

//===----------------------------------------------------------------------===//
// The file
//===----------------------------------------------------------------------===//

static void write(json::OStream &os, StringRef key, const RowValues &values) {
  os.attributeObject(key, [&] {
    os.attribute("max", values.max);
    os.attribute("mean", values.mean);
  });
}

std::string norm::toJSON(const Calibration &calibration) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  json::OStream os(stream, /*IndentSize=*/2);
  os.object([&] {
    os.attribute("function", calibration.function);
    os.attribute("norms", calibration.norms);
    os.attribute("samples", calibration.samples);
    os.attributeArray("layer_norms", [&] {
      for (const NormCalibration &norm : calibration.layerNorms)
        os.object([&] {
          os.attribute("ordinal", norm.ordinal);
          os.attribute("location", norm.location);
          os.attribute("norm", norm.norm);
          os.attribute("rows", norm.rows);
          os.attribute("not_finite", norm.notFinite);
          write(os, "rho", norm.rho);
          os.attribute("bound", swapErrorBound(norm.rho.max));
          write(os, "error", norm.error);
        });
    });
  });
  stream << "\n";
  return text;
}

namespace mlir::norm {
static bool fromJSON(const json::Value &value, RowValues &values,
                     json::Path path) {
  json::ObjectMapper map(value, path);
  if (!map || !map.map("max", values.max) || !map.map("mean", values.mean))
    return false;
  // Rules out NaN too; a number that is too large is read as infinity.
  if (values.mean >= 0 && values.mean <= values.max && !std::isinf(values.max))
    return true;
  path.report("expected 0 <= mean <= max");
  return false;
}

static bool fromJSON(const json::Value &value, NormCalibration &norm,
                     json::Path path) {
  json::ObjectMapper map(value, path);
  if (!map || !map.map("ordinal", norm.ordinal) ||
      !map.map("location", norm.location) || !map.map("norm", norm.norm) ||
      !map.map("rows", norm.rows) || !map.map("not_finite", norm.notFinite) ||
      !map.map("rho", norm.rho) || !map.map("error", norm.error))
    return false;
  if (norm.notFinite >= 0 && norm.notFinite <= norm.rows)
    return true;
  path.report("expected 0 <= not_finite <= rows");
  return false;
}

static bool fromJSON(const json::Value &value, Calibration &calibration,
                     json::Path path) {
  json::ObjectMapper map(value, path);
  return map && map.map("function", calibration.function) &&
         map.map("norms", calibration.norms) &&
         map.map("samples", calibration.samples) &&
         map.map("layer_norms", calibration.layerNorms);
}
} // namespace mlir::norm

llvm::Expected<Calibration> norm::readCalibration(StringRef path) {
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!file)
    return createStringError(path + ": " + file.getError().message());
  auto value = json::parse((*file)->getBuffer());
  if (!value)
    return createStringError(path + ": " + llvm::toString(value.takeError()));
  Calibration calibration;
  json::Path::Root root("calibration");
  if (!fromJSON(*value, calibration, root))
    return createStringError(path + ": " + llvm::toString(root.getError()));
  return calibration;
}
