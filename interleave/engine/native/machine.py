"""Machine code for this computer: from LLVM's text to functions that can be called."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import llvmlite.binding as llvm

from interleave.engine.apart import apart

llvm.initialize_native_target()
llvm.initialize_native_asmprinter()


def target_key() -> tuple[str, ...]:
    """What compiled code depends on beside its text."""
    version = ".".join(map(str, llvm.llvm_version_info))
    features = llvm.get_host_cpu_features().flatten()
    return version, llvm.get_default_triple(), llvm.get_host_cpu_name(), features


def _machine(level: int, cpu: str = "") -> Any:
    """For this computer, unless another processor is named."""
    return llvm.Target.from_default_triple().create_target_machine(
        opt=level,
        cpu=cpu or llvm.get_host_cpu_name(),
        features="" if cpu else llvm.get_host_cpu_features().flatten(),
        reloc="pic",
        codemodel="jitdefault",
        jit=True,
    )


def compile_text(text: str, level: int = 1) -> bytes:
    """The object code of an LLVM module for this computer.

    Args:
        text: the module.
        level: how much is made of it. 1 is nearly as good as 2 and takes a third of the time, 0 is
            two thirds as good and takes a tenth.
    """
    return apart(partial(_compile_text, text, level))


def _compile_text(text: str, level: int) -> bytes:
    module = llvm.parse_assembly(text)
    machine = _machine(level)
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=level))
    if level > 1:
        passes = builder.getModulePassManager()
    else:
        passes = llvm.create_new_module_pass_manager()
        passes.add_always_inliner_pass()
        if level:
            passes.add_sroa_pass()
            passes.add_simplify_cfg_pass()
    passes.run(module, builder)
    return bytes(machine.emit_object(module))


def link(texts: Iterable[str], keep: Iterable[str], cpu: str = "") -> str:
    """Several LLVM modules as one, optimised, in which the functions ``keep`` can be called from
    outside; what these do not use is left out.

    Args:
        cpu: the processor to have in mind; this computer's unless given.
    """
    return apart(partial(_link, texts, keep, cpu))


def _link(texts: Iterable[str], keep: Iterable[str], cpu: str) -> str:
    first, *others = [llvm.parse_assembly(text) for text in texts]
    for module in others:
        first.link_in(module)
    names = frozenset(keep)
    for symbol in (*first.functions, *first.global_variables):
        if not symbol.is_declaration and symbol.name not in names:
            symbol.linkage = "internal"
    machine = _machine(3, cpu)
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=3))
    builder.getModulePassManager().run(first, builder)
    return str(first)


def emit(text: str) -> bytes:
    """The object code of an LLVM module that is optimised.

    Raises:
        RuntimeError: this LLVM does not understand it, or it is for another kind of computer.
    """
    return apart(partial(_emit, text))


def _emit(text: str) -> bytes:
    module = llvm.parse_assembly(text)
    if _kind(module.triple) != _kind(llvm.get_default_triple()):
        raise RuntimeError(f"code for {module.triple}")
    return bytes(_machine(3).emit_object(module))


def _kind(triple: str) -> tuple[str, bool]:
    """The processor, and whether the system is Linux; vendors name themselves in between."""
    return triple.partition("-")[0], "linux" in triple


class Library:
    """Object code in memory, ready to be called. It has to be kept as long as it is used."""

    def __init__(self, objects: Iterable[bytes]) -> None:
        empty = llvm.parse_assembly("")
        self._engine: Any = llvm.create_mcjit_compiler(empty, _machine(0))
        for data in objects:
            self._engine.add_object_file(llvm.ObjectFileRef.from_data(data))
        self._engine.finalize_object()

    def address(self, function: str) -> int:
        """Where a function begins.

        Raises:
            KeyError: there is none of that name.
        """
        address = int(self._engine.get_function_address(function))
        if not address:
            raise KeyError(function)
        return address
