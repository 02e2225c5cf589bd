"""The part of a graph around a run to a violation, where the whole is too large to be explained."""

from __future__ import annotations

from collections.abc import Callable

from interleave.engine.exploration import Run
from interleave.explain.state_graph import StateGraph
from interleave.record import record

#: How many states a part may have, and how many parts are tried.
MOST_STATES, MOST_TRIES = 50_000, 8


#: Makes the graph of a part: `interleave.explain.means.Means.part` for one program.
Make = Callable[[int, frozenset[int] | None, Run | None], StateGraph]


@record
class Part:
    """The runs that are looked at.

    Attributes:
        graph: their states and steps.
        after: how many steps of the run they begin with.
        only: the names of the threads that take steps in them; empty for all.
    """

    graph: StateGraph
    after: int
    only: tuple[str, ...]


def around(make: Make, columns: tuple[str, ...], run: Run, threads: list[int]) -> Part | None:
    """The largest part that is small enough: the runs in which only the threads of a run take steps, and of
    these, where they are too many, those that begin like it.

    Args:
        make: makes graphs of the program.
        columns: the names of its threads.
        run: to the violation.
        threads: whose step each of its steps is.

    Returns:
        None if there is no such part, or where a step of these runs is a model error.
    """
    movers = frozenset(threads)
    every = movers == frozenset(range(len(columns)))
    only = () if every else names(columns, movers)
    low, high = 0, len(run.states) - 1
    best: Part | None = None
    for _ in range(MOST_TRIES):
        after = low if best is None and low == 0 else (low + high) // 2
        trunk = Run(run.states[: after + 1]) if after else None
        graph = make(MOST_STATES, None if every else movers, trunk)
        if graph.complete:
            best, high = Part(graph, after, only), after - 1
        else:
            low = after + 1
        if low > high:
            break
    return best


def of_threads(make: Make, columns: tuple[str, ...], movers: frozenset[int]) -> Part | None:
    """All runs in which only certain threads take steps; None if there are too many, or where a step of these
    runs is a model error.

    Args:
        make, columns: as for `around`.
        movers: the threads.
    """
    graph = make(MOST_STATES, movers, None)
    return Part(graph, 0, names(columns, movers)) if graph.complete else None


def names(columns: tuple[str, ...], movers: frozenset[int]) -> tuple[str, ...]:
    """What threads are called."""
    return tuple(columns[number] for number in sorted(movers))
