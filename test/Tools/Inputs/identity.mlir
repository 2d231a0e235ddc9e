func.func @f64(%x: tensor<?x?xf64>) -> tensor<?x?xf64> { return %x : tensor<?x?xf64> }
func.func @f32(%x: tensor<?x?xf32>) -> tensor<?x?xf32> { return %x : tensor<?x?xf32> }
func.func @f16(%x: tensor<?x?xf16>) -> tensor<?x?xf16> { return %x : tensor<?x?xf16> }
func.func @bf16(%x: tensor<?x?xbf16>) -> tensor<?x?xbf16> { return %x : tensor<?x?xbf16> }
func.func @i64(%x: tensor<?x?xi64>) -> tensor<?x?xi64> { return %x : tensor<?x?xi64> }
func.func @i32(%x: tensor<?x?xi32>) -> tensor<?x?xi32> { return %x : tensor<?x?xi32> }
func.func @i16(%x: tensor<?x?xi16>) -> tensor<?x?xi16> { return %x : tensor<?x?xi16> }
func.func @i8(%x: tensor<?x?xi8>) -> tensor<?x?xi8> { return %x : tensor<?x?xi8> }
func.func @i1(%x: tensor<?x?xi1>) -> tensor<?x?xi1> { return %x : tensor<?x?xi1> }
func.func @index(%x: tensor<?x?xindex>) -> tensor<?x?xindex> { return %x : tensor<?x?xindex> }
func.func @static(%x: tensor<2x7xi64>) -> tensor<2x7xi64> { return %x : tensor<2x7xi64> }

func.func @transposed(%x: tensor<2x7xi64>) -> tensor<7x2xi64> {
  %e = tensor.empty() : tensor<7x2xi64>
  %y = linalg.transpose ins(%x : tensor<2x7xi64>) outs(%e : tensor<7x2xi64>) permutation = [1, 0]
  return %y : tensor<7x2xi64>
}

func.func @two(%x: tensor<?xi64>, %y: tensor<?xi64>) -> (tensor<?xi64>, tensor<?xi64>) {
  return %y, %x : tensor<?xi64>, tensor<?xi64>
}
func.func @scalar(%x: tensor<f32>) -> tensor<f32> { return %x : tensor<f32> }
func.func @none() -> tensor<2xf32> {
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  return %c : tensor<2xf32>
}
