"""Whether QEMU's resumes are answered: `models/qemu_return_path/answered.py`."""

from __future__ import annotations

import pytest
from support import MODELS

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.errors import ModelError
from interleave.loader import load_models
from interleave.properties.result import Result

FILE = f"{MODELS}/qemu_return_path/answered.py"


def result(design: str, scenario: str) -> Result:
    (loaded,) = load_models(f"{FILE}:answered(design={design!r}, scenario={scenario!r})")
    return explore(program_of(loaded), Options()).result


@pytest.mark.parametrize(
    ("design", "scenario", "answered"),
    [
        ("NEW", "one_pause", True),
        pytest.param("NEW8", "oob_pause", False, marks=pytest.mark.slow),  # which is in the gate, too
        pytest.param("OLD", "one_pause", True, marks=pytest.mark.slow),
        pytest.param("10.0", "one_pause", True, marks=pytest.mark.slow),
        pytest.param("V2", "oob_pause", False, marks=pytest.mark.slow),
    ],
)
def test_is_a_resume_answered(design: str, scenario: str, answered: bool) -> None:
    found = {prop.name: prop for prop in result(design, scenario).properties}
    answer = found["resume_is_answered"]
    if answered:
        assert (answer.verdict, answer.message) == ("holds", "whatever the schedule")
    else:
        assert answer.verdict == "violated" and answer.trace is not None and answer.trace.loop is None
        assert found["deadlock"].verdict == "violated"


def test_a_design_that_does_not_exist() -> None:
    with pytest.raises(ModelError, match="no design 'NEWER'"):
        load_models(f"{FILE}:answered(design='NEWER')")
