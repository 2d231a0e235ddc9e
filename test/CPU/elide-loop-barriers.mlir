// RUN: norm-opt %s --norm-elide-loop-barriers | FileCheck %s

// CHECK-LABEL: func @last_of_its_region
// CHECK:         omp.wsloop nowait
func.func @last_of_its_region(%n: index, %x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.store %zero, %x[%i] : memref<?xf32>
        omp.yield
      }
    }
    omp.terminator
  }
  return
}

// CHECK-LABEL: func @negative_more_to_do_behind_it
// CHECK-NOT:     nowait
func.func @negative_more_to_do_behind_it(%n: index, %x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.store %zero, %x[%i] : memref<?xf32>
        omp.yield
      }
    }
    memref.store %zero, %x[%c0] : memref<?xf32>
    omp.terminator
  }
  return
}
