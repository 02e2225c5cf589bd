"""Results on disk, so that a cell that has not changed is not checked again.

A file has a `Result`, pickled and sealed (see `interleave.engine.native.sealed`). Its name is a digest of all
that the result depends on: the program, with the places and the source lines that traces show; how it is
checked; and the source text of Interleave itself. Whatever is wrong with a file, with the folder or with the
key, the cell is checked as if there were no cache.
"""

from __future__ import annotations

import contextlib
import hashlib
import linecache
import pickle
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import interleave
from interleave.engine.native.cache import folder as caches
from interleave.engine.native.own import own_key
from interleave.engine.native.sealed import SealedFolder
from interleave.explain.explanation import is_cut
from interleave.program.digest import canonical, fields_of
from interleave.program.program import Program, Span
from interleave.properties.result import INCOMPLETE, Result

#: Changes with what a file looks like.
FORMAT = "interleave-result-1"
#: The folder, in that of caches, is kept below so many bytes and files: the longest unused are deleted first.
FOLDER, MAX_BYTES, MAX_FILES = "results", 500 << 20, 20_000
#: A larger file is neither read nor written.
MOST_BYTES = 64 << 20

_SUFFIX = ".result"


class Results:
    """The results that are kept.

    Args:
        read: whether those of earlier checks are believed; they are written in any case.
    """

    def __init__(self, *, read: bool = True) -> None:
        self._read = read
        self._files: SealedFolder | None = None
        with contextlib.suppress(OSError):
            place = caches()
            if place is not None:
                self._files = SealedFolder(place / FOLDER, own_key(), FORMAT, _SUFFIX, MOST_BYTES)

    def find(self, name: str) -> Result | None:
        """The result of a name (`name_of`); None if there is none that is believed."""
        content = self._files.read(name) if self._files is not None and self._read else None
        found = pickle.loads(content) if content is not None else None  # it has the seal: it was written here
        return found if isinstance(found, Result) else None

    def keep(self, name: str, result: Result) -> None:
        """Write a result, if it is one that another check would come to, too; where that cannot be, nothing
        is written."""
        if self._files is None or not is_final(result):
            return
        content = pickle.dumps(result)
        if len(content) + 1024 <= MOST_BYTES:
            with contextlib.suppress(OSError):
                self._files.write(name, content)

    def clear(self) -> None:
        """Delete what has not been used for longest, if there is too much, and what was left unfinished."""
        if self._files is not None:
            with contextlib.suppress(OSError):
                self._files.clear(MAX_BYTES, MAX_FILES)


def is_final(result: Result) -> bool:
    """Whether a check of the same would come to the same: nothing was cut short by a bound, by memory or by
    somebody."""
    if result.verdict == INCOMPLETE or result.reason or result.interrupted:
        return False
    for found in result.properties:
        cut = found.explanation is not None and found.explanation.cut
        if cut or (found.trace is None and is_cut(found.message)):
            return False
    return True


def name_of(program: Program, *options: object) -> str:
    """The name of a program's result: the same only if the program, where it stands, the lines of source that
    traces show, how it is checked (``options``, by their ``repr``), and Interleave are the same."""
    digest = hashlib.sha256()
    places = sorted({(span.file, span.line) for span in _spans(program)})
    shown = [linecache.getline(file, line).strip() for file, line in places]
    for part in (FORMAT, own_source(), canonical(program, everything=True), repr(shown), repr(options)):
        data = part.encode("utf-8", "backslashreplace")
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


@cache
def own_source() -> str:
    """A digest of all that this program is made of: another version may come to other results."""
    digest = hashlib.sha256(interleave.__version__.encode())
    root = Path(interleave.__file__).parent
    for file in sorted(root.rglob("*")):
        if file.suffix in (".py", ".ll", ".bc") and file.is_file():
            data = file.read_bytes()
            digest.update(f"{file.relative_to(root)}:{len(data)}:".encode() + data)
    return digest.hexdigest()


def _spans(thing: Any) -> Iterator[Span]:
    """The places in the source that a program has."""
    left, seen = [thing], set[int]()
    while left:
        one = left.pop()
        members = fields_of(type(one))
        if members is not None:
            if id(one) in seen:
                continue
            seen.add(id(one))
            if isinstance(one, Span):
                yield one
            left += [getattr(one, field.name) for field in members]
        elif isinstance(one, (tuple, list, set, frozenset)):
            left += one
        elif isinstance(one, dict):
            left += one.values()
