"""What the language leaves out, and what to write instead."""

from __future__ import annotations

import ast

from interleave.program.expr import BinaryOp, Comparison

#: Syntax that is refused: what it is called, and what is supported instead.
REFUSED: dict[type[ast.AST], tuple[str, str]] = {
    ast.Try: ("try", "C has no exceptions: test a condition with if"),
    ast.Raise: ("raise", "C has no exceptions: use assert for what must hold"),
    ast.FunctionDef: ("a nested function", "define procedures as methods or at module level"),
    ast.AsyncFunctionDef: ("async def", "write a @thread; threads interleave by themselves"),
    ast.ClassDef: ("a nested class", "define classes at module level"),
    ast.Lambda: ("lambda", "define a procedure with def"),
    ast.ListComp: ("a list comprehension", "use a for loop; any(), all() and sum() take a generator"),
    ast.SetComp: ("a set comprehension", "use a for loop"),
    ast.DictComp: ("a dict comprehension", "use a for loop"),
    ast.GeneratorExp: ("a generator expression here", "any(), all() and sum() take one; else use a for loop"),
    ast.Await: ("await", "use wait_until(condition), join() or a Semaphore"),
    ast.Yield: ("yield", "threads interleave by themselves; every shared access is a step"),
    ast.YieldFrom: ("yield from", "call a procedure"),
    ast.Global: ("global", "shared state is declared in the model's class body"),
    ast.Nonlocal: ("nonlocal", "shared state is declared in the model's class body"),
    ast.Delete: ("del", "free(f) ends an object's life; ms.x = None drops a reference"),
    ast.Import: ("import inside a method", "import at the top of the file"),
    ast.ImportFrom: ("import inside a method", "import at the top of the file"),
    ast.Match: ("match", "use if / elif / else"),
    ast.AsyncFor: ("async for", "use for"),
    ast.AsyncWith: ("async with", "use with"),
    ast.JoinedStr: ("an f-string", "values are integers, bools, enum members and references"),
    ast.Dict: ("a dict", "use an Array, or if / elif"),
    ast.List: ("a list here", "use an Array for shared state; a tuple for constants"),
    ast.Set: ("a set here", "sets are supported after `in`"),
    ast.Starred: ("* unpacking", "pass the arguments one by one"),
    ast.NamedExpr: (":=", "assign in a statement of its own"),
    ast.Slice: ("a slice", "index one element at a time"),
}

OPERATORS: dict[type[ast.operator], BinaryOp] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.FloorDiv: "//", ast.Mod: "%", ast.BitAnd: "&",
    ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
}  # fmt: skip

COMPARISONS: dict[type[ast.cmpop], Comparison] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.Is: "==", ast.IsNot: "!=",
}  # fmt: skip

BAD_OPERATORS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Div: ("/", "integers divide with //, which rounds down; C's division is c_div(a, b)"),
    ast.Pow: ("**", "use << for powers of two, or a constant"),
    ast.MatMult: ("@", "integers have + - * // % & | ^ << >>"),
}


def refusal(node: ast.AST) -> tuple[str, str]:
    """What an unsupported syntax node is called, and the hint."""
    for kind, (name, hint) in REFUSED.items():
        if isinstance(node, kind):
            return name, hint
    name = type(node).__name__
    return f"this construct ({name})", "docs/language.md lists the statements and expressions supported"
