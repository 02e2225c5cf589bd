"""What became of the mutants of a model, as data."""

from __future__ import annotations

from interleave.mutate.mutants import Mutant
from interleave.properties.result import Result
from interleave.record import record

#: A property says something else of the mutant than of the original; none does; none can, as it does the
#: same; it is not known.
NOTICED, SURVIVED, SAME, UNDECIDED = "noticed", "survived", "same", "undecided"
#: What notices a mutant that cannot be checked: ``check`` says what its author would have to change.
MODEL_ERROR = "model-error"


@record
class Noticed:
    """A property whose verdict is another one, or an error of the model where there was none."""

    name: str
    before: str
    after: str


@record
class Outcome:
    """What became of a mutant.

    Attributes:
        mutant: it.
        verdict: one of the above.
        noticed: by what, in the order of properties.
        states: how many of it were explored.
        why: why it is not known; or what `MODEL_ERROR` says.
        accepted: the reason why it may survive, if there is one.
    """

    mutant: Mutant
    verdict: str
    noticed: tuple[Noticed, ...] = ()
    states: int = 0
    why: str = ""
    accepted: str = ""


@record
class Mutation:
    """How much the properties of a model notice.

    Attributes:
        original: the result on it.
        outcomes: of all mutants, in order.
        refused: how many changes gave no program.
        stale: what is accepted and does not survive any more: each name with what became of it.
        seconds: what it took.
    """

    original: Result
    outcomes: tuple[Outcome, ...]
    refused: int
    stale: tuple[tuple[str, str], ...]
    seconds: float
    interrupted: bool = False

    def of(self, verdict: str) -> list[Outcome]:
        """The mutants of which that became."""
        return [outcome for outcome in self.outcomes if outcome.verdict == verdict]

    @property
    def survivors(self) -> list[Outcome]:
        """Those that survive, and that nobody has accepted."""
        return [outcome for outcome in self.of(SURVIVED) if not outcome.accepted]
