"""State graphs as drawings: where the states stand, the graph of the page, SVG."""

from __future__ import annotations

import json
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reviewed import EVIL, EVIL_MODEL, QEMU, Elements, compared, explained, in_the_root, with_seed

from interleave.api import explore, program_of
from interleave.checking import selection as selecting
from interleave.checking.selection import around, select
from interleave.checking.state_graph import state_graph
from interleave.checking.verdicts import Options
from interleave.errors import UsageError
from interleave.loader import load_models
from interleave.report import graph_svg, page_graph
from interleave.report.graph_svg import svg
from interleave.report.layers import layered
from interleave.report.page_content import Content
from interleave.report.page_graph import graph_data, nodes_of
from interleave.report.page_html import graph_page

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module", autouse=True)
def _in_the_root():
    with in_the_root():
        yield


@pytest.fixture(scope="module")
def qemu() -> Content:
    return compared(QEMU)


# ---------------------------------------------------------------------------- graphs


@st.composite
def graphs(draw):
    count = draw(st.integers(1, 12))
    layer = {n: draw(st.integers(0, 4)) for n in range(count)}
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1), st.booleans())
    return layer, draw(st.lists(pairs, max_size=30))


@settings(deadline=None)
@given(graphs())
def test_layers_keep_their_nodes_apart(graph):
    layer, edges = graph
    place = layered(layer, edges)

    assert place == layered(layer, edges)
    assert set(place) == set(layer)
    assert min(x for x, _ in place.values()) == 0
    depths = sorted(set(layer.values()))
    for node, (_, down) in place.items():
        assert down == depths.index(layer[node])
    for down in range(len(depths)):
        row = sorted(x for x, at in place.values() if at == down)
        assert all(after - before >= 0.99 for before, after in pairwise(row))


def test_a_run_is_nearly_straight_and_crossings_are_avoided():
    layer = {f"{side}{i}": i for i in range(8) for side in "ab"}
    edges = [(f"{side}{i}", f"{side}{i + 1}", side == "a") for i in range(7) for side in "ab"]
    place = layered(layer, [*edges, ("a0", "b1", False)])

    across = [place[f"a{i}"][0] for i in range(8)]
    assert max(across) - min(across) < 0.1
    assert len({place[f"a{i}"][0] < place[f"b{i}"][0] for i in range(8)}) == 1


def test_nothing_to_place():
    assert layered({}, []) == {}


def test_the_graph_is_around_the_runs_of_the_page(qemu):
    design = qemu.designs[0]
    traces = [section.trace for section in design.sections]
    selection = around(design.checked, traces)
    data = graph_data(selection)
    path = {node["id"] for node in data["nodes"] if node["path"]}

    assert all(None not in nodes_of(selection, trace.states) for trace in traces)
    drawn = {name for trace in traces for name in nodes_of(selection, trace.states)}
    assert path == drawn | {"crash_null_dereference"}
    assert data["summary"].startswith(
        "models/qemu_return_path/old.py:ReturnPathOld: the states around the counterexamples, 188 of 5,476 "
    )
    assert [(n["x"], n["y"]) for n in data["nodes"]] and all(n["y"] >= 0 for n in data["nodes"])


def test_a_run_beyond_the_bound_is_drawn_all_the_same(monkeypatch):
    """A graph is drawn of a model of any size; what is beyond the bound is said to be."""
    monkeypatch.setattr(selecting, "MAX_DRAWN_STATES", 20)
    one = explained("models/counter.py:counter(threads=3, increments=2)")
    (cause,) = one.result.find("no_lost_update").causes[:1]
    selection = around(one, [cause.trace])
    data = graph_data(selection)

    assert None not in nodes_of(selection, cause.trace.states)
    assert "not everything was explored: there are more than 20 states" in data["summary"]
    assert len(data["nodes"]) <= 300


# ---------------------------------------------------------------------------- SVG


def whole(target: str):
    """All of a model's graph."""
    (loaded,) = load_models(target)
    one = explore(program_of(loaded), Options(reduction=False, symmetry=False))
    return state_graph(select(one, everything=True))


def groups(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [one for one in root.iter(f"{SVG}g") if name in one.attrib["class"].split()]


def test_svg_draws_every_state_and_step():
    graph = whole("models/lost_wakeup.py:LostWakeup")
    root = ElementTree.fromstring(svg(graph))

    assert (len(groups(root, "node")), len(groups(root, "edge"))) == (24, 29)
    texts = [one.find(f"{SVG}text").text for one in groups(root, "node")]
    assert texts == [data["label"] for _, data in graph.nodes(data=True)]
    tips = [one.find(f"{SVG}title").text for one in groups(root, "node")]
    assert "ready = False" in tips[0].splitlines()
    assert [tip.splitlines()[0] for tip in tips if tip.startswith("✗")] == [
        "✗ waiter_can_finish",
        "✗ deadlock",
    ]
    runs = [one.find(f"{SVG}text").text for one in groups(root, "run") if "edge" in one.attrib["class"]]
    assert len(runs) == 7
    assert runs[0] == "waiter: ready → False"
    width, height = map(float, root.attrib["viewBox"].split()[2:])
    for one in groups(root, "node"):
        for rect in one.iter(f"{SVG}rect"):
            assert 0 <= float(rect.attrib["x"]) <= width - float(rect.attrib["width"])
            assert 0 <= float(rect.attrib["y"]) <= height - float(rect.attrib["height"])


def test_svg_of_crashes_and_of_what_is_left_out():
    (loaded,) = load_models("models/qemu_return_path/old.py:ReturnPathOld")
    graph = state_graph(select(explore(program_of(loaded), Options(reduction=False, symmetry=False))))
    root = ElementTree.fromstring(svg(graph))

    (crash,) = groups(root, "crash")
    assert crash.find(f"{SVG}text").text == "null-dereference"
    assert groups(root, "bad")
    assert any("steps that are not shown: " in one.find(f"{SVG}title").text for one in groups(root, "more"))
    assert "transitions are left out" in root.find(f"{SVG}title").text


def test_no_name_is_markup_in_svg(tmp_path):
    (tmp_path / "evil.py").write_text(EVIL_MODEL, encoding="utf-8")
    text = svg(whole(f"{tmp_path / 'evil.py'}:evil(name={EVIL!r})"))
    root = ElementTree.fromstring(text)

    assert not list(root.iter(f"{SVG}script"))
    assert any(
        '</script><script>document.title="hacked"' in (one.text or "") for one in root.iter(f"{SVG}title")
    )


def test_svg_of_too_much(monkeypatch):
    monkeypatch.setattr(graph_svg, "MOST_NODES", 11)
    with pytest.raises(UsageError, match="the graph has 12 nodes, and SVG is drawn with 11 at most"):
        svg(whole("models/counter.py:counter"))


# ---------------------------------------------------------------------------- as files


@pytest.mark.parametrize("suffix", [".svg", pytest.param(".html", marks=pytest.mark.slow)])
def test_the_command_writes_drawings(suffix, tmp_path):
    file = tmp_path / f"counter{suffix}"
    texts = []
    for seed in ("1", "2"):
        done = with_seed(seed, "graph", "models/counter.py:counter", "--all", "-o", str(file))
        assert (done.returncode, done.stdout) == (0, "")
        assert done.stderr == f"{file}: 12 states, 14 transitions\n"
        texts.append(file.read_text(encoding="utf-8"))
    assert texts[0] == texts[1]


def test_the_page_of_a_state_graph():
    (loaded,) = load_models("models/counter.py:counter")
    one = explore(program_of(loaded), Options(reduction=False, symmetry=False))
    plain = Elements(graph_page(select(one, everything=True)))

    assert "models/counter.py:counter: all states, 12 of 12 states and 14 transitions" in plain.text
    data = json.loads(plain.scripts[0])["graphs"][0]
    assert (len(data["nodes"]), len(data["edges"])) == (12, 14)


def test_a_page_of_too_much(monkeypatch):
    monkeypatch.setattr(page_graph, "MOST_DRAWN", 11)
    (loaded,) = load_models("models/counter.py:counter")
    one = explore(program_of(loaded), Options(reduction=False, symmetry=False))
    with pytest.raises(UsageError, match="the graph has 12 nodes, and a page draws 11 at most"):
        graph_page(select(one, everything=True))
