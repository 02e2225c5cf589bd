"""Makes kernels of functions. Only this module's import brings numba with it.

numba turns the functions into LLVM's text, which is compiled like a program's: what stays on disk
is an object file that needs neither numba nor Python. The text itself is kept beside the source,
made for any processor of the kind: ``make kernels`` writes it anew.
"""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

import llvmlite.binding as llvm
import numba
from numba import types
from numba.core import config

from interleave.engine.native.kernels.sources import Sources
from interleave.engine.native.machine import link
from interleave.files import write_whole

_DEFINED = re.compile(r"^define [^@]*@(\S+?)\(", re.MULTILINE)


def kernel_texts(functions: Mapping[str, int], modules: Iterable[str]) -> list[str]:
    """For each function of a kernel an LLVM module, in which it has its plain name and takes
    and returns 64-bit integers.

    Args:
        functions: their names, with the number of their arguments.
        modules: where they are defined.
    """
    scope: dict[str, Any] = {}
    for module in modules:
        scope |= vars(import_module(module))
    return [_text(name, scope[name], count) for name, count in functions.items()]


def _text(name: str, function: Any, count: int) -> str:
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


#: The oldest processors that a kept text is optimised for; it runs on all, and is compiled for each.
PROCESSORS = {"x86_64": "x86-64-v3"}


def kept_text(sources: Sources) -> str:
    """The text that lies beside a kernel's source.

    Raises:
        RuntimeError: there is none for this kind of computer; or numba has this processor in mind.
    """
    machine = platform.machine()
    if machine not in PROCESSORS:
        raise RuntimeError(f"no kernels are kept for {machine}")
    cpu = PROCESSORS[machine]
    if cpu != config.CPU_NAME or config.CPU_FEATURES != "":
        raise RuntimeError(f"set NUMBA_CPU_NAME={cpu} and NUMBA_CPU_FEATURES= first")
    text = link(kernel_texts(sources.functions, sources.modules), sources.functions, cpu)
    return f"{sources.mark}\n{_made_with()}\n{text}"


def _made_with() -> str:
    llvm_version = ".".join(map(str, llvm.llvm_version_info))
    return f"; made by numba {numba.__version__} and LLVM {llvm_version}: run `make kernels`, do not edit"


if __name__ == "__main__":
    # One a process: the names of functions and blocks have numbers that go on with all that is compiled.
    where, _, name = sys.argv[1].partition(":")
    kernel: Sources = getattr(import_module(where), name)
    write_whole(kernel.file, kept_text(kernel))
