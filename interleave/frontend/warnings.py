"""Finds what a model should be warned of: see `interleave.warnings`.

Each warning is true of the program as it is. What is inherited, or declared for the designs that are derived
from this one, is let pass: a design need not use all that its family has.
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from types import CodeType, FunctionType

from interleave.errors import ModelError
from interleave.frontend.declare import Declarations
from interleave.frontend.mentions import Family
from interleave.frontend.unseen import unseen_ghosts
from interleave.model import Model, Struct
from interleave.program import instr as I
from interleave.program.kinds import INTERNAL
from interleave.program.operands import places
from interleave.program.program import Program, Variable
from interleave.source import class_span, function_node
from interleave.warnings import (
    NEVER_CALLED,
    NEVER_READ,
    NEVER_USED,
    NEVER_WRITTEN,
    NO_EFFECT,
    NO_PROPERTY,
    ModelWarning,
)

#: How much a name has to be like an inherited one to be taken for it.
ALIKE = 0.75


def warnings_of(
    declared: Declarations, program: Program, functions: Mapping[FunctionType, Collection[str]]
) -> tuple[ModelWarning, ...]:
    """What a model is warned of, kind by kind in the order of its source.

    Args:
        declared: what the model declares.
        program: what it became.
        functions: those that are in the program: threads, properties, and what they call; with the parameters
            that some call gave a ``ref()``.
    """
    return tuple(Finder(declared, program, functions).all())


class Finder:
    """Looks for each kind."""

    def __init__(
        self, declared: Declarations, program: Program, functions: Mapping[FunctionType, Collection[str]]
    ) -> None:
        self.declared, self.program, self.functions = declared, program, functions
        self.called: set[CodeType] = {function.__code__ for function in functions}

    def all(self) -> Iterator[ModelWarning]:
        yield from self._never_called()
        yield from self._variables()
        yield from self._no_property()
        yield from unseen_ghosts(self.program)
        yield from self._no_effect()

    @cached_property
    def families(self) -> dict[type, Family]:
        """Of the model and of each struct."""
        return {cls: Family(cls) for cls in (self.declared.model, *self.declared.structs)}

    def _own(self, owner: type) -> bool:
        """Whether a class stands in the model's file: what others have is for other models, too."""
        return owner.__module__ == self.declared.model.__module__

    # ------------------------------------------------------------------ methods

    def _never_called(self) -> Iterator[ModelWarning]:
        for name, owner, function in self._methods():
            if function.__code__ in self.called or not self._own(owner):
                continue
            try:
                file, node = function_node(function)
            except ModelError:
                continue  # no plain function, and so no method of the language
            here = file.path, node.lineno
            if not any(family.mentions(name, here) for family in self.families.values()):
                hint = self._meant(owner, name, node)
                yield ModelWarning(NEVER_CALLED, name, f"nobody calls {name}()", file.span(node), hint)

    def _methods(self) -> Iterator[tuple[str, type, FunctionType]]:
        """The procedures among the methods of the model, and those of its structs."""
        for name, owner in self.declared.owners.items():
            if name != "setup" and self.declared.role(name) is None:
                yield from _function(name, owner)
        for struct in self.declared.structs:
            for name in dict.fromkeys(name for cls in struct.__mro__ for name in cls.__dict__):
                owner = next(cls for cls in struct.__mro__ if name in cls.__dict__)
                if owner not in (Struct, object) and not name.startswith("__"):
                    yield from _function(name, owner)

    def _meant(self, owner: type, name: str, node: ast.FunctionDef) -> str:
        """What the author may have meant."""
        inherited = [n for cls in owner.__mro__[1:-1] if cls not in (Model, Struct) for n in cls.__dict__]
        above = [
            call.func.attr
            for call in ast.walk(node)
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Call) and isinstance(call.func.value.func, ast.Name)
            and call.func.value.func.id == "super"
        ]  # fmt: skip
        close = [*above, *difflib.get_close_matches(name, inherited, 1, ALIKE)]
        if close:
            return f"it overrides nothing; did you mean {close[0]}()?"
        arguments = node.args
        if len([*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]) != 1:
            return "call it, or leave it out"
        if any(isinstance(n, ast.Return) and n.value is not None for n in ast.walk(node)):
            return "a property has a decorator: @invariant, @reachable or @recoverable"
        return "a thread has a decorator: @thread"

    # ------------------------------------------------------------------ variables

    def _variables(self) -> Iterator[ModelWarning]:
        reads, writes = _accesses(self.program)
        for variable in self.program.variables:
            name, read, written = variable.name, variable.name in reads, variable.name in writes
            shown = name.rpartition(".")[2]
            if (read and written) or not self._declared_here(variable, shown):
                continue
            # a field that is read, or written, and no more: that may be all that happens to the object
            if read and variable.kind == "data" and variable.struct is None:
                if not any(family.stores(shown) for family in self.families.values()):
                    yield ModelWarning(
                        NEVER_WRITTEN, name, f"nobody writes {name}", variable.place,
                        "a constant is a plain value in the class body",
                    )  # fmt: skip
            elif written and variable.ghost:
                if any(family.loads(shown) for family in self.families.values()):
                    continue
                yield ModelWarning(
                    NEVER_READ, name, f"no property and no assert looks at the ghost {name}", variable.place,
                    "a ghost is there to be looked at",
                )  # fmt: skip
            elif not (read or written or any(family.mentions(shown) for family in self.families.values())):
                yield ModelWarning(
                    NEVER_USED, name, f"nobody uses {name}", variable.place, "use it, or leave it out"
                )

    def _declared_here(self, variable: Variable, shown: str) -> bool:
        """Whether a variable is the author's, and no part of another one, and this design has brought it."""
        if variable.kind in INTERNAL:
            return False
        if variable.struct is not None:
            return any(cls.__name__ == variable.struct and self._own(cls) for cls in self.declared.structs)
        return shown in self.declared.owners and self._own(self.declared.owners[shown])

    # ------------------------------------------------------------------ the whole, and parts of procedures

    def _no_property(self) -> Iterator[ModelWarning]:
        model, asked = self.declared.model, any(p.kind != "expression" for p in self.program.properties)
        asked = asked or bool(self.program.live)
        nodes = (function_node(function)[1] for function in self.functions)
        asserts = (isinstance(inner, ast.Assert) for node in nodes for inner in ast.walk(node))
        if not asked and not model.__interleave_check__ and not any(asserts):
            yield ModelWarning(
                NO_PROPERTY, model.__name__, f"{model.__name__} has no property of its own, and no assert",
                class_span(model),
                'say what has to hold; if a built-in check is the question, name it: check="deadlock"',
            )  # fmt: skip

    def _no_effect(self) -> Iterator[ModelWarning]:
        for function, located in self.functions.items():
            file, node = function_node(function)
            for statement, name in _lost(node):
                if name in located:
                    continue
                yield ModelWarning(
                    NO_EFFECT, name,
                    f"“{file.segment(statement)}” changes a parameter that {node.name}() does not read then",
                    file.span(statement), "give it a ref(m.x), or return the value",
                )  # fmt: skip


def _function(name: str, owner: type) -> Iterator[tuple[str, type, FunctionType]]:
    value = owner.__dict__[name]
    value = value.__func__ if isinstance(value, staticmethod) else value
    if isinstance(value, FunctionType):
        yield name, owner, value


def _accesses(program: Program) -> tuple[set[str], set[str]]:
    """The names of the variables that are read and written somewhere. What is no plain access is both."""
    reads: set[str] = set()
    writes: set[str] = set()
    properties = (*program.properties, *program.live)
    codes = [thread.code for thread in program.threads] + [prop.code for prop in properties]
    codes += [prop.asked for prop in properties if prop.asked is not None]
    for code in [*codes, *([program.setup] if program.setup is not None else [])]:
        for node in code.nodes:
            found = {place.variable for place in places(node.instr)}
            if isinstance(node.instr, I.New):
                writes.update(name for name, _ in node.instr.inits)
            if not isinstance(node.instr, I.Store):
                reads |= found
            if not isinstance(node.instr, I.Load):
                writes |= found
    return reads, writes


def _lost(node: ast.FunctionDef) -> Iterator[tuple[ast.AugAssign, str]]:
    """The statements that change a parameter of a function which it does not look at after that."""
    arguments = node.args
    names = {a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    changes = [n for n in ast.walk(node) if isinstance(n, ast.AugAssign)]
    if not changes:
        return
    loads = [n for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)]
    loops = [n for n in ast.walk(node) if isinstance(n, (ast.For, ast.While))]
    again = {id(inner) for loop in loops for inner in ast.walk(loop)}
    for change in changes:
        name = change.target.id if isinstance(change.target, ast.Name) else ""
        end = (0, 0) if id(change) in again else (change.end_lineno or 0, change.end_col_offset or 0)
        if name in names and not any(n.id == name and (n.lineno, n.col_offset) >= end for n in loads):
            yield change, name
