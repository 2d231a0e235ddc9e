# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The graph of a checkpoint's model, without its weights.

Enters: a checkpoint. Leaves: its model as transformers makes it of the configuration, exported by
PyTorch on tensors that have no data, and imported by torch-mlir. Of the weights only those of one
dim are read: scales and biases.
"""

from collections.abc import Callable

import torch
import transformers
from torch._subclasses import FakeTensorMode
from torch_mlir import ir
from torch_mlir.extras.fx_importer import FxImporterHooks, GraphNodeImporter
from transformers.conversion_mapping import get_model_conversion_mapping
from transformers.core_model_loading import WeightConverter, WeightRenaming, rename_source_key
from transformers.initialization import no_init_weights
from transformers.models.auto import modeling_auto

from mlir_norm.asm import print_module
from mlir_norm.checkpoints.captured import Captured
from mlir_norm.checkpoints.folder import Checkpoint
from mlir_norm.checkpoints.models import example_inputs, load_config, model_class
from mlir_norm.checkpoints.tensors import Tensor
from mlir_norm.errors import NormError, explained
from mlir_norm.sources import exported

DIALECT = "linalg"

# A batch and a sequence that are no size of a model.
BATCH, SEQUENCE = 2, 7

TYPES = {
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F32": torch.float32,
    "F64": torch.float64,
}

# Modules with a forward of their own that computes what torch.nn.LayerNorm does: in f32, with the
# scale, and rounded once.
OTHER_LAYER_NORMS = ("CohereLayerNorm", "Cohere2LayerNorm", "OlmoLayerNorm")


def capture(checkpoint: Checkpoint, progress: Callable[[str], None]) -> Captured:
    """Raises NormError for a model that transformers does not have or torch cannot export."""
    progress(f"exporting {checkpoint.architecture}")
    with FakeTensorMode(allow_non_fake_inputs=True):
        model = _build(checkpoint)
        inputs = example_inputs(model, BATCH, SEQUENCE)
    groups = _groups(model)
    names = _tensor_names(checkpoint, model, groups)
    with explained(f"torch.export cannot export {checkpoint.architecture}"), torch.no_grad():
        program = torch.export.export(model, (), inputs)
    program = exported.decompose(program, DIALECT)
    _place_at_modules(program)
    progress(f"importing {checkpoint.architecture}")
    weights = _Weights(checkpoint, program, groups, names)
    module = exported.import_program(program, DIALECT, weights)
    return Captured(
        text=print_module(module, elide=False, locations=True),
        parameters=groups,
        tensors=names,
        untied=_untied(checkpoint, groups),
        layer_norms=[name for name, part in model.named_modules() if _is_layer_norm(part)],
        auto_classes=_auto_classes(checkpoint),
        config=load_config(checkpoint.folder).to_dict(),
    )


def _build(checkpoint: Checkpoint, **changes: bool) -> transformers.PreTrainedModel:
    """The model, in inference, with parameters that have no data."""
    config = load_config(checkpoint.folder)
    for key, value in changes.items():
        setattr(config, key, value)
    config.use_cache = False
    dtype = config.dtype or TYPES.get(checkpoint.dtype, torch.float32)
    kind = model_class(checkpoint.architecture)
    with explained(f"transformers cannot make a {checkpoint.architecture}"), no_init_weights():
        model = kind._from_config(config, dtype=dtype, attn_implementation="eager").eval()
        model.tie_weights()
    return model


def _groups(model: torch.nn.Module) -> dict[str, list[str]]:
    """The names of each parameter and buffer, which are several where it is tied, by the first."""
    by_tensor: dict[int, list[str]] = {}
    for name, value in model.state_dict(keep_vars=True).items():
        by_tensor.setdefault(id(value), []).append(name)
    return {names[0]: names for names in by_tensor.values()}


def _tensor_names(
    checkpoint: Checkpoint, model: transformers.PreTrainedModel, groups: dict[str, list[str]]
) -> dict[str, str]:
    """Which parameter is which tensor. Raises NormError where one is missing or does not fit."""
    state = model.state_dict(keep_vars=True)
    found, made_of_several = {}, set()
    for tensor in checkpoint.tensors.values():
        name, is_converted = _renamed(model, tensor.name, state)
        if is_converted:
            made_of_several.add(name)
        elif name in state:
            _check_fits(tensor, state[name])
            found[name] = tensor.name
    for names in groups.values():
        is_there = any(name in found or name in made_of_several for name in names)
        if not is_there and isinstance(state[names[0]], torch.nn.Parameter):
            raise NormError(f"{checkpoint.folder} has no tensor {names[0]}")
    return found


def _renamed(
    model: transformers.PreTrainedModel, name: str, state: dict[str, torch.Tensor]
) -> tuple[str, bool]:
    """The parameter that transformers loads a tensor to, and whether it is more than renamed."""
    transforms = get_model_conversion_mapping(model)
    renamings = [t for t in transforms if isinstance(t, WeightRenaming)]
    converters = [t for t in transforms if isinstance(t, WeightConverter)]
    prefix = model.base_model_prefix
    renamed, pattern = rename_source_key(name, renamings, converters, prefix, state)
    if renamed not in state and name in state:
        return name, False
    return renamed, pattern is not None


def _check_fits(tensor: Tensor, wanted: torch.Tensor) -> None:
    if tensor.shape != tuple(wanted.shape):
        raise NormError(
            f"{tensor.path}: tensor {tensor.name} has the shape {list(tensor.shape)},"
            f" expected {list(wanted.shape)}"
        )
    if wanted.is_floating_point() and tensor.dtype not in TYPES:
        raise NormError(
            f"{tensor.path}: tensor {tensor.name} is of the type {tensor.dtype};"
            f" supported: {', '.join(TYPES)}"
        )


def _place_at_modules(program: torch.export.ExportedProgram) -> None:
    """Puts each op at the module that it is part of, in the form that torch-mlir reads."""
    for node in program.graph.nodes:
        stack = list(node.meta.get("nn_module_stack", {}).values())
        node.meta["stack_trace"] = f'File "{stack[-1][0] if stack else ""}.", line 1, in forward'


class _Weights(FxImporterHooks):
    """Makes of each parameter a resource of its name."""

    def __init__(
        self,
        checkpoint: Checkpoint,
        program: torch.export.ExportedProgram,
        groups: dict[str, list[str]],
        names: dict[str, str],
    ):
        signature = program.graph_signature
        lifted = {**signature.inputs_to_parameters, **signature.inputs_to_buffers}
        first = {name: key for key, names in groups.items() for name in names}
        self.keys = {id(program.state_dict[name]): first.get(name) for name in lifted.values()}
        tensors = checkpoint.tensors
        self.tensors = {
            key: next((tensors[names[name]] for name in group if name in names), None)
            for key, group in groups.items()
        }
        self.made: dict[int, ir.Attribute] = {}

    def resolve_literal(
        self, gni: GraphNodeImporter, literal: object, info: object
    ) -> ir.Value | None:
        """What torch-mlir calls with each parameter, buffer and constant."""
        if id(literal) not in self.keys:
            return None
        if id(literal) not in self.made:
            self.made[id(literal)] = self._attribute(gni, literal)
        return ir.Operation.create(
            "torch.vtensor.literal",
            results=[gni._cc.tensor_to_vtensor_type(literal)],
            attributes={"value": self.made[id(literal)]},
        ).result

    def _attribute(self, gni: GraphNodeImporter, literal: torch.Tensor) -> ir.Attribute:
        context = gni._cc.integer_attr(0, 1).context
        element = gni._cc.dtype_to_type(literal.dtype)
        kind = ir.RankedTensorType.get(
            list(literal.shape), element, loc=ir.Location.unknown(context)
        )
        key = self.keys[id(literal)]
        tensor = self.tensors.get(key)
        # What is not in the checkpoint is computed when the model is made.
        if tensor is None:
            return ir.Attribute.parse(f"dense_resource<__elided__> : {kind}", context)
        if len(tensor.shape) == 1 and literal.is_floating_point():
            data = torch.frombuffer(bytearray(tensor.read()), dtype=TYPES[tensor.dtype])
            data = data.to(literal.dtype).view(torch.uint8).numpy()
            return ir.DenseResourceElementsAttr.get_from_buffer(data, key, kind)
        return ir.Attribute.parse(f'dense_resource<"{key}"> : {kind}', context)


def _untied(checkpoint: Checkpoint, groups: dict[str, list[str]]) -> dict[str, list[str]]:
    if all(len(names) == 1 for names in groups.values()):
        return groups
    with FakeTensorMode(allow_non_fake_inputs=True):
        return _groups(_build(checkpoint, tie_word_embeddings=False))


def _is_layer_norm(part: torch.nn.Module) -> bool:
    """Whether a module computes a LayerNorm over its last dim, and nothing else."""
    if type(part).forward is torch.nn.LayerNorm.forward:
        return len(part.normalized_shape) == 1
    return type(part).__name__ in OTHER_LAYER_NORMS


def _auto_classes(checkpoint: Checkpoint) -> list[str]:
    """The classes of transformers that make this architecture of this type of model."""
    found = []
    for name, kind in vars(modeling_auto).items():
        mapping = getattr(kind, "_model_mapping", None) if name.startswith("Auto") else None
        known = mapping._model_mapping.get(checkpoint.model_type) if mapping else None
        if checkpoint.architecture in (known if isinstance(known, tuple) else (known,)):
            found.append(name)
    return found
