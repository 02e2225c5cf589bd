"""Phases of the program that never end: it is interrupted in one of them, or the time passes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from commands import ROOT

RACY, FINE = "models/counter.py:counter", "models/peterson.py:Peterson"
OLD = "models/qemu_return_path/old.py"

#: Replaces what stands under a name by what never ends, from its n-th call on, and runs the program. With a
#: question mark it ends as ever.
HARNESS = """
import importlib, sys, time

asked = sys.argv[1]
where, _, number = asked.rstrip("?").partition("#")
module, _, name = where.partition(":")
owner = importlib.import_module(module)
*parts, last = name.split(".")
for part in parts:
    owner = getattr(owner, part)
plain, calls = getattr(owner, last), 0


def endless(*args, **named):
    global calls
    calls += 1
    if calls < int(number or 1):
        return plain(*args, **named)
    print("begun", file=sys.__stderr__, flush=True)
    if asked.endswith("?"):
        return plain(*args, **named)
    while True:
        time.sleep(0.01)


setattr(owner, last, endless)
from interleave.cli import main

main(sys.argv[2:])
"""


def without_cache(phase: str) -> dict[str, str]:
    """What makes a phase of compiling come even if the code is kept."""
    compiles = "machine:" in phase or "code:generate" in phase
    return {"INTERLEAVE_CACHE_DIR": "/dev/null/none"} if compiles else {}


def interrupted(phase: str, *args: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command and send SIGINT when a phase has begun."""
    environment = {**os.environ, **without_cache(phase)}
    process = subprocess.Popen(
        [sys.executable, "-c", HARNESS, phase, *args], cwd=cwd, text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
    )  # fmt: skip
    assert process.stderr is not None
    line = process.stderr.readline()
    assert line == "begun\n", line + process.stderr.read()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(args, process.returncode, out, err)


#: In a phase of the program, so many seconds pass at once; and it has no end.
LATER = HARNESS.replace(
    '    print("begun"',
    """    import os
    seconds, monotonic = float(os.environ["PASSED"]), time.monotonic
    time.monotonic = lambda: monotonic() + seconds
    print("begun\"""",
)


def endless(
    phase: str, *args: str, cwd: Path = ROOT, after: float = 5000
) -> subprocess.CompletedProcess[str]:
    """Run a command in which a phase has no end; when it has begun, so many seconds have passed."""
    command = [sys.executable, "-c", LATER, phase, *args]
    environment = {**os.environ, **without_cache(phase), "PASSED": str(after)}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60, env=environment)
    assert done.stderr.startswith("begun\n"), done.stderr
    assert "Traceback" not in done.stderr
    return done
