"""`interleave drift --match`: what C does and the model does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from drift_tree import C, Project, project

SAME = "✓ as in the lock: queue_put, queue_take"


@pytest.fixture
def queue(tmp_path: Path) -> Project:
    return project(tmp_path).init()


def left_out(made: Project, entry: str, why: str, function: str = "queue_take") -> None:
    """Write into the lock file what is left out of a function, or of all."""
    text = made.lock.read_text(encoding="utf-8")
    line = f'left_out = [{{ operation = "{entry}", reason = "{why}" }}]\n'
    before = 'file = "queue.c"\n' if function else 'model = "Queue"\n'
    at = text.index(before, text.index(f'name = "{function}"') if function else 0) + len(before)
    made.lock.write_text(text[:at] + line + text[at:], encoding="utf-8")


def test_a_model_that_has_everything(queue: Project) -> None:
    assert queue.said("--match", status=0) == [
        SAME,
        "the model has 11 of C's operations; 0 left out for a reason, 0 missing",
    ]


def test_what_is_missing_is_listed(queue: Project) -> None:
    more = "    q->count = 0;\n    sem_post(&q->items);\n    q->total = 0;\n"
    queue.edit("    return ret;", f"{more}    return ret;")
    assert queue.run("--accept", "reset").returncode == 0
    assert queue.said("--match", status=1) == [
        SAME,
        "the model has 11 of C's operations; 0 left out for a reason, 2 missing",
        "✗ queue_take: 2 operations missing",
        "    line 22: store count",
        "    line 23: post items",
    ]
    assert queue.said(status=0) == [SAME]


def test_what_is_left_out_for_a_reason(queue: Project) -> None:
    queue.edit("    return ret;", "    q->count = 0;\n    sem_post(&q->items);\n    return ret;")
    assert queue.run("--accept", "reset").returncode == 0
    left_out(queue, "store c*t", "a reset is no part of it")
    assert queue.said("--match", status=1)[1:] == [
        "the model has 11 of C's operations; 1 left out for a reason, 1 missing",
        "✗ queue_take: 1 operation missing",
        "    line 23: post items",
    ]
    left_out(queue, "post *", "nobody waits", function="")
    assert queue.said("--match", "--full", status=0)[1:] == [
        "the model has 11 of C's operations; 2 left out for a reason, 0 missing",
        "  queue_take, left out: a reset is no part of it",
        "    line 22: store count",
        "  queue_take, left out: nobody waits",
        "    line 23: post items",
    ]
    queue.edit("    q->count = 0;\n", "")
    assert queue.run("--accept", "no reset").returncode == 0
    assert "! queue_take: “store c*t” is left out, and is not there" in queue.said("--match", status=0)


def test_the_order_counts(queue: Project) -> None:
    queue.edit(
        "    pthread_mutex_unlock(&q->lock);\n    sem_post(&q->items);\n",
        "    sem_post(&q->items);\n    pthread_mutex_unlock(&q->lock);\n",
    )
    assert queue.run("--accept", "earlier").returncode == 0
    assert queue.said("--match", "--full", status=1)[1:] == [
        "the model has 10 of C's operations; 0 left out for a reason, 1 missing; 1 in the model only",
        "✗ queue_put: 1 operation missing",
        "    line 8: release lock",
        "  queue_put, in the model only: release lock, model.py:23",
    ]


def test_what_only_the_model_has_is_counted(queue: Project) -> None:
    """A lock that C does not have, say: nothing is missing, and it is not silent."""
    queue.edit("    pthread_mutex_lock(&q->lock);\n    q->count = q->count + 1;\n"
               "    pthread_mutex_unlock(&q->lock);\n", "    q->count = q->count + 1;\n")  # fmt: skip
    assert queue.run("--accept", "it is not needed").returncode == 0
    assert queue.said("--match", status=0)[1:] == [
        "the model has 9 of C's operations; 0 left out for a reason, 0 missing; 2 in the model only (--full)"
    ]
    assert queue.said("--match", "--full", status=0)[2:] == [
        "  queue_put, in the model only: acquire lock, model.py:23",
        "  queue_put, in the model only: release lock, model.py:23",
    ]


def test_what_a_function_does_that_is_called_in_between(queue: Project) -> None:
    helper = "static void drop(struct queue *q)\n{\n    q->count--;\n    q->total++;\n}\n\n"
    queue.edit("int queue_take", f"{helper}int queue_take")
    queue.edit("        q->count--;\n", "        drop(q);\n        drop(q);\n")
    assert queue.run("--accept", "a function of its own").returncode == 0
    assert queue.said("--match", status=1)[1:] == [
        "the model has 11 of C's operations; 0 left out for a reason, 2 missing",
        "✗ queue_take: 2 operations missing",
        "    line 25, in drop(): load count, store count",
    ]
    left_out(queue, "call drop", "counted elsewhere")
    assert queue.said("--match", "--full", status=0)[2:] == [
        "  queue_take, left out: counted elsewhere",
        "    line 25, in drop(): load count, store count",
    ]


def test_calls_and_threads(tmp_path: Path) -> None:
    model = '''
from interleave import *


class Queue(Model):
    state = Int(0, max=3)

    @thread
    def main(m):
        """run (0123abc)."""
        m.work.start()
        m.begin()
        m.work.join()
        old = m.cas(1, 2)

    @thread(start=False)
    def work(m):
        """work (0123abc)."""
        m.state = 3

    def begin(m):
        """begin (0123abc)."""
        m.state = 1

    def cas(m, old, new):
        with atomic():
            found = m.state
            if found == old:
                m.state = new
        return found
'''
    c = """\
void work(void) { qatomic_set(&state, 3); }
void begin(void) { state = 1; }
void run(void)
{
    pthread_create(&thread, NULL, work, NULL);
    begin();
    pthread_join(thread, NULL);
    qatomic_cmpxchg(&state, 1, 2);
}
"""
    made = project(tmp_path, c, model).init()
    assert made.said("--match", status=0)[1:] == [
        "the model has 7 of C's operations; 0 left out for a reason, 0 missing"
    ]
    made.edit("    pthread_join(thread, NULL);\n    qatomic", "    qatomic")
    made.edit("    begin();\n", "    begin();\n    begin();\n")
    assert made.run("--accept", "twice").returncode == 0
    assert made.said("--match", "--full", status=1)[2:] == [
        "✗ run: 1 operation missing",
        "    line 7: call begin",
        "  run, in the model only: join work, model.py:13",
    ]


def test_as_json(queue: Project) -> None:
    queue.edit("    return ret;", "    q->count = 0;\n    return ret;")
    assert queue.run("--accept", "reset").returncode == 0
    found = json.loads(queue.run("--match", "--json").stdout)
    put, take = found["matched"]
    assert put["pairs"][0] == {
        "operation": "acquire lock", "line": 5, "model_file": "model.py", "model_line": 23,
    }  # fmt: skip
    assert (put["missing"], put["left_out"], put["model_only"], put["stale"]) == ([], [], [], [])
    assert take["missing"] == [{"operation": "store count", "line": 22}]


def test_what_cannot_be_read_is_not_matched(tmp_path: Path) -> None:
    made = project(tmp_path, C.replace("int ret = 0;", "int ret = 0 MACRO 1;")).init()
    assert made.said("--match", status=3)[-2:] == [
        "the model has 5 of C's operations; 0 left out for a reason, 0 missing",
        "? not matched, as they cannot be read: queue_take",
    ]
    found = json.loads(made.run("--match", "--json").stdout)
    assert [one["name"] for one in found["matched"]] == ["queue_put"]
    assert found["unmatched"] == ["queue_take"]
