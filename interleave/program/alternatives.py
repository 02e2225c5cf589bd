"""How many ways there are to take a step."""

from __future__ import annotations

from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import Const
from interleave.program.operands import own_places
from interleave.program.program import Code, Program, Thread
from interleave.program.steps import At, StepFlow, step_nodes
from interleave.record import record


@record
class Alternatives:
    """``most`` is how many there can be, None if no bound is known; ``exact`` says that there are
    always as many."""

    most: int | None
    exact: bool


def alternatives(program: Program, thread: Thread, location: int) -> Alternatives:
    """The alternatives of the step at a location, from the text of the program."""
    code = thread.code
    choices = {n: _ways(program, code.nodes[n].instr) for n in step_nodes(code, location)[0]}
    choices = {n: ways for n, ways in choices.items() if ways != 1}
    if not choices:
        return Alternatives(1, True)
    if set(choices) == {location}:
        exact = isinstance(code.nodes[location].instr, I.ChoosingInstr)
        return Alternatives(choices[location], exact)
    if None in choices.values():
        return Alternatives(None, False)
    return Alternatives(_most(code, location, {n: ways or 1 for n, ways in choices.items()}), False)


def _ways(program: Program, instr: I.Instr) -> int | None:
    """The alternatives of one instruction."""
    match instr:
        case I.Choose(_, values):
            return len(values)
        case I.ChooseRange(_, Const(start), Const(stop), step):
            return len(range(start, stop, step))
        case I.ChooseRange():
            return None
        case I.New(_, struct, _) if program.struct[struct].freed:
            return program.struct[struct].capacity
        case I.Notify(condition, False):
            return max(1, sum(t.instances for t in program.threads if _waits(t, condition.variable)))
        case (
            I.New() | I.Notify() | I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence()
            | I.End() | I.Result() | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store()
            | I.Free() | I.Operate() | I.Put() | I.Get() | I.Start() | I.Join() | I.Status()
        ):  # fmt: skip
            return 1
    assert_never(instr)


def _waits(thread: Thread, condition: str) -> bool:
    instrs = (node.instr for node in thread.code.nodes)
    return any(place.variable == condition for i in instrs for place in own_places(i))


def _most(code: Code, location: int, choices: dict[int, int]) -> int | None:
    """The largest product of choices along a way through a step; None if it goes round one."""
    most: dict[At, int] = {}
    for at, after in (StepFlow(code).upwards((location, False)) or {}).items():
        most[at] = choices.get(at[0], 1) * max((most[target] for target in after), default=1)
    return most.get((location, False))
