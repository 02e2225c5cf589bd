"""The kernel, ready to be called."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from pathlib import Path

from interleave.engine.native.cache import cached
from interleave.engine.native.kernel_names import FUNCTIONS
from interleave.engine.native.machine import Library, compile_linked

#: The files that the kernel is made of; a change of one of them asks for compiling it again.
_FILES = ("abi", "context", "intrinsics", "visited", "kernel", "backwards", "kernel_object", "kernel_names")


class Kernel:
    """The kernel's functions: see `interleave.engine.native.kernel` and ``backwards``. All take
    and return 64-bit integers, and run without Python's lock."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.work, self.advance, self.seed = map(self._function, ("work", "advance", "seed"))
        self.move, self.insert, self.rebuild = map(self._function, ("move", "insert", "rebuild"))
        self.select, self.index, self.member = map(self._function, ("select", "index", "member"))
        self.predecessors = self._function("predecessors")
        self.mark_goals, self.sweep = map(self._function, ("mark_goals", "sweep"))

    def _function(self, name: str) -> Callable[..., int]:
        type_ = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * FUNCTIONS[name])
        return type_(self._library.address(name))


_loaded: list[Kernel] = []


def load_kernel(notice: Callable[[str], None] | None = None) -> Kernel:
    """The kernel; compiled by numba if this computer has not done so before.

    Args:
        notice: told if it has to be compiled, which takes ten seconds.

    Raises:
        ImportError: numba is not there, and is needed.
    """
    if not _loaded:

        def compile_kernel() -> bytes:
            from interleave.engine.native.kernel_object import kernel_texts

            if notice is not None:
                notice("compiling the native engine, once on this computer: about 15 s …")

            return compile_linked(kernel_texts(), FUNCTIONS)

        _loaded.append(Kernel(Library([cached(_sources(), compile_kernel)])))
    return _loaded[0]


def _sources() -> Iterable[str]:
    folder = Path(__file__).parent
    return ["kernel", *((folder / f"{name}.py").read_text(encoding="utf-8") for name in _FILES)]
