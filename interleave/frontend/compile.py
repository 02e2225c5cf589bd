"""From a model class to a `Program`."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from interleave.errors import ModelError, together
from interleave.frontend.builder import LocalSlot
from interleave.frontend.declare import Declarations
from interleave.frontend.expressions import expression_method
from interleave.frontend.flow import check_assigned
from interleave.frontend.graphs import Graphs, Raw
from interleave.frontend.integers import WrappingInt
from interleave.frontend.live import WHOLE, part_key, termination, termination_property
from interleave.frontend.ranges import Intervals
from interleave.frontend.regions import check_rests, locations
from interleave.frontend.values import kind_type
from interleave.frontend.variables import ghosts, struct_of, variables_of
from interleave.frontend.warnings import warnings_of
from interleave.memories import C11, SC, Memory
from interleave.model import Model
from interleave.model.decorators import PropertyRole, ThreadRole
from interleave.program.instr import Free, Start, communication
from interleave.program.intervals import INFINITY, Env, Interval, interval
from interleave.program.liveness import liveness
from interleave.program.program import Code, LocalVar, Program, Property, Thread, Variable
from interleave.program.types import RefType
from interleave.source import class_span, function_node
from interleave.violations import OPT_IN, TERMINATION

MAX_PASSES = 50

#: The bounds of threads' parameters, by thread and local.
Given = dict[str, dict[int, Interval]]


def compile_model(
    model: type[Model], name: str = "", expressions: Sequence[str] = (), marked: Collection[str] = (),
    memory: Memory | None = None,
) -> Program:  # fmt: skip
    """Translate a model class.

    Args:
        model: the class.
        name: how it is called in results; its own name unless given.
        expressions: to be evaluated in states; they are the program's last properties, in this order.
        marked: names of procedures whose calls are events ``NAME()``, and their returns ``NAME() returns``.
        memory: the memory model, in place of the one that the class asks for.

    Returns:
        The program, ready to be explored.

    Raises:
        ModelError: with the place of what the author has to change.
    """
    try:
        return Compiler(model, name or model.__name__, expressions, marked, memory).program()
    except RecursionError:
        raise ModelError(
            "an expression or constant is nested too deeply", class_span(model), "take it apart"
        ) from None


class Compiler:
    """Puts a program together.

    Args:
        model: the class.
        name: how it is called in results.
        expressions: to be evaluated in states.
        marked: procedures whose calls are events.
        memory: the memory model, in place of the class's.
    """

    def __init__(
        self, model: type[Model], name: str, expressions: Sequence[str] = (), marked: Collection[str] = (),
        memory: Memory | None = None,
    ) -> None:  # fmt: skip
        self.model, self.name = model, name
        self.declared = Declarations(model)
        for number, text in enumerate(expressions):  # no method has such a name
            method = expression_method(self.declared, text)
            self.declared.properties[f"expression {number}"] = method, PropertyRole("expression")
        if TERMINATION in model.__interleave_check__:
            finished = termination(self.declared.threads)
            if finished is None:
                raise ModelError(
                    f"{model.__name__} asks for termination of no thread", class_span(model),
                    "threads that are daemons or rest need not finish",
                )  # fmt: skip
            self.declared.live.update(termination_property(expression_method(self.declared, finished)))
        self.graphs = Graphs(model, self.declared, frozenset(marked))
        #: what was worked out last of each graph, and of what
        self._analysed: dict[str, tuple[Raw, dict[str, Variable], Env, Intervals]] = {}
        self.memory = (memory or Memory()).of(
            model.__interleave_memory__, model.__interleave_buffer__, model.__interleave_history__
        )
        self.instances = self.declared.instances

    def program(self) -> Program:
        """The whole program."""
        raws = self.graphs.lower()
        written = self._consistent(raws, self.instances)
        warnings = warnings_of(self.declared, written, self.graphs.kinds.functions)
        return replace(self._buffered(written, raws), warnings=warnings)

    def assembled(self, raws: dict[str, Raw]) -> Program:
        """The program of some graphs, as they were lowered or with changes: what is worked out of them, from
        ranges to liveness, is worked out of these. Without warnings, which are about the source.

        Raises:
            ModelError: they are no program.
        """
        return self._buffered(self._consistent(raws, self.instances), raws)

    def _buffered(self, program: Program, raws: dict[str, Raw]) -> Program:
        """The program with what its memory model makes of it."""
        if self.memory.model == SC:
            return program
        if self.memory.model == C11:
            from interleave.program.memory.c11 import Messages
            if more := Messages(program, self.memory.history).instances:
                program = self._consistent(raws, self.instances + more)
            return Messages(program, self.memory.history).applied()
        from interleave.program.memory.tso import StoreBuffers

        buffers = StoreBuffers(program, self.memory.buffer, self.memory.sparing)
        if buffers.instances:
            program = self._consistent(raws, self.instances + buffers.instances)
        return buffers.applied(program)

    def _consistent(self, raws: dict[str, Raw], instances: int) -> Program:
        """The same where memory is sequentially consistent, with room for so many thread instances."""
        freed = {n.instr.struct for raw in raws.values() for n in raw.nodes if isinstance(n.instr, Free)}
        variables = variables_of(self.declared, instances, freed, _most_cases(raws))
        codes = self._codes(raws, variables, freed)
        titles = self._titles()
        threads = [
            self._thread(name, titles[name], role, raws[name], codes[name])
            for name, (_, role) in self.declared.threads.items()
        ]
        properties = []
        for name, (function, property_role) in self.declared.properties.items():
            file, node = function_node(function)
            properties.append(Property(name, property_role.kind, codes[f"property {name}"], file.span(node)))
        span = class_span(self.model)
        return Program(
            name=self.name,
            title=self._title(),
            file=span.file if span else "",
            variables=tuple(variables.values()),
            structs=tuple(struct_of(self.declared, cls, variables, freed) for cls in self.declared.structs),
            threads=tuple(threads),
            properties=tuple(properties),
            live=tuple(self._live(codes)),
            fair=self.model.__interleave_fair__,
            setup=codes.get("setup"),
            checks=tuple(kind for kind in self.model.__interleave_check__ if kind in OPT_IN),
            atomicity=self.model.__interleave_atomicity__,
        )

    def _live(self, codes: dict[str, Code]) -> Iterator[Property]:
        """The liveness properties."""
        for name, live in self.declared.live.items():
            file, node = function_node(live.function)
            span = file.span(node) if live.kind != TERMINATION else class_span(self.model)
            assert span is not None
            asked = codes.get(part_key(name, 0))
            yield Property(name, live.kind, codes[part_key(name, WHOLE)], span, asked)

    def _title(self) -> str:
        """The docstring's first line, the class's name without one."""
        doc = self.model.__doc__
        lines = inspect.cleandoc(doc).strip().splitlines() if doc and doc != Model.__doc__ else []
        return lines[0].strip() if lines else self.model.__name__

    def _titles(self) -> dict[str, str]:
        """What the threads are called in traces, each by a name of its own: where one title is given to
        several, the method's name stands behind it."""
        roles = {name: role for name, (_, role) in self.declared.threads.items()}
        given = {name: role.shown or name for name, role in roles.items()}
        several = Counter(given.values())
        titles = {n: f"{t} ({n})" if several[t] > 1 and t != n else t for n, t in given.items()}
        taken: dict[str, str] = {}
        for name, title in titles.items():
            count = roles[name].instances
            for shown in [title] if count is None else [f"{title}[{i}]" for i in range(count)]:
                other = taken.setdefault(shown, name)
                if other != name:
                    raise ModelError(
                        f"the threads {other} and {name} are both called {shown!r} in traces",
                        class_span(self.model),
                        "give one of them another title",
                    )
        return titles

    # ------------------------------------------------------------------ types of locals

    def _codes(
        self, raws: dict[str, Raw], variables: dict[str, Variable], freed: set[str]
    ) -> dict[str, Code]:
        """Find the locals' ranges; a thread's parameters get theirs from where it is started."""
        given = {key: self._given(key, raw) for key, raw in raws.items()}
        for _ in range(MAX_PASSES):
            analyses, changed = {}, False
            for key, raw in raws.items():
                analyses[key] = self._analysis(key, raw, variables, given[key])
            for key, raw in raws.items():
                for node, env in zip(raw.nodes, analyses[key].env, strict=True):
                    if isinstance(node.instr, Start) and env is not None:
                        changed |= self._start(node.instr, env, raws[node.instr.thread], given)
            if not changed:
                return self._typed(raws, analyses, freed)
        raise ModelError(
            "the arguments of a thread's start grow without bound", class_span(self.model),
            "declare the parameter: def worker(ms, n: Int(0, max=7))",
        )  # fmt: skip

    def _analysis(self, key: str, raw: Raw, variables: dict[str, Variable], given: Env) -> Intervals:
        """The ranges in a graph; the last ones if nothing has changed."""
        old = self._analysed.get(key)
        if old is not None and old[0] is raw and old[1:3] == (variables, given):
            return old[3]
        ranges = {i: s.declared for i, s in enumerate(raw.builder.locals) if s.declared is not None}
        made = Intervals(raw.nodes, raw.entry, variables, given, ranges, self.instances)
        self._analysed[key] = raw, variables, dict(given), made
        return made

    def _given(self, key: str, raw: Raw) -> dict[int, Interval]:
        """What is known of a graph's parameters before anybody starts it."""
        known: dict[int, Interval] = {}
        if raw.index is not None:
            known[raw.index] = (0, (self.declared.threads[key][1].instances or 1) - 1)
        if key in self.declared.threads and self.declared.threads[key][1].start:
            known.update((slot, (v, v)) for slot, v in zip(raw.params, raw.defaults, strict=True))
        return known

    def _start(self, instr: Start, env: Env, target: Raw, given: Given) -> bool:
        """Widen the parameters of a thread by a start's arguments; did that change anything?"""
        changed = False
        known = given[instr.thread]
        for slot, expr in zip(target.params, instr.args, strict=True):
            low, high = interval(expr, env, self.instances)
            declared = target.builder.locals[slot].declared
            if declared is not None and not isinstance(declared, WrappingInt):  # checked first of all
                low, high = max(low, declared.low), min(high, declared.high)
                if low > high:
                    continue
            old = known.get(slot, (low, high))
            new = min(old[0], low), max(old[1], high)
            changed |= known.get(slot) != new
            known[slot] = new
        return changed

    def _typed(
        self, raws: dict[str, Raw], analyses: dict[str, Intervals], freed: set[str]
    ) -> dict[str, Code]:
        """The graphs with their locals' types. What is wrong with any of them is told together."""
        codes: dict[str, Code] = {}
        errors: list[ModelError] = []
        for key, raw in raws.items():
            try:
                codes[key] = self._code(key, raw, analyses[key], freed)
            except ModelError as error:
                errors.append(error)
        if errors:
            raise together(errors)
        return codes

    def _code(self, key: str, raw: Raw, analysis: Intervals, freed: set[str]) -> Code:
        nodes = analysis.prove()
        live = liveness(nodes)
        params = {*raw.params} | ({raw.index} if raw.index is not None else set())
        check_assigned(nodes, raw.entry, frozenset(params), [s.name for s in raw.builder.locals])
        bounds = analysis.bounds()
        at = locations(nodes, ghosts(self.declared)) if key in self.declared.threads else ()
        stored = {slot for i in at for slot in live[i]} | params
        types: list[LocalVar] = []
        unbounded: list[ModelError] = []
        for slot, local in enumerate(raw.builder.locals):
            kind = self.graphs.kinds.known.get(local.key, local.kind) if local.key else local.kind
            low, high = bounds.get(slot, (0, 0))
            if kind.name == "int" and slot in stored and (low <= -INFINITY or high >= INFINITY):
                unbounded.append(_unbounded(local))
            capacity = self.declared.capacity(kind.cls) if kind.name == "ref" else 0
            if low > 0 and (high - low).bit_length() == high.bit_length():
                low = 0  # no wider, and engines need not shift the values
            type_ = kind_type(kind, low, high, capacity)
            if isinstance(type_, RefType):
                type_ = replace(type_, stale=type_.struct in freed)
            types.append(LocalVar(local.name, type_))
        if unbounded:
            raise together(unbounded)
        code = Code(nodes, raw.entry, tuple(types), live, at, raw.rests, raw.optional)
        check_rests(code, raw.claims)
        return code

    def _thread(self, name: str, title: str, role: ThreadRole, raw: Raw, code: Code) -> Thread:
        return Thread(
            name, title, role.instances or 1, self.declared.first_of(name), role.start, role.daemon, code,
            tuple(raw.params), raw.index, raw.indexed, raw.span, tuple(raw.defaults),
            fair=role.fair or "",
        )  # fmt: skip


def _most_cases(raws: dict[str, Raw]) -> int:
    """How many cases there are at most in a step at channels."""
    instrs = (node.instr for raw in raws.values() for node in raw.nodes)
    return max((len(does.cases) for does in map(communication, instrs) if does is not None), default=0)


def _unbounded(local: LocalSlot) -> ModelError:
    name = local.name.split("@")[0]
    what, hint = f"local {name!r}", f"give it one: {name}: Int(0, max=7) = 0"
    if not local.named:
        what, hint = "a value kept here", "keep it in a local with a range: j: Int(0, max=7) = …"
    return ModelError(f"no bound is known for {what}", local.site.span, hint)
