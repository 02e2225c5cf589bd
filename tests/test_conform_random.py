"""Logs of random models, as they are and changed, held against the models and against the oracle."""

from __future__ import annotations

import math
import re
from collections import Counter
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from conform_oracle import Large, Line, LogOracle
from hypothesis import assume, given, note, seed, settings
from oracle import ModelFault as OracleFault
from random_models import load_program, models
from test_random import SETTINGS

from interleave.conform import conform
from interleave.conform.conform import Conformer
from interleave.conform.mapping import read_mapping
from interleave.conform.result import ACCEPTED, NOTHING, REJECTED
from interleave.engine.behaviour.codes import ModelFault
from interleave.errors import ModelError
from interleave.program import instr as I

MAPPING = r"""
[line]
pattern = '(?P<time>\S+) (?P<thread>[^|]+)\|(?P<event>\S+) ?(?P<arguments>.*)'
[threads]
{threads}
[[event]]
log = "seen"
arguments = '(\S+)'
"""
#: How far lines of different threads may be apart and swap, in seconds; lines are a second apart.
SLACK = 1.5


def changed(log: list[Line], chance: Random) -> list[Line]:
    """A log with a line dropped, doubled, or swapped with another one, or of another value."""
    if not log:
        return log
    new, at = list(log), chance.randrange(len(log))
    match chance.randrange(4):
        case 0:
            del new[at]
        case 1:
            new.insert(at, new[at])
        case 2 if len(new) > 1:
            other = chance.randrange(len(new))
            new[at], new[other] = new[other], new[at]
        case _:
            number, name, _ = new[at]
            new[at] = number, name, (chance.choice(("0", "1", "2", "3")),)
    return new


def compare(source: str, folder: Path, found: Counter[str]) -> None:
    """Hold logs of a model against it and against the oracle."""
    assume('event("seen"' in source)  # of a few models only
    program = load_program(source)
    emits = [n for t in program.threads for n in t.code.nodes if isinstance(n.instr, I.Emit)]
    assume(emits)
    names = {program.instance_name(n) for n in range(len(program.instances))}
    threads = "".join(f"'{re.escape(name)}' = '{name}'\n" for name in sorted(names))
    (folder / "mapping.toml").write_text(MAPPING.format(threads=threads))
    mapping = read_mapping(folder / "mapping.toml")
    assume(not any(node.inside for node in emits))
    oracle = LogOracle(program)
    assume(oracle.initial)
    oracle.silent(oracle.initial)  # a large model is often one from its beginning on
    conformer = Conformer(program, mapping)
    chance = Random(source)
    for number in range(6):
        log = oracle.walk(chance, 40)[:7]
        if number % 2:
            log = changed(log, chance)
        path = folder / "run.log"
        names = [program.instance_name(n) for n, _, _ in log]
        told = zip(names, log, strict=True)
        lines = (f"{at}.0 {name}|seen {' '.join(args)}\n" for at, (name, (_, _, args)) in enumerate(told))
        path.write_text("".join(lines))
        result = conformer.conform(path)
        if not log:
            assert result.verdict == NOTHING
            continue
        far = oracle.explained(log)
        assert (result.verdict, result.explained) == (ACCEPTED if far == len(log) else REJECTED, far)
        assert result.line == (far + 1 if far < len(log) else 0)
        found[result.verdict] += 1
        if number < 2:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(conform, "HANDOVER", 1)
                again = conformer.conform(path)
            assert (again.verdict, again.explained, again.line) == (result.verdict, far, result.line)
            assert [step.label for step in again.trace.steps if step.label.startswith("log: ")] == [
                f"log: seen {' '.join(args)}" for _, _, args in log[:far]
            ]
        for order, apart in ((None, math.inf), (Fraction(SLACK), SLACK)):
            before = [
                {n for n in range(len(log)) if (n < at and log[n][0] == line[0]) or at - n > apart}
                for at, line in enumerate(log)
            ]
            accepted = oracle.in_some_order(log, before)
            said = conformer.conform(path, order)
            assert said.verdict == (ACCEPTED if accepted else REJECTED)


def check_many(profile: str, examples: int, folder: Path) -> Counter[str]:
    found: Counter[str] = Counter()

    @seed(1)
    @settings(SETTINGS, max_examples=examples)
    @given(source=models(profile))
    def run(source: str) -> None:
        note(source)
        try:
            compare(source, folder, found)
        except (ModelError, ModelFault, OracleFault, Large) as error:
            note(str(error))
            assume(False)

    run()
    return found


def test_random_logs(tmp_path: Path) -> None:
    found = check_many("locks", 6, tmp_path)
    assert found[ACCEPTED] > 4 and found[REJECTED] > 2, found


@pytest.mark.slow
@pytest.mark.parametrize("profile", ["flow", "data", "locks"])
def test_many_random_logs(profile: str, tmp_path: Path) -> None:
    found = check_many(profile, 20, tmp_path)
    assert found[ACCEPTED] > 16 and found[REJECTED] > 6, found
