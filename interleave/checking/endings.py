"""What is wrong at the end of a run, in words and as a trace; and the causes of what is wrong."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from interleave.engine.alarm import LimitReached, interrupts
from interleave.engine.behaviour.judges import judge_of_kind
from interleave.engine.exploration import INTERRUPTED, Limits, Run, declared
from interleave.engine.watch import Watch
from interleave.explain.explanation import Cause, Explanation
from interleave.explain.falsified import falsified
from interleave.explain.means import Means
from interleave.explain.onward import Onward, onward
from interleave.explain.wording import does
from interleave.paths import shown
from interleave.program.program import Property
from interleave.properties.result import VIOLATED, PropertyResult
from interleave.remembered import remembered
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace
from interleave.violations import DEADLOCK, KINDS, LIVE

if TYPE_CHECKING:
    from interleave.explain.explain import Explainer


class Endings:
    """Describes runs to violations of one program."""

    def __init__(self, builder: TraceBuilder) -> None:
        self.builder = builder

    def built_in(self, name: str, run: Run) -> tuple[str, Trace]:
        """What is to be said of a run to a violation of a built-in kind."""
        builder = self.builder
        if run.crash is not None:
            message = self._crash(run.crash[2])
            ending = f"{name}: {message}" if run.crash[0] >= 0 else f"{name}: {message}, before any step"
            return message, builder.trace(run, ending)
        if name == DEADLOCK:
            waiting = builder.waiting(run.states[-1])
            plain = builder.trace(run, f"{name}: {KINDS[name].brief}")
            return "; ".join(waiting), replace(plain, blocked=waiting)
        state, judge = run.states[-1], judge_of_kind(builder.code, name)
        message = judge.message(state)
        steps = [builder.place(number, builder.layout.pc(state, number)) for number in judge.threads(state)]
        told = [f"{does(step, step.does)} at {shown(step.file)}:{step.line}" for step in steps]
        ending = f"{name}: {message}"
        if told:
            ending += f": {'; '.join(told)}"
        return message, builder.trace(run, ending)

    def _crash(self, code: int) -> str:
        """What a crash is, and in which procedure."""
        crash = self.builder.code.crashes[self.builder.code.crash_of(code)]
        return f"{crash.message}, in {crash.site.frames[-1].name}()"

    def declared(self, prop: Property, run: Run) -> str:
        """What is wrong at the end of a run that violates a declared property."""
        if prop.kind == "invariant":
            why = falsified(self.builder, prop, run.states[-1])
            return f"invariant {prop.name} is false here{why and ': '}{why}"
        return f"from here no continuation reaches {prop.name}"

    def trace(self, name: str, number: int | None, run: Run) -> Trace:
        """The run to a violation: of a built-in kind, or of the property of a number. What is out of reach
        is shown on to where nothing moves, or round and round."""
        if number is None:
            return self.built_in(name, run)[1]
        prop = self.builder.program.properties[number]
        if prop.kind == "recoverable":
            return self._stays(prop, run)
        return self.builder.trace(run, self.declared(prop, run))

    def _stays(self, prop: Property, run: Run) -> Trace:
        builder, length = self.builder, len(run.states) - 1
        on = self._onward(run.states[-1])
        if on is None:
            return builder.trace(run, self.declared(prop, run))
        whole = replace(run, states=(*run.states, *on.states))
        ending = f"no continuation reaches {prop.name}"
        if on.states:
            ending += " after the step that is marked so" if length else " from the beginning"
        last = whole.states[-1 - on.round :]
        blocked = [n for n in builder.standing_in(last[0]) if not any(builder.moves(s, n) for s in last)]
        if on.round:
            steps = "step" if on.round == 1 else f"{on.round} steps"
            ending += f"; what can move goes round, as in the last {steps}"
        else:
            ending += "; at the end no thread can move" if blocked else "; at the end no thread runs any more"
        waits = tuple(builder.stays(last[-1], number) for number in blocked)
        return replace(builder.trace(whole, ending), blocked=waits, reached=length)

    @remembered()
    def _onward(self, state: int) -> Onward | None:
        return onward(self.builder.code, state)


def explained(
    properties: list[PropertyResult], endings: Endings, means: Means | None = None, watch: Watch | None = None
) -> list[PropertyResult]:
    """The results with the causes of those violations that have a trace, as far as the means go, until a
    bound of ``watch`` is reached, or somebody interrupts; if that was before, with the reason instead."""
    if not any(prop.verdict == VIOLATED and prop.kind not in LIVE for prop in properties):
        return properties
    watch = watch or Watch(Limits())
    with interrupts() as seen:  # what is loaded for it takes its time, and the verdict is known
        explains = explainer(endings.builder, properties, means)
    watch.interrupted |= bool(seen)
    reached = watch.reached()
    cut = f"not explained: {reached}" if reached else ""
    if watch.interrupted:
        cut = f"{INTERRUPTED} before its causes were looked for"
    found = []
    for prop in properties:
        if _name(prop) in explains.violated:
            explanation = Explanation(note=cut)
            if not cut:
                explanation, cut = _explanation(prop, endings, explains, watch)
            prop = replace(prop, explanation=explanation)
        found.append(prop)
    return found


def _explanation(
    prop: PropertyResult, endings: Endings, explains: Explainer, watch: Watch
) -> tuple[Explanation, str]:
    """The causes of a violation; and what is to be said of the violations after it if nothing further is
    explained, else nothing."""
    name, causes = _name(prop), list[Cause]()
    alarm = watch.alarm()
    try:
        with alarm:
            ending = partial(endings.trace, name, explains.violated[name])
            return explains.explain(name, ending, prop.trace, causes), ""
    except KeyboardInterrupt:  # the verdict is known, and is told
        watch.interrupted = True
        note = cut = f"{INTERRUPTED} while its causes were looked for"
    except (LimitReached, MemoryError):
        why = alarm.why or "out of memory"
        note = cut = f"not explained: {why}"
        if causes:
            note = f"not all causes are known: {why}"
    return Explanation(tuple(causes), note=note), cut


def explainer(
    builder: TraceBuilder, properties: list[PropertyResult], means: Means | None = None
) -> Explainer:
    """Explains the violations of a program that have a trace; much is loaded for it."""
    from interleave.explain.explain import Explainer

    numbers = {declared(p.name): n for n, p in enumerate(builder.program.properties)}
    violated_ = (p for p in properties if p.verdict == VIOLATED and p.kind not in LIVE)
    told = [p for p in violated_ if p.trace is not None and p.trace.length]
    violated = {name: numbers.get(name) for name in map(_name, told)}
    return Explainer(builder, violated, means or Means())


def _name(found: PropertyResult) -> str:
    """What a property is called among what is looked for."""
    return found.name if found.kind == "built-in" else declared(found.name)
