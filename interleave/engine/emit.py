"""Writes Python functions from control-flow graphs: one function a step.

A step's function takes a state and returns the successor, ``BLOCKED``, or a code below it that
names a crash; where a step has alternatives it returns a list of successors and crashes instead.

Where the way through a step is a tree, the code is in single assignment form, so that constants
and copies vanish; where it has loops (or joins that would blow the tree up), its basic blocks
stand in a loop over a block number. A choice calls a function for what comes after it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from interleave.engine.layout import Layout
from interleave.program.expr import Address, Binary, Const, Expr, Local, Table, ThreadId, Unary
from interleave.program.instr import Branch
from interleave.program.program import MAX_CHOICES, MAX_LOCAL_ROUNDS, Code, Site, Thread
from interleave.program.types import RefType

BLOCKED = -1
FIRST_CRASH = -2
MAX_TREE = 250

COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


@dataclass(frozen=True)
class Crash:
    """What a crash code stands for: a violation of ``kind`` at ``site``."""

    kind: str
    message: str
    site: Site


@dataclass(frozen=True)
class Fault:
    """A model error that exploration may run into."""

    message: str
    hint: str
    site: Site


class ModelFault(Exception):
    """Raised by generated code; ``number`` is the fault's."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@dataclass
class Module:
    """The functions generated for one program, and what their codes mean."""

    layout: Layout
    lines: list[str] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    constants: dict[str, object] = field(default_factory=dict)
    names: int = 0

    def crash(self, crash: Crash) -> int:
        """The code of a crash."""
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


@dataclass
class Path:
    """What is known on the way through a step: the names that hold the state and the locals,
    and which locals differ from what the state has."""

    state: str
    names: dict[int, str]
    dirty: frozenset[int]
    inside: bool

    def copy(self) -> Path:
        return Path(self.state, dict(self.names), self.dirty, self.inside)


class Context:
    """One graph being written: a thread instance's code, setup's, or a property's.

    Args:
        module: where functions go.
        code: the graph.
        number: the thread instance's number, None for setup and properties.
        record: write functions that list the accesses of a step, for ``data-race``.
    """

    def __init__(self, module: Module, code: Code, number: int | None, record: bool = False) -> None:
        self.module, self.code, self.number, self.record = module, code, number, record
        self.layout = module.layout
        self.program = module.layout.program
        self.thread: Thread | None = None
        self.index = 0
        if number is not None:
            self.thread, self.index = self.program.instances[number]
        self.locations = frozenset(code.locations)
        self.pc_of = {node: i for i, node in enumerate(code.locations)}
        self.made: dict[tuple[int, bool, frozenset[int]], str] = {}


class Writer:
    """Writes one function.

    Args:
        context: the graph it belongs to.
        location: the node whose step this is, None where no thread stands anywhere (setup, a
            thread's start, a property).
        several: the step has alternatives, so the function fills the list ``out``.
    """

    def __init__(self, context: Context, location: int | None, several: bool) -> None:
        self.x, self.location, self.several = context, location, several
        self.lines: list[str] = []
        self.depth = 1
        self.tree = True
        self.blocks: dict[tuple[int, bool], int] = {}
        self.pending: list[tuple[int, bool]] = []
        #: in a function of basic blocks: where several ways meet, and whether a block has begun
        self.joins: set[tuple[int, bool]] = set()
        self.begun = False
        #: the step's own location is passed once; a way back to it is an arrival
        self.first = False

    # ------------------------------------------------------------------ text

    def put(self, line: str) -> None:
        self.lines.append("    " * self.depth + line)

    def name(self, prefix: str) -> str:
        return self.x.module.fresh(prefix)

    def new_state(self, path: Path, expr: str) -> None:
        """The state becomes ``expr``."""
        if self.tree:
            path.state = self.name("s")
        self.put(f"{path.state} = {expr}")

    def local(self, path: Path, slot: int) -> str:
        """The text of a local's value; it is read from the state at its first use."""
        if slot not in path.names:
            thread = self.x.thread
            if thread is not None and slot == thread.index:
                return str(self.x.index)
            assert self.x.number is not None
            place = self.x.layout.threads[self.x.number].locals[slot]
            low = self.x.code.locals[slot].type.low
            name = self.name("v") if self.tree else f"l{slot}"
            self.put(f"{name} = {_read(path.state, place.offset, place.mask, low)}")
            path.names[slot] = name
        return path.names[slot]

    def assign(self, path: Path, slot: int, text: str) -> None:
        """A local gets a value; simple values are not copied."""
        if self.tree:
            if not (text.isidentifier() or text.isdigit()):
                name = self.name("v")
                self.put(f"{name} = {text}")
                text = name
            path.names[slot] = text
        else:
            self.put(f"l{slot} = {text}")
            path.names[slot] = f"l{slot}"
        path.dirty |= {slot}

    def expr(self, path: Path, expr: Expr) -> str:
        """An expression as Python source; comparisons give bools, which count as 0 and 1."""
        match expr:
            case Const(value):
                return str(value) if value >= 0 else f"({value})"
            case Local(slot):
                return self.local(path, slot)
            case ThreadId():
                return str(self.x.number)
            case Unary("not", operand):
                return f"(not {self.expr(path, operand)})"
            case Unary(op, operand):
                return f"({op}{self.expr(path, operand)})"
            case Binary("min" | "max" as op, left, right):
                return f"{op}({self.expr(path, left)}, {self.expr(path, right)})"
            case Binary(op, left, right):
                return f"({self.expr(path, left)} {op} {self.expr(path, right)})"
            case Address(operand, struct, capacity):
                text = self.expr(path, operand)
                if not self.x.program.struct[struct].freed:
                    return text
                if not text.isidentifier() and not text.isdigit():
                    name = self.name("v")
                    self.put(f"{name} = {text}")
                    text = name
                return f"({text} - {capacity} if {text} > {capacity} else {text})"
            case Table(values, index):
                return f"{self.x.module.constant(values)}[{self.expr(path, index)}]"

    def value(self, path: Path, expr: Expr) -> str:
        """An expression as text that may be used twice."""
        text = self.expr(path, expr)
        if text.isidentifier() or text.isdigit():
            return text
        name = self.name("v")
        self.put(f"{name} = {text}")
        return name

    # ------------------------------------------------------------------ ways out

    def give(self, text: str) -> None:
        """The end of a path, with its result."""
        if self.x.record:
            self.put("return")
        elif self.several:
            self.put(f"out.append({text})")
            self.put("return")
        else:
            self.put(f"return {text}")

    def block(self) -> None:
        """The end of a path that is no step."""
        self.put("return" if self.several or self.x.record else f"return {BLOCKED}")

    def crash(self, kind: str, message: str, site: Site) -> None:
        self.give(str(self.x.module.crash(Crash(kind, message, site))))

    def crash_if(self, condition: str, kind: str, message: str, site: Site) -> None:
        self.put(f"if {condition}:")
        self.depth += 1
        self.crash(kind, message, site)
        self.depth -= 1

    def block_if(self, condition: str) -> None:
        self.put(f"if {condition}:")
        self.depth += 1
        self.block()
        self.depth -= 1

    def fault(self, message: str, hint: str, site: Site) -> None:
        self.put(f"raise ModelFault({self.x.module.fault(Fault(message, hint, site))})")

    def arrive(self, path: Path, node: int | None) -> None:
        """The thread stands at a node (or has finished): the state it leaves behind."""
        self.give(self.arrival(path, node))

    def arrival(self, path: Path, node: int | None) -> str:
        """The state with the thread's counter and locals brought up to date."""
        x = self.x
        if x.number is None:
            return path.state
        assert x.thread is not None
        thread_field = x.layout.threads[x.number]
        target = x.layout.finished(x.thread) if node is None else x.pc_of[node]
        stored = x.layout.stored(x.thread, node) if node is not None else frozenset[int]()
        before = x.layout.stored(x.thread, self.location) if self.location is not None else frozenset[int]()
        held = {thread_field.locals[slot]: slot for slot in before}
        clear, constant, terms = 0, 0, []
        if self.location is None:
            clear |= thread_field.pc.mask << thread_field.pc.offset
            constant += target << thread_field.pc.offset
        else:
            constant += (target - x.pc_of[self.location]) << thread_field.pc.offset
        wanted = {thread_field.locals[slot]: slot for slot in stored}
        for place in thread_field.fields:
            slot = wanted.get(place)
            if slot is not None and slot not in path.dirty:
                continue
            if place in held and place.width:
                clear |= place.mask << place.offset
            if slot is not None:
                low = x.code.locals[slot].type.low
                text = self.local(path, slot)
                if text.isdigit():
                    constant += (int(text) - low) << place.offset
                elif place.width:
                    text = f"{text} - {low}" if low > 0 else f"{text} + {-low}" if low else text
                    text = f"({text})" if low else text
                    terms.append(f"({text} << {place.offset})" if place.offset else text)
        result = f"({path.state} & {~clear})" if clear else path.state
        for term in terms:
            result += f" + {term}"
        if constant:
            result += f" + {constant}" if constant > 0 else f" - {-constant}"
        return result

    # ------------------------------------------------------------------ the walk

    def walk(self, node: int, path: Path) -> None:
        """Write everything from a node to the ends of the step."""
        from interleave.engine.instructions import write

        while True:
            x = self.x
            if not path.inside and node in x.locations and not self.first:
                self.arrive(path, node)
                return
            self.first = False
            if not self.tree and self.begun and (node, path.inside) in self.joins:
                self.jump(node, path)
                return
            self.begun = True
            here = x.code.nodes[node]
            if isinstance(here.instr, Branch):
                self.split(node, path, here.instr)
                return
            following = write(self, node, here, path)
            if following is None:
                return
            node = following

    def split(self, node: int, path: Path, branch: Branch) -> None:
        yes, no = self.x.code.nodes[node].next
        self.put(f"if {self.expr(path, branch.condition)}:")
        for target in (yes, no):
            inner = path.copy()
            if target == yes:
                self.depth += 1
            self.follow(target, inner)
            if target == yes:
                self.depth -= 1

    def follow(self, node: int, path: Path) -> None:
        if self.tree or (node in self.x.locations and not path.inside):
            self.walk(node, path)
        else:
            self.jump(node, path)

    def jump(self, node: int, path: Path) -> None:
        key = (node, path.inside)
        if key not in self.blocks:
            self.blocks[key] = len(self.blocks)
            self.pending.append(key)
        self.put(f"b = {self.blocks[key]}")
        self.put("continue")

    # ------------------------------------------------------------------ functions

    def function(self, name: str, args: list[str], start: int, path: Path) -> None:
        """Write the whole function that begins at a node."""
        self.first = start == self.location and not path.inside
        self.tree = _tree_size(self.x, start, path.inside) <= MAX_TREE
        header = [f"def {name}({', '.join(args)}):"]
        if not self.tree:
            self._dispatch(start, path)
        else:
            self.walk(start, path)
        self.x.module.lines += header + self.lines + [""]

    def _dispatch(self, start: int, path: Path) -> None:
        """Basic blocks in a loop: everything that the blocks touch is in a variable first."""
        nodes = _region(self.x, start, path.inside)
        touched = {s for n, _ in nodes for s in _touched(self.x, n)}
        reached = [t for n in nodes for t in successors(self.x, *n)] + [(start, path.inside)]
        self.joins = {key for key in nodes if reached.count(key) > 1}
        for slot in sorted(self.x.code.live[start]):
            thread = self.x.thread
            if slot in path.names or (thread is not None and slot == thread.index):
                if slot in path.names and path.names[slot] != f"l{slot}":
                    self.put(f"l{slot} = {path.names[slot]}")
                    path.names[slot] = f"l{slot}"
                continue
            if self.x.number is not None:
                self.local(path, slot)
        for slot in sorted(touched):
            if slot not in path.names and not (self.x.thread is not None and slot == self.x.thread.index):
                self.put(f"l{slot} = 0")
                path.names[slot] = f"l{slot}"
        dirty = path.dirty | {slot for slot in touched if slot in path.names}
        if path.state != "s":
            self.put(f"s = {path.state}")
        base = Path("s", dict(path.names), dirty, path.inside)
        site = self.x.code.nodes[start].site
        self.put("b = rounds = 0")
        self.put("while True:")
        self.depth += 1
        self.put("rounds += 1")
        self.put(f"if rounds > {MAX_LOCAL_ROUNDS}:")
        self.depth += 1
        self.endless(site)
        self.depth -= 1
        self.blocks = {(start, path.inside): 0}
        self.pending = [(start, path.inside)]
        while self.pending:
            node, inside = self.pending.pop(0)
            self.put(f"if b == {self.blocks[node, inside]}:")
            self.depth += 1
            block = base.copy()
            block.inside = inside
            self.begun = False
            self.walk(node, block)
            self.depth -= 1
        self.depth -= 1

    def endless(self, site: Site) -> None:
        self.fault(
            "this local work does not end: a loop makes no access",
            "let the loop read something shared, or wait_until(condition)", site,
        )  # fmt: skip

    def later(self, node: int, path: Path, slot: int | None, text: str) -> str:
        """A call of the function for what comes after a choice, which sets ``slot`` to ``text``."""
        x = self.x
        if slot is not None:
            path.dirty |= {slot}
            path.names[slot] = text
        live = [s for s in sorted(x.code.live[node]) if s in path.names]
        key = (node, path.inside, path.dirty & frozenset(live))
        if key not in x.made:
            x.made[key] = x.module.fresh(f"later{'r' if x.record else ''}_")
            writer = Writer(x, self.location, True)
            names = {s: f"l{s}" for s in live}
            out = "acc" if x.record else "out"
            args = ["s", out, "n", *names.values()]
            writer.put(f"if n > {MAX_CHOICES}:")
            writer.depth += 1
            writer.endless(x.code.nodes[node].site)
            writer.depth -= 1
            inner = Path("s", names, path.dirty & frozenset(live), path.inside)
            writer.function(x.made[key], args, node, inner)
        out = "acc" if x.record else "out"
        return f"{x.made[key]}({', '.join([path.state, out, 'n + 1', *(path.names[s] for s in live)])})"


def _read(state: str, offset: int, mask: int, low: int) -> str:
    text = f"{state} >> {offset} & {mask}" if offset else f"{state} & {mask}"
    if mask == 0:
        text = "0"
    return f"({text}) + {low}" if low > 0 else f"({text}) - {-low}" if low else text


def _touched(context: Context, node: int) -> set[int]:
    from interleave.frontend.flow import defines, uses

    instr = context.code.nodes[node].instr
    slot = defines(instr)
    found = set(uses(instr)) | ({slot} if slot is not None else set())
    return found


def successors(context: Context, node: int, inside: bool) -> list[tuple[int, bool]]:
    """The nodes that follow within the step."""
    from interleave.program.instr import AtomicBegin, AtomicEnd

    here = context.code.nodes[node]
    if isinstance(here.instr, AtomicBegin):
        inside = True
    elif isinstance(here.instr, AtomicEnd):
        inside = False if context.thread is not None else inside
    return [(t, inside) for t in here.next if inside or t not in context.locations]


def _region(context: Context, start: int, inside: bool) -> set[tuple[int, bool]]:
    found, stack = {(start, inside)}, [(start, inside)]
    while stack:
        for successor in successors(context, *stack.pop()):
            if successor not in found:
                found.add(successor)
                stack.append(successor)
    return found


def _tree_size(context: Context, start: int, inside: bool) -> int:
    """How many nodes the step has as a tree; more than MAX_TREE if it has a loop."""
    sizes: dict[tuple[int, bool], int] = {}
    open_: set[tuple[int, bool]] = set()

    def size(key: tuple[int, bool]) -> int:
        if key in open_:
            return MAX_TREE + 1
        if key not in sizes:
            open_.add(key)
            total = 1
            for successor in successors(context, *key):
                total += size(successor)
                if total > MAX_TREE:
                    break
            open_.discard(key)
            sizes[key] = total
        return sizes[key]

    if len(_region(context, start, inside)) > MAX_TREE:
        return MAX_TREE + 1
    return size((start, inside))


def is_ref(code: Code, slot: int, struct: str) -> bool:
    type_ = code.locals[slot].type
    return isinstance(type_, RefType) and type_.struct == struct
