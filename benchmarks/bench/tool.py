"""What a tool is to the rounds: something that checks a case and says what it has counted."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.cases import Case
from bench.process import Cost, Failed

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parent


@dataclass(frozen=True)
class Sample:
    """One run of a tool, from the source to the verdict.

    Attributes:
        cost: of all its processes together.
        search: seconds of wall time that the search alone took.
        states, transitions: as the tool counts; None where it does not say.
        prepared: seconds of wall time in which the process that searches has compiled the model before; 0
            where others do that, or where it is not known.
    """

    cost: Cost
    search: float
    states: int
    transitions: int | None
    prepared: float = 0.0


class Tool(ABC):
    """A model checker, or a way to run one.

    Attributes:
        name: on the command line and in the tables.
        about: how it is run, in a sentence.
        missing: why it cannot be run here; empty if it can.
        version: as it says itself.
        most: the greatest number of transitions that it is given.
        quick: the same in a short run.
    """

    name: str
    about: str
    missing = ""
    version = ""
    most: float = float("inf")
    quick: float = float("inf")

    @abstractmethod
    def has(self, case: Case) -> bool:
        """Whether the case is written in this tool's language."""

    @abstractmethod
    def check(self, case: Case) -> Sample:
        """Check it once."""

    def prepare(self, case: Case) -> None:
        """What is done once before the rounds and not measured: nothing. Raises `Failed`."""
        return

    def expected(self, case: Case) -> tuple[int, int]:
        """The numbers of states and transitions that it has to report."""
        return case.states, case.transitions

    def takes(self, case: Case) -> bool:
        """Whether it is run on the case."""
        return not self.missing and self.has(case) and self.expected(case)[1] <= self.most

    def rounds(self, case: Case, rounds: int) -> int:
        """How many of the rounds it takes part in."""
        return rounds

    def agrees(self, case: Case, sample: Sample) -> bool:
        """Whether it has counted what it should."""
        states, transitions = self.expected(case)
        return sample.states == states and sample.transitions in (None, transitions)


def missing(*programs: str) -> str:
    """What to say of the programs that are not on the path; empty if all are."""
    absent = [program for program in programs if shutil.which(program) is None]
    return f"{', '.join(absent)}: not installed" if absent else ""


def first_line(command: list[str], pattern: str) -> str:
    """A tool's version, taken from what a command prints."""
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    found = re.search(pattern, run.stdout + run.stderr)
    return found.group(1) if found else ""


def number(text: str, pattern: str) -> float:
    """The number that a tool prints."""
    found = re.search(pattern, text, re.MULTILINE)
    if found is None:
        raise Failed(f"no {pattern!r} in its output:\n{text[-1000:]}")
    return float(found.group(1))


def values(line: str) -> dict[str, float]:
    """`states=12 seconds=0.5`, which may be the last line of several, as a dictionary."""
    return {name: float(value) for name, value in re.findall(r"(\w+)=([0-9.e+]+)", line)}


@contextmanager
def workspace() -> Iterator[Path]:
    """A folder for a run's files."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield Path(folder)
