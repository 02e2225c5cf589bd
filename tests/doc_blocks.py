"""Fenced blocks of the documentation: found, run, compared, and written anew.

A ``console`` block holds commands (``$ …``) and what they print. A comment before it says how:

    <!-- excerpt -->              lines that are just `…` stand for any number of lines left out
    <!-- excerpt: narrowed -->    the same, and a table's columns are only as wide as its lines need
    <!-- in: examples/tutorial --> run there instead of in the project's root
    <!-- terminal: 100 -->        standard output is a terminal of so many columns, without colours
    <!-- not run -->              cannot be run here (it installs something, say)

A ``python`` block is run as a model file, unless ``<!-- file: path -->`` says which file's text it
is, ``<!-- part of: path -->`` which file it is taken from, or ``<!-- save as: path -->`` under which
name the document's commands find it.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Thread

from commands import begin

#: Progress: a line that there is only where a command takes its time.
BUSY = re.compile(r"\S+: violated so far: ")
ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "models" / "qemu_return_path" / "README.md",
    ROOT / "models" / "qemu_return_path" / "family" / "README.md",
]
#: What commands of the documentation may name; they run in a copy.
NEEDED = ("models", "examples", "pyproject.toml")
#: What changes output: pytest does not shorten its lines in CI.
OTHERWISE = ("COLUMNS", "LINES", "FORCE_COLOR", "CI", "BUILD_NUMBER")
LEFT_OUT = "…"
STATUS = "echo $?"
MARK = "\x01"
#: A time, with what it went into where that was long: on a busy machine it is where it is not elsewhere.
SECONDS = re.compile(r"\b\d+\.\d\d s\b( \([a-z ]+ \d+\.\d\d s(, [a-z ]+ \d+\.\d\d s)*\))?")


@dataclass
class Block:
    """A fenced block: its language, the lines in it, and the comments before it.

    ``start`` is the number of its first line (from 0) in the document.
    """

    language: str
    lines: list[str]
    start: int
    comments: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "".join(f"{line}\n" for line in self.lines)


def blocks(document: Path) -> list[Block]:
    """The fenced blocks of a document."""
    found: list[Block] = []
    comments: dict[str, str] = {}
    current: Block | None = None
    for number, line in enumerate(document.read_text(encoding="utf-8").splitlines()):
        if current is not None:
            if line == "```":
                found.append(current)
                current, comments = None, {}
            else:
                current.lines.append(line)
        elif line.startswith("```"):
            current = Block(line[3:].strip(), [], number + 1, comments)
        elif comment := re.fullmatch(r"<!-- ([a-z ]+?)(?:: (.*))? -->", line):
            comments = {**comments, comment[1]: comment[2] or ""}
        elif line:
            comments = {}
    assert current is None, f"{document}: a block without an end"
    return found


# ---------------------------------------------------------------------------- running commands


def commands(block: Block) -> list[tuple[str, list[str]]]:
    """Each command of a console block with the lines that it is said to print."""
    found: list[tuple[str, list[str]]] = []
    for line in block.lines:
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif found and line.startswith("> ") and not found[-1][1] and found[-1][0].endswith("\\"):
            found[-1] = (f"{found[-1][0]}\n{line[2:]}", [])
        else:
            assert found, f"output before a command: {line}"
            found[-1][1].append(line)
    return found


def sandbox(folder: Path) -> Path:
    """A copy of what the commands name, so that what they write does no harm."""
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy(source, folder / name)
    return folder


def run(block: Block, root: Path) -> list[list[str]]:
    """What each command of a block prints, standard error included; on a terminal without it.

    The commands run in one shell one after another, so that ``echo $?`` says how the last ended. Where they
    need no shell the program begins with its imports done, which is several times as fast.
    """
    where = root / block.comments.get("in", ".")
    environment = {
        **{k: v for k, v in os.environ.items() if k not in OTHERWISE},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTEST_ADDOPTS": "-p no:hypothesispytest -p no:xdist",  # they take a second to load
    }
    columns = int(block.comments.get("terminal", 0))
    alone = {command: words for command, _ in commands(block) if (words := _arguments(command))}
    if all(command in alone or command == STATUS for command, _ in commands(block)):
        parts, status = [], 0
        for command, _ in commands(block):
            output = f"{status}\n"
            if command in alone:
                status, output = _output(partial(_program, alone[command], where, environment), columns)
            parts.append(output)
    else:
        script = f"mark() {{ local s=$?; printf '{MARK}\\n'; return $s; }}\n"
        script += "".join(f"mark\n{command}\n" for command, _ in commands(block))
        _, output = _output(partial(_shell, script, where, environment), columns)
        parts = output.split(f"{MARK}\n")[1:]
    return [[line.rstrip() for line in part.splitlines() if not BUSY.match(line)] for part in parts]


def _arguments(command: str) -> list[str]:
    """Those of the program, if it is all that the command is, and no shell is needed for them; matrices have
    processes of their own, which are made otherwise there."""
    lexer = shlex.shlex(command, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    words = [] if set(command) & set("$`\\*\n") else list(lexer)
    plain = words[:1] == ["interleave"] and words[1:2] != ["matrix"] and not set(words) & {"|", ";", ">"}
    return words[1:] if plain else []


def _program(arguments: list[str], cwd: Path, environment: dict[str, str], streams: list[str]) -> int:
    process = begin(arguments, cwd, environment, streams)
    process.join(120)
    if process.exitcode is None:
        process.kill()
    assert process.exitcode is not None, arguments
    return process.exitcode


def _shell(script: str, cwd: Path, environment: dict[str, str], streams: list[str]) -> int:
    files = [os.open(name, os.O_RDWR | os.O_APPEND | os.O_NOCTTY) for name in streams]
    try:
        stdin, stdout, stderr = files
        return subprocess.run(
            ["bash", "-c", script], cwd=cwd, env=environment, stdin=stdin, stdout=stdout, stderr=stderr,
            timeout=120, check=False,
        ).returncode  # fmt: skip
    finally:
        for file in files:
            os.close(file)


def _output(started: Callable[[list[str]], int], columns: int) -> tuple[int, str]:
    """The status of what is started with files as its streams, and what it writes to a file, or to a
    terminal of so many columns."""
    if not columns:
        with tempfile.NamedTemporaryFile() as file:
            status = started([os.devnull, file.name, file.name])
            return status, file.read().decode()
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    mode = termios.tcgetattr(theirs)
    mode[1] &= ~termios.OPOST
    termios.tcsetattr(theirs, termios.TCSANOW, mode)
    output = bytearray()
    reader = Thread(target=_read, args=(ours, output))
    reader.start()
    try:
        status = started([os.devnull, os.ttyname(theirs), os.devnull])
    finally:
        os.close(theirs)
        reader.join()
        os.close(ours)
    return status, output.decode()


def _read(terminal: int, output: bytearray) -> None:
    """All that is written to a terminal until its other end is closed."""
    with suppress(OSError):
        while data := os.read(terminal, 65536):
            output += data


# ---------------------------------------------------------------------------- comparing


def chunks(lines: list[str]) -> list[list[str]]:
    """The parts of an excerpt between the lines that say that something is left out."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip() == LEFT_OUT:
            found.append([])
        else:
            found[-1].append(line)
    return found


def matches(expected: list[str], printed: list[str], narrowed: bool = False) -> bool:
    """Whether an excerpt's parts stand in the output in this order, the first at its beginning
    and the last at its end."""
    if narrowed:
        expected, printed = [_loose(line) for line in expected], [_loose(line) for line in printed]
    parts = chunks(expected)
    at = 0
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if last and len(parts) > 1:
            return len(printed) - len(part) >= at and printed[len(printed) - len(part) :] == part
        places = range(1) if i == 0 else range(at, len(printed) - len(part) + 1)
        place = next((p for p in places if printed[p : p + len(part)] == part), None)
        if place is None:
            return False
        at = place + len(part)
    return at == len(printed)


def renewed(expected: list[str], printed: list[str]) -> list[str] | None:
    """An excerpt with each part taken from the output anew; None if a part's ends are not there
    any more. Widths of columns may have changed."""
    parts, result, at = chunks(expected), [], 0
    loose = [_loose(line) for line in printed]
    for i, part in enumerate(parts):
        if i:
            result.append(LEFT_OUT)
        if not part:
            continue
        first, last = _loose(part[0]), _loose(part[-1])
        start = next((p for p in range(at, len(printed)) if loose[p] == first), None)
        if start is None:
            return None
        ends = [p for p in range(start, len(printed)) if loose[p] == last]
        if not ends:
            return None
        end = min(ends, key=lambda p: abs(p - start - len(part) + 1))
        result += printed[start : end + 1]
        at = end + 1
    return result


def _loose(line: str) -> str:
    return re.sub(r"\s+", " ", re.sub("─+", "─", SECONDS.sub("0.00 s", line)))


def narrow(lines: list[str]) -> list[str]:
    """The lines with each table's columns as wide as need be."""
    result: list[str] = []
    table: list[list[str]] = []

    def close() -> None:
        count = max((len(row) for row in table), default=0)
        rows = [row + [""] * (count - len(row)) for row in table]
        widths = [max(len(row[i].rstrip()) for row in rows if "─" not in row[i]) for i in range(count)]
        for row in rows:
            if row[0] == LEFT_OUT:
                result.append(LEFT_OUT)
                continue
            rule = row[0].startswith("─")
            cells = ["─" * w if rule else c.rstrip().ljust(w) for c, w in zip(row, widths, strict=True)]
            result.append(("─┼─" if rule else " │ ").join(cells).rstrip())
        table.clear()

    for line in lines:
        if "─┼─" in line:
            table.append(line.split("─┼─"))
        elif " │" in line:
            table.append(re.split(r" │(?: |$)", line))
        elif table and line.strip() == LEFT_OUT:
            table.append([LEFT_OUT])
        else:
            close()
            result.append(line)
    close()
    return result


def right(block: Block, expected: list[str], printed: list[str]) -> bool:
    """Whether a command printed what the block says, but for times."""
    expected = [SECONDS.sub("0.00 s", line) for line in expected]
    printed = [SECONDS.sub("0.00 s", line) for line in printed]
    if "excerpt" in block.comments:
        return matches(expected, printed, block.comments["excerpt"] == "narrowed")
    return expected == printed


def refreshed(block: Block, printed: list[list[str]]) -> list[str]:
    """A console block's lines with the outputs of today; what is right already stays."""
    lines: list[str] = []
    for (command, expected), output in zip(commands(block), printed, strict=True):
        assert not any(line.startswith("internal error") for line in output), f"{command}\n{output}"
        first, *more = command.split("\n")
        lines += [f"$ {first}", *(f"> {line}" for line in more)]
        narrowed = block.comments.get("excerpt") == "narrowed"
        if right(block, expected, output) and not narrowed:
            lines += expected
        elif "excerpt" in block.comments and LEFT_OUT in [line.strip() for line in expected]:
            excerpt = renewed(expected, output)
            if excerpt is not None and narrowed:
                excerpt = narrow(excerpt)
            lines += expected if excerpt is None else excerpt
        else:
            lines += output
    return lines


def rewrite(document: Path, changed: dict[int, tuple[int, list[str]]]) -> None:
    """Put new lines in place of blocks' lines, given by their first line's number and count."""
    lines = document.read_text(encoding="utf-8").splitlines()
    for start in sorted(changed, reverse=True):
        count, new = changed[start]
        lines[start : start + count] = new
    document.write_text("\n".join(lines) + "\n", encoding="utf-8")
