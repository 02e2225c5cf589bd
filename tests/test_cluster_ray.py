"""The search by shards over Ray: processes of their own, on several nodes of one computer, some killed.

Run where Ray is (`.ci/run` makes such an environment), else skipped.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from clusters import all_of, by_native, by_shards, searched
from support import MODELS

from interleave.engine.cluster import over_ray, part, saved
from interleave.engine.cluster.over_ray import OverRay, reach
from interleave.engine.cluster.task import Task
from interleave.errors import UsageError

if find_spec("ray") is None:  # importing it here would be before it is told to be silent
    pytest.skip("Ray is not there", allow_module_level=True)

COUNTER = "counter.py:counter(threads=3, increments=4)"
OLD = "qemu_return_path/old.py:ReturnPathOld"


class Nodes:
    """A cluster of several nodes on this computer."""

    def __init__(self) -> None:
        os.environ.update(over_ray.QUIET | over_ray.SILENT)
        from ray.cluster_utils import Cluster

        small = {"num_cpus": 2, "object_store_memory": 1 << 27, "include_dashboard": False}
        self.cluster = Cluster(initialize_head=True, head_node_args=small)
        self.small = {"num_cpus": 2, "object_store_memory": 1 << 27}
        self.added = [self.cluster.add_node(**self.small)]

    @property
    def address(self) -> str:
        return str(self.cluster.address)


@pytest.fixture(scope="module")
def nodes() -> Iterator[Nodes]:
    found = Nodes()
    yield found
    found.cluster.shutdown()


class Killing(OverRay):
    """Kills a shard's process when some methods are called, by number from 0."""

    def __init__(self, ray: Any, task: Task, memory: int | None) -> None:
        super().__init__(ray, task, memory)
        self.count = -1

    method, times = "", tuple[int, ...]()

    def each(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
        self.count += method == self.method
        if method == self.method and self.count in self.times:
            os.kill(self.about[self.count % self.shards].process, signal.SIGKILL)
        return super().each(method, arguments)


@pytest.mark.parametrize("shards", [1, 3])
def test_processes_find_what_the_native_engine_finds(
    shards: int, nodes: Nodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "NARROW", 1 << 12)
    for target in (COUNTER, OLD):
        found = by_shards(target, shards, reach=reach(nodes.address, None))
        try:
            assert all_of(found, searched(target)[0]) == by_native(target)
        finally:
            found.release()


def test_killed_processes(
    nodes: Nodes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ray says nothing of it, this program does."""
    monkeypatch.setattr(saved, "SECONDS", 0)
    monkeypatch.setattr(over_ray, "OverRay", Killing)
    monkeypatch.setattr(Killing, "method", "part.turn")
    monkeypatch.setattr(Killing, "times", (0, 9, 20))
    said: list[str] = []
    found = by_shards(
        COUNTER, 3, reach=reach(nodes.address, None), checkpoint=tmp_path / "saved", said=said
    )
    try:
        assert all_of(found, searched(COUNTER)[0]) == by_native(COUNTER)
    finally:
        found.release()
    assert len(said) == 3 and capsys.readouterr() == ("", "")
    for text in said:
        known = rf"(the|its) process( of shard \d on {socket.gethostname()})? "
        known += "(has ended|does not answer|was started again)"
        assert re.fullmatch(rf"a shard was lost in level \d+: {known}; going on from level \d+", text), text


def test_a_lost_node(nodes: Nodes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it had goes on elsewhere."""
    monkeypatch.setattr(saved, "SECONDS", 0)
    extra = nodes.cluster.add_node(**nodes.small)

    class Removing(OverRay):
        gone = False

        def each(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
            if method == "part.turn" and arguments and not self.gone and self.calls > 8:
                self.gone = True
                nodes.cluster.remove_node(extra, allow_graceful=False)
            self.calls += method == "part.turn"
            return super().each(method, arguments)

        calls = 0

    monkeypatch.setattr(over_ray, "OverRay", Removing)
    found = by_shards(COUNTER, 4, reach=reach(nodes.address, None), checkpoint=tmp_path / "saved")
    try:
        assert all_of(found, searched(COUNTER)[0]) == by_native(COUNTER)
    finally:
        found.release()


# ---------------------------------------------------------------------------- the command


def command(*arguments: str, timeout: float = 300) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "interleave", "check", *arguments]
    return subprocess.run(words, capture_output=True, text=True, timeout=timeout)


def test_the_command(nodes: Nodes, tmp_path: Path) -> None:
    """With a driver that is killed, and one that goes on."""
    words = [f"{MODELS}/{COUNTER}", "--no-reduction", "--no-explain", "--quiet", "--shards", "2"]
    words += ["--cluster", nodes.address]
    done = command(*words, "--checkpoint", str(tmp_path / "saved"), "--max-states", "9000")
    assert (done.returncode, done.stderr) == (1, "") or done.returncode == 3, done
    assert "reached --max-states 9,000" in done.stdout
    done = command(*words, "--resume", str(tmp_path / "saved"))
    assert (done.returncode, done.stderr) == (1, "")
    assert "violated   42,237 states, 110,595 transitions, depth 24" in done.stdout


def test_a_command_that_is_interrupted_and_one_that_is_killed(nodes: Nodes, tmp_path: Path) -> None:
    """The next one goes on; the group gets Ctrl-C, as from a terminal."""
    words = [f"{MODELS}/counter.py:counter(threads=4, increments=4)", "--no-reduction", "--no-explain"]
    words += ["--quiet", "--shards", "2", "--cluster", nodes.address, "--checkpoint", str(tmp_path / "saved")]
    known = tmp_path / "saved" / "search"
    for how, more in ((signal.SIGINT, ()), (signal.SIGKILL, ("--resume", str(tmp_path / "saved")))):
        program = [sys.executable, "-m", "interleave", "check", *words, *more]
        with subprocess.Popen(
            program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        ) as process:
            while how == signal.SIGINT and not known.exists() and process.poll() is None:
                time.sleep(0.01)
            time.sleep(0.2 if how == signal.SIGINT else 6)  # it explores; it is about to
            os.killpg(process.pid, how)
            out, err = process.communicate(timeout=200)
        if how == signal.SIGINT:
            assert (process.returncode, err) == (130, "") and "interrupted" in out
    done = command(*words, "--resume", str(tmp_path / "saved"))
    assert (done.returncode, done.stderr) == (1, "")
    assert "violated   3,892,125 states, 13,955,872 transitions, depth 32" in done.stdout


def test_too_few_processors(nodes: Nodes) -> None:
    done = command(f"{MODELS}/{COUNTER}", "--shards", "64", "--cluster", nodes.address)
    assert done.returncode == 2 and done.stdout == ""
    assert f"64 shards need as many CPUs; the cluster at {nodes.address} has 4" in done.stderr


def test_another_version(nodes: Nodes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_ray, "build", lambda: "another")
    with pytest.raises(UsageError, match=r"shard 0 on .* has another interleave"):
        by_shards(COUNTER, 2, reach=reach(nodes.address, None))


def test_processes_that_cannot_begin(nodes: Nodes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is waited for, as another one could not either."""

    class Broken:
        def __init__(self) -> None:
            raise ValueError("no such thing here")

        def about(self) -> None:
            pass

    monkeypatch.setattr(over_ray, "Actor", Broken)
    began = time.monotonic()
    with pytest.raises(UsageError, match="shards cannot be started: ValueError: no such thing here"):
        by_shards(COUNTER, 2, reach=reach(nodes.address, None))
    assert time.monotonic() - began < over_ray.START_SECONDS / 2


def test_addresses_that_do_not_answer() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = command(f"{MODELS}/{COUNTER}", "--shards", "2", "--cluster", f"127.0.0.1:{port}")
    assert done.returncode == 2
    assert f"--cluster 127.0.0.1:{port}: nobody answers" in done.stderr


