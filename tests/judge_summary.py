"""Judges verdicts, steps that are never taken, and the frame of a comparison; splits what is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from judge_check import Judge
from judge_graph import Space
from judge_names import Names
from judge_sentence import names as listed
from judge_text import Unknown, number
from judge_verdicts import Verdicts

from interleave.memories import C11
from interleave.program.kinds import FULL

VERDICT = re.compile(r"  ([✗✓]) (\S+) +(built-in|invariant|reachable|recoverable)(?:  (.*))?")
STEPS = re.compile(r"(.*) \((?:at least )?([\d,]+) steps?\)")


def judge_summary(judge: Judge, lines: Sequence[str]) -> None:
    """Judge the lines about each property of a model, and those about steps that are never taken.

    Raises:
        Unknown: a line is none of these.
    """
    space, verdicts = judge.space, judge.verdicts
    violated, never = space.violations(), 0
    _, counts, *rest = lines
    wanted = "✗ violated" if violated else "✓ holds"
    verdicts.add("verdict", counts, "" if counts.startswith(f"{wanted} ") else f"it is {wanted}")
    for line in rest:
        if line == "    steps are single ones; depth is that of the reduced graph":
            depth = judge.result.depth
            longer = any(p.trace is not None and p.trace.length > depth for p in judge.result.properties)
            verdicts.add("depth", line, "" if judge.result.reduced and longer else "no run is longer")
        elif matched := re.fullmatch(r"    (?:store buffers|histories) of (\d+) were full", line):
            full = [prop for prop in space.program.properties if prop.kind == FULL]
            ever = any(space.oracle.holds(prop, state) for prop in full for state in space.states)
            verdicts.add("full", line, "" if ever else "there is always room")
        elif line == "    seq_cst accesses stand beside weaker ones: RC11 may let more happen":
            verdicts.add("stronger", line, "" if space.program.memory == C11 else "it is no such memory")
        elif matched := VERDICT.fullmatch(line):
            mark, name, _, says = matched.groups()
            why = "" if (name in violated) == (mark == "✗") else "it is the other way round"
            verdicts.add("verdict", line, why or _wrong_steps(space, name, says or ""))
        elif matched := re.fullmatch("  ✓ (?:none of:|no) (.*)", line):
            wrong = violated & set(matched[1].split(", "))
            verdicts.add("verdict", line, f"{min(wrong)} is violated" if wrong else "")
        elif matched := re.fullmatch(
            r"  ! ([\d,]+) steps? (?:is|are) never taken: the model may be too narrow", line
        ):
            never = number(matched[1])
        elif matched := re.fullmatch(r"      (\S+:\d+) +(.*)", line):
            _never(judge.names, matched[1], matched[2], verdicts)
        elif not (never and re.fullmatch(r"      … and \d+ more \(--full lists all\)", line)):
            raise Unknown(line)


def _wrong_steps(space: Space, name: str, says: str) -> str:
    """Why a shortest run to a violation has another number of steps than is said; empty if it has not."""
    matched = STEPS.fullmatch(says)
    if not matched:
        return ""
    fewest = space.shortest(name)
    return "" if fewest == number(matched[2]) else f"a shortest run has {fewest} steps"


def _never(names: Names, place: str, text: str, verdicts: Verdicts) -> None:
    """A place that no run comes to: a thread, a call, or a step."""
    text = re.sub(r"( …)? \([\d,]+ steps?\)$", "", text)
    line = place.rpartition(":")[2]
    if matched := re.fullmatch(r"thread (.*): none of its [\d,]+ steps?", text):
        here = {at for at in names.steps if names.columns[at[0]].partition("[")[0] == matched[1]}
    else:
        function, _, what = text.partition("(): ")
        here = {
            at
            for at, step in names.steps.items()
            if (step.text, step.function, step.line) == (what, function, line) or line in step.calls
        }
        if not here:
            raise Unknown(text)
    taken = here & names.space.taken
    verdicts.add("never taken", text, f"{names.columns[min(taken)[0]]} takes it" if taken else "")


# ---------------------------------------------------------------------------- comparisons


class Parts:
    """The parts of a comparison.

    Args:
        lines: what is printed.
        old, new: the names of the two models.

    Attributes:
        table: the rows of verdicts.
        neither: what neither design has.
        before, after: details of the old and the new design.
        again: the properties that the new one violates by the same steps.
        reviews: the paragraphs about causes.
        summary: the last sentence.
    """

    def __init__(self, lines: Sequence[str], old: str, new: str) -> None:
        self.table: list[str] = []
        self.neither = ""
        self.before: list[str] = []
        self.after: list[str] = []
        self.again: list[str] = []
        self.reviews: list[list[str]] = []
        heads = {
            f"How {old} goes wrong": self.before, f"How {new} goes wrong": self.after,
            f"What goes wrong in {new} only": self.after,
        }  # fmt: skip
        at = lines.index("") + 2
        while at < len(lines) and lines[at]:
            if lines[at].startswith("neither design has: "):
                self.neither = lines[at]
            else:
                self.table.append(lines[at])
            at += 1
        *body, self.summary = lines[at:]
        where: list[str] | None = None
        for line in body:
            by = re.fullmatch(
                rf"{re.escape(new)} violates (.*) by the same steps as {re.escape(old)}\.", line
            )
            if line == f"What became of it in {new}":
                where = None
                self.reviews.append([])
            elif self.reviews:
                if not line:
                    self.reviews.append([])
                else:
                    self.reviews[-1].append(line)
            elif by:
                self.again = listed(by[1])
            elif line in heads and not heads[line] and (old != new or where is None):
                where = heads[line]
            elif where is not None:
                where.append(line)
            elif line:
                raise Unknown(line)
        self.reviews = [part for part in self.reviews if part]


def judge_frame(old: Judge, new: Judge, parts: Parts, verdicts: Verdicts) -> None:
    """Judge the table of verdicts and the last sentence."""
    before, after = old.space.violations(), new.space.violations()
    for row in parts.table:
        name, _, *cells = re.split(r"  +", row)
        became = cells[2] if len(cells) > 2 else ""
        known = [name in {p.name for p in judge.result.properties} for judge in (old, new)]
        real = [
            ("✗ violated" if name in some else "✓ holds") if has else "not declared"
            for some, has in zip((before, after), known, strict=True)
        ]
        change = {
            ("✗ violated", "✓ holds"): "fixed", ("✗ violated", "✗ violated"): "still violated",
            ("✓ holds", "✗ violated"): "broken", ("not declared", "✗ violated"): "new, violated",
        }.get((real[0], real[1]), "")  # fmt: skip
        right = cells[:2] == real and became == change
        verdicts.add("compared", row, "" if right else f"it is {real} {change}")
    wrong = (before | after) & set(parts.neither.partition(": ")[2].split(", "))
    verdicts.add("compared", parts.neither, f"{min(wrong)} is violated" if wrong else "")
    for name in parts.again:
        verdicts.add("by the same steps", name, _otherwise(old, new, name))
    verdicts.add("last sentence", parts.summary, _summary(old, new, parts.summary))


def _otherwise(old: Judge, new: Judge, name: str) -> str:
    """Why a property is not violated by the same steps and causes; empty if it is."""
    told = []
    for judge in (old, new):
        if name not in judge.space.violations():
            return "it is not violated in both"
        found = judge.result.find(name)
        causes = [(cause.trace, cause.orders) for cause in found.causes] or [(found.trace, ())]
        told.append(
            {
                (tuple(step.thread for step in trace.steps), tuple((o.first_at, o.then_at) for o in orders))
                for trace, orders in causes
                if trace is not None
            }
        )
    return "" if told[1] <= told[0] else "it is by others"


def _summary(old: Judge, new: Judge, text: str) -> str:
    """Why the last sentence is false; empty if it is true."""
    before, after = old.space.violations(), new.space.violations()
    declared = {p.name for p in new.result.properties}
    told: set[str] = set()
    if not text.endswith("."):
        raise Unknown(text)
    for part in (text[0].lower() + text[1:-1]).split("; "):
        if part == "the two programs are the same":
            if len(old.space.states) != len(new.space.states) or before != after:
                return "they are not"
            continue
        if part == "nothing changed for the better or the worse":
            return "something did" if before | after else ""
        for words, right in (
            ("(?:the new design|it) (?:does not violate|violates none of) (.*)", before - after),
            ("(?:the new design|it) still violates (.*)", before & after),
            ("(?:the new design|it) does not declare (.*), which the old one violates", before - declared),
            ("both violate (.*)", before & after),
            ("(?:the new design|it) violates (.*), which the old one does not", after - before),
            ("(?:the new design|it) can no longer reach (.*)", after - before),
        ):
            matched = re.fullmatch(words, part)
            if matched:
                found = set(matched[1].split(", "))
                told |= found
                if not found <= right:
                    return f"not {min(found - right)}"
                break
        else:
            raise Unknown(part)
    missing = (before | after) - told
    return f"{min(missing)} is not told" if missing else ""
