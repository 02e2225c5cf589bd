"""`interleave drift`: what is said of C that is not as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from drift_tree import MODEL, C, Project, project

SAME = "✓ as in the lock: queue_put, queue_take"


@pytest.fixture
def queue(tmp_path: Path) -> Project:
    return project(tmp_path).init()


def test_a_tree_that_is_as_it_was(queue: Project) -> None:
    assert queue.run().stdout.splitlines() == [
        "model.py:Queue  2 of 2 functions in src as in the lock",
        SAME,
    ]


def test_the_lock_has_names_hashes_and_kinds_and_no_code(queue: Project) -> None:
    text = queue.lock.read_text(encoding="utf-8")
    assert text.startswith("# Which C functions the model stands for")
    assert '  "acquire lock #' in text
    assert '  "if #' in text
    for code in ("->", "q->", "&", "pthread", ";", "== ", "+ 1"):
        assert code not in text.split("\n", 3)[3]


# Each kind of difference: what is done to C, and what is said of it.
CHANGES = {
    "a call new": (
        "    sem_post(&q->items);\n}",
        "    sem_post(&q->items);\n    flush(q);\n}",
        ["✗ queue_put  queue.c:3: 1 difference", "    + call flush  new, line 9"],
    ),
    "a post gone": (
        "    sem_post(&q->items);\n",
        "",
        [
            "✗ queue_put  queue.c:3: 1 difference, 1 of them in what the model names",
            "    - post items  gone",
        ],
    ),
    "a store gone": (
        "    q->count = q->count + 1;\n",
        "",
        [
            "✗ queue_put  queue.c:3: 2 differences, 2 of them in what the model names",
            "    - load count   gone",
            "    - store count  gone",
        ],
    ),
    "another value": (
        "q->count + 1",
        "q->count + 2",
        [
            "✗ queue_put  queue.c:3: 1 difference, 1 of them in what the model names",
            "    ~ store count  value changed, line 6",
        ],
    ),
    "a lock that moved": (
        "    pthread_mutex_lock(&q->lock);\n    q->count = q->count + 1;\n",
        "    q->count = q->count + 1;\n    pthread_mutex_lock(&q->lock);\n",
        [
            "✗ queue_put  queue.c:3: 1 difference, 1 of them in what the model names",
            "    > acquire lock  moved: now after “store count”, line 6; it was at the beginning",
        ],
    ),
    "an order swapped": (
        "    pthread_mutex_unlock(&q->lock);\n    sem_post(&q->items);\n",
        "    sem_post(&q->items);\n    pthread_mutex_unlock(&q->lock);\n",
        [
            "✗ queue_put  queue.c:3: 1 difference, 1 of them in what the model names",
            "    > post items  moved: now after “store count”, line 7; it was after “release lock”",
        ],
    ),
    "another condition": (
        "!q->state.stop",
        "q->state.stop",
        [
            "✗ queue_take  queue.c:11: 1 difference, 1 of them in what the model names",
            "    ~ if  condition changed, line 16",
        ],
    ),
    "a condition that looks at more": (
        "!q->state.stop",
        "!q->state.stop && q->count > 0",
        [
            "✗ queue_take  queue.c:11: 2 differences, 2 of them in what the model names",
            "    + load count  new, line 16",
            "    ~ if          condition changed, line 16",
        ],
    ),
    "what the model has no name for": (
        "int ret = 0;",
        "int ret = -1;",
        ["✗ queue_take  queue.c:11: 1 difference", "    ~ local ret  value changed, line 13"],
    ),
    "a branch that looks at a local": (
        "    return ret;\n",
        "    if (ret) {\n        q->total++;\n    }\n    return ret;\n",
        [
            "✗ queue_take  queue.c:11: 3 differences",
            "    + if ret       new, line 22",
            "    + load total   new, line 23",
            "    + store total  new, line 23",
        ],
    ),
    "other parameters": (
        "struct queue *q, int value",
        "struct queue *q, long value",
        ["✗ queue_put  queue.c:3: 1 difference", "    ~ function  head changed, line 3"],
    ),
    "conditional compilation": (
        "void queue_put",
        "#if 0 /* not now */\nvoid queue_put",
        ["✗ queue_put  queue.c:4: 1 difference", "    + #if  new, line 4"],
    ),
    "braces": (
        "    return ret;",
        "    { return ret; }",
        ["✗ queue_take  queue.c:11: the same operations, in other words"],
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_difference(queue: Project, what: str) -> None:
    old, new, lines = CHANGES[what]
    queue.edit(old, new)
    if what == "conditional compilation":
        queue.edit("int queue_take", "#endif\nint queue_take")
    said = queue.said(status=1)
    assert said[: len(lines)] == lines
    assert len(said) == len(lines) + 1  # the other function is as in the lock


def test_what_the_model_names_comes_first(queue: Project) -> None:
    queue.edit("    q->count = q->count + 1;\n", "    note(q);\n")
    queue.edit("int ret = 0", "int ret = 2")
    assert queue.said(status=1) == [
        "✗ queue_put  queue.c:3: 3 differences, 2 of them in what the model names",
        "    - load count   gone",
        "    - store count  gone",
        "    in what the model has no name for:",
        "    + call note    new, line 6",
        "✗ queue_take  queue.c:11: 1 difference",
        "    ~ local ret  value changed, line 13",
    ]


def test_what_a_function_does_that_is_called_in_between(queue: Project) -> None:
    queue.edit("    sem_post(&q->items);", "    wake(q);")
    wake = "static void wake(struct queue *q)\n{\n    sem_post(&q->items);\n}\n\n"
    queue.edit("void queue_put", f"{wake}void queue_put")
    assert queue.said(status=1)[1:3] == [
        "    - post items  gone",
        "    + call wake   new, line 13 (it has post items)",
    ]


def test_many_differences_elsewhere_are_counted(queue: Project) -> None:
    queue.edit("    return ret;", "".join(f"    note{n}(q);\n" for n in range(9)) + "    return ret;")
    assert queue.said(status=1)[-3:] == [
        "    + call note4  new, line 26",
        "    … 4 more (--full)",
        "✓ as in the lock: queue_put",
    ]
    assert len(queue.said("--full", status=1)) == 11


def test_a_function_that_is_gone_or_elsewhere(queue: Project) -> None:
    queue.edit("int queue_take", "int queue_get")
    assert queue.said(status=1)[0] == "✗ queue_take: gone; no definition of it is found in queue.c"
    queue.write("src/more/other.c", C)
    assert queue.said(status=1)[0] == (
        "✗ queue_take  more/other.c:11: no definition of it is found in queue.c, but in more/other.c"
    )
    queue.write("src/third.c", C)
    assert queue.said(status=1)[0] == (
        "✗ queue_take: gone; no definition of it is found in queue.c; "
        "several files define it: more/other.c, third.c"
    )


def test_a_function_that_braces_may_hide(queue: Project) -> None:
    """It is not said to be gone without saying why it may not be."""
    queue.edit("sem_post(&q->items);\n}\n", "sem_post(&q->items);\n")
    note = "no definition of it is found in queue.c, whose braces do not fit each other"
    assert queue.said(status=1) == [f"✗ queue_put: gone; {note}", f"✗ queue_take: gone; {note}"]


def test_what_the_model_names_newly_or_no_more(queue: Project) -> None:
    other = MODEL.replace("queue.c queue_put()", "queue.c queue_add()").replace("queue.c:3 queue_put()", "")
    queue.write("model.py", other)
    assert queue.said(status=1) == [
        "✗ queue_put  queue.c:3: not named by the model",
        "✗ queue_add: not in the lock",
        "✓ as in the lock: queue_take",
    ]


def test_layout_makes_no_difference(queue: Project) -> None:
    text = C.replace("    ", "\t").replace("(&q->", "( /* here */\n  &q ->").replace(";\n", "; // x\n\n")
    queue.write("src/queue.c", f"/* moved */\n\n{text}")
    assert queue.said(status=0) == [SAME]


def test_renewing_a_lock_keeps_the_reason(queue: Project) -> None:
    before = queue.lock.read_text(encoding="utf-8")
    queue.edit("q->count + 1", "q->count + 2")
    done = queue.run("--accept", 'the "second" item')
    assert done.returncode == 0
    assert done.stderr == "model.Queue.lock: 2 functions in 1 file\n"
    assert queue.said(status=0) == [SAME]
    (old,) = [line for line in before.splitlines() if line.startswith("tokens")][:1]
    text = queue.lock.read_text(encoding="utf-8")
    assert f'reviewed = [\n  {{ {old}, reason = "the \\"second\\" item" }},\n]\n' in text
    queue.edit("q->count + 2", "q->count + 3")
    assert queue.run("--accept", "three").returncode == 0
    assert queue.lock.read_text(encoding="utf-8").count("reason = ") == 2


def test_as_json(queue: Project) -> None:
    queue.edit("    sem_post(&q->items);\n", "    flush(q);\n")
    found = json.loads(queue.run("--json").stdout)
    assert (found["format"], found["version"], found["verdict"]) == ("interleave-drift", 1, "drifted")
    first, second = found["functions"]
    assert first == {
        "name": "queue_put",
        "verdict": "changed",
        "file": "queue.c",
        "line": 3,
        "model_file": "model.py",
        "model_line": 23,
        "parsed": True,
        "changes": [
            {"kind": "gone", "operation": "post items", "named": True},
            {"kind": "new", "operation": "call flush", "named": False, "line": 8},
        ],
    }
    assert (second["name"], second["verdict"], second["changes"]) == ("queue_take", "same", [])


def test_a_function_that_cannot_be_parsed_is_compared_by_its_tokens(tmp_path: Path) -> None:
    odd = C.replace("    int ret = 0;\n", "    int ret = 0 MACRO 1;\n")
    made = project(tmp_path, odd)
    done = made.run("--init")
    assert done.stderr.splitlines()[1:] == [
        "queue_take: queue.c: cannot be parsed: compared by its tokens alone"
    ]
    note = "cannot be parsed (line 13): compared by its tokens alone"
    assert made.said(status=0) == [SAME, f"! queue_take  queue.c:11: {note}"]
    made.edit("return ret;", "return 0;")
    assert made.said(status=1)[0] == f"✗ queue_take  queue.c:11: {note}"
    made.edit(" MACRO 1", "")
    assert made.said(status=1)[0] == (
        "✗ queue_take  queue.c:11: could not be parsed when it was locked: compared by its tokens alone"
    )


def test_line_numbers_in_notes(queue: Project) -> None:
    queue.edit("#include <pthread.h>\n", "#include <pthread.h>\n\n\n")
    done = queue.run("--fix-lines")
    assert (done.returncode, done.stderr) == (0, "model.py: 2 line numbers changed\n")
    text = (queue.folder / "model.py").read_text(encoding="utf-8")
    assert text == MODEL.replace("queue.c:3 ", "queue.c:7 ").replace("queue.c:9 ", "queue.c:18 ")
    assert queue.run("--fix-lines").stderr == "model.py: no line numbers changed\n"


LEFT = "left as it is: several operations of C may be this one"


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        # two stores of C, and the model has one
        ("q->count = q->count + 1;", "q->count = 0;\n    q->count = q->count + 1;", True),
        # as many as the model has, but it is not the one that was locked
        ("q->count = q->count + 1;", "q->count = q->size + 1;", True),
        # the same line, whichever it is; and what has nothing to do with it
        ("    sem_post", "    q->size = 0;\n    sem_post", False),
    ],
)
def test_line_numbers_are_not_guessed(tmp_path: Path, old: str, new: str, left: bool) -> None:
    noted = "m.count = m.count + 1  #: queue.c:99 queue_put()"
    made = project(tmp_path, model=MODEL.replace("m.count = m.count + 1", noted)).init()
    made.edit(old, new)
    done = made.run("--fix-lines")
    assert (f"model.py:24: {LEFT}" in done.stderr) == left
    text = (made.folder / "model.py").read_text(encoding="utf-8")
    assert ("queue.c:99 " in text) == left and ("queue.c:6 " in text) != left
    # where it is made sure by hand nothing is said any more
    made.edit(new, old)
    assert made.run("--fix-lines").stderr.endswith(" changed\n")
