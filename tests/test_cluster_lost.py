"""Shards that are lost, and checkpoints: nothing is lost with them, in one process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from clusters import MEMORY, Here, all_of, by_native, by_shards, here, searched

from interleave.engine.cluster import checkpoint, part, saved
from interleave.engine.cluster.exchange import Exchange, Lost
from interleave.engine.cluster.shard import Shard
from interleave.engine.cluster.task import Task
from interleave.engine.exploration import Limits
from interleave.engine.watch import Watch
from interleave.errors import NothingExplored, UsageError

COUNTER = "counter.py:counter(threads=3, increments=3)"
OLD = "qemu_return_path/old.py:ReturnPathOld"


class Losing(Here):
    """Loses a shard in the middle of a call: some shards have done it, one is gone, the others have not.

    Args:
        method, times: of this method's calls, by number from 0, those in which a shard is lost.
    """

    def __init__(self, task: Task, method: str, times: Sequence[int]) -> None:
        super().__init__(task, MEMORY)
        self.method, self.times, self.count, self.gone = method, times, -1, -1

    def each(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
        self.count += method == self.method
        if method == self.method and self.count in self.times:
            self.gone = self.count % self.shards
            for number in range(self.gone):
                self.call(number, method, *arguments[number])
            raise Lost("killed")
        return super().each(method, arguments)

    def revive(self) -> None:
        self.made[self.gone] = Shard(self.task, self.gone, self.limit)


def losing(method: str, *times: int) -> Any:
    return lambda task: Losing(task, method, times)


@pytest.fixture
def each_level(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checkpoints are written at the end of each level."""
    monkeypatch.setattr(saved, "SECONDS", 0)


@pytest.mark.usefixtures("each_level")
@pytest.mark.parametrize("target", [COUNTER, pytest.param(OLD, marks=pytest.mark.slow)])
def test_a_lost_shard_goes_on_from_the_checkpoint(target: str, tmp_path: Path) -> None:
    said: list[str] = []
    found = by_shards(target, 3, reach=losing("part.turn", 0, 7, 15), checkpoint=tmp_path, said=said)
    assert all_of(found, searched(target)[0]) == by_native(target)
    assert [text.partition(";")[2] for text in said] == [
        f" going on from level {level}" for level in (0, 6, 13)
    ]
    assert found.unsaved == ""


@pytest.mark.usefixtures("each_level")
def test_also_while_levels_are_wide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part, "NARROW", 64)
    for method in ("part.give", "files.write"):
        found = by_shards(COUNTER, 3, reach=losing(method, 2, 9), checkpoint=tmp_path / method)
        assert all_of(found, searched(COUNTER)[0]) == by_native(COUNTER)


def test_without_a_checkpoint_it_begins_again() -> None:
    said: list[str] = []
    found = by_shards(COUNTER, 2, reach=losing("part.turn", 5), said=said)
    assert all_of(found, searched(COUNTER)[0]) == by_native(COUNTER)
    assert said == ["a shard was lost in level 5: killed; going on from level 0"]


@pytest.mark.slow
@pytest.mark.parametrize("method", ["sets.choose", "sets.first", "marks.begin", "marks.ask"])
def test_one_that_is_lost_while_runs_are_looked_for(method: str) -> None:
    found = by_shards(OLD, 3, reach=losing(method, 0))
    assert all_of(found, searched(OLD)[0]) == by_native(OLD)


def test_shards_that_are_lost_again_and_again() -> None:
    with pytest.raises(NothingExplored, match="a shard was lost in level 5: killed, 3 times in a row"):
        by_shards(COUNTER, 2, reach=losing("part.turn", 5, 11, 17))


def test_what_was_found_may_go_with_a_lost_shard() -> None:
    """The search ends before it comes to it again: no run is made up, and none is missed in silence."""
    watch = Watch(Limits(memory=MEMORY), fail_fast=True)
    target = "philosophers.py:philosophers(n=7)"
    found = by_shards(target, 2, watch=watch, reach=losing("part.end", 0))
    assert found.stopped == "stopped at the first violation" and "deadlock" in found.found
    with pytest.raises(NothingExplored, match="what was found went with a lost shard"):
        found.run("deadlock")


# ---------------------------------------------------------------------------- the driver is lost


@pytest.mark.usefixtures("each_level")
@pytest.mark.parametrize("states", [1, 3000, 10**9])
def test_a_search_goes_on_where_it_ended(states: int, tmp_path: Path) -> None:
    watch = Watch(Limits(states=states, memory=MEMORY))
    first = by_shards(COUNTER, 3, watch=watch, checkpoint=tmp_path / "saved")
    assert (first.stopped is None) == (states == 10**9)
    found = by_shards(COUNTER, 3, resume=tmp_path / "saved", checkpoint=tmp_path / "saved")
    assert all_of(found, searched(COUNTER)[0]) == by_native(COUNTER)
    # it can be gone on with elsewhere, and from there
    by_shards(COUNTER, 3, resume=tmp_path / "saved", checkpoint=tmp_path / "other")
    found = by_shards(COUNTER, 3, resume=tmp_path / "other")
    assert all_of(found, searched(COUNTER)[0]) == by_native(COUNTER)


@pytest.mark.slow
@pytest.mark.usefixtures("each_level")
def test_what_was_found_before_is_known(tmp_path: Path) -> None:
    watch = Watch(Limits(states=4000, memory=MEMORY))
    first = by_shards(OLD, 2, watch=watch, checkpoint=tmp_path)
    assert first.stopped and first.found
    found = by_shards(OLD, 2, resume=tmp_path)
    assert all_of(found, searched(OLD)[0]) == by_native(OLD)


# ---------------------------------------------------------------------------- bad input


@pytest.fixture
def good(tmp_path: Path) -> Path:
    by_shards(COUNTER, 2, watch=Watch(Limits(states=2000, memory=MEMORY)), checkpoint=tmp_path / "saved")
    return tmp_path / "saved"


def test_checkpoints_that_cannot_be_resumed(good: Path, tmp_path: Path) -> None:
    def refused(why: str, target: str = COUNTER, shards: int = 2, folder: Path = good) -> None:
        with pytest.raises(UsageError, match=why):
            by_shards(target, shards, resume=folder)

    refused("is of 2 shards; go on with --shards 2", shards=3)
    refused("of another program", target="counter.py:counter(threads=2, increments=3)")
    refused("no directory with a checkpoint of shards", folder=tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    refused("no checkpoint of shards, or not your own", folder=tmp_path / "empty")
    states = good / "shard-1-of-2"
    whole = states.read_bytes()
    for bad in (whole[:-1], whole[:40], bytes([*whole[:60], whole[60] ^ 1, *whole[61:]]), b""):
        states.write_bytes(bad)
        refused("damaged, cut short")
    states.unlink()
    refused("cannot read")
    states.write_bytes(whole + b"what a later level had begun to write")
    assert all_of(by_shards(COUNTER, 2, resume=good), searched(COUNTER)[0]) == by_native(COUNTER)
    said = (good / checkpoint.NAME).read_bytes()
    (good / checkpoint.NAME).write_bytes(said.replace(b'"level": ', b'"level": 1'))
    refused("damaged, or it is not your own")


def test_a_directory_that_is_not_shared(tmp_path: Path) -> None:
    class Elsewhere(Here):
        def call(self, number: int, method: str, *arguments: Any) -> Any:
            if method == "files.check" and number == 1:
                arguments = (str(tmp_path / "other"), arguments[1])
            return super().call(number, method, *arguments)

    (tmp_path / "other").mkdir()
    with pytest.raises(UsageError, match="shard 1 on this computer: the directory is not the same one there"):
        by_shards(COUNTER, 2, reach=lambda task: Elsewhere(task, MEMORY), checkpoint=tmp_path / "saved")


def test_a_directory_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="no checkpoint can be written to"):
        by_shards(COUNTER, 2, checkpoint=tmp_path / "file")


@pytest.mark.usefixtures("each_level")
def test_a_disk_that_fills_up(tmp_path: Path) -> None:
    """The checkpoint before is good, and what cannot be written is said."""

    class Full(Here):
        written = 0

        def call(self, number: int, method: str, *arguments: Any) -> Any:
            if method == "files.write" and number == 1:
                self.written += 1
                if self.written > 8:
                    with open(tmp_path / "saved" / "shard-1-of-2", "ab") as file:
                        file.write(b"cut sh")
                    raise UsageError("cannot write it: no space left on device")
            return super().call(number, method, *arguments)

    def reach(task: Task) -> Exchange:
        return Full(task, MEMORY)

    said: list[str] = []
    found = by_shards(COUNTER, 2, reach=reach, checkpoint=tmp_path / "saved", said=said)
    assert found.unsaved == said[0] == "no checkpoint: cannot write it: no space left on device"
    found = by_shards(COUNTER, 2, reach=here, resume=tmp_path / "saved")
    assert all_of(found, searched(COUNTER)[0]) == by_native(COUNTER)
