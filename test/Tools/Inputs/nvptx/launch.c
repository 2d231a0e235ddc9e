/* Launches what norm-compile made of kernels.mlir, by its header: C and C++. */

#include "kernels.h"

#define CHECK(call)                                                            \
  if ((result = (call)) != CUDA_SUCCESS)                                       \
  return (int)result

int main(void) {
  CUresult result;
  CUmodule module = 0;
  scale_kernels scale_;
  plain_kernels plain_;
  CUlaunchConfig config;
  CHECK(cuModuleLoadDataEx(&module, "\177ELF", 0, 0, 0));
  CHECK(scale_load(&scale_, module));
  CHECK(plain_load(&plain_, module));

  /* 24 rows are 6 clusters; 48 would be 12, of which 10 are launched. */
  CHECK(scale(&scale_, 0x1000, 0x2010, 8, 2.5f, 0));
  CHECK(scale(&scale_, 0x1000, 0x2010, 16, 2.5f, 0));
  /* Unaligned; a size that is no multiple; too large a size. */
  CHECK(scale(&scale_, 0x1004, 0x2010, 8, 2.5f, 0));
  CHECK(scale(&scale_, 0x1000, 0x2010, 9, 2.5f, 0));
  CHECK(scale(&scale_, 0x1000, 0x2010, 4104, 2.5f, 0));
  /* Nothing to do. */
  CHECK(scale(&scale_, 0x1000, 0x2010, 0, 2.5f, 0));
  /* What cannot be. */
  if (scale(&scale_, 0x1000, 0x2010, -1, 2.5f, 0) != CUDA_ERROR_INVALID_VALUE ||
      scale(&scale_, 0x1000, 0x2010, INT64_MAX, 2.5f, 0) !=
          CUDA_ERROR_INVALID_VALUE)
    return 100;

  memset(&config, 0, sizeof(config));
  config.gridDimX = 5;
  config.gridDimY = config.gridDimZ = 1;
  config.blockDimX = 64;
  config.blockDimY = config.blockDimZ = 1;
  CHECK(plain(&plain_, 0x3000, 7, &config));
  return 0;
}
