"""Expected violations: a buggy model is as expected only while it fails for the stated cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.properties.result import Result


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


def problems(result: Result, expected: tuple[str, ...]) -> list[str]:
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
            found.append(f"{name} is expected to be violated, and its verdict is {known[name].verdict}")
    for prop in result.violated:
        if prop.name not in expected:
            found.append(f"{prop.name} is violated, which is not expected")
    return found


def causes_differ(result: Result, expected: tuple[str, ...]) -> list[str]:
    """Where the causes of the violations, which are explained, are not those that are expected: texts
    that are part of their sentences."""
    found, sentences = [], dict[str, str]()
    for prop in result.violated:
        if not prop.causes:
            why = prop.explanation.note if prop.explanation is not None else ""
            found.append(f"the cause of {prop.name} is not known{why and ': '}{why}")
        for cause in prop.causes:
            sentences.setdefault(cause.sentence, prop.name)
    for sentence, name in sentences.items():
        if not any(text in sentence for text in expected):
            found.append(f"{name} has a cause that is not expected: {sentence}")
    for text in expected:
        if not any(text in sentence for sentence in sentences):
            found.append(f"no violation has the expected cause “{text}”")
    return found
