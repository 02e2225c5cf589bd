"""The engine against the oracle, on every model in models/; and every trace against the oracle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import pytest
from oracle import FINISHED, IDLE, Oracle, Standing, State, explore
from support import MODELS, compiled

from interleave.api import explore as engine
from interleave.checking.verdicts import Checked, Options
from interleave.engine.layout import Layout
from interleave.loader import load_models

# The defaults of a few are too large for the oracle; the parameters named here are not.
SMALL = {
    "philosophers.py": ("philosophers(n=3)", "philosophers_fixed(n=3)", "philosophers(n=4)"),
    "qemu_return_path/old.py": ("ReturnPathOld", "old(strict_close=True)"),
    "qemu_return_path/new.py": ("ReturnPathNew", "new(strict_close=True)"),
    "qemu_return_path/new8.py": ("ReturnPathNew8", "new8(strict_close=True)"),
    "counter.py": ("counter", "counter(threads=2, increments=3)", "counter(threads=3, increments=2)"),
}


OWN_TESTS = (
    "qemu_return_path/wrong.py", "qemu_return_path/designs.py", "qemu_return_path/answered.py",
    "starvation.py",
)  # fmt: skip


#: Of those with many states each test has some at once: these are in all of their names.
LARGE = ("qemu_return_path",)


@cache
def targets() -> tuple[str, ...]:
    """The project's models but for the gallery's, those of liveness, and QEMU's wrong versions and family,
    which have tests of their own."""
    return tuple(_targets())


def _targets() -> Iterator[str]:
    for path in sorted(MODELS.rglob("*.py")):
        file = path.relative_to(MODELS).as_posix()
        if file.startswith("gallery/") or file in OWN_TESTS:
            continue
        if file in SMALL:
            yield from (f"{file}:{name}" for name in SMALL[file])
        else:
            try:
                found = load_models(str(path))
            except Exception:  # a file without models of its own
                continue
            yield from (f"{file}:{model.name.rpartition(':')[2]}" for model in found)


def few_targets(names: Iterable[str] | None = None, large: Sequence[str] = LARGE) -> list[object]:
    """The same, or those given; the large ones, which have one of these in their names, are slow."""
    return [
        pytest.param(name, marks=pytest.mark.slow) if any(part in name for part in large) else name
        for name in names or targets()
    ]


def decode(layout: Layout, code: int, oracle: Oracle) -> State:
    """The engine's state as the oracle writes it."""
    shared: list[tuple[int | None, ...]] = []
    for variable in oracle.variables:
        values: list[int | None] = [layout.value(code, variable.name, i) for i in range(variable.size)]
        if variable.kind == "queue":
            for i in range(variable.size):
                queue, place = divmod(i, variable.unit)
                if place >= layout.value(code, f"len({variable.name})", queue):
                    assert values[i] == variable.type.low, f"{variable.name} is not cleared behind its end"
                    values[i] = None
        elif variable.struct is not None and variable.kind != "heap":
            heap = oracle.program.struct[variable.struct].heap
            for i in range(variable.size):
                if not layout.value(code, heap, i // variable.length):
                    assert values[i] == variable.type.low, f"{variable.name} of a free slot is not cleared"
                    values[i] = None
        shared.append(tuple(values))
    threads: list[Standing | str] = []
    for number, (thread, _) in enumerate(oracle.program.instances):
        pc = layout.pc(code, number)
        if pc >= layout.finished(thread):
            threads.append(FINISHED if pc == layout.finished(thread) else IDLE)
            continue
        values_ = {s: v for s, v in layout.locals(code, number).items() if s != thread.index}
        threads.append(Standing(thread.code.locations[pc], tuple(sorted(values_.items()))))
    return State(tuple(shared), tuple(threads))


def replay(checked: Checked, oracle: Oracle) -> int:
    """Take every step of every trace in the oracle; returns how many there were."""
    layout, steps = checked.code.layout, 0
    initial = list(oracle.initial())
    for found in checked.result.properties:
        trace = found.trace
        if trace is None:
            continue
        states = [decode(layout, code, oracle) for code in trace.states]
        assert not states or states[0] in initial
        for i, step in enumerate(trace.steps):
            ways = oracle.steps(states[i], step.number)
            standing = states[i].threads[step.number]
            assert isinstance(standing, Standing) and standing.node == step.location
            if i + 1 < len(states):
                assert ways[step.choice] == states[i + 1], (found.name, i, step.label)
                assert not step.crash
            else:
                assert ways[step.choice] == found.name and step.crash
            steps += 1
        if states and found.name == "deadlock":
            assert not any(oracle.steps(states[-1], n) for n in range(len(states[-1].threads)))
        if states and found.name == "memory-leak":
            assert oracle.leaks(states[-1])
        if states and found.name == "data-race":
            assert oracle.races(states[-1])
        for prop in oracle.program.properties:
            if prop.name == found.name and prop.kind in ("invariant", "reachable"):
                assert oracle.holds(prop, states[-1]) == (prop.kind == "reachable")
    return steps


def agree(checked: Checked, oracle: Oracle) -> None:
    """All that both find is the same; every trace can be replayed."""
    expected, result = explore(oracle.program), checked.result
    found = {
        p.name: p.trace.length if p.trace else 0 for p in result.properties if p.verdict == "violated"
    }
    assert found == expected.violations
    reached = {
        p.name: p.trace.length
        for p in result.properties
        if p.kind == "reachable" and p.verdict == "holds" and p.trace is not None
    }
    assert reached == expected.reached
    assert (result.states, result.transitions, result.depth) == (
        expected.states,
        expected.transitions,
        expected.depth,
    )
    assert result.verdict == ("violated" if expected.violations else "holds")
    codes = checked.exploration.parent
    assert {decode(checked.code.layout, code, oracle) for code in codes} == expected.depths.keys()
    replay(checked, oracle)


@pytest.mark.parametrize("target", few_targets())
def test_the_engine_agrees_with_the_oracle(target: str) -> None:
    program = compiled(target)
    checked = engine(program, Options(reduction=False, symmetry=False))
    agree(checked, Oracle(program))
