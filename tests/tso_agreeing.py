"""Models with store buffers: the oracle's machine and both engines, with and without reductions."""

from __future__ import annotations

from oracle import ModelFault, explore
from oracle_tso import TsoOracle

from interleave.api import explore as engine
from interleave.api import program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.loader import Loaded
from interleave.memories import Memory
from interleave.program.kinds import FULL
from interleave.program.program import Program
from interleave.properties.result import Result

MAX_STATES = 2000
WHOLE = {"reduction": False, "symmetry": False}


def explored(
    program: Program, kind: str = "python", most: int = MAX_STATES, **options: bool
) -> Result | None:
    """What an engine finds, in so many states; None for an error of the model."""
    try:
        return engine(program, Options(Limits(states=most), engine=kind, **options)).result
    except ModelError:
        return None


def violated(result: Result) -> set[str]:
    return {found.name for found in result.violated}


def agreed(loaded: Loaded, *, compiled: bool = False, most: int = MAX_STATES) -> str:
    """Hold them all against each other on one model, if it has no more states than these.

    Returns:
        what became of it: ``large``, ``model error`` (met by all), or else ``agreed``; ``fewer`` where there
        are fewer states without what nobody can tell.
    """
    sc, tso = program_of(loaded, memory=Memory("sc")), program_of(loaded, memory=Memory("tso"))
    machine = program_of(loaded, memory=Memory("tso", sparing=False))
    whole = explored(machine, most=most, **WHOLE)
    if whole is not None and whole.reason:
        return "large"
    full, whole_full = ({p.name for p in made.properties if p.kind == FULL} for made in (tso, machine))
    if full != whole_full:
        return "large"  # with what nobody can tell there is more than is counted, and other buffers
    bounded = frozenset(thread.name for thread in sc.threads if f"buffer({thread.name}) 0" not in full)
    oracle = TsoOracle(sc, tso.buffers or 2, bounded)
    try:
        expected = explore(sc, oracle=oracle)
    except ModelFault:
        assert whole is None
        return "model error"
    assert whole is not None
    found = whole.states, whole.transitions, whole.depth, violated(whole)
    assert found == (expected.states, expected.transitions, expected.depth, set(expected.violations))
    states = []
    for program in (machine, tso):
        for options in (WHOLE, {"symmetry": False}, {}):
            for kind in ("python", "native")[: 1 + compiled]:
                result = explored(program, kind, **options)
                assert result is not None and not result.reason
                assert violated(result) == violated(whole), (options, kind)
                states.append(result.states)
        if compiled:
            assert states[-1] == states[-2] and states[-5] == states[-6]
    return "fewer" if states[-1] < states[0] else "agreed"
