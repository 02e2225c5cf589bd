"""The kernel of explanations."""

from __future__ import annotations

from interleave.engine.native.kernels.sources import Sources

_HERE, _ENGINE = "interleave.explain.native", "interleave.engine.native"

EXPLANATION = Sources(
    "explanation",
    "what explains large models",
    10,
    {
        "unfold": 1,
        "index": 5,
        "judge_all": 6,
        "mark_stuck": 3,
        "turn_around": 5,
        "spread": 5,
        "doom": 8,
        "settle": 7,
        "widest": 2,
        "begin": 2,
        "fewest": 1,
        "nearest": 1,
    },
    (*(f"{_HERE}.{name}" for name in ("unfold", "fates", "runs")), f"{_ENGINE}.kernels.backwards"),
    (
        *(f"{_HERE}.{name}" for name in ("block", "names")),
        f"{_ENGINE}.abi",
        *(f"{_ENGINE}.kernels.{name}" for name in ("context", "hashes", "intrinsics", "visited", "compile")),
    ),
)
