/* A CUDA driver without a GPU, for tests: its memory is the host's, its kernels
 * do nothing. It writes each call to standard error.
 *
 * FAKE_CUDA_FAIL=cuMemAlloc_v2:2   this function returns this error
 * FAKE_CUDA_DEVICES=0              the number of devices (default 1)
 * FAKE_CUDA_CAPABILITY=80          of the device (default 90)
 *
 * -DOLD leaves out what CUDA 11.8 brought. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned long long address;

static int result(const char *function) {
  const char *fail = getenv("FAKE_CUDA_FAIL");
  size_t length = strlen(function);
  fprintf(stderr, "%s", function);
  return fail && !strncmp(fail, function, length) && fail[length] == ':'
             ? atoi(fail + length + 1)
             : 0;
}

/* Writes the line of a call, and returns from it where it is to fail. */
#define CALL(...)                                                              \
  int status = result(__func__);                                               \
  fprintf(stderr, __VA_ARGS__);                                                \
  fprintf(stderr, status ? " fails\n" : "\n");                                 \
  if (status)                                                                  \
  return status

static int number(const char *variable, int otherwise) {
  const char *text = getenv(variable);
  return text ? atoi(text) : otherwise;
}

int cuGetErrorName(int error, const char **name) {
  *name = error == 2     ? "CUDA_ERROR_OUT_OF_MEMORY"
          : error == 218 ? "CUDA_ERROR_INVALID_PTX"
          : error == 700 ? "CUDA_ERROR_ILLEGAL_ADDRESS"
                         : NULL;
  return *name ? 0 : 1;
}

int cuGetErrorString(int error, const char **text) {
  *text = error == 2 ? "out of memory" : "some other error";
  return 0;
}

int cuInit(unsigned flags) {
  CALL(" %u", flags);
  return 0;
}

int cuDeviceGetCount(int *count) {
  CALL(" ");
  *count = number("FAKE_CUDA_DEVICES", 1);
  return 0;
}

int cuDeviceGet(int *device, int ordinal) {
  CALL(" %d", ordinal);
  *device = 7;
  return 0;
}

int cuDeviceGetAttribute(int *value, int attribute, int device) {
  CALL(" %d of %d", attribute, device);
  int capability = number("FAKE_CUDA_CAPABILITY", 90);
  *value = attribute == 75   ? capability / 10
           : attribute == 76 ? capability % 10
                             : -1;
  return 0;
}

int cuDevicePrimaryCtxRetain(void **context, int device) {
  CALL(" of %d", device);
  *context = (void *)8;
  return 0;
}

int cuDevicePrimaryCtxRelease_v2(int device) {
  CALL(" of %d", device);
  return 0;
}

int cuCtxGetDevice(int *device) {
  CALL(" ");
  *device = 7;
  return 0;
}

int cuCtxSetCurrent(void *context) {
  CALL(" %zu", (size_t)context);
  return 0;
}

int cuCtxSynchronize(void) {
  CALL(" ");
  return 0;
}

int cuModuleLoadDataEx(void **module, const void *code, unsigned count,
                       int *options, void **values) {
  const char *text = (const char *)code;
  for (unsigned i = 0; i < count; ++i)
    if (options[i] == 5)
      strcpy((char *)values[i], "ptxas: line 1; error : no such thing\nmore\n");
  CALL(" of %s", !memcmp(text, "\177ELF", 4) ? "a cubin"
                 : strstr(text, ".version")  ? "PTX"
                                             : "something else");
  *module = (void *)16;
  return 0;
}

int cuModuleUnload(void *module) {
  CALL(" %zu", (size_t)module);
  return 0;
}

int cuModuleGetFunction(void **function, void *module, const char *name) {
  CALL(" %s of %zu", name, (size_t)module);
  /* Another one each time. */
  static size_t last = 23;
  *function = (void *)++last;
  return 0;
}

int cuFuncSetAttribute(void *function, int attribute, int value) {
  CALL(" %d of %zu to %d", attribute, (size_t)function, value);
  return 0;
}

#ifndef OLD
struct attribute {
  int id;
  char pad[4];
  unsigned value[16];
};

struct config {
  unsigned grid[3], block[3], shared;
  void *stream;
  struct attribute *attributes;
  unsigned count;
};

int cuLaunchKernelEx(const struct config *config, void *function,
                     void **arguments, void **extra) {
  const unsigned *grid = config->grid, *block = config->block;
  CALL(" %zu grid %ux%ux%u block %ux%ux%u shared %u", (size_t)function, grid[0],
       grid[1], grid[2], block[0], block[1], block[2], config->shared);
  for (unsigned i = 0; i < config->count; ++i)
    fprintf(stderr, "  attribute %d: %ux%ux%u\n", config->attributes[i].id,
            config->attributes[i].value[0], config->attributes[i].value[1],
            config->attributes[i].value[2]);
  fprintf(stderr, "  first argument %llx\n", *(address *)arguments[0]);
  return extra != NULL;
}
#endif

int cuMemAlloc_v2(address *memory, size_t bytes) {
  CALL(" of %zu", bytes);
  *memory = (address)calloc(1, bytes);
  return 0;
}

int cuMemFree_v2(address memory) {
  CALL(" ");
  free((void *)memory);
  return 0;
}

int cuMemcpy(address to, address from, size_t bytes) {
  CALL(" of %zu", bytes);
  memcpy((void *)to, (void *)from, bytes);
  return 0;
}
