"""Expected violations: a buggy model is as expected only while it fails for the stated cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.errors import UsageError
from interleave.record import record

if TYPE_CHECKING:
    from interleave.explain.explanation import Cause
    from interleave.properties.result import PropertyResult, Result

#: What can be otherwise than expected: a violation that nobody expects, one that is missing, a cause
#: that is not among the stated ones or missing, exact counts, a search that ended early, a warning, or a
#: property that is gone.
UNEXPECTED, MISSING, CAUSE, COUNTS, INCOMPLETE = "unexpected", "missing", "cause", "counts", "incomplete"
WARNED, PROPERTY = "warned", "property"


@record
class SourceLine:
    """A line of a file; ``note`` is its ``#:`` annotation, by custom the place in the C source."""

    file: str
    line: int
    note: str = ""


@record
class Problem:
    """Where a result is not as expected.

    Attributes:
        kind: one of the above.
        text: what is wrong, for people.
        about: what it is about, in words that stay the same when numbers and lines change.
        violation, cause: the violation that is not as expected and the cause of it that is not, if
            there are.
        place: where it is, if that is neither the cause's step nor where the check is listed.
    """

    kind: str
    text: str
    about: str
    violation: PropertyResult | None = None
    cause: Cause | None = None
    place: SourceLine | None = None

    def __str__(self) -> str:
        return self.text


def parse_expectations(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The names in ``violated:NAME``.

    Raises:
        UsageError: a text is not of that form.
    """
    names = []
    for text in texts:
        verdict, colon, name = text.partition(":")
        if verdict != "violated" or not colon or not name:
            raise UsageError(f"--expect takes violated:NAME, not {text!r}")
        names.append(name)
    return tuple(names)


def problems(result: Result, expected: tuple[str, ...]) -> list[Problem]:
    """Where a result differs from what is expected: exactly these properties are violated.

    Raises:
        UsageError: the model has no property of an expected name.
    """
    known = {p.name: p for p in result.properties}
    found = []
    for name in expected:
        if name not in known:
            raise UsageError(f"{result.model} has no property {name!r}; it has: {', '.join(known)}")
        if known[name].verdict != "violated":
            text = f"{name} is expected to be violated, and its verdict is {known[name].verdict}"
            found.append(Problem(MISSING, text, name))
    for prop in result.violated:
        if prop.name not in expected:
            text = f"{prop.name} is violated, which is not expected"
            found.append(Problem(UNEXPECTED, text, prop.name, prop))
    return found


def causes_differ(result: Result, expected: tuple[str, ...]) -> list[Problem]:
    """Where the causes of the violations, which are explained, are not those that are expected: texts
    that are part of their sentences. A violation of which no cause is known, as there is too much to look
    at, is told by how its run ends.

    What was not looked for, for want of time or memory, is not said to be missing: that is incomplete.
    """
    found: list[Problem] = []
    causes: dict[str, tuple[PropertyResult, Cause | None]] = {}
    cut = result.reason if any(prop.verdict == "incomplete" for prop in result.properties) else ""
    for prop in result.violated:
        note = prop.explanation.note if prop.explanation is not None else ""
        is_cut = prop.explanation is not None and prop.explanation.cut
        cut = cut or (note if is_cut else "")
        ends = () if is_cut else ends_of(prop)
        if not prop.causes and not any(text in end for text in expected for end in ends):
            text = f"the cause of {prop.name} is not known{note and ': '}{note}"
            found.append(Problem(INCOMPLETE if is_cut else CAUSE, text, prop.name, prop))
        causes |= {end: (prop, None) for end in ends if not prop.causes}
        for cause in prop.causes:
            causes.setdefault(cause.sentence, (prop, cause))
    for sentence, (prop, known) in causes.items():
        if known is not None and not any(text in sentence for text in expected):
            text = f"{prop.name} has a cause that is not expected: {sentence}"
            found.append(Problem(CAUSE, text, sentence, prop, known))
    for text in expected:
        if any(text in sentence for sentence in causes):
            continue
        if cut:
            why = f"the expected cause “{text}” was not found, and not all that there is was looked at: {cut}"
            found.append(Problem(INCOMPLETE, why, text))
        else:
            found.append(Problem(CAUSE, f"no violation has the expected cause “{text}”", text))
    return found


def ends_of(found: PropertyResult) -> tuple[str, ...]:
    """How the run to a violation ends: what is wrong there, and where threads stand that do not move."""
    blocked = found.trace.blocked if found.trace is not None else ()
    return (f"{found.name}: {found.message}", *blocked)
