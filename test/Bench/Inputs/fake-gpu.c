/* A CUDA driver without a GPU, for tests of make gpu-bench: memory is the
 * host's, work is done where it is launched or when its graph is. Every kernel
 * is taken for RMSNorm of f32, with the parameters x, scale, y, rows.
 *
 * FAKE_CUDA_COLS=128               the elements of a row
 * FAKE_CUDA_FAIL=cuMemAlloc_v2:2   this function returns this error
 * FAKE_CUDA_WRONG=1                results are wrong
 * FAKE_CUDA_DEVICES=0              the number of devices (default 1)
 * FAKE_CUDA_CAPABILITY=80          of the device (default 90)
 *
 * A kernel takes 10 us, a copy 8 us, all else nothing. */

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned long long address;

static int failing(const char *function) {
  const char *fail = getenv("FAKE_CUDA_FAIL");
  size_t length = strlen(function);
  return fail && !strncmp(fail, function, length) && fail[length] == ':'
             ? atoi(fail + length + 1)
             : 0;
}

#define CALL                                                                   \
  if (failing(__func__))                                                       \
  return failing(__func__)

static int number(const char *variable, int otherwise) {
  const char *text = getenv(variable);
  return text ? atoi(text) : otherwise;
}

/*===-- Work
 * ---------------------------------------------------------------===*/

enum kind { KERNEL, COPY, FILL };
struct work {
  enum kind kind;
  address arguments[4];
};
struct graph {
  struct work *all;
  size_t count, room;
};

static struct graph *captured;
static float microseconds;

static void perform(const struct work *work) {
  const address *a = work->arguments;
  if (work->kind == COPY) {
    memcpy((void *)a[0], (void *)a[1], a[2]);
    microseconds += 8;
    return;
  }
  if (work->kind == FILL) {
    memset((void *)a[0], (int)a[1], a[2]);
    return;
  }
  const float *x = (const float *)a[0], *scale = (const float *)a[1];
  float *y = (float *)a[2];
  size_t cols = number("FAKE_CUDA_COLS", 128);
  for (size_t row = 0; row < a[3]; ++row, x += cols, y += cols) {
    double squares = 0;
    for (size_t i = 0; i < cols; ++i)
      squares += (double)x[i] * x[i];
    double factor = 1 / sqrt(squares / cols + 1e-6);
    for (size_t i = 0; i < cols; ++i)
      y[i] = x[i] * factor * scale[i] + number("FAKE_CUDA_WRONG", 0);
  }
  microseconds += 10;
}

static int submit(struct work work) {
  if (!captured) {
    perform(&work);
    return 0;
  }
  if (captured->count == captured->room) {
    captured->room = 2 * captured->room + 16;
    captured->all =
        realloc(captured->all, captured->room * sizeof(*captured->all));
  }
  captured->all[captured->count++] = work;
  return 0;
}

/*===-- The driver
 * ---------------------------------------------------------===*/

int cuInit(unsigned flags) {
  CALL;
  return flags != 0;
}
int cuDriverGetVersion(int *version) {
  *version = 13000;
  return 0;
}
int cuGetErrorName(int error, const char **name) {
  *name = error == 2 ? "CUDA_ERROR_OUT_OF_MEMORY" : NULL;
  return *name ? 0 : 1;
}
int cuGetErrorString(int error, const char **text) {
  *text = error == 2 ? "out of memory" : NULL;
  return *text ? 0 : 1;
}
int cuDeviceGetCount(int *count) {
  *count = number("FAKE_CUDA_DEVICES", 1);
  return 0;
}
int cuDeviceGet(int *device, int ordinal) {
  *device = 7;
  return ordinal != 0;
}
int cuDeviceGetName(char *name, int length, int device) {
  strncpy(name, "Fake GPU", length);
  return device != 7;
}
int cuDeviceGetAttribute(int *value, int attribute, int device) {
  int capability = number("FAKE_CUDA_CAPABILITY", 90);
  *value = attribute == 16   ? 2
           : attribute == 38 ? 1 << 20
           : attribute == 75 ? capability / 10
           : attribute == 76 ? capability % 10
                             : 1;
  return device != 7;
}
int cuDevicePrimaryCtxRetain(void **context, int device) {
  *context = (void *)8;
  return device != 7;
}
int cuDevicePrimaryCtxRelease_v2(int device) { return device != 7; }
int cuCtxSetCurrent(void *context) { return context != (void *)8; }
int cuMemGetInfo_v2(size_t *available, size_t *total) {
  *available = *total = 1 << 28;
  return 0;
}
int cuMemAlloc_v2(address *memory, size_t bytes) {
  CALL;
  *memory = (address)aligned_alloc(256, (bytes + 255) / 256 * 256);
  return *memory ? 0 : 2;
}
int cuMemFree_v2(address memory) {
  free((void *)memory);
  return 0;
}
int cuMemcpyHtoDAsync_v2(address to, const void *from, size_t bytes,
                         void *stream) {
  memcpy((void *)to, from, bytes);
  return stream != (void *)32;
}
int cuMemcpyDtoH_v2(void *to, address from, size_t bytes) {
  memcpy(to, (void *)from, bytes);
  return 0;
}
int cuMemcpyDtoDAsync_v2(address to, address from, size_t bytes, void *stream) {
  struct work work = {COPY, {to, from, bytes}};
  return stream == (void *)32 ? submit(work) : 400;
}
int cuMemsetD8Async(address to, unsigned char byte, size_t bytes,
                    void *stream) {
  struct work work = {FILL, {to, byte, bytes}};
  return stream == (void *)32 ? submit(work) : 400;
}
int cuModuleLoadData(void **module, const void *image) {
  CALL;
  *module = (void *)16;
  return memcmp(image, "\177ELF", 4) ? 218 : 0;
}
int cuModuleUnload(void *module) { return module != (void *)16; }
int cuModuleGetFunction(void **function, void *module, const char *name) {
  *function = (void *)24;
  return module != (void *)16 || !*name;
}
int cuFuncSetAttribute(void *function, int attribute, int value) {
  return function != (void *)24 || attribute < 0 || value < 0;
}
int cuFuncGetAttribute(int *value, int attribute, void *function) {
  *value = 255;
  return attribute != 4 || function != (void *)24;
}
int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, void *function,
                                                int threads, size_t shared) {
  *blocks = 1;
  return function != (void *)24 || threads < 1 || shared > 227 << 10;
}

struct config {
  unsigned grid[3], block[3], shared;
  void *stream, *attributes;
  unsigned count;
};
int cuLaunchKernelEx(const struct config *config, void *function,
                     void **arguments, void **extra) {
  CALL;
  if (function != (void *)24 || config->stream != (void *)32 || extra)
    return 400;
  for (int i = 0; i < 3; ++i)
    if (!config->grid[i] || !config->block[i])
      return 1;
  struct work work = {KERNEL, {0}};
  for (int i = 0; i < 4; ++i)
    memcpy(&work.arguments[i], arguments[i], sizeof(address));
  return submit(work);
}

int cuStreamCreate(void **stream, unsigned flags) {
  *stream = (void *)32;
  return flags > 1;
}
int cuStreamDestroy_v2(void *stream) { return stream != (void *)32; }
int cuStreamSynchronize(void *stream) {
  return stream != (void *)32 || captured ? 900 : 0;
}
int cuStreamBeginCapture_v2(void *stream, int mode) {
  if (stream != (void *)32 || captured || mode > 2)
    return 901;
  captured = calloc(1, sizeof(*captured));
  return 0;
}
int cuStreamEndCapture(void *stream, void **graph) {
  if (stream != (void *)32 || !captured)
    return 902;
  *graph = captured;
  captured = NULL;
  return 0;
}
int cuGraphInstantiateWithFlags(void **executable, void *graph,
                                unsigned long long flags) {
  CALL;
  *executable = graph;
  return flags != 0;
}
int cuGraphLaunch(void *executable, void *stream) {
  struct graph *graph = executable;
  for (size_t i = 0; i < graph->count; ++i)
    perform(&graph->all[i]);
  return stream != (void *)32;
}
/* Its memory is that of the graph, which outlives it here. */
int cuGraphDestroy(void *graph) { return !graph; }
int cuGraphExecDestroy(void *executable) {
  free(((struct graph *)executable)->all);
  free(executable);
  return 0;
}

int cuEventCreate(void **event, unsigned flags) {
  *event = calloc(1, sizeof(float));
  return flags != 0;
}
int cuEventDestroy_v2(void *event) {
  free(event);
  return 0;
}
int cuEventRecord(void *event, void *stream) {
  *(float *)event = microseconds;
  return stream != (void *)32;
}
int cuEventSynchronize(void *event) { return !event; }
int cuEventElapsedTime(float *milliseconds, void *begin, void *end) {
  *milliseconds = (*(float *)end - *(float *)begin) * 1e-3f;
  return 0;
}
