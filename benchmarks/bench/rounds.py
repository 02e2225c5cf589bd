"""Run the tools in turn, round by round, and keep what each has cost."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from bench.cases import Case
from bench.process import Cost, Failed, warm
from bench.tool import Sample, Tool

#: So much memory is found before each run, in bytes: this, or as much as so many a state are, up to a bound.
MEMORY, A_STATE, MOST = 1 << 30, 40, 4 << 30


@dataclass
class Results:
    """All samples, by case, tool and round, and what went wrong.

    Attributes:
        samples: case → tool → round → sample.
        problems: case → tool → what went wrong.
        cold: case → samples with nothing compiled before.
        bits: case → bits of a state in interleave.
    """

    samples: dict[str, dict[str, dict[int, Sample]]] = field(default_factory=dict)
    problems: dict[str, dict[str, str]] = field(default_factory=dict)
    cold: dict[str, list[Sample]] = field(default_factory=dict)
    bits: dict[str, int] = field(default_factory=dict)

    def of(self, case: Case, tool: str) -> dict[int, Sample]:
        """A tool's samples of a case by round; none if it was not measured or went wrong."""
        if tool in self.problems.get(case.name, {}):
            return {}
        return self.samples.get(case.name, {}).get(tool, {})

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".tmp")
        partial.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")
        partial.replace(path)

    @classmethod
    def load(cls, path: Path) -> Results:
        data = json.loads(path.read_text(encoding="utf-8"))
        samples = {
            case: {
                tool: {int(number): sample(found) for number, found in rounds.items()}
                for tool, rounds in tools.items()
            }
            for case, tools in data["samples"].items()
        }
        cold = {case: [sample(found) for found in several] for case, several in data["cold"].items()}
        return cls(samples, data["problems"], cold, data["bits"])


def sample(data: dict[str, Any]) -> Sample:
    return Sample(**{**data, "cost": Cost(**data["cost"])})


def measure(case: Case, tools: Sequence[Tool], rounds: int, results: Results) -> None:
    """Run a case with all tools that take it. Each round begins with another tool."""
    takers = [tool for tool in tools if tool.takes(case)]
    samples: dict[str, dict[int, Sample]] = {tool.name: {} for tool in takers}
    problems: dict[str, str] = {}
    results.samples[case.name], results.problems[case.name] = samples, problems
    for tool in takers:
        try:
            tool.prepare(case)
        except Failed as failed:
            problems[tool.name] = str(failed)
    for number in range(rounds):
        print(f"{case.name}: round {number + 1} of {rounds}", file=sys.stderr, flush=True)
        first = number % len(takers) if takers else 0
        for tool in takers[first:] + takers[:first]:
            if tool.name not in problems and number < tool.rounds(case, rounds):
                found = attempt(case, tool, problems)
                if found is not None:
                    samples[tool.name][number] = found


def attempt(case: Case, tool: Tool, problems: dict[str, str]) -> Sample | None:
    """One run. What goes wrong is noted, and counts that are not what they have to be."""
    warm(min(max(MEMORY, A_STATE * case.states), MOST))
    try:
        found = tool.check(case)
    except Failed as failed:
        problems[tool.name] = str(failed)
    else:
        if tool.agrees(case, found):
            return found
        problems[tool.name] = f"counts {found.states:,} states and {found.transitions or 0:,} transitions"
    print(f"{case.name}: {tool.name}: {problems[tool.name]}", file=sys.stderr)
    return None


# ---------------------------------------------------------------------------- figures


@dataclass(frozen=True)
class Ratio:
    """How many times as fast interleave is as a tool: the median of the rounds, least and greatest."""

    middle: float
    least: float
    greatest: float

    def __str__(self) -> str:
        return f"{short(self.middle)} ({short(self.least)} to {short(self.greatest)})"

    @classmethod
    def of(cls, found: Iterable[float]) -> Ratio | None:
        known = list(found)
        return cls(median(known), min(known), max(known)) if known else None


def short(value: float) -> str:
    """A figure with no more digits than it deserves."""
    return f"{value:,.0f}" if value >= 99.5 else f"{value:.1f}" if value >= 19.95 else f"{value:.2f}"


def rate(case: Case, found: Sample) -> float:
    """Transitions a second of the search alone."""
    return (case.transitions if found.transitions is None else found.transitions) / max(found.search, 1e-6)


def searching(results: Results, case: Case, ours: str, theirs: str) -> Ratio | None:
    """How many times as fast our search is: by the second where both count the same, by the state
    where they do not."""
    mine, others = results.of(case, ours), results.of(case, theirs)

    def faster(a: Sample, b: Sample) -> float:
        same = b.states / a.states if b.states != a.states else 1.0
        return max(b.search, 1e-6) / max(a.search, 1e-6) / same

    return Ratio.of(faster(mine[n], others[n]) for n in mine.keys() & others.keys())


def whole(results: Results, case: Case, ours: str, theirs: str) -> Ratio | None:
    """How many times as fast our process is, from source to verdict."""
    mine, others = results.of(case, ours), results.of(case, theirs)
    return Ratio.of(others[n].cost.wall / mine[n].cost.wall for n in mine.keys() & others.keys())
