"""Memory orders and fences that a model lacks under release and acquire, and those that it does not need."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from commands import interleave
from support import OFFSET, model, write
from test_fences import IN_A_PROCEDURE

from interleave.api import check
from interleave.checking.options import Options
from interleave.engine.exploration import Limits
from interleave.fences import orders
from interleave.fences.found import Fences
from interleave.fences.search import fences
from interleave.fences.told import fences_lines
from interleave.memories import Memory
from interleave.report.style import plain

MP = """
    class M(Model, memory="c11"):
        data = Int(0, max=1{atomic})
        flag = Bool(False, atomic=True)

        @thread
        def sender(m):
            m.data{store}
            m.flag.store(True, relaxed)

        @thread
        def receiver(m):
            if m.flag.load(relaxed):
                assert m.data{load} == 1
"""
ATOMIC_MP = MP.format(atomic=", atomic=True", store=".store(1, relaxed)", load=".load(relaxed)")
PLAIN_MP = MP.format(atomic="", store=" = 1", load="")

SB = """
    class M(Model, memory="c11"):
        x = Bool(False, atomic=True)
        y = Bool(False, atomic=True)
        first = Bool(False, ghost=True)
        second = Bool(False, ghost=True)

        @thread
        def t(m):
            m.x.store(True, relaxed)
            m.first = not m.y.load(relaxed)

        @thread
        def u(m):
            m.y.store(True, relaxed)
            m.second = not m.x.load(relaxed)

        @invariant
        def one_sees(m):
            return not (m.first and m.second)
"""


def found(folder: Path, source: str, **options: Any) -> Fences:
    loaded = model(folder, source)
    return fences(loaded.model, loaded.name, Memory("c11"), Options(engine="python", **options))


def helping(folder: Path, source: str) -> list[tuple[str, str, str]]:
    result = found(folder, source)
    assert (result.why, result.fewest) == ("", True)
    return [(spot.side, spot.does, spot.order) for spot in result.helping]


def lines(result: Fences) -> list[str]:
    return fences_lines(result, None, plain)


# ---------------------------------------------------------------------------- known answers


@pytest.mark.parametrize(
    "source",
    [pytest.param(ATOMIC_MP, id="atomic", marks=pytest.mark.slow), pytest.param(PLAIN_MP, id="plain")],
)
def test_a_message_needs_release_and_acquire(tmp_path: Path, source: str) -> None:
    assert helping(tmp_path, source) == [
        ("", "flag.store(True, relaxed)", "release"), ("", "flag.load(relaxed)", "acquire"),
    ]  # fmt: skip
    strong = source.replace("flag.store(True, relaxed)", "flag.store(True, release)")
    both = strong.replace("flag.load(relaxed)", "flag.load(acquire)")
    assert check(model(tmp_path, both)).verdict == "holds"
    half = source.replace("flag.load(relaxed)", "flag.load(acquire)")
    assert helping(tmp_path, half) == [("", "flag.store(True, relaxed)", "release")]
    fenced = source.replace("m.flag.store", "fence(release)\n            m.flag.store")
    assert helping(tmp_path, fenced) == [("", "flag.load(relaxed)", "acquire")]


def test_store_buffering_needs_two_full_fences(tmp_path: Path) -> None:
    result = found(tmp_path, SB)
    assert (result.why, result.fewest) == ("", True)
    assert [(spot.side, spot.does, spot.order) for spot in result.helping] == [
        ("after", "x.store(True, relaxed)", "seq_cst"), ("after", "y.store(True, relaxed)", "seq_cst"),
    ]  # fmt: skip
    rows = SB.strip().splitlines()  # it helps where it is written
    for spot in sorted(result.helping, key=lambda s: -s.line):
        rows.insert(spot.line - OFFSET, f"            fence({spot.order})")
    assert check(model(tmp_path, "\n".join(rows))).verdict == "holds"
    ordered = SB.replace("relaxed", "seq_cst")
    assert check(model(tmp_path, ordered)).verdict == "holds"
    three = ordered.replace("m.x.load(seq_cst)", "m.x.load(acquire)")
    assert helping(tmp_path, three) == [("", "x.load(acquire)", "seq_cst")]


def test_four_orders_where_no_fence_is_needed(tmp_path: Path) -> None:
    """What holds with everything `seq_cst` needs no more than that; where an order is more, it is said."""
    result = found(tmp_path, SB.replace("relaxed", "seq_cst"))
    assert (result.idle, result.weaker, len(result.needed)) == ((), (), 4)
    message = ATOMIC_MP.replace("relaxed", "seq_cst")
    result = found(tmp_path, message)
    assert not result.needed and not result.idle
    assert [(spot.does, spot.order) for spot in result.weaker] == [
        ("data.store(1, seq_cst)", "relaxed"), ("flag.store(True, seq_cst)", "release"),
        ("flag.load(seq_cst)", "acquire"), ("data.load(seq_cst)", "relaxed"),
    ]  # fmt: skip


def test_fences_that_can_go_or_be_weaker(tmp_path: Path) -> None:
    source = ATOMIC_MP.replace("m.flag.store", "fence(seq_cst)\n            m.flag.store").replace(
        "assert", "fence(acquire)\n                fence(seq_cst)\n                assert"
    )
    result = found(tmp_path, source)
    assert [(spot.does, spot.order) for spot in (*result.idle, *result.weaker)] == [
        ("fence(acquire)", ""), ("fence(seq_cst)", "release"), ("fence(seq_cst)", "acquire"),
    ]  # fmt: skip
    assert "3 of 3 orders can be weaker: it holds with these changes" in lines(result)
    weak = source.replace("                fence(acquire)\n", "")
    weak = weak.replace("fence(seq_cst)", "fence(release)", 1).replace("fence(seq_cst)", "fence(acquire)")
    again = found(tmp_path, weak)
    assert again.result.verdict == "holds" and not again.idle and not again.weaker
    assert [spot.does for spot in again.needed] == ["fence(release)", "fence(acquire)"]


def test_a_race_that_no_order_helps(tmp_path: Path) -> None:
    alone = """
        class M(Model, memory="c11"):
            count = Int(0, max=2)

            @thread(instances=2)
            def t(m, i):
                m.count += 1
    """
    result = found(tmp_path, alone)
    assert (result.weak, result.hopeless, result.helping, result.why) == (("data-race",),) * 2 + ((), "")
    assert "  which no fence and no order helps: data-race" in lines(result)


@pytest.mark.slow
def test_what_is_beside_a_race_that_no_order_helps(tmp_path: Path) -> None:
    both = ATOMIC_MP.rstrip() + """

        other = Int(0, max=1)

        @thread
        def w(m):
            m.other = 1

        @thread
        def r(m):
            seen = m.other
            m.other = 1 - seen
"""
    result = found(tmp_path, both)
    assert result.hopeless == ("data-race",) and "assertion" in result.weak
    assert [spot.order for spot in result.helping] == ["release", "acquire"]
    assert not result.fewest  # behind a race a run would go on
    assert "2 changes make that hold, and none of them can be left out" in lines(result)


def test_what_is_violated_with_sc_is_left_alone(tmp_path: Path) -> None:
    never_true = "\n        @reachable\n        def never(m):\n            return m.flag and not m.flag\n"
    result = found(tmp_path, ATOMIC_MP.replace("flag.load(relaxed)", "flag.load(acquire)") + never_true)
    assert (result.weak, result.strong) == (("assertion",), ("never",))
    assert "1 change makes that hold, and nothing weaker does" in lines(result)


WAIT = """
    class M(Model, memory="c11"):
        x = Bool(False, atomic=True)
        y = Bool(False, atomic=True)
        kicked = Bool(False, atomic=True)

        @thread
        def t(m):
            m.x.store(True, relaxed)
            if not m.y.load(relaxed):
                wait_until(m.kicked.load(relaxed))

        @thread
        def u(m):
            m.y.store(True, relaxed)
            if m.x.load(relaxed):
                m.kicked.store(True, relaxed)
"""


@pytest.mark.slow
def test_a_deadlock_that_an_older_store_could_end(tmp_path: Path) -> None:
    """A thread waits for what it can read, so a weaker version need not stop where a stronger one does: it is
    not claimed that no fewer do."""
    result = found(tmp_path, WAIT.replace("if m.x", "fence(seq_cst)\n            if m.x"))
    assert result.weak == ("deadlock",) and not result.fewest
    assert [(spot.side, spot.order) for spot in result.helping] == [("after", "seq_cst")]
    assert "1 change makes it hold" in lines(result)


@pytest.mark.slow
def test_of_two_fences_none_can_be_left_out(tmp_path: Path) -> None:
    result = found(tmp_path, WAIT)
    assert [(spot.side, spot.order) for spot in result.helping] == [("after", "seq_cst")] * 2
    assert "2 changes make it hold, and none of them can be left out" in lines(result)


@pytest.mark.slow
def test_an_event_is_waited_for_whatever_can_be_read(tmp_path: Path) -> None:
    event = WAIT.replace("Bool(False, atomic=True)\n\n", "Event()\n\n")
    event = event.replace("wait_until(m.kicked.load(relaxed))", "m.kicked.wait()")
    result = found(tmp_path, event.replace("m.kicked.store(True, relaxed)", "m.kicked.set()"))
    assert result.weak == ("deadlock",) and result.fewest and len(result.helping) == 2


@pytest.mark.slow
def test_beyond_the_most_none_can_be_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "MOST", 1)
    result = found(tmp_path, SB)
    assert not result.fewest and len(result.helping) > 1
    told = f"{len(result.helping)} changes make it hold, and none of them can be left out"
    assert told in lines(result)


def test_a_place_in_a_procedure_is_one(tmp_path: Path) -> None:
    result = found(tmp_path, IN_A_PROCEDURE.format(memory="c11"))
    assert [(spot.where, spot.side, spot.order) for spot in result.helping] == [("enter", "after", "seq_cst")]
    assert result.fewest
    assert "1 change makes it hold, and nothing weaker does" in lines(result)


UPDATES = ATOMIC_MP.replace("m.flag.store(True, relaxed)", "m.flag.exchange(True, relaxed)").replace(
    "m.flag.load(relaxed)", "not m.flag.cas(False, False, relaxed)"
)


@pytest.mark.slow
def test_read_modify_writes(tmp_path: Path) -> None:
    """What a compare-and-swap that fails has read is acquired by its other order, which changes with it."""
    result = found(tmp_path, UPDATES)
    assert [(spot.does, spot.order) for spot in result.helping] == [
        ("flag.exchange(True, relaxed)", "release"), ("flag.cas(False, False, relaxed)", "acquire"),
    ]  # fmt: skip


def test_read_modify_writes_that_are_more_than_need_be(tmp_path: Path) -> None:
    strong = UPDATES.replace("relaxed)\n\n", "acq_rel)\n\n").replace("False, relaxed)", "False, acq_rel)")
    result = found(tmp_path, strong)
    assert [(spot.does, spot.order) for spot in result.weaker] == [
        ("flag.exchange(True, acq_rel)", "release"), ("flag.cas(False, False, acq_rel)", "acquire"),
    ]  # fmt: skip


def test_a_fence_behind_a_step_is_behind_its_ghosts(tmp_path: Path) -> None:
    """Else a fence would take what a ghost says away from its step, and the invariant would be broken."""
    source = SB.replace("m.x.store(True, relaxed)\n", "m.x.store(True, relaxed)\n            m.told = True\n")
    source = source.replace("first =", "told = Bool(False, ghost=True)\n        first =", 1)
    source += "\n        @invariant\n        def told_at_once(m):\n            return m.told or not m.x\n"
    assert helping(tmp_path, source) == [
        ("after", "x.store(True, relaxed)", "seq_cst"), ("after", "y.store(True, relaxed)", "seq_cst"),
    ]  # fmt: skip


def test_bounds(tmp_path: Path) -> None:
    result = found(tmp_path, SB, limits=Limits(states=5))
    assert result.why.startswith("it was not explored to its end") and not result.helping
    result = found(tmp_path, SB.replace("relaxed", "seq_cst"), limits=Limits(states=40))
    assert not result.why or not (result.idle or result.weaker or result.needed)


def test_command(tmp_path: Path) -> None:
    source = PLAIN_MP.replace("m.flag.store(True, relaxed)", "m.flag.store(True, relaxed)  #: notify.c:7")
    path = write(tmp_path, source)
    result = interleave("fences", path.name, cwd=tmp_path)
    assert result.returncode == 1
    assert result.stdout.splitlines()[1:5] == [
        "✗ violated with memory c11   7 states",
        "  but not with memory sc: data-race",
        "2 changes make it hold, and no fewer do",
        f"  {path.name}:10  “flag.store(True, relaxed)” with release in sender(), notify.c:7",
    ]
    data = json.loads(interleave("fences", "--json", path.name, cwd=tmp_path).stdout)
    assert (data["memory"], data["fewest"], data["hopeless"], data["weaker"]) == ("c11", True, [], [])
    first, _ = data["helping"]
    assert (first["order"], first["note"], first["called"]) == ("release", "notify.c:7", "")


def test_c_names_are_told(tmp_path: Path) -> None:
    text = """
from interleave import Bool, Int, Model, thread
from interleave.qemu import qatomic_read, qatomic_set


class M(Model, memory="c11"):
    data = Int(0, max=1)
    flag = Bool(False, atomic=True)

    @thread
    def sender(m):
        m.data = 1
        qatomic_set(m.flag, True)

    @thread
    def receiver(m):
        if qatomic_read(m.flag):
            assert m.data == 1
"""
    (tmp_path / "m.py").write_text(text, encoding="utf-8")
    told = interleave("fences", "m.py", cwd=tmp_path).stdout.splitlines()
    assert told[4:6] == [
        "  m.py:13  “flag.store(True, relaxed)” with release (qatomic_store_release) in sender()",
        "  m.py:17  “flag.load(relaxed)” with acquire (qatomic_load_acquire) in receiver()",
    ]


@pytest.mark.slow
def test_no_fence_is_behind_a_step_whose_ghosts_go_several_ways(tmp_path: Path) -> None:
    """It would be before some of them; the same is done by one before the next step."""
    source = SB.replace("m.x.store(True, relaxed)\n", """seen = m.y.load(relaxed)
            m.x.store(True, relaxed)
            if seen:
                m.told = True
""").replace("first =", "told = Bool(False, ghost=True)\n        first =", 1)
    source = source.replace("m.second =", "fence(seq_cst)\n            m.second =")
    assert helping(tmp_path, source) == [("before", "y.load(relaxed)", "seq_cst")]


@pytest.mark.slow
def test_a_fence_that_stands_before_ghosts_stays_no_step(tmp_path: Path) -> None:
    """A full fence there would take what the ghost says away from the step before it."""
    source = SB.replace(
        "m.x.store(True, relaxed)\n",
        "m.x.store(True, relaxed)\n            fence(release)\n            m.told = True\n",
    ).replace("first =", "told = Bool(False, ghost=True)\n        first =", 1)
    source += "\n        @invariant\n        def told_at_once(m):\n            return m.told or not m.x\n"
    assert helping(tmp_path, source) == [
        ("after", "x.store(True, relaxed)", "seq_cst"), ("after", "y.store(True, relaxed)", "seq_cst"),
    ]  # fmt: skip
    full = source.replace("fence(release)", "fence(seq_cst)")
    assert check(model(tmp_path, full)).verdict == "violated"
