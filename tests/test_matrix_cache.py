"""Cells that have not changed are not checked again; what somebody else wrote is not believed."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest
from matrices import SOURCE, TABLE, checked, command, put

from interleave.api import check, program_of
from interleave.engine.native.own import Seal
from interleave.explain.explanation import Explanation
from interleave.loader import load_models
from interleave.matrix import cache
from interleave.matrix.cache import FORMAT, Results, is_final, name_of
from interleave.matrix.cells import check_cell
from interleave.matrix.table import read_matrices
from interleave.properties.result import HOLDS


@pytest.fixture(autouse=True)
def results(monkeypatch, tmp_path):
    """The folder of results, empty, with a key of its own."""
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("INTERLEAVE_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "cache" / cache.FOLDER


def earlier(result) -> dict[str, bool]:
    return {cell.name: cell.earlier for cell in result.cells}


def test_only_what_has_changed_is_checked_again(tmp_path, monkeypatch):
    """Each time the files are read anew, as by another process."""
    table = TABLE + "[[cell]]\ndesign = 'NEW'\nscenario = 'two'\nmax_seconds = 60\n"
    first = checked(put(tmp_path, table))
    assert set(earlier(first).values()) == {False}
    again = checked(put(tmp_path, table))
    assert set(earlier(again).values()) == {True}
    for one, other in zip(first.cells, again.cells, strict=True):
        assert one.entry == other.entry
    # other bounds and expectations, the same models
    assert set(earlier(checked(put(tmp_path, TABLE.replace("Adding", "Counting")))).values()) == {True}
    # one more, and one with exact counts
    more = table.replace("[scenarios]", "[scenarios]\nfour = {threads = 4}") + "states = 4\n"
    assert earlier(checked(put(tmp_path, more))) == {
        "OLD × four": False, "OLD × two": True, "OLD × three, asked": True,
        "NEW × four": False, "NEW × two": False, "NEW × three, asked": True,
    }  # fmt: skip


def test_a_model_that_has_changed(tmp_path):
    """In processes of their own: a file is run once in each."""
    put(tmp_path)
    assert command(tmp_path, "adders.toml", "-q").stdout.endswith("4 of 4 cells as expected\n")
    atomic = "with atomic():\n                    m.n "
    changed = SOURCE.replace(f"{atomic}+= 1", f"{atomic}= m.n + 1")
    assert changed != SOURCE
    put(tmp_path, source=changed)
    done = command(tmp_path, "adders.toml", "-q")
    # `fixed` is known when the model is made: the other design has nothing of that branch
    assert done.stdout.endswith("4 of 4 cells as expected; 2 not checked again\n")
    assert command(tmp_path, "adders.toml", "-q", "--fresh").stdout.endswith("4 of 4 cells as expected\n")


def test_a_comment_that_traces_show(tmp_path):
    """Verdicts are the same, and what is told of them would not be."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    names = []
    for folder, source in (
        ("a", SOURCE),
        ("a", SOURCE),
        ("b", SOURCE.replace("m.n += 1", "m.n += 1  #: a.c:3")),
    ):
        put(tmp_path / folder, source=source)
        (loaded,) = load_models(f"{tmp_path / folder}/adders.py:adder(fixed=False)")
        program = program_of(loaded)
        names.append(name_of(program, 1))
    assert names[0] == names[1] != names[2]
    assert name_of(program, 1) != name_of(program, 2)


def cell(path):
    """The first cell of a matrix: whether it holds, and whether that is an earlier result."""
    done = check_cell(path, read_matrices(path)[0].cells[0].check, Results(), 1, None)
    return done.entry.result.verdict, done.earlier


def test_forged(tmp_path, results):
    path = put(tmp_path)
    assert cell(path) == ("violated", False)
    (file,) = results.glob("*.result")
    good = file.read_bytes()
    header, _, content = good.partition(b"\n")
    result = pickle.loads(content)
    forged = pickle.dumps(replace(result, verdict=HOLDS, properties=()))
    seal = Seal(b"x" * 32, FORMAT)  # by another key
    seal.add(file.stem.encode())
    seal.add(forged)
    other = f"{FORMAT} {file.stem} {seal.value().hex()}\n".encode()
    for data in (header + b"\n" + forged, other + forged, good[:-1], good + b"x", b"", b"\n", forged):
        file.write_bytes(data)
        assert cell(path) == ("violated", False)
        assert file.read_bytes() == good or data != good  # it is written anew
    assert cell(path) == ("violated", True)
    # another cell's, with its good seal
    other_file = file.with_name(f"{'0' * 64}.result")
    file.rename(other_file)
    assert Results().find("0" * 64) is None
    assert cell(path) == ("violated", False)
    # a file and a folder that others can write to
    file.chmod(0o666)
    assert cell(path) == ("violated", False)
    results.chmod(0o777)
    assert cell(path) == ("violated", False)
    results.chmod(0o700)
    assert cell(path) == ("violated", True)


def test_no_folder_and_no_key(tmp_path, monkeypatch):
    path = put(tmp_path)
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", str(path / "impossible"))
    assert [cell(path), cell(path)] == [("violated", False)] * 2
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("INTERLEAVE_STATE_DIR", str(path / "impossible"))
    assert [cell(path), cell(path)] == [("violated", False)] * 2


def test_incomplete_is_checked_again(tmp_path, results):
    path = put(tmp_path, TABLE + "[[cell]]\nmax_states = 2\n")
    for _ in range(2):
        assert set(earlier(checked(path)).values()) == {False}
    assert list(results.glob("*.result")) == []


def test_what_was_cut_short_is_not_kept():
    (loaded,) = load_models("models/counter.py:counter")
    result = check(loaded)
    assert is_final(result)
    prop = result.violated[0]
    assert not is_final(replace(result, reason="reached --max-seconds 1"))
    assert not is_final(replace(result, interrupted=True))
    for note in ("not explained: reached --max-seconds 1", "not all causes are known: out of memory",
                 "interrupted while its causes were looked for",
                 "not explained: more states without reductions than --max-memory has room for"):  # fmt: skip
        cut = replace(prop, explanation=Explanation(note=note))
        assert not is_final(replace(result, properties=(cut,))), note
    cut = replace(prop, trace=None, message="finding its trace takes longer than --max-seconds allows")
    assert not is_final(replace(result, properties=(cut,)))
    final = replace(prop, explanation=Explanation(note="not explained: more than 1,000,000 states"))
    assert is_final(replace(result, properties=(final,)))


def test_what_has_not_been_used_for_longest_goes_first(results, monkeypatch):
    kept = Results()
    (loaded,) = load_models("models/counter.py:counter")
    result = check(loaded)
    for name in ("a", "b", "c"):
        kept.keep(name, result)
    import os

    for age, name in enumerate(("b", "a", "c")):
        os.utime(results / f"{name}.result", (age, age))
    monkeypatch.setattr(cache, "MAX_FILES", 2)
    (results / "x.new").write_bytes(b"")
    os.utime(results / "x.new", (0, 0))
    kept.clear()
    assert sorted(file.name for file in results.iterdir()) == ["a.result", "c.result"]
