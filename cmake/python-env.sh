#!/bin/sh
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Makes a virtual environment with what the tests of ONNX models need, in the
# folder python of a build folder: python-env.sh BUILD. Does nothing where it is
# there already.
set -eu

wanted=$(cd "$(dirname "$0")/../test/Python" && pwd)/requirements.txt
folder=$1/python
cmp -s "$wanted" "$folder/requirements.txt" && exit 0

echo "python-env: installing onnx and onnxruntime into $folder"
mkdir -p "$1"
python3 -m venv "$folder"
if ! "$folder/bin/python" -m pip install -q --disable-pip-version-check \
    -r "$wanted"; then
  echo "python-env: cannot install what $wanted lists: is PyPI, or the index" \
    "that pip is set up for, within reach? The other tests need none of it:" \
    "ctest --test-dir $1 --output-on-failure" >&2
  exit 1
fi
cp "$wanted" "$folder/requirements.txt"
