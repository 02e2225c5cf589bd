"""Judges what is said of a check: its violations, their causes, the runs that show them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property

from judge_cause import CauseJudge
from judge_deadlock import judge_headline
from judge_graph import RACE, Fate, Space, TooLarge
from judge_marks import judge_marks
from judge_names import Names, Place
from judge_runs import Order, Run, follow, passes, price
from judge_sentence import names as listed
from judge_sentence import nearest, sentence
from judge_state import judge_state
from judge_text import Block, Unknown
from judge_told import Told, alike, fewest
from judge_verdicts import Verdicts
from judge_waiting import judge_waiting

from interleave.checking.verdicts import Checked
from interleave.explain.explanation import Cause
from interleave.program import instr as I
from interleave.trace.trace import Trace, TraceStep

#: What tells the runs that a cause is about.
LIMITS = ("the choice", "the beginning", "the threads", "the initial state")
_ONWARD = re.compile(
    r"no continuation reaches (\w+)( after the step that is marked so| from the beginning)?; (.*)"
)


_OLD = re.compile(
    r"(?P<thread>.*) reads (?:an old value|old values) of (?P<names>[^:]*?)"
    r"(?:: (?P<value>\S+(?: \(freed\))?), though (?:it is|there is a newer) (?P<newest>\S+(?: \(freed\))?))?"
)
#: What a label says of a store that is not the newest; a newest one that is not told has the same value.
_SINCE = (
    r"(?:before the last (?:(?P<one>store)|(?P<more>\d+) stores)(?:, |(?=[;)])))?"
    r"(?:it is (?P<newest>[^ ;)]+(?: \(freed\))?))?[;)]"
)
_NAME = r"(?P<name>[\w\[\]]+)"
_OLDER = [
    re.compile(rf"^{_NAME} → (?P<value>\S+(?: \(freed\))?) \(old: {_SINCE}"),
    re.compile(rf"^\w+\({_NAME}\): (?:found )?(?P<value>[^ ,]+)[^(]* \(old: {_SINCE}"),
    re.compile(rf"old: {_NAME} = (?P<value>[^ ,;)]+)(?: |, |(?=[;)])){_SINCE}"),
]


def old_ones(label: str) -> list[tuple[str, str, str, int]]:
    """What a step reads by its label that is old: the location, the value, the newest one, and how many
    stores there are since; 0 if that is not said."""
    return [
        (m["name"], m["value"], m["newest"] or m["value"], 1 if m["one"] else int(m["more"] or 0))
        for way in _OLDER
        for m in way.finditer(label)
    ]


class Judge:
    """Judges the blocks of one checked program.

    Args:
        checked: the program's result, explained.
        space: its states.
        verdicts: where the judgements go.
    """

    def __init__(self, checked: Checked, space: Space, verdicts: Verdicts) -> None:
        self.result, self.space, self.verdicts = checked.result, space, verdicts
        self.names = Names(checked, space)
        #: each cause that was told, by property and number; 0 is the last one told
        self.causes: dict[tuple[str, int], Told] = {}

    @cached_property
    def plain(self) -> Fate:
        return Fate(self.space)

    @cached_property
    def racing(self) -> Fate:
        return Fate(self.space, races=True)

    def fate(self, name: str, alone: bool = False) -> Fate:
        """What fails and what passes with regard to a violation; to it alone."""
        if alone:
            return Fate(self.space, names={name})
        return self.racing if name == RACE else self.plain

    # ------------------------------------------------------------------ a block

    def block(self, block: Block) -> None:
        """Judge what is told of a violation or of one of its causes."""
        found = self.result.find(block.name)
        number = max(block.cause, 1)
        if block.by:
            self._told_before(block, found.causes[number - 1 : number] if block.cause else found.causes)
            return
        if not block.sentence:
            self._unexplained(block)
            return
        cause = found.causes[number - 1]
        run = self.run(cause)
        text = "\n".join(cell.text for cell in block.rows)
        if run is None:
            self.verdicts.add("run", text, "this is no run of the model")
            return
        self.verdicts.add("run", text, self._wrong_end(block.name, run))
        said = sentence(block.sentence)
        part = found.explanation is not None and found.explanation.note.startswith("explained in part")
        whole = self.whole(cause.trace) or run
        fate = self.fate(block.name, said.alone)
        judge = CauseJudge(self.names, fate, said, cause.trace, whole, number, part)
        if said.alone:
            why = "a run passes" if passes(self.fate(block.name), []) else ""
            self.verdicts.add("every interleaving", block.sentence, why)
        limits = [
            bool(said.choices) and said.kind != "a choice",
            bool(said.begins),
            bool(said.only),
            said.begun,
        ]
        kind = f"{said.kind}{', of some runs' * any(limits)}"
        self.verdicts.add(kind, block.sentence, judge.false())
        for limit, name in zip(limits, LIMITS, strict=True):
            if limit:
                self.verdicts.add(f"of some runs: {name}", block.sentence)
        for line in said.headlines:
            if matched := _OLD.fullmatch(line):
                self.verdicts.add("old values", line, self._not_old(matched, run, cause.trace))
            else:
                judge_headline(self.names, whole, line, self.verdicts)
        told = judge.told()
        if told is not None:
            self.causes[block.name, number] = self.causes[block.name, 0] = told
        if block.again:
            self._again(block, judge, run)
            return
        self._size(block, run, part)
        judge_marks(judge, self._rows(block, cause, whole), self.verdicts)
        if block.passing:
            why = judge.problem or judge.turned(nearest(block.passing), cause.passing)
            self.verdicts.add("nearest run", block.passing, why)
        self._ending(block, cause.trace)

    def _not_old(self, said: re.Match[str], run: Run, trace: Trace) -> str:
        """Why a thread does not read old values of these variables in a run; empty if it does."""
        for name in listed(said["names"]):
            there = [
                (value, newest)
                for state, step in zip(run.states, trace.steps, strict=False)
                if step.thread == said["thread"]
                for where, value, newest, _ in old_ones(step.label)
                if where == name and self.names.value(state, name) in (newest, None)
            ]
            if not there or (said["value"] and (said["value"], said["newest"]) not in there):
                return f"it reads no old value of {name}"
        return ""

    def run(self, cause: Cause) -> Run | None:
        """The run that shows a cause, up to the violation; None if it is none."""
        whole = self.whole(cause.trace)
        return whole and Run(whole.states[: cause.trace.length + 1], whole.steps[: cause.trace.length])

    def whole(self, trace: Trace) -> Run | None:
        """A run with what is shown behind the violation."""
        steps = [(step.number, step.location, step.choice) for step in trace.steps]
        return follow(self.space, self.names.run(trace), steps)

    def _cell(self, step: TraceStep) -> tuple[str, str]:
        """A step's column and text in the table: what a store buffer does stands in its thread's."""
        return self.names.columns[step.column], step.label if step.of is None else f"· {step.label}"

    def _wrong_end(self, name: str, run: Run) -> str:
        after = run.steps[-1].after if run.steps else run.states[0]
        right = after == name if isinstance(after, str) else name in self.space.bad[after]
        return "" if right else f"it does not end in {name}"

    def _told_before(self, block: Block, causes: Sequence[Cause]) -> None:
        """That a violation has causes that were told before: its own runs have their orders."""
        why = ""
        told = [self.causes.get((name, max(number, 1))) for name, number in block.by]
        if any(one is None or not one.orders for one in told):
            why = "these causes were not told"
        elif block.size and min(cause.trace.length for cause in causes) != block.size[0]:
            why = "its run has another number of steps"
        for cause in causes:
            run = self.run(cause)
            if run is None or self._wrong_end(block.name, run):
                why = why or "its run is none"
            elif not any(one and all(run.has(order) for order, *_ in one.orders) for one in told):
                why = why or "its run has the orders of none of them"
        self.verdicts.add("by the cause of", f"{block.name}: {block.by}", why)
        if block.cause and told[0] is not None:
            self.causes[block.name, block.cause] = told[0]

    def _again(self, block: Block, judge: CauseJudge, run: Run) -> None:
        """That two steps decide that decide a cause before, too."""
        why = "" if block.size == (len(run.steps),) else f"it has {len(run.steps)} steps"
        here = {self._texts(order) for order in judge.orders}
        before = self.causes.get((block.name, block.again), Told())
        if here.isdisjoint(self._texts(order) for order, *_ in before.orders):
            why = why or "that cause has no order of such steps"
        self.verdicts.add("the same two steps", block.sentence, why)

    def _texts(self, order: Order) -> tuple[Place, ...]:
        """Where the steps of an order are, threads and calls aside."""
        places = (self.names.steps[event.thread, min(event.nodes)] for event in order)
        return tuple(place._replace(calls=()) for place in places)

    def _unexplained(self, block: Block) -> None:
        """A violation without a run to it, or without a step."""
        text = block.ending
        if "no reachable state satisfies" in text:
            self.verdicts.add(
                "unreachable", text, "" if block.name in self.space.violations() else "one does"
            )
        elif block.size == (0,):
            here = [n for n in self.space.initial if block.name in self.space.bad[n]]
            self.verdicts.add("run", text, "" if here else "it does not begin there")
            found = self.result.find(block.name)
            assert found.trace is not None
            self._ending(block, found.trace)

    # ------------------------------------------------------------------ the run

    def _rows(self, block: Block, cause: Cause, run: Run) -> dict[int, list[str]]:
        """The rows of the table are the steps of the run; what is marked, by their positions."""
        at, why = 0, ""
        marks: dict[int, list[str]] = {}
        steps = cause.trace.steps
        for cell in block.rows:
            text = cell.text.removesuffix("  ✗")
            if cell.fold:
                if {steps[k].thread for k in range(at, min(at + cell.fold, len(steps)))} != {cell.column}:
                    why = why or "steps are folded that are not of this thread"
                at += cell.fold
            elif cell.place:
                if at >= len(steps) or self._cell(steps[at]) != (cell.column, text):
                    why = f"“{text}” is not the step that comes here"
                    break
                marks[at] = cell.marks
                self._values(text, run, at)
                at += 1
        if not why and at != len(steps):
            why = f"the table has {at} of {len(steps)} steps"
        self.verdicts.add("table", block.name, why)
        return marks

    def _values(self, text: str, run: Run, at: int) -> None:
        """A row that reads or writes a plain variable, in which a store arrives, or an old value is read."""
        for name, value, newest, since in old_ones(text):
            older, there = self.names.older(run.states[at], name), self.names.value(run.states[at], name)
            wrong = older[since - 1 : since] != [value] if since else value not in older
            why = f"older ones are {older}" if wrong else ""
            why = why if there in (newest, None) else f"it is {there}"
            self.verdicts.add("value: old", text, why)
        if arrives := re.fullmatch(r"· ([\w\[\]]+) = (\S+) reaches memory", text):
            value = self.names.value(run.states[at + 1], arrives[1])
            if value is not None:
                self.verdicts.add("value: arrives", text, "" if value == arrives[2] else f"it is {value}")
        matched = re.fullmatch(r"([\w\[\]]+) (→|=) (\S+)", text)
        if not matched or at + (matched[2] == "=") >= len(run.states):
            return
        node = self.names.program.instances[run.steps[at].thread][0].code.nodes[run.steps[at].node]
        if isinstance(node.instr, I.AtomicBegin) and node.instr.form == "statement":  # as it is written
            return
        state = run.states[at + (matched[2] == "=")]
        if matched[2] == "→":
            state = self.names.as_seen(state, run.steps[at].thread)
        value = self.names.value(state, matched[1])
        if value is not None:
            self.verdicts.add("value", text, "" if value == matched[3] else f"it is {value}")

    def _size(self, block: Block, run: Run, part: bool) -> None:
        preemptions, switches, steps = price(self.space, run)
        own = "" if block.size == (steps, switches, preemptions) else f"it has {steps, switches, preemptions}"
        text = f"{block.name}: {block.size}"
        self.verdicts.add("size of the run", text, own)
        told = [self.causes.get((block.name, k)) for k in range(1, max(block.cause, 1) + 1)]
        others = [alike(self.names, one) if one else None for one in told]
        if None not in told[:-1] and not part:
            why = self._not_least((preemptions, switches, steps), block.name, told[:-1], others[:-1])
            self.verdicts.add("fewest preemptions", text, why)
        if block.cause and block.cause == block.causes and not block.more and None not in others:
            with suppress(TooLarge):
                other = fewest(self.space, block.name, [one for some in others for one in some or ()])
                self.verdicts.add("all causes", block.name, "" if other is None else "a run has none of them")

    def _not_least(
        self,
        cost: tuple[int, int, int],
        name: str,
        told: Sequence[Told | None],
        others: Sequence[list[Told] | None],
    ) -> str:
        """Why a run is not a cheapest one of those that have none of the causes before, nor of some that are
        like these; empty if it is."""
        least = fewest(self.space, name, [one for one in told if one])
        if least is None or cost < least:
            return f"the least is {least}"
        if None in others:
            return ""
        try:
            most = fewest(self.space, name, [one for some in others for one in some or ()])
        except TooLarge:
            return ""
        return f"another one has {most}" if most is not None and most < cost else ""

    def _ending(self, block: Block, trace: Trace) -> None:
        """What is said of the end of a run, and the state there."""
        run = self.whole(trace)
        if run is None or block.on != len(trace.steps) - trace.length:
            self.verdicts.add("ending", block.ending, "it does not go on so")
            return
        text, last = block.ending, run.steps[-1].after if run.steps else run.states[0]
        if text.startswith("no continuation reaches "):
            self.verdicts.add("onward", text, self._onward(text, run, trace.length))
            text = ""
        why = ""
        if isinstance(last, str):
            if not text.startswith(f"{last}: "):
                why = f"it ends in {last}"
        else:
            plain = re.sub("“[^”]*”", "", text).rpartition(": ")[2]
            for name, value in re.findall(r"([\w.\[\]]+) = ([^,]+)", plain):
                real = self.names.value(last, name)
                if real is not None and real != value:
                    why = f"{name} is {real}"
        if text:
            self.verdicts.add("ending", text, why)
        for line in block.blocked:
            assert isinstance(last, int)
            judge_waiting(self.names, last, line, self.verdicts)
        if block.state:
            crashed = isinstance(last, str)
            here = last if isinstance(last, int) else run.states[-1]
            judge_state(self.names, here, block.state, crashed, self.verdicts)

    def _onward(self, text: str, run: Run, length: int) -> str:
        """Why it is false that something can no longer be reached, or how the run goes on; empty if it is
        true."""
        matched = _ONWARD.fullmatch(text)
        if not matched:
            raise Unknown(text)
        last, bad = run.states[-1], self.space.bad
        if matched[1] not in bad[run.states[length]]:
            return "it can be reached"
        if (matched[2] == " from the beginning") != (length == 0 and len(run.steps) > 0):
            return "it is not from there on"
        threads = range(len(self.names.columns))
        standing = [n for n in threads if self.names.standing(last, n) in ("waits", "rests")]
        if round_ := re.fullmatch(r"what can move goes round, as in the last (?:(\d+) )?steps?", matched[3]):
            size = int(round_[1] or 1)
            return "" if run.states[-1 - size] == last else "it does not go round"
        if self.space.steps[last]:
            return "a thread can move"
        wanted = "at the end no thread can move" if standing else "at the end no thread runs any more"
        return "" if matched[3] == wanted else f"{wanted}"
