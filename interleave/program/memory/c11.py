"""C11's memory without promises: a program whose threads have views.

A load reads any message that its thread's view allows, and a store puts one behind what its thread knows; see
`interleave.program.memory.views`, and docs/decisions/0015-views.md, which has the argument.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from interleave.errors import ModelError, together
from interleave.memories import C11
from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Local
from interleave.program.kinds import FULL
from interleave.program.memory.handing import BEHIND, KNOWN, RCU, views_of, waiting_of
from interleave.program.memory.learning import Learner, learned
from interleave.program.memory.locations import Listed
from interleave.program.memory.sequences import WRITES, spelled_out
from interleave.program.memory.uses import stronger_than_rc11
from interleave.program.memory.viewer import ATOMIC, Viewer
from interleave.program.memory.views import Views, bits_of, leads_of, place, variable_of
from interleave.program.names import older, owner_of
from interleave.program.program import (
    Code,
    LocalVar,
    Node,
    Program,
    Property,
    Site,
    Span,
    Thread,
    Variable,
)
from interleave.program.types import BoolType
from interleave.violations import DATA_RACE

#: The steps of several instructions that there can be.
FORMS = ("atomic", "wait_until", "timed", "channel", I.FUTEX, I.SEQLOCK, I.RCU)


class Messages:
    """A program's views, and what becomes of it.

    Args:
        program: it, where memory is sequentially consistent.
        history: how many messages of a location are kept where no number is known to be enough.

    Raises:
        ModelError: it has something that is not there yet, or its views are too large.
    """

    def __init__(self, program: Program, history: int | None = None) -> None:
        refuse(program)
        self.program = program = spelled_out(program)
        self.views = Views(program, history)
        self.others = list(self._others())
        nodes = program.setup.nodes if program.setup is not None else ()
        #: the threads that can run before a step has been taken
        self.started = {node.instr.thread for node in nodes if isinstance(node.instr, I.Start)}

    @property
    def instances(self) -> int:
        """How many more thread instances there are by which threads learn of stores."""
        found = learned(self.program, self.views) if self.program.live else ()
        variable = self.program.variable
        return sum(t.instances * self.views.parts(variable[listed.variable]) for t, listed, _ in found)

    def applied(self) -> Program:
        """The program with views; in its variables there is room for all thread instances."""
        program, views = self.program, self.views
        checks = tuple(kind for kind in program.checks if kind != DATA_RACE)  # which a step commits here
        domains = [owner_of(name) for name, _ in self.others if name.startswith(f"{BEHIND}(")]
        if not any(views.all) and not domains:  # a grace period may be longer here
            return replace(program, checks=checks, memory=C11, history=views.history)
        viewers = {t.name: Viewer(views, t, self.others, self.looked_at(t)) for t in program.threads}
        threads = tuple(replace(t, code=viewers[t.name].rewritten()) for t in program.threads)
        properties = [self._full(listed) for listed in views.listed.values() if not listed.exact]
        return replace(
            program, threads=(*threads, *self._learners()),
            variables=(*program.variables, *self._variables(domains)), checks=checks,
            properties=(*program.properties, *properties), memory=C11, history=views.history,
            stronger=stronger_than_rc11(program, views.listed),
        )  # fmt: skip

    def _learners(self) -> Iterator[Thread]:
        """What has threads learn of stores, where it is asked what comes to be."""
        first = len(self.program.instances)
        for thread, listed, site in learned(self.program, self.views) if self.program.live else ():
            for learner in Learner(self.views, thread, listed, site, self.others).threads(first):
                yield learner
                first += learner.instances

    # ------------------------------------------------------------------ variables

    def looked_at(self, thread: Thread) -> bool:
        """Whether some thread looks whether another one has finished."""
        nodes = (node.instr for other in self.program.threads for node in other.code.nodes)
        return any(isinstance(i, I.Join | I.Status) and i.thread == thread.name for i in nodes)

    def _others(self) -> Iterator[tuple[str, int]]:
        """The views that are not a thread's own, with how many there are under each name."""
        instrs = [node.instr for t in self.program.threads for node in t.code.nodes]
        yield from sorted({found for i in instrs for found in views_of(self.program, i)})
        if any(isinstance(i, I.AtomicBegin) and i.form == "atomic" for i in instrs):
            yield ATOMIC, 1
        if self.views.ordered:
            yield "order", 1
        for thread in self.program.threads:
            if self.looked_at(thread):
                yield f"end({thread.name})", thread.instances

    def _of_threads(self) -> Iterator[tuple[str, Thread, int]]:
        """The views that instances of threads have, with how many each has."""
        for thread in self.program.threads:
            for what in ("view", *sorted(self.views.keeps[thread.name])):
                yield f"{what}({thread.name})", thread, 1
        for leader, name in sorted(self.views.leads):
            thread = self.program.thread[leader]
            yield leads_of(thread, name), thread, self.views.parts(self.program.variable[name])

    def _variables(self, domains: Sequence[str]) -> Iterator[Variable]:
        views, first = self.views, self.program.threads[0]
        for w, all_ in enumerate(views.all):
            for name, thread, count in self._of_threads():
                runs = thread.start or thread.name in self.started
                values = (all_ if runs else views.gone[w],) * (thread.instances * count)
                yield variable_of(f"{name} {w}", bits_of(views.gone[w]), values, thread)
            for name, count in self.others:
                yield variable_of(f"{name} {w}", bits_of(all_), (all_,) * count, first)
            yield variable_of(f"known {w}", bits_of(all_), (all_,), first)
        for domain in domains:
            nobody = (0,) * len(self.program.instances)
            yield variable_of(waiting_of(domain), BoolType(), nobody, first)
        for listed in views.listed.values():
            variable = self.program.variable[listed.variable]
            parts = views.parts(variable)
            count = parts * listed.older
            low = variable.type.low
            yield variable_of(older(variable.name), variable.type, (low,) * count, variable)
            if listed.glued:
                yield variable_of(f"glued({variable.name})", BoolType(), (0,) * count, variable)
            if listed.seen:
                for w, all_ in enumerate(views.all):
                    values = tuple(all_ if not k % listed.most else 0 for k in range(count + parts))
                    yield variable_of(f"message({variable.name}) {w}", bits_of(all_), values, variable)

    def _full(self, listed: Listed) -> Property:
        """Whether there are as many messages as are kept, which is looked for, and no verdict."""
        span, variable = self.program.threads[0].span, self.program.variable[listed.variable]
        site, bits = Site(span, ()), 0
        instrs: list[I.Instr] = []
        for part in range(self.views.parts(variable)):
            bits |= 1 << listed.offset + part * listed.older + listed.older - 1
        for part in range(variable.parts):
            # who stores there can make it so, which the reduction has to know; it is not done
            ref = None if variable.struct is None else Const(1)
            at = I.Place(variable.name, ref, Const(part) if variable.dims else None, variable.name)
            instrs += [I.Branch(Const(0)), I.Load(1, at)]
        instrs.append(I.Load(0, place(f"known {listed.word}")))
        instrs.append(I.Result(Binary("!=", Binary("&", Local(0), Const(bits)), Const(bits))))
        last = len(instrs) - 1

        def after(k: int, instr: I.Instr) -> tuple[int, ...]:
            return (k + 1, k + 2) if isinstance(instr, I.Branch) else (k + 1,)

        nodes = tuple(
            Node(instr, after(k, instr) if k < last else (), site, True) for k, instr in enumerate(instrs)
        )
        types = bits_of(self.views.all[listed.word]), variable.type
        code = Code(
            nodes, 0, tuple(LocalVar(f"%{slot}", type_) for slot, type_ in enumerate(types)),
            (*(frozenset[int]() for _ in range(last)), frozenset({0})),
        )  # fmt: skip
        return Property(f"history({listed.variable})", FULL, code, span)


def refuse(program: Program) -> None:
    """Refuse what has no meaning here yet.

    Raises:
        ModelError: with what it is, and where.
    """
    errors: list[ModelError] = []
    if program.live and any(variable.kind == "rcu" for variable in program.variables):
        errors.append(_not_yet("RCU where it is asked what comes to be", program.threads[0].span))
    if program.atomicity != "access":
        errors.append(_not_yet(f"atomicity={program.atomicity!r}", program.threads[0].span))
    for thread in program.threads:
        for node in thread.code.nodes:
            what = _unknown(node.instr)
            if what:
                errors.append(_not_yet(what, node.site.span))
    if errors:
        raise together(errors)


def _unknown(instr: I.Instr) -> str:
    """What an instruction is that has no meaning here yet; empty if it has one."""
    if isinstance(instr, I.Operate) and instr.meaning.on not in RCU and instr.name not in (*KNOWN, *WRITES):
        return f"{instr.name}()"
    if isinstance(instr, I.AtomicBegin) and not instr.updates and instr.form not in FORMS:
        return f"a step of the kind {instr.form}"
    return ""


def _not_yet(what: str, at: Span | None) -> ModelError:
    return ModelError(f'memory="c11" does not have {what} yet', at, 'memory="tso" or "sc" do')
