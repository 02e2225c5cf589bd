"""The operations of C against those of the model: each is there, left out for a reason, or missing."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from interleave.drift.callees import inside
from interleave.drift.changes import Names
from interleave.drift.compare import Drift, FunctionDrift
from interleave.drift.expressions import Operation
from interleave.drift.lock import LeftOut
from interleave.drift.model_side import Step, steps_of
from interleave.drift.named import names_of
from interleave.drift.source import Tree
from interleave.program.program import Program
from interleave.record import record

#: What is matched: what a model can do, too.
_MATCHED = ("load", "store", "acquire", "release", "try", "wait", "post", "notify", "call", "start", "join")
_CALLS = ("call", "start")


@record
class Matched:
    """A function's operations and the model's.

    Attributes:
        name: what the model calls it.
        pairs: what both do, in the same order.
        left_out: operations of C that the lock file leaves out, each with the reason.
        missing: those that the model has not, and nobody said why.
        extra: what only the model does.
        stale: what the lock file leaves out and C does not have.
        unsure: what the model does that another matching, which is as good, has in another line of C or not
            at all; and what is about something that C does otherwise than the lock file has it.
    """

    name: str
    pairs: tuple[tuple[Operation, Step], ...]
    left_out: tuple[tuple[Operation, str], ...]
    missing: tuple[Operation, ...]
    extra: tuple[Step, ...]
    stale: tuple[LeftOut, ...]
    unsure: frozenset[Step] = frozenset()


def matched(program: Program, tree: Tree, drift: Drift) -> list[Matched]:
    """Hold the model against the C functions that could be read, in the order of the lock file.

    Matched are loads and stores of what the model names, operations on its locks, semaphores and conditions,
    calls of functions that it stands for, and starts and joins of threads. In place of a call of another
    function of the tree that does any of that stand its own operations. They are matched in order, by kind
    and name: a longest common part.
    """
    called = {one.function: one.name for one in drift.lock.functions}
    names = names_of(program, called)
    steps = steps_of(program)
    by_name = {one.name: one for one in drift.functions}
    found = []
    for locked in drift.lock.functions:
        one = by_name[locked.name]
        if one.function is not None and one.function.operations is not None and one.locked is not None:
            entries = (*one.locked.left_out, *drift.lock.left_out)
            operations = _unfolded(one, tree, names, drift.lock.files)
            theirs = [_key(o, names, called) for o in operations]
            found.append(_matched(one, operations, theirs, steps.get(one.name, []), entries))
    return found


def unmatched(drift: Drift, found: Sequence[Matched]) -> list[str]:
    """The functions of the lock file that nothing could be said of, as they are nowhere or cannot be parsed;
    those that the lock file has in no file are none of them."""
    names = {one.name for one in found}
    return [one.name for one in drift.lock.functions if one.file and one.name not in names]


def _unfolded(one: FunctionDrift, tree: Tree, names: Names, files: Collection[str]) -> list[Operation]:
    """What a function does that a model could have, with what functions do that are called in between."""
    assert one.function is not None and one.function.operations is not None
    source = tree.file(one.file)
    found: list[Operation] = []
    for operation in one.function.operations:
        if _concerns(operation, names):
            found += _plain(operation)
        else:
            within = [o for o in inside(operation, source, tree, files) if _concerns(o, names)]
            via, line = operation.name, operation.line
            found += [replace(o, line=line, via=via) for whole in within for o in _plain(whole)]
    return found


def _matched(
    one: FunctionDrift, operations: list[Operation], theirs: list[tuple[str, str]], steps: list[Step],
    left: Sequence[LeftOut],
) -> Matched:  # fmt: skip
    assert one.locked is not None
    changed = {change.operation.name for change in one.changes}
    ours = [(step.kind, "" if step.kind == "join" else step.name) for step in steps]
    pairs = _common(theirs, ours)
    with_us, with_them = {i for i, _ in pairs}, {j for _, j in pairs}
    left_out, missing, used = [], [], set()
    for number, operation in enumerate(operations):
        if number in with_us:
            continue
        entries = [entry for entry in left if operation.via and _means(entry, f"call {operation.via}")]
        entries += [entry for entry in left if _means(entry, operation.what)]
        used.update(entries[:1])
        if entries:
            left_out.append((operation, entries[0].reason))
        else:
            missing.append(operation)
    return Matched(
        one.name,
        tuple((operations[i], steps[j]) for i, j in pairs),
        tuple(left_out),
        tuple(missing),
        tuple(step for number, step in enumerate(steps) if number not in with_them),
        tuple(entry for entry in one.locked.left_out if entry not in used),
        frozenset(steps[j] for j in _undecided(theirs, ours, [o.line for o in operations]))
        | {steps[j] for i, j in pairs if operations[i].name in changed},
    )


def _undecided(one: Sequence[object], other: Sequence[object], lines: Sequence[int]) -> list[int]:
    """The indices in the second list of what longest common parts have in several lines of the first one, or
    only some of them have."""
    behind = _lengths(one, other)
    turned = _lengths(one[::-1], other[::-1])
    rows, columns, longest = len(one), len(other), behind[0][0]
    found = []
    for j in range(columns):
        before = [turned[rows - i][columns - j] for i in range(rows + 1)]
        where = {
            lines[i]
            for i in range(rows)
            if one[i] == other[j] and before[i] + 1 + behind[i + 1][j + 1] == longest
        }
        skipped = any(before[i] + behind[i][j + 1] == longest for i in range(rows + 1))
        if where and (skipped or len(where) > 1):
            found.append(j)
    return found


def _lengths(one: Sequence[object], other: Sequence[object]) -> list[list[int]]:
    """How long the longest common part is of what two lists have from two indices on."""
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in reversed(range(len(one))):
        for j in reversed(range(len(other))):
            longer = max(lengths[i + 1][j], lengths[i][j + 1])
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if one[i] == other[j] else longer
    return lengths


def _common(one: Sequence[object], other: Sequence[object]) -> list[tuple[int, int]]:
    """A longest common part of two lists, as pairs of indices: the first ones of all."""
    lengths = _lengths(one, other)
    pairs, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif lengths[i][j + 1] >= lengths[i + 1][j]:
            j += 1
        else:
            i += 1
    return pairs


def _plain(operation: Operation) -> tuple[Operation, ...]:
    """A read-modify-write as the load and the store that it is."""
    if operation.kind != "update":
        return (operation,)
    return tuple(replace(operation, kind=kind, hash="") for kind in ("load", "store"))


def _concerns(operation: Operation, names: Names) -> bool:
    """Whether a model could have it: it is on what the model names, or about a thread."""
    if operation.kind not in (*_MATCHED, "update"):
        return False
    return operation.kind in ("start", "join") or names.name(operation)


def _key(operation: Operation, names: Names, called: dict[str, str]) -> tuple[str, str]:
    """By what an operation is the same as one of the model: kind and name, as the model has it. Of which
    thread a join is, C says by a handle and the model by its name, so that the kind has to do."""
    if operation.kind == "join":
        return "join", ""
    name = operation.name
    return operation.kind, called.get(name, name) if operation.kind in _CALLS else names.variable(name)


def _means(entry: LeftOut, what: str) -> bool:
    """Whether an entry of the lock file leaves an operation out."""
    pattern = ".*".join(re.escape(part) for part in entry.operation.split("*"))
    return re.fullmatch(pattern, what) is not None
