"""Lowers operations on locks, semaphores, queues, conditions and threads."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace

from interleave.frontend.access import part_of
from interleave.frontend.describe import OPERATIONS, describe
from interleave.frontend.integers import wrapped
from interleave.frontend.timed import TimedWaits
from interleave.frontend.values import (
    BOOL,
    INT,
    NOTHING,
    UNKNOWN,
    FuncVal,
    Shared,
    SharedVal,
    ThreadVal,
    Val,
    Value,
)
from interleave.model.decorators import is_operation
from interleave.program.expr import Binary, Const, Expr, Local, fold
from interleave.program.instr import Get, Join, Load, Notify, Operate, Place, Put, Start
from interleave.program.meanings import INSTEAD, LOCKS, MEANINGS, METHODS
from interleave.program.mutexes import depth
from interleave.program.names import SEQUENCE, part, queue_length
from interleave.program.rwlock import readers, waiting
from interleave.source import function_node

#: Operations that only look, and so are allowed in properties.
LOOKS = ("locked", "len", "full", "empty", "closed")
#: What ``with`` does to an object, or to a side of it: how it begins, and how it ends.
WITH = {
    ("mutex", ""): ("acquire", "release"),
    ("recursive", ""): ("acquire", "release"),
    ("spinlock", ""): ("lock", "unlock"),
    ("seqlock", "write"): ("write_lock", "write_unlock"),
    ("rwlock", "read"): ("read_lock", "read_unlock"),
    ("rwlock", "write"): ("write_lock", "write_unlock"),
}
#: What lowers another method.
Operation = Callable[[SharedVal, Place, ast.Call], Value]


class SyncCalls(TimedWaits):
    """Methods of shared objects and threads."""

    def operate(self, owner: SharedVal, name: str, node: ast.Call) -> Value:
        """``ms.lock.acquire()`` and the like: one access, or two for a condition's wait."""
        shape = owner.shape
        if (shape, name) in WITH:
            self.refuse(f"{owner.text}.{name} is used with `with`", node, f"with {owner.text}.{name}: …")
        if name not in LOOKS:
            if self.b.mode == "property":
                self.refuse(f"{owner.text}.{name}() in a property", node, "properties only look at the state")
            if self.b.mode == "setup" and (shape in LOCKS or shape in ("condition", "rcu")):
                self.refuse(f"{owner.text}.{name}() in setup", node, "setup runs before any thread")
            self.real_writes += 1
        special: Operation | None = getattr(self, f"{shape}_{name}", None)
        operations = METHODS.get((shape, name), ())
        if (shape, name) == ("semaphore", "post") and node.args:
            operations = ("post_several",)
        if name != "call":
            given = any(MEANINGS[one].argument for one in operations)
            takes = 1 if given or name in ("put", "send", "read_retry") else 0
            timed = self.may_give_up(node, f"{owner.text}.{name}")
            if len(node.args) != takes or len(node.keywords) != timed:
                self.refuse(f"{owner.text}.{name}() takes {takes or 'no'} argument{'s' * (takes != 1)}", node)
            if timed:
                return self._timed(owner, name, operations, node)
        if special is not None:
            return special(owner, self.access_place(owner), node)
        argument = self.integer(node.args[0]) if node.args else None
        return self.perform(owner, name, node, operations, argument)

    def perform(
        self, owner: SharedVal, method: str, node: ast.expr | None = None, operations: Sequence[str] = (),
        argument: Expr | None = None,
    ) -> Value:  # fmt: skip
        """Emit the operations that a method is, each a step of its own; what the last one gives."""
        names, places = _entries(owner, operations or METHODS[owner.shape, method]), self.places(owner)
        if len(names) == 1:
            return self._done(names[0], places, node, argument)
        region = self._leave_for_steps(owner, method, node)
        for name in names[:-1]:
            self._done(name, places, node)
        found = self._done(names[-1], places, node)
        self.reenter_statement(region)
        return found

    def _timed(self, owner: SharedVal, method: str, operations: Sequence[str], node: ast.Call) -> Value:
        """Emit a wait that may give up; whether it did not."""
        names, places = _entries(owner, operations), self.places(owner)
        if (owner.shape, method) == ("condition", "wait"):
            region = self._leave_for_steps(owner, method, node)
            lock = places[1]
            found: Value = self.timed_condition(
                node, lambda name: self._done(name, places, node),
                lambda: self._done("acquire", (lock,), node), names[-1],
            )  # fmt: skip
            self.reenter_statement(region)
            return found
        if len(names) != 1 or not MEANINGS[names[0]].guards or MEANINGS[names[0]].tries:
            hint = (
                "wait() of conditions, semaphores, events, completions and wait groups takes it, and join(), "
                "acquire(), lock(), read_lock(), upgrade(), and write_lock() where readers come first"
            )
            if owner.shape == "channel":
                case = ast.unparse(node.func).removesuffix("_ok")
                hint = f"match select(timeout=True): case {case}(x): … case _: …"
            self.refuse(f"{owner.text}.{method}() takes no timeout", node, hint)
        return self.timed(node, lambda: self._done(names[0], places, node))

    def _leave_for_steps(self, owner: SharedVal, method: str, node: ast.expr | None) -> bool:
        """Close the step of a statement before an operation's own steps; was one open?"""
        region = self.leave_statement()
        if self.b.depth:
            where = "setup" if self.b.mode == "setup" else self._within()
            tried = f"try_{method}"
            instead = f"{tried}()" if tried in OPERATIONS[owner.shape] else "wait_until(condition)"
            self.refuse(f"{owner.text}.{method}() inside {where}", node, f"it is two steps; use {instead}")
        return region

    def _within(self) -> str:
        """What makes one step of all that is done here."""
        for scope in reversed(self.scopes):
            if "atomic" in scope.withs:
                return "atomic()"
            if is_operation(scope.function, scope.owner):
                return f"the operation {scope.function.__name__}()"
        return "one step"

    def places(self, owner: SharedVal) -> tuple[Place, ...]:
        """An object, and what belongs to it."""
        place, variable = self.access_place(owner), owner.variable
        match owner.shape:
            case "condition":
                return place, self._lock(owner, place)
            case "recursive":
                return place, replace(place, variable=depth(variable.name))
            case "seqlock":
                return place, replace(place, variable=part(variable.name, variable.dims, SEQUENCE))
            case "rwlock":
                names = [readers(variable.name)]
                names += [waiting(variable.name)] if variable.variant else []
                return place, *(replace(place, variable=name) for name in names)
        return (place,)

    def _done(
        self, name: str, places: tuple[Place, ...], node: ast.expr | None, argument: Expr | None = None
    ) -> Value:
        """Emit an operation; its result, if it has one."""
        dst = self.b.temp(BOOL) if MEANINGS[name].tries else None
        self.b.emit(Operate(name, places, dst, argument), node)
        return NOTHING if dst is None else Val(Local(dst), BOOL)

    def once_call(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        """``m.once.call(m.init)``: the procedure's steps where they are the first, between two of its own."""
        positional, named = self.arguments(node)
        called = positional[0] if positional else NOTHING
        if not isinstance(called, FuncVal):
            self.refuse(
                f"{owner.text}.call() takes a procedure first, and what to call it with", node,
                f"{owner.text}.call(ms.init)",
            )  # fmt: skip
        region = self.leave_statement()
        first = self._done("begin_call", (place,), node)
        assert isinstance(first, Val)
        yes, no = self.b.branch(first.expr)
        self.b.ends = yes
        self.inline(called.function, called.bound, positional[1:], named, node, called.owner)
        self._done("end_call", (place,), node)
        self.b.ends += no
        self.reenter_statement(region)
        return NOTHING

    def mutex_locked(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        slot = self.b.temp(INT)
        self.b.emit(Load(slot, place), node)
        return Val(fold(Binary("!=", Local(slot), Const(0))), BOOL)

    def queue_put(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        value = self.scalar(node.args[0])
        self.b.emit(Put(place, self.coerce(value, owner.variable, node, owner.text)), node)
        return NOTHING

    def queue_get(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        slot = self.b.temp(owner.variable.kind)
        self.b.emit(Get(slot, place), node)
        return Val(Local(slot), owner.variable.kind)

    def queue_len(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        slot = self.b.temp(INT)
        length = replace(place, variable=queue_length(place.variable), text=f"len({owner.text})")
        self.b.emit(Load(slot, length), node)
        return Val(Local(slot), INT)

    def queue_full(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        length = self.queue_len(owner, place, node)
        assert isinstance(length, Val)
        return Val(Binary("==", length.expr, Const(owner.variable.capacity)), BOOL)

    def queue_empty(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        length = self.queue_len(owner, place, node)
        assert isinstance(length, Val)
        return Val(Binary("==", length.expr, Const(0)), BOOL)

    def _lock(self, owner: SharedVal, place: Place) -> Place:
        """The lock of a condition, which stands beside it: in the same object, at the same indices."""
        name, lock = owner.variable.name, owner.variable.lock
        dims = owner.variable.dims[: name.count("[]")]
        at = part_of(dims, owner.indices[: len(dims)])
        beside = lock.rpartition(".")[2]
        text = f"{place.owner(1)}.{beside}" if "." in place.text else beside
        return Place(lock, place.ref, at, text)

    def condition_notify(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        self.b.emit(Notify(place, all=False), node)
        return NOTHING

    def condition_notify_all(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        self.b.emit(Notify(place, all=True), node)
        return NOTHING

    def coerce(self, value: Val, variable: Shared, node: ast.AST, text: str) -> Expr:
        """The value as the variable's kind; of an integer that wraps what is left of it."""
        expr = self._coerced(value, variable, node, text)
        return wrapped(expr, variable.type) if variable.wraps else expr

    def _coerced(self, value: Val, variable: Shared, node: ast.AST, text: str) -> Expr:
        kind, wanted = value.kind, variable.kind
        if kind in (wanted, UNKNOWN) or (kind.name == "none" and wanted.name == "ref"):
            return value.expr
        if wanted == INT and (kind == BOOL or (kind.name == "enum" and issubclass(kind.cls, int))):
            return self.as_integer(value, node)
        if wanted == BOOL and kind == INT:
            if value.const in (0, 1):
                return value.expr
            self.refuse(f"{text} is a Bool and is assigned an integer", node, "write bool(x), or x != 0")
        self.refuse(f"{text} holds {wanted} and is assigned {kind}", node)

    def start(self, thread: ThreadVal, node: ast.Call) -> Value:
        """``m.worker.start(args…)``; the arguments' kinds flow into the thread's parameters."""
        if self.b.mode == "property":
            self.refuse(f"{thread.name}.start() in a property", node, "properties only look at the state")
        function, role = self.declared.threads[thread.name]
        if self.b.mode == "setup" and role.start:
            self.refuse(f"{thread.name} runs from the beginning", node, "declare it @thread(start=False)")
        self.b.kinds.start(thread.name)
        _, definition = function_node(function)
        positional, named = self.arguments(node)
        skipped = 2 if role.instances is not None else 1
        placeholder: list[Value] = [NOTHING] * skipped
        shown = f"{thread.name}.start"
        values = self.bind(definition, function, placeholder + positional, named, node, shown, skipped)
        args: list[Expr] = []
        for name, value in list(values.items())[skipped:]:
            if not isinstance(value, Val):
                self.refuse(f"a thread cannot be given {describe(value)}", node, "pass values and references")
            if not self.b.kinds.add(f"{thread.name}.{name}", value.kind):
                known = self.b.kinds.known[f"{thread.name}.{name}"]
                self.refuse(f"{thread.name} is started with {name} {known} and {value.kind}", node)
            args.append(value.expr)
        self.real_writes += 1
        index = thread.index.expr if thread.index else None
        self.b.emit(Start(thread.name, index, tuple(args)), node)
        return NOTHING

    def join_thread(self, thread: ThreadVal, node: ast.Call) -> Value:
        if self.b.mode == "property":
            self.refuse(f"{thread.name}.join() in a property", node, f"read {thread.name}.finished")
        timed = self.may_give_up(node, f"{thread.name}.join")
        if node.args or len(node.keywords) != timed:
            self.refuse("join() takes no arguments", node, "a thread that may not finish: join(timeout=True)")
        self.instance(thread, node)
        join = Join(thread.name, thread.index.expr if thread.index else None)
        if timed:
            return self.timed(node, lambda: self.b.emit(join, node))
        self.b.emit(join, node)
        return NOTHING


def _entries(owner: SharedVal, operations: Sequence[str]) -> list[str]:
    """The entries of the table that operations on an object are, by the way in which it was declared."""
    return [name for one in operations for name in INSTEAD.get((owner.variable.variant, one), (one,))]
