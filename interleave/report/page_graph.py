"""The state graph of a design as the review page draws it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from interleave.checking.selection import Selection, explored
from interleave.checking.state_graph import state_graph
from interleave.errors import UsageError
from interleave.report.graph_formats import summary
from interleave.report.layers import places
from interleave.report.page_trace import states_data
from interleave.trace.trace import Value

#: More nodes are too slow to draw in a browser, and cannot be looked at.
MOST_DRAWN = 3_000
#: More characters of what a step changed do not fit into a node.
MOST_LABEL = 40


def graph_data(selection: Selection) -> dict[str, Any]:
    """The nodes and edges for the page, and their states as in `states_data`.

    Raises:
        UsageError: there are more than `MOST_DRAWN`.
    """
    graph = state_graph(selection)
    if len(graph) > MOST_DRAWN:
        raise UsageError(
            f"the graph has {len(graph):,} nodes, and a page draws {MOST_DRAWN:,} at most: take .json "
            "or .dot, or leave --all out"
        )
    at = places(graph)
    nodes: list[dict[str, Any]] = []
    described: list[Sequence[Value]] = []
    numbered = {f"s{number}": state for state, number in selection.numbers.items()}
    came = _came(selection)
    for name, data in graph.nodes(data=True):
        here = numbered.get(name)
        across, down = at[name]
        node = {
            "id": name,
            "x": across,
            "y": down,
            "label": data["label"],
            "violated": list(data["violated"]),
            "path": data["path"],
        }
        if here is not None:
            node |= {
                "initial": data["initial"], "depth": data["depth"], "hidden": data["hidden"],
                "reached": list(data["reached"]), "state": len(described),
                "changed": "initial" if data["initial"] else changed(selection, came[here], here),
            }  # fmt: skip
            described.append(selection.checked.builder.values(here))
        nodes.append(node)
    edges = [
        {
            "source": before, "target": after, "thread": data["thread"], "text": data["label"],
            "where": data["note"] or f"{data['file']}:{data['line']}", "path": data["path"],
            "crash": data["crash"],
        }
        for before, after, data in graph.edges(data=True)
    ]  # fmt: skip
    return {"summary": summary(graph), "nodes": nodes, "edges": edges, **states_data(described)}


def _came(selection: Selection) -> dict[int, int]:
    """For each state one before it: on the run that it is on, else one that is drawn, if there is one."""
    found = {state: explored(selection.checked).parent[state] for state in selection.numbers}
    found |= {edge.after: edge.before for edge in reversed(selection.edges) if edge.after != edge.before}
    return found | {edge.after: edge.before for edge in selection.edges if edge.way in selection.path}


def changed(selection: Selection, before: int, state: int) -> str:
    """What the step from one state to another changed, in a few words: of several shared values the first,
    and how many more; else where the thread has come to. Empty if that does not show."""
    builder = selection.checked.builder
    objects = builder.objects(before, state)
    owners = {text.split(" ", 1)[1] for text in objects}
    was = builder.describe(before)
    values = [value for value in builder.values(state) if was.get(value.key) != value.text]
    shared = [f"{v.key} = {v.text}" for v in values if not v.of_thread and v.owner not in owners]
    places = [f"{v.owner}: {v.text}" for v in values if v.of_thread and not v.name]
    told = [*objects, *shared] or places[:1]
    if not told:
        return ""
    text = told[0] if len(told[0]) <= MOST_LABEL else f"{told[0][: MOST_LABEL - 1]}…"
    return f"{text} +{len(told) - 1}" if len(told) > 1 else text


def nodes_of(selection: Selection, states: tuple[int, ...]) -> list[str | None]:
    """The nodes of a run's states; None for those that are not drawn."""
    numbers = selection.numbers
    return [f"s{numbers[state]}" if state in numbers else None for state in states]
