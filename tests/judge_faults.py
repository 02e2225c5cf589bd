"""Faults in the wording and in the searches, each put in by hand: the judge of sentences has to find them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from pytest import MonkeyPatch

from interleave.checking import coverage, endings
from interleave.explain import cause, chances, deadlock, explain, telling, wording
from interleave.explain import run_search as search
from interleave.explain.explanation import StepOrder
from interleave.explain.fate import Ends, Fate
from interleave.explain.marks import either
from interleave.explain.naming import Namer
from interleave.report import explained
from interleave.trace import waiting
from interleave.trace.waiting import Waiting

Fault = Callable[[MonkeyPatch], None]


def _turned(order: StepOrder) -> StepOrder:
    return replace(
        order, first=order.then, then=order.first, first_name=order.then_name, then_name=order.first_name
    )


def reversed_order(mp: MonkeyPatch) -> None:
    """The sentence names the second step of an order first."""
    real = wording.sentence

    def sentence(orders, within):
        return real([_turned(order) for order in orders], within)

    mp.setattr(telling, "sentence", sentence)


def order_left_out(mp: MonkeyPatch) -> None:
    """Of several orders the last one is not told."""
    real = wording.sentence

    def sentence(orders, within):
        return real(orders[:-1] if orders[1:] else orders, within)

    mp.setattr(telling, "sentence", sentence)


def order_too_many(mp: MonkeyPatch) -> None:
    """A cause has an order that makes no difference."""
    real = cause._Search._hit

    def hit(self, found, chosen):
        result = real(self, found, chosen)
        if result is None or not result.orders:
            return result
        more = next((o for o in self.failure.orders if o not in result.orders), None)
        return replace(result, orders=(*result.orders, more)) if more is not None else result

    mp.setattr(cause._Search, "_hit", hit)


def one_time_late(mp: MonkeyPatch) -> None:
    """The time that a step is taken is counted from 2."""
    real = Namer.name

    def name(self, event, **told):
        return replace(real(self, event, **told), time=event.count + 1)

    mp.setattr(Namer, "name", name)


def no_times(mp: MonkeyPatch) -> None:
    """It is not said which time a step is taken."""
    real = Namer.name
    mp.setattr(Namer, "name", lambda self, event, **told: replace(real(self, event, **told), time=0))


def no_lines(mp: MonkeyPatch) -> None:
    """Steps that read alike are not told apart."""
    mp.setattr(Namer, "_place", lambda self, *step: "")


def other_instance(mp: MonkeyPatch) -> None:
    """The first step is said to be another instance's."""
    real = wording.does

    def does(step, what):
        text = real(step, what)
        return text.replace("t[0]'s", "t[1]'s", 1) if text.startswith("t[0]") else text

    mp.setattr(wording, "does", does)


def no_return_late(mp: MonkeyPatch) -> None:
    """The point of no return is marked a step late."""

    def late(self):
        position = real.func(self)
        return position + 1 if position is not None and position + 1 < len(self.path.steps) else position

    real = telling.Story.__dict__["no_return"]
    found = cached_property(late)
    found.__set_name__(telling.Story, "no_return")
    mp.setattr(telling.Story, "no_return", found)


def doomed_too_soon(mp: MonkeyPatch) -> None:
    """All states but the first from which a failure can be reached are taken for doomed."""
    real = Fate.__init__

    def init(self, graph, bad):
        real(self, graph, bad)
        certain, self.doomed = self.doomed, either(self.doomed, self.may_fail)
        for number in graph.initial:
            self.doomed[number] = certain[number]

    mp.setattr(Fate, "__init__", init)


def passing_run_short(mp: MonkeyPatch) -> None:
    """The run that is kept as one that passes ends a step too soon."""
    real = telling.run

    def run(path):
        found = real(path)
        return found if found.crash or len(found.states) < 2 else replace(found, states=found.states[:-1])

    def passing(self, found):
        return self.builder.trace(run(found.passing), "passes") if found and found.passing else None

    mp.setattr(telling.Teller, "_passing", passing)


def nearest_turned(mp: MonkeyPatch) -> None:
    """The nearest run that passes is said to have the orders that the failing one has."""
    real = explained.passes

    def passes(found):
        text = real(found)
        if not text:
            return text
        parts = [
            f"{wording.does(o.then, o.then_name)} before {o.first.thread}'s {o.first_name.quoted}"
            for o in map(_turned, found.orders)
        ]
        return f"The nearest run that passes has {', and '.join(parts)}."

    mp.setattr(explained, "passes", passes)


def not_the_cheapest(mp: MonkeyPatch) -> None:
    """The run shown has the fewest steps, whatever its switches."""
    mp.setattr(search, "PREEMPTION", 0)
    mp.setattr(search, "SWITCH", 0)


def wrong_size(mp: MonkeyPatch) -> None:
    """A switch is forgotten."""
    real = telling.Teller._switches

    def switches(self):
        count, preempting = real(self)
        return max(count - 1, 0), min(preempting, max(count - 1, 0))

    mp.setattr(telling.Teller, "_switches", switches)


def all_known(mp: MonkeyPatch) -> None:
    """After the first cause it is said that there is no other."""
    real = explain.Explainer.explain

    def explains(self, *args, **more):
        found = real(self, *args, **more)
        return replace(found, complete=True, causes=found.causes[:2], note="")

    mp.setattr(explain.Explainer, "explain", explains)


def wrong_cause_again(mp: MonkeyPatch) -> None:
    """Another violation is said to be by a cause that it has not."""
    real = explained.Told.lines

    def lines(self, found, terminal, style):
        if self._causes and found.causes:
            first = next(iter(self._causes.values()))
            self._causes.setdefault(found.causes[0].key, first)
        return real(self, found, terminal, style)

    mp.setattr(explained.Told, "lines", lines)


def condition_forgotten(mp: MonkeyPatch) -> None:
    """It is not said that a cause holds of some runs only."""
    mp.setattr(telling, "given", lambda *args: "")


def waits_wrongly(mp: MonkeyPatch) -> None:
    """Of those that could end a waiting it is said that they have finished."""
    mp.setattr(Waiting, "standing", lambda self, *args: "but has finished")


def helper_forgotten(mp: MonkeyPatch) -> None:
    """It is said that no other thread could end a waiting."""
    mp.setattr(Waiting, "_others", lambda self, number, does: [])


def called_wrongly(mp: MonkeyPatch) -> None:
    """A step that waits has the name of another."""
    real = Waiting.waits
    mp.setattr(
        Waiting, "waits", lambda *args: real(*args).replace(": one thing: ", ": another (thing): ")
    )


def blamed(mp: MonkeyPatch) -> None:
    """A thread that is at rest is said to wait for others."""
    mp.setattr(waiting, "at_rest", lambda *args: False)


def holds_wrongly(mp: MonkeyPatch) -> None:
    """In a circle of waiting threads the first one is said to hold what all wait for."""
    real = deadlock.wait_of

    def wait(builder, state, number):
        found = real(builder, state, number)
        return replace(found, holders=(number,)) if found.holders else found

    mp.setattr(deadlock, "wait_of", wait)


def waits_where_it_spins(mp: MonkeyPatch) -> None:
    """A thread that goes round is said to wait."""
    real = deadlock.Settled.__init__

    def init(self, builder, states):
        real(self, builder, states)
        self.moving = set()

    mp.setattr(deadlock.Settled, "__init__", init)


def value_before(mp: MonkeyPatch) -> None:
    """An invariant is said to have seen the values of the state before."""
    real = endings.Endings.declared

    def declared(self, prop, run):
        earlier = replace(run, states=run.states[:-1]) if len(run.states) > 1 else run
        return real(self, prop, earlier if prop.kind == "invariant" else run)

    mp.setattr(endings.Endings, "declared", declared)


def never_taken(mp: MonkeyPatch) -> None:
    """A step that is taken is said never to be."""
    real = coverage.Places.__init__
    mp.setattr(
        coverage.Places, "__init__", lambda self, builder, taken: real(self, builder, set(sorted(taken)[1:]))
    )


def chance_anywhere(mp: MonkeyPatch) -> None:
    """The last chance is marked on the first step."""
    real = chances.Chances.told

    def told(self, orders, few):
        return tuple(replace(chance, at=0) for chance in real(self, orders, few))

    mp.setattr(chances.Chances, "told", told)


def endless_forgotten(mp: MonkeyPatch) -> None:
    """Runs that go on for ever by their choices are taken to fail."""
    mp.setattr(Ends, "neither", bytearray())


#: Each with the kinds of sentences that it makes false.
FAULTS: Mapping[str, tuple[Fault, tuple[str, ...]]] = {
    fault.__name__: (fault, kinds)
    for fault, kinds in (
        (reversed_order, ("too soon", "orders", "not by then")),
        (order_left_out, ("too soon", "orders", "not by then", "all before")),
        (order_too_many, ("orders",)),
        (one_time_late, ("too soon", "orders", "not by then")),
        (no_times, ("too soon", "orders", "not by then", "not atomic")),
        (no_lines, ("too soon", "orders", "not by then", "not atomic")),
        (other_instance, ("too soon", "not atomic", "orders", "not by then")),
        (no_return_late, ("unavoidable",)),
        (doomed_too_soon, ("unavoidable",)),
        (passing_run_short, ("nearest run",)),
        (nearest_turned, ("nearest run",)),
        (not_the_cheapest, ("fewest preemptions",)),
        (wrong_size, ("size of the run",)),
        (all_known, ("all causes",)),
        (wrong_cause_again, ("by the cause of",)),
        (condition_forgotten, ("too soon", "orders", "not by then")),
        (waits_wrongly, ("waits: has finished",)),
        (called_wrongly, ("waits",)),
        (blamed, ("waits",)),
        (helper_forgotten, ("waits: no other thread",)),
        (holds_wrongly, ("deadlock: circle", "deadlock: for ever")),
        (waits_where_it_spins, ("deadlock: circle", "deadlock: for ever")),
        (value_before, ("ending",)),
        (never_taken, ("never taken",)),
        (chance_anywhere, ("last chance",)),
        (endless_forgotten, ("a choice", "every interleaving")),
    )
}
