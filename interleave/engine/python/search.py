"""The Python engine's search: breadth first, level by level, over exact states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import filterfalse

from interleave.engine.alarm import LimitReached
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import expander
from interleave.engine.behaviour.judges import judge_of
from interleave.engine.exploration import INTERRUPTED, Exploration, Judge, Run, unfinished
from interleave.engine.python.recoverable import Graph
from interleave.engine.watch import Watch
from interleave.violations import DEADLOCK

#: How many states are expanded between two looks at the limits, and how many while another engine
#: might do the rest: a state with many guarded choices takes a fifth of a millisecond.
CHUNK, SHORT = 2048, 64


@dataclass
class PythonExploration(Exploration):
    """What the Python engine found.

    ``parent`` has every stored state with the one it was first reached from, initial ones with -1,
    in the order of exploration. ``ends`` has for each name in ``found`` the state it was found in,
    and the step that crashes there.
    """

    engine = "python"

    code: Behaviour = field(kw_only=True)
    parent: dict[int, int] = field(default_factory=dict)
    ends: dict[str, tuple[int, tuple[int, int, int] | None]] = field(default_factory=dict)
    _graph: Graph | None = None

    @property
    def states(self) -> int:
        return len(self.parent)

    def add(self, name: str, state: int, crash: tuple[int, int, int] | None = None) -> None:
        """Note what was found, unless something was under that name before."""
        if name not in self.found:
            self.found.add(name)
            self.ends[name] = state, crash

    def path(self, state: int) -> list[int]:
        """The states from an initial one to the given one; none to -1."""
        states = []
        while state >= 0:
            states.append(state)
            state = self.parent[state]
        return states[::-1]

    def steps(self, name: str) -> int:
        state, crash = self.ends[name]
        return max(0, len(self.path(state)) - 1) + (crash is not None and state >= 0)

    def run(self, name: str) -> Run:
        state, crash = self.ends[name]
        return Run(tuple(self.path(state)), crash)

    def unrecoverable(self, number: int) -> Run | None:
        if self._graph is None:
            self._graph = Graph(self.code, list(self.parent))
        state = self._graph.cannot_reach(judge_of(self.code, number))
        return None if state is None else Run(tuple(self.path(state)))


class Search:
    """Explores a program.

    Args:
        code: its behaviour.
        judges: what to look for in states, by name; each is asked until it is found.
        watch: when to give up, and whom to tell how far it is.
    """

    def __init__(self, code: Behaviour, judges: dict[str, Judge], watch: Watch) -> None:
        self.code, self.judges, self.watch = code, judges, watch
        self.result = PythonExploration(code=code)
        self.expand = expander(code, self._crash)
        self._asked = {name: (judge_of(code, judge.number), judge.holds) for name, judge in judges.items()}
        #: a property without a value, unless it is found in the same level
        self._faults: dict[str, ModelFault] = {}
        self._frontier: list[int] = []
        self._new: list[int] = []
        self._done = 0

    def run(self, enough: Callable[[int], bool] | None = None) -> PythonExploration:
        """Explore until everything is, or a limit is reached, or Ctrl-C.

        Args:
            enough: asked now and then with the number of states; if it is true this comes back,
                with `unfinished`. To go on, call this again.

        Raises:
            ModelFault: a model error was met on the way; ``result`` has what was found so far.
        """
        alarm = self.watch.alarm()
        try:
            with alarm:
                if not self.result.parent:
                    self._begin()
                self._run(enough)
        except KeyboardInterrupt:
            self.result.stopped = INTERRUPTED
        except LimitReached:  # in the middle of a step
            if not alarm.why:
                raise
            self.result.stopped = alarm.why
        except MemoryError:
            self.result.stopped = "out of memory: the system gives no more"
        return self.result

    @property
    def unfinished(self) -> bool:
        """Whether there is something left to explore, and nothing that forbids it."""
        return self.result.stopped is None and bool(self._frontier)

    def _begin(self) -> None:
        result = self.result
        for state in self.code.initial():
            if state < -1:
                self._crash(-1, -1, 0, state)
            elif state not in result.parent:
                result.parent[state] = -1
                self._frontier.append(state)
        self._judge(self._frontier)
        self._level_ends()
        self.watch.enough(result, self.judges, len(self._frontier))

    def _run(self, enough: Callable[[int], bool] | None) -> None:
        result, size = self.result, CHUNK if enough is None else SHORT
        while self._frontier and result.stopped is None:
            while self._done < len(self._frontier):
                if enough is not None and enough(result.states):
                    return
                stuck: list[int] = []
                known = len(self._new)
                chunk = self._frontier[self._done : self._done + self._chunk(size)]
                self._done += len(chunk)
                result.transitions += self.expand(chunk, result.parent, self._new, stuck)
                if DEADLOCK not in result.found:
                    state = next((s for s in stuck if unfinished(self.code.layout, s)), None)
                    if state is not None:
                        result.add(DEADLOCK, state)
                if self._asked:
                    self._judge(self._new[known:] if known else self._new)
                if self.watch.enough(result, self.judges, len(self._frontier) - self._done + len(self._new)):
                    result.depth += bool(self._new)
                    return
            self._level_ends()
            result.depth += bool(self._new)
            self._frontier, self._new, self._done = self._new, [], 0

    # ------------------------------------------------------------------ looking at states

    def _judge(self, states: list[int]) -> None:
        for name, (function, holds) in list(self._asked.items()):
            try:
                state = next((filter if holds else filterfalse)(function, states), None)
            except ModelFault as fault:
                self._faults.setdefault(name, fault)
                state = next((s for s in states if _accepts(function, holds, s)), None)
            if state is not None:
                self.result.add(name, state)
                del self._asked[name]

    def _level_ends(self) -> None:
        """What has been found in a level is not asked in later ones, and need have no value there.
        A property that is not found and has no value in some state is a model error."""
        for name, fault in self._faults.items():
            if name in self._asked:
                raise fault
        self._faults.clear()

    def _crash(self, state: int, thread: int, choice: int, code: int) -> None:
        kind = self.code.crashes[self.code.crash_of(code)].kind
        self.result.add(kind, state, (thread, choice, code))

    def _chunk(self, size: int) -> int:
        """How many states to expand before the next look, ``size`` at most: fewer close to
        ``--max-states``."""
        most = self.watch.limits.states
        if most is None:
            return size
        return max(1, min(size, (most - self.result.states) // 8))


def _accepts(function: Callable[[int], object], holds: bool, state: int) -> bool:
    try:
        return bool(function(state)) is holds
    except ModelFault:
        return False
