"""Why nothing moves, or only round and round: who waits for whom, and which waits nobody is left to end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import at_rest
from interleave.explain.orders import awaited
from interleave.program import instr as I
from interleave.program.components import components
from interleave.program.dataflow import reachable
from interleave.program.footprint import VARIABLE, footprints
from interleave.program.operands import places
from interleave.program.program import Code, Thread
from interleave.program.steps import step_nodes
from interleave.record import record
from interleave.trace import channels
from interleave.trace.build import TraceBuilder
from interleave.trace.step_state import Element
from interleave.trace.waiting import ended_by, keeps
from interleave.trace.words import do, listed

#: More threads than these that wait for each other are not told one by one.
MOST_TOLD = 4


@record
class Wait:
    """What one thread waits for.

    Attributes:
        number: the thread.
        what: in words, behind "waits"; of one that goes round, what it reads behind "reading".
        holders: the threads that hold it, or that have to finish.
        helpers: the threads that somewhere do what would end the waiting; it is none of `holders`' then.
        verb: what the holders do, several of them, or the helpers, one of them, in words.
        ends: the variables by which they end it.
        round: whether it goes round, for ever, and waits for other values that way.
    """

    number: int
    what: str
    holders: tuple[int, ...] = ()
    helpers: tuple[int, ...] = ()
    verb: str = ""
    ends: tuple[str, ...] = ()
    round: bool = False

    @property
    def does(self) -> str:
        """What it does, behind its name."""
        return f"goes round reading {self.what}" if self.round else f"waits {self.what}"

    @property
    def threads(self) -> tuple[int, ...]:
        return self.holders or self.helpers


#: Whether a thread has written a variable.
Wrote = Callable[[int, str], bool]


class Settled:
    """Where a run goes on for ever.

    Args:
        builder: describes the program.
        states: the one that it ends in, and all that are come to from there, which they are from each of
            them.

    Attributes:
        moving: the threads that take a step in one of them.
        waits: what each thread waits for that has to finish, and those that these wait for: a daemon may wait
            for ever, and a thread that is at rest.
    """

    def __init__(self, builder: TraceBuilder, states: Sequence[int]) -> None:
        self.builder, self.states, self.state = builder, states, states[0]
        code = builder.code
        self._steps = [(s, number, choice) for s in states for number, choice, _ in successors(code, s)]
        self.moving = {number for _, number, _ in self._steps}

    @property
    def stuck(self) -> set[int]:
        """The threads that never take a step."""
        return set(range(len(self.builder.columns))) - self.moving

    @cached_property
    def waits(self) -> dict[int, Wait]:
        waits, work = {}, []
        for number, (thread, _) in enumerate(self.builder.program.instances):
            if self.builder.layout.pc(self.state, number) < len(thread.code.locations):
                goes = number in self.moving
                if not goes and at_rest(self.builder.layout, self.state, number):
                    continue
                wait = self._round(number) if goes else _wait(self.builder, self.state, number)
                if wait is not None:
                    waits[number] = wait
                    work += [] if thread.daemon else [number]
        wanted = set(reachable(work, lambda number: waits.keys() & waits[number].threads))
        return {number: wait for number, wait in waits.items() if number in wanted}

    def helpers(self) -> set[int]:
        """The threads that have finished, and could have ended the waiting of others."""
        found = {number for wait in self.waits.values() for number in wait.threads}
        return {number for number in found if _finished(self.builder, self.state, number)}

    def headline(self, wrote: Wrote) -> str:
        """Who waits for whom; empty if none waits.

        Args:
            wrote: what has happened on the way there.
        """

        def after(number: int) -> Iterator[int]:
            return (other for other in self.waits[number].threads if other in self.waits)

        said: dict[tuple[str, ...], list[int]] = {}
        for component in components(self.waits, after):
            members = sorted(component)
            if all(other in component for number in members for other in after(number)):
                circle = len(members) > 1 or members[0] in after(members[0])
                wait = self.waits[members[0]]
                key = (_circle(self.builder, members, self.waits),) if circle else self._alone(wait, wrote)
                said.setdefault(key, []).extend(members)
        return " ".join(self._joined(key, numbers) for key, numbers in said.items())

    # ------------------------------------------------------------------ parts

    def _joined(self, key: tuple[str, ...], numbers: Sequence[int]) -> str:
        if len(key) == 1:
            return key[0]
        names, one = listed([self.builder.columns[number] for number in numbers]), len(numbers) == 1
        if self.waits[numbers[0]].round:
            return f"{names} {'goes' if one else 'go'} round for ever reading {key[0]}: {key[1]}."
        return f"{names} {'waits' if one else 'wait'} for ever {key[0]}: {key[1]}."

    def _alone(self, wait: Wait, wrote: Wrote) -> tuple[str, str]:
        """What a thread waits for that no waiting thread could end, and who could have."""
        names = self.builder.columns
        if wait.holders:
            does = f"{do(wait.verb, 1)} it and " if wait.verb else ""
            held = [f"{names[n]} {does}{self._gone(n)}" for n in wait.holders]
            return wait.what, listed(held)
        if not wait.helpers:
            return wait.what, f"no other thread {wait.verb}"
        told = []
        for number in wait.helpers:
            finished = _finished(self.builder, self.state, number)
            in_vain = finished and not any(wrote(number, name) for name in wait.ends)
            alone = f", the only other thread that {wait.verb}," if len(wait.helpers) == 1 else ""
            gone = f"{self._gone(number)}{' without doing so' if in_vain else ''}"
            told.append(f"{names[number]}{alone} {gone}")
        if len(wait.helpers) == 1:
            return wait.what, told[0]
        return wait.what, f"{listed(told)}, and no other thread {wait.verb}"

    def _gone(self, number: int) -> str:
        """Why a thread never does what would help."""
        if number in self.moving:
            return "goes round"
        return self.builder.standing(self.state, number).removeprefix("but ")

    def _round(self, number: int) -> Wait | None:
        """What a thread reads that goes round: what is always the same; None if there is nothing of the
        kind."""
        builder, read = self.builder, set[Element]()
        variables, value = builder.program.variable, builder.layout.value
        for state, other, choice in self._steps:
            if other == number:
                read |= builder.paths.accesses(state, number, choice).reads
        kept = sorted(
            element
            for element in read
            if element[0] in variables and variables[element[0]].kind == "data"
            and len({value(state, *element) for state in self.states}) == 1
        )  # fmt: skip
        if not kept:
            return None
        what = listed([variables[name].element_name(at) for name, at in kept])
        names = frozenset(name for name, _ in kept)
        helpers, ends = _writers(builder, number, names), tuple(sorted(names))
        return Wait(number, what, helpers=helpers, verb=f"writes {listed(ends)}", ends=ends, round=True)


def _finished(builder: TraceBuilder, state: int, number: int) -> bool:
    return builder.layout.pc(state, number) == builder.layout.finished(builder.program.instances[number][0])


def _circle(builder: TraceBuilder, members: Sequence[int], waits: dict[int, Wait]) -> str:
    """Threads that wait for each other."""
    names = builder.columns
    if len(members) == 1:
        wait = waits[members[0]]
        return f"{names[members[0]]} waits {wait.what}, which it {do(wait.verb or 'hold', 1)} itself."
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
            parts.append(f"{names[number]} {wait.does}, which {others} {do(wait.verb, len(wait.holders))}")
        elif wait.holders:
            parts.append(f"{names[number]} {wait.does}")
        else:
            parts.append(f"{names[number]} {wait.does}, and no other thread than {others} {wait.verb}")
    return f"{', and '.join(parts)}."


# ---------------------------------------------------------------------------- what threads wait for


def _writers(
    builder: TraceBuilder, number: int, names: frozenset[str], asked: Collection[str] = ()
) -> tuple[int, ...]:
    """The other threads that somewhere write some variables, or are asked about."""
    return tuple(
        n for n, (other, index) in enumerate(builder.program.instances)
        if n != number and (other.name in asked or _writes(builder, other, index, names))
    )  # fmt: skip


def _wait(builder: TraceBuilder, state: int, number: int) -> Wait:
    thread, _ = builder.program.instances[number]
    pc = builder.layout.pc(state, number)
    location = thread.code.locations[pc]
    if (does := builder.communication(state, number)) is not None:
        helpers = tuple(other for other, _ in builder.partners(number, does))
        verb, ends = channels.verb(builder.program, does), channels.ends(does)
        return Wait(number, f"for “{does.text}”", helpers=helpers, verb=verb, ends=ends)
    by = builder.blocked_by(state, number)
    operations = [operation for operation, _ in by if operation is not None]
    what = f"for “{_told(builder, state, number, pc)}”"
    if operations and len(operations) == len(by):  # else there is a guard among what blocks it
        holders = tuple(dict.fromkeys(builder.waits_on(state, number)))
        locks = [builder.lock_name(state, element) for _, element in by]
        if all(isinstance(operation, I.Join) for operation in operations):
            left = [n for n in holders if not _finished(builder, state, n)]
            return Wait(number, f"for {listed([builder.columns[n] for n in left])} to finish", tuple(left))
        if all(locks):
            return _for_locks(number, by, locks, holders)
        ways = {(ended_by(o), element) for o, (_, element) in zip(operations, by, strict=True)}
        [(ended, element), *others] = ways
        if ended is not None and element is not None and not others:
            helpers = tuple(other for other, _ in builder.helpers(number, ended, element))
            return Wait(number, what, helpers=helpers, verb=f"{ended.verb} it", ends=(element[0],))
    names = awaited(thread.code, location) | {p.variable for o in operations for p in places(o)}
    asked = _asked(thread.code, location)
    helpers = _writers(builder, number, names, asked)
    verb = f"writes {listed(sorted(names))}" if names and not asked else "could end that"
    return Wait(number, what, helpers=helpers, verb=verb, ends=tuple(sorted(names)))


def _told(builder: TraceBuilder, state: int, number: int, pc: int) -> str:
    """What a thread waits to do."""
    instr, does = builder.program.instances[number][0].code.at(pc).instr, builder.place(number, pc).does
    if isinstance(instr, I.Operate):
        return does.partition(": ")[0]
    awaits = builder.awaits(state, number) if isinstance(instr, I.AtomicBegin) else ""
    return ": ".join(filter(None, (I.title(instr), awaits))) if awaits else does


def _for_locks(
    number: int, by: Sequence[tuple[I.BlockingInstr | None, Element | None]], locks: Sequence[str],
    holders: tuple[int, ...],
) -> Wait:  # fmt: skip
    """That a thread waits for locks: whichever it is given."""
    wants: dict[str, None] = {}
    verbs = set()
    for (operation, element), lock in zip(by, locks, strict=True):
        assert isinstance(operation, I.Operate) and element is not None
        wants[(operation.meaning.wants or "for {0}").format(lock)] = None
        verbs.add(keeps(operation, element[0]))
    verb = verbs.pop() if len(verbs) == 1 else ""
    return Wait(number, " or ".join(wants), holders, verb=verb)


def _asked(code: Code, location: int) -> set[str]:
    """The threads whose status a step looks at."""
    instrs = (code.nodes[number].instr for number in step_nodes(code, location)[0])
    return {instr.thread for instr in instrs if isinstance(instr, I.Status | I.Join)}


def _writes(builder: TraceBuilder, thread: Thread, index: int | None, variables: frozenset[str]) -> bool:
    """Whether a thread somewhere writes one of some variables."""
    steps = footprints(builder.program, thread, index)
    return any(
        location.kind == VARIABLE and location.name in variables
        for node in thread.code.locations
        for location in steps[node].writes
    )
