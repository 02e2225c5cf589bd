"""The tools that are Python packages: Harmony, musil, minicheck."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.cases import Case
from bench.process import Failed, run
from bench.tool import HERE, Sample, Tool, first_line, number, values, workspace


class Package(Tool):
    """A package of the environment that `benchmarks/environment.py` makes."""

    def __init__(self, environment: Path) -> None:
        self.python = environment / "bin" / "python"
        code = f"from importlib.metadata import version; print('is', version('{self.name}'))"
        self.version = first_line([str(self.python), "-c", code], r"is (\S+)")
        if not self.version:
            self.missing = "not installed"


class Harmony(Package):
    """Harmony's own checker, which is a C program, with one worker."""

    name = "harmony"
    quick = 3e6
    flags = ("--noweb", "--quick", "-T", "-R", "-W", "-s", "-w", "1")
    about = (
        f"`harmony {' '.join(flags)}`: no analyses afterwards. A thread's start is a step, as is the "
        "making of all threads, a choice is a state, and a blocked `when` is a transition to the same state"
    )

    def has(self, case: Case) -> bool:
        return case.harmony is not None

    def expected(self, case: Case) -> tuple[int, int]:
        return case.harmony or (0, 0)

    def check(self, case: Case) -> Sample:
        constants = [word for name, value in case.parameters.items() for word in ("-c", f"{name}={value}")]
        harmony = self.python.with_name("harmony")
        with workspace() as folder:
            shutil.copy(HERE / "harmony" / f"{case.model.source}.hny", folder / "model.hny")
            ended = run([str(harmony), *self.flags, *constants, "-o", "model.hco", "model.hny"], folder)
        if "ssertion failed" in ended.output or "Safety" in ended.output:
            raise Failed(ended.output[-1000:])
        return Sample(
            ended.cost,
            number(ended.output, r"([0-9.]+)s: Model checking"),
            round(number(ended.output, r"\* (\d+) states \(")),
            round(number(ended.output, r"\d+/(\d+) computations/edges")),
        )


class Tuples(Package):
    """musil or minicheck on the models of `tuples.py`."""

    quick = 500_000
    about = "`benchmarks/with_tuples.py`: states are flat tuples, a rule for each step of each thread"

    def __init__(self, name: str, environment: Path, most: float) -> None:
        self.name, self.most = name, most
        super().__init__(environment)

    def has(self, case: Case) -> bool:
        return "tuples" in case.model.others

    def check(self, case: Case) -> Sample:
        words = [f"{name}={value}" for name, value in case.parameters.items()]
        script = str(HERE / "with_tuples.py")
        ended = run([str(self.python), script, self.name, case.model.source, *words], HERE)
        said = values(ended.output)
        return Sample(ended.cost, said["seconds"], round(said["states"]), None)
