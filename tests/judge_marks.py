"""Judges what is marked in the table of a run."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from judge_cause import CauseJudge
from judge_names import Nothing
from judge_runs import Event
from judge_sentence import Named, step, which
from judge_text import Unknown
from judge_verdicts import Verdicts

WHICH = r"(?: \((?P<which>(?:line|\w+ time)[^()]*)\))?"


def judge_marks(judge: CauseJudge, marks: Mapping[int, Sequence[str]], verdicts: Verdicts) -> None:
    """Judge the marks of a cause's run.

    Args:
        judge: of the cause.
        marks: what is marked, by the positions of the steps.
        verdicts: where the judgements go.

    Raises:
        Unknown: something else is marked.
    """
    marked = _Marks(judge, marks)
    for at, texts in marks.items():
        for text in texts:
            kind, why = marked.judged(at, text)
            verdicts.add(kind, text, why)


class _Marks:
    def __init__(self, judge: CauseJudge, marks: Mapping[int, Sequence[str]]) -> None:
        self.judge, self.names, self.run = judge, judge.names, judge.run
        every = [text for texts in marks.values() for text in texts]
        self.chances = sum(text.startswith("until here: ") for text in every)
        #: by their number, the positions of the first steps of orders
        self.firsts = {
            matched[1]: at
            for at, texts in marks.items()
            for text in texts
            if (matched := re.match(r"\((\d+)\) before ", text))
        }

    def judged(self, at: int, text: str) -> tuple[str, str]:
        """The kind of a mark, and why it is false."""
        text = text.removeprefix("this ") if self.judge.said.alone else text
        if text == "failure is unavoidable from here":
            return "unavoidable", self._avoidable(at)
        if text == "failure is unavoidable since this was chosen":
            return "unavoidable since a choice", self._chosen(at)
        if text == "up to here taken as given: what follows decides":
            return "mark", "" if at + 1 == self.judge.said.begins else "it begins elsewhere"
        if text == "out of reach from here":
            return "mark", "" if at + 1 == self.judge.trace.length else "it is out of reach elsewhere"
        if text.startswith("until here: "):
            return "last chance", self._no_chance(at, text)
        return "mark", self._order(at, text)

    # ------------------------------------------------------------------ orders

    def _order(self, at: int, text: str) -> str:
        """Why a mark is none of an order that the sentence names; empty if it is."""
        here = [order for order in self.judge.orders if self.run.position(order.first) == at]
        if matched := re.fullmatch(rf"(?:TOO SOON:|\(\d+\)) before ([^:]*): (.*?){WHICH}", text):
            then = self._events(which(Named(matched[1], matched[2]), matched["which"] or ""))
            return "" if any(order.then in then for order in here) else "this is no order of the sentence"
        if matched := re.fullmatch(r"TOO SOON: between ([^“”]*)'s (“.*) and (“.*)", text):
            begin, end = (self._events(step(part, matched[1])) for part in matched.groups()[1:])
            ends = any(order.then in end for order in here)
            begins = any(o.first in begin and self.run.position(o.then) == at for o in self.judge.orders)
            return "" if begins and ends else "it does not stand between these"
        then_here = [order for order in self.judge.orders if self.run.position(order.then) == at]
        if matched := re.fullmatch(r"too late: (.*) already ran", text):
            first = self._events(step(matched[1]))
            return "" if any(o.first in first for o in then_here) else "this is no order of the sentence"
        if matched := re.fullmatch(r"\((\d+)\) only now", text):
            begun = self.firsts.get(matched[1])
            right = any(self.run.position(order.first) == begun for order in then_here)
            return "" if right else "this is no second step of that order"
        raise Unknown(text)

    def _events(self, named: Named) -> set[Event]:
        """The events that the sentence calls so, functions aside: marks are short for it."""
        told = zip(self.judge.said.orders, self.judge.orders, strict=False)
        return {
            event
            for names, order in told
            for name, event in zip(names, order, strict=True)
            if replace(name, function="") == named
        }

    # ------------------------------------------------------------------ what becomes certain

    def _avoidable(self, at: int) -> str:
        """Why failure is not unavoidable from a step on, or is before; empty if so."""
        after, doomed = self.run.steps[at].after, self.judge.whole.doomed
        if isinstance(after, int) and after not in doomed:
            return "a run goes on from here and does not fail"
        return "it is unavoidable before" if self.run.states[at] in doomed else ""

    def _chosen(self, at: int) -> str:
        """The same of the step of its thread before, which has to be a choice."""
        thread = self.run.steps[at].thread
        mine = [k for k in range(at) if self.run.steps[k].thread == thread]
        if not mine or not self.judge.space.several(self.run.states[mine[-1]], thread):
            return "nothing was chosen before"
        return self._avoidable(mine[-1])

    def _no_chance(self, at: int, text: str) -> str:
        """Why a step would not have ruled failure out, or not for the last time; empty if so."""
        fate = self.judge.whole
        if not fate.failing.isdisjoint(self.run.states[: at + 1]):
            return "it has failed before"
        if matched := re.fullmatch(r"until here: “(.*)” instead would rule it out", text):
            if not self.judge.other_rules_out(at, matched[1]):
                return "this does not rule it out"
        elif matched := re.fullmatch(r"until here: (.*) first would rule it out", text):
            try:
                event = self.judge.event(step(matched[1]))
            except Nothing as problem:
                return str(problem)
            if not self.judge.rules_out(at, event):
                return "this does not rule it out"
            after = self.run.steps[at].after
            if isinstance(after, int) and after not in fate.failing and self._still(after, event):
                return "it would after it, too"
        else:
            raise Unknown(text)
        later = takewhile(lambda n: n not in fate.failing, self.run.states[at + 1 : self.judge.trace.length])
        if self.chances == 1 and any(map(fate.rules_out, later)):
            return "there is a chance after it"
        return ""

    def _still(self, state: int, event: Event) -> bool:
        return any(
            s.thread == event.thread and s.node in event.nodes for s in self.judge.whole.rules_out(state)
        )
