#!/bin/sh
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Makes sure that what the build and the tests need is there. On Debian bookworm
# with root or sudo it installs what is missing; elsewhere it says what that is.
# `setup.sh emulators` does so for the tests that execute code for other machines,
# which are left out where it is missing.
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

# The same for code for other machines: an emulator, a C compiler and libc.
missing_emulators() {
  command -v qemu-x86_64 >/dev/null || echo qemu-user
  for arch in aarch64 riscv64; do
    command -v "$arch-linux-gnu-gcc" >/dev/null || echo "gcc-$arch-linux-gnu"
  done
  [ -e /usr/aarch64-linux-gnu/lib/libm.a ] || echo libc6-dev-arm64-cross
  [ -e /usr/riscv64-linux-gnu/lib/libm.a ] || echo libc6-dev-riscv64-cross
}

case ${1:-} in
emulators) wanted=missing_emulators ;;
*) wanted=missing ;;
esac
packages=$($wanted)
[ -n "$packages" ] || exit 0
if [ "$wanted" = missing ]; then
  # Not needed, but they make the build faster.
  packages="$packages $(command -v ccache >/dev/null || echo ccache)"
  packages="$packages $(command -v ld.lld-22 ld.lld >/dev/null || echo lld-22)"
fi
packages=$(echo $packages)

codename=$(. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}") || codename=
if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root=sudo
else
  codename=
fi
if [ "$wanted" = missing_emulators ] && [ "$codename" != bookworm ]; then
  echo "setup: without $packages (Debian's names) some tests are left out" >&2
  exit 0
fi
if [ "$wanted" = missing ] &&
  { [ "$codename" != bookworm ] || [ -n "${MLIR_DIR:-}" ]; }; then
  echo "setup: missing (by the names of Debian's packages): $packages" >&2
  echo "setup: install them, or point MLIR_DIR at the lib/cmake/mlir of an" \
    "MLIR 22.1 that was built with libMLIR.so and the OpenMP runtime" >&2
  exit 1
fi

echo "setup: installing $packages"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null
still=$($wanted)
if [ -n "$still" ]; then
  echo "setup: still missing after the installation:" $still >&2
  exit 1
fi
