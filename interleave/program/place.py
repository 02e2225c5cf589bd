"""Shared locations, as instructions name them."""

from __future__ import annotations

from interleave.program.expr import Expr
from interleave.record import record


@record
class Place:
    """A shared location: a part of ``variable``, in the object ``ref`` if it is a field.

    Accessing it checks, in this order: ``ref`` is not None (``null-dereference``), is not stale
    (``use-after-free``), ``index``, which counts parts, is in range (``index-out-of-range``). ``text`` is
    how the author wrote it.
    """

    variable: str
    ref: Expr | None = None
    index: Expr | None = None
    text: str = ""

    def owner(self, depth: int) -> str:
        """The text without the last names, as many as the field has: how the object was written."""
        found, nested = self.text, 0
        for k in reversed(range(len(self.text))):
            nested += (self.text[k] in "])") - (self.text[k] in "[(")
            if self.text[k] == "." and not nested and depth:
                found, depth = self.text[:k], depth - 1
        return found
