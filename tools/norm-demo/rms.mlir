// An RMSNorm of any number of rows, as a C function.
func.func @rms(%x: tensor<?x4096xbf16> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
               %w: tensor<4096xbf16> {norm.c_name = "scale"})
    -> (tensor<?x4096xbf16> {norm.c_name = "y"}) {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-06 : (tensor<?x4096xbf16>, tensor<4096xbf16>) -> tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}
