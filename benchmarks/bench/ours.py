"""interleave, in the ways that are compared."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.cases import Case
from bench.process import Ended, Failed, run
from bench.tool import ROOT, Sample, Tool

#: As many transitions as are given to what is written in Python.
SLOW = 3_000_000

FULL = ("--no-reduction", "--no-symmetry")
ONE_WORKER, TWO_WORKERS = (("--engine", "native", "--workers", n) for n in "12")


class Interleave(Tool):
    """`interleave check` with some options, by the Python that runs this or another one."""

    #: Most seconds of a run.
    patience = 900.0

    def __init__(
        self,
        name: str,
        about: str,
        options: tuple[str, ...],
        *,
        least: int = 0,
        most: float = float("inf"),
        python: str = sys.executable,
    ) -> None:
        self.name, self.options, self.least, self.most, self.python = name, options, least, most, python
        self.about = f"`interleave check MODEL --json{''.join(f' {o}' for o in options)}`{about}"
        self.reduces = "--no-reduction" not in options
        try:
            ended = self.ask("models/peterson.py:Peterson")
        except Failed as failed:
            self.missing = f"does not run: {str(failed).splitlines()[-1]}"
        else:
            engine = json.loads(ended.output)["engine"]
            if "native" in options and engine != "native":
                self.missing = f"runs the {engine} engine"

    def has(self, case: Case) -> bool:
        return case.states >= self.least

    def agrees(self, case: Case, sample: Sample) -> bool:
        """A reduced search may count less."""
        if self.reduces:
            assert sample.transitions is not None
            return sample.states <= case.states and sample.transitions <= case.transitions
        return super().agrees(case, sample)

    def ask(
        self,
        target: str,
        status: int = 0,
        environment: dict[str, str] | None = None,
        more: tuple[str, ...] = (),
    ) -> Ended:
        plain = ["--quiet", "--no-explain", "--json"]
        command = [self.python, "-m", "interleave", "check", target, *plain, *self.options, *more]
        return run(command, ROOT, environment=environment, allowed=(status,), seconds=self.patience)

    def prepare(self, case: Case) -> None:
        """A run that fills the caches with machine code."""
        if "python" not in self.options:
            self.check(case)

    def check(self, case: Case) -> Sample:
        return sample(self.ask(case.target, case.status))

    def cold(self, case: Case) -> Sample:
        """The same with nothing compiled before: caches in a folder of their own."""
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            places = {name: str(Path(folder)) for name in ("HOME", "XDG_CACHE_HOME", "NUMBA_CACHE_DIR")}
            return sample(self.ask(case.target, case.status, places))


def sample(ended: Ended) -> Sample:
    """What the JSON says."""
    try:
        result: dict[str, Any] = json.loads(ended.output)
    except json.JSONDecodeError:
        raise Failed(f"no JSON but {ended.output[-200:]!r}") from None
    search, prepared = (result["phases"].get(name, 0.0) for name in ("exploring", "preparing"))
    return Sample(ended.cost, search, result["states"], result["transitions"], prepared)


def ways() -> list[Interleave]:
    """All ways in which interleave is run. Without the native engine the default is the Python engine."""
    native = Interleave("interleave", "", (*ONE_WORKER, *FULL))
    most = SLOW if native.missing else float("inf")
    return [
        native,
        Interleave(
            "interleave-2",
            ", from 10 million states on",
            (*TWO_WORKERS, *FULL),
            least=10_000_000,
        ),
        Interleave("interleave-default", ": engine, reduction and symmetry as it likes", (), most=most),
        Interleave(
            "interleave-python",
            ", up to 3 million transitions",
            ("--engine", "python", *FULL),
            most=SLOW,
        ),
    ]
