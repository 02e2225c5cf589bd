"""RCU by axioms, beside RC11: the fundamental law (Alglave, Maranget, McKenney, Parri, Stern, Frightening
small children and disconcerting grown-ups: concurrency in the Linux kernel, 2018).

An execution is one of RC11 in which of each read section and each grace period either the end of the one
happens before the end of the other, or the beginning of the other before that of the one, without a cycle of
these, of program order and of rf. A grace period begins with a `seq_cst` fence. Nothing of the product is
used.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from memory_axioms import Execution, Outcome, acyclic, orders, outcome, rc11, reads_from, skeleton, union
from memory_corpus import Litmus
from memory_runs import Event, Run

#: What a thread does, in order: ``put`` or ``get`` with a location, a value or a name, and an order;
#: ``lock``, ``unlock``, ``wait``, or ``fence`` with an order.
Step = tuple[str, ...]
LOCK, UNLOCK, BEGIN, OVER = "lock", "unlock", "begin", "over"
PLACES = "xyz"


class Accesses:
    """Makes up accesses; each value is written once."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.written = self.read = 0

    def one(self, place: str) -> Step:
        if self.random.random() < 0.5:
            self.written += 1
            return "put", place, str(self.written), self.random.choice(("rlx", "rlx", "rlx", "rel"))
        self.read += 1
        return "get", place, f"r{self.read}", self.random.choice(("rlx", "rlx", "rlx", "acq"))


def random_threads(seed: int) -> list[list[Step]]:
    """Two or three threads in a ring, each with accesses to two locations, which it shares with those beside
    it: in a read section, around a grace period, or around a fence. There are both of the former."""
    random = Random(seed)
    accesses, threads, count = Accesses(random), list[list[Step]](), random.choice((2, 3, 3))
    kinds = ["section", "wait", random.choice(("section", "section", "wait", "plain"))][:count]
    random.shuffle(kinds)
    for number, kind in enumerate(kinds):
        places = [PLACES[number], PLACES[(number + 1) % count]]
        if random.random() < 0.2:
            places.append(random.choice(PLACES[:count]))
        random.shuffle(places)
        steps = [accesses.one(place) for place in places]
        match kind:
            case "section":
                end = random.choice((len(steps), len(steps), 1))
                steps = [(LOCK,), *steps[:end], (UNLOCK,), *steps[end:]]
            case "wait":
                steps.insert(random.choice((1, len(steps) - 1)), ("wait",))
            case _:
                steps.insert(1, ("fence", random.choice(("sc", "acq", "rel"))))
        threads.append(steps)
    return threads


def events_of(number: int, steps: list[Step], values: dict[str, int]) -> tuple[Event, ...]:
    """A thread's events, where its reads give these values."""
    found: list[Event] = []
    for what, *more in steps:
        match what, more:
            case "put", [place, given, order]:
                found.append(Event(number, "W", place, int(given), order))
            case "get", [place, name, order]:
                found.append(Event(number, "R", place, values[name], order))
            case "fence", [order]:
                found.append(Event(number, "F", "", 0, order))
            case "wait", _:
                found += [Event(number, "F", BEGIN, 0, "sc"), Event(number, "F", OVER, 0, "")]
            case _:
                found.append(Event(number, "F", what, 0, ""))
    return tuple(found)


def read_in(threads: list[list[Step]]) -> dict[str, str]:
    """The names of what is read, with the locations."""
    return {more[1]: more[0] for steps in threads for what, *more in steps if what == "get"}


def pairs(events: list[Event], first: str, last: str) -> list[tuple[int, int]]:
    """Where sections, or grace periods, begin and end."""
    ends = iter([k for k, event in enumerate(events) if event.kind == "F" and event.place == last])
    return [(k, next(ends)) for k, event in enumerate(events) if event.kind == "F" and event.place == first]


def lawful(x: Execution) -> bool:
    """Whether there is a choice for each section and each grace period."""
    sections, waits = pairs(x.events, LOCK, UNLOCK), pairs(x.events, BEGIN, OVER)
    both = [(s, w) for s in sections for w in waits if x.events[s[0]].thread != x.events[w[0]].thread]
    sb = x.sb
    for former in product((True, False), repeat=len(both)):
        edges = [0] * len(x.events)
        for ((lock, unlock), (begin, over)), first in zip(both, former, strict=True):
            edges[unlock if first else begin] |= 1 << (over if first else lock)
        if acyclic(union(sb, x.rf, edges)) and rc11(x, edges):
            return True
    return False


def ends(threads: list[list[Step]]) -> set[Outcome]:
    """How the threads can end: what is read, and what is written last."""
    litmus = Litmus("rcu", [], init=dict.fromkeys(PLACES, 0))
    written: dict[str, list[int]] = {place: [0] for place in litmus.init}
    for what, *more in (step for steps in threads for step in steps):
        if what == "put":
            written[more[0]].append(int(more[1]))
    gets = read_in(threads)
    found: set[Outcome] = set()
    for chosen in product(*(written[place] for place in gets.values())):
        values = dict(zip(gets, chosen, strict=True))
        for x, runs in _executions(litmus, threads, values):
            ended = frozenset((name.partition(":")[2] or name, n) for name, n in outcome(x, runs))
            if ended not in found and lawful(x):
                found.add(ended)
    return found


def _executions(
    litmus: Litmus, threads: list[list[Step]], values: dict[str, int]
) -> Iterator[tuple[Execution, tuple[Run, ...]]]:
    runs = []
    for number, steps in enumerate(threads):
        mine = {more[1]: values[more[1]] for what, *more in steps if what == "get"}
        runs.append(Run(events_of(number, steps, values), (), mine))
    x = skeleton(litmus, tuple(runs))
    for rf in reads_from(x):
        for mo in orders(x):
            x.rf, x.mo = rf, mo
            if x.coherent():
                yield x, tuple(runs)


ORDERS = {"rlx": "relaxed", "acq": "acquire", "rel": "release", "sc": "seq_cst"}


def model_of(threads: list[list[Step]]) -> str:
    """The same as a model; what is read is kept in ghosts."""
    lines = ['class M(Model, memory="c11"):', "    rcu = RCU()"]
    lines += [f"    {place} = Int(0, max=9, atomic=True)" for place in PLACES]
    lines += [f"    {name} = Int(-1, min=-1, max=9, ghost=True)" for name in read_in(threads)]
    for number, steps in enumerate(threads):
        lines += ["    @thread", f"    def t{number}(m):"]
        for what, *more in steps:
            match what, more:
                case "put", [place, given, order]:
                    lines.append(f"        m.{place}.store({given}, {ORDERS[order]})")
                case "get", [place, name, order]:
                    lines += [f"        q = m.{place}.load({ORDERS[order]})", f"        m.{name} = q"]
                case "fence", [order]:
                    lines.append(f"        fence({ORDERS[order]})")
                case "wait", _:
                    lines.append("        m.rcu.synchronize()")
                case _:
                    lines.append(f"        m.rcu.read_{what}()")
        lines.append("        pass")
    return "\n".join(lines) + "\n"
