"""Liveness properties: which there are, of what functions, and the one that is asked for by ``check=…``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import FunctionType
from typing import Any

from interleave.errors import ModelError
from interleave.model.decorators import LIVENESS, RESTS, PropertyRole, ThreadRole
from interleave.program.program import Span
from interleave.record import record
from interleave.violations import TERMINATION

#: The part of what a property returns that is all of it.
WHOLE = -1


@record
class Live:
    """A liveness property: its method, its kind, and the number of the instance that it is about, if it is
    about one."""

    function: Any
    kind: str
    index: int | None = None

    @property
    def parts(self) -> tuple[int, ...]:
        """The parts of what the method returns: what is to come to be, and what asks for it."""
        return (1, 0) if self.kind == "leads_to" else (WHOLE,)


def part_key(name: str, part: int) -> str:
    """What the graph of a part of a property is called; no method has such a name."""
    return f"asked {name}" if part == 0 else f"live {name}"


def live_properties(
    name: str,
    function: FunctionType,
    role: PropertyRole,
    threads: Mapping[str, tuple[FunctionType, ThreadRole]],
    place: Span | None,
) -> Iterator[tuple[str, Live]]:
    """The properties that a method stands for, by name: one, or one for each instance of a thread.

    Raises:
        ModelError: there is no such thread, or it has no instances.
    """
    if role.kind not in LIVENESS:
        return
    if role.each is None:
        yield name, Live(function, role.kind)
        return
    if role.each not in threads:
        known = ", ".join(n for n, (_, r) in threads.items() if r.instances is not None)
        raise ModelError(
            f"@{role.kind}(each={role.each!r}) of {name} names no thread", place,
            f"threads with instances: {known or 'none'}",
        )  # fmt: skip
    instances = threads[role.each][1].instances
    if instances is None:
        raise ModelError(
            f"@{role.kind}(each={role.each!r}) of {name}: {role.each} has no instances", place,
            f"leave each= out, or give it some: @thread(instances=2) def {role.each}(…, i)",
        )  # fmt: skip
    for index in range(instances):
        yield f"{name}[{index}]", Live(function, role.kind, index)


def termination(threads: Mapping[str, tuple[FunctionType, ThreadRole]]) -> str | None:
    """As an expression, that no thread runs any more that has to finish: one that is no daemon and that
    may rest nowhere by its own decorator. None if there is no such thread."""
    running = [
        f"{name}.running" if role.instances is None else f"{name}[{index}].running"
        for name, (function, role) in threads.items()
        if not role.daemon and not hasattr(function, RESTS)
        for index in range(role.instances or 1)
    ]
    return f"not ({' or '.join(running)})" if running else None


def termination_property(function: FunctionType) -> dict[str, Live]:
    """That property, by its name."""
    return {TERMINATION: Live(function, TERMINATION)}
