"""What methods remember goes with their object."""

from __future__ import annotations

import gc
import weakref

from interleave.api import explore, program_of
from interleave.checking.reviews import reviews
from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.remembered import remembered


class Counted:
    def __init__(self) -> None:
        self.calls: list[int] = []

    @remembered()
    def twice(self, number: int) -> int:
        self.calls.append(number)
        return 2 * number

    @remembered(most=1)
    def thrice(self, number: int) -> int:
        self.calls.append(number)
        return 3 * number


def test_each_object_has_its_own() -> None:
    one, other = Counted(), Counted()
    assert [one.twice(k) for k in (1, 2, 1, 2)] == [2, 4, 2, 4]
    assert other.twice(1) == 2
    assert (one.calls, other.calls) == ([1, 2], [1])


def test_no_more_is_kept_than_is_said() -> None:
    one = Counted()
    assert [one.thrice(k) for k in (1, 1, 2, 1)] == [3, 3, 6, 3]
    assert one.calls == [1, 2, 1]


def test_a_model_that_was_explained_and_reviewed_is_let_go() -> None:
    (loaded,) = load_models("models/qemu_return_path/old.py:ReturnPathOld")
    checked = explore(program_of(loaded), Options(explain=True))
    assert reviews(checked, checked)
    builder, program = weakref.ref(checked.builder), weakref.ref(checked.builder.program)
    del checked
    gc.collect()
    assert builder() is None
    assert program() is None
