"""Logs of the real QEMU, held against every design: what comes out is in models/qemu_return_path/logs/README.md."""
# ruff: noqa: E501 (names of events)

import os
import re
from functools import cache
from random import Random

import pytest
from commands import ROOT, interleave

from interleave.api import program_of
from interleave.conform.conform import Conformer
from interleave.conform.log import read_log
from interleave.conform.mapping import read_mapping
from interleave.loader import load_models

FOLDER = ROOT / "models" / "qemu_return_path"
OLD_LOGS = ["normal-old-001", "normal-old-004", "normal-old-3pauses-001"]
NEW_LOGS = ["normal-new-001", "normal-new-3pauses-001"]
CRASHES = ["crash-old-gdb-016", "crash-old-ptrace-001"]
#: At which events each design refuses the logs of old QEMUs, of new ones, and of crashes; "" where it accepts.
CONTINUED = "return path: postcopy_pause_return_path_continued"
FCLOSE, SECOND = "return path: qemu_file_fclose", "migration: qemu_file_fclose"
SETUP = "qmp: migrate_set_state new state postcopy-recover-setup"
PAUSED = "migration: migrate_set_state new state postcopy-paused"
REFUSED = {
    "old": ("", SECOND, ""),
    "v1": (CONTINUED, SECOND, "qmp: open_return_path_on_source"),
    "v2": (CONTINUED, SECOND, PAUSED),
    "new": (CONTINUED, SECOND, PAUSED),
    "new8": (FCLOSE, SETUP, PAUSED),
    "q90": (FCLOSE, SETUP, PAUSED),
    "ten0": (FCLOSE, "", PAUSED),
}
QUICK = {("old", "normal-old-001"), ("old", CRASHES[0]), ("new", "normal-old-001"), ("ten0", "normal-new-001")}
CELLS = [
    pytest.param(design, log, refused, marks=() if (design, log) in QUICK else pytest.mark.slow)
    for design, ends in REFUSED.items()
    for logs, refused in zip((OLD_LOGS, NEW_LOGS, CRASHES), ends, strict=True)
    for log in logs
]


@cache
def conformer(design, pauses=1):
    target = f"{FOLDER / 'designs.py'}:{design}('logged', pauses={pauses}, resumes={pauses})"
    (loaded,) = load_models(target)
    return Conformer(program_of(loaded), read_mapping(FOLDER / "conform.toml"))


def held(design, log):
    return conformer(design, 3 if "3pauses" in log else 1).conform(
        FOLDER / "logs" / f"{log}.log", steps=0
    )


@pytest.mark.parametrize(("design", "log", "refused"), CELLS)
def test_what_a_design_says_of_a_log(design, log, refused):
    result = held(design, log)
    assert (result.verdict, f"{result.thread}: {result.text}") == (
        ("rejected", refused) if refused else ("accepted", ": ")
    )
    crashes = ("null-dereference",) if (design, log in CRASHES) == ("old", True) else ()
    assert result.ends == (crashes if not refused else ())
    if not refused:
        lines = (FOLDER / "logs" / f"{log}.log").read_text().splitlines()
        assert (result.explained, result.last) == (result.events, len(lines))


@pytest.mark.parametrize("log", [*OLD_LOGS, *NEW_LOGS])
def test_how_much_is_mapped(log):
    """At least twenty kinds of events, and half of all lines from the first pause on."""
    found = read_log(FOLDER / "logs" / f"{log}.log", read_mapping(FOLDER / "conform.toml"))
    assert len(found.kinds) >= 20
    assert 2 * len(found.events) >= found.last - found.first + 1


def test_a_crash_is_asked_for():
    target = "models/qemu_return_path/designs.py:{}('logged')"
    log = "models/qemu_return_path/logs/crash-old-gdb-016.log"
    done = interleave("conform", target.format("old"), log, "--ends-in", "null-dereference", "--full")
    assert done.returncode == 0
    last = [line for line in done.stdout.splitlines() if "✗" in line][-1]
    assert re.search(r"rp(→|\.|: )|last_error", last)
    normal = log.replace("crash-old-gdb-016", "normal-old-001")
    done = interleave("conform", target.format("old"), normal, "--ends-in", "null-dereference")
    assert done.returncode == 1
    assert "null-dereference cannot follow the last line without another one" in done.stdout


def made(log, chance, folder):
    """A log with one of its mapped lines dropped, or two of one thread swapped that say different things."""
    path = FOLDER / "logs" / f"{log}.log"
    lines = path.read_text().splitlines()
    events = read_log(path, read_mapping(FOLDER / "conform.toml")).events
    if chance.random() < 0.5:
        one = chance.choice(events)
        del lines[one.line - 1]
        what = f"without {one.thread}: {one.text}"
    else:
        while True:
            one, other = chance.sample(events, 2)
            if one.thread == other.thread and one.text.split()[0] != other.text.split()[0]:
                break
        first, second = lines[one.line - 1], lines[other.line - 1]
        lines[one.line - 1] = first[:35] + second[35:]
        lines[other.line - 1] = second[:35] + first[35:]
        what = f"{one.thread}: {one.text} <-> {other.text}"
    target = folder / "made.log"
    target.write_text("\n".join(lines) + "\n")
    return target, what


#: How many logs are made of one, and of which.
MADE = int(os.environ.get("INTERLEAVE_MADE_LOGS", "20"))
ORIGINALS = [("old", "normal-old-001"), ("old", CRASHES[0]), ("ten0", "normal-new-001")]
ORIGINALS += [("old", "normal-old-004"), ("old", CRASHES[1])] * (MADE > 20)


@pytest.mark.slow
@pytest.mark.parametrize(("design", "log"), ORIGINALS)
def test_made_logs_are_rejected(design, log, tmp_path):
    chance, accepted = Random(log), []
    for _ in range(MADE):
        path, what = made(log, chance, tmp_path)
        if conformer(design).conform(path, steps=0).verdict != "rejected":
            accepted.append(what)
    # a log that lacks a thread's last line is one of a run in which that thread has not come so far
    events = read_log(FOLDER / "logs" / f"{log}.log", read_mapping(FOLDER / "conform.toml")).events
    ends = {event.thread: f"without {event.thread}: {event.text}" for event in events}
    assert set(accepted) <= set(ends.values())
    assert len(accepted) <= max(4, MADE // 10)
