"""What the names in a sentence stand for: threads, steps, places and values of a program."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from judge_graph import Space
from judge_runs import Event, Run, follow
from judge_sentence import Named
from oracle import FINISHED, IDLE, Standing
from test_oracle import decode

from interleave.checking.verdicts import Checked
from interleave.engine.behaviour.expander import successors
from interleave.engine.layout import Layout
from interleave.paths import shown
from interleave.program import instr as I
from interleave.trace.trace import Trace, TraceStep


class Nothing(Exception):
    """A name stands for nothing, or for more than one thing."""


class Place(NamedTuple):
    """A step in the text of a model: what it does in which function and line, the lines of the calls that
    it is in, and where it is said to be."""

    text: str
    function: str
    line: str
    calls: tuple[str, ...]
    place: str


def written(instr: I.Instr) -> I.Instr:
    """The author's instruction, where a memory model has put others in its place."""
    inner = instr.instr if isinstance(instr, I.AtomicBegin) else None
    return instr if inner is None else inner


class Names:
    """The names of one program; steps are named as ``interleave steps`` does.

    Args:
        checked: what was checked.
        space: its states.
    """

    def __init__(self, checked: Checked, space: Space) -> None:
        self.space, self.program = space, space.program
        self.layout: Layout = checked.code.layout
        self.builder = checked.builder
        self.columns = list(checked.builder.columns)
        #: the threads that the author has written: no store buffers
        self.authors = [n for n, (thread, _) in enumerate(self.program.instances) if not thread.of]
        #: by thread instance and node
        self.steps: dict[tuple[int, int], Place] = {}
        for number, (thread, _) in enumerate(self.program.instances):
            for pc, node in enumerate(thread.code.locations):
                step = checked.builder.place(number, pc)
                place = step.note or f"{shown(step.file)}:{step.line}"
                calls = tuple(str(frame.call.line) for frame in step.frames if frame.call is not None)
                self.steps[number, node] = Place(
                    step.does, step.frames[-1].name, str(step.line), calls, place
                )

    def thread(self, name: str) -> int:
        """A thread instance's number."""
        if name not in self.columns:
            raise Nothing(f"there is no thread {name}")
        return self.columns.index(name)

    def event(self, named: Named, run: Run, trace: Trace) -> Event:
        """The event that a step in a sentence stands for. If the run shown takes steps that fit, it is one of
        these. A step that does several things is called what it does in that run.

        Args:
            named: the step.
            run, trace: the run shown.

        Raises:
            Nothing: no step fits, or several do.
        """
        number = self.thread(named.thread)
        here: dict[tuple[int, int], set[str]] = {}
        for s in trace.steps:
            if s.did == named.text:  # one that crashes stands in the line where it does
                here.setdefault((s.number, s.location), set()).add(str(s.line))
        nodes = self._fitting(number, named, here)
        if not nodes:
            raise Nothing(f"{named.thread} has no step “{named.text}” in {named.function or 'any'}()")
        taken = {s.node for s in run.steps if s.thread == number}
        found = nodes & {node for thread, node in here if thread == number} or nodes & taken or nodes
        if len(found) > 1:
            raise Nothing(f"it is not said which “{named.text}” of {named.thread} it is")
        return Event(number, frozenset(found), named.count)

    def _fitting(self, number: int, named: Named, here: Mapping[tuple[int, int], set[str]]) -> set[int]:
        """The nodes of the steps of a thread that a name fits; those that do ``here`` what it says do."""
        found = {
            node
            for (thread, node), step in self.steps.items()
            if thread == number
            and (step.text == named.text or (thread, node) in here)
            and named.function in ("", step.function)
            and named.line in ("", step.line, *here.get((thread, node), ()))
            and (not named.call or named.call in step.calls)
        }
        if named.there:
            order = sorted(found, key=self.program.instances[number][0].code.locations.index)
            found = set(order[named.there - 1 : named.there])
        return found

    def run(self, trace: Trace) -> list[int]:
        """The numbers of a trace's states; -1 for one that the oracle does not know."""
        states = [decode(self.layout, code, self.space.oracle) for code in trace.states]
        return [self.space.number.get(state, -1) for state in states]

    def taken(self, code: int, steps: Sequence[TraceStep]) -> Run:
        """The run from a state, given by its code, by steps that are described."""
        codes = [code]
        for step in steps:
            ways = {(n, k): after for n, k, after in successors(self.builder.code, codes[-1])}
            codes.append(ways[step.number, step.choice])
        states = [self.space.number[decode(self.layout, code, self.space.oracle)] for code in codes]
        run = follow(self.space, states, [(step.number, step.location, step.choice) for step in steps])
        assert run is not None
        return run

    def alternatives(self, code: int, thread: int, label: str) -> list[int]:
        """What a thread's next step leads to in a state, given by its code, where its label with its values
        is this one: the numbers of the states."""
        found = []
        for number, choice, after in successors(self.builder.code, code):
            if number == thread and after >= 0:
                if self.builder.step(code, number, choice, after).label == label:
                    found.append(self.space.number[decode(self.layout, after, self.space.oracle)])
        return found

    def arrived(self, state: int, buffer: int) -> int:
        """The state in which the oldest entry of a store buffer has come to memory."""
        (after,) = (step.after for step in self.space.steps[state] if step.thread == buffer)
        assert isinstance(after, int)
        return after

    def as_seen(self, state: int, thread: int) -> int:
        """The state as a thread sees it: all that is in its store buffer has come to memory."""
        owner, index = self.program.instances[thread]
        for buffer, (other, its) in enumerate(self.program.instances):
            while (other.of, its) == (owner.name, index) and self.standing(state, buffer) != FINISHED:
                state = self.arrived(state, buffer)
        return state

    # ------------------------------------------------------------------ values

    def value(self, state: int, name: str) -> str | None:
        """A plain variable's element in a state as text; None for what is no such thing."""
        status = re.fullmatch(r"(.+)\.(finished|running)", name)
        if status and status[1] in self.columns:
            standing = self.space.states[state].threads[self.columns.index(status[1])]
            return str(standing == FINISHED if status[2] == "finished" else isinstance(standing, Standing))
        matched = re.fullmatch(r"(\w+)(?:\[(\d+)\])?", name)
        variables = self.space.oracle.variables
        found = [k for k, v in enumerate(variables) if matched and v.name == matched[1] and v.kind == "data"]
        if not matched or not found or (variables[found[0]].size > 1) != (matched[2] is not None):
            return None
        values = self.space.states[state].shared[found[0]]
        at = int(matched[2] or 0)
        return (
            variables[found[0]].type.show(values[at]) if at < len(values) and values[at] is not None else None
        )

    def older(self, state: int, name: str) -> list[str]:
        """What a location's stores before the newest one have stored, by how many there are since."""
        matched = re.fullmatch(r"(\w+)(?:\[(\d+)\])?", name)
        assert matched
        at = {variable.name: k for k, variable in enumerate(self.space.oracle.variables)}
        if (kept := at.get(f"older({matched[1]})")) is None:
            return []
        variable = self.space.oracle.variables[at[matched[1]]]
        values = self.space.states[state].shared[kept]
        each = len(values) // variable.size
        first = int(matched[2] or 0) * each
        return ["?" if value is None else variable.type.show(value) for value in values[first : first + each]]

    def whole(self, state: int, name: str) -> str | None:
        """A variable in a state as text, an array or a queue as one; None for what is not told of here."""
        found = [k for k, v in enumerate(self.space.oracle.variables) if v.name == name]
        if not found:
            return None
        variable, values = self.space.oracle.variables[found[0]], self.space.states[state].shared[found[0]]
        match variable.kind:
            case "mutex" | "spinlock":
                shown = [f"held by {self.columns[v - 1]}" if v else "free" for v in values]
            case "condition":
                waiting = [n for n, waits in zip(self.columns, values, strict=True) if waits]
                return f"{', '.join(waiting) or 'nobody'} wait{'s' * (len(waiting) < 2)}"
            case _:
                shown = [variable.type.show(v) for v in values if v is not None]
        together = variable.kind == "queue" or variable.size > 1
        return f"[{', '.join(shown)}]" if together else shown[0]

    def shared(self, state: int, name: str) -> tuple[int | None, ...]:
        """The values of a variable's elements; what is in a queue."""
        numbers = [k for k, v in enumerate(self.space.oracle.variables) if v.name == name]
        if not numbers:
            raise Nothing(f"there is no variable {name}")
        values = self.space.states[state].shared[numbers[0]]
        queue = self.space.oracle.variables[numbers[0]].kind == "queue"
        return tuple(v for v in values if v is not None) if queue else values

    def moves(self, state: int, thread: int) -> bool:
        """Whether a thread can take a step."""
        return any(step.thread == thread for step in self.space.steps[state])

    def standing(self, state: int, thread: int) -> str:
        """``finished``, ``not started``, or what a thread does that stands somewhere: ``moves``,
        ``waits`` or ``rests``."""
        found = self.space.states[state].threads[thread]
        if found in (FINISHED, IDLE):
            return found
        if self.moves(state, thread):
            return "moves"
        return "rests" if self.space.oracle.at_rest(self.space.states[state], thread) else "waits"
