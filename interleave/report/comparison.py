"""Two designs side by side: verdicts property by property, and the old one's counterexamples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from interleave.checking.verdicts import Checked
from interleave.program.digest import canonical
from interleave.properties.result import HOLDS, VIOLATED, PropertyResult, Result
from interleave.report.json_result import result_data
from interleave.report.style import Style, pad, paragraph, width
from interleave.report.summary import MARKS, counts, details, memory_notes, under, wrapped
from interleave.report.warned import warning_lines
from interleave.trace.words import listed

if TYPE_CHECKING:
    from interleave.fixes.review import Review

ABSENT = "not declared"
#: What became of a property, by its verdicts in the old and in the new design.
BECAME = {
    (VIOLATED, HOLDS): "fixed",
    (VIOLATED, VIOLATED): "still violated",
    (HOLDS, VIOLATED): "broken",
    ("", VIOLATED): "new, violated",
}


def verdict_rows(
    old: Result, new: Result
) -> list[tuple[str, str, PropertyResult | None, PropertyResult | None]]:
    """Each property that one of the designs declares or violates, with both verdicts."""
    before = {p.name: p for p in old.properties}
    after = {p.name: p for p in new.properties}
    rows = []
    for name in dict.fromkeys([*before, *after]):
        a, b = before.get(name), after.get(name)
        present = [p for p in (a, b) if p is not None]
        kind = present[0].kind
        if kind != "built-in" or any(p.verdict == VIOLATED for p in present):
            rows.append((name, kind, a, b))
    return rows


def became(old: PropertyResult | None, new: PropertyResult | None) -> str:
    """What became of a property in the new design; empty where nothing changed for the better
    or the worse."""
    if other_fairness(old, new):
        return "changed"
    return BECAME.get((old.verdict if old else "", new.verdict if new else ""), "")


def other_fairness(old: PropertyResult | None, new: PropertyResult | None) -> bool:
    """Whether two verdicts on a liveness property cannot be compared: they assume other fairness."""
    return old is not None and new is not None and old.fair != new.fair


def comparison(
    before: Checked,
    after: Checked,
    reviews: Sequence[Review],
    terminal: int | None,
    style: Style,
    *,
    quiet: bool,
    full: bool = False,
    memory: bool = False,
) -> list[str]:
    """The comparison as lines; ``memory`` is whether to say which memory model it is, even the default."""
    old, new = before.result, after.result
    lines = []
    for what, result in (("old", old), ("new", new)):
        lines += design_lines(what, [result], terminal, style, quiet=quiet, memory=memory)
    lines.append("")
    rows = verdict_rows(old, new)
    names = max([width("property"), *(width(r[0]) for r in rows)])
    kinds = max([width("kind"), *(width(r[1]) for r in rows)])
    verdicts = max(width(ABSENT), width(f"✗ {VIOLATED}"))
    head = f"{pad('property', names)}  {pad('kind', kinds)}  {pad('old', verdicts)}  {pad('new', verdicts)}"
    lines.append(style(head.rstrip(), "bold"))
    for name, kind, a, b in rows:
        change = became(a, b)
        cells = [
            pad(name, names),
            style(pad(kind, kinds), "dim"),
            _verdict(a, verdicts, style),
            _verdict(b, verdicts, style),
            style(change, "good" if change == "fixed" else "bad"),
        ]
        lines.append("  ".join(cells).rstrip())
    same = [p.name for p in old.properties if p.kind == "built-in" and p.name not in {r[0] for r in rows}]
    if same and not old.reason and not new.reason:
        lines += paragraph(f"neither design has: {', '.join(same)}", terminal, "    ")
    lines += [] if quiet else told_lines(before, after, reviews, terminal, style, full=full)
    return [*lines, "", *paragraph(sentence(before, after), terminal, "")]


def design_lines(
    what: str, results: Sequence[Result], terminal: int | None, style: Style, *, quiet: bool, memory: bool
) -> list[str]:
    """One of the designs: its name, and a verdict for each result, with its memory model if that is to be
    said."""
    first = results[0]
    lines = wrapped([(what, "bold"), (f"  {first.model}  {first.title}", "")], terminal, style)
    for result in results:
        mark, colour = MARKS[result.verdict]
        reason = f" ({result.reason})" if result.reason else ""
        verdict = [
            (f"     {mark} {result.verdict}{reason}{under(result, named=memory)}", colour),
            (f"   {counts(result)}", ""),
        ]
        lines += wrapped(verdict, terminal, style)
        for note in memory_notes(result):
            lines += wrapped([(f"         {note}", "dim")], terminal, style)
    return lines + (warning_lines(first, terminal, style) if not quiet else [])


def told_lines(
    before: Checked, after: Checked, reviews: Sequence[Review], terminal: int | None, style: Style, *,
    full: bool, where: str = "",
) -> list[str]:  # fmt: skip
    """How the designs go wrong, and what became of the causes; ``where`` says under which memory model, for
    behind the heads."""
    old, new, lines = before.result, after.result, list[str]()
    if old.violated:
        head = f"How {old.model} goes wrong{where}"
        lines += ["", style(head, "bold"), *details(old, terminal, style, full=full)]
    lines += _new_details(before, after, terminal, style, full=full, where=where)
    if reviews:
        lines += ["", style(f"What became of it in {new.model}{where}", "bold"), ""]
        from interleave.report.reviewed import review_lines

        lines += review_lines(reviews, terminal, style)
    return lines


def _new_details(
    before: Checked, after: Checked, terminal: int | None, style: Style, *, full: bool, where: str
) -> list[str]:
    """How the new design goes wrong, but for what goes wrong as in the old one."""
    old, new = before.result, after.result
    both = {p.name for p in new.violated} & {p.name for p in old.violated}
    names, same = {p.name for p in new.violated}, _same_runs(before, after)
    lines: list[str] = []
    if names - same:
        head = f"How {new.model} goes wrong" if both - same else f"What goes wrong in {new.model} only"
        head += where
        lines += ["", style(head, "bold"), *details(new, terminal, style, names - same, full=full)]
    again = by_the_same_steps(before, after)
    return [*lines, *(["", *paragraph(again, terminal)] if again else [])]


def by_the_same_steps(before: Checked, after: Checked) -> str:
    """A sentence on what both designs violate by the same steps; empty if there is nothing."""
    same = _same_runs(before, after)
    again = [p.name for p in after.result.violated if p.name in same]
    if not again:
        return ""
    return f"{after.result.model} violates {listed(again)} by the same steps as {before.result.model}."


def _verdict(found: PropertyResult | None, columns: int, style: Style) -> str:
    if found is None:
        return style(pad(ABSENT, columns), "dim")
    mark, colour = MARKS[found.verdict]
    return style(pad(f"{mark} {found.verdict}", columns), colour)


def sentence(before: Checked, after: Checked) -> str:
    """One sentence that sums up."""
    old, new = before.result, after.result
    changed = [name for name, _, a, b in verdict_rows(old, new) if other_fairness(a, b)]
    old, new = _without(old, changed), _without(new, changed)
    violated = {p.name for p in old.violated}
    holding = {p.name for p in new.properties if p.verdict == HOLDS}
    fixed = [p.name for p in old.violated if p.name in holding]
    still = [p.name for p in new.violated if p.name in violated]
    others = [p for p in new.violated if p.name not in violated]
    worse = [p.name for p in others if p.kind != "reachable"]
    lost = [p.name for p in others if p.kind == "reachable"]
    declared = {p.name for p in new.properties}
    dropped = [p.name for p in old.violated if p.name not in declared]
    says = []
    if fixed:
        says.append(f"{'does not violate' if len(fixed) == 1 else 'violates none of'} {', '.join(fixed)}")
    if still:
        says.append(f"still violates {', '.join(still)}")
    if dropped:
        says.append(f"does not declare {', '.join(dropped)}, which the old one violates")
    if worse:
        says.append(f"violates {', '.join(worse)}, which the old one does not")
    if lost:
        says.append(f"can no longer reach {', '.join(lost)}")
    if changed:
        says.append(f"assumes other fairness for {', '.join(changed)}")
    parts = [f"{'it' if number else 'the new design'} {part}" for number, part in enumerate(says)]
    if not parts:
        parts.append("nothing changed for the better or the worse")
    if same_program(before, after):
        parts = ["the two programs are the same", *([f"both violate {', '.join(still)}"] if still else [])]
    text = "; ".join(parts)
    return text[0].upper() + text[1:] + "."


def _without(result: Result, names: Sequence[str]) -> Result:
    """A result without some properties."""
    return replace(result, properties=tuple(p for p in result.properties if p.name not in names))


def comparison_data(before: Checked, after: Checked, reviews: Sequence[Review]) -> dict[str, Any]:
    """The comparison for JSON."""
    old, new = before.result, after.result
    same = _same_runs(before, after)
    return {
        "same_program": same_program(before, after),
        "old": result_data(old),
        "new": result_data(new),
        "properties": [
            {
                "name": name,
                "kind": kind,
                "old": a.verdict if a else None,
                "new": b.verdict if b else None,
                "became": became(a, b),
                "same_steps": name in same,
            }
            for name, kind, a, b in verdict_rows(old, new)
        ],
        "reviews": _reviewed(reviews),
    }


def same_program(before: Checked, after: Checked) -> bool:
    """Whether two models are one program: the same instructions, variables and properties. Names of
    models and files, titles, comments and places in the source make no difference."""
    return canonical(before.builder.program) == canonical(after.builder.program)


def _same_runs(before: Checked, after: Checked) -> frozenset[str]:
    """The properties that both violate by the same steps; what finds that is loaded if both violate any."""
    if not (before.result.violated and after.result.violated):
        return frozenset()
    from interleave.checking.reviews import same_runs

    return same_runs(before, after)


def _reviewed(reviews: Sequence[Review]) -> list[dict[str, Any]]:
    if not reviews:
        return []
    from interleave.report.reviewed import review_data

    return list(map(review_data, reviews))
