"""Kernels, ready to be called."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import SimpleNamespace

from interleave.engine.native.cache import cached, is_cached
from interleave.engine.native.kernels.sources import Sources
from interleave.engine.native.machine import Library, emit, link


class Kernel(SimpleNamespace):
    """A kernel's functions as attributes. All take and return 64-bit integers, and run without
    Python's lock."""

    def __init__(self, library: Library, functions: Mapping[str, int]) -> None:
        self._library = library
        for name, count in functions.items():
            type_ = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * count)
            setattr(self, name, type_(library.address(name)))


#: About how long compiling a text takes, in seconds.
TEXT_SECONDS = 0.3

_loaded: dict[tuple[str, ...], Kernel] = {}


def load_kernel(sources: Sources, notice: Callable[[str], None] | None = None) -> Kernel:
    """A kernel. If this computer has not used it before, it is compiled from its text; where that is
    stale, or for other computers, by numba.

    Args:
        sources: what it is made of.
        notice: told if numba has to compile it, which takes some seconds.

    Raises:
        ImportError: numba is not there, and is needed.
    """
    found = _loaded.get(sources.modules)
    if found is None:

        def compile_kernel() -> bytes:
            text = sources.ready()
            if text is not None:
                with suppress(RuntimeError):
                    return emit(text)
            from interleave.engine.native.kernels.compile import kernel_texts

            if notice is not None:
                notice(f"compiling {sources.title}, once on this computer: about {sources.seconds} s …")

            texts = kernel_texts(sources.functions, sources.modules)
            return emit(link(texts, sources.functions))

        library = Library([cached(sources.texts(), compile_kernel)])
        found = _loaded[sources.modules] = Kernel(library, sources.functions)
    return found


def expected_seconds(sources: Sources) -> float:
    """About how long compiling a kernel would take: 0 if it is there."""
    if sources.modules in _loaded or is_cached(sources.texts()):
        return 0
    return TEXT_SECONDS if sources.ready() is not None else sources.seconds


def is_compiled(sources: Sources) -> bool:
    """Whether loading a kernel takes no numba, as far as can be seen without trying."""
    return sources.modules in _loaded or sources.ready() is not None or is_cached(sources.texts())
