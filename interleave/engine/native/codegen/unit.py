"""What the functions of one program's machine code share."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from interleave.engine.layout import Layout
from interleave.engine.native.abi import DEADLOCK, FAULT, FINDINGS, property_fault
from interleave.engine.native.codegen.assembly import WORD
from interleave.engine.native.codegen.bounds import Bounds, NotNative
from interleave.engine.native.codegen.local_bounds import local_bounds
from interleave.engine.native.codegen.region import Region
from interleave.program.lowering import Lowering
from interleave.program.program import Code, Program, StructDef, Variable
from interleave.reduction.reduction import Reduction
from interleave.symmetry.symmetry import Symmetry

#: A state of at most so many words is held in registers while a step is taken.
MAX_REGISTERS = 8
#: Steps are part of what calls them unless they are more than so many.
MAX_INLINED = 2000
#: Larger states are left to Python: they would not fit the stack.
MAX_WORDS = 1 << 14


@dataclass
class Unit:
    """A program being written.

    Args:
        layout: where its states' variables stand.
        judges: the judges' names.
        reduction: what need not be explored.
        symmetry: what may be renamed in states.
        labelled: whether ``expand`` tells whose steps lead to which successors.
    """

    layout: Layout
    judges: tuple[str, ...]
    reduction: Reduction | None = None
    symmetry: Symmetry | None = None
    labelled: bool = False
    functions: list[str] = field(default_factory=list)
    #: the functions of steps with choices, which have to be told how much room there is
    several: set[str] = field(default_factory=set)
    _kinds: dict[str, int] = field(default_factory=dict)
    _globals: dict[tuple[tuple[int, ...], int], str] = field(default_factory=dict)
    _bounds: dict[int, list[Bounds]] = field(default_factory=dict)
    _made: set[str] = field(default_factory=set)
    _at_once: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.words > MAX_WORDS:
            raise NotNative(f"a state has more than {MAX_WORDS * WORD} bits")

    @property
    def program(self) -> Program:
        return self.layout.program

    @cached_property
    def words(self) -> int:
        """Of a state."""
        return max(1, -(-self.layout.bits // WORD))

    @property
    def in_registers(self) -> bool:
        return self.words <= MAX_REGISTERS

    @cached_property
    def inlined(self) -> bool:
        """Whether steps are written into what calls them."""
        return sum(len(thread.code.locations) for thread, _ in self.program.instances) <= MAX_INLINED

    @cached_property
    def marks(self) -> tuple[int, ...]:
        """Where the marks of each thread instance's steps begin; the last one is how many there are."""
        return (0, *accumulate(len(thread.code.locations) for thread, _ in self.program.instances))

    # ------------------------------------------------------------------ findings

    @property
    def findings(self) -> tuple[str, ...]:
        """What is counted in the record, in order."""
        return (FAULT, DEADLOCK, *self.judges, *map(property_fault, self.judges), *self._kinds)

    #: The places of the first two in the record.
    fault, deadlock = FINDINGS, FINDINGS + 1

    def found(self, judge: int) -> int:
        """Where the record counts what a judge finds."""
        return FINDINGS + 2 + judge

    def undecided(self, judge: int) -> int:
        """Where it counts that a judge's property has no value."""
        return FINDINGS + 2 + len(self.judges) + judge

    def crash(self, kind: str) -> int:
        """Where it counts crashes of a kind."""
        number = self._kinds.setdefault(kind, len(self._kinds))
        return FINDINGS + 2 + 2 * len(self.judges) + number

    # ------------------------------------------------------------------ text

    def constant(self, values: tuple[int, ...], bits: int = WORD) -> str:
        """The name of an array of constants."""
        return self._globals.setdefault((values, bits), f"@c{len(self._globals)}")

    def constants(self) -> list[str]:
        """The text of all arrays of constants."""
        lines = []
        for (values, bits), name in self._globals.items():
            items = ", ".join(f"i{bits} {v}" for v in values)
            lines.append(f"{name} = internal constant [{len(values)} x i{bits}] [{items}]")
        return lines

    def once(self, name: str) -> bool:
        """Whether this is the first time that a function of this name is asked for."""
        new = name not in self._made
        self._made.add(name)
        return new

    def struct_number(self, struct: StructDef) -> int:
        """A struct's number, for names of functions."""
        return self.program.structs.index(struct)

    @cached_property
    def lowering(self) -> Lowering:
        return Lowering(self.program)

    def code(self, number: int) -> Code:
        """What is written of a thread instance."""
        return self.lowering.code(self.program.instances[number][0].code)

    def bounds(self, code: Code) -> list[Bounds]:
        """The bounds of a graph's locals."""
        if id(code) not in self._bounds:  # the program keeps it alive
            self._bounds[id(code)] = local_bounds(code, self.program)
        return self._bounds[id(code)]

    def stops(self, number: int) -> frozenset[int]:
        """The nodes at which a thread instance's steps end."""
        folded = self.reduction.folded[number] if self.reduction is not None else frozenset[int]()
        return frozenset(self.program.instances[number][0].code.locations) - folded

    def at_once(self, number: int) -> tuple[int, ...]:
        """The folded steps that a thread instance may take when it is started."""
        if number not in self._at_once:
            code = self.code(number)
            order = Region(code, (code.entry, False), self.stops(number), whole=False).order
            steps = (code.pcs[node] for node, inside in order if not inside and node in code.pcs)
            self._at_once[number] = tuple(steps)
        return self._at_once[number]

    # ------------------------------------------------------------------ data races

    @cached_property
    def elements(self) -> dict[str, int]:
        """For ``data-race``: the number of the first element of each variable that counts."""
        found: dict[str, int] = {}
        total = 0
        for variable in self.program.variables:
            if is_plain(variable):
                found[variable.name] = total
                total += variable.size
        return found

    @cached_property
    def set_words(self) -> int:
        """How many words a set of elements takes."""
        total = sum(self.program.variable[name].size for name in self.elements)
        return max(1, -(-total // WORD))


def is_plain(variable: Variable) -> bool:
    """Whether accesses to a variable can be part of a data race."""
    return variable.kind == "data" and not variable.atomic and not variable.ghost
