"""What commands do with one model after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from interleave.cli import HOLDS, INCOMPLETE, INTERRUPTED, USAGE, VIOLATED
from interleave.cli.terminal import message, say, say_json, say_lines
from interleave.errors import ModelError, NothingExplored

if TYPE_CHECKING:
    from interleave.loader import Loaded
    from interleave.report.findings import Entry
    from interleave.report.style import Style

T = TypeVar("T")


def load(
    targets: tuple[str, ...], entries: list[Entry] | None = None
) -> list[tuple[Loaded | None, int]]:
    """The models that the targets name; what is wrong with the others is printed, and goes to ``entries`` if
    reports are to be written."""
    from interleave.loader import load_models

    found: list[tuple[Loaded | None, int]] = []
    for target in targets:
        try:
            found += [(loaded, HOLDS) for loaded in load_models(target)]
        except ModelError as problem:
            message(str(problem))
            found.append((None, USAGE))
            failed(target, problem, entries)
    return found


def failed(name: str, problem: ModelError, entries: list[Entry] | None) -> None:
    """Note a model that cannot be checked for reports."""
    if entries is not None:
        from interleave.properties.expectations import SourceLine
        from interleave.report.findings import Entry
        from interleave.report.places import of_error

        listed = SourceLine(name.split(".py:")[0] + ".py" * (".py:" in name), 1)
        entries.append(Entry(name, None, (), (), str(problem), 0.0, listed, of_error(problem)))


def attempted(
    name: str, work: Callable[[], T], note: Callable[[ModelError], None] = lambda problem: None
) -> tuple[T | None, int]:
    """What comes of work on a model, and a status. Without a result it is printed why.

    Args:
        name: the model's.
        work: what is done; it raises `ModelError` where that cannot be.
        note: told of that, too.
    """
    try:
        return work(), HOLDS
    except ModelError as problem:
        message(str(problem))
        note(problem)
        return None, INCOMPLETE if isinstance(problem, NothingExplored) else USAGE
    except KeyboardInterrupt:
        text = f"interrupted before there was anything to say of {name}"
        message(text)
        note(ModelError(text))
        return None, INTERRUPTED


def told_each(
    models: tuple[str, ...], work: Callable[[Loaded], tuple[T | None, int]], lines: Callable[[T], list[str]],
    data: Callable[[T], dict[str, Any]], style: Style, *, as_json: bool,
) -> int:  # fmt: skip
    """Do something with each model that is named, print what comes of it, as text or as JSON, and say which
    status that is.

    Args:
        models: how they are named.
        work: what is done with one; the status that it comes to.
        lines, data: a result as text, and as a document of JSON.
        style: colours, or `plain`.
        as_json: whether JSON is asked for.
    """
    statuses, documents = [], []
    for loaded, status in load(models):
        statuses.append(status)
        if loaded is None:
            continue
        found, statuses[-1] = work(loaded)
        if found is not None and as_json:
            documents.append(data(found))
        elif found is not None:
            if len(statuses) > 1:
                say()
            say_lines(lines(found), style)
        if statuses[-1] == INTERRUPTED:
            break
    if documents:
        say_json(documents[0] if len(documents) == 1 else documents)
    return worst(statuses)


def worst(statuses: list[int]) -> int:
    """The status of several checks: what needs attention first."""
    for status in (INTERRUPTED, USAGE, VIOLATED, INCOMPLETE):
        if status in statuses:
            return status
    return HOLDS if statuses else INCOMPLETE
