"""What interleave aims at, and whether it gets there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median

from bench.cases import Case
from bench.rounds import Ratio, Results, searching, short, whole
from bench.tables import DEFAULT, OURS

WORD = 64
#: Searches of fewer states are too short for their speed to be measured.
MANY = 1_000_000


def aims(cases: Sequence[Case], results: Results) -> list[str]:
    """A line an aim."""

    def one_word(case: Case) -> bool:
        return results.bits.get(case.name, WORD) < WORD

    def search(theirs: str) -> Callable[[Case], Ratio | None]:
        return lambda case: searching(results, case, OURS, theirs)

    def process(theirs: str) -> Callable[[Case], Ratio | None]:
        return lambda case: whole(results, case, OURS, theirs)

    many = [case for case in cases if case.states >= MANY]
    large = [case for case in many if case.states >= 5_000_000 and one_word(case)]
    ten_million = [case for case in many if case.states >= 10_000_000]
    return [
        "Searches, of a million states or more:",
        "",
        aim("10 times SPIN's transitions/s, one-word states, 5 million states or more", 10,
            large, search("spin")),
        aim("5 times SPIN's transitions/s on all others", 5,
            [case for case in many if case not in large], search("spin")),
        aim("half the transitions/s of the search by hand in C", 0.5, many, search("c")),
        aim("ahead of Rumur on every model", 1, many, search("rumur")),
        aim("10 times as fast as Harmony, a state", 10, many, search("harmony")),
        aim("two workers 1.7 times as fast as one, 10 million states or more", 1.7, ten_million,
            lambda case: inverse(searching(results, case, OURS, "interleave-2"))),
        memory([case for case in ten_million if one_word(case)], results),
        "",
        "Whole processes, small and large:",
        "",
        aim("faster than SPIN on every benchmark", 1, cases, process("spin")),
        aim("the same with SPIN's and our own defaults, reductions among them", 1, cases,
            lambda case: whole(results, case, DEFAULT, "spin-reduced")),
        aim("faster than Rumur on every benchmark", 1, cases, process("rumur")),
    ]  # fmt: skip


def inverse(ratio: Ratio | None) -> Ratio | None:
    """How many times as fast the other one is."""
    return ratio and Ratio(1 / ratio.middle, 1 / ratio.greatest, 1 / ratio.least)


def aim(what: str, least: float, cases: Sequence[Case], ratio: Callable[[Case], Ratio | None]) -> str:
    """Whether the medians of all cases are at least so much."""
    found = [(case, value) for case in cases if (value := ratio(case)) is not None]
    if not found:
        return f"* {what}: **not measured**."
    found.sort(key=lambda pair: pair[1].middle)
    missed = [(case, value) for case, value in found if value.middle < least]
    if missed:
        rest = ", ".join(f"{case.name} {value}" for case, value in missed)
        return f"* {what}: **missed** on {len(missed)} of {len(found)}: {rest}."
    case, value = found[0]
    span = f"; the most is {short(found[-1][1].middle)} ({found[-1][0].name})" if len(found) > 1 else ""
    return f"* {what}: **reached** on all {len(found)}; the least is {value} ({case.name}){span}."


def memory(cases: Sequence[Case], results: Results) -> str:
    """Peak memory of the whole process by state."""
    what = "at most 24 bytes a state, 10 million one-word states or more"
    found = {
        case.name: median(s.cost.memory for s in samples) / case.states
        for case in cases
        if (samples := list(results.of(case, OURS).values()))
    }
    if not found:
        return f"* {what}: **not measured**."
    verdict = "reached" if max(found.values()) <= 24 else "missed"
    each = ", ".join(f"{name} {value:.1f}" for name, value in found.items())
    return f"* {what}: **{verdict}**: {each}."
