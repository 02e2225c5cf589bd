"""Steps with alternatives: a function that goes all ways through them, one after the other.

Each run through the step takes a choice at every place where there is one. What was chosen is
kept on a stack, with the alternative that comes after it. The next run repeats the choices and
takes the next alternative of the last one that has any left. Where it is known of each choice how
many there are before it, its place on the stack is known, too, and the stack is in registers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from interleave.engine.native.abi import HURRY
from interleave.engine.native.codegen.ahead import NONE, Ahead
from interleave.engine.native.codegen.assembly import WORD, Function, Operand
from interleave.program.steps import MAX_CHOICES, At

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter

#: Of a choice with more alternatives, who wants the step to end is asked after each.
MOST_RETRIED = 1 << 16
#: Beside an alternative: there is no other one. Choices that are looked at ahead have far fewer.
LAST = 1 << 32

#: Values beside the locals that are carried along: rounds of local loops, choices made.
ROUNDS, DEPTH = -1, -2


class Choices:
    """The choices of one function.

    Args:
        w: writes the function.
    """

    def __init__(self, w: StepWriter) -> None:
        self.w, f = w, w.f
        places = len(w.choosing)
        #: how many choices one run can make: each place once, unless there are loops
        self.most = MAX_CHOICES if w.region.headers or places > MAX_CHOICES else places
        self._stack = f.name()
        #: the words of the stack whose place is known here; whether there are others
        self._words: set[int] = set()
        self._reached = False
        self.made = f.alloca()
        self.count = f.alloca() if w.mode == "step" else ""
        #: for each choice that can be made otherwise at once: the label for that, where it is kept, and the
        #: label behind which it is made
        self._retries: list[tuple[str, Operand, str]] = []

    def begin(self) -> None:
        """Begin the function: everything up to here is done once, what follows in each run."""
        f = self.w.f
        f.store(0, self.made)
        if self.count:
            f.store(0, self.count)
        f.label("run")

    def take(
        self,
        first: Callable[[], Operand],
        following: Callable[[Operand], Operand],
        at: At | None = None,
        numbers: range | None = None,
    ) -> Operand:
        """Make a choice.

        Args:
            first: the first alternative, a number from 0.
            following: the one after a given one, `NONE` after the last.
            at: the node of a choice of the author's that is known to have no more than `MOST_RETRIED`
                alternatives: guards behind it are looked at first, if there are others before it or they say
                which alternative it is, and it is made otherwise at once where they do not hold.
            numbers: what it gives, by alternative, if that is known.

        Returns:
            The alternative that is taken in this run.
        """
        w, f = self.w, self.w.f
        depth = w.env.locals[DEPTH]
        made = f.load(self.made)
        new, go = f.fresh_label(), f.fresh_label()
        f.branch(f.compare("ult", depth, made), go, new)
        f.label(new)
        if self.most == MAX_CHOICES:
            f.when(f.compare("uge", depth, MAX_CHOICES), w.fault())
        only = self._only(at, numbers, depth) if at is not None and w.mode == "step" else NONE
        one = f.op("or", only, LAST)
        f.store(f.select(f.compare("sge", only, 0), one, first()), self._word(f.op("mul", depth, 2)))
        f.store(f.op("add", depth, 1), self.made)
        f.label(go)
        place = f.op("mul", depth, 2)
        kept = f.load(self._word(place))
        taken = kept if only == NONE else f.op("and", kept, LAST - 1)
        last = False if only == NONE else f.compare("ne", f.op("and", kept, LAST), 0)
        f.store(f.select(last, NONE, following(taken)), self._word(f.op("add", place, 1)))
        w.env.locals[DEPTH] = f.op("add", depth, 1)
        w.env.retry = ""
        if at is not None and w.mode == "step":
            w.env.retry = f.fresh_label()
            self._retries.append((w.env.retry, place, go))
        if ROUNDS in w.env.locals:
            w.env.locals[ROUNDS] = 0
        return taken

    def _only(self, at: At, numbers: range | None, depth: Operand) -> Operand:
        """The only alternative of a choice that guards behind it leave; `NONE` if there may be others. The
        run ends if they leave none."""
        f = self.w.f
        lines, block = len(f.lines), f.block
        only = Ahead(self.w, at, numbers).write()
        if depth == 0 and only == NONE:  # the first choice: to make it otherwise is as cheap
            del f.lines[lines:]
            f.block = block
        return only

    def retries(self) -> None:
        """Where a guard behind a choice does not hold: it is made otherwise, or the run ends if it has no
        alternative left. It is the last one that has been made, also in a run that repeats it: that comes to
        those which have been made after it, as it did before."""
        f = self.w.f
        for label, place, go in self._retries:
            f.label(label)
            after, more = f.load(self._word(f.op("add", place, 1))), f.fresh_label()
            f.branch(f.compare("sge", after, 0), more, "next")
            f.label(more)
            f.store(after, self._word(place))
            f.jump(go)

    def _word(self, place: Operand) -> str:
        """Where a word of the stack is."""
        if isinstance(place, str):
            self._reached = True
            return self.w.f.address(self._stack, place)
        self._words.add(place)
        return f"{self._stack}.{place}"

    def place(self) -> str:
        """Where the next successor goes; the end of everything if there is no room for it."""
        f = self.w.f
        count = f.load(self.count)
        f.when(f.compare("sge", count, "%room"), "overflow")
        return f.address("%out", f.op("mul", count, self.w.unit.words))

    def room(self) -> str:
        """Where a successor goes that is in registers."""
        return self.w.memory or self.place()

    def taken(self) -> None:
        """A successor was written."""
        f = self.w.f
        f.store(f.op("add", f.load(self.count), 1), self.count)

    def unwind(self) -> None:
        """After a path: run again with the next alternatives, or end."""
        f = self.w.f
        if self.count:
            # there may be no end of alternatives: who wants the step to end says so
            hurry = f.define(f"inttoptr i64 {f.load('%record', HURRY)} to ptr")
            ended = f.define(f"load volatile i64, ptr {hurry}, align 8")
            f.when(f.compare("ne", ended, 0), "overflow")
        if self._reached:
            self._unwind_memory()
        else:
            self._unwind_registers()
        self.give_up()

    def _unwind_memory(self) -> None:
        """The last choice is somewhere on the stack."""
        f = self.w.f
        f.entry.append(f"{self._stack} = alloca [{2 * self.most} x i64], align 8")
        for k in sorted(self._words):
            f.entry.append(f"{self._stack}.{k} = getelementptr inbounds i64, ptr {self._stack}, i64 {k}")
        some, again, pop, done = (f.fresh_label() for _ in range(4))
        made = f.load(self.made)
        f.branch(f.compare("eq", made, 0), done, some)
        f.label(some)
        top = f.address(self._stack, f.op("mul", f.op("sub", made, 1), 2))
        after = f.load(top, 1)
        f.branch(f.compare("sge", after, 0), again, pop)
        f.label(pop)
        f.store(f.op("sub", made, 1), self.made)
        f.jump("next")
        f.label(again)
        f.store(after, top)
        f.jump("run")
        f.label(done)

    def _unwind_registers(self) -> None:
        """Each choice has words of its own, which are registers when LLVM is done with them."""
        f = self.w.f
        f.entry += [f"{self._stack}.{k} = alloca i64, align 8" for k in sorted(self._words)]
        depths = range(len(self._words) // 2)
        labels, done = [f.fresh_label() for _ in depths], f.fresh_label()
        f.switch(f.load(self.made), done, [(k + 1, labels[k]) for k in depths])
        for k in reversed(depths):
            f.label(labels[k])
            again, pop = f.fresh_label(), f.fresh_label()
            after = f.load(self._word(2 * k + 1))
            f.branch(f.compare("sge", after, 0), again, pop)
            f.label(again)
            f.store(after, self._word(2 * k))
            f.jump("run")
            f.label(pop)
            f.store(k, self.made)
            f.jump(labels[k - 1] if k else done)
        f.label(done)

    def give_up(self) -> None:
        """End the function, with the successors so far."""
        self.w.f.ret(self.w.f.load(self.count) if self.count else 0)


def next_bit(f: Function, words: Sequence[Operand], after: Operand) -> Operand:
    """The number of the first bit that is set behind the one with a number (`NONE` for all);
    `NONE` if there is no further one."""
    found: Operand = NONE
    for k in reversed(range(len(words))):
        word = words[k]
        if after != NONE:
            past = f.op("sub", after, WORD * k)
            behind = f.op("shl", -2, f.op("and", past, WORD - 1))
            if len(words) > 1:
                behind = f.select(f.compare("slt", past, 0), -1, behind)
                behind = f.select(f.compare("sge", past, WORD), 0, behind)
            word = f.op("and", word, behind)
        lowest = f.define(f"call i64 @llvm.cttz.i64(i64 {word}, i1 false)")
        found = f.select(f.compare("ne", word, 0), f.op("add", lowest, WORD * k), found)
    return found
