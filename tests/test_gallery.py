"""The gallery's models: counts, verdicts, causes; and that oracle, reductions and the gate know them all."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from gallery import Expected
from gallery_c import C
from gallery_found import FOUND
from gallery_live import LIVE
from gallery_others import OTHERS
from gallery_weak import WEAK
from oracle import Oracle
from support import compiled
from test_oracle import agree
from test_reduction import keeps_all
from test_symmetry import same_verdicts
from tso_agreeing import agreed

from interleave.api import explore
from interleave.checking.verdicts import Options
from interleave.explain.explanation import Cause
from interleave.loader import load_models
from interleave.program.program import Program

ROOT = Path(__file__).resolve().parent.parent
GALLERY = ROOT / "models" / "gallery"
EXPECTED: dict[str, Expected] = {**C, **FOUND, **OTHERS, **WEAK}
#: Those that are not too large for what is written for clarity; that is slow for some.
SMALL = [
    pytest.param(target, marks=pytest.mark.slow) if expected.states > 400 else target
    for target, expected in EXPECTED.items()
    if not target.startswith("glibc_cond.py") and target not in WEAK
]


#: They need not be compiled to be known.
TSO = [
    target
    for target in WEAK
    if load_models(str(GALLERY / target))[0].model.__interleave_memory__ == "tso"
]


def program(target: str) -> Program:
    return compiled(f"gallery/{target}")


@pytest.mark.parametrize(
    "target",
    [pytest.param(t, marks=pytest.mark.slow) if t == "glibc_cond.py:GlibcCond" else t for t in EXPECTED],
)
def test_counts_verdicts_and_causes(target: str) -> None:
    expected = EXPECTED[target]
    result = explore(program(target), Options(reduction=False, symmetry=False, explain=True)).result
    found = {p.name: p for p in result.properties if p.verdict != "holds"}
    assert (result.states, result.transitions) == (expected.states, expected.transitions)
    assert {p.verdict for p in found.values()} <= {"violated"}
    assert {name: p.trace and p.trace.length for name, p in found.items()} == expected.violated
    told = {orders(cause) for name in expected.causes for cause in found[name].causes}
    for name, p in found.items():
        if name in expected.causes:
            assert tuple(cause.sentence for cause in p.causes) == expected.causes[name], name
        else:  # the causes of another one; where there is no run, there are none
            assert told.issuperset(map(orders, p.causes)) and bool(p.causes) == (p.trace is not None), name


def orders(cause: Cause) -> str:
    """A cause's sentence without who waits for whom."""
    return cause.sentence.removeprefix(cause.headline).strip()


@pytest.mark.parametrize("target", [*EXPECTED, *LIVE])
def test_docstrings_say_so(target: str) -> None:
    expected = (EXPECTED | LIVE)[target]
    file, _, name = target.partition(":")
    source = (GALLERY / file).read_text(encoding="utf-8")
    docstring = " ".join(source.partition(f"class {name}(")[2].split('"""')[1].split())
    assert f"{expected.states:,} states, {expected.transitions:,} transitions" in docstring
    if not expected.violated:
        assert "Expected: everything holds." in docstring
    elif len(expected.violated) == 1:
        ((violated, steps),) = expected.violated.items()
        assert f"Expected: `{violated}` is violated, everything else holds." in docstring
        assert f"shortest trace {steps} steps." in docstring
    else:
        assert all(f"`{p}`" in docstring for p in expected.violated)
        told = [(p, n) for p, n in expected.violated.items() if n is not None]
        assert all(f"{n} steps (`{p}`)" in docstring or f", {n} (`{p}`)" in docstring for p, n in told)


@pytest.mark.parametrize("target", SMALL)
def test_the_oracle_agrees_and_reductions_keep_the_verdicts(target: str) -> None:
    found = program(target)
    agree(explore(found, Options(reduction=False, symmetry=False)), Oracle(found))
    keeps_all(found)
    assert same_verdicts(found, 10_000) in ("unique", "not symmetric")


@pytest.mark.parametrize("target", TSO)
def test_the_oracle_agrees_under_a_weak_memory_model(target: str) -> None:
    (loaded,) = load_models(str(GALLERY / target))
    assert agreed(loaded) in ("agreed", "fewer")


def test_no_model_is_forgotten() -> None:
    """Here, and in the gate."""
    known = EXPECTED.keys() | LIVE.keys()
    assert {model.name.rpartition("/")[2] for model in load_models(str(GALLERY))} == known
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    checked = {entry.get("model") for entry in config["tool"]["interleave"]["gate"]}
    assert checked.issuperset(f"models/gallery/{target}" for target in EXPECTED | LIVE)
