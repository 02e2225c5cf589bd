"""The counter model in interleave: `models/counter.py`, explored by the Python engine without any
reduction, every property judged.

    python benchmarks/with_interleave.py [THREADS [INCREMENTS]]
"""

from __future__ import annotations

import sys

from interleave.api import check
from models.counter import counter


def main() -> None:
    threads, increments = (int(word) for word in sys.argv[1:] or ("3", "4"))
    result = check(counter(threads, increments), reduction=False, symmetry=False, engine="python")
    assert result.verdict == "violated", result.verdict
    seconds = result.phases["exploring"]
    print(f"states={result.states} transitions={result.transitions} seconds={seconds:.4f}")


if __name__ == "__main__":
    main()
