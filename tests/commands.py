"""The program, run as a command in a process of its own."""

import multiprocessing
import os
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Mapping, Sequence
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
    args: Sequence[str], cwd: Path, env: Mapping[str, str], streams: Sequence[str | Path]
) -> multiprocessing.process.BaseProcess:
    """Start it there. ``streams`` are the files that are its standard input, output and error."""
    process = READY.Process(target=_begin, args=(args, cwd, dict(env), streams))
    process.start()
    return process


def interleave(
    *args: str, cwd: Path = ROOT, text: str = "", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The same, sooner, and with something to read. Not for what depends on how the process begins, as the
    seed of hashes and encodings do."""
    with tempfile.TemporaryDirectory() as folder:
        streams = [Path(folder) / name for name in ("in", "out", "err")]
        for stream, content in zip(streams, (text, "", ""), strict=True):
            stream.write_text(content, encoding="utf-8")
        process = begin(args, cwd, env or os.environ, streams)
        process.join(120)
        if process.is_alive():
            process.kill()
            raise subprocess.TimeoutExpired(args, 120)
        out, err = (stream.read_text(encoding="utf-8") for stream in streams[1:])
    return subprocess.CompletedProcess(args, process.exitcode, out, err)


def _begin(args: Sequence[str], cwd: Path, env: dict[str, str], streams: Sequence[str | Path]) -> None:
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
