"""What the gallery's tests share: a model of ``models/gallery`` is checked and explained once."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.record import record

GALLERY = Path(__file__).resolve().parent.parent / "models" / "gallery"


@record
class Expected:
    """What a model's check says, without reductions.

    ``violated`` has the steps of each violated property's shortest trace (None: a `@reachable` that is not
    reached has no trace), ``causes`` the sentences of all its causes; a property that is violated by the
    causes of another is not in it.
    """

    states: int
    transitions: int
    violated: dict[str, int | None] = field(default_factory=dict)
    causes: dict[str, tuple[str, ...]] = field(default_factory=dict)


def verify(target: str, expected: Expected) -> None:
    """A model is as expected."""
    (model,) = load_models(f"{GALLERY}/{target}")
    result = explore(program_of(model), Options(reduction=False, symmetry=False, explain=True)).result
    found = {p.name: p for p in result.properties if p.verdict != "holds"}
    assert (result.states, result.transitions) == (expected.states, expected.transitions)
    assert {p.verdict for p in found.values()} <= {"violated"}
    assert {name: p.trace and p.trace.length for name, p in found.items()} == expected.violated
    for name, sentences in expected.causes.items():
        assert tuple(cause.sentence for cause in found[name].causes) == sentences, name


def verify_docstring(target: str, expected: Expected) -> None:
    """A model's docstring says what is expected."""
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


def verify_complete(targets: list[str]) -> None:
    """All models of these files are among the targets."""
    for file in {target.partition(":")[0] for target in targets}:
        names = {model.name.partition(":")[2] for model in load_models(f"{GALLERY}/{file}")}
        assert names == {t.partition(":")[2] for t in targets if t.startswith(f"{file}:")}
