"""States as text for people."""

from __future__ import annotations

from interleave.engine.layout import Layout
from interleave.program.program import Thread
from interleave.program.types import RefType
from interleave.trace.trace import Change

#: Variables that bookkeeping keeps, not the author's.
HIDDEN_KINDS = ("heap", "condition")


class States:
    """Describes states of one program.

    Args:
        layout: where everything stands in a state.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.program = layout.program
        self.columns = tuple(self.program.instance_name(n) for n in range(len(self.program.instances)))

    def show(self, variable: str, value: int) -> str:
        """A variable's value as text; a lock's is its owner."""
        found = self.program.variable[variable]
        if found.kind == "mutex":
            return f"held by {self.columns[value - 1]}" if value else "free"
        return found.type.show(value)

    def changes(self, before: int, after: int) -> tuple[Change, ...]:
        """The shared variables that differ between two states. Fields of objects that one of the
        states does not have are left out, and references that only turned stale."""
        found = []
        for field in self.layout.variables.values():
            variable = field.variable
            mask = (1 << field.width * variable.size) - 1
            if variable.kind in HIDDEN_KINDS or not (before ^ after) >> field.offset & mask:
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
                    shown[variable.element_name(i)] = self.show(variable.name, value)
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
