/* Every f16 to f32 and back, and what lies between two of them: their middle,
 * which goes to the even one, and its neighbours, which do not. */
#include "half.h"
#include "check.h"

static float one(uint16_t half) {
  float result;
  expect_status("to_float", to_float(&half, &result, 1), NORM_OK);
  return result;
}

static void expect_half(float value, uint16_t want) {
  uint16_t got;
  expect_status("to_half", to_half(&value, &got, 1), NORM_OK);
  expect("to_half", got, want, 0);
}

static uint16_t half_of(float value) {
  uint16_t got;
  to_half(&value, &got, 1);
  return got;
}

int main(void) {
  for (uint32_t sign = 0; sign < 2; ++sign)
    for (uint32_t magnitude = 0; magnitude < 0x7c00; ++magnitude) {
      uint16_t bits = (uint16_t)(sign << 15 | magnitude);
      double value = from_f16(bits);
      expect("to_float", one(bits), value, 0);
      expect("sign", signbit(one(bits)) != 0, sign, 0);
      expect_half((float)value, bits);
      /* Above the largest is what the next would be: an infinity from its
       * middle on. */
      double step = magnitude < 0x400 ? 1 : magnitude >> 10;
      double next = fabs(value) + ldexp(1, (int)step - 25);
      float middle = (float)((fabs(value) + next) / 2);
      float above = nextafterf(middle, INFINITY), below = nextafterf(middle, 0);
      uint16_t even = (uint16_t)(bits + (magnitude & 1));
      expect_half(sign ? -middle : middle, even);
      expect_half(sign ? -above : above, (uint16_t)(bits + 1));
      expect_half(sign ? -below : below, bits);
    }
  expect_half(INFINITY, 0x7c00);
  expect_half(-INFINITY, 0xfc00);
  expect_half(1e30f, 0x7c00);
  expect_half(-1e-30f, 0x8000);
  expect("infinity", isinf(one(0x7c00)) != 0, 1, 0);
  expect("-infinity", one(0xfc00) < -3e38f, 1, 0);
  expect("NaN", isnan(one(0x7e01)) != 0, 1, 0);
  expect("NaN", isnan(one(0xfc01)) != 0, 1, 0);
  expect("NaN", isnan(from_f16(half_of(NAN))) != 0, 1, 0);
  printf("compared %ld, wrong %ld\n", compared, wrong);
  return wrong != 0;
}
