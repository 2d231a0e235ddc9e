# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One peer on PyTorch, in a process of its own: torch_peer.py NAME SECONDS, shapes on stdin.

Enters, on stdin, a line of JSON for each shape: program, type, rows, columns, sets of buffers.
Leaves, on stdout, a line of JSON first, {"versions": ...} or {"failed": reason}, then one for each
shape: {"seconds": of a call in each round, "error": by what rounding explains} or {"reason": ...}.
What does not fit the time is answered so.
"""

import importlib
import json
import os
import statistics
import sys
import time
import warnings

import expected
from cases import EPSILON, Case
from timing import LEAST_CALLS, MOST_REPEATS, ROUND_SECONDS, ROUNDS

Y_SCALE = 0.03125


class Unsupported(Exception):
    """The peer does not offer the case; the text says why."""


# Each of the following makes call(arrays) -> outputs for a case; arrays are tensors by their names.


def eager(case: Case, torch):
    functional, eps = torch.nn.functional, EPSILON.get(case.known.op)
    width = (case.columns,)

    def call(a):
        if case.program == "softmax":
            return (torch.softmax(a["x"], -1),)
        if case.program == "ln":
            return (functional.layer_norm(a["x"], width, a["scale"], a["bias"], eps),)
        x = a["x"] + a["residual"] if "residual" in a else a["x"]
        y = functional.rms_norm(x, width, a["scale"], eps)
        if case.known.quantized:
            y = (y.float() / a["y_scale"]).clamp(-448, 448).to(torch.float8_e4m3fn)
        return (y, x) if "residual" in a else (y,)

    return call


def compiled(case: Case, torch):
    torch._dynamo.reset()
    return torch.compile(eager(case, torch), dynamic=False)


def liger(case: Case, torch):
    ops = importlib.import_module("liger_kernel.ops")
    eps = EPSILON.get(case.known.op)
    calls = {
        "rms": lambda a: (
            ops.LigerRMSNormFunction.apply(a["x"], a["scale"], eps, 0.0, "llama", False),
        ),
        "ln": lambda a: (ops.LigerLayerNormFunction.apply(a["x"], a["scale"], a["bias"], eps),),
        "add+rms": lambda a: ops.LigerFusedAddRMSNormFunction.apply(
            a["x"], a["residual"], a["scale"], eps, 0.0, "llama", False
        )[:2],
        "softmax": lambda a: (ops.LigerSoftmaxFunction.apply(a["x"]),),
    }
    return _offered(calls, case)


def quack(case: Case, torch):
    package = importlib.import_module("quack")
    norms = importlib.import_module("quack.rmsnorm")
    eps = EPSILON.get(case.known.op)
    calls = {
        "rms": lambda a: (package.rmsnorm(a["x"], a["scale"], eps=eps),),
        "add+rms": lambda a: package.rmsnorm(
            a["x"], a["scale"], residual=a["residual"], eps=eps, prenorm=True
        )[:2],
        "softmax": lambda a: (package.softmax(a["x"]),),
    }
    if hasattr(norms, "layernorm_fwd"):
        # It wants the parameters in f32.
        calls["ln"] = lambda a: (norms.layernorm_fwd(a["x"], a["scale32"], a["bias32"], eps=eps),)
    return _offered(calls, case)


def flashinfer(case: Case, torch):
    norm = importlib.import_module("flashinfer.norm")
    eps = EPSILON.get(case.known.op)
    if case.element == "f32":
        raise Unsupported("f16 and bf16 only")

    def add(a):
        # In place: x becomes the norm, the residual the sum.
        norm.fused_add_rmsnorm(a["x"], a["residual"], a["scale"], eps)
        return a["x"], a["residual"]

    def quantized(a):
        y = torch.empty(a["x"].shape, dtype=torch.float8_e4m3fn, device=a["x"].device)
        norm.rmsnorm_quant(y, a["x"], a["scale"], a["y_scale"], eps)
        return (y,)

    calls = {
        "rms": lambda a: (norm.rmsnorm(a["x"], a["scale"], eps),),
        "ln": lambda a: (norm.layernorm(a["x"], a["scale32"], a["bias32"], eps),),
        "add+rms": add,
        "rms+fp8": quantized,
    }
    return _offered(calls, case)


def _offered(calls: dict, case: Case):
    if case.program not in calls:
        raise Unsupported("not offered")
    return calls[case.program]


# How each is told from others: the function above, and the module that has to be there.
PEERS = {
    "torch": (eager, "torch"),
    "compile": (compiled, "torch"),
    "liger": (liger, "liger_kernel"),
    "quack": (quack, "quack"),
    "flashinfer": (flashinfer, "flashinfer"),
}


def arrays(case: Case, rows: int, torch) -> dict:
    types = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}
    kind = types[case.element]

    def random(*shape):
        return torch.randn(shape, dtype=torch.float32, device="cuda").add_(0.25).to(kind)

    made = {name: random(rows, case.columns) for name in case.known.row_inputs}
    made |= {name: random(case.columns) for name in case.known.parameters}
    made |= {f"{name}32": made[name].float() for name in case.known.parameters}
    if case.known.quantized:
        made["y_scale"] = torch.full((1,), Y_SCALE, device="cuda")
    return made


def error(case: Case, call, torch) -> float:
    """Of two rows of their own, by what rounding explains."""
    made = arrays(case, 2, torch)
    known = {name: made[name].clone() for name in case.known.row_inputs}
    outputs = dict(zip(case.known.outputs, call(made), strict=True))

    def row(tensor):
        return tensor[-1].double().flatten().tolist()

    numbers = {name: row(tensor) for name, tensor in known.items()}
    numbers |= {name: made[name].double().tolist() for name in case.known.parameters}
    numbers |= {name: row(tensor) for name, tensor in outputs.items()}
    numbers["y_scale"] = [Y_SCALE]
    wanted = expected.row(case, numbers)
    return max(expected.worst(numbers[name], wanted[name]) for name in outputs)


def measure(case: Case, rows: int, sets: int, call, torch) -> list[float]:
    """Seconds of a call in each round: as timing.py does it."""
    made = [arrays(case, rows, torch) for _ in range(sets)]
    calls = max(LEAST_CALLS, sets)
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(3):
            call(made[0])
    torch.cuda.synchronize()
    # Results are kept: a result in the memory of the one before would stay in the cache.
    kept = []
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for i in range(calls):
            kept.append(call(made[i % sets]))
    begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))

    def seconds() -> float:
        begin.record()
        graph.replay()
        end.record()
        end.synchronize()
        return begin.elapsed_time(end) * 1e-3

    seconds()
    repeats = min(MOST_REPEATS, max(1, round(ROUND_SECONDS / max(seconds(), 1e-6))))
    return [statistics.median(seconds() for _ in range(repeats)) / calls for _ in range(ROUNDS)]


def answer(make, request: dict, torch) -> dict:
    case = Case(request["program"], request["type"], request["columns"])
    call = make(case, torch)
    off = error(case, call, torch)
    if not off <= 1:
        # It is timed all the same: others may round more often than we do.
        warnings.warn(f"{case.name}: the error is {off:.3g} times rounding's", stacklevel=1)
    seconds = measure(case, request["rows"], request["sets"], call, torch)
    torch.cuda.empty_cache()
    return {"seconds": seconds, "error": off}


def reason(failure: Exception) -> str:
    lines = [line.strip() for line in str(failure).splitlines() if line.strip()]
    return f"{type(failure).__name__}: {lines[0] if lines else ''}"


def main() -> None:
    name, deadline = sys.argv[1], time.monotonic() + float(sys.argv[2])
    # What libraries print goes to stderr: stdout is for answers alone.
    channel = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def tell(message: dict) -> None:
        print(json.dumps(message), file=channel, flush=True)

    make, module = PEERS[name]
    try:
        torch = importlib.import_module("torch")
        version = getattr(importlib.import_module(module), "__version__", "")
        if not torch.cuda.is_available():
            raise RuntimeError("its PyTorch has no CUDA")
        torch.set_grad_enabled(False)
        tell({"versions": f"{module} {version}".strip()})
    except Exception as failure:
        return tell({"failed": reason(failure)})
    for line in sys.stdin:
        if time.monotonic() > deadline:
            tell({"reason": "no time left"})
            continue
        try:
            tell(answer(make, json.loads(line), torch))
        except Unsupported as failure:
            tell({"reason": str(failure)})
        except Exception as failure:
            tell({"reason": reason(failure)})
            torch.cuda.empty_cache()


if __name__ == "__main__":
    main()
