"""A run for the review page: the rows of its table, and the states and places behind them."""

from __future__ import annotations

import linecache
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from interleave.paths import shown
from interleave.program.program import Frame
from interleave.record import record
from interleave.report.columns import common, folded, place, step_text
from interleave.report.style import counted
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace, Value

Frames = tuple[Frame, ...]
#: A fold, and the calls at its end.
Earlier = tuple[int, Frames] | None

#: How many lines of the model are shown before and after a step's.
CONTEXT = 3


@record
class Row:
    """One row of the table.

    Attributes:
        kind: ``call``, ``step``, or ``fold``: ``count`` steps that can be unfolded.
        column: of the thread, ``depth`` the calls around it.
        position: of the step, of the first one if folded; of the step that a call leads to.
        marks: what is said of the step.
        fold: the fold that hides the row until it is open.
        instead: the fold that, when open, has shown the same call already.
        in_c: whether ``where`` is a place in the C source.
    """

    kind: str
    column: int
    depth: int
    text: str
    position: int
    where: str = ""
    marks: tuple[str, ...] = ()
    bad: bool = False
    count: int = 1
    fold: int | None = None
    instead: int | None = None
    in_c: bool = False


def rows(trace: Trace, marks: Mapping[int, Sequence[str]], matters: Collection[int] | None) -> list[Row]:
    """The rows of a trace's table, time downwards: calls as they are entered, steps below them.

    Args:
        trace: what to show.
        marks: what is said of some steps, by their positions.
        matters: the positions of the steps that are not folded at first; None for all.
    """
    column = {number: i for i, number in enumerate(used(trace))}
    inside: dict[int, Frames] = {}
    folds: dict[int, tuple[int, Frames]] = {}  # of each thread whose last item is one, and where it ends
    found: list[Row] = []

    def calls(at: int, before: Frames, frames: Frames, fold: int | None, earlier: Earlier) -> None:
        number = trace.steps[at].column
        for depth in range(max(common(before, frames), 1), len(frames)):
            again = earlier[0] if earlier is not None and depth < common(earlier[1], frames) else None
            text = frames[depth].text
            found.append(Row("call", column[number], depth - 1, text, at, fold=fold, instead=again))

    def row(at: int, fold: int | None) -> None:
        step, said = trace.steps[at], tuple(marks.get(at, ()))
        where = column[step.column], len(step.calls) - 1 if step.of is None else 1
        found.append(
            Row("step", *where, step_text(step), at, place(step), said, bool(step.crash), 1, fold, None,
                bool(step.note))
        )  # fmt: skip

    for position, count in folded(trace, matters):
        step = trace.steps[position]
        together = trace.steps[position : position + count]
        frames = step.calls[: min(common(step.calls, s.calls) for s in together)]
        before, earlier = inside.get(step.number, ()), folds.pop(step.number, None)
        calls(position, before, frames, None, earlier)
        inside[step.number] = frames
        if count == 1:
            row(position, None)
            continue
        at = column[step.column], max(len(frames) - 1, 0)
        found.append(Row("fold", *at, counted(count, "step"), position, count=count))
        if common(before, step.calls) <= len(frames):
            before = frames
        for one in range(position, position + count):
            calls(one, before, trace.steps[one].calls, position, earlier)
            row(one, position)
            before, earlier = trace.steps[one].calls, None
        folds[step.number] = position, before
    return found


def looped(trace: Trace, said: Mapping[int, Sequence[str]]) -> Mapping[int, Sequence[str]]:
    """What is said of steps, with where a run begins to go round."""
    if trace.loop is None:
        return said
    last = len(trace.steps) - 1
    more = {trace.loop: "from here on for ever", last: f"then on with step {trace.loop + 1} again"}
    places = sorted({*said, *more})
    return {at: (*([more[at]] if at in more else []), *said.get(at, ())) for at in places}


def used(trace: Trace) -> list[int]:
    """The numbers of the threads that take a step in it, in order."""
    return sorted({step.column for step in trace.steps})


def trace_data(
    builder: TraceBuilder, trace: Trace, marks: Mapping[int, Sequence[str]], sources: Sources
) -> dict[str, Any]:
    """What the page needs to step through a run: steps with their places, states as changes."""
    steps = [
        {
            "thread": step.thread,
            "text": step_text(step),
            "crash": step.crash,
            "calls": [frame.name for frame in step.frames],
            "note": step.note,
            "place": sources.need(step.file, step.line),
            "marks": list(marks.get(position, ())),
        }
        for position, step in enumerate(trace.steps)
    ]
    states = states_data([builder.values(state) for state in trace.states])
    return {"steps": steps, "ending": trace.ending, "loop": trace.loop, **states}


def states_data(described: Sequence[Sequence[Value]]) -> dict[str, Any]:
    """States for the page: ``names`` as groups and names in them, with the thread where it is a local;
    ``texts``; and of each state what differs from the one before it, as pairs of a name's index and a text's,
    -1 for what is not there."""
    known = {value.key: value for state in described for value in state}
    threads = list(dict.fromkeys(value.owner for value in known.values() if value.of_thread))
    names = sorted(known, key=lambda key: threads.index(known[key].owner) if known[key].of_thread else -1)
    index = {name: at for at, name in enumerate(names)}
    texts: dict[str, int] = {}
    states = []
    before: Mapping[str, str] = {}
    for values in described:
        state = {value.key: value.text for value in values}
        changes = []
        for name in dict.fromkeys([*state, *before]):
            if state.get(name) != before.get(name):
                text = texts.setdefault(state[name], len(texts)) if name in state else -1
                changes.append((index[name], text))
        states.append(changes)
        before = state
    return {"names": [_named(known[name]) for name in names], "texts": list(texts), "states": states}


def _named(value: Value) -> tuple[str, ...]:
    """A value's group and its name in it: a thread among the threads, a local with its thread."""
    if not value.of_thread:
        return value.owner, value.name
    return ("threads", value.name, value.owner) if value.name else ("threads", value.owner)


class Sources:
    """The lines of models that a page shows, in pieces that a highlighter has named."""

    def __init__(self) -> None:
        self._wanted: dict[str, set[int]] = {}

    def need(self, file: str, line: int) -> tuple[str, int]:
        """Remember a step's place; gives it as the page names it."""
        self._wanted.setdefault(file, set()).update(range(max(1, line - CONTEXT), line + CONTEXT + 1))
        return shown(file), line

    def data(self) -> dict[str, dict[int, list[tuple[str, str]]]]:
        """The lines by file and number, each as pieces with the names of their kinds."""
        return {shown(file): _lines(file, wanted) for file, wanted in self._wanted.items()}


def _lines(file: str, wanted: Collection[int]) -> dict[int, list[tuple[str, str]]]:
    from pygments.lexers.python import PythonLexer

    found: dict[int, list[tuple[str, str]]] = {}
    number = 1
    for kind, text in PythonLexer(stripnl=False).get_tokens("".join(linecache.getlines(file))):
        name = _kind(kind, text)
        for i, part in enumerate(text.split("\n")):
            number += i > 0
            if number not in wanted:
                continue
            pieces = found.setdefault(number, [])
            if part and pieces and pieces[-1][0] == name:
                pieces[-1] = name, pieces[-1][1] + part
            elif part:
                pieces.append((name, part))
    return found


def _kind(kind: Any, text: str) -> str:
    """A short name for a kind of token; the page has a colour for each."""
    from pygments.token import Comment, Keyword, Name, Number, String

    if kind in Comment:
        return "note" if text.startswith("#:") else "comment"
    for base, name in (
        (Keyword, "keyword"),
        (String, "string"),
        (Number, "number"),
        (Name.Decorator, "name"),
    ):
        if kind in base:
            return name
    return "name" if kind in (Name.Function, Name.Class) else ""
