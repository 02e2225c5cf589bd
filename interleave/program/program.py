"""`Program`: variables, structs, threads and properties of one model, ready to be explored."""

from __future__ import annotations

from functools import cached_property

from interleave.memories import C11
from interleave.program.channels import closed
from interleave.program.dataflow import reachable
from interleave.program.instr import Instr
from interleave.program.kinds import FULL, OF_CHANNELS
from interleave.program.names import learned_by, owner_of
from interleave.program.types import RefType, Type
from interleave.record import record
from interleave.remembered import remembered
from interleave.violations import ALWAYS, DATA_RACE, KINDS
from interleave.warnings import ModelWarning


@record
class Span:
    """A place in a source file; lines and columns count from 1, ``end_column`` is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


@record
class Frame:
    """One call on the way to a step: the procedure's name, where it was called from (None for
    the thread's own function), the call as it is written there, and of a struct's method the struct."""

    name: str
    call: Span | None
    text: str = ""
    struct: str = ""


@record
class Site:
    """Where a node comes from. ``note`` is the line's ``#:`` annotation."""

    span: Span
    frames: tuple[Frame, ...]
    note: str = ""
    text: str = ""


@record
class Node:
    """An instruction in the control-flow graph. ``next`` are node numbers: two for a `Branch`,
    none for `End` and `Result`, else one. ``inside`` is true between `AtomicBegin` and its end."""

    instr: Instr
    next: tuple[int, ...]
    site: Site
    inside: bool = False


@record
class LocalVar:
    """A local or a temporary (whose name begins with ``%``)."""

    name: str
    type: Type


@record
class Code:
    """A control-flow graph.

    ``live[i]`` are the locals that some path from node ``i`` reads before writing them. ``locations`` are
    the nodes at which a thread can stand between two steps, in program order: the accesses outside
    ``atomic()`` (ghosts left out), and the `AtomicBegin`s. ``rests`` are the nodes at which the author lets
    the thread wait for ever; at the ``optional`` ones it may as well give up, or what it waits for always
    comes. Of the ``hidden`` ones, made by a memory model, nothing is told. ``origin`` has for each node the
    one that it is a copy of, if locations have been split.
    """

    nodes: tuple[Node, ...]
    entry: int
    locals: tuple[LocalVar, ...]
    live: tuple[frozenset[int], ...] = ()
    locations: tuple[int, ...] = ()
    rests: frozenset[int] = frozenset()
    optional: frozenset[int] = frozenset()
    hidden: frozenset[int] = frozenset()
    origin: tuple[int, ...] = ()

    def at(self, pc: int) -> Node:
        """The node at which a thread stands at a program counter."""
        return self.nodes[self.locations[pc]]

    @cached_property
    def pcs(self) -> dict[int, int]:
        """The program counters of the locations."""
        return {node: pc for pc, node in enumerate(self.locations)}

    def references(self, node: int, struct: str) -> list[int]:
        """The locals that refer to a struct, of those that are live at a node."""
        types = ((slot, self.locals[slot].type) for slot in sorted(self.live[node]))
        return [slot for slot, kind in types if isinstance(kind, RefType) and kind.struct == struct]

    @remembered()
    def ahead(self, node: int) -> frozenset[int]:
        """The nodes that can be come to from one of them, itself included."""
        return frozenset(reachable([node], lambda here: self.nodes[here].next))


@record
class Variable:
    """A shared variable of ``length`` elements (in each of the struct's slots, if a field).

    ``kind`` is ``data``, what operations of the table of meanings are on, ``queue``, ``queue-length``,
    ``heap`` (an element a slot: is it live?), `BESIDE` a lock, or `OF_CHANNELS`. Those `PER_THREAD` have an
    element a thread instance. ``initial`` has one value an element of one object.

    An array has its sizes in ``dims``; what is in it are its *parts*, each of ``unit`` elements (those of a
    queue or a condition), row after row. In the name of what is embedded in an array, ``[]`` is where
    an index belongs: ``slots[].busy``; the other indices stand at its end. ``fence`` is whether giving a
    lock back is a full fence. ``fair``: who waits gets it.
    """

    name: str
    type: Type
    length: int
    initial: tuple[int, ...]
    kind: str
    place: Span | None
    struct: str | None = None
    slots: int = 1
    dims: tuple[int, ...] = ()
    atomic: bool = False
    ghost: bool = False
    unit: int = 1
    fence: bool = False
    fair: bool = False

    @property
    def size(self) -> int:
        """How many values it holds in all."""
        return self.length * self.slots

    @property
    def parts(self) -> int:
        """How many parts it has (in one object): one, if it is no array."""
        return self.length // self.unit

    @property
    def field(self) -> str:
        """Its name in the struct that it is a field of, if it is one."""
        return self.name if self.struct is None else self.name.replace(f"{self.struct}.", "", 1)

    def part_of(self, owner: str, part: int | None) -> str:
        """What people call a part of an object; of no object, if it is no field."""
        name = self.name if self.struct is None else self.name.replace(self.struct, owner, 1)
        return self.indexed(name, part)

    @property
    def outside(self) -> str:
        """What is wrong with an index that there is not."""
        if len(self.dims) < 2:
            return f"the index is outside 0..{self.parts - 1}"
        return f"an index is outside {' or '.join(f'0..{size - 1}' for size in self.dims)}"

    def element_name(self, element: int) -> str:
        """What people call an element: ``x``, ``a[2]``, ``File#0.open``."""
        place = f"[{element % self.unit}]" if self.kind == "queue" else ""
        name = self.part_name(element // self.unit) + place
        return f"{owner_of(name)}.closed()" if self.kind in ("channel", "closed") else name

    def part_name(self, part: int) -> str:
        """What people call a part, counted through all objects."""
        return self.part_of(f"{self.struct}#{part // self.parts}", part % self.parts)

    def indexed(self, name: str, part: int | None) -> str:
        """A name with the indices of a part of one object in it; ``…`` for those of any."""
        indices: list[str] = []
        for size in reversed(self.dims[1:]):
            indices.append("…" if part is None else str(part % size))
            part = None if part is None else part // size
        if self.dims:
            indices.append("…" if part is None else str(part))
        name, end = (name[:-1], ")") if self.kind in ("queue-length", *OF_CHANNELS) else (name, "")
        for index in reversed(indices):
            name = name.replace("[]", f"[{index}]", 1) if "[]" in name else f"{name}[{index}]"
        return name + end


@record
class StructDef:
    """A struct: its ``fields`` are variables' names, ``heap`` is the variable that tells the live
    slots, ``freed`` whether any thread frees objects of it."""

    name: str
    capacity: int
    fields: tuple[str, ...]
    heap: str
    place: Span | None
    freed: bool


@record
class Thread:
    """A thread template with its instances. ``params`` are the locals that `Start` sets, to
    ``defaults`` in a thread that runs from the beginning; ``index`` is the local that holds the
    instance's number, None where there is none. ``of`` is the thread whose store buffer it is, if it is
    one, or that learns of stores by it. ``fair`` is what it may be taken to get, if not what the model
    says."""

    name: str
    shown: str
    instances: int
    first: int
    start: bool
    daemon: bool
    code: Code
    params: tuple[int, ...]
    index: int | None
    indexed: bool
    span: Span
    defaults: tuple[int, ...] = ()
    of: str = ""
    fair: str = ""

    @property
    def learns(self) -> str:
        """The location of whose stores it has another one learn, if it does that."""
        return learned_by(self.name)


@record
class Property:
    """A declared property; ``kind`` is ``invariant``, ``reachable`` or ``recoverable``. Or, ``expression``,
    something to evaluate in states. Or liveness: ``asked`` says in which states ``code`` must come true."""

    name: str
    kind: str
    code: Code
    span: Span
    asked: Code | None = None


@record
class Program:
    """A model. Thread instances are numbered from 0 in order of declaration, ``first`` being the
    number of a template's instance 0. ``warnings`` make no difference to what it does. ``buffers`` and
    ``history`` are sizes of a ``memory`` model that need not be enough, ``stronger`` whether it may let less
    happen than RC11. ``fair``: what ``live`` assumes."""

    name: str
    title: str
    file: str
    variables: tuple[Variable, ...]
    structs: tuple[StructDef, ...]
    threads: tuple[Thread, ...]
    properties: tuple[Property, ...]
    setup: Code | None
    checks: tuple[str, ...]
    atomicity: str
    warnings: tuple[ModelWarning, ...] = ()
    memory: str = "sc"
    buffers: int | None = None
    history: int | None = None
    live: tuple[Property, ...] = ()
    fair: str = "weak"
    stronger: bool = False

    @cached_property
    def asked(self) -> tuple[Property, ...]:
        """The author's properties, and expressions; they come before those of a memory model."""
        return tuple(prop for prop in self.properties if prop.kind != FULL)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of violation that are looked for; in ``c11`` data races are, asked for or not."""
        return *ALWAYS, *self.checks, *([DATA_RACE] if self.memory == C11 else [])

    @cached_property
    def kinds_of_states(self) -> tuple[str, ...]:
        """Those of them that are seen by looking at a state."""
        return tuple(name for name in (*ALWAYS, *self.checks) if KINDS[name].of_state)

    @cached_property
    def variable(self) -> dict[str, Variable]:
        return {v.name: v for v in self.variables}

    def is_channel(self, name: str) -> bool:
        """Whether a queue is the buffer of a channel."""
        return closed(name) in self.variable

    def queue_verbs(self, name: str) -> tuple[str, str]:
        """What putting into a queue and taking out of it is called."""
        return ("send", "receive") if self.is_channel(name) else ("put", "get")

    @cached_property
    def struct(self) -> dict[str, StructDef]:
        return {s.name: s for s in self.structs}

    @cached_property
    def thread(self) -> dict[str, Thread]:
        return {t.name: t for t in self.threads}

    @cached_property
    def instances(self) -> tuple[tuple[Thread, int], ...]:
        """Every thread instance with its index, by number."""
        return tuple((t, i) for t in self.threads for i in range(t.instances))

    def instance_name(self, number: int) -> str:
        """What a thread instance is called in traces."""
        thread, index = self.instances[number]
        name = f"{thread.shown}[{index}]" if thread.indexed else thread.shown
        if thread.learns:
            return f"{name}'s view of {thread.learns}"
        return f"{name}'s buffer" if thread.of else name
