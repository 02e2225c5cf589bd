"""What the model does of each C function that it stands for, in the words that C's operations have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from interleave.drift.named import c_names, nodes, procedure, stands_for
from interleave.program import instr as I
from interleave.program.program import Node, Program, Span
from interleave.record import record

#: The kind that an operation of the table of meanings is, by its name there.
_KINDS = (
    ("try", r"try_|spin_trylock"),
    ("acquire", r"acquire|spin_lock|read_lock|write_lock|write_seqlock|upgrade"),
    ("release", r"release|spin_unlock|read_unlock|write_unlock|write_sequnlock|downgrade"),
    ("wait", r"wait$|wait_set|wait_completed|wait_done|begin_wait|arrive"),
    ("post", r"post|complete|set$|done"),
)


@record
class Step:
    """Something that the model does: its kind and name, as C has them, and where."""

    kind: str
    name: str
    span: Span

    @property
    def what(self) -> str:
        return f"{self.kind} {self.name}"


def steps_of(program: Program) -> dict[str, list[Step]]:
    """What the model does, by the C function that it is part of, in program order. What is inlined in several
    places is there once; ghosts, and what has no word in C's vocabulary, are not."""
    names = c_names(program)
    found: dict[str, dict[Step, None]] = {}
    for node in nodes(program):
        for function, step in (*_calls(node), *_own(node, names)):
            found.setdefault(function, {})[step] = None
    return {function: list(steps) for function, steps in found.items()}


def _places(node: Node) -> list[Span]:
    """A place in each of the procedures that a node is in, the outermost first."""
    return [*(frame.call for frame in node.site.frames[1:] if frame.call is not None), node.site.span]


def _calls(node: Node) -> Iterator[tuple[str, Step]]:
    """The calls on the way to a node that are calls in C, too: by a procedure that stands for a function, of
    one that stands for another."""
    places = _places(node)
    functions = [procedure(place) for place in places]
    functions[-1] = stands_for(node) or functions[-1]
    caller = functions[0]
    for called, place in zip(functions[1:], places, strict=False):
        if called and caller and called != caller:
            yield caller, Step("call", called, place)
        caller = called or caller


def _own(node: Node, names: dict[str, str]) -> Iterator[tuple[str, Step]]:
    """What a node does itself."""
    function = stands_for(node) or next(
        (found for found in map(procedure, reversed(_places(node))) if found), ""
    )
    if function:
        for kind, name in _done(node.instr, names):
            yield function, Step(kind, name, node.site.span)


def _done(instr: I.Instr, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Kind and name of what an instruction does."""

    def named(place: I.Place) -> Iterator[str]:
        if place.variable in names:
            yield names[place.variable]

    match instr:
        case I.Load(_, place) | I.Store(place):
            yield from ((type(instr).__name__.lower(), name) for name in named(place))
        case I.Operate():
            kind = next((kind for kind, pattern in _KINDS if re.match(pattern, instr.name)), "")
            if kind:
                yield from ((kind, name) for name in named(instr.places[0]))
        case I.Notify(condition):
            yield from (("notify", name) for name in named(condition))
        case I.Start(thread):
            yield "start", thread
        case I.Join(thread):
            yield "join", thread
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.New() | I.Free() | I.Choose() | I.ChooseRange()
            | I.Put() | I.Get() | I.Status()
        ):  # fmt: skip
            pass
        case _:
            assert_never(instr)
