"""Records: data that does not change."""

from __future__ import annotations

from dataclasses import field, fields, replace

from interleave.record import record
from interleave.symmetry.symmetry import Symmetry


@record
class Pair:
    first: int
    second: str = "b"


@record
class Noted:
    value: int
    note: str = field(default="", compare=False)


@record
class Other:
    first: int
    second: str = "b"


@record
class Nothing:
    """Without fields."""


def test_they_are_compared_and_hashed_by_their_fields() -> None:
    assert Pair(1) == Pair(1, "b") != Pair(1, "c")
    assert hash(Pair(1)) == hash(Pair(1, "b"))
    assert len({Pair(1), Pair(1), Pair(2)}) == 2
    assert Nothing() == Nothing() and hash(Nothing()) == hash(Nothing())


def test_those_of_two_classes_differ() -> None:
    assert Pair(1) != Other(1)


def test_a_field_may_make_no_difference() -> None:
    assert Noted(1, "a") == Noted(1, "b") != Noted(2, "a")
    assert hash(Noted(1, "a")) == hash(Noted(1, "b"))
    assert Symmetry(reasons=(("t", "why"),)) == Symmetry()


def test_they_are_shown_as_a_call() -> None:
    assert repr(Pair(1)) == "Pair(first=1, second='b')"


def test_dataclasses_and_patterns_know_them() -> None:
    assert [part.name for part in fields(Pair)] == ["first", "second"]
    assert replace(Pair(1), first=2) == Pair(2)
    match Pair(1, "x"):
        case Pair(first, second):
            assert (first, second) == (1, "x")
