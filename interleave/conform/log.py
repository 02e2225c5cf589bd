"""Reads a recorded log by a mapping."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, TypeVar

from interleave.conform.mapping import Entry, Mapping
from interleave.errors import UsageError, reason
from interleave.paths import shown
from interleave.record import record

T = TypeVar("T")

#: What a time looks like.
TIME = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?")
#: A longer line is none of a log.
LONGEST_LINE = 1 << 16
#: After so many lines is told how much was read.
LINES = 1 << 12
#: So many different texts are kept once each: logs of millions of lines say few different things.
TEXTS = 1 << 14


@record
class LogEvent:
    """A line that is held against the model.

    Attributes:
        line: its number; ``text`` what it says, from its event on.
        time: in seconds, exactly; None where the log has none, or nobody asks for it.
        thread: the model's thread.
        log_name: the event's name in the log.
        entry: what it is, as the mapping has it.
        arguments: the values that are compared, as the model calls them.
    """

    line: int
    text: str
    time: Fraction | None
    thread: str
    log_name: str
    entry: Entry
    arguments: tuple[str, ...]


@record
class Log:
    """A log that was read.

    Attributes:
        path: its file; ``events`` what is held against the model.
        first, last: the lines between which it was read; 0 if it does not begin.
        ignored: how many lines there are not looked at.
        cut: the number of a last line that has no end, and was not read; 0 if there is none.
        begun: whether reading began.
    """

    path: str
    events: tuple[LogEvent, ...]
    first: int
    last: int
    ignored: int
    cut: int
    begun: bool

    @property
    def kinds(self) -> Counter[str]:
        """How often each event was logged that is held against the model."""
        return Counter(event.log_name for event in self.events)


def read_log(
    path: Path, mapping: Mapping, *, timed: bool = True, tell: Callable[[float | None], None] | None = None
) -> Log:
    """Read a log.

    Args:
        path, mapping: the log, and how it is read.
        timed: whether times are kept; they are looked at in any case.
        tell: told now and then how much was read, from 0 to 1; None where nobody knows.

    Raises:
        UsageError: it cannot be read; or a line is not in the mapping's format, has an event or a thread that
            the mapping does not know, or comes before one of its own thread above.
    """
    try:
        with path.open("rb") as file:
            return _LogReader(path, mapping, timed, tell).read(file)
    except OSError as problem:
        raise UsageError(f"{path}: {reason(problem)}") from None


class _LogReader:
    """Reads line by line: a log may be large, and what is no log is refused at its first line."""

    def __init__(
        self, path: Path, mapping: Mapping, timed: bool, tell: Callable[[float | None], None] | None
    ) -> None:
        self.path, self.mapping, self.timed, self.tell = path, mapping, timed, tell
        self.texts: dict[str, str] = {}
        self.values: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.latest: dict[str, Fraction] = {}
        self.threads: dict[str, str] = {}
        self.cut = 0

    def wrong(self, number: int, what: str) -> UsageError:
        return UsageError(f"{shown(str(self.path))}:{number}: {what}")

    def lines(self, file: BinaryIO) -> Iterator[tuple[int, str]]:
        """The lines that are whole, with their numbers."""
        number, size = 0, os.fstat(file.fileno()).st_size
        while raw := file.readline(LONGEST_LINE):
            number += 1
            if self.tell is not None and number % LINES == 0:
                self.tell(min(1.0, file.tell() / size) if size else None)
            if not raw.endswith(b"\n"):
                if len(raw) == LONGEST_LINE:
                    raise self.wrong(number, f"a line of more than {LONGEST_LINE:,} bytes: this is no log")
                self.cut = number  # whoever wrote it died meanwhile: it may say less than was meant
                return
            yield number, raw.decode("utf-8-sig" if number == 1 else "utf-8", errors="replace").rstrip("\r\n")

    def read(self, file: BinaryIO) -> Log:
        mapping, events = self.mapping, []
        first = last = ignored = 0
        reading = mapping.after is None and mapping.begin is None
        over = False
        for number, line in self.lines(file):
            if over:
                break
            if not line.strip() or any(skip.search(line) for skip in mapping.skip):
                continue
            found = mapping.pattern.fullmatch(line)
            if found is None:
                raise self.wrong(number, f"not in the format of {mapping.path}: {_quoted(line)}")
            parts = {name: (text or "").strip() for name, text in found.groupdict().items()}
            if "arguments" not in parts:
                parts["event"], _, parts["arguments"] = parts["event"].partition(" ")
            event, thread = parts["event"], parts.get("thread", "")
            arguments = parts["arguments"].strip()
            if not event:
                raise self.wrong(number, f"no event in this line: {_quoted(line)}")
            time = self.time(parts.get("time"), thread, number)
            said = event, thread, arguments
            if not reading:
                if mapping.begin is not None and mapping.begin.meets(*said):
                    reading = True
                else:
                    reading = mapping.after is not None and mapping.after.meets(*said)
                    continue
            if mapping.before is not None and mapping.before.meets(*said):
                break
            over = mapping.through is not None and mapping.through.meets(*said)
            first, last = first or number, number
            known = self.thread(thread, number)
            entry = next((e for e in mapping.entries if e.wanted.meets(*said)), None) if known else None
            if known and entry is None:
                what = _quoted(f"{event} {arguments}".strip())
                why = f"no [[event]] in {mapping.path} says what this is: {what}"
                raise self.wrong(number, f"{why}; `ignore = true` leaves it out")
            if entry is None or entry.kind == "ignore":
                ignored += 1
                continue
            text = self.once(f"{event} {arguments}".strip(), self.texts)
            values = self.once(_arguments(entry, arguments), self.values)
            kept = time if self.timed else None
            events.append(LogEvent(number, text, kept, known, self.once(event, self.texts), entry, values))
        return Log(str(self.path), tuple(events), first, last, ignored, self.cut, reading)

    def once(self, what: T, known: dict[T, T]) -> T:
        """The same, as it was met first."""
        return known.setdefault(what, what) if len(known) < TEXTS else known.get(what, what)

    def time(self, text: str | None, thread: str, number: int) -> Fraction | None:
        """A line's time, not before one of its thread above."""
        if text is None:
            return None
        if TIME.fullmatch(text) is None:
            raise self.wrong(number, f"{_quoted(text)} is no time")
        time = Fraction(text) * self.mapping.unit
        if time < self.latest.get(thread, time):
            raise self.wrong(number, f"the time goes back, in thread {_quoted(thread)}")
        self.latest[thread] = time
        return time

    def thread(self, name: str, number: int) -> str:
        """The model's thread that a thread of the log is; empty if its lines are not looked at."""
        if name not in self.threads:
            for pattern, thread in self.mapping.threads:
                if found := pattern.fullmatch(name):
                    try:
                        self.threads[name] = found.expand(thread)
                    except (re.error, IndexError) as problem:
                        raise UsageError(f"{self.mapping.path}: [threads] {thread!r}: {problem}") from None
                    break
            else:
                raise self.wrong(
                    number, f"[threads] in {self.mapping.path} does not say which thread {_quoted(name)} is"
                )
        return self.threads[name]


def _arguments(entry: Entry, text: str) -> tuple[str, ...]:
    """The values in a line's arguments, as the model calls them."""
    if not entry.groups:
        return ()
    assert entry.wanted.arguments is not None
    found = entry.wanted.arguments.fullmatch(text)
    assert found is not None
    return tuple(entry.values.get(part or "", part or "") for part in found.groups())


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:60]}…")
