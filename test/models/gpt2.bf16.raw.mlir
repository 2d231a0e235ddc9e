// gpt2.bf16, captured by capture.py with torch 2.15.0, torch-mlir 20261001, transformers 5.24.0.
"builtin.module"() ({
  "func.func"() <{function_type = (!torch.vtensor<[2,7],si64>) -> !torch.vtensor<[2,7,64],bf16>, sym_name = "gpt2"}> ({
  ^bb0(%arg0: !torch.vtensor<[2,7],si64>):
    %0 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %1 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %2 = "torch.prim.ListConstruct"(%0, %1) : (!torch.int, !torch.int) -> !torch.list<int>
    %3 = "torch.aten.view"(%arg0, %2) : (!torch.vtensor<[2,7],si64>, !torch.list<int>) -> !torch.vtensor<[2,7],si64>
    %4 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_64_24_torch.bfloat16> : tensor<64x24xbf16>}> : () -> !torch.vtensor<[64,24],bf16>
    %5 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %6 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %7 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %8 = "torch.aten.embedding"(%4, %3, %5, %6, %7) : (!torch.vtensor<[64,24],bf16>, !torch.vtensor<[2,7],si64>, !torch.int, !torch.bool, !torch.bool) -> !torch.vtensor<[2,7,24],bf16>
    %9 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_7_24_torch.bfloat16> : tensor<7x24xbf16>}> : () -> !torch.vtensor<[7,24],bf16>
    %10 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_2_7_torch.int64> : tensor<2x7xsi64>}> : () -> !torch.vtensor<[2,7],si64>
    %11 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %12 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %13 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %14 = "torch.aten.embedding"(%9, %10, %11, %12, %13) : (!torch.vtensor<[7,24],bf16>, !torch.vtensor<[2,7],si64>, !torch.int, !torch.bool, !torch.bool) -> !torch.vtensor<[2,7,24],bf16>
    %15 = "torch.constant.none"() : () -> !torch.none
    %16 = "torch.constant.none"() : () -> !torch.none
    %17 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %18 = "torch.constant.device"() <{value = "cpu"}> : () -> !torch.Device
    %19 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    "torch.aten._assert_tensor_metadata"(%14, %15, %16, %17, %18, %19) : (!torch.vtensor<[2,7,24],bf16>, !torch.none, !torch.none, !torch.int, !torch.Device, !torch.int) -> ()
    %20 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %21 = "torch.aten.add.Tensor"(%8, %14, %20) : (!torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %22 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %23 = "torch.prims.convert_element_type"(%21, %22) : (!torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %24 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %25 = "torch.prim.ListConstruct"(%24) : (!torch.int) -> !torch.list<int>
    %26 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %27 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %28:2 = "torch.aten.var_mean.correction"(%23, %25, %26, %27) : (!torch.vtensor<[2,7,24],f32>, !torch.list<int>, !torch.int, !torch.bool) -> (!torch.vtensor<[2,7,1],f32>, !torch.vtensor<[2,7,1],f32>)
    %29 = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
    %30 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %31 = "torch.aten.add.Scalar"(%28#0, %29, %30) : (!torch.vtensor<[2,7,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[2,7,1],f32>
    %32 = "torch.aten.rsqrt"(%31) : (!torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,1],f32>
    %33 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %34 = "torch.aten.sub.Tensor"(%23, %28#1, %33) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %35 = "torch.aten.mul.Tensor"(%34, %32) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,24],f32>
    %36 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %37 = "torch.aten.mul.Tensor"(%35, %36) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>) -> !torch.vtensor<[2,7,24],f32>
    %38 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_1> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %39 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %40 = "torch.aten.add.Tensor"(%37, %38, %39) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %41 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %42 = "torch.prims.convert_element_type"(%40, %41) : (!torch.vtensor<[2,7,24],f32>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %43 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %44 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %45 = "torch.prim.ListConstruct"(%43, %44) : (!torch.int, !torch.int) -> !torch.list<int>
    %46 = "torch.aten.view"(%42, %45) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[14,24],bf16>
    %47 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_72_torch.bfloat16> : tensor<72xbf16>}> : () -> !torch.vtensor<[72],bf16>
    %48 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %49 = "torch.prims.convert_element_type"(%47, %48) : (!torch.vtensor<[72],bf16>, !torch.int) -> !torch.vtensor<[72],f32>
    %50 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %51 = "torch.prims.convert_element_type"(%46, %50) : (!torch.vtensor<[14,24],bf16>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %52 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_72_torch.bfloat16> : tensor<24x72xbf16>}> : () -> !torch.vtensor<[24,72],bf16>
    %53 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %54 = "torch.prims.convert_element_type"(%52, %53) : (!torch.vtensor<[24,72],bf16>, !torch.int) -> !torch.vtensor<[24,72],f32>
    %55 = "torch.aten.mm"(%51, %54) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[24,72],f32>) -> !torch.vtensor<[14,72],f32>
    %56 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %57 = "torch.aten.mul.Scalar"(%55, %56) : (!torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],f32>
    %58 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %59 = "torch.constant.int"() <{value = 72 : i64}> : () -> !torch.int
    %60 = "torch.prim.ListConstruct"(%58, %59) : (!torch.int, !torch.int) -> !torch.list<int>
    %61 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %62 = "torch.aten.expand"(%49, %60, %61) : (!torch.vtensor<[72],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,72],f32>
    %63 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %64 = "torch.aten.mul.Scalar"(%62, %63) : (!torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],f32>
    %65 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %66 = "torch.aten.add.Tensor"(%57, %64, %65) : (!torch.vtensor<[14,72],f32>, !torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],f32>
    %67 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %68 = "torch.prims.convert_element_type"(%66, %67) : (!torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],bf16>
    %69 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %70 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %71 = "torch.constant.int"() <{value = 72 : i64}> : () -> !torch.int
    %72 = "torch.prim.ListConstruct"(%69, %70, %71) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %73 = "torch.aten.view"(%68, %72) : (!torch.vtensor<[14,72],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,72],bf16>
    %74 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %75 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %76 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %77 = "torch.prim.ListConstruct"(%74, %75, %76) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %78 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %79 = "torch.aten.split_with_sizes"(%73, %77, %78) : (!torch.vtensor<[2,7,72],bf16>, !torch.list<int>, !torch.int) -> !torch.list<vtensor>
    %80:3 = "torch.prim.ListUnpack"(%79) : (!torch.list<vtensor>) -> (!torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>)
    %81 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %82 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %83 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %84 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %85 = "torch.prim.ListConstruct"(%81, %82, %83, %84) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %86 = "torch.aten.view"(%80#1, %85) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %87 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %88 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %89 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %90 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %91 = "torch.prim.ListConstruct"(%87, %88, %89, %90) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %92 = "torch.aten.permute"(%86, %91) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %93 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %94 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %95 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %96 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %97 = "torch.prim.ListConstruct"(%93, %94, %95, %96) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %98 = "torch.aten.view"(%80#2, %97) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %99 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %100 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %101 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %102 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %103 = "torch.prim.ListConstruct"(%99, %100, %101, %102) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %104 = "torch.aten.permute"(%98, %103) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %105 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %106 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %107 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %108 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %109 = "torch.prim.ListConstruct"(%105, %106, %107, %108) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %110 = "torch.aten.view"(%80#0, %109) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %111 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %112 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %113 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %114 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %115 = "torch.prim.ListConstruct"(%111, %112, %113, %114) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %116 = "torch.aten.permute"(%110, %115) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %117 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %118 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %119 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %120 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %121 = "torch.prim.ListConstruct"(%117, %118, %119, %120) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %122 = "torch.aten.permute"(%92, %121) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,8,7],bf16>
    %123 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %124 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %125 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %126 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %127 = "torch.prim.ListConstruct"(%123, %124, %125, %126) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %128 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %129 = "torch.aten.expand"(%116, %127, %128) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,7,8],bf16>
    %130 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %131 = "torch.aten.clone"(%129, %130) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.int) -> !torch.vtensor<[2,3,7,8],bf16>
    %132 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %133 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %134 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %135 = "torch.prim.ListConstruct"(%132, %133, %134) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %136 = "torch.aten.view"(%131, %135) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[6,7,8],bf16>
    %137 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %138 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %139 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %140 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %141 = "torch.prim.ListConstruct"(%137, %138, %139, %140) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %142 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %143 = "torch.aten.expand"(%122, %141, %142) : (!torch.vtensor<[2,3,8,7],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,8,7],bf16>
    %144 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %145 = "torch.aten.clone"(%143, %144) : (!torch.vtensor<[2,3,8,7],bf16>, !torch.int) -> !torch.vtensor<[2,3,8,7],bf16>
    %146 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %147 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %148 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %149 = "torch.prim.ListConstruct"(%146, %147, %148) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %150 = "torch.aten.view"(%145, %149) : (!torch.vtensor<[2,3,8,7],bf16>, !torch.list<int>) -> !torch.vtensor<[6,8,7],bf16>
    %151 = "torch.aten.bmm"(%136, %150) : (!torch.vtensor<[6,7,8],bf16>, !torch.vtensor<[6,8,7],bf16>) -> !torch.vtensor<[6,7,7],bf16>
    %152 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %153 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %154 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %155 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %156 = "torch.prim.ListConstruct"(%152, %153, %154, %155) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %157 = "torch.aten.view"(%151, %156) : (!torch.vtensor<[6,7,7],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,7],bf16>
    %158 = "torch.constant.float"() <{value = 0.35355339059327379 : f64}> : () -> !torch.float
    %159 = "torch.aten.mul.Scalar"(%157, %158) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.float) -> !torch.vtensor<[2,3,7,7],bf16>
    %160 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_2_1_7_7_torch.bfloat16> : tensor<2x1x7x7xbf16>}> : () -> !torch.vtensor<[2,1,7,7],bf16>
    %161 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %162 = "torch.aten.add.Tensor"(%159, %160, %161) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.vtensor<[2,1,7,7],bf16>, !torch.int) -> !torch.vtensor<[2,3,7,7],bf16>
    %163 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %164 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %165 = "torch.aten._softmax"(%162, %163, %164) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.int, !torch.bool) -> !torch.vtensor<[2,3,7,7],bf16>
    %166 = "torch.constant.none"() : () -> !torch.none
    %167 = "torch.constant.none"() : () -> !torch.none
    %168 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %169 = "torch.constant.device"() <{value = "cpu"}> : () -> !torch.Device
    %170 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    "torch.aten._assert_tensor_metadata"(%165, %166, %167, %168, %169, %170) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.none, !torch.none, !torch.int, !torch.Device, !torch.int) -> ()
    %171 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %172 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %173 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %174 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %175 = "torch.prim.ListConstruct"(%171, %172, %173, %174) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %176 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %177 = "torch.aten.expand"(%165, %175, %176) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,7,7],bf16>
    %178 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %179 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %180 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %181 = "torch.prim.ListConstruct"(%178, %179, %180) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %182 = "torch.aten.view"(%177, %181) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.list<int>) -> !torch.vtensor<[6,7,7],bf16>
    %183 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %184 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %185 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %186 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %187 = "torch.prim.ListConstruct"(%183, %184, %185, %186) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %188 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %189 = "torch.aten.expand"(%104, %187, %188) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,7,8],bf16>
    %190 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %191 = "torch.aten.clone"(%189, %190) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.int) -> !torch.vtensor<[2,3,7,8],bf16>
    %192 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %193 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %194 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %195 = "torch.prim.ListConstruct"(%192, %193, %194) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %196 = "torch.aten.view"(%191, %195) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[6,7,8],bf16>
    %197 = "torch.aten.bmm"(%182, %196) : (!torch.vtensor<[6,7,7],bf16>, !torch.vtensor<[6,7,8],bf16>) -> !torch.vtensor<[6,7,8],bf16>
    %198 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %199 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %200 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %201 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %202 = "torch.prim.ListConstruct"(%198, %199, %200, %201) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %203 = "torch.aten.view"(%197, %202) : (!torch.vtensor<[6,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %204 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %205 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %206 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %207 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %208 = "torch.prim.ListConstruct"(%204, %205, %206, %207) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %209 = "torch.aten.permute"(%203, %208) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %210 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %211 = "torch.aten.clone"(%209, %210) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.int) -> !torch.vtensor<[2,7,3,8],bf16>
    %212 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %213 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %214 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %215 = "torch.prim.ListConstruct"(%212, %213, %214) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %216 = "torch.aten.view"(%211, %215) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,24],bf16>
    %217 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %218 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %219 = "torch.prim.ListConstruct"(%217, %218) : (!torch.int, !torch.int) -> !torch.list<int>
    %220 = "torch.aten.view"(%216, %219) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[14,24],bf16>
    %221 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_2> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %222 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %223 = "torch.prims.convert_element_type"(%221, %222) : (!torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[24],f32>
    %224 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %225 = "torch.prims.convert_element_type"(%220, %224) : (!torch.vtensor<[14,24],bf16>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %226 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_24_torch.bfloat16> : tensor<24x24xbf16>}> : () -> !torch.vtensor<[24,24],bf16>
    %227 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %228 = "torch.prims.convert_element_type"(%226, %227) : (!torch.vtensor<[24,24],bf16>, !torch.int) -> !torch.vtensor<[24,24],f32>
    %229 = "torch.aten.mm"(%225, %228) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[24,24],f32>) -> !torch.vtensor<[14,24],f32>
    %230 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %231 = "torch.aten.mul.Scalar"(%229, %230) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %232 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %233 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %234 = "torch.prim.ListConstruct"(%232, %233) : (!torch.int, !torch.int) -> !torch.list<int>
    %235 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %236 = "torch.aten.expand"(%223, %234, %235) : (!torch.vtensor<[24],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,24],f32>
    %237 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %238 = "torch.aten.mul.Scalar"(%236, %237) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %239 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %240 = "torch.aten.add.Tensor"(%231, %238, %239) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %241 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %242 = "torch.prims.convert_element_type"(%240, %241) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],bf16>
    %243 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %244 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %245 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %246 = "torch.prim.ListConstruct"(%243, %244, %245) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %247 = "torch.aten.view"(%242, %246) : (!torch.vtensor<[14,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,24],bf16>
    %248 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %249 = "torch.aten.add.Tensor"(%247, %21, %248) : (!torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %250 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %251 = "torch.prims.convert_element_type"(%249, %250) : (!torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %252 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %253 = "torch.prim.ListConstruct"(%252) : (!torch.int) -> !torch.list<int>
    %254 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %255 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %256:2 = "torch.aten.var_mean.correction"(%251, %253, %254, %255) : (!torch.vtensor<[2,7,24],f32>, !torch.list<int>, !torch.int, !torch.bool) -> (!torch.vtensor<[2,7,1],f32>, !torch.vtensor<[2,7,1],f32>)
    %257 = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
    %258 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %259 = "torch.aten.add.Scalar"(%256#0, %257, %258) : (!torch.vtensor<[2,7,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[2,7,1],f32>
    %260 = "torch.aten.rsqrt"(%259) : (!torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,1],f32>
    %261 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %262 = "torch.aten.sub.Tensor"(%251, %256#1, %261) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %263 = "torch.aten.mul.Tensor"(%262, %260) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,24],f32>
    %264 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_3> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %265 = "torch.aten.mul.Tensor"(%263, %264) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>) -> !torch.vtensor<[2,7,24],f32>
    %266 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_4> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %267 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %268 = "torch.aten.add.Tensor"(%265, %266, %267) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %269 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %270 = "torch.prims.convert_element_type"(%268, %269) : (!torch.vtensor<[2,7,24],f32>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %271 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %272 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %273 = "torch.prim.ListConstruct"(%271, %272) : (!torch.int, !torch.int) -> !torch.list<int>
    %274 = "torch.aten.view"(%270, %273) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[14,24],bf16>
    %275 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>}> : () -> !torch.vtensor<[32],bf16>
    %276 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %277 = "torch.prims.convert_element_type"(%275, %276) : (!torch.vtensor<[32],bf16>, !torch.int) -> !torch.vtensor<[32],f32>
    %278 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %279 = "torch.prims.convert_element_type"(%274, %278) : (!torch.vtensor<[14,24],bf16>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %280 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_32_torch.bfloat16> : tensor<24x32xbf16>}> : () -> !torch.vtensor<[24,32],bf16>
    %281 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %282 = "torch.prims.convert_element_type"(%280, %281) : (!torch.vtensor<[24,32],bf16>, !torch.int) -> !torch.vtensor<[24,32],f32>
    %283 = "torch.aten.mm"(%279, %282) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[24,32],f32>) -> !torch.vtensor<[14,32],f32>
    %284 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %285 = "torch.aten.mul.Scalar"(%283, %284) : (!torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %286 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %287 = "torch.constant.int"() <{value = 32 : i64}> : () -> !torch.int
    %288 = "torch.prim.ListConstruct"(%286, %287) : (!torch.int, !torch.int) -> !torch.list<int>
    %289 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %290 = "torch.aten.expand"(%277, %288, %289) : (!torch.vtensor<[32],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,32],f32>
    %291 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %292 = "torch.aten.mul.Scalar"(%290, %291) : (!torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %293 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %294 = "torch.aten.add.Tensor"(%285, %292, %293) : (!torch.vtensor<[14,32],f32>, !torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %295 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %296 = "torch.prims.convert_element_type"(%294, %295) : (!torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],bf16>
    %297 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %298 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %299 = "torch.constant.int"() <{value = 32 : i64}> : () -> !torch.int
    %300 = "torch.prim.ListConstruct"(%297, %298, %299) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %301 = "torch.aten.view"(%296, %300) : (!torch.vtensor<[14,32],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,32],bf16>
    %302 = "torch.constant.float"() <{value = 5.000000e-01 : f64}> : () -> !torch.float
    %303 = "torch.aten.mul.Scalar"(%301, %302) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %304 = "torch.constant.float"() <{value = 3.000000e+00 : f64}> : () -> !torch.float
    %305 = "torch.aten.pow.Tensor_Scalar"(%301, %304) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %306 = "torch.constant.float"() <{value = 4.471500e-02 : f64}> : () -> !torch.float
    %307 = "torch.aten.mul.Scalar"(%305, %306) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %308 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %309 = "torch.aten.add.Tensor"(%301, %307, %308) : (!torch.vtensor<[2,7,32],bf16>, !torch.vtensor<[2,7,32],bf16>, !torch.int) -> !torch.vtensor<[2,7,32],bf16>
    %310 = "torch.constant.float"() <{value = 0.79788456080286541 : f64}> : () -> !torch.float
    %311 = "torch.aten.mul.Scalar"(%309, %310) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %312 = "torch.aten.tanh"(%311) : (!torch.vtensor<[2,7,32],bf16>) -> !torch.vtensor<[2,7,32],bf16>
    %313 = "torch.constant.float"() <{value = 1.000000e+00 : f64}> : () -> !torch.float
    %314 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %315 = "torch.aten.add.Scalar"(%312, %313, %314) : (!torch.vtensor<[2,7,32],bf16>, !torch.float, !torch.int) -> !torch.vtensor<[2,7,32],bf16>
    %316 = "torch.aten.mul.Tensor"(%303, %315) : (!torch.vtensor<[2,7,32],bf16>, !torch.vtensor<[2,7,32],bf16>) -> !torch.vtensor<[2,7,32],bf16>
    %317 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %318 = "torch.constant.int"() <{value = 32 : i64}> : () -> !torch.int
    %319 = "torch.prim.ListConstruct"(%317, %318) : (!torch.int, !torch.int) -> !torch.list<int>
    %320 = "torch.aten.view"(%316, %319) : (!torch.vtensor<[2,7,32],bf16>, !torch.list<int>) -> !torch.vtensor<[14,32],bf16>
    %321 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_5> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %322 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %323 = "torch.prims.convert_element_type"(%321, %322) : (!torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[24],f32>
    %324 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %325 = "torch.prims.convert_element_type"(%320, %324) : (!torch.vtensor<[14,32],bf16>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %326 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_32_24_torch.bfloat16> : tensor<32x24xbf16>}> : () -> !torch.vtensor<[32,24],bf16>
    %327 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %328 = "torch.prims.convert_element_type"(%326, %327) : (!torch.vtensor<[32,24],bf16>, !torch.int) -> !torch.vtensor<[32,24],f32>
    %329 = "torch.aten.mm"(%325, %328) : (!torch.vtensor<[14,32],f32>, !torch.vtensor<[32,24],f32>) -> !torch.vtensor<[14,24],f32>
    %330 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %331 = "torch.aten.mul.Scalar"(%329, %330) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %332 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %333 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %334 = "torch.prim.ListConstruct"(%332, %333) : (!torch.int, !torch.int) -> !torch.list<int>
    %335 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %336 = "torch.aten.expand"(%323, %334, %335) : (!torch.vtensor<[24],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,24],f32>
    %337 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %338 = "torch.aten.mul.Scalar"(%336, %337) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %339 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %340 = "torch.aten.add.Tensor"(%331, %338, %339) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %341 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %342 = "torch.prims.convert_element_type"(%340, %341) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],bf16>
    %343 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %344 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %345 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %346 = "torch.prim.ListConstruct"(%343, %344, %345) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %347 = "torch.aten.view"(%342, %346) : (!torch.vtensor<[14,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,24],bf16>
    %348 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %349 = "torch.aten.add.Tensor"(%249, %347, %348) : (!torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %350 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %351 = "torch.prims.convert_element_type"(%349, %350) : (!torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %352 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %353 = "torch.prim.ListConstruct"(%352) : (!torch.int) -> !torch.list<int>
    %354 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %355 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %356:2 = "torch.aten.var_mean.correction"(%351, %353, %354, %355) : (!torch.vtensor<[2,7,24],f32>, !torch.list<int>, !torch.int, !torch.bool) -> (!torch.vtensor<[2,7,1],f32>, !torch.vtensor<[2,7,1],f32>)
    %357 = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
    %358 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %359 = "torch.aten.add.Scalar"(%356#0, %357, %358) : (!torch.vtensor<[2,7,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[2,7,1],f32>
    %360 = "torch.aten.rsqrt"(%359) : (!torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,1],f32>
    %361 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %362 = "torch.aten.sub.Tensor"(%351, %356#1, %361) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %363 = "torch.aten.mul.Tensor"(%362, %360) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,24],f32>
    %364 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_6> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %365 = "torch.aten.mul.Tensor"(%363, %364) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>) -> !torch.vtensor<[2,7,24],f32>
    %366 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_7> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %367 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %368 = "torch.aten.add.Tensor"(%365, %366, %367) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %369 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %370 = "torch.prims.convert_element_type"(%368, %369) : (!torch.vtensor<[2,7,24],f32>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %371 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %372 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %373 = "torch.prim.ListConstruct"(%371, %372) : (!torch.int, !torch.int) -> !torch.list<int>
    %374 = "torch.aten.view"(%370, %373) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[14,24],bf16>
    %375 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_72_torch.bfloat16_1> : tensor<72xbf16>}> : () -> !torch.vtensor<[72],bf16>
    %376 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %377 = "torch.prims.convert_element_type"(%375, %376) : (!torch.vtensor<[72],bf16>, !torch.int) -> !torch.vtensor<[72],f32>
    %378 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %379 = "torch.prims.convert_element_type"(%374, %378) : (!torch.vtensor<[14,24],bf16>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %380 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_72_torch.bfloat16_1> : tensor<24x72xbf16>}> : () -> !torch.vtensor<[24,72],bf16>
    %381 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %382 = "torch.prims.convert_element_type"(%380, %381) : (!torch.vtensor<[24,72],bf16>, !torch.int) -> !torch.vtensor<[24,72],f32>
    %383 = "torch.aten.mm"(%379, %382) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[24,72],f32>) -> !torch.vtensor<[14,72],f32>
    %384 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %385 = "torch.aten.mul.Scalar"(%383, %384) : (!torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],f32>
    %386 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %387 = "torch.constant.int"() <{value = 72 : i64}> : () -> !torch.int
    %388 = "torch.prim.ListConstruct"(%386, %387) : (!torch.int, !torch.int) -> !torch.list<int>
    %389 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %390 = "torch.aten.expand"(%377, %388, %389) : (!torch.vtensor<[72],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,72],f32>
    %391 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %392 = "torch.aten.mul.Scalar"(%390, %391) : (!torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],f32>
    %393 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %394 = "torch.aten.add.Tensor"(%385, %392, %393) : (!torch.vtensor<[14,72],f32>, !torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],f32>
    %395 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %396 = "torch.prims.convert_element_type"(%394, %395) : (!torch.vtensor<[14,72],f32>, !torch.int) -> !torch.vtensor<[14,72],bf16>
    %397 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %398 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %399 = "torch.constant.int"() <{value = 72 : i64}> : () -> !torch.int
    %400 = "torch.prim.ListConstruct"(%397, %398, %399) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %401 = "torch.aten.view"(%396, %400) : (!torch.vtensor<[14,72],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,72],bf16>
    %402 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %403 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %404 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %405 = "torch.prim.ListConstruct"(%402, %403, %404) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %406 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %407 = "torch.aten.split_with_sizes"(%401, %405, %406) : (!torch.vtensor<[2,7,72],bf16>, !torch.list<int>, !torch.int) -> !torch.list<vtensor>
    %408:3 = "torch.prim.ListUnpack"(%407) : (!torch.list<vtensor>) -> (!torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>)
    %409 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %410 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %411 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %412 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %413 = "torch.prim.ListConstruct"(%409, %410, %411, %412) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %414 = "torch.aten.view"(%408#1, %413) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %415 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %416 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %417 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %418 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %419 = "torch.prim.ListConstruct"(%415, %416, %417, %418) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %420 = "torch.aten.permute"(%414, %419) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %421 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %422 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %423 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %424 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %425 = "torch.prim.ListConstruct"(%421, %422, %423, %424) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %426 = "torch.aten.view"(%408#2, %425) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %427 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %428 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %429 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %430 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %431 = "torch.prim.ListConstruct"(%427, %428, %429, %430) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %432 = "torch.aten.permute"(%426, %431) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %433 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %434 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %435 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %436 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %437 = "torch.prim.ListConstruct"(%433, %434, %435, %436) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %438 = "torch.aten.view"(%408#0, %437) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %439 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %440 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %441 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %442 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %443 = "torch.prim.ListConstruct"(%439, %440, %441, %442) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %444 = "torch.aten.permute"(%438, %443) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %445 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %446 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %447 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %448 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %449 = "torch.prim.ListConstruct"(%445, %446, %447, %448) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %450 = "torch.aten.permute"(%420, %449) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,8,7],bf16>
    %451 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %452 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %453 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %454 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %455 = "torch.prim.ListConstruct"(%451, %452, %453, %454) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %456 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %457 = "torch.aten.expand"(%444, %455, %456) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,7,8],bf16>
    %458 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %459 = "torch.aten.clone"(%457, %458) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.int) -> !torch.vtensor<[2,3,7,8],bf16>
    %460 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %461 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %462 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %463 = "torch.prim.ListConstruct"(%460, %461, %462) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %464 = "torch.aten.view"(%459, %463) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[6,7,8],bf16>
    %465 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %466 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %467 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %468 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %469 = "torch.prim.ListConstruct"(%465, %466, %467, %468) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %470 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %471 = "torch.aten.expand"(%450, %469, %470) : (!torch.vtensor<[2,3,8,7],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,8,7],bf16>
    %472 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %473 = "torch.aten.clone"(%471, %472) : (!torch.vtensor<[2,3,8,7],bf16>, !torch.int) -> !torch.vtensor<[2,3,8,7],bf16>
    %474 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %475 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %476 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %477 = "torch.prim.ListConstruct"(%474, %475, %476) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %478 = "torch.aten.view"(%473, %477) : (!torch.vtensor<[2,3,8,7],bf16>, !torch.list<int>) -> !torch.vtensor<[6,8,7],bf16>
    %479 = "torch.aten.bmm"(%464, %478) : (!torch.vtensor<[6,7,8],bf16>, !torch.vtensor<[6,8,7],bf16>) -> !torch.vtensor<[6,7,7],bf16>
    %480 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %481 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %482 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %483 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %484 = "torch.prim.ListConstruct"(%480, %481, %482, %483) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %485 = "torch.aten.view"(%479, %484) : (!torch.vtensor<[6,7,7],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,7],bf16>
    %486 = "torch.constant.float"() <{value = 0.35355339059327379 : f64}> : () -> !torch.float
    %487 = "torch.aten.mul.Scalar"(%485, %486) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.float) -> !torch.vtensor<[2,3,7,7],bf16>
    %488 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_2_1_7_7_torch.bfloat16> : tensor<2x1x7x7xbf16>}> : () -> !torch.vtensor<[2,1,7,7],bf16>
    %489 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %490 = "torch.aten.add.Tensor"(%487, %488, %489) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.vtensor<[2,1,7,7],bf16>, !torch.int) -> !torch.vtensor<[2,3,7,7],bf16>
    %491 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %492 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %493 = "torch.aten._softmax"(%490, %491, %492) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.int, !torch.bool) -> !torch.vtensor<[2,3,7,7],bf16>
    %494 = "torch.constant.none"() : () -> !torch.none
    %495 = "torch.constant.none"() : () -> !torch.none
    %496 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %497 = "torch.constant.device"() <{value = "cpu"}> : () -> !torch.Device
    %498 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    "torch.aten._assert_tensor_metadata"(%493, %494, %495, %496, %497, %498) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.none, !torch.none, !torch.int, !torch.Device, !torch.int) -> ()
    %499 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %500 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %501 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %502 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %503 = "torch.prim.ListConstruct"(%499, %500, %501, %502) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %504 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %505 = "torch.aten.expand"(%493, %503, %504) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,7,7],bf16>
    %506 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %507 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %508 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %509 = "torch.prim.ListConstruct"(%506, %507, %508) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %510 = "torch.aten.view"(%505, %509) : (!torch.vtensor<[2,3,7,7],bf16>, !torch.list<int>) -> !torch.vtensor<[6,7,7],bf16>
    %511 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %512 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %513 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %514 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %515 = "torch.prim.ListConstruct"(%511, %512, %513, %514) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %516 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %517 = "torch.aten.expand"(%432, %515, %516) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,3,7,8],bf16>
    %518 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %519 = "torch.aten.clone"(%517, %518) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.int) -> !torch.vtensor<[2,3,7,8],bf16>
    %520 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %521 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %522 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %523 = "torch.prim.ListConstruct"(%520, %521, %522) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %524 = "torch.aten.view"(%519, %523) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[6,7,8],bf16>
    %525 = "torch.aten.bmm"(%510, %524) : (!torch.vtensor<[6,7,7],bf16>, !torch.vtensor<[6,7,8],bf16>) -> !torch.vtensor<[6,7,8],bf16>
    %526 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %527 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %528 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %529 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %530 = "torch.prim.ListConstruct"(%526, %527, %528, %529) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %531 = "torch.aten.view"(%525, %530) : (!torch.vtensor<[6,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,3,7,8],bf16>
    %532 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %533 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %534 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %535 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %536 = "torch.prim.ListConstruct"(%532, %533, %534, %535) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %537 = "torch.aten.permute"(%531, %536) : (!torch.vtensor<[2,3,7,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,3,8],bf16>
    %538 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %539 = "torch.aten.clone"(%537, %538) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.int) -> !torch.vtensor<[2,7,3,8],bf16>
    %540 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %541 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %542 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %543 = "torch.prim.ListConstruct"(%540, %541, %542) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %544 = "torch.aten.view"(%539, %543) : (!torch.vtensor<[2,7,3,8],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,24],bf16>
    %545 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %546 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %547 = "torch.prim.ListConstruct"(%545, %546) : (!torch.int, !torch.int) -> !torch.list<int>
    %548 = "torch.aten.view"(%544, %547) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[14,24],bf16>
    %549 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_8> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %550 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %551 = "torch.prims.convert_element_type"(%549, %550) : (!torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[24],f32>
    %552 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %553 = "torch.prims.convert_element_type"(%548, %552) : (!torch.vtensor<[14,24],bf16>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %554 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_24_torch.bfloat16_1> : tensor<24x24xbf16>}> : () -> !torch.vtensor<[24,24],bf16>
    %555 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %556 = "torch.prims.convert_element_type"(%554, %555) : (!torch.vtensor<[24,24],bf16>, !torch.int) -> !torch.vtensor<[24,24],f32>
    %557 = "torch.aten.mm"(%553, %556) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[24,24],f32>) -> !torch.vtensor<[14,24],f32>
    %558 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %559 = "torch.aten.mul.Scalar"(%557, %558) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %560 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %561 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %562 = "torch.prim.ListConstruct"(%560, %561) : (!torch.int, !torch.int) -> !torch.list<int>
    %563 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %564 = "torch.aten.expand"(%551, %562, %563) : (!torch.vtensor<[24],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,24],f32>
    %565 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %566 = "torch.aten.mul.Scalar"(%564, %565) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %567 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %568 = "torch.aten.add.Tensor"(%559, %566, %567) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %569 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %570 = "torch.prims.convert_element_type"(%568, %569) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],bf16>
    %571 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %572 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %573 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %574 = "torch.prim.ListConstruct"(%571, %572, %573) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %575 = "torch.aten.view"(%570, %574) : (!torch.vtensor<[14,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,24],bf16>
    %576 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %577 = "torch.aten.add.Tensor"(%575, %349, %576) : (!torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %578 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %579 = "torch.prims.convert_element_type"(%577, %578) : (!torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %580 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %581 = "torch.prim.ListConstruct"(%580) : (!torch.int) -> !torch.list<int>
    %582 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %583 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %584:2 = "torch.aten.var_mean.correction"(%579, %581, %582, %583) : (!torch.vtensor<[2,7,24],f32>, !torch.list<int>, !torch.int, !torch.bool) -> (!torch.vtensor<[2,7,1],f32>, !torch.vtensor<[2,7,1],f32>)
    %585 = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
    %586 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %587 = "torch.aten.add.Scalar"(%584#0, %585, %586) : (!torch.vtensor<[2,7,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[2,7,1],f32>
    %588 = "torch.aten.rsqrt"(%587) : (!torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,1],f32>
    %589 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %590 = "torch.aten.sub.Tensor"(%579, %584#1, %589) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %591 = "torch.aten.mul.Tensor"(%590, %588) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,24],f32>
    %592 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_9> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %593 = "torch.aten.mul.Tensor"(%591, %592) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>) -> !torch.vtensor<[2,7,24],f32>
    %594 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_10> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %595 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %596 = "torch.aten.add.Tensor"(%593, %594, %595) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %597 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %598 = "torch.prims.convert_element_type"(%596, %597) : (!torch.vtensor<[2,7,24],f32>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %599 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %600 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %601 = "torch.prim.ListConstruct"(%599, %600) : (!torch.int, !torch.int) -> !torch.list<int>
    %602 = "torch.aten.view"(%598, %601) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[14,24],bf16>
    %603 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>}> : () -> !torch.vtensor<[32],bf16>
    %604 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %605 = "torch.prims.convert_element_type"(%603, %604) : (!torch.vtensor<[32],bf16>, !torch.int) -> !torch.vtensor<[32],f32>
    %606 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %607 = "torch.prims.convert_element_type"(%602, %606) : (!torch.vtensor<[14,24],bf16>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %608 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_32_torch.bfloat16_1> : tensor<24x32xbf16>}> : () -> !torch.vtensor<[24,32],bf16>
    %609 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %610 = "torch.prims.convert_element_type"(%608, %609) : (!torch.vtensor<[24,32],bf16>, !torch.int) -> !torch.vtensor<[24,32],f32>
    %611 = "torch.aten.mm"(%607, %610) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[24,32],f32>) -> !torch.vtensor<[14,32],f32>
    %612 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %613 = "torch.aten.mul.Scalar"(%611, %612) : (!torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %614 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %615 = "torch.constant.int"() <{value = 32 : i64}> : () -> !torch.int
    %616 = "torch.prim.ListConstruct"(%614, %615) : (!torch.int, !torch.int) -> !torch.list<int>
    %617 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %618 = "torch.aten.expand"(%605, %616, %617) : (!torch.vtensor<[32],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,32],f32>
    %619 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %620 = "torch.aten.mul.Scalar"(%618, %619) : (!torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %621 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %622 = "torch.aten.add.Tensor"(%613, %620, %621) : (!torch.vtensor<[14,32],f32>, !torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %623 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %624 = "torch.prims.convert_element_type"(%622, %623) : (!torch.vtensor<[14,32],f32>, !torch.int) -> !torch.vtensor<[14,32],bf16>
    %625 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %626 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %627 = "torch.constant.int"() <{value = 32 : i64}> : () -> !torch.int
    %628 = "torch.prim.ListConstruct"(%625, %626, %627) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %629 = "torch.aten.view"(%624, %628) : (!torch.vtensor<[14,32],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,32],bf16>
    %630 = "torch.constant.float"() <{value = 5.000000e-01 : f64}> : () -> !torch.float
    %631 = "torch.aten.mul.Scalar"(%629, %630) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %632 = "torch.constant.float"() <{value = 3.000000e+00 : f64}> : () -> !torch.float
    %633 = "torch.aten.pow.Tensor_Scalar"(%629, %632) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %634 = "torch.constant.float"() <{value = 4.471500e-02 : f64}> : () -> !torch.float
    %635 = "torch.aten.mul.Scalar"(%633, %634) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %636 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %637 = "torch.aten.add.Tensor"(%629, %635, %636) : (!torch.vtensor<[2,7,32],bf16>, !torch.vtensor<[2,7,32],bf16>, !torch.int) -> !torch.vtensor<[2,7,32],bf16>
    %638 = "torch.constant.float"() <{value = 0.79788456080286541 : f64}> : () -> !torch.float
    %639 = "torch.aten.mul.Scalar"(%637, %638) : (!torch.vtensor<[2,7,32],bf16>, !torch.float) -> !torch.vtensor<[2,7,32],bf16>
    %640 = "torch.aten.tanh"(%639) : (!torch.vtensor<[2,7,32],bf16>) -> !torch.vtensor<[2,7,32],bf16>
    %641 = "torch.constant.float"() <{value = 1.000000e+00 : f64}> : () -> !torch.float
    %642 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %643 = "torch.aten.add.Scalar"(%640, %641, %642) : (!torch.vtensor<[2,7,32],bf16>, !torch.float, !torch.int) -> !torch.vtensor<[2,7,32],bf16>
    %644 = "torch.aten.mul.Tensor"(%631, %643) : (!torch.vtensor<[2,7,32],bf16>, !torch.vtensor<[2,7,32],bf16>) -> !torch.vtensor<[2,7,32],bf16>
    %645 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %646 = "torch.constant.int"() <{value = 32 : i64}> : () -> !torch.int
    %647 = "torch.prim.ListConstruct"(%645, %646) : (!torch.int, !torch.int) -> !torch.list<int>
    %648 = "torch.aten.view"(%644, %647) : (!torch.vtensor<[2,7,32],bf16>, !torch.list<int>) -> !torch.vtensor<[14,32],bf16>
    %649 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_11> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %650 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %651 = "torch.prims.convert_element_type"(%649, %650) : (!torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[24],f32>
    %652 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %653 = "torch.prims.convert_element_type"(%648, %652) : (!torch.vtensor<[14,32],bf16>, !torch.int) -> !torch.vtensor<[14,32],f32>
    %654 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_32_24_torch.bfloat16_1> : tensor<32x24xbf16>}> : () -> !torch.vtensor<[32,24],bf16>
    %655 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %656 = "torch.prims.convert_element_type"(%654, %655) : (!torch.vtensor<[32,24],bf16>, !torch.int) -> !torch.vtensor<[32,24],f32>
    %657 = "torch.aten.mm"(%653, %656) : (!torch.vtensor<[14,32],f32>, !torch.vtensor<[32,24],f32>) -> !torch.vtensor<[14,24],f32>
    %658 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %659 = "torch.aten.mul.Scalar"(%657, %658) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %660 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %661 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %662 = "torch.prim.ListConstruct"(%660, %661) : (!torch.int, !torch.int) -> !torch.list<int>
    %663 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %664 = "torch.aten.expand"(%651, %662, %663) : (!torch.vtensor<[24],f32>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[14,24],f32>
    %665 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %666 = "torch.aten.mul.Scalar"(%664, %665) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %667 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %668 = "torch.aten.add.Tensor"(%659, %666, %667) : (!torch.vtensor<[14,24],f32>, !torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],f32>
    %669 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %670 = "torch.prims.convert_element_type"(%668, %669) : (!torch.vtensor<[14,24],f32>, !torch.int) -> !torch.vtensor<[14,24],bf16>
    %671 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %672 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %673 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %674 = "torch.prim.ListConstruct"(%671, %672, %673) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %675 = "torch.aten.view"(%670, %674) : (!torch.vtensor<[14,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,24],bf16>
    %676 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %677 = "torch.aten.add.Tensor"(%577, %675, %676) : (!torch.vtensor<[2,7,24],bf16>, !torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %678 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %679 = "torch.prims.convert_element_type"(%677, %678) : (!torch.vtensor<[2,7,24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %680 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %681 = "torch.prim.ListConstruct"(%680) : (!torch.int) -> !torch.list<int>
    %682 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %683 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %684:2 = "torch.aten.var_mean.correction"(%679, %681, %682, %683) : (!torch.vtensor<[2,7,24],f32>, !torch.list<int>, !torch.int, !torch.bool) -> (!torch.vtensor<[2,7,1],f32>, !torch.vtensor<[2,7,1],f32>)
    %685 = "torch.constant.float"() <{value = 1.000000e-05 : f64}> : () -> !torch.float
    %686 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %687 = "torch.aten.add.Scalar"(%684#0, %685, %686) : (!torch.vtensor<[2,7,1],f32>, !torch.float, !torch.int) -> !torch.vtensor<[2,7,1],f32>
    %688 = "torch.aten.rsqrt"(%687) : (!torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,1],f32>
    %689 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %690 = "torch.aten.sub.Tensor"(%679, %684#1, %689) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %691 = "torch.aten.mul.Tensor"(%690, %688) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[2,7,1],f32>) -> !torch.vtensor<[2,7,24],f32>
    %692 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_12> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %693 = "torch.aten.mul.Tensor"(%691, %692) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>) -> !torch.vtensor<[2,7,24],f32>
    %694 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_24_torch.bfloat16_13> : tensor<24xbf16>}> : () -> !torch.vtensor<[24],bf16>
    %695 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %696 = "torch.aten.add.Tensor"(%693, %694, %695) : (!torch.vtensor<[2,7,24],f32>, !torch.vtensor<[24],bf16>, !torch.int) -> !torch.vtensor<[2,7,24],f32>
    %697 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %698 = "torch.prims.convert_element_type"(%696, %697) : (!torch.vtensor<[2,7,24],f32>, !torch.int) -> !torch.vtensor<[2,7,24],bf16>
    %699 = "torch.constant.int"() <{value = -1 : i64}> : () -> !torch.int
    %700 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %701 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %702 = "torch.prim.ListConstruct"(%699, %700, %701) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %703 = "torch.aten.view"(%698, %702) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,24],bf16>
    %704 = "torch.aten.alias"(%703) : (!torch.vtensor<[2,7,24],bf16>) -> !torch.vtensor<[2,7,24],bf16>
    %705 = "torch.vtensor.literal"() <{value = dense_resource<torch_tensor_64_24_torch.bfloat16> : tensor<64x24xbf16>}> : () -> !torch.vtensor<[64,24],bf16>
    %706 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %707 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %708 = "torch.prim.ListConstruct"(%706, %707) : (!torch.int, !torch.int) -> !torch.list<int>
    %709 = "torch.aten.permute"(%705, %708) : (!torch.vtensor<[64,24],bf16>, !torch.list<int>) -> !torch.vtensor<[24,64],bf16>
    %710 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %711 = "torch.constant.int"() <{value = 24 : i64}> : () -> !torch.int
    %712 = "torch.prim.ListConstruct"(%710, %711) : (!torch.int, !torch.int) -> !torch.list<int>
    %713 = "torch.aten.view"(%704, %712) : (!torch.vtensor<[2,7,24],bf16>, !torch.list<int>) -> !torch.vtensor<[14,24],bf16>
    %714 = "torch.aten.mm"(%713, %709) : (!torch.vtensor<[14,24],bf16>, !torch.vtensor<[24,64],bf16>) -> !torch.vtensor<[14,64],bf16>
    %715 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %716 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %717 = "torch.constant.int"() <{value = 64 : i64}> : () -> !torch.int
    %718 = "torch.prim.ListConstruct"(%715, %716, %717) : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %719 = "torch.aten.view"(%714, %718) : (!torch.vtensor<[14,64],bf16>, !torch.list<int>) -> !torch.vtensor<[2,7,64],bf16>
    "func.return"(%719) : (!torch.vtensor<[2,7,64],bf16>) -> ()
  }) : () -> ()
}) : () -> ()

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_24_torch.bfloat16: "0x02000000C1BC863CE43BAE3C7BBCA6BC56BC033D37BCFEBCFFBC57BC17BC90BA893C8CBD1D3D003C7C3BA1BC26BB583B9A3BB83A5ABC29BDB83B763C54BC41BCB5BB8C3C7ABC52BCC33C90BB16BC4ABB103D7BBCE93B02BD5F3C693C90BBB73CECBCEF3B9CBC39BC2CBBA2BC153C3BBCD83ABCBCCE3C8CBCB03C3CBDFF3AB3BA8EBC65BC013C3A3BE83B1C3C843BBDBCF93B9FBC683C8CBCD9BCD8BB113C5FBBE5BA9F3CD93CF93C853C2D3C7A3CE83C053CB7BA6B3C833C92BC69BCC33C433BB33B8FBC52BC92BC61BAFA3B94BC583CE13C89BC2F3D38BC92BCA0BB68BC03BD94BC9A3A14BCF8BC88BB13BDB9BCDEBC8A3B14BC913C9C3CCCBC2DBDD43C9F3B7D3B103D463CC1BC913C023DBA3C47BCAA3C94BC78BC0B3B02BC67BC81BA8BBB9FBC323AD23C3E3CECBBCF3B823B23BCF2BB083D6F3C2EBCC0BBFB3B02BB8CBCFA3AD1BC28BB08BBA23C2E3CD0BC7C3C28BCCCBCFEBB22BD20BCB13C873CD7BBAC3CFEBC8ABC4B3BA23C2A3C593CCC3A903B4CBCD53CB03B59BC4D3D823C22BB88BBBDBC96BDAEBCF0BC57BC0B3CCCBBCBBAAD3CC43C37BCE93C453B253BCA3C45BC17BCEABCD23C9FBC293DB1BCBEBC2FBCA23B1A3D063CC13B943B38BC0339B2BC453CBF3C993CCEBB983CF9BAD53C8C3C433C0C3B473B423C1ABDB3BAF13C16BCF9BBDBBC443DA63C0ABCB4BC5C3C2BBC6FBC873C173D03BDCA3C02BD6BBB99BC20BB3B3B263A3E3D1D3B333DCB3C483C91BB8A3D00BBB4BCE6BB4ABD38BB9C3B8EBC813C13BDC33C37BC1ABD9F3B193C363B9EBC1CBB823CAEBC7D3B843C7ABB2FBCE53C99BC19BCF0BBA6BC8239B4BCBABB123D16BC14BC533B7F3C3A3CE73C21BB89BB52BCAC3B6E3C47BC06BCDBBCF93CA3BB853CA6BC9C3C1E3D353A5A3C893AA73CE43ACCBBBC3C8DBB9E3CCBBC11BDE1BC12BD33BBBA3BE23BE1BBD7BBF93C1F3C5FBCC4BCB53CC1BCC3BCEDBCACBC75BCF5BCE4BC913A893C053DC9BCD93C45BB81BC833C943B62BC23BC08BC32BAAABB2CBD66BB2D39193CD03C823C42B8D7BCA6BC243D313C24BCD53B07BD503B383D063CB93CC13C333CACBCD5BB11BD9FBB14BC0F3C353B33BDB0BC003C203BDD3BD23C033B97BC34BB383CDFBBD63909BC1E3DF0BAE4BC3B3A80BBB6BC2FBAE73C40BCE03CA33C903C3FBB423DD0BA4FBD583B0D3D78BC973AA23B8FBB013DFC3C203C733C46BC0A3901BD38BC853C06BD13BC1F3C8CBC1ABD47395DBC423C143C42BBBF3CFFBBB0BB033C4CBC56BC88BBF13C133C2F3C5C3C103C56BBD1BC093D2D3A5D3C0E3B08BDCBBCCA3CB23C86BC88BCCBBB653C863C80BADB3C89BC3FBC023B23BCD3BCD73B4A3CD8BA1ABB97BCD3BC3B3DBC3C10BCCF3B39BB933A1CBC0A3D273C9EBC67BB5F3DB6BBA8BAAA3C223D753CD9BC10BB103CA4BC68BBDB3B033C083DD2BA6D3C9E3B453C9A3C8CBC80BCE93C433B443DC2BC65BC48BC1ABC053DACBC19BD653DEEBB8CBB94BC3B3CE4BC84BC8DBC1A3BBFBCA4BB1ABC813B63BDF4BBCEBC773C97BC8C3C38BCFF3CDA3A8C3CF73B8B3B7F3C2CBC46B92CBD04BCD13C243CECBC4C3CF1BC2B3C47BB93BC69BC103CB53CA83CACBBAFBCBEBBBC3C0B3C0BBC993CCDBC30BD66BDEFBCF83BBE3CB33C0E3C47BB11BDA93C43BA743BA9BCB13BB5BC7EBC96BC083B2ABB973A29BC463C953C8AB901BD4C3D803CB8BC07BB5EBCFD3B963CBB3CCCBB23BD593C9CBB3F3BBABCDFBC473BEA3C783C61BC473C743C43BC92BB72BC0CBB3C3CD5BCC13C18BDA0BCA5BCA5BC633C4A3C383DB8BCD8BCB1BCCEBB85BCA03C3EBC8FBC6C3C2F3C193BC73A8A3C9EBC893C1D3C2D3CE5BBB23CBDBCDA3B373B153859BBC53C2B3CF2BCEFBC983CBA3CB43CEABB8C3B06B9AD3BB6BC1FBC5F3C67BC943C743ADD3C1EBC773B0CBCDE3A91BBA1BC15B9B73BA3BC5A3B8FBC2EBC893B2D3C933AB4BCBF3C033CB23C1ABCA5BA393BD23B293A9F3CE8BBBA3B773C883C2BBC7B3C10BD2CBB3DBB903B833BDE39ACBC3ABB963CEA3B6CBC7ABCB03A7F3C313C923CAA3BBFBC1F3CF5BBEABBBFB9343DDABCCB3AA83B45BBD03B5C3C84BCEEBBB03C283C453CCABA24BD13BC8DBA063CA4BC5F3B823B3FBDC6BB403C233C003D3C3C06BD063D0EB8BD3BD8BC03BD2B3A343B553C5A3CAE3C9CBB8CBC0CBDDB3C923C893C9B3C1F3C64BC3A3D2DBCEFBB6B3DD93CB3BC233D1EBCF8BB8DBC413B50BCD33B31BC44BCA7BCB4BCA9BC31BC6DBB50BC9F3B03BD85BC1DBA0A3C20BD89BCF13B68BB14BC78BBCDBC203D2A3D233D92BC923C313D7EBC903BA13C793A5A3BC93C9ABA623B373C673C813C293C823CB93C043D9ABB3C3BCEBC19BB9A3C873CCBBC6F3A3FBC9F3A913CE7BB52BBF0BBE03C123C20BC0DBBC5BBD1BC21BB9F3B233C85BBC3BBEEBB903BEB3CBDBCE6BB0FBC13BDA9BB013C433C1ABC6B3C3BBD52BC84BCAEBC9E3A15BC3FBC943C103C473C5DBC143C833C503C8D3C013D62BCD83B883C6DBCB2BC113C123C673BC43C8DBC1FBDA8BCDBBC723CE53B553C2D3B96BB6D3BD1BC9F3C4D3C8EBCB53CDD3B833B1BBC67BC133C86BC603C36BCA63CBF3C06BDF9BC0DBBED3CA9BA263DB9BC82BCF53C0CB9743A34BC063BD9BCC9BB3B3C1DBCC4BC2E3C0CBC01BDED3C1CBB4A3C6D3B5BBC5BBCE1BC9F3C093DFEBABB3C09BDE5BB72BC8ABAA9BC9F3B2CBD2F3C3B3D373CD43CC13C0EBCC73BA53CB13B573CFA3BB23B03BCC43A7ABBC33A32BD63BC16BC933C4ABB26BCEFBBA0BC56BBE63B9BBC8CBC623C093D203B16BDB5BC013A7D3B8ABC1DBC043D743C7E3C193CE13B543CEA3B9F3B07BC113DC8BCA2BC4CBC2BBCEA3C9FBCFEBA2CBC5ABCB8BC9DBCCBBB85397B3CF3B925BC843C20BDD6BBDC3BDABB963C27BC3B3C0CBC55BB6DBC37B9813C3A3D31BCD13C893CBC3C243C103D50BDF23B623C233D113CA7BCF7BC093A3FBCC93CA43C8CB943BB3DBB89BC913C2BBCC23C963C823CC43C233DA53C5A3D49BCEFBBB93B23BD83BCFDBA023D72BCCF3C00BC1EBDE0BB72BB0CBDAC3BC7BC1C3CE13C40BBE83BD2BA833C7C3AB6BC0B3DEFBC7E3C98BC1B3C3CBD6B3C76BC40BC56BC30BB083C1FBBB1BC04BD373D09BD813905BC293D433C45BC1BBD5A3BC63C823C913BE73B043CF73AA93C9CBB90BC263D9C3CF3BBDD3C173D32BC86BC3ABCAABBC7BAC4BBAEBB833C693C923C9DBCAD3BFABB2DBD27BD4DBD263C06BDC0BA8CBC3D3C473C2FBC40BD0D3D963C463C933C033C0E3C37BC27BC8B3CC83B96B9A03C1E3C44BC22BBA53B70BCA43B8EBB0ABDA93B70BA18BCA2BC1D3B10BC893CD43C2E3DA73BB9BC09BC28BC19BD46BCE63CA1BCF0BC733C923B1EBD83BB313CFD3B9EBCE5BCC43B46BC47BDECBB3D3A0B3B02BC533B86BBF23CF23B8B3CB03C803B5FBB863CB13B813CA33CB6B92A3DD1BC4F3BE8BC1EBD0FBD783CB9BC473C453B1DBDC83CAABCF63CFBBC14BB76BC48BBAABCA93CC4BC8F39FABC2B3DD3BCAC3CA8BC05BCB3BC5E3CC73C143B0E3BC43BF3BBCDBB47BDD7BB96BC9B3C84BC30BCD93CCD3C96BC8EBC5ABC63BCDD3B65BCC83B84BB033D5D3C34BC2FBB2ABAA73BC1BB15BDFCBCE2BCC43BBABC083C5C3B20BBAFBB64BCCBBB45BD073CD8BCCE3CAA3C4C3C4DBDCF3BA6BC9CBC84BB22BD4B3B903BC2BC233B7E3CBFBC3DBCE7BC833CFDBC10BC1D3C78BCA63CC93B123DD43A10BD8CBBD43C3BBC0CBDEC3CE93C633ACD3B7C3CCCBCFBBC30BB103CF23BFDBB643C563BDFBB02BBB3BC97BC9B3B403B15BD15BD5E3AF03B1F3DCE3C433C46BCA0BBD73CDCBBDFBBD9BCF8BC0CBDDB3A1F3D49BBEC3C0A3C84BB1A3D8C3B563CCD3B52BC20BC14BB68BBBFBC33BB70BC44BCA4BCF43C0ABBF4BC403C493C273CB0BBF5BA69BCFE3A7C3C663C193CB13CC7BB20BDAB3C84BCA3BC953B9A3CA73CE0BBBF3C2D3D583CE23BCA3C5F3C713C53BCF33CAC3C9FBBCBBC753A2FBD6FB9D33CD3BC423C593B9DBCB9BC373C35BC193DB9BB633CCC3CEDBBD7BB5B3BE7BC923C473CB8BC603C7ABB8F3C8B3C55BBBF3C26BC473CAF3BD4BB373C0ABD8B3CE33C4FBBA9BB583B62BC19BCD0BBAD3C023CCF3BE4BCB2BC6CBCDE3C4EBAECBB763CB5398B3C49BCB83CF1BC5FBBF6BCBC3B903B333C3F3CF43C833BD33C8B3C02BC50BC16BDE8BC443BDF3BE5BBC2BCFEB9F63B503CE13CCFBC6B3CB83A79BB8D3C193CE23CFD3B99BC45BC63BA183D21BC06BDADBBC3BA8EBC983C4CBC633C2A3D733B34BDC7BC41BC713C8FBC9A3BF6BB463DC63AED3C4CBC083CEEBAEC3C953B65BCC33C2DBD7BBB7BBC2F3C0C3D8C3CBCBCA9BC10BC89BAAD3B973A",
      torch_tensor_7_24_torch.bfloat16: "0x02000000653DC9BCA7BB50BC0D3D95BC863C403D17BD9A3CBEBBCABC8F3C00BD3C3D91BB533BD23C70BC4B3D7AB8DCBBDB3B113D1D3D2ABD30BD27BB333B8FBB873BC43CBB3A0F3D973C9FBC023DC5BCBBBC683CA0BBCEBB943B803CEE3CC53C96BC2C3B2DBCF8BB5D3C10BCD8BC1CBCDEBBE9BC943BF3BC283D6DBCB43C2A3A7FBCF0BC22BB01BB3E3CF2BA93BB03BC77BAE1BC1EBDB83C6BBC26BDBBBCAFBA45BCC33CF1BB9CBC8BBC643CB33C26BC1ABC143D163B283BAE3CC1BBB53C4ABDF2BC17BC0F3B82BC6EBD343CBC3C5FBB22BD093DAF3C6D3BE83A1A3BC2BB4FBC823791BCAF3CFCBCB43C79BCB13B94BCB63CA1BCD23C19BCB7BC16BCEE3BC9BC3CBADE3C113CD13CD83B1FBC52BCF13C46BDD23B9ABCCABC16BDEBBCC3BCE5BCA6BC04BB733C34BC423CBD3C28BD17BDC3BC993B383D883CD93C953CB13CE7BC363DB63C1E3CD03B86BC143DB2BB9FBC1A3DE8BA",
      torch_tensor_2_7_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000000000000000000010000000000000002000000000000000300000000000000040000000000000005000000000000000600000000000000",
      torch_tensor_24_torch.bfloat16: "0x02000000563F663F7D3F523F733F813F543F783F883F733F853F8A3F7A3F663F763F723F5F3F833F7E3F753F8F3F833F803F673F",
      torch_tensor_24_torch.bfloat16_1: "0x02000000223E3BBE42BE9ABDEE3CAA3C14BC343E0EBD8EBDF23C02BCFDBC98BB923C63BD273EBA3DF5BD923CBEBCDABA19BE2EBD",
      torch_tensor_72_torch.bfloat16: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_72_torch.bfloat16: "0x0200000004BDD4BB6CBC35BCD13B78BB6EBCBD3BD53C90BC6FBC10BC5A3CE43C8EBC2CBC253C78BB87BC523CB9B903BDE8BC11BBCBBC193CCFBC7C3AAB3BBB3CB1BCA9BCD83C273C38BC333B52BCAFBC20BD1ABB643A39BC27BD11BDBDBB3B3C093D92BC193C46BC793B05BC36BBDDBAE23C0E3C8ABC27BCB9BCE3BC19B9C7BC8B3C29BC8ABCC23C043B3CBC963A103B12BB28BC4E3C403A863CF43A5A3C073D9CBC3EBDBBBC6A3B993AA93C3CBBECBBA83CC4BCC73B18BC0F3C1B3C813BDCBC3D3C3DBCDFBCE4BC87BC52BCCABC483CB7BC01BD02BDC4BCE2BC4DBC4E3CA03C08BD54BC103D9B3CE0BBBB390FBC34BDC6BB38BC76BCF4BCB83BAFBCD139273CCABC4B3B5EB9ECBC93BCCBBC2A3D60BCE93CCDBC89BC19BB07BBCFBCCC3CE1BB9C3A1E3C02BD4B3C11BC343DAB3BA1BCB7BCABBA7EBC13BC9FBC13BBF3BC593C3B3C81BCC6BCE43CA73BC23CF33BB1BB91BC993CF73ADF3B0DBB5C3CCABC36BAA23CC53C3FBD2D3D473C8BBC33BCE6BAB2BC48BDF13B20BBCE39503CABBB713C0BBB7D3A14BD76BC853C04BD6DBC8A3C24BDDA3B72BC7A3C59BC603C213C08BDADBC42BC8B3CE9BB823A0DBD0D3DDA3B1A3B17BC62BBB03AD83CE8BCB7BC75BC443D16BCBCBCCDBB943C3EBDB9BA4BBCFDB92C3CA8BC983C943CD93C9C3C24BD01BC633CD43CF93C173D48BC07BCA1BCA93C033DBC3C9BBC74BB4A3B92BB44BCB23CA03B153D173D8EBCF03BA3BC49BC873C57BC05B9BABC7ABCD9B9633CA83ACB3C46BDFBBCF03C19BC843C9BBB013BD43A7B3C473B2E3C1EBD323D903999BC14BC1DBD87BCAE3C953C16BB083B29BDDBBBB33B86BCB5BB603C443A903CF43A073D13BB00BD853CBBBB633C9ABCCB3CB8BB57BC503C473C9DBB973B363C633C823CEBB91EBC3FBC7ABC4A3C673CA1BCA7BCE8BB453C7C3BA7BC0D3CA4BC9BBCFBBBADBA1EBCECBC7F3C46BCEBBCFCBCFD3C87BC97BC15BC12BD843C5CBC8FBC9C3B8ABCE5BB033C9D3C95BC1B3C03BD18BD6BBC17BC043DD4BBB2BCE43A043B59BBD9BC20BCC33B383C11BCBABC0ABD423B243DCC3C2BBD993C9A3C2CBB533CD43B503C423BDE3C083D953C0ABD85BC563B19BB013C3CBD84B80A3A63BC62BCB73C553CBDBBD53C62BD95BCA3BCE33C843BA73B0FBC3EBCA93BC53CCABB563940BC663C7E3C093CD93CC3BA703C1ABCCD3CCBBB153CC73A3BBC85BCA43C173CB9BC12BC58BC8BBCB33CE03C91BCCBBB9B3CBA3B44BD4E3CBA3AF6BC6C3C9E3BB8BB24BD183AF0BCC0BCD23B3CBCAA3B03BD9CBBEF3CB0BB9B3BC53C19BCF3BC14BC0B3D30BD453C453CBABC98BCF9BC4C3B31BCC5380C3CE8BCE1BBC13C8C3B87BBD33C333C8EBC823C8FBCA63CF83BF43BB6BC1ABCC53B39BCD7BC363B013DB7BB533C113D09BA16B924BDA1BCBD3BE63C33BA2B3D56BB6E3C1F3C403DF33A153C1EBB13BD9939293D1E3C54BBC7BB4CBD8CBC6BBBA83C623C79BB9CBC813B13BCAABC463C14BD0BBCC13C0BBDDA3BCA3C9338233C413DCB3CD5BB67BC223CD03C873CAB39A7BCA6BCA9BB9BBCD8B99ABCAFBB02BB253C4EBC97BA9CBCA4BC153CC63B73BCC73BB7BC57BACF3C3FBD6FBB313C8C3CC0BB833C8ABC073DF23CE3BC6BBC9D3C46BCF4BB2B3CDABA5EBC9EBB103D46BCB83C8E3C423C60BD1A3C8C3C9F3C83BCED3BFFBBB3B90FBC76BC9F3A413D1A3CEABCF83A063DA93B5DBD3EBC87BCA4BBDEBCC3BC833CC7BB043D9C3CCCBCC1BC683CEF3C96BB8CBC423B6E3B683C483CAFBCBC3A93B914BC133D35BD8D3BB3BB17BD25BD193D30BDA23C25BBC33C4B3CFD3B923CEA3C983BD73A303C3CBCB33CC53C4CBC803D3D3B04BBB63C8A3B9D3BAB3C2EBD533CEDBBDE3BF3BB803B4BBCA4BC95BC5CBB043CFCBC333CF93CC3BC4E3CE0BC073D2DBBFDBBFC3C83BB883C03BD913C90BCBFBCF53CCABC353C48BC19BD213CDFBBCB3C6CBA2A3D8DBA113DA13C103D2ABD423B01BCDA3BCE3C5EBC53BC053DA03BFF3B973C22BC96BC13BD883CAEBC2EBD88BC76BC0ABB143B7F3C23BDAD3C173CE53C363C20BD50BC553C08BD043D81BBCCBB7C3CBC3CB03BADBB96BBCC3B163D77BCFB3C613BB6BC933A15BC533D89BC163CB6BAA13C653C223DD63A613CB8BCBA3C23BB37BC2CBC5A3BB43BC4BCBF3C053B1F3C9ABBFF3CAFBB633C1B3D7E3B303C5F3C613D833C6FBC8639CEBC353D9D3B0F3D903BBEBB7DBA0239E63C033D71BCD13C823C25BCC9BB02BCEE3B693CB83BAA3C743CB0BB8F3C24BC5B3B653C6DBB33BCF1BBB23C91BCEABC56BCFABBD3B8053D6FB9813C0B3CE2BCDA3BBA3B8C3BFDBA1A3C763C1D3CA0BC19BD00BDCFBB3E3C30BD9F3C09BD0A3C8C3B463DAABC243B8A3CC4BA98BAB1BBBFBC04BB0C3D04BD94BC0EBD06BC8A3CD6BBB2BB243B943BCBBC8E3C3B3CCF3C623C98BB3E3DD9BA26BD22BCE03A513C413C8D3C213C4CBCE5BA3ABC10BCE83BA43CD4BBC9BB31BCDB3B40BDB7BB7ABA27BC013DA43C99BBDD3C663CEABC8E3CD33CEABC1DBDDFBB62BC903C3F3D6C3B55BCA0BC173D103DC13C2C3D573CB5BAF93CE3BC793CC13BF9BC103CD13C1F3D08BB5ABBCD3C20BDDBBAAFBC6A3C3F3C1E3D603C03B9DABA833B96BA76BC4EBC533C35BCBD3C793A103A21BBE93C4F3DB13C24BD1BBC18BDD7BB2D3D5BBBC0BC53BC093D5B3B183B0FBC31BC1B3C9CBB583C29BCE8BCB43CCEBBFD3C983C34BAB43BBC3C1CBDE03CEBBC173C01BC15BDB23C0E3CBC3C103C7FBC38BC013CC43B01BC4C3C813C3D3B013DA73C0FBC7639133D02BBA4BC983C593C1BBDCEBBA33CC93BFB3C07BDF1BB993C6B3D9ABC063D68BC1F3DC43A933C253B17BD09BD84BC92BC22BC7BBC043D133DFF3BDF3C01BD1D3C67BC1BBC953CE7BC313D1C3C58BC6B3C1BBD8BBC0EBDCD3BFFBBA23C483B2FBC8CBC15BDF6BC7E3B323D953CACBCBD3C20BC143DAABC94BB00BC253B20BC8C3B03BC2BBC63BCFBBCE1BC123C963CB7BBA53CE6BC253D22BC62BC983C80BCC73C0EBD883CBF3C293CE138D43C20BB013C083D343C8D3B473B15BC8ABC513BE1BA073C953CA5BC253C0BBD43BC04BCFCBA03BD32BBA63C36BC4D3D0FBCCDBAD83C403C5EBC05BCCF3C1CBD29BC46BC143B673D1DBDA4BBF13B14BCBF3BE2BC84BB00BDFDBB13BD8B3CEEBC433B083C2B3CB8BC77BBE03B4BBD48BDBFBCB13CC5BAE93C1C3B54BC863C613C25BC853C0DBD2EBC7C3C84BCD43CBABCD1BC533DA63C96BB9D3C63BC1A3C4B3C9EBCD13B113C8A3CB93C18BC233C7DBA8BBB093D23BC7CBBF3BC06BD513DAB3C9F3C8D3BAA3CA93CAE3C95BCE03B4BBBD4BB0D3D02BCCD3B973CC93C9DBC5DBCB2BC9CBC5D3B9939963CD33C783C58BD543C8D3CBC3C22BC02BB21BC953B733C9D3C9EBCE8399CBDD3BC343CD53C963CB1BBEC3AD0BB773C0F3D2D3BD43C54BBDCBCFFBC0CBDCCBB93BBD1BC90BBA33C34BD3F3DA9BCB6BA413C25BC60BB383CF9BC21BDE13A85BC36BCAFBC45BC46BB27BD5FBD0BBC34BCA6BC1D3C553CC9BC1DBDBF3C3EBBEF3C5FBAE2BCF63CCF3A923C99BB19BC86BB1B3C273C3C3D413CDB3C033D033D62BC2E3D533AA6BB8EBBBFBBEFBC153D2D3C84BC36BCB1B9D13C0BBD8EBC66BCA73C173B4EBB473DBDBC69BC2BBD0D3DC43C82BCA43AD93B7D3C623C9BBB1A3C4EBC873B423C543B803C823C1F3C7539793CF03B00BDF13A4ABBD8BCF4BB8ABC593CFFBBE13B893C01BD3D3DDF3C68BC313B683C1F3CA53C343DBFBAC5BC11BC333D04BD183B30BC77BC2BBDA8BCDEBC133C703CBEBCD3BC75BC7BBCF0BC953C6CBC2ABC363C05BC16BDDFBBBC3C07BC4F3A84BBABBC9CBB16BAD83C8038023DB23CA2BCE739053C3B3C2F3D233C23BC92BCE23BF2BCC1BCC9BB69BCA03C7DBCDD3C4ABB003C8FBC0E3CC8BC15BD39BC703B52BC34BB1CBC2E3B963CA93C603CB9BB043D91BA883C37BD0A3C5EBD213B043CC6BC2A3D8B3CE1BC54BD563CB6BBF1BC2BBD0D3CF93AFFBC35BD3E3C803B9CBC60BC17BC75BC2EBC1DBD9B3B613CB1BC1CBC773B3CBB803B16BC52B8BA3C053C083CA63C95BC0A3AE4BC09BCEF39233C4A3C28BD953CA23C5D3D17BAB23CADBB3C3AD03B13BCCE3CAA3C983C413DB23C11BCEF3AC63C25BD273B9E3C033D243C16BB38BC343CAF3C82BCDDBCD73CA03C45BC83BA45B9AABBBEBC1FBC91BC2ABB6DBC563CB5BBBBBCA4BC053CC4BB9E3CF53B1BBD843B833CB83B0CBB68BB213D0CBC05BDEE3B9FB91CBDA53BDDBB063DC2BCABBC5EBC5B3DB93CB5BCB13C4F3C00BC31BBD8BC8A3C4C3BB73CE03C743A013B473C273C1F3D1DBC1CBC13BCBEBB233C143B403C7B3CEABC6C3C153D9E3C03BCAEBC713BB5BC04BD9C3AA63B9BBB30BC773C97BCE73BC23CD03B023B06BCA0BC1FBC99BCFABC88BC16BC5F3CEB3C833C983C223C093CE53C4A3C28BD2A3D3BBD17BD5B3C0D3CD6BC8F39D5BCEFBAC3BC23BCEC3C8E3BAA3B2F3C1B3CB03CE73B053C803C0ABCD1BCE93C2BBC5DBCC3BC363CB5BCD1B9643BD33C2D3B83BCACBB893CAABC9D3CDE3A0B3D50BDE3BCF43B1A3CEB3B39BD32BD9F3C7D3AEB3C27BD0E3CDBBCD23CAA3C4D3C5E3C163B573B26BCD93BC1BC0CBC60BDDEBA403CEEBBA3BC62BC02BD593B093C9ABCEEBA2D3D18BB8B3CC3BBC13CAF3CADBB31BC9E3A0EBCCCBA393CE13C093DA0BC19BC06BDEFBBA1BA47BCACBC2C3C85BCE23C18BD2CBD2C3CB33CE2BC833B463D3E3CFEBC75BC6DBCAF3BFEBCACBCA6BC773A23BC69BB183C8BBCD33CD93CEA3A983AA6BC903C3A3CB73A01BCFE3B4C3D1EB8313D043CCBBB1A3CA73C8EBA81BC1BBC1BBCC6BC02BC53BBB33CCF3C9BBC5DBC09BC603BA53C333CE7BCFDBBC1BCAA3C67BC04BDD33C0D3D",
      torch_tensor_2_1_7_7_torch.bfloat16: "0x0200000000007FFF7FFF7FFF7FFF7FFF7FFF000000007FFF7FFF7FFF7FFF7FFF0000000000007FFF7FFF7FFF7FFF00000000000000007FFF7FFF7FFF000000000000000000007FFF7FFF0000000000000000000000007FFF000000000000000000000000000000007FFF7FFF7FFF7FFF7FFF7FFF000000007FFF7FFF7FFF7FFF7FFF0000000000007FFF7FFF7FFF7FFF00000000000000007FFF7FFF7FFF000000000000000000007FFF7FFF0000000000000000000000007FFF0000000000000000000000000000",
      torch_tensor_24_torch.bfloat16_2: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_24_torch.bfloat16: "0x02000000713C4CBCF9BB6A3C433CCC3A323CE83A683C353CF0BB39BCC639A7399A3CD63B6EBC073C19BC513C60BC9F3B673C47BCE0BC073C903CD6BB383CB83BF13B143CE4BBD33B5DBC82BA70BB2E3CCB3C7BBA703CDD3B6BBC81BC353BAD3B2EBB95BCC0B96BBB22BCC43C803B4A3C16BC6BBA10BA3EBC2EBA1DBC87BCE53BD33AAB3B2A3AADBB3B3C833C693C743BD0BABF3B3ABC3BBCC2BB0D3C563C3F3C0BBCA0BBFA381A3B0ABB79BB8DBC343B523C24BC36BC5E3B55BCAEB9E3BB8F3B13BBD13BD1BB02BC12BCCB3C43BC3CBC16BC003B22BBA7BB2D3BC23C84BC3B3BDBBC3DBCA4BA673B3B3C77BBBA3C093BD73B33BCA3BC61BC8E3BEEBB593C33BB5C3BDFBBF23B1C3C743C9EBCF5BB85BB29BCBFBC343C4ABBCBBB51B955BC553CE93C59BC1EBB9EBA3FBC0BBCB5BBAEBBECBB343CFC3B663C2E3C7FBC3CBAAF3BF2BB343CFEBA8E3CC2BCEDBB8ABC9F3C45BC293C1A3A123BA93B123CCF3A2EBBA13CE43BD03B43BC8B3A473CA43B8DBACDBCC83BC53C223BC9BB1FB92C3C723CAE3B753B33BCA43CC4BC633C1F3BFABBAD3C19BC9FBAA1BBC83B6ABC263CB9B9F8B918B86B3B803BF73B6E3C853C81BB653CA23CA6BB56BCD23A173C40BC1CBC393C1BBC40BC2D3BA13B803BD8BBE33916BC67BB7A3BE5BAE1BB883AC2BB343CCB3B243C99BB10BB883A16BAE53BF33A64BC45BBC23BE2BB00B90DBCF13B0FBB963BDBBBBFBBC6BCCEBB83BCAC3C283BAA3CF1BB443B26BCDAB9123C013C4ABC3E3B86BCF53B473CF8BBDBBBC83A2EBBCFBB70BC95BBFD3AD83BFDBA0C3CE5BA153B09BC04BB233B1EBC633C45BCA43CA1BBA83CDF3B3CBBA7BB593CA43CECBB373C433AE13C2E3C0ABCF6BA793C473C5B3930BCF2BB243C31BC013CA0BC96BC92BB413C75BCA73A943C82BC4EBB963BD2BB80BB813C1FBCB7BB843B413B923B14BCF7BA2F3CF43ACF3B5ABB7B3B85BCCA3A95BB3FBC683B2BBCF23BC13B5B3B863BA1BB153CA33A903B773B443C8DBC9D3CEA3B8FBCA1BB823B1DBCB2BA7F3C10BC98BAD23B29BC453B4A3CDF3CAB3B6C3C803C4C3CC8BBB43C743CC6BA673B803B15BC8C3CC1BB99BCC03B58BA183C513C0ABBA83B4C3CE3BB2CBC153CA43B8B3BEA38203B21BCDBBA03BCDB3A973B4ABC28BCC3BBDCBAC5BB64BC113C5DBB01BCA83B31BC903C173B3EBBCDBBA7BA3F3B0D3CEE3B8DBCA43CB83C47BB1E3C5C3CCD3B90BC8DBB9E3B993C8ABA3FBC3C3A65BBEFBBCDBB1DBCEBB8E5BA2E3A013C8B3B1EBB65380CBB7F3C4E3CA83CF63B5BBCF0BA40BB94BB403C1D3C71BC92BC673C9DBB843B79BB12BC98B9B7BB5ABB0BBCA5BB84BB53BBF33A4DBC2EBC73BC1E3C0D3A87BB8D3CE0BB4E3BD53BB33B8CB8AD38003C57BCBDBBE2BBA53B8EBCD13C833A06BCACBB3B3CFEBB15BBDCBB93BAD1BB143B95BA113C8EBCBCBB5D3CA83BEFBA9DBC513B7A3BA1BBF53A21BC39BBAC3C963BDF3B6FBCD83BC93ABDBB34BB1CBC82BBC83B123C02BCA0BCB93B2F3CA6B9523B733C6FBA26BB1ABC893B64BC1D3904BC6A3B523C23BAF5BB76BC1C393FBC633C9ABCB1BB913C283B993B80BCD93B013CE33B3FBCBB3A6BBBABBC34BB0B3C393CA73B113C92BC563CA63CC43C",
      torch_tensor_24_torch.bfloat16_3: "0x02000000863F5D3F633F963F5C3F883F813F573F703F843F893F8E3F583F5A3F7E3F6F3F873F8C3F833F9B3F753F4B3F893F873F",
      torch_tensor_24_torch.bfloat16_4: "0x02000000723D233DDB3D113E063EEDBC2C3D34BE2B3DD5BD96BC823D07BD4E3DBE3D123E8EBD56BC603D053DCA3C94BC2DBE023D",
      torch_tensor_32_torch.bfloat16: "0x0200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_32_torch.bfloat16: "0x02000000E1BB6EBC0CBC463CECB9ED3C963B93BBE4BCBDBC1F3B153CAC3C2CBD82BA44BB9CBD2D3D5B39DFBB433C6FBC803B3DBDEDBBB83BB73C353C043C3F3C013C453D28BCBCBC76BBE63CBBBCB1BC13BDB4BCEF3AB7BA35BC5B3C82BCB8BB343BC93CE7BA9CBCAABAA4BCD4BBBE3CCDBC6C3C783CB73C3E3CBF3CBA3B85BC3ABBBDBB67BC133CC13B07BDF73B223D9D3CFBBC6F3C673B9A3C21BC163C86BC32BCEB3CE4BCCFBCFF3BC9B9913BFDBBB4BC43BCF0BC683CA9BC0FBBD83BD5BB9BBB22BDA73C8EBCA23BD8BCB23C5BBB283D003D763CDFBB79BC053DA2BC183D0F3CC3B9C4BC293D0DBD50BBEEBC343DDB39BB3CE9BC793C3ABCEDBB133BD53C65BC5E3CE0BCC63CD7BB263C37BC913C813C833C2CBC46BBC03C953B55BCC4BB583AD2BBC13C9FBC883C413CB7BB583C37BCB3BB033DB2BC01BD9FBB19BB44BD00BD34BC2E3C253C673D61BA99BA2D3C95BB9EBC313C8ABB673CDFBCCF3B623CCCBC943CC23BA3BC90BCAF3C23BB203C553C873C823C10BC92BA42BD89BB75BC8D3C1ABC813B3B3C02BC2FBC113B023DAE3C4ABC84BCA7BCF0BC8BBC9CBCAEBB09BDA3BA233C273C43BC033DD0BB89BC30BCC23CCE3BAA3CE8BB103D8FBC96BCF33C963CD43C39BC623C133DFABCAD3CFABC2D3B81BB0B3C5EBD1BBCACBCCB3C963B233C0C3B1B3D763C0DBD08BB153CC73AB1BC0CBC3D3C0CBCD43C5EBCF63CB73CCF3A8BBC72BCB9BA973CD63B94BC423DC33B203C023C0CBD3BBC7C3C433C2C3CD03BF2BC86BC95BC04BC083CDC3BCEBC053DFEBB6ABC143DA7BC5F3C89BC603B92BC42BC62BC943CADBB923C493CF43C033D173C733D04BDEE3BB0BB3ABDDBB9FEBC97BCE33C1CBC763D293C83BCB43B2BBA33BB12BD0E3B563BADBCEDB9E8BC0C3DEFBCE63C62BBE239BABCDC3C903BCF39C03C433C593CAF3B5EBB2DBA4EBC9DBC05BDBDBC053C5EBC073DEDBCFC3B2EBC09BD1ABCD4BC883B35BC903CDCBCFBBB083CFA3C06BBB23A593C98BA483C2DBBA8BBA3BACB3BFE3B203D553CE83A9C3CAA3C133C19BBA4BC37BC56BC4D3CE5BB953C853C473BFA3B483DC6BCDDBCE73B57BB2C3CBC3B0B3C8F3C4A3CDB3BAE3C983B57BC3DBD223B06BBEF3C98BC483DC3BBF63CA8BC2F3C223CBE3C25BC35BD86BC0CBC9AB7AF3B19BD8D3CB1BC063B4C3C4EBC14BCE0BB9A3CAA3C923BEC3C9ABC26BC26BC423BA6BC153B4F3C1ABD17BDED3B82BCE9BCCEBC3A3C4ABCFA3C5DBCB13C21BC7D3CF3BC573CFEBC48BC503C753BF8BC183A553CB4BC2ABC133C0E3C233D22BCADBC4E3BD1BC1C3A0B3D28BC79BC293C79BCD33C95BAC4BC3F3C85BC22BD88BB96BBF3BB0F3C12BCD33CEBB9C23C913C473C823CACBB6D3B3A3A463B29BC623C053C2FBA0EBCDC3C213DCA3A523B27BBD93B3D3DAABC07BC46B7BDBC0D3C113D8CBC983C0C3D27BDC73B95BCE43C2ABC953C653B08BC99BC99BC363DD5BC99BBA23C9C390D3DB03BAC3CA8BC05BC093CD8BC91BBE3BAB9BB9CBA673B4C3CB1BC97BC79BCA43CAB3C24BD04BDF03CDDBC0C3C083CBFBC483C0FBD6BBC4CBA253CB5BC4E3B433CCC3C0AB936BB7D3CE73CFB3C433C90BC603C66BCC8BB2F3B023DCE3B21BDD5BC093D5EBB29BD17BC23BB1F3CF0BBAEBC52BCA63CB73C2D3C3B3CFABAA43C323DC33C0ABC743B72BC393C843C043DA43C483C0ABD4F3C743DABBC86BB8D3C233D613C1A3CAC3C173D363B263C7EBB4F3CCBBCBC3CBE3BF2B8E4BC8739B43CA1BBAABB953C50BC4D3BC63C01BB61BCB1BC0ABC96BC113CB23B843C763C54BD9ABC463C103D7D3C21BB133CD63B4CBC863C613C743C403C3F3C4F3DF5BA913CA53C9D3C8D3C0D3C45BC2FBB05BC063D1C3BBC3B0E3D99BC39BC2DBC823CE43CCF3BB03C21BDC2BC233BB2BB37BC0F3D7A3C4FBCBCBA793A0BBC11BC9F3CABB8A9BCC1BCA1BC9C3C143CC6BC0B3CA2B9C2BC123B363D063D9C3C383C86BC963CA73B41BC973C193C09BD973CBABC2F3C81BCA1BC163D503DEBBBBFBCD5BB0B3D29BC7E3C903CF83B843CC03C913C5EBB3A3D1C3C223CBABC94BCEEBC6ABC2B3C39BCD2BC843C493B66BC63BBA2BB53BB223BDBBC46BC06BD243A02BD543C07BD87BCCBBB853CC73CA937B6BCCFBC04BD89BC243C0DBB20BCB5BBAFBA14BD09BC823C353CDF3C",
      torch_tensor_24_torch.bfloat16_5: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_24_torch.bfloat16: "0x02000000753B54BBC93BBFBA44BC963C82BC09BC143C13BBA13B733C303C463B833C75BBC739513B043CF23BE1BBB2BBCEBBA7BB173CE33B143CAE3A81BB703BC1BB393C5C3C85BC7FBBC83BD9BA03BC9DBA37BC823B393C4ABCA8BCB9BC13BCA23CE5BA013C2BBC8F3B0B3C59BC69BA03BB133C1BBC193C923CC3BB0C3CCEBAA9BBF6BA19BC293C8A3CECBB35BCB53A053C363B203C6FBBC03B04BC89BCF1BCCA3BD4BBE63BB9BB33BBB83AB83C823C27BCB9BC45BCA8BB223B4EBC31BA8F3C363C103CC03B203C3A3C303C97BAF53CD73B4A3B983A8E3C413CAABBF7BBFA3B5ABBA03807BCD7BB2B3CC33B8DBB8F3B1B3B1A3C2BBC8FBB7B3C8C3B223C72BC0CBCDAB8D33A25BBFDBA0EBCD83B803B0C3BCC3B1ABCF6BBC6BB613B1A3C15BB873C4DBBD53B9BBB6CBBD83AE23A2FBCA13BDCBA0BBC9BBC21BCC739DB3CC539733CAE3B18BCB03A93BCE83B3B3B0E3C273C14BCD83B443C833B2CBBD23AD1BC5B3C2FBC423C463C99396F3C063C233CB03C443C6F3C89393FBCF53A9BBB103C433BD1BBB93BB13A8ABCA43918BC103C343C3ABCE0BBA13B5CBCDCBB38BC173B86BB70BC87BB93BC32BC4DBB5CBBE13AF3BAE43B853B69BA413B25BB53BC81BBD03B0DB906BC0CBBADBB303CC9BACC3C7CBC95BC91BBFBBA6F3B773B40BC3B3CD7BB88BABCBC46BB143BA43C84BA6D3AAF3AF3BB403C5AB90B3C63BC63BB5E3C433B9D3BDFBA12BBED3B8FBB243B93BC3ABB8E3C8BBCA4BBAC3BE23A9ABA00BC0F3CEFBB59BC39BA883B003C743A8D390EBC39BC7DBAC1BB3D3C90BA61BC723CB53CD0BBB8BB0B3CFF3B133C3F3CECBBD73A1D3C413CB73BD7BA85BC563CA63C72BBCDBABDBB843B12BC1FBCA5BBC73B3EBC133C84BC16BCD0BB01BBC33A94BCBA3B6E3BE4BB3F3C27BC563C78BC8ABB003BD0BCB0BC8CBBB9BB06BC61BC613CF2BBA6BA80BBCEBCACBBBA3BEABC35BC273BFF3A4E3CC33BB53BA9BB9FBCCC3BB23C7EBC01BC393CBE3C593CBB3BF53BB63CC4BB9CBBC93BBDBBC33B14BCAB3C7FBA083CD8BA62BBA4BAB3BB7E3B113C163C75BCC73BE33B81BAABBBA73B623B81BBF33BC2BAEE38D33B95BA333C12BC813CF33B773C85BBBBBB943B203C5E3CC7BB4CBC2CBB16BC803C0B3CD73B1B3C44BC953A05BCAFBBD6392E3BFA3B853C363B2ABC6D3C0EBC453CE03BAC39E0BBC6BC363B083C803C21BC0ABC0A3C1DBC863BD2BB0E3C483B06BBDB3B103B3BBC18BC003CD0BBBDBBCA3C5EBA7BBCF93B7A3B813AB73B86BB05BB793A873CD33B9ABC93BB2B3B443C333ADD3970BB913B383CA1BB433C97BBA3BA01BB653C8EBB8BBBEFBB06BBEBBA333CA1BAF33AB13A033C413BD23B82BC5EBBE03BAC3B85BC1E3B143B243ACFBA36BC87BC8C3C8ABB4DBBD4BB44BCC73A0C3B3E3C4FBC90BBDDB9D03B483C2EBC10BBAE3BA23B77BC05BC02BB963ABCBB4F3C45BC6B3C283B243C503992BCC6BB89BC9A3B66BC85BB9EBA443B60BC9D3B9FBB5B3CEA3ABABC563C6B3BD83A5F3C9DBCCCBA19BB8A3AB23AE93B35BB143B923CBABB66BC8D3BEBBB4AB9ADBBACBB6D3C8E3BF83B08BC10BC913A54BC503C02BCB4BB89BC32BC8BBC84BC7BBC863B1FBB8B3B843A7DBC7E3C5839CB3B0FBBE4BB1C3CEE3B24BC7FBB2FBCA43C63BC883C84BCF83BE2BB42BB67BB32BB66BBB73CD03ABD3A2E3C99BCA43B893B9CBB023C64BCF73B373C903B603C01BCE23B9D3AD13BBC395F3BAEBC8A3B103B68BB5CBCFD3BB0BCC2BBA9B840BC1B3C7C3C623AD43AEEBB94BA01BB633B3DBC553CBDBB0FBB173C443C3E3B43BB4B3C51BB593B1D3CA13BED3B5AB9F5BB503CDA3A30BB51BCD739D13B25BCAE3C9D3C1F3C4C3CC03B523C4C3B453BCDBB90BB2EBC7EBCB6BB193B90BB1CBBD23B81BB073BAEBCE03BBD3BE0BB43BBEA3BB3BA18BCCEBA523BB9BBC0B9E53BCE3B9ABB32BC75BB58BB2BBC1BBCCFBB51BB4A3C25BCFCBA6ABB60BC3BBC04BC293CFA3C0CBC153C11BCE5399A3A10BC82BC21B8573C91BB04BC123B0E3C133B01BB163CAC3BBCBA483C83BB4B3C893BA63CE9BA813CE93CFBBBA0BC4EBBFCBB52BB193C413CACBB4D3C49BCEB3938BC3538CDBB633B0B3B8CBB5C3C293CD43BD73BD237863C173C9EBA5E3B013CEA3B64BBEA3B51BC3F3C853CB93A4DBC88BBBEBB",
      torch_tensor_24_torch.bfloat16_6: "0x020000007A3F603F863F833F6F3F913F7D3F793F6F3F9E3F883F603F8A3F983F813F803F7B3F683F793F843F813F7E3F923F943F",
      torch_tensor_24_torch.bfloat16_7: "0x020000009E3ADA3DBC3C19BD123DAABD133DCEBD41BD1ABA263DBABDD0BD323A0ABDD83D343D01BD913DD23D003E2D3D99BDAF3D",
      torch_tensor_72_torch.bfloat16_1: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_72_torch.bfloat16_1: "0x02000000D73B25BCD33951BD90BCBA3C03BC2F3D33BDBC3CB43C22BC2D3D1C3D2BBDA1BB9A3B10BC103DA13BBFBBE93C3CBB92BCA93B99BBD13BA6B9E63A21BCF339CFBC5F3A5F3C21BCAC3C373DB5BC833DF43C03BD3C3B6E3C2C3CFF3B3A3BE5BB23BDC73C38BCD9BB823CF93CA63C1FBCBA3C443CB1BB083C82BAE83B32BCD43BC33CB4B9843C6ABCEA3C283DAFBC14BD223B9B3C5D3C91BCC5BBA13C853C3D3C1C3CECBB90BC1D3C56BC8EBB043C373D8B3CE23B03BD80BC9C3BABBCEE3AE0BCB1BC35BCFC3CA43C82BC793D6FBA94BAA93C613C9F3BAFBC41BC3B3DECBC313C8BBC8CBC903C99BB5BBB973C03BD1BBCACBC5E3C4D3C13BC723C10BD123C57BC663C58B92D3D20B9583D213CB93B66BB483CCD3C3FBBEF3BC8BCDDBC153CA43BAFBC60BC0B3B1D3C3D3B3EBB94BCDDBCC93C513B4FBC27BCA93C0ABD4A3C6C3B843C9D3CFD3CD0BCB43B6A3CF13CABBC9F3A2ABD98BCA8BC63BCB3BCD83C8B3C0DBB843C8CB96A3AD23B3A3C5E3CF0BB89BC3C3C4EBB033B0E3DB73CFA3C263B88BC8DBC7FBD853C433836BC893B9CBC2D3C0EBDB03A1E3CE13C47BC4DBA483B253DDCBCBA3CE33C6A3C0DBDFABCEBBBC33C91BC38BC8A3C84BCFDBB74BC1EBC613C45BC5FBBFB3C8EBCEBBA043C1ABD053B2EBB3BBBD93C283D74BCF6BC8C3B3DBB0CBC023C52BC61BCEF3BEE3CD8BC543C06BD7C3CD2BB13BDB93C9EBCB03B783CDD3C15BC53BCC03C95BCC13CC2BC2ABD25BC283C203B1B3BDC3C51BDC83B8B3C3FBB553C1F3D203905BD9C3BC53C9A3B953CFFBC9A3C55BCA33B633CE23CBD3C5F3BE7BC8A3CC6BB14BB39BC19BDA33CBF3C6C3C803C95BC973CCDBCFA3B5CBCB93B033C153BD13CCABBF63BAD3B0EBC73BC12BCC9BC76BCEDBB3C3C243D36BDAA3C6A3C7F3DC5BC28BC94BC153D863C22BC41BD173C09BDFFBB813BDABCA83C37BD08BDB7BC543CD8BC75BC8CB94D3DE23CD8BC8E3C33BDA4BBD53B443C7BBC6FBC8B3C31BCF5BC033DEE3B1A3CB93B663DF23CA43CC33C093D8CBC7FBB19BBF8BC70BC083CC13C38BDB5BCFABC3F3D40BCDE3CC6BAD03B483B86BC3DBCE63C62BC2CBDCE3BE03BFA3CF43C243C11BC0C3CC03CB03CE7BCB2BA0ABC103DE9BC40BC06BA97BAFBBCE9BB8FBB3BBCA53CECBB5FBB38BD3ABC80BBDD3C4ABD343CE6BCAC3A4F3CE6BCDFBB65BC86BC7EBC713CE23B813C9C3C563C4BBCFBBB5CBB963CA0BC02BD94BCC23B24BCC3BC043B8ABC853C20BC953CF5BCDABC49BCE03CACBBA23B43BC5EBC023D213C02BDD03C2ABCD8BC2CBD9ABBB2BB9E3C08BC123CE53877BBA13C2E3C65BCE3BB5E3C2FBB263C003A45BCDABC90BC7A3C243BC23C90BA603C0FBC95BB473D813CB53C1FBCADBC8C3B703C7C3C2D3C843C173DC23B91BCB3BBD5BC1EBC1ABCF5BC553BA3BC6F3BA83A9C3BF83CCC3CE8BCB33C1BBD2E3BAE3C80BC80BC21BD083B04BD98BB10BC71BB683C713B6D3B0EBCCBBB943B3FBD1DBC3C3C0F3C03BCAABB153C113A1FBC253D9EBC47BC0C3D7B3C2EBC543C12BD98BC063D07BDCE3B34BC4A3C683C19BC52BCB83CBB3B17BCB3BAF13CC5BB383DD7BC59BC7FBBB53BF2BB19BC7B3C02BC18BC1E3A01BDE63C393CB8BBD6BBAE3CBABCB3BBA2BB55BBBCBC143DD4BCE5BB7E3CD03BB23ADE3C9CBBB43C1EBCA23C503B6A3D733CAA3CFA3AA0BB1ABC2C3CEEBC14BCD7BC86BC483C8C3C683C11BC893BA83927BB0B3C28BCC8BC3BBB5B3C0BBC0D3CB9BC2C3CA1395EBD8B3B37BCA83BA53C99BB59BB27BD053C613CD3B8D9BCA4BB3FBDAA3C12BC6BBC26BC213D0C3CADBC0D3DF13CFCB980BCB1BCB0BBE9BC8B3B8B3C813BF53B6FBDAFBB77BC103CF93C5D3C073DA53BC13C61BCA6BC1A3987BC653C083CEE3B803BFABCEDBC123D1B3C46BCDDBC473CEB3A6C3AEDBCC7BCE9BC723C7E3BD9BC0BBAC03C87BD463C85B973BBDEBCA7BAC0BC2ABCAA3B8ABC843CBE3C04BD63BCBD3B163C3E3C22BBB3BC6EBC3C3A9D3BBC3B9DBC9E3CED3C30BDEBBCD83CEF3CE9BC493CBD3CE8BC643B0EBC0DBCABBB0E3B0B3CE43CEF37DB3CA23C633CE2BC50BC62BC7A3CFC3C493B0C3C943C13BBC2BC1A3D7DBC37BD73BCC83CB3BCB43BE4BC333C2A3C293C60BCF03A89BC903B3DBC94BA9BBC45BCE93B29BC6DBC483CBC3BAFBBBBBCCF3B283C1ABD30BC043C27BC1B3BC93BB23C973C373C22BBC1BCF53B113D583BBB3C3CBB67BBA53CB4BB42BD26BCB93A11BA373D86BB023A2BBD8A3AE13B4BBC893C723CF73BDBBAB03BB5BCCD3B11BCDDBC073C6ABC4FBC32BD1A3CA33C97BC1DBD423C6DBB4ABC40BC183C8FBC51BC2F3DD23BF83B753CEDBC813860BC083CD03B633CC73CAB3C523C06BB9D3CA33C1BBDA83BCDBC263CD7BC883B163CC6BC4339EE3C56BB3CBC5DBC5FBC8A3C99BB00BC8B3B573D99BC13BB1E3D9B3CFCBC1E3C5F3A0F3D55BBEDB9B53BDFBBCCBC82BCB7BCABBABDBC17BC1CBBC63C40BC02BCA1BC03BD80BB99BCDBBC753C003D8C3C8BBC4A3C73BBFA3C86BA3BBC4D3AA13CFC3B8A3CEA3CBEBC803B19BC023917BC0ABDDDBCBABBFA3C4ABA27BBC2BC9A3C82BC2BBCE2BC0EBD8D3B113C663C7E3B0E3C16BCE93B02BC4EBC533C8ABCB33BD03C2C3BC6BB55BBC5BB09BCD6BB9E3C9ABCEC3C903BB3BCFCBB9CBB433CDEBA81BC7D3C823C7BBC073D643CA13CA53C6639673D1B3D7C3A693CD53C9CBCAD3CE03C993CEEBC67BBB53C3D3B95BCB93B94BC0FBDBC3C813C53BC92BC613D5CBC1EBC89BBDFBB973C2F3D733C983CEABAC4BBA0BBA33C733C173CA2B9DEBA52BB09BD6DBC023B843A7B3CB6BC9DBCA53C00BC07BBB5BB483B88BC9C3CB93C553B89BC1CBC48BBF9BA98BC4EBCB6BC013CB23B2D3C783C1D3CA8BC6F3DE83BC1BC1CBDA53C45BD4FBC21BD2F3C12BC2FBC1FBD353CFE3CF939B23CA8BC82BCE23B32BCED3C253D363C1D3C75BCE7BB7CBC0038CBBB95BCC73C12BCDB3C48BB96BCFEBAC5BB383D593C1FBCB13C94B848BD6B3CD23CC13C05BC1D3D8FBCD3BCB8BC283DE5BC8DBC363CF8BCC1BAFF3A8039C33C953CF5BC94BC0DBC733B233CCB3BDD3B513C133CDC3CC7B9AA3C46BC313C83BC0F3C993B4EBB4D3C29BC35BDACB9C2BB6DBCC03CD7BCDBBB3DBCA8BCEABC653CC63C64BCE93BCBBC783DD43C1BBCCE3B553C8D3CFFBC0ABD0CBDEF3B1B3BCEBCBBBC643CE437B43BA13CEBBCCF3CAC3BB0BB6C3C33BC83BC09BA5C3C99BC4D3BD3BCA0BA033D89BCDA3C0FBB69BC553C4D39223C213C103C7DBC7BBC053BFA3C18BD9B3C9DBCD73BFBBC23BC973C253DF93C103CA0BCBABC4ABCD53B92BC273DC93CB63B933A5E3C57BC0D3C7D3B483C2CBCDD3BEEBB053D963B3C3C6B3C29BCEC3C68BDF1BA3D3C19BDD0BCC73B52BC153C56BC853C0A3CE139DB3A403CBFBC70BCA13B0D3C183BAFBB68BCF13B813CE7BC7BBC01BD35BC88BCA53C6F398BBBFF3BA13C173C553DB8BB253DBA3C9CBC7B3C0EBD51BD14BA603C6CBBA1BCA8BC8ABB133B40BDFFBB3DBB9E3B70BA9C3B863CC5BBFB3C5B3C78BC15BC03BDFC3C48BB7BBCEB3AC23AFCBCD1BCD2BB08BDFCBC98BC8F3C29BB93BCA3BC3DBDCEBCA1BC4DB8673C4E3C843C743B1BBCD8BB10BC853C32BD91BCEB3BE63CB7BC4B3C573C2F3C6C3C09BD2DBB96BC12BCD53C4FBCCB3CC3BA553BB73CA63B6C3CD63BB03CD63BABBB2C3DDC3B2ABC10BC3ABCCC3B523C263D0D3DDA3C323CF23C0BBCF9BB373C0BBD853B073C783BEEBCC2BCA5BCA3BB203C65BA5CBC093BA8BBA53B9F3C1BBC143C01BD183DD03C963CFCBC413C143BBE3C1FBC523BE9BCD2BBC4BC253BBB3B6BBD76BCC0BC703CB13B553CA9BC1FBD0A3CD7BB363D18BC06BA86BCBEBC97390F3C633C383BD6BCBF3CF8BC94BCFA3B97BC5EBC963CDC3CE43C33BC203C1EBB31BDC5BCA6BC6BBC9FBCA7BC843B633A103C14BDF73C5D3B063D44BC86BB16BD05BC583BEE3C743C943C28BC32BD97BCDBBC45BC4C3CE8BC8BBCD43CE8BCE5BB2CBDCB3B833A903C153B15BBF0BBC83CB03C3C3C253DC43C29BB3BBCC53B9ABCC0BCF4BBDD3C8EBC303CBFBB863C5BBC303C073DCBBCEBB9553B2E3DB6BCE3BB97BCA6BC3C3DE23C9BBC1ABCDF3989BAD73CAC3C053DB53C2B3C573C3EBCDDBC01BCFFBC53BD133C973B213B1A3C5ABC9D3C313CF83C9DBB38BC10BC46BCF7BB0B3D34BC0EBDE7BB11BC6F3C273CBF3AB6BC8EBBF1BC1ABDED3B81BC133DBCBC413B643C7FBCC7BB07BD9F3CE43ACF3CF7BC253DB8BC823BEABCA7BB73BC97B995BCA43BF8BCA3BA8FBCD5BC0B3D733C2A3C4EBD9DBC9EBCA5BC873C0D3CA2BBE2BA573BA83C02BD35BBE3BC3BBD9BBC8F3B043DADBC073B8DBBE13B2A3A6E3BB6BC01BCC8BBBABC2C3C02BD8039C73B0DBDB73C1F3C543C773B6BBC0FBD123C083C91BC10BC15BDE2BBA8BC5BBC433D67BC0D3BC1BBD2BB4ABC2F3C01BC103CA23C53BCA7BC25BA903C2ABC803A3C3DF0BC90BC0FBC763D203D04BD7C3C90BCCDBC73BA58BC37BC9C3C0EBC3F3B2FBCBCBCABBA41BD07BD083C963B703A50BD41BD8DBCC43B7BB8813ADDBB8E3CACBC99BCD23A9D3BD63C5A3CA83B6EBBB33C073CA43C5E3C903A1B3C81BCA1BC1C3C5F3A68BBEC3B2FBB093C26BC1EBADB3BB63C383DDC3B4FBBA93BE63AB53C693A703C7C3C883CCABCFDBB553D2DBC243C0A3C36BD803C29BC21BC4B3CD53B91BC64BCC0BB8A3CBE3B103BDF3CB2BC2FBD083CC23CF0BCD2BBE6BC61BC933CFBBC7EBC79BC133B4E3B683C15BD093A9E3BC2BCACBC853C90BC103D05BC35BD843C0DBD91BCB03CA23ABB3BD9BC55BDE33B753B41BC78BC713DA43C193C89BCF0BB053D643D163DCE3CA03B963C2E3CFD3BCC3BC23CE63C",
      torch_tensor_24_torch.bfloat16_8: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_24_torch.bfloat16_1: "0x0200000087BB4D3B5A3B67BCD1BBD8BB973C79BBAF3B76BC743C12BCC13B4B3C493BE3BB3C3C193B853B6CBB1DBAE63AF6BB9FBC723B4B3B1DBC443C5C3C873B04BCC3BB3ABCCE3B1D3B843B303CB9395E3B5C3C72BB593C6A3CACBBBB3B723A4EBB233CDB3BFA3AA2BB64BCF23B1F3CC8BB6EBBE53A8FBCD939693AA23C0A3C883BA3BB6F3B1FBC1CBC9A3AD23BFEBBBEBB273C933C913CB73B6E3A963C5C3B37BC7BB98B3C13B7683B573C133C7D3B54BC033BFEBB9BBC323C833BA5B9953B853C843C2ABC243C1EBA13BC303CEFBADDBCA63B383C843C2D3C1C3C6DBBF93B2DBC7FBC12BCB23BF03B2D3C163C07BC5BBC54BBFF3B7A3C15BBB7BB0EBC81BC8F3CABBB8C3B88BB04BB983B1E38B7BB9D3CFB3A443A333CD6BBBDBAD9B96A3C94BB14BC18BC3FBC613B163C4EBC8ABA59BCB7BB03BC76BCB23B14BC28B93F3C64BC863C13BCC7BB543C173C97BC963CAA3BA0BB123C323C513A83BCA93A32BC75BA1ABC073CB8BC8FBC90BCAFBB5EBC833BABBC88BB1A3C3B3B293B0FBCCCBA063BF63B0E3C903CC3BB98BBF3BB73BB6938183CCE3A873B27BAA63AA3BC15BB853C95BB343B7ABB0C3C1DBCE43B08BBB0BB363B32BC54BCA3390ABBAC3AD03B04BA84BC0BBC1EBC773CEA3B50BB4ABBB93B87BA53BA73BC9C391CBC06BD173C4D3C063C0CBA7F3AAF3B443A7CBC583C5CBA763B803C4DBABEBBBCBB96BC373C023AD0BACEBB1ABCFD3BC43890BB713BE03B37BB183B4C3A8EBC1E3CB13BA43B9FB9C4B8E0BA77BC7EBC1EBCD33C68BBA33B20BC92BAC03BF9BB873CD2BC1ABC51BC94BCA53B033CBABB013C84BB3D3BE6BBA7BC643C243CB3BB0A3C74BCC2BB05BD95BB30BB323B65BC0DBC863A263CA0BB42BCE33BF53A5EBB943C3D3CAB3BE23B7BBB813B50BC153C503C813B9738C5BA0D3C1E3B6ABBD23A183C7ABC263CCABAA0BBA0BA4A3BCDBA3B3CAF3C583C06BBC1BB973BC53999BB3EBC50BC753B9FBB843B16BB813CA33B373C0E39113B163C063CC73718BC863CDEBA49BCC13B7D3C893B1E3BC63B263C823C1F3C7B3C2EBA09BC933C2B3C3C3B56BC3DBB3CBA5ABCED3B803B7ABA0CBCA43BC83AA1BA373B17BCB13BB4B9673A43BB19BCB5BB9C3BE5BB72BB873C123C88BB44BAAD3B03BC1FBBC3BBDE3BC33C15BBBD3C7ABB173BD7BB5F3CC83BB7BC72BB2D3CCF3AE6BC9DBB03BCC3BA8F3A96BC313C24BBDDBB74BBCEBBB3B77BB94ABC8DBA933CAABBCDBB0BBC9F3C983BA1BB803C9BB8A4BB323C563CBF3B06BC673C2C3C313C0DBC07BC9D3BBDBBF73BCB3A3BBCF9BB033CD2B9C1BBEFBB3DBB7DBC743C84BC053B4DBA0B398BBC4CBB5ABC6CB984BCE93B373CB5BB013C40BB1EBB373BAA3CF9BA3A3C883CCBBCC039733B70BBFDBACE3B59BC04BBA53B103C9D3C14BC93BC85BC933C80BB0E3A043C433C06BC1EBCF9BB5D3B663CDCBBD03A4E3C4CBB03BB7E3A3F3CF13A3E3A92BABFBB333C9C3B433C303C3F3B83BC813C14BCAEB9A1BB253C97BCEABB1F3C3E3C823A533C94BB38BBB8BA263C2ABC39BCC5B910BB45BB24BC833B3CBA0E3B0A3B63BC3B3CBAB8BD3CB63B53BCA4BC373CBD3C88BC57BB213C9BBC56BC83383EBC9F3CF43AB73CD5B9F63B",
      torch_tensor_24_torch.bfloat16_9: "0x02000000363F613F883F5E3F7D3F813F7C3F963F753F8A3F5C3F783F7E3F6E3F803F503F923F8A3F603F6E3F523F873F763F683F",
      torch_tensor_24_torch.bfloat16_10: "0x02000000913D8A3E503D063DFDBD8C3D9EBD3EBE16BD8F3D2ABE17BE58BC12BDD0BDB5BD483EC83BE33D53BDB03C233E2B3D12BD",
      torch_tensor_32_torch.bfloat16_1: "0x0200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_32_torch.bfloat16_1: "0x02000000AF3CF8BC9D3C88BCACBC043D87BC12BCAC3CCCBCE4BC6FBB3BBC8EBCE9BABF3C20BDB83B31BCEBBCBA3C34B9E7BCD73C623C19BCFCBCC4BCB2BB303B7DBCD43C223DCDBC1C3D183C38BD0CBD38BD80BCCD3C7C3CF0BC10BA5C3C52BC583C833B3DBC3FBB81BAB43BAF3CD1BBC9BB863CC4BC05BDA1BC06BC0EBC0B3DDABB4DBDED3ACFBA813B83BB5FBCBEBB0E3AF8BC593A103D533A403C273928BC343C9ABCEFBC09BD733C9F3B05BC6E3CDCBA42BC7D3CE3BC64BC31BC113D22BC7BBB4CBC27BCA6BCF0BC94BCF2BC84BC28BCEEBC61BB8D3BE83B933B343CE73CA7BB043DAEB9853AA5BB32BD26BCB3BB9F3BB23B323D923C3DBB4CBD0C3D1F3C2D3DA1BB413CC3BC63BCB53C53BC82BCB1BB81BCFC3CFD3BA5BC323C75BC1C3B473DD7BB8BBBD7BA8DBCF7BC0B3B18BB25BC94BBCC3C61BBE3BCB43B603CEFBC2FBC253DA53CEE3CBB39863CD33CB339C2BB1DBCDE3B40BC04BCA6BC17BC383BD03C7136DB3B683C93BC2B3DB23BBF3C43BC6ABCF9BCACBC523C8A3D6CBCB7BCEDBCC0BB023BAA3C383C8D3B19BCDA3C87BC403C073DA73C6FBC1F3C5BBC63BC49BBE8BC043C74BB4C3C83BCB5BB4B3C8DBA723C8EBCD7BB193C163C4DBCA2BB033D4ABDCC3C9DBC923A04BDD13C913A3E3CA7BBCC3CB0BBBCBB72BBB33C183C25BDB4BC4CBCB63C4DBC853CE7BCA73C60BC3FBD0F3DAABC103D3EBC843CA4BCBB3C49BC363DEE3B963CB83A73BC823C5D3C93BC80BCABBC4CBC873C163DF63C6F3CD53BA1BC86BA913CBCBC783C143CBFBB213C40BC77BC9B3B223C5D3C7DBB333D77BC1FBC873CC6BC703A073C8EBC413D433BB9BC15BAA03C163C7D3C523C02BDD93B513D99BBF33CBD3C733CC3BB353B44BCA63C073C06BD0B3C3FBCD5BB75BC923BCD3A8F3B113DCDBC86BB9CBDC33CDD3A7EBC023D99BC64BC06BD23BD47BC78BCEB3C9EBB753C0A3D20BDC8BB623B783BD2BC733CB53C9ABCD93A8C3C28BD9BBBD2BC2D3C0CBC5EBC6BBB0A3B36BC413B503A52BB5FBC95BBF5BC943B193C1FBBF6BBDC3A1239C8BB983CCE3C363C1F3C5FBB253B943C1ABBFCBBE73CA8BCD93CB0BB94BCF1BCD3BC0D3D893CAA3C74BCAABBA23CD7BCA5BB343C97BC903BC1BC1A3CA53BFD3AD3BC13BD42BC1ABC9C3C133BA13C04BD82BCA73C513CE2BCD3BCABBC0EBD983C14BC49BA823CA8BC3B3C0EBD4D3BB3BC54BB10BD613BEABC1D3ABC3BD63A9C3A8BBBE5BC18BCF1BBEDBCB33A04BA323C843C47BBC63C8CBC193C483B6BBC8D3C993CE23C993C43BC1B3C063D7C3C8339933C5A3CEB3CA7BC103D9A3A5B3B9CBAEABCDCBB70BCFFBC98BC483B84BB0BBCDC39853C9DBC1EBB21BD043C8ABC94BC4EBBBEBBE93C903AD03C07BBA03A403C923A1C3C6FBBBD3BC63C87BCA8BC153CFBBB053C34BD44BC36BC0A3BDF3B273C92BC87BC443B333CB8BCA1BC1ABCEABCB5BC04BD523C943C19BC67BC9E3CEF3ACEBC823BEA3BB03C603C54BC95BB22BC99B974BB073DA63B6E3B313BB33AB9B987BC483C80BAFEBC9639D73C183CB63CAB3AA7BCA3BC9B3B283C93BB00BD683BECBC0EBCDD3C29BCC1BCDDBC233B593B2FBC2B3D0F3C2FBCB83CAC3C443C2ABCC3BC8D3C44BC173D013CBF3C633C38BDC83A653CF53C753CF9BB103C243D983C683CC9BCB73BF8BC0C3C99BC33BAA93CF93B45BBF8BC0BBC8FBC153D913BF73B17BC26B9033C3DBDB93A81BC093C6BBC7BBB8BBBCD3C18BCB53A213C523B1EBC0BBDFEBCAE3C02BC6CBB95BC92BC03BD0C3CD0BC0A3B1EBC5ABCD9BB4DBD613C033C34BC39BD7A3CDBBC9A3A73BC4CBCF7BB143D49BB493CD23CC43C29BA6B3A52BC2C3CCB3CEFBC1C3C873CF43C0539FFBCDFBC7FBCD53C07BDAC3C91BC013D63B9463C7E3A87B9E8B94439163CA3BC33BB603C19BD113CF6BC303DBDBBD43B1F3B42BBAB3C31BC9CBC16BDF2BB8ABC82BC0B3CE23BAEBC423D95BC86BC6E3CC63B36BC2C3B103B1F3D453C09BDF2BC5ABCAFBBA43C1FBC8B3BF73BB53C84BC563BFC3CF63C1D3C033D6B3BE93C8DBC51BB2EBCDB3B86BCBB3C3A3C20BBC1BC0EBC54BC473C923A283C4CBC0BBC40BBC6BAB9BCD1BB953C543CEFBBFABC183C413DB43CC33C803C493C65BC04BAEDBC6D3CE6BC3C3C8D3CF5BC38BC1B3DC8BC013C3CBD223C8DBC303D",
      torch_tensor_24_torch.bfloat16_11: "0x02000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_24_torch.bfloat16_1: "0x02000000B43B63BB0C3C2A3CA0BB0B3C433CE53BD83B51BCDA3B38BC22BC9B3BC8BBABBC4FBC37BC953B5A3C843C71BC97BCFA3A9F3CBD3BB13767BBA7BA95BB7ABB0F3CBA3BC5BB87BC433CCC3AAB3BDB39DABAC83A923C59BB00BA6D3C173C8A3CD4B8F33B1A3ADC3B27BC953BB93B5A3A0E3B17BCC1BBF2BB36BBE237D9BB9BBA403A99BBC2BBDE3BC3BB0EBC283CCD3A9CBAEE3BE6BBEBBB753C033BAB3992BC83BCA5BACE3BADBBE2B99C3CA1BBB13B14BBB2BCD8BC853CFF3CA6BB0ABA033CF6BABD389ABAB536FC39DE3B293B933BF43B0C3B08BBE1BB78BB533B86BC8E3C9DBB8DBBFE3A24BC9BBBA7BB8C3B3BBBAE3A23BC7BBCAC3B7A3CC83BDBBBA53CD93B973A023C3DBB5C3A3BBC0EBCC2BB5EBC9CBBFABA3CBA573C503C9A3B573CFEBADF3B8FBAF8BA3D3C21BB893B67BC163A42BB86BC8BBB993C26BC053B3EBACCBACD3B4B3B9A3B643A13BCD03A38BC843C333C6D3B19BC51BBD03B6CBB1F3C9EBC643B04BC803C06BC17BC0D3C8BBB143CA93BE0BB273BACBBDCBC93BC863B873C703B89BC3BBB2F3C5DBCA13AA43CEC3BF8BB333C2C3C99BC4939F13989BB3FBA96BA71BC17BC323B8FBAEBBA23BB5DBC013BE63AA3BBEABBE13B863A943B6FBC9A3BFABC3DBC903A273B8FBC843B3EBC36BC99BB183AA7BB8ABC06BA3DBC98BACCBBBEBB6A3C86BC793B863B983AE8BBAFBB9A3C483CE6392CBC553C9EBB493CB83B783CDB3B22BC713C623B9FBB17BCDFBB9A3CA8BAA5BC483C4DBCDFBBA43B6CBBD1BC8DBB8ABB373C1E3C49BB903C843B85BC6C3BA83B7C3BAABBBDBBAFBB543B593C9BBA86BB343C183B78BCD8BA863B16BBF1BB6A3B22BB833C0D3BB5BB313BA4BC79BCA43A063C29BC453C0DBCF73ABDBB7EBC093C0FBC993B03BC3B3B99BAD5BB373C8CBBA5BC9A3C913B82BC093C1BBC883C57BC2A3C67BB42B91ABCAC3ACABB923BA7BB293C8B3A04BBAD3B9A3B08BC39BC03BC093C91B79BBC64BBA4BBCD3BAC3BAB3C83BBAE3C03BA8DBB8339363B3ABBA43B713BF1BB423C623CA6BB893CF3BB2FBB9CBC013A20BC79BCE73B2ABC9CBB22BC8E3B73BB813BD93BC33B1DBC2D3C48BCA53CFCBB2EBC4DBC943B203C8DBC8BBC8EBC3EBC22BC463BC8BB253C0FBC8DBB55BB623C583B1C3C1D3A273CA8BBB83B043C733CFFBBD3BAA0BCB93C96BBAF3B1F3C76BCC7BBCFB9933C92BB20BCD8BBAEBB54BA9BBB933AED3B1CBC88BB00BC9A3B123C993BF13AB5BB2A3A963B9BBB06BC45BBECBA1F3C71BC96BBEDBBD33BF7BBE23BC3BAD2BBB23A0ABCFE3B11BC783B0CBB27BCC2BB94BB213C6D3A8EBA923C353C493A163C2C3C7E3B3C3CEE3B8CBB86BBF7BB36BB01BAE43A5FBB70BB4DBB793C14BAD5BB2DBAB73B843C96BC383CCC3BBB3B82BC49BC153C973AA0BCBC3CC63B853B3D3C283C20BC4F3AEF3B8EBCA5BAE6BBDDB9D23B173CCBBB05BCA83A0339423B9EBC30B829BC1EBC9F3A9C3BD63B183C1C3C87390A3A9E3B11BB193CDFBB5ABC103BC0B98CBBE7BB89BA683CA53B6FBCE63B17BCE33B553B003D3A3B1CBCAE3C423B9E3CE3BB9FB917BC8439C7BCFCBB453CB5BBDCBB913BC2BA5ABA0A3CF83B0F3C9BBB2D3AC93A93BB9BBBB1BB833B80BC763C493B3B3C04BC873C233C0C3C053CF7391EBC0DBC15BBDE3B5EBC973BBFBBD4BC233B823CF13901BCB5BB23BC9D3B4B398EBABEBC02BB86BBFD3B3A3C9D3CAE3C23BB26BC113B5C3C55BC923C533BEB3B1BBC27BA3ABC32BC073CEB3AAD3B43BBA63B58BC87BA023CCDBB4F3BA23A2DBBD2BB993CACBBA63A3F3B1B3BB73B82BCD93B33BC04BCF8BAC63C6FBACCBBE9BB13BC3CBAF5BBB63B4C3BDDBA02BB54BB88BC4DBC47BC7A3C8F3A543CA2BC02BC7CBB2EBC903BC23B0F3CCCBBDD3B293BDABBC43A883B93BB8D3C0C3C2ABCF7BCA7BBBE3C803CA13CA33C8C3B643B923B33BCC13BBFBB17BCE6BBB33BBB3917BC533C62399A3BA6BB89BCA33BD73B31BC253C8D3B4FBC6CBC51BB793748BC81BBC4BBEB3BDABAAF3A06BB8138A1BB023C84BAB33AC439853B173B95BC2BBC53BC9EBA4C3C8A3A7C3B22BC433CA23C8DBCA3BBE33B57BC733C8BBA3C3C153C053B8DBB8E3B90BB043C29BA1F3CDD3A793CEB399BBCF23B1EBB333CA43B3E3C57BB6B3BA3BB1C3CCFBC93BA6F3C9E3B",
      torch_tensor_24_torch.bfloat16_12: "0x02000000763F823F813F973F803F683F6A3F803F843F8B3F683F733F7F3F853F883F523F7C3F773F8A3F5B3F803F733F843F963F",
      torch_tensor_24_torch.bfloat16_13: "0x02000000683EACBDC7BDB93CB03DE6BC453CA23D963D2DBEDABD3EBD8D3CA2BCD63D953D4ABDBBBC363D4A3D1EBE7DBB96BDA73E"
    }
  }
#-}
