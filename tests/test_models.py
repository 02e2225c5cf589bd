"""The classics in models/: exact counts, verdicts and shortest traces.

The figures were derived by hand-written searches of each model's transition system, without this
package; for the counter, the filter lock and the philosophers they agree with other checkers'.
"""

import re
from pathlib import Path

import pytest

from interleave.api import check
from interleave.loader import load_models

MODELS = Path(__file__).resolve().parent.parent / "models"

HOLDS = ("holds", None)

# target: (states, transitions, {property: (verdict, steps of the shortest violating trace)});
# the built-in properties that are not named here hold.
EXPECTED = {
    "counter.py:counter": (12, 14, {"no_lost_update": ("violated", 4)}),
    "counter.py:counter(threads=2, increments=3)": (
        195,
        310,
        {"no_lost_update": ("violated", 12)},
    ),
    "counter.py:counter(threads=3, increments=4)": (
        42_237,
        110_595,
        {"no_lost_update": ("violated", 24)},
    ),
    "peterson.py:Peterson": (
        48,
        96,
        {"mutual_exclusion": HOLDS, "first_can_enter": HOLDS, "second_can_enter": HOLDS},
    ),
    "peterson.py:PetersonSwapped": (
        96,
        192,
        {
            "mutual_exclusion": ("violated", 9),
            "first_can_enter": HOLDS,
            "second_can_enter": HOLDS,
        },
    ),
    "peterson.py:petersonN(threads=2)": (81, 149, {"assertion": HOLDS}),
    "peterson.py:petersonN": (3_041, 7_979, {"assertion": HOLDS}),
    "philosophers.py:philosophers(n=3)": (26, 51, {"deadlock": ("violated", 3)}),
    "philosophers.py:philosophers": (242, 805, {"deadlock": ("violated", 5)}),
    "philosophers.py:philosophers_fixed(n=3)": (27, 54, {"deadlock": HOLDS}),
    "philosophers.py:philosophers_fixed": (243, 810, {"deadlock": HOLDS}),
    "philosophers.py:philosophers_fixed(n=10)": (59_049, 393_660, {"deadlock": HOLDS}),
    "bounded_buffer.py:bounded_buffer(slots=1, each=1)": (
        262,
        285,
        {"assertion": HOLDS, "out-of-range": HOLDS, "all_items_taken": HOLDS},
    ),
    "bounded_buffer.py:bounded_buffer": (
        1_337,
        1_488,
        {"assertion": HOLDS, "out-of-range": HOLDS, "all_items_taken": HOLDS},
    ),
    "bounded_buffer.py:bounded_buffer(slots=2, consumers=3, each=1)": (
        1_792,
        1_999,
        {"assertion": HOLDS, "out-of-range": HOLDS, "all_items_taken": HOLDS},
    ),
    "bounded_buffer.py:bounded_buffer_if(slots=1, each=1)": (
        282,
        305,
        {"assertion": HOLDS, "out-of-range": ("violated", 29), "all_items_taken": HOLDS},
    ),
    "bounded_buffer.py:bounded_buffer_if": (
        1_425,
        1_576,
        {"assertion": HOLDS, "out-of-range": ("violated", 29), "all_items_taken": HOLDS},
    ),
    "readers_writers.py:readers_writers": (
        150,
        280,
        {"a_writer_is_alone": HOLDS, "all_read_at_once": HOLDS, "a_writer_can_enter": HOLDS},
    ),
    "readers_writers.py:readers_writers(readers=3, writers=1)": (
        502,
        1_075,
        {"a_writer_is_alone": HOLDS, "all_read_at_once": HOLDS, "a_writer_can_enter": HOLDS},
    ),
    "readers_writers.py:readers_writers_naive": (
        925,
        3_130,
        {
            "a_writer_is_alone": ("violated", 6),
            "all_read_at_once": HOLDS,
            "a_writer_can_enter": HOLDS,
        },
    ),
    "lost_wakeup.py:LostWakeup": (
        24,
        29,
        {
            "deadlock": ("violated", 7),
            "waiter_can_finish": ("violated", 3),
            "both_finish": HOLDS,
        },
    ),
    "lost_wakeup.py:LostWakeupHalfFixed": (
        17,
        22,
        {
            "deadlock": ("violated", 5),
            "waiter_can_finish": ("violated", 4),
            "both_finish": HOLDS,
        },
    ),
    "lost_wakeup.py:LostWakeupFixed": (
        15,
        15,
        {"deadlock": HOLDS, "waiter_can_finish": HOLDS, "both_finish": HOLDS},
    ),
    "double_checked.py:DoubleChecked": (
        61,
        98,
        {"assertion": ("violated", 8), "data-race": ("violated", 4)},
    ),
    "double_checked.py:DoubleCheckedFixed": (57, 90, {"assertion": HOLDS, "data-race": HOLDS}),
    "aba_stack.py:AbaStack": (
        65,
        101,
        {"no_taken_node_on_top": ("violated", 12), "both_finish": HOLDS},
    ),
    "aba_stack.py:AbaStackVersioned": (
        66,
        103,
        {"no_taken_node_on_top": HOLDS, "both_finish": HOLDS},
    ),
    "aba_stack.py:AbaStackFreed": (
        148,
        247,
        {
            "use-after-free": ("violated", 6),
            "double-free": ("violated", 16),
            "both_finish": HOLDS,
        },
    ),
    "aba_stack.py:AbaStackHazard": (
        432,
        752,
        {"use-after-free": HOLDS, "double-free": HOLDS, "both_finish": HOLDS},
    ),
}

MODELS_IN_FILE = {
    "counter.py": 1,
    "peterson.py": 3,
    "philosophers.py": 2,
    "bounded_buffer.py": 2,
    "readers_writers.py": 2,
    "lost_wakeup.py": 3,
    "double_checked.py": 2,
    "aba_stack.py": 4,
    "starvation.py": 4,
}


@pytest.mark.parametrize("target", EXPECTED)
def test_counts_and_verdicts(target: str) -> None:
    states, transitions, properties = EXPECTED[target]
    (model,) = load_models(f"{MODELS}/{target}")

    result = check(model, reduction=False, symmetry=False)

    assert (result.states, result.transitions) == (states, transitions)
    found = {p.name: p for p in result.properties}
    assert {name: p.verdict for name, p in found.items()} == {
        **dict.fromkeys(found, "holds"),
        **{name: verdict for name, (verdict, _) in properties.items()},
    }
    violated = {name for name, (verdict, _) in properties.items() if verdict == "violated"}
    assert result.verdict == ("violated" if violated else "holds")
    for name in violated:
        assert found[name].trace.length == properties[name][1], name


@pytest.mark.parametrize("target", EXPECTED)
def test_reduction_and_symmetry_change_no_verdict(target: str) -> None:
    _, _, properties = EXPECTED[target]
    (model,) = load_models(f"{MODELS}/{target}")

    found = {p.name: p.verdict for p in check(model).properties}

    assert found == {
        **dict.fromkeys(found, "holds"),
        **{name: verdict for name, (verdict, _) in properties.items()},
    }


@pytest.mark.parametrize(("file", "models"), MODELS_IN_FILE.items())
def test_a_file_stands_for_all_its_models(file: str, models: int) -> None:
    assert len(load_models(f"{MODELS}/{file}")) == models


@pytest.mark.parametrize("target", [t for t in EXPECTED if "(" not in t])
def test_docstrings_state_the_counts(target: str) -> None:
    states, transitions, _ = EXPECTED[target]
    text = (MODELS / target.partition(":")[0]).read_text(encoding="utf-8")
    assert f"{states:,} states, {transitions:,} transitions" in re.sub(r"\s+", " ", text)
