"""Other texts of the same C, and C with a statement less or two of them swapped."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from interleave.drift.changes import GONE, MOVED, Names, changes
from interleave.drift.operations import Function, read_function
from interleave.drift.parsing import parse
from interleave.drift.source import Definition, SourceFile

HIDDEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
#: What is a statement of its own, of which there can be one less.
STATEMENTS = {
    "expression_statement", "declaration", "return_statement", "if_statement", "while_statement",
    "do_statement", "for_statement", "switch_statement", "break_statement", "continue_statement",
    "goto_statement",
}  # fmt: skip
NOTHING = Names(frozenset(), frozenset())


def read_text(text: bytes) -> SourceFile:
    """C that is in no file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "text.c"
        path.write_bytes(text)
        return SourceFile(path, "text.c")


# ---------------------------------------------------------------------------- layout


def _between(text: str, change: re.Pattern[str], instead: str) -> str:
    """A text with something else wherever it is neither comment, text nor directive."""
    lines, kept = [], HIDDEN.sub(lambda m: m[0].replace("\n", "\x00"), text.replace("\\\n", "\x01"))
    for line in kept.split("\n"):
        parts, at = [], 0
        if not re.match(r"\s*#", line):
            for match in HIDDEN.finditer(line.replace("\x00", " ")):
                parts += [change.sub(instead, line[at : match.start()]), line[match.start() : match.end()]]
                at = match.end()
            parts.append(change.sub(instead, line[at:]))
        lines.append("".join(parts) if parts else line)
    return "\n".join(lines).replace("\x00", "\n").replace("\x01", "\\\n")


def layouts(text: str) -> dict[str, str]:
    """The same program: without comments, with more blank lines, reindented, with statements over several
    lines or all on one."""
    bare = HIDDEN.sub(lambda m: " " if m[0][0] == "/" else m[0], text)
    return {
        "without comments": bare,
        "blank lines": _between(text, re.compile(r"\Z"), "\n"),
        "reindented": re.sub(r"(?m)^[ \t]+(?![ \t*#]|$)", "\t \t", text),
        "split statements": _between(text, re.compile(r"(?<=[;{}(,])[ \t]*(?=\S)"), "\n        "),
        "joined lines": _joined(bare),
    }


def _joined(text: str) -> str:
    """All lines between two directives as one."""
    lines = text.replace("\\\n", "\x01").split("\n")
    parts = [f"\n{line}\n" if re.match(r"\s*#", line) else f" {line.strip()}" for line in lines]
    return "".join(parts).replace("\x01", "\\\n")


# ---------------------------------------------------------------------------- mutations


@dataclass
class Mutant:
    """A file with a statement less or two swapped: what was done, the lines of these, and which of the
    function's definitions it was done in."""

    what: str
    text: bytes
    lines: range
    number: int


def mutants(file: SourceFile, definition: Definition, count: int, chance: random.Random) -> Iterator[Mutant]:
    """So many statements of a function deleted, one at a time, and so many neighbours swapped."""
    stack, found = [parse(file, definition).root], []
    while stack:
        node = stack.pop()
        stack += node.children
        if node.type in STATEMENTS and node.parent is not None and node.parent.type != "for_statement":
            found.append(node)
    found.sort(key=lambda node: node.start_byte)
    base, raw, number = definition.start, file.raw, file.definitions[definition.name].index(definition)
    for node in chance.sample(found, min(count, len(found))):
        start, end = base + node.start_byte, base + node.end_byte
        block = node.parent is not None and node.parent.type in ("compound_statement", "case_statement")
        yield Mutant(
            "deleted", raw[:start] + (b" " if block else b";") + raw[end:],
            range(file.line(start), file.line(end) + 1), number,
        )  # fmt: skip
    pairs = [
        (node, node.next_named_sibling)
        for node in found
        if node.next_named_sibling is not None and node.next_named_sibling.type in STATEMENTS
    ]
    for first, then in chance.sample(pairs, min(count, len(pairs))):
        a, b, c, d = first.start_byte, first.end_byte, then.start_byte, then.end_byte
        one, other = raw[base + a : base + b], raw[base + c : base + d]
        if one.split() == other.split():
            continue
        text = raw[: base + a] + other + raw[base + b : base + c] + one + raw[base + d :]
        yield Mutant("swapped", text, range(file.line(base + a), file.line(base + d) + 1), number)


def judged(old: Function, mutant: Mutant) -> tuple[bool, bool]:
    """Whether a mutant is noticed, and whether what went or moved is named.

    It is named if something that was written in the statements is said to be gone or to have moved, or to be
    done in another way.
    """
    name = old.definition.name
    file = read_text(mutant.text)
    there = file.definitions.get(name, [])
    if len(there) <= mutant.number:  # its braces do not fit any more: it is said to be gone
        return True, False
    new = read_function(file, there[mutant.number])
    if old.tokens == new.tokens or old.operations is None or new.operations is None:
        return old.tokens != new.tokens, False
    touched = {operation.what for operation in old.operations if operation.line in mutant.lines}
    kinds = (GONE,) if mutant.what == "deleted" else (MOVED,)
    told = changes(old.operations, new.operations, NOTHING)
    return True, any(change.kind in kinds and change.operation.what in touched for change in told)
