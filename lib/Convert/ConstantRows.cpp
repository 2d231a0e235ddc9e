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

bool norm::convert::isReadable(Type type) {
  return isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(type);
}

/// Whether numbers of its type can be read.
static bool hasReadableType(ElementsAttr constant) {
  return isa<RankedTensorType>(constant.getType()) &&
         isReadable(constant.getElementType());
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
/// The elements as f64, with their rows and their places in these.
class Table {
public:
  Table(ElementsAttr constant, const RowDims &dims)
      : type(typeOf(constant)), bytes(bytesOf(constant)),
        isSplat(bytes.size() == elementSize()),
        shape(cast<RankedTensorType>(constant.getType()).getShape()) {
    numElements = constant.getNumElements();
    steps.resize(shape.size());
    for (size_t dim = shape.size(); dim-- != 0;) {
      size_t &size = dims.test(dim) ? rowSize : numRows;
      (dims.test(dim) ? steps[dim].place : steps[dim].row) = size;
      size *= shape[dim];
    }
  }

  /// Calls `visit(element, row, place in the row, number)`.
  template <typename Visit> void forEach(Visit visit) const {
    SmallVector<int64_t> indices(shape.size());
    size_t row = 0, place = 0;
    for (size_t i = 0; i != numElements; ++i) {
      visit(i, row, place,
            decode(bytes.data() + (isSplat ? 0 : i * elementSize()), type));
      for (size_t dim = shape.size(); dim-- != 0;) {
        row += steps[dim].row;
        place += steps[dim].place;
        if (++indices[dim] != shape[dim])
          break;
        row -= steps[dim].row * shape[dim];
        place -= steps[dim].place * shape[dim];
        indices[dim] = 0;
      }
    }
  }

  size_t elementSize() const { return type.getIntOrFloatBitWidth() / 8; }

  FloatType type;
  ArrayRef<char> bytes;
  bool isSplat;
  ArrayRef<int64_t> shape;
  size_t numElements, numRows = 1, rowSize = 1;

private:
  struct Step {
    size_t row = 0, place = 0;
  };
  /// What changes from one element to the next along each dim.
  SmallVector<Step> steps;
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
  table.forEach([&](size_t, size_t row, size_t, double number) {
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
  table.forEach([&](size_t, size_t row, size_t, double number) {
    sums[row] += number;
    sizes[row] += std::abs(number);
  });
  // The roundings of the elements to their type, and of the sum here.
  double precision =
      APFloat::semanticsPrecision(table.type.getFloatSemantics());
  double unit =
      std::ldexp(1.0, -precision) + std::ldexp(double(table.rowSize), -53);
  for (auto [sum, size] : llvm::zip_equal(sums, sizes))
    if (!std::isfinite(size) || std::abs(sum) > unit * size)
      return false;
  return true;
}

static std::vector<double> meansOf(const Table &table) {
  std::vector<double> means(table.numRows);
  table.forEach(
      [&](size_t, size_t row, size_t, double number) { means[row] += number; });
  for (double &mean : means)
    mean /= table.rowSize;
  return means;
}

namespace {
/// Numbers rounded to their type.
struct Rounded {
  explicit Rounded(size_t numElements, FloatType type)
      : type(type), bytes(numElements * size()) {}

  size_t size() const { return type.getIntOrFloatBitWidth() / 8; }

  void set(size_t i, double number) {
    char *place = bytes.data() + i * size();
    encode(number, type, place);
    areFinite &= std::isfinite(decode(place, type));
    largest = std::max(largest, std::abs(number));
  }

  double get(size_t i) const { return decode(bytes.data() + i * size(), type); }

  FloatType type;
  std::vector<char> bytes;
  bool areFinite = true;
  double largest = 0;
};
} // namespace

/// `change(row, place in the row, number)` of each element.
template <typename Change>
static Rounded changed(const Table &table, Change change) {
  Rounded numbers(table.numElements, table.type);
  table.forEach([&](size_t i, size_t row, size_t place, double number) {
    numbers.set(i, change(row, place, number));
  });
  return numbers;
}

static Rounded withoutMeans(const Table &table) {
  std::vector<double> means = meansOf(table);
  return changed(table, [&](size_t row, size_t, double number) {
    return number - means[row];
  });
}

/// `constant` with other numbers.
static ElementsAttr replaceNumbers(ElementsAttr constant,
                                   const Rounded &numbers, StringRef suffix) {
  auto type = cast<RankedTensorType>(constant.getType());
  auto resource = dyn_cast<DenseResourceElementsAttr>(constant);
  if (!resource)
    return DenseElementsAttr::getFromRawBuffer(type, numbers.bytes);
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  return DenseResourceElementsAttr::get(
      type, (resource.getRawHandle().getKey() + suffix).str(),
      HeapAsmResourceBlob::allocateAndCopyWithAlign(numbers.bytes,
                                                    blob->getDataAlignment()));
}

bool norm::convert::canCenterRows(ElementsAttr constant, const RowDims &dims) {
  return withoutMeans(Table(constant, dims)).areFinite;
}

double norm::convert::centeredRowSum(ElementsAttr constant,
                                     const RowDims &dims) {
  Table table(constant, dims);
  std::vector<double> sums(table.numRows), sizes(table.numRows);
  Rounded numbers = withoutMeans(table);
  table.forEach([&](size_t i, size_t row, size_t, double) {
    double number = numbers.get(i);
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
  return replaceNumbers(constant, withoutMeans(Table(constant, dims)),
                        "_centered");
}

std::vector<double> norm::convert::numbersOf(ElementsAttr constant) {
  std::vector<double> numbers(constant.getNumElements());
  Table(constant, allDimsOf(constant.getType()))
      .forEach([&](size_t i, size_t, size_t, double number) {
        numbers[i] = number;
      });
  return numbers;
}

std::vector<double> norm::convert::contractRows(ElementsAttr constant,
                                                const RowDims &dims,
                                                ArrayRef<double> factors) {
  Table table(constant, dims);
  std::vector<double> sums(table.numRows);
  table.forEach([&](size_t, size_t row, size_t place, double number) {
    sums[row] += number * factors[place];
  });
  return sums;
}

ElementsAttr norm::convert::scaleRows(ElementsAttr constant,
                                      const RowDims &dims,
                                      ArrayRef<double> factors, Mean mean) {
  Table table(constant, dims);
  std::vector<double> means(table.numRows);
  if (mean == Mean::Removed) {
    means = contractRows(constant, dims, factors);
    for (double &sum : means)
      sum /= table.rowSize;
  }
  bool areZero = true;
  Rounded scaled = changed(table, [&](size_t row, size_t place, double number) {
    areZero &= number == 0 || factors[place] == 0;
    return number * factors[place] - means[row];
  });
  // Below the smallest normal number, all of the constant has fewer digits.
  double smallest =
      APFloat::getSmallestNormalized(table.type.getFloatSemantics())
          .convertToDouble();
  return scaled.areFinite && (areZero || scaled.largest >= smallest)
             ? replaceNumbers(constant, scaled, "_scaled")
             : nullptr;
}

ElementsAttr norm::convert::addToRows(ElementsAttr constant,
                                      const RowDims &dims,
                                      ArrayRef<double> summands) {
  Rounded sums =
      changed(Table(constant, dims), [&](size_t, size_t place, double number) {
        return number + summands[place];
      });
  return sums.areFinite ? replaceNumbers(constant, sums, "_shifted") : nullptr;
}

DenseElementsAttr norm::convert::makeConstant(RankedTensorType type,
                                              ArrayRef<double> numbers) {
  Rounded rounded(numbers.size(), cast<FloatType>(type.getElementType()));
  for (auto [i, number] : llvm::enumerate(numbers))
    rounded.set(i, number);
  return rounded.areFinite
             ? DenseElementsAttr::getFromRawBuffer(type, rounded.bytes)
             : nullptr;
}
