"""What stands before the body of a function: where it begins, and which names it may define."""

from __future__ import annotations

import re

_BEFORE_BODY = re.compile(rb"\)[\w\s]*$")
#: A macro that declares something before a function.
_LEADING = re.compile(rb"\s*[A-Z_][A-Z0-9_]*\s*\([^()]*\)(?=\s*[A-Za-z_]\w*[\s*]+\w)")
#: A head as before ANSI C, with the parameters' types behind it; and where it begins.
_OLD_HEAD = re.compile(
    rb"(?<!\w)([A-Za-z_]\w*)\s*\(\s*[A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*\s*\)\s*(?=[A-Za-z_])"
)
#: Words that look like a function's name before its body.
_NO_NAMES = {"if", "for", "while", "switch", "return", "sizeof", "defined", "typeof", "__typeof__"}


def head_before(plain: bytes, begin: int, body: int) -> tuple[int, bytes]:
    """The head of a body of the top level.

    Args:
        plain: C without comments, texts and directives.
        begin: where the declaration begins that the body is part of.
        body: where the body does.

    Returns:
        Where the head begins, without macros that declare something before it; and its text.
    """
    if not plain[begin:body].strip():
        return _old_head(plain, body)
    while macro := _LEADING.match(plain, begin, body):
        begin = macro.end()
    return begin, plain[begin:body]


def declared(head: bytes) -> list[str]:
    """The names that stand before parentheses in a head, once each; none if it is no function's."""
    names, nested = [], 0
    if not _BEFORE_BODY.search(head):
        return []
    for match in re.finditer(rb"[()=]|[A-Za-z_]\w*(?=\s*\()", head):
        if match[0] in b"()":
            nested += 1 if match[0] == b"(" else -1
        elif match[0] == b"=" and not nested:
            return []
        elif match[0] != b"=" and not nested and match[0].decode() not in _NO_NAMES:
            names.append(match[0].decode())
    return list(dict.fromkeys(names))


def _old_head(plain: bytes, body: int) -> tuple[int, bytes]:
    """The head of a body that stands behind declarations, those of its parameters: where it begins, and its
    text without these; empty if there is none."""
    last = max(plain.rfind(mark, 0, body) for mark in (b"{", b"}")) + 1
    for match in reversed([*_OLD_HEAD.finditer(plain, last, body)]):
        types = plain[match.end() : body].split(b";")
        if b";" in plain[match.end() : body] and all(b"=" not in one for one in types):
            begin = max(plain.rfind(b";", last, match.start()) + 1, last)
            return begin, plain[begin : match.end()].rstrip()
    return body, b""
