"""Text that is safe to put into other formats."""

from __future__ import annotations

import re

#: What is no character of XML 1.0, however it is escaped. It takes milliseconds to compile, which is left to
#: who writes XML.
_NO_XML = "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"

#: What does something to a terminal, or is no text: control characters but for tabs and ends of lines,
#: other ends of lines, what changes the direction of text, halves of characters, what is no character.
CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e"
    "\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff]"
)


def one_line(text: str) -> str:
    """The text with line breaks, control characters and lone surrogates as Python's escapes."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def xml_text(text: str) -> str:
    """The text without the characters that XML cannot hold; escaping is left to who writes it."""
    return re.sub(_NO_XML, "", text)


def dot_string(*lines: str) -> str:
    """A quoted string of DOT: a label of these lines. Graphviz interprets backslashes and HTML
    entities in it, so both are escaped."""
    parts = (one_line(line).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return '"' + "\\n".join(parts) + '"'


def mermaid_text(text: str) -> str:
    """Text for the inside of Mermaid's quotes: everything that it, Markdown or HTML could interpret
    is an entity, which Mermaid writes ``#34;``."""
    safe = " ._,=→✗✓"
    return "".join(c if c.isalnum() or c in safe else f"#{ord(c)};" for c in one_line(text))


def markdown_text(text: str) -> str:
    """Text for the inside of a line or a cell of Markdown: nothing in it is markup, HTML or a new line."""
    line = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    line = re.sub(r"([\\`*|~$]|\](?=[(\[:])|(?<![^\W_])_|_(?![^\W_]))", r"\\\1", line)
    return re.sub(r"^(\s*)(?:([-+=#])|(\d+)([.)]))", r"\1\3\\\2\4", line)


def markdown_code(text: str, *, cell: bool = False) -> str:
    """A code span of Markdown; ``cell``: one inside a table."""
    line = one_line(text)
    ticks = "`" * (_longest(line) + 1)
    space = " " * (not line.strip() or line[0] in " `" or line[-1] in " `")
    span = f"{ticks}{space}{line}{space}{ticks}"
    return span.replace("|", "\\|") if cell else span


def markdown_fence(text: str, language: str) -> list[str]:
    """A fenced block of Markdown, its lines."""
    ticks = "`" * max(3, _longest(text) + 1)
    return [f"{ticks}{language}", *text.rstrip("\n").split("\n"), ticks]


def _longest(text: str) -> int:
    """The length of the longest run of backticks."""
    return max(map(len, re.findall("`+", text)), default=0)
