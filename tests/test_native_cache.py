"""Compiled code on disk: found again, never trusted, and never in the way."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from native_support import Native, judges_of
from support import model

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.layout import Layout
from interleave.engine.native import cache, own
from interleave.engine.native.cache import cached, folder
from interleave.engine.native.codegen import code

SOURCE = """
    class M(Model):
        x = Int(0, max=3)
        @thread(instances=2)
        def t(m, me):
            m.x = choose(1, 2) + me
        @invariant
        def small(m):
            return m.x < 3
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache's folder, which is not there yet."""
    found = tmp_path / "cache"
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", str(found))
    return found


def make(parts: list[str], content: bytes = b"made") -> tuple[bytes, bool]:
    """What the cache gives, and whether it had to be made."""
    calls = []

    def made() -> bytes:
        calls.append(1)
        return content

    return cached(parts, made), bool(calls)


def files(place: Path) -> list[Path]:
    return sorted(place.glob("*"))


# ---------------------------------------------------------------------------- what is there


def test_made_once(place: Path) -> None:
    assert make(["a"]) == (b"made", True)
    assert make(["a"]) == (b"made", False)
    assert make(["a", ""]) == (b"made", True)
    assert make(["b"]) == (b"made", True)
    assert len(files(place)) == 3
    assert place.stat().st_mode & 0o077 == 0


def test_parts_are_told_apart(place: Path) -> None:
    assert make(["ab", "c"], b"1") == (b"1", True)
    assert make(["a", "bc"], b"2") == (b"2", True)


def test_depends_on_the_computer(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(["a"])
    monkeypatch.setattr("interleave.engine.native.machine.target_key", lambda: ("another",))
    assert make(["a"]) == (b"made", True)
    monkeypatch.setattr(cache, "__version__", "another")
    assert make(["a"]) == (b"made", True)


@pytest.mark.parametrize("damage", [
    lambda data: data[:-1], lambda data: data + b"x", lambda data: b"", lambda data: data[:40],
    lambda data: data[:-1] + b"?", lambda data: b"\xff" * len(data), lambda data: data.replace(b"\n", b""),
])  # fmt: skip
def test_damaged_files_are_made_again(place: Path, damage: object) -> None:
    assert callable(damage)
    make(["a"])
    (path,) = files(place)
    path.write_bytes(damage(path.read_bytes()))
    assert make(["a"], b"anew") == (b"anew", True)
    assert make(["a"]) == (b"anew", False)


def test_a_file_under_another_name_is_not_taken(place: Path) -> None:
    make(["a"], b"a")
    (first,) = files(place)
    make(["b"], b"b")
    (second,) = (path for path in files(place) if path != first)
    first.replace(second)
    assert make(["b"], b"b") == (b"b", True)


def test_files_of_others_are_not_taken(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(["a"])
    monkeypatch.setattr(cache.os, "getuid", lambda: os.geteuid() + 1)
    assert make(["a"]) == (b"made", True)


def test_a_folder_in_the_place_of_a_file(place: Path) -> None:
    make(["a"])
    (path,) = files(place)
    path.unlink()
    path.mkdir()
    assert make(["a"]) == (b"made", True)
    assert files(place) == [path]


def test_links_are_not_followed(place: Path, tmp_path: Path) -> None:
    make(["a"])
    (path,) = files(place)
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert make(["a"], b"anew") == (b"anew", True)
    assert not path.is_symlink() and make(["a"]) == (b"anew", False)
    assert b"made" in (tmp_path / "elsewhere").read_bytes()
    path.unlink()
    path.symlink_to(tmp_path / "nowhere")
    assert make(["a"]) == (b"made", True)
    assert not (tmp_path / "nowhere").exists()


def test_pipes_are_not_waited_for(place: Path) -> None:
    make(["a"])
    (path,) = files(place)
    path.unlink()
    os.mkfifo(path)
    assert make(["a"]) == (b"made", True)
    assert make(["a"]) == (b"made", False)


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_files_that_others_can_write_are_not_taken(place: Path, mode: int) -> None:
    make(["a"])
    (path,) = files(place)
    path.chmod(mode)
    assert make(["a"], b"anew") == (b"anew", True)
    assert make(["a"]) == (b"anew", False)


def test_files_that_are_too_large_are_not_read(place: Path) -> None:
    make(["a"])
    (path,) = files(place)
    os.truncate(path, cache.MOST_BYTES + 1)  # a hole, no bytes on the disk
    assert make(["a"]) == (b"made", True)


def test_a_right_checksum_takes_the_key(place: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What another user has written, whose key is another one, is not taken."""
    with monkeypatch.context() as patch:
        patch.setenv("INTERLEAVE_STATE_DIR", str(tmp_path / "other"))
        assert make(["a"], b"forged") == (b"forged", True)
        assert make(["a"]) == (b"forged", False)
    assert make(["a"]) == (b"made", True)


# ---------------------------------------------------------------------------- the key


@pytest.fixture
def state(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with the key, which is not there yet."""
    found = tmp_path / "state"
    monkeypatch.setenv("INTERLEAVE_STATE_DIR", str(found))
    return found


def test_where_the_key_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INTERLEAVE_STATE_DIR", "")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert own.folder() == tmp_path / "interleave"
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert own.folder() == tmp_path / ".local" / "state" / "interleave"
    monkeypatch.setattr(Path, "home", _no_home)
    with pytest.raises(OSError, match="no home directory; set"):
        own.folder()


def test_a_key_is_made_once(state: Path) -> None:
    key = own.own_key()
    assert len(key) == own.SIZE and own.own_key() == own.own_key(make=False) == key
    assert [(path.name, path.stat().st_mode & 0o777) for path in files(state)] == [("key", 0o600)]
    assert state.stat().st_mode & 0o777 == 0o700
    (state / "key").unlink()
    with pytest.raises(OSError, match="there is no key"):
        own.own_key(make=False)
    assert own.own_key() != key


@pytest.mark.parametrize("damage", ["empty", "long", "readable", "link", "pipe", "folder", "open folder"])
def test_a_key_that_is_none_is_not_used(state: Path, tmp_path: Path, damage: str) -> None:
    """Then nothing is kept."""
    key, path = own.own_key(), state / "key"
    if damage in ("empty", "long"):
        path.write_bytes(b"" if damage == "empty" else key * 2)
    elif damage == "readable":
        path.chmod(0o644)
    elif damage == "open folder":
        state.chmod(0o777)
    else:
        path.unlink()
    if damage == "link":
        (tmp_path / "key").write_bytes(key)
        (tmp_path / "key").chmod(0o600)
        path.symlink_to(tmp_path / "key")
    elif damage == "pipe":
        os.mkfifo(path, 0o600)
    elif damage == "folder":
        path.mkdir()
    with pytest.raises(OSError, match=r"there is no key|others can write"):
        own.own_key()
    assert make(["a"]) == make(["a"]) == (b"made", True)


def test_one_key_for_processes_that_begin_at_once(state: Path) -> None:
    script = "from interleave.engine.native.own import own_key; print(own_key().hex())"
    running = [
        subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    keys = {process.communicate(timeout=60)[0] for process in running}
    assert keys == {f"{own.own_key().hex()}\n"}
    assert [path.name for path in files(state)] == ["key"]


# ---------------------------------------------------------------------------- the folder


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777, 0o1777])
def test_a_folder_that_others_can_write_to(place: Path, mode: int) -> None:
    make(["a"])
    place.chmod(mode)
    assert make(["a"]) == (b"made", True)
    assert make(["b"]) == (b"made", True)
    assert len(files(place)) == 1  # nothing was put there
    place.chmod(0o755)
    assert make(["a"]) == (b"made", False)


def test_a_link_to_a_folder(place: Path, tmp_path: Path) -> None:
    make(["a"])
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    assert make(["a"]) == (b"made", True)
    assert len(files(tmp_path / "elsewhere")) == 1


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert folder() == tmp_path / "interleave"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert folder() == tmp_path / ".cache" / "interleave"
    monkeypatch.setattr(Path, "home", _no_home)
    assert folder() is None
    assert make(["a"]) == make(["a"]) == (b"made", True)


def _no_home() -> Path:
    raise RuntimeError


def test_a_folder_that_cannot_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for impossible in (os.devnull, f"{os.devnull}/cache", str(tmp_path / ("n" * 300)), "/proc/cache"):
        monkeypatch.setenv("INTERLEAVE_CACHE_DIR", impossible)
        assert make(["a"]) == make(["a"]) == (b"made", True)


def test_a_folder_that_is_read_only(place: Path) -> None:
    make(["a"])
    place.chmod(0o500)
    try:
        assert make(["a"]) == (b"made", False)
        assert make(["b"])[0] == b"made"  # root writes all the same
    finally:
        place.chmod(0o700)


@pytest.mark.parametrize("step", ["fdopen", "replace", "scandir"])
def test_a_disk_that_is_full(place: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(cache.os, step, full)
        assert make(["a"]) == (b"made", True)
    assert not [path for path in files(place) if path.suffix != ".code"]
    assert make(["a"])[0] == b"made"


def test_a_disk_that_fills_up(place: Path) -> None:
    """Half of a file is written: nothing is left of it."""
    script = (
        "import resource, signal; from interleave.engine.native.cache import cached\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n"
        "assert cached(['a'], lambda: b'x' * 100_000) == b'x' * 100_000"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
    assert not files(place)


def test_the_oldest_are_deleted(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_FILES", 8)
    now = time.time()
    for i in range(8):
        make([str(i)])
        for path in files(place):
            if path.stat().st_mtime > now - 5:
                os.utime(path, (now - 100 + i, now - 100 + i))
    assert make(["0"]) == (b"made", False)  # now it is the one that was used last
    unfinished = place / "x.new"
    unfinished.write_bytes(b"")
    os.utime(unfinished, (now - 10_000, now - 10_000))
    make(["8"])
    make(["9"])
    assert len(files(place)) == 7
    assert make(["0"]) == (b"made", False)
    assert make(["9"]) == (b"made", False)
    assert make(["1"]) == (b"made", True)


def test_the_size_is_bounded(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 10_000)
    for i in range(50):
        make([str(i)], b"x" * 1000)
        assert sum(path.stat().st_size for path in files(place)) < 12_000
    assert make(["large"], b"x" * 20_000) == (b"x" * 20_000, True)
    assert make(["large"]) == (b"x" * 20_000, False)


def test_processes_at_once(place: Path) -> None:
    script = (
        "from interleave.engine.native.cache import cached\n"
        "for i in range(100):\n"
        "    assert cached([str(i % 20)], lambda: str(i % 20).encode() * 5000) == str(i % 20).encode() * 5000"
    )
    processes = [subprocess.Popen([sys.executable, "-c", script]) for _ in range(3)]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    assert len(files(place)) == 20


# ---------------------------------------------------------------------------- programs


def test_programs(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hit writes no LLVM; what it gives is the same."""
    program = program_of(model(tmp_path, SOURCE))
    judges = judges_of(program)
    first = Native(code.load(program, Layout(program), judges))

    def none(*_: object, **__: object) -> None:
        raise AssertionError("not to be called")

    monkeypatch.setattr(code, "generate", none)
    monkeypatch.setattr(code, "compile_text", none)
    again = Native(code.load(program, Layout(program), judges))
    assert again.code.findings == first.code.findings
    assert (again.code.words, again.code.judges) == (first.code.words, first.code.judges)
    state = Behaviour(program).initial()[0]
    assert again.expand(state) == first.expand(state)
    assert again.judge(state) == first.judge(state)
    moved = program_of(model(tmp_path, f"    # a comment\n\n\n{SOURCE}"))
    code.load(moved, Layout(moved), judges)  # the same model, elsewhere in its file
    with pytest.raises(AssertionError, match="not to be called"):
        code.load(program, Layout(program), {})
    other = program_of(model(tmp_path, SOURCE.replace("+ me", "- me")))
    with pytest.raises(AssertionError, match="not to be called"):
        code.load(other, Layout(other), judges)


def test_damaged_code_is_not_run(place: Path, tmp_path: Path) -> None:
    program = program_of(model(tmp_path, SOURCE))
    state = Behaviour(program).initial()[0]
    wanted = Native(code.load(program, Layout(program), {})).expand(state)
    (path,) = files(place)
    data = bytearray(path.read_bytes())
    for i in range(len(data) // 2, len(data) // 2 + 64):
        data[i] ^= 0xFF
    path.write_bytes(data)
    assert Native(code.load(program, Layout(program), {})).expand(state) == wanted
