"""Random models of one kind, held against each other: the oracle, both engines, with and without what makes
the graph smaller, and the same model written out in other words; and what is explained of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from zlib import crc32

import test_explain
from hypothesis import assume, given, note, seed, settings
from hypothesis import strategies as st
from random_models import load_program
from test_native import found as all_of
from test_native import native, outcome
from test_random import SETTINGS, agreed
from test_reduction import compare as reduced_beside_full
from test_symmetry import same_verdicts

from interleave.errors import ModelError
from interleave.program.instr import AtomicBegin, Operate
from interleave.program.meanings import MEANINGS
from interleave.program.memory.sequences import WRITES
from interleave.program.program import Program
from interleave.symmetry.symmetry import symmetry

#: Draws the source text of a model; or that and the same in other words.
Models = st.SearchStrategy[str] | st.SearchStrategy[tuple[str, str]]
WHOLE = {"reduction": False, "symmetry": False}


def check_many(models: Models, examples: int) -> Counter[str]:
    """Hold so many against each other; the native engine only for about every tenth, as compiling takes long.

    Returns:
        in how many models there is each operation, by its name, what became of the models, and how many of
        them have fewer states with the reduction, or some that are symmetric.
    """
    found: Counter[str] = Counter()

    def check(source: str, *others: str) -> None:
        try:
            program = load_program(source)
        except ModelError as error:
            note(str(error))
            assume(False)
            return
        became, checked = agreed(program)
        found[became] += 1
        assume(became != "large")
        found.update(operations(program))
        whole = all_of(checked) if checked else outcome(program, engine="python", **WHOLE)
        for other in others:
            assert counted(outcome(load_program(other), engine="python", **WHOLE)) == counted(whole)
        if crc32(source.encode()) % 10 == 0:  # chance that is the same when a failure is tried again
            found["compiled"] += 1
            assert native(program, 2, **WHOLE) == whole
            assert native(program, 2) == outcome(program, engine="python")
        if checked:
            full, reduced = reduced_beside_full(program, with_oracle=0)
            found["fewer"] += reduced < full
            if symmetry(program).templates:
                found[same_verdicts(program)] += 1

    draw(models, examples, check)
    assert found["agreed"] > examples // 2 and found["fewer"] > examples // 4, found
    assert found["compiled"] >= examples // 40, found
    return found


def operations(program: Program) -> set[str]:
    """The names of a program's operations on locks and the like, and of its read-modify-writes."""
    instrs = [node.instr for thread in program.threads for node in thread.code.nodes]
    updates = {i.form for i in instrs if isinstance(i, AtomicBegin) and i.updates}
    return updates | {i.name for i in instrs if isinstance(i, Operate)}


def operations_on(*shapes: str) -> set[str]:
    """All operations that there are on objects of these shapes, but for what memory models leave of some."""
    made = WRITES.values()
    return {name for name, meaning in MEANINGS.items() if meaning.on in shapes and name not in made}


def explain_many(models: Models, examples: int) -> None:
    """Have so many explained, and each explanation judged."""
    draw(models, examples, lambda source, *_: test_explain.check(source))


def draw(models: Models, examples: int, check: Callable[..., None]) -> None:
    """Check so many, ten from each seed: what hypothesis draws after these are mostly variants of them."""
    passed: set[str] = set()

    def once(drawn: str | tuple[str, str]) -> None:
        source, *others = (drawn,) if isinstance(drawn, str) else drawn
        if source not in passed:
            note("\n".join([source, *others]))
            check(source, *others)
            passed.add(source)

    for number in range(0, examples, 10):
        some = settings(SETTINGS, max_examples=min(10, examples - number))
        seed(number // 10)(some(given(drawn=models)(once)))()


def counted(found: tuple[object, ...]) -> tuple[object, ...]:
    """What comes of a program, without the words of it."""
    if found[0] == "model error":
        return found[:1]
    *counts, properties, _ = found
    assert isinstance(properties, list)
    return *counts, [(name, verdict) for name, verdict, *_ in properties]
