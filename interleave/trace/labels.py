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

#: For what ends a waiting: the instruction's attribute with the object, and words for it.
PLACES = {I.Notify: "condition", I.Post: "semaphore", I.Get: "queue", I.Put: "queue"}
DOES = {I.Notify: "does", I.Post: "posts it", I.Get: "takes from it", I.Put: "puts into it"}


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
        standing = [
            number
            for number, (thread, _) in enumerate(self.program.instances)
            if self.layout.pc(state, number) < self.layout.finished(thread)
        ]
        return tuple(self.waits(state, number) for number in standing)

    def waits(self, state: int, number: int) -> str:
        """Where a thread waits, and for what."""
        node = self._node(state, number)
        where = node.site.note or f"{paths.shown(node.site.span.file)}:{node.site.span.line}"
        return f"{self.columns[number]} waits at {where}: {self._waits_for(state, number, node)}"

    def standing(self, state: int, number: int) -> str:
        """What a thread does in a deadlock, or elsewhere if it does not stand anywhere."""
        pc, end = self.layout.pc(state, number), self.layout.finished(self.program.instances[number][0])
        return "waits, too" if pc < end else "has finished" if pc == end else "was not started"

    def waits_on(self, state: int, number: int) -> list[int]:
        """The threads that a waiting thread's next step waits for, where they can be told: the owner of
        a lock, a thread that is joined."""
        match self._node(state, number).instr:
            case I.Acquire(place) | I.CondWake(_, place, _):
                element = self._element(state, number, place)
                owner = self.layout.value(state, place.variable, element) if element is not None else 0
                return [owner - 1] if owner else []
            case I.Join(name, index):
                thread, values = self.program.thread[name], self.layout.locals(state, number)
                if index is not None:
                    return [thread.first + evaluate(index, values, number)]
                return list(range(thread.first, thread.first + thread.instances))
        return []

    def _node(self, state: int, number: int) -> Node:
        """The node at which a thread stands."""
        code = self.program.instances[number][0].code
        return code.nodes[code.locations[self.layout.pc(state, number)]]

    def _waits_for(self, state: int, number: int, node: Node) -> str:
        """What keeps a thread from taking its next step, and who could help."""
        label = self.label(state, number, node, None)
        match node.instr:
            case I.CondWake(place, lock, _):
                owner = self._value(state, number, lock, state)
                if owner != "free":
                    return f"{place.text}.wait(), {lock.text} is {owner}"
                helpers = self._helpers(state, number, I.Notify, place)
                return f"{place.text}.wait(), nobody notifies it{helpers}"
            case I.Acquire(place):
                return f"{label}, {self._value(state, number, place, state)}"
            case I.Wait(place):
                return f"{label}, whose count is 0{self._helpers(state, number, I.Post, place)}"
            case I.Put(place, _):
                return f"{label}, the queue is full{self._helpers(state, number, I.Get, place)}"
            case I.Get(_, place):
                helpers = self._helpers(state, number, I.Put, place)
                return f"{place.text}.get(), the queue is empty{helpers}"
            case I.Join():
                return f"{label}, which has not finished"
            case I.AtomicBegin("atomic"):
                return "atomic, no path through it can be taken"
        return label

    def _helpers(self, state: int, number: int, kind: type, place: Place) -> str:
        """The other threads that somewhere do what would end the waiting, and where they are."""
        found = []
        for other, (thread, _) in enumerate(self.program.instances):
            instrs = (node.instr for node in thread.code.nodes if type(node.instr) is kind)
            same = any(getattr(instr, PLACES[kind]).variable == place.variable for instr in instrs)
            if same and other != number:
                found.append(f"{self.columns[other]} {DOES[kind]}, but {self.standing(state, other)}")
        return "; " + "; ".join(found or [f"no other thread {DOES[kind]}"])
