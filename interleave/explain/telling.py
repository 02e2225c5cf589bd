"""Makes a `Cause`, as people see it, of what was found out about a failing run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.explain.cause import Found
from interleave.explain.chances import Chances
from interleave.explain.choices import Choices
from interleave.explain.events import Event, Order, Path
from interleave.explain.explanation import Cause, StepChoice, StepOrder
from interleave.explain.fold import Folding, going_on
from interleave.explain.naming import Namer
from interleave.explain.orders import standing
from interleave.explain.story import Story
from interleave.explain.waits import writing
from interleave.explain.wording import does, given, old_values, or_on, ruled_out, sentence
from interleave.trace.buffers import owner
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace
from interleave.trace.words import StepName

#: What an initial state is told by.
MOST_VALUES = 3
EVERY = "Every interleaving comes to a violation of some property"
ALONE = "As for this one alone"
NO_CAUSE = "No few orders of its steps were found to be the cause."


class Teller:
    """Tells the cause of one failing run.

    Args:
        builder: describes the program.
        choices: those in the graph.
        story: the run.
    """

    def __init__(self, builder: TraceBuilder, choices: Choices, story: Story) -> None:
        self.builder, self.choices, self.story, self.path = builder, choices, story, story.path
        self.trace = story.trace
        self.steps = tuple(map(builder.begun, self.trace.steps[: len(self.path.steps)]))
        self.namer = Namer(builder, self.path.events, self.steps)
        self.chances = Chances(builder, story, self.steps, self.namer)

    def cause(self, found: Found | None) -> Cause:
        """The cause; None is for a run of which no few orders are the cause."""
        story, path = self.story, self.path
        chosen = found.orders if found else ()
        ordered = sorted(chosen, key=lambda order: path.position[order.first])
        shown = tuple(self._step_order(order) for order in ordered)
        events = {event for order in chosen for event in (order.first, order.then)}
        within = tuple(
            self._step_order(Order(o.then, o.first, o.weight, o.apart))
            for before in story.earlier
            for o in before
            if self._reversed(o) and (o.first in events or o.then in events)
        )
        taken = self._taken(found)
        head = story.settled.headline(self._wrote) if story.settled is not None else ""
        head = f"{head} {self._old(taken)}".strip()
        text = self._text(found, taken, shown, within)
        if story.alone:
            text = f"{EVERY}. {ALONE}: {text}"
        few = found is not None
        chances = self.chances.told(shown, few)
        if few and self.chances.woken is not None:
            text += f" {ruled_out([self.chances.woken])}"
        folding = Folding(path, story.accesses, story.seen, story.no_return, self.choices)
        certain = {at for o in (*shown, *within) for at in (o.first_at, o.then_at) if at is not None}
        certain.update((choice.at for choice in taken), self._last_of_helpers())
        certain.update(chance.at for chance in chances)
        if self._at_last is not None:
            certain.add(self._at_last)
        switches, preemptions = self._switches()
        return Cause(
            orders=shown,
            choices=taken,
            within=within,
            headline=head,
            sentence=f"{head} {text}".strip(),
            trace=self.trace,
            switches=switches,
            preemptions=preemptions,
            no_return=story.no_return,
            chosen_return=self._at_last,
            matters=folding.shown(certain, [(o.first_at, o.then_at) for o in shown]) | going_on(self.trace),
            passing=self._passing(found),
            after=story.after if few else 0,  # nothing is said to follow then
            begun=story.begun,
            alone=story.alone,
            only=story.only,
            chances=chances,
            decisive=self._decisive(ordered, shown),
        )

    def _text(
        self,
        found: Found | None,
        taken: Sequence[StepChoice],
        shown: Sequence[StepOrder],
        within: Sequence[StepOrder],
    ) -> str:
        """The cause as a sentence, without its headline."""
        if found is None:
            return ruled_out(self.chances.told((), False)) or NO_CAUSE
        story = self.story
        made = [(self.steps[c.at], self._choice_name(c), c.every) for c in taken if found.orders]
        begun = self._begins() if story.begun else None
        runs = given(made, story.after, story.only, begun)
        fails = f"fails{or_on(found.neither)}"
        if found.passing is None and begun is not None:
            text = f"It is no matter of order, but of the initial state{begun}: every run from there {fails}."
            part = given((), story.after, story.only, None)
            return f"Of {part}: {text}" if part else text
        if found.passing is None:
            if not runs:
                return f"{EVERY}{or_on(found.neither)}."
            return f"All {runs} come to a violation{or_on(found.neither, 'go')}."
        text = sentence(shown, within) if found.orders else self._no_order(taken, fails)
        return f"Of {runs}: {text}" if runs else text

    def _decisive(self, orders: Sequence[Order], shown: Sequence[StepOrder]) -> StepOrder | None:
        """The order that says most: both steps occur, and few lie between them."""

        def says(k: int) -> tuple[int, bool, int, int]:
            first, then = self.path.position[orders[k].first], self.path.position.get(orders[k].then)
            if then is None:
                return orders[k].weight, True, 0, 0
            return orders[k].weight, False, then - first, -then

        return shown[min(range(len(orders)), key=says)] if orders else None

    @cached_property
    def _at_last(self) -> int | None:
        """Where failure becomes certain by a choice alone, what the thread does next in the run: that is what
        is chosen. None where there is nothing of the kind, or that is another choice."""
        at = self.story.no_return
        if at is None or not self.choices.is_choice(self.path.events[at].thread, self.path.events[at].pc):
            return None
        thread = self.path.events[at].thread
        later = range(at + 1, len(self.path.events))
        after = next((k for k in later if self.path.events[k].thread == thread), None)
        another = after is not None and self.choices.is_choice(thread, self.path.events[after].pc)
        return None if another else after

    def _last_of_helpers(self) -> set[int]:
        """Of threads that have finished, and for which others wait in vain, the last step, and the last one
        from which they could still have come to where they end the waiting."""
        found = set[int]()
        helpers = self.story.settled.helpers() if self.story.settled is not None else {}
        for number, ends in helpers.items():
            code = self.builder.program.instances[number][0].code
            own = [k for k, event in enumerate(self.path.events) if event.thread == number]
            could = set(writing(self.builder, number, ends))
            ahead = (k for k in reversed(own) if not code.ahead(self.steps[k].location).isdisjoint(could))
            found.update((max(own, default=0), next(ahead, 0)))
        return found

    # ------------------------------------------------------------------ what is no matter of order

    def _taken(self, found: Found | None) -> tuple[StepChoice, ...]:
        """The choices that belong to a cause: where each is taken first."""
        taken = []
        for one in found.choices if found is not None else ():
            at = self.path.position[Event(*one.here, one.time or 1)]
            code, location = self.builder.program.instances[one.here[0]][0].code, self.steps[at].location
            again = any(location in code.ahead(node) for node in code.nodes[location].next)
            taken.append(StepChoice(at, one.time, again and not one.time))
        return tuple(sorted(taken, key=lambda choice: choice.at))

    def _begins(self) -> str:
        """What tells the initial state from others: in parentheses, if it is no more than a few values."""
        here, *others = (
            self.builder.elements(self.path.graph.states[state])
            for state in dict.fromkeys((self.path.initial, *self.path.graph.initial))
        )
        told = [f"{name} = {text}" for name, text in here.items() if any(o[name] != text for o in others)]
        return f" ({', '.join(told)})" if 0 < len(told) <= MOST_VALUES else ""

    def _no_order(self, taken: Sequence[StepChoice], fails: str) -> str:
        """What makes the difference if it is not the order."""
        if taken:
            made = " and ".join(does(self.steps[choice.at], self._choice_name(choice)) for choice in taken)
            each = " each time" if any(choice.every for choice in taken) else ""
            verb = "chooses" if len({self.steps[choice.at].number for choice in taken}) == 1 else "choose"
            return f"It is no matter of order, but of what {made} {verb}{each}: every run with it {fails}."
        return "Nothing orders the steps that it takes."

    def _old(self, taken: Sequence[StepChoice]) -> str:
        """Which of the choices are to read an old value, if memory lets them."""
        states, told = self.path.states(), dict[str, dict[str, str]]()
        for choice in taken:
            graph, step = self.path.graph, self.steps[choice.at]
            state, taken_as = graph.states[states[choice.at]], graph.choice[self.path.steps[choice.at]]
            for name, value, newest in self.builder.old(state, self.path.events[choice.at].thread, taken_as):
                if not choice.every:
                    since = f"there is a newer {newest}" if value == newest else f"it is {newest}"
                    told.setdefault(step.thread, {})[name] = f"{value}, though {since}"
        return " ".join(old_values(thread, values) for thread, values in told.items())

    def _choice_name(self, choice: StepChoice) -> StepName:
        """What a choice is called: what it takes, and what tells it from others."""
        step, event = self.steps[choice.at], self.path.events[choice.at]
        place = self.namer.name(event).place
        for other, here in zip(self.steps, self.path.events, strict=True):
            alike = (other.label, other.frames[-1].name) == (step.label, step.frames[-1].name)
            if alike and here.thread == event.thread and here.pc != event.pc and not place:
                place = f"line {step.line}"
        return StepName(step.label, choice.time, place)

    # ------------------------------------------------------------------ parts

    def _step_order(self, order: Order) -> StepOrder:
        first, then = order.first, order.then
        first_at, then_at = self.path.position[first], self.path.position.get(then)
        step = self.builder.place(then.thread, then.pc) if then_at is None else self.steps[then_at]
        waits = then_at is None and then.thread in self.story.stuck
        return StepOrder(
            self.steps[first_at], step, first_at, then_at, self.namer.name(first), self.namer.name(then),
            waits and (then.thread, then.pc) in standing(self.path),
        )  # fmt: skip

    def _reversed(self, order: Order) -> bool:
        """Whether both of its events run, the second one first."""
        first, then = self.path.position.get(order.first), self.path.position.get(order.then)
        return first is not None and then is not None and then < first

    def _wrote(self, number: int, name: str) -> bool:
        """Whether a thread has written a variable in this run, if by way of its store buffer."""
        return any(
            owner(self.builder.program, event.thread) == number
            and any(written == name for written, _ in access.writes)
            for event, access in zip(self.path.events, self.story.accesses, strict=True)
        )

    def _passing(self, found: Found | None) -> Trace | None:
        if found is None or found.passing is None:
            return None
        return self.builder.trace(run(found.passing), "passes")

    def _switches(self) -> tuple[int, int]:
        """How often threads change, and how often one that could go on."""
        switches = preemptions = 0
        graph, events = self.path.graph, self.path.events[: self.trace.length]
        for state, (before, after) in zip(self.path.states()[1:], pairwise(events), strict=False):
            if before.thread != after.thread:
                switches += 1
                if self.story.after or self.story.only:  # not all steps are in the graph
                    going = {n for n, _, _ in successors(self.builder.code, graph.states[state])}
                else:
                    going = {graph.thread[step] for step in graph.steps(state)}
                preemptions += before.thread in going
        return switches, preemptions


def run(path: Path) -> Run:
    """A path as the states that it goes through, the steps that it takes, and the crash that it ends in."""
    graph, crash = path.graph, None
    if path.crashes:
        step = path.steps[-1]
        code = graph.crash(step)
        assert code is not None
        crash = graph.thread[step], graph.choice[step], code
    taken = tuple((graph.thread[step], graph.choice[step]) for step in path.steps)
    return Run(tuple(graph.states[number] for number in path.states()), crash, taken)
