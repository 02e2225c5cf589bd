"""Which C functions a model names: in notes (``#: migration.c postcopy_pause()``) and docstrings."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from interleave.drift.changes import Names
from interleave.program.kinds import INTERNAL
from interleave.program.program import Code, Node, Program, Span
from interleave.record import record
from interleave.source import SourceFile, source_file

#: ``file.c:12 function()``; the file and the line may be missing.
NOTE = re.compile(
    r"(?:(?P<file>[\w.+-]+(?:/[\w.+-]+)*\.(?:c|h|c\.inc|h\.inc))(?::(?P<line>\d+))?\s+)?"
    r"(?P<function>[A-Za-z_]\w*)\(\)"
)
#: What a variable can be called in C.
_C_NAME = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*")
#: ``function (commit)`` in the first line of a docstring.
_AT_COMMIT = re.compile(r"\b([A-Za-z_]\w*) \([0-9a-f]{7,40}\)")


@record
class Mention:
    """A C function that the model names.

    Attributes:
        function: its name.
        files: the files that are named with it, as they are written; it may be in one that is not.
        place: the first step of the model that is part of it, or calls what is.
    """

    function: str
    files: tuple[str, ...]
    place: Span


def mentions(program: Program) -> list[Mention]:
    """The C functions that a model names, in the order in which its threads come to them."""
    files: dict[str, dict[str, None]] = {}
    places: dict[str, Span] = {}
    for node in nodes(program):
        found = [*_noted(node.site.note)]
        for span in (node.site.span, *(frame.call for frame in node.site.frames if frame.call is not None)):
            found += documented(span)
        for function, file in found:
            files.setdefault(function, {})
            places.setdefault(function, node.site.span)
            if file:
                files[function][file] = None
    return [Mention(name, tuple(files[name]), places[name]) for name in files]


def nodes(program: Program) -> Iterator[Node]:
    """All that the threads of a program do, thread by thread, as it is written: what a branch or a loop holds
    before what comes behind it."""
    for thread in program.threads:
        for number in _in_order(thread.code):
            yield thread.code.nodes[number]


def _in_order(code: Code) -> list[int]:
    """The nodes in reverse postorder: each before all that can only be come to by way of it."""
    done: list[int] = []
    seen = {code.entry}
    stack = [(code.entry, iter(reversed(code.nodes[code.entry].next)))]
    while stack:
        node, following = stack[-1]
        after = next((one for one in following if one not in seen), None)
        if after is None:
            done.append(node)
            stack.pop()
        else:
            seen.add(after)
            stack.append((after, iter(reversed(code.nodes[after].next))))
    return done[::-1]


def procedure(span: Span) -> str:
    """The C function that the procedure around a place stands for: the first one of its docstring, else the
    only one that its notes name; empty if there is none."""
    found = documented(span)
    if found:
        return found[0][0]
    file = source_file(span.file)
    function = enclosing(file, span.line)
    if function is None:
        return ""
    lines = range(function.lineno, (function.end_lineno or function.lineno) + 1)
    names = {name for line, note in file.notes.items() if line in lines for name, _ in _noted(note)}
    return names.pop() if len(names) == 1 else ""


def stands_for(node: Node) -> str:
    """The C function that a step of the model is part of: the one of its note, else its procedure's; empty if
    nobody says so."""
    noted = NOTE.match(node.site.note)
    return noted["function"] if noted is not None else procedure(node.site.span)


def documented(span: Span) -> list[tuple[str, str]]:
    """The functions that the docstring of the procedure around a place names, the method's own name first,
    each with its file if that is named."""
    file = source_file(span.file)
    function = enclosing(file, span.line)
    lines = (ast.get_docstring(function) or "").splitlines() if function is not None else []
    if function is None or not lines:
        return []
    found = [(match["function"], match["file"]) for match in NOTE.finditer(lines[0]) if match["file"]]
    found += [(match[1], "") for match in _AT_COMMIT.finditer(lines[0])]
    if found and re.match(rf"{function.name}\b", lines[0]) and function.name not in dict(found):
        found.insert(0, (function.name, ""))
    return found


def enclosing(file: SourceFile, line: int) -> ast.FunctionDef | None:
    """The innermost function of a file around a line."""
    around = [f for f in file.functions.values() if f.lineno <= line <= (f.end_lineno or f.lineno)]
    return max(around, key=lambda function: function.lineno, default=None)


def _noted(note: str) -> list[tuple[str, str]]:
    match = NOTE.match(note)
    return [(match["function"], match["file"] or "")] if match is not None else []


def names_of(program: Program, functions: Iterable[str]) -> Names:
    """What a model has names for, as C has them. A variable is called as its declaration's ``#:`` says, or as
    it is; ghosts are the model's own.

    Args:
        program: the model.
        functions: the C functions that it stands for, as they are called there.
    """
    return Names(frozenset(c_names(program).values()), frozenset(functions))


def c_names(program: Program) -> dict[str, str]:
    """What each variable is called in C, by its name in the program."""
    found = {}
    for variable in program.variables:
        if not variable.ghost and variable.kind not in INTERNAL:
            place = variable.place
            note = source_file(place.file).notes.get(place.line, "") if place is not None else ""
            known = _C_NAME.fullmatch(note.split(",")[0].strip())
            found[variable.name] = known[0] if known is not None else variable.field
    return found
