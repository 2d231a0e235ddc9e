// RUN: not norm-opt %s --norm-recognize=mode=lenient 2>&1 | FileCheck %s

// CHECK: norm-recognize: expects mode=default or mode=strict, got mode=lenient
module {}
