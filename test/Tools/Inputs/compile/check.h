/* What the programs that call compiled kernels have in common: numbers of every
 * type, and counting of those that are wrong. Plain C99 and C++. */
#ifndef CHECK_H
#define CHECK_H

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long wrong = 0, compared = 0;

static void expect(const char *what, double got, double want, double allowed) {
  ++compared;
  if (fabs(got - want) <= allowed)
    return;
  if (++wrong <= 10)
    printf("%s: expected %.9g, got %.9g\n", what, want, got);
}

static void expect_status(const char *what, int got, int want) {
  ++compared;
  if (got != want && ++wrong)
    printf("%s: expected status %d, got %d\n", what, want, got);
}

/* Numbers in [-2, 2) that any of the types holds. */
static double number(int64_t i) {
  return (double)((i * 1103515245 + 12345) / 65536 % 256) / 64 - 2;
}

static float from_bf16(uint16_t bits) {
  uint32_t wide = (uint32_t)bits << 16;
  float value;
  memcpy(&value, &wide, sizeof value);
  return value;
}

static uint16_t to_bf16(double value) { /* of numbers that it holds */
  float narrow = (float)value;
  uint32_t bits;
  memcpy(&bits, &narrow, sizeof bits);
  return (uint16_t)(bits >> 16);
}

static double from_f16(uint16_t bits) {
  int exponent = bits >> 10 & 31, mantissa = bits & 1023;
  double sign = bits >> 15 ? -1 : 1;
  if (exponent == 31)
    return mantissa ? NAN : sign * INFINITY;
  if (exponent == 0)
    return sign * ldexp(mantissa, -24);
  return sign * ldexp(mantissa + 1024, exponent - 25);
}

static uint16_t to_f16(double value) { /* of numbers that it holds */
  for (uint32_t bits = 0; bits < 65536; ++bits)
    if ((bits & 0x7c00) != 0x7c00 && from_f16((uint16_t)bits) == value)
      return (uint16_t)bits;
  abort();
}

/* The root of the mean of the squares of n elements, in f64. */
static double rms(const double *x, int64_t n, double epsilon) {
  double sum = 0;
  for (int64_t i = 0; i < n; ++i)
    sum += x[i] * x[i];
  return sqrt(sum / (double)n + epsilon);
}

#endif
