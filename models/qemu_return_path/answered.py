"""Is a resume answered? A liveness property of the family: `answered(design="NEW", scenario="oob_pause")`.

A resume that got its connection stores POSTCOPY_RECOVER (from QEMU 9.1 on POSTCOPY_RECOVER_SETUP before
it), and the user waits. The answer is any other state: POSTCOPY_ACTIVE if it has recovered, POSTCOPY_PAUSED
if it may be tried once more, or an end. Nothing else is asked here; the family's own properties are those of
designs.py. What was found is in family/README.md.
"""

from interleave import Model, leads_to

from . import designs
from .family.states import MigrationStatus

RECOVERING = (MigrationStatus.POSTCOPY_RECOVER_SETUP, MigrationStatus.POSTCOPY_RECOVER)

#: The properties that are not asked.
OTHERS = (
    "clean_up_closes_its_own_file", "descriptor_closed_once", "to_dst_file_empty_when_stored",
    "pause_entered_while_active", "pause_has_a_file", "resume_is_a_resume", "cleaned_up_when_inactive",
    "joined_before_clean_up_ends", "no_stale_token", "sync_waits_for_all_bitmaps", "cancel_is_kept",
    "completed_means_confirmed", "never_hangs", "main_loop_comes_back", "recovery_completes",
)  # fmt: skip


def answered(design: str = "NEW", scenario: str = "one_pause", **budgets: int) -> type[Model]:
    """A design in a scenario, with that property and no other one.

    Raises:
        ValueError: there is no such design, scenario or budget.
    """
    made = {
        "OLD": designs.old, "V1": designs.v1, "V2": designs.v2, "NEW": designs.new, "NEW8": designs.new8,
        "Q90": designs.q90, "10.0": designs.ten0,
    }  # fmt: skip
    if design not in made:
        raise ValueError(f"no design {design!r}; there are {', '.join(made)}")
    family = made[design](scenario, **budgets)

    class Answered(family):
        @leads_to
        def resume_is_answered(ms):
            """Once the state says that it recovers, it says something else in the end."""
            return ms.state in RECOVERING, ms.state not in RECOVERING or ms.gone

    for name in OTHERS:
        setattr(Answered, name, None)
    Answered.__doc__ = f"{(family.__doc__ or '').strip()} Is a resume answered?"
    return Answered
