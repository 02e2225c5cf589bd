"""The command that writes reviews."""

from __future__ import annotations

import os

import pytest
from commands import interleave
from reviewed import HALF, with_seed

from interleave.cli.report import file_name


def test_one_model(tmp_path):
    done = interleave("report", "models/peterson.py:Peterson", "-o", str(tmp_path / "a" / "b"))

    assert done.returncode == 0
    assert (
        done.stdout
        == "No interleaving of Peterson violates a property: everything was explored, in 48 states.\n"
    )
    folder = tmp_path / "a" / "b"
    assert done.stderr == f"{folder / 'Peterson.md'}\n{folder / 'Peterson.html'}\n"
    assert sorted(os.listdir(folder)) == ["Peterson.html", "Peterson.md"]


def test_several_models(tmp_path):
    done = interleave("report", "models/counter.py", "models/peterson.py:Peterson", "-q", "-o", str(tmp_path))

    assert (done.returncode, done.stdout) == (1, "")
    text = (tmp_path / "counter-and-1-more.md").read_text(encoding="utf-8")
    assert text.startswith("# 2 models\n")
    assert "## `models/peterson.py:Peterson`" in text


def test_incomplete(tmp_path):
    done = interleave("report", "models/peterson.py:Peterson", "--max-states", "5", "-o", str(tmp_path))

    assert done.returncode == 3
    assert "Peterson is not decided: reached --max-states 5." in done.stdout
    text = (tmp_path / "Peterson.md").read_text(encoding="utf-8")
    assert "interleave check models/peterson.py:Peterson --max-states 5\n" in text
    assert "interleave replay" not in text


def test_the_same_whatever_the_hash_seed(tmp_path):
    for seed in ("1", "2"):
        done = with_seed(seed, "report", "models/aba_stack.py:AbaStack", "-o", str(tmp_path / seed))
        assert done.returncode == 1, done.stderr
    for name in ("AbaStack.md", "AbaStack.html"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (
            ["--compare", "models/counter.py"],
            "error: --compare takes the old design and the new one; 1 named",
        ),
        (["--compare", "models/lost_wakeup.py", HALF[1]], "error: models/lost_wakeup.py has several models"),
        (["models/counter.py", "--name", "a/b"], "error: --name 'a/b' is no name for a file"),
        (["models/counter.py", "--name", ".."], "error: --name '..' is no name for a file"),
        (["models/none.py"], "error: models/none.py: no such file or directory"),
    ],
)
def test_wrong_usage(args, problem, tmp_path):
    done = interleave("report", *args, "-o", str(tmp_path))

    assert done.returncode == 2
    assert done.stderr.startswith(problem)
    assert os.listdir(tmp_path) == []


def test_one_model_that_cannot_be_checked(tmp_path):
    done = interleave("report", "models/counter.py", "models/none.py", "-o", str(tmp_path))

    assert done.returncode == 2
    assert done.stderr.endswith("no report was written\n")
    assert os.listdir(tmp_path) == []


def test_a_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("")
    done = interleave("report", "models/peterson.py", "-o", str(tmp_path / "file" / "x"))

    assert done.returncode == 2
    assert done.stderr.startswith(f"error: cannot write {tmp_path / 'file' / 'x'}: ")


@pytest.mark.parametrize(
    ("models", "compare", "name"),
    [
        (["a.py:M"], False, "M"),
        (["x/a.py:f(n=3, s='ü b/c')"], False, "f-n-3-s-ü-b-c"),
        (["a.py:Old", "b.py:New"], True, "Old-New"),
        (["a.py:A", "b.py:B", "b.py:C"], False, "A-and-2-more"),
        (["a.py:('..')"], False, "model"),
    ],
)
def test_what_the_files_are_called(models, compare, name):
    assert file_name(models, compare=compare) == name
