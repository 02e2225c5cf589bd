"""Operations as what they are made of: code is generated for a small core of instructions.

The analyses, what is said of steps, and the tests' oracle know operations as such; what they mean to
who generates code is said here, and nowhere else. A step at which an operation stood alone is one
`AtomicBegin` to `AtomicEnd` then, so that locations, program counters and states stay what they were.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, ThreadId, locals_of, substituted
from interleave.program.meaning import ARGUMENT, most_of
from interleave.program.operands import defines, uses
from interleave.program.program import Code, LocalVar, Node, Program
from interleave.program.types import BoolType, Type

#: What an `AtomicBegin` of one operation is called.
OPERATION = "operation"


def core(instr: I.Instr) -> I.CoreInstr:
    """An instruction of code that has been lowered."""
    if isinstance(instr, I.LoweredInstr):
        raise ValueError(f"{type(instr).__name__} has to be lowered")
    return instr


class Lowering:
    """Lowers the code of a program.

    Args:
        program: it.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self._lowered: dict[int, Code] = {}  # by the identity of code that the program keeps alive

    def code(self, code: Code) -> Code:
        """The same graph without operations: the nodes that there are keep their numbers, and the locals
        theirs; new ones come after them."""
        if id(code) not in self._lowered:
            self._lowered[id(code)] = self._lower(code)
        return self._lowered[id(code)]

    def _lower(self, code: Code) -> Code:
        nodes, live, temps = list(code.nodes), list(code.live), list(code.locals)
        locations = frozenset(code.locations)
        for number, node in enumerate(code.nodes):
            if not isinstance(node.instr, I.LoweredInstr):
                continue
            made = Body(self.program, temps, node.instr).instrs
            alone = number in locations
            if alone:
                made = [I.AtomicBegin(OPERATION), *made, I.AtomicEnd()]
            first = len(nodes)
            after: tuple[int, ...] = node.next
            alive = frozenset[int]().union(*(live[target] for target in after)) if live else frozenset()
            chain: list[tuple[Node, frozenset[int]]] = []
            for k in reversed(range(len(made))):  # from the last one to the first
                alive = alive - {defines(made[k])} | uses(made[k])
                inside = node.inside if k == 0 else alone or node.inside
                chain.append((Node(made[k], after, node.site, inside), alive))
                after = (first + k - 1,)
            chain.reverse()
            nodes[number] = chain[0][0]
            nodes += [one for one, _ in chain[1:]]
            live += [alive for _, alive in chain[1:]] if live else []
        return replace(code, nodes=tuple(nodes), locals=tuple(temps), live=tuple(live))


class Body:
    """What an operation is made of: first what has to hold and what it waits for, then what it changes.

    Args:
        program: the program.
        temps: the locals of the code, to which those are added that it needs.
        instr: the operation.

    Attributes:
        instrs: its instructions, in order. They are one step.
    """

    def __init__(self, program: Program, temps: list[LocalVar], instr: I.LoweredInstr) -> None:
        self.program, self.temps = program, temps
        self.instrs: list[I.Instr] = []
        match instr:
            case I.Operate():
                self._operation(instr)
            case I.Join(thread, index):
                finished = self._local(BoolType())
                self._do(I.Status(finished.slot, thread, index, "finished"))
                self._do(I.Assume(finished))
            case _:
                assert_never(instr)

    def _operation(self, instr: I.Operate) -> None:
        """A word is read where it is needed first."""
        meaning, texts = instr.meaning, [place.text for place in instr.places]
        first = self.program.variable[instr.places[0].variable]
        places = [instr.places[word.place] for word in meaning.words]
        for k, word in enumerate(meaning.words):
            places[k] = self._own(places[k]) if word.own else places[k]
        values: dict[int, Expr] = {
            most_of(k).slot: Const(self.program.variable[place.variable].type.high)
            for k, place in enumerate(places)
        }
        if instr.argument is not None:
            values[ARGUMENT.slot] = instr.argument

        def over_words(expr: Expr) -> Expr:
            for k in sorted(set(locals_of(expr)) - values.keys()):
                word = self._local(self.program.variable[places[k].variable].type)
                self._do(I.Load(word.slot, places[k]))
                values[k] = word
            return substituted(expr, values)

        def told(text: str) -> str:
            most = first.type.high
            return text.format(*texts, variable=first.name, most=most, more=most + 1)

        for need in meaning.needs:
            condition = over_words(need.condition)
            if need.kind:
                self._do(I.Check(condition, need.kind, told(need.message)))
            else:
                self._do(I.Require(condition, told(need.message), told(need.hint)))
        for guard in meaning.guards:
            self._do(I.Assume(over_words(guard.condition)))
        for place, word in zip(places, meaning.words, strict=True):
            self._do(I.Store(place, over_words(word.after), proven=True))
        if instr.dst is not None and meaning.result is not None:
            self._do(I.Assign(instr.dst, over_words(meaning.result)))

    def _own(self, place: I.Place) -> I.Place:
        """The running thread's element of a part that has one for each."""
        if place.index is None:
            return replace(place, index=ThreadId())
        first = Binary("*", place.index, Const(self.program.variable[place.variable].unit))
        return replace(place, index=Binary("+", first, ThreadId()))

    def _do(self, instr: I.Instr) -> None:
        self.instrs.append(instr)

    def _local(self, type_: Type) -> Local:
        self.temps.append(LocalVar(f"%{len(self.temps)}", type_))
        return Local(len(self.temps) - 1)
