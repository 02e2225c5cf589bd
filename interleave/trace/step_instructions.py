"""What each instruction does on a way through a step."""

from __future__ import annotations

from dataclasses import replace
from typing import Self, assert_never

from interleave.program import instr as I
from interleave.program.expr import Expr, evaluate, locals_of
from interleave.program.instr import Place
from interleave.program.kinds import OF_BUFFERS
from interleave.program.meaning import ARGUMENT, most_of
from interleave.program.names import queue_length
from interleave.trace.step_state import Element, StepState
from interleave.trace.step_way import BLOCKED, LEADS_ON, Ended, Way


class StepWay(Way):
    """A way through a step that carries out its instructions."""

    def instruction(self, instr: I.Instr) -> list[Self]:
        match instr:
            case I.Choose(dst, values):
                return [self.taking(k, self.value(v), dst) for k, v in enumerate(values)]
            case I.ChooseRange(dst, start, stop, step):
                numbers = range(self.value(start), self.value(stop), step)
                self.expect(numbers)
                return [self.taking(k, value, dst) for k, value in enumerate(numbers)]
            case I.New():
                return self._new(instr)
            case I.Notify(place, every):
                return self._notify(place, every)
            case I.Load() | I.Store():
                self._memory(instr)
            case I.Operate():
                self._operation(instr)
            case I.Put() | I.Get():
                self._queue(instr)
            case I.Free():
                self._free(instr)
            case I.Start(name, index, args):
                self._start(name, index, [self.value(arg) for arg in args])
            case I.Join() | I.Status():
                self._status(instr)
            case I.Assign(dst, expr):
                self.at.values[dst] = self.value(expr)
            case I.Check(condition, _, _):
                self.sure(self.value(condition))
            case I.Require(condition, _):
                self.expect(self.value(condition))
            case I.Assume(condition):
                if not self.decide(condition):
                    if self.hidden:
                        self.stop(BLOCKED, None, 0)
                    raise Ended(BLOCKED)
            case I.AtomicBegin():
                self.inside = True
                if isinstance(instr.instr, I.Store) and self._goes_later(instr.form, instr.instr):
                    self.note(self.element(instr.instr.place), self.value(instr.instr.expr))
            case I.AtomicEnd():
                self.inside = False
            case I.Emit() | I.Fence():
                pass
            case I.Branch() | I.End() | I.Result():
                raise ValueError(f"{instr} is no instruction on the way of a step")
            case _:
                assert_never(instr)
        return []

    def _memory(self, instr: I.Load | I.Store) -> None:
        at = self.at
        if isinstance(instr, I.Load):
            element = self.element(instr.place, self.accesses.reads)
            value = at.values[instr.dst] = at.read(element)
            if self.hidden:
                self._forwarded(instr.dst, value, element)
        else:
            element, value = self.element(instr.place, self.accesses.writes), self.value(instr.expr)
            self.fits(instr.place.variable, value, element)
            at.write(element, value)
        self.note(element, value)

    def _goes_later(self, form: str, store: I.Store) -> bool:
        """Whether a store waits in a store buffer, or is put among other messages, by what is hidden."""
        return form == I.ISSUED or self.at.program.variable[store.place.variable].atomic

    def _forwarded(self, dst: int, value: int, element: Element) -> None:
        """What was read of memory last is in a store buffer, or an older message: that is read instead."""
        last = self.operations[-1] if self.operations else None
        read = last and self.at.code.nodes[last.node].instr
        if last is not None and isinstance(read, I.Load) and read.dst == dst and last.element is not None:
            self.operations[-1] = replace(last, value=value)
            if self.at.program.variable[element[0]].kind in OF_BUFFERS:
                self.accesses.reads.discard(last.element)

    # ------------------------------------------------------------------ synchronisation

    def _operation(self, instr: I.Operate) -> None:
        """A word is accessed where it is needed first."""
        at, meaning = self.at, instr.meaning
        variables = (at.program.variable[instr.places[word.place].variable] for word in meaning.words)
        values = {most_of(k).slot: variable.type.high for k, variable in enumerate(variables)}
        if instr.argument is not None:
            values[ARGUMENT.slot] = self.value(instr.argument)
        elements: dict[int, Element] = {}

        def element(k: int) -> Element:
            if k not in elements:
                place = instr.places[meaning.words[k].place]
                if meaning.words[k].own:
                    elements[k] = place.variable, self.element(place)[1] + at.number
                    self.both(elements[k])
                else:
                    elements[k] = self.element(place, self.accesses.reads, self.accesses.writes)
                values[k] = at.read(elements[k])
            return elements[k]

        def over_words(expr: Expr) -> int:
            for k in sorted(set(locals_of(expr)) - values.keys()):
                element(k)
            return evaluate(expr, values, at.number)

        for need in meaning.needs:
            if need.kind:
                self.sure(over_words(need.condition), element(0))
            else:
                self.expect(over_words(need.condition))
        for guard in meaning.guards:
            self.wait_for(over_words(guard.condition), element(guard.word))
        for k, word in enumerate(meaning.words):
            at.write(element(k), over_words(word.after))
        result = None if meaning.result is None else over_words(meaning.result)
        if instr.dst is not None and result is not None:
            at.values[instr.dst] = result
        self.note(elements[max(elements)], values[ARGUMENT.slot] if meaning.argument else result)

    def _queue(self, instr: I.Put | I.Get) -> None:
        """A queue is one for all its places."""
        at, element = self.at, self.element(instr.queue)
        name, unit = element[0], at.program.variable[element[0]].unit
        length = queue_length(name), element[1] // unit
        self.both(element, length)
        if isinstance(instr, I.Put):
            value = self.value(instr.expr)
            self.wait_for(at.read(length) < unit, element, value)
            self.fits(name, value, element)
            at.put(element, length, value)
        else:
            self.wait_for(at.read(length), element)
            value = at.values[instr.dst] = at.get(element, length)
        self.note(element, value)

    def _notify(self, place: Place, every: bool) -> list[Self]:
        name, first = self.element(place)
        numbers = range(first, first + self.at.program.variable[name].unit)
        elements: list[Element] = [(name, number) for number in numbers]
        waiting = [element for element in elements if self.at.read(element)]
        self.both(*elements)
        if every or not waiting:
            for element in waiting:
                self.at.write(element, 0)
            self.note(None, -1 if waiting else None)
            return []
        ways = []
        for element in waiting:
            ways.append(self.taking(element[1] - first, element[1] - first, None, element))
            ways[-1].at.write(element, 0)
        return ways

    # ------------------------------------------------------------------ objects

    def _new(self, instr: I.New) -> list[Self]:
        struct = self.at.program.struct[instr.struct]
        slots = self.at.slots(struct, self.node)
        self.expect(slots)
        inits = {name: self.value(expr) for name, expr in instr.inits}
        for name, value in inits.items():
            self.fits(name, value, None)
        ways = []
        for which, slot in slots:
            way = self.taking(which if struct.freed else None, slot + 1, instr.dst, (struct.heap, slot))
            way.at.allocate(struct, slot, inits)
            way.accesses.writes.update(self.at.object(struct, slot))
            ways.append(way)
        return ways

    def _free(self, instr: I.Free) -> None:
        struct, ref = self.at.program.struct[instr.struct], self.value(instr.ref)
        self.sure(ref, None, ref)
        slot = (ref - 1) % struct.capacity
        self.both((struct.heap, slot))  # of a second one, too: it is the order with it that matters
        self.sure(ref <= struct.capacity, (struct.heap, slot), ref)
        self.accesses.writes.update(self.at.object(struct, slot))
        self.at.free(struct, ref)
        self.note((struct.heap, slot), ref)

    # ------------------------------------------------------------------ threads

    def _start(self, name: str, index: Expr | None, args: list[int]) -> None:
        """Start a thread, with its local work up to its first access."""
        at, thread = self.at, self.at.program.thread[name]
        numbers = list(range(thread.first, thread.first + thread.instances))
        if index is not None:
            numbers = [self.instance(name, index)]
        self.accesses.reads.update(map(at.status, numbers))
        number = next((n for n in numbers if not at.running(n)), None)
        if number is None:
            self.sure(False, at.status(numbers[0]))
            return
        self.accesses.writes.add(at.status(number))
        self.note(at.status(number), number)
        values = dict(zip(thread.params, args, strict=True))
        if thread.index is not None:
            values[thread.index] = number - thread.first
        begin = StepState(at.layout, at.state, number, values)
        begun = StepWay(begin, thread.code.entry, frozenset(thread.code.locations), True)
        begun.accesses = self.accesses
        begun.go_on()
        at.state = begin.state
        if begun.end != LEADS_ON:
            raise Ended(begun.end)

    def _status(self, instr: I.Join | I.Status) -> None:
        at, number = self.at, self.instance(instr.thread, instr.index)
        element, found = at.status(number), at.finished(number)
        self.accesses.reads.add(element)
        if isinstance(instr, I.Status):
            found = at.running(number) if instr.what == "running" else found
            at.values[instr.dst] = int(found)
        else:
            self.wait_for(found, element)
        self.note(element, found)
