"""A program's machine code, ready to be called."""

from __future__ import annotations

import ctypes
import json
from functools import cache
from pathlib import Path

from interleave.engine.layout import Layout
from interleave.engine.native import abi
from interleave.engine.native.cache import cached, is_cached
from interleave.engine.native.codegen.generate import Judges, generate
from interleave.engine.native.machine import Library, compile_text
from interleave.engine.native.memory import Words
from interleave.program.digest import canonical, digest
from interleave.program.program import Program
from interleave.reduction.reduction import Reduction
from interleave.symmetry.symmetry import Symmetry

#: Code for more steps is made of lower quality: it takes two or three milliseconds a step otherwise.
MAX_STEPS = 2000
#: The folders of whose files code is made; a change of one of them makes it anew.
MADE_BY = ("engine", "engine/native", "engine/native/codegen", "program", "reduction", "symmetry")
#: About how long making code of a node of a thread takes, in seconds.
NODE_SECONDS = 0.0004


class NativeCode:
    """A program's machine code.

    Attributes:
        words, findings, judges: as in `Source`.
        expand, judge: the functions' addresses, good as long as this object lives.
    """

    def __init__(self, packed: bytes) -> None:
        header, _, code = packed.partition(b"\n")
        about = json.loads(header)
        self.words: int = about["words"]
        self.findings: tuple[str, ...] = tuple(about["findings"])
        self.judges: tuple[str, ...] = tuple(about["judges"])
        self._library = Library([code])
        self.expand, self.judge = self._library.address("expand"), self._library.address("judge")
        self._marks = ctypes.CFUNCTYPE(ctypes.c_int64)(self._library.address("marked"))()

    def marked(self, count: int) -> bytes:
        """For each of all threads' steps whether it was taken since the code was loaded."""
        return ctypes.string_at(self._marks, count)

    def asked(self, finding: str) -> int:
        """The bits of the judges that look for a finding, or whose property may have no value there."""
        judges = enumerate(self.judges)
        return sum(1 << k for k, name in judges if finding in (name, abi.property_fault(name)))

    def record(self) -> Words:
        """A record in which nothing was counted."""
        record = Words(abi.FINDINGS + len(self.findings))
        self.clear(record)
        return record

    def clear(self, record: Words) -> None:
        """Forget what was counted in a record."""
        for k in (abi.CRASHES, abi.OVERFLOW, abi.ROOM, *range(abi.FINDINGS, len(record))):
            record[k] = 0
        record[abi.HURRY] = record.address + 8 * abi.OVERFLOW


def load(
    program: Program,
    layout: Layout,
    judges: Judges,
    reduction: Reduction | None = None,
    symmetry: Symmetry | None = None,
    level: int | None = None,
    *,
    labelled: bool = False,
) -> NativeCode:
    """A program's machine code, compiled if there is none yet.

    Args:
        program, layout, judges, reduction, symmetry, labelled: as for `generate`.
        level: how much is made of it, from 0 to 2; by its size unless given.

    Raises:
        NotNative: the program is beyond what can be written.
    """
    if level is None:
        level = _level(program)

    def make() -> bytes:
        source = generate(program, layout, judges, reduction, symmetry, labelled=labelled)
        about = {"words": source.words, "findings": source.findings, "judges": source.judges}
        return json.dumps(about).encode() + b"\n" + compile_text(source.text, level)

    parts = _parts(program, layout, judges, reduction, symmetry, level, labelled=labelled)
    return NativeCode(cached(parts, make))


def expected_seconds(
    program: Program,
    layout: Layout,
    judges: Judges,
    reduction: Reduction | None = None,
    symmetry: Symmetry | None = None,
) -> float:
    """About how long compiling a program would take that is loaded so: 0 if it is there."""
    if is_cached(_parts(program, layout, judges, reduction, symmetry, _level(program), labelled=False)):
        return 0
    return NODE_SECONDS * sum(len(thread.code.nodes) for thread, _ in program.instances)


def _level(program: Program) -> int:
    steps = sum(len(thread.code.locations) for thread, _ in program.instances)
    return 1 if steps <= MAX_STEPS else 0


def _parts(
    program: Program,
    layout: Layout,
    judges: Judges,
    reduction: Reduction | None,
    symmetry: Symmetry | None,
    level: int,
    *,
    labelled: bool,
) -> list[str]:
    """All that a program's machine code depends on."""
    smaller = canonical(reduction), canonical(symmetry)
    asked = digest(
        program, layout.packed, layout.fitted, list(judges.items()), *smaller, level, labelled
    )  # fmt: skip
    return [_generator(), asked]


@cache
def _generator() -> str:
    """All source text on which it depends what is written for a program."""
    package = Path(__file__).parents[3]
    folders = [package / name for name in MADE_BY]
    files = [file for folder in folders for file in sorted(folder.glob("*.py"))]
    try:
        return "\0".join(file.read_text("utf-8") for file in files)
    except OSError:  # installed without its source, so it is no work in progress
        return ""
