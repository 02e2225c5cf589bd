"""Files are written completely or not at all."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from interleave.errors import UsageError
from interleave.files import write_whole


def test_text_and_bytes(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", "é\n")
    write_whole(str(tmp_path / "b"), b"\x00\r\n")
    assert (tmp_path / "a").read_bytes() == "é\n".encode()
    assert (tmp_path / "b").read_bytes() == b"\x00\r\n"
    assert sorted(os.listdir(tmp_path)) == ["a", "b"]


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old and longer")
    path.chmod(0o640)
    write_whole(path, "new")
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_whole(tmp_path / "a", "")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("old")
    (tmp_path / "link").symlink_to("target")
    write_whole(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "new"


def test_a_device_is_written_directly() -> None:
    write_whole("/dev/null", "text")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("no/such/file", "there is no directory"),
        ("folder", "is a directory"),
        ("file/below", "not a directory"),
        ("nul\0byte", "null (byte|character)"),
        ("long" * 100, "name too long"),
    ],
)
def test_where_nothing_can_be_written(tmp_path: Path, where: str, message: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match=f"cannot write .*{message}"):
        write_whole(str(tmp_path / where), "text")
    assert sorted(os.listdir(tmp_path)) == ["file", "folder"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("protected", ["folder", "file"])
def test_write_protection(tmp_path: Path, protected: str) -> None:
    (tmp_path / "file").write_text("old")
    (tmp_path if protected == "folder" else tmp_path / "file").chmod(0o500)
    with pytest.raises(UsageError, match="cannot write"):
        write_whole(tmp_path / ("new" if protected == "folder" else "file"), "text")
    assert (tmp_path / "file").read_text() == "old"
    tmp_path.chmod(0o700)


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_what_fails_halfway_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    def fail(_: int) -> None:
        raise failure

    path = tmp_path / "a"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", fail)
    expected = UsageError if isinstance(failure, OSError) else KeyboardInterrupt
    with pytest.raises(expected):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]


def test_a_lone_surrogate_is_no_reason_to_fail(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", "x\udc80")
    assert (tmp_path / "a").read_text() == "x\\udc80"


@pytest.mark.skipif(not os.path.exists("/dev/stdout"), reason="the system has no such name")
def test_standard_output_that_is_a_pipe() -> None:
    code = "from interleave.files import write_whole; write_whole('/dev/stdout', 'text')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "text"


def test_what_a_killed_process_left_over_is_removed(tmp_path: Path) -> None:
    """And what a process is still writing is not."""
    code = """
import os, signal, sys
from interleave.files import write_pieces

def pieces():
    yield b"half"
    if sys.argv[2] == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    print("writing", flush=True)
    sys.stdin.readline()
    yield b" and half"

write_pieces(sys.argv[1], pieces())
"""
    killed, slow = [str(tmp_path / name) for name in ("killed", "slow")]
    assert subprocess.run([sys.executable, "-c", code, killed, "killed"]).returncode == -signal.SIGKILL
    (tmp_path / ".interleave-mine.tmp").touch()
    [left] = {*os.listdir(tmp_path)} - {".interleave-mine.tmp"}
    assert left.startswith(".interleave-")
    process = subprocess.Popen(
        [sys.executable, "-c", code, slow, ""], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "writing\n"
    write_whole(tmp_path / "new", "text")
    assert len(os.listdir(tmp_path)) == 3
    process.communicate("go on\n", timeout=60)
    assert sorted(os.listdir(tmp_path)) == [".interleave-mine.tmp", "new", "slow"]
    assert (tmp_path / "slow").read_text() == "half and half"
