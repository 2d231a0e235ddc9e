/* Launches an rms_norm of rows of 64, 65536 and 65537 elements. */

#include "rms.h"

int main(void) {
  CUresult result;
  CUmodule module = 0;
  rms_norm_f32_kernels kernels;
  int64_t cols[] = {64, 65536, 65537};
  int i;
  if ((result = cuModuleLoadDataEx(&module, "\177ELF", 0, 0, 0)) ||
      (result = rms_norm_f32_load(&kernels, module)))
    return (int)result;
  for (i = 0; i < 3; ++i)
    if ((result =
             rms_norm_f32(&kernels, 0x1000, 0x2000, 0x3000, 2, cols[i], 0)))
      return (int)result;
  return 0;
}
