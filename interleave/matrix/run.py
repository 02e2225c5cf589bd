"""Checks the cells of a matrix side by side: a process for each core, which takes the next cell.

A cell is explored by one thread, unless there are fewer cells than cores. Most of what a cell takes is
Python: its program is made, its violations are explained. Processes share that, threads do not.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from time import monotonic

from interleave.engine.memory import MEMORY_SHARE, available_bytes
from interleave.engine.watch import Progress
from interleave.matrix.cache import Results
from interleave.matrix.cells import Done, Failed, Means, incomplete, work
from interleave.matrix.table import Cell, Matrix
from interleave.paths import shown
from interleave.properties.expectations import SourceLine
from interleave.record import record
from interleave.report.findings import Entry
from interleave.report.matrix_result import MatrixCell, MatrixResult

#: How often is told how far it is, in seconds.
PERIOD = 0.2
#: A process that has kept so much of its share of memory after a cell ends, and a new one takes its place.
KEPT = 0.5


@record
class Outcome:
    """A cell and what came out, as in `Done`."""

    cell: Cell
    entry: Entry
    earlier: bool = False
    key: str = ""


def cores() -> int:
    """On how many cores this process may run."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_matrix(
    matrix: Matrix, *, workers: int | None = None, memory: int | None = None, fresh: bool = False,
    progress: Callable[[Progress], None] | None = None,
) -> Iterator[Outcome]:  # fmt: skip
    """Check all cells that are not left out; each is given when it is done.

    Args:
        matrix: whose cells.
        workers: how many threads in all; None for as many as there are cores.
        memory: how many bytes all processes may use; None for most of what there is.
        fresh: use no results of earlier checks.
        progress: called now and then.

    Raises:
        KeyboardInterrupt: somebody pressed Ctrl-C; the cells that are being checked are given up.
    """
    every = workers or cores()
    count = max(1, min(every, len(matrix.checked)))
    if memory is None:
        available = available_bytes()
        memory = None if available is None else int(available * MEMORY_SHARE)
    means = Means(max(1, every // count), None if memory is None else memory // count, fresh)
    run = _Run(matrix, means, progress)
    try:
        run.start(count)
        yield from run.outcomes()
    finally:
        run.end()
        Results().clear()


def unchecked(matrix: Matrix, cell: Cell, why: str) -> Outcome:
    """A cell that was not checked: of which nothing is known."""
    name = shown(str(matrix.file.parent / cell.check.model))
    return Outcome(cell, incomplete(name, SourceLine(str(matrix.file), cell.check.line), why))


def collected(matrix: Matrix, outcomes: Iterable[Outcome]) -> MatrixResult:
    """What came out of all cells, those that somebody's Ctrl-C came before among them."""
    done = {id(outcome.cell): outcome for outcome in outcomes}
    cells = []
    for cell in matrix.cells:
        outcome = done.get(id(cell))
        if cell.left_out:
            cells.append(MatrixCell(cell.design, cell.scenario, None, cell.left_out))
            continue
        outcome = outcome or unchecked(matrix, cell, "interrupted before it was checked")
        cells.append(MatrixCell(cell.design, cell.scenario, outcome.entry, "", outcome.earlier, outcome.key))
    return MatrixResult(
        matrix.name, matrix.shown, matrix.title, shown(str(matrix.file)), matrix.designs, matrix.scenarios,
        matrix.properties, tuple(cells), matrix.runs,
    )  # fmt: skip


class _Worker:
    """A process that checks cells, and the cell that it has."""

    def __init__(self, means: Means) -> None:
        context = multiprocessing.get_context("spawn")
        self.tasks, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=work, args=(theirs, means), daemon=True)
        self.process.start()
        theirs.close()
        self.cell: Cell | None = None
        self.at: Progress | None = None

    def begin(self, matrix: Matrix, cell: Cell) -> None:
        self.cell, self.at = cell, None
        with suppress(OSError):  # it has ended: `outcomes` sees that
            self.tasks.send((matrix.file, cell.check))

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.tasks.close()


class _Run:
    def __init__(self, matrix: Matrix, means: Means, progress: Callable[[Progress], None] | None) -> None:
        self.matrix, self.means, self.progress = matrix, means, progress
        self.left, self.done = deque(matrix.checked), 0
        self.workers: dict[Connection, _Worker] = {}
        self.begun = monotonic()

    def start(self, count: int) -> None:
        """Have so many processes at work."""
        for _ in range(min(count, len(self.left))):
            worker = _Worker(self.means)
            self.workers[worker.tasks] = worker
            worker.begin(self.matrix, self.left.popleft())

    def end(self) -> None:
        for worker in self.workers.values():
            worker.end()

    def outcomes(self) -> Iterator[Outcome]:
        while self.workers:
            self._tell()
            for tasks in wait(list(self.workers), PERIOD):
                assert isinstance(tasks, Connection)
                outcome = self._heard(self.workers[tasks])
                if outcome is not None:
                    self.done += 1
                    yield outcome

    def _heard(self, worker: _Worker) -> Outcome | None:
        """What a process has to say; None if it has not come to the end of its cell."""
        cell = worker.cell
        assert cell is not None
        try:
            said = worker.tasks.recv()
        except (EOFError, OSError):
            worker.process.join()
            self._dismiss(worker)
            code = worker.process.exitcode or 0
            how = f"by signal {-code}" if code < 0 else f"with status {code}"
            return unchecked(self.matrix, cell, f"the process that checked it ended {how}")
        if isinstance(said, Failed):
            raise RuntimeError(f"{cell.name}: {said.text}")
        if not isinstance(said, Done):
            worker.at = said
            return None
        if not self.left or (self.means.memory is not None and said.memory > KEPT * self.means.memory):
            self._dismiss(worker)
        else:
            worker.begin(self.matrix, self.left.popleft())
        return Outcome(cell, said.entry, said.earlier, said.key)

    def _dismiss(self, worker: _Worker) -> None:
        """End a process; a new one takes its place if there is something to do."""
        del self.workers[worker.tasks]
        worker.end()
        self.start(1)

    def _tell(self) -> None:
        """Say how far it is: how many cells, and what all that are being checked come to together."""
        if self.progress is None:
            return
        working = [worker for worker in self.workers.values() if worker.cell is not None]
        at = [worker.at for worker in working if worker.at is not None]
        names = ", ".join(worker.cell.name for worker in working if worker.cell is not None)
        seconds, count = monotonic() - self.begun, len(self.matrix.checked)
        doing = f"{self.done:,} of {count:,} cells, now {names}"
        states, memory = sum(one.states for one in at), sum(one.memory for one in at)
        longest = max((one.seconds for one in at), default=0.0)
        self.progress(Progress(doing, states, 0, 0, seconds, longest, memory))
