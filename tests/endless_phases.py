"""Phases of the program that never end: it is interrupted in one of them, or the time passes."""

import importlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

from commands import ROOT, Command, started

RACY, FINE = "models/counter.py:counter", "models/peterson.py:Peterson"
OLD = "models/qemu_return_path/old.py"


def for_ever() -> None:
    while True:
        time.sleep(0.01)


def at_once() -> None:
    """The phase ends as ever."""


def say(line: str) -> None:
    print(line, file=sys.__stderr__, flush=True)


def replace(phase: str, then: Callable[[], None], passed: float) -> None:
    """Replace what stands under a name, ``module:name#n``: from its n-th call on it says that it has begun,
    so many seconds pass at once, and then comes what is given; if that ends, the phase goes on as ever."""
    where, _, number = phase.partition("#")
    module, _, name = where.partition(":")
    owner: Any = importlib.import_module(module)
    *parts, last = name.split(".")
    for part in parts:
        owner = getattr(owner, part)
    plain, calls = getattr(owner, last), 0

    def endless(*args: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls < int(number or 1):
            return plain(*args, **named)
        if passed:
            monotonic = time.monotonic
            time.monotonic = lambda: monotonic() + passed
        say("begun")
        then()
        return plain(*args, **named)

    setattr(owner, last, endless)
    for imported in [*sys.modules.values()]:  # under the names by which others have imported it
        if not parts and imported.__name__.startswith("interleave."):
            for key in [key for key, value in vars(imported).items() if value is plain]:
                setattr(imported, key, endless)


def begun(
    phase: str,
    *args: str,
    cwd: Path = ROOT,
    text: str = "",
    then: Callable[[], None] = for_ever,
    passed: float = 0,
) -> AbstractContextManager[Command]:
    """A command that has, or will come to, a phase that is replaced."""
    environment = dict(os.environ)
    if "machine:" in phase or "code:generate" in phase:  # that come even if the code is kept
        environment["INTERLEAVE_CACHE_DIR"] = "/dev/null/none"
    return started(*args, cwd=cwd, text=text, env=environment, first=partial(replace, phase, then, passed))


def interrupted(
    phase: str, *args: str, cwd: Path = ROOT, text: str = "", then: Callable[[], None] = for_ever
) -> subprocess.CompletedProcess[str]:
    """Run a command and send SIGINT when a phase has begun."""
    with begun(phase, *args, cwd=cwd, text=text, then=then) as command:
        command.wait_for("begun")
        command.interrupt()
        done = command.end(30)
    assert "Traceback" not in done.stderr, done.stderr
    done.stderr = done.stderr.removeprefix("begun\n")
    return done


def endless(
    phase: str, *args: str, cwd: Path = ROOT, after: float = 5000, then: Callable[[], None] = for_ever
) -> subprocess.CompletedProcess[str]:
    """Run a command in which a phase has no end; when it has begun, so many seconds have passed."""
    with begun(phase, *args, cwd=cwd, then=then, passed=after) as command:
        done = command.end(60)
    assert "begun\n" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr
    return done
