"""What the threads of a program do with locations, and how often, by the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from typing import assert_never

from interleave.program import instr as I
from interleave.program.components import components
from interleave.program.constants import Known, constant, constants
from interleave.program.memory.code import region
from interleave.program.program import Code, Program, Thread


def orders_of(program: Program, code: Code) -> Iterator[tuple[str, I.Instr, tuple[str, ...]]]:
    """What a graph does with locations: ``load``, ``store`` or ``update`` (a store of a read-modify-write),
    the instruction, and the orders that it can have."""
    for begin, node in enumerate(code.nodes):
        if isinstance(node.instr, I.AtomicBegin):
            for k in within(code, begin):
                instr = code.nodes[k].instr
                if isinstance(instr, I.Load | I.Store):
                    what = "load" if isinstance(instr, I.Load) else "update"
                    orders = node.instr.orders or ("acq_rel",)
                    if node.instr.form != "atomic" and not node.instr.updates:
                        what, orders = ("load" if what == "load" else "store"), (instr.order or "seq_cst",)
                    yield what, instr, orders
        elif isinstance(node.instr, I.Load | I.Store) and not node.inside:
            what = "load" if isinstance(node.instr, I.Load) else "store"
            yield what, node.instr, (node.instr.order or "seq_cst",)


def stronger_than_rc11(program: Program, locations: Collection[str]) -> bool:
    """Whether `seq_cst` accesses to locations stand beside weaker ones, so that RC11 may let more happen.
    What such a store does to later `seq_cst` accesses and fences goes by the order of steps, also where
    nothing but weaker accesses says which of them is the later one."""
    by: defaultdict[str, set[int]] = defaultdict(set)
    loaded, found = set[str](), set[str]()
    for thread in program.threads:
        for what, instr, orders in orders_of(program, thread.code):
            assert isinstance(instr, I.Load | I.Store)
            name = instr.place.variable
            if name in locations:
                found.update("weaker" if order not in ("seq_cst", "full") else order for order in orders)
                if orders[0] == "seq_cst" and what == "load":
                    loaded.add(name)
                elif orders[0] == "seq_cst":
                    by[name].update(range(thread.first, thread.first + thread.instances))
    fences = any("seq_cst" in fences_of(t.code) for t in program.threads) or "full" in found
    ordered = any(fences or name in loaded or len(numbers) > 1 for name, numbers in by.items())
    return ordered and not found.isdisjoint(("weaker", "full"))


def within(code: Code, begin: int) -> list[int]:
    """The nodes of a step of several instructions, without the first and the last ones."""
    nodes = region(code, begin)[1:]
    return sorted(node for node in nodes if not isinstance(code.nodes[node].instr, I.AtomicEnd))


def fences_of(code: Code) -> Iterator[str]:
    """The orders of fences, with those in the system calls of futexes."""
    for node in code.nodes:
        if isinstance(node.instr, I.Fence):
            yield node.instr.order
        elif fenced(node.instr):
            yield "seq_cst"


def fenced(instr: I.Instr) -> bool:
    """Whether an instruction begins with a full fence, as the system calls of futexes do."""
    match instr:
        case I.AtomicBegin(I.FUTEX) | I.Notify(called=I.FUTEX_WAKE):
            return True
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free()
            | I.Choose() | I.ChooseRange() | I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start()
            | I.Join() | I.Status()
        ):  # fmt: skip
            return False
    assert_never(instr)


def in_loops(code: Code) -> frozenset[int]:
    found = set[int]()
    for part in components([code.entry], lambda k: iter(code.nodes[k].next)):
        if len(part) > 1 or part[0] in code.nodes[part[0]].next:
            found.update(part)
    return frozenset(found)


def waiting(code: Code) -> frozenset[int]:
    """The nodes of steps that may wait for what is loaded in them."""
    found = set[int]()
    for begin, node in enumerate(code.nodes):
        if isinstance(node.instr, I.AtomicBegin):
            nodes = within(code, begin)
            found.update(nodes if any(isinstance(code.nodes[k].instr, I.Assume) for k in nodes) else ())
    return frozenset(found)


def runs_of(program: Program, thread: Thread) -> int | None:
    """How often an instance runs; None if there is no bound on it."""
    found = int(thread.start)
    codes = [(t.code, t.instances) for t in program.threads]
    codes += [(program.setup, 1)] if program.setup is not None else []
    for code, instances in codes:
        looping = in_loops(code)
        for k, node in enumerate(code.nodes):
            if isinstance(node.instr, I.Start) and node.instr.thread == thread.name:
                if k in looping:
                    return None
                found += instances
    return found


def restarted(program: Program) -> frozenset[int]:
    """The instances that may run more than once: who is started again need not know what it did before."""
    starts: list[tuple[int | None, range, bool]] = []  # by whom, which may be meant, and whether in a loop
    for number, code, known in _running(program):
        looping = in_loops(code)
        for k, here in enumerate(known):
            instr = code.nodes[k].instr
            if here is not None and isinstance(instr, I.Start):
                thread = program.thread[instr.thread]
                at = None if instr.index is None else constant(instr.index, here)
                first, count = (0, thread.instances) if at is None else (at, 1)
                numbers = range(thread.first + first, thread.first + first + count)
                starts.append((number, numbers, k in looping))
    most = {number: int(thread.start) for number, (thread, _) in enumerate(program.instances)}
    while True:
        runs = Counter({number: int(thread.start) for number, (thread, _) in enumerate(program.instances)})
        for by, numbers, loops in starts:
            many = (1 if by is None else most[by]) * (2 if loops else 1)
            runs.update(dict.fromkeys(numbers, many))
        found = {number: min(2, runs[number]) for number in most}
        if found == most:
            return frozenset(number for number, many in found.items() if many > 1)
        most = found


def _running(program: Program) -> Iterator[tuple[int | None, Code, tuple[Known | None, ...]]]:
    """What runs: the number of each instance, its code, and the locals with a known value; ``setup`` has no
    number."""
    for number, (thread, index) in enumerate(program.instances):
        yield number, thread.code, constants(thread, index)
    if program.setup is not None:
        yield None, program.setup, ({},) * len(program.setup.nodes)
