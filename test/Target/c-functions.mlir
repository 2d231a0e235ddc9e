// RUN: norm-opt %s --norm-c-functions --split-input-file --verify-diagnostics | FileCheck %s

// Sizes and pointers are checked, and a buffer is made of them.
// CHECK-LABEL: func @checks(
// CHECK-SAME:    %[[X:.*]]: !llvm.ptr, %[[N:.*]]: i64) -> i32 {
// CHECK:         arith.cmpi slt, %[[N]]
// CHECK:         llvm.ptrtoint %[[X]]
// CHECK:         cf.cond_br %{{.*}}, ^[[BAD:.*]], ^
// CHECK:       ^[[BAD]]:
// CHECK:         %[[ONE:.*]] = arith.constant 1 : i32
// CHECK:         return %[[ONE]]
// CHECK:         %[[TWO:.*]] = arith.constant 2 : i32
// CHECK:         return %[[TWO]]
// CHECK:         %[[ZERO:.*]] = arith.constant 0 : i32
// CHECK:         return %[[ZERO]]
func.func @checks(%x: memref<?x8xf32> {norm.c_name = "x", norm.c_dims = ["n", ""]}) {
  return
}

// -----

// What was allocated is freed where something fails.
// CHECK-LABEL: func @fails(
// CHECK:         %[[A:.*]] = memref.alloc() {alignment = 64 : i64}
// CHECK:         cf.cond_br %{{.*}}, ^{{.*}}, ^[[NO_A:.*]]
// CHECK:         cf.cond_br %{{.*}}, ^{{.*}}, ^[[SIZE:.*]]
// CHECK:         cf.cond_br %{{.*}}, ^{{.*}}, ^[[ASSERTION:.*]]
// CHECK:         memref.dealloc %[[A]]
// CHECK:       ^[[NO_A]]:
// CHECK-NOT:     memref.dealloc
// CHECK:         arith.constant 3 : i32
// CHECK:       ^[[SIZE]]:
// CHECK:         memref.dealloc %[[A]]
// CHECK:         arith.constant 1 : i32
// CHECK:       ^[[ASSERTION]]:
// CHECK:         memref.dealloc %[[A]]
// CHECK:         arith.constant 4 : i32
func.func @fails(%c: i1 {norm.c_name = "c"}) {
  %a = memref.alloc() : memref<8xf32>
  cf.assert %c, "ERROR: Runtime op verification failed"
  cf.assert %c, "the program's own"
  memref.dealloc %a : memref<8xf32>
  return
}

// -----

func.func private @callee(%c: i1) {
  // expected-error @+1 {{may fail in @callee, which is called and cannot be inlined; only a C function can return a status}}
  cf.assert %c, "no"
  return
}

// -----

func.func @parallel(%c: i1 {norm.c_name = "c"}) {
  omp.parallel {
    // expected-error @+1 {{may fail inside of a parallel loop, from which a C function cannot return}}
    cf.assert %c, "no"
    omp.terminator
  }
  return
}
