"""Names the steps of a run so that each name stands for one of them."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.explain.events import Event
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import TraceStep
from interleave.trace.words import StepName, ordinal


class Namer:
    """Names the events of one run.

    Args:
        builder: describes the program.
        events: of the run, in order.
        steps: the same as people see them.
    """

    def __init__(self, builder: TraceBuilder, events: Sequence[Event], steps: Sequence[TraceStep]) -> None:
        self.builder, self.events, self.steps = builder, events, steps
        self.position = {event: i for i, event in enumerate(events)}

    def name(self, event: Event, *, function: bool = True) -> StepName:
        """What an event is called; it need not be one of the run.

        Args:
            event: which one.
            function: whether its function is told beside its name.
        """
        at = self.position.get(event)
        step = self.steps[at] if at is not None else self.builder.place(event.thread, event.pc)
        again = Event(event.thread, event.pc, event.count + 1) in self.position
        time = event.count if event.count > 1 or again else 0
        return StepName(step.did, time, self._place(event, step, function))

    def _place(self, event: Event, step: TraceStep, function: bool) -> str:
        """What tells a step apart from the others of its thread that do the same, in the same function if
        that is told: those of the run, and if it is none of these itself, all."""
        others = self._others(event, step, function)
        if not others:
            return ""
        line = f"line {step.line}"
        if all(other.line != step.line for other in others.values()):
            return line
        for depth, call in enumerate(_calls(step)):
            if all(_calls(other)[depth : depth + 1] != [call] for other in others.values()):
                return f"{line}, called in line {call}" if not depth else f"{line}, by way of line {call}"
        before = sum(pc < event.pc for pc, other in others.items() if other.line == step.line)
        return f"{line}, the {ordinal(before + 1)} there"

    def _others(self, event: Event, step: TraceStep, function: bool) -> dict[int, TraceStep]:
        """The steps that do the same, by their program counters."""

        def alike(other: TraceStep) -> bool:
            return other.did == step.did and (not function or other.frames[-1].name == step.frames[-1].name)

        found = {
            here.pc: other
            for here, other in zip(self.events, self.steps, strict=True)
            if here.thread == event.thread and here.pc != event.pc and alike(other)
        }
        if event not in self.position:
            for pc in range(len(self.builder.program.instances[event.thread][0].code.locations)):
                other = self.builder.place(event.thread, pc)
                if pc != event.pc and alike(other):
                    found.setdefault(pc, other)
        return found


def _calls(step: TraceStep) -> list[int]:
    """The lines that it is called from, the innermost first."""
    return [frame.call.line for frame in reversed(step.frames) if frame.call is not None]
