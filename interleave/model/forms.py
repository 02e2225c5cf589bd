"""Special forms. They have a meaning inside a model's methods only, where the frontend reads them."""

from __future__ import annotations

from typing import Any, NoReturn

from interleave.model.orders import Order


def _outside(name: str) -> NoReturn:
    raise RuntimeError(f"{name} has a meaning only inside a model that `interleave` checks")


class atomic:
    """``with atomic():`` makes its body one step; a path that would block is no step at all.
    ``with atomic("notify"):`` says what the step is called."""

    def __init__(self, name: str = "", /) -> None:
        _outside("atomic()")

    def __enter__(self) -> None:
        _outside("atomic()")

    def __exit__(self, *exception: object) -> None:
        _outside("atomic()")


def choose(*alternatives: Any, name: str = "") -> Any:
    """Any one of the alternatives, or of the one ``range`` or constant collection given. ``name`` says what
    the choice is called."""
    _outside("choose()")


def maybe(name: str = "", /) -> bool:
    """``choose(False, True)``; ``maybe("the load fails")`` says what the choice is called."""
    _outside("maybe()")


def wait_until(condition: object, *, rest: bool = False) -> None:
    """Block until the condition holds; it is evaluated in one step. With ``rest=True`` a thread may stay
    there for ever without that being a deadlock."""
    _outside("wait_until()")


def select(*, timeout: bool = False) -> Any:
    """``match select():`` takes any one of its cases that can be taken, each a ``receive`` or a ``send`` of a
    channel; ``case _`` where none can be. With ``timeout=True`` that one may be taken at any moment."""
    _outside("select()")


def free(reference: Any) -> None:
    """End an object's life; the references that are left are stale."""
    _outside("free()")


def fence(order: Order) -> None:
    """A fence, as C's ``atomic_thread_fence``: no access."""
    _outside("fence()")


def c_div(a: int, b: int) -> int:
    """C's ``a / b``: it rounds towards zero."""
    _outside("c_div()")


def c_mod(a: int, b: int) -> int:
    """C's ``a % b``: it has the sign of ``a``."""
    _outside("c_mod()")


def ref(location: Any) -> Any:
    """C's ``&s->field``, for the call of a procedure: its parameter is that variable, field or element."""
    _outside("ref()")


def event(name: str, *args: Any) -> None:
    """Mark an observable event, what the real program would log. Changes nothing."""
    _outside("event()")
