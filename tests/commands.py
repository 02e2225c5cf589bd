"""The program, run as a command in a process of its own."""

import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from interleave.cli import COMMANDS, main

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "interleave"]


def run(*args, cwd=ROOT, **more):
    """The program as its users start it."""
    return subprocess.run([*PROGRAM, *args], cwd=cwd, capture_output=True, text=True, timeout=60, **more)


#: What commands import, also where they need it; the parts by their folders.
LOADED = {
    "": ["api"],
    "cli.": list(COMMANDS),
    "checking.": ["live"],
    "conform.": ["run", "search"],
    "drift.": ["compare", "matching"],
    "engine.native.": ["codegen.instructions", "search.search"],
    "explain.": ["explain"],
    "fences.": ["orders", "search"],
    "fixes.": ["rerun", "reviewer"],
    "gate.": ["checks", "entries", "models"],
    "liveness.": ["search"],
    "matrix.": ["run"],
    "mutate.": ["run"],
    "report.": [
        "drift_text", "explained", "gate_text", "junit", "listing", "page_html", "page_markdown", "sarif",
        "saved",
    ],
    "trace.": ["evaluation", "walk"],
}  # fmt: skip
MODULES = [f"interleave.{folder}{name}" for folder, names in LOADED.items() for name in names]
#: Processes that begin with that, which takes most of their time otherwise.
READY = multiprocessing.get_context("forkserver")
READY.set_forkserver_preload(["pytest", "tree_sitter_c", "commands", *MODULES])


def begin(
    args: Sequence[str],
    cwd: Path,
    env: Mapping[str, str],
    streams: Sequence[str | Path],
    first: Callable[[], None] | None = None,
) -> multiprocessing.process.BaseProcess:
    """Start it there. ``streams`` are the files that are its standard input, output and error; ``first`` is
    called in it before the command begins."""
    process = READY.Process(target=_begin, args=(args, cwd, dict(env), streams, first))
    process.start()
    return process


class Command:
    """A command that has been started, with the files that are its streams."""

    def __init__(
        self, process: multiprocessing.process.BaseProcess, args: Sequence[str], out: Path, err: Path
    ) -> None:
        self.process, self.args, self.out, self.err = process, args, out, err

    def wait_for(self, line: str) -> None:
        """Until it has said that, as the last thing, on its standard error."""
        while not (said := self.err.read_text(encoding="utf-8")).endswith(f"{line}\n"):
            assert self.process.is_alive(), said
            time.sleep(0.002)

    def interrupt(self) -> None:
        assert self.process.pid is not None
        os.kill(self.process.pid, signal.SIGINT)

    def end(self, seconds: float) -> subprocess.CompletedProcess[str]:
        """What became of it, when it has ended."""
        self.process.join(seconds)
        if self.process.is_alive():
            self.process.kill()
            raise subprocess.TimeoutExpired(self.args, seconds)
        out, err = (stream.read_text(encoding="utf-8") for stream in (self.out, self.err))
        return subprocess.CompletedProcess(self.args, self.process.exitcode or 0, out, err)


@contextmanager
def started(
    *args: str,
    cwd: Path = ROOT,
    text: str = "",
    env: Mapping[str, str] | None = None,
    first: Callable[[], None] | None = None,
) -> Iterator[Command]:
    """A command at work, and its streams for as long."""
    with tempfile.TemporaryDirectory() as folder:
        streams = [Path(folder) / name for name in ("in", "out", "err")]
        for stream, content in zip(streams, (text, "", ""), strict=True):
            stream.write_text(content, encoding="utf-8")
        yield Command(begin(args, cwd, env or os.environ, streams, first), args, *streams[1:])


def interleave(
    *args: str, cwd: Path = ROOT, text: str = "", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The same, sooner, and with something to read. Not for what depends on how the process begins, as the
    seed of hashes and encodings do."""
    with started(*args, cwd=cwd, text=text, env=env) as command:
        return command.end(120)


def _begin(
    args: Sequence[str],
    cwd: Path,
    env: dict[str, str],
    streams: Sequence[str | Path],
    first: Callable[[], None] | None,
) -> None:
    gc.freeze()  # what is imported stays as it is, and its memory shared
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    for number, stream in enumerate(streams):
        file = os.open(stream, os.O_NOCTTY | (os.O_WRONLY | os.O_APPEND if number else os.O_RDONLY))
        os.dup2(file, number)
        os.close(file)
    sys.argv = ["interleave", *args]
    sys.stdin = open(0, encoding="utf-8", closefd=False)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, errors="backslashreplace")
    if first is not None:
        first()
    main(list(args))


def write(folder, name, source):
    path = folder / name
    path.write_text(textwrap.dedent(source))
    return path


BUGGY = """
    from interleave import Int, Model, invariant, thread


    class Race(Model):
        \"\"\"Two threads add one.\"\"\"

        n = Int(0, max=2)

        @thread(instances=2)
        def adder(m, i):
            m.n += 1

        @invariant
        def no_update_lost(m):
            return not (m.adder[0].finished and m.adder[1].finished) or m.n == 2
"""
