"""Graph files: each format is read back as it was meant, whatever the names in it."""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import click
import networkx
import pytest
from support import compiled, model

from interleave.api import explore, program_of
from interleave.checking.selection import select
from interleave.checking.state_graph import state_graph
from interleave.checking.verdicts import Checked, Options
from interleave.cli.graph import command
from interleave.loader import Loaded
from interleave.report import graph_formats
from interleave.report.graph_formats import FORMATS, write

ROOT = Path(__file__).resolve().parent.parent
ALL = Options(reduction=False, symmetry=False)
NAME = "<script>alert(1)</script> \"q\" 'q' ]]> \n [x] {y} |z| é \\ &amp; %% `c` #35; --> \x01"
VISIBLE = NAME.replace("\n", "\\n").replace("\x01", "\\x01")


def checked(target: str, options: Options = ALL) -> Checked:
    return explore(compiled(target), options)


def hostile(folder: Path) -> Checked:
    """A model with a deadlock and a crash, everything in it being called `NAME`."""
    source = f"""
    class M(Model):
        {NAME!r}
        lock = Mutex()
        x = Ref("N")
        @thread({NAME!r})
        def t(m):
            m.lock.acquire()  #: {VISIBLE}
            m.x.v = 1
        @thread({NAME!r})
        def u(m):
            m.lock.acquire()
    class N(Struct):
        v = Int(0, max=1)
    """
    found = model(folder, source)
    return explore(program_of(Loaded(NAME, found.model)), ALL)


def labels(graph: networkx.MultiDiGraph) -> list[str]:
    return [data["label"] for _, _, data in graph.edges(data=True)]


TOKENS = re.compile(r'\s*(?:("(?:[^"\\\n]|\\["\\n])*")|(->)|([][{}=,;])|([A-Za-z_]\w*)|(-?\d+(?:\.\d+)?))')


def read_dot(text: str) -> tuple[dict[str, dict[str, str]], list[tuple[str, str, dict[str, str]]]]:
    """A strict reader of what the writer may write: nodes and edges with their attributes."""
    tokens, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = TOKENS.match(text, at)
        assert match, f"no token at {text[at : at + 40]!r}"
        tokens.append(match.group().strip())
        at = match.end()
    assert tokens[:3] == ["digraph", "interleave", "{"] and tokens[-1] == "}"
    body, nodes, edges = tokens[3:-1], {}, []
    while body:
        statement, body = body[: body.index(";")], body[body.index(";") + 1 :]
        opened = statement.index("[")
        assert statement[-1] == "]"
        attributes = {}
        inside = statement[opened + 1 : -1]
        for i in range(0, len(inside), 4):
            assert inside[i + 1] == "=" and inside[i + 3 : i + 4] in ([], [","])
            attributes[inside[i]] = unquoted(inside[i + 2])
        head = [unquoted(token) for token in statement[:opened]]
        if len(head) == 3:
            assert head[1] == "->"
            edges.append((head[0], head[2], attributes))
        elif head[0] not in ("graph", "node", "edge"):
            assert len(head) == 1
            nodes[head[0]] = attributes
    return nodes, edges


def unquoted(token: str) -> str:
    """A string as Graphviz shows it in a label."""
    if not token.startswith('"'):
        return token
    meant = {"n": "\n", '"': '"', "\\": "\\"}
    text = re.sub(r"\\(.)", lambda m: meant[m[1]], token[1:-1])
    assert not re.search(r"&(?!amp;)", text)
    return text.replace("&amp;", "&")


def test_dot() -> None:
    chosen = select(checked("lost_wakeup.py:LostWakeup"))
    graph = state_graph(chosen)
    nodes, edges = read_dot(FORMATS[".dot"](graph))
    assert list(nodes) == list(graph)
    assert [e[:2] for e in edges] == list(graph.edges())
    assert "bold" in nodes["s0"]["style"] and nodes["s0"]["label"] == "0\ninitial"
    wrong = [name for name, data in graph.nodes(data=True) if data["violated"]]
    assert [n for n, a in nodes.items() if a.get("fillcolor")] == wrong
    bold = [a["label"] for _, _, a in edges if a.get("style") == "bold"]
    assert bold == [f"{d['thread']}: {d['label']}" for _, _, d in graph.edges(data=True) if d["path"]]


def test_dot_of_names_that_it_would_interpret(tmp_path: Path) -> None:
    nodes, edges = read_dot(write(select(hostile(tmp_path)), ".dot"))
    assert any(VISIBLE in a["tooltip"] for a in nodes.values() if "tooltip" in a)
    assert all(a["label"].startswith((f"{VISIBLE} (t): ", f"{VISIBLE} (u): ")) for _, _, a in edges)


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize("suffix", [".graphml", ".gexf"])
def test_xml(tmp_path: Path, suffix: str, everything: bool) -> None:
    models = ("lost_wakeup.py:LostWakeup", "aba_stack.py:AbaStackFreed")
    for run in (hostile(tmp_path), *map(checked, models)):
        chosen = select(run, everything=everything)
        graph, text = state_graph(chosen), write(chosen, suffix)
        ET.fromstring(text.encode())
        path = tmp_path / f"graph{suffix}"
        path.write_text(text, encoding="utf-8")
        if suffix == ".graphml":
            back = networkx.read_graphml(path, force_multigraph=True)
        else:
            back = networkx.read_gexf(path)
        assert list(back) == list(graph)
        assert sorted(back.edges()) == sorted(graph.edges())
        for name, data in graph.nodes(data=True):
            read = back.nodes[name]
            assert read["label"] == data["label"] and read["path"] is data["path"]
            assert read.get("violated", "") == ", ".join(data["violated"])
            for key, value in data.get("state", {}).items():
                assert read[f"state {key}".replace("\x01", "")] == value.replace("\x01", "")
        assert sorted(labels(back)) == sorted(labels(graph))
        assert text == write(chosen, suffix) and "lastmodifieddate" not in text


def test_json(tmp_path: Path) -> None:
    for run in (hostile(tmp_path), checked("lost_wakeup.py:LostWakeup")):
        chosen = select(run)
        graph, text = state_graph(chosen), write(chosen, ".json")
        data = json.loads(text)
        assert "<" not in text
        assert data == json.loads(json.dumps(graph_formats.node_link(graph)))
        assert (data["format"], data["version"], data["model"]) == ("interleave-graph", 1, run.result.model)
        assert data["explored"] == {"states": run.result.states, "transitions": run.result.transitions}
        assert data["shown"] == {"states": chosen.states, "transitions": chosen.transitions}
        left_out = {"states": chosen.left_out_states, "transitions": chosen.left_out_transitions}
        assert data["left_out"] == left_out
        back = networkx.node_link_graph(data, edges="edges")
        assert list(back) == list(graph) and list(back.edges()) == list(graph.edges())
        assert labels(back) == labels(graph)


MERMAID = re.compile(
    r'flowchart TD|  %% .*|  \w+(\("[^"]*"\)|\{\{"[^"]*"\}\})|  \w+ (==>|-->)\|"[^"]*"\| \w+'
    r"|  classDef \w+ [\w:#,.-]+|  class \w+(,\w+)* \w+"
)


def test_mermaid(tmp_path: Path) -> None:
    for run in (hostile(tmp_path), checked("lost_wakeup.py:LostWakeup")):
        chosen = select(run)
        graph, text = state_graph(chosen), write(chosen, ".mmd")
        lines = text.splitlines()
        assert all(MERMAID.fullmatch(line) for line in lines)
        arrows = [line for line in lines if "|" in line and "%%" not in line]
        assert len(arrows) == graph.number_of_edges()
        for line, (_, _, data) in zip(arrows, graph.edges(data=True), strict=True):
            shown = re.sub(r"#(\d+);", lambda m: chr(int(m[1])), line.split('"')[1])
            thread = data["thread"].replace("\n", "\\n").replace("\x01", "\\x01")
            assert shown == f"{thread}: {data['label']}"
            assert ("==>" in line) is data["path"]
            assert not re.search(r"[<>&`\\{}\[\]|']", line.split('"')[1].replace("→", ""))


def test_mermaid_says_when_it_will_not_be_drawn() -> None:
    text = write(select(checked("philosophers.py:philosophers"), everything=True), ".mmd")
    assert "maxEdges" in text
    assert "maxEdges" not in write(select(checked("counter.py:counter")), ".mmd")


def test_the_same_whatever_the_hash_seed() -> None:
    code = (
        "import sys; from interleave.api import *; from interleave.loader import load_models\n"
        "from interleave.report.graph_formats import *; from interleave.checking.selection import *\n"
        "(m,) = load_models('models/aba_stack.py:AbaStackFreed')\n"
        "for suffix in FORMATS: print(write(select(explore(program_of(m))), suffix))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(outputs) == 1 and outputs != {b""}


def test_the_help_names_every_suffix() -> None:
    (option,) = (p for p in command.params if p.name == "output")
    assert isinstance(option, click.Option) and option.help is not None
    assert option.help.partition(": ")[2].split() == [*graph_formats.FORMATS, ".svg", ".html"]
