"""What an expression is in the states of a run."""

from __future__ import annotations

from interleave.engine.behaviour.codes import ModelFault
from interleave.program.expr import Local
from interleave.program.instr import Result
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
