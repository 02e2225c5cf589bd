"""Operations as what they are made of: code is generated for a small core of instructions.

The analyses, what is said of steps, and the tests' oracle know operations as such; what they mean to
who generates code is said here, and nowhere else. A step at which an operation stood alone is one
`AtomicBegin` to `AtomicEnd` then, so that locations, program counters and states stay what they were.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, ThreadId
from interleave.program.operands import defines, uses
from interleave.program.program import Code, LocalVar, Node, Program
from interleave.program.types import BoolType, Type

#: What a mutex holds while the running thread has it.
ME = Binary("+", ThreadId(), Const(1))
FREE = Const(0)
#: What an `AtomicBegin` of one operation is called.
OPERATION = "operation"


def core(instr: I.Instr) -> I.CoreInstr:
    """An instruction of code that has been lowered."""
    if isinstance(instr, I.LoweredInstr):
        raise ValueError(f"{type(instr).__name__} has to be lowered")
    return instr


class Lowering:
    """Lowers the code of a program.

    Args:
        program: it.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self._lowered: dict[int, Code] = {}  # by the identity of code that the program keeps alive

    def code(self, code: Code) -> Code:
        """The same graph without operations: the nodes that there are keep their numbers, and the locals
        theirs; new ones come after them."""
        if id(code) not in self._lowered:
            self._lowered[id(code)] = self._lower(code)
        return self._lowered[id(code)]

    def _lower(self, code: Code) -> Code:
        nodes, live, temps = list(code.nodes), list(code.live), list(code.locals)
        locations = frozenset(code.locations)
        for number, node in enumerate(code.nodes):
            if not isinstance(node.instr, I.LoweredInstr):
                continue
            made = Operation(self.program, temps, node.instr).instrs
            alone = number in locations
            if alone:
                made = [I.AtomicBegin(OPERATION), *made, I.AtomicEnd()]
            first = len(nodes)
            after: tuple[int, ...] = node.next
            alive = frozenset[int]().union(*(live[target] for target in after)) if live else frozenset()
            chain: list[tuple[Node, frozenset[int]]] = []
            for k in reversed(range(len(made))):  # from the last one to the first
                alive = alive - {defines(made[k])} | uses(made[k])
                inside = node.inside if k == 0 else alone or node.inside
                chain.append((Node(made[k], after, node.site, inside), alive))
                after = (first + k - 1,)
            chain.reverse()
            nodes[number] = chain[0][0]
            nodes += [one for one, _ in chain[1:]]
            live += [alive for _, alive in chain[1:]] if live else []
        return replace(code, nodes=tuple(nodes), locals=tuple(temps), live=tuple(live))


class Operation:
    """What an operation is made of: first what it waits for and what has to hold, then what it changes.

    Args:
        program: the program.
        temps: the locals of the code, to which those are added that it needs.
        instr: the operation.

    Attributes:
        instrs: its instructions, in order. They are one step.
    """

    def __init__(self, program: Program, temps: list[LocalVar], instr: I.LoweredInstr) -> None:
        self.program, self.temps = program, temps
        self.instrs: list[I.Instr] = []
        match instr:
            case I.Acquire(lock):
                owner = self._load(lock)
                again = f"{lock.text} is taken again by the thread that holds it: it would wait for itself"
                self._check(Binary("!=", owner, ME), again)
                self._wait_for(Binary("==", owner, FREE))
                self._store(lock, ME)
            case I.TryAcquire(dst, lock):
                owner = self._load(lock)
                free = Binary("==", owner, FREE)
                self._store(lock, Binary("+", owner, Binary("*", free, ME)))
                self._do(I.Assign(dst, free))
            case I.Release(lock):
                owner = self._load(lock)
                self._check(
                    Binary("==", owner, ME), f"{lock.text} is released by a thread that does not hold it"
                )
                self._store(lock, FREE)
            case I.Wait(semaphore):
                count = self._load(semaphore)
                self._wait_for(Binary("!=", count, Const(0)))
                self._store(semaphore, Binary("-", count, Const(1)))
            case I.TryWait(dst, semaphore):
                count = self._load(semaphore)
                some = Binary("!=", count, Const(0))
                self._store(semaphore, Binary("-", count, some))
                self._do(I.Assign(dst, some))
            case I.Post(semaphore):
                count, high = self._load(semaphore), program.variable[semaphore.variable].type.high
                self._do(
                    I.Require(
                        Binary("<", count, Const(high)),
                        f"{semaphore.text} would count past {high}",
                        f"raise its max: {semaphore.variable} = Semaphore(…, max={high + 1})",
                    )
                )
                self._store(semaphore, Binary("+", count, Const(1)))
            case I.CondWait(condition, lock):
                owner = self._load(lock)
                self._check(
                    Binary("==", owner, ME), f"{condition.text}.wait() without holding {lock.text}"
                )
                self._store(lock, FREE)
                self._store(replace(condition, index=ThreadId()), Const(1))
            case I.CondWake(condition, lock, spurious):
                mine = replace(condition, index=ThreadId())
                self._wait_for(Binary("==", self._load(lock), FREE))
                if not spurious:
                    self._wait_for(Binary("==", self._load(mine), Const(0)))
                self._store(lock, ME)
                self._store(mine, Const(0))
            case I.Join(thread, index):
                finished = self._local(BoolType())
                self._do(I.Status(finished.slot, thread, index, "finished"))
                self._wait_for(finished)
            case _:
                assert_never(instr)

    def _do(self, instr: I.Instr) -> None:
        self.instrs.append(instr)

    def _local(self, type_: Type) -> Local:
        self.temps.append(LocalVar(f"%{len(self.temps)}", type_))
        return Local(len(self.temps) - 1)

    def _load(self, place: I.Place) -> Local:
        found = self._local(self.program.variable[place.variable].type)
        self._do(I.Load(found.slot, place))
        return found

    def _check(self, condition: Expr, message: str) -> None:
        self._do(I.Check(condition, "lock-misuse", message))

    def _wait_for(self, condition: Expr) -> None:
        self._do(I.Assume(condition))

    def _store(self, place: I.Place, value: Expr) -> None:
        """The values are known to fit."""
        self._do(I.Store(place, value, proven=True))
