// Calls a compiled kernel from C++, from several threads at once.
#include "norms.h"
#include <cmath>
#include <cstdio>
#include <thread>
#include <vector>

static void normalize(std::vector<float> &x, int64_t rows, int &status) {
  std::vector<float> scale(77, 2.0f);
  status = rms_f32(x.data(), scale.data(), x.data(), rows);
}

int main() {
  const int64_t rows = 5;
  std::vector<std::vector<float>> data(4, std::vector<float>(rows * 77, 3.0f));
  std::vector<int> statuses(data.size(), -1);
  std::vector<std::thread> threads;
  for (size_t i = 0; i != data.size(); ++i)
    threads.emplace_back([&, i] { normalize(data[i], rows, statuses[i]); });
  for (std::thread &thread : threads)
    thread.join();
  for (size_t i = 0; i != data.size(); ++i) {
    if (statuses[i] != NORM_OK)
      return 1;
    for (float y : data[i])
      if (std::fabs(y - 2.0f) > 1e-6f)
        return 2;
  }
  std::puts("all are 2");
}
