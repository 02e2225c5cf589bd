"""Explanations: causes, the traces that show them, and what is said of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from explained import TooLarge, examine
from hypothesis import assume, event, given, note, settings
from racy_models import racy_models
from random_models import PROFILES, load_program, models
from support import compiled, model
from test_oracle import few_targets
from test_random import SETTINGS

from interleave.api import explore, program_of
from interleave.checking.verdicts import Checked, Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.explain import explain
from interleave.explain.budget import Budget, GaveUp
from interleave.explain.cause import Rank, hitting_set
from interleave.explain.explanation import Cause
from interleave.explain.means import IF_ASKED
from interleave.explain.python_graph import PythonGraph
from interleave.program.footprint import THREAD, VARIABLE, Location, footprints, meet
from interleave.program.program import Program
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_state import THREAD_STATUS

OLD = "qemu_return_path/old.py:ReturnPathOld"


def explained(program: Program) -> Checked:
    return explore(program, Options(Limits(states=20_000), engine="python", explain=True))


@cache
def explained_model(target: str) -> Checked:
    """The same of one in models/, for all tests that look at it."""
    return explained(compiled(target))


def causes(target: str, name: str) -> list[Cause]:
    explanation = explained_model(target).result.find(name).explanation
    assert explanation is not None and not explanation.note
    return list(explanation.causes)


def told(target: str, name: str) -> list[str]:
    return [cause.sentence for cause in causes(target, name)]


# ---------------------------------------------------------------------------- known causes


def test_the_return_path_of_qemu() -> None:
    """Both causes on the level of accesses: the fresh file is closed, or it is lost."""
    closed, lost = causes(OLD, "null-dereference")
    (order,) = closed.orders
    assert (order.first.thread, order.first.frames[-1].name) == ("qmp", "open_return_path_on_source")
    assert order.first.label == "from_dst_file = QEMUFile#2"
    assert (order.then.thread, order.then.frames[-1].name) == ("return path", "migration_release_dst_files")
    assert order.then.label == "from_dst_file → QEMUFile#2"
    assert closed.no_return == order.first_at
    assert (len(closed.trace.steps), closed.switches, closed.preemptions) == (77, 4, 0)
    assert closed.sentence == (
        "qmp's “from_dst_file = f” in open_return_path_on_source() runs too soon: before return path's "
        "“read from_dst_file” in migration_release_dst_files()."
    )
    assert lost.sentence == (
        "return path's “read from_dst_file” … “from_dst_file = None” in migration_release_dst_files() is not "
        "atomic: qmp's “from_dst_file = f” in open_return_path_on_source() runs in between."
    )
    assert (len(lost.trace.steps), lost.switches, lost.preemptions) == (75, 6, 2)
    for cause in (closed, lost):
        assert cause.passing is not None
        labels = [(s.thread, s.label) for s in cause.passing.steps if "from_dst_file" in s.label]
        assert labels[:2] == [
            ("return path", "from_dst_file → QEMUFile#1"), ("return path", "from_dst_file = None"),
        ]  # fmt: skip


def test_all_violations_of_the_old_design_have_these_two_causes() -> None:
    result = explained_model(OLD).result
    sentences: dict[str, list[tuple[str, str, str]]] = {}
    for found in result.violated:
        assert found.explanation is not None and found.explanation.complete
        sentences[found.name] = [
            (o.first_name.does, o.then.frames[-1].name, o.then_name.does)
            for cause in found.explanation.causes
            for o in cause.orders
        ]
    closed = ("from_dst_file = f", "migration_release_dst_files", "read from_dst_file")
    lost = ("from_dst_file = f", "migration_release_dst_files", "from_dst_file = None")
    assert sentences == {
        "null-dereference": [closed, lost],
        "memory-leak": [closed, lost],
        "fresh_file_kept": [closed, lost],
        "fresh_socket_open": [closed],
        "back_to_active": [closed, lost],
    }


@pytest.mark.parametrize(
    ("target", "name", "expected"),
    [
        ("counter.py:counter", "no_lost_update",
         ["worker[0] and worker[1] both run “read counter” before any other runs “counter = loaded + 1”, in "
          "worker()."]),
        ("philosophers.py:philosophers(n=3)", "deadlock",
         ["philosopher[0] waits for forks[1], which philosopher[1] holds, and philosopher[1] waits for "
          "forks[2], which philosopher[2] holds, and philosopher[2] waits for forks[0], which philosopher[0] "
          "holds. philosopher[0], philosopher[1] and philosopher[2] all run “acquire forks[first]” before "
          "any other runs “acquire forks[second]”, in philosopher()."]),
        ("bounded_buffer.py:bounded_buffer_if", "out-of-range",
         ["consumer[0] and consumer[1] both run “read count” in get() before producer's “count = count + 1” "
          "(third time) in put(), which has not run by then (consumer[1] for the second time)."]),
        ("double_checked.py:DoubleChecked", "assertion",
         ["user[0]'s “read instance” (line 34) in get_instance() runs before user[1]'s “instance = config” "
          "in create(), and user[1]'s “read config.value” in user() runs before user[0]'s “config.value = 1” "
          "in create()."]),
        ("lost_wakeup.py:LostWakeup", "deadlock",
         ["waiter waits for ever for “changed.wait()”: signaller, the only other thread that notifies it, "
          "has finished. waiter's “read ready” in wait_for_ready() runs before signaller's “ready = True” in "
          "make_ready(), and signaller's “changed.notify()” in make_ready() runs before waiter's "
          "“changed.wait(): release lock and begin to wait” in wait_for_ready()."]),
        ("peterson.py:PetersonSwapped", "mutual_exclusion",
         ["thread[0] and thread[1] both run “inside[i] = True” before any other runs “inside[i] = False”, in "
          "contender()."]),
    ],
)  # fmt: skip
def test_classics(target: str, name: str, expected: list[str]) -> None:
    assert told(target, name) == expected


def test_many_threads_that_do_the_same() -> None:
    """More orders than five are told if they are all alike, and no second cause that nobody knows."""
    checked = explore(compiled("philosophers.py:philosophers(n=8)"), Options(explain=True))
    explanation = checked.result.find("deadlock").explanation
    assert explanation is not None
    assert [cause.sentence for cause in explanation.causes] == [
        "philosopher[0] to philosopher[7] all wait for each other. "
        "philosopher[0] to philosopher[7] all run “acquire forks[first]” before any other runs “acquire "
        "forks[second]”, in philosopher()."
    ]
    assert explanation.note == "not all causes are known: there is too much to look at"


NOISE = """
    class O(Struct, capacity=1):
        v = Int(0, max=2)

    class M(Model):
        p = Ref(O)
        cnt = Int(0, max=3)
        h = Array(Int(0, max=3), 4)
        def setup(m):
            m.p = O()
        @thread
        def user(m):
            for k in range(2):
                o = m.p
                if o is not None:
                    m.cnt = k
                    o.v = k
        @thread
        def remover(m):
            wait_until(m.cnt == 1)
            o = m.p
            m.p = None
            free(o)
        @thread(instances=3)
        def noise(m, i):
            m.h[i] = m.h[(i + 1) % 3]
"""


def test_threads_beside_do_not_hide_the_cause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all runs are too many to be compared, those are looked at in which only its threads move."""
    monkeypatch.setattr(explain, "BUDGET", 500)
    options = Options(engine="python", explain=True)
    checked = explore(program_of(model(tmp_path, NOISE)), options)
    explanation = checked.result.find("use-after-free").explanation
    assert explanation is not None
    assert explanation.causes[0].sentence == (
        "Of the runs in which only user and remover take steps: remover's “free o” in remover() runs too "
        "soon: before user's “o.v = k” (second time) in user()."
    )
    assert explanation.note == "explained in part: in all runs there is too much to look at"
    monkeypatch.undo()
    checked = explore(program_of(model(tmp_path, NOISE)), options)
    assert checked.result.find("use-after-free").causes[0].sentence == (
        "remover's “free o” in remover() runs too soon: before user's “o.v = k” (second time) in user()."
    )


def test_a_choice_that_some_orders_are_needed_for() -> None:
    """An object that is allocated again where the old one was: which slot it gets is chosen."""
    first, *_ = causes("aba_stack.py:AbaStackFreed", "double-free")
    assert first.choices
    explanation = explained_model("aba_stack.py:AbaStackFreed").result.find("double-free").explanation
    assert explanation is not None and not explanation.complete  # other choices may have other causes
    assert first.sentence == (
        "Of the runs in which recycler takes “new Node#1” in recycler(): "
        "popper's “read top” in pop() runs before recycler's “atomic: top = below” (line 177, by way of line "
        "150) in replace_top(), and recycler's “atomic: top = new Node” in replace_top() runs before "
        "popper's “atomic: top = below”."
    )


def test_ctrl_c_while_causes_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(explain, "cause", interrupt)
    result = explained(compiled(OLD)).result
    assert result.verdict == "violated"
    for found in result.violated:
        assert found.trace is not None
        assert found.explanation is not None
        assert found.explanation.note == "interrupted while its causes were looked for"


def test_what_is_no_matter_of_order(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                if maybe():
                    m.x = 1
                assert m.x == 0
            @thread
            def u(m):
                v = m.x
    """
    explanation = explained(program_of(model(tmp_path, source))).result.find("assertion").explanation
    assert explanation is not None
    (cause,) = explanation.causes
    assert cause.sentence == (
        "It is no matter of order, but of what t's “choose → True: x = 1” in t() chooses: every run with it "
        "fails."
    )


def test_what_fails_in_every_run(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                m.x = 1
                assert m.x == 0
    """
    explanation = explained(program_of(model(tmp_path, source))).result.find("assertion").explanation
    assert explanation is not None
    (cause,) = explanation.causes
    assert (cause.sentence, cause.no_return, cause.passing) == (
        "Every interleaving comes to a violation of some property.", None, None,
    )  # fmt: skip


def test_a_model_that_is_too_large_is_not_explained() -> None:
    options = Options(Limits(states=500), engine="python", explain=True)
    checked = explore(compiled("counter.py:counter(threads=3, increments=3)"), options)
    for found in checked.result.violated:
        assert found.explanation is not None
        note = found.explanation.note
        assert note == "explained in part: there are more than 500 states without reductions"


LARGE = [
    "worker[2] and worker[3] both run “read counter” before any other runs “counter = loaded + 1”, in "
    "worker() (worker[2] for the third time)."
]


@pytest.mark.parametrize("engine", ["auto", "python"])
def test_a_large_model_is_explained_by_machine_code(engine: str) -> None:
    """361,775 states without reductions."""
    program = compiled("counter.py:counter(threads=4, increments=3)")
    checked = explore(program, Options(engine=engine, explain=True))
    found = checked.result.find("no_lost_update").explanation
    assert found is not None
    if engine == "python":
        assert found.note == (
            "explained in part: there are more than 100,000 states without reductions; "
            "check --explain looks at up to 1,000,000"
        )
        assert [cause.sentence for cause in found.causes] == [
            "All the runs that begin with the first 4 steps of this one come to a violation."
        ]
    else:
        assert [cause.sentence for cause in found.causes] == LARGE


@pytest.mark.slow
def test_a_larger_model_is_explained_if_asked() -> None:
    """3,892,125 states without reductions."""
    program = compiled("counter.py:counter(threads=4, increments=4)")
    found = explore(program, Options(explain=True)).result.find("no_lost_update").explanation
    assert found is not None and found.note == (
        "explained in part: there are more than 1,000,000 states without reductions; "
        "check --explain looks at up to 10,000,000"
    )
    options = Options(explain=True, explained=IF_ASKED)
    found = explore(program, options).result.find("no_lost_update").explanation
    assert found is not None and [cause.sentence for cause in found.causes] == [
        LARGE[0].replace("third", "fourth")
    ]


# ---------------------------------------------------------------------------- all of it is true


@pytest.mark.parametrize("target", few_targets(large=("strict", "readers_writers_naive")))
def test_explanations_of_the_models_are_true(target: str) -> None:
    checked = explained_model(target)
    if not checked.result.reason and checked.result.violated:
        examine(checked, 10_000, lambda text: None)


def check(source: str) -> None:
    note(source)
    try:
        checked = explained(load_program(source))
    except ModelError:
        assume(False)
        return
    assume(not checked.result.reason)
    try:
        examine(checked, 400, event)
    except TooLarge:
        event("large")


@pytest.mark.parametrize("profile", PROFILES)
def test_explanations_of_random_models(profile: str) -> None:
    @settings(SETTINGS, max_examples=3)
    @given(models(profile))
    def run(source: str) -> None:
        check(source)

    run()


def test_explanations_of_racy_models() -> None:
    @settings(SETTINGS, max_examples=20)
    @given(racy_models())
    def run(source: str) -> None:
        check(source)

    run()


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_explanations_of_many_random_models(profile: str) -> None:
    @settings(SETTINGS, max_examples=10)
    @given(models(profile))
    def run(source: str) -> None:
        check(source)

    run()


@pytest.mark.slow
def test_explanations_of_many_models() -> None:
    @settings(SETTINGS, max_examples=150)
    @given(racy_models())
    def run(source: str) -> None:
        check(source)

    run()


# ---------------------------------------------------------------------------- hitting sets


def test_the_smallest_hitting_set_of_least_rank() -> None:
    ranks = [Rank(weight=1), Rank(weight=1, apart=5), Rank(weight=2, apart=9), Rank(weight=1)]
    assert hitting_set([frozenset({0, 1}), frozenset({1, 2})], ranks, Budget(100)) == (1,)
    assert hitting_set([frozenset({0, 1, 2})], ranks, Budget(100)) == (1,)
    assert hitting_set([frozenset({0}), frozenset({2, 3})], ranks, Budget(100)) == (0, 3)
    assert hitting_set([], ranks, Budget(100)) == ()
    assert hitting_set([frozenset({k}) for k in range(9)], [Rank()] * 9, Budget(100)) is None
    with pytest.raises(GaveUp):
        hitting_set([frozenset({k}) for k in range(9)], [Rank()] * 9, Budget(10))


# ---------------------------------------------------------------------------- accesses


@pytest.mark.parametrize("target", few_targets())
def test_what_steps_access_is_part_of_their_footprints(target: str) -> None:
    program = compiled(target)
    graph = PythonGraph(Behaviour(program), 3000)
    paths, layout = StepPaths(graph.code.layout), graph.code.layout
    static = [footprints(program, thread, index) for thread, index in program.instances]
    for state in range(len(graph.first) - 1):
        for step in graph.steps(state):
            number, code = graph.thread[step], graph.states[state]
            found = paths.accesses(code, number, graph.choice[step])
            node = program.instances[number][0].code.locations[layout.pc(code, number)]
            allowed = static[number][node]
            for elements, locations in (
                (found.reads, allowed.reads | allowed.writes), (found.writes, allowed.writes),
            ):  # fmt: skip
                for name, element in elements:
                    place = located(program, name, element)
                    assert any(meet(place, other) for other in locations), (target, node, name)


def located(program: Program, name: str, element: int) -> Location:
    if name.startswith(THREAD_STATUS):
        return Location(THREAD, name.removeprefix(THREAD_STATUS), element)
    return Location(VARIABLE, name, element % program.variable[name].length)
