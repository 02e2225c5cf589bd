"""The program, run as a command in a process of its own."""

import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "interleave"]


def run(*args, cwd=ROOT, **more):
    return subprocess.run([*PROGRAM, *args], cwd=cwd, capture_output=True, text=True, timeout=60, **more)


def interleave(*args: str, cwd: Path = ROOT, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *args], cwd=cwd, input=text, capture_output=True, text=True, timeout=120, check=False
    )


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
