"""What `--engine auto` takes beside the better of its two engines.

    python benchmarks/engines.py [--rounds 5] [TARGET...]

CPU time of whole commands, `interleave check --quiet`, in turn, each round beginning with another engine. The
first run of each model, which compiles it, does not count. Without targets: every model of `models/`, of
`benchmarks/guarded/` and of the cases in `bench/cases.py`; then ENGINES.md is written. The exit status
is 1 if `auto` takes more than 1.3 times what the better engine takes, and 0.1 s.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench import process
from bench.cases import CASES

from interleave.engine import select
from interleave.loader import load_models

HERE = Path(__file__).parent
ROOT = HERE.parent
ENGINES = ("auto", "native", "python")
#: Who takes longer than this is not measured to its end, in seconds of wall time.
PATIENCE = 30
#: What `auto` may take: so many times what the better engine takes, and so many seconds.
TIMES, MORE = 1.3, 0.1
HEAD = """# Which engine, and when

Written by `python benchmarks/engines.py`: {rounds} rounds on {cores} cores, {when}. A run is the whole
command `interleave check MODEL --quiet`, from its start to its end, with machine code that was compiled
before, and reductions as by default. `auto` begins in Python and hands over to the native engine when that
has had its {patience} s. Seconds are CPU time, the least of the rounds', as the machine is shared with
others; on one that is not it is about what one waits. The ratio is what `auto` takes beside the better
engine: the median of the rounds' ratios, with the least and the greatest. The aim is that `auto` takes at
most {times} times what the better engine takes, and {more} s: **{reached}**.

| model | states | python | native | auto | ended in | ratio |
|---|--:|--:|--:|--:|---|--:|
"""


@dataclass(frozen=True)
class Row:
    """What one model's check took with each engine, in seconds of CPU time by round; an engine that was
    stopped has no figures."""

    target: str
    states: int
    last: str
    times: dict[str, list[float]]

    def least(self, engine: str) -> float:
        """Of the rounds: what other processes do makes a run longer and never shorter."""
        return min(self.times[engine])

    @property
    def better(self) -> str:
        """The engine that takes less by itself."""
        return min((engine for engine in ENGINES[1:] if self.times[engine]), key=self.least)

    @property
    def good(self) -> bool:
        return self.least("auto") <= TIMES * self.least(self.better) + MORE

    def __str__(self) -> str:
        shown = {e: f"{self.least(e):.2f} s" if self.times[e] else f"over {PATIENCE} s" for e in ENGINES}
        pairs = zip(self.times["auto"], self.times[self.better], strict=True)
        ratios = [auto / better for auto, better in pairs]
        return (
            f"| {self.target} | {self.states:,} | {shown['python']} | {shown['native']} | {shown['auto']} "
            f"| {self.last} | {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}) |"
        )


def targets() -> list[str]:
    """All that is measured, as on the command line."""
    os.chdir(ROOT)
    named = [loaded.name for folder in ("models", "benchmarks/guarded") for loaded in load_models(folder)]
    return list(dict.fromkeys([*named, *(case.target for case in CASES)]))


def run(target: str, engine: str) -> tuple[float, dict[str, object]] | None:
    """How much CPU time a check takes, in seconds, and its result; None if it was stopped."""
    command = [sys.executable, "-m", "interleave", "check", target, "--json", "--quiet", "--no-explain"]
    try:
        ended = process.run([*command, "--engine", engine], ROOT, allowed=(0, 1), seconds=PATIENCE)
    except process.Failed as problem:
        if "not done" in str(problem):
            return None
        sys.exit(f"{target}: {problem}")
    return ended.cost.cpu, json.loads(ended.output)


def measure(target: str, rounds: int) -> Row:
    times: dict[str, list[float]] = {engine: [] for engine in ENGINES}
    states: set[object] = set()
    running = [engine for engine in ENGINES if run(target, engine) is not None]
    last = ""
    for number in range(rounds):
        first = number % len(running)
        for engine in running[first:] + running[:first]:
            found = run(target, engine)
            if found is None:
                running.remove(engine)
                times[engine].clear()
                continue
            times[engine].append(found[0])
            states.add(found[1]["states"])
            last = str(found[1]["engine"]) if engine == "auto" else last
    if len(states) != 1:
        sys.exit(f"{target}: the engines count {states} states")
    return Row(target, int(str(states.pop())), last, times)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("targets", nargs="*")
    asked = parser.parse_args()
    rows = []
    for target in asked.targets or targets():
        rows.append(measure(target, asked.rounds))
        print(rows[-1], "" if rows[-1].good else "too long", flush=True)
    missed = [row.target for row in rows if not row.good]
    if not asked.targets:
        reached = f"missed by {', '.join(missed)}" if missed else f"reached by all {len(rows)}"
        head = HEAD.format(
            rounds=asked.rounds, cores=len(os.sched_getaffinity(0)), when=time.strftime("%B %Y"), times=TIMES,
            more=MORE, patience=select.PATIENCE, reached=reached,
        )  # fmt: skip
        (HERE / "ENGINES.md").write_text(head + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
