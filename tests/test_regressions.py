"""Smallest models of bugs that the random ones found: each went wrong once."""

from __future__ import annotations

from pathlib import Path

import pytest
from oracle import Oracle
from support import counts, model, violated
from test_oracle import agree

from interleave.api import explore as engine
from interleave.api import program_of
from interleave.checking.verdicts import Options
from interleave.errors import ModelError
from interleave.properties.result import Result


def check(source: str, folder: Path) -> Result:
    """What the engine says of the model ``M``, once the oracle has agreed."""
    program = program_of(model(folder, source))
    checked = engine(program, Options(reduction=False, symmetry=False))
    agree(checked, Oracle(program))
    return checked.result


def test_a_branch_whose_ways_meet_at_once(tmp_path: Path) -> None:
    result = check(
        """
class M(Model):
    x = Int(0, max=1)

    @thread
    def reader(m):
        if m.x:
            pass

    @thread
    def writer(m):
        m.x = 1
""",
        tmp_path,
    )
    assert counts(result) == (4, 4)
    assert result.verdict == "holds"


def test_the_way_to_an_assigned_field_is_loaded_once(tmp_path: Path) -> None:
    result = check(
        """
class Node(Struct):
    x = Bool(False)

class M(Model):
    r = Ref(Node)

    def setup(m):
        m.r = Node()

    @thread
    def writer(m):
        m.r.x = True
""",
        tmp_path,
    )
    assert counts(result) == (3, 2)  # load m.r, store its x


def test_what_is_not_in_a_queue_is_no_state(tmp_path: Path) -> None:
    result = check(
        """
class M(Model):
    q = Queue(Int(1, min=1, max=2), capacity=2)

    @thread
    def turns(m):
        while True:
            m.q.put(2)
            m.q.get()
""",
        tmp_path,
    )
    assert counts(result) == (2, 2)


def test_a_step_with_a_field_of_none(tmp_path: Path) -> None:
    result = check(
        """
class Node(Struct, capacity=1):
    a = Array(Int(0, max=7), 4)

class M(Model):
    @thread
    def wrong(m):
        with atomic():
            p = Node()
            p = None
            p.a[0] = 1
""",
        tmp_path,
    )
    assert violated(result) == {"null-dereference": 1}


def test_a_new_object_whose_value_does_not_fit_is_one_crash(tmp_path: Path) -> None:
    result = check(
        """
class Node(Struct, capacity=2):
    v = Int(1, max=1)

class M(Model):
    r = Ref(Node)

    def setup(m):
        m.r = Node()
        free(m.r)

    @thread
    def wrong(m):
        Node(v=2)
""",
        tmp_path,
    )
    assert violated(result) == {"out-of-range": 1}
    assert counts(result) == (1, 1)


def test_a_thread_that_ran_from_the_beginning_is_started_with_other_values(tmp_path: Path) -> None:
    result = check(
        """
class M(Model):
    x = Int(0, max=7)

    @thread
    def worker(m, n=1):
        m.x = n

    @thread
    def again(m):
        m.worker.join()
        assert m.x == 1
        m.worker.start(5)
        m.worker.join()
        assert m.x == 5
""",
        tmp_path,
    )
    assert result.verdict == "holds"
    assert counts(result) == (8, 7)


@pytest.mark.parametrize("kind", ["invariant", "reachable", "recoverable"])
@pytest.mark.parametrize(
    ("expression", "why"),
    [
        ("m.p.x", "null-dereference"),
        ("not m.a[m.i]", "index-out-of-range"),
        ("5 // m.i > 9", "division-by-zero"),
    ],
)
def test_a_property_without_a_value(kind: str, expression: str, why: str, tmp_path: Path) -> None:
    source = f"""
class Node(Struct):
    x = Bool(False)

class M(Model):
    p = Ref(Node)
    a = Array(Bool(True), 2)
    i = Int(0, max=2)

    @thread
    def turns(m):
        m.i = 1
        m.i = 2
        m.i = 0

    @{kind}
    def guess(m):
        return {expression}
"""
    if why == "index-out-of-range" and kind == "invariant":
        source = source.replace("not m.a", "m.a")  # else it is violated before it has no value
    with pytest.raises(ModelError, match=rf"guess\(\) has no value in some reachable state: {why}") as caught:
        check(source, tmp_path)
    assert caught.value.span is not None and caught.value.hint


@pytest.mark.parametrize("guarded", [False, True])
def test_setup_must_not_block(guarded: bool, tmp_path: Path) -> None:
    source = f"""
class M(Model):
    x = Int(0, max=1)

    def setup(m):
        {"m.x = choose(0, 1)" if guarded else "pass"}
        wait_until(m.x == 1)

    @thread
    def nothing(m):
        m.x = 1
"""
    with pytest.raises(ModelError, match="setup blocks"):
        check(source, tmp_path)


def test_paths_that_meet_at_a_choice_may_have_read_different_locals(tmp_path: Path) -> None:
    """What comes after a choice is a function of its own; on one path to it the local had been
    read from the state, on the other not, and they shared a function with one parameter list."""
    result = check(
        """
class M(Model):
    f = Bool(False)
    x = Int(0, max=3)
    y = Int(0, max=9)

    @thread
    def t(m):
        l = m.x
        with atomic():
            if m.f:
                m.x = l
            k = choose(0, 1)
            m.y = l + k

    @thread
    def u(m):
        m.f = True
""",
        tmp_path,
    )
    assert (result.states, result.transitions) == (8, 10)


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ("most(m.x, 2)", 2),
        ("builtins.max(m.x, 2)", 2),
        ("least(m.x, 2)", 1),
        ("1 if every(i == 1 for i in (1, 2)) else 0", 0),
        ("1 if builtins.all(i == 1 for i in (1, 2)) else 0", 0),
        ("1 if some(i == 1 for i in (1, 2)) else 0", 1),
    ],
)
def test_a_builtin_by_another_name(tmp_path: Path, call: str, value: int) -> None:
    """What is called says which function it is, and not its name: a maximum was a minimum."""
    result = check(
        f"""
import builtins
most, least, every, some = max, min, all, any

class M(Model):
    x = Int(1, max=2)
    y = Int(0, max=2)

    @thread
    def t(m):
        m.y = {call}

    @invariant
    def holds(m):
        return m.y in (0, {value})

    @reachable
    def comes_to_it(m):
        return m.y == {value} and m.t.finished
""",
        tmp_path,
    )
    assert result.verdict == "holds"


def test_what_is_freed_before_a_loop_is_stale_behind_it(tmp_path: Path) -> None:
    """The thread's own reference, which the loop does not use: it was left as it stood in the state."""
    result = check(
        """
class Node(Struct, capacity=1):
    v = Int(0, max=2)

class M(Model):
    s = Ref(Node)
    c = Int(0, max=2)

    def setup(m):
        m.s = Node()

    @thread
    def t(m):
        p = m.s
        with atomic():
            free(m.s)
            while m.c < 2:
                m.c += 1
        p.v = 1
""",
        tmp_path,
    )
    assert violated(result) == {"use-after-free": 3}
