"""The report: a table a case, the counts, full against reduced search."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from bench.cases import Case
from bench.rounds import Results, rate, searching, short, whole
from bench.tool import Tool

OURS, DEFAULT = "interleave", "interleave-default"
MIB = 2**20


def case_table(case: Case, tools: Sequence[Tool], results: Results) -> list[str]:
    """What each tool needed for a case."""
    bits = results.bits.get(case.name)
    size = f", {bits} bits a state in interleave" if bits else ""
    lines = [
        f"### {case.name}",
        "",
        f"{case.model.about[0].upper()}{case.model.about[1:]}: {case.states:,} states, "
        f"{case.transitions:,} transitions{size}.",
        "",
        "| | search, s | M transitions/s | process, s | CPU, s | memory, MiB | bytes a state "
        "| interleave's search is | interleave's process is |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for tool in tools:
        problem = results.problems.get(case.name, {}).get(tool.name)
        found = list(results.of(case, tool.name).values())
        if problem:
            lines.append(f"| {tool.name} | {problem.splitlines()[0][:100]} | | | | | | | |")
        if not found:
            continue
        memory = median(s.cost.memory for s in found)
        searches = None if tool.name == OURS else searching(results, case, OURS, tool.name)
        processes = None if tool.name == OURS else whole(results, case, OURS, tool.name)
        cells = [
            tool.name,
            f"{median(s.search for s in found):.2f}",
            f"{median(rate(case, s) for s in found) / 1e6:.2f}",
            f"{median(s.cost.wall for s in found):.2f}",
            f"{median(s.cost.cpu for s in found):.2f}",
            f"{memory / MIB:,.0f}",
            f"{memory / found[0].states:,.0f}",
            f"{searches} times as fast" if searches else "",
            f"{processes} times as fast" if processes else "",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def summary(cases: Sequence[Case], tools: Sequence[Tool], results: Results) -> list[str]:
    """Every case in a line: how many times as fast interleave is as each tool."""
    others = [tool for tool in tools if not tool.name.startswith("interleave")]
    lines = [
        f"| | states | bits | M transitions/s | {' | '.join(tool.name for tool in others)} | process: spin |",
        "|---|--:|--:|--:|" + "--:|" * (len(others) + 1),
    ]
    for case in cases:
        mine = list(results.of(case, OURS).values())
        cells = [case.name, f"{case.states:,}", str(results.bits.get(case.name, ""))]
        cells.append(short(median(rate(case, s) for s in mine) / 1e6) if mine else "")
        for tool in others:
            ratio = searching(results, case, OURS, tool.name)
            cells.append(short(ratio.middle) if ratio else "")
        process = whole(results, case, OURS, "spin")
        cells.append(short(process.middle) if process else "")
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def counts(cases: Sequence[Case], tools: Sequence[Tool], results: Results) -> list[str]:
    """What each tool counts: `=` where it is what the case has to have."""
    shown = [tool for tool in tools if tool.name not in (DEFAULT, "spin-reduced", "interleave-2")]
    lines = [
        f"| | states | transitions | {' | '.join(tool.name for tool in shown)} |",
        "|---|--:|--:|" + "---|" * len(shown),
    ]
    for case in cases:
        cells = [case.name, f"{case.states:,}", f"{case.transitions:,}"]
        for tool in shown:
            found = list(results.of(case, tool.name).values())
            if tool.name in results.problems.get(case.name, {}):
                cells.append("**differs or failed**")
            elif not found:
                cells.append("")
            else:
                cells.append(counted(case, found[0].states, found[0].transitions))
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def counted(case: Case, states: int, transitions: int | None) -> str:
    """`=`, `= and 1 transition`, or the numbers."""
    if states != case.states:
        return f"{states:,} / {transitions or 0:,}"
    if transitions is None:
        return "= (states)"
    more = transitions - case.transitions
    return "=" if more == 0 else "= and 1 transition" if more == 1 else f"= (rounded: {transitions:,})"


def reductions(cases: Sequence[Case], results: Results) -> list[str]:
    """What the reductions leave to explore, and what the whole process then takes."""
    lines = [
        "| | all states | interleave, default | | SPIN, default | | process, s: interleave | SPIN "
        "| interleave is |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for case in cases:
        cells = [case.name, f"{case.states:,}"]
        times = []
        for name in (DEFAULT, "spin-reduced"):
            found = list(results.of(case, name).values())
            if found:
                cells += [f"{found[0].states:,}", f"{found[0].states / case.states:.1%}"]
                times.append(f"{median(s.cost.wall for s in found):.2f}")
            else:
                cells += ["", ""]
                times.append("")
        ratio = whole(results, case, DEFAULT, "spin-reduced")
        cells += [*times, f"{ratio} times as fast" if ratio else ""]
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]
