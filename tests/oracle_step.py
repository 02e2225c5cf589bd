"""The meaning of each instruction, for the oracle; see `oracle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from oracle_graph import FINISHED, Access, Blocked, Chooser, Crash, Graph, ModelFault, Standing, value_of
from oracle_locks import WAITS, given_up, operate

from interleave.program import instr as I
from interleave.program.expr import Const, Expr
from interleave.program.steps import MAX_LOCAL_ROUNDS
from interleave.program.types import RefType

if TYPE_CHECKING:
    from oracle import Oracle


class Execution:
    """One thread (or setup, or a property: ``me`` is None) at work on a state that it changes."""

    def __init__(
        self,
        oracle: Oracle,
        graph: Graph,
        me: int | None,
        shared: dict[str, list[int | None]],
        threads: list[Standing | str],
        env: dict[int, int],
        chooser: Chooser,
        accesses: set[Access],
    ) -> None:
        self.oracle, self.program, self.graph, self.me = oracle, oracle.program, graph, me
        self.shared, self.threads, self.env, self.chooser = shared, threads, env, chooser
        self.accesses = accesses

    def value(self, expr: Expr) -> int:
        return value_of(expr, self.env, self.me or 0)

    def run(self, node: int, inside: bool, standing: bool = False) -> int | None:
        """Go on from a node to where the next step begins; None at the end.

        ``standing``: the thread stands at the node, so that it is the step to be taken.
        """
        graph = self.graph
        for _ in range(MAX_LOCAL_ROUNDS):
            if not inside and not standing and graph.begins_step(node):
                return node
            standing = False
            here = graph.nodes[node]
            match here.instr:
                case I.Branch(condition):
                    node = here.next[0 if self.value(condition) else 1]
                    continue
                case I.End():
                    return node if self.ends_later(node) else None
                case I.Result(expr):
                    self.result = bool(self.value(expr))
                    return None
                case I.AtomicBegin(instr=waits):
                    inside = True
                    if isinstance(waits, I.Store):  # for a race, it is done before it is in memory
                        self.find(waits.place, True)
                case I.AtomicEnd():
                    inside = self.me is None  # setup and properties are one step as a whole
                case instr:
                    self.execute(instr, node)
            (node,) = here.next
        raise ModelFault("local work does not end")

    def rest(self, node: int | None) -> Standing | str:
        """How the thread stands at a node: with the locals that it still needs."""
        if node is None:
            return FINISHED
        assert self.me is not None
        index = self.program.instances[self.me][0].index
        kept = []
        for slot in sorted(self.graph.needed(node)):
            local, value = self.graph.code.locals[slot], self.env[slot]
            assert local.type.low <= value <= local.type.high, f"{local} is {value}"
            if slot != index:  # the instance's number is a constant
                kept.append((slot, value))
        return Standing(node, tuple(kept))

    # ------------------------------------------------------------------ instructions

    def execute(self, instr: I.Instr, node: int) -> None:
        match instr:
            case I.Assign(dst, expr):
                self.env[dst] = self.value(expr)
            case I.Check(condition, kind, _):
                if not self.value(condition):
                    raise Crash(kind)
            case I.Require(condition, message):
                if not self.value(condition):
                    raise ModelFault(message)
            case I.Assume(condition):
                self.block_unless(self.value(condition))
            case I.Emit() | I.Fence():
                pass
            case I.Load(dst, place):
                self.env[dst] = self.read(*self.find(place, False))
            case I.Store(place, expr, _):
                name, at = self.find(place, True)
                self.write(name, at, self.value(expr))
            case I.Choose(dst, values):
                self.env[dst] = self.value(values[self.chooser.pick(len(values))])
            case I.ChooseRange(dst, start, stop, step):
                numbers = range(self.value(start), self.value(stop), step)
                if not numbers:
                    raise ModelFault("nothing to choose from")
                self.env[dst] = numbers[self.chooser.pick(len(numbers))]
            case I.New():
                self.new(instr, node)
            case I.Free(struct, ref, _):
                self.free(struct, self.value(ref))
            case I.Put(place, expr):
                name, at = self.find(place)
                content = self.content(name, at)
                self.block_unless(len(content) < self.program.variable[name].unit)
                self.check_range(name, self.value(expr))
                self.shared[name][at + len(content)] = self.value(expr)
            case I.Get(dst, place):
                name, at = self.find(place)
                content = self.content(name, at)
                self.block_unless(content)
                self.env[dst] = content[0]
                end = at + self.program.variable[name].unit
                self.shared[name][at:end] = [*self.shared[name][at + 1 : end], None]
            case I.Operate("acquire" | "release" | "try_acquire", (place,), dst):
                self.mutex(instr.name, place, dst)
            case I.Operate("wait" | "post" | "post_saturating" | "try_wait", (place,), dst):
                self.semaphore(instr.name, place, dst)
            case I.Operate("set" | "reset" | "wait_set", (place,)):
                self.event(instr.name, place)
            case I.Operate("arrive" | "leave", (place,)):
                self.barrier(instr.name, place)
            case I.Operate("look_notified" | "give_up", (condition, *_), dst):
                given_up(self, condition, dst)
            case I.Operate("begin_wait" | "wake" | "wake_spuriously", (condition, lock)):
                self.condition(instr.name, condition, lock)
            case I.Notify(condition, every):
                self.notify(condition, every)
            case I.Operate():
                operate(self, instr)
            case I.Start(thread, index, args):
                self.start(thread, index, [self.value(a) for a in args])
            case I.Join(thread, index):
                self.block_unless(self.threads[self.instance(thread, index)] == FINISHED)
            case I.Status(dst, thread, index, what):
                status = self.threads[self.instance(thread, index)]
                self.env[dst] = int(
                    status == FINISHED if what == "finished" else isinstance(status, Standing)
                )
            case _:
                assert_never(instr)

    def ends_later(self, node: int) -> bool:
        """Whether a thread that comes to its end stands there, as something has to come before."""
        return False

    def block_unless(self, condition: object) -> None:
        if not condition:
            raise Blocked

    # ------------------------------------------------------------------ memory

    def find(self, place: I.Place, writes: bool = False) -> tuple[str, int]:
        """The variable and the element that a place is, of a queue and a condition the first one."""
        variable = self.program.variable[place.variable]
        at = 0
        if place.ref is not None:
            assert variable.struct is not None
            ref, capacity = self.value(place.ref), self.program.struct[variable.struct].capacity
            if ref == 0:
                raise Crash("null-dereference")
            if ref > capacity:
                raise Crash("use-after-free")
            at = (ref - 1) * variable.length
        if place.index is not None:
            index = self.value(place.index)
            if not 0 <= index < variable.length // variable.unit:
                raise Crash("index-out-of-range")
            at += index * variable.unit
        if variable.kind == "data" and not variable.atomic and not variable.ghost:
            self.accesses.add((variable.name, at, writes))
        return variable.name, at

    def read(self, name: str, at: int) -> int:
        if self.program.variable[name].kind == "queue-length":
            queue = name.removeprefix("len(").removesuffix(")")
            return len(self.content(queue, at * self.program.variable[queue].unit))
        return known(self.shared[name][at])

    def content(self, name: str, at: int) -> list[int]:
        """What is in the queue that begins at an element."""
        cells = self.shared[name][at : at + self.program.variable[name].unit]
        return [value for value in cells if value is not None]

    def check_range(self, name: str, value: int) -> None:
        type_ = self.program.variable[name].type
        if not type_.low <= value <= type_.high:
            raise Crash("out-of-range")

    def write(self, name: str, at: int, value: int) -> None:
        self.check_range(name, value)
        assert self.shared[name][at] is not None
        self.shared[name][at] = value

    def own_references(self, struct: str, slots: frozenset[int]) -> list[int]:
        """The given ones of the running thread's locals that refer to a struct."""
        types = self.graph.code.locals
        return [s for s in slots if s in self.env and refers(types[s].type, struct)]

    def new(self, instr: I.New, node: int) -> None:
        struct = self.program.struct[instr.struct]
        live = self.shared[struct.heap]
        free = [slot for slot in range(struct.capacity) if not live[slot]]
        if not free:
            raise ModelFault(f"no room for another {struct.name}")
        inits = {name: self.value(expr) for name, expr in instr.inits}
        for name, value in inits.items():
            self.check_range(name, value)
        values = {self.env[s] for s in self.own_references(struct.name, self.graph.needed(node))}
        values.update(self.oracle.references(self.shared, self.threads, struct.name, but=self.me))
        stale = [slot for slot in free if struct.capacity + 1 + slot in values]
        fresh = [slot for slot in free if slot not in stale]
        slots = sorted(stale + fresh[:1])
        slot = slots[self.chooser.pick(len(slots))]
        for name in struct.fields:
            variable = self.program.variable[name]
            first = [inits[name]] if name in inits else list[int | None](variable.initial)
            if variable.kind == "queue":
                first = [None] * variable.length
            if variable.kind == "queue-length":
                continue
            self.shared[name][slot * variable.length : (slot + 1) * variable.length] = first
        live[slot] = 1
        self.env[instr.dst] = slot + 1

    def free(self, struct_name: str, ref: int) -> None:
        struct = self.program.struct[struct_name]
        if ref == 0:
            raise Crash("null-dereference")
        if ref > struct.capacity:
            raise Crash("double-free")
        slot, stale = ref - 1, ref + struct.capacity
        assert self.shared[struct.heap][slot]
        self.shared[struct.heap][slot] = 0
        for name in struct.fields:
            if name not in self.shared:
                continue  # how much is in a queue
            length = self.program.variable[name].length
            self.shared[name][slot * length : (slot + 1) * length] = [None] * length
        for name, values in self.shared.items():
            if refers(self.program.variable[name].type, struct_name):
                values[:] = [stale if v == ref else v for v in values]
        for s in self.own_references(struct_name, frozenset(self.env)):
            self.env[s] = stale if self.env[s] == ref else self.env[s]
        for number, thread in enumerate(self.threads):
            if isinstance(thread, Standing) and number != self.me:
                types = self.program.instances[number][0].code.locals
                kept = (
                    (s, stale if v == ref and refers(types[s].type, struct_name) else v)
                    for s, v in thread.locals
                )
                self.threads[number] = Standing(thread.node, tuple(kept))

    # ------------------------------------------------------------------ synchronisation

    def mutex(self, name: str, lock: I.Place, dst: int | None) -> None:
        variable, at = self.find(lock)
        owner, mine = self.read(variable, at), (self.me or 0) + 1
        if name == "release":
            if owner != mine:
                raise Crash("lock-misuse")
            self.write(variable, at, 0)
            return
        if name == "acquire":
            if owner == mine:
                raise Crash("lock-misuse")
            self.block_unless(owner == 0)
        if owner == 0:
            self.write(variable, at, mine)
        if dst is not None:
            self.env[dst] = int(owner == 0)

    def semaphore(self, name: str, semaphore: I.Place, dst: int | None) -> None:
        variable, at = self.find(semaphore)
        count = self.read(variable, at)
        high = self.program.variable[variable].type.high
        if name == "post_saturating":
            self.write(variable, at, min(count + 1, high))
            return
        if name == "post":
            if count == high:
                raise ModelFault("the semaphore's max is too small")
            self.write(variable, at, count + 1)
            return
        if name == "wait":
            self.block_unless(count)
        if count:
            self.write(variable, at, count - 1)
        if dst is not None:
            self.env[dst] = int(count > 0)

    def event(self, name: str, place: I.Place) -> None:
        variable, at = self.find(place)
        if name == "wait_set":
            self.block_unless(self.read(variable, at))
        else:
            self.write(variable, at, int(name == "set"))

    def barrier(self, name: str, place: I.Place) -> None:
        """From 0 to all that come, and on to all that leave."""
        variable, at = self.find(place)
        places = self.program.variable[variable].type.high + 1
        count = self.read(variable, at)
        self.block_unless((name == "arrive") == (count < places // 2))
        self.write(variable, at, (count + 1) % places)

    def notify(self, condition: I.Place, every: bool) -> None:
        name, at = self.find(condition)
        waiting = self.shared[name]
        waiters = [n for n in range(at, at + len(self.program.instances)) if waiting[n]]
        if not every and waiters:
            waiters = [waiters[self.chooser.pick(len(waiters))]]
        for number in waiters:
            waiting[number] = 0

    def condition(self, name: str, condition: I.Place, lock: I.Place) -> None:
        assert self.me is not None
        waiting, (variable, at) = self.shared[condition.variable], self.find(lock)
        owner, mine = self.read(variable, at), self.me + 1
        if name == "begin_wait" and owner != mine:
            raise Crash("lock-misuse")
        me = self.find(condition)[1] + self.me
        if name == "begin_wait":
            self.write(variable, at, 0)
            waiting[me] = 1
        else:
            self.block_unless(owner == 0 and (name == "wake_spuriously" or not waiting[me]))
            self.write(variable, at, mine)
            waiting[me] = 0

    # ------------------------------------------------------------------ threads

    def instance(self, name: str, index: Expr | None) -> int:
        """The number of a thread's instance."""
        thread = self.program.thread[name]
        at = 0 if index is None else self.value(index)
        if not 0 <= at < thread.instances:
            raise Crash("index-out-of-range")
        return thread.first + at

    def start(self, name: str, index: Expr | None, args: list[int]) -> None:
        thread = self.program.thread[name]
        candidates = list(range(thread.first, thread.first + thread.instances))
        if index is not None:
            candidates = [self.instance(name, index)]
        ready = [n for n in candidates if not isinstance(self.threads[n], Standing)]
        if not ready:
            raise Crash("thread-misuse")
        self.launch(ready[0], args)

    def launch(self, number: int, args: list[int]) -> None:
        """An instance's local work up to its first access."""
        thread, index = self.program.instances[number]
        env = dict(zip(thread.params, args, strict=True))
        if thread.index is not None:
            env[thread.index] = index
        graph = self.oracle.graphs[thread.name]
        other = type(self)(
            self.oracle, graph, number, self.shared, self.threads, env, self.chooser, self.accesses
        )
        try:
            self.threads[number] = other.rest(other.run(thread.code.entry, False))
        except Crash as crash:
            crash.starting = True
            raise


def known(value: int | None) -> int:
    assert value is not None, "a free slot is read"
    return value


def refers(type_: object, struct: str) -> bool:
    return isinstance(type_, RefType) and type_.struct == struct


def blocks(instr: I.Instr) -> bool:
    """Whether a thread can have to wait at an instruction."""
    if isinstance(instr, I.Operate):
        return instr.name in WAITS
    return isinstance(instr, I.Put | I.Get | I.Join) or (
        isinstance(instr, I.Assume) and instr.condition != Const(1)
    )
