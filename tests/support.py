"""Small models as text: written to a file, loaded and checked."""

from __future__ import annotations

import itertools
import textwrap
from functools import cache
from pathlib import Path

import pytest

from interleave.api import check, explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.loader import Loaded, load_models
from interleave.program.program import Program
from interleave.properties.result import Result
from interleave.report.state_text import last_state

#: The project's models.
MODELS = Path(__file__).resolve().parent.parent / "models"
HEADER = "from enum import Enum, IntEnum, auto\nfrom interleave import *\n"
#: How many lines stand before the source that a test gives: line 1 of it is line 3 of the file.
OFFSET = HEADER.count("\n")

_number = itertools.count()


def write(folder: Path, source: str) -> Path:
    """The source as a model file, its imports added."""
    path = folder / f"model{next(_number)}.py"
    path.write_text(HEADER + textwrap.dedent(source).lstrip("\n"), encoding="utf-8")
    return path


def model(folder: Path, source: str, name: str = "M") -> Loaded:
    """The model called ``name`` (or a factory's call) in a source text."""
    (found,) = load_models(f"{write(folder, source)}:{name}")
    return found


@cache
def compiled(target: str) -> Program:
    """The program of a model in models/. One for all that ask for it: nothing changes a program."""
    (found,) = load_models(f"{MODELS}/{target}")
    return program_of(found)


def run(folder: Path, source: str, name: str = "M") -> Result:
    """The result of exploring everything, without reductions."""
    return check(model(folder, source, name), reduction=False, symmetry=False)


def explained(folder: Path, source: str) -> Result:
    """The result of checking a model, with what is explained of it."""
    options = Options(Limits(states=20_000), engine="python", explain=True)
    return explore(program_of(model(folder, source)), options).result


def blocked(folder: Path, source: str) -> tuple[str, list[str], str]:
    """What is said of a deadlock, of each thread in it, and of the state."""
    cause = explained(folder, source).find("deadlock").causes[0]
    lines = [line.partition(": ")[2] for line in cause.trace.blocked]
    return cause.headline, lines, last_state(cause.trace, None)[1].strip()


def body(*lines: str, declare: str = "x = Int(0, max=3)\n y = Int(0, max=3)", more: str = "") -> str:
    """A model of one thread with the given statements."""
    text = f"class M(Model):\n {declare}\n @thread\n def t(m):\n"
    return text + "\n".join(f"  {line}" for line in lines) + "\n" + more


def violated(result: Result) -> dict[str, int]:
    """The violated properties with the lengths of their traces; 0 for none."""
    return {p.name: p.trace.length if p.trace else 0 for p in result.violated}


def counts(result: Result) -> tuple[int, int]:
    """States and transitions."""
    return result.states, result.transitions


def refusal(folder: Path, source: str, name: str = "M") -> tuple[ModelError, str]:
    """The error that loading and checking a model ends in, and the place it names as
    ``line:column`` of the given source (``""`` where it names none)."""
    with pytest.raises(ModelError) as caught:
        run(folder, source, name)
    error = caught.value
    str(error)  # it can be shown
    place = f"{error.span.line - OFFSET}:{error.span.column}" if error.span else ""
    return error, place
