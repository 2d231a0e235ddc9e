// RUN: norm-opt %s --allow-unregistered-dialect --norm-center=remarks --verify-diagnostics -o /dev/null

// Which rows of torch's ops sum to zero, or can be made to. Elementwise ops,
// views and casts are read as the raise reads them.

func.func @embedding(%ids: !torch.vtensor<[2],si64>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %i = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %no = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %x = "torch.aten.embedding"(%t, %ids, %i, %no, %no) : (!torch.vtensor<[3,4],f32>, !torch.vtensor<[2],si64>, !torch.int, !torch.bool, !torch.bool) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{becomes an rms_norm: the rows of x sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_embedding_across(%ids: !torch.vtensor<[2],si64>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %i = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %no = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %x = "torch.aten.embedding"(%t, %ids, %i, %no, %no) : (!torch.vtensor<[3,4],f32>, !torch.vtensor<[2],si64>, !torch.int, !torch.bool, !torch.bool) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of a table}}
  %y = norm.layer_norm %b axes [0] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @index_select(%ids: !torch.vtensor<[2],si64>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %d = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %x = "torch.aten.index_select"(%t, %d, %ids) : (!torch.vtensor<[3,4],f32>, !torch.int, !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_index_select_of_columns(%ids: !torch.vtensor<[2],si64>) -> tensor<3x2xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %d = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %x = "torch.aten.index_select"(%t, %d, %ids) : (!torch.vtensor<[3,4],f32>, !torch.int, !torch.vtensor<[2],si64>) -> !torch.vtensor<[3,2],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,2],f32>) -> tensor<3x2xf32>
  // expected-remark @below {{gathers the elements of a row from several rows of a table}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

func.func @mm(%a: !torch.vtensor<[2,3],f32>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %x = "torch.aten.mm"(%a, %t) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @matmul(%a: !torch.vtensor<[2,3],f32>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %x = "torch.aten.matmul"(%a, %t) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @bmm(%a: !torch.vtensor<[5,2,3],f32>) -> tensor<5x2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<1.5> : tensor<5x3x4xf32>}> : () -> !torch.vtensor<[5,3,4],f32>
  %x = "torch.aten.bmm"(%a, %t) : (!torch.vtensor<[5,2,3],f32>, !torch.vtensor<[5,3,4],f32>) -> !torch.vtensor<[5,2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[5,2,4],f32>) -> tensor<5x2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [2] epsilon 1.0e-5 : (tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %y : tensor<5x2x4xf32>
}

func.func @negative_mm_of_argument(%a: !torch.vtensor<[2,3],f32>, %w: !torch.vtensor<[3,4],f32>) -> tensor<2x4xf32> {
  %x = "torch.aten.mm"(%a, %w) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{argument 1 of @negative_mm_of_argument is not a constant}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @addmm(%a: !torch.vtensor<[2,3],f32>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %c = "torch.vtensor.literal"() <{value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> !torch.vtensor<[4],f32>
  %i = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %x = "torch.aten.addmm"(%c, %a, %t, %i, %i) : (!torch.vtensor<[4],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>, !torch.int, !torch.int) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_addmm_with_factor(%a: !torch.vtensor<[2,3],f32>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %c = "torch.vtensor.literal"() <{value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> !torch.vtensor<[4],f32>
  %i = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %x = "torch.aten.addmm"(%c, %a, %t, %i, %i) : (!torch.vtensor<[4],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>, !torch.int, !torch.int) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{torch.aten.addmm at}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @linear(%a: !torch.vtensor<[5,2,3],f32>) -> tensor<5x2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0], [0.0, 0.0, 1.0], [4.0, 0.0, 0.0], [1.0, 1.0, 0.0]]> : tensor<4x3xf32>}> : () -> !torch.vtensor<[4,3],f32>
  %c = "torch.vtensor.literal"() <{value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> !torch.vtensor<[4],f32>
  %x = "torch.aten.linear"(%a, %t, %c) : (!torch.vtensor<[5,2,3],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4],f32>) -> !torch.vtensor<[5,2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[5,2,4],f32>) -> tensor<5x2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [2] epsilon 1.0e-5 : (tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
  return %y : tensor<5x2x4xf32>
}

func.func @linear_without_bias(%a: !torch.vtensor<[2,3],f32>) -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0], [0.0, 0.0, 1.0], [4.0, 0.0, 0.0], [1.0, 1.0, 0.0]]> : tensor<4x3xf32>}> : () -> !torch.vtensor<[4,3],f32>
  %none = "torch.constant.none"() : () -> !torch.none
  %x = "torch.aten.linear"(%a, %t, %none) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[4,3],f32>, !torch.none) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// A patch embedding: rows along its channels, which are dim 0 of the weight.
func.func @convolution(%image: !torch.vtensor<[1,1,4,4],f32>) -> tensor<1x4x2x2xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<1.5> : tensor<4x1x2x2xf32>}> : () -> !torch.vtensor<[4,1,2,2],f32>
  %c = "torch.vtensor.literal"() <{value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> !torch.vtensor<[4],f32>
  %i = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %z = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %two = "torch.prim.ListConstruct"(%i, %i) : (!torch.int, !torch.int) -> !torch.list<int>
  %zero = "torch.prim.ListConstruct"(%z, %z) : (!torch.int, !torch.int) -> !torch.list<int>
  %none2 = "torch.prim.ListConstruct"() : () -> !torch.list<int>
  %no = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %g = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %x = "torch.aten.convolution"(%image, %t, %c, %two, %zero, %two, %no, %none2, %g) : (!torch.vtensor<[1,1,4,4],f32>, !torch.vtensor<[4,1,2,2],f32>, !torch.vtensor<[4],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int) -> !torch.vtensor<[1,4,2,2],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[1,4,2,2],f32>) -> tensor<1x4x2x2xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
  return %y : tensor<1x4x2x2xf32>
}

func.func @negative_convolution_in_groups(%image: !torch.vtensor<[1,2,4,4],f32>) -> tensor<1x4x2x2xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<1.5> : tensor<4x1x2x2xf32>}> : () -> !torch.vtensor<[4,1,2,2],f32>
  %c = "torch.vtensor.literal"() <{value = dense<[1.0, 0.0, 0.0, 2.0]> : tensor<4xf32>}> : () -> !torch.vtensor<[4],f32>
  %i = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %z = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %two = "torch.prim.ListConstruct"(%i, %i) : (!torch.int, !torch.int) -> !torch.list<int>
  %zero = "torch.prim.ListConstruct"(%z, %z) : (!torch.int, !torch.int) -> !torch.list<int>
  %none2 = "torch.prim.ListConstruct"() : () -> !torch.list<int>
  %no = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %g = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %x = "torch.aten.convolution"(%image, %t, %c, %two, %zero, %two, %no, %none2, %g) : (!torch.vtensor<[1,2,4,4],f32>, !torch.vtensor<[4,1,2,2],f32>, !torch.vtensor<[4],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int) -> !torch.vtensor<[1,4,2,2],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[1,4,2,2],f32>) -> tensor<1x4x2x2xf32>
  // expected-remark @below {{is an op that is not read}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
  return %y : tensor<1x4x2x2xf32>
}

func.func @cat() -> tensor<4x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %c1 = "torch.vtensor.literal"() <{value = dense<[[1.0, 0.0, 0.0, 2.0]]> : tensor<1x4xf32>}> : () -> !torch.vtensor<[1,4],f32>
  %l = "torch.prim.ListConstruct"(%c1, %t) : (!torch.vtensor<[1,4],f32>, !torch.vtensor<[3,4],f32>) -> !torch.list<vtensor>
  %d = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %x = "torch.aten.cat"(%l, %d) : (!torch.list<vtensor>, !torch.int) -> !torch.vtensor<[4,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[4,4],f32>) -> tensor<4x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

func.func @negative_cat_of_rows() -> tensor<3x8xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %l = "torch.prim.ListConstruct"(%t, %t) : (!torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>) -> !torch.list<vtensor>
  %d = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
  %x = "torch.aten.cat"(%l, %d) : (!torch.list<vtensor>, !torch.int) -> !torch.vtensor<[3,8],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,8],f32>) -> tensor<3x8xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<3x8xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

func.func @stack() -> tensor<3x2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %l = "torch.prim.ListConstruct"(%t, %t) : (!torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>) -> !torch.list<vtensor>
  %d = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %x = "torch.aten.stack"(%l, %d) : (!torch.list<vtensor>, !torch.int) -> !torch.vtensor<[3,2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,2,4],f32>) -> tensor<3x2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [2] epsilon 1.0e-5 : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  return %y : tensor<3x2x4xf32>
}

func.func @negative_stack_across() -> tensor<3x2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %l = "torch.prim.ListConstruct"(%t, %t) : (!torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>) -> !torch.list<vtensor>
  %d = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %x = "torch.aten.stack"(%l, %d) : (!torch.list<vtensor>, !torch.int) -> !torch.vtensor<[3,2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,2,4],f32>) -> tensor<3x2x4xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  return %y : tensor<3x2x4xf32>
}

func.func @select() -> tensor<4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %d = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %i = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %x = "torch.aten.select.int"(%t, %d, %i) : (!torch.vtensor<[3,4],f32>, !torch.int, !torch.int) -> !torch.vtensor<[4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[4],f32>) -> tensor<4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [0] epsilon 1.0e-5 : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

func.func @slice() -> tensor<2x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %d = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  %i = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %e = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
  %x = "torch.aten.slice.Tensor"(%t, %d, %i, %e, %i) : (!torch.vtensor<[3,4],f32>, !torch.int, !torch.int, !torch.int, !torch.int) -> !torch.vtensor<[2,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[2,4],f32>) -> tensor<2x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

func.func @negative_slice_of_rows() -> tensor<3x2xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %d = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %i = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %e = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
  %x = "torch.aten.slice.Tensor"(%t, %d, %i, %e, %i) : (!torch.vtensor<[3,4],f32>, !torch.int, !torch.int, !torch.int, !torch.int) -> !torch.vtensor<[3,2],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,2],f32>) -> tensor<3x2xf32>
  // expected-remark @below {{cuts or joins rows}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

func.func @dropout() -> tensor<3x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %p = "torch.constant.float"() <{value = 0.1 : f64}> : () -> !torch.float
  %train = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  %x = "torch.aten.dropout"(%t, %p, %train) : (!torch.vtensor<[3,4],f32>, !torch.float, !torch.bool) -> !torch.vtensor<[3,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,4],f32>) -> tensor<3x4xf32>
  // expected-remark @below {{sum to zero once those of constants do}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @negative_dropout_in_training() -> tensor<3x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %p = "torch.constant.float"() <{value = 0.1 : f64}> : () -> !torch.float
  %train = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %x = "torch.aten.dropout"(%t, %p, %train) : (!torch.vtensor<[3,4],f32>, !torch.float, !torch.bool) -> !torch.vtensor<[3,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,4],f32>) -> tensor<3x4xf32>
  // expected-remark @below {{is an op that is not read}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

func.func @negative_activation() -> tensor<3x4xf32> {
  %t = "torch.vtensor.literal"() <{value = dense<[[1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 0.0, 1.0], [5.0, 0.0, 1.0, 0.0]]> : tensor<3x4xf32>}> : () -> !torch.vtensor<[3,4],f32>
  %x = "torch.aten.tanh"(%t) : (!torch.vtensor<[3,4],f32>) -> !torch.vtensor<[3,4],f32>
  %b = "torch_c.to_builtin_tensor"(%x) : (!torch.vtensor<[3,4],f32>) -> tensor<3x4xf32>
  // expected-remark @below {{is not linear in a row}}
  %y = norm.layer_norm %b axes [1] epsilon 1.0e-5 : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}
