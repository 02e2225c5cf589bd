"""A log compiled into the program that it is held against: where its lines can be explained by many states.

How many lines have been is one more variable, and a mark is a step that waits until the next line reports it.
Whether the log is a behaviour of the program is whether the variable can reach its end then: a question that
the engines answer as any other, native and with a reduction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from interleave.checking.verdicts import Judgement, Options
from interleave.conform.model import TooMany
from interleave.conform.observed import Observed, Point
from interleave.conform.search import Line
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Limits
from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, Lookup, ThreadId
from interleave.program.program import Code, LocalVar, Node, Program, Property, Site, Thread, Variable
from interleave.program.types import IntType, Type
from interleave.properties.result import HOLDS, INCOMPLETE, PropertyResult

#: The variable that says how many lines have been; no author's has such a name.
LINES = "%lines"
#: In a table of arguments: that of this line is not compared.
ANY = -(1 << 20)
#: So many numbers of lines are asked for at once.
AT_ONCE = 15


class Product:
    """A program and the lines of a log, in their order.

    Args:
        observed: the program, whose marks are steps.
        code: its behaviour.
        lines: the lines.
        most: how many states may be explored.
    """

    def __init__(self, observed: Observed, code: Behaviour, lines: Sequence[Line], most: int) -> None:
        self.observed, self.code, self.lines, self.most = observed, code, lines, most
        self.length = IntType(0, len(lines))
        self.program = self._program()

    def explained(self) -> tuple[int, list[int]]:
        """How many of the first lines can be explained at most, and the states of a run that reports them.

        Raises:
            TooMany: a bound was reached.
            ModelFault: a step is a model error.
        """
        low, high, best = 0, len(self.lines), self._asked([0])[0]
        wanted = [high]
        while True:
            found = self._asked(wanted)
            for count, run in zip(wanted, found, strict=True):
                if run is None:
                    high = count - 1
                    break
                low, best = count, run
            if low == high:
                assert best is not None
                return low, self._states(best)
            step = max(1, (high - low) // AT_ONCE)
            wanted = list(range(low + step, high, step))[:AT_ONCE]
            wanted.append(high)

    def _asked(self, counts: Sequence[int]) -> list[PropertyResult | None]:
        """For each number of lines the run after which so many have been; None if there is none."""
        properties = tuple(self._reached(count) for count in counts)
        program = replace(self.program, properties=properties)
        options = Options(Limits(states=self.most), symmetry=False).begin()
        result = Judgement(program, options, options.watch()).run().result
        if result.interrupted:
            raise KeyboardInterrupt
        found = {prop.name: prop for prop in result.properties}
        asked = [found[prop.name] for prop in properties]
        if any(prop.verdict == INCOMPLETE for prop in asked):
            raise TooMany
        return [prop if prop.verdict == HOLDS else None for prop in asked]

    def _states(self, found: PropertyResult) -> list[int]:
        """A run of the product as one of the program: its states there."""
        assert found.trace is not None
        taken = [(step.number, step.choice) for step in found.trace.steps]
        for begin in self.code.initial():
            states = [begin]
            for number, choice in taken:
                after = next(
                    (s for n, k, s in successors(self.code, states[-1]) if (n, k) == (number, choice)), None
                )
                if after is None or after < 0:
                    break
                states.append(after)
            else:
                return states
        raise AssertionError("a run of the product that is none of the program")

    # ------------------------------------------------------------------ the program

    def _program(self) -> Program:
        program = self.observed.program
        variable = Variable(LINES, self.length, 1, (0,), "data", None)
        threads = tuple(replace(thread, code=self._code(thread)) for thread in program.threads)
        return replace(
            program, variables=(*program.variables, variable), threads=threads, properties=(), checks=()
        )

    def _code(self, thread: Thread) -> Code:
        """A thread's code in which each mark waits until the next line reports it."""
        code = thread.code
        nodes, live, names = list(code.nodes), list(code.live), list(code.locals)
        for number, node in enumerate(code.nodes):
            point = self.observed.points.get((thread.name, number))
            if point is None:
                continue
            line = Local(len(names))
            names.append(LocalVar(f"%{len(names)}", self.length))
            made: list[I.Instr] = [I.Load(line.slot, I.Place(LINES, text=LINES))]
            made += [I.Assume(condition) for condition in self._conditions(thread, point, line)]
            following = Binary("+", line, Const(1))
            made.append(I.Store(I.Place(LINES, text=LINES), following, proven=True))
            after, alive = node.next, live[node.next[0]]
            for k in reversed(range(len(made))):
                alive = alive - {line.slot} if k == 0 else alive | {line.slot}
                nodes.append(Node(made[k], after, node.site, True))
                live.append(alive)
                after = (len(nodes) - 1,)
            nodes[number] = replace(node, next=after)
        return replace(code, nodes=tuple(nodes), live=tuple(live), locals=tuple(names))

    def _conditions(self, thread: Thread, point: Point, line: Local) -> list[Expr]:
        """What has to hold for the next line to report a mark."""
        numbers = range(thread.first, thread.first + thread.instances)
        mine = [one.report[0] == point.key and one.number in numbers for one in self.lines]
        found: list[Expr] = [Lookup((*map(int, mine), 0), line)]
        if thread.instances > 1:
            found.append(Binary("==", Lookup((*(one.number for one in self.lines), 0), line), ThreadId()))
        for at, arg in enumerate(point.args):
            said = [one.report[1][at] if of and one.report[1] is not None else None for one, of in
                    zip(self.lines, mine, strict=True)]  # fmt: skip
            if all(text is None for text in said):
                continue
            if isinstance(arg, str):
                same = [int(text is None or text == arg) for text in said]
                found.append(Lookup((*same, 0), line))
                continue
            type_ = thread.code.locals[arg.slot].type
            values = Lookup((*(ANY if text is None else _value(type_, text) for text in said), ANY), line)
            equal = Binary("==", values, arg)
            found.append(Binary("|", equal, Binary("==", values, Const(ANY))) if None in said else equal)
        return found

    def _reached(self, count: int) -> Property:
        """That so many lines have been."""
        span = self.observed.program.threads[0].span
        site, line = Site(span, ()), Local(0)
        nodes = (
            Node(I.Load(0, I.Place(LINES, text=LINES)), (1,), site, True),
            Node(I.Result(Binary("==", line, Const(count))), (), site, True),
        )
        code = Code(nodes, 0, (LocalVar("%0", self.length),), (frozenset(), frozenset({0})))
        return Property(f"{LINES} {count}", "reachable", code, span)


@cache
def _value(type_: Type, text: str) -> int:
    """The value that is shown as a text; one that there is not if none is."""
    if isinstance(type_, IntType):
        try:
            number = int(text)
        except ValueError:
            return type_.high + 1
        return number if type_.low <= number <= type_.high and str(number) == text else type_.high + 1
    values = range(type_.low, type_.high + 1)
    return next((value for value in values if type_.show(value) == text), type_.high + 1)
