"""Lock files: where functions are, what is asked about, and what is refused, with which status."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from commands import ROOT
from drift_tree import MODEL, C, Project, project

from interleave.api import program_of
from interleave.drift.lock import LeftOut, Lock, Locked, Review, lock_path, read_lock, written
from interleave.drift.named import mentions
from interleave.errors import UsageError
from interleave.loader import load_models

CANNOT = (
    "error: where these functions are cannot be said; --function NAME=FILE:FUNCTION says it, "
    "--function NAME=none that the tree has none:\n  "
)
FAST = "#ifdef FAST\nint queue_take(struct queue *q) { return 0; }\n#else\n"
TWICE = C.replace("int queue_take", f"{FAST}int queue_take") + "#endif\n"


def unmade(folder: Path, c: str = C, model: str = MODEL) -> Project:
    return project(folder, c, model)


def test_no_lock_no_tree_wrong_options(tmp_path: Path) -> None:
    made = unmade(tmp_path)
    assert made.refused() == "error: model.Queue.lock: no such lock file; `--init` writes it"
    assert made.refused("--accept", "yes") == "error: model.Queue.lock: no such lock file; `--init` writes it"
    made.init()
    assert made.refused("--init") == "error: model.Queue.lock is there already; --accept renews it"
    assert "--accept needs a reason" in made.refused("--accept", " ")
    assert "--function goes with --init and --accept" in made.refused("--function", "queue_put=none")
    assert "compare nothing" in made.refused("--accept", "yes", "--match")
    assert "compare nothing" in made.refused("--accept", "yes", "--json")
    assert made.refused("--source", "nowhere") == (
        "error: nowhere: no such directory; --source names the tree of C files"
    )
    made.write("other/x.c", "int x;\n")
    assert made.refused("--source", "other") == (
        "error: other: it has none of the files of model.Queue.lock: queue.c"
    )


def test_a_model_that_names_no_function(tmp_path: Path) -> None:
    made = unmade(tmp_path, model=MODEL.replace("#: queue", "# queue").replace("(0123abc)", ""))
    assert made.refused("--init") == (
        "error: model.py:Queue names no C function: write `#: file.c function()` behind a line, "
        "or `function (commit)` in the first line of a docstring"
    )


def test_a_lock_of_another_model(tmp_path: Path) -> None:
    made = unmade(tmp_path).init()
    made.write("model.py", MODEL + "\n\nclass Other(Queue):\n    pass\n")
    assert made.refused().startswith("error: model.py has several models; name one of Queue, Other")
    done = made.run("--lock", "model.Queue.lock", model="model.py:Other")
    assert (done.returncode, done.stderr) == (
        2, "error: model.Queue.lock: it is the lock of Queue, and the model is Other\n",
    )  # fmt: skip


def test_names_of_lock_files() -> None:
    assert lock_path("models/old.py:Old") == Path("models/old.Old.lock")
    assert lock_path("models/old.py:old(strict=True, name='a:b')") == Path("models/old.old.lock")


def test_functions_that_are_nowhere_or_everywhere(tmp_path: Path) -> None:
    made = unmade(tmp_path, C.replace("queue_take", "queue_get"))
    assert made.refused("--init") == (f"{CANNOT}queue_take: queue.c does not define it")
    made.write("src/a/take.c", C)
    assert made.refused("--init").endswith("queue.c does not define it; it is defined in a/take.c")
    os.rename(tmp_path / "src/queue.c", tmp_path / "src/q.c")
    assert made.refused("--init").endswith(
        "\n  queue_put: there is no file queue.c in src; it is defined in a/take.c, q.c"
        "\n  queue_take: there is no file queue.c in src; it is defined in a/take.c"
    )
    assert made.init("--function", "queue_put=q.c:queue_put", "--function", "queue_take=q.c:queue_get")
    assert made.said(status=0) == ["✓ as in the lock: queue_put, queue_take"]
    assert 'function = "queue_get"' in made.lock.read_text(encoding="utf-8")
    made.edit("queue_get", "queue_fetch", "src/q.c")
    assert made.said(status=1)[0] == "✗ queue_take (queue_get): gone; no definition of it is found in q.c"


def test_macros_that_may_define_a_function(tmp_path: Path) -> None:
    """What they are is not looked into: they are named, with what to write."""
    takes = C[C.index("int queue_take") :]
    made = unmade(tmp_path, C.replace("int queue_take(struct queue *q)", "DEFINE_1(queue_take, int, q)"))
    told = f"{CANNOT}queue_take: queue.c does not define it; queue.c:11: the macro DEFINE_1 may define it: "
    assert made.refused("--init") == f"{told}--function queue_take=queue.c:DEFINE_1"
    made.edit("DEFINE_1(", "DEFINE_1(other) { }\nDEFINE_1(")
    assert made.refused("--init").endswith(
        "queue.c:12: the macro DEFINE_1 may define it: --function queue_take=queue.c:DEFINE_1#2"
    )
    made.init("--function", "queue_take=queue.c:DEFINE_1#2")
    made.edit("ret = 1", "ret = 2")
    assert made.said(status=1)[0].startswith("✗ queue_take (DEFINE_1)  queue.c:12: ")
    made = unmade(tmp_path, C.replace(takes, "DEFINE_ALL(queue_take)\n"))
    os.remove(made.lock)
    assert made.refused("--init").endswith(
        "queue.c:11: the macro DEFINE_ALL may define it: --function queue_take=none"
    )


def test_files_of_one_name_in_several_folders(tmp_path: Path) -> None:
    made = unmade(tmp_path)
    made.write("src/b/queue.c", C)
    os.rename(tmp_path / "src/queue.c", tmp_path / "src/put.c")
    made.write("src/a/queue.c", C.replace("queue_take", "queue_get"))
    assert made.refused("--init") == f"{CANNOT}queue_put: is defined in several files: a/queue.c, b/queue.c"
    refused = made.refused("--init", "--function", "queue_put=queue.c:queue_put")
    assert refused.endswith("several files are called queue.c: a/queue.c, b/queue.c")
    made.init("--function", "queue_put=a/queue.c:queue_put")
    lock = read_lock(made.lock)
    assert [(one.name, one.file) for one in lock.functions] == [
        ("queue_put", "a/queue.c"), ("queue_take", "b/queue.c"),
    ]  # fmt: skip


def test_a_function_without_a_file_is_looked_for_everywhere(tmp_path: Path) -> None:
    made = unmade(tmp_path, model=MODEL.replace("#: queue.c:9 queue_take()", ""))
    made.write("src/z/deep.c", "int elsewhere(void) { return queue_take(0); }\n")
    made.init()
    assert read_lock(made.lock).functions[1].file == "queue.c"


def test_a_function_that_is_defined_twice_is_a_question(tmp_path: Path) -> None:
    made = unmade(tmp_path, TWICE)
    assert made.refused("--init") == (
        f"{CANNOT}queue_take: queue.c defines it 2 times: #1 in line 12 (#ifdef FAST), "
        "#2 in line 14 (#else of #ifdef FAST); say which: FILE:queue_take#1"
    )
    assert "say which" in made.refused("--init", "--function", "queue_take=queue.c:queue_take")
    assert "has 2 definitions" in made.refused("--init", "--function", "queue_take=queue.c:queue_take#3")
    made.init("--function", "queue_take=queue.c:queue_take#2")
    assert made.said(status=0) == ["✓ as in the lock: queue_put, queue_take"]
    made.edit("q->count--", "q->count -= 2")
    assert made.said(status=1)[1] == "    ~ store count  value changed, line 21"
    assert made.run("--accept", "two at a time").returncode == 0
    made.edit("#ifdef FAST\nint queue_take(struct queue *q) { return 0; }\n", "#ifdef SLOW\n")
    assert made.said(status=1)[0].endswith("queue.c defines it once, and 2 times in the lock")


def test_a_function_that_is_in_no_file(tmp_path: Path) -> None:
    made = unmade(tmp_path, C.replace("queue_take", "queue_get"))
    done = made.run("--init", "--function", "queue_take=none")
    assert done.stderr == "model.Queue.lock: 1 function in 1 file\nqueue_take: in no file of the tree\n"
    assert made.said(status=0) == ["✓ as in the lock: queue_put, queue_take"]
    assert made.run("--accept", "nothing").returncode == 0
    made.edit("queue_get", "queue_take")
    assert made.said(status=1)[0] == "✗ queue_take: came; is now in queue.c"
    assert made.run("--accept", "it came").returncode == 0
    assert made.said(status=0) == ["✓ as in the lock: queue_put, queue_take"]


def test_what_function_may_say(tmp_path: Path) -> None:
    made = unmade(tmp_path)
    assert "write NAME=FILE:FUNCTION" in made.refused("--init", "--function", "queue_put")
    assert "names no C function nobody" in made.refused("--init", "--function", "nobody=none")
    assert "there is no file x.c in src" in made.refused("--init", "--function", "queue_put=x.c:queue_put")
    refused = made.refused("--init", "--function", "queue_put=queue.c:put")
    assert refused.endswith("queue.c has no definitions of put")


def test_a_file_that_cannot_be_read_is_status_3(tmp_path: Path) -> None:
    made = unmade(tmp_path, model=MODEL.replace("queue.c:9 queue_take", "take.c:9 queue_take"))
    made.write("src/take.c", C)
    made.init()
    os.remove(tmp_path / "src/take.c")
    with open(tmp_path / "src/take.c", "wb") as huge:
        huge.truncate((64 << 20) + 1)
    assert made.said(status=3) == [
        "? queue_take  take.c: unreadable; src/take.c: cannot be read: it has more than 64 MiB",
        "✓ as in the lock: queue_put",
    ]
    refused = made.refused("--accept", "yes", status=3)
    assert refused == "error: src/take.c: cannot be read: it has more than 64 MiB"
    made.edit("q->count + 1", "q->count + 2")
    assert made.said(status=1)[0].startswith("? queue_take")
    os.remove(tmp_path / "src/take.c")
    os.mkfifo(tmp_path / "src/take.c")
    assert made.said(status=1)[2] == "✗ queue_take  queue.c:11: there is no take.c any more, but in queue.c"


LOCKED = Locked(
    "f", "a/b.c", "g", 2, 3, "0" * 32, (), (Review("1" * 32, 'a "reason"\\'),), (LeftOut("call *", "größer"),)
)


def test_a_lock_is_read_as_it_was_written(tmp_path: Path) -> None:
    lock = Lock("M", (LOCKED, Locked("none", "", "none")), (LeftOut("call trace_*", "no effect"),))
    path = tmp_path / "lock"
    path.write_text(written(lock), encoding="utf-8")
    assert read_lock(path) == lock


GOOD = '[[function]]\nname = "f"\nfile = "a.c"\ntokens = "0123456789abcdef0123456789abcdef"\n'
#: What is wrong with a lock file, after its first line, and part of what is said of it.
BAD = {
    'model = "M"\nmore = 1\n': "unknown key 'more'",
    "model = 3\n": "`model` is a model's name",
    'model = ""\n': "`model` is a model's name",
    "": "`model` is a model's name, and is missing",
    'model = "M"\nfunction = 3\n': "each function is a table of its own",
    f'model = "M"\n{GOOD}{GOOD}': "f is there 2 times",
    f'model = "M"\n{GOOD}operations = 3\n': "`operations` is a list of texts",
    f'model = "M"\n{GOOD}operations = [3]\n': "`operations` is a list of texts",
    f'model = "M"\n{GOOD}operations = ["a b c d"]\n': "`operations` is a list of texts",
    f'model = "M"\n{GOOD}operations = ["a\\u001b"]\n': "`operations` is a list of texts",
    f'model = "M"\n{GOOD}definition = 2\n': "`definition` is one of 1, not number 2",
    f'model = "M"\n{GOOD}definitions = true\n': "`definitions` is a number from 1 on",
    f'model = "M"\n{GOOD}left_out = ["call f"]\n': "each of `left_out` has two texts",
    f'model = "M"\n{GOOD}left_out = [{{ operation = "call f", reason = " " }}]\n': "a reason among them",
    f'model = "M"\n{GOOD}reviewed = [{{ tokens = "x", reason = "y" }}]\n': "a reason among them",
    f'model = "M"\nleft_out = 3\n{GOOD}': "`left_out` is a list",
    'model = "M"\n' + GOOD.replace("a.c", "../a.c"): "`file` is a file below the tree",
    'model = "M"\n' + GOOD.replace("a.c", "/etc/a.c"): "`file` is a file below the tree",
    'model = "M"\n' + GOOD.replace("0123", "xyz"): "`tokens` is 32 hexadecimal digits",
    'model = "M"\n' + GOOD.replace('"f"', '"f()"'): "`name` is a function's name",
    "model = \n": "line 2",
}


@pytest.mark.parametrize("text", BAD)
def test_a_lock_file_that_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "lock"
    path.write_text(f"version = 1\n{text}", encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        read_lock(path)
    assert str(refused.value).startswith(str(path))
    assert BAD[text] in str(refused.value)


NONE = [b"", b"version = 2\n", b'version = "1"\n', b"version = true\n", b"\xff\xfe", b"a = " + b"[" * 9000]


@pytest.mark.parametrize("text", NONE)
def test_a_file_that_is_no_lock(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "lock"
    path.write_bytes(text)
    with pytest.raises(UsageError):
        read_lock(path)


def test_the_lock_of_the_qemu_model_fits_it() -> None:
    (loaded,) = load_models(f"{ROOT}/models/qemu_return_path/old.py:ReturnPathOld")
    lock = read_lock(ROOT / "models/qemu_return_path/old.ReturnPathOld.lock")
    assert lock.model == "ReturnPathOld"
    assert {one.name for one in lock.functions} == {one.function for one in mentions(program_of(loaded))}
    assert all(one.operations for one in lock.functions)


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from interleave.drift import parsing

    parsing._parser.cache_clear()
    monkeypatch.setitem(sys.modules, "tree_sitter", None)
    with pytest.raises(UsageError) as refused:
        parsing.check_installed()
    assert str(refused.value) == (
        "reading C needs tree-sitter, which is not installed: pip install 'interleave-mc[c]'"
    )
