"""What a program does: its steps, its start and its properties as compiled Python functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from typing import Any

from interleave.engine.behaviour.blocks import StepWriter
from interleave.engine.behaviour.codes import FIRST_CRASH, ModelFault, Module
from interleave.engine.behaviour.heap import free_slots, stale
from interleave.engine.behaviour.region import Context
from interleave.engine.behaviour.symmetry import Canonical, canonicaliser
from interleave.engine.behaviour.writer import Path
from interleave.engine.layout import Layout
from interleave.program.expr import c_div, c_mod
from interleave.program.lowering import Lowering
from interleave.program.program import Program, Property
from interleave.program.steps import choosing, start_nodes
from interleave.reduction.reduction import Reduction
from interleave.symmetry.symmetry import Symmetry
from interleave.violations import DATA_RACE

Step = Callable[[int], Any]


class Behaviour:
    """A program's behaviour as functions on states.

    Args:
        program: the model.
        reduction: with one, steps go on through folded locations, no state has a thread there, and
            `expander` and `successors` leave out what the reduction says.
        symmetry: with one, all states are representatives, see `interleave.engine.behaviour.symmetry`.

    Attributes:
        tables: for each thread instance the step functions by program counter; None where the
            thread cannot move (it has finished or was not started) or never comes to stand.
        folded: for each thread instance the program counters at which no step ends.
        crashes, faults: what codes in results mean, and the model errors that there can be.
        initial: the initial states, after ``setup``, in the order of their exploration; codes of
            crashes among them.
    """

    def __init__(
        self, program: Program, reduction: Reduction | None = None, symmetry: Symmetry | None = None
    ) -> None:
        self.program, self.reduction, self.symmetry = program, reduction, symmetry
        self._begun: int | None = None
        self._folded = reduction.folded if reduction else (frozenset[int](),) * len(program.instances)
        self.folded = [
            frozenset(pc for pc, node in enumerate(thread.code.locations) if node in nodes)
            for nodes, (thread, _) in zip(self._folded, program.instances, strict=True)
        ]
        self.layout = Layout(program)
        self.module = Module(self.layout)
        self._lowering = Lowering(program)
        self.crashes, self.faults = self.module.crashes, self.module.faults
        names = [self._thread(number) for number in range(len(program.instances))]
        for number in range(len(program.instances)):
            self._start(number)
        if program.setup is not None:
            self._setup()
        for i, prop in enumerate(program.properties):
            self._property(i, prop)
        accesses = self._accesses() if DATA_RACE in program.checks else []
        self.source = "\n".join(self.module.lines)
        scope: dict[str, Any] = {"ModelFault": self._fault, "free_slots": free_slots, "stale": stale}
        scope |= {"c_div": c_div, "c_mod": c_mod}
        scope.update(self.module.constants)
        exec(compile(self.source, f"<steps of {program.name}>", "exec"), scope)
        for number in range(len(program.instances)):
            scope.setdefault(f"begin_{number}", scope[f"start_{number}"])
        self.scope = scope
        self._steps: list[tuple[Step | None, ...]] = [
            (*(None if n is None else scope[n] for n in row), None, None) for row in names
        ]
        self.canonical = canonicaliser(self.layout, symmetry) if symmetry else None
        self.tables = self._steps
        if self.canonical is not None:
            self.tables = [
                tuple(f and _to_representatives(f, self.canonical) for f in row) for row in self._steps
            ]
        self.accesses: list[list[Callable[[int, list[tuple[int, int, bool]]], None]]] = [
            [scope[n] for n in row] for row in accesses
        ]

    def _fault(self, number: int) -> ModelFault:
        """What generated code raises."""
        return ModelFault(self.faults[number])

    # ------------------------------------------------------------------ generation

    def _thread(self, number: int) -> list[str | None]:
        """The functions of one thread instance, a location each."""
        thread, _ = self.program.instances[number]
        code = self._lowering.code(thread.code)
        context = Context(self.module, code, number, folded=self._folded[number])
        names: list[str | None] = []
        begins = start_nodes(thread.code)[1]
        for pc, node in enumerate(thread.code.locations):
            if node in self._folded[number] and node not in begins:
                names.append(None)
                continue
            nodes = [at[0] for at in context.flow.walk((node, False))]
            several = bool(choosing(self.program, code, nodes))
            name = f"t{number}_{pc}"
            names.append(name)
            writer = StepWriter(context, node, several)
            if several:
                self._alternatives(writer, name, node)
            else:
                writer.function(name, ["s"], node, Path("s", {}, frozenset(), False))
        return names

    def _alternatives(self, writer: StepWriter, name: str, node: int) -> None:
        inner = f"{name}_"
        writer.function(inner, ["s", "out", "n"], node, Path("s", {}, frozenset(), False))
        self.module.lines += [
            f"def {name}(s):",
            "    out = []",
            f"    {inner}(s, out, 0)",
            "    return out",
            "",
        ]

    def _start(self, number: int) -> None:
        """A thread's start: its parameters set, and its local work up to its first access. It does
        not go on through folded steps before all threads that run from the beginning are started."""
        thread, _ = self.program.instances[number]
        for name, folded in (("start", self._folded[number]), ("begin", frozenset[int]())):
            if name == "begin" and not self._folded[number]:
                continue
            context = Context(self.module, self._lowering.code(thread.code), number, folded=folded)
            args = {slot: f"l{slot}" for slot in thread.params}
            path = Path("s", dict(args), frozenset(args), False)
            StepWriter(context, None, False).function(
                f"{name}_{number}", ["s", *args.values()], thread.code.entry, path
            )

    def _setup(self) -> None:
        assert self.program.setup is not None
        setup = self._lowering.code(self.program.setup)
        writer = StepWriter(Context(self.module, setup, None), None, True)
        writer.function("setup", ["s", "out", "n"], setup.entry, Path("s", {}, frozenset(), True))

    def _property(self, number: int, prop: Property) -> None:
        writer = StepWriter(Context(self.module, prop.code, None, prop=prop.name), None, False)
        writer.function(f"property_{number}", ["s"], prop.code.entry, Path("s", {}, frozenset(), True))

    def _accesses(self) -> list[list[str]]:
        """For ``data-race``: functions that list what a thread's next step accesses."""
        rows = []
        for number, (thread, _) in enumerate(self.program.instances):
            context = Context(self.module, self._lowering.code(thread.code), number, record=True)
            row = []
            for pc, node in enumerate(() if thread.of else thread.code.locations):  # what arrives was noted
                name = f"a{number}_{pc}"
                row.append(name)
                writer = StepWriter(context, node, True)
                writer.function(f"{name}_", ["s", "acc", "n"], node, Path("s", {}, frozenset(), False))
                self.module.lines += [f"def {name}(s, acc):", f"    {name}_(s, acc, 0)", ""]
            rows.append(row)
        return rows

    # ------------------------------------------------------------------ use

    def initial(self) -> list[int]:
        """The initial states, or crash codes where a thread's first local work crashes."""
        if self._begun is not None:
            return [self._begun]
        states = [self.layout.initial]
        if "setup" in self.scope:
            states = []
            self.scope["setup"](self.layout.initial, states, 0)
        result = []
        for state in states:
            for number, (thread, _) in enumerate(self.program.instances):
                if thread.start and state >= 0:
                    state = self.scope[f"begin_{number}"](state, *thread.defaults)
            state = [state, *(after for _, _, after in self.go_on(state, self.folded))][-1]
            result.append(self.canonical(state) if self.canonical and state >= 0 else state)
        return result

    def begun_in(self, state: int) -> Behaviour:
        """The same program with a state as its only initial state."""
        code = copy(self)
        code._begun = state
        return code

    def go_on(self, state: int, folded: Sequence[frozenset[int]]) -> Iterator[tuple[int, int, int]]:
        """The steps by which threads go on from a state through folded locations, one after the other:
        they do not hinder each other, so the order does not matter. A crash has none.

        Args:
            state: where they begin.
            folded: as the attribute, of this code or of one that has a reduction.

        Returns:
            For each step the thread instance, the program counter, and the state that it leads to.
        """
        for number, pcs in enumerate(folded):
            while state >= 0 and (pc := self.layout.pc(state, number)) in pcs:
                step = self._steps[number][pc]
                assert step is not None
                state = step(state)
                yield number, pc, state

    def property_value(self, number: int, state: int) -> bool:
        return bool(self.evaluated(number, state))

    def evaluated(self, number: int, state: int) -> int:
        """The value of a property or an expression; for a crash, its code."""
        value: int = self.scope[f"property_{number}"](state)
        return value

    def crash_of(self, code: int) -> int:
        """The index in ``crashes`` of a crash code."""
        return FIRST_CRASH - code


def _to_representatives(step: Step, canonical: Canonical) -> Step:
    """A step that leads to representatives of the states that it leads to."""

    def taken(state: int) -> Any:
        after = step(state)
        if after.__class__ is int:
            return canonical(after) if after >= 0 else after
        return [canonical(n) if n >= 0 else n for n in after]

    return taken
