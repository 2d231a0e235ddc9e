// RUN: not norm-opt %s --norm-lower-rows-to-gpu=arch=sm_35 2>&1 | FileCheck %s
// RUN: not norm-opt %s --pass-pipeline="builtin.module(norm-to-gpu{arch=gfx942})" 2>&1 | FileCheck %s --check-prefix=OTHER

// CHECK: error: {{.*}}'sm_35'{{.*}}sm_80{{.*}}sm_90
// OTHER: error: {{.*}}'gfx942'{{.*}}sm_80{{.*}}sm_90
module {
}
