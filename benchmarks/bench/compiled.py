"""The tools whose checkers are C programs, generated or written by hand: SPIN, Rumur, plain C."""

from __future__ import annotations

import re

from bench.cases import Case
from bench.process import Failed, run
from bench.tool import HERE, Sample, Tool, first_line, missing, number, values, workspace

GCC = ["gcc", "-O3", "-march=native"]


class Spin(Tool):
    """SPIN, depth first, on one core."""

    quick = 25e6

    def __init__(self, reduced: bool, collapse: bool = False) -> None:
        self.reduced = reduced
        self.name = "spin-collapse" if collapse else "spin-reduced" if reduced else "spin"
        chosen = [] if reduced else ["-DNOREDUCE"]
        chosen += ["-DCOLLAPSE"] if collapse else []
        self.flags = ["-DSAFETY", "-DNOFAIR", *chosen, "-DNOBOUNDCHECK", "-DSFH", "-DMEMLIM=16000"]
        self.about = (
            f"`spin -a`, `{' '.join(GCC + self.flags)}`, `pan -mDEPTH -wBITS -E -n`; a hash table of at "
            "least as many slots as there are states, and exactly the depth that the search needs"
        )
        self.missing = missing("spin", "gcc")
        if not self.missing:
            self.version = first_line(["spin", "-V"], r"Spin Version (\S+)")

    def has(self, case: Case) -> bool:
        return "spin" in case.model.others

    def rounds(self, case: Case, rounds: int) -> int:
        """Where there is nothing to reduce, its counts are all that one wants to know."""
        return 1 if self.reduced and case.depth[0] == case.depth[1] else rounds

    def agrees(self, case: Case, sample: Sample) -> bool:
        """It counts the initial state as reached by a transition, too, and prints seven digits of
        large numbers. A reduced search may count less."""
        states, transitions = self.expected(case)
        assert sample.transitions is not None
        if self.reduced:
            return sample.states <= states and sample.transitions - 1 <= transitions
        return sample.states == states and abs(sample.transitions - 1 - transitions) <= transitions / 1e6

    def check(self, case: Case) -> Sample:
        source = HERE / "spin" / f"{'counter' if case.model.source == 'folded' else case.model.source}.pml"
        bits = max(16, (case.states - 1).bit_length())
        depth = case.depth[self.reduced] + 10
        with workspace() as folder:
            made = run(["spin", *case.defines, "-a", str(source)], folder)
            built = run([*GCC, *self.flags, "-o", "pan", "pan.c"], folder)
            ended = run(["./pan", f"-m{depth}", f"-w{bits}", "-E", "-n"], folder)
        text = ended.output
        if "max search depth too small" in text or "errors: 0" not in text or "Search not completed" in text:
            raise Failed(f"not all explored:\n{text[-1000:]}")
        seconds = number(text, r"elapsed time ([0-9.e+]+) seconds")
        return Sample(
            made.cost + built.cost + ended.cost,
            seconds if seconds >= 0.1 else min(ended.cost.wall, seconds + 0.005),
            round(number(text, r"^\s*([0-9.e+]+) states, stored$")),
            round(number(text, r"^\s*([0-9.e+]+) transitions ")),
        )


class Rumur(Tool):
    """Rumur on one core, without symmetry reduction."""

    name = "rumur"
    flags = ("--deadlock-detection", "off", "--symmetry-reduction", "off", "--threads", "1")
    about = f"`rumur {' '.join(flags)}` (states are bit-packed), `{' '.join(GCC)} -mcx16`"
    most = 150e6
    quick = 7e6

    def __init__(self) -> None:
        self.missing = missing("rumur", "gcc")
        if not self.missing:
            self.version = first_line(["rumur", "--version"], r"(v?[0-9][0-9.]+)")

    def has(self, case: Case) -> bool:
        return "rumur" in case.model.others

    def check(self, case: Case) -> Sample:
        text = (HERE / "rumur" / f"{case.model.source}.m").read_text(encoding="utf-8")
        for name, value in case.parameters.items():
            text, changed = re.subn(rf"^  {name}: \d+;$", f"  {name}: {value};", text, flags=re.MULTILINE)
            assert changed == 1, name
        with workspace() as folder:
            (folder / "model.m").write_text(text, encoding="utf-8")
            made = run(["rumur", *self.flags, "--output", "model.c", "model.m"], folder)
            built = run([*GCC, "-mcx16", "-o", "model", "model.c", "-lpthread"], folder)
            ended = run(["./model"], folder)
        if "No error found" not in ended.output:
            raise Failed(ended.output[-1000:])
        return Sample(
            made.cost + built.cost + ended.cost,
            ended.cost.wall,
            round(number(ended.output, r"^\s*(\d+) states, ")),
            round(number(ended.output, r" states, (\d+) rules fired")),
        )


class Handwritten(Tool):
    """The same search by hand, in C."""

    name = "c"
    about = (
        f"`benchmarks/c`, `{' '.join(GCC)}`: one word a state, a table of whole states that is "
        "sized beforehand (1.5 slots a state), breadth first, prefetching; counts transitions and "
        "judges assertions, keeps nothing for traces"
    )

    def __init__(self) -> None:
        self.missing = missing("gcc")
        if not self.missing:
            self.version = first_line(["gcc", "--version"], r"(gcc .*)")

    def has(self, case: Case) -> bool:
        return "c" in case.model.others

    def check(self, case: Case) -> Sample:
        source = "counter" if case.model.source == "folded" else case.model.source
        with workspace() as folder:
            built = run([*GCC, *case.defines, "-o", "search", str(HERE / "c" / f"{source}.c")], folder)
            ended = run(["./search", str(case.states)], folder)
        said = values(ended.output)
        return Sample(
            built.cost + ended.cost, said["seconds"], round(said["states"]), round(said["transitions"])
        )
