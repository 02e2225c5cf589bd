"""Text that is safe to put into other formats."""

from __future__ import annotations

import re

#: What is no character of XML 1.0, however it is escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def one_line(text: str) -> str:
    """The text with line breaks, control characters and lone surrogates as Python's escapes."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def xml_text(text: str) -> str:
    """The text without the characters that XML cannot hold; escaping is left to who writes it."""
    return _NO_XML.sub("", text)


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
