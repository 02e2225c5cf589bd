"""Checks one cell, in a process of its own that checks one after the other."""

from __future__ import annotations

import os
import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING

from interleave.api import explore, program_of
from interleave.checking.verdicts import Checked, rebuilt
from interleave.engine.exploration import NativeOptions
from interleave.engine.memory import resident_bytes
from interleave.errors import ModelError, NothingExplored, UsageError
from interleave.gate.entries import GateCheck
from interleave.gate.models import failed, judged, options_of, told
from interleave.loader import load_models
from interleave.matrix.cache import Results, name_of
from interleave.paths import shown
from interleave.program.program import Program
from interleave.properties import expectations
from interleave.properties.expectations import Problem, SourceLine, parse_expectations
from interleave.properties.result import INCOMPLETE, Result
from interleave.record import record
from interleave.report.findings import Entry

if TYPE_CHECKING:
    from interleave.engine.watch import Progress


@record
class Means:
    """What the check of a cell may take.

    Attributes:
        workers: threads of the native engine.
        memory: bytes, for the states of one process.
        fresh: whether results of earlier checks are not to be used.
    """

    workers: int
    memory: int | None
    fresh: bool


@record
class Done:
    """A cell that was checked.

    Attributes:
        entry: what came out.
        earlier: whether that was found out by an earlier check.
        key: what tells the result from that of another program: `key_of`; empty if there is none.
        memory: how many bytes the process has after it.
    """

    entry: Entry
    earlier: bool = False
    key: str = ""
    memory: int = 0


@record
class Failed:
    """A bug of this program, met while a cell was checked."""

    text: str


def work(tasks: Connection, means: Means) -> None:
    """Check cells as they come; each is answered by a `Done`, after any number of `Progress`."""
    for number in (signal.SIGINT, signal.SIGTERM):  # these are for the process that has started this one
        signal.signal(number, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.dup2(2, 1)  # what a model's file prints is no result
    results = Results(read=not means.fresh)
    limit = None if means.memory is None else resident_bytes() + means.memory
    with suppress(EOFError, BrokenPipeError):  # nobody wants to know any more
        while True:
            file, check = tasks.recv()
            said: Done | Failed
            try:
                done = check_cell(file, check, results, means.workers, limit, tasks.send)
                said = replace(done, memory=resident_bytes())
            except Exception:
                said = Failed(traceback.format_exc())
            tasks.send(said)


def _end_with_parent() -> None:
    """End this process when the one has ended that has started it: there is nobody to tell."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def check_cell(
    file: Path, check: GateCheck, results: Results, workers: int, memory: int | None,
    progress: Callable[[Progress], None] | None = None,
) -> Done:  # fmt: skip
    """What comes out for a cell.

    Args:
        file: the matrix's, from whose folder the model's path starts.
        check: the cell's.
        results: those of earlier checks; a new one is put there.
        workers, memory: what the search may take.
        progress: called now and then while it runs.
    """
    listed, target = SourceLine(str(file), check.line), str(file.parent / check.model)
    expected = parse_expectations(check.expect)
    native = NativeOptions(workers)
    options = replace(options_of(check, memory), native=native, progress=progress, explain=True).begin()
    try:
        (loaded,) = load_models(target)
        program = program_of(loaded, options, memory=check.asks)
        key = key_of(program, check)
        result = results.find(key)
        earlier = result is not None
        if result is None:
            result = explore(program, options).result
            results.keep(key, result)
        problems = judged(program, result, expected, check)
    except (NothingExplored, MemoryError) as problem:
        return Done(incomplete(shown(target), listed, str(problem) or "out of memory"))
    except (ModelError, UsageError) as problem:
        return Done(failed(shown(target), expected, problem, listed))
    return Done(told(loaded, program, result, expected, problems, listed, check), earlier, key)


def again(file: Path, check: GateCheck, result: Result, key: str) -> Checked:
    """The result of a cell with what its states are read with; nothing is explored.

    Args:
        file, check: as for `check_cell`.
        result, key: what came out.

    Raises:
        UsageError: the model has changed since.
        ModelError: it is not there any more.
    """
    (loaded,) = load_models(str(file.parent / check.model))
    program = program_of(loaded, memory=check.asks)
    if key_of(program, check) != key:
        raise UsageError(f"{loaded.name} has changed since it was checked")
    return rebuilt(program, result)


def key_of(program: Program, check: GateCheck) -> str:
    """The name of a cell's result among those that are kept: without the bound on seconds, as only what
    comes before it is kept."""
    exact = check.states is not None or check.transitions is not None
    return name_of(program, exact, check.max_states, *([check.fair] if check.fair else []))


def incomplete(name: str, listed: SourceLine, why: str) -> Entry:
    """A cell of which nothing is known."""
    problem = Problem(expectations.INCOMPLETE, f"nothing was explored: {why}", "")
    return Entry(name, None, (), (problem,), "", 0.0, listed, verdict=INCOMPLETE)
