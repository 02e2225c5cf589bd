"""A review, or a state graph, as one HTML file that needs nothing else.

The templates, the style and the scripts are files in ``page/``; they are put into the file, and so are the
libraries in ``page/vendor/`` where there is a graph to draw.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from interleave import __version__
from interleave.checking.selection import Selection, around
from interleave.properties.result import HOLDS, VIOLATED, PropertyResult
from interleave.report.columns import place
from interleave.report.explained import marks, nearest, trace_marks
from interleave.report.page_content import Content, Design, Section, deciding, short
from interleave.report.page_graph import graph_data, nodes_of
from interleave.report.page_pairs import passing_pairs, schedule_pairs
from interleave.report.page_trace import Sources, looped, rows, trace_data, used
from interleave.report.reviewed import schedule, stopped
from interleave.report.source_link import linked
from interleave.report.summary import says
from interleave.trace.trace import Trace

PAGE = Path(__file__).parent / "page"
#: The scripts of the page, in the order in which they run; the libraries before them.
SCRIPTS = ("page.js", "trace.js", "graph.js")
LIBRARIES = {"cytoscape.min.js": "LICENSE-cytoscape.txt"}


def html_page(content: Content, *, full: bool = False, source: str = "") -> str:
    """The review as HTML; ``full`` folds no steps, ``source`` is where places in C can be read."""
    parts = Parts(full=full, source=source)
    sections, graphs = [], []
    for design in content.designs:
        traces = [section.trace for section in design.sections if section.trace is not None]
        selection = around(design.checked, traces) if traces else None
        views = [
            parts.section(design, section, selection) | {"name": content.named(design, section)}
            for section in design.sections
        ]
        sections += views
        if selection is not None and any(view["view"] for view in views):
            heading = f"The states around {'these runs' if len(views) > 1 else 'this run'}"
            graphs.append(parts.graph(selection, f"{heading}: {design.name}"))
    several = len(content.designs) > 1
    witnesses = [
        witness
        for design in content.designs
        for found in design.result.reached
        if (witness := parts.witness(design, found, several)) is not None
    ]
    verdicts = {d.result.verdict for d in content.designs if d.role != "old"}
    anchors = [("verdicts", "Verdicts"), *((view["id"], view["name"]) for view in sections)]
    anchors += [("witnesses", "What can be reached")] if witnesses else []
    anchors += [(f"graph-{view['number']}", "State graph") for view in graphs]
    return rendered(
        "review.html", parts, content.title, content=content, designs=content.designs, sections=sections,
        witnesses=witnesses, graphs=graphs, contents=[*anchors, ("explored", "What was explored")],
        tone="bad" if VIOLATED in verdicts else "good" if verdicts == {HOLDS} else "warn",
    )  # fmt: skip


def graph_page(selection: Selection) -> str:
    """A state graph as HTML."""
    parts = Parts(full=False)
    result = selection.checked.result
    return rendered(
        "graph.html", parts, short(result.model), subtitle=f"{result.model}  {result.title}",
        graphs=[parts.graph(selection, "States")], contents=[],
    )  # fmt: skip


class Parts:
    """The parts of a page, and the data that its scripts need for them."""

    def __init__(self, *, full: bool, source: str = "") -> None:
        self.full, self.linked = full, linked(source)
        self.sources = Sources()
        self.sections = self.witnesses = 0
        self.traces: list[dict[str, Any]] = []
        self.graphs: list[dict[str, Any]] = []

    def data(self) -> dict[str, Any]:
        return {"traces": self.traces, "graphs": self.graphs, "sources": self.sources.data()}

    def section(self, design: Design, section: Section, drawn: Selection | None) -> dict[str, Any]:
        """A section as the template takes it."""
        self.sections += 1
        cause, trace, name = section.cause, section.trace, f"finding-{self.sections}"
        view: dict[str, Any] = {
            "id": name, "first": section is design.sections[0], "design": design.name,
            "heading": section.heading, "sentence": section.sentence, "also": section.also,
            "size": section.size, "turned": section.turned, "note": section.note, "became": section.became,
            "steps": [], "view": None, "passing": None, "review": section.review,
        }  # fmt: skip
        if cause is not None:
            view["nearest"] = nearest(cause)
            view["steps"] = [
                {"at": one.at, "step": one.step, "does": one.step.does, "where": place(one.step)}
                for one in deciding(cause)
            ]
            view["passing"] = passing_pairs(cause, cause.passing) if cause.passing and cause.orders else None
        if trace is not None and trace.steps:
            said, matters = trace_marks(trace), None
            if cause is not None:
                said, matters = marks(cause), cause.matters
            view["view"] = self._run(name, design, trace, said, None if self.full else matters)
            if drawn is not None:
                self.traces[-1] |= {"nodes": nodes_of(drawn, trace.states), "graph": len(self.graphs)}
        if section.review is not None:
            decides = deciding(cause) if cause is not None else []
            view |= self._review(section, {step.at for step in decides if step.at is not None})
        return view

    def witness(self, design: Design, found: PropertyResult, several: bool) -> dict[str, Any] | None:
        """The run to a state that a property asks for, as the template takes it; None if it has no steps."""
        if found.trace is None or not found.trace.steps:
            return None
        self.witnesses += 1
        heading = f"{found.name}: {says(found)}{f', in {design.name}' if several else ''}"
        return {
            "heading": heading,
            "view": self._run(f"witness-{self.witnesses}", design, found.trace, {}, None),
        }

    def _run(
        self, name: str, design: Design, trace: Trace, said: Mapping[int, Sequence[str]],
        matters: Collection[int] | None,
    ) -> dict[str, Any]:  # fmt: skip
        """A run as the template takes it; its states are among the page's data then."""
        said = looped(trace, said)
        self.traces.append(trace_data(design.checked.builder, trace, said, self.sources))
        return {
            "id": name, "number": len(self.traces) - 1, "threads": [trace.columns[n] for n in used(trace)],
            "rows": rows(trace, said, matters), "ending": trace.ending,
            "blocked": (*trace.blocked, *trace.said),
        }  # fmt: skip

    def _review(self, section: Section, decisive: set[int]) -> dict[str, Any]:
        """What became of it in the new design."""
        assert section.review is not None
        trace, found = section.review.trace, section.review.schedule
        stop = {"number": "", "old": "", "new": [stopped(found)]}
        if found.step is not None:
            step = found.step
            stop |= {
                "number": str(found.taken + 1),
                "old": f"{step.thread} {step.frames[-1].name}() {step.label}",
                "new": list(found.waits) or [stopped(found)],
            }
        return {
            "schedule": schedule(section.review),
            "replayed": schedule_pairs(trace, found, decisive),
            "stop": stop,
        }

    def graph(self, selection: Selection, heading: str) -> dict[str, Any]:
        """A graph as the template takes it."""
        data = graph_data(selection)
        self.graphs.append(data)
        return {"number": len(self.graphs) - 1, "heading": heading, "summary": data["summary"]}


# ---------------------------------------------------------------------------- one file


def rendered(template: str, parts: Parts, title: str, **values: Any) -> str:
    """A page: a template of ``page/`` with its parts and the values that it takes."""
    environment = Environment(
        loader=FileSystemLoader(PAGE), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {"prose": prose, "linked": parts.linked}
    libraries = LIBRARIES if parts.graphs else {}
    scripts = [_vendored(name) for name in libraries]
    scripts.append("\n".join((PAGE / name).read_text(encoding="utf-8") for name in SCRIPTS))
    licences = [(name, _vendored(licence)) for name, licence in libraries.items()]
    text = environment.get_template(template).render(
        values, title=title, version=__version__, policy=_policy(scripts), licences=licences,
        style=Markup((PAGE / "page.css").read_text(encoding="utf-8")),
        scripts=[Markup(script) for script in scripts], data=json_data(parts.data()),
    )  # fmt: skip
    return text.rstrip("\n") + "\n"


def prose(text: str) -> Markup:
    """A sentence; the steps in it, “which stand like this”, become code."""
    parts = re.split("“([^“”]*)”", text)
    return Markup("").join(
        Markup("<code>{}</code>").format(p) if i % 2 else escape(p) for i, p in enumerate(parts)
    )


def json_data(data: object) -> Markup:
    """Data for the inside of a script element: no text in it can end it, or begin anything."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return Markup(re.sub("[<>&]", lambda found: f"\\u{ord(found[0]):04x}", text))


def _vendored(name: str) -> str:
    return (PAGE / "vendor" / name).read_text(encoding="utf-8")


def _policy(scripts: Sequence[str]) -> str:
    """A content security policy: these scripts run and no others, and nothing is loaded."""
    digests = (hashlib.sha256(script.encode()).digest() for script in scripts)
    sources = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return (
        f"default-src 'none'; script-src {sources}; style-src 'unsafe-inline'; base-uri 'none'; "
        "form-action 'none'"
    )
