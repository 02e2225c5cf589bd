"""Causes: what is said of choices, of threads that go round, of the first state, and what is shown of it."""

from __future__ import annotations

from pathlib import Path

from support import explained, model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Limits
from interleave.report.style import plain
from interleave.report.summary import details


def test_a_choice_that_is_another_one_each_time(tmp_path: Path) -> None:
    """A network loses one of two messages; which one does not matter to what fails, but that it is one."""
    source = """
        class M(Model):
            sent = Queue(Int(0, max=1), capacity=2)
            got = Int(0, max=2)
            @thread
            def sender(m):
                m.sent.put(0)
                m.sent.put(1)
            @thread
            def network(m):
                for _ in range(2):
                    m.sent.get()
                    if maybe():
                        m.got += 1
            @invariant
            def all_or_none(m):
                return not m.network.finished or m.got != 1
    """
    (cause,) = explained(tmp_path, source).find("all_or_none").causes
    assert cause.sentence == (
        "It is no matter of order, but of what network's “choose → False: sent.get()” (first time) in "
        "network() and network's “choose → True: read got” (second time) in network() chooses: every run "
        "with it fails."
    )
    assert [(c.at, c.time, c.every) for c in cause.choices] == [(3, 1, False), (5, 2, False)]


def test_a_choice_that_matters_one_time(tmp_path: Path) -> None:
    """Where the run takes another alternative the first time, only the second one is held."""
    source = """
        class M(Model):
            x = Int(0, max=1)
            @thread
            def t(m):
                for _ in range(2):
                    m.x = choose(0, 1)
            @thread
            def u(m):
                m.t.join()
                assert m.x == 0
    """
    (cause,) = explained(tmp_path, source).find("assertion").causes
    assert cause.sentence == (
        "It is no matter of order, but of what t's “choose → 1” (second time) in t() chooses: every run with "
        "it fails."
    )


def test_a_run_that_goes_on_for_ever_breaks_what_it_will_break(tmp_path: Path) -> None:
    """A thread that spins has to read the flag sooner or later: a passing run that stops before that has not
    kept the order of the two."""
    source = """
        class M(Model):
            f = Bool(False)
            a = Array(Int(0, max=1), 2)
            @thread(instances=2)
            def t(m, me):
                while m.f:
                    pass
                if not m.f:
                    m.f = True
                    m.a[me] = 1
            @thread
            def u(m):
                if not m.f:
                    m.f = True
                    m.a[0] = 1
            @invariant
            def one(m):
                return m.a[0] != 1 or m.a[1] != 1
    """
    found = explained(tmp_path, source).find("one").causes
    assert [len(cause.orders) for cause in found] == [2, 2, 2]


def test_what_opens_a_guard_is_not_folded(tmp_path: Path) -> None:
    """The last tick lets the second one in; the others do not."""
    source = """
        class M(Model):
            tick = Int(0, max=3)
            owner = Int(0, max=2)
            inside = Int(0, max=3)
            @thread
            def timer(m):
                for _ in range(3):
                    m.tick += 1
            @thread(instances=2)
            def u(m, i):
                with atomic():
                    wait_until(m.owner == 0 or m.tick >= 3)
                    m.owner = i + 1
                m.inside += 1
                assert m.inside < 2
    """
    cause = explained(tmp_path, source).find("assertion").causes[0]
    ticks = [k in cause.matters for k, s in enumerate(cause.trace.steps) if s.label.startswith("tick = ")]
    assert ticks == [False, False, True]


def test_the_choice_of_what_is_stored_is_not_folded(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=2)
            y = Int(0, max=2)
            seen = Bool(False)
            @thread
            def t(m):
                m.y = choose(0, 1, 2)
                m.x = choose(0, 1, 2)
                m.seen = True
            @thread
            def u(m):
                if m.seen:
                    assert m.x != 2
    """
    cause = explained(tmp_path, source).find("assertion").causes[0]
    assert [(k in cause.matters, step.label) for k, step in enumerate(cause.trace.steps)] == [
        (False, "choose → 0"), (False, "y = 0"), (True, "choose → 2"), (True, "x = 2"), (True, "seen = True"),
        (True, "seen → True"), (True, "x → 2, then x != 2"),
    ]  # fmt: skip


def test_the_initial_state_is_told_by_what_tells_it_from_others(tmp_path: Path) -> None:
    source = """
        class M(Model):
            fast = Bool(False)
            n = Int(0, max=2)
            def setup(m):
                m.fast = maybe()
            @thread
            def t(m):
                m.n = 1
                assert not m.fast
    """
    (cause,) = explained(tmp_path, source).find("assertion").causes
    assert cause.sentence == (
        "It is no matter of order, but of the initial state (fast = True): every run from there fails."
    )


def test_a_notification_says_whom_it_wakes(tmp_path: Path) -> None:
    source = """
        class M(Model):
            lock = Mutex()
            cond = Condition(lock)
            @thread(instances=2)
            def waiter(m, i):
                with m.lock:
                    m.cond.wait()
            @thread
            def signaller(m):
                m.cond.notify()
                with atomic():
                    m.cond.notify_all()
    """
    checked = explore(program_of(model(tmp_path, source)), Options(reduction=False))
    told = {
        checked.builder.step(state, number, choice, after).label
        for state in checked.exploration.parent
        for number, choice, after in successors(checked.code, state)
    }
    assert {label for label in told if "notify" in label} == {
        "cond.notify() wakes nobody", "cond.notify() wakes waiter[0]", "cond.notify() wakes waiter[1]",
        "atomic: cond.notify_all() wakes nobody", "atomic: cond.notify_all() wakes all that wait",
    }  # fmt: skip


def test_who_spins_and_who_waits(tmp_path: Path) -> None:
    """A lock written by hand against a semaphore: one waits, the other one goes round; and what has nothing
    to do with it is no cause."""
    source = """
        class M(Model):
            flag = Bool(False)
            s = Semaphore(1, max=1)
            n = Int(0, max=2)
            def lock(m):
                while True:
                    with atomic():
                        old = m.flag
                        m.flag = True
                    if not old:
                        break
            @thread
            def a(m):
                m.lock()
                m.s.wait()
                m.n = 1
                m.s.post()
                m.flag = False
            @thread
            def b(m):
                m.s.wait()
                x = m.n
                m.lock()
                m.flag = False
                m.s.post()
            @recoverable
            def ends(m):
                return m.a.finished and m.b.finished
    """
    (cause,) = explained(tmp_path, source).find("ends").causes
    assert cause.sentence == (
        "a waits for “wait s”, and no other thread than b posts it, and b goes round reading flag, and no "
        "other thread than a writes flag. a's “atomic: flag = True” in lock() runs before b's “atomic: flag "
        "= True”, and b's “wait s” in b() runs before a's “wait s” in a()."
    )


def test_who_reads_for_ever_what_nobody_writes_again(tmp_path: Path) -> None:
    source = """
        class M(Model):
            ready = Bool(False)
            @thread
            def waiter(m):
                m.ready = False
                while not m.ready:
                    pass
            @thread
            def setter(m):
                m.ready = True
            @recoverable
            def ends(m):
                return m.waiter.finished
    """
    (cause,) = explained(tmp_path, source).find("ends").causes
    assert cause.sentence == (
        "waiter goes round for ever reading ready: setter, the only other thread that writes ready, has "
        "finished. setter's “ready = True” in setter() runs too soon: before waiter's “ready = False” in "
        "waiter()."
    )


def test_a_cause_where_every_run_has_another_violation(tmp_path: Path) -> None:
    """A lock is never given back: that hangs every run, and has nothing to do with the lost update."""
    source = """
        class M(Model):
            n = Int(0, max=2)
            lock = Mutex()
            @thread("w", instances=2)
            def w(m, i):
                x = m.n
                m.n = x + 1
            @thread
            def keeper(m):
                m.lock.acquire()
            @thread
            def other(m):
                m.lock.acquire()
            @invariant
            def kept(m):
                return not (m.w[0].finished and m.w[1].finished) or m.n == 2
    """
    found = explained(tmp_path, source)
    (cause,) = found.find("kept").causes
    assert cause.alone
    assert cause.sentence == (
        "Every interleaving comes to a violation of some property. As for this one alone: w[0] and w[1] both "
        "run “read n” before any other runs “n = x + 1”, in w()."
    )
    text = "\n".join(details(found, None, plain))
    assert "▲ this failure is unavoidable from here" in text
    nearest = "The nearest run without this failure has w[1]'s “n = x + 1” in w() before w[0]'s “read n”."
    assert nearest in text
    assert not found.find("deadlock").causes[0].alone


NO_ORDER = "It is no matter of order, but of what "


def test_runs_that_go_on_for_ever_by_their_choices_neither_fail_nor_pass(tmp_path: Path) -> None:
    """What can go on for ever as it goes on choosing so is not said to fail; what leaves out a thread that
    could move counts for nothing."""
    source = """
        class M(Model):
            bad = Bool(False)
            @thread
            def worker(m):
                while {goes}:
                    {once}
                    {bad}
                m.bad = {end}
            @thread
            def other(m):
                pass
            @invariant
            def fine(m):
                return not m.bad
    """
    for goes, once, bad, end, said in (
        ("maybe()", "pass", "pass", True, "worker's “choose → False: bad = True” in worker() chooses each "
         "time: every run with it fails."),
        ("not m.bad", "if maybe(): return", "m.bad = maybe()", False, "worker's “choose → False” (line 8) in "
         "worker() chooses each time: every run with it fails or goes on for ever."),
        ("not m.other.finished", "pass", "pass", True, ""),
    ):  # fmt: skip
        filled = source.format(goes=goes, once=once, bad=bad, end=end)
        (cause,) = explained(tmp_path, filled).find("fine").causes
        every = "Every interleaving comes to a violation of some property."
        assert cause.sentence == (f"{NO_ORDER}{said}" if said else every)


def test_each_loss_that_is_a_cause_is_told(tmp_path: Path) -> None:
    """Either of two messages may be lost: two causes, with what waits for each; and there is no other. Where
    both are, the first loss is told."""
    source = """
        class M(Model):
            one = Queue(Int(0, max=1), capacity=1)
            two = Queue(Int(0, max=1), capacity=1)
            @thread
            def net(m):
                if maybe():
                    m.one.put(1)
                if maybe():
                    m.two.put(1)
            @thread
            def rx(m):
                m.one.get()
                m.two.get()
    """
    program = program_of(model(tmp_path, source))
    for engine in ("python", "native"):
        options = Options(Limits(states=20_000), engine=engine, explain=True)
        found = explore(program, options).result.find("deadlock")
        head = "rx waits for ever for “{}.get()”: net, the only other thread that puts into it, has finished "
        assert [cause.sentence for cause in found.causes] == [
            f"{head.format('one')}without doing so. {NO_ORDER}net's “choose → False” (line 8) in net() "
            "chooses: every run with it fails.",
            f"{head.format('two')}without doing so. {NO_ORDER}net's “choose → False: the end” (line 10) in "
            "net() chooses: every run with it fails.",
        ]
        assert found.explanation is not None
        assert found.explanation.complete


def test_several_initial_states_that_are_causes(tmp_path: Path) -> None:
    """Each of two initial states is a cause, and one is told; there is no other kind of cause."""
    source = """
        class M(Model):
            x = Int(0, max=3)
            def setup(m):
                m.x = choose(0, 1, 2)
            @thread
            def t(m):
                if m.x > 0:
                    m.x = 3
            @invariant
            def little(m):
                return m.x < 3
    """
    found = explained(tmp_path, source).find("little")
    assert [cause.sentence for cause in found.causes] == [
        "It is no matter of order, but of the initial state (x = 1): every run from there fails."
    ]
    assert found.explanation is not None
    assert found.explanation.complete


def test_there_is_no_chance_where_it_has_failed_before(tmp_path: Path) -> None:
    """Behind a violation of another property nothing rules out failure, though no run fails again from there;
    neither where that property holds again."""
    source = """
        class M(Model):
            x = Int(0, max=2)
            f = Bool(False)
            w = Bool(False)
            z = Bool(False)
            @thread
            def t0(m):
                if m.x == 0:
                    m.w = True
                    {}
                m.f = True
            @thread
            def t1(m):
                m.x = 2
            @invariant
            def together(m):
                return m.x > 0 or not m.f or not m.w
            @invariant
            def apart(m):
                return not m.w or m.z
    """
    for between in ("pass", "m.z = True"):
        causes = explained(tmp_path, source.format(between)).find("together").causes
        assert causes
        for cause in causes:
            assert cause.no_return is not None
            assert all(chance.at < cause.no_return for chance in cause.chances)
