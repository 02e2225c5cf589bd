"""What the judge of sentences has found."""

from __future__ import annotations

from collections import Counter


class Verdicts:
    """How many sentences of each kind were judged, and which are false: kind, text, why."""

    def __init__(self) -> None:
        self.judged: Counter[str] = Counter()
        self.false: list[tuple[str, str, str]] = []

    def add(self, kind: str, text: str, why: str = "") -> None:
        """One more sentence; ``why`` it is false, empty if it is true."""
        self.judged[kind] += 1
        if why:
            self.false.append((kind, text, why))

    def extend(self, other: Verdicts) -> None:
        """What another one has found, too."""
        self.judged += other.judged
        self.false += other.false
