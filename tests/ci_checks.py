"""Gates for the tests of what CI gets to see: models, and their findings."""

from __future__ import annotations

import json
import textwrap
from contextlib import nullcontext
from pathlib import Path

from interleave.gate.checks import nothing_listed, run_gate
from interleave.gate.kinds import read_gate
from interleave.report.findings import Entry, Finding, findings, repository

ROOT = Path(__file__).resolve().parent.parent

#: Names that each format has to escape in its own way; a factory's argument, so part of a model's name.
HOSTILE = "a<script>alert(1)</script> `b` | c ]]> & {0} [d](e) :: 100%, **é**\\n"
HOSTILE_TABLE = f"[[tool.interleave.gate]]\nmodel = {json.dumps(f'race.py:named({HOSTILE!r})')}\n"

RACE = """
    from interleave import Int, Model, invariant, reachable, thread


    def add(m):
        loaded = m.n  #: add.c:3
        m.n = loaded + 1  #: add.c:4


    class Race(Model):
        \"\"\"Two threads add one.\"\"\"

        n = Int(0, max=2)

        @thread(instances=2)
        def adder(m, i):
            add(m)

        @invariant
        def no_update_lost(m):
            return not (m.adder[0].finished and m.adder[1].finished) or m.n == 2


    def named(name: str) -> type[Model]:
        return Race


    class Never(Model):
        \"\"\"Goes wrong without a step.\"\"\"

        n = Int(0, max=1)

        @thread
        def only(m):
            m.n = 1

        @invariant
        def one_from_the_beginning(m):
            return m.n == 1

        @reachable
        def two(m):
            return m.n == 1 and m.n == 0


    class Wrong(Model):
        \"\"\"Is no model.\"\"\"

        @thread
        def only(m):
            m.gone = 1


    class Early(Model):
        \"\"\"Crashes before any step.\"\"\"

        n = Int(0, max=1)

        @thread
        def only(m):
            assert 1 > 2
            m.n = 1
"""


def entry(model: str, *lines: str) -> str:
    """A table of the configuration."""
    return "\n".join(["[[tool.interleave.gate]]", f"model = {model!r}", *lines, ""])


#: A gate with one of each: as expected, and not as expected in every way that there is.
EVERYTHING = "\n".join(
    [
        entry("race.py:Race", 'expect = ["violated:no_update_lost"]'),
        entry("race.py:Race"),
        entry("race.py:Race", 'expect = ["violated:no_update_lost"]', 'causes = ["is not atomic"]'),
        entry("race.py:Race", 'expect = ["violated:no_update_lost", "violated:deadlock"]'),
        entry("race.py:Race", 'expect = ["violated:no_update_lost"]', "states = 13"),
        entry("race.py:Race", "max_states = 3"),
        entry("race.py:Never"),
        entry("race.py:Wrong"),
        entry("race.py:Gone"),
        entry("gone.py"),
    ]
)
#: Its findings' rules with their places.
FINDINGS = [
    ("invariant.no_update_lost", "race.py", 6),
    ("gate.cause", "race.py", 6),
    ("gate.cause", "pyproject.toml", 9),
    ("gate.missing", "pyproject.toml", 14),
    ("gate.counts", "pyproject.toml", 18),
    ("gate.incomplete", "pyproject.toml", 23),
    ("invariant.one_from_the_beginning", "race.py", 38),
    ("reachable.two", "race.py", 42),
    ("gate.error", "race.py", 51),
    ("gate.error", "pyproject.toml", 33),
    ("gate.error", "pyproject.toml", 36),
]


def listing(folder: Path, config: str, source: str = RACE) -> Path:
    """A configuration beside a model file ``race.py``."""
    (folder / "race.py").write_text(textwrap.dedent(source), encoding="utf-8")
    path = folder / "pyproject.toml"
    path.write_text(config, encoding="utf-8")
    return path


def gate(path: Path, explain: bool = True) -> list[Entry]:
    """The checks of a configuration, run."""
    return list(run_gate(path, read_gate(path), lambda model: nullcontext(None), explain=explain))


def found(path: Path) -> tuple[list[Entry], list[Finding], Path]:
    """The checks of a configuration, what is not as expected in them, and what paths are relative to."""
    entries, root = gate(path) or [nothing_listed(path)], repository(path.parent)
    return entries, findings(entries, root), root
