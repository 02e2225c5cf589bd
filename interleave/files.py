"""Writing files: completely or not at all."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import secrets
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from interleave.errors import UsageError, reason


def write_whole(path: str | Path, data: str | bytes) -> None:
    """Write a file so that at any time it has its old content or all of the new one: `write_pieces`
    of one piece; text is written as UTF-8."""
    write_pieces(path, [data if isinstance(data, bytes) else data.encode("utf-8", "backslashreplace")])


def write_pieces(path: str | Path, pieces: Iterable[bytes | memoryview]) -> None:
    """Write a file so that at any time it has its old content or all of the new one.

    The data go to a temporary file beside it, to the disk, and take its name. A symbolic link
    stays one; its target is written. A device or a pipe (``/dev/stdout``) is written directly.

    Args:
        path: the file; its directory has to exist.
        pieces: the content; each piece is written before the next one is asked for.

    Raises:
        UsageError: the file cannot be written there; nothing has changed.
    """
    target, mode = _target(path)
    try:
        if mode is not None and not stat.S_ISREG(mode):
            with open(path, "wb") as device:
                device.writelines(pieces)
        else:
            _replace(target, pieces, mode)
    except OSError as problem:
        raise UsageError(f"cannot write {path}: {reason(problem)}") from None


def check_writable(path: str | Path) -> None:
    """See whether `write_pieces` could write a file, before there is anything to write.

    Raises:
        UsageError: it could not.
    """
    target, mode = _target(path)
    try:
        if mode is not None and not stat.S_ISREG(mode):
            if not os.access(path, os.W_OK):  # to open a pipe and close it would be its end for who reads
                raise PermissionError(13, "permission denied")
        else:
            with _temporary(target) as (_, name):
                os.unlink(name)
    except OSError as problem:
        raise UsageError(f"cannot write {path}: {reason(problem)}") from None


def _target(path: str | Path) -> tuple[str, int | None]:
    """The file that a path leads to, and its mode if it is there. Raises `UsageError` if it can be seen
    that it cannot be written."""
    if not str(path):
        raise UsageError("cannot write a file without a name")
    mode = None
    try:
        target = os.path.realpath(path)
        with contextlib.suppress(FileNotFoundError):
            mode = os.stat(path).st_mode  # a pipe that is open has no path of its own
    except (OSError, ValueError) as problem:
        raise UsageError(f"cannot write {path}: {reason(problem)}") from None
    folder = os.path.dirname(target)
    if mode is not None and stat.S_ISDIR(mode):
        raise UsageError(f"cannot write {path}: it is a directory")
    if mode is None and not os.path.isdir(folder):
        raise UsageError(f"cannot write {path}: there is no directory {os.path.dirname(path) or folder}")
    if mode is not None and stat.S_ISREG(mode) and not os.access(target, os.W_OK):
        raise UsageError(f"cannot write {path}: the file is write-protected")
    return target, mode


def append(path: str | Path, text: str) -> None:
    """Write text, as UTF-8, at the end of a file, which need not exist.

    Raises:
        UsageError: it cannot be written there.
    """
    try:
        with open(path, "ab") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as problem:
        raise UsageError(f"cannot write {path}: {reason(problem)}") from None


def _replace(target: str, pieces: Iterable[bytes | memoryview], mode: int | None) -> None:
    with _temporary(target) as (file, name):
        try:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
            if mode is not None:
                os.chmod(name, stat.S_IMODE(mode))
            os.replace(name, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise


_TEMPORARY = re.compile(r"\.interleave-[0-9a-f]{16}\.tmp")


@contextlib.contextmanager
def _temporary(target: str) -> Iterator[tuple[BinaryIO, str]]:
    """A new file beside another one, and its name. It is locked while it is open: what is not locked was
    left over by a process that was killed, and is removed."""
    folder = os.path.dirname(target)
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _TEMPORARY.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                _remove_unlocked(entry.path)
    while True:
        name = os.path.join(folder, f".interleave-{secrets.token_hex(8)}.tmp")
        handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with contextlib.suppress(OSError):  # a file system without locks: nothing is removed there
            fcntl.flock(handle, fcntl.LOCK_EX)
        if os.fstat(handle).st_nlink:  # else another process was faster
            break
        os.close(handle)
    with open(handle, "wb") as file:
        yield file, name


def _remove_unlocked(path: str) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(path)
        finally:
            os.close(handle)
