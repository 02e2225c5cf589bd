"""Writing files: completely or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterable
from pathlib import Path

from interleave.errors import UsageError


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
    if not str(path):
        raise UsageError("cannot write a file without a name")
    mode = None
    try:
        target = os.path.realpath(path)
        with contextlib.suppress(FileNotFoundError):
            mode = os.stat(path).st_mode  # a pipe that is open has no path of its own
    except (OSError, ValueError) as problem:
        raise UsageError(f"cannot write {path}: {_reason(problem)}") from None
    folder = os.path.dirname(target)
    if mode is not None and stat.S_ISDIR(mode):
        raise UsageError(f"cannot write {path}: it is a directory")
    if mode is None and not os.path.isdir(folder):
        raise UsageError(f"cannot write {path}: there is no directory {os.path.dirname(path) or folder}")
    try:
        if mode is not None and not stat.S_ISREG(mode):
            with open(path, "wb") as device:
                device.writelines(pieces)
        else:
            if mode is not None and not os.access(target, os.W_OK):
                raise PermissionError(13, "the file is write-protected")
            _replace(target, folder, pieces, mode)
    except OSError as problem:
        raise UsageError(f"cannot write {path}: {_reason(problem)}") from None


def append(path: str | Path, text: str) -> None:
    """Write text, as UTF-8, at the end of a file, which need not exist.

    Raises:
        UsageError: it cannot be written there.
    """
    try:
        with open(path, "ab") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as problem:
        raise UsageError(f"cannot write {path}: {_reason(problem)}") from None


def _replace(target: str, folder: str, pieces: Iterable[bytes | memoryview], mode: int | None) -> None:
    temporary = os.path.join(folder, f".interleave-{secrets.token_hex(8)}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with open(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            os.chmod(temporary, stat.S_IMODE(mode))
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _reason(problem: OSError | ValueError) -> str:
    text = problem.strerror if isinstance(problem, OSError) and problem.strerror else str(problem)
    return text[:1].lower() + text[1:]
