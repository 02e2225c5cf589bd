"""Checks with the native engine, of models that are worth it."""

from __future__ import annotations

import sys
from pathlib import Path

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits, NativeOptions
from interleave.loader import load_models
from interleave.properties.result import Result

ROOT = Path(__file__).resolve().parent.parent
COUNTER = f"{ROOT}/models/counter.py:counter"
PHILOSOPHERS = f"{ROOT}/models/philosophers.py:philosophers_fixed"
PROGRAM = [sys.executable, "-m", "interleave"]


def check(
    target: str, limits: Limits | None = None, notes: list[str] | None = None, **native: object
) -> Result:
    (loaded,) = load_models(target)
    options = Options(
        limits or Limits(), reduction=False, symmetry=False, engine="native",
        native=NativeOptions(**native), notice=notes.append if notes is not None else None,  # type: ignore[arg-type]
    )  # fmt: skip
    return explore(program_of(loaded), options).result


def counts(result: Result) -> tuple[str, int, int, int]:
    return result.verdict, result.states, result.transitions, result.depth
