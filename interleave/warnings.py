"""What a model is warned of: it can be checked, but says less than its author may believe.

Data only. `interleave.frontend.warnings` finds them; those of liveness `interleave.liveness.verdicts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.record import record

if TYPE_CHECKING:
    from interleave.program.program import Span

NEVER_CALLED, NEVER_USED = "never-called", "never-used"
NEVER_WRITTEN, NEVER_READ = "never-written", "never-read"
NO_PROPERTY, GHOST_UNSEEN, NO_EFFECT = "no-property", "ghost-unseen", "no-effect"
NEVER_ASKED, GOAL_NEVER = "never-asked", "goal-never"

#: The kinds by name, in the order in which they are told; what is the matter, in a sentence.
WARNINGS = {
    NEVER_CALLED: "A method is called by nobody: it may have lost its decorator, or its name be misspelt.",
    NEVER_USED: "A variable is declared, and neither written nor read.",
    NEVER_WRITTEN: "A variable has its initial value for ever.",
    NEVER_READ: "A ghost is written, and no property and no assert looks at it.",
    NO_PROPERTY: "A model has no property of its own, and no assert.",
    GHOST_UNSEEN: "A ghost is written, and written again in the same step: no property sees the value.",
    NO_EFFECT: "A procedure changes its parameter, which changes nothing for the caller.",
    NEVER_ASKED: "No reachable state fulfils the first part of a leads_to: it holds, and says nothing.",
    GOAL_NEVER: "No reachable state fulfils what a liveness property waits for.",
}


@record
class ModelWarning:
    """A warning.

    Attributes:
        kind: one of `WARNINGS`.
        about: the name that it is about.
        text: what is the matter, in one sentence without a full stop.
        span: where, None where the source is not at hand.
        hint: what to do, in a few words.
    """

    kind: str
    about: str
    text: str
    span: Span | None
    hint: str = ""
