"""Reads declarations: a model's variables, the structs it uses, its threads and properties."""

from __future__ import annotations

from itertools import takewhile
from types import FunctionType
from typing import Any

from interleave.errors import ModelError, together
from interleave.frontend.abstract import left_open, suppliers
from interleave.frontend.fields import Body, Fields
from interleave.frontend.live import Live, live_properties
from interleave.frontend.objects import positive
from interleave.frontend.values import Member
from interleave.model import Model
from interleave.model.decorators import (
    LIVENESS,
    RESTS,
    ROLE,
    PropertyRole,
    ThreadRole,
    is_operation,
    versions,
)
from interleave.model.types import Declaration
from interleave.source import class_span, declaration_span, function_node


class Declarations(Fields):
    """All that a model class declares, found before any method is read.

    Args:
        model: the class.

    Raises:
        ModelError: a declaration makes no sense; its place is in the message.
    """

    def __init__(self, model: type[Model]) -> None:
        super().__init__()
        self.model = model
        self.variables: dict[str, Member] = {}
        #: the variables that threads sleep on
        self.futexes: set[str] = set()
        self.threads: dict[str, tuple[FunctionType, ThreadRole]] = {}
        self.properties: dict[str, tuple[FunctionType, PropertyRole]] = {}
        self.live: dict[str, Live] = {}
        errors: list[ModelError] = []
        self.owners = self._names()
        for name, owner in self.owners.items():
            try:
                self._declare(name, owner)
            except ModelError as error:
                errors.append(error)
        try:
            self._declare_live()
        except ModelError as error:
            errors.append(error)
        if errors:
            raise together(errors)
        if not self.threads:
            raise ModelError(
                f"{model.__name__} has no threads", class_span(model), "mark methods with @thread"
            )
        if (method := left_open(model)) is not None:
            name, (file, node) = method.__name__, function_node(method)
            derived = ", ".join(suppliers(model, name))
            raise ModelError(
                f"{model.__name__} is abstract: {name}() is left to the classes derived from it",
                file.span(node), f"check one that has it: {derived or 'there is none yet'}",
            )  # fmt: skip

    @property
    def instances(self) -> int:
        """How many thread instances there are."""
        return sum(role.instances or 1 for _, role in self.threads.values())

    def first_of(self, thread: str) -> int:
        """The number of a thread's first instance."""
        before = takewhile(lambda name: name != thread, self.threads)
        return sum(self.threads[name][1].instances or 1 for name in before)

    def _declare(self, name: str, owner: type) -> None:
        """Read what a name of the class body declares."""
        value = owner.__dict__[name]
        if name == "setup" and (not isinstance(value, FunctionType) or self.role(name)):
            raise ModelError(
                f"setup of {self.model.__name__} is not a plain method", declaration_span(owner, name),
                "it makes the initial state: def setup(ms): …; other names are the author's",
            )  # fmt: skip
        if isinstance(value, Declaration):
            self.variables[name] = self.member(name, value, owner, Body(self.model, self.variables))
        elif isinstance(value, FunctionType):
            role = self.role(name)
            if role is not None and is_operation(value, self.model):
                raise ModelError(
                    f"{name} is both an operation and a thread or a property",
                    declaration_span(owner, name), "an operation is called by threads",
                )  # fmt: skip
            if isinstance(role, ThreadRole):
                place = declaration_span(owner, name)
                positive(role.instances or 1, "instances", name, place)
                self.threads[name] = (value, role)
            elif isinstance(role, PropertyRole) and hasattr(value, RESTS):
                raise ModelError(
                    f"@rests on the property {name}", declaration_span(owner, name),
                    "threads and procedures rest: a property waits for nothing",
                )  # fmt: skip
            elif isinstance(role, PropertyRole) and role.kind not in LIVENESS:
                self.properties[name] = (value, role)

    def _declare_live(self) -> None:
        """Read the liveness properties: when all threads are known."""
        for name, owner in self.owners.items():
            role, value = self.role(name), owner.__dict__[name]
            if isinstance(role, PropertyRole) and isinstance(value, FunctionType):
                place = declaration_span(owner, name)
                self.live.update(live_properties(name, value, role, self.threads, place))

    def _names(self) -> dict[str, type]:
        """Every name with the class that last declared it, in order of first declaration."""
        owners: dict[str, type] = {}
        for cls in reversed(self.model.__mro__):
            if cls is not object and cls is not Model:
                for name in cls.__dict__:
                    if not (name.startswith("__") and name.endswith("__")):
                        owners[name] = cls
        return owners

    def role(self, name: str) -> ThreadRole | PropertyRole | None:
        """The part a method plays: its own decorator's, else that of the method it overrides."""
        roles = (getattr(version, ROLE, None) for version in versions(name, self.model))
        return next((role for role in roles if isinstance(role, (ThreadRole, PropertyRole))), None)

    def everything(self) -> list[Member]:
        return [*self.variables.values(), *super().everything()]

    def lookup(self, name: str, after: type | None = None) -> tuple[Any, type] | None:
        """What ``model.name`` is, without running descriptors, and the class that has it."""
        mro = self.model.__mro__
        if after is not None:
            mro = mro[mro.index(after) + 1 :]
        for cls in mro:
            if cls is Model or cls is object:
                continue
            if name in cls.__dict__:
                return cls.__dict__[name], cls
        return None

    def names(self) -> list[str]:
        """The model's attribute names, for suggestions."""
        return sorted(self.owners)
