"""The syntax of one function of C that nobody has preprocessed.

tree-sitter reads it after a pass that keeps the length, so that every place stays true: attributes become
blanks, and a macro before a block (a loop over a list, a lock that is held in a block) a ``while``.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from interleave.drift.source import DIRECTIVE, Definition, SourceFile, bare, blanked
from interleave.errors import UsageError
from interleave.record import record

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

#: Attributes, with and without arguments: words that say nothing of what is done.
ATTRIBUTES = """
coroutine_fn coroutine_mixed_fn no_coroutine_fn co_wrapper co_wrapper_mixed co_wrapper_bdrv_rdlock
co_wrapper_mixed_bdrv_rdlock GRAPH_RDLOCK GRAPH_WRLOCK GRAPH_UNLOCKED GRAPH_RDLOCK_PTR GRAPH_UNLOCKED_PTR
QEMU_DISABLE_CFI QEMU_ALWAYS_INLINE QEMU_NORETURN QEMU_COLD QEMU_FLATTEN QEMU_PACKED TSA_NO_TSA G_NORETURN
G_GNUC_UNUSED g_autofree __init __exit __user __iomem __percpu __rcu __always_inline __must_check
__maybe_unused __sched __cold __weak __pure __force __visible __noreturn QEMU_AUTO_VFREE WINAPI CALLBACK
__read_mostly __initdata noinline asmlinkage notrace noinstr
""".split()  # noqa: SIM905
WITH_ARGUMENTS = """
__attribute__ __acquires __releases __must_hold __printf __aligned __section __guarded_by TSA_REQUIRES
TSA_EXCLUDES TSA_GUARDED_BY G_GNUC_PRINTF
""".split()  # noqa: SIM905
_ATTRIBUTE = re.compile(rb"\b(" + "|".join(ATTRIBUTES).encode() + rb")\b(?!\s*\()")
_CALLED = re.compile(rb"\b(" + "|".join(WITH_ARGUMENTS).encode() + rb")\s*\((?:[^()\n]|\([^()\n]*\))*\)")
#: A type as an argument of a macro.
_TYPE = re.compile(rb"(?<=[(,])(\s*)\b(struct|union|enum|const|unsigned)\b(?=\s+\w+\s*\**\s*[,)])")
_POINTER = re.compile(rb"(?<=[(,])(\s*\w+\s*)(\*+)(?=\s*,)")
#: A macro among texts that are put together.
_TEXT = re.compile(rb'(?<=")(\s*)\b(?:stringify|__stringify|XSTR|STRINGIFY)\s*\(\s*\w+\s*\)(?=\s*")')
#: What looks like a call, where a statement can begin.
_CALL = re.compile(rb"(?:[;{}):]|\belse\b|\bdo\b)\s*([A-Za-z_]\w{4,})\s*\(")
_ALTERNATIVE = re.compile(rb"(?m)^[ \t]*#[ \t]*(?:else|elif)")
_KEYWORDS = {"while", "switch", "return", "sizeof", "defined", "typeof", "__typeof__", "__asm__"}


@functools.cache
def _parser() -> Parser:
    try:
        import tree_sitter
        import tree_sitter_c
    except ImportError:
        raise UsageError(
            "reading C needs tree-sitter, which is not installed: pip install 'interleave-mc[c]'"
        ) from None
    try:
        return tree_sitter.Parser(tree_sitter.Language(tree_sitter_c.language()))
    except (ValueError, TypeError, AttributeError) as problem:
        raise UsageError(
            f"tree-sitter and its grammar of C do not fit each other ({problem}): "
            "pip install 'interleave-mc[c]' installs versions that do"
        ) from None


def check_installed() -> None:
    """Raises `UsageError` if there is nothing to read C with."""
    _parser()


@record
class Syntax:
    """A function's syntax.

    Attributes:
        root: its tree, whose places are relative to the function's beginning.
        text: what was read; as long as the function.
        macros: the macros that were taken for a ``while``, by where they stand.
        directives: those that were not read where they stand, as they cut through statements, and where.
        error: the place of the first thing that is not understood, None if there is none.
    """

    root: Node
    text: bytes
    macros: dict[int, str]
    directives: tuple[tuple[int, str], ...]
    error: int | None


def parse(file: SourceFile, definition: Definition) -> Syntax:
    """Read a function. Raises `UsageError` if there is nothing to read C with."""
    text, macros = _normal(file.raw[definition.start : definition.end])
    root = _parser().parse(text).root_node
    directives: tuple[tuple[int, str], ...] = ()
    if root.has_error and not _ALTERNATIVE.search(bare(text)):
        # an #ifdef within a chain of else-ifs, say: what is left is C if none of it is left out
        found = tuple((m.start(), m[0].decode("utf-8", "replace")) for m in DIRECTIVE.finditer(bare(text)))
        again = _parser().parse(DIRECTIVE.sub(blanked, text)).root_node
        if not again.has_error:
            root, directives = again, found
    return Syntax(root, text, macros, directives, _first_error(root) if root.has_error else None)


def _first_error(node: Node) -> int:
    while True:
        if node.is_error or node.is_missing:
            return node.start_byte
        node = next(child for child in node.children if child.has_error or child.is_missing)


def _normal(raw: bytes) -> tuple[bytes, dict[int, str]]:
    """The text as it is read, of the same length, and the macros that became a ``while``."""
    plain, out = bare(raw), bytearray(raw)

    def blank(match: re.Match[bytes], group: int = 0) -> None:
        out[match.start(group) : match.end(group)] = b" " * (match.end(group) - match.start(group))

    body = plain.find(b"{")
    words = ((_ATTRIBUTE, 0, 0), (_CALLED, 0, 0), (_TEXT, 0, 0), (_TYPE, 2, body), (_POINTER, 2, body))
    for pattern, group, first in words:
        for match in pattern.finditer(plain, first):
            blank(match, group)
    macros = {}
    for match in _CALL.finditer(plain, body):
        name = match[1].decode()
        end = _closing(plain, match.end())
        if name not in _KEYWORDS and _opens_block(name, plain, end):
            start, after = match.start(1), match.end(1)
            macros[start] = name
            out[start:after] = b"while".ljust(after - start)
            if not plain[match.end() : end - 1].strip() and len(name) > 5:  # a condition has to be there
                out[after - 1 : match.end()] = b"(1".ljust(match.end() - after + 1)
    return bytes(out), macros


def _closing(plain: bytes, at: int) -> int:
    """Behind the parenthesis that closes the one before a place."""
    depth = 1
    for match in re.compile(rb"[()]").finditer(plain, at):
        depth += 1 if match[0] == b"(" else -1
        if not depth:
            return match.end()
    return len(plain)


def _opens_block(name: str, plain: bytes, end: int) -> bool:
    """Whether what stands behind a macro's arguments is what it does something with."""
    rest = re.compile(rb"[ \t\n\r\\]*").match(plain, end)
    assert rest is not None
    loop = "foreach" in name.lower() or "for_each" in name.lower()
    following = plain[rest.end() : rest.end() + 1]
    return following == b"{" or (loop and re.match(rb"[-+*/=<>.&|?:;,)]|\Z", following) is None)
