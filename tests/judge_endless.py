"""Runs that go on for ever and neither fail nor pass, as docs/limits.md has it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import networkx
from judge_graph import Fate, TooLarge
from judge_runs import MOST, Allowed, Memory, Order, Run, Watch

#: A state, and what is remembered of the run that has come there.
Node = tuple[int, Memory]


def goes_on(
    fate: Fate, orders: Sequence[Order] = (), allowed: Allowed | None = None, begun: Run | None = None
) -> bool:
    """Whether a run takes the first step of each of some orders, the second one not before, and then goes on
    for ever, leaves out no thread that can move again and again, and does not fail, nor stay where runs that
    pass stay.

    Args:
        fate, orders, allowed, begun: as for `judge_held.became`.
    """
    fate = fate if allowed is None else allowed.lasting(fate)
    watch = Watch(orders, allowed)
    work: list[Node] = [(n, watch.start) for n in fate.begin if n not in fate.failing]
    if begun is not None:
        memory, kept = watch.start, fate.failing.isdisjoint(begun.states)
        for taken in begun.steps:
            memory, broken = watch.step(memory, taken)
            kept = kept and not broken
        work = [(begun.states[-1], memory)] if kept else []
    graph, movers = networkx.MultiDiGraph(), dict[Node, set[int]]()
    while work:
        here = work.pop()
        if here in movers:
            continue
        if len(movers) > MOST:
            raise TooLarge
        number, memory = here
        movers[here] = set()
        for step in fate.steps[number]:
            if watch.takes(memory, number, step):
                movers[here].add(step.thread)
                after, broken = watch.step(memory, step)
                if isinstance(step.after, int) and step.after not in fate.failing and not broken:
                    graph.add_edge(here, (step.after, after), thread=step.thread)
                    work.append((step.after, after))
    needed = [(watch.slot(order.first), order.first.count) for order in orders]
    having = [(n, m) for n, m in movers if n not in fate.ends and all(m[slot] >= k for slot, k in needed)]
    return _fair(graph.subgraph(having), movers)


def _fair(graph: networkx.MultiDiGraph, movers: dict[Node, set[int]]) -> bool:
    """Whether a part of a graph can be gone round in such that each thread moves that can move."""
    for component in networkx.strongly_connected_components(graph):
        part = graph.subgraph(component)
        moving = {thread for *_, thread in part.edges(data="thread")}
        unfair: Collection[Node] = [node for node in component if not movers[node] <= moving]
        if moving and (not unfair or _fair(part.subgraph(set(component) - set(unfair)), movers)):
            return True
    return False
