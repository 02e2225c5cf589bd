"""The small wrong versions of a model, each with a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from interleave.errors import ModelError
from interleave.frontend.compile import Compiler
from interleave.frontend.graphs import Raw
from interleave.memories import SC, Memory
from interleave.model import Model
from interleave.mutate.editing import Editing, Shape
from interleave.mutate.operators import OPERATORS, Candidate
from interleave.program import instr as I
from interleave.program.digest import digest
from interleave.program.program import Code, Program, Span
from interleave.record import record
from interleave.source import class_span
from interleave.trace.operations import Operations, plain

#: Where a step stands in the source, and what it is: the same wherever a procedure is called.
Key = tuple[Span, str]


@record
class Step:
    """A step that is changed: the procedure that it is in (``Struct.procedure`` of a struct), what it does,
    and where it stands."""

    where: str
    does: str
    file: str
    line: int


@record
class Mutant:
    """A wrong version.

    Attributes:
        name: its own, in words that stay the same when lines move.
        operator: a key of `OPERATORS`.
        what: what is wrong, in words.
        steps: what is changed: one step, or the two that are swapped.
        program: it.
    """

    name: str
    operator: str
    what: str
    steps: tuple[Step, ...]
    program: Program


@record
class Mutants:
    """What was made of a model.

    Attributes:
        original: its program.
        mutants: the wrong versions.
        refused: how many changes give no program: a local would be read before it has a value, or have no
            bound.
        operators: those that were used.
    """

    original: Program
    mutants: tuple[Mutant, ...]
    refused: int
    operators: tuple[str, ...]


@dataclass
class _Change:
    """One change in the source: what an operator does wherever the place is in a program."""

    operator: str
    copies: list[tuple[str, Candidate]] = field(default_factory=list)

    @property
    def possible(self) -> bool:
        return all(candidate.edit is not None for _, candidate in self.copies)


def mutants(model: type[Model], name: str, operators: Iterable[str] = OPERATORS) -> Mutants:
    """Make the small wrong versions of a model, by one operator after the other, in program order.

    Args:
        model: the model's class.
        name: how it is called in results.
        operators: which ones to use.

    Raises:
        ModelError: the author has to change the model.
    """
    try:
        return _Maker(model, name).made(tuple(operators))
    except RecursionError:
        raise ModelError(
            "an expression or constant is nested too deeply", class_span(model), "take it apart"
        ) from None


class _Maker:
    """Makes them: graphs are lowered once, changed, and everything else is worked out anew of each."""

    def __init__(self, model: type[Model], name: str) -> None:
        self.compiler = Compiler(model, name)
        self.raws = self.compiler.graphs.lower()
        self.original = self.compiler.assembled(self.raws)
        self.ghosts = frozenset(v.name for v in self.original.variables if v.ghost)
        flat = Compiler(model, name, memory=Memory(SC)).assembled(self.raws)  # what the author wrote
        self.threads = {thread.name: thread.code for thread in flat.threads}
        self.shapes = {name: Shape(self.raws[name], self.ghosts) for name in self.threads}
        self.words = {name: Words(flat, code) for name, code in self.threads.items()}

    def made(self, operators: tuple[str, ...]) -> Mutants:
        found: list[Mutant] = []
        original, names, refused = digest(self.original), Counter[str](), 0
        for operator in operators:
            seen = {original}
            for change in self._changes(operator):
                steps = self._steps(change)
                texts = [f"{step.where}: {step.does}" for step in steps]
                if len(steps) == 2 and steps[0].where == steps[1].where:
                    texts[1] = steps[1].does
                called = f"{operator} {' <-> '.join(texts)}"
                names[called] += 1
                try:
                    program = self._program(change)
                except ModelError:
                    refused += 1
                    continue
                made = digest(program)
                if made not in seen:
                    seen.add(made)
                    name = called if names[called] == 1 else f"{called} #{names[called]}"
                    what = OPERATORS[operator].title.format(*(step.does for step in steps))
                    found.append(Mutant(name, operator, what, steps, program))
        return Mutants(self.original, tuple(found), refused, operators)

    def _changes(self, operator: str) -> Iterator[_Change]:
        """What an operator can change in the source: at all copies of a step at once."""
        found: dict[tuple[Key, ...], _Change] = {}
        for name, shape in self.shapes.items():
            for candidate in OPERATORS[operator].find(shape):
                keys = tuple(_key(self.raws[name], number) for number in candidate.nodes)
                if len(keys) == len(set(keys)):
                    found.setdefault(keys, _Change(operator)).copies.append((name, candidate))
        return (change for change in found.values() if change.possible)

    def _program(self, change: _Change) -> Program:
        editing: dict[str, Editing] = {}
        for name, candidate in change.copies:
            assert candidate.edit is not None
            candidate.edit(editing.setdefault(name, Editing(self.raws[name])))
        return self.compiler.assembled(
            {**self.raws, **{name: graph.done(self.ghosts) for name, graph in editing.items()}}
        )

    def _steps(self, change: _Change) -> tuple[Step, ...]:
        name, candidate = change.copies[0]
        steps = []
        for place, number in enumerate(candidate.nodes[: candidate.told]):
            site = self.raws[name].nodes[number].site
            copies = [(other, copy.nodes[place]) for other, copy in change.copies]
            frame = site.frames[-1]
            where = f"{frame.struct}.{frame.name}" if frame.struct else frame.name
            steps.append(Step(where, self._does(copies), site.span.file, site.span.line))
        return tuple(steps)

    def _does(self, copies: list[tuple[str, int]]) -> str:
        """What a step does; where its copies do not do quite the same, with less."""
        texts = dict.fromkeys(self.words[name].text(number) for name, number in copies)
        if len(texts) > 1:
            texts = dict.fromkeys(self.words[name].text(number, exact=False) for name, number in copies)
        return " or ".join(texts)


def _key(raw: Raw, number: int) -> Key:
    node = raw.nodes[number]
    return node.site.span, I.called(node.instr)


class Words:
    """What steps are called."""

    def __init__(self, program: Program, code: Code) -> None:
        self.code, self.operations = code, Operations(program, code)

    def text(self, number: int, *, exact: bool = True) -> str:
        """A step; unless ``exact`` without the values that it stores."""
        node = self.code.nodes[number]
        if isinstance(node.instr, I.Assume):
            return node.site.text
        if not isinstance(node.instr, I.AtomicBegin):
            return self._operation(node.instr, exact)
        within = self._within(number)
        if node.instr.form == "statement" and len(within) == 1 and isinstance(within[0], I.Operate):
            return self._operation(within[0], exact)
        if node.instr.title or not node.instr.block:
            return node.site.text
        does = [self._operation(instr, exact) for instr in within]
        return f"{node.site.text}: {', '.join(dict.fromkeys(does))}"

    def _operation(self, instr: I.Instr, exact: bool) -> str:
        if isinstance(instr, I.Store) and not exact:
            return f"{instr.place.text} = …"
        if isinstance(instr, I.Operate) and instr.meaning.label and not instr.meaning.argument:
            return instr.meaning.label.format(*(place.text for place in instr.places))
        return plain(self.operations.operation(instr)) or "…"

    def _within(self, begin: int) -> list[I.Instr]:
        """What a step of several accesses does; the reads only if there is nothing else."""
        nodes, found, here = self.code.nodes, list[I.Instr](), [begin]
        for number in here:  # it grows meanwhile
            if I.is_access(nodes[number].instr):
                found.append(nodes[number].instr)
            if not isinstance(nodes[number].instr, I.AtomicEnd):
                here += [n for n in nodes[number].next if nodes[n].inside and n not in here]
        return [instr for instr in found if not isinstance(instr, I.Load)] or found
