"""Searches in a state graph for the runs that explain: with the fewest switches between threads, and
the nearest one that passes."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from interleave.explain.budget import Budget
from interleave.explain.choices import Others
from interleave.explain.events import Event, Observer, Order, Path
from interleave.explain.fate import Ends
from interleave.explain.native.block import PREEMPTION, SWITCH
from interleave.explain.state_graph import StateGraph
from interleave.record import record

Node = TypeVar("Node")
How = TypeVar("How")

#: A state, the thread that moved last, what is remembered of the run, and the sets it has broken.
_Node = tuple[int, int, int, int]


@record
class Told:
    """A cause that has been told, which further runs are not to have.

    Attributes:
        orders: its orders.
        others: where it has none, the steps that runs do not take which choose as it does.
        begins: where it is about the initial state alone, the number of that.
    """

    orders: tuple[Order, ...] = ()
    others: Others | None = None
    begins: int | None = None


@record
class Failing:
    """The runs that `fewest_switches` is to choose from.

    Attributes:
        bad: marks the states that are the failure.
        crash: whether a step crashes so.
        useful: marks the states from which it can be reached.
        told: of each of these the run has to break an order, choose otherwise, or begin elsewhere.
    """

    bad: bytearray
    crash: Callable[[int], bool]
    useful: bytearray
    told: Sequence[Told]

    @cached_property
    def observer(self) -> Observer:
        """Watches their orders, and counts what their choices ask for."""
        counts: dict[tuple[int, int], int] = {}
        for _, others in self.choosing:
            for here, count in others.counts.items():
                counts[here] = max(counts.get(here, 0), count)
        return Observer([order for told in self.told for order in told.orders], counts=counts)

    @property
    def sets(self) -> list[int]:
        """For each of the observer's orders the bit of that which is told."""
        return [1 << k for k, told in enumerate(self.told) for _ in told.orders]

    @property
    def every(self) -> int:
        return (1 << len(self.told)) - 1

    @property
    def choosing(self) -> list[tuple[int, Others]]:
        """Those about a choice: the bit, and the steps that choose otherwise."""
        return [(1 << k, told.others) for k, told in enumerate(self.told) if told.others is not None]

    def begun(self, state: int) -> int:
        """The bits of those about another initial state than this one."""
        elsewhere = (k for k, told in enumerate(self.told) if told.begins not in (None, state))
        return sum(1 << k for k in elsewhere)


@record
class Passing:
    """The runs that `nearest` is to choose from.

    Attributes:
        observer: the orders; it counts what the choices of ``ends`` ask for, too.
        keep: the numbers of those that must not be broken.
        ends: where they end, and what they choose.
        whole: a run that goes on for ever has to come to where no order can be broken any more. Else it
            has to come to where none will be, if it leaves out no step for ever.
        begins: the number of the state that they begin in; None for any initial one.
    """

    observer: Observer
    keep: frozenset[int]
    ends: Ends
    whole: bool
    begins: int | None = None

    @cached_property
    def pending(self) -> list[tuple[Event, Event, bytearray]]:
        """Where a run that goes on for ever comes to the second of two events, unless one of them has come:
        it breaks an order then; or it comes to a choice that is free from then on, which is both events."""
        if not self.ends.stays:
            return []
        orders = () if self.whole else self.observer.orders
        events = [(order.first, order.then) for order in orders]
        events += [(Event(*here, count),) * 2 for here, count in self.ends.counts.items()]
        found = ((*pair, self.ends.comes(pair[1].thread, pair[1].pc)) for pair in events)
        return [(first, then, marks) for first, then, marks in found if marks]

    def may_end(self, state: int, memory: int) -> bool:
        """Whether a run may end in a state, where runs that pass do."""
        graph, observer = self.ends.graph, self.observer
        if not graph.steps(state):
            return True
        if self.whole and not observer.complete(memory):
            return False
        return not any(
            marks[state] and not observer.has(memory, first) and not observer.has(memory, then)
            for first, then, marks in self.pending
        )


def fewest_switches(graph: StateGraph, wanted: Failing, budget: Budget) -> Path | None:
    """The run to a failure with the fewest preemptions, then switches, then steps; None if there is
    none. A switch is a preemption if the thread switched away from could have gone on.

    Raises:
        GaveUp: the budget was not enough.
    """
    bad, useful, choosing = wanted.bad, wanted.useful, wanted.choosing
    target, thread, at = graph.target, graph.thread, graph.at
    observer, sets, every = wanted.observer, wanted.sets, wanted.every
    none = len(graph.code.program.instances)

    def fails(node: _Node) -> bool:
        return node[0] < 0 or (bool(bad[node[0]]) and node[3] == every)

    def moves(node: _Node) -> Iterator[tuple[int, _Node, int]]:
        state, last, memory, broken = node
        steps = graph.steps(state)
        going = any(thread[step] == last for step in steps)
        for step in steps:
            after, mover, remembered, breaks = target[step], thread[step], memory, broken
            if broken != every:
                remembered, hit = observer.step(memory, mover, at[step])
                for k in hit:
                    breaks |= sets[k]
                for bit, others in choosing:
                    if not others.takes(step, observer, memory):
                        breaks |= bit
                if breaks == every:
                    remembered = 0
            if after < 0:
                if breaks != every or not wanted.crash(step):
                    continue
            elif not useful[after]:
                continue
            price = 1
            if last not in (mover, none):
                price += PREEMPTION + SWITCH if going else SWITCH
            yield price, (after, mover, remembered, breaks), step

    begin = [(state, none, 0, wanted.begun(state)) for state in graph.initial if useful[state]]
    found = _cheapest(begin, fails, moves, budget)
    return Path(graph, found[0][0], found[1]) if found is not None else None


def nearest(graph: StateGraph, wanted: Passing, budget: Budget) -> tuple[Path, frozenset[int]] | None:
    """The passing run that breaks the fewest orders, then with the fewest steps; and the orders that
    it breaks. None if there is none.

    Raises:
        GaveUp: the budget was not enough.
    """
    observer, others = wanted.observer, wanted.ends.others
    target, thread, at = graph.target, graph.thread, graph.at
    avoid, goal = wanted.ends.fate.doomed, wanted.ends.passed

    def passes(node: tuple[int, int]) -> bool:
        return bool(goal[node[0]]) and wanted.may_end(*node)

    def moves(node: tuple[int, int]) -> Iterator[tuple[int, tuple[int, int], tuple[int, list[int]]]]:
        state, memory = node
        for step in graph.steps(state):
            after = target[step]
            if after < 0 or avoid[after] or (others is not None and not others.takes(step, observer, memory)):
                continue
            remembered, broken = observer.step(memory, thread[step], at[step])
            if broken and not wanted.keep.isdisjoint(broken):
                continue
            yield 1 + SWITCH * len(broken), (after, remembered), (step, broken)

    begin = graph.initial if wanted.begins is None else (wanted.begins,)
    found = _cheapest([(state, 0) for state in begin if not avoid[state]], passes, moves, budget)
    if found is None:
        return None
    (initial, _), ways = found
    hit = frozenset(k for _, broken in ways for k in broken)
    return Path(graph, initial, [step for step, _ in ways]), hit


def _cheapest(
    begin: Iterable[Node],
    ends: Callable[[Node], bool],
    moves: Callable[[Node], Iterable[tuple[int, Node, How]]],
    budget: Budget,
) -> tuple[Node, list[How]] | None:
    """The cheapest way from one of some nodes to an end (Dijkstra, 1959), the one found first of those that
    cost the same: the node that it begins with, and how it moves on. None if there is none.

    Args:
        begin: where it may begin.
        ends: whether it ends in a node.
        moves: the ways on from a node: what each costs, where it leads, and how.
        budget: how many nodes to look at.

    Raises:
        GaveUp: the budget was not enough.
    """
    best = dict.fromkeys(begin, 0)
    before: dict[Node, tuple[Node, How]] = {}
    heap = [(0, number, node) for number, node in enumerate(best)]
    number, done = len(heap), set[Node]()
    while heap:
        cost, _, node = heapq.heappop(heap)
        if node in done:
            continue
        done.add(node)
        budget.spend()
        if ends(node):
            ways = []
            while node in before:
                node, how = before[node]
                ways.append(how)
            return node, ways[::-1]
        for more, following, how in moves(node):
            price = cost + more
            if price < best.get(following, price + 1):
                best[following] = price
                before[following] = node, how
                heapq.heappush(heap, (price, number, following))
                number += 1
    return None
