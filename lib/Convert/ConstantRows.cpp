//===- ConstantRows.cpp - constants by their rows -------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConstantRows.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::norm::convert;

/// The bytes of the elements, of one element where all are the same; empty
/// where there are none.
static ArrayRef<char> bytesOf(ElementsAttr constant) {
  if (auto dense = dyn_cast<DenseElementsAttr>(constant))
    return dense.getRawData();
  auto resource = dyn_cast<DenseResourceElementsAttr>(constant);
  AsmResourceBlob *blob =
      resource ? resource.getRawHandle().getBlob() : nullptr;
  return blob ? blob->getData() : ArrayRef<char>();
}

static FloatType typeOf(ElementsAttr constant) {
  return cast<FloatType>(constant.getElementType());
}

StringAttr norm::convert::attributeOf(Operation *op, ElementsAttr constant) {
  // An op that is not registered may have properties, too.
  auto properties =
      dyn_cast_if_present<DictionaryAttr>(op->getPropertiesAsAttribute());
  for (DictionaryAttr attributes :
       {properties, op->getDiscardableAttrDictionary()})
    if (attributes)
      for (NamedAttribute attribute : attributes)
        if (attribute.getValue() == constant)
          return attribute.getName();
  return nullptr;
}

/// Whether numbers of its type can be read.
static bool hasReadableType(ElementsAttr constant) {
  return isa<RankedTensorType>(constant.getType()) &&
         isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
             constant.getElementType());
}

bool norm::convert::isAbsent(ElementsAttr constant) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(constant);
  return resource && hasReadableType(constant) &&
         !resource.getRawHandle().getBlob() &&
         resource.getRawHandle().getKey() != "__elided__";
}

bool norm::convert::isReadable(ElementsAttr constant) {
  if (!hasReadableType(constant))
    return false;
  Type type = constant.getElementType();
  size_t size = type.getIntOrFloatBitWidth() / 8;
  size_t bytes = bytesOf(constant).size();
  return bytes == size * constant.getNumElements() ||
         (isa<DenseElementsAttr>(constant) && bytes == size);
}

static double decode(const char *bytes, FloatType type) {
  if (type.isF32()) {
    float value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
  }
  if (type.isF64()) {
    double value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
  }
  uint16_t bits;
  std::memcpy(&bits, bytes, sizeof bits);
  return APFloat(type.getFloatSemantics(), APInt(16, bits)).convertToDouble();
}

static void encode(double number, FloatType type, char *bytes) {
  if (type.isF32()) {
    float value = static_cast<float>(number);
    std::memcpy(bytes, &value, sizeof value);
  } else if (type.isF64()) {
    std::memcpy(bytes, &number, sizeof number);
  } else {
    APFloat value(number);
    bool losesInfo;
    value.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    uint16_t bits = value.bitcastToAPInt().getZExtValue();
    std::memcpy(bytes, &bits, sizeof bits);
  }
}

namespace {
/// The elements as f64, and which row each belongs to.
class Table {
public:
  Table(ElementsAttr constant, const RowDims &dims)
      : type(typeOf(constant)), bytes(bytesOf(constant)),
        isSplat(bytes.size() == elementSize()),
        shape(cast<RankedTensorType>(constant.getType()).getShape()) {
    numElements = constant.getNumElements();
    strides.resize(shape.size());
    for (size_t dim = shape.size(); dim-- != 0;)
      if (!dims.test(dim)) {
        strides[dim] = numRows;
        numRows *= shape[dim];
      }
  }

  /// Calls `visit(element, row, number)`.
  template <typename Visit> void forEach(Visit visit) const {
    SmallVector<int64_t> indices(shape.size());
    size_t row = 0;
    for (size_t i = 0; i != numElements; ++i) {
      visit(i, row,
            decode(bytes.data() + (isSplat ? 0 : i * elementSize()), type));
      for (size_t dim = shape.size(); dim-- != 0;) {
        row += strides[dim];
        if (++indices[dim] != shape[dim])
          break;
        row -= strides[dim] * shape[dim];
        indices[dim] = 0;
      }
    }
  }

  size_t elementSize() const { return type.getIntOrFloatBitWidth() / 8; }
  size_t rowSize() const { return numElements / std::max<size_t>(numRows, 1); }

  FloatType type;
  ArrayRef<char> bytes;
  bool isSplat;
  ArrayRef<int64_t> shape;
  size_t numElements, numRows = 1;
  /// From one row to the next along a dim; 0 along those of a row.
  SmallVector<size_t> strides;
};
} // namespace

bool norm::convert::hasUniformRows(ElementsAttr constant, const RowDims &dims) {
  if (!isReadable(constant))
    return constant.isSplat();
  Table table(constant, dims);
  if (table.isSplat)
    return true;
  std::vector<double> first(table.numRows, NAN);
  bool areUniform = true;
  table.forEach([&](size_t, size_t row, double number) {
    if (std::isnan(first[row]))
      first[row] = number;
    areUniform &= first[row] == number;
  });
  return areUniform;
}

bool norm::convert::hasZeroMeanRows(ElementsAttr constant,
                                    const RowDims &dims) {
  Table table(constant, dims);
  std::vector<double> sums(table.numRows), sizes(table.numRows);
  table.forEach([&](size_t, size_t row, double number) {
    sums[row] += number;
    sizes[row] += std::abs(number);
  });
  // The roundings of the elements to their type, and of the sum here.
  double precision =
      APFloat::semanticsPrecision(table.type.getFloatSemantics());
  double unit =
      std::ldexp(1.0, -precision) + std::ldexp(double(table.rowSize()), -53);
  for (auto [sum, size] : llvm::zip_equal(sums, sizes))
    if (!std::isfinite(size) || std::abs(sum) > unit * size)
      return false;
  return true;
}

static std::vector<double> meansOf(const Table &table) {
  std::vector<double> means(table.numRows);
  table.forEach(
      [&](size_t, size_t row, double number) { means[row] += number; });
  for (double &mean : means)
    mean /= table.rowSize();
  return means;
}

/// Calls `visit(element, row, bytes)` with the centered numbers as they are
/// stored.
template <typename Visit>
static void forEachCentered(const Table &table, Visit visit) {
  std::vector<double> means = meansOf(table);
  table.forEach([&](size_t i, size_t row, double number) {
    char bytes[sizeof(double)];
    encode(number - means[row], table.type, bytes);
    visit(i, row, bytes);
  });
}

bool norm::convert::canCenterRows(ElementsAttr constant, const RowDims &dims) {
  Table table(constant, dims);
  bool areFinite = true;
  forEachCentered(table, [&](size_t, size_t, const char *bytes) {
    areFinite &= std::isfinite(decode(bytes, table.type));
  });
  return areFinite;
}

double norm::convert::centeredRowSum(ElementsAttr constant,
                                     const RowDims &dims) {
  Table table(constant, dims);
  std::vector<double> sums(table.numRows), sizes(table.numRows);
  forEachCentered(table, [&](size_t, size_t row, const char *bytes) {
    double number = decode(bytes, table.type);
    sums[row] += number;
    sizes[row] += std::abs(number);
  });
  double largest = 0;
  for (auto [sum, size] : llvm::zip_equal(sums, sizes))
    if (size != 0)
      largest = std::max(largest, std::abs(sum) / size);
  return largest;
}

ElementsAttr norm::convert::centerRows(ElementsAttr constant,
                                       const RowDims &dims) {
  Table table(constant, dims);
  std::vector<char> bytes(table.numElements * table.elementSize());
  forEachCentered(table, [&](size_t i, size_t, const char *number) {
    std::memcpy(bytes.data() + i * table.elementSize(), number,
                table.elementSize());
  });
  auto type = cast<RankedTensorType>(constant.getType());
  auto resource = dyn_cast<DenseResourceElementsAttr>(constant);
  if (!resource)
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  return DenseResourceElementsAttr::get(
      type, (resource.getRawHandle().getKey() + "_centered").str(),
      HeapAsmResourceBlob::allocateAndCopyWithAlign(bytes,
                                                    blob->getDataAlignment()));
}
