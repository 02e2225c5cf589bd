"""What an expression is in the states of a run, where that changes."""

from __future__ import annotations

from interleave.engine.python.codes import ModelFault
from interleave.program.expr import Local
from interleave.program.instr import Result
from interleave.report.columns import AT, place, step_text
from interleave.report.style import Style, pad, paragraph, plain, width
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace


def values(builder: TraceBuilder, trace: Trace, number: int) -> list[str]:
    """What a property is in each state of a run, as text: the value, or why it has none there.

    Args:
        builder: describes the program.
        trace: the run.
        number: which of the program's properties; its code returns a local.
    """
    prop = builder.program.properties[number]
    code = prop.code
    (result,) = (node.instr for node in code.nodes if isinstance(node.instr, Result))
    assert isinstance(result.expr, Local)
    type_ = code.locals[result.expr.slot].type
    found = []
    for state in trace.states:
        try:
            found.append(type_.show(builder.code.evaluated(number, state)))
        except ModelFault as fault:
            nothing = f"{prop.name}() has no value in some reachable state: "
            found.append(fault.fault.message.removeprefix(nothing))
    return found


def evaluation_lines(
    name: str, found: list[str], trace: Trace, terminal: int | None, style: Style = plain
) -> list[str]:
    """An expression's values over a run: the first one, and each that differs from the one before, with the
    step that made it so."""
    changes = [at for at, text in enumerate(found) if at == 0 or text != found[at - 1]]
    column = max((width(found[at]) for at in changes), default=0)
    lines = [style(name, "bold")]
    for at in changes:
        text = f"{at:4}  {pad(found[at], column)}"
        if at:
            step = trace.steps[at - 1]
            text += f"  {step.thread}: {step_text(step)}  {AT}{place(step)}"
        lines += paragraph(text.rstrip(), terminal, " " * 6)
    return lines
