"""What can be seen of a program, as steps: where it marks an event, where a step or a call was mapped to one.

In exploration a mark belongs to the step before it. A log that is held against the program tells more:
other threads may move between an access and the line that reports it. So each mark is made a step here, that
changes nothing; all else stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from fnmatch import fnmatchcase

from interleave.conform.mapping import Entry
from interleave.engine.layout import Layout
from interleave.errors import ModelError
from interleave.program import instr as I
from interleave.program.expr import Local
from interleave.program.program import Code, Node, Program, Thread
from interleave.program.steps import StepFlow
from interleave.record import record

#: What an `AtomicBegin` of a mark is called.
MARK = "event"

#: What a step does, of a thread at a node, in words.
Does = Callable[[Thread, int], Iterable[str]]


@record
class Point:
    """A step that a line of a log reports. ``key`` tells what it reports: the kind of a mapping's entry, and
    its name and place; ``args`` are locals or texts."""

    key: tuple[str, ...]
    args: tuple[Local | str, ...] = ()

    @property
    def name(self) -> str:
        """What people call it."""
        return name_of(self.key)


@record
class Observed:
    """A program whose marks are steps; ``points`` are they, by thread and node."""

    program: Program
    points: dict[tuple[str, int], Point]

    def shown(self, layout: Layout, state: int, number: int, point: Point) -> tuple[str, ...]:
        """The arguments of a mark at which a thread instance stands, as people see values."""
        code = self.program.instances[number][0].code
        values = layout.locals(state, number)
        return tuple(
            arg if isinstance(arg, str) else code.locals[arg.slot].type.show(values[arg.slot])
            for arg in point.args
        )


def name_of(key: tuple[str, ...]) -> str:
    """What people call what a line can report."""
    return f"{key[3]} {key[1]}" if key[0] == "step" else key[1]


def key_of(entry: Entry) -> tuple[str, ...]:
    """What a mapping's entry reports."""
    if entry.kind == "step":
        return entry.kind, entry.name, entry.function, "before" if entry.before else "after"
    if entry.kind == "procedure":
        return entry.kind, call_mark(entry)
    return entry.kind, entry.name


def call_mark(entry: Entry) -> str:
    """The name of the mark that stands for a call, or for its return."""
    return f"{entry.name}()" if entry.before else f"{entry.name}() returns"


def observed(
    program: Program, entries: Iterable[Entry], threads: Callable[[str], bool], does: Does
) -> Observed:
    """Make steps of all that a log may report.

    Args:
        program: with marks for the procedures that the entries name, see `interleave.frontend.compile`.
        entries: the mapping's.
        threads: whether lines of a thread are in the log; of others nothing is.
        does: see `Does`.

    Raises:
        ModelError: a mark cannot be one, or has other arguments than the log.
    """
    found: dict[tuple[str, int], Point] = {}
    mapped = {key_of(entry): entry for entry in entries if entry.kind != "ignore"}
    groups: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for entry in entries:
        if entry.groups:
            groups[key_of(entry)].add(entry.groups)
    made = []
    for thread in program.threads:
        if not threads(thread.shown):
            made.append(thread)
            continue
        marks = _Marks(thread)
        # of a step, first what is behind it: the mark before it moves it
        for key, entry in sorted(mapped.items(), key=lambda item: item[1].kind == "step" and item[1].before):
            if entry.kind == "step":
                marks.step(key, entry, does)
            else:
                marks.marks(key, groups[key])
        made.append(replace(thread, code=marks.code()))
        found.update(((thread.name, node), point) for node, point in marks.points.items())
    return Observed(replace(program, threads=tuple(made)), found)


class _Marks:
    """Puts steps into the code of a thread. Nodes keep their numbers; new ones come behind."""

    def __init__(self, thread: Thread) -> None:
        self.thread, self.old = thread, thread.code
        self.nodes, self.live = list(thread.code.nodes), list(thread.code.live)
        self.locations = set(thread.code.locations)
        self.rests, self.optional = set(thread.code.rests), set(thread.code.optional)
        self.points: dict[int, Point] = {}

    def code(self) -> Code:
        return replace(
            self.old, nodes=tuple(self.nodes), live=tuple(self.live), locations=tuple(sorted(self.locations)),
            rests=frozenset(self.rests), optional=frozenset(self.optional),
        )  # fmt: skip

    def marks(self, key: tuple[str, ...], groups: set[int]) -> None:
        """Make steps of the marks with a name."""
        for number, node in enumerate(self.old.nodes):
            if not isinstance(node.instr, I.Emit) or node.instr.name != key[1]:
                continue
            if node.inside:
                raise ModelError(
                    f"{node.instr.name} is an event inside one step: no other thread could move before it",
                    node.site.span,
                    "move it behind the atomic(); where each statement is one step, give it locals only",
                )
            if groups - {len(node.instr.args)}:
                raise ModelError(
                    f"{node.instr.name} has {len(node.instr.args)} of arguments here, and the mapping has "
                    f"another number of groups: {min(groups - {len(node.instr.args)})}", node.site.span,
                    "as many groups (…) in `arguments` as the mark has arguments, or none",
                )  # fmt: skip
            behind = self._add(Node(node.instr, (0,), node.site, True), self.old.live[number])
            self._end(behind, node.next)
            self._begin(number, behind, node, Point(key, node.instr.args))

    def step(self, key: tuple[str, ...], entry: Entry, does: Does) -> None:
        """Put a mark before or behind each step of an entry."""
        for number in self.old.locations:
            node = self.nodes[number]
            if number in self.points or (entry.function and node.site.frames[-1].name != entry.function):
                continue
            if not any(
                text == entry.name or fnmatchcase(text, entry.name) for text in does(self.thread, number)
            ):
                continue
            mark = I.Emit(entry.name, ())
            if entry.before:
                self._before(number, node, mark, key)
            else:
                for last in self._ends(number):
                    self._behind(last, node, mark, key)

    def _ends(self, number: int) -> list[int]:
        """The last nodes of the step at a location that belong to it in any case."""
        if not isinstance(self.nodes[number].instr, I.AtomicBegin):
            return [number]
        flow = StepFlow(self.old)
        walk = flow.walk((number, False))
        return sorted({at[0] for at in walk if at[1] and not flow.inside(at)})

    def _behind(self, last: int, node: Node, mark: I.Emit, key: tuple[str, ...]) -> None:
        after = self.nodes[last].next
        live = self._live(after)
        begin = self._add(Node(I.AtomicBegin(MARK), (0,), node.site), live)
        behind = self._add(Node(mark, (0,), node.site, True), live)
        self._end(behind, after)
        self._begin(begin, behind, node, Point(key))
        self.nodes[last] = replace(self.nodes[last], next=(begin,))

    def _before(self, number: int, node: Node, mark: I.Emit, key: tuple[str, ...]) -> None:
        """The step moves to a new node, and the mark stands where it was."""
        moved = self._add(node, self.live[number])
        self.locations.add(moved)
        for held in (self.rests, self.optional):
            if number in held:
                held.remove(number)
                held.add(moved)
        behind = self._add(Node(mark, (0,), node.site, True), self.live[number])
        self._end(behind, (moved,))
        self._begin(number, behind, node, Point(key))

    def _begin(self, number: int, behind: int, node: Node, point: Point) -> None:
        site = replace(node.site, text=f"event {point.name}")
        self.nodes[number] = Node(I.AtomicBegin(MARK), (behind,), site)
        self.locations.add(number)
        self.points[number] = point

    def _end(self, behind: int, after: tuple[int, ...]) -> None:
        end = self._add(Node(I.AtomicEnd(), after, self.nodes[behind].site, True), self._live(after))
        self.nodes[behind] = replace(self.nodes[behind], next=(end,))

    def _add(self, node: Node, live: frozenset[int]) -> int:
        self.nodes.append(node)
        self.live.append(live)
        return len(self.nodes) - 1

    def _live(self, nodes: Iterable[int]) -> frozenset[int]:
        return frozenset[int]().union(*(self.live[node] for node in nodes))
