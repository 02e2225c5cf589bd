"""Random programs by number: how the product says they can end against the axioms of their memory. By hand:

    .venv/bin/python tests/axioms_many.py --memory tso --programs 10000

``--ordered 40`` makes that share of the accesses `seq_cst`, in percent; what ``c11`` orders by more than RC11
says is counted then.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from memory_axioms import outcomes
from memory_random import random_program
from test_memory_axioms import MEMORIES, ends, shown, stronger


def hold(folder: Path, memory: str, seed: int, ordered: int, reduced: bool) -> str:
    """What became of one program: it agrees, is stronger and said to be, or is wrong."""
    litmus = random_program(seed, ordered)
    axioms = MEMORIES[memory]
    right = shown(litmus, outcomes(litmus, (axioms,))[axioms])
    found = ends(folder, litmus, memory, reduced)
    if found == right:
        return "agree"
    return "stronger" if found < right and ordered and stronger(folder, litmus, memory) else "wrong"


def main() -> int:
    parser = argparse.ArgumentParser(description="Ctrl-C ends it, with what was found so far.")
    parser.add_argument("--memory", choices=MEMORIES, default="tso")
    parser.add_argument("--programs", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--ordered", type=int, default=0)
    parser.add_argument("--full", action="store_true", help="without reduction")
    options = parser.parse_args()
    found: Counter[str] = Counter()
    with TemporaryDirectory() as folder:
        for seed in range(options.first, options.first + options.programs):
            try:
                became = hold(Path(folder), options.memory, seed, options.ordered, not options.full)
            except KeyboardInterrupt:
                break
            found[became] += 1
            if became == "wrong":
                print("program", seed, flush=True)
            if found.total() % 500 == 0:
                print(dict(found), round(time.process_time()), "CPU s", flush=True)
    print(dict(found))
    return int("wrong" in found)


if __name__ == "__main__":
    sys.exit(main())
