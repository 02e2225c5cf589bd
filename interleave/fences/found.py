"""What is known of a model's fences, as data."""

from __future__ import annotations

from interleave.properties.result import Result
from interleave.record import record


@record
class Spot:
    """A place in the source for a fence, or where one stands, or an access.

    Attributes:
        where: the procedure that it is in.
        does: the step beside it; of a fence that stands there, the fence, and of an access that.
        file, line: where that is; ``note`` is the place in C that the model names there.
        side: ``before`` or ``after`` that step; empty for a fence that stands there, and for an access.
        order: of a fence that is to be put there, its order; of what stands there the order that it is to
            have, empty if none.
        called: what C calls that, where the model is written in C's names and there is a name.
        seq_cst: whether it would do as well for the step, a store, to be sequentially consistent.
    """

    where: str
    does: str
    file: str
    line: int
    side: str = ""
    order: str = ""
    note: str = ""
    called: str = ""
    seq_cst: bool = False


@record
class Fences:
    """What is known of a model's fences.

    Attributes:
        result: of the model as it stands.
        memory: the memory model that it is checked under.
        weak: the properties that are violated under it, and hold where memory is sequentially consistent.
        strong: those that are violated there, too.
        hopeless: those of `weak` that no fence and no order helps.
        helping: fences, and orders of accesses, with which none of the others of `weak` is violated any more;
            none if there are none, or if that is not known.
        fewest: whether no smaller number of them does that, nor as many that are weaker. Else none of these
            can be left out.
        idle: the fences that stand there and can go, all at once.
        weaker: the fences and accesses whose order can be a weaker one, together with that.
        needed: the others: none of these can go, or be weaker, too.
        full: how many entries store buffers have that were full in one of these versions, or how many stores
            histories; 0 if none was.
        programs: how many versions of the model were checked.
        seconds: how long that took.
        why: why something is not known.
    """

    result: Result
    memory: str
    weak: tuple[str, ...] = ()
    strong: tuple[str, ...] = ()
    hopeless: tuple[str, ...] = ()
    helping: tuple[Spot, ...] = ()
    fewest: bool = False
    idle: tuple[Spot, ...] = ()
    weaker: tuple[Spot, ...] = ()
    needed: tuple[Spot, ...] = ()
    full: int = 0
    programs: int = 1
    seconds: float = 0.0
    why: str = ""
