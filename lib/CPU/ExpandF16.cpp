//===- ExpandF16.cpp - f16 on CPUs that do not know it --------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: conversions between f16 and f32, of scalars and vectors. Leaves:
// operations on their bits.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include "norm/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_EXPANDF16
#include "norm/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using arith::CmpIPredicate;

namespace {
/// Builds on values of the shape of one type.
struct BitBuilder {
  ImplicitLocOpBuilder builder;
  Type shape;

  Type typed(Type element) const {
    if (auto shaped = dyn_cast<ShapedType>(shape))
      return shaped.clone(element);
    return element;
  }
  Type f16() { return typed(builder.getF16Type()); }
  Type f32() { return typed(builder.getF32Type()); }
  Type i16() { return typed(builder.getI16Type()); }
  Type i32() { return typed(builder.getI32Type()); }

  Value bits(uint32_t value) {
    TypedAttr attribute = builder.getI32IntegerAttr(value);
    if (auto shaped = dyn_cast<ShapedType>(i32()))
      attribute = DenseElementsAttr::get(shaped, attribute);
    return arith::ConstantOp::create(builder, attribute);
  }
  template <typename OpTy> Value make(Value a, Value b) {
    return OpTy::create(builder, a, b);
  }
  Value cast(Type type, Value value) {
    return arith::BitcastOp::create(builder, type, value);
  }
  Value compare(CmpIPredicate predicate, Value a, Value b) {
    return arith::CmpIOp::create(builder, predicate, a, b);
  }
  Value select(Value condition, Value a, Value b) {
    return arith::SelectOp::create(builder, condition, a, b);
  }

  /// With the bits of its exponent and mantissa in their places of an f32, an
  /// f16 is 2^-112 of its value, also where it is denormal: a product restores
  /// it exactly. An exponent of ones is made one again.
  Value extend(Value half) {
    Value raw = arith::ExtUIOp::create(builder, i32(), cast(i16(), half));
    Value sign =
        make<arith::ShLIOp>(make<arith::AndIOp>(raw, bits(0x8000)), bits(16));
    Value magnitude = make<arith::AndIOp>(raw, bits(0x7fff));
    Value scaled = cast(f32(), make<arith::ShLIOp>(magnitude, bits(13)));
    Value finite =
        cast(i32(), make<arith::MulFOp>(scaled, cast(f32(), bits(0x77800000))));
    Value special = make<arith::OrIOp>(finite, bits(0x7f800000));
    Value isSpecial = compare(CmpIPredicate::uge, magnitude, bits(0x7c00));
    return cast(f32(),
                make<arith::OrIOp>(select(isSpecial, special, finite), sign));
  }

  /// Rounds to nearest, ties to even, in three ranges:
  /// - below 2^-14 the result is denormal; a sum with 0.5 rounds to its last
  ///   place, 2^-24, which is then the last bit of the sum;
  /// - from there to 2^16 half of the last place is added, less one where the
  ///   bit to be kept is even; the carry may make an infinity;
  /// - from 2^16 on it is an infinity, or a NaN, which is made quiet.
  Value truncate(Value single) {
    Value raw = cast(i32(), single);
    Value sign = make<arith::ShRUIOp>(
        make<arith::AndIOp>(raw, bits(0x80000000)), bits(16));
    Value magnitude = make<arith::AndIOp>(raw, bits(0x7fffffff));

    Value sum = make<arith::AddFOp>(cast(f32(), magnitude),
                                    cast(f32(), bits(0x3f000000)));
    Value denormal = make<arith::SubIOp>(cast(i32(), sum), bits(0x3f000000));

    Value odd =
        make<arith::AndIOp>(make<arith::ShRUIOp>(magnitude, bits(13)), bits(1));
    // The exponent's bias goes from 127 to 15.
    Value rebased = make<arith::SubIOp>(magnitude, bits(0x38000000));
    Value rounded =
        make<arith::AddIOp>(make<arith::AddIOp>(rebased, bits(0xfff)), odd);
    Value normal = make<arith::ShRUIOp>(rounded, bits(13));

    Value isNaN = compare(CmpIPredicate::ugt, magnitude, bits(0x7f800000));
    Value special = select(isNaN, bits(0x7e00), bits(0x7c00));

    Value isDenormal = compare(CmpIPredicate::ult, magnitude, bits(0x38800000));
    Value isSpecial = compare(CmpIPredicate::uge, magnitude, bits(0x47800000));
    Value result =
        select(isSpecial, special, select(isDenormal, denormal, normal));
    Value half = arith::TruncIOp::create(builder, i16(),
                                         make<arith::OrIOp>(result, sign));
    return cast(f16(), half);
  }
};

struct ExpandF16 final : norm::impl::ExpandF16Base<ExpandF16> {
  static Type elementOf(Value value) {
    return getElementTypeOrSelf(value.getType());
  }

  void runOnOperation() override {
    getOperation()->walk([&](Operation *op) {
      BitBuilder bits{ImplicitLocOpBuilder(op->getLoc(), op),
                      op->getNumResults() == 1 ? op->getResult(0).getType()
                                               : Type()};
      if (auto extend = dyn_cast<arith::ExtFOp>(op)) {
        if (!elementOf(extend.getIn()).isF16())
          return;
        Value single = bits.extend(extend.getIn());
        if (!elementOf(extend).isF32())
          single =
              arith::ExtFOp::create(bits.builder, extend.getType(), single);
        extend.replaceAllUsesWith(single);
        extend.erase();
      } else if (auto truncate = dyn_cast<arith::TruncFOp>(op)) {
        // Those of f64 are two steps by now: see --norm-widen-half-floats.
        if (!elementOf(truncate).isF16() ||
            !elementOf(truncate.getIn()).isF32())
          return;
        truncate.replaceAllUsesWith(bits.truncate(truncate.getIn()));
        truncate.erase();
      }
    });
  }
};
} // namespace
