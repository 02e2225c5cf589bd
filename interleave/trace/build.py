"""Makes a `Trace` from the states along a path."""

from __future__ import annotations

import linecache
import re

from interleave.engine.layout import Layout
from interleave.engine.python_code import PythonCode
from interleave.engine.search import successors
from interleave.program import instr as I
from interleave.program.expr import Const, Local, evaluate, show
from interleave.program.instr import Place
from interleave.program.program import Node, Thread
from interleave.program.types import RefType
from interleave.trace.trace import Change, Trace, TraceStep

#: Variables that bookkeeping keeps, not the author's.
HIDDEN_KINDS = ("heap", "condition")


class TraceBuilder:
    """Describes runs of one program.

    Args:
        code: the program's behaviour.
    """

    def __init__(self, code: PythonCode) -> None:
        self.code = code
        self.layout: Layout = code.layout
        self.program = code.program
        self.columns = tuple(self.program.instance_name(n) for n in range(len(self.program.instances)))

    def trace(self, states: list[int], ending: str, crash: tuple[int, int, int] | None = None) -> Trace:
        """The run along the given states.

        Args:
            states: from an initial one, each a successor of the one before it.
            ending: what is wrong or reached at the end.
            crash: a last step that crashes in the last state: thread, alternative, code.
        """
        steps = []
        for before, after in zip(states, states[1:], strict=False):
            number, choice = next((n, k) for n, k, s in successors(self.code, before) if s == after)
            steps.append(self.step(before, number, choice, after))
        if crash is not None and states:
            number, choice, code = crash
            steps.append(self.step(states[-1], number, choice, None, code))
        return Trace(tuple(steps), self.columns, tuple(states), ending)

    def step(self, state: int, number: int, choice: int, after: int | None, code: int = 0) -> TraceStep:
        """One step taken in a state."""
        thread, _ = self.program.instances[number]
        node_number = thread.code.locations[self.layout.pc(state, number)]
        node = thread.code.nodes[node_number]
        span = node.site.span
        crash = ""
        if after is None:
            crash = self.code.crashes[self.code.crash_of(code)].message
        return TraceStep(
            thread=self.columns[number],
            number=number,
            label=self.label(state, number, node, after),
            file=span.file,
            line=span.line,
            source=linecache.getline(span.file, span.line).strip(),
            frames=node.site.frames,
            note=node.site.note,
            changes=self.changes(state, after) if after is not None else (),
            choice=choice,
            location=node_number,
            crash=crash,
        )

    # ------------------------------------------------------------------ values

    def name(self, variable: str, element: int) -> str:
        """What an element of a variable is called: ``x``, ``a[2]``, ``File#0.open``."""
        found = self.program.variable[variable]
        index = element % found.length
        suffix = f"[{index}]" if found.is_array or found.kind == "queue" else ""
        if found.struct is not None:
            field = variable.split(".", 1)[1]
            return f"{found.struct}#{element // found.length}.{field}{suffix}"
        return variable + suffix

    def show(self, variable: str, value: int) -> str:
        """A variable's value as text; a lock's is its owner."""
        found = self.program.variable[variable]
        if found.kind == "mutex":
            return f"held by {self.columns[value - 1]}" if value else "free"
        return found.type.show(value)

    def changes(self, before: int, after: int) -> tuple[Change, ...]:
        """The shared variables that differ between two states."""
        found = []
        for field in self.layout.variables.values():
            variable = field.variable
            if variable.kind in HIDDEN_KINDS:
                continue
            mask = (1 << field.width * variable.size) - 1
            if (before ^ after) >> field.offset & mask:
                for i in range(variable.size):
                    old = self.layout.value(before, variable.name, i)
                    new = self.layout.value(after, variable.name, i)
                    if old != new:
                        shown = self.show(variable.name, old), self.show(variable.name, new)
                        found.append(Change(self.name(variable.name, i), *shown))
        return tuple(found)

    def describe(self, state: int) -> dict[str, str]:
        """A state for people: every shared variable's element by name, fields of live objects
        only, and for each thread where it stands."""
        shown = {}
        for field in self.layout.variables.values():
            variable = field.variable
            if variable.kind in HIDDEN_KINDS:
                continue
            heap = self.program.struct[variable.struct].heap if variable.struct else None
            for i in range(variable.size):
                if heap is None or self.layout.value(state, heap, i // variable.length):
                    value = self.layout.value(state, variable.name, i)
                    shown[self.name(variable.name, i)] = self.show(variable.name, value)
        for number, (thread, _) in enumerate(self.program.instances):
            shown[f"thread {self.columns[number]}"] = self.position(state, number, thread)
        return shown

    def position(self, state: int, number: int, thread: Thread) -> str:
        """Where a thread stands: finished, not started, or the line of its next step."""
        pc = self.layout.pc(state, number)
        if pc == self.layout.finished(thread):
            return "finished"
        if pc > self.layout.finished(thread):
            return "not started"
        site = thread.code.nodes[thread.code.locations[pc]].site
        return f"{site.frames[-1].name}:{site.span.line}"

    # ------------------------------------------------------------------ labels

    def label(self, state: int, number: int, node: Node, after: int | None) -> str:
        """What a step does, with the values it reads and writes."""
        instr = node.instr
        thread, _ = self.program.instances[number]
        values = self.layout.locals(state, number)

        def object_of(place: Place) -> str:
            """The object that a field is accessed in, for a reference in a local."""
            text = place.text
            if place.ref is not None and isinstance(place.ref, Local):
                value = values.get(place.ref.slot, 0)
                type_ = thread.code.locals[place.ref.slot].type
                if value and isinstance(type_, RefType) and "." in text:
                    return f"{type_.show(value)}.{text.rsplit('.', 1)[1]}"
            if place.index is not None and "[" in text:
                text = f"{text[: text.rindex('[')]}[{evaluate(place.index, values, number)}]"
            return text

        def value_at(place: Place, at: int) -> str:
            variable = self.program.variable[place.variable]
            element = evaluate(place.index, values, number) if place.index is not None else 0
            if place.ref is not None:
                element += (evaluate(place.ref, values, number) - 1) * variable.length
            if not 0 <= element < variable.size:
                return "?"
            return self.show(place.variable, self.layout.value(at, place.variable, element))

        match instr:
            case I.Load(_, place):
                return f"{object_of(place)} → {value_at(place, state)}" if after is not None else object_of(place)
            case I.Store(place, expr, _):
                if after is not None:
                    return f"{object_of(place)} = {value_at(place, after)}"
                names = [v.name for v in thread.code.locals]
                value = show(expr, names) if isinstance(expr, Const) else str(evaluate(expr, values, number))
                return f"{object_of(place)} = {value}"
            case I.Acquire(place):
                return f"acquire {object_of(place)}"
            case I.TryAcquire(_, place):
                return f"try_acquire {object_of(place)}"
            case I.Release(place):
                return f"release {object_of(place)}"
            case I.Wait(place):
                return f"wait {object_of(place)}"
            case I.TryWait(_, place):
                return f"try_wait {object_of(place)}"
            case I.Post(place):
                return f"post {object_of(place)}"
            case I.Put(place, expr):
                type_ = self.program.variable[place.variable].type
                value = evaluate(expr, values, number)
                shown = type_.show(value) if type_.low <= value <= type_.high else str(value)
                return f"{place.text}.put({shown})"
            case I.Get(_, place):
                return f"{place.text}.get() → {value_at(place, state)}"
            case I.CondWait(place, _):
                return f"{place.text}.wait()"
            case I.CondWake(place, lock, _):
                return f"{place.text}.wait() returns with {lock.text}"
            case I.Notify(place, every):
                return f"{place.text}.notify_all()" if every else f"{place.text}.notify()"
            case I.New(_, struct, _):
                return f"new {self._allocated(struct, state, after)}"
            case I.Free(struct, ref, _):
                type_ = RefType(struct, self.program.struct[struct].capacity)
                return f"free {type_.show(evaluate(ref, values, number))}"
            case I.Start(name, index, _):
                return f"start {self._instance(name, index, values, number)}"
            case I.Join(name, index):
                return f"join {self._instance(name, index, values, number)}"
            case I.Status(_, name, index, what):
                return f"{self._instance(name, index, values, number)}.{what}"
            case I.Choose() | I.ChooseRange():
                return f"choose: {re.sub(r' +', ' ', linecache.getline(node.site.span.file, node.site.span.line).strip())}"
            case I.AtomicBegin(form):
                text = node.site.text if form != "atomic" else "atomic"
                written = self.changes(state, after) if after is not None else ()
                effects = ", ".join(f"{c.name} = {c.new}" for c in written)
                if form == "atomic":
                    return f"atomic: {effects}" if effects else "atomic"
                return text
        return type(instr).__name__

    def _allocated(self, struct: str, state: int, after: int | None) -> str:
        heap = self.program.struct[struct].heap
        for slot in range(self.program.struct[struct].capacity):
            if after is not None and self.layout.value(after, heap, slot) > self.layout.value(state, heap, slot):
                return f"{struct}#{slot}"
        return struct

    def _instance(self, name: str, index: object, values: dict[int, int], number: int) -> str:
        thread = self.program.thread[name]
        if index is None:
            return thread.shown if thread.instances == 1 else f"{thread.shown}[…]"
        return f"{thread.shown}[{evaluate(index, values, number)}]"  # type: ignore[arg-type]

    # ------------------------------------------------------------------ deadlock

    def waiting(self, state: int) -> tuple[str, ...]:
        """For each thread that stands somewhere, what it waits for."""
        lines = []
        for number, (thread, _) in enumerate(self.program.instances):
            pc = self.layout.pc(state, number)
            if pc >= self.layout.finished(thread):
                continue
            node = thread.code.nodes[thread.code.locations[pc]]
            label = self.label(state, number, node, None)
            reason = ""
            match node.instr:
                case I.Acquire(place) | I.CondWake(_, place, _):
                    owner = self._value(state, number, place)
                    reason = f" ({place.text} is {self.show(place.variable, owner)})" if owner else ""
                    if isinstance(node.instr, I.CondWake) and not owner:
                        reason = " (not notified)"
                case I.Wait(place):
                    reason = f" ({place.text} is {self._value(state, number, place)})"
                case I.Put() | I.Get():
                    reason = " (the queue is full)" if isinstance(node.instr, I.Put) else " (the queue is empty)"
                case I.Join():
                    reason = " (it has not finished)"
            where = f"{node.site.span.line}"
            lines.append(f"{self.columns[number]} is blocked at line {where}: {label}{reason}")
        return tuple(lines)

    def _value(self, state: int, number: int, place: Place) -> int:
        values = self.layout.locals(state, number)
        variable = self.program.variable[place.variable]
        element = evaluate(place.index, values, number) if place.index is not None else 0
        if place.ref is not None:
            element += (evaluate(place.ref, values, number) - 1) * variable.length
        return self.layout.value(state, place.variable, element) if 0 <= element < variable.size else 0
