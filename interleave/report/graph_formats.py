"""State graphs as files: one writer a format, each a function of the graph alone.

See `interleave.checking.state_graph.state_graph` for what the graph holds.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from interleave.checking.selection import Selection
from interleave.checking.state_graph import state_graph
from interleave.errors import UsageError
from interleave.report.escape import dot_string, mermaid_text, one_line, xml_text

if TYPE_CHECKING:
    from networkx import MultiDiGraph

#: The JSON format; raised when a reader of the old one would be misled.
JSON_VERSION = 1
#: Mermaid refuses to draw more edges than this unless the page that shows it allows more.
MERMAID_EDGES = 500
#: networkx holds the whole XML document in memory, 0.7 KB for each value of an attribute.
MAX_XML_VALUES = 1_000_000


def write(selection: Selection, suffix: str) -> str:
    """The selection in the format that a file's suffix stands for, one of `FORMATS`."""
    return FORMATS[suffix](state_graph(selection))


def summary(graph: MultiDiGraph[str]) -> str:
    """What the graph shows and what it leaves out, in one line."""
    about = graph.graph
    states = _states(graph)
    text = f"{about['model']}: {about['part']}, {states:,} of {states + about['left_out_states']:,} states"
    text += f" and {graph.number_of_edges():,} transitions"
    if about["left_out_states"] or about["left_out_transitions"]:
        text += f"; {about['left_out_transitions']:,} transitions are left out"
    if about["reason"]:
        text += f"; not everything was explored: {about['reason']}"
    return text


def _states(graph: MultiDiGraph[str]) -> int:
    return sum(1 for _, data in graph.nodes(data=True) if data["kind"] == "state")


def _node_lines(data: dict[str, Any]) -> list[str]:
    """What stands in a node."""
    if data["kind"] == "crash":
        return [data["label"]]
    lines = [data["label"]]
    lines += ["initial"] if data["initial"] else []
    lines += [f"✗ {name}" for name in data["violated"]]
    lines += [f"✓ {name}" for name in data["reached"]]
    return lines


# ---------------------------------------------------------------------------- DOT


def dot(graph: MultiDiGraph[str]) -> str:
    """Graphviz: initial states and traces bold, violations red, whole states as tooltips."""
    about = dot_string(summary(graph))
    lines = [
        "digraph interleave {",
        f'  graph [label={about}, labelloc=t, fontname="Helvetica", tooltip={about}];',
        '  node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica", fontsize=11];',
        '  edge [fontname="Helvetica", fontsize=9, color=gray40];',
    ]
    lines += [
        f"  {dot_string(name)} [{_dot_attributes(_dot_node(data))}];" for name, data in graph.nodes(data=True)
    ]
    lines += [
        f"  {dot_string(before)} -> {dot_string(after)} [{_dot_attributes(_dot_edge(data))}];"
        for before, after, data in graph.edges(data=True)
    ]
    return "\n".join([*lines, "}", ""])


def _dot_attributes(attributes: dict[str, str | list[str]]) -> str:
    """A list of lines becomes a text of several lines."""
    return ", ".join(
        f"{key}={dot_string(*([value] if isinstance(value, str) else value))}"
        for key, value in attributes.items()
    )


def _dot_node(data: dict[str, Any]) -> dict[str, str | list[str]]:
    found: dict[str, str | list[str]] = {"label": _node_lines(data)}
    if data["kind"] == "crash":
        found |= {"shape": "octagon", "style": "filled,bold", "fillcolor": "#d62728", "fontcolor": "white"}
        return found
    found["tooltip"] = [f"{name} = {value}" for name, value in data["state"].items()]
    if data["violated"]:
        found |= {"fillcolor": "#f4b6b6", "color": "#d62728"}
    if data["initial"] or data["path"]:
        found["style"] = "rounded,filled,bold"
    if data["initial"]:
        found["penwidth"] = "3"
    if data["hidden"]:
        found["peripheries"] = "2"
        found["tooltip"] = [*found["tooltip"], f"steps that are not shown: {data['hidden']}"]
    return found


def _dot_edge(data: dict[str, Any]) -> dict[str, str | list[str]]:
    label = f"{data['thread']}: {data['label']}"
    where = f"{data['file']}:{data['line']}"
    found: dict[str, str | list[str]] = {"label": label}
    found["tooltip"] = [label, where, *([data["note"]] if data["note"] else [])]
    if data["crash"]:
        found["tooltip"] = [*found["tooltip"], data["crash"]]
    if data["path"]:
        found |= {"style": "bold", "penwidth": "2.5", "color": "#d62728" if data["crash"] else "black"}
    elif data["crash"]:
        found["color"] = "#d62728"
    return found


# ---------------------------------------------------------------------------- GraphML, GEXF


def graphml(graph: MultiDiGraph[str]) -> str:
    """GraphML, as networkx writes it; each variable of a state is an attribute of its own."""
    from networkx import write_graphml_xml

    return _written(write_graphml_xml, _plain(graph))


def gexf(graph: MultiDiGraph[str]) -> str:
    """GEXF, as networkx writes it, but without the day's date."""
    from networkx import write_gexf

    plain = _plain(graph)
    plain.graph.clear()
    plain.graph["name"] = xml_text(summary(graph))
    text = _written(write_gexf, plain)
    return re.sub(r'(<meta\b[^>]*?) lastmodifieddate="[^"]*"', r"\1", text, count=1)


def _written(write: Callable[..., object], graph: MultiDiGraph[str]) -> str:
    """What a function of networkx writes of a graph."""
    out = io.BytesIO()
    write(graph, out)
    text = out.getvalue().decode("utf-8")
    return text if text.endswith("\n") else text + "\n"


def _plain(graph: MultiDiGraph[str]) -> MultiDiGraph[str]:
    """The graph with attributes that are texts, integers and bools only; ``state`` is spread out as
    ``state counter``, ``state thread worker``, … Empty texts are left out.

    Raises:
        UsageError: there are more than `MAX_XML_VALUES`.
    """
    from networkx import MultiDiGraph

    items = [*(d for _, d in graph.nodes(data=True)), *(d for _, _, d in graph.edges(data=True))]
    count = sum(len(data) + len(data.get("state", ())) for data in items)
    if count > MAX_XML_VALUES:
        raise UsageError(
            f"the graph has {count:,} attributes, and GraphML and GEXF are written up to {MAX_XML_VALUES:,}: "
            "take .json or .dot, or leave --all out"
        )

    plain: MultiDiGraph[str] = MultiDiGraph()
    plain.graph.update({key: _scalar(value) for key, value in graph.graph.items()})
    for name, data in graph.nodes(data=True):
        plain.add_node(name, **dict(_flat(data)))
    for before, after, key, data in graph.edges(keys=True, data=True):
        plain.add_edge(before, after, key=key, **dict(_flat(data)))
    return plain


def _flat(data: dict[str, Any]) -> Iterator[tuple[str, str | int | bool]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from ((xml_text(f"{key} {name}"), xml_text(text)) for name, text in value.items())
        elif value not in ("", ()):
            yield key, _scalar(value)


def _scalar(value: Any) -> str | int | bool:
    if isinstance(value, (bool, int)):
        return value
    return xml_text(", ".join(value) if isinstance(value, tuple) else str(value))


# ---------------------------------------------------------------------------- JSON


def node_link(graph: MultiDiGraph[str]) -> dict[str, Any]:
    """Node-link data, which ``networkx.node_link_graph(data, edges="edges")`` reads, with a header."""
    return {**_header(graph), "nodes": list(_nodes(graph)), "edges": list(_edges(graph))}


def json_text(graph: MultiDiGraph[str]) -> str:
    """`node_link` as JSON, a node or an edge a line."""
    out = io.StringIO()
    out.write("{\n")
    for key, value in _header(graph).items():
        out.write(f" {_json(key)}: {_json(value)},\n")
    for key, rows, end in (("nodes", _nodes(graph), ","), ("edges", _edges(graph), "")):
        out.write(f' "{key}": [')
        for i, row in enumerate(rows):
            out.write(f"{',' if i else ''}\n  {_json(row)}")
        out.write(f"\n ]{end}\n")
    out.write("}\n")
    return out.getvalue()


def _header(graph: MultiDiGraph[str]) -> dict[str, Any]:
    about = graph.graph
    return {
        "format": "interleave-graph",
        "version": JSON_VERSION,
        **{key: about[key] for key in ("model", "title", "verdict", "reason", "part")},
        "explored": {key: about[key] for key in ("states", "transitions")},
        "shown": {"states": _states(graph), "transitions": graph.number_of_edges()},
        "left_out": {key: about[f"left_out_{key}"] for key in ("states", "transitions")},
        "directed": True,
        "multigraph": True,
        "graph": {},
    }


def _nodes(graph: MultiDiGraph[str]) -> Iterator[dict[str, Any]]:
    return ({"id": name, **data} for name, data in graph.nodes(data=True))


def _edges(graph: MultiDiGraph[str]) -> Iterator[dict[str, Any]]:
    return (
        {"source": before, "target": after, "key": key, **data}
        for before, after, key, data in graph.edges(keys=True, data=True)
    )


def _json(value: Any) -> str:
    """JSON that can stand in a web page's script, too."""
    text = json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


# ---------------------------------------------------------------------------- Mermaid


def mermaid(graph: MultiDiGraph[str]) -> str:
    """A Mermaid flowchart: traces thick, violations red."""
    lines = ["flowchart TD", f"  %% {one_line(summary(graph)).replace('{', '(').replace('}', ')')}"]
    if graph.number_of_edges() > MERMAID_EDGES:
        lines.append(f"  %% more than {MERMAID_EDGES} edges: the page has to raise maxEdges and maxTextSize")
    classes: dict[str, list[str]] = {"crash": [], "violated": [], "initial": []}
    for name, data in graph.nodes(data=True):
        text = "<br/>".join(map(mermaid_text, _node_lines(data)))
        crash = data["kind"] == "crash"
        lines.append(f'  {name}{{{{"{text}"}}}}' if crash else f'  {name}("{text}")')
        if crash:
            classes["crash"].append(name)
        elif data["violated"]:
            classes["violated"].append(name)
        elif data["initial"]:
            classes["initial"].append(name)
    for before, after, data in graph.edges(data=True):
        arrow = "==>" if data["path"] else "-->"
        label = mermaid_text(f"{data['thread']}: {data['label']}")
        lines.append(f'  {before} {arrow}|"{label}"| {after}')
    lines += [
        "  classDef crash fill:#d62728,stroke:#7f1d1d,stroke-width:3px,color:#ffffff",
        "  classDef violated fill:#f4b6b6,stroke:#d62728,stroke-width:2px,color:#000000",
        "  classDef initial stroke-width:4px",
    ]
    lines += [f"  class {','.join(names)} {style}" for style, names in classes.items() if names]
    return "\n".join(lines) + "\n"


#: The writers by suffix.
FORMATS: dict[str, Callable[[MultiDiGraph[str]], str]] = {
    ".dot": dot,
    ".graphml": graphml,
    ".gexf": gexf,
    ".json": json_text,
    ".mmd": mermaid,
}
