"""The tests themselves: each file has one theme, and is short enough to be read at once."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent
MOST = 400

#: Files that may be longer, and why.
LONGER = {
    "test_explain.py": "explanations are changing: it is split when they do not any more",
    "test_causes.py": "the same, of causes",
    "test_matching.py": "the same, of steps that are found again in another design",
    "test_fixes.py": "the same, of fixes",
    "judge*.py": "what each sentence means stands together, whatever becomes of the sentences",
}


def test_no_file_of_tests_is_long() -> None:
    allowed = {path for pattern in LONGER for path in HERE.glob(pattern)}
    sizes = {
        str(path.relative_to(HERE)): len(path.read_text(encoding="utf-8").splitlines())
        for path in HERE.rglob("*.py")
        if path not in allowed
    }
    assert sizes["test_house.py"] > 10
    assert {name: size for name, size in sizes.items() if size > MOST} == {}


def test_what_may_be_longer_is_there() -> None:
    assert [pattern for pattern in LONGER if not list(HERE.glob(pattern))] == []
