"""Compiled code on disk, so that it is compiled once on a computer.

A file has what `cached` was asked for, behind a line with its name and its seal (see `own`): what is
in a file is run. Whatever is wrong with a file, with the folder or with the key, the code is compiled
as if there were no cache.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from interleave import __version__
from interleave.engine.native.own import Seal, is_own_folder, make_own_folder, own_key, read_own

#: The folder's name where the environment says where caches are.
VARIABLE = "INTERLEAVE_CACHE_DIR"
#: Changes with what a file looks like.
FORMAT = "interleave-code-2"
#: The folder is kept below so many bytes and files, the longest unused ones deleted first.
MAX_BYTES = 200 << 20
MAX_FILES = 500
#: Of the bounds so much is left after files were deleted.
KEPT = 0.75
#: A larger file is not read.
MOST_BYTES = 1 << 28
#: Unfinished files of processes that ended too early are deleted after so many seconds.
STALE = 3600

_SUFFIX, _UNFINISHED = ".code", ".new"


def folder() -> Path | None:
    """Where the files are; None if no folder is known."""
    own = os.environ.get(VARIABLE)
    if own:
        return Path(own)
    caches = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(caches):
        return Path(caches) / "interleave"
    try:
        return Path.home() / ".cache" / "interleave"
    except RuntimeError:
        return None


def cached(parts: Iterable[str], make: Callable[[], bytes]) -> bytes:
    """What ``make`` gives: from disk if it was made before, else made and put there.

    Args:
        parts: all that it depends on, but for this computer and this version of Interleave.
        make: makes it.
    """
    place = folder()
    try:
        secret = own_key()
    except OSError:
        place = None
    if place is None:
        return make()
    name = _name(parts)
    found = _read(place, name, secret)
    if found is None:
        found = make()
        with suppress(OSError):
            _write(place, name, secret, found)
    return found


def is_cached(parts: Iterable[str]) -> bool:
    """Whether there seems to be a file of what `cached` would be asked for; it is not looked at."""
    place = folder()
    return place is not None and os.path.exists(place / f"{_name(parts)}{_SUFFIX}")


def _name(parts: Iterable[str]) -> str:
    from interleave.engine.native.machine import target_key

    digest = hashlib.sha256()
    for part in (FORMAT, __version__, *target_key(), *parts):
        data = part.encode("utf-8", "backslashreplace")
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


def _header(name: str, secret: bytes, content: bytes) -> bytes:
    seal = Seal(secret, FORMAT)
    seal.add(name.encode())
    seal.add(content)
    return f"{FORMAT} {name} {seal.value().hex()}\n".encode()


def _read(place: Path, name: str, secret: bytes) -> bytes | None:
    """A file's content; None if there is no such file, or it is not as it was written."""
    path = place / f"{name}{_SUFFIX}"
    data = read_own(path, MOST_BYTES) if is_own_folder(place) else None
    if data is None:
        return None
    header, end, content = data.partition(b"\n")
    if not secrets.compare_digest(header + end, _header(name, secret, content)):
        return None
    with suppress(OSError):
        os.utime(path)  # so that it counts as used
    return content


def _write(place: Path, name: str, secret: bytes, content: bytes) -> None:
    """Put a file there, at once as a whole. Raises OSError where that cannot be."""
    make_own_folder(place)
    handle, new = tempfile.mkstemp(suffix=_UNFINISHED, dir=place)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_header(name, secret, content))
            file.write(content)
        os.replace(new, place / f"{name}{_SUFFIX}")
    except BaseException:
        with suppress(OSError):
            os.unlink(new)
        raise
    _clear(place, f"{name}{_SUFFIX}")


def _clear(place: Path, but: str) -> None:
    """Delete what has not been used for longest, if there is too much."""
    files: list[tuple[float, int, str]] = []
    with os.scandir(place) as entries:
        for entry in entries:
            status = entry.stat(follow_symlinks=False)
            if entry.name.endswith(_SUFFIX) and entry.name != but:
                files.append((status.st_mtime, status.st_size, entry.path))
            elif entry.name.endswith(_UNFINISHED) and status.st_mtime < time.time() - STALE:
                os.unlink(entry.path)
    size, count = sum(size for _, size, _ in files), len(files)
    if size <= MAX_BYTES and count <= MAX_FILES:
        return
    for _, bytes_, path in sorted(files):
        if size <= KEPT * MAX_BYTES and count <= KEPT * MAX_FILES:
            return
        with suppress(FileNotFoundError):  # another process was faster
            os.unlink(path)
        size -= bytes_
        count -= 1
