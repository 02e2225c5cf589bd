"""Compiled code on disk, so that it is compiled once on a computer.

What is in a file is run, so files are sealed (see `sealed`). Whatever is wrong with a file, with the folder
or with the key, the code is compiled as if there were no cache.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from interleave import __version__
from interleave.engine.native.own import own_key
from interleave.engine.native.sealed import SealedFolder

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

_SUFFIX = ".code"


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
    name, files = _name(parts), SealedFolder(place, secret, FORMAT, _SUFFIX, MOST_BYTES)
    found = files.read(name)
    if found is None:
        found = make()
        with suppress(OSError):
            files.write(name, found)
            files.clear(MAX_BYTES, MAX_FILES, KEPT, name)
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
