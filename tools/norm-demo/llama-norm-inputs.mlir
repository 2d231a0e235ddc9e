// Inputs for @llama_norm: numbers in [-1, 1) that look random, and weights.

func.func @inputs() -> (tensor<1x512x4096xbf16>, tensor<1x512x4096xbf16>, tensor<4096xbf16>) {
  %x = tensor.generate {
  ^bb0(%i: index, %j: index, %k: index):
    %factor = arith.constant 2654435761 : index
    %columns = arith.constant 4096 : index
    %row = arith.muli %j, %columns : index
    %position = arith.addi %row, %k : index
    %hash = arith.muli %position, %factor : index
    %bits = arith.index_cast %hash : index to i32
    %number = arith.sitofp %bits : i32 to f32
    %scale = arith.constant 4.6566129e-10 : f32
    %scaled = arith.mulf %number, %scale : f32
    %element = arith.truncf %scaled : f32 to bf16
    tensor.yield %element : bf16
  } : tensor<1x512x4096xbf16>
  %residual = tensor.generate {
  ^bb0(%i: index, %j: index, %k: index):
    %factor = arith.constant 2246822519 : index
    %rows = arith.constant 512 : index
    %column = arith.muli %k, %rows : index
    %position = arith.addi %column, %j : index
    %hash = arith.muli %position, %factor : index
    %bits = arith.index_cast %hash : index to i32
    %number = arith.sitofp %bits : i32 to f32
    %scale = arith.constant 4.6566129e-10 : f32
    %scaled = arith.mulf %number, %scale : f32
    %element = arith.truncf %scaled : f32 to bf16
    tensor.yield %element : bf16
  } : tensor<1x512x4096xbf16>
  %weight = tensor.generate {
  ^bb0(%k: index):
    %mask = arith.constant 7 : index
    %low = arith.andi %k, %mask : index
    %bits = arith.index_cast %low : index to i32
    %number = arith.sitofp %bits : i32 to bf16
    %scale = arith.constant 0.25 : bf16
    %element = arith.mulf %number, %scale : bf16
    tensor.yield %element : bf16
  } : tensor<4096xbf16>
  return %x, %residual, %weight : tensor<1x512x4096xbf16>, tensor<1x512x4096xbf16>, tensor<4096xbf16>
}
