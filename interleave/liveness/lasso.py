"""A lasso: a run that goes to a loop and round it for ever, or to where nothing moves, without what is to
come."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.explain.state_graph import StateGraph
from interleave.liveness.cycles import enabled
from interleave.liveness.fairness import Fairness
from interleave.record import record

#: A loop is the shortest one where so many pairs of a state and of what is met are enough to know; in larger
#: parts it goes from each constraint to the nearest other one.
MOST_PAIRS = 1 << 18


@record
class Lasso:
    """A run in a graph. ``steps`` are the numbers of its steps, ``states`` those of the states before them
    and after the last; from step ``loop`` on it goes round, None if it ends."""

    states: tuple[int, ...]
    steps: tuple[int, ...]
    loop: int | None = None


def find_lasso(
    graph: StateGraph,
    begins: bytearray,
    region: bytearray,
    ends: bytearray,
    parts: Sequence[int],
    fairness: Fairness,
) -> Lasso:
    """A shortest run to where a region can be entered and on in it to its nearest end: a state of
    ``ends``, or one of the ``parts``, round which it goes then. There has to be one.

    Args:
        graph: all states.
        begins: marks of the states of the region in which it may be entered.
        region: marks of it.
        ends, parts: where runs can stay, of the region.
        fairness: what a loop has to meet.
    """
    states, steps = _stem(graph, begins, region, ends, parts)
    if ends[states[-1]]:
        return Lasso(states, steps)
    around, turn = _loop(graph, states[-1], parts, fairness)
    return Lasso((*states, *around), (*steps, *turn), len(steps))


def _stem(
    graph: StateGraph, begins: bytearray, region: bytearray, ends: bytearray, parts: Sequence[int]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The states and steps of the way there; in the region once it was entered."""
    # a state and whether the region was entered, with where that is come to from and by which step
    before: dict[tuple[int, bool], tuple[tuple[int, bool], int] | None] = {}
    queue: deque[tuple[int, bool]] = deque()
    for state in graph.initial:
        for entered in (True, False) if begins[state] else (False,):
            if (state, entered) not in before:
                before[state, entered] = None
                queue.append((state, entered))
    while queue:
        here = queue.popleft()
        state, inside = here
        if inside and (ends[state] or parts[state]):
            return _way(before, here)
        for step in graph.steps(state):
            target = graph.target[step]
            if target < 0 or (inside and not region[target]):
                continue
            for entered in (True, False) if begins[target] and not inside else (inside,):
                if (target, entered) not in before:
                    before[target, entered] = here, step
                    queue.append((target, entered))
    raise AssertionError("there is no way to a loop that was found")


def _way(
    before: dict[tuple[int, bool], tuple[tuple[int, bool], int] | None], end: tuple[int, bool]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    states, steps = [end[0]], []
    while (link := before[end]) is not None:
        end, step = link
        states.append(end[0])
        steps.append(step)
    return tuple(states[::-1]), tuple(steps[::-1])


def _loop(
    graph: StateGraph, start: int, parts: Sequence[int], fairness: Fairness
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The states and steps of a way from a state of a part back to it, on which all constraints are met."""
    part = _Part(graph, start, parts, fairness)
    return part.shortest() or part.nearest()


def shortest_loop(
    graph: StateGraph, start: int, parts: Sequence[int], fairness: Fairness, most: int
) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """The shortest such way; None if the part has more than so many states, or too many to know."""
    part = _Part(graph, start, parts, fairness, most)
    return None if len(part.members) > most else part.shortest()


class _Part:
    """A part of a graph and what has to be met in it.

    Args:
        graph: all states.
        start: a state of the part.
        parts: the number of each state's part.
        fairness: the constraints.
        most: how many states are looked at; None for all.
    """

    def __init__(
        self, graph: StateGraph, start: int, parts: Sequence[int], fairness: Fairness, most: int | None = None
    ) -> None:
        self.graph, self.start, self.parts, self.fairness = graph, start, parts, fairness
        found, self.members = {start}, [start]
        ever = 0
        for state in self.members:
            ever |= enabled(graph, state, fairness)
            for _, target in self.inner(state):
                if target not in found:
                    found.add(target)
                    self.members.append(target)
            if most is not None and len(found) > most:
                break
        self.wanted = fairness.weak | (fairness.strong & ever)

    def inner(self, state: int) -> list[tuple[int, int]]:
        """The steps within the part, and where they lead."""
        steps = ((step, self.graph.target[step]) for step in self.graph.steps(state))
        part = self.parts[self.start]
        return [(step, target) for step, target in steps if target >= 0 and self.parts[target] == part]

    def here(self, state: int) -> int:
        """What being in a state meets."""
        return self.fairness.weak & ~enabled(self.graph, state, self.fairness)

    def met(self, step: int, target: int) -> int:
        """What a step meets, and being where it leads."""
        by = self.fairness.masks[self.graph.thread[step]][self.graph.at[step]]
        return (by | self.here(target)) & self.wanted

    def shortest(self) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
        """Breadth first over states and what is met so far; None if these are too many."""
        if len(self.members) << self.wanted.bit_count() > MOST_PAIRS:
            return None
        start, wanted = self.start, self.wanted
        first = start, self.here(start) & wanted
        before: dict[tuple[int, int], tuple[tuple[int, int], int]] = {}
        queue, seen = deque([first]), {first}
        while queue:
            node = queue.popleft()
            for step, target in self.inner(node[0]):
                met = node[1] | self.met(step, target)
                if target == start and met == wanted:
                    states, steps = [start], [step]
                    while node != first:
                        states.append(node[0])
                        node, step = before[node]
                        steps.append(step)
                    return tuple(states[::-1]), tuple(steps[::-1])
                if (target, met) not in seen:
                    seen.add((target, met))
                    before[target, met] = node, step
                    queue.append((target, met))
        raise AssertionError("a part that is fair has a fair loop")

    def nearest(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """From each constraint to the nearest one that is not met yet, and back."""
        states: list[int] = []
        steps: list[int] = []
        at, met = self.start, self.here(self.start) & self.wanted
        while met != self.wanted or at != self.start or not steps:
            for step, target in self._to_nearest(at, self.wanted & ~met):
                met |= self.met(step, target)
                steps.append(step)
                states.append(target)
            at = states[-1]
        return tuple(states), tuple(steps)

    def _to_nearest(self, start: int, unmet: int) -> list[tuple[int, int]]:
        """The steps, each with where it leads, to the nearest one that meets one of these; back, if there
        are none."""
        before: dict[int, tuple[int, int]] = {}
        queue, seen = deque([start]), {start}
        while queue:
            state = queue.popleft()
            for step, target in self.inner(state):
                if self.met(step, target) & unmet if unmet else target == self.start:
                    way = [(step, target)]
                    while state != start:
                        here = state
                        state, step = before[here]
                        way.append((step, here))
                    return way[::-1]
                if target not in seen:
                    seen.add(target)
                    before[target] = state, step
                    queue.append(target)
        raise AssertionError("a part that is fair has a way to each constraint")


# ---------------------------------------------------------------------------- checked once more


@record
class Asked:
    """What a liveness property asks, as functions on states: whether what is to come is there, and whether
    it is asked for; None if it is in initial states (``once``), or in all."""

    goal: Callable[[int], object]
    asked: Callable[[int], object] | None
    once: bool


def refuted(code: Behaviour, asked: Asked, fairness: Fairness, run: Run, loop: int | None) -> str:
    """Why a run is no violation; empty if it is one.

    Args:
        code: the program, without a reduction.
        asked: what the property asks.
        fairness: what is assumed.
        run: the run, with all of its steps.
        loop: from which step on it goes round; None if it ends.
    """
    states = run.states
    if loop is None:
        if successors(code, states[-1]):
            return "a thread can move at its end"
        last = len(states) - 1
    else:
        if not 0 <= loop < len(states) - 1 or states[loop] != states[-1]:
            return "it does not go round"
        last = loop
    if any(asked.goal(state) for state in states[last:]):
        return "what is to come is there"
    without = last
    while without and not asked.goal(states[without - 1]):
        without -= 1
    if asked.once and without:
        return "what is to come has been there"
    if asked.asked is not None and not any(asked.asked(state) for state in states[without:]):
        return "it is not asked for"
    return "" if loop is None else _unfair(code, fairness, states[loop:], run.taken[loop:])


def _unfair(
    code: Behaviour, fairness: Fairness, states: Sequence[int], taken: Sequence[tuple[int, int]]
) -> str:
    """To whom a loop is not fair."""
    ever, always, met = 0, -1, 0
    for state, step in zip(states, taken, strict=False):
        here = 0
        for number, choice, _ in successors(code, state):
            mask = fairness.masks[number][code.layout.pc(state, number)]
            here |= mask
            met |= mask if step == (number, choice) else 0
        ever |= here
        always &= here
    unmet = (ever & fairness.strong | always & fairness.weak) & ~met
    for bit, constraint in enumerate(fairness.constraints):
        if unmet >> bit & 1:
            return f"it is not fair to {code.program.instance_name(constraint.thread)}"
    return ""
