"""The report as Markdown."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from statistics import median

from bench.aims import aims
from bench.cases import Case
from bench.rounds import Results
from bench.tables import OURS, case_table, counts, reductions, summary
from bench.tool import Tool


def report(cases: Sequence[Case], tools: Sequence[Tool], results: Results) -> str:
    rounds = max(
        (len(found) for by_tool in results.samples.values() for found in by_tool.values()), default=0
    )
    lines = [
        "# The native engine beside other model checkers",
        "",
        f"Written by `benchmarks/native_engine.py`, medians of {rounds} interleaved rounds. A ratio is the "
        "median of the rounds' ratios, in parentheses the least and the greatest. README.md says how each "
        "tool is run and what it counts.",
        "",
        machine(),
        "",
        *tool_list(tools),
        "",
        "## The aims",
        "",
        *aims(cases, results),
        "",
        *cold(cases, results),
        "## How many times as fast interleave's search is",
        "",
        *summary(cases, tools, results),
        "## Counts",
        "",
        *counts(cases, tools, results),
        "## All states, and what the reductions leave",
        "",
        *reductions(cases, results),
        "## Case by case",
        "",
    ]
    for case in cases:
        lines += case_table(case, tools, results)
    return "\n".join(lines).rstrip() + "\n"


def cold(cases: Sequence[Case], results: Results) -> list[str]:
    """What the first run of all costs, with nothing compiled before."""
    lines = []
    for case in cases:
        warm = list(results.of(case, OURS).values())
        if warm and results.cold.get(case.name):
            first = median(found.cost.cpu for found in results.cold[case.name])
            usual = median(found.cost.cpu for found in warm)
            lines += [
                f"With nothing compiled before, the process for {case.name} takes {first:.2f} s "
                f"of CPU time instead of {usual:.2f} s.",
                "",
            ]
    return lines  # fmt: skip


def tool_list(tools: Sequence[Tool]) -> list[str]:
    return [
        f"* **{tool.name}** {tool.version}".rstrip()
        + f": {f'**{tool.missing}**; ' * bool(tool.missing)}{tool.about}."
        for tool in tools
    ]


def machine() -> str:
    version = f"{platform.python_implementation()} {platform.python_version()}"
    return f"The machine: {os.cpu_count()} cores, {processor()}, {platform.system()}; {version}."


def processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
