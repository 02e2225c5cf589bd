"""x86-TSO as a machine, for the oracle, on a program as it was written: Sewell et al., x86-TSO: A Rigorous
and Usable Programmer's Model for x86 Multiprocessors (2010), section 3.2.

Each thread has a queue of stores on their way to memory. Its loads look there first; what locks memory,
fences and all that is no plain store or load waits until it is empty; the oldest store can go to memory at
any moment. The queue holds any number, or so many where a thread can store for ever without waiting.
"""

from __future__ import annotations

from typing import Any

from oracle import Oracle
from oracle_graph import Crash, Entry, Graph, Outcome, Standing, State, Way
from oracle_step import Execution, refers

from interleave.program import instr as I
from interleave.program.program import Program, Variable

STORED = ("release", "spin_unlock", "begin_wait")
FENCES = ("seq_cst", "full")
#: More than any run of stores in a model of the tests.
MANY = 100


class TsoGraph(Graph):
    """A fence is a step."""

    def _begins_step(self, node: int) -> bool:
        instr = self.nodes[node].instr
        return super()._begins_step(node) or (isinstance(instr, I.Fence) and instr.order in FENCES)


class TsoExecution(Execution):
    """A thread at work, with its queue of stores."""

    oracle: TsoOracle
    #: whether its stores go to memory in the step that it takes
    locked = False

    @property
    def queue(self) -> list[Entry]:
        return [] if self.me is None else self.oracle.buffers[self.me]

    def run(self, node: int, inside: bool, standing: bool = False) -> int | None:
        self.locked = self.me is None
        if standing:
            self.locked = self.oracle.locks_memory(self.graph, node)
            instr = self.graph.nodes[node].instr
            waits = self.locked or (isinstance(instr, I.Fence) and instr.order in FENCES)
            self.block_unless(not (waits or isinstance(instr, I.End)) or not self.queue)
        return super().run(node, inside, standing)

    def ends_later(self, node: int) -> bool:
        return bool(self.queue) and self.me is not None and self.oracle.is_looked_at(self.me)

    def execute(self, instr: I.Instr, node: int) -> None:
        match instr:
            case I.Load(dst, place):
                name, at = self.find(place, False)
                found = [e.value for e in self.queue if self.oracle.location(e) == (name, at)]
                self.env[dst] = found[-1] if found else self.read(name, at)
            case I.Store(place, expr, _) if not self.locked and not self.oracle.ghost(place):
                name, at = self.find(place, True)
                self.check_range(name, self.value(expr))
                self.append(place, self.value(expr))
            case I.Operate(name, (*_, lock)) if name in STORED and not self.locked:
                variable, at = self.find(lock)
                given = any(self.oracle.location(entry) == (variable, at) for entry in self.queue)
                if given or self.read(variable, at) != (self.me or 0) + 1:
                    raise Crash("lock-misuse")
                self.append(lock, 0)
                if name == "begin_wait":
                    waiting, first = self.find(instr.places[0])
                    self.shared[waiting][first + (self.me or 0)] = 1
            case _:
                super().execute(instr, node)

    def append(self, place: I.Place, value: int) -> None:
        assert self.me is not None
        self.block_unless(len(self.queue) < self.oracle.room[self.me])
        ref = None if place.ref is None else self.value(place.ref)
        part = 0 if place.index is None else self.value(place.index)
        self.queue.append(Entry(place.variable, ref, part, value))

    def free(self, struct_name: str, ref: int) -> None:
        super().free(struct_name, ref)
        stale = ref + self.program.struct[struct_name].capacity
        for queue in self.oracle.buffers:
            for at, entry in enumerate(queue):
                variable = self.program.variable[entry.variable]
                if variable.struct == struct_name and entry.ref == ref:
                    entry = entry._replace(ref=stale)
                if refers(variable.type, struct_name) and entry.value == ref:
                    entry = entry._replace(value=stale)
                queue[at] = entry


class TsoOracle(Oracle):
    """A program's states and steps with store buffers.

    Args:
        program: as it was written.
        size: how many stores a queue holds in which there can be any number.
        bounded: the threads of which it is said that they never have many there.
    """

    execution = TsoExecution
    graph = TsoGraph

    def __init__(self, program: Program, size: int = 2, bounded: frozenset[str] = frozenset()) -> None:
        super().__init__(program)
        self.buffers: list[list[Entry]] = [[] for _ in program.instances]
        self.room = [
            MANY if thread.name in bounded or not self.stores_for_ever(thread.code) else size
            for thread, _ in program.instances
        ]
        codes = [t.code for t in program.threads] + [p.code for p in program.properties]
        codes += [program.setup] if program.setup is not None else []
        asked = (node.instr for code in codes for node in code.nodes)
        self.asked = {i.thread for i in asked if isinstance(i, I.Start | I.Join | I.Status)}

    # ------------------------------------------------------------------ what is written

    def ghost(self, place: I.Place) -> bool:
        return self.program.variable[place.variable].ghost

    def strong(self, store: I.Store) -> bool:
        atomic = self.program.variable[store.place.variable].atomic
        return store.order == "seq_cst" or (atomic and not store.order)

    def locks_memory(self, graph: Graph, node: int) -> bool:
        """Whether the step that begins at a node waits until the queue is empty, and stores to memory."""
        instr = graph.nodes[node].instr
        if not isinstance(instr, I.AtomicBegin):
            return self.at_once(instr)
        if instr.form not in ("wait_until", "timed", "statement"):
            return True
        seen, ahead = set[int](), [*graph.nodes[node].next]
        while ahead:
            here = ahead.pop()
            inner = graph.nodes[here].instr
            if here in seen or isinstance(inner, I.AtomicEnd):
                continue
            seen.add(here)
            ahead += graph.nodes[here].next
            stores = isinstance(inner, I.Store) and not self.ghost(inner.place)
            if self.at_once(inner) or isinstance(inner, I.Operate | I.Fence):
                return True
            if stores and instr.form != "statement":
                return True
        return False

    def at_once(self, instr: I.Instr) -> bool:
        """Whether what an instruction does goes to memory when it is done."""
        match instr:
            case I.Store(place):
                return self.strong(instr) and not self.ghost(place)
            case I.Operate(name, places):
                if name == "wait_for_writer":
                    return False
                return name not in STORED or self.program.variable[places[-1].variable].fence
            case _:
                return isinstance(instr, I.Put | I.Get | I.Notify | I.Start | I.New | I.Free)

    def stores_for_ever(self, code: Any) -> bool:
        """Whether a thread can make any number of stores without waiting for them: by trying."""
        graph = TsoGraph(code, frozenset())
        limit = sum(isinstance(node.instr, I.Store | I.Operate) for node in code.nodes)
        seen: set[tuple[int, bool, int]] = set()
        ahead: list[tuple[int, bool | None, int]] = [(code.entry, None, 0)]
        while ahead:
            at, locked, count = ahead.pop()  # locked: of the step of several accesses that it is in
            if (at, locked, count) in seen:
                continue
            seen.add((at, locked, count))  # type: ignore[arg-type]
            instr = code.nodes[at].instr
            if locked is None:
                if self.locks_memory(graph, at) or (isinstance(instr, I.Fence) and instr.order in FENCES):
                    count = 0
                elif self.waits_in_queue(instr):
                    count += 1
                if isinstance(instr, I.AtomicBegin):
                    locked = self.locks_memory(graph, at)
            elif isinstance(instr, I.AtomicEnd):
                locked = None
            elif not locked and self.waits_in_queue(instr):
                count += 1
            if count > limit:
                return True
            ahead += [(target, locked, count) for target in code.nodes[at].next]
        return False

    def waits_in_queue(self, instr: I.Instr) -> bool:
        stores = isinstance(instr, I.Store) and not self.ghost(instr.place)
        return (stores or (isinstance(instr, I.Operate) and instr.name in STORED)) and not self.at_once(instr)

    # ------------------------------------------------------------------ states

    def _begin(self) -> None:
        self.buffers = [[] for _ in self.program.instances]

    def _thaw(self, state: State) -> tuple[dict[str, list[int | None]], list[Standing | str]]:
        self.buffers = [list(entries) for entries in state.buffers]
        return super()._thaw(state)

    def _freeze(self, shared: dict[str, list[int | None]], threads: list[Standing | str]) -> State:
        return super()._freeze(shared, threads)._replace(buffers=tuple(map(tuple, self.buffers)))

    def references(
        self,
        shared: dict[str, list[int | None]],
        threads: list[Standing | str],
        struct: str,
        but: int | None = None,
    ) -> set[int]:
        found = super().references(shared, threads, struct, but)
        for entry in (entry for queue in self.buffers for entry in queue):
            variable: Variable = self.program.variable[entry.variable]
            if variable.struct == struct and entry.ref is not None:
                found.add(entry.ref)
            if refers(variable.type, struct):
                found.add(entry.value)
        return found

    def location(self, entry: Entry) -> tuple[str, int] | None:
        """Where an entry goes; None if the object is none any more."""
        variable = self.program.variable[entry.variable]
        if entry.ref is None or variable.struct is None:
            return entry.variable, entry.part
        if entry.ref > self.program.struct[variable.struct].capacity:
            return None
        return entry.variable, (entry.ref - 1) * variable.length + entry.part

    def is_looked_at(self, number: int) -> bool:
        return self.program.instances[number][0].name in self.asked

    def numbers(self, state: State) -> range:
        """The thread instances, and behind them their queues."""
        return range(2 * len(state.threads))

    def ways(
        self, state: State, number: int, accesses: set[Any] | None = None
    ) -> list[tuple[Way, Outcome | None]]:
        count = len(state.threads)
        if number < count:
            return super().ways(state, number, accesses)
        if not state.buffers[number - count]:
            return []
        shared, threads = self._thaw(state)
        entry = self.buffers[number - count].pop(0)
        location = self.location(entry)
        if location is not None:
            shared[location[0]][location[1]] = entry.value
        return [((), self._freeze(shared, threads))]

    def running(self, state: State) -> bool:
        return super().running(state) or any(state.buffers)

