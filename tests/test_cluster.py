"""The search by shards, in one process: the same as the native engine finds, however many there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from clusters import MEMORY, Here, all_of, by_native, by_shards, here, searched, skew
from support import MODELS, model

from interleave.api import program_of
from interleave.checking.verdicts import Judgement, Options
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.cluster import owner, part, search
from interleave.engine.cluster.owner import expected_skew, owner_mask, sample_of, sent
from interleave.engine.cluster.search import ClusterSearch
from interleave.engine.cluster.task import Task
from interleave.engine.exploration import Limits
from interleave.engine.native.search import space
from interleave.engine.watch import Watch
from interleave.loader import load_models

COUNTER = "counter.py:counter(threads=3, increments=4)"
PHILOSOPHERS = "philosophers.py:philosophers_fixed(n=9)"
OLD = "qemu_return_path/old.py:ReturnPathOld"
SAMPLE = [COUNTER, PHILOSOPHERS, "lost_wakeup.py:LostWakeup", "aba_stack.py:AbaStackFreed"]
SHARDS = [1, 2, 3, 5]
SLOW = pytest.mark.slow


@pytest.mark.parametrize(
    ("target", "shards"),
    [
        *((target, shards) for target in SAMPLE for shards in SHARDS),
        *(pytest.param(OLD, shards, marks=[] if shards == 3 else SLOW) for shards in SHARDS),
    ],
)
def test_shards_find_what_the_native_engine_finds(target: str, shards: int) -> None:
    assert all_of(by_shards(target, shards), searched(target)[0]) == by_native(target)


@pytest.mark.parametrize("target", ["philosophers.py:philosophers(n=7)", OLD])
def test_also_with_reduction_and_symmetry(target: str) -> None:
    found = by_shards(target, 3, smaller=True)
    assert all_of(found, searched(target, True)[0]) == by_native(target, True)


def every_model() -> list[str]:
    files = [*MODELS.glob("*.py"), *(MODELS / "gallery").glob("*.py")]
    files += [MODELS / "qemu_return_path" / f"{name}.py" for name in ("old", "new", "new8")]
    found = []
    for file in sorted(files):
        names = (loaded.name.rpartition(":")[2] for loaded in load_models(str(file)))
        found += [f"{file.relative_to(MODELS)}:{name}" for name in names]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("smaller", [False, True], ids=["plain", "smaller"])
def test_all_models(smaller: bool) -> None:
    wrong = []
    for number, target in enumerate(every_model()[:: 1 + smaller]):
        code, _ = searched(target, smaller)
        for shards in SHARDS if number % 8 == 0 else [SHARDS[number % 4]]:
            if all_of(by_shards(target, shards, smaller=smaller), code) != by_native(target, smaller):
                wrong.append((target, shards))
    assert wrong == []


# ---------------------------------------------------------------------------- little room


@pytest.mark.parametrize("target", [COUNTER, PHILOSOPHERS])
def test_tiny_levels_buckets_and_rounds(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wide levels go all to all, in many rounds, with buckets that are full again and again."""
    monkeypatch.setattr(part, "NARROW", 16)
    monkeypatch.setattr(part, "BUCKET", 1)
    monkeypatch.setattr(part, "RECENT", 1)
    monkeypatch.setattr(space, "FIRST_ROOM", 4)
    monkeypatch.setattr(search, "FIRST_QUOTA", 64)
    monkeypatch.setattr(search, "ROUND_SECONDS", 1e-9)
    for shards in (2, 3):
        assert all_of(by_shards(target, shards), searched(target)[0]) == by_native(target)


# ---------------------------------------------------------------------------- whose a state is


def test_fewer_bits_are_chosen_while_the_load_is_even() -> None:
    """What is said of the load follows from the first levels; the whole search bears it out."""
    found = by_shards("counter.py:counter(threads=3, increments=8)", 3)
    code, _ = searched("counter.py:counter(threads=3, increments=8)")
    mask = owner_mask(code, _task("counter.py:counter(threads=3, increments=8)", 3), MEMORY)
    assert 0 < mask.bit_count() < code.layout.bits
    assert skew(found.reports)["skew"] <= owner.SKEW
    # a shard has two thirds of the steps to others if all bits count
    assert skew(found.reports)["sent"] < 0.5


def test_a_mask_of_too_few_bits_is_not_even() -> None:
    code, _ = searched(COUNTER)
    sample = sample_of(code, _task(COUNTER, 5), MEMORY)
    whole = (1 << code.layout.bits) - 1
    assert expected_skew(sample, whole, 5) == 1.0 and sent(sample, whole) == 1.0
    one = code.layout.threads[0].place
    assert expected_skew(sample, one.mask << one.offset, 5) > 2
    assert sent(sample, one.mask << one.offset) < 0.5


def _task(target: str, shards: int) -> Task:
    code, judges = searched(target)
    tasks: list[Task] = []

    def reach(task: Task) -> Here:
        tasks.append(task)
        return Here(task, MEMORY)

    ClusterSearch(code, judges, Watch(Limits(memory=MEMORY)), shards, reach)
    return tasks[0]


# ---------------------------------------------------------------------------- bounds and errors


def test_bounds_end_the_search() -> None:
    watch = Watch(Limits(states=5000, memory=MEMORY))
    found = by_shards(COUNTER, 3, watch=watch)
    assert found.stopped == "reached --max-states 5,000"
    assert 5000 <= found.states < 20_000
    quick = by_shards(COUNTER, 2, watch=Watch(Limits(seconds=1e-9, memory=MEMORY)))
    assert quick.stopped == "reached --max-seconds 1e-09"


def test_what_was_found_before_the_end_has_its_run() -> None:
    watch = Watch(Limits(memory=MEMORY), fail_fast=True)
    found = by_shards("philosophers.py:philosophers(n=7)", 3, watch=watch)
    assert found.stopped == "stopped at the first violation"
    assert found.run("deadlock") == by_shards("philosophers.py:philosophers(n=7)", 1).run("deadlock")


def test_a_shard_without_memory_ends_the_search() -> None:
    """Where states had to be left out, nothing holds."""
    code, judges = searched(COUNTER)
    found = ClusterSearch(
        code, judges, Watch(Limits(memory=MEMORY)), 2, lambda task: Here(task, 1 << 20)
    ).run()
    assert found.stopped == "reached --max-memory 1 MiB"
    assert found.taken is None


def test_model_errors_are_told(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=3)

        @thread
        def a(m):
            m.x = 2

        @thread
        def b(m):
            m.x = 1

        @invariant
        def odd(m):
            return 4 // (m.x - 2) < 9
    """
    program = program_of(model(tmp_path, source))
    options = Options(reduction=False, symmetry=False)
    judgement = Judgement(program, options, options.watch())
    search_ = ClusterSearch(judgement.code, judgement._judges(), options.watch(), 2, here)
    with pytest.raises(ModelFault):
        search_.run()
