"""What a way through an ``atomic()`` did, in the author's notation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import assert_never

from interleave.program import instr as I
from interleave.program.channels import Communication
from interleave.program.expr import Address, Binary, Const, Expr
from interleave.program.names import SLEEPERS
from interleave.program.outcomes import is_silent
from interleave.program.program import Site, Thread
from interleave.program.steps import step_nodes
from interleave.trace.channels import communicated
from interleave.trace.operations import plain
from interleave.trace.states import States
from interleave.trace.step_paths import StepPath
from interleave.trace.step_state import Element
from interleave.trace.step_way import CRASHES, LEADS_ON, Operation

#: What is a change, what would be one where things were different, what is only looked at.
CHANGE, IDLE, LOOK = range(3)
#: Parts of a text without values for which there is no room are left out.
LONGEST = 52


class PathText:
    """Describes the ways through steps of one thread.

    Args:
        states: describes the program's states.
        thread: the thread.
    """

    def __init__(self, states: States, thread: Thread) -> None:
        self.states, self.program = states, states.program
        self.code, self.operations = thread.code, states.operations[thread.name]

    def label(self, state: int, path: StepPath, *, chosen: bool = False) -> str:
        """With values: what it chose that has a name, with ``chosen`` all that it chose; and what it changed;
        if nothing, the guards that it passed; else what it read and chose. Empty if it did nothing of all
        this."""
        done = self._done(state, path)
        first = [o for o, _ in done if I.title(self._instr(o)) or (chosen and self._chooses(o))]
        told = self._told([one for one in done if one[0] not in first], path)
        return ", ".join([*map(self._text, first), *(text for _, text in told)])

    def did(self, state: int, path: StepPath) -> str:
        """The same without values, and not too long."""
        done = self._done(state, path)
        titles = [I.title(self._instr(o)) for o, _ in done]
        told = self._told([one for one, title in zip(done, titles, strict=True) if not title], path)
        return shortened(list(dict.fromkeys([*filter(None, titles), *(plain(does) for does, _ in told)])))

    def does(self, location: int) -> list[str]:
        """What the ways through a step from a location may do, without values: what they change; if
        nothing, their guards; else what they read and choose."""
        seen = (k for k in step_nodes(self.code, location)[0] if k not in self.code.hidden)
        nodes = [self.code.nodes[k] for k in seen if k != location]
        titles = [I.title(node.instr) for node in nodes]
        others = [node for node in nodes if not (I.title(node.instr) or is_silent(node.instr))]
        texts = [plain(self.operations.operation(node.instr)) for node in others]
        pairs = zip(texts, others, strict=True)
        changes = [text for text, node in pairs if text and not only_looks(node.instr)]
        guards = [node.site.text for node in nodes if node.site in self._guards]
        return list(dict.fromkeys([*filter(None, titles), *(changes or guards or filter(None, texts))]))

    def statement(self, state: int, path: StepPath) -> str:
        """What a statement that is one step came to: the values that it wrote and took."""
        found = []
        for operation, kind in self._done(state, path):
            instr = self._instr(operation)
            if isinstance(instr, I.Get):
                found.append(self._shown(instr.queue.variable, operation.value))
            elif kind == CHANGE and isinstance(instr, (I.Store, I.New, I.Free)):
                found.append(f"{self._text(operation)}{' (buffer)' * self._waits(operation)}")
        return ", ".join(found)

    def communicated(self, path: StepPath, does: Communication, *, values: bool = True) -> str:
        """What it did at channels, with values or without; empty if nothing, as it crashed."""
        return communicated(self.states, self.code, path, does, values=values)

    def chosen(self, path: StepPath) -> str:
        """What it chose, with values."""
        return ", ".join(self._text(operation) for operation in path.operations if self._chooses(operation))

    def place(self, path: StepPath) -> I.Place:
        """What an atomic read-modify-write reads."""
        load = self._instr(path.operations[0])
        assert isinstance(load, I.Load)
        return load.place

    def updated(self, name: str, path: StepPath, value: Callable[[Expr], int]) -> str:
        """What an atomic read-modify-write of this name did; ``value`` is of what it was given. Empty if it
        crashed before."""
        read, load = path.operations[0], self._instr(path.operations[0])
        if not isinstance(load, I.Load) or len(path.operations) == 1:
            return ""
        then = path.operations[1]
        instr, wished = self._instr(then), None
        if isinstance(instr, I.Branch) and then.value:
            then = path.operations[2]
        elif isinstance(instr, I.Branch) and isinstance(instr.condition, Binary):
            expected = instr.condition.right
            wished = value(expected.operand if isinstance(expected, Address) else expected)
        variable = load.place.variable
        told = f"{name}({self._name(read, load.place)}): "
        if wished is None:
            return f"{told}{self._shown(variable, read.value)} → {self._shown(variable, then.value)}"
        return f"{told}found {self._shown(variable, read.value)}, expected {self._shown(variable, wished)}"

    def got(self, path: StepPath) -> bool:
        """Whether a wait that could have given up did not: what it chose last, or found."""
        instrs = [(self._instr(operation), operation.value) for operation in path.operations]
        decided = [value for instr, value in instrs if isinstance(instr, (I.Choose, I.Operate))]
        return bool([value for value in decided if value is not None][-1])

    def is_over(self, path: StepPath) -> bool:
        """Whether a way through a step of several accesses went through all of them: if it crashed, in local
        work behind them."""
        return path.end == LEADS_ON or (path.end == CRASHES and not self.code.nodes[path.node].inside)

    def awaited(self, operation: Operation) -> str:
        """What a way is blocked by."""
        instr = self._instr(operation)
        assert isinstance(instr, I.BlockingInstr), instr
        match instr:
            case I.Get():
                return self.operations.operation(instr)
            case I.Operate() | I.Put() | I.Join():
                return self._text(operation).partition(": ")[0]
        assert_never(instr)

    def told(self, operation: Operation) -> str:
        """What a guard read: a name, and the value that it has."""
        return self._text(operation).replace(" → ", " = ")

    def notified(self, does: str, woken: int | None) -> str:
        """A notification, with whom it wakes: the number of a thread, -1 for all that wait."""
        who = "nobody" if woken is None else "all that wait" if woken < 0 else self.states.columns[woken]
        return f"{does} wakes {who}"

    # ------------------------------------------------------------------ which operations

    def _told(self, done: Sequence[tuple[Operation, int]], path: StepPath) -> list[tuple[str, str]]:
        """What is told of what a way did: each without values, and with them."""
        told = [self._both(operation) for operation, kind in done if kind == CHANGE]
        if not told:
            guards = filter(None, (self.guard(operation.node) for operation in path.operations))
            told = [(site.text, site.text) for site in guards]
            told += [self._both(operation) for operation, kind in done if kind == IDLE]
        if not told:
            told = [self._both(operation) for operation, _ in done]
        return list(dict.fromkeys(told))

    def _chooses(self, operation: Operation) -> bool:
        return isinstance(self._instr(operation), I.ChoosingInstr)

    def _both(self, operation: Operation) -> tuple[str, str]:
        """An operation without values, and with them."""
        return self.operations.operation(self._instr(operation)), self._text(operation)

    def _done(self, state: int, path: StepPath) -> list[tuple[Operation, int]]:
        """The operations and what they are; of the stores to one element the last one, at the place of the
        first, none to an object that is freed, too; what is done twice once. What it crashed in is not
        done."""
        found: dict[object, tuple[Operation, int]] = {}
        freed = {o.element for o in path.operations if isinstance(self._instr(o), I.Free)}
        for operation in path.operations[: -1 if path.end == CRASHES else None]:
            instr, element, value = self._instr(operation), operation.element, operation.value
            if isinstance(instr, I.Store) and element is not None:
                changed = self._waits(operation) or self.states.layout.value(state, *element) != value
                if self._object(element) not in freed:
                    found[I.Store, element] = operation, CHANGE if changed else IDLE
            elif not isinstance(instr, (I.Branch, I.Assume)) and not is_silent(instr):
                found[type(instr), element, operation.node, value] = operation, came_to(instr, value)
        return list(found.values())

    def _object(self, element: Element) -> Element:
        """That the object lives which an element is part of."""
        variable = self.program.variable[element[0]]
        if variable.struct is None:
            return "", 0
        return self.program.struct[variable.struct].heap, element[1] // variable.length

    def _waits(self, operation: Operation) -> bool:
        """Whether it is a store that goes to its thread's store buffer."""
        instr = self.code.nodes[operation.node].instr
        return isinstance(instr, I.AtomicBegin) and instr.form == I.ISSUED

    def _instr(self, operation: Operation) -> I.Instr:
        return I.written(self.code.nodes[operation.node].instr)

    @cached_property
    def _guards(self) -> list[Site]:
        """Each ``wait_until`` of the code."""
        return [node.site for node in self.code.nodes if node.instr == I.Assume(Const(0))]

    def guard(self, node: int) -> Site | None:
        """The ``wait_until`` that a node of the code belongs to."""
        return next((site for site in self._guards if _within(self.code.nodes[node].site, site)), None)

    # ------------------------------------------------------------------ texts

    def _text(self, operation: Operation) -> str:
        """An operation with its values."""
        instr, value, names = self._instr(operation), operation.value, self.states.columns
        match instr:
            case I.Load(_, place):
                return f"{self._name(operation, place)} → {self._shown(place.variable, value)}"
            case I.Store(place, _, _):
                return f"{self._name(operation, place)} = {self._shown(place.variable, value)}"
            case I.Operate(_, places, _):
                silent = is_silent(instr)
                found = (place.text if silent else self._name(operation, place) for place in places)
                text = instr.meaning.text.format(*found, argument=value)
                return f"{text} → {bool(value)}" if instr.meaning.tries else text
            case I.Put(place, _):
                put, _ = self.program.queue_verbs(place.variable)
                return f"{self._queue(operation, place)}.{put}({self._shown(place.variable, value)})"
            case I.Get(_, place):
                _, get = self.program.queue_verbs(place.variable)
                return f"{self._queue(operation, place)}.{get}() → {self._shown(place.variable, value)}"
            case I.New(_, struct, _) | I.Free(struct, _, _) if operation.element is not None:
                return f"{'new' if isinstance(instr, I.New) else 'free'} {struct}#{operation.element[1]}"
            case I.Notify():
                return self.notified(self.operations.operation(instr), value)
            case I.Start() if value is not None:
                return f"start {names[value]}"
            case I.Join(name, _) if operation.element is not None:
                return f"join {names[self.program.thread[name].first + operation.element[1]]}"
            case I.Status(_, name, _, what) if operation.element is not None:
                looked_at = names[self.program.thread[name].first + operation.element[1]]
                return f"{looked_at}.{what} → {bool(value)}"
            case I.Choose(dst, title=title) | I.ChooseRange(dst, title=title) if value is not None:
                type_ = self.code.locals[dst].type
                shown = type_.show(value) if type_.low <= value <= type_.high else str(value)
                return f"{title or 'choose'} → {shown}"
            case (
                I.New() | I.Free() | I.Start() | I.Join() | I.Status() | I.Choose() | I.ChooseRange()
                | I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End()
                | I.Result() | I.Assume() | I.AtomicBegin() | I.AtomicEnd()
            ):  # fmt: skip
                return self.operations.operation(instr)
        assert_never(instr)

    def _name(self, operation: Operation, place: I.Place) -> str:
        """The element that is accessed, where it is one of this place."""
        if operation.element is None or operation.element[0] != place.variable:
            return place.text
        return self.program.variable[place.variable].element_name(operation.element[1]).removesuffix(SLEEPERS)

    def _queue(self, operation: Operation, place: I.Place) -> str:
        """The queue that is used."""
        variable = self.program.variable[place.variable]
        if operation.element is None or variable.unit == variable.size:
            return place.text
        return variable.part_name(operation.element[1] // variable.unit)

    def _shown(self, variable: str, value: int | None) -> str:
        return "?" if value is None else self.states.show(variable, value)


def only_looks(instr: I.Instr) -> bool:
    """Whether an operation changes nothing, but reads or chooses."""
    match instr:
        case I.Load() | I.Join() | I.Status() | I.Choose() | I.ChooseRange():
            return True
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Store() | I.New() | I.Free() | I.Operate()
            | I.Put() | I.Get() | I.Notify() | I.Start()
        ):  # fmt: skip
            return False
    assert_never(instr)


def came_to(instr: I.Instr, value: int | None) -> int:
    """What an operation with a value was: a change, none, or a look."""
    if only_looks(instr) or (isinstance(instr, I.Operate) and instr.meaning.tries and not value):
        return LOOK
    return IDLE if isinstance(instr, I.Notify) and value is None else CHANGE


def _within(site: Site, guard: Site) -> bool:
    """Whether a place is part of what a guard evaluates, in procedures that it calls, too."""
    depth = len(guard.frames)
    if site.frames[:depth] != guard.frames:
        return False
    at = site.frames[depth].call if len(site.frames) > depth else site.span
    if at is None or at.file != guard.span.file:
        return False
    begin, end = (guard.span.line, guard.span.column), (guard.span.end_line, guard.span.end_column)
    return begin <= (at.line, at.column) and (at.end_line, at.end_column) <= end


def shortened(parts: Sequence[str], room: int = LONGEST) -> str:
    """As many of the parts as there is room for, with ``…`` where some are left out."""
    kept = list(parts)
    while kept and len(", ".join(kept)) + (0 if len(kept) == len(parts) else 3) > room:
        kept.pop()
    if len(kept) == len(parts):
        return ", ".join(kept)
    return f"{', '.join(kept)}, …" if kept else f"{parts[0][: room - 1]}…"
