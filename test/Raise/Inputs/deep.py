# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes an RMSNorm whose scale is computed in many steps.

usage: deep.py STEPS
"""
import sys

STATISTICS = """
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %n = arith.constant dense<64.0> : tensor<8xf32>
  %empty = tensor.empty() : tensor<8x64xf32>
  %q = arith.mulf %x, %x : tensor<8x64xf32>
  %sum = linalg.reduce { arith.addf } ins(%q : tensor<8x64xf32>) outs(%zero : tensor<8xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<8xf32>
  %r = math.rsqrt %mean : tensor<8xf32>
  %rb = linalg.broadcast ins(%r : tensor<8xf32>) outs(%empty : tensor<8x64xf32>) dimensions = [1]
  %normalized = arith.mulf %x, %rb : tensor<8x64xf32>"""


def main():
    steps = int(sys.argv[1])
    print("func.func @deep(%x: tensor<8x64xf32>, %p0: tensor<64xf32>) -> tensor<8x64xf32> {", STATISTICS)
    for i in range(steps):
        print(f"  %p{i + 1} = arith.addf %p{i}, %p0 : tensor<64xf32>")
    print(f"  %wb = linalg.broadcast ins(%p{steps} : tensor<64xf32>) outs(%empty : tensor<8x64xf32>) dimensions = [0]")
    print("  %y = arith.mulf %normalized, %wb : tensor<8x64xf32>\n  return %y : tensor<8x64xf32>\n}")


main()
