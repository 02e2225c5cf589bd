"""Models of the project that liveness is asked of: the gallery's, and those that starve."""

from __future__ import annotations

from pathlib import Path

import pytest
from gallery_live import LIVE
from liveness_checks import check_lasso, check_lost
from liveness_oracle import verdicts

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.liveness.fairness import LEVELS, assumed
from interleave.loader import load_models
from interleave.program.program import Program

MODELS = Path(__file__).resolve().parent.parent / "models"
#: Whether the property holds under no, weak and strong fairness.
STARVATION = {
    "reader_preference": (False, False, False),
    "reader_preference(readers=1)": (False, False, True),
    "PhilosophersTry": (False, False, False),
    "CancelRetry": (False, True, True),
    "CancelLost": (False, False, False),
}


def program(target: str) -> Program:
    (model,) = load_models(f"{MODELS}/{target}")
    return program_of(model)


@pytest.mark.parametrize("target", LIVE)
def test_the_gallery(target: str) -> None:
    expected, found = LIVE[target], program(f"gallery/{target}")
    checked = explore(found, Options(reduction=False, symmetry=False, explain=True))
    result = checked.result
    assert (result.states, result.transitions) == (expected.states, expected.transitions)
    violated = {p.name: p for p in result.violated}
    assert {name: p.trace and p.trace.length for name, p in violated.items()} == expected.violated
    for prop in violated.values():
        assert prop.trace is not None and prop.trace.loop is not None
        check_lasso(checked, prop, prop.trace)
        check_lost(checked, found, prop.name, prop.trace)
    holds = verdicts(found)
    assert holds == {p.name: p.verdict == "holds" for p in result.properties if p.name in (holds or {})}


def test_which_fairness_mends_the_lock() -> None:
    trace = explore(program("gallery/kafka_heartbeat.py:UnfairLock")).result.violated[0].trace
    assert trace is not None
    assert trace.said[-1] == "It holds with strong fairness, or with client_lock = Mutex(fair=True)."


@pytest.mark.parametrize("target", STARVATION)
def test_who_starves(target: str) -> None:
    found = program(f"starvation.py:{target}")
    for level, holds in zip(LEVELS, STARVATION[target], strict=True):
        result = explore(found, Options(fair=(level,))).result
        assert (result.verdict == "holds") is holds, level
        assert list((verdicts(assumed(found, [level])) or {}).values()) == [holds]
