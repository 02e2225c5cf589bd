"""Why nothing moves: who waits for whom, and which waits nobody is left to end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from interleave.engine.python.expander import successors
from interleave.program import instr as I
from interleave.program.components import components
from interleave.program.footprint import VARIABLE, footprints, step_nodes
from interleave.program.instr import Place
from interleave.program.program import Code, Thread
from interleave.trace.build import TraceBuilder
from interleave.trace.orders import awaited
from interleave.trace.words import listed

#: More threads than these that wait for each other are not told one by one.
MOST_TOLD = 4

FINISHED = "has finished"

#: What ends the waiting at an instruction: the kind of the instruction of another thread, and its verb.
ENDED_BY: dict[type, tuple[type, str]] = {
    I.Wait: (I.Post, "posts"), I.Put: (I.Get, "takes from"), I.Get: (I.Put, "puts into"),
    I.CondWake: (I.Notify, "notifies"),
}  # fmt: skip


@dataclass(frozen=True)
class Wait:
    """What one thread waits for.

    Attributes:
        number: the thread.
        what: in words, behind "waits for".
        holders: the threads that hold it, or that have to finish.
        helpers: the threads that somewhere do what would end the waiting; it is none of `holders`' then.
        verb: what the helpers do, in words.
        ends: the variables by which they end it.
    """

    number: int
    what: str
    holders: tuple[int, ...] = ()
    helpers: tuple[int, ...] = ()
    verb: str = ""
    ends: tuple[str, ...] = ()

    @property
    def threads(self) -> tuple[int, ...]:
        return self.holders or self.helpers


#: Whether a thread has written a variable.
Wrote = Callable[[int, str], bool]


def headline(builder: TraceBuilder, state: int, wrote: Wrote) -> str:
    """Who waits for whom in a state in which no thread can move; empty if some can, or if none waits.

    Args:
        builder: describes the program.
        state: its code.
        wrote: what has happened on the way there.
    """
    if successors(builder.code, state):
        return ""
    waits = _waits(builder, state)

    def after(number: int) -> Iterator[int]:
        return (other for other in waits[number].threads if other in waits)

    said: dict[tuple[str, ...], list[int]] = {}
    for component in components(waits, after):
        members = sorted(component)
        if all(other in component for number in members for other in after(number)):
            circle = len(members) > 1 or members[0] in after(members[0])
            wait = waits[members[0]]
            key = (_circle(builder, members, waits),) if circle else _alone(builder, state, wait, wrote)
            said.setdefault(key, []).extend(members)
    return " ".join(_joined(builder, key, numbers) for key, numbers in said.items())


def helpers(builder: TraceBuilder, state: int) -> set[int]:
    """The threads that have finished, and could have ended the waiting of others in a state."""
    if successors(builder.code, state):
        return set()
    found = {number for wait in _waits(builder, state).values() for number in wait.threads}
    return {number for number in found if _gone(builder, state, number) == FINISHED}


def _joined(builder: TraceBuilder, key: tuple[str, ...], numbers: Sequence[int]) -> str:
    if len(key) == 1:
        return key[0]
    names = listed([builder.columns[number] for number in numbers])
    return f"{names} {'wait' if len(numbers) > 1 else 'waits'} for ever for {key[0]}: {key[1]}."


def _alone(builder: TraceBuilder, state: int, wait: Wait, wrote: Wrote) -> tuple[str, str]:
    """What a thread waits for that no waiting thread could end, and who could have."""
    names = builder.columns
    if wait.holders:
        held = [
            f"{names[n]} {'holds it and ' if wait.verb else ''}{_gone(builder, state, n)}"
            for n in wait.holders
        ]
        return wait.what, listed(held)
    if not wait.helpers:
        return wait.what, f"no other thread {wait.verb}"
    told = []
    for number in wait.helpers:
        without = "" if any(wrote(number, name) for name in wait.ends) else " without doing so"
        gone = _gone(builder, state, number)
        alone = f", the only other thread that {wait.verb}," if len(wait.helpers) == 1 else ""
        told.append(f"{names[number]}{alone} {gone}{without if gone == FINISHED else ''}")
    if len(wait.helpers) == 1:
        return wait.what, told[0]
    return wait.what, f"{listed(told)}, and no other thread {wait.verb}"


def _gone(builder: TraceBuilder, state: int, number: int) -> str:
    finished = builder.layout.finished(builder.program.instances[number][0])
    pc = builder.layout.pc(state, number)
    return FINISHED if pc == finished else "waits, too" if pc < finished else "was not started"


def _circle(builder: TraceBuilder, members: Sequence[int], waits: dict[int, Wait]) -> str:
    """Threads that wait for each other."""
    names = builder.columns
    if len(members) == 1:
        return f"{names[members[0]]} waits for {waits[members[0]].what}, which it holds itself."
    if len(members) > MOST_TOLD:
        told = listed([names[n] for n in members])
        if members == list(range(members[0], members[-1] + 1)):
            told = f"{names[members[0]]} to {names[members[-1]]}"
        return f"{told} all wait for each other."
    parts = []
    for number in members:
        wait = waits[number]
        others = listed([names[n] for n in wait.threads])
        if wait.holders and wait.verb:
            parts.append(f"{names[number]} waits for {wait.what}, which {others} holds")
        elif wait.holders:
            parts.append(f"{names[number]} waits for {wait.what}")
        else:
            only = f"no other thread than {others} {wait.verb}"
            parts.append(f"{names[number]} waits for {wait.what}, and {only}")
    return f"{', and '.join(parts)}."


# ---------------------------------------------------------------------------- what threads wait for


def _waits(builder: TraceBuilder, state: int) -> dict[int, Wait]:
    """What each thread waits for that has to finish, and those that these wait for: a daemon may wait for
    ever."""
    waits, work = {}, []
    for number, (thread, _) in enumerate(builder.program.instances):
        if builder.layout.pc(state, number) < len(thread.code.locations):
            waits[number] = _wait(builder, state, number)
            work += [] if thread.daemon else [number]
    wanted = set(work)
    while work:
        more = set(waits[work.pop()].threads) & waits.keys() - wanted
        wanted |= more
        work += sorted(more)
    return {number: wait for number, wait in waits.items() if number in wanted}


def _wait(builder: TraceBuilder, state: int, number: int) -> Wait:
    thread, _ = builder.program.instances[number]
    location = thread.code.locations[builder.layout.pc(state, number)]
    instr = thread.code.nodes[location].instr
    on = tuple(builder.waits_on(state, number))
    does = builder.place(number, builder.layout.pc(state, number)).does.partition(": acquire")[0]
    if isinstance(instr, I.AtomicBegin):
        does = " or ".join(builder.guards(state, number)) or does
    match instr:
        case I.Acquire(place) | I.CondWake(_, place, _) if on:
            return Wait(number, builder._place(state, number, place), on, verb="holds")
        case I.Join():
            finished = [builder.layout.finished(builder.program.instances[n][0]) for n in on]
            left = [n for n, end in zip(on, finished, strict=True) if builder.layout.pc(state, n) != end]
            return Wait(number, f"{listed([builder.columns[n] for n in left])} to finish", tuple(left))
        case I.Wait(place) | I.Put(place, _) | I.Get(_, place) | I.CondWake(place, _, _):
            kind, verb = ENDED_BY[type(instr)]
            helpers = _doing(builder, number, kind, place)
            return Wait(number, f"“{does}”", helpers=helpers, verb=f"{verb} it", ends=(place.variable,))
    names, asked = awaited(thread.code, location), _asked(thread.code, location)
    helpers = tuple(
        n for n, (other, index) in enumerate(builder.program.instances)
        if n != number and (other.name in asked or _writes(builder, other, index, names))
    )  # fmt: skip
    verb = f"writes {listed(sorted(names))}" if names and not asked else "could end that"
    return Wait(number, f"“{does}”", helpers=helpers, verb=verb, ends=tuple(sorted(names)))


def _doing(builder: TraceBuilder, number: int, kind: type, place: Place) -> tuple[int, ...]:
    """The other threads that somewhere have an instruction of a kind on the same variable."""
    found = []
    for other, (thread, _) in enumerate(builder.program.instances):
        instrs = (node.instr for node in thread.code.nodes if type(node.instr) is kind)
        if other != number and any(_place(instr).variable == place.variable for instr in instrs):
            found.append(other)
    return tuple(found)


def _place(instr: object) -> Place:
    match instr:
        case I.Post(place) | I.Put(place, _) | I.Get(_, place) | I.Notify(place, _):
            return place
    raise TypeError(instr)


def _asked(code: Code, location: int) -> set[str]:
    """The threads whose status a step looks at."""
    instrs = (code.nodes[number].instr for number in step_nodes(code, location)[0])
    return {instr.thread for instr in instrs if isinstance(instr, I.Status)}


def _writes(builder: TraceBuilder, thread: Thread, index: int | None, variables: frozenset[str]) -> bool:
    """Whether a thread somewhere writes one of some variables."""
    steps = footprints(builder.program, thread, index)
    return any(
        location.kind == VARIABLE and location.name in variables
        for node in thread.code.locations
        for location in steps[node].writes
    )
