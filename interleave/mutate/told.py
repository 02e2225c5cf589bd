"""What became of mutants, as text for people and as data for JSON."""

from __future__ import annotations

from typing import Any

from interleave.mutate.operators import OPERATORS
from interleave.mutate.outcomes import MODEL_ERROR, NOTICED, SAME, SURVIVED, UNDECIDED, Mutation, Outcome
from interleave.paths import shown
from interleave.properties.result import VIOLATED
from interleave.report.escape import one_line
from interleave.report.json_result import property_data
from interleave.report.style import Style, counted, pad, width
from interleave.report.summary import MARKS, wrapped

#: What is said of what is accepted for nothing.
_BECAME = {NOTICED: "it is noticed", SAME: "it does the same", UNDECIDED: "it is undecided"}
#: The columns of the table.
VERDICTS = (NOTICED, SURVIVED, SAME, UNDECIDED)


def mutation_lines(
    found: Mutation, terminal: int | None, style: Style, *, full: bool = False, quiet: bool = False
) -> list[str]:
    """What became of a model's mutants: the survivors, what is not known, and a table.

    Args:
        found: it.
        terminal: the terminal's width, None for a pipe or a file.
        style: colours, or `plain`.
        full: every mutant, with who noticed it.
        quiet: the first lines only.
    """
    original = found.original
    mark, colour = MARKS[original.verdict]
    lines = wrapped([(original.model, "bold"), (f"  {original.title}", "")], terminal, style)
    about = f"   {counted(original.states, 'state')}"
    lines += wrapped([(f"{mark} {original.verdict}", colour), (about, "")], terminal, style)
    if original.reason:
        text = f"nothing is compared: the model itself was not explored to its end ({original.reason})"
        return lines + wrapped([(text, "warn")], terminal, style)
    violated = [prop.name for prop in original.properties if prop.verdict == VIOLATED]
    if violated:
        text = f"  violated by itself; a mutant is noticed if one of these holds: {', '.join(violated)}"
        lines += wrapped([(text, "dim")], terminal, style)
    lines += wrapped([(_summary(found), "bad" if found.survivors else "bold")], terminal, style)
    if quiet:
        return lines
    lines += _part("survived: no property notices", found.survivors, terminal, style)
    lines += _part("undecided", found.of(UNDECIDED), terminal, style)
    if full:
        accepted = [outcome for outcome in found.of(SURVIVED) if outcome.accepted]
        lines += _part("survived, and accepted", accepted, terminal, style)
        lines += _part("noticed", found.of(NOTICED), terminal, style)
        lines += _part("doing the same", found.of(SAME), terminal, style)
    for name, became in found.stale:
        told = _BECAME[became] if became else "there is no such mutant"
        lines += wrapped([("  !", "warn"), (f" accepted, but {told}: {one_line(name)}", "")], terminal, style)
    return [*lines, "", *_table(found)]


def _summary(found: Mutation) -> str:
    accepted = len(found.of(SURVIVED)) - len(found.survivors)
    parts = [f"{len(found.of(NOTICED))} noticed"]
    of_them = f" ({'all' if not found.survivors else accepted} accepted)" if accepted else ""
    parts.append(f"{len(found.of(SURVIVED))} survived{of_them}")
    parts.append(f"{len(found.of(SAME))} doing the same")
    if found.of(UNDECIDED):
        parts.append(f"{len(found.of(UNDECIDED))} undecided")
    lost = "   interrupted" if found.interrupted else ""
    return f"{counted(len(found.outcomes), 'mutant')}: {', '.join(parts)}{lost}   {found.seconds:.2f} s"


def _part(title: str, outcomes: list[Outcome], terminal: int | None, style: Style) -> list[str]:
    """A list of mutants; nothing if there are none."""
    if not outcomes:
        return []
    places = [f"{shown(o.mutant.steps[0].file)}:{o.mutant.steps[0].line}" for o in outcomes]
    column = max(map(width, places))
    lines = ["", style(title, "bold")]
    for place, outcome in zip(places, outcomes, strict=True):
        text = f"  {pad(place, column)}  {one_line(outcome.mutant.name)}"
        lines += wrapped([(text, "")], terminal, style)
        says = _says(outcome)
        if says:
            lines += wrapped([(f"  {' ' * column}    {one_line(says)}", "dim")], terminal, style)
    return lines


def _says(outcome: Outcome) -> str:
    """By whom a mutant is noticed, or why it is not."""
    if outcome.verdict == NOTICED:
        return ", ".join(
            f"the model cannot be checked: {outcome.why}" if n.name == MODEL_ERROR
            else n.name if n.after == VIOLATED else f"{n.name} ({n.after})"
            for n in outcome.noticed
        )  # fmt: skip
    return outcome.accepted or outcome.why


def _table(found: Mutation) -> list[str]:
    """How many mutants of each operator there are, and what became of them."""
    rows: list[tuple[str, ...]] = [("operator", "what is done", "made", *VERDICTS)]
    for name, operator in OPERATORS.items():
        mine = [outcome for outcome in found.outcomes if outcome.mutant.operator == name]
        if mine:
            counts = [sum(outcome.verdict == verdict for outcome in mine) for verdict in VERDICTS]
            rows.append((name, operator.about, *map(str, (len(mine), *counts))))
    totals = [len(found.of(verdict)) for verdict in VERDICTS]
    rows.append(("all", "", *map(str, (len(found.outcomes), *totals))))
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [pad(row[0], widths[0]), pad(row[1], widths[1])]
        cells += [" " * (w - width(cell)) + cell for cell, w in zip(row[2:], widths[2:], strict=True)]
        lines.append("  ".join(cells).rstrip())
    if found.refused:
        lines.append(f"{counted(found.refused, 'change')} gave no program, and made no mutant")
    return lines


def mutation_data(found: Mutation) -> dict[str, Any]:
    """The same as plain data, for ``interleave mutate --json``."""
    original = found.original
    data: dict[str, Any] = {
        "model": original.model,
        "title": original.title,
        "verdict": original.verdict,
        "states": original.states,
        "properties": [property_data(prop) for prop in original.properties],
        "mutants": [_outcome(outcome) for outcome in found.outcomes],
        "counts": {verdict: len(found.of(verdict)) for verdict in VERDICTS},
        "refused": found.refused,
        "stale": [{"mutant": name, "now": became or None} for name, became in found.stale],
        "seconds": round(found.seconds, 6),
        "interrupted": found.interrupted,
    }
    if original.reason:
        data["reason"] = original.reason
    return data


def _outcome(outcome: Outcome) -> dict[str, Any]:
    mutant = outcome.mutant
    data: dict[str, Any] = {
        "name": mutant.name,
        "operator": mutant.operator,
        "what": mutant.what,
        "steps": [
            {"procedure": step.where, "does": step.does, "file": shown(step.file), "line": step.line}
            for step in mutant.steps
        ],
        "verdict": outcome.verdict,
        "states": outcome.states,
        "noticed_by": [{"name": n.name, "before": n.before, "after": n.after} for n in outcome.noticed],
    }
    if outcome.why:
        data["why"] = outcome.why
    if outcome.accepted:
        data["accepted"] = outcome.accepted
    return data
