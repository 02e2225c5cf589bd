"""Judges a cause: its sentence, and what the nearest run that passes is said to have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from judge_endless import goes_on
from judge_graph import Fate
from judge_names import Names, Nothing
from judge_runs import Allowed, Choice, Event, Order, Run, follow, passes
from judge_sentence import Named, Said, Turned
from judge_state import wrong_values
from judge_told import Told

from interleave.trace.trace import Trace


class CauseJudge:
    """Judges one cause of a violation.

    Args:
        names: of the program.
        fate: what fails and what passes with regard to the violation.
        said: the sentence.
        trace, run: the run shown.
        number: which cause it is, from 1.
        part: whether only a part of the states was looked at: all is said of the runs that are named.

    Attributes:
        orders: those that the sentence names; none if a name stands for nothing.
        problem: why a name stands for nothing.
    """

    def __init__(
        self, names: Names, fate: Fate, said: Said, trace: Trace, run: Run, number: int, part: bool
    ) -> None:
        self.names, self.space, self.said, self.trace, self.run = names, names.space, said, trace, run
        self.number, self.whole = number, fate
        self.orders: list[Order] = []
        self.problem = ""
        try:
            if said.kind != "ruled out":
                self.orders = [Order(self.event(a), self.event(b)) for a, b in said.orders]
            self.choices = [self._choice(named) for named in said.choices]
            moving = {names.thread(name) for name in said.only} if said.only else None
        except Nothing as problem:
            self.orders, self.choices, moving, self.problem = [], [], None, str(problem)
        begin = [run.states[said.begins]] if said.begins or said.begun else None
        if part and (begin or moving):
            fate = Fate(self.space, fate.races, moving, begin, lasting=True, names=fate.names)
        elif begin:
            fate = fate.beginning(begin)
        self.fate = fate
        if part:
            self.whole = fate

    def event(self, named: Named) -> Event:
        """The event that a step in a sentence stands for."""
        return self.names.event(named, self.run, self.trace)

    def _choice(self, named: Named) -> Choice:
        """The way that a step of the run takes, given with its values."""
        found: dict[int, Choice] = {}
        times: Counter[tuple[int, int]] = Counter()
        for made, shown in zip(self.run.steps, self.trace.steps, strict=False):
            place = self.names.steps[made.thread, made.node]
            times[made.thread, made.node] += 1
            time = times[made.thread, made.node] if named.timed else 0
            if (
                (shown.thread, shown.label, place.function) == (named.thread, named.text, named.function)
                and named.line in ("", place.line)
                and (not named.call or named.call in place.calls)
                and time in (0, named.count)
            ):
                nodes = frozenset({made.node})
                found.setdefault(made.node, Choice(made.thread, nodes, made.way, time))
        if named.there:
            return list(found.values())[named.there - 1]
        if len(found) != 1:
            many = "it is not said which" if found else "it does not take"
            raise Nothing(f"{many} “{named.text}” of {named.thread}")
        return next(iter(found.values()))

    def passes(self, orders: Sequence[Order], choices: Sequence[Choice] | None = None) -> bool:
        """Whether a run of those that the sentence is about has these orders and passes."""
        chosen = self.choices if choices is None else choices
        before = self.run.steps[: self.said.begins]
        return passes(self.fate, orders, Allowed(self.space, chosen) if chosen else None, before)

    def told(self) -> Told | None:
        """What runs have that have the cause; None if the sentence names nothing of the kind."""
        if self.orders and self.said.kind != "ruled out":
            return Told(tuple((order,) for order in self.orders))
        if self.said.kind == "a choice" and not self.problem:
            return Told(choices=tuple(self.choices))
        return Told(begins=self.run.states[0]) if self.said.kind == "the initial state" else None

    # ------------------------------------------------------------------ the sentence

    def false(self) -> str:
        """Why the sentence is false; empty if it is true."""
        if self.problem:
            return self.problem
        try:
            return self._false()
        except Nothing as problem:
            return str(problem)

    def _false(self) -> str:
        wrong = wrong_values(self.names, self.run.states[0], self.said.values, "")
        if wrong:
            return f"initially {wrong}"
        match self.said.kind:
            case "every interleaving":
                return "a run passes" if self.passes([]) else self._goes_on()
            case "a choice":
                return self._choosing()
            case "the initial state":
                return self._beginning()
            case "nothing orders":
                return "" if self.passes([]) else "no run passes"
            case "no few orders":
                return ""
            case "ruled out":
                return self._ruled_out(*self.said.orders)
        return self._wrong_run() or self._unneeded() or self._ruled_out(self.said.instead)

    def _wrong_run(self) -> str:
        """Why the run shown is none with the orders; empty if it is."""
        said, last = self.said, len(self.orders) - 1
        for number, order in enumerate(self.orders):
            first, then = self.run.position(order.first), self.run.position(order.then)
            if first is None:
                return "a first step does not run"
            if then is not None and then < first:
                return "the run has it the other way round"
            if (
                then is None
                and said.kind in ("too soon", "not atomic")
                and not (said.late and number == last)
            ):
                return "a second step does not run"
            if said.late and then is not None and (number == last or said.kind == "all before"):
                return "the second step runs"
            if said.late == "waits" and number == last and not self._waits(order.then):
                return "the second step is not what the thread waits for"
        if said.absent is not None and self.run.position(self.event(said.absent)) is not None:
            return f"“{said.absent.text}” has run"
        if said.begins >= len(self.run.states):
            return "the run has not so many steps"
        if said.only and {step.thread for step in self.run.steps} - {self.names.thread(n) for n in said.only}:
            return "another thread takes steps"
        return ""

    def _waits(self, event: Event) -> bool:
        """Whether a thread stands before a step at the end of the run, and cannot take it."""
        state = self.run.steps[-1].after
        if isinstance(state, str) or self.names.moves(state, event.thread):
            return False
        standing = self.space.states[state].threads[event.thread]
        return not isinstance(standing, str) and standing.node in event.nodes

    def _unneeded(self) -> str:
        """Why the orders are not a smallest set that all passing runs break; empty if they are."""
        if self.passes(self.orders):
            return "a run that has them passes"
        further = self.said.kind == "not atomic" and self.number > 1
        own = [self.orders, *([order] for order in self.orders if further)]
        for choice in self.choices:
            if not any(self.passes(some, [c for c in self.choices if c != choice]) for some in own):
                return "a choice makes no difference"
        crossing = self.said.kind == "all before" and len({o.first for o in self.orders}) < len(self.orders)
        if crossing or further:
            return ""  # more pairs are named than the cause has; what the causes before it need is named
        for number, order in enumerate(self.orders, 1):
            if not self.passes([o for o in self.orders if o != order]):
                return f"order {number} makes no difference"
        return ""

    def _ruled_out(self, *steps: tuple[Named, Named] | None) -> str:
        """Why a step of those named would not have ruled failure out; empty if all would."""
        for instead, before in filter(None, steps):
            if instead.thread == before.thread:
                wanted = before.thread, before.text, before.function
                labels = [(s.thread, s.label, s.frames[-1].name) for s in self.trace.steps]
                here = [k for k, label in enumerate(labels) if label == wanted]
                if not any(self.other_rules_out(at, instead.text) for at in here):
                    return "another alternative would not have ruled it out"
                continue
            at = self.run.position(self.event(before))
            if at is None:
                return "a step that is said to come does not"
            if not self.rules_out(at, self.event(instead)):
                return "a step would not have ruled it out"
        return ""

    def other_rules_out(self, at: int, label: str) -> bool:
        """Whether the step at a position has an alternative of this label after which no run fails."""
        after = self.names.alternatives(self.trace.states[at], self.run.steps[at].thread, label)
        return bool(after) and any(state not in self.whole.may_fail for state in after)

    def rules_out(self, at: int, event: Event) -> bool:
        """Whether an event could have come before the step at a position, after which no run fails."""
        before = sum(s.thread == event.thread and s.node in event.nodes for s in self.run.steps[:at])
        steps = self.whole.rules_out(self.run.states[at])
        can = any(s.thread == event.thread and s.node in event.nodes for s in steps)
        return can and before + 1 == event.count

    def _choosing(self) -> str:
        if self.passes([]):
            return "a run that chooses so passes"
        for choice in self.choices:
            if not self.passes([], [c for c in self.choices if c != choice]):
                return "a choice makes no difference"
        return self._goes_on()

    def _beginning(self) -> str:
        """Why the initial state does not decide; empty if it does."""
        if passes(self.fate.beginning([self.run.states[0]]), []):
            return "a run from the same one passes"
        others = [state for state in self.space.initial if state != self.run.states[0]]
        if not passes(self.fate.beginning(others), []):
            return "no run from another one passes"
        return self._goes_on(self.fate.beginning([self.run.states[0]]))

    def _goes_on(self, fate: Fate | None = None) -> str:
        """Why it is false that each of the runs fails, or each that does not goes on for ever."""
        allowed = Allowed(self.space, self.choices) if self.choices else None
        begun = Run(self.run.states[: self.said.begins + 1], self.run.steps[: self.said.begins])
        found = goes_on(fate or self.fate, (), allowed, begun if self.said.begins else None)
        if found == self.said.endless:
            return ""
        return "one goes on for ever" if found else "each of them fails"

    # ------------------------------------------------------------------ the nearest run that passes

    def kept(self, passing: Trace | None) -> Run | None:
        """The run that is kept as one that passes; None if it does not."""
        if passing is None:
            return None
        steps = [(step.number, step.location, step.choice) for step in passing.steps]
        run = follow(self.space, self.names.run(passing), steps)
        if run is None:
            return None
        after = run.steps[-1].after if run.steps else run.states[0]
        chosen = Allowed(self.space, self.choices)
        fate = chosen.lasting(self.fate) if self.choices else self.fate
        return run if after in fate.ends and fate.failing.isdisjoint(run.states) else None

    def turned(self, said: Sequence[Turned], passing: Trace | None) -> str:
        """Why what is said of the nearest run that passes is false; empty if it is true."""
        other = self.kept(passing)
        if other is None:
            return "it does not pass"
        for part in said:
            order = self._order(part)
            if order is None:
                return "this is no order of the cause"
            then, first = other.position(order.then), other.position(order.first)
            if then is None:
                return f"“{part.then.text}” never happens in it"
            if first is not None and first < then:
                return "it has them the other way round"
            comes = first is not None or self._comes(other, order.first)
            if part.absent and first is not None:
                return f"it has come to “{part.first.text}”"
            if not part.absent and not comes:
                return f"“{part.first.text}” never happens in it"
        return ""

    def _order(self, part: Turned) -> Order | None:
        """The order of the cause that two steps are."""

        def same(one: Named, other: Named) -> bool:
            """A function need not be told."""
            told = one.function and other.function
            return one == other if told else replace(one, function="") == replace(other, function="")

        for (first, then), order in zip(self.said.orders, self.orders, strict=False):
            if same(first, part.first) and same(then, part.then):
                return order
        return None

    def _comes(self, run: Run, event: Event) -> bool:
        """Whether a step still comes where a run goes on for ever."""
        after = run.steps[-1].after if run.steps else run.states[0]
        assert isinstance(after, int)
        seen, work = {after}, [after]
        while work:
            for step in self.fate.steps[work.pop()]:
                if isinstance(step.after, int) and step.after in self.fate.ends:
                    if step.thread == event.thread and step.node in event.nodes:
                        return True
                    if step.after not in seen:
                        seen.add(step.after)
                        work.append(step.after)
        return False
