"""Results as text for people."""

from __future__ import annotations

from interleave.memories import BOUNDED, SC
from interleave.properties.result import HOLDS, INCOMPLETE, VIOLATED, PropertyResult, Result
from interleave.report.columns import columns
from interleave.report.explained import Told, steps_of, trace_marks
from interleave.report.style import Style, counted, pad, width, wrap
from interleave.trace.words import listed
from interleave.violations import DEADLOCK, KINDS, LIVE

MARKS = {HOLDS: ("✓", "good"), VIOLATED: ("✗", "bad"), INCOMPLETE: ("?", "warn")}

#: Who has waited for so many seconds is told for what.
LONG = 10.0


#: Where a run has more steps than the graph is deep.
REMARK = "steps are single ones; depth is that of the reduced graph"
#: Where a verdict of ``c11`` is about more order than there may be, see docs/limits.md.
STRONGER = "seq_cst accesses stand beside weaker ones: RC11 may let more happen"


def counts(result: Result) -> str:
    """How much was explored."""
    return ", ".join([*_explored(result), f"{result.seconds:.2f} s{_phases(result)}"])


def _explored(result: Result) -> list[str]:
    if result.walks is not None:
        walks = result.walks
        cut = f"{walks.cut:,} ended by --depth {walks.depth:,}"
        return [
            f"{counted(walks.count, 'random walk')} of seed {walks.seed}",
            counted(walks.steps, "step"),
            *([cut] if walks.cut else []),
        ]
    return [
        counted(result.states, "state"),
        counted(result.transitions, "transition"),
        f"depth {result.depth:,}",
        *([_on_disk(result)] if result.disk_states else []),
    ]


def _on_disk(result: Result) -> str:
    """What did not fit into memory."""
    states = counted(result.disk_states, "state")
    return f"{states} in runs on disk, {result.disk_bytes / 2**20:,.1f} MiB at most"


def _phases(result: Result) -> str:
    """Where the time went, if somebody has waited for it: the phases that were a tenth of it."""
    parts = [f"{name} {s:.2f} s" for name, s in result.phases.items() if s > result.seconds / 10]
    return f" ({', '.join(parts)})" if result.seconds > LONG and len(parts) > 1 else ""


def summary(result: Result, terminal: int | None, style: Style, *, memory: bool = False) -> list[str]:
    """The verdict, the counts, and a line for each property that says something.

    Args:
        result: it.
        terminal: how wide the terminal is.
        style: colours.
        memory: whether to say which memory model it is, even the default.
    """
    mark, colour = MARKS[result.verdict]
    lines = wrapped([(result.model, "bold"), (f"  {result.title}", "")], terminal, style)
    verdict = f"{mark} {result.verdict}" + (f" ({result.reason})" if result.reason else "")
    full = result.buffers is not None and result.buffers.full  # what larger ones allow was not looked at
    complete = "   everything was explored" if result.verdict == HOLDS and not full else ""
    verdict += under(result, named=memory)
    lines += wrapped([(verdict, colour), (f"   {counts(result)}{complete}", "")], terminal, style)
    for note in memory_notes(result):
        lines += wrapped([(f"    {note}", "dim")], terminal, style)
    told = [p for p in result.properties if p.kind != "built-in" or p.verdict == VIOLATED]
    names = max([0, *(width(p.name) for p in told)])
    kinds = max([0, *(width(p.kind) for p in told)])
    for found in told:
        mark, colour = MARKS[found.verdict]
        parts = [(f"  {mark}", colour), (f" {pad(found.name, names)}  ", ""), (pad(found.kind, kinds), "dim")]
        lines += wrapped([*parts, (f"  {says(found)}".rstrip(), "")], terminal, style)
    if result.reduced and any(p.trace.length > result.depth for p in told if p.trace is not None):
        lines += wrapped([(f"    {REMARK}", "dim")], terminal, style)
    if result.reduced and result.live_states and result.live_states != result.states:
        instead = f"{result.live_states:,} states instead of {result.states:,}"
        text = f"liveness is judged without reductions: {instead}"
        lines += wrapped([(f"    {text}", "dim")], terminal, style)
    quiet = [p.name for p in result.properties if p.kind == "built-in" and p.verdict != VIOLATED]
    if quiet:
        open_ = bool(result.reason) and not _only_live(result)
        mark, colour = MARKS[INCOMPLETE if open_ else HOLDS]
        what = "not found so far:" if open_ else "none of:" if told else "no"
        parts = [(f"  {mark}", colour), (f" {what}", "dim"), (f" {', '.join(quiet)}", "")]
        lines += wrapped(parts, terminal, style)
    return lines


def under(result: Result, *, named: bool) -> str:
    """The memory model, for behind a verdict; the default only where it is to be named."""
    return f" under {result.memory}" if named or result.memory != SC else ""


def memory_notes(result: Result) -> list[str]:
    """Why what a verdict says of the memory model may not be all of it; see docs/limits.md."""
    notes = []
    if result.buffers is not None and result.buffers.full:
        notes.append(f"{BOUNDED[result.memory][0]} of {result.buffers.size} were full")
    return notes + [STRONGER] * result.stronger


def _only_live(result: Result) -> bool:
    """Whether nothing but liveness is undecided."""
    undecided = [found.kind for found in result.properties if found.verdict == INCOMPLETE]
    return bool(undecided) and all(kind in LIVE for kind in undecided)


def wrapped(parts: list[tuple[str, str]], terminal: int | None, style: Style) -> list[str]:
    """Parts of a line with their styles; where they do not fit, without styles and wrapped."""
    text = "".join(t for t, _ in parts)
    if terminal is None or width(text) <= terminal:
        return ["".join(style(t, s) for t, s in parts).rstrip()]
    head, colour = parts[0]
    first, *rest = wrap(text, terminal, "      ")
    return [style(head, colour) + first[len(head) :] if first.startswith(head) else first, *rest]


def says(found: PropertyResult) -> str:
    """What a verdict means, in a few words."""
    if found.verdict == INCOMPLETE:
        return found.message or "not decided"
    if found.kind == "reachable":
        if found.verdict == HOLDS:
            return f"reached in {counted(found.trace.length, 'step')}" if found.trace else "reached"
        return "no reachable state satisfies it"
    if found.verdict == HOLDS:
        return found.message if found.kind in LIVE else ""
    if found.kind in LIVE and found.trace is not None:
        return f"not on every run: {steps_of(found.trace)}"
    if found.kind in LIVE:
        return found.message
    steps = ""
    if found.trace is not None and found.clearest is not None:
        fewest = found.trace.length
        least = "at least " if found.clearest.length > fewest else ""
        steps = f" ({least}{counted(fewest, 'step')})"
        if found.walk is not None:  # no trace is known to be a shortest one
            steps = f" ({counted(found.clearest.length, 'step')}, met by walk {found.walk:,})"
    if found.kind == "invariant":
        return f"false in a reachable state{steps}"
    if found.kind == "recoverable":
        return f"from a reachable state it can never be reached again{steps}"
    return f"{KINDS[found.name].brief or found.message}{steps}"


def witnesses(result: Result, terminal: int | None, style: Style) -> list[str]:
    """A shortest run to a state that each ``reachable`` property asks for."""
    lines: list[str] = []
    for found in result.reached:
        assert found.trace is not None
        lines += ["", style(f"{found.name}: {says(found)}", "bold")]
        lines += columns(found.trace, terminal, style)
    return lines


def _in_deadlock(found: PropertyResult, result: Result) -> bool:
    """Whether a liveness property is violated by a run that ends in a deadlock, which is told by itself."""
    trace = found.trace
    stuck = found.kind in LIVE and trace is not None and trace.loop is None and bool(trace.blocked)
    return stuck and any(other.name == DEADLOCK and other.kind == "built-in" for other in result.violated)


def details(
    result: Result, terminal: int | None, style: Style, only: set[str] | None = None, *, full: bool = False
) -> list[str]:
    """The trace of each violated property, or of those named; ``full`` folds nothing."""
    lines: list[str] = []
    told = Told(full=full)
    for found in result.violated:
        if only is not None and found.name not in only:
            continue
        if found.causes:
            lines += told.lines(found, terminal, style)
            continue
        if not full and _in_deadlock(found, result):
            steps = steps_of(found.trace) if found.trace else ""
            text = f"{found.name}: {steps} to a deadlock; deadlock tells how that comes about"
            lines += ["", *wrapped([(text, "bold")], terminal, style)]
            continue
        steps = steps_of(found.trace) if found.trace else found.message
        lines += ["", style(f"{found.name}: {steps}", "bold")]
        if found.trace:
            lines += columns(found.trace, terminal, style, trace_marks(found.trace))
        if found.explanation is not None and found.explanation.note:
            lines += wrapped([(found.explanation.note, "dim")], terminal, style)
    if weak(result):
        lines += ["", *wrapped([(weak(result), "")], terminal, style)]
    return lines


def weak(result: Result) -> str:
    """What of what is violated is not where memory is sequentially consistent; empty if nothing is known."""
    if not result.weak:
        return ""
    verb = "is" if len(result.weak) == 1 else "are"
    what = f"{listed(result.weak)} {verb} not violated" if result.consistent else "this model holds"
    return f'With memory="{SC}" {what}; `interleave fences` says which fences help.'

