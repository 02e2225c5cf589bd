"""Judges what is said of an old design's schedule in a new one."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from judge_check import Judge
from judge_graph import RACE, Fate
from judge_names import Nothing
from judge_sentence import names as listed
from judge_sentence import step
from judge_text import Unknown
from judge_verdicts import Verdicts
from judge_waiting import judge_waiting

from interleave.fixes.matching import Matching, at
from interleave.fixes.review import Review
from interleave.trace.trace import TraceStep

STEP = r"[^“”,]+?'s “[^”]*”(?: \([^()]*\))? in \w+\(\)(?:, line \d+,?)?"
_THEN = r"(?:\. By then it violates (.*))?"
_CRASHES = re.compile(rf"crashes in the new design(?:, too| (?:in|on the way to) step (\d+), {STEP}): (.*)")
_STOPS = re.compile(rf"stops before step (\d+) of (\d+), ({STEP}): there (.*?){_THEN}")
_ELSEWHERE = re.compile(
    rf"does not come to step (\d+) of (\d+), ({STEP}): in the new design the thread "
    rf"(takes another way|goes round before it){_THEN}"
)
_GONE = {"has finished": "finished", "was not started": "not started"}


class ScheduleJudge:
    """Judges the sentence about one old schedule.

    Args:
        new: judge of the new design.
        matching: which steps are which.
        fate: what fails in the new design, and what passes.
        review: what is said.
        verdicts: where the judgement goes.
    """

    def __init__(
        self, new: Judge, matching: Matching, fate: Fate, review: Review, verdicts: Verdicts
    ) -> None:
        self.names, self.space, self.matching, self.fate = new.names, new.space, matching, fate
        self.review, self.found = review, review.schedule
        self.steps = review.trace.steps[: review.trace.length]
        self.verdicts = verdicts
        self.threads = matching.stand_ins(s.number for s in self.steps)
        self.races = RACE in review.names

    def judge(self, text: str) -> None:
        """Judge the sentence.

        Raises:
            Unknown: it is none.
        """
        if text == "The new design has none of the old schedule's steps.":
            none = bool(self.steps) and len(self.found.without) == len(self.steps) and self._really()
            self.verdicts.add("schedule: none", text, "" if none else "it has some")
            return
        matched = re.fullmatch(
            r"The old schedule( of (\d+) steps?)?"
            r"(, without .*? (?:gone|there|another thread's),(?: and without .*? another thread's there,)?)?"
            r"(,? with (.*?) taken earlier,)? (.*)\.",
            text,
        )
        if not matched:
            raise Unknown(text)
        if matched[3]:
            self.verdicts.add("schedule: gone", text, "" if self._really() else "they are there")
        if matched[4]:
            self.verdicts.add("schedule: earlier", text, self._not_earlier(matched[5]))
        why = "" if self.ends else "it does not run so"
        if matched[2] and int(matched[2]) != len(self.steps):
            why = f"it has {len(self.steps)} steps"
        kind, false = self._rest(matched[6])
        self.verdicts.add(f"schedule: {kind}", text, why or false)

    def _rest(self, text: str) -> tuple[str, str]:
        """What kind of end a schedule comes to, and why it does not."""
        if end := re.fullmatch(r"runs to its end in the new design(.*)", text):
            return "end", self._any(lambda state: self._end(state, end[1]))
        if end := _CRASHES.fullmatch(text):
            crash = self.found.ran[-1][0].crash if self.found.ran else ""
            return "crash", "" if crash and end[2] == crash else "it does not crash so"
        if end := _STOPS.fullmatch(text):
            for line in re.split(r"; (?=[^;]* waits at )", end[4]):
                self._waits(line)
            why = self._numbered(end[1], end[2], end[3])
            return "stops", why or self._any(lambda state: self._stops(state, end[5]))
        if end := _ELSEWHERE.fullmatch(text):
            return end[4], self._numbered(end[1], end[2], end[3])
        raise Unknown(text)

    def _any(self, why: Callable[[int], str]) -> str:
        """Why something is true of none of the states in which the schedule may end; empty if of one."""
        return min((why(state) for state in self.ends), default="it does not run so")

    def _numbered(self, number: str, count: str, text: str) -> str:
        """Why a step has not the number that is said; empty if it has."""
        if int(count) != len(self.steps):
            return f"it has {len(self.steps)} steps"
        here = self.steps[int(number) - 1]
        said = step(re.sub(r", line \d+,?$", "", text))
        right = (here.thread, here.does, here.frames[-1].name) == (said.thread, said.text, said.function)
        return "" if right else f"that step is “{here.does}”"

    def _there(self, old: TraceStep) -> set[int]:
        """The nodes that an old step is in the thread that takes its thread's part."""
        number = self.threads.get(old.number)
        if number is None:
            return set()
        locations = self.space.program.instances[number][0].code.locations
        return {locations[pc] for pc in self.matching.places(at(self.matching.old, old), number)}

    def _really(self) -> bool:
        """Whether the steps that are left out are not there."""
        return not any(self._there(one.step) for one in self.found.without)

    def _not_earlier(self, text: str) -> str:
        """Why steps do not come before others that are before them in the old run; empty if they do."""
        ran = list(self.found.ran)
        if ran and ran[-1][1] is None:  # it crashes on its way to a step, and does not come there
            ran.append((ran[-1][0], self.found.taken))
        for name in re.findall(STEP, text):
            said = step(re.sub(r"^(?: and |,? )", "", name))
            later = [*self.steps, *(order.then for order in self.review.cause.orders)]
            here = [
                (k, old)
                for k, old in enumerate(later)
                if (old.thread, old.frames[-1].name) == (said.thread, said.function)
                and said.text in (old.does, old.did)
            ]
            if not any(
                taken.location in self._there(old) and position is None
                and any(other is not None and other < k for _, other in ran[n:])
                for k, old in here
                for n, (taken, position) in enumerate(ran)
            ):  # fmt: skip
                return f"{name} is not"
        return ""

    @cached_property
    def ends(self) -> set[int]:
        """The states in which the steps that are taken in the new design can end; before a crash."""
        here = set(self.space.initial)
        last = -1
        for taken, position in self.found.ran:
            if position is not None:
                if position <= last or taken.location not in self._there(self.steps[position]):
                    return set()
                last = position
            following = set()
            for way in (way for state in here for way in self.space.steps[state]):
                if (way.thread, way.node) == (taken.number, taken.location):
                    if isinstance(way.after, int) and not taken.crash:
                        following.add(way.after)
            if taken.crash:
                following = {state for state in here if self.names.moves(state, taken.number)}
            here = following
        return here

    def _bad(self, state: int) -> set[str]:
        return self.space.bad[state] - (set() if self.races else {RACE})

    def _end(self, state: int, said: str) -> str:
        """Why what is said of a schedule's end is false in a state; empty if it is true."""
        fate, bad = self.fate, self._bad(state)
        if matched := re.fullmatch(" and violates (.*) there", said):
            return "" if set(listed(matched[1])) == bad else f"it violates {sorted(bad)}"
        if bad:
            return f"it violates {sorted(bad)}"
        if re.fullmatch(", and violates .* on the way", said):
            return ""
        if said == " and passes":
            return "a run from there fails" if state in fate.may_fail else ""
        if said == "; from there on every run fails":
            return "" if state in fate.doomed else "a run from there passes"
        if said == "; from there on some runs fail, others pass":
            both = state in fate.may_fail and state not in fate.doomed
            return "" if both else "all runs end alike"
        raise Unknown(said)

    def _stops(self, state: int, violated: str | None) -> str:
        """Why a schedule does not stop in a state: its thread can come to the step on its own."""
        old = self.steps[self.found.taken]
        nodes, number = self._there(old), self.threads[old.number]
        seen, work = {state}, [state]
        while work:
            for made in self.space.steps[work.pop()]:
                if made.thread != number:
                    continue
                if made.node in nodes:
                    return "the thread comes to it"
                if isinstance(made.after, int) and made.after not in seen:
                    seen.add(made.after)
                    work.append(made.after)
        if not violated and self._bad(state):
            return f"it violates {min(self._bad(state))}"
        return ""

    def _waits(self, line: str) -> None:
        """A thread that waits there, or is not there any more, in one of the states in which it may end."""
        found = [self._waits_in(state, line) for state in sorted(self.ends) or [0]]
        self.verdicts.extend(next((judged for judged in found if not judged.false), found[0]))

    def _waits_in(self, state: int, line: str) -> Verdicts:
        judged = Verdicts()
        matched = re.fullmatch("(.*) (has finished|was not started)", line)
        if not matched or " waits at " in line:
            judge_waiting(self.names, state, line, judged, stays=False)
            return judged
        try:
            real = self.names.standing(state, self.names.thread(matched[1]))
        except Nothing as problem:
            real = str(problem)
        judged.add("waits: not there", line, "" if real == _GONE[matched[2]] else f"it {real}")
        return judged
