"""Make the environment of the checkers that are Python packages: `.venv-checkers`.

    python benchmarks/environment.py [FOLDER]

It takes a Python of 3.12 or later, if one is found, and installs what `checkers.txt` lists, each on
its own: what cannot be installed is left out, and the tables say that it was not there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent / ".venv-checkers"
NEEDED = (3, 12)


def candidates() -> Iterator[str]:
    """Pythons that may be of the version needed; the one that runs this comes last, too."""
    if sys.version_info >= NEEDED:
        yield sys.executable
    for minor in range(NEEDED[1], NEEDED[1] + 4):
        found = shutil.which(f"python3.{minor}")
        if found:
            yield found
    for folder in sorted(Path.home().glob(".pyenv/versions/3.*")):
        yield str(folder / "bin" / "python3")
    yield sys.executable


def python() -> str:
    """The first that runs, can make environments, and is new enough; else the one that runs this."""
    question = f"import sys, venv, ensurepip; sys.exit(sys.version_info < {NEEDED})"
    for candidate in candidates():
        try:
            run = subprocess.run([candidate, "-c", question], capture_output=True, stdin=subprocess.DEVNULL)
        except OSError:
            continue
        if run.returncode == 0:
            return candidate
    return sys.executable


def main() -> None:
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else FOLDER
    wanted = (HERE / "checkers.txt").read_text(encoding="utf-8")
    stamp = folder / ".installed"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    subprocess.run([python(), "-m", "venv", "--clear", str(folder)], check=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "--no-input", "-qq"]
    for line in wanted.splitlines():
        if line and not line.startswith("#") and subprocess.run([*pip, "install", line]).returncode:
            print(f"not installed: {line}", file=sys.stderr)
    stamp.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    main()
