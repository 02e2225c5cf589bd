"""What a review says, whatever its format: the conclusion, the verdicts, what goes wrong."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from textwrap import dedent

from interleave.checking.reviews import same_runs
from interleave.checking.verdicts import Checked
from interleave.explain.explanation import Cause
from interleave.fixes.review import Review
from interleave.properties.result import HOLDS, VIOLATED, PropertyResult, Result
from interleave.record import record
from interleave.report.comparison import ABSENT, became, by_the_same_steps, sentence, verdict_rows
from interleave.report.coverage import unreached_lines
from interleave.report.explained import passes, size
from interleave.report.reviewed import outcome
from interleave.report.style import counted, plain
from interleave.report.summary import MARKS, memory_notes, says, under, weak
from interleave.report.warned import said
from interleave.trace.trace import Trace, TraceStep

#: Below reduced counts, which stand beside runs and a graph without reductions.
REDUCED = (
    "Counted with reductions, which leave out what makes no difference. Runs are told in single steps, and "
    "graphs are drawn without reductions."
)


@record
class Cell:
    """Text with a tone: ``good``, ``bad``, ``warn``, ``dim``, ``code`` or none."""

    text: str
    tone: str = ""


@record
class Grid:
    """A table; ``note`` is a line below it, if there is something to say."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


@record
class Section:
    """One thing that goes wrong in a design.

    Attributes:
        heading: the property, and which of its causes this is.
        also: what else it violates, each with the steps of its shortest run.
        sentence: the cause, or what is wrong where it is not known.
        size: how long the run is; ``turned`` what the nearest passing run does otherwise.
        found: the property, with only this cause.
        review: what became of the cause in the new design; ``became`` says that in a sentence.
        note: why there is less than there could be.
    """

    heading: str
    also: tuple[str, ...]
    sentence: str
    size: str
    turned: str
    found: PropertyResult
    review: Review | None = None
    note: str = ""

    @property
    def cause(self) -> Cause | None:
        return self.found.causes[0] if self.found.causes else None

    @property
    def became(self) -> str:
        return outcome(self.review) if self.review is not None else ""

    @property
    def trace(self) -> Trace | None:
        return self.found.clearest


@record
class Design:
    """A checked model in a review; ``role`` is ``old``, ``new`` or nothing."""

    role: str
    checked: Checked
    sections: tuple[Section, ...]

    @property
    def result(self) -> Result:
        return self.checked.result

    @property
    def name(self) -> str:
        """The model without its file."""
        return short(self.result.model)

    @property
    def warnings(self) -> list[str]:
        """What the model is warned of, each with its place and kind, and what to do."""
        found = self.result.warnings
        return [f"{said(w)}{w.hint and '; '}{w.hint}" for w in found]

    @property
    def unreached(self) -> str:
        """What no interleaving comes to, in lines; nothing if there is no such place."""
        return dedent("\n".join(unreached_lines(self.result, None, plain, full=True)))


@record
class Content:
    """A review.

    Attributes:
        title: of the whole.
        conclusion: what to read if nothing else is read.
        designs: what was checked.
        verdicts, counts: the tables.
        commands: how to come to the same result.
    """

    title: str
    conclusion: str
    designs: tuple[Design, ...]
    verdicts: tuple[Grid, ...]
    counts: Grid
    commands: tuple[str, ...]

    def named(self, design: Design, section: Section) -> str:
        """What a section is called, with its design where several go wrong."""
        several = sum(bool(one.sections) for one in self.designs) > 1
        return f"{section.heading}, in {design.name}" if several else section.heading


def content(
    checked: Sequence[Checked], reviews: Sequence[Review] | None = None, commands: Sequence[str] = ()
) -> Content:
    """What there is to say of checked models.

    Args:
        checked: the models; with ``reviews`` the old design and the new one.
        reviews: what became of each cause of the old design; None if this is no comparison.
        commands: how to come to the same result.
    """
    results = [one.result for one in checked]
    if reviews is None:
        designs = tuple(Design("", one, sections(one.result, ())) for one in checked)
        title = designs[0].name if len(designs) == 1 else counted(len(designs), "model")
        verdicts = tuple(_verdicts(result) for result in results)
        conclusion = [_conclusion(design) for design in designs]
    else:
        old, new = checked
        designs = (
            Design("old", old, sections(old.result, reviews)),
            Design("new", new, sections(new.result, (), same_runs(old, new))),
        )
        title = f"{designs[0].name} → {designs[1].name}"
        verdicts = (_compared(old.result, new.result),)
        conclusion = [sentence(old, new), *filter(None, [by_the_same_steps(old, new)])]
        conclusion += [f"Not everything was explored in {r.model}: {r.reason}." for r in results if r.reason]
    return Content(
        title, " ".join(conclusion), designs, verdicts, _counts(designs), tuple(commands),
    )  # fmt: skip


@record
class Deciding:
    """A step whose order decides, and its position in the run, None if it does not run."""

    step: TraceStep
    at: int | None


def deciding(cause: Cause) -> list[Deciding]:
    """The steps of a cause's orders, each once, in the order of the run."""
    found: dict[tuple[int, int, int | None], Deciding] = {}
    for order in (*cause.orders, *cause.within):
        for step, at in ((order.first, order.first_at), (order.then, order.then_at)):
            found.setdefault((step.number, step.location, at), Deciding(step, at))
    return sorted(found.values(), key=lambda one: (one.at is None, one.at))


def short(model: str) -> str:
    """A model's name without its file."""
    return model.split(".py:", 1)[-1]


# ---------------------------------------------------------------------------- sentences and tables


def _conclusion(design: Design) -> str:
    result = design.result
    states, memory = counted(result.states, "state"), under(result, named=False)
    if result.walks is not None:
        states = f"{counted(result.walks.count, 'random walk')} of seed {result.walks.seed}"
    if result.verdict == VIOLATED:
        names = ", ".join(found.name for found in result.violated)
        rest = f"; the rest is not decided: {result.reason}" if result.reason else ""
        return " ".join(filter(None, [f"{design.name} violates {names}{memory}{rest}.", weak(result)]))
    if result.verdict == HOLDS:
        what = f"No interleaving of {design.name} violates a property{memory}"
        return f"{what}: everything was explored, in {states}."
    return f"{design.name} is not decided{memory}: {result.reason}. Nothing was found in {states}."


def _verdict(found: PropertyResult | None) -> Cell:
    if found is None:
        return Cell(ABSENT, "dim")
    mark, tone = MARKS[found.verdict]
    return Cell(f"{mark} {found.verdict}", tone)


def _verdicts(result: Result) -> Grid:
    """The verdicts on one model, built-in properties that are not violated in a note."""
    told = [p for p in result.properties if p.kind != "built-in" or p.verdict == VIOLATED]
    rows = tuple((Cell(p.name, "code"), Cell(p.kind, "dim"), _verdict(p), Cell(says(p))) for p in told)
    quiet = [p.name for p in result.properties if p.kind == "built-in" and p.verdict != VIOLATED]
    what = "Not found so far" if result.reason else "None of"
    note = f"{what}: {', '.join(quiet)}." if quiet else ""
    name = f"{result.model}{under(result, named=False)}"
    return Grid(name, ("property", "kind", "verdict", "what it says"), rows, note)


def _compared(old: Result, new: Result) -> Grid:
    """The verdicts on two designs, side by side."""
    rows, told = [], set()
    for name, kind, before, after in verdict_rows(old, new):
        change = became(before, after)
        tone = "good" if change == "fixed" else "bad"
        told.add(name)
        rows.append(
            (Cell(name, "code"), Cell(kind, "dim"), _verdict(before), _verdict(after), Cell(change, tone))
        )
    quiet = [p.name for p in old.properties if p.kind == "built-in" and p.name not in told]
    note = f"Neither design has: {', '.join(quiet)}." if quiet and not old.reason and not new.reason else ""
    head = ("property", "kind", "old", "new", "what became of it")
    return Grid("The properties of both designs", head, tuple(rows), note)


def _counts(designs: Sequence[Design]) -> Grid:
    head = ("model", "verdict", "states", "transitions", "depth", "engine")
    rows = []
    for design in designs:
        result = design.result
        mark, tone = MARKS[result.verdict]
        reason = f" ({result.reason})" if result.reason else ""
        rows.append(
            (
                Cell(result.model, "code"),
                Cell(f"{mark} {result.verdict}{reason}{under(result, named=False)}", tone),
                *(Cell(text) for text in _numbers(result)),
                Cell(result.engine),
            )
        )
    note = REDUCED if any(design.result.reduced for design in designs) else ""
    told = dict.fromkeys(said for design in designs for said in memory_notes(design.result))
    note = " ".join(filter(None, [note, *(f"{said[0].upper()}{said[1:]}." for said in told)]))
    return Grid("What was explored", head, tuple(rows), note)


def _numbers(result: Result) -> tuple[str, str, str]:
    """How much was explored, for the columns of states, transitions and depth."""
    walks = result.walks
    states = f"{result.states:,}" if walks is None else f"none, {counted(walks.count, 'random walk')}"
    return states, f"{result.transitions:,}", f"{result.depth:,}"


# ---------------------------------------------------------------------------- what goes wrong


def sections(
    result: Result, reviews: Sequence[Review] = (), without: Collection[str] = ()
) -> tuple[Section, ...]:
    """What goes wrong: each cause once, with the first property that it violates; and what has no cause.
    Properties of ``without`` are left out."""
    reviewed = {id(review.trace): review for review in reviews}
    told: list[Section] = []
    known: dict[frozenset[object], int] = {}
    for found in result.violated:
        if found.name in without:
            continue
        explanation = found.explanation
        note = _sentence(explanation.note) if explanation is not None else ""
        if explanation is None or not explanation.causes:
            steps = counted(found.trace.length, "step") if found.trace else ""
            review = reviewed.get(id(found.trace))
            told.append(Section(found.name, (), _sentence(found.message), steps, "", found, review, note))
            continue
        count = len(explanation.causes)
        for number, cause in enumerate(explanation.causes, 1):
            if cause.key and cause.key in known:
                first = told[known[cause.key]]
                also = f"{found.name} ({counted(cause.trace.length, 'step')})"
                told[known[cause.key]] = replace(first, also=(*first.also, also))
                continue
            if cause.key:
                known[cause.key] = len(told)
            more = "" if explanation.complete else " or more"
            heading = found.name if count == 1 else f"{found.name}, cause {number} of {count}{more}"
            alone = replace(found, explanation=replace(explanation, causes=(cause,)))
            review = reviewed.get(id(cause.trace))
            told.append(
                Section(heading, (), cause.sentence, size(cause), passes(cause), alone, review, note)
            )
    return tuple(told)


def _sentence(text: str) -> str:
    """A message as a sentence; nothing if there is none."""
    return f"{text[0].upper()}{text[1:]}." if text else ""
