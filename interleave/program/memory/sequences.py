"""What a sequence lock is made of where memory is C11's: a lock for writers, a count, and fences.

As in Linux (`include/linux/seqlock.h`): who writes takes the lock, makes the count odd, and has a fence
that releases behind that; it has another one before it makes the count even. A reader waits until it reads
an even count, and has a fence that acquires behind that, and one before it reads the count again. These
fences are what ``smp_wmb`` and ``smp_rmb`` of `interleave.kernel` are. All accesses to the count are
relaxed, so a reader may begin with an old count; whoever has read newer data knows behind its fence that
the count was odd by then (Boehm, Can seqlocks get along with programming language memory models?, 2012).
Nobody but who has the lock changes the count, so a reader that waits for it to be even looks at no lock.

In `atomic()` all of it is on what is newest, as everything there.
"""

from __future__ import annotations

from dataclasses import replace

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Local
from interleave.program.meaning import ME
from interleave.program.meanings import MEANINGS
from interleave.program.memory.code import CodeWriter, region
from interleave.program.program import Code, Node, Program
from interleave.program.types import IntType

#: The operations of who writes, and what they do to the lock.
WRITES = {"write_seqlock": "begin_writing", "write_sequnlock": "end_writing"}
#: That of a reader before it looks at the count.
WAITS = "wait_for_writer"


def spelled_out(program: Program) -> Program:
    """A program whose sequence locks are locks, counts and fences, and where `synchronize` of RCU begins with
    a full fence."""
    if not any(variable.kind in ("seqlock", "rcu") for variable in program.variables):
        return program
    threads = (replace(t, code=_Spelling(program, t.code).spelled()) for t in program.threads)
    return replace(program, threads=tuple(threads))


class _Spelling(CodeWriter):
    """Rewrites the code of a thread.

    Args:
        program: the program.
        code: the thread's.
    """

    def __init__(self, program: Program, code: Code) -> None:
        super().__init__(code)
        self.program = program

    def spelled(self) -> Code:
        for number, node in enumerate(self.code.nodes):
            self.site, self.inside = node.site, True
            if isinstance(node.instr, I.Operate) and node.instr.name in WRITES:
                self._writes(number, node, node.instr)
            elif isinstance(node.instr, I.AtomicBegin) and node.instr.form == I.SEQLOCK:
                self._reads(number)
            elif isinstance(node.instr, I.AtomicBegin) and node.instr.form == I.RCU:
                self._waits(number)
        return self.finished()

    def _writes(self, number: int, node: Node, instr: I.Operate) -> None:
        """To begin or to end writing, alone or in a step of several."""
        lock, count = instr.places
        alone = number in self.code.locations
        after = self.node(I.AtomicEnd(), *node.next) if alone else node.next[0]
        most = self.program.variable[count.variable].type.high
        value = self.temp(IntType(0, most))
        counts: list[I.Instr] = [
            I.Load(value.slot, count, "relaxed"),
            I.Store(count, Binary("%", Binary("+", value, Const(1)), Const(most + 1)), True, "relaxed"),
        ]
        operate = I.Operate(WRITES[instr.name], (lock,))
        begins = instr.name == "write_seqlock"
        instrs: list[I.Instr] = [operate, *counts, I.Fence("release")]
        if not begins:
            instrs = [I.Fence("release"), *counts, operate]
        waits = -1
        for one in reversed(instrs):
            after = self.node(one, after) if one is operate else self.unseen(one, after)
            waits = after if one is operate else waits
        if alone:
            self.nodes[number] = Node(I.AtomicBegin(I.VIEWED, instr=instr), (after,), node.site)
        else:
            self.instead(number, after)
            waits = number if begins else waits
        self._waits_at(number, waits)

    def _reads(self, begin: int) -> None:
        """A reader's step: it begins, or looks whether the count has changed."""
        nodes = [(k, self.code.nodes[k]) for k in region(self.code, begin)]
        ((at, load),) = [(k, node) for k, node in nodes if isinstance(node.instr, I.Load)]
        waits = [(k, node) for k, node in nodes if isinstance(node.instr, I.Operate)]
        assert isinstance(load.instr, I.Load)
        look = replace(load.instr, order="relaxed")
        if not waits:
            self.instead(at, self.unseen(I.Fence("acquire"), self.node(look, *load.next)))
            return
        ((number, wait),) = waits
        assert isinstance(wait.instr, I.Operate)
        even = Binary("==", Binary("&", Local(look.dst), Const(1)), Const(0))
        self.site = replace(load.site, text=f"wait until {look.place.text}.sequence is even")
        until = self.node(I.Assume(even), self.unseen(I.Fence("acquire"), *load.next))
        self.site = load.site
        self.nodes[at] = Node(look, (until,), load.site, True)
        self._waits_at(number, until)
        (lock,) = wait.instr.places
        (need,) = MEANINGS[WAITS].needs
        assert need.kind is not None
        holder = self.temp(self.program.variable[lock.variable].type)
        check = I.Check(Binary("!=", holder, ME), need.kind, need.message.format(lock.text))
        self.instead(number, self.unseen(I.Load(holder.slot, lock), self.node(check, at)))

    def _waits(self, begin: int) -> None:
        """A step of RCU: `synchronize` begins with a full fence, what `call` has called does not."""
        instrs = [self.code.nodes[k].instr for k in region(self.code, begin)]
        looks = any(isinstance(i, I.Operate) and i.name == "look_who_reads" for i in instrs)
        if looks and not any(isinstance(i, I.Start) for i in instrs):
            node = self.code.nodes[begin]
            self.nodes[begin] = replace(node, next=(self.unseen(I.Fence("seq_cst"), *node.next),))

    def _waits_at(self, was: int, now: int) -> None:
        """A thread that waited at one node waits at another one."""
        for held in (self.rests, self.optional):
            if was in held:
                held.discard(was)
                held.add(now)
