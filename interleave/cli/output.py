"""Standard output and standard error as all commands see them: they take any text, and a stream that
cannot be written is told in one way."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator
from typing import BinaryIO, TextIO, cast

from interleave.errors import UsageError, reason

#: What is printed for characters that the encoding of an output does not have.
_ASCII = {
    "…": "...", "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "--", "•": "*", "·": "*",
    "→": "->", "←": "<-", "↑": "^", "↓": "v", "✓": "+", "✗": "x", "▲": "^", "▸": ">", "▾": "v", "±": "+/-",
    "×": "x",
    **dict.fromkeys("─━┄┅┈┉╌╍═", "-"), **dict.fromkeys("│┃┆┇┊┋╎╏║", "|"),
}  # fmt: skip
_BOX = range(0x2500, 0x2580)


def readable(text: str, encoding: str, errors: str = "strict") -> str:
    """The text with what an encoding does not have in readable ASCII. Columns stay below each other where
    spaces follow that fill them up."""
    try:
        text.encode(encoding, errors)
        return text
    except UnicodeEncodeError:
        return "".join(_line(line, encoding, errors) for line in text.splitlines(keepends=True))


#: Spaces that fill up a column: those before the next one, and else all but the last one.
_PADDING = re.compile("( +(?=│)| +(?= ))")


def _line(line: str, encoding: str, errors: str) -> str:
    found, longer = [], 0
    for number, part in enumerate(_PADDING.split(line)):
        if number % 2:
            found.append(part[longer:])
            longer -= min(longer, len(part))
        else:
            for char in part:
                found.append(_char(char, encoding, errors))
                longer += len(found[-1]) - 1
    return "".join(found)


def _char(char: str, encoding: str, errors: str) -> str:
    try:
        char.encode(encoding, errors)
        return char
    except UnicodeEncodeError:
        import unicodedata  # that many tables are not loaded for nothing

        plain = _ASCII.get(char) or ("+" if ord(char) in _BOX else "")
        letters = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()
        return plain or letters or char.encode("ascii", "backslashreplace").decode()


class Output:
    """A text stream in front of standard output or standard error.

    Args:
        stream: the stream, None if it is closed.
        name: what it is called in messages; without one nobody is told that it cannot be written.

    Attributes:
        exact: whether it writes all text as it is.
    """

    #: It takes what UTF-8 takes, whatever the stream behind it does.
    encoding, errors = "utf-8", "strict"

    def __init__(self, stream: TextIO | None, name: str = "") -> None:
        self.stream, self.name = stream, name
        #: why it cannot be written
        self._problem = ""
        self._encoding = getattr(stream, "encoding", None) or "utf-8"
        # what other programs call surrogates are bytes of file names
        self._errors = "surrogateescape" if getattr(stream, "errors", "") == "surrogateescape" else "strict"
        self.exact = self._encoding.lower().replace("_", "-").startswith("utf")

    def write(self, text: str) -> int:
        """Write text. Raises `UsageError` if that cannot be."""
        written = readable(text, self._encoding, self._errors)
        if self.stream is None:
            self._problem = "it is closed" if text else ""
        elif not self._problem:
            try:
                self.stream.write(written)
            except (OSError, ValueError) as problem:
                self._give_up(problem)
        self._tell()
        return len(text)

    def flush(self) -> None:
        """Have all written. Raises `UsageError` if that cannot be."""
        if self.stream is not None and not self._problem:
            try:
                self.stream.flush()
            except (OSError, ValueError) as problem:
                self._give_up(problem)
        self._tell()

    def _give_up(self, problem: OSError | ValueError) -> None:
        """Write to nowhere from now on: Python would try again when it ends."""
        self._problem = reason(problem)
        assert self.stream is not None
        with contextlib.suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.stream.fileno())
            os.close(nowhere)

    def _tell(self) -> None:
        if self._problem and self.name:
            raise UsageError(f"cannot write {self.name}: {self._problem}")

    @property
    def buffer(self) -> BinaryIO:
        """Where bytes go."""
        if self.stream is None:
            raise OSError("it is closed")
        return self.stream.buffer

    def isatty(self) -> bool:
        return self.stream is not None and self.stream.isatty()

    def fileno(self) -> int:
        if self.stream is None:
            raise OSError("it is closed")
        return self.stream.fileno()


@contextlib.contextmanager
def outputs() -> Iterator[None]:
    """While this lasts, standard output and standard error are such streams."""
    before = sys.stdin, sys.stdout, sys.stderr
    with open(os.devnull) as nothing:
        sys.stdin = before[0] or nothing
        sys.stdout = cast(TextIO, Output(before[1], "standard output"))
        sys.stderr = cast(TextIO, Output(before[2]))
        try:
            yield
        finally:
            sys.stdin, sys.stdout, sys.stderr = before


def exact() -> bool:
    """Whether standard output writes all text as it is; where another program reads it, what it does not
    have has to be escaped."""
    return getattr(sys.stdout, "exact", True)
