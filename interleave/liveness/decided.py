"""What is known of liveness properties before there is a graph of all states."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Run
from interleave.liveness.fairness import Fairness
from interleave.liveness.properties import Conditions
from interleave.record import record


@record
class Shown:
    """A run that shows a violation, of the program of conditions.

    Attributes:
        run: it.
        loop: from which step on it goes round; None if it ends.
        lost: after how many steps no run comes to the goal any more; -1 if always one does.
        cures: which other fairness would make the property hold, in words; None if nobody knows.
    """

    run: Run
    loop: int | None
    lost: int
    cures: Sequence[str] | None


@record
class Decided:
    """What is known of a property.

    Attributes:
        holds: whether it holds; None if that is not known.
        needs: whether it needs fairness for that.
        asked, goal: whether there is a state in which it is asked for, and one in which the goal is there.
        shown: how it is violated; None if the graph is to show that.
    """

    holds: bool | None
    needs: bool = False
    asked: bool = True
    goal: bool = True
    shown: Shown | None = None


@record
class Decisions:
    """The same of all properties; ``states`` is in how many states that was found out, ``why`` why not."""

    properties: tuple[Decided, ...]
    states: int
    why: str = ""


#: Decides what it can without a graph of all states; None if it is of no use.
Decide = Callable[[Behaviour, Sequence[Conditions], Fairness], Decisions | None]
