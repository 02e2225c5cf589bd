"""A state graph as a drawing: SVG that needs neither scripts nor fonts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from interleave.errors import UsageError
from interleave.report.escape import one_line, xml_text
from interleave.report.graph_formats import summary
from interleave.report.layers import places

if TYPE_CHECKING:
    from networkx import MultiDiGraph

#: How far states are apart, across and down, and how large one is.
ACROSS, DOWN, WIDTH, HEIGHT = 84, 64, 44, 24
MARGIN = 30
#: More cannot be looked at.
MOST_NODES = 3_000

STYLE = """
 svg { background: #fff; font: 10px system-ui, "DejaVu Sans", sans-serif; }
 text { fill: #1d2126; text-anchor: middle; dominant-baseline: central; }
 .about { font-size: 13px; text-anchor: start; }
 .node rect, .node ellipse { fill: #fff; stroke: #8b949f; }
 .run rect, .run ellipse { stroke: #1d2126; stroke-width: 2.5; }
 .more rect { stroke-dasharray: 4 2; }
 .violated rect, .violated ellipse { stroke: #b3261e; }
 .violated text { fill: #b3261e; }
 .crash rect { fill: #b3261e; stroke: #7f1d1d; }
 .crash text { fill: #fff; }
 #arrow path { fill: #59616b; }
 .edge path { fill: none; stroke: #8b949f; marker-end: url(#arrow); }
 .edge.run path { stroke: #1d2126; stroke-width: 2.5; }
 .edge.bad path { stroke: #b3261e; }
 .edge text { font-size: 9px; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
"""


def svg(graph: MultiDiGraph[str]) -> str:
    """The drawing of a `state_graph`: runs bold, with what their steps do, violations red; states and steps
    are told in full by tooltips.

    Raises:
        UsageError: there are more than `MOST_NODES`.
    """
    if len(graph) > MOST_NODES:
        raise UsageError(
            f"the graph has {len(graph):,} nodes, and SVG is drawn with {MOST_NODES:,} at most: take .json "
            "or .dot, or leave --all out"
        )
    left, top = MARGIN + WIDTH / 2, 2 * MARGIN + HEIGHT / 2
    at = {name: (left + x * ACROSS, top + y * DOWN) for name, (x, y) in places(graph).items()}
    about = summary(graph)
    right = max([x + left for x, _ in at.values()], default=0)
    width, height = (
        max(right, MARGIN + 7 * len(about)),
        max([y + MARGIN for _, y in at.values()], default=top),
    )
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}"',
        f' width="{width:g}" height="{height:g}">',
        f"<title>{_text(about)}</title>",
        f"<style>{STYLE}</style>",
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7"',
        ' orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0 8 4 0 8z"/></marker></defs>',
        f'<text class="about" x="12" y="20">{_text(about)}</text>',
    ]
    times: Counter[tuple[str, str]] = Counter()
    for before, after, data in graph.edges(data=True):
        lines.append(_edge(at[before], at[after], data, times[before, after]))
        times[before, after] += 1
    lines += [_node(*at[name], data) for name, data in graph.nodes(data=True)]
    return "\n".join([*lines, "</svg>", ""])


def _text(text: str) -> str:
    return escape(xml_text(one_line(text)))


def _titled(classes: list[str], tips: list[str], *shapes: str) -> str:
    tip = "\n".join(map(_text, tips))
    return f'<g class="{" ".join(classes)}"><title>{tip}</title>{"".join(shapes)}</g>'


def _node(x: float, y: float, data: dict[str, Any]) -> str:
    classes = ["node", *(["run"] if data["path"] else []), *(["violated"] if data["violated"] else [])]
    tips = [f"✗ {name}" for name in data["violated"]]
    width = max(WIDTH, 12 + 6 * len(data["label"]))
    shape = f'<rect x="{x - width / 2:g}" y="{y - HEIGHT / 2:g}" width="{width}" height="{HEIGHT}" rx="5"/>'
    if data["kind"] == "crash":
        classes.append("crash")
    else:
        tips += [f"{name} = {value}" for name, value in data["state"].items()]
        if data["hidden"]:
            classes.append("more")
            tips.append(f"steps that are not shown: {data['hidden']}")
        if data["initial"]:
            shape = f'<ellipse cx="{x:g}" cy="{y:g}" rx="{WIDTH / 2:g}" ry="{HEIGHT / 2:g}"/>'
    return _titled(classes, tips, shape, f'<text x="{x:g}" y="{y:g}">{_text(data["label"])}</text>')


def _edge(start: tuple[float, float], end: tuple[float, float], data: dict[str, Any], nth: int) -> str:
    """A step: downwards a straight line, upwards and in a layer a bow; the ``nth`` between two states is
    bent more."""
    (x, y), (to_x, to_y) = start, end
    aside, below = 24 * nth, 0
    if to_y > y:
        y, to_y = y + HEIGHT / 2, to_y - HEIGHT / 2
    elif to_y < y:
        y, to_y = y - HEIGHT / 2, to_y + HEIGHT / 2
        aside += 30
    else:
        x, to_x = x + 8, to_x - 8
        y = to_y = y + HEIGHT / 2
        below = 36
    via_x, via_y = (x + to_x) / 2 + aside, (y + to_y) / 2 + below
    label = f"{data['thread']}: {data['label']}"
    tips = [label, data["note"] or f"{data['file']}:{data['line']}", data["crash"]]
    classes = ["edge", *(["run"] if data["path"] else []), *(["bad"] if data["crash"] else [])]
    said = f'<path d="M{x:g} {y:g}Q{via_x:g} {via_y:g} {to_x:g} {to_y:g}"/>'
    if data["path"]:
        at = (x + 2 * via_x + to_x) / 4, (y + 2 * via_y + to_y) / 4
        said += f'<text x="{at[0]:g}" y="{at[1]:g}">{_text(label)}</text>'
    return _titled(classes, [tip for tip in tips if tip], said)
