"""What becomes of the runs that have some orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from interleave.explain.budget import Budget, GaveUp
from interleave.explain.events import Observer, Order
from interleave.explain.fair import fair
from interleave.explain.fate import Ends, Fate
from interleave.record import record

#: A state, and what is remembered of a run that has come there.
_Node = tuple[int, int]
#: The memory of a run that has all the orders: nothing can break them any more.
_HAS_THEM = -1
NOTHING = frozenset[str]()


@record
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
    runs, fate, free = _Runs(orders, ends, same), ends.fate, ends.others is None
    target = ends.graph.target
    work = [(n, runs.kept(memory), failed) for n, memory, failed in _begin(runs.observer, fate, begun)]
    seen = set(work)
    possible = fails = passes = False
    while work and not (fails and passes):
        budget.spend()
        state, memory, failed = work.pop()
        if runs.has(memory):
            possible = True
            fails |= failed or (free and bool(fate.may_fail[state]))
            stay = ends.stay(state, runs.observer, memory) or (free and not fate.may_fail[state])
            passes |= not failed and stay
            if failed or (free and not (fate.may_fail[state] and not fate.doomed[state])):
                continue
        for step, following in runs.taken(state, memory):
            after = target[step]
            if after < 0:
                possible |= runs.has(following)
                fails |= runs.has(following)
                continue
            node = after, following, failed or bool(fate.bad[after])
            if node not in seen:
                seen.add(node)
                work.append(node)
    if passes or not ends.neither:
        return Held(possible, fails, passes)
    having = (
        (n, memory) for n, memory, failed in seen if ends.neither[n] and not failed and runs.has(memory)
    )

    def moves(node: _Node) -> list[tuple[int, _Node]]:
        return [(ends.graph.thread[step], (target[step], after)) for step, after in runs.taken(*node)]

    lasting = fair(sorted(having), moves)
    return Held(possible, fails, passes, bool(lasting))


def violated(
    orders: Sequence[Order],
    ends: Ends,
    begun: Sequence[int],
    budget: Budget,
    same: Mapping[tuple[int, int], tuple[int, int]],
    marks: Mapping[str, bytearray],
    crash: Callable[[int], str],
) -> set[str]:
    """The names of what runs violate that have some orders, before or after that.

    Args:
        orders, ends, begun, budget, same: as in `held`.
        marks: the states that are violations, by what they violate.
        crash: how a step crashes that does.

    Raises:
        GaveUp: the budget was not enough.
    """
    graph, runs = ends.graph, _Runs(orders, ends, same)

    @cache
    def here(state: int) -> frozenset[str]:
        return frozenset(name for name, marked in marks.items() if marked[state])

    beginning = _begin(runs.observer, ends.fate, begun)
    path = [graph.target[step] for step in begun[1:]] if begun else []
    before = NOTHING.union(*map(here, [*begun[:1], *path]))
    work = [(n, runs.kept(memory), before | here(n)) for n, memory, _ in beginning]
    seen, found = set(work), set[str]()
    while work:
        budget.spend()
        state, memory, names = work.pop()
        if runs.has(memory):
            found |= names
        for step, following in runs.taken(state, memory):
            after = graph.target[step]
            if after < 0:
                found |= {*names, crash(step)} if runs.has(following) else NOTHING
                continue
            node = after, following, names | here(after)
            if node not in seen:
                seen.add(node)
                work.append(node)
    return found


class _Runs:
    """The runs of a program that may still have some orders.

    Args:
        orders, ends, same: as in `held`.
    """

    def __init__(
        self, orders: Sequence[Order], ends: Ends, same: Mapping[tuple[int, int], tuple[int, int]]
    ) -> None:
        self.ends, self.observer = ends, Observer(orders, same, ends.counts)

    def kept(self, memory: int) -> int:
        """What has to be remembered of a run still."""
        return _HAS_THEM if not self.ends.counts and self.observer.complete(memory) else memory

    def has(self, memory: int) -> bool:
        """Whether a run has the orders."""
        return memory == _HAS_THEM or self.observer.complete(memory)

    def taken(self, state: int, memory: int) -> Iterator[_Node]:
        """The steps of runs that do not break an order, each with what is remembered then."""
        graph, others = self.ends.graph, self.ends.others
        for step in graph.steps(state):
            if others is not None and not others.takes(step, self.observer, memory):
                continue
            if memory == _HAS_THEM:
                yield step, memory
                continue
            following, broken = self.observer.step(memory, graph.thread[step], graph.at[step])
            if not broken:
                yield step, self.kept(following)


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
