"""How fast interleave's Python engine is, beside a search written by hand and two other checkers
written in Python: `counter(threads, increments)`, every state, no reduction.

    python benchmarks/python_engine.py [--python PYTHON] [--output FILE]

Each program runs in a process of its own; a round runs all of them, one after another, and ratios
are taken within a round, so that a machine that is slower for a while is so for all. musil and
minicheck are used if PYTHON has them: `pip install -r benchmarks/requirements.txt`.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
OURS = "interleave"
TARGET = 300_000


@dataclass
class Program:
    name: str
    command: list[str]
    does: str
    package: str = ""
    missing: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    search: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def programs() -> list[Program]:
    judged = "judges `no_lost_update` and deadlock in every state, keeps what traces need"
    plain = "counts states and transitions, nothing else; tuples, a set, a deque"
    return [
        Program(OURS, ["with_interleave.py"], f"{judged}; `interleave.api.check`"),
        Program("hand-written", ["handwritten.py"], plain),
        Program("hand-written, judging", ["handwritten.py", "--judging"],
                "also judges `no_lost_update`, looks for deadlocks, keeps what traces need, takes the trace"),
        Program("minicheck", ["with_minicheck.py"], "judges `no_lost_update`, keeps what traces need; "
                "`check_safety` of a `Protocol`; reports states", "minicheck"),
        Program("musil, dataclasses", ["with_musil.py", "dataclasses"], f"{judged}; `check_all`, states as "
                "its manual writes them; reports states", "musil"),
        Program("musil, tuples", ["with_musil.py", "tuples"], "the same with plain tuples, which it takes "
                "too", "musil"),
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare the Python engine with other searches in Python.")
    parser.add_argument("--python", default=sys.executable, help="the Python that runs all (this one)")
    parser.add_argument("--threads", type=int, default=3)
    parser.add_argument("--increments", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--output", type=Path, default=HERE / "RESULTS.md")
    args = parser.parse_args()
    if args.rounds < 3:
        parser.error("at least 3 rounds make a median")
    size = [str(args.threads), str(args.increments)]
    found = programs()
    for program in found:
        count(program, args.python, size)
    present = [program for program in found if not program.missing]
    for number in range(args.rounds):
        print(f"round {number + 1} of {args.rounds}", file=sys.stderr)
        for program in present[number % len(present) :] + present[: number % len(present)]:
            measure(program, args.python, size)
    text = report(found, args)
    partial = args.output.with_suffix(".tmp")
    partial.write_text(text, encoding="utf-8")
    partial.replace(args.output)
    print(text)


# ---------------------------------------------------------------------------- running


def count(program: Program, python: str, size: list[str]) -> None:
    """What the program counts, in a run that is not measured; or that it is not there."""
    wants = ["--count"] if program.package else []
    command = [python, str(HERE / program.command[0]), *program.command[1:], *size, *wants]
    run = subprocess.run(command, capture_output=True, text=True, env=environment())
    if run.returncode and program.package and "is not installed" in run.stderr:
        program.missing = run.stderr.strip().splitlines()[-1]
        return
    if run.returncode:
        sys.exit(f"{program.name}:\n{run.stderr}")
    values = read(run.stdout)
    program.counts = {name: int(values[name]) for name in ("states", "transitions")}


def measure(program: Program, python: str, size: list[str]) -> None:
    """Run it once. The process's peak memory is what the system says at its end."""
    command = [python, str(HERE / program.command[0]), *program.command[1:], *size]
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment())
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    whole = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    if process.returncode:
        sys.exit(f"{program.name} ended with status {process.returncode}")
    program.search.append(read(output)["seconds"])
    program.whole.append(whole)
    program.memory.append(usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(HERE.parent), "PYTHONHASHSEED": "0"}


def read(line: str) -> dict[str, float]:
    """`states=12 seconds=0.5` as a dictionary."""
    return {name: float(value) for name, value in (word.split("=") for word in line.split())}


# ---------------------------------------------------------------------------- the report


def report(found: list[Program], args: argparse.Namespace) -> str:
    ours = next(program for program in found if program.name == OURS)
    transitions = ours.counts["transitions"]
    rows = [
        "| | states | transitions | search, s | transitions/s | whole process, s | peak memory, MiB "
        "| interleave's search is | interleave's process is |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for program in found:
        if program.missing:
            rows.append(f"| {program.name} | {program.missing} | | | | | | | |")
            continue
        seconds = median(program.search)
        cells = [
            program.name,
            f"{program.counts['states']:,}",
            f"{program.counts['transitions']:,}",
            f"{seconds:.3f}",
            f"{transitions / seconds:,.0f}",
            f"{median(program.whole):.2f}",
            f"{median(program.memory):.0f}",
            "" if program is ours else faster(program.search, ours.search),
            "" if program is ours else faster(program.whole, ours.whole),
        ]
        rows.append(f"| {' | '.join(cells)} |")
    command = "python benchmarks/python_engine.py"
    if (args.threads, args.increments) != (3, 4):
        command += f" --threads {args.threads} --increments {args.increments}"
    rate = transitions / median(ours.search)
    aims = [
        f"* {TARGET:,} transitions/s or more: {'reached' if rate >= TARGET else 'missed'}, {rate:,.0f}.",
        aim(found, ours, "hand-written", 1),
        aim(found, ours, "musil", 3),
        aim(found, ours, "minicheck", 3),
    ]
    return "\n".join(
        [
            "# The Python engine beside others",
            "",
            f"Written by `{command}`: `counter(threads={args.threads}, increments={args.increments})`, all "
            f"states, no reduction, medians of {args.rounds} interleaved rounds, a process each. A ratio is "
            "the median of the rounds' ratios, in parentheses the least and the greatest.",
            "",
            f"{machine(args.python)}",
            "",
            *rows,
            "",
            "What each does in a search:",
            "",
            *(f"* **{program.name}** {program.does}." for program in found),
            "",
            "A state is the shared counter and, for each thread, how often it has stored and what it has "
            "loaded; a transition is one thread's load or store. So each program has to count the same. "
            "Transitions of musil and minicheck were counted in a run that is not measured; all rates are "
            "of these transitions. *Search* is the time that a program says its search took; reading and "
            "compiling the model are only in *whole process*.",
            "",
            "The aims:",
            "",
            *aims,
            "",
        ]
    )  # fmt: skip


def ratios(theirs: list[float], ours: list[float]) -> list[float]:
    return [a / b for a, b in zip(theirs, ours, strict=True)]


def faster(theirs: list[float], ours: list[float]) -> str:
    found = ratios(theirs, ours)
    return f"{median(found):.2f} times as fast ({min(found):.2f} to {max(found):.2f})"


def aim(found: list[Program], ours: Program, name: str, factor: int) -> str:
    """Whether we are `factor` times as fast as every form of a program."""
    what = f"{factor} times as fast as {name}" if factor > 1 else f"as fast as {name}"
    forms = [program for program in found if program.name.startswith(name) and not program.missing]
    if not forms:
        return f"* {what}: not measured, {name} is not installed."
    least = min(median(ratios(program.search, ours.search)) for program in forms)
    return f"* {what}: {'reached' if least >= factor else 'missed'}, {least:.2f}."


def machine(python: str) -> str:
    code = "import platform; print(platform.python_implementation(), platform.python_version())"
    version = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    return f"The machine: {os.cpu_count()} cores, {processor()}, {platform.system()}; {version}."


def processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    main()
