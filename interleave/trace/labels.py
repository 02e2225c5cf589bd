"""What a step does, in words, with the values that it reads and writes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import assert_never

from interleave.engine.layout import Layout
from interleave.program import instr as I
from interleave.program.expr import Expr, Local, evaluate
from interleave.program.instr import Place
from interleave.program.names import SLEEPERS
from interleave.program.program import Node
from interleave.program.types import RefType, Type
from interleave.remembered import remembered
from interleave.trace.ages import Aged, aged, told_apart
from interleave.trace.buffers import entries
from interleave.trace.path_text import PathText
from interleave.trace.states import States
from interleave.trace.step_paths import StepPath
from interleave.trace.step_way import CRASHES, LEADS_ON

#: So many alternatives of a step are looked at for what tells them apart.
MOST_WAYS = 1_000


class Labels(States):
    """Describes steps of one program.

    Args:
        layout: where everything stands in a state.
    """

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)

    def label(self, state: int, number: int, node: Node, after: int | None, choice: int = 0) -> str:
        """What a step does, with the values it reads and writes.

        Args:
            state, number, node: the thread instance's step at this node, taken in this state.
            after: the state it leads to, None if it crashes or cannot be taken.
            choice: which of its alternatives it takes.
        """
        instr = node.instr
        values = self.layout.locals(state, number)

        def value(expr: Expr, type_: Type | None = None) -> str:
            found = evaluate(expr, values, number)
            return type_.show(found) if type_ and type_.low <= found <= type_.high else str(found)

        match instr:
            case I.Load(_, place):
                name = self.written(state, number, place)
                read = after is not None or self._goes_on(state, number, choice)
                return f"{name} → {self._value(state, number, place)}" if read else name
            case I.Store(place, expr, _):
                type_ = self.program.variable[place.variable].type
                return f"{self.written(state, number, place)} = {value(expr, type_)}"
            case I.Operate(_, places, _, argument):
                names = (self.written(state, number, place) for place in places)
                given = "" if argument is None else value(argument)
                text = (instr.meaning.label or instr.meaning.text).format(*names, argument=given)
                if instr.meaning.early and self._waits_still(state, number, instr):
                    text += instr.meaning.early
                if not instr.meaning.tries or not (after is not None or self._goes_on(state, number, choice)):
                    return text
                got = self.paths.path(state, number, choice).operations[0].value
                return f"{text} → {bool(got)}"
            case I.Put(place, expr):
                put = value(expr, self.program.variable[place.variable].type)
                return f"{self.written(state, number, place)}.put({put})"
            case I.Get(_, place):
                name = f"{self.written(state, number, place)}.get()"
                got = after is not None or self._goes_on(state, number, choice)
                return f"{name} → {self._value(state, number, place)}" if got else name
            case I.Notify(place):
                name = f"{self.written(state, number, place)}.{instr.text}"
                path = self.paths.path(state, number, choice)
                done = after is not None or self._goes_on(state, number, choice)
                return self.text_of(number).notified(name, path.operations[-1].value) if done else name
            case I.New(_, struct, _):
                made = self.objects(state, after) if after is not None else []
                return made[0] if made else f"new {struct}"
            case I.Free(struct, ref, _):
                return f"free {value(ref, RefType(struct, self.program.struct[struct].capacity))}"
            case I.Start(name, index, _):
                return f"start {self._instance(name, index, values, number)}"
            case I.Join(name, index):
                return f"join {self._instance(name, index, values, number)}"
            case I.Status(_, name, index, what):
                return f"{self._instance(name, index, values, number)}.{what}"
            case I.Choose(dst, alternatives, title):
                type_ = self.program.instances[number][0].code.locals[dst].type
                return f"{title or 'choose'} → {value(alternatives[choice], type_)}"
            case I.ChooseRange(_, start, _, step, title):
                return f"{title or 'choose'} → {evaluate(start, values, number) + choice * step}"
            case I.AtomicBegin(I.FLUSH):
                return self.arrival(state, number)
            case I.AtomicBegin(I.LEARNED):
                return self._learned(state, number)
            case I.AtomicBegin(instr=I.End()):
                return "end"
            case I.AtomicBegin(instr=I.Fence(order)):
                return f"fence({order})"
            case I.AtomicBegin(instr=I.Load(_, place)):
                return self._forwarded(state, number, place, choice, after is not None)
            case I.AtomicBegin(I.VIEWED, instr=I.Store(place) as store):
                text = self.label(state, number, replace(node, instr=store), after, choice)
                if after is None:
                    return text
                return text + self._aged(state, number, self.paths.path(state, number, choice))
            case I.AtomicBegin(form) if instr.instr is not None:
                text = self.label(state, number, replace(node, instr=instr.instr), after, choice)
                return f"{text}  → buffer" if form == I.ISSUED and after is not None else text
            case I.AtomicBegin():
                return self._several(state, number, choice, node, instr)
            case (
                I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End()
                | I.Result() | I.Assume() | I.AtomicEnd()
            ):  # fmt: skip
                raise ValueError(f"no step begins with {instr}")
        assert_never(instr)

    def _waits_still(self, state: int, number: int, instr: I.Operate) -> bool:
        """Whether the thread's own word of an operation says that it waits."""
        (word,) = (word for word in instr.meaning.words if word.own)
        element = self._element(state, number, instr.places[word.place])
        assert element is not None
        at = element + number
        return bool(self.layout.value(state, instr.places[word.place].variable, at))

    def _goes_on(self, state: int, number: int, choice: int) -> bool:
        """Whether a step goes on behind its first instruction; it may crash later."""
        path = self.paths.path(state, number, choice)
        return path.node != path.operations[0].node

    def _several(self, state: int, number: int, choice: int, node: Node, begin: I.AtomicBegin) -> str:
        """What a step of several accesses did, or did before it crashed."""
        path, text, form = self.paths.path(state, number, choice), self.text_of(number), begin.form
        if begin.channel is not None:
            return text.communicated(path, begin.channel) or begin.channel.text
        if begin.updates:
            values, place = self.layout.locals(state, number), text.place(path)
            told = text.updated(form, path, lambda expr: evaluate(expr, values, number))
            if not told:
                return f"{form}({self.written(state, number, place)})"
            return told + self._aged(state, number, path)
        if begin.block:
            told = text.label(state, path)
            if path.choices and told in self._ambiguous(state, number):
                told = text.label(state, path, chosen=True)
            told += self._aged(state, number, path) if told else ""
            return f"{node.site.text}: {told}" if told else node.site.text
        if form == "timed" and text.is_over(path):
            return f"{node.site.text} → {text.got(path)}"
        does = node.site.text
        if form != "statement" or path.end != LEADS_ON:
            return does + self._aged(state, number, path, named=True)
        told = text.statement(state, path)
        if path.choices and told in self._ambiguous(state, number):
            does = f"{does}: {text.chosen(path)}"
        return f"{does} → {told}" if told else does

    def crashed(self, state: int, number: int, choice: int, crash: str) -> str:
        """What follows the label of a step that crashes behind its first access."""
        node = self.program.instances[number][0].code.at(self.layout.pc(state, number))
        if isinstance(node.instr, I.AtomicBegin):
            path, text = self.paths.path(state, number, choice), self.text_of(number)
            does, block = node.instr.channel, node.instr.block
            inside = self.program.instances[number][0].code.nodes[path.node].inside
            if does is not None and (inside or not text.communicated(path, does)):
                return ""
            if block and not text.label(state, path):
                return f": {crash}"
            if node.site.text == f"assert {crash}" or not (block or path.operations[:-1]):
                return ""
        return f", then {crash}"

    @remembered(most=1024)
    def _ambiguous(self, state: int, number: int) -> frozenset[str]:
        """What is told of several alternatives of a next step, as long as what they choose is not."""
        text, code = self.text_of(number), self.program.instances[number][0].code
        instr = code.at(self.layout.pc(state, number)).instr
        statement = isinstance(instr, I.AtomicBegin) and instr.form == "statement"
        tell = text.statement if statement else text.label
        ways = islice((way for way in self.paths.paths(state, number) if way.choices), MOST_WAYS)
        told = Counter(tell(state, way) for way in ways if way.end in (LEADS_ON, CRASHES))
        return frozenset(one for one, times in told.items() if times > 1)

    def text_of(self, number: int) -> PathText:
        """Describes the steps of a thread instance."""
        return self._texts[self.program.instances[number][0].name]

    @cached_property
    def _texts(self) -> dict[str, PathText]:
        return {thread.name: PathText(self, thread) for thread in self.program.threads}

    # ------------------------------------------------------------------ store buffers

    def _forwarded(self, state: int, number: int, place: Place, choice: int, goes_on: bool) -> str:
        """A load that looks into the thread's store buffer first, or reads any message."""
        name = self.written(state, number, place)
        if not (goes_on or self._goes_on(state, number, choice)):
            return name
        path = self.paths.path(state, number, choice)
        value = self.show(place.variable, path.operations[0].value or 0)
        return f"{name} → {value}{self._aged(state, number, path)}"

    def _aged(self, state: int, number: int, path: StepPath, *, named: bool = False) -> str:
        """What is said of a step that reads old stores, or puts its own before others: what the newest one
        is, and how many there are since, if the values do not tell which one is read."""
        found = aged(self.paths, number, path)
        if not found:
            return ""
        apart = told_apart(self.paths, state, number, path, MOST_WAYS)
        told = []
        for one in found:
            name, value, newest = self._compared(state, one)
            last = "the last store" if one.age == 1 else f"the last {one.age} stores"
            if one.stores:
                told.append(f"put before {newest if one.age == 1 else last}")
                continue
            read = (f"{name} = {value}" if named else "", "" if apart else f"before {last}")
            parts = " ".join(filter(None, read)), "" if value == newest else f"it is {newest}"
            told.append(f"old: {', '.join(filter(None, parts))}")
        return f" ({'; '.join(told)})"

    def old(self, state: int, number: int, choice: int) -> list[tuple[str, str, str]]:
        """What a thread's next step reads that is old: the location, the value, and the one that is there."""
        found = aged(self.paths, number, self.paths.path(state, number, choice))
        return [self._compared(state, one) for one in found if not one.stores]

    def _compared(self, state: int, one: Aged) -> tuple[str, str, str]:
        """A location, the value that is read or stored there, and the newest one."""
        variable, element = one.element
        there = self.layout.value(state, variable, element)
        name = self.program.variable[variable].element_name(element)
        return name, self.show(variable, one.value), self.show(variable, there)

    def arrival(self, state: int, number: int) -> str:
        """What the next step of a store buffer is."""
        entry = next(entries(self.paths, state, number), None)
        return f"{self.stored(entry)} {'reaches memory' if entry is not None else 'goes nowhere'}"

    def _learned(self, state: int, number: int) -> str:
        """What a thread learns of without a step of its own."""
        path, nodes = self.paths.path(state, number, 0), self.program.instances[number][0].code.nodes
        read = next(o for o in path.operations if isinstance(nodes[o.node].instr, I.Load))
        assert read.element is not None
        variable, element = read.element
        name = self.program.variable[variable].element_name(element)
        return f"learns of {name} = {self.show(variable, read.value or 0)}"

    # ------------------------------------------------------------------ places

    def written(self, state: int, number: int, place: Place) -> str:
        """A location as the author wrote it, with the object or the index that is meant now."""
        values, text = self.layout.locals(state, number), place.text
        variable = self.program.variable[place.variable]
        part = evaluate(place.index, values, number) if place.index is not None else None
        if isinstance(place.ref, Local) and "." in text:
            value = values.get(place.ref.slot, 0)
            type_ = self.program.instances[number][0].code.locals[place.ref.slot].type
            if value and isinstance(type_, RefType):
                return variable.part_of(type_.show(value), part)
        if part is not None and "[" in text:
            if len(variable.dims) > 1 or "[]" in variable.name:
                name = variable.indexed(variable.field, part) if 0 <= part < variable.parts else text
                return name.removesuffix(SLEEPERS)
            text = f"{text[: _last_index(text)]}[{part}{text[text.rindex(']') :]}"
        return text

    def _element(self, state: int, number: int, place: Place) -> int | None:
        """Which element of its variable a place is; None where there is no such element."""
        values = self.layout.locals(state, number)
        variable = self.program.variable[place.variable]
        part = evaluate(place.index, values, number) if place.index is not None else 0
        element = part * variable.unit
        if place.ref is not None:
            element += (evaluate(place.ref, values, number) - 1) * variable.length
        return element if 0 <= element < variable.size else None

    def _value(self, state: int, number: int, place: Place) -> str:
        """What is at a place."""
        element = self._element(state, number, place)
        if element is None:
            return "?"
        return self.show(place.variable, self.layout.value(state, place.variable, element))

    def _instance(self, name: str, index: Expr | None, values: dict[int, int], number: int) -> str:
        thread = self.program.thread[name]
        if index is None:
            return f"{thread.shown}[…]" if thread.indexed else thread.shown
        return f"{thread.shown}[{evaluate(index, values, number)}]"


def _last_index(text: str) -> int:
    """Where the last index in a text begins; there may be indices in it."""
    open_brackets = 0
    for at in reversed(range(len(text))):
        open_brackets += (text[at] == "]") - (text[at] == "[")
        if text[at] == "[" and not open_brackets:
            return at
    raise AssertionError(f"no index in {text}")
