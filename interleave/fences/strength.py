"""Memory orders by what they do: which are stronger than others, and what a change of them costs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from interleave.model.orders import ANY, FAILED, LOADS, STORES
from interleave.program import instr as I
from interleave.record import record

ACQUIRE, RELEASE, ACQ_REL, SEQ_CST = "acquire", "release", "acq_rel", "seq_cst"
RELAXED, NONE = "relaxed", ""
#: What an order does; `NONE` is that of a fence that is not there.
DOES: dict[str, frozenset[str]] = {
    NONE: frozenset(),
    RELAXED: frozenset(),
    ACQUIRE: frozenset({"acquires"}),
    RELEASE: frozenset({"releases"}),
    ACQ_REL: frozenset({"acquires", "releases"}),
    SEQ_CST: frozenset({"acquires", "releases", "is ordered"}),
}
#: How strong orders are, for what a change costs.
STRENGTH = {NONE: 0, RELAXED: 0, ACQUIRE: 1, RELEASE: 1, ACQ_REL: 2, SEQ_CST: 3}

#: Places with other orders than the model has, by number.
Change = Mapping[int, str]


@record
class Scale:
    """The orders that a place can have, weakest first; the first one is the weakest.

    Attributes:
        has: the one that it has in the model.
        orders: all.
        fence: whether it is a fence's, or of a place for one.
    """

    has: str
    orders: tuple[str, ...]
    fence: bool = False

    @property
    def top(self) -> str:
        return self.orders[-1]

    def joined(self, one: str, other: str) -> str:
        """The weakest order that is as strong as both."""
        both = DOES[one] | DOES[other]
        return next(order for order in self.orders if both <= DOES[order])

    def beyond(self, order: str) -> tuple[str, ...]:
        """The weakest orders that are not as weak as another one, or weaker."""
        more = [other for other in self.orders if not DOES[other] <= DOES[order]]
        return tuple(one for one in more if not any(DOES[other] < DOES[one] for other in more))

    def between(self, low: str, high: str) -> tuple[str, ...]:
        """The orders from one to a stronger one, without these two, strongest first."""
        return tuple(o for o in reversed(self.orders) if DOES[low] < DOES[o] < DOES[high])


def weaker(one: Change, other: Change, scales: Sequence[Scale]) -> bool:
    """Whether a change is as weak everywhere as another one, or weaker."""
    return all(
        DOES[one.get(k, scales[k].has)] <= DOES[other.get(k, scales[k].has)] for k in {*one, *other}
    )


def cost(change: Change, scales: Sequence[Scale]) -> tuple[int, int, int]:
    """How many changes; by how much they are stronger, all together; how many of them are fences."""
    more = sum(STRENGTH[order] - STRENGTH[scales[k].has] for k, order in change.items())
    return len(change), more, sum(scales[k].fence for k in change)


#: At least one of these places has to have at least this order.
Clause = Sequence[tuple[int, str]]


def cheapest(clauses: Iterable[Clause], scales: Sequence[Scale], most: int) -> dict[int, str] | None:
    """The cheapest change that meets all clauses; None if it takes more than so many places."""
    known = sorted(clauses, key=len)
    best: dict[int, str] | None = None

    def tried(change: dict[int, str]) -> None:
        nonlocal best
        if best is not None and cost(change, scales) >= cost(best, scales):
            return
        missed = next((clause for clause in known if not _met(clause, change)), None)
        if missed is None:
            best = change
            return
        for place, order in missed:
            if place in change or len(change) < most:
                before = change.get(place, scales[place].has)
                tried({**change, place: scales[place].joined(before, order)})

    tried({})
    return best


def _met(clause: Clause, change: Change) -> bool:
    return any(place in change and DOES[order] <= DOES[change[place]] for place, order in clause)


# ---------------------------------------------------------------------------- of instructions


def order_of(instr: I.Instr) -> str:
    """The order of an instruction."""
    if isinstance(instr, I.AtomicBegin):
        return instr.orders[0]
    assert isinstance(instr, I.Load | I.Store | I.Fence)
    return instr.order or SEQ_CST


def orders_for(instr: I.Instr) -> tuple[str, ...]:
    """Those that it can have."""
    if isinstance(instr, I.Fence):
        return (NONE, ACQUIRE, RELEASE, ACQ_REL, SEQ_CST)
    return LOADS if isinstance(instr, I.Load) else STORES if isinstance(instr, I.Store) else ANY


def with_order(instr: I.Instr, order: str) -> I.Instr:
    """An instruction with another order; where a read-modify-write stores nothing, that changes with it."""
    if not isinstance(instr, I.AtomicBegin):
        assert isinstance(instr, I.Load | I.Store | I.Fence)
        return replace(instr, order=order)
    has, failure = instr.orders
    other = FAILED.get(order, order)
    if DOES[has] <= DOES[order]:
        failed = other if DOES[failure] <= DOES[other] else failure
    else:
        failed = failure if DOES[failure] <= DOES[other] else other
    return replace(instr, orders=(order, failed))
