"""What a step of several accesses is called, and what a thread waits for."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from racy_models import racy_models
from random_models import PROFILES, load_program, models
from support import model
from test_random import SETTINGS

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.errors import ModelError
from interleave.trace.build import TraceBuilder


def builder(folder: Path, source: str) -> TraceBuilder:
    return TraceBuilder(Behaviour(program_of(model(folder, source))))


def steps(folder: Path, source: str, *taken: tuple[int, int]) -> list[tuple[str, str]]:
    """Labels, and what was done without values, of a run: thread and alternative of each step."""
    made = builder(folder, source)
    (state,) = made.code.initial()
    found = []
    for number, choice in taken:
        (after,) = (s for n, k, s in successors(made.code, state) if (n, k) == (number, choice))
        step = made.step(state, number, choice, after if after >= 0 else None, after)
        found.append((step.label, step.did))
        state = after
    return found


def atomic(folder: Path, *lines: str, before: str = "") -> tuple[str, str]:
    """The label of an ``atomic()`` with these lines, which is the first step; and what it did."""
    text = "\n".join(f"   {line}" for line in lines)
    source = f"""
class Node(Struct, capacity=2):
 v = Int(0, max=3)
class M(Model):
 x = Int(0, max=9)
 y = Int(0, max=3)
 f = Bool(False)
 a = Array(Int(0, max=3), 3)
 q = Queue(Int(0, max=3), capacity=2)
 s = Semaphore(1, max=3)
 lock = Mutex()
 r = Ref(Node)
 def setup(m):
  m.q.put(2)
  m.q.put(3)
  m.r = Node(v=1)
 @thread
 def t(m):
  with atomic():
{text}
 @thread(start=False)
 def u(m):
  m.y = 1
"""
    [found] = steps(folder, source, (0, 0))
    return found


@pytest.mark.parametrize(
    ("lines", "label", "did"),
    [
        (["m.x = 1", "m.x = m.x + 1"], "x = 2", "x = x + 1"),
        (["m.a[m.y + 1] = 3"], "a[1] = 3", "a[y + 1] = 3"),
        (["z = m.q.get()"], "q.get() → 2", "q.get()"),
        (["m.q.get()", "m.q.put(1)"], "q.get() → 2, q.put(1)", "q.get(), q.put(1)"),
        (["m.s.post()", "m.s.post()"], "post s", "post s"),
        (["m.lock.acquire()", "m.y = m.x", "m.lock.release()"], "acquire lock, release lock", None),
        (["m.r.v = 3", "free(m.r)"], "free Node#0", "free r"),
        (["free(m.r)"], "free Node#0", "free r"),
        (["m.r = Node(v=2)"], "new Node#1, r = Node#1", "new Node(v=2), r = new Node"),
        (["m.u.start()"], "start u", "start u()"),
        (["wait_until(m.x == 0)"], "wait_until(x == 0)", "wait_until(x == 0)"),
        (["wait_until(m.x == 0)", "m.f = False"], "wait_until(x == 0), f = False", None),
        (["z = m.x", "if z > 0:", "    m.y = 1"], "x → 0", "read x"),
        (["if m.u.finished:", "    m.y = 1"], "u.finished → False", "read u.finished"),
        (["if maybe():", "    m.y = 1"], "choose → False", "choose(False, True)"),
        (["m.x = m.x", "m.y = 2"], "y = 2", "y = 2"),
        (["for i in range(3):", "    m.a[i] = i + 1"], "a[0] = 1, a[1] = 2, a[2] = 3", "a[i] = i + 1"),
        (["z = m.lock.try_acquire()"], "try_acquire lock → True", "try_acquire lock"),
        (["m.x = 1", "assert m.y == 1"], "x = 1, then y == 1", "x = 1"),
    ],
)
def test_an_atomic_step_says_what_it_did(
    tmp_path: Path, lines: list[str], label: str, did: str | None
) -> None:
    assert atomic(tmp_path, *lines) == (f"atomic: {label}", f"atomic: {did or label}")


def test_a_wake_up_without_a_reason_says_so(tmp_path: Path) -> None:
    """And one with a reason does not, of the same condition."""
    source = """
        class M(Model):
            lock = Mutex()
            cond = Condition(lock, spurious=True)
            @thread(instances=2)
            def t(m, i):
                with m.lock:
                    m.cond.wait()
            @thread
            def u(m):
                m.cond.notify()
    """
    begin = [(1, 0), (1, 0)]
    *_, (alone, _) = steps(tmp_path, source, *begin, (1, 0))
    assert alone == "cond.wait() returns with lock, not notified"
    *_, (woken, _) = steps(tmp_path, source, *begin, (2, 0), (1, 0))
    assert woken == "cond.wait() returns with lock"


CHOICES = """
class M(Model):
 x = Int(0, max=3)
 sent = Bool(False)
 gone = Bool(False)
 @thread
 def t(m):
  m.x = choose(1, 2)
  if maybe():
   m.send(1)
  else:
   m.gone = True
  while maybe():
   if maybe():
    m.x = 0
  with atomic():
   if maybe():
    wait_until(m.x == 1)
   elif maybe():
    m.sent = False
 def send(m, n):
  m.sent = True
"""


def test_an_index_that_is_an_element_itself(tmp_path: Path) -> None:
    """What is shown is the element, not what is left of its text where a bracket begins."""
    source = """
        class Node(Struct, capacity=1):
            size = Int(2, max=2)
            a = Array(Int(0, max=3), 2)
        class M(Model):
            a = Array(Int(1, max=1), 2)
            nodes = Array(Ref(Node), 2)
            def setup(m):
                m.nodes[1] = Node()
            @thread
            def t(m):
                m.a[m.a[m.a[0]]] = 1
                node = m.nodes[m.a[0]]
                node.a[m.a[0] % node.size] = 3
                m.a[m.a[0] + 1] = 0
    """
    labels = [label for label, _ in steps(tmp_path, source, *[(0, 0)] * 10)]
    assert labels == [
        "a[0] → 1", "a[1] → 1", "a[1] = 1", "a[0] → 1", "nodes[1] → Node#0", "a[0] → 1", "Node#0.size → 2",
        "Node#0.a[1] = 3", "a[0] → 1", "a[2] = 0",
    ]  # fmt: skip


def test_a_choice_says_what_it_leads_to(tmp_path: Path) -> None:
    """Where it decides about the way on: the next step, or the call that it is in."""
    taken = [(0, 1), (0, 0), (0, 1), (0, 0), (0, 1), (0, 0), (0, 1), (0, 1), (0, 0), (0, 0)]
    labels = [label for label, _ in steps(tmp_path, CHOICES, *taken)]
    assert labels == [
        "choose → 2", "x = 2", "choose → True: send(1)", "sent = True", "choose → True", "choose → False",
        "choose → True", "choose → True: x = 0", "x = 0", "choose → False: atomic: sent = False",
    ]  # fmt: skip


ALIKE = """
class M(Model):
 first_counter = Int(0, max=9)
 second_counter = Int(0, max=9)
 third_counter = Int(0, max=9)
 @thread
 def t(m):
  with atomic():
   m.first_counter = 1
   m.second_counter = 2
   m.third_counter = 3
 @thread
 def u(m):
  with atomic():
   m.first_counter = 1
   m.second_counter = 2
   m.third_counter = 4
 @thread
 def v(m):
  with atomic():
   m.second_counter = 2
   m.third_counter = 3
   m.first_counter = 1
"""


def test_what_is_left_out_of_a_long_step_does_not_make_it_like_another(tmp_path: Path) -> None:
    made = builder(tmp_path, ALIKE)
    assert [made.does(number, 0) for number in range(3)] == [
        "atomic: first_counter = 1, second_counter = 2, third_counter = 3",
        "atomic: first_counter = 1, second_counter = 2, third_counter = 4",
        "atomic: second_counter = 2, third_counter = 3, …",
    ]
    assert made.place(0, 0).did == made.place(0, 0).label == made.does(0, 0)


WAITS = """
class M(Model):
 ready = Bool(False)
 go = Bool(False)
 n = Int(0, max=3)
 a = Array(Bool(False), 2)
 s = Semaphore(0)
 @thread
 def t(m):
  m.held(1)
 def held(m, least):
  with atomic():
   k = m.n
   wait_until(m.ready and k < 2)
   m.n = 1
 @thread
 def u(m):
  wait_until(m.n > 2 or m.a[1])
  m.ready = True
 @thread
 def v(m):
  m.go = True
  m.s.wait()
 @thread(start=False)
 def w(m):
  m.a[1] = True
  m.s.post()
"""


def test_who_could_end_a_waiting(tmp_path: Path) -> None:
    """A guard with what it read, where the procedure was called from, who writes what it read and how far
    they are: in every state, not only in a deadlock."""
    made = builder(tmp_path, WAITS)
    (state,) = made.code.initial()
    (begin,) = (s for n, _, s in successors(made.code, state) if n == 2)
    file = made.program.file
    assert made.waits(state, 0) == (
        f"t waits at {file}:15, in held() called at {file}:11: wait_until(ready and k < 2), "
        "with ready = False; u writes ready, but waits, too"
    )
    assert made.waits(state, 1) == (
        f"u waits at {file}:19: wait_until(n > 2 or a[1]), with n = 0, a[1] = False; "
        "t writes n, but waits, too; w writes a, but was not started"
    )
    assert made.waits(begin, 2) == (
        f"v waits at {file}:24: wait s, whose count is 0; w posts it, but was not started"
    )
    assert made.waiting(begin) == (made.waits(begin, 0), made.waits(begin, 1), made.waits(begin, 2))
    assert made.waits_on(begin, 0) == []


def test_what_a_step_has_changed_itself_is_not_what_the_state_has(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=2)
            s = Semaphore(1, max=2)
            q = Queue(Int(0, max=1), capacity=1)

            @thread
            def t(m):
                with atomic():
                    m.x = 1
                    wait_until(m.x == 2)

            @thread
            def u(m):
                with atomic():
                    m.s.wait()
                    m.s.wait()

            @thread
            def v(m):
                with atomic():
                    m.q.put(0)
                    m.q.put(1)
    """
    made = builder(tmp_path, source)
    (state,) = made.code.initial()
    told = [line.partition(": ")[2] for line in made.waiting(state)]
    assert told == [
        "wait_until(x == 2), with x = 1 by then; no other thread writes x",
        "wait s, whose count is 0 by then; no other thread posts it",
        "q.put(1), the queue is full by then; no other thread takes from it",
    ]


HELPERS = """
class M(Model):
 s = Semaphore(0, max=9)
 x = Int(0, max=3)
 @thread
 def t(m):
  m.s.wait()
  m.s.wait()
 @thread
 def before(m):
  m.x = 1
  m.s.post()
 @thread
 def past(m):
  m.s.post()
  m.x = 2
 @thread
 def again(m):
  while m.x != 3:
   m.s.post()
"""


def test_how_far_those_are_who_could_end_a_waiting(tmp_path: Path) -> None:
    made = builder(tmp_path, HELPERS)
    (state,) = made.code.initial()
    (after,) = (s for n, _, s in successors(made.code, state) if n == 2)
    (after,) = (s for n, _, s in successors(made.code, after) if n == 0)
    place = f"t waits at {made.program.file}:8: wait s, whose count is 0"
    assert made.waits(state, 0) == (
        f"{place}; before posts it, but has not come there yet; past posts it, but has not come there yet; "
        "again posts it, and can come there"
    )
    assert made.waits(after, 0) == (
        f"{place.replace(':8:', ':9:')}; before posts it, but has not come there yet; "
        "past posts it, but is past that; again posts it, and can come there"
    )


@pytest.mark.parametrize("strategy", [*map(models, PROFILES), racy_models()], ids=[*PROFILES, "racy"])
@pytest.mark.parametrize("examples", [10, pytest.param(60, marks=pytest.mark.slow)])
def test_every_step_and_every_waiting_of_random_models_can_be_told(strategy: Any, examples: int) -> None:
    told = {"step": 0, "waits": 0}

    @settings(SETTINGS, max_examples=examples)
    @given(source=strategy)
    def run(source: str) -> None:
        try:
            made = TraceBuilder(Behaviour(load_program(source)))
            states = list(dict.fromkeys(state for state in made.code.initial() if state >= 0))
        except (ModelError, ModelFault):
            return
        for state in islice(states, 60):  # goes on to what is appended meanwhile
            try:
                taken = successors(made.code, state)
            except ModelFault:
                continue
            for number, choice, after in taken:
                step = made.step(state, number, choice, after if after >= 0 else None, after)
                assert step.label and "nothing changes" not in step.label
                assert step.did and (len(step.did) <= 60 or not step.did.startswith("atomic"))
                told["step"] += 1
                if after >= 0 and after not in states:
                    states.append(after)
            moving = {number for number, _, _ in taken}
            for number in made.standing_in(state):
                assert made.moves(state, number) == (number in moving)
                if number not in moving:
                    text = made.waits(state, number)
                    assert text.startswith(f"{made.columns[number]} waits at ") and not text.endswith(": ")
                    assert set(made.waits_on(state, number)) <= set(range(len(made.columns)))
                    told["waits"] += 1

    run()
    assert told["step"] > 100 and told["waits"], told
