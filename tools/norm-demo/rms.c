/* Calls the kernel that norm-compile makes by
 *   --op rms_norm --type bf16 --cols 4096
 */
#include "rms.h"
#include <stdio.h>

int main(void) {
  static uint16_t x[2 * 4096], scale[4096], y[2 * 4096];
  for (int i = 0; i < 2 * 4096; ++i)
    x[i] = i & 1 ? 0x4000 : 0xc000; /* 2 and -2, as bf16 */
  for (int i = 0; i < 4096; ++i)
    scale[i] = 0x4040; /* 3 */
  int status = rms_norm_bf16(x, scale, y, 2);
  printf("status %d, y = %#x %#x ...\n", status, y[0], y[1]);
  return status;
}
