// RUN: norm-opt %s --norm-stream-vectors | FileCheck %s

// CHECK-LABEL: llvm.func @half_floats
// CHECK:         %[[BITS:.*]] = llvm.bitcast %arg0 : vector<16xbf16> to vector<8xf32>
// CHECK-NEXT:    %[[FENCE:.*]] = llvm.call_intrinsic "llvm.arithmetic.fence"(%[[BITS]])
// CHECK-NEXT:    llvm.store %[[FENCE]], %arg1 {alignment = 32 : i64, nontemporal}
llvm.func @half_floats(%v: vector<16xbf16>, %p: !llvm.ptr) {
  llvm.store %v, %p {alignment = 32 : i64, nontemporal} : vector<16xbf16>, !llvm.ptr
  llvm.return
}

// CHECK-LABEL: llvm.func @negative_wider_or_not_streamed
// CHECK-NOT:     llvm.bitcast
llvm.func @negative_wider_or_not_streamed(%v: vector<16xf32>, %h: vector<16xf16>, %p: !llvm.ptr) {
  llvm.store %v, %p {alignment = 64 : i64, nontemporal} : vector<16xf32>, !llvm.ptr
  llvm.store %h, %p : vector<16xf16>, !llvm.ptr
  llvm.return
}
