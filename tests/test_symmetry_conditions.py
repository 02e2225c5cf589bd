"""Every condition of the symmetry analysis is needed: a model each on which an analysis without it
leads to a wrong verdict."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support import model
from symmetric_graphs import explore
from test_symmetry import symmetric

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.symmetry import canonicaliser
from interleave.program.expr import Binary
from interleave.program.instr import Branch
from interleave.program.program import Program
from interleave.symmetry import sorts as symmetry_sorts
from interleave.symmetry import starts as symmetry_starts
from interleave.symmetry import symmetry as analysis
from interleave.symmetry.symmetry import symmetry


def missed(
    monkeypatch: pytest.MonkeyPatch, source: Program, owner: Any, name: str, without: object, wrong: str
) -> None:
    """A program is not symmetric; an analysis without a condition takes it to be, and a wrong
    verdict is the consequence."""
    code = Behaviour(source)
    told = {found for found, _ in symmetry(source).reasons}
    assert told
    whole = explore(code).verdicts
    canonical = canonicaliser(code.layout, symmetry(source))
    assert explore(code, canonical).verdicts == whole
    monkeypatch.setattr(owner, name, without)
    assert told <= symmetric(source), symmetry(source).reasons
    broken = explore(code, canonicaliser(code.layout, symmetry(source))).verdicts
    assert whole.get(wrong) != broken.get(wrong)


def test_an_index_may_not_be_calculated_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = program_of(model(tmp_path, """
        class M(Model):
            begun = Int(0, max=2)
            x = Bool(False)
            @thread(instances=2)
            def w(m, i):
                with atomic():
                    m.begun += 1
                m.x = True
                if i + 1 < 2:
                    assert m.begun == 2
        """))  # fmt: skip
    term = symmetry_sorts.Sorts._term

    def careless(self: Any, thread: Any, expr: Any) -> Any:
        compared = not isinstance(expr, Binary) or expr.op in ("==", "!=")
        return term(self, thread, expr) if compared else symmetry_sorts.DATA

    missed(monkeypatch, source, symmetry_sorts.Sorts, "_term", careless, "assertion")


def test_no_instance_may_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = program_of(model(tmp_path, """
        class M(Model):
            inside = Array(Bool(False), 2)
            lock = Mutex()
            @thread(instances=2)
            def w(m, i):
                while True:
                    with m.lock:
                        m.inside[i] = True
                        m.inside[i] = False
            @thread
            def t(m):
                assert not m.inside[0]
        """))  # fmt: skip
    nothing = lambda self, key, constants: None  # noqa: E731
    missed(monkeypatch, source, symmetry_sorts.Sorts, "_check_constants", nothing, "assertion")


def test_a_choice_has_to_offer_all_instances(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = """
        class M(Model):
            stage = Array(Int(0, max=2), 3)
            low = Int(3, max=3)
            high = Int(0, max=3)
            @thread(instances=3)
            def w(m, i):
                with atomic():
                    m.stage[i] = 1
                    m.low -= 1
                with atomic():
                    m.stage[i] = 2
                    m.high += 1
            @thread
            def t(m):
                with atomic():
                    wait_until(m.low == 1 and m.high == 1)
                    k = choose(OFFER)
                    assert m.stage[k] != 1
        """
    nothing = lambda self, key, constants: None  # noqa: E731
    assert symmetric(program_of(model(tmp_path, text.replace("OFFER", "0, 1, 2")))) == {"w"}
    source = program_of(model(tmp_path, text.replace("OFFER", "0, 2")))
    missed(monkeypatch, source, symmetry_sorts.Sorts, "_check_constants", nothing, "assertion")


def test_properties_have_to_treat_all_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = program_of(model(tmp_path, """
        class M(Model):
            x = Bool(False)
            @thread(instances=2)
            def w(m, i):
                m.x = True
            @invariant
            def one_is_last(m):
                return not m.w[0].finished or m.w[1].finished
        """))  # fmt: skip
    alike = lambda *_: True  # noqa: E731
    missed(monkeypatch, source, analysis, "treats_alike", alike, "one_is_last()")


STARTS = {
    "an array tells idle instances apart": ("idle_differ", """
        class M(Model):
            runs = Array(Int(0, max=3), 2)
            done = Int(0, max=4)
            @thread(instances=2)
            def w(m, i):
                m.runs[i] += 1
                assert m.runs[i] < 3
                with atomic():
                    m.done += 1
            @thread
            def main(m):
                wait_until(m.done == 2)
                m.w.start()
                wait_until(m.done == 3)
                m.w.start()
        """, lambda *_: "", "assertion"),
    "some never ran": ("_is_observed", """
        class M(Model):
            x = Int(0, max=2)
            @thread(start=False, instances=2)
            def w(m, i):
                with atomic():
                    m.x += 1
            @thread
            def main(m):
                with atomic():
                    m.w[choose(0, 1)].start()
                wait_until(m.x == 1)
                m.w.start()
            @invariant
            def not_both(m):
                return not (m.w[0].finished and m.w[1].finished)
        """, lambda *_: False, "not_both()"),
    "one holds a lock": ("ends_without_locks", """
        class M(Model):
            lock = Mutex()
            again = Bool(False)
            done = Int(0, max=3)
            fine = Bool(False)
            @thread(instances=2)
            def w(m, i):
                if m.again:
                    m.lock.release()
                    m.fine = True
                else:
                    m.lock.try_acquire()
                with atomic():
                    m.done += 1
            @thread
            def main(m):
                wait_until(m.done == 2)
                m.again = True
                m.w.start()
            @reachable
            def went_well(m):
                return m.fine
        """, lambda *_: True, "went_well()"),
}  # fmt: skip


@pytest.mark.parametrize("what", STARTS)
def test_the_lowest_instance_has_to_be_like_others(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, text, without, wrong = STARTS[what]
    owner = analysis if name == "idle_differ" else symmetry_starts
    missed(monkeypatch, program_of(model(tmp_path, text)), owner, name, without, wrong)


def test_references_may_not_be_put_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No model can write that, so the comparison is exchanged in the program."""
    source = program_of(model(tmp_path, """
        class Node(Struct, capacity=2):
            v = Bool(False)
        class M(Model):
            a = Ref(Node)
            b = Ref(Node)
            def setup(m):
                m.a = Node()
                m.b = Node()
            @thread
            def t(m):
                with atomic():
                    a = m.a
                    m.a = m.b
                    m.b = a
                if m.a == m.b:
                    pass
                else:
                    assert False
        """))  # fmt: skip
    (thread,) = source.threads
    nodes = list(thread.code.nodes)
    for i, node in enumerate(nodes):
        instr = node.instr
        if isinstance(instr, Branch) and isinstance(instr.condition, Binary):
            nodes[i] = replace(node, instr=Branch(replace(instr.condition, op="<")))
    thread = replace(thread, code=replace(thread.code, nodes=tuple(nodes)))
    ordered = replace(source, threads=(thread,))
    assert symmetric(source) == {"Node"}
    nothing_told_apart = lambda program: {}  # noqa: E731
    # "a < b" is false after the exchange: the assertion fails, unless slots are renamed
    missed(monkeypatch, ordered, analysis, "distinguished", nothing_told_apart, "assertion")
