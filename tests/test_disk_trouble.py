"""States on disk when something is in the way: bounds, full disks, files that change, Ctrl-C, options."""

from __future__ import annotations

import errno
import gc
import os
import re
import signal
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from commands import interleave
from native_checks import COUNTER, PHILOSOPHERS, check, counts
from test_roots import made_of

from interleave.api import explore
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.memory import resident_bytes
from interleave.engine.native.disk import room, run, runs
from interleave.engine.native.disk.backwards import DiskBackwards
from interleave.engine.native.disk.space import DiskSpace
from interleave.engine.native.search import space, table
from interleave.errors import UsageError
from interleave.properties.result import Result

#: What there is to be found in two models.
TARGET, WHOLE = f"{COUNTER}(threads=3,increments=3)", ("violated", 7646, 18_843, 18)
SAFE, STATES = f"{PHILOSOPHERS}(n=8)", 6561
#: Three threads count; a third of the way on something is wrong.
COUNTS = """
class M(Model):
    a = Array(Int(0, max=8), 3)
    @thread(instances=3)
    def t(m, i):
        while m.a[i] < 8:
            m.a[i] += 1
    @invariant
    def small(m):
        return m.a[0] + m.a[1] + m.a[2] < 9
    @recoverable
    def back(m):
        return m.a[0] == 8
"""


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The table has room for some hundred states."""
    monkeypatch.setattr(space, "FIRST_ROOM", 8)
    monkeypatch.setattr(table, "FIRST_LINES", 20)
    monkeypatch.setattr(table.Table, "_next", lambda self: self.lines)
    monkeypatch.setattr(room, "lines", lambda *_: 60)
    monkeypatch.setattr(room, "CHUNK", 64)
    monkeypatch.setattr(run, "BLOCK", 256)
    monkeypatch.setattr(runs, "MOST", 6)
    monkeypatch.setattr(runs, "TOGETHER", 4)
    monkeypatch.setattr(runs, "WORTH", 50)


def opened(folder: Path) -> list[str]:
    """The files without a name in a directory that this process has open."""
    gc.collect()
    links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    return [link for link in links if os.path.lexists(link) and os.readlink(link).startswith(f"{folder}/")]


def at_call(number: int, monkeypatch: pytest.MonkeyPatch, name: str, act: Callable[[int], None]) -> None:
    """Have something done before a function of `os` is called for the so-manieth time, and from then on; it
    gets the file's descriptor."""
    before, calls = getattr(os, name), 0

    def changed(handle: int, *args: object) -> int:
        nonlocal calls
        calls += 1
        if calls >= number:
            act(handle)
        result: int = before(handle, *args)
        return result

    monkeypatch.setattr(os, name, changed)


@pytest.mark.parametrize("workers", [1, 2])
def test_files_have_no_name_and_are_gone(
    workers: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], int]] = []
    looked = count()  # now and then: looking is slow, and this is called hundreds of times

    def look(handle: int) -> None:
        if next(looked) % 30 == 0:
            seen.append((os.listdir(tmp_path), len(opened(tmp_path))))

    at_call(40, monkeypatch, "pwrite", look)
    found = check(TARGET, workers=workers, disk=tmp_path)
    assert counts(found) == WHOLE
    assert found.disk_states == found.states and found.disk_bytes > found.states
    assert all(names == [] and files > 0 for names, files in seen) and len(seen) > 5
    assert opened(tmp_path) == []


@pytest.mark.parametrize("most", [400, 1000, 5000])
def test_a_bound_on_states(most: int, tmp_path: Path) -> None:
    found = check(SAFE, Limits(states=most), workers=1, disk=tmp_path)
    assert (found.verdict, found.reason) == ("incomplete", f"reached --max-states {most:,}")
    assert most <= found.states < most + 400


@pytest.mark.parametrize("most", [100, 1000, 5000, 12_000, 60_000])
def test_a_bound_on_the_disk(most: int, tmp_path: Path) -> None:
    """What has been found until then is shown."""
    found = check(TARGET, disk=tmp_path, max_disk=most)
    assert found.disk_bytes <= most
    if found.reason:
        assert found.reason == "reached --max-disk 0 MiB"
        assert found.verdict in ("incomplete", "violated") and found.states < WHOLE[1]
        assert {p.verdict for p in found.properties} <= {"incomplete", "violated"}
    else:
        assert counts(found) == WHOLE
    assert bool(found.reason) == (most < 60_000)


@pytest.mark.parametrize("call", [1, 5, 20, 60, 100])
def test_a_disk_that_is_full(call: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    at_call(call, monkeypatch, "pwrite", full)
    found = check(SAFE, disk=tmp_path)
    assert (found.verdict, found.reason) == ("incomplete", f"{tmp_path}: no space left on device")
    assert 0 < found.states < STATES
    assert opened(tmp_path) == []


def shorten(handle: int) -> None:
    os.ftruncate(handle, max(0, os.fstat(handle).st_size - 300))


def change(handle: int) -> None:
    for place in range(0, os.fstat(handle).st_size, 50):
        os.pwrite(handle, b"\x55", place)


def fail(handle: int) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


@pytest.mark.parametrize("act", [shorten, change, fail])
@pytest.mark.parametrize("call", [1, 30, 300])
def test_a_file_that_is_not_what_was_written(
    act: Callable[[int], None], call: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_call(call, monkeypatch, "preadv", act)
    with pytest.raises(UsageError, match="has changed or cannot be read"):
        check(SAFE, disk=tmp_path)
    assert opened(tmp_path) == []


@pytest.mark.parametrize("name", ["strike", "merge"])
@pytest.mark.parametrize("time", [1, 4])
def test_ctrl_c(name: str, time: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While runs are read, and while they are merged."""
    before, calls = getattr(runs.Runs, name), 0
    monkeypatch.setattr(runs, "PART", 1)
    monkeypatch.setattr(runs, "TURNS", 1)

    def pressed(self: runs.Runs, *args: object) -> object:
        nonlocal calls
        calls += 1
        if calls == time:
            signal.raise_signal(signal.SIGINT)
        return before(self, *args)

    monkeypatch.setattr(runs.Runs, name, pressed)
    found = check(SAFE, disk=tmp_path)
    assert (found.verdict, found.reason, found.interrupted) == ("incomplete", "interrupted", True)
    assert 0 < found.states < STATES
    assert opened(tmp_path) == []


def test_what_is_found_at_the_end_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Among candidates that are not held against runs any more is one that is a violation: it has its run."""
    made = made_of(tmp_path, COUNTS)
    whole = explore(made, Options(reduction=False, engine="python")).result.find("small")
    assert whole.trace is not None
    shown: list[bool] = []
    before = DiskSpace._shown
    monkeypatch.setattr(DiskSpace, "_shown", lambda space: shown.append(before(space)) or shown[-1])
    for most in range(13_000, 15_300, 150):
        native = NativeOptions(1, disk=tmp_path, max_disk=most)
        found = explore(made, Options(reduction=False, engine="native", native=native)).result
        small = found.find("small")
        assert found.reason == "reached --max-disk 0 MiB"
        if small.verdict == "violated":
            assert small.trace is not None and small.trace.steps == whole.trace.steps
        else:
            assert small.verdict == "incomplete" and not shown[-1]
    assert True in shown and False in shown


def test_there_is_a_trace_where_sets_have_no_room_on_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = made_of(tmp_path, COUNTS)
    away: list[int] = []
    before = DiskBackwards._put_away

    def put_away(self: DiskBackwards, level: int) -> None:
        before(self, level)
        away.append(level)

    def result(most: int | None) -> Result:
        native = NativeOptions(1, disk=tmp_path, max_disk=most)
        return explore(made, Options(reduction=False, engine="native", native=native)).result

    monkeypatch.setattr(DiskBackwards, "_put_away", put_away)
    roomy = result(None)
    trace, levels = roomy.find("small").trace, len(away)
    assert trace is not None and away == list(range(trace.length - 1, -1, -1))
    tight = result(roomy.disk_bytes)  # as much as the search itself takes
    assert tight.states == roomy.states == tight.disk_states
    assert tight.find("small").trace == trace and len(away) < 2 * levels


def test_recoverable_is_judged_in_memory_only(tmp_path: Path) -> None:
    """With states on disk it stays undecided; what can be said is said."""
    made = made_of(tmp_path, COUNTS)
    native = NativeOptions(1, disk=tmp_path)
    said: list[str] = []
    options = Options(reduction=False, engine="native", native=native, notice=said.append)
    found = explore(made, options).result
    assert [line for line in said if "--disk: @recoverable back is judged in memory" in line]
    assert found.find("back").verdict == "incomplete" and found.find("small").verdict == "violated"
    assert found.reason == "out of memory for @recoverable"


def test_too_little_memory_to_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said about how much it takes, which is more than this process has and the bound is."""
    monkeypatch.setattr(room, "lines", lambda *_: 0)
    native = NativeOptions(1, disk=tmp_path)
    limits = Limits(memory=resident_bytes() + (64 << 20))
    options = Options(limits, reduction=False, engine="native", native=native)
    reason = explore(made_of(tmp_path, COUNTS), options).result.reason
    told = r"reached --max-memory [\d,]+ MiB; it takes about ([\d,]+) MiB to go on with --disk"
    found = re.fullmatch(told, reason)
    assert found is not None, reason
    assert int(found[1].replace(",", "")) % 10 == 0
    assert 0 <= int(found[1].replace(",", "")) - (resident_bytes() >> 20) < 400


# ---------------------------------------------------------------------------- the command


def refused(*args: str) -> str:
    done = interleave("check", *args, SAFE)
    assert done.returncode == 2, done
    return done.stderr


def test_directories_that_cannot_be_used(tmp_path: Path) -> None:
    assert "there is no such directory" in refused("--disk", f"{tmp_path}/none")
    (tmp_path / "file").write_text("")
    assert "it is no directory" in refused("--disk", f"{tmp_path}/file")
    if os.geteuid():
        tmp_path.chmod(0o500)
        assert "permission denied" in refused("--disk", str(tmp_path))


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--max-disk", "1G"], "no directory is named"),
        (["--disk", ""], "Invalid value for '--disk': it names nothing"),
        (["--disk", ".", "--collapse"], "--disk does not go together with --collapse"),
        (["--disk", ".", "--hash-compact"], "--disk does not go together with --hash-compact"),
        (["--disk", ".", "--checkpoint", "x"], "--disk does not go together with --checkpoint"),
        (["--disk", ".", "--resume", "x"], "--disk does not go together with --resume"),
        (["--disk", ".", "--shards", "2"], "--disk does not go together with --shards"),
        (["--disk", ".", "--engine", "python"], "native engine's"),
        (["--disk", ".", "--random", "5"], "are for a search"),
        (["--disk", ".", "--max-disk", "much"], "is not a size"),
    ],
)
def test_options_that_do_not_go_together(args: list[str], said: str) -> None:
    assert said in refused(*args)


@pytest.mark.slow
def test_a_real_bound_on_memory(tmp_path: Path) -> None:
    """A process of 150 MB explores what takes 240 MB in memory, and shows the run to what was found."""
    target = f"{COUNTER}(threads=3,increments=9)"
    args = ["check", "--engine=native", "--no-reduction", "--no-symmetry", "--no-explain"]
    done = interleave(*args, "--max-memory=150M", f"--disk={tmp_path}", target)
    assert done.returncode == 1, done
    assert "7,231,391 states, 20,683,839 transitions, depth 54" in done.stdout
    assert "7,231,391 states in runs on disk" in done.stdout
    assert "false in a reachable state (54 steps)" in done.stdout
    assert os.listdir(tmp_path) == []
