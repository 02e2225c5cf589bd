"""Runs a model's own functions as ordinary Python, to hold the frontend against the language itself.

The model's file is executed with another ``interleave`` module in place of the real one: its
declarations are descriptors, its threads real threads. Each stops before every access to something
shared and goes on when it is told to, so a schedule can be played step by step. Nothing of the
frontend has a part in it. ``wait_until``, ``free`` and ``atomicity="statement"`` cannot be had
that way, nor blocking inside ``atomic()``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from lockstep import Runner, Violation, World


def load(source: str, world: World) -> type[Any]:
    """The model class in a file's text, made of this module's parts."""
    module = stand_in(world)
    real = {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "interleave"}
    sys.modules["interleave"] = module
    try:
        scope: dict[str, Any] = {"__name__": "random_model"}
        exec(compile(source, "<model>", "exec", dont_inherit=True), scope)
    finally:
        del sys.modules["interleave"]
        sys.modules.update(real)
    return scope["Random"]


def stand_in(world: World) -> ModuleType:
    """A module with the names that models import, bound to a world."""
    access = world.access

    class Declared:
        """A shared variable. Its values are kept in the object that has it, under its name."""

        def __init__(self, initial: Any = None, *, ghost: bool = False, **options: Any) -> None:
            self.initial, self.ghost, self.options = initial, ghost, options

        def __set_name__(self, owner: type, name: str) -> None:
            self.key = name
            self.name = f"{owner.__name__}.{name}" if issubclass(owner, Struct) else name

        def make(self, name: str) -> Any:
            return self.initial

        def fits(self, value: Any) -> Any:
            return value

        def __get__(self, owner: Any, cls: type) -> Any:
            if owner is None:
                return self
            if not self.ghost:
                access("load", self.name)
            return owner.__dict__[self.key]

        def __set__(self, owner: Any, value: Any) -> None:
            if not self.ghost:
                access("store", self.name)
            owner.__dict__[self.key] = self.fits(value)

    class Int(Declared):
        def __init__(self, initial: int = 0, **options: Any) -> None:
            super().__init__(initial, **options)
            self.low, self.high = options.get("min", 0), options["max"]

        def fits(self, value: Any) -> int:
            if not self.low <= value <= self.high:
                raise Violation("out-of-range")
            return int(value)

    class Ref(Declared):
        def __init__(self, struct: Any, **options: Any) -> None:
            super().__init__(None, **options)

    class Thing(Declared):
        """Something shared that is not read by being named."""

        def __get__(self, owner: Any, cls: type) -> Any:
            return self if owner is None else owner.__dict__[self.key]

        def __set__(self, owner: Any, value: Any) -> None:
            raise AssertionError("not assignable")

    class Array(Thing):
        def __init__(self, element: Any, length: Any, **options: Any) -> None:
            super().__init__(None, **options)
            self.element = element
            self.values = length if isinstance(length, list) else [element.initial] * length

        def make(self, name: str) -> Any:
            if isinstance(self.element, Thing):
                return Elements(self, name, [self.element.make(name) for _ in self.values])
            return Elements(self, name, list(self.values))

    class Elements:
        def __init__(self, declared: Array, name: str, values: list[Any]) -> None:
            self.declared, self.name, self.values = declared, name, values
            self.plain = not isinstance(declared.element, Thing)

        def __len__(self) -> int:
            return len(self.values)

        def _check(self, index: int) -> None:
            if not 0 <= index < len(self.values):
                raise Violation("index-out-of-range")

        def __getitem__(self, index: int) -> Any:
            if not self.plain:
                # The index of a lock is looked at by the operation on the lock.
                fits = 0 <= index < len(self.values)
                return self.values[index] if fits else self.values[0].outside()
            access("load", self.name)
            self._check(index)
            return self.values[index]

        def __setitem__(self, index: int, value: Any) -> None:
            access("store", self.name)
            self._check(index)
            self.values[index] = self.declared.element.fits(value)

        def __iter__(self) -> Iterator[Any]:
            return (self[i] for i in range(len(self.values)))

    class Mutex(Thing):
        def make(self, name: str) -> Any:
            return Lock(name)

    class Lock:
        def __init__(self, name: str, wrong: bool = False) -> None:
            self.name, self.owner, self.wrong = name, 0, wrong

        def outside(self) -> Lock:
            return Lock(self.name, wrong=True)

        def _check(self) -> None:
            if self.wrong:
                raise Violation("index-out-of-range")

        def acquire(self) -> None:
            me = world.me
            access("acquire", self.name, lambda: self.wrong or self.owner in (0, me + 1))
            self._check()
            if self.owner == me + 1:
                raise Violation("lock-misuse")
            self.owner = me + 1

        def release(self) -> None:
            access("release", self.name)
            self._check()
            if self.owner != world.me + 1:
                raise Violation("lock-misuse")
            self.owner = 0

        def try_acquire(self) -> bool:
            access("try_acquire", self.name)
            self._check()
            if self.owner:
                return False
            self.owner = world.me + 1
            return True

        def locked(self) -> bool:
            access("load", self.name)
            self._check()
            return self.owner != 0

        def __enter__(self) -> None:
            self.acquire()

        def __exit__(self, kind: Any, *rest: Any) -> None:
            if kind is None:  # a violation ends the process with the lock held
                self.release()

    class Semaphore(Thing):
        def make(self, name: str) -> Any:
            return Count(name, self.initial, self.options["max"])

    class Count:
        def __init__(self, name: str, count: int, high: int) -> None:
            self.name, self.count, self.high = name, count, high

        def wait(self) -> None:
            access("wait", self.name, lambda: self.count > 0)
            self.count -= 1

        def try_wait(self) -> bool:
            access("try_wait", self.name)
            if not self.count:
                return False
            self.count -= 1
            return True

        def post(self) -> None:
            access("post", self.name)
            self.count += 1

        @property
        def value(self) -> int:
            access("load", self.name)
            return self.count

    class Queue(Thing):
        def __init__(self, element: Any, capacity: int) -> None:
            super().__init__()
            self.element, self.capacity = element, capacity

        def make(self, name: str) -> Any:
            return Fifo(self, name)

    class Fifo:
        def __init__(self, declared: Queue, name: str) -> None:
            self.declared, self.name, self.content = declared, name, []

        def put(self, value: Any) -> None:
            access("put", self.name, lambda: len(self.content) < self.declared.capacity)
            self.content.append(self.declared.element.fits(value))

        def get(self) -> Any:
            access("get", self.name, lambda: bool(self.content))
            return self.content.pop(0)

        def __len__(self) -> int:
            access("load", f"len({self.name})")
            return len(self.content)

        def full(self) -> bool:
            return len(self) == self.declared.capacity

        def empty(self) -> bool:
            return len(self) == 0

    class Condition(Thing):
        def __init__(self, lock: Any, spurious: bool = False) -> None:
            super().__init__()
            self.lock, self.spurious = lock, spurious

        def make(self, name: str) -> Any:
            return Waiting(self, name)

    class Waiting:
        model: Any = None

        def __init__(self, declared: Condition, name: str) -> None:
            self.declared, self.name, self.waiting = declared, name, set()

        def wait(self) -> None:
            lock, me = self.model.__dict__[self.declared.lock.key], world.me
            access("cond_wait", self.name)
            if lock.owner != me + 1:
                raise Violation("lock-misuse")
            lock.owner = 0
            self.waiting.add(me)
            access(
                "cond_wake", self.name,
                lambda: lock.owner == 0 and (self.declared.spurious or me not in self.waiting),
            )  # fmt: skip
            self.waiting.discard(me)
            lock.owner = me + 1

        def notify(self) -> None:
            access("notify", self.name)
            if self.waiting:
                waiters = sorted(self.waiting)
                self.waiting.discard(waiters[world.pick(len(waiters))])

        def notify_all(self) -> None:
            access("notify", self.name)
            self.waiting.clear()

    class Struct:
        capacity = 2

        def __init_subclass__(cls, capacity: int = 2) -> None:
            cls.capacity = capacity

        def __init__(self, **given: Any) -> None:
            access("new", type(self).__name__)
            declared = {n: d for n, d in vars(type(self)).items() if isinstance(d, Declared)}
            values = {n: d.fits(given[n]) if n in given else d.make(d.name) for n, d in declared.items()}
            self.__dict__.update(values)
            world.heap.append(self)

    class Model:
        def __init_subclass__(cls, **options: Any) -> None:
            pass

    class Role:
        """A thread's name in the model: its instances can be started, joined and looked at."""

        def __init__(self, function: Any, instances: int | None, start: bool) -> None:
            self.function, self.instances, self.auto = function, instances, start

        def __set_name__(self, owner: type, name: str) -> None:
            self.name = name
            self.first = 0
            for other in vars(owner).values():
                if other is self:
                    break
                if isinstance(other, Role):
                    self.first += other.instances or 1

        def __get__(self, owner: Any, cls: type) -> Any:
            return self if owner is None else Handle(self, owner, None)

        def launch(self, model: Any, index: int, args: tuple[Any, ...], named: dict[str, Any]) -> None:
            number = self.first + index
            given = (index, *args) if self.instances is not None else args
            runner = Runner(world, number, lambda: self.function(model, *given, **named))
            world.runners[number] = runner
            runner.advance()
            if runner.violation:
                raise Violation(runner.violation)

    class Handle:
        def __init__(self, role: Role, model: Any, index: int | None) -> None:
            self.role, self.model, self.index = role, model, index

        def __getitem__(self, index: int) -> Handle:
            return Handle(self.role, self.model, index)

        def _runner(self) -> Runner | None:
            if not 0 <= (self.index or 0) < (self.role.instances or 1):
                raise Violation("index-out-of-range")
            return world.runners.get(self.role.first + (self.index or 0))

        @property
        def finished(self) -> bool:
            access("status", self.role.name)
            runner = self._runner()
            return runner is not None and runner.finished

        @property
        def running(self) -> bool:
            access("status", self.role.name)
            runner = self._runner()
            return runner is not None and not runner.finished

        def join(self) -> None:
            def able() -> bool:
                try:
                    runner = self._runner()
                except Violation:
                    return True
                return runner is not None and runner.finished

            access("join", self.role.name, able)
            self._runner()

        def start(self, *args: Any, **named: Any) -> None:
            access("start", self.role.name)
            if self.index is not None:
                self._runner()
            instances = range(self.role.instances or 1) if self.index is None else [self.index]
            for i in instances:
                old = world.runners.get(self.role.first + i)
                if old is None or old.finished:
                    self.role.launch(self.model, i, args, named)
                    return
            raise Violation("thread-misuse")

    def thread(*args: Any, instances: int | None = None, start: bool = True, daemon: bool = False) -> Any:
        if args and callable(args[0]):
            return Role(args[0], None, True)
        return lambda function: Role(function, instances, start)

    class atomic:
        def __enter__(self) -> None:
            access("atomic", "")
            world.current.runner.inside += 1

        def __exit__(self, kind: Any, *rest: Any) -> None:
            world.current.runner.inside -= kind is None

    def choose(*values: Any) -> Any:
        options = list(values[0]) if len(values) == 1 and isinstance(values[0], range) else list(values)
        access("choose", "")
        return options[world.pick(len(options))]

    def prop(function: Any) -> Any:
        function.prop = True
        return function

    module = ModuleType("interleave")
    vars(module).update(
        Array=Array, Bool=Declared, Condition=Condition, Int=Int, Model=Model, Mutex=Mutex, Queue=Queue,
        Ref=Ref,
        Semaphore=Semaphore, Struct=Struct, Var=Declared, atomic=atomic, choose=choose, free=None,
        event=lambda *args: None, maybe=lambda: choose(False, True), wait_until=None, thread=thread,
        invariant=prop, reachable=prop, recoverable=prop, rests=lambda function: function, Declared=Declared,
        Role=Role, Waiting=Waiting,
    )  # fmt: skip
    return module
