"""What becomes of the runs that have some orders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from interleave.trace.budget import Budget, GaveUp
from interleave.trace.events import Observer, Order
from interleave.trace.fair import fair
from interleave.trace.fate import Ends, Fate

#: A state, and what is remembered of a run that has come there.
_Node = tuple[int, int]
#: The memory of a run that has all the orders: nothing can break them any more.
_HAS_THEM = -1


@dataclass(frozen=True)
class Held:
    """Whether there are runs that have some orders, such that fail, such that pass, and such that do neither:
    they go on for ever, see `Ends`. The last is only known if none passes.

    A run has an order if its first step comes, and the second one has not come before. It fails if it
    comes to a violation, before or after that; it passes if it comes to none, and to where runs that
    treat no thread unfairly end: see `Ends`."""

    possible: bool = False
    fails: bool = False
    passes: bool = False
    neither: bool = False

    def __or__(self, other: Held) -> Held:
        return Held(
            self.possible or other.possible, self.fails or other.fails,
            self.passes or other.passes, self.neither or other.neither,
        )  # fmt: skip


def neither(ends: Ends, begins: int | None, budget: Budget) -> bool:
    """Whether a run goes on for ever that neither fails nor passes, or it takes more than the budget to know.

    Args:
        ends: see `held`.
        begins: the number of the state that it begins in; None for any initial one.
        budget: how many states to look at.
    """
    if not ends.neither:
        return False
    try:
        return held((), ends, () if begins is None else (begins,), budget, {}).neither
    except GaveUp:
        return True


def held(
    orders: Sequence[Order],
    ends: Ends,
    begun: Sequence[int],
    budget: Budget,
    same: Mapping[tuple[int, int], tuple[int, int]],
) -> Held:
    """Follow all runs of a program, as long as they can still have the orders.

    Args:
        orders: those to have.
        ends: where runs that pass end, and what those choose that are followed.
        begun: what they begin with: the number of an initial state, then those of steps; empty for any
            initial state.
        budget: how many states to look at, each with what is remembered of the run.
        same: steps that count as another one.

    Raises:
        GaveUp: that was not enough.
    """
    graph, fate, others = ends.graph, ends.fate, ends.others
    observer, free, counts = Observer(orders, same, ends.counts), others is None, ends.counts

    def kept(memory: int) -> int:
        """What has to be remembered of a run still."""
        return _HAS_THEM if not counts and observer.complete(memory) else memory

    def has(memory: int) -> bool:
        """Whether a run has the orders."""
        return memory == _HAS_THEM or observer.complete(memory)

    def taken(state: int, memory: int) -> Iterator[tuple[int, int]]:
        """The steps of runs that do not break an order, each with what is remembered then."""
        for step in graph.steps(state):
            if others is not None and not others.takes(step, observer, memory):
                continue
            if memory == _HAS_THEM:
                yield step, memory
                continue
            following, broken = observer.step(memory, graph.thread[step], graph.at[step])
            if not broken:
                yield step, kept(following)

    work = [(n, kept(memory), failed) for n, memory, failed in _begin(observer, fate, begun)]
    seen = set(work)
    possible = fails = passes = False
    while work and not (fails and passes):
        budget.spend()
        state, memory, failed = work.pop()
        if has(memory):
            possible = True
            fails |= failed or (free and bool(fate.may_fail[state]))
            stay = ends.stay(state, observer, memory) or (free and not fate.may_fail[state])
            passes |= not failed and stay
            if failed or (free and not (fate.may_fail[state] and not fate.doomed[state])):
                continue
        for step, following in taken(state, memory):
            after = graph.target[step]
            if after < 0:
                possible |= has(following)
                fails |= has(following)
                continue
            node = after, following, failed or bool(fate.bad[after])
            if node not in seen:
                seen.add(node)
                work.append(node)
    if passes or not ends.neither:
        return Held(possible, fails, passes)
    having = ((n, memory) for n, memory, failed in seen if ends.neither[n] and not failed and has(memory))

    def moves(node: _Node) -> list[tuple[int, _Node]]:
        return [(graph.thread[step], (graph.target[step], after)) for step, after in taken(*node)]

    lasting = fair(sorted(having), moves)
    return Held(possible, fails, passes, bool(lasting))


def _begin(observer: Observer, fate: Fate, begun: Sequence[int]) -> list[tuple[int, int, bool]]:
    """The states that runs begin in, each with the memory of the observer and whether they have failed."""
    graph = fate.graph
    if not begun:
        return [(state, 0, bool(fate.bad[state])) for state in graph.initial]
    state, *steps = begun
    memory, failed = 0, bool(fate.bad[state])
    for step in steps:
        memory, broken = observer.step(memory, graph.thread[step], graph.at[step])
        state = graph.target[step]
        if broken or state < 0:
            return []
        failed |= bool(fate.bad[state])
    return [(state, memory, failed)]
