"""Showing how far a check is, on standard error: a line that is drawn again, or a line now and then."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import TYPE_CHECKING, TextIO

from interleave.cli.terminal import message

if TYPE_CHECKING:
    from rich.live import Live

    from interleave.engine.watch import Progress, Violation

#: Between two drawings on a terminal, and between two lines elsewhere, in seconds.
REDRAW, LINE = 0.2, 30.0
#: A check that takes less than so many seconds of CPU time, and not many more seconds on a busy machine, says
#: its violations at its end only: what a short one says on standard error is not to depend on the machine.
SHORT, WAITED = 1.0, 3.0
#: So many violations are named in a line.
NAMED = 3


@contextmanager
def progress_line(model: str, *, quiet: bool) -> Iterator[Callable[[Progress], None] | None]:
    """While this lasts, what the function is called with is shown; None if nothing is to be shown.

    Args:
        model: what is being checked.
        quiet: show nothing.
    """
    if quiet:
        yield None
        return
    shown = ProgressShown(model, sys.stderr)
    try:
        yield shown.note
    finally:
        shown.close()


class ProgressShown:
    """Shows the latest that it was told: by a thread of its own, as not every phase has something to tell.

    Args:
        model: what is being checked.
        stream: where to show it; on a terminal a line is drawn again and again.
        line: after how many seconds there is a line where it is no terminal.
        clock: what says how late it is, in seconds.
        work: the CPU time that the process has taken, in seconds.
    """

    def __init__(
        self, model: str, stream: TextIO, line: float = LINE, clock: Callable[[], float] = time.monotonic,
        work: Callable[[], float] = time.process_time,
    ) -> None:  # fmt: skip
        self.model, self.stream, self.line, self.clock, self.work = model, stream, line, clock, work
        self.live = stream.isatty()
        self._worked, self._begun = work(), clock()
        self._last = self._begun
        self._noted: tuple[Progress, float] | None = None
        self._said = 0
        self._drawn: Live | None = None
        self._over = Event()
        self._thread: Thread | None = None

    def note(self, at: Progress) -> None:
        """Remember where the check is."""
        self._noted = at, self.clock()
        if self._thread is None:
            self._thread = Thread(target=self._run, daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Show no more."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        if self._drawn is not None:
            self._drawn.stop()

    def _run(self) -> None:
        with suppress(OSError, ValueError):  # nobody is there to look
            while not self._over.wait(REDRAW):
                self.tick()

    def tick(self) -> None:
        """Show what is due."""
        if self._noted is None:
            return
        (at, noted), now = self._noted, self.clock()
        long = self.work() - self._worked >= SHORT or now - self._begun >= WAITED
        if long and len(at.violated) > self._said:
            new = ", ".join(map(named, at.violated[self._said :]))
            self._said = len(at.violated)
            self._say(f"{self.model}: violated so far: {new}")
        if self.live:
            self._draw(f"{self.model}: {described(at, now - noted)}")
        elif now - self._last >= self.line:
            self._last = now
            self._say(f"{self.model}: {described(at, now - noted)}")

    def _say(self, text: str) -> None:
        if self._drawn is not None:
            self._drawn.console.print(text, markup=False, highlight=False)
        else:
            message(text, self.stream)

    def _draw(self, text: str) -> None:
        from rich.console import Console
        from rich.live import Live
        from rich.text import Text

        if self._drawn is None:
            console = Console(file=self.stream)
            self._drawn = Live(console=console, transient=True, auto_refresh=False)
            self._drawn.start()
        self._drawn.update(Text(text), refresh=True)


def named(violation: Violation) -> str:
    """A violation and how far away it is."""
    if violation.reduced:
        return f"{violation.name} (depth {violation.steps:,})"
    return f"{violation.name} ({violation.steps:,} step{'' if violation.steps == 1 else 's'})"


def described(at: Progress, since: float) -> str:
    """Where a check is, in a line, ``since`` seconds after it was there."""
    from interleave.engine.phases import EXPLORING

    seconds, phase_seconds = at.seconds + since, at.phase_seconds + since
    parts = [f"{at.states:,} states"] if at.states else []
    if at.phase == EXPLORING:
        rate = at.states / at.phase_seconds if at.phase_seconds else 0
        parts += [f"frontier {at.frontier:,}", f"depth {at.depth:,}", f"{rate:,.0f} states/s"]
    elif at.share:
        left = at.phase_seconds * (1 - at.share) / at.share
        parts = [f"{at.share:.0%}", f"about {max(0.0, left - since):.0f} s more", *parts]
    else:
        parts = [f"{phase_seconds:.0f} s", *parts]
    parts += [f"{at.memory / 2**20:,.0f} MiB", f"{seconds:.0f} s in all"]
    if at.violated:
        names = [violation.name for violation in at.violated[:NAMED]]
        more = ["…"] if len(at.violated) > NAMED else []
        parts.append(f"violated so far: {', '.join([*names, *more])}")
    return f"{at.phase}: {', '.join(parts)}"
