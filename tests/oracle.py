"""The meaning of a `Program`, a second time: a plain interpreter to hold the engines against.

It is written for clarity, uses nothing of `interleave.engine`, and works out for itself what the
frontend says of a graph: where steps begin, which locals a state has, whether a value fits.

A step that can go several ways is run once for each way: a `Chooser` is asked at every choice and
gives the next answer each time round. So the interpreter itself is straight-line code, in which a
path that blocks or crashes raises an exception.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from oracle_graph import (
    FINISHED,
    IDLE,
    Access,
    Blocked,
    Chooser,
    Crash,
    Graph,
    ModelFault,
    Outcome,
    Standing,
    State,
    Way,
    every_way,
)
from oracle_step import Execution, blocks, refers

from interleave.program import instr as I
from interleave.program.program import Program, Property, Variable
from interleave.program.types import RefType

__all__ = ["FINISHED", "IDLE", "ModelFault", "Oracle", "OracleResult", "Standing", "State", "explore"]


@dataclass
class OracleResult:
    """What exploring a program gave. ``violations`` and ``reached`` map the names of violated
    properties, and of `reachable` ones that hold, to the length of a shortest trace (0 where
    there is none to show)."""

    transitions: int = 0
    depth: int = 0
    complete: bool = True
    violations: dict[str, int] = field(default_factory=dict)
    reached: dict[str, int] = field(default_factory=dict)
    depths: dict[State, int] = field(default_factory=dict)

    @property
    def states(self) -> int:
        return len(self.depths)


class Oracle:
    """A program's states and steps."""

    execution: type[Execution] = Execution
    graph: type[Graph] = Graph
    #: What moves beside the threads, its numbers behind theirs.
    learners: Sequence[object] = ()

    def __init__(self, program: Program) -> None:
        self.program = program
        self.variables: list[Variable] = [v for v in program.variables if v.kind != "queue-length"]
        ghosts = frozenset(v.name for v in program.variables if v.ghost)
        self.graphs = {t.name: self.graph(t.code, ghosts) for t in program.threads}
        self.property_graphs = {p.name: Graph(p.code, ghosts) for p in program.properties}
        self.setup = Graph(program.setup, ghosts) if program.setup is not None else None

    def references(
        self,
        shared: dict[str, list[int | None]],
        threads: list[Standing | str],
        struct: str,
        but: int | None = None,
    ) -> set[int]:
        """The values of all references to a struct, but for the locals of one thread."""
        found: set[int] = set()
        for name, values in shared.items():
            if refers(self.program.variable[name].type, struct):
                found.update(v for v in values if v is not None)
        for number, thread in enumerate(threads):
            if isinstance(thread, Standing) and number != but:
                types = self.program.instances[number][0].code.locals
                found.update(v for s, v in thread.locals if refers(types[s].type, struct))
        return found

    def read_later(self, threads: list[Standing | str], name: str, elements: range) -> list[int | None]:
        """What threads may still read there, beside what is there."""
        return []

    # ------------------------------------------------------------------ states

    def _begin(self) -> None:
        """Before the initial states."""

    def numbers(self, state: State) -> range:
        """What can take a step in a state: the thread instances."""
        return range(len(state.threads))

    def _thaw(self, state: State) -> tuple[dict[str, list[int | None]], list[Standing | str]]:
        shared = {v.name: list(values) for v, values in zip(self.variables, state.shared, strict=True)}
        return shared, list(state.threads)

    def _freeze(self, shared: dict[str, list[int | None]], threads: list[Standing | str]) -> State:
        return State(tuple(tuple(shared[v.name]) for v in self.variables), tuple(threads))

    def initial(self) -> Iterator[Outcome]:
        """The initial states, or violations on the way there."""

        def run(chooser: Chooser) -> Outcome:
            shared: dict[str, list[int | None]] = {}
            for v in self.variables:
                in_struct = [0] * v.slots if v.kind == "heap" else [None] * v.size
                shared[v.name] = list(v.initial) if v.struct is None else list(in_struct)
                if v.kind == "queue":
                    shared[v.name] = [None] * v.size
            threads: list[Standing | str] = [IDLE] * len(self.program.instances)
            self._begin()
            accesses: set[Access] = set()
            graph = self.setup or next(iter(self.graphs.values()))
            execution = self.execution(self, graph, None, shared, threads, {}, chooser, accesses)
            try:
                if self.setup is not None:
                    execution.run(self.setup.code.entry, True)
                for number, (thread, _) in enumerate(self.program.instances):
                    if thread.start:
                        execution.launch(number, list(thread.defaults))
            except Crash as crash:
                if not crash.starting:
                    raise ModelFault(f"setup: {crash.kind}") from None
                return crash.kind
            except Blocked:
                raise ModelFault("setup blocks") from None
            return self._freeze(shared, threads)

        yield from every_way(run)

    def steps(self, state: State, number: int, accesses: set[Access] | None = None) -> list[Outcome]:
        """Every way in which a thread can take its next step."""
        return [o for _, o in self.ways(state, number, accesses) if o is not None]

    def moving(self, state: State, number: int) -> list[Outcome]:
        """The same of all that moves."""
        return self.steps(state, number)

    def ways(
        self, state: State, number: int, accesses: set[Access] | None = None
    ) -> list[tuple[Way, Outcome | None]]:
        """The same, each with what was chosen in it, and with those that are blocked: None, with what was
        chosen up to there."""
        standing = state.threads[number]
        if not isinstance(standing, Standing):
            return []
        thread, index = self.program.instances[number]
        seen: set[Access] = set() if accesses is None else accesses

        def run(chooser: Chooser) -> tuple[Way, Outcome | None]:
            shared, threads = self._thaw(state)
            env = dict(standing.locals)
            if thread.index is not None:
                env[thread.index] = index
            graph = self.graphs[thread.name]
            execution = self.execution(self, graph, number, shared, threads, env, chooser, seen)
            try:
                node = execution.run(standing.node, False, standing=True)
            except Crash as crash:
                return chooser.way, crash.kind
            except Blocked:
                return chooser.way, None
            threads[number] = execution.rest(node)
            return chooser.way, self._freeze(shared, threads)

        return list(every_way(run))

    # ------------------------------------------------------------------ judging a state

    def holds(self, prop: Property, state: State) -> bool:
        shared, threads = self._thaw(state)
        graph = self.property_graphs[prop.name]
        execution = Execution(self, graph, None, shared, threads, {}, Chooser([]), set())
        try:
            execution.run(prop.code.entry, True)
        except Crash as crash:
            raise ModelFault(f"property {prop.name}: {crash.kind}") from None
        assert self._freeze(shared, threads) == state, "a property writes"
        return execution.result

    def leaks(self, state: State) -> bool:
        """Whether an object is left that cannot be got at, or any when all threads are done."""
        shared, threads = self._thaw(state)
        if not any(any(shared[s.heap]) for s in self.program.structs):
            return False
        if not self.running(state):
            return True
        # Clear what is reachable, object by object, and see what is left.
        reached: set[tuple[str, int]] = set()
        roots = {n: v for n, v in shared.items() if self.program.variable[n].struct is None}
        ahead = [
            (s.name, ref) for s in self.program.structs for ref in self.references(roots, threads, s.name)
        ]
        while ahead:
            struct, ref = ahead.pop()
            if not 0 < ref <= self.program.struct[struct].capacity or (struct, ref) in reached:
                continue
            reached.add((struct, ref))
            for name in self.program.struct[struct].fields:
                variable = self.program.variable[name]
                if isinstance(variable.type, RefType):
                    elements = range((ref - 1) * variable.length, ref * variable.length)
                    values = [shared[name][k] for k in elements] + self.read_later(threads, name, elements)
                    ahead += [(variable.type.struct, v) for v in values if v is not None]
        live = {(s.name, i + 1) for s in self.program.structs for i, v in enumerate(shared[s.heap]) if v}
        assert reached <= live
        return reached != live

    def running(self, state: State) -> bool:
        """Whether there is something left to do, or a thread that waits."""
        return any(isinstance(thread, Standing) for thread in state.threads)

    def races(self, state: State) -> bool:
        """Whether two threads' next steps access one location, one of them writing."""
        per_thread: list[set[Access]] = []
        for number in range(len(state.threads)):
            per_thread.append(set())
            self.steps(state, number, per_thread[-1])
        for i, mine in enumerate(per_thread):
            for theirs in per_thread[:i]:
                for name, at, writes in mine:
                    if (name, at, True) in theirs or (writes and (name, at, False) in theirs):
                        return True
        return False

    def unfinished(self, state: State) -> bool:
        """Of a state without steps: whether a thread has not finished that should have."""
        instances = enumerate(self.program.instances)
        return any(
            isinstance(state.threads[number], Standing)
            and not thread.daemon
            and not self.at_rest(state, number)
            for number, (thread, _) in instances
        )

    def at_rest(self, state: State, number: int) -> bool:
        """Whether a thread stands where all that it may wait for are rests; at a condition it has not been
        notified, so that it does not wait for the lock."""
        standing, code = state.threads[number], self.program.instances[number][0].code
        if not isinstance(standing, Standing):
            return False
        instr = code.nodes[standing.node].instr
        if isinstance(instr, I.Operate) and instr.name == "wake":
            waiting = self._thaw(state)[0][instr.places[0].variable]
            return standing.node in code.rests and any(waiting[number :: len(self.program.instances)])
        seen, ahead = set[int](), [standing.node]
        while ahead:
            here = ahead.pop()
            if here not in seen and not isinstance(code.nodes[here].instr, I.AtomicEnd):
                seen.add(here)
                ahead += code.nodes[here].next if isinstance(instr, I.AtomicBegin) else ()
        blocking = {node for node in seen - code.optional if blocks(code.nodes[node].instr)}
        return bool(blocking) and blocking <= code.rests


def explore(
    program: Program, max_states: int | None = None, oracle: Oracle | None = None
) -> OracleResult:
    """Explore a program breadth first and judge its properties.

    Raises:
        ModelFault: a model error was met.
    """
    oracle, result = oracle or Oracle(program), OracleResult()
    before: dict[State, set[State]] = {}

    def violated(name: str, length: int) -> None:
        result.violations.setdefault(name, length)

    level: list[State] = []

    def enter(outcome: Outcome, depth: int) -> None:
        if isinstance(outcome, str):
            violated(outcome, depth)
        elif outcome not in result.depths:
            result.depths[outcome] = result.depth = depth
            level.append(outcome)

    for outcome in oracle.initial():
        enter(outcome, 0)
    while level:
        frontier, level[:] = list(level), []
        for state in frontier:
            if max_states is not None and result.states > max_states:
                result.complete = False
                return result
            depth = result.depths[state]
            for prop in program.properties:
                # What is decided is not asked again: it may have no value in later states.
                if prop.name in result.violations or prop.name in result.reached:
                    continue
                if prop.kind == "invariant" and not oracle.holds(prop, state):
                    violated(prop.name, depth)
                if prop.kind == "reachable" and oracle.holds(prop, state):
                    result.reached[prop.name] = depth
            if "memory-leak" in program.checks and oracle.leaks(state):
                violated("memory-leak", depth)
            if "data-race" in program.checks and oracle.races(state):
                violated("data-race", depth)
            outcomes = [o for number in oracle.numbers(state) for o in oracle.steps(state, number)]
            result.transitions += len(outcomes)
            if not outcomes and oracle.unfinished(state):
                violated("deadlock", depth)
            for outcome in outcomes:
                enter(outcome, depth + 1)
                if isinstance(outcome, State):
                    before.setdefault(outcome, set()).add(state)
    for prop in program.properties:
        if prop.kind == "reachable" and prop.name not in result.reached:
            violated(prop.name, 0)
        if prop.kind == "recoverable":
            good = [s for s in result.depths if oracle.holds(prop, s)]
            can = set(good)
            while good:
                more = before.get(good.pop(), set()) - can
                can |= more
                good += more
            lost = [d for s, d in result.depths.items() if s not in can]
            if lost:
                violated(prop.name, min(lost))
    return result
