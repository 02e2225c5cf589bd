"""Random walks where something runs out: room for successors, seconds; and how far they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import compiled, model
from test_random_walks import outcome, walked

from interleave.api import program_of
from interleave.engine import watch as watching
from interleave.engine.phases import WALKING
from interleave.engine.walks import native as strollers
from interleave.engine.walks import walks
from interleave.properties.result import INCOMPLETE, VIOLATED

#: A state with so many successors that there is no room for them at first; some walks come to it, and some of
#: these to a step that fails, or to a state that is none of the others'.
ROOMY = """
    class M(Model):
        x = Int(0, max=3000)
        f = Int(0, max=9)
        go = Int(0, max=3)
        @thread
        def a(m):
            wait_until(m.go == 1)
            if m.f == 7:
                m.go = 2
                assert m.x == 0
        @thread
        def b(m):
            m.f = choose(range(0, 9))
            m.go = 1
            if m.f == 7:
                wait_until(m.go == 2)
                m.x = 1
                m.x = choose(range(2, 2500))
        @invariant
        def small(m):
            return m.x < 2400
"""


@pytest.mark.parametrize("seed", range(6))
def test_a_round_that_is_taken_once_more_is_begun_anew(tmp_path: Path, seed: int) -> None:
    """What it has met is met again, by the walk that meets it."""
    program = program_of(model(tmp_path, ROOMY))
    expected = outcome(program, 60, seed=seed)
    for workers in (1, 2):
        assert outcome(program, 60, "native", workers=workers, seed=seed) == expected


def test_where_there_is_no_room_what_was_met_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = ROOMY.replace("m.f = choose", "m.x = 2500\n            m.f = choose")
    program = program_of(model(tmp_path, source))
    make = strollers.Strollers._make_room

    def none(self: strollers.Strollers, room: int) -> None:
        if room > strollers.FIRST_ROOM:
            raise MemoryError
        make(self, room)

    monkeypatch.setattr(strollers.Strollers, "_make_room", none)
    result = walked(program, 1000, "native").result
    assert result.find("small").verdict == VIOLATED
    assert result.reason.startswith("reached --max-memory")


ENDLESS = """
    class M(Model):
        x = Int(0, max=1)
        @thread
        def t(m):
            while True:
                m.x = 1 - m.x
"""


@pytest.mark.parametrize("engine", ["python", "auto"])
def test_seconds_end_a_walk_in_the_middle(
    tmp_path: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walks, "LONGEST", 0.1)
    program = program_of(model(tmp_path, ENDLESS))
    result = walked(program, None, engine, depth=10**9, seconds=0.5).result
    assert result.seconds < 20 and result.verdict == INCOMPLETE
    assert result.phases["walking"] >= 0.5


@pytest.mark.parametrize("depth", [60, walks.TOLD + 1])
def test_progress_says_how_many_of_the_walks_were_taken(depth: int, monkeypatch: pytest.MonkeyPatch) -> None:
    shares: list[float | None] = []
    monkeypatch.setattr(watching, "PROGRESS_SECONDS", 0)
    walked(
        compiled("counter.py:counter(threads=2)"), 20, depth=depth,
        progress=lambda at: shares.append(at.share) if at.phase == WALKING else None,
    )  # fmt: skip
    assert shares == [None, *(k / 20 for k in range(1, 21))]  # that it begins, and each walk once
