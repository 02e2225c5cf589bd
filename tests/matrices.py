"""What the tests of matrices share: a small one, and its cells checked in this process."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from commands import interleave

from interleave.matrix.cache import Results
from interleave.matrix.cells import check_cell
from interleave.matrix.run import Outcome, collected
from interleave.matrix.table import read_matrices
from interleave.report.matrix_result import MatrixResult

SOURCE = '''
from interleave import Int, Model, atomic, invariant, reachable, thread


def adder(fixed: bool, threads: int = 2, asks: bool = False) -> type[Model]:
    class Adder(Model):
        """Threads add one."""

        n = Int(0, max=threads)

        @thread(instances=threads)
        def adder(m, i):
            if fixed:
                with atomic():
                    m.n += 1
            else:
                m.n += 1

        @invariant
        def no_update_lost(m):
            return not all(m.adder[i].finished for i in range(threads)) or m.n == threads

    class Asking(Adder):
        @reachable
        def two(m):
            return m.n == 2

    return Asking if asks else Adder


def spinner(threads: int = 2) -> type[Model]:
    class Spinner(Model):
        """Never does anything wrong."""

        n = Int(0, max=7)

        @thread(instances=threads)
        def spin(m, i):
            while True:
                m.n = (m.n + 1) % 8

        @reachable
        def one(m):
            return m.n == 1

    return Spinner
'''
TABLE = """
title = "Adding one"

[designs]
OLD = "adders.py:adder(fixed=False)"
NEW = "adders.py:adder(fixed=True)"

[scenarios]
two = {}
"three, asked" = {threads = 3, asks = true}

[[cell]]
design = "OLD"
expect = ["violated:no_update_lost"]
causes = ["both run “read n” before any other runs “n = n + 1”, in adder()"]
"""


def put(folder: Path, table: str = TABLE, source: str = SOURCE, name: str = "adders.toml") -> Path:
    """A matrix beside its models."""
    (folder / "adders.py").write_text(source, encoding="utf-8")
    (folder / name).write_text(textwrap.dedent(table), encoding="utf-8")
    return folder / name


def checked(path: Path) -> MatrixResult:
    """What comes out of the first matrix in a file, checked here, one cell after the other."""
    matrix, results = read_matrices(path)[0], Results()
    outcomes = []
    for cell in matrix.checked:
        done = check_cell(path, cell.check, results, 1, None)
        outcomes.append(Outcome(cell, done.entry, done.earlier, done.key))
    return collected(matrix, outcomes)


def command(folder: Path, *args: str, **more):
    """The command, in a folder."""
    return interleave("matrix", *args, cwd=folder, **more)


def timeless(text: str) -> str:
    """Text without its seconds."""
    return re.sub(r"\d+\.\d\d s", "0.00 s", text)
