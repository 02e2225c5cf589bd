"""What the command line prints, as text and as JSON."""
# ruff: noqa: E501 (golden output)

import json
import os
import re
import textwrap
from pathlib import Path

import pytest
from commands import BUGGY, interleave, run, write


def test_the_trace_is_a_table_with_a_column_a_thread(tmp_path):
    write(tmp_path, "race.py", BUGGY)
    done = interleave("check", "--no-explain", "race.py", cwd=tmp_path)
    assert re.sub(r"\d+\.\d\d s", "0.00 s", done.stdout) == textwrap.dedent("""\
        race.py:Race  Two threads add one.
        ✗ violated   8 states, 9 transitions, depth 4, 0.00 s
          ✗ no_update_lost  invariant  false in a reachable state (4 steps)
          ✓ none of: null-dereference, use-after-free, double-free, assertion, deadlock, lock-misuse, thread-misuse, out-of-range, index-out-of-range, division-by-zero

        no_update_lost: 4 steps
        adder[0] │ adder[1] │ where
        ─────────┼──────────┼──────
        n → 0    │          │ race.py:12
                 │ n → 0    │ race.py:12
        n = 1    │          │ race.py:12
                 │ n = 1    │ race.py:12

        invariant no_update_lost is false here: adder[0].finished = True, adder[1].finished = True, n = 1
        last state
          n = 1
          finished: adder[0], adder[1]
        """)
    assert done.stderr == ""


EXPLAINED = """\
models/counter.py:counter  Lost update: threads add to a shared counter without a lock.
✗ violated   8 states, 9 transitions, depth 4, 0.00 s
  ✗ no_lost_update  invariant  false in a reachable state (4 steps)
  ✓ none of: null-dereference, use-after-free, double-free, assertion, deadlock, lock-misuse, thread-misuse, out-of-range, index-out-of-range, division-by-zero

no_lost_update: 4 steps, 2 switches, 1 of them preempting
worker[0] and worker[1] both run “read counter” before any other runs “counter = loaded + 1”, in worker().

worker[0]                                    │ worker[1]                                    │ where
─────────────────────────────────────────────┼──────────────────────────────────────────────┼──────
counter → 0                                  │                                              │ models/counter.py:27
▲ (1) before worker[1]: counter = loaded + 1 │                                              │
                                             │ counter → 0                                  │ models/counter.py:27
                                             │ ▲ (2) before worker[0]: counter = loaded + 1 │
                                             │ ▲ failure is unavoidable from here           │
                                             │ counter = 1                                  │ models/counter.py:28
                                             │ ▲ (1) only now                               │
counter = 1                                  │                                              │ models/counter.py:28
▲ (2) only now                               │                                              │

invariant no_lost_update is false here: worker[0].finished = True, worker[1].finished = True, counter = 1
last state
  counter = 1
  finished: worker[0], worker[1]
The nearest run that passes has worker[1]'s “counter = loaded + 1” in worker() before worker[0]'s “read counter”.
"""


def test_a_violation_is_explained():
    done = interleave("check", "models/counter.py:counter")
    assert re.sub(r"\d+\.\d\d s", "0.00 s", done.stdout) == EXPLAINED
    assert done.stderr == ""


OLD = "models/qemu_return_path/old.py"


def headings(out):
    """The violations that are told, with the size of their runs."""
    return re.findall(r"^\S+(?:, cause .*| \(\d+ steps\))?: .*(?:steps|switch|cause).*$", out, re.MULTILINE)


def rows(out, heading):
    """The rows of the table below a heading that are steps: these have a place."""
    table = out.split(f"{heading}\n", 1)[1].split("┼──────\n", 1)[1].split("\n\n", 1)[0]
    return [line for line in table.splitlines() if not line.endswith("│")]


PRINTS = """
import sys
from interleave import Bool, Model, thread
print("in the file")
def made() -> type[Model]:
    print("in the factory")
    class Made(Model, check="deadlock"):
        x = Bool(False)
        @thread
        def t(m):
            m.x = True
    {more}
    return Made
"""


@pytest.mark.parametrize("more", ["pass", "sys.stdout = sys.stderr = None"])
def test_what_a_model_file_prints_is_no_result(more, tmp_path):
    (tmp_path / "prints.py").write_text(PRINTS.format(more=more), encoding="utf-8")
    done = interleave("check", "--json", "prints.py:made", cwd=tmp_path)
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "holds")
    assert done.stderr.splitlines() == ["in the file", "in the factory"]


def test_no_explain_prints_the_shortest_traces():
    out = interleave("check", "--no-explain", OLD).stdout
    assert headings(out) == [
        "null-dereference: 69 steps",
        "memory-leak: 51 steps",
        "fresh_file_kept: 55 steps",
        "fresh_socket_open: 59 steps",
        "back_to_active: 41 steps",
    ]
    assert len(rows(out, "null-dereference: 69 steps")) == 69
    assert "▲" not in out


def test_steps_are_folded_and_causes_told_once_unless_full_is_asked_for():
    folded, full = interleave("check", OLD).stdout, interleave("check", "--full", OLD).stdout
    heading = "null-dereference, cause 1 of 2: 77 steps, 4 switches"
    assert headings(folded) == [
        heading,
        "null-dereference, cause 2 of 2: 75 steps, 6 switches, 2 of them preempting",
        "memory-leak (54 steps): by causes 1 and 2 of null-dereference",
        "fresh_file_kept (58 steps): by causes 1 and 2 of null-dereference",
        "fresh_socket_open (62 steps): by cause 1 of null-dereference",
        "back_to_active (42 steps): by causes 1 and 2 of null-dereference",
    ]
    assert re.search(r"… \d+ steps", folded)
    assert len(rows(full, heading)) == 77
    assert not re.search(r"… \d+ steps", full)
    assert [h.split(":")[0] for h in headings(full)] == [
        "null-dereference, cause 1 of 2", "null-dereference, cause 2 of 2",
        "memory-leak, cause 1 of 2", "memory-leak, cause 2 of 2",
        "fresh_file_kept, cause 1 of 2", "fresh_file_kept, cause 2 of 2",
        "fresh_socket_open",
        "back_to_active, cause 1 of 2", "back_to_active, cause 2 of 2",
    ]  # fmt: skip


def test_json_has_what_cli_md_promises(tmp_path):
    write(tmp_path, "race.py", BUGGY)
    done = interleave("check", "race.py:Race", "--json", cwd=tmp_path)
    result = json.loads(done.stdout)
    assert result["model"] == "race.py:Race"
    assert (result["verdict"], result["states"], result["transitions"], result["depth"]) == (
        "violated",
        8,
        9,
        4,
    )
    assert result["engine"] == "python"
    assert isinstance(result["seconds"], float)
    found = next(p for p in result["properties"] if p["name"] == "no_update_lost")
    assert (found["kind"], found["verdict"]) == ("invariant", "violated")
    first = found["trace"]["steps"][0]
    assert first["thread"] == "adder[0]"
    assert first["label"] == "n → 0"
    assert Path(first["file"]).name == "race.py"
    assert first["line"] == 12
    assert first["frames"] == ["adder"]
    assert [p["verdict"] for p in result["properties"] if p["name"] == "deadlock"] == ["holds"]


def test_json_has_the_causes():
    result = json.loads(interleave("check", "models/counter.py:counter", "--json").stdout)
    found = next(p for p in result["properties"] if p["name"] == "no_lost_update")
    assert set(found) == {"name", "kind", "verdict", "message", "trace", "causes", "all_causes"}
    assert found["all_causes"] is True
    (cause,) = found["causes"]
    assert set(cause) == {
        "sentence", "orders", "choices", "first_steps", "same_beginning", "alone", "only_threads", "within", "point_of_no_return",
        "ruled_out", "switches", "preemptions", "matters", "marks", "trace", "nearest_passing",
    }  # fmt: skip
    assert cause["sentence"] in EXPLAINED
    assert [(o["first"]["thread"], o["first"]["label"], o["then"]["thread"], o["then"]["label"])
            for o in cause["orders"]] == [
        ("worker[0]", "counter → 0", "worker[1]", "counter = 1"),
        ("worker[1]", "counter → 0", "worker[0]", "counter = 1"),
    ]  # fmt: skip
    assert all(set(order) == {"first", "then", "first_at", "then_at"} for order in cause["orders"])
    assert [(o["first"]["name"], o["then_at"]) for o in cause["orders"]] == [
        ("read counter", 2),
        ("read counter", 3),
    ]
    assert cause["within"] == []
    assert (cause["point_of_no_return"], cause["switches"], cause["preemptions"]) == (1, 2, 1)
    assert cause["matters"] == [0, 1, 2, 3]
    assert cause["marks"] == [
        {"at": 0, "text": "(1) before worker[1]: counter = loaded + 1"},
        {"at": 1, "text": "(2) before worker[0]: counter = loaded + 1"},
        {"at": 1, "text": "failure is unavoidable from here"},
        {"at": 2, "text": "(1) only now"},
        {"at": 3, "text": "(2) only now"},
    ]
    assert cause["trace"]["last"] == {
        "counter": "1", "thread worker[0]": "finished", "thread worker[1]": "finished",
    }  # fmt: skip
    assert [step["label"] for step in cause["trace"]["steps"]] == [
        "counter → 0", "counter → 0", "counter = 1", "counter = 1",
    ]  # fmt: skip
    assert cause["nearest_passing"]["ending"] == "passes"


def test_the_run_to_what_is_reachable():
    model = "models/lost_wakeup.py:LostWakeupFixed"
    plain, told = interleave("check", model).stdout, interleave("check", model, "--witness").stdout
    assert "    steps are single ones; depth is that of the reduced graph\n" in plain
    assert "reduced graph" not in interleave("check", model, "--no-reduction").stdout
    assert "reduced graph" not in interleave("check", "models/lost_wakeup.py:LostWakeup").stdout
    seconds = lambda text: re.sub(r"\d+\.\d\d s", "0.00 s", text)  # noqa: E731
    assert seconds(told).startswith(seconds(plain))
    assert told.split("\n\n", 1)[1] == textwrap.dedent("""\
        both_finish: reached in 7 steps
        waiter           │ signaller                      │ where
        ─────────────────┼────────────────────────────────┼──────
                         │ make_ready()                   │
                         │  acquire lock                  │ models/lost_wakeup.py:78
                         │  ready = True                  │ models/lost_wakeup.py:79
                         │  changed.notify() wakes nobody │ models/lost_wakeup.py:80
                         │  release lock                  │ models/lost_wakeup.py:78
        wait_for_ready() │                                │
         acquire lock    │                                │ models/lost_wakeup.py:58
         ready → True    │                                │ models/lost_wakeup.py:59
         release lock    │                                │ models/lost_wakeup.py:58

        both_finish is reached here
        last state
          lock = free, changed = nobody waits, ready = True
          finished: waiter, signaller
        """)
    assert interleave("check", model, "--witness", "--quiet").stdout.count("\n") == plain.count("\n")


def test_json_without_explanations():
    result = json.loads(interleave("check", "models/counter.py:counter", "--json", "--no-explain").stdout)
    found = next(p for p in result["properties"] if p["name"] == "no_lost_update")
    assert set(found) == {"name", "kind", "verdict", "message", "trace"}


def test_json_of_several_models_is_a_list():
    results = json.loads(interleave("check", "models/peterson.py", "--json").stdout)
    assert [r["verdict"] for r in results] == ["holds", "violated", "holds"]


def test_compare_json():
    old, new = (f"models/lost_wakeup.py:{name}" for name in ("LostWakeup", "LostWakeupFixed"))
    data = json.loads(interleave("compare", old, new, "--json").stdout)
    became = {row["name"]: row["became"] for row in data["properties"]}
    assert became["deadlock"] == "fixed"
    assert data["new"]["verdict"] == "holds"


def test_quiet_prints_no_traces():
    out = interleave("check", "-q", "models/counter.py:counter").stdout
    assert re.sub(r"\d+\.\d\d s", "0.00 s", out) == EXPLAINED.split("\n\n")[0] + "\n"


@pytest.mark.slow
def test_output_does_not_depend_on_the_hash_seed():
    outs = set()
    for seed in ("0", "1", "42"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = run(
            "check", "models/qemu_return_path/old.py", "models/aba_stack.py", "--json", env=environment
        )
        outs.add(re.sub(r'"seconds": [\d.e-]+|"phases": \{[^}]*\}', "", done.stdout))
    assert len(outs) == 1


@pytest.mark.parametrize(
    ("args", "kind"),
    [
        (["check", "models/peterson.py:Peterson"], "result"),
        (["compare", "models/peterson.py:Peterson", "models/peterson.py:PetersonSwapped"], "comparison"),
        (["steps", "models/peterson.py:Peterson"], "steps"),
        (["gate", "--config", "examples/tutorial/pyproject.toml"], "gate"),
    ],
)
def test_json_has_a_format_and_its_version(args, kind):
    data = json.loads(interleave(*args, "--json").stdout)
    assert list(data.items())[:2] == [("format", f"interleave-{kind}"), ("version", 1)]
