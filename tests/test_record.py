"""Records: data that does not change."""

from __future__ import annotations

from dataclasses import field, fields, replace

import pytest

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


@record
class Grown(Pair):
    third: list[int] = field(default_factory=list)


@record
class Looked:
    value: int

    def __post_init__(self) -> None:
        assert self.value > 0


def test_they_are_made_as_a_function_is_called() -> None:
    assert Pair(second="c", first=1) == Pair(1, "c")
    with pytest.raises(TypeError, match=r"Pair.__init__\(\) missing 1 required positional argument: 'first'"):
        Pair()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'third'"):
        Pair(1, third=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="takes from 2 to 3 positional arguments but 4 were given"):
        Pair(1, "b", 3)  # type: ignore[call-arg]


def test_what_needs_more_is_done_as_dataclass_does_it() -> None:
    assert Grown(1).third == [] and Grown(1).third is not Grown(1).third
    with pytest.raises(AssertionError):
        Looked(0)


def test_what_may_be_left_out_comes_last() -> None:
    class Wrong:
        first: int = 1
        second: str

    with pytest.raises(TypeError, match="a field without a default follows one that has it"):
        record(Wrong)


def test_dataclasses_and_patterns_know_them() -> None:
    assert [part.name for part in fields(Pair)] == ["first", "second"]
    assert replace(Pair(1), first=2) == Pair(2)
    match Pair(1, "x"):
        case Pair(first, second):
            assert (first, second) == (1, "x")
