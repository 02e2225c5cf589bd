"""x86-TSO: a program whose threads have store buffers.

Each thread gets a second one, its *buffer*: the store that finds it empty starts it, it carries one entry a
step to memory, and ends when there is none left. So it waits for nothing, and nobody has to expect it where
nothing is on its way. docs/decisions/0014-store-buffers.md has the argument.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from interleave.errors import ModelError
from interleave.memories import TSO
from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Local
from interleave.program.kinds import FULL
from interleave.program.memory.entries import WHERE, Entries
from interleave.program.memory.flush import Flusher
from interleave.program.memory.issue import Issuer
from interleave.program.memory.plan import SIZE, Plan
from interleave.program.memory.sharing import unshared
from interleave.program.program import Code, LocalVar, Node, Program, Property, Site, Thread
from interleave.program.types import bits

#: A thread's buffer has at most so many entries, and so many bits.
MOST_ENTRIES, MOST_BITS = 64, 4096


class StoreBuffers:
    """The store buffers of a program.

    Args:
        program: it, where memory is sequentially consistent.
        size: how many entries those have of which no number is known to be enough.
        sparing: whether what nobody can tell to have waited goes to memory at once.

    Raises:
        ModelError: a thread has more stores without a fence in between than there is room for.
    """

    def __init__(self, program: Program, size: int | None = None, sparing: bool = True) -> None:
        self.program, self.size = program, size or SIZE
        plain = unshared(program) if sparing else frozenset[str]()
        plans = [Plan(program, thread, plain, self.size, sparing) for thread in program.threads]
        self.plans = {plan.thread.name: plan for plan in plans}
        self.buffered = [plan for plan in plans if plan.delayed]
        for plan in self.buffered:
            self._check(plan)

    @property
    def instances(self) -> int:
        """How many more thread instances there are with buffers."""
        return sum(plan.thread.instances for plan in self.buffered)

    def _check(self, plan: Plan) -> None:
        thread, types = plan.thread, Entries(plan).columns.values()
        size = plan.entries * thread.instances * sum(map(bits, types))
        if plan.entries > MOST_ENTRIES or size > MOST_BITS:
            what = f"{plan.entries} entries" if plan.entries > MOST_ENTRIES else f"{size:,} bits"
            raise ModelError(
                f"the store buffers of {thread.name} would have {what}", thread.span,
                "fence(seq_cst) between its stores; or memory=\"sc\"",
            )  # fmt: skip

    def applied(self, program: Program) -> Program:
        """A program with these buffers.

        Args:
            program: the one that they are of, or the same with room for more threads in its variables.
        """
        threads: list[Thread] = []
        buffers: list[Thread] = []
        properties, variables = list(program.properties), list(program.variables)
        first = len(self.program.instances)
        looked_at = set(_looked_at(program))
        for thread in program.threads:
            plan = replace_program(self.plans[thread.name], program, thread)
            entries = Entries(plan)
            issuer = Issuer(entries, thread.name in looked_at)
            threads.append(replace(thread, code=issuer.rewritten()))
            if plan.delayed:
                buffers.append(Flusher(entries).thread(first))
                first += thread.instances
                variables += entries.variables()
                if not plan.exact:
                    properties += [_full(entries, index) for index in range(thread.instances)]
        return replace(
            program, threads=(*threads, *buffers), variables=tuple(variables), properties=tuple(properties),
            memory=TSO, buffers=self.size,
        )  # fmt: skip


def replace_program(plan: Plan, program: Program, thread: Thread) -> Plan:
    """The plan for the same thread of a program with more room."""
    return Plan(program, thread, plan.plain, plan.size, plan.sparing)


def _looked_at(program: Program) -> Iterator[str]:
    """The threads of which somebody looks whether they have finished, or which are started."""
    codes = [*(thread.code for thread in program.threads), *(prop.code for prop in program.properties)]
    codes += [program.setup] if program.setup is not None else []
    for code in codes:
        for node in code.nodes:
            if isinstance(node.instr, I.Join | I.Status | I.Start):
                yield node.instr.thread


def _full(entries: Entries, index: int) -> Property:
    """Whether the buffer of an instance is full, which is looked for, and no verdict."""
    thread, last = entries.thread, entries.plan.entries - 1
    place = entries.place(last, WHERE, None)
    if thread.index is not None:
        place = replace(place, index=Const(index))
    site = Site(thread.span, ())
    there = LocalVar("%0", entries.columns[WHERE])
    nodes = (
        Node(I.Load(0, place), (1,), site, True),
        Node(I.Result(Binary("!=", Local(0), Const(0))), (), site, True),
    )
    code = Code(nodes, 0, (there,), (frozenset(), frozenset({0})))
    return Property(f"buffer({thread.name}) {index}", FULL, code, thread.span)
