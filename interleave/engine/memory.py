"""How much memory the process has, and how much the machine has to give."""

from __future__ import annotations

import os
import resource
import sys


def resident_bytes() -> int:
    """The process's resident memory, in bytes."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
