# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Short names for what CMake does. `make demo` and `make test` are enough on a
# fresh Debian bookworm machine: they install what is missing, build and run.

BUILD ?= build
CMAKE_ARGS ?=
MLIR_DIR ?=
export MLIR_DIR

sources = $(shell git ls-files '*.cpp' '*.h' '*.c')

.PHONY: all setup demo test python-env cuda-tools emulators test-frameworks bench \
  bench-hand bench-peers compare gpu-report gpu-test gpu-bench accuracy docs format clean

all: $(BUILD)/build.ninja
	@cmake --build $(BUILD)

$(BUILD)/build.ninja: | setup
	@cmake -S . -B $(BUILD) -G Ninja $(if $(MLIR_DIR),-DMLIR_DIR=$(MLIR_DIR)) \
	  $(CMAKE_ARGS)

setup:
	@cmake/setup.sh

# What the raise finds in real models, how exact the results are, and how fast.
demo: all
	@$(BUILD)/bin/norm-demo

# Every test: lit, FileCheck and the executed ones.
test: all python-env cuda-tools emulators
	@ctest --test-dir $(BUILD) --output-on-failure

# What the tests of ONNX models need of Python, from PyPI into the build folder.
python-env: | setup
	@cmake/python-env.sh $(BUILD)

# NVIDIA's assembler and disassembler, from PyPI into the build folder, where no
# CUDA toolkit has them.
cuda-tools: | setup
	@cmake/cuda-tools.sh $(BUILD)

# What runs code for other machines: qemu and cross compilers, from Debian.
emulators: | setup
	@cmake/setup.sh emulators

# The Python package with real PyTorch, JAX, Flax, Keras, Equinox and ONNX, which
# are downloaded from PyPI into the build folder: several GB. TESTS=test_jax ...
# picks some, VENV=DIR takes an environment that has the frameworks.
test-frameworks: all
	@VENV=$(VENV) test/Python/frameworks/run.sh $(BUILD) $(TESTS)

# How fast our kernels are: both of the comparisons below.
bench: bench-hand bench-peers

# Against hand-written ones, interleaved in one process, each thread on a CPU of its
# own.
bench-hand: all
	@OMP_PROC_BIND=true $(BUILD)/bin/norm-bench $(BENCH_ARGS)

# Against PyTorch, ONNX Runtime, oneDNN and others, which are downloaded from PyPI
# into the build folder: several GB. PEERS="eager jax" picks some, VENV=DIR takes an
# environment that has some of them, OUT=DIR is where table, JSON and plots go.
bench-peers: all
	@python3 bench/peers --build $(BUILD) $(if $(VENV),--venv $(VENV)) \
	  $(if $(OUT),--out $(OUT)) $(PEERS_ARGS) $(PEERS)

# What replacing LayerNorm by RMSNorm does to GPT-2, OPT and ViT with random weights, in
# ten minutes. PyTorch and transformers are downloaded from PyPI into the build folder,
# several GB, unless VENV=DIR has them. MODELS="gpt2 vit" picks some, OUT=DIR is where
# Markdown, JSON and plots go; COMPARE_ARGS="--quick", or "--resume" after an interruption.
compare: all
	@python3 bench/compare --build $(BUILD) $(if $(VENV),--venv $(VENV)) \
	  $(if $(OUT),--out $(OUT)) $(COMPARE_ARGS) $(MODELS)

# What our GPU kernels are made of, beside hand-written ones; needs no GPU.
# GPU_ARGS="--quick --op rms" picks some, OUT=DIR is where Markdown and JSON go.
gpu-report: all cuda-tools
	@python3 bench/gpu report --build $(BUILD) $(if $(OUT),--out $(OUT)) $(GPU_ARGS)

# The executed tests on this machine's GPU, and under compute-sanitizer.
gpu-test: all cuda-tools
	@python3 bench/gpu test --build $(BUILD) $(if $(OUT),--out $(OUT)) $(GPU_ARGS)

# Our kernels, hand-written ones and PyTorch's, Liger's, QuACK's and FlashInfer's
# where they are installed (GPU_ARGS="--python PYTHON" has them), on this machine's
# GPU in less than ten minutes. OUT=DIR is where table, JSON and plots go.
gpu-bench: all cuda-tools
	@python3 bench/gpu bench --build $(BUILD) $(if $(OUT),--out $(OUT)) $(GPU_ARGS)

# The largest errors of functions and kernels, in ulp.
accuracy: all
	@$(BUILD)/bin/norm-check functions
	@$(BUILD)/bin/norm-check accuracy

# The dialect and the passes, as Markdown in build/docs.
docs: all
	@cmake --build $(BUILD) --target norm-docs

format:
	@$(or $(CLANG_FORMAT),$(shell command -v clang-format-22 clang-format | head -n 1)) -i $(sources)

clean:
	@rm -rf $(BUILD)
