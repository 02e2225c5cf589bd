"""Files that only this user can have written: a folder of what was worked out before.

A file has content behind a line with its name and its seal (see `own`): whoever does not have the user's
key cannot make one that is believed. Whatever is wrong with a file or with the folder, it is as if there were
none.
"""

from __future__ import annotations

import os
import secrets
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from interleave.engine.native.own import Seal, is_own_folder, make_own_folder, read_own
from interleave.record import record

#: Unfinished files of processes that ended too early are deleted after so many seconds.
STALE = 3600

_UNFINISHED = ".new"


@record
class SealedFolder:
    """A folder of sealed files.

    Attributes:
        place: where it is; it is made when there is something to put there.
        key: the user's.
        format: changes with what a file looks like.
        suffix: that of its files.
        most_bytes: a larger file is not read.
    """

    place: Path
    key: bytes
    format: str
    suffix: str
    most_bytes: int

    def read(self, name: str) -> bytes | None:
        """A file's content; None if there is no such file, or it is not as it was written."""
        path = self.place / f"{name}{self.suffix}"
        data = read_own(path, self.most_bytes) if is_own_folder(self.place) else None
        if data is None:
            return None
        header, end, content = data.partition(b"\n")
        if not secrets.compare_digest(header + end, self._header(name, content)):
            return None
        with suppress(OSError):
            os.utime(path)  # so that it counts as used
        return content

    def write(self, name: str, content: bytes) -> None:
        """Put a file there, at once as a whole. Raises OSError where that cannot be."""
        make_own_folder(self.place)
        handle, new = tempfile.mkstemp(suffix=_UNFINISHED, dir=self.place)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(self._header(name, content))
                file.write(content)
            os.replace(new, self.place / f"{name}{self.suffix}")
        except BaseException:
            with suppress(OSError):
                os.unlink(new)
            raise

    def clear(self, most_bytes: int, most_files: int, kept: float = 1, but: str = "") -> None:
        """Delete what has not been used for longest if there is more than so many bytes or files, until there
        is no more than a part of that; and what was left unfinished. Raises OSError where that cannot be.

        Args:
            most_bytes, most_files, kept: how much, and which part of it.
            but: the name of a file that stays, and does not count.
        """
        if not is_own_folder(self.place):
            return
        files: list[tuple[float, int, str]] = []
        with os.scandir(self.place) as entries:
            for entry in entries:
                status = entry.stat(follow_symlinks=False)
                if entry.name.endswith(self.suffix) and entry.name != f"{but}{self.suffix}":
                    files.append((status.st_mtime, status.st_size, entry.path))
                elif entry.name.endswith(_UNFINISHED) and status.st_mtime < time.time() - STALE:
                    os.unlink(entry.path)
        size, count = sum(size for _, size, _ in files), len(files)
        if size <= most_bytes and count <= most_files:
            return
        for _, bytes_, path in sorted(files):
            if size <= kept * most_bytes and count <= kept * most_files:
                return
            with suppress(FileNotFoundError):  # another process was faster
                os.unlink(path)
            size -= bytes_
            count -= 1

    def _header(self, name: str, content: bytes) -> bytes:
        seal = Seal(self.key, self.format)
        seal.add(name.encode())
        seal.add(content)
        return f"{self.format} {name} {seal.value().hex()}\n".encode()
