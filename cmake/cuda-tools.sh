#!/bin/sh
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Puts ptxas, fatbinary, nvdisasm and the device library into the folder cuda of
# a build folder, as a CUDA toolkit has them: cuda-tools.sh BUILD. Does nothing
# where a toolkit has the first three, or the folder is there already.
set -eu

wanted=$(cd "$(dirname "$0")" && pwd)/cuda-tools.txt
folder=$1/cuda
cmp -s "$wanted" "$folder/cuda-tools.txt" && exit 0

has_all() {
  for tool in ptxas fatbinary nvdisasm; do
    PATH="${CUDA_HOME:-}/bin:${CUDA_PATH:-}/bin:$PATH:/usr/local/cuda/bin" \
      command -v "$tool" >/dev/null || return 1
  done
}
if has_all; then
  exit 0
fi
case $(uname -m) in
x86_64 | aarch64) ;;
*)
  echo "cuda-tools: there are none for $(uname -m): tests that need ptxas are" \
    "left out" >&2
  exit 0
  ;;
esac

echo "cuda-tools: installing ptxas, fatbinary and nvdisasm into $folder"
mkdir -p "$1"
python3 -m venv "$folder/python"
# Without what nvcc needs to compile C++.
if ! "$folder/python/bin/python" -m pip install -q --no-deps \
    --disable-pip-version-check -r "$wanted"; then
  echo "cuda-tools: cannot install what $wanted lists: is PyPI, or the index" \
    "that pip is set up for, within reach? The other tests need none of it:" \
    "ctest --test-dir $1 --output-on-failure" >&2
  exit 1
fi
mkdir -p "$folder/bin"
(
  cd "$folder/bin"
  for tool in ptxas fatbinary nvdisasm; do
    ln -sf ../python/lib/python3*/site-packages/nvidia/cu13/bin/$tool .
  done
  cd ..
  ln -sfn python/lib/python3*/site-packages/nvidia/cu13/nvvm .
)
cp "$wanted" "$folder/cuda-tools.txt"
