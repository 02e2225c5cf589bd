"""Which steps of a new design are the steps of an old one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from linecache import getline

from interleave.fixes.align import ANYWHERE, IN_PROCEDURE, aligned
from interleave.fixes.groups import Group, Step, groups
from interleave.fixes.shapes import Shapes
from interleave.record import record
from interleave.remembered import remembered
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import TraceStep
from interleave.trace.words import StepName

#: A step: the number of a thread instance and a program counter.
At = tuple[int, int]

#: In how many ways steps may be matched.
MOST_WAYS = 10_000


class TooManyWays(Exception):
    """There are too many ways to match steps."""


@record
class Missing:
    """A step of the old design that its thread does not have in the new one.

    Attributes:
        step: the old step.
        name: what it is called; with its line if its thread has others that read like it.
        elsewhere: whether it is another thread's there.
    """

    step: TraceStep
    name: StepName
    elsewhere: bool


class Matching:
    """Finds the counterparts of an old design's steps in a new one.

    Args:
        old, new: describe the designs.
    """

    def __init__(self, old: TraceBuilder, new: TraceBuilder) -> None:
        self.old, self.new = old, new
        self._common = {t.name for t in old.program.threads} & {t.name for t in new.program.threads}

    # ------------------------------------------------------------------ threads

    def namesake(self, number: int) -> int | None:
        """The new design's thread instance that is called like an old one."""
        return self.namesakes.get(number)

    @cached_property
    def namesakes(self) -> Mapping[int, int]:
        """All of them, by the old ones."""
        columns = {name: number for number, name in enumerate(self.new.columns)}
        return {n: columns[name] for n, name in enumerate(self.old.columns) if name in columns}

    @cached_property
    def parts(self) -> Mapping[int, int]:
        """Which of the new design's instances takes the part of each old one, as far as one does."""
        return self.stand_ins(range(len(self.old.columns)))

    @cached_property
    def _former(self) -> dict[int, int]:
        """The other way round."""
        return {new: old for old, new in self.namesakes.items()}

    def stand_ins(self, numbers: Iterable[int]) -> dict[int, int]:
        """For thread instances of the old design which of the new one's take their part as a whole: the
        namesake; if there is none, the one that may and has most of the steps, and then the fewest others."""
        found, wanted = dict[int, int](), sorted(set(numbers))
        used = {self.namesake(number) for number in wanted}
        for number in wanted:
            own = self.namesake(number)
            if own is None:
                sizes = {n: len(self._placed(number, n)) for n in self._deputies(number) if n not in used}
                rest = {n: len(self._steps(self.new, n)) - size for n, size in sizes.items()}
                own = min(sizes, key=lambda n: (-sizes[n], rest[n], n), default=None)
                if own is None or not sizes[own]:
                    continue
                used.add(own)
            found[number] = own
        return found

    def _deputies(self, number: int) -> list[int]:
        """The new design's instances that may take the part of one that it does not have: those that the old
        one does not have, and those of the same thread."""
        name = self.old.program.instances[number][0].name
        threads = enumerate(thread.name for thread, _ in self.new.program.instances)
        return [n for n, other in threads if n not in self._former or other == name]

    # ------------------------------------------------------------------ steps of a cause

    def ways(self, steps: Collection[At]) -> list[dict[At, At]]:
        """All ways to match steps of the old design that have the most counterparts; of these those by
        threads that are most alike: with the most steps of the old ones, and the fewest others.

        Raises:
            TooManyWays: there are more than can be looked at.
        """
        best: dict[frozenset[tuple[At, At]], dict[At, At]] = {}
        most = (-1, 0, 0, 0)
        for number, way in enumerate(self._all_ways(sorted(set(steps)))):
            if number == MOST_WAYS:
                raise TooManyWays
            parts = {(old, new) for (old, _), (new, _) in way.items() if self.namesake(old) is None}
            like = sum(len(self._placed(*part)) for part in parts)
            theirs = sum(len(self._steps(self.new, new)) for _, new in parts)
            size = len(way), len({place[0] for place in way.values()}), like, -theirs
            if size > most:
                best, most = {}, size
            if size == most:
                best.setdefault(frozenset(way.items()), way)
        return list(best.values())

    def _all_ways(self, steps: Sequence[At]) -> Iterator[dict[At, At]]:
        """Every way to match steps such that no two become one: of those that would, the first one does."""
        kept: dict[At, list[At]] = {}
        parts: list[list[dict[At, At]]] = []
        for number in sorted({number for number, _ in steps}):
            wanted = {pc for n, pc in steps if n == number}
            own = self.namesake(number)
            if own is not None:
                for pc, places in self._options(number, own, wanted).items():
                    kept[number, pc] = [(own, place) for place in places]
            rest = {pc for pc in wanted if (number, pc) not in kept}
            if rest:
                parts.append(self._elsewhere(number, own, rest))
        for chosen in product(*kept.values()):
            for others in product(*parts):
                way, used = dict[At, At](), dict[At, At]()
                pairs = zip(kept, chosen, strict=True)
                for old, new in (*pairs, *(pair for other in others for pair in other.items())):
                    one = self._one(old, new[0])
                    if used.setdefault(new, one) == one:
                        way[old] = new
                yield way

    def _one(self, place: At, other: int) -> At:
        """The step that stands for an old one and the others of its group."""
        number, pc = place
        group = self.group(place, other)
        return number, min(group.old) if group is not None else pc

    def _elsewhere(self, number: int, own: int | None, wanted: set[int]) -> list[dict[At, At]]:
        """For steps of a thread that its namesake does not have, or that has none, what they are in each
        other thread; the ways with nothing in it last."""
        found: list[dict[At, At]] = []
        others = range(len(self.new.columns)) if own is not None else self._deputies(number)
        for other in others:
            if other != own:
                places = self._placed(number, other)
                found.append({(number, pc): (other, places[pc]) for pc in wanted if pc in places})
        most = max(map(len, found), default=0)
        return [way for way in found if len(way) == most > 0] + [{}]

    @remembered()
    def _placed(self, number: int, other: int) -> Mapping[int, int]:
        """What steps of an old thread are in a new thread of another name. If the old one has a namesake,
        what these two share is left out, and what the new one shares with its own; and only whole
        procedures move."""
        own, former = self.namesake(number), self._former.get(other)
        if own is None:
            return self._counterparts(number, other)
        kept = set(self._counterparts(number, own))
        taken = set(self._counterparts(former, other).values()) if former is not None else set()
        olds = [step for step in self._steps(self.old, number) if step.pc not in kept and step.procedure]
        news = [step for step in self._steps(self.new, other) if step.pc not in taken]
        return aligned(olds, news, IN_PROCEDURE)

    def _options(self, number: int, own: int, wanted: set[int]) -> dict[int, list[int]]:
        """What steps of an old thread can be in its namesake: their counterparts, and what is there once
        more in the same procedure."""
        found = self._counterparts(number, own)
        taken = set(found.values())
        news = self._steps(self.new, own)
        more = [step for step in news if step.pc not in taken]
        options = {}
        for step in self._steps(self.old, number):
            if step.pc in wanted and step.pc in found:
                options[step.pc] = [found[step.pc]]
                if self.group((number, step.pc), own) is None:
                    [here] = (new for new in news if new.pc == found[step.pc])
                    options[step.pc] += [new.pc for new in more if _again(step, here, new)]
        return options

    def missing(self, place: At, step: TraceStep, busy: Collection[int]) -> Missing:
        """A step that its thread does not have. It can be that of another thread, but not of one that takes
        the part of one more: those that are busy."""
        number, pc = place
        step, own = self.old.begun(step), self.namesake(number)
        others = (way[place][0] for way in self._elsewhere(number, own, {pc}) if way)
        elsewhere = any(own is not None or other not in busy for other in others)
        steps = self._steps(self.old, number)
        here = (steps[pc].procedure, steps[pc].shown)
        alike = any(s.place != steps[pc].place for s in steps if (s.procedure, s.shown) == here)
        return Missing(step, StepName(step.does, 0, f"line {step.line}" if alike else ""), elsewhere)

    # ------------------------------------------------------------------ steps of two threads

    def counterpart(self, at: At, other: int) -> int | None:
        """What a step of the old design is in a thread of the new one that takes its thread's part."""
        number, pc = at
        if self.namesake(number) == other:
            return self._counterparts(number, other).get(pc)
        return self._placed(number, other).get(pc)

    def group(self, at: At, other: int) -> Group | None:
        """The group that a step of the old design is in, and a thread of the new one that takes its thread's
        part; None if it is in none."""
        number, pc = at
        return next((group for group in self.groups(number, other) if pc in group.old), None)

    def groups(self, number: int, other: int) -> Collection[Group]:
        """All groups of a thread of the old design and one of the new one that takes its part."""
        if self.namesake(number) not in (None, other):
            return ()
        return self._grouped(*self._alike(number, other))

    def places(self, at: At, other: int) -> frozenset[int]:
        """All that a step of the old design may be there; empty if it is not there."""
        group, pc = self.group(at, other), self.counterpart(at, other)
        return group.new if group is not None else frozenset() if pc is None else frozenset({pc})

    def _counterparts(self, number: int, own: int) -> Mapping[int, int]:
        """Program counters of an old thread with what they are in one that takes its part; the first one of a
        group stands for all."""
        return self._align(*self._alike(number, own))

    def _alike(self, number: int, own: int) -> tuple[int, int]:
        """Of two threads the instances that stand for them: the first ones of their code, unless one of the
        threads is one of several instances and the other is not: what it does depends on its number."""
        if self._apart(number, own):
            return number, own
        return _first(self.old, number), _first(self.new, own)

    def _apart(self, number: int, own: int) -> bool:
        one, other = self.old.program.instances[number][0], self.new.program.instances[own][0]
        return (one.index is None) != (other.index is None)

    @remembered()
    def _grouped(self, number: int, own: int) -> Collection[Group]:
        apart = self._apart(number, own)
        return groups(self._steps(self.old, number, apart=apart), self._steps(self.new, own, apart=apart))

    @remembered()
    def _align(self, number: int, own: int) -> Mapping[int, int]:
        apart = self._apart(number, own)
        found = {pc: min(group.new) for group in self._grouped(number, own) for pc in group.old}
        taken = {pc for group in self._grouped(number, own) for pc in group.new}
        olds = [step for step in self._steps(self.old, number, apart=apart) if step.pc not in found]
        news = [step for step in self._steps(self.new, own, apart=apart) if step.pc not in taken]
        return found | aligned(olds, news, ANYWHERE)

    def _steps(self, builder: TraceBuilder, number: int, *, apart: bool = False) -> list[Step]:
        """The steps of a thread; with ``apart`` those of this instance, what it knows written out."""
        return self._described(builder, number if apart else _first(builder, number), apart=apart)

    @remembered()
    def _described(self, builder: TraceBuilder, number: int, *, apart: bool) -> list[Step]:
        thread, index = builder.program.instances[number]
        shapes = Shapes(thread, self._common, index if apart else None, known=apart)
        found = []
        for pc, location in enumerate(thread.code.locations):
            if not shapes.comes(location):
                continue
            site = thread.code.nodes[location].site
            calls = tuple(frame.name for frame in site.frames[1:])
            shape, text = shapes.step(location), builder.written_out(number, pc)
            title = builder.title(number, pc)
            loose = shapes.whatever_is_chosen(location)
            line = getline(site.span.file, site.span.line).partition("#")[0].strip()
            later = [thread.code.ahead(node) for node in thread.code.nodes[location].next]
            ahead = frozenset(
                k for k, node in enumerate(thread.code.locations) if any(node in one for one in later)
            )
            procedure = calls[-1] if calls else ""
            found.append(Step(pc, site.span, calls, procedure, shape, loose, text, title, line, ahead))
        return found


def at(builder: TraceBuilder, step: TraceStep) -> At:
    """The thread and the program counter of a step."""
    thread, _ = builder.program.instances[step.number]
    return step.number, thread.code.pcs[step.location]


def _first(builder: TraceBuilder, number: int) -> int:
    """The first of the instances that have the code of one."""
    return builder.program.instances[number][0].first


def _again(old: Step, here: Step, new: Step) -> bool:
    """Whether a step that is there is also another one there: if it is written in the same line, only one
    that is, too."""
    if old.whole == here.whole:
        return old.procedure == new.procedure and old.whole == new.whole
    return old.procedure == new.procedure and (old.shape == new.shape or old.text == new.text)
