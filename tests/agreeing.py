"""Random models of one kind, held against each other: the oracle, both engines, with and without what makes
the graph smaller, and the same model written out in other words; and what is explained of them."""

from __future__ import annotations

from collections import Counter

import test_explain
from hypothesis import assume, given, note, settings
from hypothesis import strategies as st
from random_models import load_program
from test_native import native, outcome
from test_random import SETTINGS
from test_random import compare as beside_the_oracle
from test_reduction import compare as reduced_beside_full

from interleave.program.program import Program

#: Draws the source text of a model; or that and the same in other words.
Models = st.SearchStrategy[str] | st.SearchStrategy[tuple[str, str]]


def check_many(models: Models, examples: int) -> Counter[str]:
    """Hold so many against each other; what became of them."""
    found: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(drawn=models)
    def check(drawn: str | tuple[str, str]) -> None:
        source, *others = (drawn,) if isinstance(drawn, str) else drawn
        note("\n".join([source, *others]))
        became = beside_the_oracle(source)
        found[became] += 1
        assume(became in ("agreed", "model error"))
        program = load_program(source)
        for other in others:
            assert counted(load_program(other)) == counted(program)
        for smaller in ({"reduction": False}, {}):
            assert native(program, 2, **smaller) == outcome(program, engine="python", **smaller)
        if became == "agreed":
            full, reduced = reduced_beside_full(program)
            found["fewer"] += reduced < full

    check()
    assert found["agreed"] > examples // 2 and found["fewer"] > examples // 4, found
    return found


def explain_many(models: Models, examples: int) -> None:
    """Have so many explained, and each explanation judged."""

    @settings(SETTINGS, max_examples=examples)
    @given(drawn=models)
    def check(drawn: str | tuple[str, str]) -> None:
        test_explain.check(drawn if isinstance(drawn, str) else drawn[0])

    check()


def counted(program: Program) -> tuple[object, ...]:
    """What comes of a program, without the words of it."""
    found = outcome(program, engine="python", reduction=False)
    if found[0] == "model error":
        return found[:1]
    *counts, properties, _ = found
    assert isinstance(properties, list)
    return *counts, [(name, verdict) for name, verdict, *_ in properties]
