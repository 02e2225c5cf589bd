"""Random models with store buffers: oracle and engines agree on everything that is counted or judged."""

from __future__ import annotations

from collections import Counter
from zlib import crc32

import pytest
from agreeing import draw
from hypothesis import assume, note
from random_models import load_model
from tso_agreeing import agreed
from tso_models import tso_models

from interleave.errors import ModelError


def check_many(examples: int) -> Counter[str]:
    found: Counter[str] = Counter()

    def check(source: str) -> None:
        compiled = crc32(source.encode()) % 20 == 0
        try:
            with load_model(source) as loaded:
                became = agreed(loaded, compiled=compiled, most=800)
        except ModelError as error:
            note(str(error))
            assume(False)
            return
        found[became] += 1
        found["compiled"] += compiled

    draw(tso_models(), examples, check)
    return found


def test_random_models() -> None:
    found = check_many(6)
    assert found["fewer"] > 2, found


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(50)
    assert found["fewer"] > 20 and found["compiled"] > 0, found
