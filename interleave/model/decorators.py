"""Decorators that give a model's methods their part: ``@thread``, ``@rests`` and the properties.

They mark the function and hand it back; an overriding method without a decorator keeps the part
of the method it overrides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar, overload

from interleave.record import record

F = TypeVar("F", bound=Callable[..., Any])

#: What the scheduler may be taken to do, from nothing on; see docs/language.md.
FAIRNESS = ("none", "weak", "strong")
#: The kinds of properties that say what has to come to be.
LIVENESS = ("eventually", "leads_to", "again")

ROLE, RESTS = "__interleave_role__", "__interleave_rests__"
#: Marks what is one step wherever it is called.
OPERATION = "__interleave_operation__"


@record
class ThreadRole:
    """The options of ``@thread``; ``shown`` is the column title, the method's name if None. ``fair`` is
    one of `FAIRNESS`, that of the model if None."""

    shown: str | None = None
    instances: int | None = None
    start: bool = True
    daemon: bool = False
    fair: str | None = None


@record
class PropertyRole:
    """``kind`` is ``invariant``, ``reachable``, ``recoverable`` or one of `LIVENESS`. With ``each``, the
    name of a thread, it is a property for each instance of that."""

    kind: str
    each: str | None = None


@overload
def thread(method: F, /) -> F: ...
@overload
def thread(
    shown: str | None = None,
    /,
    *,
    instances: int | None = None,
    start: bool = True,
    daemon: bool = False,
    fair: str | None = None,
) -> Callable[[F], F]: ...
def thread(
    shown: Any = None,
    /,
    *,
    instances: int | None = None,
    start: bool = True,
    daemon: bool = False,
    fair: str | None = None,
) -> Any:
    """Make a method a thread: ``@thread``, ``@thread("shown name")``.

    Args:
        shown: the name in traces; the method's name unless given.
        instances: how many copies exist; when given, the method's second parameter is the index,
            from 0.
        start: False when another thread (or ``setup``) starts it with ``m.name.start(…)``.
        daemon: True when it may be blocked for ever without that being a deadlock.
        fair: ``"none"``, ``"weak"`` or ``"strong"``: in place of what the model says; only liveness looks
            at it.

    Raises:
        TypeError: an option does not fit.
    """
    if callable(shown):
        setattr(shown, ROLE, ThreadRole())
        return shown
    if shown is not None and not isinstance(shown, str):
        raise TypeError(f"@thread takes the shown name as text, not {shown!r}")
    if instances is not None and (type(instances) is not int or instances < 1):
        raise TypeError(f"@thread: instances must be a positive integer, not {instances!r}")
    for name, value in (("start", start), ("daemon", daemon)):
        if not isinstance(value, bool):
            raise TypeError(f"@thread: {name} must be True or False, not {value!r}")
    if fair is not None and fair not in FAIRNESS:
        raise TypeError(f"@thread: fair={fair!r} is unknown; supported: {', '.join(FAIRNESS)}")

    def mark(method: F) -> F:
        setattr(method, ROLE, ThreadRole(shown, instances, start, daemon, fair))
        return method

    return mark


def rests(function: F) -> F:
    """A thread may stay for ever where it waits in this function for something to do: at a ``wait_until``, a
    ``get()``, or the ``wait()`` of a semaphore, an event or a condition that is written in it. It may be a
    thread or a procedure.

    Raises:
        TypeError: it is no function.
    """
    if not callable(function):
        raise TypeError(f"@rests takes a thread or a procedure, not {function!r}")
    setattr(function, RESTS, True)
    return function


def invariant(method: F) -> F:
    """The method's result is true in every reachable state."""
    setattr(method, ROLE, PropertyRole("invariant"))
    return method


def reachable(method: F) -> F:
    """Some reachable state makes the method's result true."""
    setattr(method, ROLE, PropertyRole("reachable"))
    return method


def recoverable(method: F) -> F:
    """From every reachable state some continuation makes the result true (AG EF)."""
    setattr(method, ROLE, PropertyRole("recoverable"))
    return method


@overload
def eventually(method: F, /) -> F: ...
@overload
def eventually(*, each: str | None = None) -> Callable[[F], F]: ...
def eventually(method: Any = None, /, *, each: str | None = None) -> Any:
    """On every fair run there is a state in which the result is true.

    Args:
        method: the property.
        each: the name of a thread with instances: it is a property for each of these, and takes the number
            as its second parameter.
    """
    return _live("eventually", method, each)


@overload
def leads_to(method: F, /) -> F: ...
@overload
def leads_to(*, each: str | None = None) -> Callable[[F], F]: ...
def leads_to(method: Any = None, /, *, each: str | None = None) -> Any:
    """The method returns a pair: whenever the first is true, on every fair run the second is true then or
    later. ``each`` is as for `eventually`."""
    return _live("leads_to", method, each)


@overload
def again(method: F, /) -> F: ...
@overload
def again(*, each: str | None = None) -> Callable[[F], F]: ...
def again(method: Any = None, /, *, each: str | None = None) -> Any:
    """On every fair run the result is true again and again, or in its last state. ``each`` is as for
    `eventually`."""
    return _live("again", method, each)


def _live(kind: str, method: Any, each: str | None) -> Any:
    if each is not None and not isinstance(each, str):
        raise TypeError(f"@{kind}: each takes the name of a thread as text, not {each!r}")

    def mark(function: F) -> F:
        if not callable(function):
            raise TypeError(f'@{kind} takes a method; a thread is given by name: @{kind}(each="worker")')
        setattr(function, ROLE, PropertyRole(kind, each))
        return function

    return mark if method is None else mark(method)


def operation(method: F) -> F:
    """A call of the method is one step, called as it is written: an operation of the author's own."""
    setattr(method, OPERATION, True)
    return method


def versions(name: str, owner: type | None) -> Iterator[Any]:
    """What has a name in a class: its own, if it has one, then what that overrides."""
    return (cls.__dict__[name] for cls in (owner.__mro__ if owner else ()) if name in cls.__dict__)


def is_operation(method: Callable[..., Any], owner: type | None) -> bool:
    """Whether a function is an operation; as a method of this class, also one that overrides an operation."""
    return any(getattr(one, OPERATION, False) for one in (method, *versions(method.__name__, owner)))
