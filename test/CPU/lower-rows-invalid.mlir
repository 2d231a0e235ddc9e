// RUN: not norm-opt %s --norm-lower-rows=vector-bytes=48 2>&1 | FileCheck %s --check-prefix=BYTES
// RUN: not norm-opt %s --norm-lower-rows=unroll=0 2>&1 | FileCheck %s --check-prefix=UNROLL

// BYTES: error: expects vector-bytes to be a power of two and unroll to be positive, got 48 and 8
// UNROLL: error: expects vector-bytes to be a power of two and unroll to be positive, got 64 and 0
module {
}
