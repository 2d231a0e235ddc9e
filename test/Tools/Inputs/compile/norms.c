/* Calls every kernel of norms.mlir and compares with f64. */
#include "norms.h"
#include "check.h"

enum { COLS = 77, MOST = 9 * 300 };

static double reference[MOST];

static void fill(int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    reference[i] = number(i);
}

#define CHECK_RMS(NAME, TYPE, TO, FROM, RELATIVE)                              \
  static void check_##NAME(int64_t rows) {                                     \
    static TYPE x[MOST], w[COLS], y[MOST + 1];                                 \
    fill(rows * COLS);                                                         \
    for (int64_t i = 0; i < rows * COLS; ++i)                                  \
      x[i] = TO(reference[i]);                                                 \
    for (int64_t j = 0; j < COLS; ++j)                                         \
      w[j] = TO(number(j + 999));                                              \
    y[rows * COLS] = TO(1.5);                                                  \
    expect_status(#NAME, NAME(x, w, y, rows), NORM_OK);                        \
    expect(#NAME " behind the end", FROM(y[rows * COLS]), 1.5, 0);             \
    for (int64_t i = 0; i < rows; ++i) {                                       \
      double root = rms(reference + i * COLS, COLS, 1e-6);                     \
      for (int64_t j = 0; j < COLS; ++j) {                                     \
        double want = reference[i * COLS + j] / root * number(j + 999);        \
        expect(#NAME, FROM(y[i * COLS + j]), want, RELATIVE * fabs(want));     \
      }                                                                        \
    }                                                                          \
    /* The result in the place of the input. */                                \
    expect_status(#NAME, NAME(x, w, x, rows), NORM_OK);                        \
    for (int64_t i = 0; i < rows * COLS; ++i)                                  \
      expect(#NAME " in place", FROM(x[i]), FROM(y[i]), 0);                    \
  }

#define SAME(value) (value)
CHECK_RMS(rms_f32, float, (float), SAME, 1e-6)
CHECK_RMS(rms_f64, double, SAME, SAME, 1e-14)
CHECK_RMS(rms_f16, uint16_t, to_f16, from_f16, 1.0 / 1024)
CHECK_RMS(rms_bf16, uint16_t, to_bf16, from_bf16, 1.0 / 128)

static void check_layer(int64_t rows, int64_t cols) {
  static float x[MOST], w[300], b[300], y[MOST], checked[MOST];
  fill(rows * cols);
  for (int64_t i = 0; i < rows * cols; ++i)
    x[i] = (float)reference[i];
  for (int64_t j = 0; j < cols; ++j) {
    w[j] = (float)number(j + 999);
    b[j] = (float)number(j + 777);
  }
  expect_status("layer_f32", layer_f32(x, w, b, y, rows, cols), NORM_OK);
  expect_status("layer_checked", layer_checked(x, w, checked, rows, cols, cols),
                NORM_OK);
  for (int64_t i = 0; i < rows; ++i) {
    const double *row = reference + i * cols;
    double mean = 0, variance = 0;
    for (int64_t j = 0; j < cols; ++j)
      mean += row[j] / (double)cols;
    for (int64_t j = 0; j < cols; ++j)
      variance += (row[j] - mean) * (row[j] - mean) / (double)cols;
    for (int64_t j = 0; j < cols; ++j) {
      double want = (row[j] - mean) / sqrt(variance + 1e-5) * w[j];
      expect("layer_f32", y[i * cols + j], want + b[j], 4e-6);
      expect("layer_checked", checked[i * cols + j], want, 4e-6);
    }
  }
}

static void check_softmax(int64_t rows, int64_t cols) {
  static float x[MOST], y[MOST];
  fill(rows * cols);
  for (int64_t i = 0; i < rows * cols; ++i)
    x[i] = (float)reference[i];
  expect_status("softmax_f32", softmax_f32(x, y, rows, cols), NORM_OK);
  for (int64_t i = 0; i < rows; ++i) {
    double sum = 0;
    for (int64_t j = 0; j < cols; ++j)
      sum += exp(reference[i * cols + j]);
    for (int64_t j = 0; j < cols; ++j)
      expect("softmax_f32", y[i * cols + j], exp(reference[i * cols + j]) / sum,
             1e-6);
  }
}

static void check_add(int64_t rows) {
  static uint16_t x[MOST], r[MOST], y[MOST], sum[MOST];
  for (int64_t i = 0; i < rows * COLS; ++i) {
    x[i] = to_bf16(number(i));
    r[i] = to_bf16(number(i + 5));
  }
  expect_status("add_rms_bf16", add_rms_bf16(x, r, y, sum, rows), NORM_OK);
  for (int64_t i = 0; i < rows * COLS; ++i) {
    double want = number(i) + number(i + 5);
    expect("add_rms_bf16's sum", from_bf16(sum[i]), want, fabs(want) / 256);
    reference[i] = from_bf16(sum[i]);
  }
  for (int64_t i = 0; i < rows * COLS; ++i) {
    double want = reference[i] / rms(reference + i / COLS * COLS, COLS, 1e-6);
    expect("add_rms_bf16", from_bf16(y[i]), want, fabs(want) / 128);
  }
}

static void check_strided(int64_t rows, int64_t stride) {
  static float x[MOST], y[MOST];
  fill(rows * stride);
  for (int64_t i = 0; i < rows * stride; ++i)
    x[i] = (float)reference[i];
  expect_status("rms_strided", rms_strided(x, y, rows, stride), NORM_OK);
  for (int64_t i = 0; i < rows; ++i) {
    double root = rms(reference + i * stride, COLS, 1e-6);
    for (int64_t j = 0; j < COLS; ++j)
      expect("rms_strided", y[i * COLS + j], reference[i * stride + j] / root,
             1e-6);
  }
}

static void check_twice(int64_t rows, int64_t cols) {
  static float x[MOST], y[MOST];
  fill(rows * cols);
  for (int64_t i = 0; i < rows * cols; ++i)
    x[i] = (float)reference[i];
  expect_status("twice", twice(x, y, rows, cols), NORM_OK);
  for (int64_t i = 0; i < rows; ++i) {
    double root = rms(reference + i * cols, cols, 1e-6);
    for (int64_t j = 0; j < cols; ++j)
      reference[i * cols + j] /= root;
  }
  for (int64_t j = 0; j < cols; ++j) {
    double mean = 0, variance = 0;
    for (int64_t i = 0; i < rows; ++i)
      mean += reference[i * cols + j] / (double)rows;
    for (int64_t i = 0; i < rows; ++i)
      variance += pow(reference[i * cols + j] - mean, 2) / (double)rows;
    for (int64_t i = 0; i < rows; ++i)
      expect("twice", y[i * cols + j],
             (reference[i * cols + j] - mean) / sqrt(variance + 1e-5), 1e-5);
  }
}

static void check_scalars(void) {
  float a;
  uint16_t b;
  uint8_t c;
  int64_t i;
  int8_t k;
  expect_status(
      "scalars",
      scalars(1.5f, to_f16(-0.25), 1, -1234567890123, -7, &a, &b, &c, &i, &k),
      NORM_OK);
  expect("f32", a, 1.5, 0);
  expect("f16", from_f16(b), -0.25, 0);
  expect("i1", c, 1, 0);
  expect("index", (double)i, -1234567890123, 0);
  expect("i8", k, -7, 0);
}

static void check_statuses(void) {
  static float x[6] = {1, 2, 3, 4, 5, 6}, w[3] = {1, 1, 1}, y[6];
  expect_status("negative", layer_f32(x, w, w, y, -1, 3), NORM_BAD_SIZE);
  expect_status("too large", layer_f32(x, w, w, y, INT64_MAX, INT64_MAX),
                NORM_BAD_SIZE);
  expect_status("too many bytes", layer_f32(x, w, w, y, INT64_MAX / 2, 1),
                NORM_BAD_SIZE);
  expect_status("null", layer_f32(NULL, w, w, y, 2, 3), NORM_NULL_POINTER);
  expect_status("null result", layer_f32(x, w, w, NULL, 2, 3),
                NORM_NULL_POINTER);
  expect_status("contradiction", layer_checked(x, w, y, 2, 3, 2),
                NORM_BAD_SIZE);
  expect_status("no rows", layer_f32(NULL, w, w, NULL, 0, 3), NORM_OK);
  expect_status("no columns", layer_f32(NULL, NULL, NULL, NULL, 2, 0), NORM_OK);
  expect_status("no rows", twice(NULL, NULL, 0, 3), NORM_OK);
  for (int i = 0; i < 6; ++i)
    expect("untouched", y[i], 0, 0);
}

int main(void) {
  static const int64_t rows[] = {0, 1, 2, 7, 9},
                       cols[] = {1, 3, 4, 5, 16, 31, 33, 64, 65, 129, 300};
  for (unsigned i = 0; i < sizeof rows / sizeof *rows; ++i) {
    check_rms_f32(rows[i]);
    check_rms_f64(rows[i]);
    check_rms_f16(rows[i]);
    check_rms_bf16(rows[i]);
    check_add(rows[i]);
    check_strided(rows[i], COLS);
    check_strided(rows[i], 101);
    for (unsigned j = 0; j < sizeof cols / sizeof *cols; ++j) {
      check_layer(rows[i], cols[j]);
      check_softmax(rows[i], cols[j]);
      check_twice(rows[i], cols[j]);
    }
  }
  check_scalars();
  check_statuses();
  printf("compared %ld, wrong %ld\n", compared, wrong);
  return wrong != 0 || compared < 10000;
}
