"""QEMU's return path: what the checker says of each design, and where the old one crashes."""

from pathlib import Path

import pytest

from interleave.api import check
from interleave.loader import load_models

MODELS = Path(__file__).resolve().parent.parent / "models" / "qemu_return_path"

OLD = {
    "null-dereference": 69,
    "memory-leak": 51,
    "fresh_file_kept": 55,
    "fresh_socket_open": 59,
    "back_to_active": 41,
}

# target: (states, transitions, {violated property: steps of its shortest trace})
DESIGNS = {
    "old.py:ReturnPathOld": (5_476, 11_952, OLD),
    "new.py:ReturnPathNew": (1_786, 3_921, {}),
    "new8.py:ReturnPathNew8": (1_549, 3_460, {}),
    "old.py:old(strict_close=True)": (8_545, 18_402, {**OLD, "descriptor_closed_once": 41}),
    "new.py:new(strict_close=True)": (2_614, 5_648, {"descriptor_closed_once": 41}),
    "new8.py:new8(strict_close=True)": (1_549, 3_460, {}),
}


def result(target):
    [loaded] = load_models(f"{MODELS}/{target}")
    return check(loaded, reduction=False, symmetry=False)


@pytest.mark.parametrize("target", DESIGNS)
def test_verdicts_and_counts(target):
    states, transitions, violated = DESIGNS[target]
    found = result(target)
    assert (found.states, found.transitions) == (states, transitions)
    assert {p.name: p.trace.length for p in found.violated} == violated
    assert found.find("recovery_completes").verdict == "holds"


def test_the_old_design_crashes_where_the_commit_message_says():
    trace = result("old.py:ReturnPathOld").find("null-dereference").trace
    crash = trace.steps[-1]
    assert crash.thread == "return path"
    assert [frame.name for frame in crash.frames][-1] == "qemu_file_get_error"
    # What it dereferences is what it loaded from from_dst_file when it retried, and that was NULL:
    # stored by its own clean-up, after the resume had stored the new file.
    stores = [s for s in trace.steps if s.label.startswith("from_dst_file = ")]
    assert [(s.thread, s.label) for s in stores] == [
        ("qmp", "from_dst_file = QEMUFile#2"),
        ("return path", "from_dst_file = None"),
    ]
    loads = [s for s in trace.steps if s.thread == "return path" and s.label.startswith("from_dst_file → ")]
    assert loads[-1].label == "from_dst_file → None"


@pytest.mark.parametrize("target", ["new.py:ReturnPathNew", "new8.py:ReturnPathNew8"])
def test_the_new_designs_join_before_they_publish_paused(target):
    """In the shortest run that recovers: the wait for the thread, then PAUSED, then the new file."""
    labels = [s.label for s in result(target).find("recovery_completes").trace.steps]
    joined = labels.index("join return path")
    paused = labels.index("atomic: state = POSTCOPY_PAUSED")
    opened = next(i for i, text in enumerate(labels) if text.startswith("from_dst_file = QEMUFile"))
    assert joined < paused < opened
