"""LLVM functions of one control-flow graph: a step, a thread's start, or a property.

The nodes of a step are written each after all those from which it can be entered; where several
ways meet, a value that differs becomes a phi. So the code is in single assignment form from the
beginning, with constants folded.
"""

from __future__ import annotations

from collections.abc import Sequence

from interleave.engine.native.abi import OVERFLOW
from interleave.engine.native.codegen.assembly import Bit, Function, Operand, phi_text
from interleave.engine.native.codegen.choices import DEPTH, ROUNDS, Choices
from interleave.engine.native.codegen.marks import Marks
from interleave.engine.native.codegen.region import Region
from interleave.engine.native.codegen.state import Env, StateWriter
from interleave.engine.native.codegen.unit import Unit
from interleave.program.program import Code
from interleave.program.steps import MAX_LOCAL_ROUNDS, At, choosing

#: A way into a block: the label of the block it comes from, and what is known there.
Edge = tuple[str, Env]

_ARGUMENTS = {
    "step": "ptr noalias readonly %s, ptr noalias %out, ptr noalias %record",
    "start": "ptr noalias %s, ptr noalias %begun",
    "property": "ptr noalias readonly %s",
    "record": "ptr noalias readonly %s, ptr noalias %sets",
}


class StepWriter(StateWriter):
    """Writes one function.

    ``mode`` is one of

    ``step``
        ``(s, out, record[, room])``: writes the successors of state ``s`` to ``out``, and returns
        how many there are; with choices, -1 if there is no room for them.
    ``start``
        ``(s, begun, arguments…)``: starts the thread in state ``s``, and notes which folded steps
        it takes at once. Returns 0, or the place in the record where the crash or model error is
        counted that it comes to.
    ``property``
        ``(s)``: the property's value, -1 if it has none.
    ``record``
        ``(s, sets)``: adds what a step reads and writes of plain data to two sets of elements.
        Returns 0, or -1 if the step comes to a model error.

    Args:
        unit, code, number, location: as for `StateWriter`.
        mode, name: the function.
        stops: the nodes at which the step ends; the graph's locations unless given.
    """

    def __init__(
        self,
        unit: Unit,
        code: Code,
        number: int | None,
        location: int | None,
        mode: str,
        name: str,
        stops: frozenset[int] | None = None,
    ) -> None:
        params = unit.program.instances[number][0].params if mode == "start" and number is not None else ()
        start = code.entry if location is None else location
        whole = mode == "property"
        self.region = Region(code, (start, whole), stops, whole)
        self.choosing = choosing(unit.program, code, [node for node, _ in self.region.order])
        self.several = bool(self.choosing)
        extra = [f"i64 %p{i}" for i in range(len(params))]
        if self.several and mode == "step":
            extra = ["i64 %room"]
        inline = mode == "step" and not self.several and unit.inlined
        attributes = "alwaysinline nounwind" if inline else "nounwind"
        f = Function(f"define internal i64 @{name}({', '.join([_ARGUMENTS[mode], *extra])}) {attributes}")
        super().__init__(unit, f, code, number, location, params)
        self.mode, self.first = mode, (start, whole)
        self.edges: dict[At, list[Edge]] = {}
        self.arrivals: dict[int | None, list[Edge]] = {}
        self.crashes: dict[str, str] = {}
        self.faults = False
        self.marks = Marks(self)
        self._unfilled: list[tuple[int, str, At, int, bool]] = []
        self._done: set[At] = set()
        if self.several and mode == "step":
            unit.several.add(name)
        self.choices = Choices(self) if self.several else None

    # ------------------------------------------------------------------ the function

    def write(self) -> None:
        """Write the whole function and hand it to the unit."""
        self._prologue()
        if self.location is None and self.region.stops_at(self.first):
            self.arrive(self.first[0])
        else:
            self._follow(self.first)
        for key in self.region.order:
            if key not in self._done and key in self.edges:
                self._enter(key)
                self._follow(key)
        for index, name, key, number, is_word in self._unfilled:
            ways = [(label, self._carried(env, number, is_word)) for label, env in self.edges[key]]
            self.f.lines[index] = f"{name} = {phi_text(ways, 64 if is_word else self.bits_of(number))}"
        for node in list(self.arrivals):
            self._arrive(node)
        self._endings()
        self.unit.functions.append(self.f.text())

    def _prologue(self) -> None:
        f, words = self.f, self.unit.words
        if self.region.headers:
            self.env.locals[ROUNDS] = 0
        if self.choices is not None:
            self.env.locals[DEPTH] = 0
            self.choices.begin()
        self.marks.begin()
        if not self.unit.in_registers:
            self.memory = "%s"
            if self.mode == "step":
                self.memory = self.choices.place() if self.choices is not None else "%out"
            elif self.mode == "record":
                f.entry.append(f"%copy = alloca [{words} x i64], align 8")
                self.memory = "%copy"
            if self.memory != "%s":
                f.copy(self.memory, "%s", words)

    # ------------------------------------------------------------------ the walk

    def _follow(self, key: At | None) -> None:
        """Write a node and those after it that can only be entered from there."""
        from interleave.engine.native.codegen.instructions import write_node

        while key is not None:
            self._done.add(key)
            if not key[1] and key[0] != self.location:  # a folded step, else the path would end
                self.marks.end()
                self.marks.take(key[0])
            if key in self.region.headers and key not in self.edges:  # the function begins with a loop
                self.jump(key)
                self._enter(key)
            following = write_node(self, *key)
            if following is None:
                return
            after = (following, self.region.inside(key))
            key = None
            if self.region.stops_at(after):
                self.arrive(following)
            elif self.region.entries[after] == 1 and after not in self.region.headers:
                key = after
            else:
                self.jump(after)

    def label(self, key: At) -> str:
        return f"n{key[0]}{'i' if key[1] else ''}"

    def jump(self, key: At) -> None:
        if self.f.block is not None:
            self.edges.setdefault(key, []).append((self.f.block, self.env.copy()))
            self.f.jump(self.label(key))

    def branch(self, bit: Bit, key: At, yes: int, no: int) -> int | None:
        """Go to one of two nodes; the one to go on with if it is known."""
        if isinstance(bit, bool):
            return yes if bit else no
        labels = []
        for node in (yes, no):
            after = (node, self.region.inside(key))
            edge = (self.f.block or "", self.env.copy())
            if self.region.stops_at(after):
                self.arrivals.setdefault(node, []).append(edge)
                labels.append(f"a{node}")
            else:
                self.edges.setdefault(after, []).append(edge)
                labels.append(self.label(after))
        self.f.branch(bit, *labels)
        return None

    def arrive(self, node: int | None) -> None:
        """The thread stands at a node, or has finished: the end of a path."""
        if self.f.block is not None:
            self.arrivals.setdefault(node, []).append((self.f.block, self.env))
            self.f.jump("aend" if node is None else f"a{node}")

    def _enter(self, key: At) -> None:
        """Begin the block of a node."""
        self.f.label(self.label(key))
        live = [*self.code.live[key[0]], *(slot for slot in (ROUNDS, DEPTH) if slot in self.env.locals)]
        if key in self.region.headers:
            self._begin_loop(key, live)
        else:
            self._merge(self.edges[key], live)
        if self.region.headers and self.region.entries[key] > 1:
            rounds = self.f.op("add", self.env.locals[ROUNDS], 1)
            self.env.locals[ROUNDS] = rounds
            self.f.when(self.f.compare("ugt", rounds, MAX_LOCAL_ROUNDS), self.fault())

    def _merge(self, edges: Sequence[Edge], live: Sequence[int]) -> None:
        """Go on with what is known on all ways that lead here."""
        if len(edges) == 1:
            self.env = edges[0][1]
            return
        words: dict[int, Operand] = {}
        locals_: dict[int, Operand] = {}
        for k in sorted({k for _, env in edges for k in env.words}):
            words[k] = self.f.phi([(label, self._carried(env, k, True)) for label, env in edges])
        for slot in live:
            if any(slot in env.locals for _, env in edges):
                ways = [(label, self._carried(env, slot, False)) for label, env in edges]
                locals_[slot] = self.f.phi(ways, self.bits_of(slot))
        retries = {env.retry for _, env in edges}
        self.env = Env(words, locals_, retries.pop() if len(retries) == 1 else "")

    def _begin_loop(self, key: At, live: Sequence[int]) -> None:
        """At the head of a loop not all ways that lead here are known: the phis are filled later."""
        words: dict[int, Operand] = {}
        locals_: dict[int, Operand] = {}
        for is_word, numbers in ((True, () if self.memory else range(self.unit.words)), (False, live)):
            for number in numbers:
                name = self.f.name()
                self._unfilled.append((len(self.f.lines), name, key, number, is_word))
                self.f.put("")
                (words if is_word else locals_)[number] = name
        self.env = Env(words, locals_)

    def _carried(self, env: Env, number: int, is_word: bool) -> Operand:
        """A word or a local as it is at the end of a block."""
        value = env.words.get(number) if is_word else env.locals.get(number)
        if value is not None:
            return value
        return self.first_word(number) if is_word else self.first_local(number)

    # ------------------------------------------------------------------ ways out

    def crash(self, kind: str) -> str:
        """The label of the block that counts a crash of this kind and ends the path."""
        return self.crashes.setdefault(kind, f"c{len(self.crashes)}")

    def fault(self) -> str:
        """The label of the block that counts a model error and ends the step."""
        self.faults = True
        return "fault"

    def block(self) -> str:
        """The label of the end of a path that is no step."""
        return "next"

    def _arrive(self, node: int | None) -> None:
        """Bring the state up to date and give it away."""
        f = self.f
        f.label("aend" if node is None else f"a{node}")
        self._merge(self.arrivals[node], sorted(self.code.live[node]) if node is not None else [])
        if self.mode == "record":
            f.jump("next")
            return
        self.marks.take(self.location)
        self.marks.end()
        self.pack(node)
        if self.mode == "start":
            self._save("%s")
            f.ret(0)
        elif self.choices is None:
            self._save("%out")
            f.ret(1)
        else:
            self._save(self.choices.room())
            self.choices.taken()
            f.jump("next")

    def _save(self, target: str) -> None:
        """Write the state to memory."""
        words = self.unit.words
        if self.memory:
            return
        changed = sorted(self.env.words)
        if self.mode != "start" and len(changed) < words:
            if words > 2:
                self.f.copy(target, "%s", words)
            else:
                changed = list(range(words))
        for k in changed:
            self.f.store(self.read_word(k), target, k)

    def _endings(self) -> None:
        f = self.f
        for kind, label in self.crashes.items():
            f.label(label)
            if self.mode == "start":
                f.ret(self.unit.crash(kind))
            elif self.mode == "property":
                f.ret(-1)
            else:
                if self.mode == "step":
                    self.marks.take(self.location)
                    f.put(f"call void @crash(ptr %record, i64 {self.unit.crash(kind)})")
                f.jump("next")
        if self.faults:
            f.label("fault")
            if self.mode == "step":
                f.put(f"call void @count(ptr %record, i64 {self.unit.fault})")
                if self.choices is not None:  # there may be no end of ways that come to it
                    self.choices.give_up()
                else:
                    f.ret(0)
            else:
                f.ret(self.unit.fault if self.mode == "start" else -1)
        if self.choices is not None:
            self.choices.retries()
        f.label("next")
        if self.choices is not None:
            self.choices.unwind()
        else:
            f.ret(0)
        if self.choices is not None and self.mode == "step":
            f.label("overflow")
            f.store(1, "%record", OVERFLOW)
            f.ret(-1)
