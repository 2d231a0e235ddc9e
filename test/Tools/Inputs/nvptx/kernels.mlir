// Kernels by hand: two of one row program, and one that is launched as its caller
// likes.

gpu.module @scale_kernels {
  gpu.func @scale(%x: !llvm.ptr<1> {norm.c_name = "x"},
                  %y: !llvm.ptr<1> {norm.c_name = "y"},
                  %rows: i64 {norm.c_name = "rows"},
                  %factor: f32 {norm.c_name = "factor"}) kernel
      attributes {known_block_size = array<i32: 256, 1, 1>,
                  norm.launch = {threads = 256, rows_per_block = 4,
                                 most_blocks = 10, cluster_blocks = 2,
                                 shared_bytes = 65536, static_rows = 3,
                                 alignment = 16, row_arguments = array<i64: 2>,
                                 bounds = [array<i64: 2, 4096, 8>]}} {
    %thread = gpu.thread_id x
    %i = arith.index_cast %thread : index to i64
    %from = llvm.getelementptr %x[%i] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, vector<4xf32>
    %to = llvm.getelementptr %y[%i] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, vector<4xf32>
    %v = llvm.load %from {alignment = 16} : !llvm.ptr<1> -> vector<4xf32>
    %f = vector.broadcast %factor : f32 to vector<4xf32>
    %r = arith.mulf %v, %f : vector<4xf32>
    llvm.store %r, %to {alignment = 16} : vector<4xf32>, !llvm.ptr<1>
    gpu.return
  }
  gpu.func @scale_unaligned(%x: !llvm.ptr<1> {norm.c_name = "x"},
                            %y: !llvm.ptr<1> {norm.c_name = "y"},
                            %rows: i64 {norm.c_name = "rows"},
                            %factor: f32 {norm.c_name = "factor"}) kernel
      attributes {norm.launch = {threads = 128, most_blocks = 1000,
                                 static_rows = 3,
                                 row_arguments = array<i64: 2>}} {
    gpu.return
  }
}

gpu.module @other {
  gpu.func @plain(%stream: !llvm.ptr<1> {norm.c_name = "stream"}, %n: i32) kernel {
    gpu.return
  }
}
