"""The views of a thread: how it comes to know more, and what is dropped when all threads know more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, Unary, fold
from interleave.program.memory.code import CodeWriter
from interleave.program.memory.locations import Listed
from interleave.program.memory.ops import If, Op, Ops, Told, both, either, right
from interleave.program.memory.views import ACQUIRES, RELEASES, Views, added, bits_of, place, times
from interleave.program.program import Thread
from interleave.program.types import BoolType, IntType, RefType


class Knowing(CodeWriter):
    """Writes the code of a thread that has views: what it knows, and hands on.

    Args:
        views: their layout.
        thread: it.
        others: the names of the views that are not a thread's, without their number: those of locks and the
            like, with how many there are under it.
    """

    def __init__(self, views: Views, thread: Thread, others: Sequence[tuple[str, int]]) -> None:
        super().__init__(thread.code)
        self.views, self.program, self.thread, self.others = views, views.program, thread, others
        self.index = None if thread.index is None else Local(thread.index)
        keeps = views.keeps[thread.name]
        #: the views of the thread within a step, a local for each word
        self.own = self._words(views.gone)
        self.acquirable = self._words(views.gone) if "acquirable" in keeps else []
        self.released = self._words(views.gone) if "released" in keeps else []
        self.handed = self._words()  # the view of the message that a read-modify-write has read
        #: whether nothing is told of what becomes of an instruction
        self.untold = False
        self.read, self.stored = self.temp(IntType(0, 16)), self.temp(BoolType())

    def _words(self, alls: Sequence[int] = ()) -> list[Local]:
        return [self.temp(bits_of(all_)) for all_ in alls or self.views.all]

    # ------------------------------------------------------------------ putting it into the graph

    def emit(self, ops: Sequence[Op], after: int) -> int:
        """New nodes that do this and go on; the first of them."""
        for op in reversed(ops):
            if isinstance(op, If):
                after = self.branch(op.condition, self.emit(op.then, after), self.emit(op.other, after))
            elif isinstance(op, Told):
                after = self.unseen(op.instr, after) if self.untold else self.node(op.instr, after)
            elif isinstance(op, I.Assume):  # there is always another choice
                after = self.optional_wait(op.condition, after)
            else:
                after = self.unseen(op, after)
        return after

    # ------------------------------------------------------------------ the thread's views

    def mine(self, what: str, word: int) -> I.Place:
        return self.views.of_thread(what, self.thread, word, self.index)

    def begin(self) -> Ops:
        """Bring the thread's views into locals."""
        ops: Ops = []
        for what, words in self._kept():
            ops += [I.Load(words[w].slot, self.mine(what, w)) for w in self.views.words]
        return ops

    def end(self) -> Ops:
        """Put them back, and drop what nobody can read any more."""
        ops: Ops = []
        for what, words in self._kept():
            ops += [I.Store(self.mine(what, w), words[w], proven=True) for w in self.views.words]
        return ops + self.drop()

    def _kept(self) -> Iterator[tuple[str, list[Local]]]:
        yield "view", self.own
        if self.acquirable:
            yield "acquirable", self.acquirable
        if self.released:
            yield "released", self.released

    def known(self, word: int, ops: Ops) -> Local:
        """What all threads know."""
        known = self.temp(bits_of(self.views.all[word]))
        ops.append(I.Load(known.slot, place(f"known {word}")))
        return known

    def know(self, what: Sequence[Expr]) -> Ops:
        """The thread knows a view, by acquiring it."""
        ops: Ops = []
        for words in (self.own, self.acquirable):
            ops += [
                I.Assign(word.slot, either(word, new))
                for word, new in zip(words, what, strict=bool(words))
                if new != Const(0)
            ]
        return ops

    def in_word(self, word: int, bits: Expr) -> list[Expr]:
        """Bits of one word as a view."""
        return [bits if w == word else Const(0) for w in self.views.words]

    # ------------------------------------------------------------------ all views

    def of_threads(self, word: int, *, own: bool = True) -> Iterator[I.Place]:
        """The views of threads, a word of each; without ``own`` not those of the running one that are in
        locals, if it is known which these are."""
        for thread in self.program.threads:
            if thread is self.thread and thread.instances == 1 and not own:
                continue
            for what in ("view", *sorted(self.views.keeps[thread.name])):
                for index in range(thread.instances):
                    yield self.views.of_thread(what, thread, word, Const(index))
        for leader, name in sorted(self.views.leads):
            thread = self.program.thread[leader]
            for index in range(thread.instances):
                for part in range(self.views.parts(self.program.variable[name])):
                    yield self.views.lead(thread, Const(index), name, Const(part), word)

    def of_others(self, word: int) -> Iterator[I.Place]:
        """The views of locks and the like."""
        for name, count in self.others:
            for index in range(count):
                yield place(f"{name} {word}", Const(index) if count > 1 else None)

    def messages(self, listed: Listed) -> Iterator[tuple[Expr | None, int]]:
        """The messages of a location, as parts and ages."""
        for part in range(self.views.parts(self.program.variable[listed.variable])):
            for age in range(listed.most):
                yield Const(part), age

    def everywhere(self, word: int) -> Iterator[I.Place]:
        """All views that no thread that may not run has."""
        yield from self.of_others(word)
        yield place(f"known {word}")
        for listed in self.views.listed.values():
            if listed.seen:
                for part, age in self.messages(listed):
                    yield self.views.message(listed, part, Const(age), word)

    def change(
        self, word: int, changed: Callable[[Expr], Expr], others: Iterable[I.Place] | None = None
    ) -> Ops:
        """Change a word of all views, or of those of threads and of these others; ``changed`` says how, from
        an expression to one, which of nothing makes nothing: what has been dropped stays 0."""
        ops: Ops = []
        for words in (self.own, self.acquirable, self.released):
            ops += [I.Assign(words[word].slot, changed(words[word]))] if words else []
        gone = self.views.gone[word]
        value = self.temp(bits_of(gone))
        for at in self.of_threads(word, own=False):
            still = Binary("*", right(value, Const(gone.bit_length() - 1)), Const(gone))
            ops += [I.Load(value.slot, at), I.Store(at, either(changed(value), still), proven=True)]
        value = self.temp(bits_of(self.views.all[word]))
        for at in self.everywhere(word) if others is None else others:
            ops += [I.Load(value.slot, at), I.Store(at, changed(value), proven=True)]
        return ops

    def drop(self) -> Ops:
        """Drop the messages that all threads have left behind, if there are more than before."""
        ops: Ops = []
        common: list[Local] = []
        news: Expr = Const(0)
        for w in self.views.words:
            all_, one, before = (self.temp(bits_of(self.views.gone[w])) for _ in range(3))
            first = True
            for thread in self.program.threads:
                for index in range(thread.instances):
                    at = self.views.of_thread("view", thread, w, Const(index))
                    if first:
                        ops.append(I.Load(all_.slot, at))
                    else:
                        ops += [I.Load(one.slot, at), I.Assign(all_.slot, both(all_, one))]
                    first = False
            ops.append(I.Assign(all_.slot, both(all_, Const(self.views.all[w]))))  # if none runs
            ops.append(I.Load(before.slot, place(f"known {w}")))
            news = either(news, Binary("!=", all_, before))
            common.append(all_)
        return [*ops, If(news, tuple(self._dropped(common)))]

    def _dropped(self, common: Sequence[Local]) -> Ops:
        ops: Ops = []
        for w in self.views.words:
            ops.append(I.Store(place(f"known {w}"), common[w], proven=True))
            value = self.temp(bits_of(self.views.gone[w]))
            for at in (*self.of_threads(w), *self.of_others(w)):
                ops += self._joined(at, value, common[w])
        for listed in self.views.listed.values():
            ops += self._dropped_of(listed, common)
        return ops

    def dead(self, listed: Listed, part: Expr | None, age: int, known: Sequence[Expr]) -> Expr:
        """Whether a message that is not the newest is not there, by what all threads know."""
        at = added(added(Const(listed.offset), times(part, listed.older)), Const(age - 1))
        return both(right(known[listed.word], at), Const(1))

    def _joined(self, at: I.Place, value: Local, with_: Expr) -> Ops:
        return [I.Load(value.slot, at), I.Store(at, either(value, with_), proven=True)]

    def _dropped_of(self, listed: Listed, common: Sequence[Local]) -> Ops:
        variable, ops = self.program.variable[listed.variable], Ops()
        value, low = self.temp(variable.type), variable.type.low
        here, flag = self.temp(BoolType()), self.temp(BoolType())
        words = self._words()
        for part, age in self.messages(listed):
            if age:
                dead = self.dead(listed, part, age, common)
                ops.append(I.Assign(here.slot, fold(Binary("-", Const(1), dead))))
                old = self.views.older(listed, part, Const(age))
                if isinstance(variable.type, RefType):  # nothing is calculated with references
                    ops.append(If(Unary("not", here), (I.Store(old, Const(0), proven=True),)))
                else:
                    kept: Expr = Binary("*", Binary("-", value, Const(low)) if low else value, here)
                    kept = Binary("+", kept, Const(low)) if low else kept
                    ops += [I.Load(value.slot, old), I.Store(old, kept, proven=True)]
                if listed.glued:
                    glue = self.views.glue(listed, part, Const(age - 1))
                    ops += [I.Load(flag.slot, glue), I.Store(glue, both(flag, here), proven=True)]
            if listed.seen:
                for w in self.views.words:
                    at_ = self.views.message(listed, part, Const(age), w)
                    joined = either(words[w], common[w])
                    joined = Binary("*", joined, here) if age else joined
                    ops += [I.Load(words[w].slot, at_), I.Store(at_, joined, proven=True)]
        return ops

    # ------------------------------------------------------------------ fences, operations, threads

    def fence(self, order: str) -> Ops:
        ops: Ops = []
        if order in ACQUIRES and self.acquirable:
            ops += self.know(self.acquirable)
        if order == "seq_cst" and self.views.ordered:
            for w in self.views.words:
                before = self.temp(bits_of(self.views.all[w]))
                ops.append(I.Load(before.slot, place(f"order {w}")))
                ops += self.know([before if v == w else Const(0) for v in self.views.words])
                ops.append(I.Store(place(f"order {w}"), self.own[w], proven=True))
        if order in RELEASES:
            ops += [
                I.Assign(word.slot, own)
                for word, own in zip(self.released, self.own, strict=bool(self.released))
            ]
        return ops

    def acquires(self, name: str, index: Expr | None) -> Ops:
        """Acquire what was released to a lock or the like."""
        ops: Ops = []
        words = self._words()
        for w in self.views.words:
            ops.append(I.Load(words[w].slot, place(f"{name} {w}", index)))
        return ops + self.know(words)

    def releases(self, name: str, index: Expr | None) -> Ops:
        ops: Ops = []
        for w in self.views.words:
            before = self.temp(bits_of(self.views.all[w]))
            at = place(f"{name} {w}", index)
            ops += [I.Load(before.slot, at), I.Store(at, either(before, self.own[w]), proven=True)]
        return ops
