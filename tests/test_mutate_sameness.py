"""What does the same: worked out once more, by the definition, pair by pair."""

from __future__ import annotations

from collections import Counter
from typing import Any
from zlib import crc32

import pytest
from agreeing import draw
from lock_models import lock_models
from mutants_of import mutants_of
from object_models import object_models
from oracle import FINISHED, IDLE, Oracle, explore
from oracle_graph import State
from random_models import models
from test_native import native, outcome
from test_random import agreed

from interleave.checking.verdicts import Checked, Options
from interleave.errors import ModelError
from interleave.mutate.run import decided
from interleave.mutate.sameness import Seen, same
from interleave.program import instr as I
from interleave.program.kinds import BESIDE
from interleave.program.meanings import LOCKS
from interleave.program.program import Program

#: Graphs with more states are too large to be compared pair by pair.
SMALL = 40
#: A state, or the kind of a violation that a step commits.
At = State | str


class Kripke:
    """A program's graph, by the oracle: what is seen of each state, and where steps lead."""

    def __init__(self, program: Program) -> None:
        self.oracle = Oracle(program)
        self.states = list(explore(program).depths)
        self.initial = [*self.oracle.initial()]
        self.after: dict[At, list[At]] = {
            state: [o for number in range(len(state.threads)) for o in self.oracle.steps(state, number)]
            for state in self.states
        }
        self.seen: dict[At, object] = {state: self._look(state) for state in self.states}
        ends = {end for found in (*self.after.values(), self.initial) for end in found}
        for kind in sorted(end for end in ends if isinstance(end, str)):
            self.after[kind], self.seen[kind] = [], kind

    def _look(self, state: State) -> object:
        nodes = (node.instr for prop in self.oracle.program.properties for node in prop.code.nodes)
        asked = {instr.place.variable for instr in nodes if isinstance(instr, I.Load)}
        shared = [
            values
            for variable, values in zip(self.oracle.variables, state.shared, strict=True)
            if variable.kind not in (*LOCKS, *BESIDE) or variable.name in asked
        ]
        threads = [thread if thread in (IDLE, FINISHED) else "on its way" for thread in state.threads]
        checks = self.oracle.program.checks
        return (
            shared, threads, not self.after[state] and self.oracle.unfinished(state),
            "memory-leak" in checks and self.oracle.leaks(state),
            "data-race" in checks and self.oracle.races(state),
        )  # fmt: skip


def naive(one: Kripke, other: Kripke) -> bool:
    """The largest relation of the definition: pairs are struck out until there is nothing to strike out."""
    pairs = {(a, b) for a in one.seen for b in other.seen if one.seen[a] == other.seen[b]}

    def answered(a: At, b: At, after: At, second: Kripke, related: set[tuple[At, At]]) -> bool:
        """Whether a step to a state is answered: by nothing, or by unseen steps and one after them."""
        if (after, b) in related:
            return True
        work, met = [b], {b}
        while work:
            here = work.pop()
            for there in second.after[here]:
                if (after, there) in related:
                    return True
                if (a, there) in related and there not in met:
                    met.add(there)
                    work.append(there)
        return False

    while True:
        turned = {(b, a) for a, b in pairs}
        left = {
            (a, b)
            for a, b in pairs
            if all(answered(a, b, to, other, pairs) for to in one.after[a])
            and all(answered(b, a, to, one, turned) for to in other.after[b])
        }
        if left == pairs:
            break
        pairs = left
    return all(any((a, b) in pairs for b in other.initial) for a in one.initial) and all(
        any((a, b) in pairs for a in one.initial) for b in other.initial
    )


def verdicts(checked: Checked) -> list[str]:
    return [prop.verdict for prop in checked.result.properties]


def compared(strategy: object, examples: int, every: int, *, natively: bool = False) -> Counter[str]:
    """Compare mutants of so many random models with their originals, both ways; the mutants agree with the
    oracle, and so does what is judged of them without traces."""
    found: Counter[str] = Counter()
    whole: dict[str, Any] = {"reduction": False, "symmetry": False}

    def check(source: str, *_: str) -> None:
        try:
            made = mutants_of(source)
        except ModelError:
            return
        _, original = agreed(made.original)
        for mutant in made.mutants[::every]:
            result, checked = agreed(mutant.program)
            if result == "agreed" and natively and crc32(mutant.name.encode()) % 8 == 0:
                found["compiled"] += 1
                assert native(mutant.program, 2, **whole) == outcome(mutant.program, engine="python", **whole)
            found[result] += 1
            found[mutant.operator] += 1
            if checked is None or original is None:
                continue
            plain = decided(mutant.program, Options())
            assert verdicts(plain) == verdicts(checked)
            alike = same(Seen(original.code), Seen(checked.code))
            assert alike is not None
            if alike:
                assert verdicts(original) == verdicts(checked)
            if max(original.result.states, checked.result.states) <= SMALL:
                if made.original.variables == mutant.program.variables:
                    assert alike == naive(Kripke(made.original), Kripke(mutant.program))
                    found["same" if alike else "another"] += 1

    draw(strategy, examples, check)  # type: ignore[arg-type]
    return found


def test_random_models() -> None:
    found = compared(object_models(), 5, 8) + compared(lock_models(), 5, 8)
    assert found["agreed"] > 5 and found["same"] > 1 and found["another"] > 2, found


@pytest.mark.slow
def test_many_random_models() -> None:
    compared(object_models(), 10, 4)
    compared(lock_models(), 10, 4)
    found = compared(models("locks"), 30, 4, natively=True)
    assert found["agreed"] > 10 and found["same"] > 2 and found["another"] > 1, found
    assert {"swap", "store", "compiled"} <= found.keys(), found
