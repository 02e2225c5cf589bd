"""The counter model in musil (https://pypi.org/project/musil/).

A load and a store are an action each, a thread has two. States are frozen dataclasses, as musil's
manual recommends, or plain tuples, which musil takes too and which are faster.

    python benchmarks/with_musil.py (dataclasses|tuples) [THREADS [INCREMENTS]] [--count]

`--count` also explores the graph, which says how many transitions there are; `check_all` does not.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, replace
from typing import Any

try:
    from musil import Action, Model, check_all, explore
except ImportError:
    sys.exit("musil is not installed")

LIMIT = 100_000_000


@dataclass(frozen=True)
class State:
    counter: int
    done: tuple[int, ...]
    loaded: tuple[int | None, ...]


def with_dataclasses(threads: int, increments: int) -> Model[State]:
    def changed(values: tuple[Any, ...], i: int, value: Any) -> tuple[Any, ...]:
        return (*values[:i], value, *values[i + 1 :])

    def load(i: int) -> Action[State]:
        return Action(
            f"load{i}",
            lambda s: s.loaded[i] is None and s.done[i] < increments,
            lambda s: replace(s, loaded=changed(s.loaded, i, s.counter)),
        )

    def store(i: int) -> Action[State]:
        return Action(
            f"store{i}",
            lambda s: s.loaded[i] is not None,
            lambda s: replace(
                s,
                counter=s.loaded[i] + 1,
                done=changed(s.done, i, s.done[i] + 1),
                loaded=changed(s.loaded, i, None),
            ),
        )

    def finished(s: State) -> bool:
        return all(done == increments for done in s.done)

    return Model(
        init=State(0, (0,) * threads, (None,) * threads),
        actions=[action for i in range(threads) for action in (load(i), store(i))],
        invariants={"no_lost_update": lambda s: not finished(s) or s.counter == threads * increments},
        terminal=finished,
    )


def with_tuples(threads: int, increments: int) -> Model[tuple[Any, ...]]:
    """A state is the counter and, thread by thread, how often it has stored and what it has loaded."""

    def load(i: int) -> Action[tuple[Any, ...]]:
        def apply(s: tuple[Any, ...]) -> tuple[Any, ...]:
            after = list(s)
            after[i + 1] = s[0]
            return tuple(after)

        return Action(f"load{i // 2}", lambda s: s[i + 1] is None and s[i] < increments, apply)

    def store(i: int) -> Action[tuple[Any, ...]]:
        def apply(s: tuple[Any, ...]) -> tuple[Any, ...]:
            after = list(s)
            after[0] = s[i + 1] + 1
            after[i] += 1
            after[i + 1] = None
            return tuple(after)

        return Action(f"store{i // 2}", lambda s: s[i + 1] is not None, apply)

    places = range(1, 2 * threads + 1, 2)

    def finished(s: tuple[Any, ...]) -> bool:
        return all(s[i] == increments for i in places)

    return Model(
        init=[(0,) + (0, None) * threads],
        actions=[action for i in places for action in (load(i), store(i))],
        invariants={"no_lost_update": lambda s: not finished(s) or s[0] == threads * increments},
        terminal=finished,
    )


def main() -> None:
    form, *words = [word for word in sys.argv[1:] if word != "--count"]
    threads, increments = (int(word) for word in words or ("3", "4"))
    model = {"dataclasses": with_dataclasses, "tuples": with_tuples}[form](threads, increments)
    begun = time.perf_counter()
    [violation] = check_all(model, max_states=LIMIT)
    seconds = time.perf_counter() - begun
    assert violation.invariant == "no_lost_update", violation
    # All runs are of one length and only their ends violate it: by then every state is known.
    line = f"states={violation.states_explored} seconds={seconds:.4f}"
    if "--count" in sys.argv:
        graph = explore(model, max_states=LIMIT)
        transitions = sum(map(len, graph.edges.values()))
        line = f"states={len(graph.states)} transitions={transitions} seconds={seconds:.4f}"
    print(line)


if __name__ == "__main__":
    main()
