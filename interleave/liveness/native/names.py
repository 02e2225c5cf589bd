"""The kernel of liveness."""

from __future__ import annotations

from interleave.engine.native.kernels.sources import Sources

_HERE, _EXPLAIN = "interleave.liveness.native", "interleave.explain.native"
_ENGINE = "interleave.engine.native"

LIVENESS = Sources(
    "liveness",
    "what judges liveness in large models",
    5,
    {
        "close": 6,
        "sweep_steps": 5,
        "strong_parts": 6,
        "about_parts": 8,
        "sort_parts": 10,
        "stem": 9,
        "nearest": 13,
    },
    (f"{_HERE}.kernel", f"{_EXPLAIN}.unfold", f"{_ENGINE}.kernels.backwards"),
    (
        f"{_HERE}.names",
        f"{_EXPLAIN}.block",
        f"{_ENGINE}.abi",
        *(f"{_ENGINE}.kernels.{name}" for name in ("context", "intrinsics", "visited", "compile")),
    ),
)
