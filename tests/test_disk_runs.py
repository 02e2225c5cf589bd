"""Runs on disk: sorted, written, read, merged, and candidates held against them, as sets of numbers say."""

from __future__ import annotations

import ctypes
import random
from pathlib import Path

import pytest

from interleave.engine.native.disk import run, runs
from interleave.engine.native.disk.files import File, Folder, NoRoom
from interleave.engine.native.disk.gathering import Sorter
from interleave.engine.native.disk.names import RUNS
from interleave.engine.native.disk.run import Coder, Run, Writer
from interleave.engine.native.disk.runs import Candidates, Runs
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.memory import Memory
from interleave.engine.native.search.workers import Threads

#: Bits of states, and which of them are used: the largest of one word, more than one, few different ones.
KINDS = [(63, -1), (64, -1), (17, -1), (64, 0xFF000000000000FF), (128, -1), (100, 0xF0F0F << 50), (300, -1)]


def in_memory(states: list[int], words: int) -> Memory:
    memory = Memory(8 * words * len(states))
    data = b"".join(state.to_bytes(8 * words, "little") for state in states)
    ctypes.memmove(memory.address, data, len(data))
    return memory


def as_numbers(memory: Memory, count: int, words: int) -> list[int]:
    data = ctypes.string_at(memory.address, 8 * words * count)
    return [int.from_bytes(data[k : k + 8 * words], "little") for k in range(0, len(data), 8 * words)]


def numbers(rng: random.Random, count: int, bits: int, mask: int) -> list[int]:
    return list({rng.getrandbits(bits) & mask for _ in range(count)} | {0})


class Made:
    """What writes and reads runs of states of so many bits."""

    def __init__(self, bits: int, folder: Path) -> None:
        self.words = -(-bits // 64)
        kernel = load_kernel(RUNS)
        self.coder, self.sorter = Coder(kernel, self.words), Sorter(kernel, self.words, -(-bits // 8))
        self.folder = Folder(folder, None)
        self.file = File(self.folder)
        self.runs = Runs(self.folder, self.coder, Threads(1))

    def sorted(self, states: list[int]) -> Memory:
        memory = in_memory(states, self.words)
        self.sorter.sort(memory.address, len(states))
        return memory

    def run(self, states: list[int], epoch: int = 0) -> Run:
        writer, memory = Writer(self.coder, self.file, epoch), self.sorted(states)
        writer.add(memory.address, len(states))
        made = writer.end()
        assert made is not None
        return made

    def read(self, made: Run) -> list[int]:
        parts = [as_numbers(memory, count, self.words) for memory, count in self.coder.chunks(made)]
        return [state for part in parts for state in part]


@pytest.fixture(params=[64, 2000, 1 << 15])
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of so many bytes: of less than a group of states, and of many groups."""
    monkeypatch.setattr(run, "BLOCK", request.param)


@pytest.mark.parametrize(("bits", "mask"), KINDS)
@pytest.mark.usefixtures("block")
def test_what_is_written_is_read_and_found(bits: int, mask: int, tmp_path: Path) -> None:
    rng = random.Random(bits)
    for count in (1, 20, 900):
        made = Made(bits, tmp_path)
        states = numbers(rng, count, bits, mask)
        assert as_numbers(made.sorted(states), len(states), made.words) == sorted(states)
        written = made.run(states)
        assert made.read(written) == sorted(states) and written.count == len(states)
        made.runs.all = [written, made.run([(1 << bits) - 1], epoch=1)]
        wanted = sorted({*rng.sample(states, len(states) // 2), *numbers(rng, 60, bits, mask)})
        marks = Memory(len(wanted))
        kept = in_memory(wanted, made.words)
        one = Candidates(kept.address, len(wanted), marks, kept)
        assert made.runs.strike([one], 1, lambda: False)
        marked = [state for state, mark in zip(wanted, marks.view(0, len(wanted)), strict=True) if mark]
        assert marked == sorted({*wanted} & {*states})
        rest = Writer(made.coder, made.file, 1)
        rest.add(one.address, one.states, marks.address)
        new = rest.end()
        assert (made.read(new) if new is not None else []) == sorted({*wanted} - {*states})


@pytest.mark.parametrize(("bits", "mask"), KINDS)
@pytest.mark.usefixtures("block")
def test_runs_are_merged(bits: int, mask: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "MOST", 5)
    monkeypatch.setattr(runs, "TOGETHER", 3)
    made, rng = Made(bits, tmp_path), random.Random(bits)
    states = numbers(rng, 1500, bits, mask)
    rng.shuffle(states)
    parts = [part for k in range(12) if (part := states[k::12])]
    made.runs.all = [made.run(part, epoch=k) for k, part in enumerate(parts)]
    before = made.file.size
    made.runs.merge(made.file)
    left = len(parts)
    while left > 5:
        left -= 2
    assert len(made.runs.all) == left
    assert sorted(state for one in made.runs.all for state in made.read(one)) == sorted(states)
    assert [one.epoch for one in made.runs.all] == sorted(one.epoch for one in made.runs.all)
    files = {one.file for one in made.runs.all} | {made.file}
    assert made.file.size == before and made.folder.used == sum(file.size for file in files)


def test_merging_is_given_up_where_there_is_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The runs stay as they are, and there is an end of trying."""
    monkeypatch.setattr(runs, "MOST", 2)
    made = Made(63, tmp_path)
    made.runs.all = [made.run([k]) for k in range(4)]
    made.folder.most = made.folder.used
    made.runs.merge(made.file)
    assert len(made.runs.all) == 4 and made.runs.bound and made.folder.used == made.file.size
    with pytest.raises(NoRoom):
        made.run([7])
