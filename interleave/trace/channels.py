"""Channels in words: what a step did at them, how they stand, and who could end the waiting for one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interleave.program import channels
from interleave.program import instr as I
from interleave.program.channels import Communication
from interleave.program.names import owner_of, queue_length
from interleave.program.operands import places
from interleave.program.program import Code, Program, Variable
from interleave.trace.step_way import CRASHES, Operation
from interleave.trace.words import listed

if TYPE_CHECKING:
    from interleave.trace.states import States
    from interleave.trace.step_paths import StepPath

#: What is left of a mark without values.
_VALUES = (
    (" → {value} from {who}", ""), (" → {value}", ""), ("({value}) to {who}", "()"), ("({value})", "()"),
)  # fmt: skip
#: What other threads do that ends the waiting for a case.
_ENDS = {"send": ("receive",), "receive": ("send", "close")}
_VERBS = {"send": "receives from {0}", "receive": "sends to {0} or closes it"}


def communicated(
    states: States, code: Code, path: StepPath, does: Communication, *, values: bool = True
) -> str:
    """What a step at channels did on a way, as the marks of its nodes say it, or what it crashed in; empty if
    it crashed before it came to that.

    Args:
        states, code: describe the program's states; the thread's code.
        path, does: the way, and what the step may do.
        values: whether with them.
    """
    told = dict.fromkeys(
        _filled(states, operation, instr, node.site.text) if values else _plain(instr, node.site.text)
        for operation in path.operations[: -1 if path.end == CRASHES else None]
        if (node := code.nodes[operation.node]).site.text
        and isinstance(instr := node.instr, I.Load | I.Store | I.Put | I.Get)
    )
    if not told and does.selects:
        end = code.nodes[path.node]
        if path.end == CRASHES and end.inside:
            checked = end.site.span if isinstance(end.instr, I.Check) else None
            told = dict.fromkeys(case.text for case in does.cases if case.span == checked)
        elif (next_ := I.communication(end.instr)) is not None and next_.waited:
            told = {"waits": None}  # for none of its cases
        else:
            chose = any(isinstance(code.nodes[o.node].instr, I.Choose) for o in path.operations)
            told = {"gives up" if chose or does.waited else "default": None}
    again = ", after waiting" if told and does.waited and not values else ""
    return f"{'select: ' * bool(told and does.selects)}{', '.join(told)}{again}"


def _plain(instr: I.Load | I.Store | I.Put | I.Get, mark: str) -> str:
    for old, new in _VALUES:
        mark = mark.replace(old, new)
    return mark.replace("{channel}", next(iter(places(instr))).text)


def _filled(states: States, operation: Operation, instr: I.Load | I.Store | I.Put | I.Get, mark: str) -> str:
    """A mark with the channel's name, the value, and who was met."""
    program, place = states.program, next(iter(places(instr)))
    name, shown = owner_of(place.variable), place.text
    assert operation.element is not None
    variable, own = program.variable[name], program.variable[place.variable]
    each = len(program.instances) if own.kind in ("parked", "handed") else own.unit
    part, who = divmod(operation.element[1], each)
    if variable.dims or variable.struct is not None:
        shown = variable.part_name(part)
    value = "?" if operation.value is None else own.type.show(operation.value)
    partner = states.columns[who] if "{who}" in mark else ""
    return mark.replace("{channel}", shown).replace("{value}", value).replace("{who}", partner)


def shown(states: States, state: int, variable: Variable, part: int) -> str:
    """How a channel stands: what is in it, whether it is closed, and who waits for it.

    Args:
        states, state: the state.
        variable, part: the channel.
    """
    value, name = states.layout.value, variable.name
    if variable.kind == "queue":
        count = value(state, queue_length(name), part)
        held = (value(state, name, part * variable.unit + i) for i in range(count))
        end = ", closed" if value(state, channels.closed(name), part) else ""
        return f"[{', '.join(map(variable.type.show, held))}]{end}"
    told = ["closed" if value(state, name, part) else "open"]
    handed = states.program.variable[channels.handed(name)]
    for number, owner in enumerate(states.owners):
        at = part * len(states.owners) + number
        met, one = value(state, channels.MATCHED, number), handed.type.show(value(state, handed.name, at))
        sends, receives = (value(state, f(name), at) for f in (channels.senders, channels.receivers))
        if sends and met in (0, sends):
            told.append(f"{one} of {owner} is received" if met else f"{owner} waits to send {one}")
        if receives and met in (0, receives):
            told.append(f"{owner} is given {one}" if met else f"{owner} waits to receive")
    return "; ".join(told)


# ---------------------------------------------------------------------------- waiting


def there(code: Code, path: StepPath, does: Communication) -> Communication:
    """A step with those of its cases alone that are there on a way that is blocked: it looks at the channel
    of each of these, and at no other's."""
    looked_at = {code.nodes[operation.node].site.span for operation in path.operations}
    return replace(does, cases=tuple(case for case in does.cases if case.span in looked_at))


def missing(does: Communication, found: Communication) -> str:
    """Said of cases that are not there; empty if all are."""
    left_out = [case.text for case in does.cases if case not in found.cases]
    if not found.cases:
        return "none of its cases is there"
    return f"{listed(left_out)} {'is' if len(left_out) == 1 else 'are'} not there" if left_out else ""


def ends(does: Communication) -> tuple[str, ...]:
    """The variables that whoever ends such a waiting writes."""
    found = set[str]()
    for case in does.cases:
        name, buffered = case.channel, case.channel in does.buffered
        if case.does == "send":
            found |= {name} if buffered else {channels.MATCHED, channels.receivers(name)}
        else:
            found |= {name, channels.closed(name) if buffered else channels.handed(name)}
    return tuple(sorted(found))


def verb(program: Program, does: Communication) -> str:
    """What whoever ends such a waiting does."""
    if len(does.cases) != 1:
        return "could end that"
    (case,) = does.cases
    variable = program.variable[case.channel]
    return _VERBS[case.does].format(variable.indexed(variable.name, None))


def ending(code: Code, does: Communication) -> set[int]:
    """The nodes of a thread's code that end such a waiting of another one, as far as names tell channels
    apart."""
    wanted = {(case.channel, other) for case in does.cases for other in _ENDS[case.does]}
    return {number for number, node in enumerate(code.nodes) if not wanted.isdisjoint(_done(node.instr))}


def _done(instr: I.Instr) -> set[tuple[str, str]]:
    """What an instruction does at channels. What a step at one with a buffer does may stand in another one's
    step."""
    if (does := I.communication(instr)) is not None:
        return {(case.channel, case.does) for case in does.cases}
    if isinstance(instr, I.Put):
        return {(instr.queue.variable, "send")}
    if isinstance(instr, I.Get):
        return {(instr.queue.variable, "receive")}
    channel = owner_of(instr.place.variable) if isinstance(instr, I.Store) else ""
    closes = isinstance(instr, I.Store) and instr.place.variable == channels.closed(channel)
    return {(channel, "close")} if closes else set()
