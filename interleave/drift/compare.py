"""A model's C functions against a tree: the lock made, compared, renewed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from interleave.drift.callees import inside
from interleave.drift.changes import Change, Names, changes
from interleave.drift.lock import Lock, Locked, Review, model_name, read_lock
from interleave.drift.named import mentions, names_of
from interleave.drift.operations import Function, read_function
from interleave.drift.parsing import check_installed
from interleave.drift.resolve import Found, resolve
from interleave.drift.source import SourceFile, Tree, UnreadableFile
from interleave.errors import UsageError
from interleave.program.program import Program, Span
from interleave.record import record

#: What can be said of a function. `SAME` and `ABSENT` are as the lock has it.
SAME, ABSENT = "same", "absent"
CHANGED, GONE, CAME, UNREADABLE, NOT_LOCKED, NOT_NAMED = (
    "changed", "gone", "came", "unreadable", "not in the lock", "not named by the model"
)  # fmt: skip
#: What is told of a function that is called in between.
_EFFECTS = (
    "store", "acquire", "release", "try", "wait", "post", "notify", "start", "join", "update", "call"
)  # fmt: skip


@record
class FunctionDrift:
    """What became of a function.

    Attributes:
        name: what the model calls it.
        verdict: one of the above.
        locked: what the lock has; None if it is not in it.
        file, line: where it is now; empty and 0 if it is nowhere.
        function: as it is now; None if it could not be read, or is in no file.
        changes: the differences, where both can be read.
        note: what has to be said beside.
        place: where the model names it first; None if it does not.
    """

    name: str
    verdict: str
    locked: Locked | None = None
    file: str = ""
    line: int = 0
    function: Function | None = None
    changes: tuple[Change, ...] = ()
    note: str = ""
    place: Span | None = None

    @property
    def as_locked(self) -> bool:
        return self.verdict in (SAME, ABSENT)

    @property
    def named(self) -> int:
        """How many of the differences are about what the model names."""
        return sum(change.named for change in self.changes)


@record
class Drift:
    """What became of all functions of a model: those that need attention first, and among them those with
    most differences in what the model names."""

    model: str
    lock: Lock
    functions: tuple[FunctionDrift, ...]

    @property
    def drifted(self) -> bool:
        """Whether any is not as the lock has it, of those that can be read."""
        return any(not one.as_locked and one.verdict != UNREADABLE for one in self.functions)

    @property
    def unreadable(self) -> bool:
        """Whether a file cannot be read."""
        return any(one.verdict == UNREADABLE for one in self.functions)


def compare(program: Program, tree: Tree, lock_file: Path) -> Drift:
    """Compare the C functions that a model names with what its lock file has of them.

    Args:
        program: the model.
        tree: the C sources.
        lock_file: the lock file.

    Raises:
        UsageError: there is no lock file, or it is none, or of another model; the tree has none of its files;
            there is nothing to read C with.
    """
    lock = read_lock(lock_file)
    model = model_name(program.name)
    if lock.model != model:
        raise UsageError(f"{lock_file}: it is the lock of {lock.model}, and the model is {model}")
    files = sorted(lock.files)
    if files and not any(tree.has(file) for file in files):
        raise UsageError(f"{tree.folder}: it has none of the files of {lock_file}: {', '.join(files[:5])}")
    return compare_with(program, tree, lock)


def compare_with(program: Program, tree: Tree, lock: Lock) -> Drift:
    """The same with a lock that was read already.

    Raises:
        UsageError: there is nothing to read C with.
    """
    check_installed()
    named = mentions(program)
    names = names_of(program, (one.function for one in lock.functions))
    elsewhere = _elsewhere(lock.functions, tree)
    found = [_compared(one, tree, names, elsewhere, lock.files) for one in lock.functions]
    known = {one.name for one in lock.functions}
    found += [FunctionDrift(one.function, NOT_LOCKED) for one in named if one.function not in known]
    places = {one.function: one.place for one in named}
    for number, one in enumerate(found):
        verdict = one.verdict if one.name in places else NOT_NAMED
        found[number] = replace(one, verdict=verdict, place=places.get(one.name))
    order = {UNREADABLE: 0, GONE: 1}
    found.sort(key=lambda one: (one.as_locked, order.get(one.verdict, 2), -one.named))
    return Drift(program.name, lock, tuple(found))


def _elsewhere(functions: Iterable[Locked], tree: Tree) -> dict[str, list[str]]:
    """Which files define the functions that are not where they were."""
    gone = []
    for one in functions:
        try:
            there = bool(one.file) and tree.has(one.file) and one.function in tree.file(one.file).definitions
        except UnreadableFile:
            continue
        if not there:
            gone.append(one.function)
    return tree.defining(gone)


def _compared(
    one: Locked, tree: Tree, names: Names, elsewhere: dict[str, list[str]], locked: Collection[str]
) -> FunctionDrift:
    """What became of one function."""
    files = elsewhere.get(one.function, [])
    if not one.file:
        if not files:
            return FunctionDrift(one.name, ABSENT, one)
        return FunctionDrift(one.name, CAME, one, note=f"is now in {', '.join(files[:5])}")
    file, note = one.file, ""
    if one.function in elsewhere:
        gone = f"there is no {one.file} any more"
        if tree.has(one.file):
            gone = f"no definition of it is found in {one.file}{_unsure(tree, one.file)}"
        if len(files) != 1:
            several = f"; several files define it: {', '.join(files[:5])}" if files else ""
            return FunctionDrift(one.name, GONE, one, note=gone + several)
        file, note = files[0], f"{gone}, but in {files[0]}"
    try:
        source = tree.file(file)
    except UnreadableFile as problem:
        return FunctionDrift(one.name, UNREADABLE, one, file, note=str(problem))
    definitions = source.definitions[one.function]
    if len(definitions) != one.definitions:
        counts = f"{file} defines it {_times(len(definitions))}, and {_times(one.definitions)} in the lock"
        note = f"{note}; {counts}" if note else counts
    number = one.definition if one.definition <= len(definitions) else 1
    function = read_function(source, definitions[number - 1])
    line = function.definition.line
    if function.tokens == one.tokens and not note:
        unread = _unread(function, one)
        return FunctionDrift(one.name, SAME, one, file, line, function, note=unread)
    found: tuple[Change, ...] = ()
    if one.operations is not None and function.operations is not None:
        found = changes(one.operations, function.operations, names)
        found = tuple(_through(change, source, tree, names, locked) for change in found)
        if not found and function.tokens != one.tokens:
            note = "; ".join(filter(None, [note, "the same operations, in other words"]))
    else:
        note = "; ".join(filter(None, [note, _unread(function, one)]))
    return FunctionDrift(one.name, CHANGED, one, file, line, function, found, note)


def _through(
    change: Change, source: SourceFile, tree: Tree, names: Names, locked: Collection[str]
) -> Change:
    """A change with what the function does that is called, if it is one that the model does not stand for:
    its own operations, not those of what it calls."""
    if change.operation.name in names.functions:
        return change
    operations = inside(change.operation, source, tree, locked)
    does = dict.fromkeys(o.what for o in operations if o.kind in _EFFECTS and names.name(o))
    return replace(change, named=True, does=tuple(does)) if does else change


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def _unread(function: Function, one: Locked) -> str:
    """That operations are not known, where so."""
    if function.operations is None:
        return f"cannot be parsed (line {function.error}): compared by its tokens alone"
    if one.operations is None:
        return "could not be parsed when it was locked: compared by its tokens alone"
    return ""


# ---------------------------------------------------------------------------- making and renewing


def make_lock(
    program: Program, tree: Tree, given: dict[str, Found], old: Lock | None = None, why: str = ""
) -> Lock:
    """A lock file's content for a tree.

    Args:
        program: the model.
        tree: the C sources.
        given: where functions are that cannot be found by what the model says.
        old: the lock that is renewed: what it leaves out stays, and so do the places of its functions, as far
            as they are still there.
        why: why differences to it are accepted.

    Raises:
        UsageError: it cannot be said of some functions where they are; the model names none; there is nothing
            to read C with.
        UnreadableFile: a file cannot be read.
    """
    check_installed()
    named = mentions(program)
    if not named:
        raise UsageError(
            f"{program.name} names no C function: write `#: file.c function()` behind a line, "
            "or `function (commit)` in the first line of a docstring"
        )
    before = {one.name: one for one in old.functions} if old is not None else {}
    said = {mention.function for mention in named}
    stay = _stay([one for one in before.values() if one.name in said and one.name not in given], tree)
    places = resolve(named, tree, {**stay, **given})
    made = tuple(_locked(name, place, tree, before.get(name), why) for name, place in places.items())
    return Lock(model_name(program.name), made, old.left_out if old is not None else ())


def _stay(functions: list[Locked], tree: Tree) -> dict[str, Found]:
    """The functions that are still where the lock has them, or in no file."""
    anywhere = tree.defining([one.function for one in functions if not one.file])
    found = {}
    for one in functions:
        if one.file:
            source = tree.file(one.file) if tree.has(one.file) else None
            there = len(source.definitions.get(one.function, [])) if source is not None else 0
            stays = there == one.definitions
        else:
            stays = not anywhere[one.function]
        if stays:
            found[one.name] = Found(one.file, one.function, one.definition, one.definitions)
    return found


def _unsure(tree: Tree, file: str) -> str:
    """Why a definition in a file may not be found; empty if there is no reason."""
    try:
        return "" if tree.file(file).whole else ", whose braces do not fit each other"
    except UnreadableFile:
        return ""


def _locked(name: str, place: Found, tree: Tree, old: Locked | None, why: str) -> Locked:
    made = Locked(name, place.file, place.function, place.definition, place.definitions)
    if place.file:
        source = tree.file(place.file)
        function = read_function(source, source.definitions[place.function][place.definition - 1])
        made = replace(made, tokens=function.tokens, operations=function.operations)
    if old is None:
        return made
    reviewed = old.reviewed
    if why and old.tokens != made.tokens:
        reviewed += (Review(old.tokens or "0" * 32, why),)
    return replace(made, reviewed=reviewed, left_out=old.left_out)


def unread(lock: Lock) -> list[Locked]:
    """The functions of a lock whose operations are not known."""
    return [one for one in lock.functions if one.file and one.operations is None]

