# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes LayerNorms RMSNorms where that is exact, by centering weights.

Enters: an editor of a model, and norm-opt's verdicts on it. Leaves: the model with the weights that
the verdicts need, and the norms that may be RMSNorms as such. What reads a weight that has to stay
as it is gets a centered one beside it, and copies of the nodes on the way from it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from onnx import AttributeProto, NodeProto, TensorProto

from mlir_norm.centering import center
from mlir_norm.errors import NormError
from mlir_norm.onnx.editing import Editor
from mlir_norm.onnx.importer import Origin
from mlir_norm.onnx.model import array_of, subgraphs
from mlir_norm.onnx.norms import Norm
from mlir_norm.verdicts import Fold, Verdict

DTYPES = {
    TensorProto.FLOAT16: "F16",
    TensorProto.BFLOAT16: "BF16",
    TensorProto.FLOAT: "F32",
    TensorProto.DOUBLE: "F64",
}


@dataclass
class Centered:
    """A weight that was centered, and the largest sum of a row before and after.

    stored_as: the initializer that has it now; is_external: the original's data is in another file.
    """

    name: str
    dims: tuple[int, ...]
    sum_before: float
    sum_after: float
    stored_as: str
    is_external: bool


def as_verdicts_say(norms: Iterable[Norm], verdicts: Iterable[Verdict]) -> list[Norm]:
    """The norms, as RMSNorms where they may be."""
    exact = {verdict.place for verdict in verdicts if verdict.is_exact}
    return [
        replace(norm, op="rms_norm") if norm.op == "layer_norm" and norm.location in exact else norm
        for norm in norms
    ]


def center_weights(
    editor: Editor, verdicts: Iterable[Verdict], origins: dict[str, Origin]
) -> list[Centered]:
    """Does all that the verdicts need; raises NormError where that cannot be done."""
    by_weight: dict[str, list[Fold]] = {}
    for verdict in verdicts:
        for fold in verdict.folds:
            by_weight.setdefault(fold.weight, []).append(fold)
    return [_center(editor, weight, folds, origins) for weight, folds in by_weight.items()]


def _center(editor: Editor, weight: str, folds: list[Fold], origins: dict[str, Origin]) -> Centered:
    if len({fold.dims for fold in folds}) > 1:
        raise NormError(f"the weight {weight} has to be centered in two ways")
    origin, dims = origins[weight], folds[0].dims
    tensor = _tensor(editor, origin)
    is_external = tensor.data_location == TensorProto.EXTERNAL
    array = array_of(tensor, editor.base_dir)
    try:
        found = center(array.tobytes(), DTYPES[tensor.data_type], array.shape, dims)
    except NormError as error:
        raise NormError(f"cannot center {weight}: {error}") from error
    if any(fold.kept_by for fold in folds):
        name = editor.add_initializer(f"{weight}_centered", array)
        tensor = editor.added[name]
        for reader in {fold.reader for fold in folds}:
            _read_instead(editor, origins[reader], origin, name)
    tensor.CopyFrom(
        TensorProto(
            name=tensor.name, dims=tensor.dims, data_type=tensor.data_type, raw_data=found.data
        )
    )
    return Centered(weight, dims, found.sum_before, found.sum_after, tensor.name, is_external)


def _tensor(editor: Editor, origin: Origin) -> TensorProto:
    """The initializer, or what a Constant holds; raises NormError where it is no tensor."""
    name = origin.names[0]
    tensor = editor.initializers[origin.graph].get(name)
    if tensor is not None:
        return tensor
    node = editor.producer(origin.graph, name)
    attribute = node.attribute[0] if node else None
    if attribute is None or attribute.type != AttributeProto.TENSOR:
        raise NormError(f"the weight {name} is no tensor")
    return attribute.t


def _read_instead(editor: Editor, reader: Origin, weight: Origin, name: str) -> None:
    """Lets the node that computes reader read the value name where it read weight."""
    node = editor.producer(reader.graph, next(filter(None, reader.names)))
    ways = [
        (number, way)
        for number, operand in enumerate(node.input)
        for way in _ways(editor, reader.graph, operand, weight)
    ]
    if len(ways) != 1:
        raise NormError(f"cannot center {weight.names[0]} for the node of {node.output[0]} alone")
    number, way = ways[0]
    for step, place in way:
        copy = NodeProto()
        copy.CopyFrom(step)
        copy.input[place], copy.output[0] = name, editor.fresh(f"{step.output[0]}_centered")
        copy.name = copy.output[0]
        editor.insert(reader.graph, copy, before=node)
        name = copy.output[0]
    editor.reroute(reader.graph, node, number, name)


# A node that reads a weight, and as which operand.
_Step = tuple[NodeProto, int]


def _ways(editor: Editor, graph: int, name: str, weight: Origin) -> Iterator[list[_Step]]:
    """All ways from a weight to a value that is computed of constants alone."""
    home = editor.home(graph, name)
    if home == weight.graph and name == weight.names[0]:
        yield []
    node = None if home is None else editor.producer(home, name)
    if node is None or len(node.output) != 1 or not _is_constant(editor, home, name):
        return
    for number, operand in enumerate(node.input):
        for way in _ways(editor, home, operand, weight):
            yield [*way, (node, number)]


def _is_constant(editor: Editor, graph: int, name: str) -> bool:
    """Whether a value depends on no input."""
    if not name or editor.initializer(graph, name) is not None:
        return True
    home = editor.home(graph, name)
    node = None if home is None else editor.producer(home, name)
    if node is None or subgraphs(node):
        return False
    return all(_is_constant(editor, home, operand) for operand in node.input)
