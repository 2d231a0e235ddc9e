// RUN: norm-opt %s --norm-device-floats --canonicalize | FileCheck %s --check-prefixes=CHECK,F8
// RUN: norm-opt %s --norm-device-floats=f8=false --canonicalize | FileCheck %s --check-prefixes=CHECK,OTHER

// Two bf16 in a register: the lower one is shifted, the upper one masked.

// CHECK-LABEL: func @bf16
// CHECK-DAG:     %[[SHIFT:.*]] = arith.constant 16 : i32
// CHECK-DAG:     %[[UPPER:.*]] = arith.constant -65536 : i32
// CHECK:         %[[WORDS:.*]] = vector.bitcast %arg0 : vector<4xbf16> to vector<2xi32>
// CHECK-NEXT:    %[[W0:.*]] = vector.extract %[[WORDS]][0]
// CHECK-NEXT:    %[[L0:.*]] = arith.shli %[[W0]], %[[SHIFT]]
// CHECK-NEXT:    %[[U0:.*]] = arith.andi %[[W0]], %[[UPPER]]
// CHECK-NEXT:    %[[E0:.*]] = arith.bitcast %[[L0]] : i32 to f32
// CHECK-NEXT:    %[[E1:.*]] = arith.bitcast %[[U0]] : i32 to f32
// CHECK-NEXT:    vector.extract %[[WORDS]][1]
// CHECK:         vector.from_elements %[[E0]], %[[E1]], %{{.*}}, %{{.*}} : vector<4xf32>
// CHECK-NOT:     arith.extf
func.func @bf16(%x: vector<4xbf16>) -> vector<4xf32> {
  %0 = arith.extf %x : vector<4xbf16> to vector<4xf32>
  return %0 : vector<4xf32>
}

// CHECK-LABEL: func @negative_bf16
// CHECK-NEXT:    arith.extf
// CHECK-NEXT:    arith.extf
// CHECK-NEXT:    arith.extf
func.func @negative_bf16(%x: bf16, %y: vector<3xbf16>, %z: vector<4xf16>) -> (f32, vector<3xf32>, vector<4xf32>) {
  %0 = arith.extf %x : bf16 to f32
  %1 = arith.extf %y : vector<3xbf16> to vector<3xf32>
  %2 = arith.extf %z : vector<4xf16> to vector<4xf32>
  return %0, %1, %2 : f32, vector<3xf32>, vector<4xf32>
}

// The instruction saturates, which clamps by the largest number do not change.

// CHECK-LABEL: func @clamped
// F8-NEXT:       %[[X1:.*]] = vector.extract %arg0[1]
// F8:            %[[PAIR:.*]] = nvvm.convert.f32x2.to.f8x2 %[[X1]], %{{.*}} {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16(f8E4M3FN)
// F8-NEXT:       %[[CODES:.*]] = vector.broadcast %[[PAIR]] : i16 to vector<1xi16>
// F8-NEXT:       %[[BYTES:.*]] = vector.bitcast %[[CODES]] : vector<1xi16> to vector<2xi8>
// F8-NEXT:       arith.bitcast %[[BYTES]] : vector<2xi8> to vector<2xf8E4M3FN>
// F8-NOT:        arith.select
// OTHER:         arith.truncf
func.func @clamped(%x: vector<2xf32>) -> vector<2xf8E4M3FN> {
  %low = arith.constant dense<-448.0> : vector<2xf32>
  %high = arith.constant dense<448.0> : vector<2xf32>
  %0 = arith.maximumf %x, %low : vector<2xf32>
  %1 = arith.minimumf %0, %high : vector<2xf32>
  %2 = arith.truncf %1 : vector<2xf32> to vector<2xf8E4M3FN>
  return %2 : vector<2xf8E4M3FN>
}

// Without clamps what is out of range is NaN.

// CHECK-LABEL: func @e4m3
// F8:            %[[LIMIT:.*]] = arith.constant 4.640000e+02 : f32
// F8:            %[[PAIR:.*]] = nvvm.convert.f32x2.to.f8x2 %arg0, %arg0 {{.*}} : i16(f8E4M3FN)
// F8-NEXT:       %[[CODE:.*]] = arith.trunci %[[PAIR]] : i16 to i8
// F8:            %[[SIZE:.*]] = math.absf %arg0
// F8:            %[[OUT:.*]] = arith.cmpf ogt, %[[SIZE]], %[[LIMIT]]
// F8:            %[[SIGN:.*]] = arith.andi %[[CODE]], %c-128_i8
// F8:            %[[NAN:.*]] = arith.ori %[[SIGN]], %c127_i8
// F8:            arith.select %[[OUT]], %[[NAN]], %[[CODE]]
// OTHER-NEXT:    arith.truncf
func.func @e4m3(%x: f32) -> f8E4M3FN {
  %0 = arith.truncf %x : f32 to f8E4M3FN
  return %0 : f8E4M3FN
}

// Or an infinity, which the other type has. Clamps by other numbers than the
// largest one stay.

// CHECK-LABEL: func @e5m2
// F8-DAG:        %[[LIMIT:.*]] = arith.constant dense<6.144000e+04> : vector<2xf32>
// F8-DAG:        %[[INFINITY:.*]] = arith.constant dense<124> : vector<2xi8>
// F8:            %[[X:.*]] = arith.minimumf
// F8:            nvvm.convert.f32x2.to.f8x2 {{.*}} : i16(f8E5M2)
// F8:            %[[SIZE:.*]] = math.absf %[[X]]
// F8:            arith.cmpf oge, %[[SIZE]], %[[LIMIT]]
// F8:            arith.ori %{{.*}}, %[[INFINITY]]
// F8:            arith.select
// OTHER:         arith.truncf
func.func @e5m2(%x: vector<2xf32>) -> vector<2xf8E5M2> {
  %low = arith.constant dense<-448.0> : vector<2xf32>
  %high = arith.constant dense<448.0> : vector<2xf32>
  %0 = arith.maximumf %x, %low : vector<2xf32>
  %1 = arith.minimumf %0, %high : vector<2xf32>
  %2 = arith.truncf %1 : vector<2xf32> to vector<2xf8E5M2>
  return %2 : vector<2xf8E5M2>
}

// CHECK-LABEL: func @negative_other_types
// CHECK-NEXT:    arith.truncf
// CHECK-NEXT:    arith.truncf
func.func @negative_other_types(%x: f64, %y: f32) -> (f8E4M3FN, f8E4M3FNUZ) {
  %0 = arith.truncf %x : f64 to f8E4M3FN
  %1 = arith.truncf %y : f32 to f8E4M3FNUZ
  return %0, %1 : f8E4M3FN, f8E4M3FNUZ
}
