"""What is known of liveness properties before there is a graph of all states."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.liveness.fairness import Fairness
from interleave.liveness.properties import Conditions
from interleave.record import record


@record
class Decided:
    """What is known of a property.

    Attributes:
        holds: whether it holds; None if that is not known.
        needs: whether it needs fairness for that.
        asked, goal: whether there is a state in which it is asked for, and one in which the goal is there.
    """

    holds: bool | None
    needs: bool = False
    asked: bool = True
    goal: bool = True


@record
class Decisions:
    """The same of all properties; ``states`` is in how many states that was found out, ``why`` why not."""

    properties: tuple[Decided, ...]
    states: int
    why: str = ""


#: Decides what it can without a graph of all states; None if it is of no use.
Decide = Callable[[Behaviour, Sequence[Conditions], Fairness], Decisions | None]
