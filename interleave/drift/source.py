"""Files of C: their functions, by name, and the tokens of each.

Functions are found by their braces, without a parser: a file is neither preprocessed nor has to be one that
can be parsed, and what one function does to a parser does no harm to the next. Where conditional
compilation has several branches, each begins with the braces that were open before it.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from interleave.drift.heads import declared, head_before
from interleave.errors import UsageError, reason
from interleave.record import record

#: A comment, a text or a character; then what ends lines and what nests.
_HIDDEN = re.compile(
    rb'/\*.*?(?:\*/|\Z)|//(?:\\\r?\n|[^\n])*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL
)
DIRECTIVE = re.compile(rb"(?m)^[ \t]*#[ \t]*(\w*)((?:\\\r?\n|[^\n])*)")
_CONDITION = re.compile(rb"(?m)^[ \t]*#[ \t]*(?:if|el|endif)")
_TOKEN = re.compile(
    r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|\w[\w.]*|->|\+\+|--|<<=|>>=|<<|>>|[-+*/%&|^=!<>]=|&&|\|\||'
    r"\.\.\.|##|\n|\S"
)
#: What stands before a brace of the top level and opens no body of a function.
_LINKAGE = re.compile(rb'extern\s*"[^"]*"\s*$')
#: How files of C are called.
SUFFIXES = (".c", ".h", ".c.inc", ".h.inc")
#: What looks like a call, and its arguments.
_MACRO = re.compile(rb"(?<!\w)([A-Za-z_]\w*)[ \t]*\(((?:[^(){};]|\([^(){};]*\))*)\)")
#: A larger file is none that people write.
MOST_BYTES = 64 << 20


def blanked(match: re.Match[bytes]) -> bytes:
    """What was found, as blanks: places stay where they are."""
    return re.sub(rb"[^\n]", b" ", match[0])


def bare(raw: bytes) -> bytes:
    """C without its comments and without what is in its texts, of the same length."""

    def instead(match: re.Match[bytes]) -> bytes:
        found = match[0]
        return blanked(match) if found[:1] == b"/" else found[:1] + b"_" * (len(found) - 2) + found[-1:]

    return _HIDDEN.sub(instead, raw)


@record
class Definition:
    """A function's definition: its place in the file (offsets, the line where it begins), and under which
    conditions of the preprocessor it stands."""

    name: str
    start: int
    end: int
    line: int
    conditions: tuple[str, ...]


@record
class Made:
    """A macro that may define a function: its name and line, and which of the definitions of that name its
    body is, 0 if it has none there."""

    macro: str
    line: int
    number: int


@record
class _Open:
    """An ``#if``: its text, and how many braces were open before it."""

    text: str
    depth: int


class UnreadableFile(UsageError):
    """A file of C cannot be read; exit status 3."""


class SourceFile:
    """A file of C.

    Args:
        path: the file.
        name: what it is called: relative to its tree.

    Raises:
        UnreadableFile: it cannot be read.

    Attributes:
        definitions: those of each name that stands before a body.
        whole: whether all braces are closed again; where not, functions may not be found.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.raw = _content(path)
        self.bare = bare(self.raw)
        self.definitions: dict[str, list[Definition]] = {}
        self.functions: list[Definition] = []
        self.whole = self._scan()

    def line(self, offset: int) -> int:
        """The number of the line that an offset is in."""
        return self.raw.count(b"\n", 0, offset) + 1

    def by_macros(self, name: str) -> list[Made]:
        """The macros outside of functions that have a name as one of their arguments, and may define it."""
        plain = bytearray(self._directives()[0])
        for one in self.functions:  # their bodies become blanks
            begin = plain.find(b"{", one.start, one.end)
            plain[begin : one.end] = re.sub(rb"[^\n]", b" ", plain[begin : one.end])
        found = []
        for match in _MACRO.finditer(plain):
            if name.encode() in (argument.strip() for argument in match[2].split(b",")):
                macro, at = match[1].decode(), match.start(1)
                bodies = enumerate(self.definitions.get(macro, []), 1)
                number = next((n for n, one in bodies if one.start <= at < one.end), 0)
                found.append(Made(macro, self.line(at), number))
        return found

    def _scan(self) -> bool:
        plain, directives = self._directives()
        marks = sorted([*directives, *((m.start(), m[0].decode()) for m in re.finditer(rb"[{};]", plain))])
        depth = linkage = chunk = begin = 0
        shared: int | None = None  # where a function begins of which each branch has a head, and one the rest
        opened: list[_Open] = []
        for at, mark in marks:
            if mark == "{":
                if not depth and _LINKAGE.search(self.raw[chunk:at]):
                    chunk, linkage = at + 1, linkage + 1
                    continue
                begin = begin if depth else at
                depth += 1
            elif mark == "}" and depth:
                depth -= 1
                if not depth:
                    conditions = tuple(one.text for one in opened)
                    self._body(plain, chunk if shared is None else shared, chunk, begin, at + 1, conditions)
                    chunk, shared = at + 1, None
            elif mark in "};":
                linkage -= mark == "}" and linkage > 0
                chunk = chunk if depth else at + 1
            else:
                before, (depth, begun) = depth, _condition(mark, opened, depth, chunk, at)
                if before and not depth and shared is None:
                    shared = chunk
                chunk = begun
        return not depth and not opened

    def _directives(self) -> tuple[bytes, list[tuple[int, str]]]:
        """The text without directives, and where these are."""
        plain, found = bytearray(self.bare), []
        for match in DIRECTIVE.finditer(self.bare):
            text = " ".join(match[0][match.start(1) - match.start() :].decode("utf-8", "replace").split())
            found.append((match.start(), f"#{text}"))
            plain[match.start() : match.end()] = blanked(match)
        return bytes(plain), found

    def _body(
        self, plain: bytes, first: int, chunk: int, begin: int, end: int, conditions: tuple[str, ...]
    ) -> None:
        """A body of the top level, if it is a function's: of which what comes ``first`` is part, too."""
        at, head = head_before(plain, chunk, begin)
        first = at if first == chunk else min(first, at)
        cut = at < chunk and _CONDITION.search(self.bare, at, begin) is not None
        names, chunk = declared(head), at
        if not names:
            return
        text = self.bare if first < chunk or cut else plain  # with the directives between several heads
        start = first + len(text[first:end]) - len(text[first:end].lstrip())
        made = [Definition(name, start, end, self.line(start), conditions) for name in names]
        for found in made:
            self.definitions.setdefault(found.name, []).append(found)
        plainly = [found for found in made if not found.name.isupper() and not found.name.startswith("__")]
        self.functions += (plainly or made)[:1]


def _content(path: Path) -> bytes:
    """What is in a file. Raises `UnreadableFile`."""
    try:
        if not path.is_file():
            raise UnreadableFile(f"{path}: cannot be read: it is no file")
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableFile(f"{path}: cannot be read: it has more than {MOST_BYTES >> 20} MiB")
        return path.read_bytes()
    except OSError as problem:
        raise UnreadableFile(f"{path}: cannot be read: {reason(problem)}") from None


def _condition(mark: str, opened: list[_Open], depth: int, chunk: int, at: int) -> tuple[int, int]:
    """What a directive makes of how many braces are open, and of where a declaration begins."""
    word = re.match(r"#\w*", mark)[0]  # type: ignore[index]
    if word in ("#if", "#ifdef", "#ifndef"):
        opened.append(_Open(mark, depth))
    elif word in ("#else", "#elif", "#elifdef", "#elifndef") and opened:
        before = opened.pop()
        opened.append(_Open(f"{mark} of {before.text}", before.depth))
        if before.depth != depth:
            return before.depth, chunk if before.depth else at
    elif word == "#endif" and opened:
        opened.pop()
    return depth, chunk


def tokens(text: str) -> list[str]:
    """The tokens of C, comments and the layout left out; the end of a directive is one, too."""
    found: list[str] = []
    directive = False
    plain = re.sub(r"\\\r?\n", " ", text)
    hidden = re.compile(_HIDDEN.pattern.decode(), re.DOTALL)
    plain = hidden.sub(lambda match: " " if match[0][0] == "/" else match[0], plain)
    fresh = True
    for token in _TOKEN.findall(plain):
        if token == "\n":
            if directive:
                found.append("\n")
            directive, fresh = False, True
            continue
        directive, fresh = directive or (fresh and token == "#"), False
        found.append(token)
    return found


def digest(words: list[str], length: int) -> str:
    """A hash of tokens, in hexadecimal digits."""
    text = "\0".join(words).encode("utf-8", "surrogateescape")
    return hashlib.sha256(text).hexdigest()[:length]


def is_below(name: str) -> bool:
    """Whether a name is one of a file below a tree, wherever that is."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts


class Tree:
    """The files of C below a folder.

    Raises:
        UsageError: there is no such folder.
    """

    def __init__(self, folder: Path) -> None:
        try:
            if not folder.is_dir():
                raise UsageError(f"{folder}: no such directory; --source names the tree of C files")
        except OSError as problem:
            raise UsageError(f"{folder}: {reason(problem)}") from None
        self.folder = folder
        self._read: dict[str, SourceFile] = {}

    @functools.cached_property
    def files(self) -> list[str]:
        """The names of all files of C, in order; what begins with a dot is passed over. Raises
        `UnreadableFile` if a folder cannot be read."""

        def failed(problem: OSError) -> None:
            raise UnreadableFile(f"{problem.filename}: cannot be read: {reason(problem)}")

        found = []
        for folder, folders, names in os.walk(self.folder, onerror=failed):
            folders[:] = [name for name in folders if not name.startswith(".")]
            here = Path(folder).relative_to(self.folder)
            found += [(here / name).as_posix() for name in names if name.endswith(SUFFIXES)]
        return sorted(found)

    def has(self, name: str) -> bool:
        """Whether there is a file of this name below the folder."""
        try:
            return is_below(name) and (self.folder / name).is_file()
        except (OSError, ValueError):
            return False

    def file(self, name: str) -> SourceFile:
        """A file. Raises `UnreadableFile`."""
        if name not in self._read:
            self._read[name] = SourceFile(self.folder / name, name)
        return self._read[name]

    def meant(self, name: str) -> list[str]:
        """The files that a name can mean, with folders or without: the one of just this name, or all that end
        in it."""
        return [name] if self.has(name) else [one for one in self.files if one.endswith(f"/{name}")]

    def defining(self, functions: Iterable[str], files: list[str] | None = None) -> dict[str, list[str]]:
        """The files that define each of some functions, of all or of those that are given; files that cannot
        be read define none."""
        found: dict[str, list[str]] = {name: [] for name in functions}
        names = "|".join(map(re.escape, found)).encode()
        word = re.compile(rb"\b(?:" + names + rb")\s*\(")
        for name in (self.files if files is None else files) if found else ():
            try:
                if name not in self._read and not word.search(_content(self.folder / name)):
                    continue
                defined = self.file(name).definitions
            except UnreadableFile:
                continue
            for function in found.keys() & defined.keys():
                found[function].append(name)
        return found
