"""The state graph for people to look at, as a networkx graph.

networkx is imported by `state_graph` only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from interleave.checking.selection import Selection, explored
from interleave.checking.verdicts import Checked
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.judges import judge_of_kind
from interleave.engine.exploration import unfinished
from interleave.paths import shown
from interleave.properties.result import HOLDS, VIOLATED
from interleave.violations import DEADLOCK, JUDGED

if TYPE_CHECKING:
    from networkx import MultiDiGraph


def state_graph(selection: Selection) -> MultiDiGraph[str]:
    """The selection as a graph.

    Nodes are called ``s12`` (12 being the state's number in order of exploration) and, where steps
    crash, ``crash_null_dereference``, one a kind. Attributes of a node: ``kind`` (``state`` or
    ``crash``), ``label``, ``violated`` (names of properties), ``path`` (whether it is on a trace)
    and, for states, ``number``, ``initial``, ``depth``, ``reached`` (names of ``reachable``
    properties whose trace ends there), ``hidden`` (how many of its steps are left out) and
    ``state``: what `TraceBuilder.describe` says. ``violated`` names the invariants that are false
    there and the kinds of violation that the state is one of; a ``recoverable`` property is named
    where its trace ends.

    Attributes of an edge: ``thread``, ``label``, ``file``, ``line``, ``note``, ``choice``, ``path``
    and ``crash`` (the message, if it does). Of the graph: ``model``, ``title``, ``verdict``, ``part``,
    ``states``, ``transitions`` (explored ones), ``left_out_states``, ``left_out_transitions``.
    """
    from networkx import MultiDiGraph

    checked, result = selection.checked, selection.checked.result
    graph: MultiDiGraph[str] = MultiDiGraph(
        model=result.model, title=result.title, verdict=result.verdict, reason=result.reason,
        part=selection.part, states=result.states, transitions=result.transitions,
        left_out_states=selection.left_out_states, left_out_transitions=selection.left_out_transitions,
    )  # fmt: skip
    _add_states(graph, selection)
    texts: dict[str, str] = {}
    for edge in selection.edges:
        on_path = edge.way in selection.path
        if edge.after >= 0:
            step = checked.builder.step(edge.before, edge.thread, edge.choice, edge.after)
            target = f"s{selection.numbers[edge.after]}"
        else:
            step = checked.builder.step(edge.before, edge.thread, edge.choice, None, edge.after)
            target = _crash_node(graph, checked, edge.after, on_path)
        graph.add_edge(
            f"s{selection.numbers[edge.before]}", target,
            thread=step.thread, label=texts.setdefault(step.label, step.label),
            file=texts.setdefault(step.file, shown(step.file)), line=step.line, note=step.note,
            choice=step.choice, path=on_path, crash=step.crash,
        )  # fmt: skip
    for kind, (state, crash) in explored(checked).ends.items():
        if state < 0 and crash is not None:  # before any step
            _crash_node(graph, checked, crash[2], True)
            graph.nodes[_crash_name(kind)]["initial"] = True
    return graph


def _add_states(graph: MultiDiGraph[str], selection: Selection) -> None:
    checked = selection.checked
    exploration = explored(checked)
    judges = _judges(selection)
    depth: dict[int, int] = {}
    texts: dict[str, str] = {}
    on_path = {before for before, _, _ in selection.path}
    for state, number in selection.numbers.items():
        before = exploration.parent[state]
        depth[state] = depth[before] + 1 if before in depth else len(exploration.path(state)) - 1
        described = checked.builder.describe(state).items()
        ends = selection.ends.get(state, ())
        violated = [name for name, judge in judges.items() if judge(state)]
        violated += [p.name for p in ends if p.verdict == VIOLATED and p.name not in violated]
        graph.add_node(
            f"s{number}", kind="state", label=str(number), number=number, initial=before < 0,
            depth=depth[state], violated=tuple(violated),
            reached=tuple(p.name for p in ends if p.verdict == HOLDS),
            path=state in on_path or bool(ends), hidden=selection.hidden.get(state, 0),
            state={texts.setdefault(name, name): texts.setdefault(v, v) for name, v in described},
        )  # fmt: skip


def _crash_name(kind: str) -> str:
    return f"crash_{kind.replace('-', '_')}"


def _crash_node(graph: MultiDiGraph[str], checked: Checked, code: int, on_path: bool) -> str:
    """The node for crashes of a kind; it is made when the first one comes."""
    kind = checked.code.crashes[checked.code.crash_of(code)].kind
    name = _crash_name(kind)
    if name not in graph:
        graph.add_node(name, kind="crash", label=kind, violated=(kind,), path=False)
    graph.nodes[name]["path"] |= on_path
    return name


def _judges(selection: Selection) -> dict[str, Callable[[int], bool]]:
    """What can be said of a state by looking at it: the violated properties by name."""
    checked, code = selection.checked, selection.checked.code
    program = code.program
    moving = {edge.before for edge in selection.edges} | selection.hidden.keys()
    judges: dict[str, Callable[[int], bool]] = {
        prop.name: _invariant(checked, number)
        for number, prop in enumerate(program.properties)
        if prop.kind == "invariant"
    }
    judges |= {name: judge_of_kind(code, name) for name in JUDGED if name in program.kinds_of_states}
    judges[DEADLOCK] = lambda state: state not in moving and unfinished(code.layout, state)
    return judges


def _invariant(checked: Checked, number: int) -> Callable[[int], bool]:
    def violated(state: int) -> bool:
        try:
            return not checked.code.property_value(number, state)
        except ModelFault:  # the search stopped asking before it came here
            return False

    return violated
