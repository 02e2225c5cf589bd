"""A thread that is written as a loop over a local that says where it stands is as good as one in sequence."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from oracle import Oracle, explore
from random_models import load_program
from reduced import NO_VALUE, Explored
from support import model
from switch_models import SwitchModel
from test_coverage_oracle import oracle_taken, taken
from test_oracle import replay

import interleave.checking.verdicts as verdicts
from interleave.api import explore as engine
from interleave.api import program_of
from interleave.checking.verdicts import Options
from interleave.program.digest import digest
from interleave.program.program import Program
from interleave.properties.result import VIOLATED
from interleave.reduction.reduction import reduction_of
from interleave.reduction.split import constant_locals, split

DINING = """
from interleave import Array, Bool, Model, atomic, thread, wait_until

N = {n}


class M(Model):
    fork = Array(Bool(True), N)

    @thread("philosopher", instances=N)
    def philosopher(m, i):
        pc = 0
        while True:
            with atomic():
                if pc == 0:
                    wait_until(m.fork[i])
                    m.fork[i] = False
                    pc = 1
                elif pc == 1:
                    wait_until(m.fork[(i + 1) % N])
                    m.fork[(i + 1) % N] = False
                    pc = 2
                elif pc == 2:
                    m.fork[i] = True
                    pc = 3
                else:
                    m.fork[(i + 1) % N] = True
                    pc = 0
"""

IN_SEQUENCE = """
from interleave import Array, Bool, Model, atomic, thread, wait_until

N = {n}


class M(Model):
    fork = Array(Bool(True), N)

    @thread("philosopher", instances=N)
    def philosopher(m, i):
        while True:
            with atomic():
                wait_until(m.fork[i])
                m.fork[i] = False
            with atomic():
                wait_until(m.fork[(i + 1) % N])
                m.fork[(i + 1) % N] = False
            m.fork[i] = True
            m.fork[(i + 1) % N] = True
"""


def test_philosophers_are_the_same_in_both_styles(tmp_path: Path) -> None:
    loop = program_of(model(tmp_path, DINING.format(n=8)))
    whole = engine(loop, Options(reduction=False, explain=False)).result
    assert (whole.states, whole.transitions) == (6560, 34984)
    sequence = program_of(model(tmp_path, IN_SEQUENCE.format(n=8)))
    found = [engine(program, Options(explain=False)).result for program in (loop, sequence)]
    counts = [(r.states, r.transitions, r.depth) for r in found]
    assert counts[0] == counts[1] and counts[0][0] == 58  # as many as with mutexes
    deadlocks = [next(p for p in r.properties if p.name == "deadlock") for r in found]
    assert deadlocks[0].trace is not None and deadlocks[1].trace is not None
    assert len(deadlocks[0].trace.steps) == len(deadlocks[1].trace.steps) == 8
    assert {step.line for step in deadlocks[0].trace.steps} == {15}  # the author's line


def test_both_engines_search_the_same_program(tmp_path: Path) -> None:
    loop = program_of(model(tmp_path, DINING.format(n=5)))
    found = [engine(loop, Options(engine=name, explain=False)).result for name in ("python", "native")]
    assert (found[0].states, found[0].transitions) == (found[1].states, found[1].transitions)
    assert found[0].states < engine(loop, Options(reduction=False, explain=False)).result.states
    assert found[0].unreached == found[1].unreached == ()


# ---------------------------------------------------------------------------- random models


def check(number: int) -> set[str]:
    """Hold a random model in both styles against each other and the oracle; what it was like."""
    drawn = SwitchModel(number)
    sequence, loop = load_program(drawn.sequence), load_program(drawn.loop)
    made = split(loop)
    plain, other, parts = Explored(sequence), Explored(loop), Explored(made.program)
    reduced = Explored(made.program, reduction_of(made.program))
    assert NO_VALUE not in (plain.verdicts, parts.verdicts)
    assert plain.verdicts == other.verdicts == parts.verdicts == reduced.verdicts, drawn.loop
    assert parts.ends == reduced.ends
    assert plain.states == parts.states <= other.states, drawn.loop
    oracle = Oracle(loop)
    expected = explore(loop)
    missing = {p.name for p in loop.properties if p.kind == "reachable"} - plain.verdicts
    assert plain.verdicts | missing == expected.violations.keys() | expected.reached.keys()
    for symmetry in (False, True):
        checked = engine(loop, Options(symmetry=symmetry, engine="python", explain=False))
        violated = {p.name for p in checked.result.properties if p.verdict == VIOLATED}
        assert violated == expected.violations.keys()
        replay(checked, oracle)
        assert taken(checked) == oracle_taken(loop)
    what = {"atomic" if drawn.atomic else "accesses"} | {f"found {name}" for name in plain.verdicts}
    what |= {"dead locals"} if parts.states < other.states else set()
    what |= {"split"} if made.places else set()  # there may be one place only, where nothing is known anyway
    return what | ({"symmetric"} if checked.exploration.code.symmetry is not None else set())


def check_many(numbers: range, patch: pytest.MonkeyPatch) -> Counter[str]:
    """The same for many, with all runs from the split program: none from the whole one's first states."""
    patch.setattr(verdicts, "BEGINNING", 1)
    return Counter(what for number in numbers for what in check(number))


def test_random_models_in_both_styles(monkeypatch: pytest.MonkeyPatch) -> None:
    found = check_many(range(8), monkeypatch)
    assert found["atomic"] > 1 and found["accesses"] > 1 and found["split"] == 8


@pytest.mark.slow
def test_many_random_models_in_both_styles(monkeypatch: pytest.MonkeyPatch) -> None:
    found = check_many(range(8, 130), monkeypatch)
    assert found["split"] > 115 and found["dead locals"] > 4 and found["symmetric"] > 15
    assert found["found assertion"] > 1 and found["found deadlock"] > 25, found


@pytest.mark.parametrize("memory", ["tso", "c11"])
def test_under_other_memory_models(memory: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are made of the program first, and its locations are split then."""
    monkeypatch.setattr(verdicts, "BEGINNING", 1)
    for number in range(6):
        source = SwitchModel(number).loop.replace("(Model)", f"(Model, memory={memory!r})")
        program = load_program(source)
        assert program.memory == memory and split(program).places
        how = [Options(reduction=r, engine="python", explain=False) for r in (False, True)]
        whole, reduced = (engine(program, options).result for options in how)
        found = [[(p.name, p.verdict) for p in result.properties] for result in (whole, reduced)]
        assert found[0] == found[1], source
        assert whole.unreached == reduced.unreached and reduced.states <= whole.states


# ---------------------------------------------------------------------------- what is split, and what is not


def program(folder: Path, body: str) -> Program:
    lines = "\n".join("        " + line for line in body.strip("\n").splitlines())
    head = "class M(Model):\n    x = Int(0, max=7)\n    y = Int(0, max=7)\n    @thread\n    def t(m):\n"
    return program_of(model(folder, head + lines))


SWITCH = """
pc = 0
v = 0
while pc != 3:
    with atomic():
        if pc == 0:
            v = m.x
            pc = {first}
        elif pc == 1:
            m.y = v
            pc = 3
        elif pc == 2:
            m.x = 7
            pc = 3
"""


def test_what_is_not_read_in_a_place_is_no_part_of_its_states(tmp_path: Path) -> None:
    found = program(tmp_path, SWITCH.format(first="1 if v == 0 else 2"))
    (thread,) = split(found).program.threads
    names = [{thread.code.locals[s].name for s in thread.code.live[n]} for n in thread.code.locations]
    assert [here - {"pc"} for here in names] == [set(), {"v"}, set()]
    (before,) = found.threads
    assert [{before.code.locals[s].name for s in before.code.live[n]} for n in before.code.locations] == [
        {"pc", "v"}
    ]


def test_what_no_copy_comes_to_is_never_taken(tmp_path: Path) -> None:
    """A step that the split program does not have is told all the same, one that it has twice is not."""
    source = SWITCH.format(first="1") + "    m.y = 0\n"
    found = program(tmp_path, source.replace("with atomic():\n        if", "if True:\n        if"))
    assert len(split(found).program.threads[0].code.locations) > len(found.threads[0].code.locations) - 1
    told = engine(found, Options(explain=False)).result.unreached
    assert told is not None and [(place.line, place.text) for place in told] == [(19, "x = 7")]
    assert told == engine(found, Options(reduction=False, explain=False)).result.unreached


def test_a_thread_that_would_have_too_many_locations_stays_as_it_is(tmp_path: Path) -> None:
    found = program(tmp_path, SWITCH.format(first="2"))
    assert split(found, most=3).places and not split(found, most=1).places
    assert split(found, most=1).program is found


def test_each_local_is_followed_as_long_as_there_is_room(tmp_path: Path) -> None:
    """The first one only, if there is not enough for both."""
    source = """
a = 0
b = 0
while True:
    m.x = 1
    if a == 0:
        a = 1
        m.x = 2
    elif b == 0:
        b = 1
        m.x = 3
    else:
        a = 0
        m.x = 4
"""
    found = program(tmp_path, source)
    sizes = [len(split(found, most).program.threads[0].code.locations) for most in (4, 5, 6, 7, 100)]
    assert sizes[0] == 4 and sizes == sorted(sizes) and sizes[1] == 5 and sizes[-1] > 5
    many = Explored(split(found).program)
    assert many.states <= Explored(found).states


@pytest.mark.parametrize(
    ("first", "count"), [("choose(0, 1)", 0), ("m.x", 0), ("v + 1", 0), ("1", 2), ("n", 2)]
)  # fmt: skip
def test_constant_locals(tmp_path: Path, first: str, count: int) -> None:
    """Those that are assigned constants, or one another, and nothing else."""
    source = f"v = 0\nn = 2\nwhile v != 3:\n    m.x = 1\n    v = {first}\n    if m.x == n:\n        n = 3"
    (thread,) = program(tmp_path, source).threads
    names = {thread.code.locals[slot].name for slot in constant_locals(thread)}
    assert names >= {"n"} and len(names & {"v", "n"}) == (count or 1)


def test_a_parameter_is_not_constant(tmp_path: Path) -> None:
    """It holds what the thread was started with, though all that it is assigned is a constant."""
    source = """
    class M(Model):
        x = Int(0, max=7)
        @thread
        def main(m):
            m.t.start(choose(1, 2))
        @thread(start=False)
        def t(m, pc=0):
            while pc != 0:
                with atomic():
                    m.x = pc
                    pc = 0
        @reachable
        def two(m):
            return m.x == 2
    """
    found = program_of(model(tmp_path, source))
    thread = found.thread["t"]
    assert thread.params and not constant_locals(thread).keys() & {*thread.params}
    assert all(p.verdict != VIOLATED for p in engine(found, Options(explain=False)).result.properties)


def test_a_place_is_a_rest_if_the_step_is(tmp_path: Path) -> None:
    """A step can wait for work, where the thread may rest, or for a lock, where it may not: the place is no
    rest, and is none if it is only known to wait for work."""
    source = """
    class M(Model):
        x = Int(0, max=7)
        lock = Mutex()
        @rests
        @thread
        def t(m):
            pc = 0
            while True:
                with atomic():
                    if pc == 0:
                        wait_until(m.x == 1)
                        pc = 1
                    else:
                        m.lock.acquire()
                        pc = 0
    """
    found = program_of(model(tmp_path, source))
    results = [engine(found, Options(reduction=r, explain=False)).result for r in (True, False)]
    assert results[0].verdict == results[1].verdict == VIOLATED
    assert not split(found).places
    alone = program_of(model(tmp_path, source.replace("m.lock.acquire()", "m.x = 0")))
    assert split(alone).places
    results = [engine(alone, Options(reduction=r, explain=False)).result for r in (True, False)]
    assert results[0].verdict == results[1].verdict != VIOLATED


def test_a_split_program_has_a_digest_of_its_own(tmp_path: Path) -> None:
    """So a checkpoint of the one is none of the other."""
    found = program(tmp_path, SWITCH.format(first="2"))
    assert digest(found) != digest(split(found).program) == digest(split(found).program)
