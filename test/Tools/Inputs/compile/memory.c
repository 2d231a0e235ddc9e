/* Lets one allocation after another fail. Linked with --wrap. */
#include "memory.h"
#include <stdio.h>
#include <stdlib.h>

static int allowed, live, calls;

void *__real_malloc(size_t bytes);
void __real_free(void *block);

void *__wrap_malloc(size_t bytes) {
  if (calls++ >= allowed)
    return NULL;
  ++live;
  return __real_malloc(bytes);
}

void __wrap_free(void *block) {
  live -= block != NULL;
  __real_free(block);
}

int main(void) {
  static float x[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, y[12];
  int status = NORM_OUT_OF_MEMORY;
  for (allowed = 0; status != NORM_OK; ++allowed) {
    calls = 0;
    status = chain(x, y, 3, 4);
    printf("allowed %d: status %d, left behind %d\n", allowed, status, live);
    if (allowed > 20)
      return 1;
  }
}
