"""The Python engine's search: breadth first, level by level, over exact states."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import filterfalse
from typing import Any

from interleave.engine.memory import resident_bytes
from interleave.engine.python.code import PythonCode
from interleave.engine.python.codes import BLOCKED

#: How many states are expanded between two looks at the limits.
CHUNK = 2048
PROGRESS_SECONDS = 0.2


@dataclass(frozen=True)
class Limits:
    """Bounds on a search; None is no bound. Memory is the process's, in bytes."""

    states: int | None = None
    seconds: float | None = None
    memory: int | None = None


@dataclass(frozen=True)
class Progress:
    """Where a search is: for a line on a terminal."""

    states: int
    frontier: int
    depth: int
    seconds: float


@dataclass(frozen=True)
class CrashSite:
    """A step that ends in a crash: taken in ``state`` by ``thread``, as its ``choice``-th
    alternative."""

    state: int
    thread: int
    choice: int
    code: int


@dataclass(frozen=True)
class Judge:
    """Says of a state whether it is what is looked for (a violated invariant, a goal, …): whether
    the value of ``function`` is true, or is false."""

    function: Callable[[int], object]
    wanted: bool = True

    def __call__(self, state: int) -> bool:
        return bool(self.function(state)) is self.wanted

    def first(self, states: list[int]) -> int | None:
        """The first one that is."""
        return next((filter if self.wanted else filterfalse)(self.function, states), None)


@dataclass
class Exploration:
    """What a search found.

    ``parent`` has every stored state with the one it was first reached from, initial ones with
    -1. ``crashes`` has the first crash of each kind, ``found`` the first state each judge
    accepted, ``deadlock`` the first state without a step in which a thread is unfinished.
    ``stopped`` says why the search ended early; None when everything was explored.
    """

    parent: dict[int, int] = field(default_factory=dict)
    transitions: int = 0
    depth: int = 0
    crashes: dict[str, CrashSite] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    deadlock: int | None = None
    stopped: str | None = None
    seconds: float = 0.0

    @property
    def states(self) -> int:
        return len(self.parent)

    def path(self, state: int) -> list[int]:
        """The states from an initial one to the given one."""
        states = [state]
        while (state := self.parent[state]) >= 0:
            states.append(state)
        return states[::-1]


class Search:
    """Explores a program.

    Args:
        code: its behaviour.
        judges: what to look for in states, by name; each is asked until it accepted one.
        limits: when to give up.
        fail_fast: stop when a name in ``violations`` (or a crash or a deadlock) was found.
        violations: the judges whose acceptance is a violation.
        progress: called now and then.
    """

    def __init__(
        self,
        code: PythonCode,
        judges: dict[str, Judge],
        limits: Limits,
        fail_fast: bool = False,
        violations: frozenset[str] = frozenset(),
        progress: Callable[[Progress], None] | None = None,
    ) -> None:
        self.code, self.judges, self.limits = code, dict(judges), limits
        self.fail_fast, self.violations, self.progress = fail_fast, violations, progress
        self.result = Exploration()
        self.expand = _expander(code, self._crash)
        self._begun = self._shown = time.monotonic()

    def run(self) -> Exploration:
        """Explore until everything is, or a limit is reached, or Ctrl-C.

        Raises:
            ModelFault: a model error was met on the way; ``result`` has what was found so far.
        """
        try:
            self._run()
        except KeyboardInterrupt:
            self.result.stopped = "interrupted"
        finally:
            self.result.seconds = time.monotonic() - self._begun
        return self.result

    def _run(self) -> None:
        result = self.result
        frontier: list[int] = []
        for state in self.code.initial():
            if state < -1:
                self._crash(-1, -1, 0, state)
            elif state not in result.parent:
                result.parent[state] = -1
                frontier.append(state)
        self._judge(frontier)
        if self._enough(len(frontier)):
            return
        while frontier:
            new: list[int] = []
            done = 0
            while done < len(frontier):
                stuck: list[int] = []
                known = len(new)
                chunk = frontier[done : done + self._chunk()]
                done += len(chunk)
                result.transitions += self.expand(chunk, result.parent, new, stuck)
                for state in stuck:
                    if result.deadlock is None and self._unfinished(state):
                        result.deadlock = state
                if self.judges:
                    self._judge(new[known:] if known else new)
                if self._enough(len(frontier) - done + len(new)):
                    result.depth += bool(new)
                    return
            result.depth += bool(new)
            frontier = new

    # ------------------------------------------------------------------ looking at states

    def _judge(self, states: list[int]) -> None:
        for name, judge in list(self.judges.items()):
            state = judge.first(states)
            if state is not None:
                self.result.found[name] = state
                del self.judges[name]

    def _crash(self, state: int, thread: int, choice: int, code: int) -> None:
        kind = self.code.crashes[self.code.crash_of(code)].kind
        if kind not in self.result.crashes:
            self.result.crashes[kind] = CrashSite(state, thread, choice, code)

    def _unfinished(self, state: int) -> bool:
        """Whether a thread that should finish has not: one that was started and is no daemon."""
        layout = self.code.layout
        return any(
            not thread.daemon and layout.pc(state, number) < layout.finished(thread)
            for number, (thread, _) in enumerate(self.code.program.instances)
        )

    # ------------------------------------------------------------------ limits

    def _chunk(self) -> int:
        """How many states to expand before the next look: fewer close to ``--max-states``."""
        if self.limits.states is None:
            return CHUNK
        return max(1, min(CHUNK, (self.limits.states - self.result.states) // 8))

    def _enough(self, frontier: int) -> bool:
        """Whether to stop although ``frontier`` states are still to be expanded."""
        result, limits = self.result, self.limits
        now = time.monotonic()
        if self.progress is not None and now - self._shown >= PROGRESS_SECONDS:
            self._shown = now
            self.progress(Progress(result.states, frontier, result.depth, now - self._begun))
        if self.fail_fast and (
            result.crashes or result.deadlock is not None or self.violations & result.found.keys()
        ):
            result.stopped = "stopped at the first violation"
        elif limits.states is not None and result.states >= limits.states:
            result.stopped = f"reached --max-states {limits.states:,}"
        elif limits.seconds is not None and now - self._begun >= limits.seconds:
            result.stopped = f"reached --max-seconds {limits.seconds:g}"
        elif limits.memory is not None and resident_bytes() >= limits.memory:
            result.stopped = f"reached --max-memory {limits.memory // 2**20:,} MiB"
        if frontier == 0:  # nothing is left to do, so nothing is left out
            result.stopped = None
        return result.stopped is not None


def _expander(code: PythonCode, crash: Callable[[int, int, int, int], None]) -> Callable[..., int]:
    """The inner loop, written out for the program's threads: expands a list of states, enters
    what is new, and returns the number of transitions."""
    lines = ["def expand(frontier, parent, new, stuck):", "    count = 0", "    append = new.append"]
    lines.append("    for s in frontier:")
    lines.append("        before = count")
    scope: dict[str, Any] = {"crash": crash}
    for number, table in enumerate(code.tables):
        pc = code.layout.threads[number].pc
        scope[f"T{number}"] = table
        index = f"s >> {pc.offset} & {pc.mask}" if pc.offset else f"s & {pc.mask}"
        lines += [f"        f = T{number}[{index}]", "        if f is not None:", "            n = f(s)"]
        one = [
            "if n in parent:",  # never a code
            "    count += 1",
            "elif n >= 0:",
            "    count += 1",
            "    parent[n] = s",
            "    append(n)",
            f"elif n != {BLOCKED}:",
            "    count += 1",
            f"    crash(s, {number}, 0, n)",
        ]
        several = [
            "count += len(n)",
            "for k, n in enumerate(n):",
            "    if n in parent:",
            "        continue",
            "    if n >= 0:",
            "        parent[n] = s",
            "        append(n)",
            "    else:",
            f"        crash(s, {number}, k, n)",
        ]
        if number in code.module.several:
            one = ["if n.__class__ is int:", *_indented(one), "else:", *_indented(several)]
        lines += _indented(one, 3)
    lines += ["        if count == before:", "            stuck.append(s)", "    return count"]
    exec(compile("\n".join(lines), "<search>", "exec"), scope)
    return scope["expand"]  # type: ignore[no-any-return]


def _indented(lines: list[str], by: int = 1) -> list[str]:
    return ["    " * by + line for line in lines]


def successors(code: PythonCode, state: int) -> list[tuple[int, int, int]]:
    """Every step from a state: the thread instance's number, which alternative, and the
    successor (or a crash code below -1), in the order of the search."""
    steps = []
    for number, table in enumerate(code.tables):
        pc = code.layout.threads[number].pc
        function = table[state >> pc.offset & pc.mask]
        if function is not None:
            result = function(state)
            if isinstance(result, int):
                if result != BLOCKED:
                    steps.append((number, 0, result))
            else:
                steps += [(number, k, n) for k, n in enumerate(result)]
    return steps
