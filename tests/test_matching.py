"""Which steps of a new design are those of an old one, and what is said of fixes that move, rename, swap or
drop them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reviewed import pair, said
from support import model

from interleave.api import explore, program_of
from interleave.checking.reviews import reviews
from interleave.checking.verdicts import Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import declared
from interleave.explain.explain import Explainer
from interleave.explain.explanation import Cause
from interleave.explain.means import Means
from interleave.fixes.matching import Matching
from interleave.fixes.reviewer import Reviewer
from interleave.loader import load_models
from interleave.report.reviewed import outcome
from interleave.trace.build import TraceBuilder

POSSIBLE = "These orders are still possible in the new design, and every run that has them fails."

ADDING = """
    class Base(Model):
        n = Int(0, max=3)
        log = Int(0, max=2)
        def add(m):
            x = m.n
            m.n = x + 1
    class Named(Base):
        @thread
        def a(m):
            m.add()
        @thread
        def b(m):
            m.add()
        @invariant
        def both(m):
            return not (m.a.finished and m.b.finished) or m.n == 2
    class Locked(Named):
        lock = Mutex()
        def add(m):
            with m.lock:
                super().add()
    class Instances(Base):
        @thread("adder", instances=2)
        def adder(m, i):
            m.add()
        @invariant
        def both(m):
            return not (m.adder[0].finished and m.adder[1].finished) or m.n == 2
    class Three(Base):
        @thread("adder", instances=3)
        def adder(m, i):
            m.add()
        @invariant
        def all(m):
            return not (m.adder[0].finished and m.adder[1].finished and m.adder[2].finished) or m.n == 3
    class One(Base):
        @thread
        def c(m):
            m.add()
"""


def test_instances_in_the_place_of_named_threads(tmp_path: Path) -> None:
    ends = "The old schedule of 4 steps runs to its end in the new design and violates both there."
    named, one, other = "In the new design", "adder[0] or adder[1]", "a or b"
    found = f"{named} a is {one} and b is {one}. {POSSIBLE}"
    assert said(*pair(tmp_path, ADDING, "Named", "Instances")) == [(found, ends)]
    found = f"{named} adder[0] is {other} and adder[1] is {other}. {POSSIBLE}"
    assert said(*pair(tmp_path, ADDING, "Instances", "Named")) == [(found, ends)]


def test_what_an_instance_makes_of_its_number(tmp_path: Path) -> None:
    """Beside a thread that is none of several it is a constant, as that thread writes it."""
    source = """
        class Old(Model):
            want = Array(Bool(False), 2)
            inside = Int(0, max=2)
            @thread
            def a(m):
                m.want[0] = True
                wait_until(not m.want[1])
                m.inside = 1
                assert not m.want[1]
            @thread
            def b(m):
                wait_until(not m.want[0])
                m.want[1] = True
                m.inside = 1
        class New(Model):
            want = Array(Bool(False), 2)
            inside = Int(0, max=2)
            @thread(instances=2)
            def t(m, me):
                other = 1 - me
                if me == 0:
                    m.want[me] = True
                    wait_until(not m.want[other])
                    m.inside = 1
                    assert not m.want[other]
                else:
                    wait_until(not m.want[other])
                    m.want[me] = True
                    m.inside = 1
    """
    possible = "This order is still possible in the new design, and every run that has it fails."
    deadlock = "The old schedule of 4 steps runs to its end in the new design and violates deadlock there."
    crash = "The old schedule of 7 steps crashes in the new design, too: not want[{}]."
    assert said(*pair(tmp_path, source)) == [
        (f"In the new design b is t[1] and a is t[0]. {possible}", crash.format("other")),
        (f"In the new design a is t[0] and b is t[1]. {possible}", deadlock),
    ]
    assert said(*pair(tmp_path, source, "New", "Old")) == [
        (f"In the new design t[1] is b and t[0] is a. {possible}", crash.format(1)),
        (f"In the new design t[0] is a and t[1] is b. {possible}", deadlock),
    ]


def test_fewer_instances(tmp_path: Path) -> None:
    """One of those that are left takes the part of one that is gone, if it has none in the cause."""
    ((orders, ran),) = said(*pair(tmp_path, ADDING, "Three", "Instances"))
    assert orders == (
        f"The new design does not declare all. In the new design adder[2] is adder[0]. {POSSIBLE[:-1]}, by "
        "both."
    )
    assert ran == (
        "The old schedule of 6 steps, without adder[2]'s “read n” in add() and adder[2]'s “n = x + 1” in "
        "add(), which are gone, runs to its end in the new design and passes."
    )


def test_one_thread_in_the_place_of_two(tmp_path: Path) -> None:
    """It can be one of them; the steps of the other one are gone."""
    ((orders, ran),) = said(*pair(tmp_path, ADDING, "Named", "One"))
    assert orders == (
        "The new design does not declare both. b's “n = x + 1” in add() and b's “read n” in add() are gone "
        "in the new design. In the new design a is c."
    )
    assert ran == (
        "The old schedule of 4 steps, without b's “read n” in add() and b's “n = x + 1” in add(), which are "
        "gone, runs to its end in the new design and passes."
    )


def test_a_procedure_that_another_thread_calls(tmp_path: Path) -> None:
    source = """
        class Old(Model):
            ready = Bool(False)
            x = Int(0, max=1)
            @thread
            def reader(m):
                assert m.x == 1
            @thread
            def helper(m):
                m.make()
            @thread
            def other(m):
                m.ready = True
            def make(m):
                m.x = 1
        class New(Old):
            @thread
            def helper(m):
                pass
            @thread
            def other(m):
                m.ready = True
                m.make()
    """
    ((orders, ran),) = said(*pair(tmp_path, source))
    assert orders == (
        "helper's “x = 1” in make() is other's there. This order is still possible in the new design, and "
        "every run that has it fails."
    )
    assert ran == "The old schedule of 1 step crashes in the new design, too: x == 1."


def test_a_step_of_several_that_read_alike(tmp_path: Path) -> None:
    """It is told by its line; and the order that is left is examined."""
    source = """
        class Old(Model):
            x = Int(0, max=2)
            @thread
            def t(m):
                m.x = 1
            @thread
            def u(m):
                a = m.x
                b = m.x
                assert a == b
        class New(Old):
            @thread
            def u(m):
                a = m.x
                assert a == a
    """
    ((orders, ran),) = said(*pair(tmp_path, source))
    assert orders == (
        "u's “read x” (line 12) in u() is gone in the new design, and with it the order of t's “x = 1” "
        "before u's “read x” (line 12). The other order is still possible in the new design, and harmless: "
        "no run that has it fails."
    )
    assert ran == (
        "The old schedule of 3 steps, without u's “read x” (line 12) in u(), which is gone, runs to its end "
        "in the new design and passes."
    )


def test_lines_in_another_order(tmp_path: Path) -> None:
    """A step that is taken on the way to the one before it in the old schedule counts as taken."""
    source = """
        class Old(Model):
            x = Int(0, max=1)
            y = Int(0, max=1)
            @thread
            def t(m):
                m.both()
            @thread
            def u(m):
                if m.y == 1:
                    assert m.x == 1
            def both(m):
                m.y = 1
                m.x = 1
        class New(Old):
            def both(m):
                m.x = 1
                m.y = 1
    """
    assert said(*pair(tmp_path, source)) == [
        ("This order is impossible in the new design: u's “read x” never runs before t's “x = 1”.",
         "The old schedule of 3 steps, with t's “x = 1” in both() taken earlier, runs to its end in the "
         "new design and passes."),
    ]  # fmt: skip


def test_the_initial_state_that_is_most_alike(tmp_path: Path) -> None:
    source = """
        class Old(Model):
            big = Bool(False)
            x = Int(0, max=1)
            def setup(m):
                m.big = maybe()
            @thread
            def t(m):
                m.x = 1
            @thread
            def u(m):
                m.use()
            def use(m):
                if m.big:
                    assert m.x == 0
        class New(Old):
            def use(m):
                if m.big:
                    pass
        class Half(Old):
            fresh = Bool(False)
    """
    assert said(*pair(tmp_path, source)) == [
        ("u's “read x” in use() is gone in the new design.",
         "The old schedule of 3 steps, without u's “read x” in use(), which is gone, runs to its end in the "
         "new design and passes."),
    ]  # fmt: skip
    assert said(*pair(tmp_path, source, new="Half")) == [
        ("Of the runs that begin in the same initial state: this order is still possible in the new design, "
         "and every run that has it fails.",
         "The old schedule of 3 steps crashes in the new design, too: x == 0."),
    ]  # fmt: skip


def test_a_thread_that_takes_another_way(tmp_path: Path) -> None:
    source = """
        class Old(Model):
            stop = Bool(False)
            x = Int(0, max=2)
            @thread
            def t(m):
                m.stop = True
            @thread
            def u(m):
                m.work()
            def work(m):
                m.x = 1
                assert not m.stop
        class New(Old):
            def work(m):
                if m.stop:
                    m.x = 2
                else:
                    m.x = 1
    """
    assert said(*pair(tmp_path, source)) == [
        ("This order is still possible in the new design, and harmless: no run that has it fails.",
         "The old schedule does not come to step 2 of 3, u's “x = 1” in work(): in the new design the thread "
         "takes another way."),
    ]  # fmt: skip


def test_a_violation_that_is_not_explained(tmp_path: Path) -> None:
    old = explore(program_of(model(tmp_path, ADDING, "Named")), Options(explain=False))
    new = explore(program_of(model(tmp_path, ADDING, "Instances")), Options(explain=False))
    assert said(old, new) == [
        ("The cause is not known: nothing but the schedule is looked at.",
         "The old schedule of 4 steps runs to its end in the new design and violates both there."),
    ]  # fmt: skip


CHOOSING = """
    class Old(Model):
        s = Semaphore(1)
        x = Int(0, max=1)
        @thread
        def t(m):
            m.step()
        @thread
        def u(m):
            assert m.x == 0
        def step(m):
            with atomic():
                if maybe():
                    m.s.wait()
                else:
                    m.x = 1
    class New(Old):
        s = Semaphore(0)
    class Never(Old):
        def step(m):
            with atomic():
                if maybe():
                    m.s.wait()
                else:
                    m.s.wait()
                    m.x = 1
"""


def test_the_same_alternative(tmp_path: Path) -> None:
    """It has another number where one before it is blocked."""
    for new in ("New", "Never"):
        assert said(*pair(tmp_path, CHOOSING, new=new)) == [
            ("Of the runs that make the same choices: this order is still possible in the new design, and "
             "every run that has it fails.",
             "The old schedule of 2 steps crashes in the new design, too: x == 0."),
        ]  # fmt: skip


def test_a_cause_that_is_about_some_runs_only(tmp_path: Path) -> None:
    """Those that begin like the old one, or in which only some threads take steps."""
    old, new = pair(tmp_path, ADDING, "Named", "Named")
    (found,) = reviews(old, new)
    assert found.cause is not None
    plain = replace(found.cause, orders=())
    explains = Explainer(new.builder, {declared("both"): 0}, Means())
    reviewer, none = Reviewer(old.builder, explains), "there is no order to look for: in the new design"

    def became(cause: Cause) -> str:
        return outcome(reviewer.review(found.names, found.trace, cause))

    assert became(plain) == f"T{none[1:]} some runs fail, others pass."
    begin = "Of the runs that begin like the first"
    for after, text in (1, "1 step of the old one: {} some runs fail, others pass."), (
        2, "2 steps of the old one: {} every run fails."
    ):  # fmt: skip
        assert became(replace(plain, after=after)) == f"{begin} {text.format(none)}"
    only = replace(plain, only=("a",))
    assert became(only) == f"Of the runs in which only a takes steps: {none} no run fails."
    both = replace(found.cause, after=2)
    assert became(both) == (
        f"{begin} 2 steps of the old one: these orders are still possible in the new design, and every run "
        "that has them fails."
    )
    locked = explore(program_of(model(tmp_path, ADDING, "Locked")), Options(explain=True))
    other = Reviewer(old.builder, Explainer(locked.builder, {}, Means()))
    assert outcome(other.review(found.names, found.trace, both)) == (
        "Its orders are not examined: no run of the new design begins like the old one."
    )


def test_of_two_calls_one_is_gone() -> None:
    """Where the new design has one of two calls, each is like it; but a cause about both has one there."""
    folder = Path(__file__).resolve().parent / "fixes"
    old, new = (
        TraceBuilder(Behaviour(program_of(*load_models(f"{folder}/moved_call.py:{name}"))))
        for name in ("Old", "New")
    )
    matching = Matching(old, new)
    first, second = ((0, 0), (0, 1)), ((0, 2), (0, 3))  # each call reads and writes
    assert matching.ways(first) == [{(0, 0): (0, 0), (0, 1): (0, 1)}]
    assert matching.ways(second) == [{(0, 2): (0, 0), (0, 3): (0, 1)}]
    assert matching.ways([*first, *second]) == matching.ways(first)
