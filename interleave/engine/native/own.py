"""Files that are this user's own, and a key to tell them from others'.

Machine code from a file is run, and what a checkpoint says cannot be derived anew short of searching
again. So both are sealed: they have a checksum that takes a key, which is kept in a folder that nobody
else can write to or read. What somebody else has made, or changed, has not got the right one.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

#: The folder's name where the environment says where the key is.
VARIABLE = "INTERLEAVE_STATE_DIR"
#: The key's file, and its bytes.
FILE, SIZE = "key", 32
#: To open a pipe that nobody writes to, and not to wait until somebody does.
NO_WAIT = getattr(os, "O_NONBLOCK", 0)
#: Bytes of a seal.
SEAL = 32


def read_own(path: Path, most: int, *, private: bool = False) -> bytes | None:
    """What is in a file; None if it is no plain file of this user's that nobody else can write to, has
    more than ``most`` bytes, or cannot be read. ``private``: nobody else can read it, either."""
    with suppress(OSError, ValueError), open(path, "rb", opener=_open) as file:
        status = os.fstat(file.fileno())
        if stat.S_ISREG(status.st_mode) and _is_own(status, private=private) and status.st_size <= most:
            return file.read(most)
    return None


def _open(path: str, flags: int) -> int:
    """Open a file without following a link, and without waiting for who writes to a pipe."""
    return os.open(path, flags | NO_WAIT | getattr(os, "O_NOFOLLOW", 0))


def is_own_folder(path: Path) -> bool:
    """Whether a path is a folder of this user's, and no link to one, that nobody else can write to."""
    try:
        status = os.lstat(path)
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(status.st_mode) and _is_own(status)


def make_own_folder(path: Path) -> None:
    """Make a folder if there is none.

    Raises:
        OSError: that cannot be, or there is one that is not this user's own.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not is_own_folder(path):
        raise PermissionError(errno.EPERM, "others can write to it, or it is not yours", str(path))


def _is_own(status: os.stat_result, *, private: bool = False) -> bool:
    if not hasattr(os, "getuid"):  # no owners and modes as these there
        return True
    return status.st_uid == os.getuid() and not status.st_mode & (0o077 if private else 0o022)


# ---------------------------------------------------------------------------- the key


def folder() -> Path:
    """Where the key is. Raises OSError if no such folder is known."""
    own = os.environ.get(VARIABLE)
    if own:
        return Path(own)
    states = os.environ.get("XDG_STATE_HOME", "")
    if os.path.isabs(states):
        return Path(states) / "interleave"
    try:
        return Path.home() / ".local" / "state" / "interleave"
    except RuntimeError:
        raise FileNotFoundError(errno.ENOENT, f"no home directory; set ${VARIABLE}") from None


def own_key(*, make: bool = True) -> bytes:
    """This user's key.

    Args:
        make: make one if there is none.

    Raises:
        OSError: there is none, and none can be made.
    """
    place = folder()
    path = place / FILE
    if make:
        make_own_folder(place)
        if not os.path.lexists(path):
            _make(place, path)
    found = read_own(path, SIZE, private=True) if is_own_folder(place) else None
    if found is None or len(found) != SIZE:
        raise PermissionError(errno.EPERM, "there is no key that only you can read and write", str(path))
    return found


def _make(place: Path, path: Path) -> None:
    """Put a new key there, at once as a whole, unless somebody was faster."""
    new = place / f"{secrets.token_hex(8)}.new"
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(handle, "wb") as file:
            file.write(secrets.token_bytes(SIZE))
        with suppress(FileExistsError):
            os.link(new, path)
    finally:
        os.unlink(new)


class Seal:
    """Takes bytes and gives their seal.

    Args:
        key: see `own_key`.
        what: what is sealed, so that the seal of one thing is none of another.
    """

    def __init__(self, key: bytes, what: str) -> None:
        self._digest = hashlib.blake2b(f"{what}\n".encode(), key=key, digest_size=SEAL)

    def add(self, data: bytes | memoryview) -> None:
        self._digest.update(data)

    def value(self) -> bytes:
        """The seal of all that was added."""
        return self._digest.digest()
