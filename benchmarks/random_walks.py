"""What random walks find where not all states can be looked at: eight bugs of models/gallery, made large.

    python benchmarks/random_walks.py [--seeds 5] [--seconds 60]

Each model of benchmarks/large is walked through with several seeds, until a violation is met, and searched
breadth first for as long, which stops at its first violation, too. Writes RANDOM_WALKS.md. How many states a
model has is worked out from smaller ones of its kind, which are counted: `GROWTH` has the parameters.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent
#: Of each model the parameters of its smallest one; for some of them two numbers between which the growth is
#: measured; and those of the large one.
GROWTH: dict[str, tuple[dict[str, int], dict[str, tuple[int, int]], dict[str, int]]] = {
    "seqlock": ({"rounds": 4, "readers": 2}, {"readers": (2, 3)}, {"rounds": 6, "readers": 5}),
    "kubelet_status": ({"pods": 7}, {"pods": (7, 8)}, {"pods": 15}),
    "upgradable_read": (
        {"readers": 2, "upgraders": 2},
        {"readers": (2, 3), "upgraders": (1, 2)},
        {"readers": 6, "upgraders": 3},
    ),
    "zephyr_first_reader": (
        {"readers": 4, "writers": 2}, {"readers": (4, 5), "writers": (2, 3)}, {"readers": 11, "writers": 3},
    ),
    "chase_lev": ({"tasks": 4, "thieves": 3}, {"thieves": (3, 4)}, {"tasks": 4, "thieves": 8}),
    "sdl_cond": (
        {"users": 2, "cleaners": 1}, {"users": (1, 2), "cleaners": (1, 2)}, {"users": 4, "cleaners": 3},
    ),
    "steal_batch": ({"thieves": 2}, {"thieves": (2, 3)}, {"thieves": 6}),
    "glibc_cond": ({"waiters": 2}, {"waiters": (2, 3)}, {"waiters": 4}),
}  # fmt: skip
HEAD = """# What random walks find

Written by `python benchmarks/random_walks.py`: {seeds} seeds, {cores} cores that others used as well, {when}.
Eight bugs of [models/gallery](../models/gallery), made [large](large): more threads or rounds, the same
code. *States*, without reductions, are extrapolated: the growth by each parameter is measured between two
small models of the kind, in brackets, and taken to go on like that. *Met* is in how many of the seeds
`check --fail-fast --seconds {seconds} --seed 1` and so on met a violation; *walks* is how many that took,
*seconds* how long these took (median, and most), and *steps* how many the traces have after they were made
shorter, the fewest and the most. *Search* is `check --fail-fast --max-seconds {seconds} --max-memory 4G`,
breadth first with reductions and symmetry: whether it comes to a violation, and after how many states.

The bugs are the gallery's: at its size the models have its counts (`tests/test_random_walks_large.py`), and
with its fixes put into them by hand they hold at sizes that can be explored.

| bug | parameters | states | met | walks | seconds | steps | search |
|---|---|---|---|---|---|---|---|
"""


def target(name: str, values: dict[str, int]) -> str:
    return f"benchmarks/large/{name}.py:{name}({', '.join(f'{k}={v}' for k, v in values.items())})"


def check(model: str, *options: str) -> dict[str, Any]:
    """The result of a check that does not fail."""
    command = [sys.executable, "-m", "interleave", "check", model, "--json", "-q", "--no-explain", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 3):
        sys.exit(f"{model}: status {done.returncode}: {done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def states(name: str) -> tuple[float, str]:
    """About how many states a large model has, and what that is worked out from."""
    small, grows, large = GROWTH[name]
    known: dict[str, int] = {}

    def count(values: dict[str, int]) -> int:
        model = target(name, values)
        if model not in known:
            result = check(model, "--no-reduction", "--engine", "native", "--max-memory", "4G")
            assert "reason" not in result, (model, result["reason"])
            known[model] = result["states"]
        return known[model]

    size = float(count(small))
    told = [f"{size:,.0f} with {', '.join(map(str, small.values()))}"]
    for parameter, (low, high) in grows.items():
        factor = count({**small, parameter: high}) / count({**small, parameter: low})
        told.append(f"×{factor:.1f} by {parameter}")
        size *= factor ** (large[parameter] - small[parameter])
    return size, "; ".join(told)


def violations(result: dict[str, Any]) -> list[dict[str, Any]]:
    return [found for found in result["properties"] if found["verdict"] == "violated"]


def row(name: str, seeds: int, seconds: int) -> str:
    size, told = states(name)
    model = target(name, GROWTH[name][2])
    bound = ("--fail-fast", "--seconds", str(seconds))
    walked = [check(model, *bound, "--seed", str(seed)) for seed in range(1, seeds + 1)]
    met = [result for result in walked if violations(result)]
    taken = [result["phases"]["walking"] for result in met]
    walks = [result["random"]["walks"] for result in met]
    steps = [(found["name"], len(found["trace"]["steps"])) for result in met for found in violations(result)]
    names = sorted({violated for violated, _ in steps})
    lengths = [
        f"`{n}`: {min(k for m, k in steps if m == n)} to {max(k for m, k in steps if m == n)}" for n in names
    ]
    searched = check(model, "--fail-fast", "--max-seconds", str(seconds), "--max-memory", "4G")
    outcome = "found" if violations(searched) else "not found"
    cells = [
        f"[{name}](large/{name}.py)",
        ", ".join(f"{k} {v}" for k, v in GROWTH[name][2].items()),
        f"about {size:.0e} ({told})",
        f"{len(met)} of {seeds}",
        f"{statistics.median(walks):,.0f}, at most {max(walks):,}" if met else "",
        f"{statistics.median(taken):.1f}, at most {max(taken):.1f}" if met else "",
        "; ".join(lengths),
        f"{outcome}, {searched['states']:,} states, {searched['seconds']:.0f} s",
    ]
    return f"| {' | '.join(cells)} |\n"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=60)
    given = parser.parse_args()
    lines = []
    for name in GROWTH:
        lines.append(row(name, given.seeds, given.seconds))
        print(lines[-1], end="", flush=True)
    cores, when = len(os.sched_getaffinity(0)), time.strftime("%B %Y")
    head = HEAD.format(seeds=given.seeds, seconds=given.seconds, cores=cores, when=when)
    (HERE / "RANDOM_WALKS.md").write_text(head + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
