"""What a program of `memory_corpus.py` can do, by axioms: SC, TSO and RC11.

All candidate executions are made: how each thread goes on with whatever it may read, where each read
reads from (rf), and in which order a location's writes are (mo). A model of memory is a predicate on them:

* ``sc``: program order, rf, mo and fr have no cycle (Lamport 1979; Alglave, Maranget, Tautschnig 2014).
* ``tso``: Sewell, Sarkar, Owens, Zappa Nardelli, Myreen 2010, as axioms in Alglave et al. 2014. What the
  machine does on memory itself (read-modify-writes, `seq_cst` stores) and ``fence(seq_cst)`` are fences.
* ``rc11``: Lahav, Vafeiadis, Kang, Hur, Dreyer 2017. A mutex is a location that a lock changes from 0 to 1,
  acquiring, and an unlock sets, releasing.

`outcomes` gives all ends of a program that has no loop.

Nothing of the product is used. A relation is a list of bit sets, one for each event: its successors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations, product

from memory_corpus import Litmus, value
from memory_runs import Event, Run, ways

Relation = list[int]
#: The locals of each thread, and the last values of locations, by their names in conditions.
Outcome = frozenset[tuple[str, int]]

ACQUIRES, RELEASES = ("acq", "acq_rel", "sc"), ("rel", "acq_rel", "sc")
START = -1  # the thread of the writes that initialise locations


# ---------------------------------------------------------------------------- relations


def union(*relations: Relation) -> Relation:
    first, *others = relations
    for second in others:
        first = [a | b for a, b in zip(first, second, strict=True)]
    return first


def members(bits: int) -> Iterator[int]:
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


def then(*relations: Relation) -> Relation:
    """What one leads to after the other."""
    first, *others = relations
    for second in others:
        found = []
        for bits in first:
            after = 0
            for k in members(bits):
                after |= second[k]
            found.append(after)
        first = found
    return first


def inverse(relation: Relation) -> Relation:
    found = [0] * len(relation)
    for a, bits in enumerate(relation):
        for b in members(bits):
            found[b] |= 1 << a
    return found


def closure(relation: Relation) -> Relation:
    found = list(relation)
    for k in range(len(found)):
        reach, bit = found[k], 1 << k
        for a, bits in enumerate(found):
            if bits & bit:
                found[a] = bits | reach
    return found


def acyclic(relation: Relation) -> bool:
    return irreflexive(closure(relation))


def irreflexive(relation: Relation) -> bool:
    return not any(bits >> a & 1 for a, bits in enumerate(relation))


# ---------------------------------------------------------------------------- executions


@dataclass
class Execution:
    """A candidate: its events, and the relations that they are in. The first events initialise locations."""

    events: list[Event]
    sb: Relation
    rmw: Relation
    rf: Relation = None  # type: ignore[assignment]
    mo: Relation = None  # type: ignore[assignment]

    def only(self, which: Callable[[Event], bool]) -> Relation:
        """Those events, each in relation to itself."""
        return [1 << a if which(event) else 0 for a, event in enumerate(self.events)]

    @cached_property
    def everything(self) -> Relation:
        return self.only(lambda event: True)

    @cached_property
    def same_place(self) -> list[int]:
        found = []
        for one in self.events:
            bits = sum(1 << b for b, other in enumerate(self.events) if other.place == one.place)
            found.append(bits if one.kind != "F" else 0)
        return found

    @cached_property
    def same_thread(self) -> list[int]:
        return [sum(1 << b for b, o in enumerate(self.events) if o.thread == e.thread) for e in self.events]

    @property
    def fr(self) -> Relation:
        return then(inverse(self.rf), self.mo)

    def at_one_place(self, relation: Relation) -> Relation:
        return [bits & same for bits, same in zip(relation, self.same_place, strict=True)]

    def between_threads(self, relation: Relation) -> Relation:
        return [bits & ~same for bits, same in zip(relation, self.same_thread, strict=True)]

    def coherent(self) -> bool:
        """Each location by itself is sequentially consistent, and nothing comes into a read-modify-write. All
        models have this, so what is not is left out at once."""
        fr = self.fr
        if any(a & b for a, b in zip(self.rmw, then(fr, self.mo), strict=True)):
            return False
        return acyclic(union(self.at_one_place(self.sb), self.rf, self.mo, fr))


def sc(x: Execution) -> bool:
    return acyclic(union(x.sb, x.rf, x.mo, x.fr))


def tso(x: Execution) -> bool:
    """A fence of another order is no event on x86: it keeps no store before a load."""
    fences = sum(1 << a for a, event in enumerate(x.events) if event.kind == "F")
    kept = [0 if event.kind == "F" else bits & ~fences for event, bits in zip(x.events, x.sb, strict=True)]
    for a, first in enumerate(x.events):
        if first.kind == "W" and first.thread != START and not first.update and first.order != "sc":
            for b in members(kept[a]):
                if x.events[b].kind == "R" and not x.events[b].update:
                    kept[a] &= ~(1 << b)
    fence = x.only(lambda event: event.kind == "F" and event.order == "sc")
    order = union(kept, then(x.sb, fence, x.sb))
    return acyclic(union(order, x.between_threads(x.rf), x.mo, x.fr))


def rc11(x: Execution, besides: Relation | None = None) -> bool:
    """RC11's axioms; ``besides``: what happens before what by other things."""
    sb, rf, mo, fr, same = x.sb, x.rf, x.mo, x.fr, x.everything
    if not acyclic(union(sb, rf)):
        return False
    write, fence = x.only(lambda e: e.kind == "W"), x.only(lambda e: e.kind == "F")
    sequence = then(write, union(same, x.at_one_place(sb)), write)
    sequence = then(sequence, union(same, closure(then(rf, x.rmw))))
    released = then(x.only(lambda e: e.kind != "R" and e.order in RELEASES), union(same, then(fence, sb)))
    acquired = then(union(same, then(sb, fence)), x.only(lambda e: e.kind != "W" and e.order in ACQUIRES))
    hb = closure(union(sb, besides or [0] * len(sb), then(released, sequence, rf, acquired)))
    eco = closure(union(rf, mo, fr))
    if not irreflexive(then(hb, union(same, eco))):
        return False
    ordered, fences = x.only(lambda e: e.order == "sc"), x.only(lambda e: e.kind == "F" and e.order == "sc")
    apart = [bits & ~one for bits, one in zip(sb, x.same_place, strict=True)]
    scb = union(sb, then(apart, hb, apart), x.at_one_place(hb), mo, fr)
    after, before = union(ordered, then(fences, hb)), union(ordered, then(hb, fences))
    psc = union(then(after, scb, before), then(fences, union(hb, then(hb, eco, hb)), fences))
    return acyclic(psc)


AXIOMS: dict[str, Callable[[Execution], bool]] = {"sc": sc, "tso": tso, "rc11": rc11}


def skeleton(litmus: Litmus, runs: tuple[Run, ...]) -> Execution:
    """The events of these runs, in the order of each thread, after those that initialise locations."""
    places = dict.fromkeys(litmus.init)
    places |= dict.fromkeys(e.place for run in runs for e in run.events if e.kind != "F")
    events = [Event(START, "W", place, litmus.init.get(place, 0), "rlx") for place in places]
    total = len(events) + sum(len(run.events) for run in runs)
    threads = (1 << total) - (1 << len(events))
    sb, rmw = [threads] * len(events) + [0] * (total - len(events)), [0] * total
    for run in runs:
        begin, end = len(events), len(events) + len(run.events)
        events += run.events
        for a in range(begin, end):
            sb[a] = (1 << end) - (1 << a + 1)
        for read, write in run.pairs:
            rmw[begin + read] = 1 << begin + write
    return Execution(events, sb, rmw)


def orders(x: Execution) -> Iterator[Relation]:
    """All orders of the writes of each location, initialisation first, that program order allows."""
    by_place: dict[str, list[int]] = {}
    for a, event in enumerate(x.events):
        if event.kind == "W":
            by_place.setdefault(event.place, []).append(a)
    choices = []
    for first, *others in by_place.values():
        possible = [p for p in permutations(others) if _in_order(x, p)]
        choices.append([(first, *p) for p in possible])
    for chosen in product(*choices):
        mo = [0] * len(x.events)
        for chain in chosen:
            later = 0
            for a in reversed(chain):
                mo[a] = later
                later |= 1 << a
        yield mo


def _in_order(x: Execution, chain: tuple[int, ...]) -> bool:
    earlier = 0
    for a in chain:
        if x.sb[a] & earlier:
            return False
        earlier |= 1 << a
    return True


def reads_from(x: Execution) -> Iterator[Relation]:
    """All choices of a write for each read, of the value that it gives."""
    writes = [(a, event) for a, event in enumerate(x.events) if event.kind == "W"]
    reads = [(b, event) for b, event in enumerate(x.events) if event.kind == "R"]
    choices = [
        [a for a, w in writes if (w.place, w.value) == (r.place, r.value) and not x.sb[b] >> a & 1]
        for b, r in reads
    ]
    for chosen in product(*choices):
        rf = [0] * len(x.events)
        for (b, _), a in zip(reads, chosen, strict=True):
            rf[a] |= 1 << b
        yield rf


def executions(litmus: Litmus) -> Iterator[tuple[Execution, tuple[Run, ...]]]:
    """All candidates that are coherent."""
    for runs in product(*ways(litmus)):
        x = skeleton(litmus, runs)
        written = {(e.place, e.value) for e in x.events if e.kind == "W"}
        if any(e.kind == "R" and (e.place, e.value) not in written for e in x.events):
            continue
        all_orders = list(orders(x))
        for rf in reads_from(x):
            for mo in all_orders:
                x.rf, x.mo = rf, mo
                if x.coherent():
                    yield x, runs


def outcome(x: Execution, runs: tuple[Run, ...]) -> Outcome:
    """How an execution ends."""
    found = {f"{number}:{name}": n for number, run in enumerate(runs) for name, n in run.registers.items()}
    for a, event in enumerate(x.events):
        if event.kind == "W" and not x.mo[a]:
            found[event.place] = event.value
    return frozenset(found.items())


def outcomes(litmus: Litmus, memories: tuple[str, ...] = ("sc", "tso", "rc11")) -> dict[str, set[Outcome]]:
    """How a program can end under each of these memories.

    Raises:
        Unsayable: it has a loop.
    """
    found: dict[str, set[Outcome]] = {memory: set() for memory in memories}
    for x, runs in executions(litmus):
        ends = outcome(x, runs)
        for memory, ended in found.items():
            if ends not in ended and AXIOMS[memory](x):
                ended.add(ends)
    return found


def possible(litmus: Litmus, ended: set[Outcome]) -> bool:
    """Whether the condition is true of some of these."""
    return any(value(litmus.condition, dict(ends)) for ends in ended)
