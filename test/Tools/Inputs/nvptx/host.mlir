// A kernel with 60000 bytes of dynamic shared memory, in clusters of 2.

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @twice(%x: memref<64xf32>) kernel {
      gpu.return
    }
  }
  func.func @main(%x: memref<64xf32>) {
    %one = arith.constant 1 : index
    %two = arith.constant 2 : index
    %six = arith.constant 6 : index
    %shared = arith.constant 60000 : i32
    %device = gpu.alloc () : memref<64xf32>
    gpu.memcpy %device, %x : memref<64xf32>, memref<64xf32>
    gpu.launch_func @kernels::@twice clusters in (%two, %one, %one)
        blocks in (%six, %two, %one) threads in (%two, %one, %one)
        dynamic_shared_memory_size %shared args(%device : memref<64xf32>)
    gpu.memcpy %x, %device : memref<64xf32>, memref<64xf32>
    gpu.dealloc %device : memref<64xf32>
    return
  }
}
