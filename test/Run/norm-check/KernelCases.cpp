//===- KernelCases.cpp - the kernels that are checked ---------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a type. Leaves: every op with every variant, and arguments for them.
//
//===----------------------------------------------------------------------===//

#include "Kernel.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::check;

namespace {
using Change = void (*)(KernelSpec &);

Type getF32(KernelSpec &spec) {
  return Float32Type::get(spec.type.getContext());
}
Type getInteger(KernelSpec &spec, unsigned width) {
  return IntegerType::get(spec.type.getContext(), width);
}
} // namespace

/// What every op that is a norm can be told; check() leaves out what one
/// cannot.
static constexpr Change variants[] = {
    [](KernelSpec &spec) {},
    [](KernelSpec &spec) { spec.scale = spec.bias = false; },
    [](KernelSpec &spec) { spec.scale = spec.bias = true; },
    [](KernelSpec &spec) { spec.scale = spec.plusOne = true; },
    [](KernelSpec &spec) { spec.mean = spec.rstd = true; },
    [](KernelSpec &spec) { spec.rstd = true; },
    [](KernelSpec &spec) { spec.epsilonMode = EpsilonMode::InsideRoot; },
    [](KernelSpec &spec) { spec.epsilonMode = EpsilonMode::OutsideRoot; },
    [](KernelSpec &spec) { spec.epsilonMode = EpsilonMode::Least; },
    [](KernelSpec &spec) { spec.residual = Residual::Sum; },
    [](KernelSpec &spec) { spec.residual = Residual::Added; },
    [](KernelSpec &spec) {
      spec.residual = Residual::Sum;
      spec.inputBias = true;
    },
    [](KernelSpec &spec) {
      spec.residual = Residual::Added;
      spec.inputBias = true;
    },
    [](KernelSpec &spec) { spec.gateBefore = Activation::SiLU; },
    [](KernelSpec &spec) { spec.gateAfter = Activation::SiLU; },
    [](KernelSpec &spec) { spec.gateAfter = Activation::GELU; },
    [](KernelSpec &spec) { spec.gateAfter = Activation::GELUTanh; },
    [](KernelSpec &spec) { spec.activation = Activation::SiLU; },
    [](KernelSpec &spec) { spec.modulate = true; },
    [](KernelSpec &spec) { spec.statisticsCols = 5; },
    [](KernelSpec &spec) { spec.statisticsCols = 33; },
    [](KernelSpec &spec) { spec.heads = ShapedType::kDynamic; },
    [](KernelSpec &spec) {
      spec.heads = 3;
      spec.scale = spec.perHeadScale = true;
    },
    [](KernelSpec &spec) { spec.inPlace = true; },
    [](KernelSpec &spec) {
      spec.inPlace = true;
      spec.residual = Residual::Sum;
    },
    [](KernelSpec &spec) { spec.resultType = getF32(spec); },
    [](KernelSpec &spec) { spec.parameterType = getF32(spec); },
    [](KernelSpec &spec) {
      spec.scale = true;
      spec.scaleType = spec.type;
    },
    [](KernelSpec &spec) {
      spec.quantize = Quantization::Static;
      spec.resultType = getInteger(spec, 8);
    },
    [](KernelSpec &spec) {
      spec.quantize = Quantization::PerRow;
      spec.resultType = getInteger(spec, 8);
    },
    [](KernelSpec &spec) {
      spec.residual = Residual::Sum;
      spec.quantize = Quantization::PerRow;
      spec.resultType = getInteger(spec, 8);
    },
    [](KernelSpec &spec) {
      spec.quantize = Quantization::Static;
      spec.resultType = Float8E5M2Type::get(spec.type.getContext());
    },
    [](KernelSpec &spec) {
      spec.quantize = Quantization::PerRow;
      spec.resultType = Float8E4M3FNType::get(spec.type.getContext());
    },
    [](KernelSpec &spec) {
      spec.parameterType = spec.type;
      spec.type = Float8E4M3FNType::get(spec.type.getContext());
      spec.dequantizePerColumn = true;
    },
    [](KernelSpec &spec) {
      spec.parameterType = spec.type;
      spec.type = getInteger(spec, 8);
      spec.dequantizePerRow = true;
    },
    [](KernelSpec &spec) {
      spec.parameterType = spec.type;
      spec.type = getInteger(spec, 32);
      spec.dequantizePerRow = spec.dequantizePerColumn = true;
      spec.residual = Residual::Sum;
    },
    [](KernelSpec &spec) {
      spec.parameterType = spec.type;
      spec.type = getInteger(spec, 32);
      spec.dequantizePerColumn = spec.inputBias = true;
      spec.residual = Residual::Sum;
      spec.quantize = Quantization::PerRow;
      spec.resultType = getInteger(spec, 8);
    },
};

static bool isValid(const KernelSpec &spec) {
  llvm::Error error = spec.check();
  bool valid = !error;
  llvm::consumeError(std::move(error));
  return valid;
}

std::vector<KernelCase> check::getKernelCases(FloatType type) {
  std::vector<KernelCase> cases;
  auto addCase = [&](const KernelSpec &spec, ArrayRef<int64_t> lengths) {
    if (isValid(spec))
      cases.push_back({spec,
                       llvm::to_vector(lengths),
                       {Fill::Plain, Fill::LargeMean, Fill::Zero, Fill::NaN,
                        Fill::Infinity}});
  };
  for (const KernelOpInfo &info : getKernelOps())
    for (Change change : variants) {
      KernelSpec spec(info.op, type);
      change(spec);
      if (info.op == KernelOp::GroupNorm) {
        spec.cols = 6;
        spec.groups = 2;
        addCase(spec, {1, 7, 64});
        continue;
      }
      addCase(spec, {1, 16, 77, 770});
      spec.cols = cases.size() % 4 == 1 ? 33 : 64;
      addCase(spec, {spec.cols});
    }
  for (auto [index, one] : llvm::enumerate(cases))
    one.spec.name = "kernel" + std::to_string(index);
  return cases;
}

std::vector<KernelCase> check::getStreamedKernelCases(FloatType type) {
  std::vector<KernelCase> cases;
  for (KernelCase &one : getKernelCases(type)) {
    bool overwrites = one.spec.inPlace || one.spec.residual != Residual::None;
    if (!overwrites || one.spec.cols != 64)
      continue;
    one.rows = 600;
    one.fills = {Fill::Plain};
    cases.push_back(std::move(one));
  }
  return cases;
}

/// Scales of quantized numbers: results are within their type, or just beyond.
static Buffer makeScales(ElementKind kind, ArrayRef<int64_t> shape,
                         double magnitude, Random &random) {
  Buffer buffer = llvm::cantFail(Buffer::allocate(kind, shape));
  std::uniform_real_distribution<double> uniform(0.5, 1.5);
  for (int64_t i = 0, e = buffer.getNumElements(); i < e; ++i)
    buffer.set(i, magnitude * uniform(random));
  return buffer;
}

static Buffer makeIntegers(ElementKind kind, ArrayRef<int64_t> shape,
                           int64_t most, Random &random) {
  Buffer buffer = llvm::cantFail(Buffer::allocate(kind, shape));
  std::uniform_int_distribution<int64_t> uniform(-most, most);
  for (int64_t i = 0, e = buffer.getNumElements(); i < e; ++i)
    buffer.set(i, uniform(random));
  return buffer;
}

KernelArguments check::makeKernelArguments(const KernelSpec &spec, int64_t rows,
                                           int64_t length, Fill fill,
                                           Random &random) {
  KernelArguments arguments{getKernelOperands(spec), {}};
  for (const KernelOperand &operand : arguments.operands) {
    SmallVector<int64_t> shape;
    for (KernelDim dim : getKernelDims(spec, operand)) {
      bool isLength = dim.name == "cols" || dim.name == "positions";
      shape.push_back(!ShapedType::isDynamic(dim.size) ? dim.size
                      : isLength                       ? length
                                                       : rows);
    }
    ElementKind kind = *getElementKind(operand.type);
    StringRef name = operand.name;
    auto make = [&]() -> Buffer {
      if (!operand.read)
        return llvm::cantFail(Buffer::allocate(kind, shape));
      if (operand.type.isInteger(8))
        return makeIntegers(kind, shape, 127, random);
      if (operand.type.isInteger(32))
        return makeIntegers(kind, shape, 1 << 20, random);
      if (name == "y_scale")
        return makeScales(kind, shape, 0.02, random);
      if (name == "x_row_scale" || name == "x_column_scale")
        return makeScales(kind, shape, 1e-3, random);
      return makeInput(kind, shape, name == "x" ? fill : Fill::Plain,
                       *getElementKind(spec.getStatisticsType()), random);
    };
    arguments.buffers.push_back(make());
  }
  return arguments;
}
