"""Styled text for terminals: the style is put on last, so that widths are those of the text.

Styled text has marks in it; `printable` puts colours in their place where text goes out, and escapes
what else would do something to a terminal. So nothing that comes from a model or a file does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from interleave.report.escape import CONTROL

#: ``style(text, name)`` gives the text to print; see `plain` and `coloured`.
Style = Callable[[str, str], str]

_COLOURS = {
    "bad": "31;1",
    "good": "32",
    "warn": "33",
    "dim": "2",
    "bold": "1",
    "call": "36",
}
#: Characters that Unicode keeps for a program's own use.
_MARKS = {name: chr(0xFDD0 + number) for number, name in enumerate(_COLOURS)}
_END = "\ufdef"
_CODES = {mark: f"\x1b[{_COLOURS[name]}m" for name, mark in _MARKS.items()} | {_END: "\x1b[0m"}


def plain(text: str, name: str) -> str:
    """No style: for pipes and files."""
    return text


def coloured(text: str, name: str) -> str:
    """Colours, for terminals, by way of `printable`."""
    return f"{_MARKS[name]}{text}{_END}" if text and name in _MARKS else text


def printable(text: str, style: Style = plain) -> str:
    """Text as it may go to a terminal: colours for the marks of a style, Python's escapes for control
    characters."""

    def instead(match: re.Match[str]) -> str:
        found = match[0]
        if style is coloured and found in _CODES:
            return _CODES[found]
        return found.encode("unicode_escape").decode("ascii")

    return CONTROL.sub(instead, text)


def width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def pad(text: str, columns: int) -> str:
    """The text with spaces up to a width."""
    return text + " " * max(0, columns - width(text))


def wrap(text: str, columns: int, indent: str) -> list[str]:
    """The text in lines of at most so many columns, broken at spaces where there are any;
    continuation lines begin with ``indent``."""
    if width(text) <= columns:
        return [text]
    if width(indent) > columns // 2:
        indent = ""
    lines: list[str] = []
    current = ""
    for word in re.findall(" *[^ ]+", text):  # a word with the spaces before it
        candidate = current + word
        if current.strip() and width(candidate) > columns:
            lines.append(current)
            candidate = indent + word.lstrip()
        while width(candidate) > columns:
            cut = _cut(candidate, columns, len(indent) + 1)
            lines.append(candidate[:cut])
            candidate = indent + candidate[cut:]
        current = candidate
    return [*lines, current]


def paragraph(text: str, terminal: int | None, indent: str = "  ") -> list[str]:
    """The text's lines for a terminal of a width, or for a pipe or a file; none if it is empty."""
    if not text:
        return []
    return [text] if terminal is None else wrap(text, terminal, indent)


def counted(count: int, what: str) -> str:
    """``1 step``, ``2 steps``, ``1,000 switches``."""
    ending = "es" if what.endswith("ch") else "s"
    return f"{count:,} {what}{ending * (count != 1)}"


def _cut(text: str, columns: int, least: int) -> int:
    """Where to break a word that does not fit: after a separator in its second half, else at the
    margin."""
    most = next((i for i in range(len(text), 0, -1) if width(text[:i]) <= columns), 1)
    for i in range(most, max(least, most // 2), -1):
        if text[i - 1] in "_.,([/:":
            return i
    return max(least, most)
