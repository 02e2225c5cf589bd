"""How many states are left of models that are written in more than one way.

``python benchmarks/styles.py`` prints the table of README.md: each algorithm of ``benchmarks/styles/`` at one
size, in each of its ways, without reductions (``--no-reduction``), and with them, symmetry apart.
"""

from __future__ import annotations

import sys
from pathlib import Path

from interleave.api import explore, program_of
from interleave.checking.options import Options
from interleave.loader import load_models

FOLDER = Path(__file__).resolve().parent / "styles"


def main() -> int:
    """Print the table."""
    print("| model | states in full | left |\n|---|--:|--:|")
    for path in sorted(FOLDER.glob("*.py")):
        for loaded in load_models(str(path)):
            program = program_of(loaded)
            found = [
                explore(program, Options(reduction=r, symmetry=False, explain=False)).result
                for r in (False, True)
            ]
            assert len({tuple((p.name, p.verdict) for p in result.properties) for result in found}) == 1
            name = f"{path.stem}, {loaded.name.rpartition(':')[2].replace('_', ' ')}"
            print(f"| {name} | {found[0].states:,} | {found[1].states:,} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
