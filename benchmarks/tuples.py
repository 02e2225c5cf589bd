"""The models as rules on flat tuples, for checkers that take a model as Python functions.

The steps are those of `spin/*.pml`. A state is a tuple of integers: first what is shared, then each
thread's place and its locals. `models()` names them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

State = tuple[int, ...]


@dataclass(frozen=True)
class Rule:
    """A step of one thread at one place. `effect` changes a copy of the state."""

    name: str
    guard: Callable[[State], bool]
    effect: Callable[[list[int]], None]


@dataclass(frozen=True)
class Rules:
    """A model.

    Attributes:
        initial: the initial state.
        places: for each thread, where its place stands in the state.
        steps: for each thread, its rules by place.
        safe: what holds in every state.
        terminal: whether a state without a step is meant to be one.
    """

    initial: State
    places: tuple[int, ...]
    steps: tuple[tuple[tuple[Rule, ...], ...], ...]
    safe: Callable[[State], bool]
    terminal: Callable[[State], bool]


def never(s: State) -> bool:
    return False


def always(s: State) -> bool:
    return True


def to(place: int, at: int, *more: tuple[int, int]) -> Callable[[list[int]], None]:
    """The effect of going to a place and setting some elements."""

    def effect(s: list[int]) -> None:
        s[at] = place
        for index, value in more:
            s[index] = value

    return effect


def counter(N: int, K: int, folded: bool = False) -> Rules:
    """x; a thread's place, how often it has stored, what it has loaded."""

    def thread(t: int) -> tuple[tuple[Rule, ...], ...]:
        at = 1 + 3 * t

        def load(s: list[int]) -> None:
            s[at], s[at + 2] = 1, s[0]

        def store(s: list[int]) -> None:
            s[0] = s[at + 2] + 1
            s[at], s[at + 1], s[at + 2] = 0, s[at + 1] + 1, 0

        first = [Rule(f"load{t}", lambda s: s[at + 1] < K, load)]
        if not folded:
            first.append(Rule(f"finish{t}", lambda s: s[at + 1] == K, to(2, at)))
        return tuple(first), (Rule(f"store{t}", always, store),), ()

    places = tuple(range(1, 1 + 3 * N, 3))

    def finished(s: State) -> bool:
        return all(s[at + 1] == K and s[at] == (0 if folded else 2) for at in places)

    def safe(s: State) -> bool:
        return s[0] >= 2 or not finished(s)

    return Rules((0,) * (1 + 3 * N), places, tuple(map(thread, range(N))), safe, finished)


def phils(N: int) -> Rules:
    """The forks; a philosopher's place."""

    def thread(p: int) -> tuple[tuple[Rule, ...], ...]:
        at, first, second = N + p, 0 if p == N - 1 else p, N - 1 if p == N - 1 else p + 1
        return (
            (Rule(f"first{p}", lambda s: s[first] == 0, to(1, at, (first, 1))),),
            (Rule(f"second{p}", lambda s: s[second] == 0, to(2, at, (second, 1))),),
            (Rule(f"put first{p}", always, to(3, at, (first, 0))),),
            (Rule(f"put second{p}", always, to(0, at, (second, 0))),),
        )

    return Rules((0,) * (2 * N), tuple(range(N, 2 * N)), tuple(map(thread, range(N))), always, never)


def peterson(N: int) -> Rules:
    """Who is inside; levels; victims; a thread's place, its rung and k."""

    def thread(p: int) -> tuple[tuple[Rule, ...], ...]:
        level, victim, at = 1, 1 + N, 1 + 2 * N + 3 * p
        rung, k = at + 1, at + 2

        def set_level(s: list[int]) -> None:
            s[level + p], s[at] = s[rung], 2

        def set_victim(s: list[int]) -> None:
            s[victim + s[rung]], s[k], s[at] = p, 0, 3

        def behind(s: State) -> bool:
            return s[k] < N and (s[k] == p or s[level + s[k]] < s[rung])

        def next_one(s: list[int]) -> None:
            s[k] += 1

        def passed(s: list[int]) -> None:
            s[k], s[rung], s[at] = 0, s[rung] + 1, 4

        def enter(s: list[int]) -> None:
            s[0], s[rung], s[at] = s[0] + 1, 0, 6

        def leave(s: list[int]) -> None:
            s[0], s[at] = s[0] - 1, 7

        return (
            (Rule(f"begin{p}", always, to(1, at, (rung, 1))),),
            (Rule(f"level{p}", always, set_level),),
            (Rule(f"victim{p}", always, set_victim),),
            (
                Rule(f"look{p}", behind, next_one),
                Rule(f"pass{p}", lambda s: s[k] == N or s[victim + s[rung]] != p, passed),
            ),
            (
                Rule(f"again{p}", lambda s: s[rung] < N, to(1, at)),
                Rule(f"top{p}", lambda s: s[rung] == N, to(5, at)),
            ),
            (Rule(f"enter{p}", always, enter),),
            (Rule(f"leave{p}", always, leave),),
            (Rule(f"down{p}", always, to(0, at, (level + p, 0))),),
        )

    places = tuple(range(1 + 2 * N, 1 + 5 * N, 3))
    return Rules((0,) * (1 + 5 * N), places, tuple(map(thread, range(N))), lambda s: s[0] <= 1, never)


def buffer(P: int, C: int, S: int) -> Rules:
    """The ring; head, tail, room, items, the lock; a thread's place and the index it has loaded."""
    head, tail, room, items, lock = range(S, S + 5)

    def thread(t: int) -> tuple[tuple[Rule, ...], ...]:
        at, producer = S + 5 + 2 * t, t < P
        index = at + 1
        end, comes, goes = (tail, room, items) if producer else (head, items, room)
        after = 4 if producer else 5

        def wait(s: list[int]) -> None:
            s[comes], s[at] = s[comes] - 1, 1

        def load(s: list[int]) -> None:
            s[index], s[at] = s[end], 3

        def write(s: list[int]) -> None:
            s[s[index]], s[at] = (t + 1 if producer else 0), after

        def advance(s: list[int]) -> None:
            s[end], s[index], s[at] = (s[index] + 1) % S, 0, after + 1

        def post(s: list[int]) -> None:
            s[goes], s[at] = s[goes] + 1, 0

        take = () if producer else ((Rule(f"take{t}", always, to(4, at)),),)
        return (
            (Rule(f"wait{t}", lambda s: s[comes] > 0, wait),),
            (Rule(f"acquire{t}", lambda s: s[lock] == 0, to(2, at, (lock, 1))),),
            (Rule(f"load{t}", always, load),),
            *take,
            (Rule(f"write{t}", always, write),),
            (Rule(f"advance{t}", always, advance),),
            (Rule(f"release{t}", always, to(after + 2, at, (lock, 0))),),
            (Rule(f"post{t}", always, post),),
        )

    initial = (0,) * S + (0, 0, S, 0, 0) + (0, 0) * (P + C)
    places = tuple(range(S + 5, len(initial), 2))

    def safe(s: State) -> bool:
        """A consumer that is about to take something finds something."""
        return all(s[at] != 3 or s[s[at + 1]] != 0 for at in places[P:])

    return Rules(initial, places, tuple(map(thread, range(P + C))), safe, never)


def folded(N: int, K: int) -> Rules:
    return counter(N, K, folded=True)


def models() -> dict[str, Callable[..., Rules]]:
    return {"counter": counter, "folded": folded, "phils": phils, "peterson": peterson, "buffer": buffer}
