"""Random programs of threads that send, receive and select, and what Go's specification says of each: an
explorer for these alone, in which a rendezvous is one step of two threads. It shares nothing with the
product but the source text that it writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from hypothesis import strategies as st

SEND, RECEIVE, CLOSE = "send", "receive", "close"
WAITS, DEFAULT, TIMEOUT = "waits", "default", "timeout"
#: What a thread remembers of all that it did is one number below this.
ROUND = 211


class Case(NamedTuple):
    does: str
    channel: int
    value: int = 0
    there: bool = True


class Action(NamedTuple):
    """Several cases are a ``select``; ``otherwise`` is what it does when none can be taken."""

    cases: tuple[Case, ...]
    otherwise: str = WAITS
    select: bool = False


class Plan(NamedTuple):
    """The channels' capacities, and each thread's actions."""

    capacities: tuple[int, ...]
    threads: tuple[tuple[Action, ...], ...]


class State(NamedTuple):
    """Of each thread how far it is, whether it waits there, and what it remembers; of each channel what is in
    it, and whether it is closed."""

    threads: tuple[tuple[int, bool, int], ...]
    channels: tuple[tuple[tuple[int, ...], bool], ...]


class Found(NamedTuple):
    """The states in which nothing moves: what the threads remember, who has finished, and the channels; and
    whether a program can misuse a channel."""

    ends: frozenset[tuple[object, ...]]
    panics: bool


# ---------------------------------------------------------------------------- what may happen


def explore(plan: Plan, *, arrive: bool = True) -> Found:
    """All that can become of a plan. Without ``arrive`` two threads meet wherever both come to the channel,
    which makes no difference where nobody can do something else instead of waiting."""
    initial = State(tuple((0, False, 0) for _ in plan.threads), tuple(((), False) for _ in plan.capacities))
    seen, work, ends, panics = {initial}, [initial], set(), False
    while work:
        state = work.pop()
        moves = [after for t in range(len(plan.threads)) for after in steps(plan, state, t, arrive)]
        panics |= None in moves
        if not moves:
            finished = tuple(at == len(plan.threads[t]) for t, (at, _, _) in enumerate(state.threads))
            ends.add((tuple(memory for _, _, memory in state.threads), finished, state.channels))
        for after in moves:
            if after is not None and after not in seen:
                seen.add(after)
                work.append(after)
    return Found(frozenset(ends), panics)


def steps(plan: Plan, state: State, t: int, arrive: bool) -> Iterator[State | None]:
    """What a thread can do next; None for a misuse."""
    at, waits, _ = state.threads[t]
    if at == len(plan.threads[t]):
        return
    action = plan.threads[t][at]
    taken = [after for k in range(len(action.cases)) for after in take(plan, state, t, k, arrive)]
    yield from taken
    if action.otherwise == TIMEOUT or (action.otherwise == DEFAULT and not taken):
        yield on(state, t, 9)
    elif not taken and not waits and arrive:
        yield standing(state, t, waits=True)
    if action.otherwise == TIMEOUT and not taken and not waits and arrive:
        yield standing(state, t, waits=True)


def take(plan: Plan, state: State, t: int, k: int, arrive: bool) -> Iterator[State | None]:
    """One of the cases that it has, if it can be taken."""
    at, waits, _ = state.threads[t]
    case = plan.threads[t][at].cases[k]
    held, closed = state.channels[case.channel]
    capacity = plan.capacities[case.channel]
    if not case.there:
        return
    if case.does == CLOSE:
        yield None if closed else channel(on(state, t, 8), case.channel, held, True)
    elif case.does == SEND and closed:
        yield None
    elif case.does == SEND and len(held) < capacity:
        yield channel(on(state, t, 1 + 10 * k), case.channel, (*held, case.value), False)
    elif case.does == RECEIVE and held:
        yield channel(on(state, t, 2 + held[0] + 10 * k), case.channel, held[1:], closed)
    elif case.does == RECEIVE and closed:
        yield on(state, t, 2 + 10 * k)
    elif not capacity and not waits:  # whoever waits is met
        for other, (there, standing_there, _) in enumerate(state.threads):
            if other == t or there == len(plan.threads[other]) or (arrive and not standing_there):
                continue
            for j, offer in enumerate(plan.threads[other][there].cases):
                both = {offer.does, case.does} == {SEND, RECEIVE}
                if both and offer.channel == case.channel and offer.there:
                    value = case.value or offer.value
                    codes = {SEND: 1, RECEIVE: 2 + value}
                    yield on(on(state, t, codes[case.does] + 10 * k), other, codes[offer.does] + 10 * j)


def on(state: State, t: int, code: int) -> State:
    """A thread goes on to its next action, and remembers what it did."""
    at, _, memory = state.threads[t]
    changed = at + 1, False, (memory * 37 + code) % ROUND
    return state._replace(threads=(*state.threads[:t], changed, *state.threads[t + 1 :]))


def standing(state: State, t: int, waits: bool) -> State:
    at, _, memory = state.threads[t]
    return state._replace(threads=(*state.threads[:t], (at, waits, memory), *state.threads[t + 1 :]))


def channel(state: State, c: int, held: tuple[int, ...], closed: bool) -> State:
    return state._replace(channels=(*state.channels[:c], (held, closed), *state.channels[c + 1 :]))


# ---------------------------------------------------------------------------- as a model


def source(plan: Plan) -> str:
    """The source text of a file with one model, ``Random``, that does what a plan says."""
    lines = [
        '"""A random plan."""', "", "from interleave import Array, Channel, Int, Model, select, thread", "",
        "class Random(Model):", '    """Random."""', "", f"    r = Array(Int(0, max={ROUND - 1}), 3)",
    ]  # fmt: skip
    lines += [f"    c{c} = Channel(Int(0, max=2), capacity={n})" for c, n in enumerate(plan.capacities)]
    for t, actions in enumerate(plan.threads):
        lines += ["", "    @thread", f"    def t{t}(m):"]
        for action in actions:
            lines += [" " * 8 + line for line in written(action, t)]
    return "\n".join(lines) + "\n"


def written(action: Action, t: int) -> Iterator[str]:
    def remember(code: str) -> str:
        return f"m.r[{t}] = (m.r[{t}] * 37 + {code}) % {ROUND}"

    if not action.select:
        (case,) = action.cases
        if case.does == RECEIVE:
            yield f"x = m.c{case.channel}.receive()"
        else:
            yield f"m.c{case.channel}.{case.does}({case.value if case.does == SEND else ''})"
        yield remember({SEND: "1", RECEIVE: "2 + x", CLOSE: "8"}[case.does])
        return
    yield f"match select({'timeout=True' * (action.otherwise == TIMEOUT)}):"
    for k, case in enumerate(action.cases):
        guard = "" if case.there else " if False"
        yield f"    case m.c{case.channel}.{case.does}({case.value if case.does == SEND else 'x'}){guard}:"
        yield "        " + remember(f"{10 * k} + {'1' if case.does == SEND else '2 + x'}")
    if action.otherwise != WAITS:
        yield "    case _:"
        yield "        " + remember("9")


# ---------------------------------------------------------------------------- drawing


@st.composite
def plans(draw: Callable[[st.SearchStrategy[int]], int]) -> Plan:
    """Up to three threads; one that closes does so last, most of the time."""

    def below(most: int) -> int:
        return draw(st.integers(0, most - 1))

    capacities = tuple((0, 0, 1, 2)[below(4)] for _ in range(1 + below(2)))
    threads = []
    for t in range(2 + below(2)):
        actions = [action(below, len(capacities), t) for _ in range(1 + below(3))]
        if below(5) == 0:
            at = len(actions) if below(3) else below(len(actions))
            actions.insert(at, Action((Case(CLOSE, below(len(capacities))),)))
        threads.append(tuple(actions))
    return Plan(capacities, tuple(threads))


def action(below: Callable[[int], int], channels: int, t: int) -> Action:
    if below(2):
        return Action((communication(below, channels, t),))
    cases: list[Case] = []
    for _ in range(1 + below(3)):
        case = communication(below, channels, t)._replace(there=below(8) > 0)
        if all((case.does, case.channel) != (c.does, c.channel) for c in cases):
            cases.append(case)
    return Action(tuple(cases), (WAITS, WAITS, DEFAULT, TIMEOUT)[below(4)], True)


def communication(below: Callable[[int], int], channels: int, t: int) -> Case:
    """Each thread does one of the two more often."""
    if (below(4) > 0) == (t == 1):
        return Case(RECEIVE, below(channels))
    return Case(SEND, below(channels), 1 + below(2))
