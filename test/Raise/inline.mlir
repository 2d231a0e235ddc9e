// RUN: norm-opt %s --allow-unregistered-dialect --norm-inline | FileCheck %s

// Functions of ops that no loaded dialect knows.

// CHECK-NOT: @inner
func.func private @inner(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = "stablehlo.abs"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-NOT: @outer
func.func private @outer(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @inner(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func @calls_of_calls
// CHECK:       %[[Y:.*]] = "stablehlo.abs"(%arg0)
// CHECK:       return %[[Y]]
func.func @calls_of_calls(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @outer(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-NOT: @decomposition
func.func private @decomposition(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @outer(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func @composite
// CHECK:       %[[Y:.*]] = "stablehlo.abs"(%arg0)
// CHECK:       return %[[Y]]
func.func @composite(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = "stablehlo.composite"(%x) <{decomposition = @decomposition, name = "my.abs", version = 1 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func private @of_other_types
func.func private @of_other_types(%x: tensor<8xf32>) -> tensor<8xf32> {
  return %x : tensor<8xf32>
}

// CHECK-LABEL: func @negative_composite_of_other_types
// CHECK:       "stablehlo.composite"
func.func @negative_composite_of_other_types(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = "stablehlo.composite"(%x) <{decomposition = @of_other_types}> : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func private @recursive
// CHECK:       call @recursive
func.func private @recursive(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @recursive(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func private @named_by_an_unknown_op
func.func private @named_by_an_unknown_op(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// CHECK-LABEL: func @negative_recursive
// CHECK:       call @recursive
func.func @negative_recursive(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @recursive(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func @negative_still_referred_to
// CHECK-NOT:   call @named
// CHECK:       callee = @named_by_an_unknown_op
func.func @negative_still_referred_to(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @named_by_an_unknown_op(%x) : (tensor<4xf32>) -> tensor<4xf32>
  "stablehlo.custom_call"(%y) {callee = @named_by_an_unknown_op} : (tensor<4xf32>) -> ()
  return %y : tensor<4xf32>
}
