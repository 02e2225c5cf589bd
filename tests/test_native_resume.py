"""A native search that stopped is resumed from its checkpoint."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from native_checks import COUNTER, PHILOSOPHERS, PROGRAM, ROOT, check, counts
from support import HEADER, model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.native.search import checkpoint, search
from interleave.errors import UsageError


def test_what_was_met_before_a_checkpoint_is_found_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a level that was half expanded then."""
    monkeypatch.setattr(search, "WIDE", 64)
    source = """
        class M(Model):
            x = Int(0, max=2000)
            @thread
            def t(m):
                m.x = choose(range(2000))
                assert m.x < 200
            @invariant
            def small(m):
                return m.x < 100
    """
    program, file = program_of(model(tmp_path, source)), tmp_path / "search"
    whole = explore(program, Options(engine="native", reduction=False)).result
    for bound in (2_050, 3_300, 4_100):
        for options in (NativeOptions(1, checkpoint=file), NativeOptions(2, resume=file)):
            limits = Limits(states=bound) if options.checkpoint else Limits()
            found = Options(limits, engine="native", reduction=False, native=options)
            result = explore(program, found).result
        assert counts(result) == counts(whole)
        assert result.properties == whole.properties


@pytest.mark.parametrize(
    ("target", "bound"),
    [(f"{COUNTER}(threads=3, increments=5)", 60_000), (f"{PHILOSOPHERS}(n=10)", 20_000)],
)
@pytest.mark.parametrize("workers", [1, 2])
def test_a_resumed_search_ends_as_if_it_had_not_stopped(
    target: str, bound: int, workers: int, tmp_path: Path
) -> None:
    file = tmp_path / "search"
    whole = check(target)
    part = check(target, Limits(states=bound), workers=workers, checkpoint=file)
    assert part.verdict == "incomplete"
    for again in (1, 2):
        resumed = check(target, workers=again, resume=file)
        assert counts(resumed) == counts(whole)
        assert [p.trace for p in resumed.properties] == [p.trace for p in whole.properties]


def test_a_checkpoint_can_be_resumed_and_written_again(tmp_path: Path) -> None:
    file, target = tmp_path / "search", f"{COUNTER}(threads=3, increments=5)"
    for bound in (20_000, 60_000, 120_000):
        resume = file if file.exists() else None
        assert check(target, Limits(states=bound), checkpoint=file, resume=resume).verdict == "incomplete"
    assert counts(check(target, resume=file)) == ("violated", 169_771, 460_203, 30)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["search"]


def test_a_checkpoint_of_another_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "search"
    check(f"{COUNTER}(threads=3, increments=4)", Limits(states=5_000), checkpoint=file)
    with pytest.raises(UsageError, match="a checkpoint of another program"):
        check(f"{COUNTER}(threads=3, increments=5)", resume=file)


def test_comments_and_places_make_no_other_program(tmp_path: Path) -> None:
    source = "class M(Model):\n x = Int(0, max=900)\n @thread\n def t(m):\n  while m.x < 900:\n   m.x += 1\n"
    first, second, file = tmp_path / "a.py", tmp_path / "b.py", tmp_path / "search"
    first.write_text(HEADER + source)
    second.write_text(f"# a comment\n{HEADER}\n\n{source}")
    assert check(f"{first}:M", Limits(states=100), checkpoint=file).verdict == "incomplete"
    assert check(f"{second}:M", resume=file).verdict == "holds"


@pytest.mark.parametrize("size", [0, 10, 30, 2_000, -1, -1000])
def test_a_damaged_checkpoint_is_refused(size: int, tmp_path: Path) -> None:
    file, target = tmp_path / "search", f"{COUNTER}(threads=3, increments=4)"
    check(target, Limits(states=5_000), checkpoint=file)
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(UsageError, match="checkpoint"):
        check(target, resume=file)


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    file, target = tmp_path / "search", f"{COUNTER}(threads=3, increments=4)"
    check(target, Limits(states=5_000), checkpoint=file)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(UsageError, match="damaged"):
        check(target, resume=file)


def test_a_checkpoint_that_cannot_be_written_is_refused_at_once(tmp_path: Path) -> None:
    target = f"{COUNTER}(threads=3, increments=4)"
    with pytest.raises(UsageError, match=r"cannot write .*: there is no directory"):
        check(target, Limits(states=5_000), checkpoint=tmp_path / "no" / "such" / "file")
    tmp_path.chmod(0o500)
    if os.geteuid() != 0:  # root may write everywhere
        with pytest.raises(UsageError, match=r"cannot write .*: permission denied"):
            check(target, Limits(states=5_000), checkpoint=tmp_path / "file")
    tmp_path.chmod(0o700)
    check(target, Limits(states=5_000), checkpoint=tmp_path / "file")
    assert os.listdir(tmp_path) == ["file"]


def test_a_disk_that_fills_up_ends_nothing(tmp_path: Path) -> None:
    """The verdict is told, and that there is nothing to go on with."""
    target = f"{ROOT / 'models/counter.py'}:counter(threads=3, increments=4)"
    args = ["check", "-q", "--max-states", "5000", "--checkpoint", "/dev/full", target]
    done = subprocess.run([*PROGRAM, *args], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr == "no checkpoint: cannot write /dev/full: no space left on device\n"
    assert "incomplete (reached --max-states 5,000)" in done.stdout


def test_killed_while_it_writes_the_earlier_checkpoint_is_good(tmp_path: Path) -> None:
    """SIGKILL at the moment when half of the new file is written."""
    file, target = tmp_path / "search", f"{COUNTER}(threads=3, increments=5)"
    check(target, Limits(states=20_000), checkpoint=file)
    before = file.read_bytes()
    script = f"""
import os, signal
from pathlib import Path
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.native.search import checkpoint
from native_checks import check
checkpoint.BLOCK = 1 << 12
views = checkpoint._views
def some(space):
    for k, view in enumerate(views(space)):
        yield view
        if k == 50:
            os.kill(os.getpid(), signal.SIGKILL)
checkpoint._views = some
file = Path({str(file)!r})
check({target!r}, Limits(states=60_000), resume=file, checkpoint=file)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parent, timeout=120)
    assert done.returncode == -signal.SIGKILL
    assert file.read_bytes() == before
    assert counts(check(target, resume=file)) == ("violated", 169_771, 460_203, 30)


def test_it_is_written_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[int] = []
    save = checkpoint.save
    monkeypatch.setattr(search, "CHECKPOINT_SECONDS", -1)
    monkeypatch.setattr(search, "FIRST_QUOTA", 1024)
    monkeypatch.setattr(search, "MOST_QUOTA", 1024)
    monkeypatch.setattr(
        search, "save", lambda path, result, *rest: (written.append(result.states), save(path, result, *rest))
    )
    file = tmp_path / "search"
    whole = check(f"{COUNTER}(threads=3, increments=4)", checkpoint=file)
    assert len(written) > 10
    # Nothing is written when everything is explored: the last level would be expanded twice.
    assert counts(check(f"{COUNTER}(threads=3, increments=4)", resume=file)) == counts(whole)
