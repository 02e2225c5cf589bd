"""States as text for people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from interleave.engine.layout import Layout
from interleave.program.kinds import BESIDE, INTERNAL, OF_BUFFERS, OF_CHANNELS, OF_VIEWS
from interleave.program.meanings import LOCKS, parties
from interleave.program.names import queue_length
from interleave.program.program import StructDef, Thread, Variable
from interleave.program.rcu import grace, waits_for
from interleave.program.rwlock import readers_of, waiting
from interleave.program.types import RefType
from interleave.remembered import remembered
from interleave.trace import channels
from interleave.trace.buffers import entries
from interleave.trace.holders import holders
from interleave.trace.operations import Operations, without_parentheses
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_way import Operation
from interleave.trace.trace import Change, Value
from interleave.trace.words import do

#: Variables that bookkeeping keeps, not the author's.
HIDDEN_KINDS = ("heap", "condition", "rcu", "channel", *BESIDE, *OF_CHANNELS, *OF_BUFFERS, *OF_VIEWS)


class States:
    """Describes states of one program.

    Args:
        layout: where everything stands in a state.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.program = layout.program
        self.paths = StepPaths(layout)
        self.columns = tuple(self.program.instance_name(n) for n in range(len(self.program.instances)))

    def show(self, variable: str, value: int) -> str:
        """A variable's value as text; a lock's is its owner."""
        found = self.program.variable[variable]
        if found.kind == "once" and value in (0, found.type.high):
            return "called" if value else "not called"
        if found.kind == "once":
            return f"{self.owners[value - 1]} runs it"
        if found.kind in LOCKS - {"rwlock"}:
            return f"held by {self.owners[value - 1]}" if value else "free"
        if found.kind == "completion" and value == found.type.high:
            return "all complete"
        if found.kind == "rwlock":
            count = readers_of(found.type.high, value)
            if count:
                return f"{count} {do('read', count)}"
            return f"{self.owners[value - 1]} writes" if value else "free"
        if found.kind == "barrier":
            threads = parties(found.type.high)
            leaving, count = divmod(value, threads)
            return f"{count} of {threads} {'left' if leaving else 'came'}"
        return found.type.show(value)

    def elements(self, state: int) -> dict[str, str]:
        """What is in each element of the shared variables and of the objects' fields, as text."""
        return {
            field.variable.element_name(i): self.show(name, self.layout.value(state, name, i))
            for name, field in self.layout.variables.items()
            if field.variable.kind != "heap"
            for i in range(field.variable.size)
        }

    def changes(self, before: int, after: int) -> tuple[Change, ...]:
        """The shared variables that differ between two states. Fields of objects that one of the
        states does not have are left out, and references that only turned stale."""
        found = []
        for field in self.layout.variables.values():
            variable = field.variable
            if variable.kind in HIDDEN_KINDS or not (before ^ after) & field.bits:
                continue
            heap = self.program.struct[variable.struct].heap if variable.struct else None
            for i in range(variable.size):
                slot = i // variable.length
                if heap and not all(self.layout.value(s, heap, slot) for s in (before, after)):
                    continue
                old = self.layout.value(before, variable.name, i)
                new = self.layout.value(after, variable.name, i)
                turned = isinstance(variable.type, RefType) and new == old + variable.type.capacity
                if old != new and not (turned and old):
                    shown = self.show(variable.name, old), self.show(variable.name, new)
                    found.append(Change(variable.element_name(i), *shown))
        return tuple(found)

    def objects(self, before: int, after: int) -> list[str]:
        """The objects that were allocated or freed between two states."""
        found = []
        for struct in self.program.structs:
            for slot in range(struct.capacity):
                was, is_ = (self.layout.value(s, struct.heap, slot) for s in (before, after))
                if was != is_:
                    found.append(f"{'new' if is_ else 'free'} {struct.name}#{slot}")
        return found

    def values(self, state: int) -> tuple[Value, ...]:
        """A state for people: the elements of shared variables, who waits for a condition, who holds a lock;
        the fields of live objects; where each thread stands, and the locals that it keeps."""
        found = []
        for variable in self.program.variables:
            if variable.struct is None:
                found += [Value("", name, text) for name, text in self._variable(state, variable, 0)]
        for struct in self.program.structs:
            for slot in range(struct.capacity):
                if self.layout.value(state, struct.heap, slot):
                    found += self._object(state, struct, slot)
        for number, (thread, _) in enumerate(self.program.instances):
            owner = self.owners[number]
            if thread.learns:
                continue
            if thread.of:
                found.append(Value(owner, "", self.waiting_stores(state, number), True))
                continue
            found.append(Value(owner, "", self.position(state, number, thread), True))
            found += [Value(owner, *local, True) for local in self._locals(state, number).items()]
        return tuple(found)

    def waiting_stores(self, state: int, number: int) -> str:
        """What is in a store buffer, oldest first."""
        return ", then ".join(map(self.stored, entries(self.paths, state, number))) or "empty"

    def stored(self, entry: Operation | None) -> str:
        """A store on its way to memory."""
        if entry is None or entry.element is None:
            return "a store to a freed object"
        variable, element = entry.element
        name = self.program.variable[variable].element_name(element)
        return f"{name} = {self.show(variable, entry.value or 0)}"

    def describe(self, state: int) -> dict[str, str]:
        """The same, each value by what it is called in the whole state."""
        return {value.key: value.text for value in self.values(state)}

    def _variable(self, state: int, variable: Variable, slot: int) -> Iterator[tuple[str, str]]:
        """The elements of a shared variable or of an object's field, a queue and a condition as one."""
        if variable.kind in INTERNAL:
            return
        unit, field = variable.unit, variable.field
        if variable.kind == "rcu":
            yield field, self._rcu(state, variable)
            return
        for part in range(variable.parts):
            place = slot * variable.parts + part
            values = [self.layout.value(state, variable.name, place * unit + i) for i in range(unit)]
            name = variable.indexed(field, part)
            match variable.kind:
                case "condition":
                    waiting = [owner for owner, waits in zip(self.owners, values, strict=True) if waits]
                    verb = "waits" if len(waiting) < 2 else "wait"
                    yield name, f"{', '.join(waiting) or 'nobody'} {verb}"
                case "channel":
                    yield name, channels.shown(self, state, variable, place)
                case "queue" if self.program.is_channel(variable.name):
                    yield name, channels.shown(self, state, variable, place)
                case "queue":
                    count = self.layout.value(state, queue_length(variable.name), place)
                    yield name, f"[{', '.join(map(variable.type.show, values[:count]))}]"
                case "rwlock":
                    yield name, self._rwlock(state, variable, place)
                case _:
                    yield name, self.show(variable.name, values[0])

    def _rwlock(self, state: int, variable: Variable, at: int) -> str:
        """Who reads or writes, and who waits to write."""

        def who(name: str, does: str) -> str:
            names = [self.owners[number] for number in holders(self.layout, state, (name, at))]
            return f"{', '.join(names)} {do(does, len(names))}" if names else ""

        name, value = variable.name, self.layout.value(state, variable.name, at)
        told = who(name, "read" if readers_of(variable.type.high, value) else "write") or "free"
        wait = who(waiting(name), "wait to write") if waiting(name) in self.program.variable else ""
        return f"{told}; {wait}" if wait else told

    def _rcu(self, state: int, variable: Variable) -> str:
        """Who reads, and who waits for whom."""
        reads = [owner for n, owner in enumerate(self.owners) if self.layout.value(state, variable.name, n)]
        told = [f"{', '.join(reads) or 'nobody'} {do('read', max(len(reads), 1))}"]
        awaited: dict[int, list[str]] = {}
        for element in range(self.program.variable[grace(variable.name)].size):
            waiter, reader = waits_for(len(self.owners), element)
            if self.layout.value(state, grace(variable.name), element):
                awaited.setdefault(waiter, []).append(self.owners[reader])
        told += [f"{self.owners[who]} waits for {', '.join(whom)}" for who, whom in sorted(awaited.items())]
        return "; ".join(told)

    def _object(self, state: int, struct: StructDef, slot: int) -> Iterator[Value]:
        """The fields of an object."""
        owner = f"{struct.name}#{slot}"
        for field in struct.fields:
            for name, text in self._variable(state, self.program.variable[field], slot):
                yield Value(owner, name, text)

    def _locals(self, state: int, number: int) -> dict[str, str]:
        """The locals that a thread reads again, by name. What tells locals of one name apart is left out
        where only one of them is there."""
        thread, _ = self.program.instances[number]
        kept = {slot: v for slot, v in self.layout.locals(state, number).items() if slot != thread.index}
        names = {slot: self._local_name(thread.name, slot) for slot in kept}
        plain = {slot: re.sub(r"@\d+", "", name) for slot, name in names.items()}
        times = Counter(plain.values())
        found: dict[str, str] = {}
        for slot in sorted(kept):
            name = plain[slot] if times[plain[slot]] == 1 else names[slot]
            while name in found:  # temporaries that hold the same expression
                name += "'"
            found[name] = thread.code.locals[slot].type.show(kept[slot])
        return found

    @cached_property
    def owners(self) -> tuple[str, ...]:
        """What the thread instances are called in states: their columns, with the method where two have one
        name."""
        times = Counter(self.columns)
        return tuple(
            column if times[column] == 1 else f"{column} ({thread.name})"
            for column, (thread, _) in zip(self.columns, self.program.instances, strict=True)
        )

    @remembered()
    def _local_name(self, thread: str, slot: int) -> str:
        """A local's name; a temporary's value in parentheses."""
        name = self.operations[thread].name(slot)
        return f"({without_parentheses(name[1:-1])})" if name.startswith("(") else name

    @cached_property
    def operations(self) -> dict[str, Operations]:
        """Describes the instructions of each thread, by its name."""
        return {thread.name: Operations(self.program, thread.code) for thread in self.program.threads}

    def position(self, state: int, number: int, thread: Thread) -> str:
        """Where a thread stands: finished, not started, or the line of its next step."""
        pc = self.layout.pc(state, number)
        if pc == self.layout.finished(thread):
            return "finished"
        if pc > self.layout.finished(thread):
            return "not started"
        site = thread.code.at(pc).site
        return f"{site.frames[-1].name}:{site.span.line}"
