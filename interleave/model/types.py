"""Declarations of shared variables. Every type is finite.

A declaration is a plain value object in a class body: ``x = Int(0, max=3)``. It remembers what
the author wrote; whether it makes sense is judged by the frontend, which knows the file and line.
"""

from __future__ import annotations

import inspect
import re
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    Kind = type
else:

    class Kind(type):
        """The classes of declarations. What is given what it does not take is a `Misused` one, which the
        frontend refuses with all else that is wrong in the file."""

        def __call__(cls, *given: Any, **named: Any) -> Any:
            try:
                return super().__call__(*given, **named)
            except TypeError:
                try:
                    inspect.signature(cls.__init__).bind(None, *given, **named)
                except TypeError as problem:
                    form = re.match("``(.+?)``", cls.__doc__ or "")
                    return Misused(cls.__name__, str(problem), form[1] if form else f"{cls.__name__}()")
                raise


class Declaration(metaclass=Kind):
    """Base of everything that may stand in a ``Model`` or ``Struct`` body as shared state.

    Args:
        atomic: stands for C's ``_Atomic``: accesses never count as a ``data-race``.
        ghost: the variable exists for the proof only; an access to it is no step of its own.
    """

    def __init__(self, *, atomic: bool = False, ghost: bool = False) -> None:
        self.atomic = atomic
        self.ghost = ghost

    # Model methods use declared names as values, item containers and context managers. Type
    # checkers of model files look at the declaration, so it promises to be anything.
    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"{type(self).__name__} declarations have no attribute {name!r} outside a model")


class Bool(Declaration):
    """``Bool(False)``: true or false."""

    def __init__(self, initial: bool = False, *, atomic: bool = False, ghost: bool = False) -> None:
        super().__init__(atomic=atomic, ghost=ghost)
        self.initial = initial


class Int(Declaration):
    """``Int(0, max=7)``: an integer from ``min`` (0 unless given) to ``max``, both included. With
    ``wrap=True`` it goes round, as C's integers of so many values do: ``min`` is 0 or ``-(max + 1)``."""

    def __init__(
        self,
        initial: int = 0,
        *,
        max: int | None = None,
        min: int = 0,
        wrap: bool = False,
        atomic: bool = False,
        ghost: bool = False,
    ) -> None:
        super().__init__(atomic=atomic, ghost=ghost)
        self.initial = initial
        self.min = min
        self.max = max
        self.wrap = wrap


class Var(Declaration):
    """``Var(Status.X)``: any member of the initial value's ``enum.Enum`` (or a ``bool``)."""

    def __init__(
        self, initial: Enum | bool | None = None, *, atomic: bool = False, ghost: bool = False
    ) -> None:
        super().__init__(atomic=atomic, ghost=ghost)
        self.initial = initial


class Ref(Declaration):
    """``Ref(S)``: ``None`` or an object of the ``Struct`` subclass ``S`` (or its name, as text)."""

    def __init__(
        self,
        struct: type | str,
        initial: None = None,
        *,
        atomic: bool = False,
        ghost: bool = False,
    ) -> None:
        super().__init__(atomic=atomic, ghost=ghost)
        self.struct = struct
        self.initial = initial


class Array(Declaration):
    """``Array(Int(0, max=3), 4)`` or ``Array(Int(0, max=3), [3, 1, 2])``: fixed length, of anything that
    can be declared, arrays and embedded structs among it."""

    def __init__(
        self,
        element: Declaration,
        length: int | list[Any] | tuple[Any, ...],
        *,
        atomic: bool = False,
        ghost: bool = False,
    ) -> None:
        super().__init__(atomic=atomic, ghost=ghost)
        self.element = element
        self.length = length


class Embedded(Declaration):
    """``Embedded(RpState)``: a struct that is part of the model or of another struct, as in C a member that
    is no pointer."""

    def __init__(self, struct: type, **options: Any) -> None:
        super().__init__()
        self.struct = struct
        self.options = options


class Bits(Declaration):
    """``Bits(word, 3)``: the next three bits of an ``Int`` that stands before it in the class body, as a bit
    field of C."""

    def __init__(self, word: Int, width: int) -> None:
        super().__init__()
        self.word = word
        self.width = width


class Queue(Declaration):
    """``Queue(Int(0, max=3), capacity=2)``: a bounded FIFO. ``put`` blocks while full, ``get``
    while empty; ``len()``, ``full()`` and ``empty()`` read it. ``fair`` is as for `Mutex`."""

    def __init__(
        self, element: Declaration, *more: object, capacity: int = 2, fair: bool = False
    ) -> None:
        super().__init__()
        self.fair = fair
        self.element = element
        self.more = more
        self.capacity = capacity


class Channel(Declaration):
    """``Channel(Int(0, max=3), capacity=2)``: as Go's. ``send`` blocks while it is full, ``receive`` while it
    is empty and not closed; without a capacity the two meet. ``close()``; `select` waits for several."""

    def __init__(self, element: Declaration, *more: object, capacity: int = 0) -> None:
        super().__init__()
        self.element = element
        self.more = more
        self.capacity = capacity


class Mutex(Declaration):
    """A lock that is not recursive: ``with m.lock:`` or ``m.lock.acquire()`` / ``.release()``. Giving it back
    is no full fence unless it says ``fence=True``. With ``fair=True`` who waits for it and could take it
    again and again takes it; only liveness looks at that."""

    def __init__(self, *, fence: bool = False, fair: bool = False) -> None:
        super().__init__()
        self.fence, self.fair = fence, fair


class RecursiveMutex(Declaration):
    """``RecursiveMutex()``: a lock that its owner can take again, up to ``max`` times (3 unless given)."""

    def __init__(self, *, max: int = 3) -> None:
        super().__init__()
        self.max = max


class SpinLock(Declaration):
    """A lock with the kernel's names: ``lock()``, ``unlock()``, ``trylock()``, or ``with m.spin:``."""

    def __init__(self) -> None:
        super().__init__()


class Once(Declaration):
    """``Once()``: ``m.once.call(m.init)`` calls the procedure the first time. Others that call wait until
    that call is over."""

    def __init__(self) -> None:
        super().__init__()


class Semaphore(Declaration):
    """``Semaphore(n, max=3)``: ``wait()`` blocks at 0, ``post()`` adds one, ``post(n)`` so many,
    ``try_wait()`` never blocks. ``max`` bounds the count; passing it is a model error, never a wrap. With
    ``saturate=True`` a ``post()`` at ``max`` adds nothing. ``fair`` is as for `Mutex`."""

    def __init__(
        self, initial: int = 0, *, max: int | None = None, saturate: bool = False, fair: bool = False
    ) -> None:
        super().__init__()
        self.fair = fair
        self.initial = initial
        self.max = max
        self.saturate = saturate


class BinarySemaphore(Semaphore):
    """``BinarySemaphore()``: a semaphore of 0 or 1, at which a ``post()`` at 1 adds nothing."""

    def __init__(self, initial: int = 0, *, fair: bool = False) -> None:
        super().__init__(initial, max=1, saturate=True, fair=fair)


class Event(Declaration):
    """``Event()``: ``wait()`` blocks until it is set, and leaves it so; ``set()``, ``reset()``."""

    def __init__(self, initial: bool = False) -> None:
        super().__init__()
        self.initial = initial


class Completion(Declaration):
    """``Completion()``: ``wait()`` blocks until one more ``complete()`` has come than was waited for, or
    ``complete_all()``; ``reinit()`` begins anew. ``max`` bounds the count, as a semaphore's."""

    def __init__(self, *, max: int = 3) -> None:
        super().__init__()
        self.max = max


class WaitGroup(Declaration):
    """``WaitGroup()``: ``add(n)``, ``done()``; ``wait()`` blocks until as many are done as were added.
    ``max`` bounds the count (3 unless given)."""

    def __init__(self, *, max: int = 3) -> None:
        super().__init__()
        self.max = max


class Barrier(Declaration):
    """``Barrier(3)``: ``wait()`` goes on once so many threads have come to it; then it begins anew."""

    def __init__(self, parties: int) -> None:
        super().__init__()
        self.parties = parties


class RWLock(Declaration):
    """``RWLock()``: any number of threads hold it for reading, or one for writing. With ``prefer="writer"``
    no thread begins to read while one waits to write."""

    def __init__(self, *, prefer: str = "reader") -> None:
        super().__init__()
        self.prefer = prefer


class SeqLock(Declaration):
    """``SeqLock()``: ``write_lock()``, ``write_unlock()`` for writers, one at a time; readers look between
    ``read_begin()`` and ``read_retry(start)`` and look again if somebody wrote. Its count goes round behind
    ``max``."""

    def __init__(self, *, max: int = 255) -> None:
        super().__init__()
        self.max = max


class RCU(Declaration):
    """``RCU()``: ``read_lock()``, ``read_unlock()``; ``synchronize()`` waits for the read sections that have
    begun before it. Each is a domain of its own, as SRCU's are. A thread may be in ``max`` sections, one in
    the other."""

    def __init__(self, *, max: int = 2) -> None:
        super().__init__()
        self.max = max


class Condition(Declaration):
    """``Condition(lock)``: ``wait()``, ``notify()``, ``notify_all()``. With ``spurious=True`` a
    waiter may wake up without being notified."""

    def __init__(self, lock: Mutex, *, spurious: bool = False) -> None:
        super().__init__()
        self.lock = lock
        self.spurious = spurious


class Misused(Declaration):
    """A declaration that was given what it does not take: what it is called, what is wrong with that, and how
    it is written."""

    def __init__(self, called: str, problem: str, form: str) -> None:
        super().__init__()
        self.called = called
        self.problem = problem
        self.form = form
