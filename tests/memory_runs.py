"""What the threads of a program of `memory_corpus.py` can do, each by itself, whatever its reads give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from memory_corpus import Instruction, Litmus, Term, element, flat, leaves, value

Registers = dict[str, int]


class Unsayable(Exception):
    """The program has a loop, so there is no bound on its executions."""


class Event(NamedTuple):
    """``kind`` is R, W or F. ``update``: of a read-modify-write, which on x86 is a fence even if a `cas`
    fails."""

    thread: int
    kind: str
    place: str
    value: int
    order: str
    update: bool = False


@dataclass(frozen=True)
class Run:
    """One way through a thread: its events, pairs of a read-modify-write by number, and its locals then."""

    events: tuple[Event, ...]
    pairs: tuple[tuple[int, int], ...]
    registers: Registers


class Thread:
    """Goes through a thread in all ways, whatever its reads give."""

    def __init__(self, litmus: Litmus, number: int, domain: dict[str, set[int]]) -> None:
        self.number, self.domain = number, domain
        self.body = litmus.threads[number]
        self.names = [str(r) for r in leaves(self.body) if isinstance(r, str)]
        self.first = litmus.regs.get(str(number), {})
        #: what is written in some run, those among it that wait for ever
        self.written: set[tuple[str, int]] = set()

    def runs(self) -> Iterator[Run]:
        yield from self.block(self.body, Run((), (), dict.fromkeys(self.names, 0) | self.first))

    def block(self, body: list[Instruction], run: Run) -> Iterator[Run]:
        if not body:
            yield run
            return
        for after in self.instruction(body[0], run):
            yield from self.block(body[1:], after)

    def place(self, place: Term, run: Run) -> str:
        name, index = element(place)
        return name if index is None else f"{name}[{value(index, run.registers)}]"

    def read(self, run: Run, place: str, order: str, update: bool = False) -> Iterator[tuple[Run, int]]:
        for read in sorted(self.domain.get(place, {0})):
            event = Event(self.number, "R", place, read, order, update)
            yield Run((*run.events, event), run.pairs, run.registers), read

    def write(self, run: Run, place: str, what: int, order: str, update: bool = False) -> Run:
        self.written.add((place, what))
        events = (*run.events, Event(self.number, "W", place, what, order, update))
        pair = ((len(run.events) - 1, len(run.events)),) if update else ()
        return Run(events, run.pairs + pair, run.registers)

    def instruction(self, instruction: Instruction, run: Run) -> Iterator[Run]:
        registers = run.registers
        match instruction:
            case ["load" | "await", register, place, order, *until]:
                for after, read in self.read(run, self.place(place, run), order):
                    now = registers | {register: read}
                    if all(value(term, now) for term in until):
                        yield Run(after.events, after.pairs, now)
            case ["store", place, what, order]:
                yield self.write(run, self.place(place, run), value(what, registers), order)
            case ["fadd" | "xchg" as kind, register, place, what, order]:
                where, new = self.place(place, run), value(what, registers)
                for after, read in self.read(run, where, order, True):
                    done = self.write(after, where, new + (read if kind == "fadd" else 0), order, True)
                    yield Run(done.events, done.pairs, registers | {register: read})
            case ["cas", ok, place, old, new, order, failure, *seen]:
                where, expected = self.place(place, run), value(old, registers)
                for read in sorted(self.domain.get(where, {0})):
                    fits = read == expected
                    event = Event(self.number, "R", where, read, order if fits else failure, True)
                    done = Run((*run.events, event), run.pairs, registers)
                    if fits:
                        done = self.write(done, where, value(new, registers), order, True)
                    now = registers | {ok: int(fits)} | dict.fromkeys(seen, read)
                    yield Run(done.events, done.pairs, now)
            case ["fence", order]:
                event = Event(self.number, "F", "", 0, order)
                yield Run((*run.events, event), run.pairs, registers)
            case ["lock", mutex]:
                for after, read in self.read(run, f"lock {mutex}", "acq", True):
                    if not read:
                        yield self.write(after, f"lock {mutex}", 1, "acq", True)
            case ["unlock", mutex]:
                yield self.write(run, f"lock {mutex}", 0, "rel")
            case ["let", register, what]:
                yield Run(run.events, run.pairs, registers | {register: value(what, registers)})
            case ["if", condition, *branches]:
                taken = branches[0] if value(condition, registers) else [*branches, []][1]
                yield from self.block(taken, run)
            case _:
                raise ValueError(f"unknown instruction {instruction}")


def ways(litmus: Litmus) -> list[list[Run]]:
    """For each thread its runs, in which reads give what is written somewhere. In all models what a write
    says comes of writes that were before it, so as many rounds as there are writes find all values."""
    kinds = [instruction[0] for body in litmus.threads for instruction in flat(body)]
    if "while" in kinds:
        raise Unsayable(f"{litmus.name} has a loop")
    domain: dict[str, set[int]] = {name: {first} for name, first in litmus.init.items()}
    for _ in range(1 + sum(kind in ("store", "fadd", "xchg", "cas", "lock", "unlock") for kind in kinds)):
        threads = [Thread(litmus, number, domain) for number in range(len(litmus.threads))]
        found = [list(thread.runs()) for thread in threads]
        grown = {place: set(values) for place, values in domain.items()}
        for thread in threads:
            for place, written in thread.written:
                grown.setdefault(place, {litmus.init.get(place, 0)}).add(written)
        if grown == domain:
            break
        domain = grown
    return found
