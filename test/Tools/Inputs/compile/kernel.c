/* Calls one kernel that options describe: a residual and its RMSNorm. */
#include "rms.h"
#include <math.h>
#include <stdio.h>

int main(void) {
  float x[2][4] = {{1, 2, 3, 4}, {0, 0, 0, 0}};
  float r[2][4] = {{1, 1, 1, 1}, {2, 2, 2, 2}};
  float w[4] = {1, 1, 2, 2};
  float y[2][4], h[2][4];
  int status = add_rms(x[0], r[0], w, y[0], h[0], 2);
  printf("status %d, sum %g %g, y %g %g\n", status, h[0][0], h[0][3], y[1][0],
         y[1][3]);
  /* In place of the arguments. */
  status = add_rms(x[0], r[0], w, x[0], r[0], 2);
  printf("status %d, sum %g %g, y %g %g\n", status, r[0][0], r[0][3], x[1][0],
         x[1][3]);
  return 0;
}
