"""What a thread waits for, and who holds that or could end it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from interleave.explain.orders import awaited
from interleave.program import instr as I
from interleave.program.footprint import VARIABLE, footprints
from interleave.program.operands import places
from interleave.program.program import Code
from interleave.program.steps import step_nodes
from interleave.record import record
from interleave.trace import channels
from interleave.trace.build import TraceBuilder
from interleave.trace.step_state import Element
from interleave.trace.waiting import ended_by, keeps
from interleave.trace.words import listed

#: What several threads do, and one.
VERBS = {"wait": "waits", "go round": "goes round"}


@record
class Wait:
    """What one thread waits for.

    Attributes:
        number: the thread.
        what: in words, behind "waits"; of one that goes round behind "goes round".
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

    def does(self, several: bool = False, how: str = "") -> str:
        """What it does, behind its name, or several do behind theirs."""
        verb = "go round" if self.round else "wait"
        return f"{verb if several else VERBS[verb]}{how} {self.what}"

    @property
    def threads(self) -> tuple[int, ...]:
        return self.holders or self.helpers


def finished(builder: TraceBuilder, state: int, number: int) -> bool:
    """Whether a thread has finished."""
    return builder.layout.pc(state, number) == builder.layout.finished(builder.program.instances[number][0])


def writers(
    builder: TraceBuilder, number: int, names: frozenset[str], asked: Collection[str] = ()
) -> tuple[int, ...]:
    """The other threads that somewhere write some variables, or are asked about. What goes by way of a store
    buffer its thread has written."""
    return tuple(
        n for n, (other, _) in enumerate(builder.program.instances)
        if n != number and not other.of and (other.name in asked or writing(builder, n, names))
    )  # fmt: skip


def wait_of(builder: TraceBuilder, state: int, number: int) -> Wait:
    """What a thread waits for that cannot move."""
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
            left = [n for n in holders if not finished(builder, state, n)]
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
    helpers = writers(builder, number, names, asked)
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


def writing(builder: TraceBuilder, number: int, variables: Collection[str]) -> list[int]:
    """Where a thread writes one of some variables, at once or by way of its store buffer: the locations of
    these steps."""
    thread, index = builder.program.instances[number]
    code = thread.code

    def issues(location: int) -> bool:
        stores = (I.written(code.nodes[node].instr) for node in step_nodes(code, location)[0])
        return any(isinstance(store, I.Store) and store.place.variable in variables for store in stores)

    return [
        node
        for node, step in footprints(builder.program, thread, index).items()
        if any(written.kind == VARIABLE and written.name in variables for written in step.writes)
        or issues(node)
    ]
