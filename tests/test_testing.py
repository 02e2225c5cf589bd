"""The functions for ordinary tests: what passes, and what they say when it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model

from interleave.api import explore
from interleave.checking.verdicts import Judgement
from interleave.errors import ModelError
from interleave.loader import Loaded
from interleave.model import Model
from interleave.testing import assert_holds, assert_violates

RACE = """
class M(Model):
    x = Int(0, max=2)
    @thread("add", instances=2)
    def add(m, i):
        seen = m.x
        m.x = seen + 1
    @invariant
    def small(m):
        return m.x < 3
    @invariant
    def nothing_lost(m):
        return m.x == 2 or not (m.add[0].finished and m.add[1].finished)
    @reachable
    def far(m):
        return m.x > 2
"""
CAUSE = "add[0] and add[1] both run “read x” before any other runs “x = seen + 1”"


@pytest.fixture
def race(tmp_path: Path) -> Loaded:
    return model(tmp_path, RACE)


def said(function: object, *args: object, **more: object) -> str:
    with pytest.raises(AssertionError) as caught:
        function(*args, **more)  # type: ignore[operator]
    return str(caught.value)


def test_what_holds(race: Loaded) -> None:
    """As a class and as a target; whatever else is violated."""
    for what in (race.model, race.name):
        assert_holds(what, properties=["small", "deadlock"])
        assert_holds(what, properties="small")


def test_what_does_not_hold_is_explained(race: Loaded) -> None:
    text = said(assert_holds, race.name)
    assert text.splitlines()[:6] == [
        f"{race.name}: nothing_lost is violated: false in a reachable state (4 steps)",
        f"{race.name}: far is violated: no reachable state satisfies it",
        "",
        "nothing_lost: 4 steps, 2 switches, 1 of them preempting",
        f"{CAUSE}, in add().",
        "",
    ]
    assert text.endswith(
        "\nThe nearest run that passes has add[1]'s “x = seen + 1” in add() before add[0]'s “read x”."
    )
    assert "far:" not in text
    assert said(assert_holds, race.model, properties=("far", "small")) == (
        "M: far is violated: no reachable state satisfies it"
    )


def test_what_was_not_explored_does_not_hold(race: Loaded) -> None:
    text = "not everything was explored: reached --max-states 2"
    assert said(assert_holds, race.model, properties=["small"], max_states=2) == f"M: {text}"
    assert said(assert_holds, race.model, max_states=2) == f"M: {text}"
    seconds = said(assert_holds, race.model, properties=["small"], max_seconds=1e-9)
    assert seconds == "M: not everything was explored: reached --max-seconds 1e-09"
    assert "reached --max-memory 0 MiB" in said(assert_holds, race.model, properties=["small"], max_memory=1)
    assert said(assert_violates, race.model, "nothing_lost", max_states=2) == (
        f"M: nothing_lost is expected to be violated, and its verdict is incomplete: {text}"
    )


def test_what_is_violated(race: Loaded) -> None:
    for what in (race.model, race.name):
        assert_violates(what, "nothing_lost")
        assert_violates(what, "nothing_lost", CAUSE)
        assert_violates(what, "nothing_lost", cause=[CAUSE])
        assert_violates(what, "far")
    assert said(assert_violates, race.model, "small") == (
        "M: small is expected to be violated, and its verdict is holds"
    )


def test_another_cause_than_stated(race: Loaded) -> None:
    text = said(assert_violates, race.model, "nothing_lost", "something else")
    assert text.splitlines()[:5] == [
        f"M: nothing_lost has a cause that is not expected: {CAUSE}, in add().",
        "M: no violation has the expected cause “something else”",
        "",
        "nothing_lost: 4 steps, 2 switches, 1 of them preempting",
        f"{CAUSE}, in add().",
    ]
    assert said(assert_violates, race.model, "nothing_lost", [CAUSE, "a second one"]) == (
        "M: no violation has the expected cause “a second one”"
    )
    assert said(assert_violates, race.model, "far", "some cause").startswith(
        "M: the cause of far is not known"
    )


def test_the_causes_of_other_violations_do_not_count(tmp_path: Path) -> None:
    """Neither do they have to be stated, nor do they stand for one that is."""
    source = RACE.replace("m.x == 2 or", "m.x != 2 and m.x == 2 or").replace(
        "return m.x < 3", "return m.x != 1"
    )
    loaded = model(tmp_path, source)
    text = said(assert_violates, loaded.model, "small", CAUSE)
    assert "no violation has the expected cause" in text and "nothing_lost" not in text


@pytest.mark.parametrize("function", [assert_violates, lambda m, name: assert_holds(m, properties=[name])])
def test_a_name_that_no_property_has(race: Loaded, function: object) -> None:
    with pytest.raises(ValueError) as caught:
        function(race.model, "nothing_los")  # type: ignore[operator]
    assert str(caught.value) == "M has no property 'nothing_los'; did you mean 'nothing_lost'?"
    with pytest.raises(ValueError) as caught:
        function(race.model, "memory-leak")  # type: ignore[operator]
    assert str(caught.value).startswith("M has no property 'memory-leak'; it has: null-dereference, ")
    assert str(caught.value).endswith(", division-by-zero, small, nothing_lost, far")


def test_a_target_that_is_not_one_model(tmp_path: Path, race: Loaded) -> None:
    path = tmp_path / "two.py"
    path.write_text("from interleave import *" + RACE + RACE.replace("class M", "class N"), encoding="utf-8")
    with pytest.raises(ValueError) as caught:
        assert_holds(str(path))
    assert str(caught.value) == f"{path} names several models; it has: M, N"
    assert_holds(f"{path}:N", properties=["small"])
    with pytest.raises(ModelError, match="no such file or directory"):
        assert_holds(str(tmp_path / "no_such.py"))

    class Wrong(Model):
        pass

    with pytest.raises(ModelError):
        assert_violates(Wrong, "deadlock")


def test_ctrl_c_is_no_verdict(race: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    def interrupted(program: object, options: object) -> object:
        checked = explore(program, options)  # type: ignore[arg-type]
        return replace(checked, result=replace(checked.result, reason="interrupted", interrupted=True))

    monkeypatch.setattr("interleave.api.explore", interrupted)
    with pytest.raises(KeyboardInterrupt):
        assert_holds(race.model)


def test_causes_are_worked_out_only_if_they_are_asked_for(
    race: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    run = Judgement.run

    def told(self: Judgement) -> object:
        asked.append(self.options.explain)
        return run(self)

    monkeypatch.setattr(Judgement, "run", told)
    assert_violates(race.model, "nothing_lost")
    assert_violates(race.model, "nothing_lost", CAUSE)
    assert asked == [False, True]
