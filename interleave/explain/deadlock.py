"""Why nothing moves, or only round and round: who waits for whom, and which waits nobody is left to end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import at_rest
from interleave.explain.rounds import round_of
from interleave.explain.waits import Wait, finished, wait_of
from interleave.program.components import components
from interleave.program.dataflow import reachable
from interleave.trace.build import TraceBuilder
from interleave.trace.words import do, listed

#: More threads than these that wait for each other are not told one by one.
MOST_TOLD = 4

#: Whether a thread has written a variable.
Wrote = Callable[[int, str], bool]


class Settled:
    """Where a run goes on for ever.

    Args:
        builder: describes the program.
        states: the one that it ends in, and all that are come to from there, which they are from each of
            them.

    Attributes:
        moving: the threads that take a step in one of them.
        waits: what each thread waits for that has to finish, and those that these wait for: a daemon may wait
            for ever, and a thread that is at rest.
    """

    def __init__(self, builder: TraceBuilder, states: Sequence[int]) -> None:
        self.builder, self.states, self.state = builder, states, states[0]
        code = builder.code
        self._steps = [(s, number, choice) for s in states for number, choice, _ in successors(code, s)]
        self.moving = {number for _, number, _ in self._steps}

    @property
    def stuck(self) -> set[int]:
        """The threads that never take a step."""
        return set(range(len(self.builder.columns))) - self.moving

    @cached_property
    def waits(self) -> dict[int, Wait]:
        waits, work = {}, []
        for number, (thread, _) in enumerate(self.builder.program.instances):
            if self.builder.layout.pc(self.state, number) < len(thread.code.locations):
                goes = number in self.moving
                if not goes and at_rest(self.builder.layout, self.state, number):
                    continue
                wait = self._round(number) if goes else wait_of(self.builder, self.state, number)
                if wait is not None:
                    waits[number] = wait
                    work += [] if thread.daemon else [number]
        wanted = set(reachable(work, lambda number: waits.keys() & waits[number].threads))
        return {number: wait for number, wait in waits.items() if number in wanted}

    def helpers(self) -> dict[int, set[str]]:
        """The threads that have finished and could have ended the waiting of others, and the variables that
        they would have done it by."""
        found: dict[int, set[str]] = {}
        for wait in self.waits.values():
            for number in wait.threads:
                if finished(self.builder, self.state, number):
                    found.setdefault(number, set()).update(wait.ends)
        return found

    def headline(self, wrote: Wrote) -> str:
        """Who waits for whom; empty if none waits.

        Args:
            wrote: what has happened on the way there.
        """

        def after(number: int) -> Iterator[int]:
            return (other for other in self.waits[number].threads if other in self.waits)

        said: dict[tuple[str, ...], list[int]] = {}
        for component in components(self.waits, after):
            members = sorted(component)
            if any(other not in component for number in members for other in after(number)):
                continue
            if all(map(self._daemon, members)):  # that may wait for ever: what is wrong is who waits for it
                for number in sorted(self.waits):
                    behind = any(map(self._daemon, after(number))) and not self._daemon(number)
                    if behind and members[0] in reachable([number], after):
                        said.setdefault(self._alone(self.waits[number], wrote), []).append(number)
            circle = len(members) > 1 or members[0] in after(members[0])
            key = (self._circle(members),) if circle else self._alone(self.waits[members[0]], wrote)
            said.setdefault(key, []).extend(members)
        return " ".join(self._joined(key, numbers) for key, numbers in said.items())

    # ------------------------------------------------------------------ parts

    def _joined(self, key: tuple[str, ...], numbers: Sequence[int]) -> str:
        if len(key) == 1:
            return key[0]
        names, several = listed([self.builder.columns[number] for number in numbers]), len(numbers) > 1
        return f"{names} {self.waits[numbers[0]].does(several, ' for ever')}: {key[1]}."

    def _daemon(self, number: int) -> bool:
        return self.builder.program.instances[number][0].daemon

    def _alone(self, wait: Wait, wrote: Wrote) -> tuple[str, str]:
        """What a thread waits for that only daemons could end, or nobody, and who could have."""
        names = self.builder.columns
        if wait.holders:
            does = f"{do(wait.verb, 1)} it and " if wait.verb else ""
            held = [f"{names[n]} {does}{self._gone(n)}" for n in wait.holders]
            return wait.what, listed(held)
        if not wait.helpers:
            return wait.what, f"no other thread {wait.verb}"
        told = []
        for number in wait.helpers:
            ended = finished(self.builder, self.state, number)
            in_vain = ended and not any(wrote(number, name) for name in wait.ends)
            alone = f", the only other thread that {wait.verb}," if len(wait.helpers) == 1 else ""
            gone = f"{self._gone(number)}{' without doing so' if in_vain else ''}"
            told.append(f"{names[number]}{alone} {gone}")
        if len(wait.helpers) == 1:
            return wait.what, told[0]
        return wait.what, f"{listed(told)}, and no other thread {wait.verb}"

    def _gone(self, number: int) -> str:
        """Why a thread never does what would help."""
        if number in self.moving:
            return "goes round"
        standing = self.builder.standing(self.state, number).removeprefix("but ")
        return "waits itself" if standing == "waits, too" else standing

    def _round(self, number: int) -> Wait | None:
        """What a thread waits for that goes round."""
        steps = [(state, choice) for state, other, choice in self._steps if other == number]
        return round_of(self.builder, self.states, steps, number)

    def _circle(self, members: Sequence[int]) -> str:
        """Threads that wait for each other."""
        names = self.builder.columns
        if len(members) == 1:
            wait = self.waits[members[0]]
            return f"{names[members[0]]} {wait.does()}, which it {do(wait.verb or 'hold', 1)} itself."
        if len(members) > MOST_TOLD:
            told = listed([names[n] for n in members])
            if members == list(range(members[0], members[-1] + 1)):
                told = f"{names[members[0]]} to {names[members[-1]]}"
            return f"{told} all wait for each other."
        alike: dict[tuple[bool, str, str], list[int]] = {}
        for number in members:
            wait = self.waits[number]
            same = {n for n in members if (w := self.waits[n]).what == wait.what and w.verb == wait.verb}
            alike.setdefault((wait.round, wait.what, self._whom(wait, same)), []).append(number)
        parts = []
        for (_, _, whom), numbers in alike.items():
            does = self.waits[numbers[0]].does(len(numbers) > 1)
            parts.append(f"{listed([names[n] for n in numbers])} {does}{whom}")
        return f"{', and '.join(parts)}."

    def _whom(self, wait: Wait, same: set[int]) -> str:
        """For whom a thread waits that others wait for, behind what it waits for; some wait for the same."""
        names = self.builder.columns
        if wait.holders:
            held = f"which {listed([names[n] for n in wait.holders])} {do(wait.verb, len(wait.holders))}"
            return f", {held}" if wait.verb else ""
        left = {n for n in wait.helpers if not finished(self.builder, self.state, n)}
        gone = len(left) < len(wait.helpers)
        if left < same:
            return f", and no other thread {'that is left ' * gone}{wait.verb}"
        others = listed([names[n] for n in sorted(left)])
        return f", and no {'thread that is left but' if gone else 'other thread than'} {others} {wait.verb}"
