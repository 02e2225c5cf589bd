"""How much memory the process has, and how much the machine has to give."""

from __future__ import annotations

import os
import resource
import sys

#: The part of the available memory that a search may use if nothing else is said.
MEMORY_SHARE = 0.8


def resident_bytes() -> int:
    """The process's resident memory, in bytes."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024


def available_bytes() -> int | None:
    """How much memory the machine, or the control group that the process is in, has to give
    without swapping, in bytes; None where it does not say."""
    found = [n for n in (_machine_available(), _group_available()) if n is not None]
    return min(found, default=None)


def most_memory() -> int | None:
    """The bound on the process's memory where none is given: so that a search ends with what it
    found, and not with the kernel's choice of a process to kill."""
    available = available_bytes()
    return None if available is None else resident_bytes() + int(available * MEMORY_SHARE)


def _machine_available() -> int | None:
    try:
        with open("/proc/meminfo") as file:
            for line in file:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return None


def _group_available() -> int | None:
    """The same of a control group, version 2 or 1, seen from inside a container."""
    for limit, usage in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ):
        try:
            with open(limit) as most, open(usage) as used:
                return max(0, int(most.read()) - int(used.read()))
        except (OSError, ValueError):  # "max" where there is no limit
            continue
    return None
