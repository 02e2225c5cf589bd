"""The exported state graphs: what is in them, and what is left out."""

import subprocess
import sys
from pathlib import Path

import pytest
from support import compiled, model

from interleave.api import explore, program_of
from interleave.checking import selection
from interleave.checking.selection import select
from interleave.checking.state_graph import state_graph
from interleave.checking.verdicts import Checked, Options
from interleave.engine.exploration import Limits
from interleave.errors import UsageError
from interleave.loader import load_models
from interleave.report import graph_formats
from interleave.report.graph_formats import FORMATS, write

ROOT = Path(__file__).resolve().parent.parent
ALL = Options(reduction=False, symmetry=False)


def checked(target: str, options: Options = ALL) -> Checked:
    return explore(compiled(target), options)


# ---------------------------------------------------------------------------- the part


@pytest.mark.parametrize(
    "target",
    ["counter.py:counter", "peterson.py", "philosophers.py:philosophers", "aba_stack.py:AbaStackFreed"],
)
def test_everything(target: str) -> None:
    for found in load_models(f"{ROOT}/models/{target}"):
        run = explore(program_of(found), ALL)
        chosen = select(run, everything=True)
        graph = state_graph(chosen)
        states = [d for _, d in graph.nodes(data=True) if d["kind"] == "state"]
        assert (chosen.states, chosen.transitions) == (run.result.states, run.result.transitions)
        assert (chosen.left_out_states, chosen.left_out_transitions) == (0, 0)
        assert (len(states), graph.number_of_edges()) == (run.result.states, run.result.transitions)
        assert [d["number"] for d in states] == list(range(len(states)))
        assert max(d["depth"] for d in states) == run.result.depth
        assert all(d["hidden"] == 0 for d in states)
        for name, data in graph.nodes(data=True):
            if data["kind"] == "state" and data["depth"]:
                depths = [graph.nodes[before]["depth"] for before in graph.predecessors(name)]
                assert min(depths) == data["depth"] - 1


@pytest.mark.parametrize(
    "target", ["counter.py:counter", "lost_wakeup.py:LostWakeup", "qemu_return_path/old.py"]
)
def test_by_default_the_part_around_the_counterexamples(target: str) -> None:
    run = checked(target)
    chosen = select(run)
    graph = state_graph(chosen)
    assert "counterexamples" in chosen.part
    assert chosen.left_out_states == run.result.states - chosen.states > 0
    assert chosen.left_out_transitions == run.result.transitions - chosen.transitions > 0
    for prop in run.result.violated:
        if prop.trace is None:
            continue
        here = "s0"
        for step in prop.trace.steps[: prop.trace.length]:
            (here,) = {
                after for _, after, data in graph.out_edges(here, data=True)
                if data["path"] and (data["thread"], data["label"]) == (step.thread, step.label)
                and data["choice"] == step.choice
            }  # fmt: skip
        assert prop.name in graph.nodes[here]["violated"]
        assert graph.nodes[here]["path"]


def test_without_violations_the_part_around_what_is_reached() -> None:
    chosen = select(checked("aba_stack.py:AbaStackHazard"))
    graph = state_graph(chosen)
    assert "reachable" in chosen.part
    assert [d["reached"] for _, d in graph.nodes(data=True) if d["reached"]] == [("both_finish",)]


def test_without_traces_the_first_states() -> None:
    chosen = select(checked("peterson.py:petersonN"), limit=50)
    assert (chosen.states, chosen.part) == (50, "the states nearest to the initial ones")
    assert list(chosen.numbers.values()) == list(range(50))
    assert sum(chosen.hidden.values()) > 0


@pytest.mark.parametrize("limit", [1, 5, 20, 100])
def test_the_limit_is_kept(limit: int) -> None:
    run = checked("qemu_return_path/old.py")
    chosen = select(run, limit=limit)
    assert chosen.states == limit
    if limit == 5:  # the end of the shortest trace
        shortest = min((p.trace for p in run.result.violated if p.trace), key=lambda t: len(t.states))
        assert set(chosen.numbers) == set(shortest.states[-5:])


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    run = checked("counter.py:counter(threads=2, increments=3)")
    monkeypatch.setattr(selection, "MAX_ALL_STATES", 100)
    with pytest.raises(UsageError, match="the graph has 195 states, and --all writes at most 100"):
        select(run, everything=True)
    monkeypatch.setattr(selection, "MAX_ALL_STATES", 200)
    monkeypatch.setattr(selection, "MAX_ALL_TRANSITIONS", 300)
    with pytest.raises(UsageError, match="310 transitions"):
        select(run, everything=True)
    assert select(run).states < 100


def test_too_much_for_xml_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = select(checked("counter.py:counter"))
    monkeypatch.setattr(graph_formats, "MAX_XML_VALUES", 100)
    for suffix in (".graphml", ".gexf"):
        with pytest.raises(UsageError, match=r"the graph has \d+ attributes"):
            write(chosen, suffix)
    assert write(chosen, ".dot")


def test_violated_properties_of_states() -> None:
    graph = state_graph(select(checked("philosophers.py:philosophers(n=3)"), everything=True))
    stuck = [name for name, data in graph.nodes(data=True) if data["violated"]]
    assert [graph.nodes[name]["violated"] for name in stuck] == [("deadlock",)]
    assert not list(graph.successors(stuck[0]))
    graph = state_graph(select(checked("counter.py:counter"), everything=True))
    wrong = [data for _, data in graph.nodes(data=True) if data["violated"]]
    assert {data["state"]["counter"] for data in wrong} == {"1"}


def test_crashes_lead_to_a_node_a_kind() -> None:
    graph = state_graph(select(checked("aba_stack.py:AbaStackFreed"), everything=True))
    crashes = {name: d for name, d in graph.nodes(data=True) if d["kind"] == "crash"}
    assert set(crashes) == {"crash_use_after_free", "crash_double_free"}
    assert crashes["crash_double_free"]["violated"] == ("double-free",)
    into = list(graph.in_edges("crash_use_after_free", data=True))
    assert into and all("freed" in data["crash"] for _, _, data in into)


def test_a_crash_before_any_step(tmp_path: Path) -> None:
    source = "class M(Model):\n x = Int(0, max=1)\n @thread\n def t(m):\n  assert False\n  m.x = 1\n"
    run = explore(program_of(model(tmp_path, source)), ALL)
    for everything in (False, True):
        graph = state_graph(select(run, everything=everything))
        assert list(graph) == ["crash_assertion"]
        for writer in FORMATS.values():
            assert "assertion" in writer(graph)


def test_of_a_search_that_was_stopped() -> None:
    run = checked("counter.py:counter(threads=3, increments=4)", Options(Limits(states=100), reduction=False))
    for everything in (False, True):
        chosen = select(run, everything=everything)
        graph = state_graph(chosen)
        assert chosen.left_out_transitions >= 0
        assert chosen.states <= run.result.states
        assert "not everything was explored" in graph_formats.summary(graph)


def test_networkx_is_imported_only_for_graphs() -> None:
    code = "import sys, interleave.report.graph_formats; print('networkx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
