"""The parts of the review page: a run's rows, two runs side by side, states and sources."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reviewed import HALF, QEMU, ROOT, compared, explained, in_the_root

from interleave.checking.verdicts import Checked
from interleave.explain.explanation import Cause
from interleave.report.columns import MARK, columns
from interleave.report.explained import marks
from interleave.report.page_content import Content
from interleave.report.page_pairs import passing_pairs, schedule_pairs
from interleave.report.page_trace import Row, Sources, rows, states_data, used
from interleave.trace.trace import Value


@pytest.fixture(scope="module", autouse=True)
def _in_the_root():
    with in_the_root():
        yield


@pytest.fixture(scope="module")
def qemu() -> Content:
    return compared(QEMU)


@pytest.fixture(scope="module")
def causes(qemu: Content) -> list[tuple[Checked, Cause]]:
    """Causes of different forms, with the models that they are of."""
    others = ["models/counter.py:counter(threads=3)", "models/aba_stack.py:AbaStack", HALF[1]]
    found = [(design.checked, f.cause) for design in qemu.designs for f in design.sections]
    for target in others:
        one = explained(target)
        found += [(one, cause) for prop in one.result.violated for cause in prop.causes]
    return [(one, cause) for one, cause in found if cause is not None]


# ---------------------------------------------------------------------------- a run's rows


def cells(trace, marked, shown) -> list[str]:
    """The texts of the table that terminals show, without the places."""
    lines = columns(trace, None, marks=marked, shown=shown)
    lines = lines[2 : lines.index("")]
    count = len(used(trace))
    return [next(cell for cell in map(str.strip, line.split("│")[:count]) if cell) for line in lines]


def texts(found: list[Row]) -> list[str]:
    said = []
    for row in found:
        said.append(f"… {row.text}" if row.kind == "fold" else row.text.strip())
        said += [f"{MARK} {mark}" for mark in row.marks]
    return said


def test_the_rows_are_those_of_the_terminal(causes):
    """Folded, and with all folds opened; also with one fold opened, no call is missing or told twice."""
    for _, cause in causes:
        said = marks(cause)
        found = rows(cause.trace, said, cause.matters)
        closed = [row for row in found if row.fold is None]
        opened = [row for row in found if row.kind != "fold" and row.instead is None]
        assert texts(closed) == cells(cause.trace, said, cause.matters)
        assert texts(opened) == cells(cause.trace, said, None)
        for fold in {row.fold for row in found} - {None}:
            inside = set(
                range(fold, fold + next(r.count for r in found if r.kind == "fold" and r.position == fold))
            )
            shown = cause.matters | inside
            mine = [r for r in found if r.fold in (None, fold) and r.instead != fold]
            mine = [r for r in mine if (r.kind, r.position) != ("fold", fold)]
            assert texts(mine) == cells(cause.trace, said, shown)


def test_every_step_is_in_a_row(causes):
    for _, cause in causes:
        found = [row.position for row in rows(cause.trace, {}, cause.matters) if row.kind == "step"]
        assert found == list(range(len(cause.trace.steps)))


# ---------------------------------------------------------------------------- two runs side by side


def test_beside_the_nearest_passing_run(causes):
    for _, cause in causes:
        if cause.passing is None:
            continue
        pairs = passing_pairs(cause, cause.passing)
        steps = [pair for pair in pairs if pair.kind != "fold"]
        assert [p.left.number for p in steps if p.left] == list(range(1, len(cause.trace.steps) + 1))
        assert [p.right.number for p in steps if p.right] == list(range(1, len(cause.passing.steps) + 1))
        for pair in steps:
            assert (pair.left is not None, pair.right is not None) == {
                "both": (True, True), "left": (True, False), "right": (False, True),
            }[pair.kind]  # fmt: skip
            if pair.kind == "both":
                assert (pair.left.thread, pair.left.function) == (pair.right.thread, pair.right.function)
        decide = {o.first_at + 1 for o in cause.orders} | {
            o.then_at + 1 for o in cause.orders if o.then_at is not None
        }
        assert {p.left.number for p in steps if p.left and p.left.decides} == decide
        shown = [p for p in steps if p.fold is None]
        assert {p.left.number for p in shown if p.left} >= decide


def test_the_order_that_the_passing_run_turns_round(qemu):
    section = qemu.designs[0].sections[0]
    pairs = passing_pairs(section.cause, section.cause.passing)
    decide = [
        (p.kind, *(f"{side.thread} {side.text}" if side else "" for side in (p.left, p.right)))
        for p in pairs
        if any(side is not None and side.decides for side in (p.left, p.right))
    ]
    assert decide == [
        ("left", "qmp from_dst_file = QEMUFile#2", ""),
        ("both", "return path from_dst_file → QEMUFile#2", "return path from_dst_file → QEMUFile#1"),
        ("right", "", "qmp from_dst_file = QEMUFile#2"),
    ]


def test_the_old_schedule_beside_the_new_design(qemu):
    section = qemu.designs[0].sections[0]
    schedule = section.review.schedule
    pairs = schedule_pairs(section.trace, schedule, {41, 63})
    steps = [pair for pair in pairs if pair.kind != "fold"]

    assert schedule.taken == 26
    assert [p.left.number for p in steps if p.left] == list(range(1, 27))
    assert [p.right.number for p in steps if p.right] == list(range(1, len(schedule.ran) + 1))
    assert [p.right.text for p in steps if p.kind == "right"] == [
        "rp_thread_created → True", "acquire qemu_file_lock", "to_dst_file → None", "release qemu_file_lock",
    ]  # fmt: skip
    for pair in steps:
        if pair.kind == "both":
            assert pair.left.thread == pair.right.thread


# ---------------------------------------------------------------------------- states and sources


@settings(deadline=None)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["x", "thread t", "thread t: f", "thread u", "Q#0.f", "Q#1.f"]),
            st.sampled_from("abc"),
        )
    )
)
def test_states_as_changes(described):
    names = {
        ("", "x"): "x", ("threads", "t"): "thread t", ("threads", "f", "t"): "thread t: f",
        ("threads", "u"): "thread u", ("Q#0", "f"): "Q#0.f", ("Q#1", "f"): "Q#1.f",
    }  # fmt: skip
    values = {
        "x": ("", "x"), "thread t": ("t", ""), "thread t: f": ("t", "f"), "thread u": ("u", ""),
        "Q#0.f": ("Q#0", "f"), "Q#1.f": ("Q#1", "f"),
    }  # fmt: skip
    data = states_data(
        [[Value(*values[key], text, "thread" in key) for key, text in one.items()] for one in described]
    )
    state: dict[str, str] = {}
    for changes, wanted in zip(data["states"], described, strict=True):
        for name, text in changes:
            key = names[tuple(data["names"][name])]
            if text < 0:
                del state[key]
            else:
                state[key] = data["texts"][text]
        assert state == wanted
    groups = [name[-1] for name in data["names"] if name[0] == "threads"]
    assert groups == sorted(groups, key=groups.index)  # a thread's locals stand by the thread


def test_sources_are_the_lines_of_the_model():
    sources = Sources()
    file = ROOT / "models" / "qemu_return_path" / "old.py"
    lines = file.read_text(encoding="utf-8").splitlines()
    needed = [1, 70, 135, len(lines)]
    assert [sources.need(str(file), line) for line in needed] == [
        ("models/qemu_return_path/old.py", line) for line in needed
    ]
    data = sources.data()["models/qemu_return_path/old.py"]

    wanted = {k for line in needed for k in range(max(1, line - 3), min(len(lines), line + 3) + 1)}
    assert set(data) >= wanted
    for number in wanted:
        assert "".join(text for _, text in data[number]) == lines[number - 1]
    kinds = {kind for pieces in data.values() for kind, _ in pieces}
    assert kinds <= {"", "keyword", "string", "number", "name", "comment", "note"}
    assert {"keyword", "note"} <= kinds
