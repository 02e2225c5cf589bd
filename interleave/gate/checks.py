"""Runs the checks that ``pyproject.toml`` lists, and compares what comes out with what is expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.gate.kinds import Check, kind_of

if TYPE_CHECKING:
    from interleave.gate.kinds import Shown
    from interleave.report.findings import Entry


def run_gate(config: Path, checks: Sequence[Check], shown: Shown, *, explain: bool) -> Iterator[Entry]:
    """Run the checks one by one; each gives an entry for a model that it names.

    Args:
        config: the file that lists them; the models' paths start from its folder.
        checks: what to run.
        shown: gives a context in which the progress of a check, by its name, is shown.
        explain: whether anybody sees the causes of violations that are not expected.

    Raises:
        KeyboardInterrupt: also if it came while a search ran, after the entry with what is known.
    """
    for check in checks:
        yield from kind_of(check).run(config, check, shown, explain=explain)


def unchecked(config: Path, check: Check) -> Entry:
    """What stands in reports of a check that Ctrl-C came before."""
    from interleave.properties.expectations import SourceLine
    from interleave.report.findings import Entry

    name, listed = kind_of(check).name(config, check), SourceLine(str(config), check.line)
    problem = f"error: {name}: interrupted before it was checked"
    return Entry(name, None, (), (), problem, 0.0, listed, kind=check.kind)


def nothing_listed(config: Path) -> Entry:
    """What stands in reports if there are no checks: no success."""
    from interleave.properties.expectations import SourceLine
    from interleave.report.findings import Entry

    problem = "no [[tool.interleave.gate]]: nothing was checked"
    return Entry(str(config), None, (), (), problem, 0.0, SourceLine(str(config), 1))


def entry_data(entry: Entry) -> dict[str, Any]:
    """A check for JSON; what it is about stands under the name of its kind."""
    from interleave.report.json_result import result_data

    return {
        entry.kind: entry.name,
        "expected": list(entry.expected),
        "as_expected": entry.as_expected,
        "problems": [str(problem) for problem in entry.problems],
        "notes": list(entry.notes),
        **({"verdict": entry.verdict} if entry.verdict else {}),
        **entry.data,
        **({"error": entry.error} if entry.error else {}),
        **({"result": result_data(entry.result)} if entry.result is not None else {}),
    }
