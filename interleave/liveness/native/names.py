"""The kernel of liveness."""

from __future__ import annotations

from interleave.engine.native.kernels.sources import Sources

_HERE, _EXPLAIN = "interleave.liveness.native", "interleave.explain.native"
_ENGINE = "interleave.engine.native"

LIVENESS = Sources(
    "liveness",
    "what judges liveness in large models",
    8,
    {
        "close": 6,
        "sweep_steps": 5,
        "strong_parts": 6,
        "about_parts": 8,
        "sort_parts": 10,
        "stem": 9,
        "nearest": 13,
        "open_entries": 4,
        "sweep_open": 6,
        "begin_open": 6,
        "index_open": 1,
        "deepen": 2,
        "place_of": 3,
        "state_of": 4,
        "mark_seen": 2,
        "spread": 8,
        "enter_begins": 8,
        "source_of": 5,
        "spread_in_part": 10,
    },
    (
        f"{_HERE}.kernel", f"{_HERE}.open", f"{_HERE}.deepen", f"{_HERE}.ways",
        f"{_EXPLAIN}.unfold",
        f"{_ENGINE}.kernels.backwards",
    ),
    (
        f"{_HERE}.names",
        f"{_HERE}.block",
        f"{_EXPLAIN}.block",
        f"{_ENGINE}.abi",
        *(f"{_ENGINE}.kernels.{name}" for name in ("context", "hashes", "intrinsics", "visited", "compile")),
    ),
)  # fmt: skip
