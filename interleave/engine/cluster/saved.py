"""When a search by shards is written to its checkpoint, and where it goes on from."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from interleave.engine.cluster import checkpoint as files
from interleave.engine.cluster.checkpoint import Epoch, make_folder, reasons
from interleave.engine.cluster.exchange import Exchange
from interleave.engine.native.search.found import Goal
from interleave.errors import UsageError

#: How often it is written, at the end of a level.
SECONDS = 20


class Saved:
    """A checkpoint.

    Args:
        folder, resume: where it is written to, and where there is one to go on from.
        digest: of the program, and of how it is explored.
        shards: how many there are.
        notice: told if it cannot be written.

    Attributes:
        epoch: where the search can go on from.

    Raises:
        UsageError: there is nothing to go on from, or nothing can be written.
    """

    def __init__(
        self, folder: Path | None, resume: Path | None, digest: str, shards: int,
        notice: Callable[[str], None] | None,
    ) -> None:  # fmt: skip
        self.digest, self.shards, self.notice = digest, shards, notice
        self.folder = None if folder is None else folder.absolute()
        self.epoch: Epoch | None = None
        if resume is not None:
            self.epoch, self._at = files.read(resume, digest, shards), resume.absolute()
        self._mark = "" if self.folder is None else make_folder(self.folder)
        self._last, self._failed = time.monotonic(), ""

    @property
    def level(self) -> int:
        """The level from which the search can go on."""
        return 0 if self.epoch is None else self.epoch.level

    def check(self, exchange: Exchange) -> None:
        """See whether all shards can write there.

        Raises:
            UsageError: one cannot.
        """
        if self.folder is None:
            return
        answers = exchange.all("files.check", str(self.folder), self._mark)
        with suppress(OSError):
            os.unlink(self.folder / self._mark)
        why = reasons(answers, exchange.places)
        if why:
            raise UsageError(f"no checkpoint can be written to {self.folder}: {why}")

    def read(self, exchange: Exchange, wanted: Sequence[str]) -> list[Any]:
        """Have all shards as they were then; what they give and say.

        Raises:
            UsageError: their files are not what they were, or take too much memory.
        """
        assert self.epoch is not None
        try:
            return exchange.each("files.read", [(str(self._at), one, wanted) for one in self.epoch.files])
        except MemoryError:
            raise UsageError(f"{self._at}: it takes more memory than may be used") from None

    def write(
        self, exchange: Exchange, mask: str, findings: Sequence[Goal], seconds: float, *, patiently: bool
    ) -> str:
        """Write it; why that cannot be, empty if it can.

        Args:
            exchange: reaches the shards.
            mask: says whose a state is.
            findings: what was met.
            seconds: how long the search has taken.
            patiently: only if it was not written for a while.
        """
        if self.folder is None or (patiently and time.monotonic() - self._last < SECONDS):
            return self._failed
        level = min(exchange.all("part.last"))
        if level < 0 or (self.epoch is not None and self._at == self.folder and self.epoch.level >= level):
            return self._failed
        try:
            written = exchange.all("files.write", str(self.folder), level)
            known = tuple(f for f in findings if f.level <= level)
            epoch = Epoch(self.digest, self.shards, mask, level, seconds, known, tuple(written))
            files.write(self.folder, epoch)
        except UsageError as problem:
            self._failed = f"no checkpoint: {problem}"
            if self.notice is not None:
                self.notice(self._failed)
        else:
            self.epoch, self._at, self._failed = epoch, self.folder, ""
        self._last = time.monotonic()
        return self._failed
