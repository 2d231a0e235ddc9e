#!/bin/sh
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Tests the Python package with real frameworks: run.sh BUILD [TEST...], each
# TEST as unittest names it, such as test_jax.JaxTest.
#
# The frameworks and the package are installed from PyPI into BUILD/frameworks.
# With VENV=DIR, that environment is used as it is, with the package's sources.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
package=$(cd "$here/../../../python" && pwd)
build=$(cd "$1" && pwd)
shift

unset PYTHONPATH
if [ -n "${VENV:-}" ]; then
  python=$(cd "$VENV" && pwd)/bin/python
  export PYTHONPATH="$package"
else
  python=$build/frameworks/bin/python
  quiet=-q
  if [ ! -e "$build/frameworks/complete" ]; then
    echo "frameworks: installing into $build/frameworks; PyTorch and its libraries" \
      "take several GB, and some minutes to download"
    python3 -m venv "$build/frameworks"
    quiet=
  fi
  # Each time, as the package's sources may have changed.
  "$python" -m pip install $quiet --disable-pip-version-check "$package[all]" onnxscript
  touch "$build/frameworks/complete"
fi

export MLIR_NORM_OPT="$build/bin/norm-opt"
export MLIR_NORM_COMPILE="$build/bin/norm-compile"
cd "$here"
[ $# -gt 0 ] || set -- discover
exec "$python" -W ignore -m unittest "$@" -v
