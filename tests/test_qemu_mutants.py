"""Wrong versions of QEMU's fix: by hand, and by ``interleave mutate``; what README.md says of them."""

import re
from pathlib import Path

import pytest

from interleave.api import program_of
from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.mutate.accepted import read_accepted
from interleave.mutate.gated import mutation
from interleave.mutate.operators import OPERATORS
from interleave.mutate.run import decided
from interleave.properties.result import HOLDS

FOLDER = Path(__file__).resolve().parent.parent / "models" / "qemu_return_path"
README = (FOLDER / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("## Wrong versions of the fix")[2]
#: By model what the README says is violated.
TOLD = {
    name: re.findall(r"`([^`]+)`", violated)
    for names, violated in re.findall(r"^\| ((?:`[\w()]+`(?:, )?)+) \|[^|]*\|(.*)\|$", SECTION, re.MULTILINE)
    for name in re.findall(r"`([^`]+)`", names)
    if name not in OPERATORS
}


def violated(name: str) -> list[str]:
    (loaded,) = load_models(f"{FOLDER}/wrong.py:{name}")
    result = decided(program_of(loaded), Options(engine="python", reduction=False)).result
    assert not result.reason
    return [prop.name for prop in result.properties if prop.verdict != HOLDS]


def test_all_wrong_versions_are_told_of() -> None:
    written = re.findall(r"^class (\w+)\(", (FOLDER / "wrong.py").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(written) == {re.sub(r"\w+\((\w+)\)", r"\1", name) for name in TOLD}


@pytest.mark.parametrize("name", TOLD)
def test_a_wrong_version(name: str) -> None:
    assert violated(name) == TOLD[name]


@pytest.mark.parametrize("scenario", ["local_error", "paused_twice"])
def test_the_fix_in_other_scenarios(scenario: str) -> None:
    assert violated(f"{scenario}(ReturnPathNew)") == []


@pytest.mark.parametrize("file", ["new.py:ReturnPathNew", "new8.py:ReturnPathNew8"])
def test_reasons_are_in_the_readme(file: str) -> None:
    for name, reason in read_accepted(f"{FOLDER}/{file}").items():
        (row,) = [line for line in SECTION.splitlines() if f"`{name}`" in line]
        assert row.endswith(f" | {reason} |")
        assert row.split(" | ")[-2] in ("both", "NEW8" if "8" in file else "NEW")


@pytest.mark.slow
@pytest.mark.parametrize(("file", "column"), [("new.py:ReturnPathNew", 0), ("new8.py:ReturnPathNew8", 4)])
def test_machine_made_versions(file: str, column: int) -> None:
    """Every one that survives is accepted, for a reason; and the table's figures."""
    (loaded,) = load_models(f"{FOLDER}/{file}")
    found = mutation(loaded)
    assert found.survivors == [] and found.stale == () and not found.of("undecided")
    for name in (*OPERATORS, "all"):
        (row,) = re.findall(rf"^\| `?{name}`? \| (\d+(?: \| \d+)*) \|$", SECTION, re.MULTILINE)
        mine = [o.verdict for o in found.outcomes if name in ("all", o.mutant.operator)]
        counts = [len(mine), *(mine.count(verdict) for verdict in ("noticed", "survived", "same"))]
        assert [*map(int, row.split(" | "))][column : column + 4] == counts
