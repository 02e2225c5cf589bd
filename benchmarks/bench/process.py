"""Run a program and say what it cost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

#: Takes memory, writes to each page, and gives it back. Large pages, as searches take such: of small ones not
#: all become large ones again.
TOUCH = """
import mmap, sys
size = int(sys.argv[1])
memory = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
if hasattr(mmap, "MADV_HUGEPAGE"):
    memory.madvise(mmap.MADV_HUGEPAGE)
for page in range(0, size, mmap.PAGESIZE):
    memory[page] = 1
"""


class Failed(Exception):
    """A program did not end as it should have; the text says how."""


@dataclass(frozen=True)
class Cost:
    """What a program, with all that it started, has cost.

    Attributes:
        wall, cpu: seconds. CPU time is user and system time of all its processes.
        memory: bytes: the largest resident size that one of its processes has had.
    """

    wall: float
    cpu: float
    memory: int

    def __add__(self, other: Cost) -> Cost:
        """One after the other."""
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))

    def __sub__(self, other: Cost) -> Cost:
        """What was more than the other's."""
        return Cost(self.wall - other.wall, self.cpu - other.cpu, self.memory - other.memory)


@dataclass(frozen=True)
class Ended:
    """A program that has ended: what it has cost, and printed on standard output."""

    cost: Cost
    status: int
    output: str


def warm(size: int) -> None:
    """Have the system find some memory. A virtual machine gives back what is free for some seconds, and it
    takes its host milliseconds a megabyte to find it again: of a search of a second more than half."""
    subprocess.run([sys.executable, "-c", TOUCH, str(size)], check=True)


def run(
    command: list[str],
    folder: Path,
    *,
    environment: dict[str, str] | None = None,
    allowed: tuple[int, ...] = (0,),
    seconds: float = 900,
) -> Ended:
    """Run a program in a folder. Raises `Failed` for an exit status that is not allowed, and when
    it takes too long; then it and the processes that it has started are ended."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=True,
        )
        late = threading.Event()

        def end() -> None:
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(seconds, end)
        timer.daemon = True
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - begun
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
        errors.seek(0)
        said = errors.read().decode(errors="replace")
    if late.is_set():
        raise Failed(f"not done after {seconds:.0f} s")
    if process.returncode not in allowed:
        last = "\n".join((said or text).strip().splitlines()[-5:])
        raise Failed(f"{Path(command[0]).name} ended with status {process.returncode}: {last}")
    unit = 1 if sys.platform == "darwin" else 1024
    cost = Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)
    return Ended(cost, process.returncode, text)
