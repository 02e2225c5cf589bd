"""Every match over instructions, or expressions, ends in assert_never: so mypy finds those in which a
new one is forgotten."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import interleave
from interleave.program import expr as E
from interleave.program import instr as I

CLOSED = {cls.__name__ for union in (I.Instr, E.Expr) for cls in get_args(union)}


def matches(file: Path) -> Iterator[tuple[ast.Match, ast.stmt | None]]:
    """Each match statement of a file, with the statement that follows it."""
    text = file.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)) if "match " in text else ():
        for _, block in ast.iter_fields(node):
            for i, statement in enumerate(block if isinstance(block, list) else []):
                if isinstance(statement, ast.Match):
                    yield statement, block[i + 1] if i + 1 < len(block) else None


def classes(pattern: ast.pattern) -> Iterator[str]:
    """The classes that a pattern asks for."""
    match pattern:
        case ast.MatchClass(ast.Name(name) | ast.Attribute(_, name)):
            yield name
        case ast.MatchOr(patterns):
            for one in patterns:
                yield from classes(one)
        case ast.MatchAs(ast.pattern() as inner):
            yield from classes(inner)


def ends_loudly(statement: ast.stmt | None) -> bool:
    match statement:
        case ast.Expr(ast.Call(ast.Name("assert_never"))):
            return True
    return False


def test_every_match_over_instructions_names_all_of_them() -> None:
    folder = Path(interleave.__file__).parent
    asked, silent = 0, []
    for file in sorted(folder.rglob("*.py")):
        for statement, following in matches(file):
            names = {name for case in statement.cases for name in classes(case.pattern)}
            if names & CLOSED:
                asked += 1
                last = statement.cases[-1]
                wildcard = isinstance(last.pattern, ast.MatchAs) and last.pattern.pattern is None
                if not ends_loudly(last.body[0] if wildcard and not last.guard else following):
                    silent.append(f"{file.relative_to(folder.parent)}:{statement.lineno}")
    assert asked > 50
    assert not silent
