"""What a thread that cannot move waits for, and who could end that."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from itertools import takewhile
from typing import assert_never

from interleave.engine.exploration import at_rest
from interleave.paths import shown
from interleave.program import instr as I
from interleave.program.channels import Communication
from interleave.program.expr import Const, locals_of
from interleave.program.footprint import VARIABLE, Location
from interleave.program.kinds import BESIDE
from interleave.program.meaning import EndedBy
from interleave.program.names import owner_of
from interleave.program.operands import places
from interleave.program.program import Node, Span
from interleave.source import source_file
from interleave.trace import channels
from interleave.trace.buffers import BUFFER, WITH_OLDER, newest, writes
from interleave.trace.holders import holders
from interleave.trace.labels import Labels
from interleave.trace.operations import plain
from interleave.trace.path_text import only_looks
from interleave.trace.step_paths import StepPath
from interleave.trace.step_state import THREAD_STATUS, Element
from interleave.trace.step_way import BLOCKED, Operation
from interleave.trace.words import do, listed

#: The kinds of what several threads, or more than holders, keep others from.
_KEPT = ("rwlock", "waiting", "once", "grace", "seqlock")
#: What ends the waiting for a queue.
_PUT = EndedBy("the queue is full", ("get",), "takes from")
_GET = EndedBy("the queue is empty", ("put",), "puts into")


def ended_by(instr: I.BlockingInstr) -> EndedBy | None:
    """What ends the waiting of an operation for the object that it is on; None for a lock, and for the end
    of a thread."""
    match instr:
        case I.Operate():
            words = instr.meaning.words
            return next((g.ended for g in instr.meaning.guards if words[g.word].place == 0), None)
        case I.Put():
            return _PUT
        case I.Get():
            return _GET
        case I.Join():
            return None
    assert_never(instr)


def keeps(instr: I.Operate, name: str) -> str:
    """What threads do that keep others from an operation, before "it"; this waits for the variable."""
    words, guards = instr.meaning.words, instr.meaning.guards
    guard = next(g for g in guards if instr.places[words[g.word].place].variable == name)
    return guard.keeps


class Waiting(Labels):
    """Describes threads that wait."""

    def waiting(self, state: int) -> tuple[str, ...]:
        """For each thread that stands somewhere, where and what it waits for; none of them can move."""
        return tuple(self.stays(state, number) for number in self.standing_in(state))

    def standing_in(self, state: int) -> list[int]:
        """The threads that stand somewhere: those that were started and have not finished. What has one learn
        of stores stands nowhere."""
        threads = enumerate(thread for thread, _ in self.program.instances)
        pc, end = self.layout.pc, self.layout.finished
        return [n for n, thread in threads if not thread.learns and pc(state, n) < end(thread)]

    def stays(self, state: int, number: int) -> str:
        """Where a thread waits that never moves again, and for what. Of one that is at rest, who could end
        that makes no difference."""
        if not at_rest(self.layout, state, number):
            return self.waits(state, number)
        return f"{self.columns[number]} is at rest {self._waits(state, number, self._awaited)}"

    def waits(self, state: int, number: int) -> str:
        """Where a thread waits that cannot move, and for what, and who could end that; each of the ways on
        that it has."""
        return f"{self.columns[number]} waits {self._waits(state, number, self._waits_for)}"

    def _waits(self, state: int, number: int, told: Callable[[int, int, StepPath], str]) -> str:
        paths, older = newest(self.layout, state, self._nodes(number), self._blocked(state, number))
        sites = {self._nodes(number)[path.node].site for path in paths}
        begin = self._node(state, number).site
        site = sites.pop() if len(sites) == 1 else begin
        found = dict.fromkeys(told(state, number, path) for path in paths)
        place = _place(site.span, site.note or begin.note)
        call = site.frames[-1].call
        if call is not None and isinstance(self._node(state, number).instr, I.AtomicBegin):
            called = _place(call, source_file(call.file).notes.get(call.line, ""))
            place += f", in {site.frames[-1].name}() called at {called}"
        what = ": ".join(filter(None, (I.title(self._node(state, number).instr), ", or ".join(found))))
        return f"at {place}: {what}{WITH_OLDER * older}"

    def awaits(self, state: int, number: int) -> str:
        """What keeps a thread from its next step, on each of the ways that it has, as it is written."""
        ways = self._blocked(state, number)
        return " or ".join(dict.fromkeys(self._awaited(state, number, path) for path in ways))

    def moves(self, state: int, number: int) -> bool:
        """Whether a thread has a step that it can take."""
        return any(path.end != BLOCKED for path in self.paths.paths(state, number))

    def standing(self, state: int, number: int, nodes: Collection[int] = ()) -> str:
        """How far a thread is that could do something.

        Args:
            state, number: the thread in this state.
            nodes: where in its code it does that.
        """
        pc, thread = self.layout.pc(state, number), self.program.instances[number][0]
        if pc >= self.layout.finished(thread):
            return "but has finished" if pc == self.layout.finished(thread) else "but was not started"
        code, here = thread.code, thread.code.locations[pc]
        if nodes and code.ahead(here).isdisjoint(nodes):
            return "but is past that"
        if not self.moves(state, number):
            return "but is at rest" if at_rest(self.layout, state, number) else "but waits, too"
        if any(here in code.ahead(after) for node in nodes for after in code.nodes[node].next):
            return "and can come there"  # it may have been there before
        return "but has not come there yet"

    def waits_on(self, state: int, number: int) -> list[int]:
        """The threads that a waiting thread's next step waits for, where they can be told: the owner of
        a lock, a thread that is joined."""
        found = []
        for path in self._blocked(state, number):
            element = path.operations[-1].element
            if element is None:
                continue
            name, at = element
            if name.startswith(THREAD_STATUS):
                found.append(self.program.thread[name.removeprefix(THREAD_STATUS)].first + at)
            holding = holders(self.layout, state, element)
            found += [other for other in holding if other != number] or holding
        return found

    def blocked_by(self, state: int, number: int) -> list[tuple[I.BlockingInstr | None, Element | None]]:
        """For each way through a waiting thread's next step the operation that blocks it and the element that
        this is about; no operation if it is a guard."""
        paths = self._blocked(state, number)
        instrs = (self._nodes(number)[path.node].instr for path in paths)
        blocking = (instr if isinstance(instr, I.BlockingInstr) else None for instr in instrs)
        return [(instr, path.operations[-1].element) for instr, path in zip(blocking, paths, strict=True)]

    def lock_name(self, state: int, element: Element | None) -> str:
        """What a lock is called that an element belongs to, if threads have it; else empty."""
        if element is None or not holders(self.layout, state, element):
            return ""
        variable = self.program.variable[element[0]]
        if variable.kind not in BESIDE:
            return variable.element_name(element[1])
        lock = self.program.variable[owner_of(element[0])]
        return lock.element_name(element[1]) if variable.kind == "waiting" else lock.name

    def helpers(self, number: int, ended: EndedBy, element: Element) -> list[tuple[int, set[int]]]:
        """The other threads that somewhere do what ends a thread's waiting for an element, as far as can be
        told from an index, and at which nodes of their code."""
        variable = self.program.variable[element[0]]
        part = element[1] % variable.length // variable.unit

        def helps(other: int, node: int) -> bool:
            instr = I.written(self._nodes(other)[node].instr)
            if I.called(instr) not in ended.by:
                return False
            place = next(places(instr))
            another = isinstance(place.index, Const) and place.index.value != part
            return place.variable == variable.name and not another

        return self._others(number, helps)

    # ------------------------------------------------------------------ parts

    def _nodes(self, number: int) -> tuple[Node, ...]:
        return self.program.instances[number][0].code.nodes

    def _node(self, state: int, number: int) -> Node:
        """The node at which a thread stands."""
        locations = self.program.instances[number][0].code.locations
        return self._nodes(number)[locations[self.layout.pc(state, number)]]

    def _blocked(self, state: int, number: int) -> list[StepPath]:
        return [path for path in self.paths.paths(state, number) if path.end == BLOCKED]

    def _drains(self, number: int, path: StepPath) -> bool:
        """Whether a way is blocked as the thread's store buffer is not empty, or has no room."""
        return path.node in self.program.instances[number][0].code.hidden

    def _awaited(self, state: int, number: int, path: StepPath) -> str:
        """What blocks this way."""
        if (does := I.communication(self._node(state, number).instr)) is not None:
            return does.text
        operation, node = path.operations[-1], self._nodes(number)[path.node]
        if self._drains(number, path):
            return BUFFER
        return node.site.text if operation.element is None else self.text_of(number).awaited(operation)

    def _waits_for(self, state: int, number: int, path: StepPath) -> str:
        """What keeps a thread from taking this way, and who could help."""
        if (does := I.communication(self._node(state, number).instr)) is not None:
            return self._for_channels(state, number, path, does)
        operation, node = path.operations[-1], self._nodes(number)[path.node]
        if self._drains(number, path):
            return BUFFER
        if operation.element is None:
            return self._guard(state, number, path)
        text, (name, at) = self.text_of(number).awaited(operation), operation.element
        assert isinstance(node.instr, I.BlockingInstr), node.instr
        if isinstance(node.instr, I.Join):
            return f"{text}, which has not finished"
        first, *others = places(node.instr)
        ended = ended_by(node.instr)
        if isinstance(node.instr, I.Operate) and self.program.variable[name].kind in _KEPT:
            names = [self.columns[n] for n in holders(self.layout, state, operation.element) if n != number]
            whose = listed(names) if names else "it"
            kept = f"{whose} {do(keeps(node.instr, name), max(len(names), 1))} it"
            return f"{text}, {kept}{'' if names else ' itself'}"
        if ended is None or first.variable != name:
            holder = self.show(name, self.layout.value(state, name, at))
            return f"{text}, {holder if first.variable == name else f'{others[0].text} is {holder}'}"
        why = ended.why + self._by_then(number, path, operation)
        found = [
            f"{self.columns[other]} {ended.verb} it, {self.standing(state, other, nodes)}"
            for other, nodes in self.helpers(number, ended, operation.element)
        ]
        return f"{text}, {why}; {'; '.join(found) or f'no other thread {ended.verb} it'}"

    def _for_channels(self, state: int, number: int, path: StepPath, does: Communication) -> str:
        """What a thread waits for at channels, and who could end that."""
        there = self._there(number, path, does)
        verb = channels.verb(self.program, there)
        partners = self.partners(number, there)
        found = [f"{self.columns[n]} {verb}, {self.standing(state, n, nodes)}" for n, nodes in partners]
        what = ", ".join(filter(None, (does.text, channels.missing(does, there))))
        return f"{what}; {'; '.join(found) or f'no other thread {verb}'}"

    def communication(self, state: int, number: int) -> Communication | None:
        """For which cases a waiting thread waits at channels; None if it waits for something else."""
        does = I.communication(self._node(state, number).instr)
        return None if does is None else self._there(number, self._blocked(state, number)[0], does)

    def _there(self, number: int, path: StepPath, does: Communication) -> Communication:
        return channels.there(self.program.instances[number][0].code, path, does)

    def partners(self, number: int, does: Communication) -> list[tuple[int, set[int]]]:
        """The other threads that somewhere do what ends a thread's waiting at channels, and at which nodes of
        their code."""
        ends = [channels.ending(thread.code, does) for thread, _ in self.program.instances]
        return [(other, nodes) for other, nodes in enumerate(ends) if other != number and nodes]

    def _by_then(self, number: int, path: StepPath, operation: Operation) -> str:
        """Said where what an operation finds is not what the state has: the step itself has changed it."""
        before = takewhile(lambda other: other is not operation, path.operations)
        same = (self._nodes(number)[o.node].instr for o in before if o.element == operation.element)
        return "" if all(map(only_looks, same)) else " by then"

    def _guard(self, state: int, number: int, path: StepPath) -> str:
        """The guard that is false, with what it read, and who could make it true."""
        text, thread = self.text_of(number), self.program.instances[number][0]
        guard = thread.code.nodes[path.node].site
        read = [o for o in path.operations if text.guard(o.node) == guard]
        elements = {
            o.element: text.told(o) + self._by_then(number, path, o) for o in read if o.element is not None
        }
        values = list(elements.values())
        for operation in read:
            instr = thread.code.nodes[operation.node].instr
            for slot in locals_of(instr.condition) if isinstance(instr, I.Branch) else ():
                local = thread.code.locals[slot]
                if not local.name.startswith("%") and slot in path.values:
                    values.append(f"{plain(local.name)} = {local.type.show(path.values[slot])}")
        told = f"{guard.text}, with {', '.join(dict.fromkeys(values))}" if values else guard.text
        shared = [element for element in elements if not element[0].startswith(THREAD_STATUS)]
        return "; ".join([told, *self._writers(state, number, shared)])

    def _writers(self, state: int, number: int, elements: list[Element]) -> list[str]:
        """Who writes elements that a guard read."""
        by_thread: dict[int, tuple[list[str], set[int]]] = {}
        nobody = []
        for name, at in elements:
            variable = self.program.variable[name]
            wanted = Location(VARIABLE, name, at % variable.length)
            found = self._others(number, partial(writes, self.program, wanted))
            for other, nodes in found:
                names, places = by_thread.setdefault(other, ([], set()))
                names.append(name)
                places.update(nodes)
            if not found:
                nobody.append(variable.element_name(at))
        told = []
        for other, (names, nodes) in sorted(by_thread.items()):
            what = listed(list(dict.fromkeys(names)))
            told.append(f"{self.columns[other]} writes {what}, {self.standing(state, other, nodes)}")
        return told + ([f"no other thread writes {listed(nobody)}"] if nobody else [])

    def _others(self, number: int, does: Callable[[int, int], bool]) -> list[tuple[int, set[int]]]:
        """The other threads that somewhere do something, and at which nodes of their code; what their store
        buffers do they have done."""
        found = []
        for other, (thread, _) in enumerate(self.program.instances):
            if thread.of:
                continue
            nodes = {node for node in range(len(self._nodes(other))) if does(other, node)}
            if other != number and nodes:
                found.append((other, nodes))
        return found


def _place(span: Span, note: str) -> str:
    return note or f"{shown(span.file)}:{span.line}"
