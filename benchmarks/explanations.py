"""What explaining a violation takes, beside checking: `interleave check` with and without `--no-explain`.

    python benchmarks/explanations.py [--rounds 7]

Whole commands, in turn; ratios are taken within a round. The first run of each model, which compiles
it, does not count. Writes EXPLANATIONS.md.
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

HERE = Path(__file__).parent
ROOT = HERE.parent
MODELS = {
    "QEMU, old design": "models/qemu_return_path/old.py:ReturnPathOld",
    "lost wake-up": "models/lost_wakeup.py:LostWakeup",
    "bounded buffer with if, 3 slots": "models/bounded_buffer.py:bounded_buffer_if(3, 3, 3)",
    "counter 3,4": "models/counter.py:counter(3, 4)",
    "counter 4,3": "models/counter.py:counter(4, 3)",
    "counter 5,2": "models/counter.py:counter(5, 2)",
    "counter 3,6": "models/counter.py:counter(3, 6)",
    "Peterson, swapped": "models/peterson.py:PetersonSwapped",
    "philosophers 5": "models/philosophers.py:philosophers(5)",
    "philosophers 8": "models/philosophers.py:philosophers(8)",
    "philosophers 11": "models/philosophers.py:philosophers(11)",
}
HEAD = """# What explaining takes

Written by `python benchmarks/explanations.py`: {rounds} rounds on {cores} cores, {when}. A run is the
whole command `interleave check`, from its start to its end, with machine code that was compiled before.
*check* is with `--no-explain`, *explained* without. The ratio is the median of the rounds' ratios, with
the least and the greatest. Reductions leave few of the states that are checked; explaining takes all of
them. Where that is a hundredth, as with eight philosophers, or where several causes of many orders are
looked for, it takes longer than the check; a budget ends it after two or three seconds.

| model | states checked | states explained | check | explained | ratio |
|---|---|---|---|---|---|
"""


def run(target: str, *options: str) -> tuple[float, dict[str, object]]:
    """How long a check takes, in seconds, and its result."""
    command = [sys.executable, "-m", "interleave", "check", target, "--json", *options]
    began = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    if done.returncode != 1:
        sys.exit(f"{target}: status {done.returncode}: {done.stderr}")
    return seconds, json.loads(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    rounds: int = parser.parse_args().rounds
    lines = []
    for title, target in MODELS.items():
        checked, whole = run(target)[1], run(target, "--no-explain", "--no-reduction", "--no-symmetry")[1]
        times = []
        for number in range(rounds):
            first, second = ((), ("--no-explain",)) if number % 2 else (("--no-explain",), ())
            pair = {options: run(target, *options)[0] for options in (first, second)}
            times.append((pair[("--no-explain",)], pair[()]))
        ratios = [explained / check for check, explained in times]
        check, explained = (statistics.median(column) for column in zip(*times, strict=True))
        lines.append(
            f"| {title} | {checked['states']:,} | {whole['states']:,} | {check:.2f} s | {explained:.2f} s "
            f"| {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}) |\n"
        )
        print(lines[-1], end="")
    head = HEAD.format(rounds=rounds, cores=len(os.sched_getaffinity(0)), when=time.strftime("%B %Y"))
    (HERE / "EXPLANATIONS.md").write_text(head + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
