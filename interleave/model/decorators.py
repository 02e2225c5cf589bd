"""Decorators that give a model's methods their part: ``@thread``, ``@rests`` and the three properties.

They mark the function and hand it back; an overriding method without a decorator keeps the part
of the method it overrides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar, overload

from interleave.record import record

F = TypeVar("F", bound=Callable[..., Any])

ROLE, RESTS = "__interleave_role__", "__interleave_rests__"
#: Marks what is one step wherever it is called.
OPERATION = "__interleave_operation__"


@record
class ThreadRole:
    """The options of ``@thread``; ``shown`` is the column title, the method's name if None."""

    shown: str | None = None
    instances: int | None = None
    start: bool = True
    daemon: bool = False


@record
class PropertyRole:
    """``kind`` is ``invariant``, ``reachable`` or ``recoverable``."""

    kind: str


@overload
def thread(method: F, /) -> F: ...
@overload
def thread(
    shown: str | None = None, /, *, instances: int | None = None, start: bool = True, daemon: bool = False
) -> Callable[[F], F]: ...
def thread(
    shown: Any = None, /, *, instances: int | None = None, start: bool = True, daemon: bool = False
) -> Any:
    """Make a method a thread: ``@thread``, ``@thread("shown name")``.

    Args:
        shown: the name in traces; the method's name unless given.
        instances: how many copies exist; when given, the method's second parameter is the index,
            from 0.
        start: False when another thread (or ``setup``) starts it with ``m.name.start(…)``.
        daemon: True when it may be blocked for ever without that being a deadlock.

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

    def mark(method: F) -> F:
        setattr(method, ROLE, ThreadRole(shown, instances, start, daemon))
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
