# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import os
import platform
import shutil
import sys

import lit.formats
from lit.llvm import llvm_config

config.name = "mlir-norm"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test", ".py"]
# The tests with real frameworks are a command of their own: make test-frameworks.
config.excludes = ["lit.cfg.py", "models", "Inputs", "frameworks"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.norm_obj_root, "test")

tools = os.path.join(config.norm_obj_root, "bin")
llvm_config.with_environment("PATH", [tools, config.llvm_tools_dir], append_path=True)
config.environment["FILECHECK_OPTS"] = "--enable-var-scope"
config.environment["PYTHONPATH"] = os.path.join(config.norm_src_root, "python")
config.environment["PYTHONDONTWRITEBYTECODE"] = "1"

config.substitutions += [
    ("%models", os.path.join(config.test_source_root, "models")),
    ("%python", sys.executable),
    ("%src", config.norm_src_root),
    ("%obj", config.norm_obj_root),
    ("%cxx", config.norm_cxx),
    ("%cmake", config.norm_cmake),
    ("%mlir_dir", config.mlir_dir),
    ("%llvm_lib", config.llvm_lib_dir),
]

# Made by make python-env; without it the tests of ONNX models are left out.
onnx_python = os.path.join(config.norm_obj_root, "python", "bin", "python")
config.substitutions.append(("%onnx_python", onnx_python))
if os.path.exists(os.path.join(config.norm_obj_root, "python", "requirements.txt")):
    config.available_features.add("onnx")
config.environment["MLIR_NORM_OPT"] = os.path.join(tools, "norm-opt")

# NVIDIA's programs, where norm-compile finds them: in a CUDA toolkit, or where
# make cuda-tools put them.
cuda_homes = {name: os.environ.get(name) for name in ["CUDA_HOME", "CUDA_PATH"]}
config.environment.update({name: home for name, home in cuda_homes.items() if home})
cuda_path = os.pathsep.join(
    [os.path.join(home, "bin") for home in cuda_homes.values() if home]
    + [os.environ.get("PATH", ""), "/usr/local/cuda/bin"]
    + [os.path.join(config.norm_obj_root, "cuda", "bin")]
)
for tool in ["ptxas", "nvdisasm", "nvcc"]:
    program = shutil.which(tool, path=cuda_path)
    if program:
        config.available_features.add(tool)
        config.substitutions.append((f"%{tool}", program))
toolkits = [os.path.dirname(path) for path in cuda_path.split(os.pathsep) if path]
if any(os.path.exists(f"{path}/nvvm/libdevice/libdevice.10.bc") for path in toolkits):
    config.available_features.add("libdevice")

if "NORM_TEST_ALL" in os.environ:
    config.environment["NORM_TEST_ALL"] = os.environ["NORM_TEST_ALL"]

# Tests that execute code for other machines need their emulator and C compiler.
for arch in ["aarch64", "riscv64"]:
    if shutil.which(f"qemu-{arch}") and shutil.which(f"{arch}-linux-gnu-gcc"):
        config.available_features.add(arch)
if platform.machine() == "x86_64":
    config.available_features.add("x86_64-host")
if shutil.which("qemu-x86_64"):
    config.available_features.add("qemu-x86_64")
