/* What the reference kernels use of CUDA, on the host: a block is as many
 * threads of the host, and shuffles wait for each other. One block runs at
 * once, so that its shared memory can be static. */

#include <barrier>
#include <bit>
#include <cmath>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>
#include <memory>
#include <thread>
#include <vector>

#undef __device__
#undef __global__
#undef __launch_bounds__
#undef __shared__
#define __device__
#define __global__
#define __launch_bounds__(threads)
#define __shared__ static
#define __expf expf

struct Index {
  unsigned x;
};
static thread_local Index threadIdx, blockIdx;

namespace host {
using Barrier = std::barrier<>;
static std::unique_ptr<Barrier> block;
/// By the logarithm of their size and their first thread.
static std::unique_ptr<Barrier> lanes[6][1024];
static float exchanged[1024];

template <typename Kernel>
void launch(unsigned blocks, unsigned threads, Kernel kernel) {
  for (unsigned size = 0; size < 6; ++size)
    for (unsigned first = 0; first < threads; first += 1u << size)
      lanes[size][first] = std::make_unique<Barrier>(1 << size);
  for (unsigned number = 0; number < blocks; ++number) {
    block = std::make_unique<Barrier>(threads);
    std::vector<std::thread> all;
    for (unsigned thread = 0; thread < threads; ++thread)
      all.emplace_back([=] {
        threadIdx.x = thread;
        blockIdx.x = number;
        kernel();
      });
    for (std::thread &thread : all)
      thread.join();
  }
}
} // namespace host

inline void __syncthreads() { host::block->arrive_and_wait(); }

inline float __shfl_xor_sync(unsigned mask, float value, int offset) {
  unsigned first = threadIdx.x / 32 * 32 + std::countr_zero(mask);
  auto &lanes = host::lanes[std::countr_zero(unsigned(std::popcount(mask)))];
  host::exchanged[threadIdx.x] = value;
  lanes[first]->arrive_and_wait();
  float other = host::exchanged[threadIdx.x ^ offset];
  lanes[first]->arrive_and_wait();
  return other;
}

inline float rsqrtf(float x) { return 1 / std::sqrt(x); }
