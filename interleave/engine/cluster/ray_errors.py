"""Errors of Ray's in words of this program's."""

from __future__ import annotations

from typing import Any


def away(errors: Any) -> tuple[type[BaseException], ...]:
    """The errors that say that a process is gone, or what it had; ``errors`` is ``ray.exceptions``."""
    return (
        errors.RayActorError, errors.WorkerCrashedError, errors.ObjectLostError, errors.RaySystemError,
        errors.NodeDiedError, errors.OutOfMemoryError,
    )  # fmt: skip


def why(errors: Any, problem: BaseException, whose: str) -> str:
    """What such an error says became of a shard; ``whose`` names its process."""
    words = (
        (errors.ActorUnavailableError, f"{whose} does not answer"),
        (errors.RayActorError, f"{whose} has ended"),
        (errors.WorkerCrashedError, f"{whose} has ended"),
        (errors.OutOfMemoryError, f"{whose} was ended by Ray, as memory was short"),
        (errors.NodeDiedError, "its computer is gone"),
        (errors.ObjectLostError, "what it had given is gone"),
    )
    found = next((text for kind, text in words if isinstance(problem, kind)), None)
    return found or f"Ray does not work: {told(problem)}"


def told(problem: BaseException) -> str:
    """What an error of Ray's says at last: before that it tells where it was."""
    lines = [line.strip() for line in str(problem).splitlines() if line.strip()]
    return (lines[-1] if lines else type(problem).__name__)[:300]
