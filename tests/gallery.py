"""What is expected of a model of ``models/gallery``."""

from __future__ import annotations

from dataclasses import field

from interleave.record import record


@record
class Expected:
    """What a model's check says, without reductions.

    ``violated`` has the steps of each violated property's shortest trace (None: a `@reachable` that is not
    reached has no trace), ``causes`` the sentences of all its causes; a property that is violated by the
    causes of another is not in it.
    """

    states: int
    transitions: int
    violated: dict[str, int | None] = field(default_factory=dict)
    causes: dict[str, tuple[str, ...]] = field(default_factory=dict)
