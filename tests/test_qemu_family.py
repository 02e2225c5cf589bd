"""QEMU's return path, the whole family: the tables of its README are what the checker says."""

import re
from functools import cache
from pathlib import Path

import pytest

from interleave.api import check, program_of
from interleave.errors import ModelError
from interleave.loader import load_models
from interleave.loader.files import load_file
from interleave.program.instr import Emit
from interleave.report.listing import listing

MODELS = Path(__file__).resolve().parent.parent / "models" / "qemu_return_path"
README = (MODELS / "family" / "README.md").read_text(encoding="utf-8")
FACTORIES = {
    "OLD": "old", "V1": "v1", "V2": "v2", "NEW": "new", "NEW8": "new8", "Q90": "q90", "10.0": "ten0",
}  # fmt: skip
THREADS = {
    "migration_thread": "migration", "main_loop": "qmp", "source_return_path_thread": "return path",
}  # fmt: skip

# What `make test` checks of the table of verdicts; the slow tests check SLOW. The rest takes too long.
QUICK = {
    "one_pause": ("OLD", "NEW", "NEW8"),
    "local_error_unattended": ("NEW8",),
}
SLOW = {
    "one_pause": ("V1", "V2", "Q90", "10.0"),
    "two_pauses": ("OLD", "V1", "NEW", "NEW8"),
    "completion_failure": ("OLD", "V1", "V2", "NEW", "NEW8", "Q90", "10.0"),
    "cancel_completing": ("NEW", "NEW8", "10.0"),
    "local_error_unattended": ("OLD", "V1", "V2", "NEW", "Q90", "10.0"),
    "oob_pause": ("OLD", "NEW", "NEW8"),
    "two_resumes": ("NEW8",),
    "cancel_connecting": ("NEW8",),
    "preempt_error": ("NEW8",),
}


@cache
def table(heading):
    """The rows of the table below a heading, as dictionaries by the names of its columns."""
    part = README.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line.strip("|").split("|") for line in part.splitlines() if line.startswith("|")]
    names, _, *rows = ([cell.strip() for cell in line] for line in lines)
    return [dict(zip(names, row, strict=True)) for row in rows]


def letters():
    """The letter of each property that has one."""
    return {row["property"].strip("`"): row[""] for row in table("Properties") if row[""]}


def loaded(design, scenario, budgets=""):
    (found,) = load_models(f"{MODELS}/designs.py:{FACTORIES[design]}(scenario='{scenario}'{budgets})")
    return found


@cache
def result(design, scenario):
    return check(loaded(design, scenario))


def cells(which):
    return [(design, scenario) for scenario, designs in which.items() for design in designs]


def holds_as_in_the_readme(design, scenario):
    found = result(design, scenario)
    (row,) = (row for row in table("Verdicts") if row["scenario"] == f"`{scenario}`")
    said = set() if row[design] == "·" else set(row[design].split())
    known = letters()
    assert {known[p.name] for p in found.violated} == said
    (sizes,) = (row for row in table("How large they are") if row["scenario"] == f"`{scenario}`")
    assert f"{found.states:,}" == sizes[design]


@pytest.mark.parametrize(("design", "scenario"), cells(QUICK))
def test_the_verdicts(design, scenario):
    holds_as_in_the_readme(design, scenario)


@pytest.mark.slow
@pytest.mark.parametrize(("design", "scenario"), cells(SLOW))
def test_more_verdicts(design, scenario):
    holds_as_in_the_readme(design, scenario)


def test_the_tables_have_all_scenarios_and_designs():
    scenarios = load_file(MODELS / "family" / "scenarios.py").SCENARIOS
    said = {row["scenario"].strip("`"): row["budgets"] for row in table("Scenarios")}
    assert said == {
        name: ", ".join(f"`{budget.lower()}={value}`" for budget, value in budgets.items())
        for name, budgets in scenarios.items()
    }
    checked = [f"`{name}`" for name in scenarios if name != "logged"]
    for heading in ("Verdicts", "How large they are"):
        assert [row["scenario"] for row in table(heading)] == checked
        assert all(list(row) == ["scenario", *FACTORIES] for row in table(heading))


def test_the_properties_are_those_of_the_models():
    program = program_of(loaded("OLD", "one_pause"))
    said = [row["property"].strip("`") for row in table("Properties")]
    assert len(said) == len(set(said))
    assert {p.name for p in program.properties} <= set(said)
    used = {letter for row in table("Verdicts") for d in FACTORIES for letter in row[d].split()} - {"·"}
    assert used == set(letters().values())


@pytest.mark.parametrize(
    ("design", "states"), [("OLD", 2_155), ("NEW", 1_172), ("NEW8", 994)]
)  # with the default reductions
def test_the_seed_is_the_model_beside_the_folder(design, states):
    seed = loaded(design, "seed")
    (beside,) = load_models(f"{MODELS}/{FACTORIES[design]}.py")
    assert seed.model is beside.model
    assert check(seed).states == states


def test_the_family_finds_the_seeds_crash():
    """The same thread, the same NULL, by the same two stores to from_dst_file."""
    trace = result("OLD", "one_pause").find("null-dereference").trace
    assert trace.steps[-1].thread == "return path"
    stores = [(s.thread, s.label) for s in trace.steps if s.label.startswith("from_dst_file = ")]
    assert stores == [("qmp", "from_dst_file = QEMUFile#2"), ("return path", "from_dst_file = None")]


@pytest.mark.parametrize("design", ["OLD", "NEW8", "10.0"])
def test_what_a_scenario_leaves_out_is_no_part_of_the_program(design):
    code = listing(program_of(loaded(design, "one_pause"))).split("\nthread ", 1)[1]
    for variable in ("failures", "local_errors", "bad_messages", "postcopy_qemufile_src", "completing"):
        assert not re.search(rf"\b(reads|writes) .*\b{variable}\b", code), variable
    assert "migrate_fd_cancel" not in code


@pytest.mark.slow
def test_the_events_are_those_of_the_models():
    found = {}
    for design in FACTORIES:
        for thread in program_of(loaded(design, "logged")).threads:
            for node in thread.code.nodes:
                if isinstance(node.instr, Emit):
                    found.setdefault((node.instr.name, THREADS[thread.name]), set()).add(design)
    said = {
        (row["event"].strip("`"), row["thread"]): set(FACTORIES)
        if row["designs"] == "all"
        else set(row["designs"].split(", "))
        for row in table("Held against logs")
    }
    assert said == found
    assert len({name for name, _ in found}) >= 20


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("old(scenario='third_failure')", ["no scenario 'third_failure'", "one_pause, two_pauses"]),
        ("new(scenario='cancel', cancel=2)", ["no budget 'cancel'", "cancels"]),
    ],
)
def test_a_name_that_is_not_there_is_refused(call, words):
    with pytest.raises(ModelError) as refused:
        load_models(f"{MODELS}/designs.py:{call}")
    assert all(word in str(refused.value) for word in words)


def test_the_checked_in_matrix_is_that_of_the_tables():
    """What the gate checks of all cells, `make reports` writes; the README's tables say the same."""
    text = (MODELS.parents[1] / "reports/qemu_return_path_matrix.md").read_text(encoding="utf-8")
    lines = re.sub(r" \[\d+\]\(#run-\d+\)", "", text).replace("10\\.0", "10.0").splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("| |"))
    scenarios = [name.strip() for name in lines[at].strip("|").split("|")[1:]]
    verdicts, sizes = (
        {row["scenario"].strip("`"): row for row in table(heading)}
        for heading in ("Verdicts", "How large they are")
    )
    known, seen = letters(), set()
    for line in lines[at + 2 : at + 2 + len(FACTORIES)]:
        design, *cells = [cell.strip(" *") for cell in line.strip("|").split("|")]
        for scenario, cell in zip(scenarios, cells, strict=True):
            _, *violated, size = cell.split("<br>")
            seen.add((design, scenario))
            if scenario != "seed":  # the folder's own README has it
                said = set(verdicts[scenario][design].replace("·", "").split())
                assert {known[name.strip("`")] for name in violated} == said, cell
                assert size.split(" state")[0] == sizes[scenario][design], cell
    assert seen == {(design, name) for design in FACTORIES for name in scenarios}
    assert len(scenarios) == 17
