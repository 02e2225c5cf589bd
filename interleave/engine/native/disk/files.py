"""Files in a directory that have no name: nobody else can open them, and they are gone when the process is,
however it ends."""

from __future__ import annotations

import os
import tempfile
import weakref
import zlib
from pathlib import Path
from threading import Lock

from interleave.errors import UsageError, reason
from interleave.paths import shown


class NoRoom(Exception):
    """Nothing more can be written; the text says why."""


class Folder:
    """The directory of a search's files.

    Args:
        path: where it is.
        most: how many bytes its files may have together; None is no bound.

    Attributes:
        used, peak: how many they have, and the most that they have had.

    Raises:
        UsageError: no file can be made there.
    """

    def __init__(self, path: Path, most: int | None) -> None:
        self.path, self.most = path, most
        self.used = self.peak = 0
        self._lock = Lock()
        if not path.is_dir():
            what = "it is no directory" if path.exists() else "there is no such directory"
            raise UsageError(f"--disk {shown(str(path))}: {what}")
        try:
            File(self)
        except NoRoom as problem:
            raise UsageError(f"--disk {problem}") from None

    def take(self, size: int) -> None:
        """Count bytes that are to be written.

        Raises:
            NoRoom: they are too many.
        """
        with self._lock:
            if self.most is not None and self.used + size > self.most:
                raise NoRoom(f"reached --max-disk {self.most // 2**20:,} MiB")
            self.used += size
            self.peak = max(self.peak, self.used)

    def give_back(self, size: int) -> None:
        with self._lock:
            self.used -= size

    def failed(self, problem: OSError) -> NoRoom:
        return NoRoom(f"{shown(str(self.path))}: {reason(problem)}")

    def damaged(self) -> UsageError:
        return UsageError(
            f"--disk {shown(str(self.path))}: what the search had written there has changed or cannot be "
            "read: there is no result"
        )


class File:
    """One of them, to which blocks are added.

    Raises:
        NoRoom: it cannot be made.
    """

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        self.size = 0
        self._lock = Lock()
        try:
            handle, name = tempfile.mkstemp(prefix=".interleave-", dir=folder.path)
            os.unlink(name)
        except OSError as problem:
            raise folder.failed(problem) from None
        self._handle = handle
        self._close = weakref.finalize(self, os.close, handle)

    def add(self, data: memoryview) -> tuple[int, int]:
        """Write a block at the end; where it begins, and its checksum.

        Raises:
            NoRoom: there is no room for it.
        """
        length = len(data)
        self.folder.take(length)
        with self._lock:
            begin = self.size
            self.size += length
        done = 0
        try:
            while done < length:
                done += os.pwrite(self._handle, data[done:], begin + done)
        except OSError as problem:
            raise self.folder.failed(problem) from None
        return begin, zlib.crc32(data)

    def read(self, begin: int, checksum: int, room: memoryview) -> None:
        """Read a block to where there is just room for it.

        Raises:
            UsageError: it is not what was written.
        """
        done = 0
        try:
            while done < len(room):
                count = os.preadv(self._handle, [room[done:]], begin + done)
                if not count:
                    raise self.folder.damaged()
                done += count
        except OSError:
            raise self.folder.damaged() from None
        if zlib.crc32(room) != checksum:
            raise self.folder.damaged()

    def close(self) -> None:
        """Remove it."""
        self._close()
        self.folder.give_back(self.size)
        self.size = 0
