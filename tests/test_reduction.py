"""The reduction changes no verdict, and what it rests on is true in every state that there is."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import assume, event, given, note, settings
from oracle import Oracle, explore
from random_models import PROFILES, load_program, models
from reduced import MODEL_ERROR, NO_VALUE, Explored, Large
from sparse_models import sparse_models
from support import MODELS, compiled
from test_oracle import few_targets, targets
from test_random import SETTINGS

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.errors import ModelError
from interleave.program.footprint import THREAD, Location
from interleave.program.program import Program
from interleave.reduction.effects import hinders
from interleave.reduction.reduction import reduction_of
from interleave.reduction.steps import Step, steps_of

#: Random models by profile.
RANDOM = {**{profile: models(profile) for profile in PROFILES}, "sparse": sparse_models()}

#: States and transitions that are left.
COUNTS = {
    "aba_stack.py:AbaStackHazard": (401, 642),
    "bounded_buffer.py:bounded_buffer": (463, 614),
    "counter.py:counter(threads=3, increments=4)": (42_237, 110_595),
    "double_checked.py:DoubleCheckedFixed": (25, 32),
    "lost_wakeup.py:LostWakeup": (20, 22),
    "lost_wakeup.py:LostWakeupHalfFixed": (15, 17),
    "lost_wakeup.py:LostWakeupFixed": (10, 10),
    "peterson.py:Peterson": (48, 96),
    "peterson.py:petersonN": (1_772, 4_541),
    "philosophers.py:philosophers(n=12)": (134, 276),
    "philosophers.py:philosophers_fixed(n=8)": (86, 203),
    "qemu_return_path/old.py:ReturnPathOld": (3_326, 6_006),
    "qemu_return_path/new8.py:ReturnPathNew8": (994, 1_879),
    "readers_writers.py:readers_writers": (48, 68),
}


def program(target: str) -> Program:
    return compiled(target)


def compare(found: Program, with_oracle: int = 150) -> tuple[int, int]:
    """Hold the verdicts with and without reduction against each other, and with the oracle's if
    there are no more states than ``with_oracle``; replay all runs.

    Returns:
        how many states there are, and how many are left.
    """
    full = Explored(found, most=1500)
    reduced = Explored(found, reduction_of(found))
    assume(NO_VALUE not in (full.verdicts, reduced.verdicts))
    assert (full.verdicts, full.ends) == (reduced.verdicts, reduced.ends)
    if full.verdicts != MODEL_ERROR:
        if full.states <= with_oracle:
            expected = explore(found)
            lost = {p.name for p in found.properties if p.kind == "reachable"} - full.verdicts
            assert full.verdicts | lost == expected.violations.keys() | expected.reached.keys()
        reduced.replay(Oracle(found))
    return full.states, reduced.states


# ---------------------------------------------------------------------------- verdicts


@pytest.mark.parametrize("target", few_targets(large=("strict",)))
def test_models_have_the_same_verdicts(target: str) -> None:
    keeps_all(program(target))


def keeps_all(found: Program) -> None:
    """Reduced, a program has the verdicts and the ends that it has in full, by runs of the oracle."""
    full, reduced = Explored(found), Explored(found, reduction_of(found))
    assert (full.verdicts, full.ends) == (reduced.verdicts, reduced.ends)
    assert reduced.states <= full.states
    reduced.replay(Oracle(found))


@pytest.mark.parametrize("target", COUNTS)
def test_counts(target: str) -> None:
    found = program(target)
    reduced = Explored(found, reduction_of(found)).found
    assert reduced is not None
    assert (reduced.states, reduced.transitions) == COUNTS[target]


def check_random(profile: str, examples: int) -> None:
    seen: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=RANDOM[profile])
    def run(source: str) -> None:
        note(source)
        try:
            full, reduced = compare(load_program(source))
        except (ModelError, Large):
            assume(False)
            return
        what = "fewer" if reduced < full else "as many" if full else "model error"
        seen[what] += 1
        event(what)

    run()
    assert seen["fewer"] >= examples // 2, seen  # most models are reduced


@pytest.mark.parametrize("profile", RANDOM)
def test_random_models_have_the_same_verdicts(profile: str) -> None:
    check_random(profile, 10 if profile == "sparse" else 4)


@pytest.mark.slow
@pytest.mark.parametrize("profile", RANDOM)
def test_many_random_models_have_the_same_verdicts(profile: str) -> None:
    check_random(profile, 100 if profile == "sparse" else 25)


# ---------------------------------------------------------------------------- the tables


def test_the_tables_have_as_many_bits_as_asked_for() -> None:
    found = program("qemu_return_path/new.py:ReturnPathNew")
    verdicts = Explored(found).verdicts
    for limit in (0, 1, 5, 200):
        reduction = reduction_of(found, limit)
        assert len(reduction.alone) <= limit
        assert all(mask < 1 << len(reduction.alone) for row in reduction.masks for mask in row)
        assert Explored(found, reduction).verdicts == verdicts


def test_nothing_is_asked_for_where_nothing_can_be_saved() -> None:
    for target in ("counter.py:counter(threads=3)", "peterson.py:Peterson"):
        assert not reduction_of(program(target)).saves
    assert not reduction_of(program("peterson.py:petersonN")).alone  # all there is to save is folded


@pytest.mark.parametrize(
    "target",
    [
        "readers_writers.py:readers_writers",
        "bounded_buffer.py:bounded_buffer",
        "double_checked.py:DoubleChecked",
    ],
)
def test_instances_of_a_thread_are_treated_alike(target: str) -> None:
    """So that they can still be renamed, which is what the symmetry reduction does."""
    found = program(target)
    for limit in (4, 64):
        reduction = reduction_of(found, limit)
        for thread in found.threads:
            numbers = range(thread.first, thread.first + thread.instances)
            pivots = [
                [
                    pc
                    for pc, mask in enumerate(reduction.masks[number])
                    if any(mask >> bit & 1 for bit, a in enumerate(reduction.alone) if a.pivot == number)
                ]
                for number in numbers
            ]
            assert all(one == pivots[0] for one in pivots)
            assert len({reduction.folded[number] for number in numbers}) == 1


def test_the_tables_do_not_depend_on_hash_seeds() -> None:
    text = (
        "from interleave.loader import load_models; from interleave.api import program_of;"
        "from interleave.reduction.reduction import reduction_of;"
        f"r = reduction_of(program_of(load_models('{MODELS}/qemu_return_path/new8.py')[0]));"
        "print(r.masks, r.alone, [sorted(f) for f in r.folded])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", text], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


# ---------------------------------------------------------------------------- what it rests on


class Facts:
    """Holds what is known of steps against what they do in the states of a program."""

    def __init__(self, found: Program) -> None:
        self.program, self.code, self.rows = found, Behaviour(found), steps_of(found).rows
        self.checked: Counter[str] = Counter()

    def steps(self, state: int) -> Iterator[tuple[Step, list[int]]]:
        """The next step of each thread, and what comes of it."""
        layout, after = self.code.layout, successors(self.code, state)
        for number, row in enumerate(self.rows):
            pc = layout.pc(state, number)
            if pc < len(row):
                step = row[pc]
                assert step is not None, "a thread stands where it was said never to come"
                yield step, [n for i, _, n in after if i == number]

    def check(self, state: int) -> None:
        steps = list(self.steps(state))
        for step, results in steps:
            if step.sure:
                assert len(results) == 1 and results[0] >= 0
                self.checked["sure"] += 1
            if not step.chooses:
                assert len(results) <= 1
            for lock in step.held:
                if self.program.variable[lock.name].kind == "data":
                    assert not self.free(state, lock)
                    assert not any(lock in other.held for other, _ in steps if other is not step)
                    self.checked["owned"] += 1
                else:
                    assert self.code.layout.value(state, lock.name, lock.element or 0) == step.number + 1
                    self.checked["held"] += 1
            for location, values in step.needs.items():
                if self.code.layout.value(state, location.name, location.element or 0) not in values:
                    assert not results
                    self.checked["needs"] += 1
            if any(self.in_vain(wait, step, state) for wait in step.waits):
                assert not results
                self.checked["waits"] += 1
            if results and min(results) >= 0:
                for other, outcomes in steps:
                    if other is not step and not self.hindered(other, step):
                        self.swap(step, other, results, outcomes)

    def in_vain(self, wait: Location, step: Step, state: int) -> bool:
        layout = self.code.layout
        if wait.kind == THREAD:
            thread = self.program.thread[wait.name]
            return layout.pc(state, thread.first + (wait.element or 0)) < layout.finished(thread)
        if self.program.variable[wait.name].kind == "data":
            return not self.free(state, wait)
        return layout.value(state, wait.name, wait.element or 0) not in (0, step.number + 1)

    def free(self, state: int, lock: Location) -> bool:
        """Whether a variable that is a lock is free, for those who wait for it."""
        [values] = {step.needs[lock] for row in self.rows for step in row if step and lock in step.waits}
        return self.code.layout.value(state, lock.name, lock.element or 0) in values

    def hindered(self, earlier: Step, step: Step) -> bool:
        return any(hinders(one, two) for one in earlier.effects for two in step.effects)

    def swap(self, step: Step, other: Step, results: list[int], outcomes: list[int]) -> None:
        """A step may be taken before another one: it is possible after it as well, in as many ways,
        and what was possible for the other one still is, and comes to the same."""
        for outcome in outcomes:
            if outcome < 0:
                for result in results:
                    assert self.kind(outcome) in [self.kind(n) for n in self.after(result, other) if n < 0]
                continue
            late = self.after(outcome, step)
            assert len(late) == len(results)
            for first, both in zip(results, late, strict=True):
                assert both in self.after(first, other)
            self.checked["swaps"] += 1

    def after(self, state: int, step: Step) -> list[int]:
        return [n for i, _, n in successors(self.code, state) if i == step.number]

    def kind(self, code: int) -> str:
        return self.code.crashes[self.code.crash_of(code)].kind


@pytest.mark.parametrize(
    "target", few_targets([t for t in targets() if "new.py" not in t], large=("strict",))
)
def test_what_is_known_of_steps(target: str) -> None:
    facts = Facts(program(target))
    for state in list(Explored(facts.program).found.parent)[:1200]:
        facts.check(state)


@pytest.mark.parametrize("profile", RANDOM)
def test_what_is_known_of_steps_of_random_models(profile: str) -> None:
    check_facts(profile, 3)


@pytest.mark.slow
@pytest.mark.parametrize("profile", RANDOM)
def test_what_is_known_of_steps_of_many_random_models(profile: str) -> None:
    check_facts(profile, 30)


def check_facts(profile: str, examples: int) -> None:
    total: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(RANDOM[profile])
    def check(source: str) -> None:
        note(source)
        try:
            facts = Facts(load_program(source))
            found = Explored(facts.program, most=200).found
        except (ModelError, Large):
            assume(False)
            return
        assume(found is not None)
        for state in found.parent:
            try:
                facts.check(state)
            except ModelFault:  # a step that is taken here is not, where it is met first
                pass
        total.update(facts.checked)

    check()
    assert total["swaps"] and total["sure"]
    assert profile != "sparse" or examples < 30 or (total["owned"] and total["needs"]), total
