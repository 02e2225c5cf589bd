"""What a step does, in words, with the values that it reads and writes."""

from __future__ import annotations

from interleave import paths
from interleave.program import instr as I
from interleave.program.expr import Expr, Local, evaluate
from interleave.program.instr import Place
from interleave.program.program import Node
from interleave.program.types import RefType, Type
from interleave.trace.states import States

#: Operations whose label is a verb and the object that they are on.
VERBS: dict[type[object], str] = {
    I.Acquire: "acquire", I.TryAcquire: "try_acquire", I.Release: "release", I.Wait: "wait",
    I.TryWait: "try_wait", I.Post: "post",
}  # fmt: skip


class Labels(States):
    """Describes steps of one program."""

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
                name = self._place(state, number, place)
                return f"{name} → {self._value(state, number, place, state)}" if after is not None else name
            case I.Store(place, expr, _):
                type_ = self.program.variable[place.variable].type
                return f"{self._place(state, number, place)} = {value(expr, type_)}"
            case I.Acquire(place) | I.TryAcquire(_, place) | I.Release(place):
                return f"{VERBS[type(instr)]} {self._place(state, number, place)}"
            case I.Wait(place) | I.TryWait(_, place) | I.Post(place):
                return f"{VERBS[type(instr)]} {self._place(state, number, place)}"
            case I.Put(place, expr):
                return f"{place.text}.put({value(expr, self.program.variable[place.variable].type)})"
            case I.Get(_, place):
                return f"{place.text}.get() → {self._value(state, number, place, state)}"
            case I.CondWait(place, _):
                return f"{place.text}.wait()"
            case I.CondWake(place, lock, _):
                return f"{place.text}.wait() returns with {lock.text}"
            case I.Notify(place, every):
                return f"{place.text}.notify_all()" if every else f"{place.text}.notify()"
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
            case I.Choose(dst, alternatives):
                type_ = self.program.instances[number][0].code.locals[dst].type
                return f"choose → {value(alternatives[choice], type_)}"
            case I.ChooseRange(_, start, _, step):
                return f"choose → {evaluate(start, values, number) + choice * step}"
            case I.AtomicBegin(form):
                text = "atomic" if form == "atomic" else node.site.text
                if after is None:
                    return text
                effects = [f"{c.name} = {c.new}" for c in self.changes(state, after)]
                effects += self.objects(state, after)
                if form == "atomic":
                    return f"atomic: {', '.join(effects) or 'nothing changes'}"
                return f"{text} → {', '.join(effects)}" if effects else text
        return type(instr).__name__

    # ------------------------------------------------------------------ places

    def _place(self, state: int, number: int, place: Place) -> str:
        """A location as the author wrote it, with the object or the index that is meant now."""
        values, text = self.layout.locals(state, number), place.text
        if isinstance(place.ref, Local) and "." in text:
            value = values.get(place.ref.slot, 0)
            type_ = self.program.instances[number][0].code.locals[place.ref.slot].type
            if value and isinstance(type_, RefType):
                text = f"{type_.show(value)}.{text.rsplit('.', 1)[1]}"
        if place.index is not None and "[" in text:
            text = f"{text[: text.rindex('[')]}[{evaluate(place.index, values, number)}]"
        return text

    def _element(self, state: int, number: int, place: Place) -> int | None:
        """Which element of its variable a place is; None where there is no such element."""
        values = self.layout.locals(state, number)
        variable = self.program.variable[place.variable]
        element = evaluate(place.index, values, number) if place.index is not None else 0
        if place.ref is not None:
            element += (evaluate(place.ref, values, number) - 1) * variable.length
        return element if 0 <= element < variable.size else None

    def _value(self, state: int, number: int, place: Place, at: int) -> str:
        """What is at a place, named in ``state``, in the state ``at``."""
        element = self._element(state, number, place)
        if element is None:
            return "?"
        return self.show(place.variable, self.layout.value(at, place.variable, element))

    def _instance(self, name: str, index: Expr | None, values: dict[int, int], number: int) -> str:
        thread = self.program.thread[name]
        if index is None:
            return f"{thread.shown}[…]" if thread.indexed else thread.shown
        return f"{thread.shown}[{evaluate(index, values, number)}]"

    # ------------------------------------------------------------------ deadlock

    def waiting(self, state: int) -> tuple[str, ...]:
        """For each thread that stands somewhere, where and what it waits for."""
        lines = []
        for number, (thread, _) in enumerate(self.program.instances):
            pc = self.layout.pc(state, number)
            if pc < self.layout.finished(thread):
                node = thread.code.nodes[thread.code.locations[pc]]
                where = node.site.note or f"{paths.shown(node.site.span.file)}:{node.site.span.line}"
                lines.append(
                    f"{self.columns[number]} waits at {where}: {self._waits_for(state, number, node)}"
                )
        return tuple(lines)

    def _waits_for(self, state: int, number: int, node: Node) -> str:
        """What keeps a thread from taking its next step."""
        label = self.label(state, number, node, None)
        match node.instr:
            case I.CondWake(place, lock, _):
                free = self._value(state, number, lock, state) == "free"
                reason = (
                    "nobody notifies it"
                    if free
                    else f"{lock.text} is {self._value(state, number, lock, state)}"
                )
                return f"{place.text}.wait(), {reason}"
            case I.Acquire(place):
                return f"{label}, {self._value(state, number, place, state)}"
            case I.Wait():
                return f"{label}, whose count is 0"
            case I.Put():
                return f"{label}, the queue is full"
            case I.Get(_, place):
                return f"{place.text}.get(), the queue is empty"
            case I.Join():
                return f"{label}, which has not finished"
            case I.AtomicBegin("atomic"):
                return "atomic, no path through it can be taken"
        return label
