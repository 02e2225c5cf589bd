"""What generated functions return and raise, and what that means."""

from __future__ import annotations

from dataclasses import dataclass, field

from interleave.engine.layout import Layout
from interleave.errors import ModelError
from interleave.program.program import Site
from interleave.record import record
from interleave.violations import KINDS

BLOCKED = -1
FIRST_CRASH = -2


@record
class Crash:
    """What a crash code stands for: a violation of ``kind`` at ``site``."""

    kind: str
    message: str
    site: Site


@record
class Fault:
    """A model error that exploration may run into."""

    message: str
    hint: str
    site: Site


class ModelFault(Exception):
    """Raised by generated code when it runs into ``fault``."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault

    def error(self) -> ModelError:
        """What the user is told."""
        return ModelError(self.fault.message, self.fault.site.span, self.fault.hint)


@dataclass
class Module:
    """The functions generated for one program, and what their codes mean."""

    layout: Layout
    lines: list[str] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    constants: dict[str, object] = field(default_factory=dict)
    names: int = 0
    #: the thread instances with a step that has alternatives
    several: set[int] = field(default_factory=set)

    def crash(self, crash: Crash) -> int:
        """The code of a crash."""
        assert crash.kind in KINDS, crash.kind  # no verdict would tell of it
        if crash not in self.crashes:
            self.crashes.append(crash)
        return FIRST_CRASH - self.crashes.index(crash)

    def fault(self, fault: Fault) -> int:
        if fault not in self.faults:
            self.faults.append(fault)
        return self.faults.index(fault)

    def constant(self, value: object) -> str:
        """A name for a constant that the functions look up as a global."""
        for name, known in self.constants.items():
            if known == value:
                return name
        name = f"C{len(self.constants)}"
        self.constants[name] = value
        return name

    def fresh(self, prefix: str) -> str:
        self.names += 1
        return f"{prefix}{self.names}"
