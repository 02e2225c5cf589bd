"""What memory models cost: states with `memory="tso"` and "c11" over those with "sc", and the native engine's
speed with store buffers.

    PYTHONPATH=tests python benchmarks/memory.py > benchmarks/MEMORY.md
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

from memory_corpus import corpus, model_text

from interleave.api import judged, program_of
from interleave.checking.decided import Decision
from interleave.checking.verdicts import Options
from interleave.engine.exploration import NativeOptions
from interleave.loader import Loaded, load_models
from interleave.memories import Memory
from interleave.properties.result import Result

HEAD = """\
# What memory models cost

Written by `PYTHONPATH=tests python benchmarks/memory.py`. Programs: `tests/corpora/algorithms.json`.
`whole` is without reductions, `reduced` as by default; `tso / sc` and `c11 / sc` are of the reduced counts.

| program | sc whole | tso whole | c11 whole | sc reduced | tso reduced | c11 reduced | tso / sc | c11 / sc |
|---|--:|--:|--:|--:|--:|--:|--:|--:|"""
MODELS = ("tso", "c11")
#: A program whose stores all matter, for the speed of a search: threads that store and load.
FAST = '''
from interleave import Array, Int, Model, fence, relaxed, seq_cst, thread


class Ring(Model):
    """Each of four threads stores, and looks at what the next one stores."""

    cell = Array(Int(0, max=3, atomic=True), 4)
    seen = Array(Int(0, max=3, atomic=True), 4)

    @thread(instances=4)
    def t(m, i):
        for k in range(3):
            m.cell[i].store(k, relaxed)
            v = m.cell[(i + 1) % 4].load(relaxed)
            m.seen[i].store(v, relaxed)
            fence(seq_cst)
'''
ROUNDS = 3


def explored(loaded: Loaded, memory: str, *, reduction: bool, engine: str = "python") -> Result:
    program = program_of(loaded, memory=Memory(memory))
    options = Options(reduction=reduction, symmetry=reduction, engine=engine, native=NativeOptions(workers=1))
    return judged(Decision, program, options).result


def table(folder: Path) -> list[str]:
    lines = [HEAD]
    ratios: dict[tuple[str, bool], list[float]] = {(m, r): [] for m in MODELS for r in (False, True)}
    for number, litmus in enumerate(corpus("algorithms")):
        file = folder / f"m{number}.py"
        file.write_text(model_text(litmus), encoding="utf-8")
        (loaded,) = load_models(str(file))
        cells = []
        for reduction in (False, True):
            counts = {m: explored(loaded, m, reduction=reduction).states for m in ("sc", *MODELS)}
            cells += [f"{count:,}" for count in counts.values()]
            for memory in MODELS:
                ratios[memory, reduction].append(counts[memory] / counts["sc"])
        cells += [f"{ratios[memory, True][-1]:.2f}" for memory in MODELS]
        lines.append(f"| {litmus.name} | {' | '.join(cells)} |")
    for memory in MODELS:
        whole, reduced = ratios[memory, False], ratios[memory, True]
        lines += ["", f"`{memory}`: median with reductions {median(reduced):.2f}, most {max(reduced):.2f}; "
                  f"without, median {median(whole):.2f}, most {max(whole):.2f}."]  # fmt: skip
    return lines


def speed(folder: Path) -> list[str]:
    file = folder / "fast.py"
    file.write_text(FAST, encoding="utf-8")
    (loaded,) = load_models(str(file))
    rates = {}
    for memory in ("sc", "tso"):
        best = 0.0
        for _ in range(ROUNDS + 1):  # the first one compiles
            begun = time.process_time()
            result = explored(loaded, memory, reduction=False, engine="native")
            best = max(best, result.transitions / (time.process_time() - begun))
        rates[memory] = (result.states, result.transitions, best)
    lines = ["", "The native engine, one worker, without reductions, on a ring of four threads (`FAST`"]
    lines.append(f"in the script): CPU time of the whole check, compiled before, best of {ROUNDS} rounds.")
    lines += ["", "| memory | states | transitions | transitions a second |", "|---|--:|--:|--:|"]
    lines += [f"| {m} | {s:,} | {t:,} | {r / 1e6:.2f} million |" for m, (s, t, r) in rates.items()]
    return [*lines, "", f"That is {rates['tso'][2] / rates['sc'][2]:.2f} of the speed."]


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        print("\n".join([*table(Path(name)), *speed(Path(name))]))


if __name__ == "__main__":
    main()
