"""How much memory shards may use, by the computers they are on."""

from __future__ import annotations

from interleave.engine.cluster.actor import About
from interleave.engine.cluster.over_ray import OverRay


def over(*shards: tuple[str, int, bool]) -> OverRay:
    """Shards on computers, with what these have to give, and whether they are new."""
    found = object.__new__(OverRay)
    found._shares = {}
    move(found, *shards)
    return found


def move(found: OverRay, *shards: tuple[str, int, bool]) -> None:
    found.about = [About("", "", host, 0, memory, empty) for host, memory, empty in shards]


def test_shards_of_one_computer_share_what_it_has() -> None:
    found = over(("a", 900, True), ("a", 900, True), ("b", 500, True), ("a", 870, True))
    assert found._share("a") == 290
    assert found._share("b") == 500


def test_one_that_is_started_again_gets_what_the_lost_one_had() -> None:
    found = over(("a", 900, True), ("a", 900, True), ("a", 900, True))
    assert found._share("a") == 300
    move(found, ("a", 320, True), ("a", 300, False), ("a", 300, False))
    assert found._share("a") == 300


def test_one_that_comes_from_elsewhere_gets_what_is_left() -> None:
    found = over(("a", 900, True), ("b", 400, True))
    assert (found._share("a"), found._share("b")) == (900, 400)
    move(found, ("a", 600, False), ("a", 610, True))
    assert found._share("a") == 610
