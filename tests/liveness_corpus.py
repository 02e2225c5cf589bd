"""The programs of `data/liveness.json` as models; `data/README.md` says how they are written there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Expr = Any
PROGRAMS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "liveness.json").read_text(encoding="utf-8")
)
LEVELS = ("none", "weak", "strong")
_KINDS = {"eventually": "eventually", "leads_to": "leads_to", "always_eventually": "again"}
_PYTHON = {"&&": "and", "||": "or"}


def source(program: dict[str, Any]) -> str:
    """A program's model, ``M``."""
    uses = [instr for thread in program["threads"] for instr in _flat(thread)]
    locks = {i[1] for i in uses if i[0] in ("lock", "unlock")} | {i[2] for i in uses if i[0] == "trylock"}
    semaphores = {i[1] for i in uses if i[0] in ("P", "V")}
    ghosts = {i[1] for i in uses if i[0] == "set"}
    lines = ["class M(Model):"]
    for name, value in program["init"].items():
        if name in locks:
            lines.append(f"    {name} = Mutex()")
        elif name in semaphores:
            lines.append(f"    {name} = Semaphore({value}, max=3)")
        else:
            lines.append(f"    {name} = Int({value}, max=7{', ghost=True' if name in ghosts else ''})")
    for number, thread in enumerate(program["threads"]):
        lines += ["    @thread", f"    def t{number}(m):", *_block(thread, 2)]
    kind, *parts = program["property"]
    lines += [f"    @{_KINDS[kind]}", "    def live(m):", f"        return {', '.join(map(_expr, parts))}"]
    return "\n".join(lines) + "\n"


def _flat(block: list[Any]) -> list[list[Any]]:
    found = []
    for instr in block:
        found.append(instr)
        for part in instr[1:]:
            if instr[0] in ("if", "while") and isinstance(part, list) and part and isinstance(part[0], list):
                found += _flat(part)
    return found


def _block(block: list[Any], indent: int) -> list[str]:
    return [f"{'    ' * indent}{line}" for instr in block for line in _instr(instr)]


def _instr(instr: list[Any]) -> list[str]:
    name, *rest = instr
    match name:
        case "let":
            return [f"{rest[0]} = {_expr(rest[1])}"]
        case "load":
            return [f"{rest[0]} = m.{rest[1]}"]
        case "store" | "set":
            return [f"m.{rest[0]} = {_expr(rest[1])}"]
        case "fadd":
            added = f"{rest[0]} + {_expr(rest[2])}"
            added = f"({added}) % {rest[3]}" if len(rest) > 3 else added
            return ["with atomic():", f"    {rest[0]} = m.{rest[1]}", f"    m.{rest[1]} = {added}"]
        case "cas":
            test = f"    {rest[0]} = m.{rest[1]} == {_expr(rest[2])}"
            return ["with atomic():", test, f"    if {rest[0]}:", f"        m.{rest[1]} = {_expr(rest[3])}"]
        case "lock":
            return [f"m.{rest[0]}.acquire()"]
        case "trylock":
            return [f"{rest[0]} = m.{rest[1]}.try_acquire()"]
        case "unlock":
            return [f"m.{rest[0]}.release()"]
        case "P" | "V":
            return [f"m.{rest[0]}.{'wait' if name == 'P' else 'post'}()"]
        case "wait":
            return [f"wait_until({_expr(rest[0])})"]
        case "atomic":
            stores = [f"    m.{x} = {_expr(value)}" for x, value in rest[1]]
            return ["with atomic():", f"    wait_until({_expr(rest[0])})", *stores]
        case "choose":
            return [f"{rest[0]} = choose({', '.join(map(_expr, rest[1]))})"]
        case "if":
            other = ["else:", *_block(rest[2], 1)] if len(rest) > 2 and rest[2] else []
            return [f"if {_expr(rest[0])}:", *_block(rest[1], 1), *other]
        case "while":
            return [f"while {_expr(rest[0])}:", *_block(rest[1], 1)]
    raise AssertionError(instr)


def _expr(expr: Expr) -> str:
    if isinstance(expr, int):
        return str(expr)
    if isinstance(expr, str):
        return f"m.{expr[1:]}" if expr.startswith("@") else expr
    match expr:
        case ["#fin", number]:
            return f"m.t{number}.finished"
        case ["!", inner]:
            return f"(not {_expr(inner)})"
        case [op, left, right]:
            return f"({_expr(left)} {_PYTHON.get(op, op)} {_expr(right)})"
    raise AssertionError(expr)
