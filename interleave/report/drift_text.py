"""What is told of a comparison: lines of text, and data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from interleave.drift.changes import CHANGED, GONE, MOVED, NEW, Change
from interleave.drift.compare import Drift, FunctionDrift
from interleave.drift.expressions import Operation
from interleave.drift.matching import Matched, unmatched
from interleave.drift.model_side import Step
from interleave.paths import shown
from interleave.report.style import counted

#: So many differences of a function are told in what the model has no name for, unless all are asked for.
MOST_OTHERS = 6
_SIGNS = {GONE: "-", NEW: "+", CHANGED: "~", MOVED: ">"}


def lines(drift: Drift, source: str, *, full: bool) -> Iterator[tuple[str, str, str]]:
    """The lines of text, each as a mark, what is wrong with it (a style), and the rest.

    Args:
        drift: what became of the functions.
        source: what the tree is called.
        full: tell also differences in what the model has no name for.
    """
    as_locked = [one for one in drift.functions if one.as_locked]
    told = f"{len(as_locked)} of {counted(len(drift.functions), 'function')} in {source} as in the lock"
    yield "", "", f"{drift.model}  {told}"
    for one in drift.functions:
        if not one.as_locked:
            yield from _differing(one, full=full)
    if as_locked:
        yield "✓", "good", f"as in the lock: {', '.join(one.name for one in as_locked)}"
    for one in as_locked:
        if one.note:
            yield "!", "warn", f"{one.name}  {_place(one)}: {one.note}"


def _differing(one: FunctionDrift, *, full: bool) -> Iterator[tuple[str, str, str]]:
    said = [one.name]
    if one.locked is not None and one.locked.function != one.name:
        said.append(f" ({one.locked.function})")
    if _place(one):
        said.append(f"  {_place(one)}")
    told = [] if one.verdict == "changed" else [one.verdict]
    if one.changes:
        named = f", {one.named} of them in what the model names" if one.named else ""
        told.append(f"{counted(len(one.changes), 'difference')}{named}")
    if one.note:
        told.append(one.note)
    mark, style = ("?", "warn") if one.verdict == "unreadable" else ("✗", "bad")
    yield mark, style, f"{''.join(said)}: {'; '.join(told) or 'changed'}"
    about = [change for change in one.changes if change.named]
    others = [change for change in one.changes if not change.named]
    width = max((len(change.operation.what) for change in (*about, *others)), default=0)
    yield from (_told(change, width) for change in about)
    if others and about:
        yield "", "", "    in what the model has no name for:"
    shown = others if full or len(others) <= MOST_OTHERS else others[: MOST_OTHERS - 1]
    yield from (_told(change, width) for change in shown)
    if len(shown) < len(others):
        yield "", "", f"    … {len(others) - len(shown)} more (--full)"


def told(change: Change) -> str:
    """A difference, in a line."""
    return f"{_SIGNS[change.kind]} {change.operation.what} {change.sentence}"


def _told(change: Change, width: int) -> tuple[str, str, str]:
    return "", "", f"    {_SIGNS[change.kind]} {change.operation.what.ljust(width)}  {change.sentence}"


def _place(one: FunctionDrift) -> str:
    return f"{one.file}:{one.line}" if one.line else one.file


def matches(drift: Drift, found: list[Matched], *, full: bool) -> Iterator[tuple[str, str, str]]:
    """What the model has of C's operations, as lines of text; ``full`` tells also what is left out, and what
    it has beside."""
    pairs = sum(len(one.pairs) for one in found)
    left, missing = sum(len(one.left_out) for one in found), sum(len(one.missing) for one in found)
    told = f"the model has {pairs} of C's operations; {left} left out for a reason, {missing} missing"
    if beside := sum(len(one.extra) for one in found):
        told += f"; {beside} in the model only{'' if full else ' (--full)'}"
    yield "", "", told
    if unknown := unmatched(drift, found):
        yield "?", "warn", f"not matched, as they cannot be read: {', '.join(unknown)}"
    for one in found:
        if one.missing:
            yield "✗", "bad", f"{one.name}: {counted(len(one.missing), 'operation')} missing"
            yield from (("", "", f"    {line}") for line in _by_line(one.missing))
        for entry in one.stale:
            yield "!", "warn", f"{one.name}: “{entry.operation}” is left out, and is not there"
        if full:
            for why, group in groupby(one.left_out, lambda pair: pair[1]):
                yield "", "", f"  {one.name}, left out: {why}"
                yield from (("", "", f"    {line}") for line in _by_line(pair[0] for pair in group))
            for step in one.extra:
                place = f"{shown(step.span.file)}:{step.span.line}"
                yield "", "", f"  {one.name}, in the model only: {step.what}, {place}"


def data(drift: Drift, source: str, found: list[Matched] | None) -> dict[str, Any]:
    """The comparison as plain data, with what was matched if anything was."""
    more: dict[str, Any] = {}
    if found is not None:
        more = {"matched": [_matched(one) for one in found], "unmatched": unmatched(drift, found)}
    return {
        "model": drift.model,
        "source": source,
        "verdict": "drifted" if drift.drifted else "unreadable" if drift.unreadable else "same",
        "functions": [_function(one) for one in drift.functions],
        **more,
    }


def _matched(one: Matched) -> dict[str, Any]:
    return {
        "name": one.name,
        "pairs": [{**_operation(operation), **_step(step)} for operation, step in one.pairs],
        "left_out": [{**_operation(operation), "reason": why} for operation, why in one.left_out],
        "missing": [_operation(operation) for operation in one.missing],
        "model_only": [{"operation": step.what, **_step(step)} for step in one.extra],
        "stale": [{"operation": entry.operation, "reason": entry.reason} for entry in one.stale],
    }


def _operation(operation: Operation) -> dict[str, Any]:
    via = {"in": operation.via} if operation.via else {}
    return {"operation": operation.what, "line": operation.line, **via}


def _step(step: Step) -> dict[str, Any]:
    return {"model_file": shown(step.span.file), "model_line": step.span.line}


def _by_line(operations: Iterable[Operation]) -> Iterator[str]:
    """Operations of C, those of a line together; what is done by a function that is called there is one."""
    for (via, number), group in groupby(operations, lambda operation: (operation.via, operation.line)):
        within = f", in {via}()" if via else ""
        yield f"line {number}{within}: {', '.join(operation.what for operation in group)}"


def _function(one: FunctionDrift) -> dict[str, Any]:
    found: dict[str, Any] = {"name": one.name, "verdict": one.verdict}
    if one.locked is not None and one.locked.function != one.name:
        found["function"] = one.locked.function
    if one.file:
        found["file"] = one.file
    if one.line:
        found["line"] = one.line
    if one.place is not None:
        found |= {"model_file": shown(one.place.file), "model_line": one.place.line}
    if one.function is not None:
        found["parsed"] = one.function.operations is not None
    if one.note:
        found["note"] = one.note
    found["changes"] = [_change(change) for change in one.changes]
    return found


def _change(change: Change) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": change.kind, "operation": change.operation.what, "named": change.named}
    if change.operation.line:
        found["line"] = change.operation.line
    if change.does:
        found["does"] = list(change.does)
    if change.kind == MOVED:
        found |= {"after": change.after, "before": change.before}
    return found
