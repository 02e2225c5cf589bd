"""C11's memory without promises as a machine, for the oracle, on a program as it was written: Kang, Hur,
Lahav, Vafeiadis, Dreyer, A Promising Semantics for Relaxed-Memory Concurrency (2017), section 3, with
positions in modification order in place of timestamps.

Every atomic location has all its messages, in order, and nothing is ever dropped; so models must not store
without end. Of plain locations it is counted how often they were written, and read by each thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from oracle import Oracle
from oracle_c11_objects import accessed, flag, freed, made, met, operated, queued, readable
from oracle_c11_reading import RCU, READING, WRITING, counted, rcu, writing
from oracle_graph import Blocked, Crash, Graph, ModelFault, Standing, State
from oracle_step import Execution, refers

from interleave.program import instr as I
from interleave.program.program import Program
from interleave.program.steps import MAX_LOCAL_ROUNDS

#: What is known: by location the position of a message, or how many accesses.
View = dict[Any, int]

ACQUIRE, RELEASE = ("acquire", "acq_rel", "seq_cst"), ("release", "acq_rel", "seq_cst")


class Message:
    def __init__(self, value: int, view: View, glued: bool = False) -> None:
        self.value, self.view, self.glued = value, view, glued


def join(view: View, other: View) -> None:
    for key, position in other.items():
        view[key] = max(view.get(key, 0), position)


def frozen(view: View) -> tuple[Any, ...]:
    return tuple(sorted((item for item in view.items() if item[1]), key=repr))


class Memory:
    """What there is beside the newest values: messages, and views by name."""

    def __init__(self) -> None:
        self.messages: dict[tuple[str, int], list[Message]] = {}
        self.views: dict[Any, View] = {}
        self.count: View = {}

    def view(self, *name: Any) -> View:
        return self.views.setdefault(name, {})

    def all_views(self) -> list[View]:
        return [*self.views.values(), *(m.view for found in self.messages.values() for m in found)]

    def freeze(self) -> tuple[Any, ...]:
        messages = tuple(
            (at, tuple((m.value, frozen(m.view), m.glued) for m in found))
            for at, found in sorted(self.messages.items())
        )
        views = ((name, frozen(view)) for name, view in sorted(self.views.items(), key=repr))
        return messages, tuple(one for one in views if one[1]), frozen(self.count)

    @classmethod
    def thaw(cls, state: tuple[Any, ...]) -> Memory:
        memory = cls()
        messages, views, count = state
        for at, found in messages:
            memory.messages[at] = [Message(value, dict(view), glued) for value, view, glued in found]
        memory.views = {name: dict(view) for name, view in views}
        memory.count = dict(count)
        return memory


class C11Graph(Graph):
    """A fence that is `seq_cst` is a step."""

    def _begins_step(self, node: int) -> bool:
        instr = self.nodes[node].instr
        return super()._begins_step(node) or (isinstance(instr, I.Fence) and instr.order == "seq_cst")


class C11Execution(Execution):
    """A thread at work, with what it knows."""

    oracle: C11Oracle
    #: the step of several accesses that it is in, and whether it is taken for one that stores
    form: I.AtomicBegin | None = None
    stores = stored = waits_to_read = False
    read_at = -1

    # ------------------------------------------------------------------ steps

    def run(self, node: int, inside: bool, standing: bool = False) -> int | None:
        if self.me is None:
            return super().run(node, inside, standing)
        for _ in range(MAX_LOCAL_ROUNDS):
            if not inside and not standing and self.graph.begins_step(node):
                return node
            standing = False
            here = self.graph.nodes[node]
            match here.instr:
                case I.Branch(condition):
                    node = here.next[0 if self.value(condition) else 1]
                    continue
                case I.End():
                    return None
                case I.AtomicBegin():
                    inside = True
                    self.begin(here.instr)
                case I.AtomicEnd():
                    inside = False
                    self.end()
                case instr:
                    self.execute(instr, node)
            (node,) = here.next
        raise ModelFault("local work does not end")

    def begin(self, form: I.AtomicBegin) -> None:
        self.form, self.stored, self.waits_to_read = form, False, False
        if form.form == "atomic":
            self.acquire(self.memory.view("atomic"))
        if form.form == "futex":
            self.fence("seq_cst")
        if form.updates:
            self.stores = bool(self.chooser.pick(2))
            if self.stores and form.orders[0] == "full":
                self.fence("seq_cst")

    def end(self) -> None:
        assert self.form is not None
        if self.form.form == "atomic":
            join(self.memory.view("atomic"), self.cur)
        if self.form.updates:
            if self.stores != self.stored:
                raise Blocked
            if self.stored and self.form.orders[0] == "full":
                self.fence("seq_cst")
        self.form = None

    # ------------------------------------------------------------------ views

    def plainly(self, instr: I.Instr) -> None:
        """Carry out what is no matter of views."""
        super().execute(instr, -1)

    @property
    def starts(self) -> bool:
        """Whether another thread is started in the step."""
        first = next(k for k, node in enumerate(self.graph.nodes) if node.instr is self.form)
        nodes, ahead = self.graph.nodes, [first]
        while ahead:
            here = nodes[ahead.pop()]
            if isinstance(here.instr, I.Start):
                return True
            ahead += here.next if not isinstance(here.instr, I.AtomicEnd) else ()
        return False

    @property
    def reads(self) -> bool:
        """Whether it is a step of a reader of a sequence lock, by itself."""
        return self.form is not None and self.form.form == "seqlock"

    @property
    def memory(self) -> Memory:
        return self.oracle.memory

    @property
    def cur(self) -> View:
        return self.memory.view("cur", self.me)

    @property
    def acq(self) -> View:
        return self.memory.view("acq", self.me)

    def acquire(self, view: View) -> None:
        join(self.cur, view)
        join(self.acq, view)

    def leave(self, view: View) -> None:
        join(view, self.cur)

    def fence(self, order: str) -> None:
        if order in ACQUIRE:
            join(self.cur, self.acq)
        if order == "seq_cst":
            join(self.cur, self.memory.view("order"))
            join(self.memory.view("order"), self.cur)
            join(self.acq, self.cur)
        if order in RELEASE:
            join(self.memory.view("rel", self.me), self.cur)

    # ------------------------------------------------------------------ instructions

    def execute(self, instr: I.Instr, node: int) -> None:
        if self.me is None:
            super().execute(instr, node)
            return
        match instr:
            case I.Load(dst, place) if self.reads:
                self.env[dst] = counted(self, place)
            case I.Load(dst, place, order):
                self.env[dst] = self.loaded(*self.find(place, False), order or "seq_cst")
                if self.program.variable[place.variable].kind in ("channel", "closed"):
                    flag(self, *self.find(place), order)
            case I.Store(place, expr, _, order):
                name, at = self.find(place, True)
                if self.program.variable[name].kind == "matched" and self.value(expr):
                    met(self, place)
                elif self.program.variable[name].kind in ("channel", "closed"):
                    flag(self, name, at, order)
                self.check_range(name, self.value(expr))
                self.put(name, at, self.value(expr), order or "seq_cst")
            case I.Fence(order):
                self.fence(order)
            case I.Operate(name, places) if name in WRITING or (name == READING and self.reads):
                writing(self, name, *places)
            case I.Operate(name) if name in RCU:
                rcu(self, instr)
            case I.Operate(name, places, dst):
                super().execute(instr, node)
                for found in {self.find(place) for place in places}:
                    accessed(self, *found)
                if dst is None or self.env[dst]:
                    operated(self, name, places)
            case I.Put(place) | I.Get(_, place):
                super().execute(instr, node)
                accessed(self, *self.find(place))
                queued(self, place, isinstance(instr, I.Put))
            case I.New(dst, struct):
                super().execute(instr, node)
                made(self, struct, self.env[dst])
            case I.Free(struct, ref):
                which = self.value(ref)
                super().execute(instr, node)
                freed(self, struct, which)
            case I.Notify(place, _, called):
                if called == "futex_wake" and (self.form is None or self.form.form != "futex"):
                    self.fence("seq_cst")
                super().execute(instr, node)
                accessed(self, *self.find(place))
            case I.Join(thread, index):
                super().execute(instr, node)
                self.acquire(self.memory.view("cur", self.instance(thread, index)))
            case I.Status(dst, thread, index, what):
                super().execute(instr, node)
                if bool(self.env[dst]) == (what == "finished"):
                    self.acquire(self.memory.view("cur", self.instance(thread, index)))
            case _:
                super().execute(instr, node)

    def launch(self, number: int, args: list[int]) -> None:
        for name in ("cur", "acq"):
            self.memory.views[name, number] = dict(self.cur) if self.me is not None else {}
        self.memory.views["rel", number] = {}
        for name in [name for name in self.memory.views if name[:2] == ("led", number)]:
            self.memory.views[name] = {}
        super().launch(number, args)

    def messages(self, name: str, at: int) -> list[Message]:
        first = self.shared[name][at]
        assert first is not None
        return self.memory.messages.setdefault((name, at), [Message(first, {})])

    def loaded(self, name: str, at: int, order: str) -> int:
        variable, key = self.program.variable[name], (name, at)
        accessed(self, name, at)
        if variable.ghost or variable.kind != "data":
            return self.read(name, at)
        if not variable.atomic:
            if self.cur.get(("w", *key), 0) != self.memory.count.get(("w", *key), 0):
                raise Crash("data-race")
            self.happens(("r", *key, self.me))
            return self.read(name, at)
        messages, form = self.messages(name, at), self.form
        least, most = self.cur.get(key, 0), len(messages) - 1
        if form is not None and form.updates:
            order = form.orders[0] if self.stores else form.orders[1]
            order = "relaxed" if order == "full" else order
        if form is not None and form.form == "atomic":
            least, order = most, "acquire"
        if order == "seq_cst":
            least = max(least, self.memory.view("order").get(key, 0))
        position = least + self.chooser.pick(most - least + 1)
        self.read_at = position
        message = messages[position]
        self.acquire({key: position})
        join(self.acq, message.view)
        if order in ACQUIRE:
            join(self.cur, message.view)
        return message.value

    def happens(self, what: Any) -> None:
        """Something is done by an instance: who knows of the last time knows of all before. If it does not
        know of these itself, as it did that before it was started again, nobody gets to know of all."""
        before = self.memory.count.get(what, 0)
        self.memory.count[what] = before + 1
        if self.cur.get(what, 0) == before:
            self.acquire({what: before + 1})

    def put(self, name: str, at: int, value: int, order: str) -> None:
        variable, key = self.program.variable[name], (name, at)
        accessed(self, name, at)
        if variable.ghost or variable.kind != "data":
            self.write(name, at, value)
            return
        if not variable.atomic:
            others = [("w", *key), *(("r", *key, t) for t in range(len(self.program.instances)))]
            if any(self.cur.get(what, 0) != self.memory.count.get(what, 0) for what in others):
                raise Crash("data-race")
            self.happens(("w", *key))
            self.write(name, at, value)
            return
        messages, form, glued = self.messages(name, at), self.form, False
        position = len(messages)
        if form is not None and form.updates:
            order, glued, position = form.orders[0], True, self.read_at + 1
            if not self.stores:
                raise Blocked
            self.stored = True
        elif form is not None and form.form == "atomic":
            order, glued = "release", True
        else:
            least = self.cur.get(key, 0)
            if order == "seq_cst":
                least = max(least, self.memory.view("order").get(key, 0))
            position = least + 1 + self.chooser.pick(len(messages) - least)
        if position < len(messages) and messages[position].glued:
            raise Blocked
        handed = dict(messages[position - 1].view) if form is not None and form.updates else {}
        for view in self.memory.all_views():
            if view.get(key, 0) >= position:
                view[key] += 1
        if handed.get(key, 0) >= position:
            handed[key] += 1
        messages.insert(position, Message(value, {}, glued))
        self.acquire({key: position})
        last = self.memory.view("led", self.me, *key)
        if order in RELEASE:
            last.clear()
            join(last, self.cur)
        else:
            join(handed, self.memory.view("rel", self.me))
        join(handed, last)
        messages[position].view = handed
        if order == "seq_cst":
            join(self.memory.view("order"), {key: position})
        self.shared[name][at] = messages[-1].value


class C11Oracle(Oracle):
    """A program's states and steps where threads have views."""

    execution = C11Execution
    graph = C11Graph

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.memory = Memory()

    def _begin(self) -> None:
        self.memory = Memory()

    def references(
        self, shared: dict[str, list[int | None]], threads: list[Standing | str], struct: str,
        but: int | None = None,
    ) -> set[int]:  # fmt: skip
        found = super().references(shared, threads, struct, but)
        old = ((name, value) for (name, _), value in self._old(threads) if name in shared)
        return found | {value for name, value in old if refers(self.program.variable[name].type, struct)}

    def read_later(self, threads: list[Standing | str], name: str, elements: range) -> list[int | None]:
        return [value for (of, at), value in self._old(threads) if of == name and at in elements]

    def _old(self, threads: list[Standing | str]) -> Iterator[tuple[tuple[str, int], int]]:
        """What some thread that runs may read that is not the newest, by location."""
        return readable(self.memory, [n for n, thread in enumerate(threads) if isinstance(thread, Standing)])

    def _thaw(self, state: State) -> tuple[dict[str, list[int | None]], list[Standing | str]]:
        self.memory = Memory.thaw(state.buffers)
        return super()._thaw(state)

    def _freeze(self, shared: dict[str, list[int | None]], threads: list[Standing | str]) -> State:
        return super()._freeze(shared, threads)._replace(buffers=self.memory.freeze())
