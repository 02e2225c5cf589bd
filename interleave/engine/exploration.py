"""What a search is given and what it gives back, whichever engine does it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from interleave.engine.layout import Layout
from interleave.errors import UsageError
from interleave.program.rests import rests
from interleave.record import record
from interleave.violations import JUDGED

#: Why a search stopped that Ctrl-C ended.
INTERRUPTED = "interrupted"

#: What is judged in every state beside declared properties, with what stands in place of their numbers.
JUDGE_NUMBERS = {name: -1 - number for number, name in enumerate(JUDGED)}


def declared(name: str) -> str:
    """What a declared property is called among what is looked for: it may have the name of a
    built-in one."""
    return f"{name}()"


def full(name: str) -> str:
    """What stands for a store buffer being full among what is found, which is no property of the author's."""
    return f"full {name}"


@record
class Limits:
    """Bounds on a search; None is no bound. Memory is the process's, in bytes.

    Raises:
        UsageError: one is no positive number.
    """

    states: int | None = None
    seconds: float | None = None
    memory: int | None = None

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if value is not None and not 0 < value < math.inf:  # NaN is neither above nor below
                raise UsageError(f"a bound on {name} is a number above 0, not {value!r}")


@record
class Shards:
    """Processes that explore together, each with a part of the states.

    Attributes:
        count: how many.
        address: ``auto`` for this computer, else where a cluster is.
        memory: how many bytes each may use; None for what its computer has to give.
    """

    count: int
    address: str = "auto"
    memory: int | None = None


@record
class NativeOptions:
    """What the native engine is told beside.

    Attributes:
        workers: how many threads; None for as many as there are cores.
        hash_compact: keep 32 bits of each state's hash only: more states fit, some may be missed.
        collapse: keep states of more than 64 bits as parts that many states share: more fit, none is missed.
        checkpoint: the file that the search is written to every few minutes and when it ends early.
        resume: the file with the search to go on with; both are directories with ``shards``.
        shards: who explores in place of this process.
        disk: the directory where states go that do not fit into memory.
        max_disk: how many bytes they may take there; None is no bound.

    Raises:
        UsageError: what is asked for does not go together.
    """

    workers: int | None = None
    hash_compact: bool = False
    collapse: bool = False
    checkpoint: Path | None = None
    resume: Path | None = None
    shards: Shards | None = None
    disk: Path | None = None
    max_disk: int | None = None

    def __post_init__(self) -> None:
        for name, given in self.searching.items():
            if self.disk is not None and given and name != "--disk":
                raise UsageError(f"--disk does not go together with {name}")

    @property
    def searching(self) -> dict[str, bool]:
        """What only the native engine's search can do, as the command line calls it, and whether it is to."""
        return {
            "--hash-compact": self.hash_compact, "--collapse": self.collapse,
            "--checkpoint": self.checkpoint is not None, "--resume": self.resume is not None,
            "--disk": self.disk is not None, "--shards": self.shards is not None,
        }  # fmt: skip

    @property
    def needed(self) -> bool:
        """Whether this can be done by the native engine only."""
        return any(self.searching.values())


@record
class OnDisk:
    """How many states a search had on disk, and how many bytes its files had at most."""

    states: int
    bytes: int


NOTHING = OnDisk(0, 0)


@record
class Judge:
    """What is looked for in every state until it is found: a state in which the property
    ``number`` (or a kind of `JUDGE_NUMBERS`) holds, or in which it does not. ``violation`` says whether that
    is one."""

    number: int
    holds: bool
    violation: bool


def is_violation(name: str, judges: Mapping[str, Judge]) -> bool:
    """Whether what is found under a name is a violation: what no judge looks for is a step that fails."""
    return name not in judges or judges[name].violation


@record
class Run:
    """A run: the states from an initial one on, each a successor of the one before it. With
    ``crash`` (thread, which of its alternatives, code) it ends in a step that crashes, taken in
    the last state; the thread is -1, and there is no state, for a crash before any step. ``taken`` has the
    thread and the alternative of its steps, of the first ones if not of all: where it has none, it is the
    first one that leads to the next state."""

    states: tuple[int, ...]
    crash: tuple[int, int, int] | None = None
    taken: tuple[tuple[int, int], ...] = ()


@dataclass
class Exploration:
    """What a search found.

    ``depth`` is the length of the longest shortest path from an initial state. ``found`` are the
    names of what was found: kinds of crash, ``deadlock``, judges, `declared` ones among them.
    ``stopped`` says why the search ended early; None when everything was explored. ``taken`` are the
    steps that are taken, by thread instance and program counter, where the search has kept count.
    ``unsaved`` says why it could not be written to its checkpoint when that was tried last. ``disk`` is what
    it had on disk.
    """

    engine = ""

    transitions: int = 0
    depth: int = 0
    found: set[str] = field(default_factory=set)
    stopped: str | None = None
    taken: frozenset[tuple[int, int]] | None = None
    unsaved: str = ""
    disk: OnDisk = NOTHING

    @property
    def states(self) -> int:
        raise NotImplementedError

    def steps(self, name: str) -> int:
        """How many steps it takes in the explored graph to what was found under a name."""
        raise NotImplementedError

    def run(self, name: str) -> Run:
        """The run to what was found under a name: among the shortest ones the first in the order
        of schedules, that is of initial states, then thread by thread, alternative by
        alternative.

        Raises:
            MemoryError: finding it again would take more than there is.
        """
        raise NotImplementedError

    def release(self) -> None:
        """Give back what the states take. After that no further run is known."""

    def unrecoverable(self, number: int) -> Run | None:
        """The run, chosen likewise, to a state from which no state can be reached in which
        property ``number`` holds; None if there is none. Everything has to have been explored.

        Raises:
            ModelFault: the property has no value in some state.
        """
        raise NotImplementedError


@dataclass
class Unexplored(Exploration):
    """Nothing: a bound or Ctrl-C came before the first state."""

    engine = "native"

    @property
    def states(self) -> int:
        return 0


def unfinished(layout: Layout, state: int) -> bool:
    """Whether a thread that should finish has not: one that was started, is no daemon, and not at a rest."""
    return any(
        not thread.daemon
        and layout.pc(state, number) < layout.finished(thread)
        and not at_rest(layout, state, number)
        for number, (thread, _) in enumerate(layout.program.instances)
    )


def at_rest(layout: Layout, state: int, number: int) -> bool:
    """Whether a thread stands where it may stay for ever; it may be able to move."""
    here, pc = rests(layout.program.instances[number][0].code), layout.pc(state, number)
    condition = here.get(pc)
    if condition is None:
        return pc in here
    variable = layout.program.variable[condition]  # it waits for one of those that are part of this, if any
    return any(layout.value(state, condition, at) for at in range(number, variable.size, variable.unit))
