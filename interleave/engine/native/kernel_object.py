"""Compiles the kernel. Only this module's import brings numba with it.

numba turns the functions into LLVM's text, which is compiled like a program's: what stays on disk
is an object file that needs neither numba nor Python.
"""

from __future__ import annotations

import re
from typing import Any

from numba import types

from interleave.engine.native import backwards, kernel, visited
from interleave.engine.native.kernel_names import FUNCTIONS

_MODULES = (kernel, visited, backwards)
_DEFINED = re.compile(r"^define [^@]*@(\S+?)\(", re.MULTILINE)


def kernel_texts() -> list[str]:
    """For each function of the kernel an LLVM module, in which it has its plain name and takes
    and returns 64-bit integers."""
    return [_text(name, count) for name, count in FUNCTIONS.items()]


def _text(name: str, count: int) -> str:
    function: Any = next(getattr(module, name) for module in _MODULES if hasattr(module, name))
    signature = (types.int64,) * count
    function.compile(signature)
    text: str = function.inspect_llvm(signature)
    inner = next(n for n in _DEFINED.findall(text) if n.startswith("_ZN") and f"{len(name)}{name}" in n)
    args = ", ".join(f"i64 %a{i}" for i in range(count))
    # numba's convention: a status is returned, which is 0 here, and the result goes to memory
    return text + "\n".join(
        [
            f"define i64 @{name}({args}) {{",
            "  %result = alloca i64",
            "  %problem = alloca ptr",
            f"  %status = call i32 @{inner}(ptr %result, ptr %problem, {args})",
            "  %value = load i64, ptr %result",
            "  ret i64 %value",
            "}",
            "",
        ]
    )
