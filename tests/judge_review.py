"""Judges what is said of a cause in a new design: its orders, and the old schedule.

Which steps of the new design are which of the old one is no claim, but a definition: it is taken over.
What is said of these steps is judged by all runs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from judge_check import Judge
from judge_graph import RACE, Fate
from judge_held import Became, became, violated
from judge_runs import Allowed, Choice, Event, Order, Run
from judge_schedule import STEP, ScheduleJudge
from judge_sentence import names as listed
from judge_text import Unknown
from judge_verdicts import Verdicts

from interleave.explain.explanation import Cause, StepOrder
from interleave.fixes.matching import At, Matching, at
from interleave.fixes.review import Review
from interleave.trace.trace import Trace, TraceStep

_ALONE = r"(?:[Aa]s for this violation alone: )?"
_ORDERS = re.compile(
    _ALONE + r"(?P<same>[Oo]f the runs ([^:]*): )?"
    r"(?:[Tt]his order is|[Tt]hese orders are|[Tt]he other orders? (?:is|are))"
    r" (?P<says>impossible(?: together)? in the new design|still possible in the new design)(?P<rest>.*)\."
)
_NO_ORDER = re.compile(
    _ALONE + r"(?P<same>[Oo]f the runs ([^:]*): )?"
    r"[Tt]here is no order to look for: in the new design (?P<says>.*)\."
)
#: What is said: whether a run fails, whether one passes, and whether one goes on for ever and does neither.
_OUTCOMES = {
    ", and harmless: no run that has (?:it|them) fails": (False, True, False),
    ", and no run that has (?:it|them) fails by what that declares": (False, True, False),
    ", and every run that has (?:it|them) fails": (True, False, False),
    ", and every run that has (?:it|them) fails or goes on for ever": (True, False, True),
    "; some runs that have (?:it|them) fail, others pass": (True, True, False),
}
_ALL = {
    "some runs fail, others pass": (True, True, False),
    "every run fails": (True, False, False),
    "every run fails or goes on for ever": (True, False, True),
    "no run fails": (False, True, False),
}
_KINDS = {
    (False, True, False): "harmless", (True, False, False): "all fail",
    (True, False, True): "all fail or go on", (True, True, False): "both",
}  # fmt: skip
#: What runs violate that fail.
_BY = re.compile(r"(?<=fails|.fail), by ([\w-]+(?:, [\w-]+)*(?: and [\w-]+)?)(?:(?=, others|\.)|,(?= or))")


def _wrong(found: Became, said: tuple[bool, bool, bool]) -> str:
    """Why it is false what is said of runs; of those none of which fails, that is all."""
    neither = found.neither and not found.passes
    right = found.fails == said[0] and (not found.fails or (found.passes, neither) == said[1:])
    return "" if right else f"it is {found}"


class _Crashes(Exception):
    """Runs would begin like one that crashes: there are none."""


class ReviewJudge:
    """Judges the reviews of a pair of designs.

    Args:
        old, new: judges of the two.
        matching: which steps are which.
        verdicts: where the judgements go.
    """

    def __init__(self, old: Judge, new: Judge, matching: Matching, verdicts: Verdicts) -> None:
        self.old, self.new, self.matching, self.verdicts = old, new, matching, verdicts

    @cached_property
    def plain(self) -> Fate:
        return Fate(self.new.space, begun=True)

    @cached_property
    def racing(self) -> Fate:
        return Fate(self.new.space, races=True, begun=True)

    def fate(self, review: Review) -> Fate:
        if review.cause is not None and review.cause.alone:
            return Fate(self.new.space, begun=True, names=review.names)
        return self.racing if RACE in review.names else self.plain

    def review(self, review: Review, lines: Sequence[str]) -> None:
        """Judge a paragraph: its head, the cause, what became of the orders, and of the schedule."""
        head, *texts = lines
        matched = re.fullmatch(r"(?:the cause of|cause \d+, of|[^:]*?of) (.*)", head)
        wrong = set(listed(matched[1])) - self.old.space.violations() if matched else {head}
        self.verdicts.add("review", head, f"{min(wrong)} is not violated" if wrong else "")
        if review.cause is not None:
            sentence, *texts = texts
            self.verdicts.add(
                "review", sentence, "" if sentence == review.cause.sentence else "it is another"
            )
        if len(texts) == 2:
            self._outcome(review, texts[0])
        plain = self.racing if RACE in review.names else self.plain
        ScheduleJudge(self.new, self.matching, plain, review, self.verdicts).judge(texts[-1])

    # ------------------------------------------------------------------ the orders

    def _outcome(self, review: Review, text: str) -> None:
        if review.cause is None:
            if text != "The cause is not known: nothing but the schedule is looked at.":
                raise Unknown(text)
            return
        rest = text
        if matched := re.match(r"The new design does not declare ([^.]*)\.(?: |$)", rest):
            there = set(listed(matched[1])) & {p.name for p in self.new.result.properties}
            self.verdicts.add("not declared", matched[0], f"{min(there)} is there" if there else "")
            rest = rest[matched.end() :]
        if matched := re.match(
            rf"({STEP}(?:(?:, | and ){STEP})*) (?:is|are) gone in the new design"
            r"(, and with (?:it|them) the orders? .*?)?\.(?: |$)",
            rest,
        ):
            steps = [one.step for missed in review.missed for one in missed.gone]
            self.verdicts.add("gone", matched[0], self._still_there(matched[1], steps))
            rest = rest[matched.end() :]
        if matched := re.match(r"In the new design ([^“”]*? is [^“”]*?)\.(?: |$)", rest):
            self.verdicts.add("moved", matched[0], self._others(matched[1]))
            rest = rest[matched.end() :]
        while matched := re.match(rf"({STEP}) is ((?:[^“”.]+?'s)(?: or [^“”.]+?'s)*) there\.(?: |$)", rest):
            threads = [name.removesuffix("'s") for name in matched[2].split(" or ")]
            known = all(name in self.new.names.columns for name in threads)
            self.verdicts.add("moved", matched[0], "" if known else "there is no such thread")
            rest = rest[matched.end() :]
        if matched := re.match(
            rf"({STEP}(?:(?:, | and ){STEP})*) (?:is no choice|are no choices) of the new design\.(?: |$)",
            rest,
        ):
            there = self._choices(review.cause, {})
            why = "all are there" if len(there) == len(review.cause.choices) else ""
            self.verdicts.add("no choice", matched[0], why)
            rest = rest[matched.end() :]
        if not rest:
            return
        if re.fullmatch(r"Its orders? (?:is|are) not examined: .*\.", rest):
            self.verdicts.add("not examined", rest)
            return
        by = _BY.search(rest)
        rest = _BY.sub("", rest)
        if matched := _NO_ORDER.fullmatch(rest):
            allowed = self._allowed(review.cause, matched["same"], {})
            found = self._became(review, [], allowed)
            if by:
                self._violated(review, by[1], [([], allowed)])
            if matched["says"] not in _ALL:
                raise Unknown(rest)
            self.verdicts.add("no order to look for", rest, _wrong(found, _ALL[matched["says"]]))
            return
        matched = _ORDERS.fullmatch(rest)
        if not matched:
            raise Unknown(rest)
        self._orders(review, review.cause, matched, by[1] if by else "")

    def _others(self, text: str) -> str:
        """Why it is false that threads are gone, and others take their parts."""
        for part in re.split(", | and ", text):
            thread, _, others = part.partition(" is ")
            if thread in self.new.names.columns or thread not in self.old.names.columns:
                return f"{thread} is there"
            unknown = set(others.split(" or ")) - set(self.new.names.columns)
            if unknown:
                return f"there is no {min(unknown)}"
        return ""

    def _still_there(self, text: str, steps: Sequence[TraceStep]) -> str:
        """Why steps are not gone: their thread's namesake has as many that read alike."""
        for missed in steps:
            if missed.does not in text:
                return f"“{missed.does}” is not told"
            old, new = (
                sum(
                    judge.names.columns[thread] == missed.thread
                    and (place.text, place.function) == (missed.does, missed.frames[-1].name)
                    for (thread, _), place in judge.names.steps.items()
                )
                for judge in (self.old, self.new)
            )
            if new >= old:
                return f"“{missed.does}” is there"
        return ""

    def _violated(
        self, review: Review, said: str, runs: Sequence[tuple[Sequence[Order], Allowed | None]]
    ) -> None:
        """What runs are said to violate."""
        begun = self._begun(review)
        found = set[str]()
        for orders, allowed in runs:
            found |= violated(self.fate(review), orders, allowed, begun)
        self.verdicts.add("violated by", said, "" if set(listed(said)) == found else f"{sorted(found)}")

    def _orders(self, review: Review, cause: Cause, matched: re.Match[str], by: str) -> None:
        text = matched[0]
        pairs = [self._events(cause.trace, order) for order in cause.orders]
        ways = self.matching.ways([place for pair in pairs for place, _ in pair])
        ways = [way for way in ways if set(way) == set(ways[0])]
        kept = [pair for pair in pairs if all(place in ways[0] for place, _ in pair)]
        found, runs = Became(False, False, False), []
        for way in ways:
            orders = [Order(*(self._there(event, way) for event in pair)) for pair in kept]
            allowed = self._allowed(cause, matched["same"], way)
            runs.append((orders, allowed))
            one = self._became(review, orders, allowed)
            found = Became(*(a or b for a, b in zip(found, one, strict=True)))
        if by:
            self._violated(review, by, runs)
        kind = "still possible" if matched["says"].startswith("still") else "impossible"
        if matched["same"]:
            kind += ", of some runs"
        if kind.startswith("impossible"):
            self.verdicts.add(kind, text, "a run has them" if found.possible else "")
            self._never(kept, ways, review, matched["rest"])
            return
        outcome = next((o for words, o in _OUTCOMES.items() if re.fullmatch(words, matched["rest"])), None)
        if outcome is None:
            raise Unknown(text)
        kind += f": {_KINDS[outcome]}"
        self.verdicts.add(kind, text, _wrong(found, outcome) if found.possible else "it is not possible")

    def _never(
        self, pairs: Sequence[tuple[_Event, _Event]], ways: Sequence[dict[At, At]], review: Review, text: str
    ) -> None:
        """Which orders are said to be impossible alone, and which steps never to run."""
        said = re.split(r", and (?=[^“”]*'s )", text.removeprefix(": ")) if text else []
        for part in said:
            matched = re.fullmatch(r"(.*?) never runs(?: before (.*))?", part)
            if not matched:
                raise Unknown(part)
        impossible = set()
        for (first, then), order in zip(pairs, review.orders, strict=True):
            orders = [Order(self._there(first, way), self._there(then, way)) for way in ways]
            if not any(became(self.fate(review), [order]).possible for order in orders):
                alone = [Order(o.first, o.first._replace(count=o.first.count + 1)) for o in orders]
                never = not any(became(self.fate(review), [order]).possible for order in alone)
                impossible.add((order.first_name.does, never))
        told = {(re.search("“([^”]*)”", part)[1], " never runs before " not in part) for part in said}
        right = told == impossible
        for part in said:
            self.verdicts.add(
                "never runs", part, "" if right else f"these are impossible: {sorted(impossible)}"
            )

    def _there(self, event: _Event, way: dict[At, At]) -> Event:
        """An event of the old design in the new one: the k-th time that its thread takes the step, or one of
        those that are the same only together."""
        place, before = event
        number, pc = way[place]
        group = self.matching.group(place, number)
        olds, news = (group.old, group.new) if group is not None else ({place[1]}, {pc})
        locations = self.new.space.program.instances[number][0].code.locations
        times = sum(n == place[0] and other in olds for n, other in before)
        return Event(number, frozenset(locations[other] for other in news), times + 1)

    def _events(self, trace: Trace, order: StepOrder) -> tuple[_Event, _Event]:
        def event(taken: TraceStep, position: int | None) -> _Event:
            before = trace.steps if position is None else trace.steps[:position]
            return at(self.matching.old, taken), tuple(at(self.matching.old, step) for step in before)

        return event(order.first, order.first_at), event(order.then, order.then_at)

    def _became(self, review: Review, orders: Sequence[Order], allowed: Allowed | None) -> Became:
        """What becomes of the runs that a review is about: those that begin like the old one, if it says so;
        none if that crashes."""
        try:
            return became(self.fate(review), orders, allowed, self._begun(review))
        except _Crashes:
            return Became(False, False, False)

    def _begun(self, review: Review) -> Run | None:
        """How the runs begin that a review is about; None if that does not matter."""
        cause = review.cause
        if cause is None or not (cause.after or cause.begun):
            return None
        ran = [step for step in review.schedule.ran if step[1] is None or step[1] < cause.after]
        while ran and (ran[-1][1] is None or not cause.after):
            ran.pop()
        if any(step.crash for step, _ in ran):
            raise _Crashes
        return self.new.names.taken(review.schedule.beginning, [step for step, _ in ran])

    def _allowed(self, cause: Cause, said: str | None, way: dict[At, At]) -> Allowed | None:
        """The steps of the runs that a sentence says to be about."""
        if not said:
            return None
        choices, moving = self._choices(cause, way), None
        only = re.search(r"in which only (.*?) takes? steps", said)
        if only:
            old = [self.old.names.thread(name) for name in listed(only[1])]
            moving = set(self.matching.stand_ins(old).values())
        return Allowed(self.new.space, choices, moving)

    def _choices(self, cause: Cause, way: dict[At, At]) -> list[Choice]:
        """The alternatives that belong to the cause."""
        trace, found = cause.trace, list[Choice]()
        run = self.old.whole(cause.trace)  # what is chosen may lie behind the violation
        threads = self.matching.stand_ins(s.number for s in trace.steps)
        assert run is not None
        for choice in cause.choices:
            shown, real = trace.steps[choice.at], run.steps[choice.at]
            here, place = at(self.matching.old, shown), way.get(at(self.matching.old, shown))
            number = place[0] if place is not None else threads.get(shown.number)
            if number is None:
                continue
            group = self.matching.group(here, number)
            single = place is not None and group is None
            locations = self.new.space.program.instances[number][0].code.locations
            pcs = {place[1]} if place is not None and single else self.matching.places(here, number)
            olds = group.old if group is not None else {here[1]}
            before = (at(self.matching.old, step) for step in trace.steps[: choice.at])
            time = choice.time and 1 + sum(n == here[0] and pc in olds for n, pc in before)
            if pcs:
                found.append(Choice(number, frozenset(locations[pc] for pc in pcs), real.way, time))
        return found


#: A step of the old design, and those that are taken before it.
_Event = tuple[At, tuple[At, ...]]
