// RUN: not norm-opt %s --norm-recognize=mode=lenient 2>&1 | FileCheck %s

// CHECK: norm-recognize: expects mode=strict, mode=default or mode=relaxed, got mode=lenient
module {}
