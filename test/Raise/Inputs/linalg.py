# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes formulas as functions in linalg, arith and math on tensors, grouped and laid out at random."""
import math
from collections.abc import Iterable
from random import Random

from expressions import Node, Space
from layouts import Group, Layout, Merging, apart

# A tensor: its name, and the axes that each dim is.
Tensor = tuple[str, Layout]

OPS = {"add": "arith.addf", "sub": "arith.subf", "mul": "arith.mulf", "div": "arith.divf", "neg": "arith.negf",
       "abs": "math.absf", "sqrt": "math.sqrt", "rsqrt": "math.rsqrt", "pow": "math.powf", "max": "arith.maximumf"}
NAMED = {"add": "linalg.add", "sub": "linalg.sub", "mul": "linalg.mul", "div": "linalg.div", "max": "linalg.max"}
# What is not computed from its operands element by element.
LOOPS = ("leaf", "sum", "relabel")
WIDTH = {"bf16": 16, "f16": 16, "f32": 32, "f64": 64}


class Writer:
    """One function. `dynamic` are the axes of dynamic size; `layouts` the leaves, by name, in order; `once` are the
    nodes of which there is one tensor, with the layout that they are given."""

    def __init__(self, space: Space, rng: Random, layouts: dict[str, tuple[Layout, str]], dynamic: set[int],
                 merging: Merging | None = None, once: dict[Node, Layout] | None = None):
        self.space, self.rng, self.dynamic, self.once = space, rng, dynamic, once or {}
        self.merging = merging or Merging(rng, (), 0.0, is_ordered=True)
        self.lines: list[str] = []
        self.count = 0
        self.known: dict[Node, Tensor] = {}
        self.scalars: dict[Node, str] = {}
        self.sizes: dict[int, str] = {}
        self.arguments = {name: (f"%a{i}", layout, type) for i, (name, (layout, type)) in enumerate(layouts.items())}
        for axis in dynamic:
            source, dim = next((argument, layout.index((axis,))) for argument, layout, _ in self.arguments.values()
                               if (axis,) in layout)
            index = self.emit(f"arith.constant {dim} : index")
            self.sizes[axis] = self.emit(f"tensor.dim {source}, {index} : {self.type_of(source)}")

    def text(self, name: str, y: Node) -> tuple[str, Layout]:
        """The function, and the layout of its result."""
        result, layout = self.tensor(y)
        type = self.type(layout, y.type)
        arguments = ", ".join(f"{a}: {self.type(l, t)}" for a, l, t in self.arguments.values())
        body = "\n  ".join(self.lines)
        text = f"func.func @{name}({arguments}) -> {type} {{\n  {body}\n  return {result} : {type}\n}}\n"
        return text, layout

    # Lines and types.

    def fresh(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def emit(self, text: str) -> str:
        name = self.fresh()
        self.lines.append(f"{name} = {text}")
        return name

    def is_dynamic(self, group: Group) -> bool:
        return len(group) == 1 and group[0] in self.dynamic

    def size(self, group: Group) -> int:
        return math.prod(self.space.sizes[a] for a in group)

    def type(self, layout: Layout, element: str) -> str:
        dims = ["?" if self.is_dynamic(group) else self.size(group) for group in layout]
        return f"tensor<{''.join(f'{d}x' for d in dims)}{element}>"

    def type_of(self, argument: str) -> str:
        return next(self.type(l, t) for a, l, t in self.arguments.values() if a == argument)

    def empty(self, layout: Layout, element: str) -> str:
        sizes = ", ".join(self.sizes[group[0]] for group in layout if self.is_dynamic(group))
        return self.emit(f"tensor.empty({sizes}) : {self.type(layout, element)}")

    def chance(self, p: float) -> bool:
        return self.rng.random() < p

    def layout_for(self, node: Node, groups: list[Group] | None = None) -> Layout:
        """Mostly the axes or groups of them in order; else another order, or unit dims among them."""
        if node in self.once:
            return self.once[node]
        layout = list(self.merging.draw(node.dims) if groups is None else groups)
        if self.chance(0.1):
            self.rng.shuffle(layout)
        if self.chance(0.15):
            layout.insert(self.rng.randrange(len(layout) + 1), ())
        return tuple(layout)

    # Values.

    def tensor(self, node: Node) -> Tensor:
        """A tensor that holds the node. Not every use is of the same one."""
        if node.fn == "leaf":
            name, layout, _ = self.arguments[node.value]
            return name, layout
        if node in self.known and (node in self.once or self.chance(0.95)):
            return self.known[node]
        if node.fn in ("num", "size"):
            result = self.filled(self.scalar(node), (), node.type)
        elif node.fn == "sum":
            result = self.reduce(node) if self.chance(0.3) else self.reduction(node)
        elif node.fn == "relabel":
            result = self.relabelled(node)
        elif self.chance(0.3):
            result = self.whole(node)
        else:
            result = self.generic(node)
        self.known[node] = result
        return result

    def scalar(self, node: Node) -> str:
        """A number or a size, outside of all bodies."""
        if node not in self.scalars:
            if node.fn == "num":
                self.scalars[node] = self.emit(f"arith.constant {node.value:.17e} : {node.type}")
            elif node.value in self.dynamic:
                integer = self.emit(f"arith.index_cast {self.sizes[node.value]} : index to i64")
                self.scalars[node] = self.emit(f"arith.sitofp {integer} : i64 to {node.type}")
            else:
                size = self.space.sizes[node.value]
                self.scalars[node] = self.emit(f"arith.constant {size:.1f} : {node.type}")
        return self.scalars[node]

    def filled(self, scalar: str, layout: Layout, element: str) -> Tensor:
        init, type = self.empty(layout, element), self.type(layout, element)
        return self.emit(f"linalg.fill ins({scalar} : {element}) outs({init} : {type}) -> {type}"), layout

    def op(self, node: Node, names: list[str], type: str, argument_type: str) -> str:
        if node.fn == "cast":
            name = "arith.extf" if WIDTH[node.type] > WIDTH[node.args[0].type] else "arith.truncf"
            return f"{name} {names[0]} : {argument_type} to {type}"
        return f"{OPS[node.fn]} {', '.join(names)} : {type}"

    # Fused bodies.

    def body(self, node: Node, is_own: bool) -> tuple[str, list[Node], list[str]]:
        """The value of `node` in a body, the nodes that the body reads, in the order of its arguments, and its ops.
        `is_own`: the body is that of the op whose result is the node."""
        inputs: list[Node] = []
        lines: list[str] = []
        names: dict[Node, str] = {}

        def value(n: Node, is_root: bool = False) -> str:
            if n in names:
                return names[n]
            if n.fn in ("num", "size"):
                if n.fn == "size" or self.chance(0.3):
                    return self.scalar(n)
                names[n] = self.fresh()
                lines.append(f"{names[n]} = arith.constant {n.value:.17e} : {n.type}")
            elif n.fn in LOOPS or not is_root and (n in self.once or not self.chance(0.6)):
                inputs.append(n)
                names[n] = f"%b{len(inputs) - 1}"
            else:
                operands = [value(a) for a in n.args]
                names[n] = self.fresh()
                lines.append(f"{names[n]} = " + self.op(n, operands, n.type, n.args[0].type))
            return names[n]

        return value(node, is_root=node.fn not in LOOPS and (is_own or node not in self.once)), inputs, lines

    def structured(self, loops: list[Group], kinds: list[str], inputs: list[Tensor], types: list[str],
                   init: str, layout: Layout, element: str, body: list[str], result: str) -> Tensor:
        """A generic op. A unit dim is a loop of its own where `loops` has one, else the constant 0."""
        def map_of(layout: Layout, is_init: bool) -> str:
            unit = iter([i for i, group in enumerate(loops) if not group])
            dims = [f"d{loops.index(group)}" if group else f"d{next(unit)}" if is_init and () in loops else "0"
                    for group in layout]
            return f"affine_map<({', '.join(f'd{i}' for i in range(len(loops)))}) -> ({', '.join(dims)})>"
        maps = ", ".join([map_of(l, False) for _, l in inputs] + [map_of(layout, True)])
        kinds_text = ", ".join(f'"{k}"' for k in kinds)
        tensors = [self.type(l, t) for (_, l), t in zip(inputs, types)]
        ins = f"ins({', '.join(n for n, _ in inputs)} : {', '.join(tensors)}) " if inputs else ""
        arguments = ", ".join([f"%b{i}: {t}" for i, t in enumerate(types)] + [f"%out: {element}"])
        type = self.type(layout, element)
        name = self.fresh()
        self.lines += [f"{name} = linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds_text}]}} "
                       f"{ins}outs({init} : {type}) {{", f"^bb0({arguments}):", *body,
                       f"linalg.yield {result} : {element}", f"}} -> {type}"]
        return name, layout

    def generic(self, node: Node) -> Tensor:
        value, inputs, lines = self.body(node, is_own=True)
        layout = self.layout_for(node)
        tensors = [self.fitted(n, layout) for n in inputs]
        loops = list(layout)
        if self.chance(0.1):
            self.rng.shuffle(loops)
        return self.structured(loops, ["parallel"] * len(loops), tensors, [n.type for n in inputs],
                               self.empty(layout, node.type), layout, node.type, lines, value)

    def zeros(self, layout: Layout, element: str) -> str:
        zero = self.emit(f"arith.constant 0.0 : {element}")
        return self.filled(zero, layout, element)[0]

    def reduction(self, node: Node) -> Tensor:
        """The sum of a body, which must read a tensor with all loops."""
        of = node.args[0]
        value, inputs, lines = self.body(of, is_own=False)
        if not any(n.dims == of.dims for n in inputs):
            return self.reduce(node)
        loops = self.merging.draw(of.dims, border=node.value)
        tensors = [self.fitted(n, loops) for n in inputs]
        kinds = ["reduction" if group[0] in node.value else "parallel" for group in loops]
        kept = [group for group in loops if group[0] not in node.value]
        layout = self.layout_for(node, kept)
        if self.chance(0.3):
            layout = tuple(group if group in kept else () for group in loops)
        total = self.fresh()
        operands = [value, "%out"] if self.chance(0.5) else ["%out", value]
        lines.append(f"{total} = arith.addf {', '.join(operands)} : {node.type}")
        return self.structured(loops, kinds, tensors, [n.type for n in inputs],
                               self.zeros(layout, node.type), layout, node.type, lines, total)

    # Ops on whole tensors.

    def reduce(self, node: Node) -> Tensor:
        name, layout = self.tensor(node.args[0])
        if any(0 < len(set(group) & set(node.value)) < len(group) for group in layout):
            name, layout = self.fitted(node.args[0], self.merging.draw(node.args[0].dims, border=node.value))
        kept = tuple(group for group in layout if not set(group) & set(node.value))
        dims = ", ".join(str(i) for i, group in enumerate(layout) if group not in kept)
        init, type = self.zeros(kept, node.type), self.type(kept, node.type)
        return self.emit(f"linalg.reduce {{ arith.addf }} ins({name} : {self.type(layout, node.type)}) "
                         f"outs({init} : {type}) dimensions = [{dims}]"), kept

    def fitted(self, node: Node, groups: Iterable[Group]) -> Tensor:
        """The node as a tensor whose dims are those of the groups that it depends on, and unit dims."""
        tensor = self.tensor(node)
        wanted = tuple(group for group in groups if set(group) & set(node.dims))
        if all(group in wanted for group in tensor[1] if group):
            return tensor
        return self.laid_out(node, wanted), wanted

    def laid_out(self, node: Node, layout: Layout) -> str:
        """The node as a tensor of this layout."""
        if node.fn in ("num", "size"):
            return self.filled(self.scalar(node), layout, node.type)[0]
        name, merged = self.tensor(node)
        own, target = apart(merged, layout), apart(layout, merged)
        name = self.reshaped("expand", name, merged, own, node.type)
        name = self.moved(name, own, target, node.type)
        return self.reshaped("collapse", name, target, layout, node.type)

    def reshaped(self, op: str, name: str, own: Layout, layout: Layout, element: str) -> str:
        """Expanded or collapsed, from one of the layouts to the other."""
        if own == layout:
            return name
        fine, coarse = iter(range(max(len(own), len(layout)))), min(own, layout, key=len)
        fine_layout = max(own, layout, key=len)
        groups, at = [], 0
        for group in coarse:
            count = 1 if group in ((), fine_layout[at]) else len(group)
            groups.append(f"[{', '.join(str(next(fine)) for _ in range(count))}]")
            at += count
        shape = ""
        if op == "expand":
            sizes = [self.sizes[g[0]] if self.is_dynamic(g) else str(self.size(g)) for g in layout]
            shape = f"output_shape [{', '.join(sizes)}] "
        return self.emit(f"tensor.{op}_shape {name} [{', '.join(groups)}] {shape}"
                         f": {self.type(own, element)} into {self.type(layout, element)}")

    def moved(self, name: str, own: Layout, layout: Layout, element: str) -> str:
        """With dims in another order, or more of them, none of them split or merged."""
        if own == layout:
            return name
        type, source = self.type(layout, element), self.type(own, element)
        init = self.empty(layout, element)
        if () not in own and () not in layout and sorted(own) == sorted(layout):
            permutation = ", ".join(str(own.index(group)) for group in layout)
            return self.emit(f"linalg.transpose ins({name} : {source}) outs({init} : {type}) "
                             f"permutation = [{permutation}]")
        if () not in own and tuple(group for group in layout if group in own) == own:
            added = ", ".join(str(i) for i, group in enumerate(layout) if group not in own)
            return self.emit(f"linalg.broadcast ins({name} : {source}) outs({init} : {type}) dimensions = [{added}]")
        return self.structured(list(layout), ["parallel"] * len(layout), [(name, own)], [element], init, layout,
                               element, [], "%b0")[0]

    def relabelled(self, node: Node) -> Tensor:
        """The same elements in the same order, taken for other axes."""
        source, target = node.value
        arg = node.args[0]
        name, own = self.tensor(arg)
        if all(self.space.sizes[a] == self.space.sizes[b] for a, b in zip(source, target)) and \
                len(source) == len(target) and self.chance(0.5):
            names = dict(zip(source, target))
            return name, tuple(tuple(names.get(a, a) for a in group) for group in own)
        rest = tuple((a,) for a in arg.dims if a not in source)
        return self.laid_out(arg, (source, *rest)), (target, *rest)

    def whole(self, node: Node) -> Tensor:
        layout = self.layout_for(node)
        operands = [self.laid_out(a, layout) for a in node.args]
        type = self.type(layout, node.type)
        types = [self.type(layout, a.type) for a in node.args]
        if node.fn in NAMED and self.chance(0.3):
            init = self.empty(layout, node.type)
            return self.emit(f"{NAMED[node.fn]} ins({', '.join(operands)} : {', '.join(types)}) "
                             f"outs({init} : {type}) -> {type}"), layout
        if node.fn != "cast" and self.chance(0.3):
            init = self.empty(layout, node.type)
            return self.emit(f"linalg.map {{ {OPS[node.fn]} }} ins({', '.join(operands)} : {', '.join(types)}) "
                             f"outs({init} : {type})"), layout
        return self.emit(self.op(node, operands, type, types[0])), layout
