#!/bin/sh
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Makes sure that what the build and the tests need is there. On Debian bookworm
# with root or sudo it installs what is missing; elsewhere it says what that is.
set -eu

llvm=${MLIR_DIR:+$(cd "$MLIR_DIR/../../.." && pwd)}
llvm=${llvm:-/usr/lib/llvm-22}

# Prints the Debian packages that are missing, one name a line.
missing() {
  command -v c++ >/dev/null || echo g++
  command -v cmake >/dev/null || echo cmake
  command -v ninja >/dev/null || echo ninja-build
  command -v python3 >/dev/null || echo python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  [ -e "$llvm/lib/cmake/llvm/LLVMConfig.cmake" ] || echo llvm-22-dev
  [ -x "$llvm/bin/FileCheck" ] || echo llvm-22-tools
  [ -e "$llvm/lib/cmake/mlir/MLIRConfig.cmake" ] || echo libmlir-22-dev
  [ -x "$llvm/bin/mlir-tblgen" ] || echo mlir-22-tools
  [ -e "$llvm/lib/libomp.so" ] || echo libomp-22-dev
}

packages=$(missing)
[ -n "$packages" ] || exit 0
# Not needed, but they make the build faster.
packages="$packages $(command -v ccache >/dev/null || echo ccache)"
packages="$packages $(command -v ld.lld-22 ld.lld >/dev/null || echo lld-22)"
packages=$(echo $packages)

codename=$(. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}") || codename=
if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root=sudo
else
  codename=
fi
if [ "$codename" != bookworm ] || [ -n "${MLIR_DIR:-}" ]; then
  echo "setup: missing (by the names of Debian's packages): $packages" >&2
  echo "setup: install them, or point MLIR_DIR at the lib/cmake/mlir of an" \
    "MLIR 22.1 that was built with libMLIR.so and the OpenMP runtime" >&2
  exit 1
fi

echo "setup: installing $packages"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null
still=$(missing)
if [ -n "$still" ]; then
  echo "setup: still missing after the installation:" $still >&2
  exit 1
fi
