"""What is said of a lasso: who goes round, who does not get on and why, and which fairness would help."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run, unfinished
from interleave.liveness.fairness import NONE, level_of
from interleave.program.program import Program
from interleave.record import record
from interleave.trace.buffers import owner
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace, TraceStep
from interleave.trace.words import listed
from interleave.violations import TERMINATION

#: What is never there on the run, by the kind of the property.
NEVER = {
    "eventually": "never comes true",
    "leads_to": "is asked for and never comes",
    "again": "never comes again",
}


@record
class Going:
    """What threads do in a loop, by their numbers: they take steps; or they take none, and can never,
    always, or sometimes."""

    moving: tuple[int, ...]
    blocked: tuple[int, ...]
    passed: tuple[int, ...]
    sometimes: tuple[int, ...]


class Telling:
    """Tells lassos of one program.

    Args:
        builder: describes its runs.
        program: the same with the fairness that is assumed.
    """

    def __init__(self, builder: TraceBuilder, program: Program) -> None:
        self.builder, self.program = builder, program

    def trace(
        self, name: str, kind: str, run: Run, loop: int | None, asked: int | None,
        cures: Sequence[str] | None, lost: int | None = None, *, partly: bool = False,
    ) -> Trace:  # fmt: skip
        """The lasso as people see it.

        Args:
            name, kind: of the property.
            run, loop: the lasso.
            asked: after how many steps what is to come is asked for; None if that is no state's matter.
            cures: which fairness would make the property hold, in words; None if nobody has found out.
            lost: after how many steps what is to come can never come any more, whatever the schedule; -1
                if it always can, None if nobody has found out.
            partly: whether nobody has because not all states were explored.
        """
        plain = self.builder.trace(run, "")
        marks: list[tuple[int, str]] = []
        if asked:
            marks.append((asked - 1, f"{name} asks from here on"))
        if lost is not None and lost > 0:
            marks.append((lost - 1, "out of reach from here: no schedule brings it any more"))
        if loop is None:
            stuck = unfinished(self.builder.layout, run.states[-1])
            blocked = self.builder.waiting(run.states[-1]) if stuck else ()
            how = "no thread can move any more" if stuck else "the run ends here"
            ending = f"{self._violated(name, kind)}: {how}"
            said = [*self._lost(lost, partly), "No fairness changes that."]
            return replace(plain, ending=ending, blocked=blocked, said=tuple(said), marks=tuple(marks))
        states = run.states[loop:]
        going = self._going(states, plain.steps[loop:])
        marks += self._chances(going, states, loop)
        said = self._fair(going, states, plain.steps[loop:])
        said += self._lost(lost, partly)
        if cures is not None:
            said.append(self._cured(cures))
        elif partly or lost is not None:
            said.append("Which fairness would help is not known.")
        ending = f"{self._violated(name, kind)}: {self._word(going)}"
        return replace(plain, ending=ending, said=tuple(said), loop=loop, marks=tuple(sorted(marks)))

    @staticmethod
    def _lost(lost: int | None, partly: bool) -> list[str]:
        """What decides that it does not come: a step, or nothing but who is scheduled."""
        if partly:
            return ["Whether a step decides that is not known: not all states were explored."]
        if lost is None or lost > 0:
            return []
        if lost == 0:
            return ["It is out of reach from the beginning."]
        return ["No step decides that: from each state of this run another schedule brings it."]

    def _violated(self, name: str, kind: str) -> str:
        if kind == TERMINATION:
            return "not all threads finish"
        return f"{name} {NEVER[kind]}"

    # ------------------------------------------------------------------ a loop

    def _going(self, states: Sequence[int], steps: Sequence[TraceStep]) -> Going:
        instances = self.program.instances
        moving = tuple(sorted({s.number for s in steps if not instances[s.number][0].learns}))
        others = [n for n in self.builder.standing_in(states[0]) if n not in moving]
        can = {n: [self._moves(state, n) for state in states] for n in others}
        return Going(
            moving,
            tuple(n for n in others if not any(can[n])),
            tuple(n for n in others if all(can[n])),
            tuple(n for n in others if any(can[n]) and not all(can[n])),
        )

    def _moves(self, state: int, number: int) -> bool:
        return any(n == number for n, _, _ in successors(self.builder.code, state))

    def _word(self, going: Going) -> str:
        """What it is a case of."""
        moving = listed([self.builder.columns[n] for n in going.moving])
        still = sorted((*going.blocked, *going.passed, *going.sometimes))
        round_ = f"{moving} {'goes' if len(going.moving) == 1 else 'go'} round for ever"
        if not still:
            return f"livelock: {round_}"
        return f"starvation of {listed([self.builder.columns[n] for n in still])}: {round_}"

    def _chances(self, going: Going, states: Sequence[int], loop: int) -> list[tuple[int, str]]:
        """Marks of the steps of the loop after which a thread could move that does not."""
        found = []
        for number in going.sometimes:
            able = [self._moves(state, number) for state in states]
            for at in range(1, len(states)):
                if able[at] and not able[at - 1]:
                    found.append((loop + at - 1, f"{self.builder.columns[number]} could move now"))
        return found

    def _fair(self, going: Going, states: Sequence[int], steps: Sequence[TraceStep]) -> list[str]:
        """Why the loop is no unfair treatment of those that do not move."""
        builder, found = self.builder, []
        for number in going.blocked:
            found.append(f"{builder.waits(states[0], number)}; it cannot move in the loop.")
        for number in going.sometimes:
            able = [self._moves(state, number) for state in states]
            at = next(k for k in range(len(steps)) if not able[k + 1])
            level = level_of(self.program, self.program.instances[number][0])
            end = f"cannot move after {steps[at].thread}'s “{steps[at].does}”"
            assumed = "no fairness is assumed of it"
            if level != NONE:
                assumed = f"{level} fairness asks for no more"
            found.append(f"{builder.columns[number]} could move now and then, and {end}: {assumed}.")
        for number in going.passed:
            found.append(f"{builder.columns[number]} could move all the time: no fairness is assumed of it.")
        return [*found, *self._unlearned(states, {step.number for step in steps})]

    def _unlearned(self, states: Sequence[int], moving: Collection[int]) -> list[str]:
        """Who could learn of a newer store all the time, and never does."""
        builder, found = self.builder, []
        for number, (thread, _) in enumerate(self.program.instances):
            still = thread.learns and number not in moving
            if still and all(self._moves(state, number) for state in states):
                who = f"{builder.columns[owner(self.program, number)]} never {builder.does(number, 0)}"
                found.append(f"{who}, as it could all the time: no fairness is assumed of that.")
        return found

    @staticmethod
    def _cured(cures: Sequence[str]) -> str:
        if not cures:
            return "It does not hold with strong fairness either."
        return f"It holds with {', or with '.join(cures)}."
