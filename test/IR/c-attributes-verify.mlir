// RUN: norm-opt %s --split-input-file --verify-diagnostics

func.func @names(%x: tensor<?x8xf32> {norm.c_name = "x", norm.c_dims = ["rows", "8"]},
                 %n: f32 {norm.c_name = "n"})
    -> (tensor<?x8xf32> {norm.c_name = "y", norm.c_dims = ["rows", ""]})
    attributes {norm.c_doc = "what it does"} {
  return %x : tensor<?x8xf32>
}

// -----

// expected-error @+1 {{expects norm.c_name of argument 0 to be an identifier of C, got "a b"}}
func.func private @spaces(tensor<8xf32> {norm.c_name = "a b"})

// -----

// expected-error @+1 {{expects norm.c_name of argument 0 to be an identifier of C, got "new"}}
func.func private @keyword(tensor<8xf32> {norm.c_name = "new"})

// -----

// expected-error @+1 {{expects norm.c_name of result 0 to be an identifier of C, got "__y"}}
func.func private @reserved() -> (tensor<8xf32> {norm.c_name = "__y"})

// -----

// expected-error @+1 {{expects norm.c_name of argument 0 to be an identifier of C, got "int64_t"}}
func.func private @type(tensor<8xf32> {norm.c_name = "int64_t"})

// -----

// expected-error @+1 {{expects norm.c_name of argument 0 to be an identifier of C, got 1 : i64}}
func.func private @number(tensor<8xf32> {norm.c_name = 1})

// -----

// expected-error @+1 {{expects norm.c_dims of argument 0 ('tensor<?x8xf32>') to be an array of one string per dim, got ["rows"]}}
func.func private @rank(tensor<?x8xf32> {norm.c_dims = ["rows"]})

// -----

// expected-error @+1 {{expects norm.c_dims of argument 0 ('f32') to be an array of one string per dim, got ["rows"]}}
func.func private @scalar(f32 {norm.c_dims = ["rows"]})

// -----

// expected-error @+1 {{expects norm.c_dims of argument 0 to name a dynamic dim by an identifier of C, got ""}}
func.func private @dynamic(tensor<?xf32> {norm.c_dims = [""]})

// -----

// expected-error @+1 {{expects norm.c_dims of argument 0 to be "" or "8" for a dim of that size, got "cols"}}
func.func private @static(tensor<8xf32> {norm.c_dims = ["cols"]})

// -----

// expected-error @+1 {{expects norm.c_doc to be a string, got 1 : i64}}
func.func private @doc() attributes {norm.c_doc = 1}

// -----

// expected-error @+1 {{norm.c_doc describes functions alone}}
module attributes {norm.c_doc = "a module"} {}

// -----

// expected-error @+1 {{has an unknown attribute "norm.c_nmae" on argument 0}}
func.func private @unknown(f32 {norm.c_nmae = "x"})

// -----

// A kernel says how it is launched.
gpu.module @kernels {
  gpu.func @kernel(%x: !llvm.ptr<1>, %rows: i64) kernel
      attributes {norm.launch = {threads = 128, most_blocks = 10,
                                 row_arguments = array<i64: 1>,
                                 bounds = [array<i64: 1, 4096, 8>]}} {
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{expects norm.launch to be a dictionary, of a kernel}}
  gpu.func @no_dictionary() kernel attributes {norm.launch = 4} {
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{expects norm.launch with threads >= 1}}
  gpu.func @no_threads() kernel attributes {norm.launch = {most_blocks = 1}} {
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{expects norm.launch with cluster_blocks >= 1}}
  gpu.func @no_blocks() kernel
      attributes {norm.launch = {threads = 1, most_blocks = 1, cluster_blocks = 0}} {
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{expects norm.launch to name arguments that are i64, got number 0}}
  gpu.func @no_size(%x: !llvm.ptr<1>) kernel
      attributes {norm.launch = {threads = 1, most_blocks = 1,
                                 row_arguments = array<i64: 0>}} {
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @+1 {{expects bounds of norm.launch to be arrays of argument, most, multiple >= 1, got array<i64: 0, 4>}}
  gpu.func @short_bound(%rows: i64) kernel
      attributes {norm.launch = {threads = 1, most_blocks = 1,
                                 bounds = [array<i64: 0, 4>]}} {
    gpu.return
  }
}
