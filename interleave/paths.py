"""How file names are shown: relative to the working directory where they are below it."""

from __future__ import annotations

import os


def shown(path: str) -> str:
    """The path as messages print it."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        return path
    return path if relative.startswith("..") else relative
