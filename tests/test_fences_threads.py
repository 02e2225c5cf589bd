"""Fences before the first step of a thread and behind its last one: of use where another thread starts it, or
looks at its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model
from test_fences_c11 import helping

from interleave.fences.places import Places
from interleave.fences.spots import Spots
from interleave.memories import Memory

#: What the starter did comes with both stores, if a fence releases before them.
BEGINS = """
    class M(Model, memory="c11"):
        d = Int(0, max=1)
        f = Array(Int(0, max=1, atomic=True), 2)
        @thread({start})
        def t(m):
            m.f[0].store(1, relaxed)
            m.f[1].store(1, relaxed)
        @thread
        def s(m):
            m.d = 1
            {starts}
        @thread
        def u(m):
            if m.f[0].load(acquire) == 1:
                a = m.d
        @thread
        def v(m):
            if m.f[1].load(acquire) == 1:
                a = m.d
"""
#: Who joins knows what came with both, if a fence acquires behind them.
ENDS = """
    class M(Model, memory="c11"):
        d = Int(0, max=1)
        e = Int(0, max=1)
        f = Array(Int(0, max=1, atomic=True), 2)
        @thread
        def w(m):
            m.d = 1
            m.f[0].store(1, release)
        @thread
        def x(m):
            m.e = 1
            m.f[1].store(1, release)
        @thread
        def t(m):
            wait_until(m.f[0].load(relaxed) == 1)
            wait_until(m.f[1].load(relaxed) == 1)
        @thread
        def s(m):
            {joins}
            a = m.d
            b = m.e
"""


def sides(folder: Path, source: str) -> list[tuple[str, str]]:
    """Where a fence can be beside the steps of ``t``."""
    loaded = model(folder, source)
    spots = Spots(loaded.model, loaded.name, Memory("c11"))
    gaps = [place.key for place in Places(spots).all if place.scale.fence]
    return [(s.side, s.does) for s in spots.told(gaps) if s.where == "t"]


BETWEEN = ("after", "f[0].store(1, relaxed)")


@pytest.mark.parametrize(
    ("start", "starts", "found"),
    [
        ("start=False", "m.t.start()", [("before", "f[0].store(1, relaxed)"), BETWEEN]),
        ("", "pass", [BETWEEN]),
    ],
)
def test_before_the_first_step(
    tmp_path: Path, start: str, starts: str, found: list[tuple[str, str]]
) -> None:
    assert sides(tmp_path, BEGINS.format(start=start, starts=starts)) == found


def test_behind_the_last_step(tmp_path: Path) -> None:
    waits = [("after", f"wait_until(f[{k}].load(relaxed) == 1)") for k in range(2)]
    assert sides(tmp_path, ENDS.format(joins="m.t.join()")) == waits
    assert sides(tmp_path, ENDS.format(joins="wait_until(m.t.finished)")) == waits
    assert sides(tmp_path, ENDS.format(joins="pass")) == waits[:1]


@pytest.mark.slow
def test_one_fence_is_fewer_than_two_orders(tmp_path: Path) -> None:
    begins = BEGINS.format(start="start=False", starts="m.t.start()")
    assert helping(tmp_path, begins) == [("before", "f[0].store(1, relaxed)", "release")]
    ends = ENDS.format(joins="m.t.join()")
    assert helping(tmp_path, ends) == [("after", "wait_until(f[1].load(relaxed) == 1)", "acquire")]
