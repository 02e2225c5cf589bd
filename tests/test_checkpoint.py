"""Checkpoints that no search has written: of another version, another user's, made up."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from forged import forge, parts, sealed
from native_checks import COUNTER, check, counts
from support import HEADER

from interleave.engine.exploration import Limits
from interleave.engine.native import own
from interleave.errors import UsageError

TARGET = f"{COUNTER}(threads=3, increments=4)"
#: A model whose states take two words.
WIDE = (
    f"{HEADER}class M(Model):\n a = Array(Int(0, max=255), 9)\n @thread(instances=2)\n def t(m, i):\n"
    + "".join(f"  m.a[{k}] = m.a[{k}] + 1\n" for k in range(9))
)

#: One in which something is found long before the end.
EARLY = f"""{HEADER}class M(Model):
 a = Array(Int(0, max=9), 3)
 @thread(instances=3)
 def t(m, i):
  while True:
   v = m.a[i]
   m.a[i] = (v + 1) % 10
 @invariant
 def small(m):
  return m.a[0] < 3
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """Checkpoints of a narrow and of a wide model, and the wide one's name."""
    folder = tmp_path_factory.mktemp("search")
    (folder / "wide.py").write_text(WIDE)
    wide = f"{folder / 'wide.py'}:M"
    check(TARGET, Limits(states=5_000), checkpoint=folder / "narrow")
    check(wide, Limits(states=200), checkpoint=folder / "wide", collapse=True)
    return folder / "narrow", folder / "wide", wide


@pytest.fixture
def file(tmp_path: Path, written: tuple[Path, Path, str]) -> Path:
    """A checkpoint of `TARGET`."""
    return Path(shutil.copy(written[0], tmp_path / "search"))


def refused(file: Path, target: str = TARGET, *, collapse: bool = False) -> str:
    """Why a checkpoint is not resumed."""
    with pytest.raises(UsageError) as caught:
        check(target, resume=file, collapse=collapse)
    return str(caught.value).replace(str(file), "FILE")


def damaged() -> str:
    return (
        "FILE: the checkpoint is damaged or cut short, or it is not your own: its seal is not that of "
        f"{own.folder() / 'key'}"
    )


@pytest.mark.parametrize("version", [1, 3, 999_999_999])
def test_another_version(file: Path, version: int) -> None:
    data = file.read_bytes().replace(b"checkpoint 5\n", b"checkpoint %d\n" % version, 1)
    file.write_bytes(data)
    assert (
        refused(file)
        == f"FILE: a checkpoint of version {version}; this program reads version 5: search again"
    )


@pytest.mark.parametrize("data", [b"", b"\n", b"hello\n", b"interleave checkpoint x\n", b"\0" * 5000])
def test_no_checkpoint(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert refused(file) == "FILE: not a checkpoint of interleave"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "search")
    assert refused(tmp_path / "search") == "FILE: not a checkpoint, but no plain file either"


def test_another_key(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERLEAVE_STATE_DIR", str(tmp_path / "state"))
    key = tmp_path / "state" / "key"
    assert (
        refused(file) == f"FILE: cannot be resumed: {key}: there is no key that only you can read and write"
    )
    own.own_key()
    assert refused(file) == damaged()


def test_a_key_that_is_copied(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = own.folder() / "key"
    (tmp_path / "state").mkdir(mode=0o700)
    shutil.copy(key, tmp_path / "state")
    monkeypatch.setenv("INTERLEAVE_STATE_DIR", str(tmp_path / "state"))
    assert counts(check(TARGET, resume=file)) == ("violated", 42_237, 110_595, 24)


def test_no_key_is_told_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERLEAVE_STATE_DIR", os.devnull)
    with pytest.raises(UsageError) as caught:
        check(TARGET, checkpoint=tmp_path / "search")
    assert str(caught.value) == f"cannot write {tmp_path / 'search'}: {os.devnull}: File exists"


def test_put_together_as_it_was(file: Path) -> None:
    before = file.read_bytes()
    forge(file, lambda header: None)
    assert file.read_bytes() == before


def test_sealed_with_another_key(file: Path) -> None:
    first, _, memory = parts(file.read_bytes())
    data = file.read_bytes()
    header = data[len(first) + 8 : len(data) - len(memory) - 2 * own.SEAL]
    file.write_bytes(sealed(first, header, memory, bytes(own.SIZE)))
    assert refused(file) == damaged()


@pytest.mark.parametrize(
    "change", [lambda data: data + b"\0", lambda data: data[:-1] + bytes([data[-1] ^ 1])]
)
def test_the_end(file: Path, change: Callable[[bytes], bytes]) -> None:
    file.write_bytes(change(file.read_bytes()))
    assert refused(file) == damaged()


def store(key: str, value: object) -> Callable[[Any], None]:
    def change(header: Any) -> None:
        header["stores"][0][key] = value

    return change


def found(key: str, value: object) -> Callable[[Any], None]:
    def change(header: Any) -> None:
        header["findings"][0][key] = value

    return change


HEADERS: dict[str, Callable[[Any], object]] = {
    "a key too much": lambda h: h.update(more=1),
    "a key too few": lambda h: h.pop("count"),
    "another type": lambda h: h.update(seconds="1"),
    "nan": lambda h: h.update(seconds=float("nan")),
    "a truth value for a number": lambda h: h.update(next=True),
    "a number for a truth value": lambda h: h.update(kept=1),
    "a negative number": lambda h: h.update(next=-1),
    "a number beyond 64 bits": lambda h: h.update(next=1 << 64),
    "more taken than there are": lambda h: h.update(next=1 << 40),
    "a table of a size that it never has": lambda h: h.update(lines=h["lines"] + 1),
    "no table": lambda h: h.update(lines=0),
    "entries of another kind": lambda h: h.update(entries=1),
    "entries of no kind": lambda h: h.update(entries=9),
    "more states than are stored": lambda h: h.update(count=h["count"] + 1),
    "levels that are not kept": lambda h: h["levels"].insert(0, [{"worker": 0, "begin": 0, "end": 1}]),
    "no levels": lambda h: h.update(levels=[]),
    "an empty level": lambda h: h["levels"].append([]),
    "a level of no worker": lambda h: h["levels"][-1][0].update(worker=9),
    "a level beyond what is stored": lambda h: h["levels"][-1][0].update(end=1 << 30),
    "a gap between levels": lambda h: h["levels"][-1][0].update(begin=h["levels"][-1][0]["begin"] + 1),
    "more levels expanded than there are": lambda h: h.update(expanded=h["expanded"] + 1),
    "a depth beyond the levels": lambda h: h.update(depth=h["expanded"] + 1),
    "no workers": lambda h: h.update(stores=[]),
    "too many workers": lambda h: h.update(stores=h["stores"] * 129),
    "more stored than there is room for": store("tail", 1 << 40),
    "less stored than before the level": store("tail", 0),
    "a word that is not the search's": store("record", 12345),
    "findings that the program does not have": store("met", [0]),
    "a finding that is no number": store("met", "x"),
    "room that is none": lambda h: h.update(room=1),
    "room without end": lambda h: h.update(room=8192 << 40),
}
FINDINGS: dict[str, Callable[[Any], object]] = {
    "another name": found("name", "deadlock"),
    "a number that is none's": found("number", 1 << 20),
    "in no level": found("level", 1 << 20),
    "judges of another one": found("wanted", 7),
    "twice": lambda h: h["findings"].append(h["findings"][0]),
    "nobody has met it": lambda h: [s.update(met=[0] * len(s["met"])) for s in h["stores"]],
}


@pytest.mark.parametrize("change", HEADERS.values(), ids=HEADERS)
def test_headers_that_no_search_has_written(file: Path, change: Callable[[Any], object]) -> None:
    """Even with the right seal: what stands there is used to address memory."""
    forge(file, change)
    assert refused(file) == damaged()


@pytest.mark.parametrize("change", FINDINGS.values(), ids=FINDINGS)
def test_findings_that_no_search_has_written(tmp_path: Path, change: Callable[[Any], object]) -> None:
    (tmp_path / "early.py").write_text(EARLY)
    target, file = f"{tmp_path / 'early.py'}:M", tmp_path / "search"
    check(target, Limits(states=500), checkpoint=file)
    assert [finding["level"] for finding in parts(file.read_bytes())[1]["findings"]] == [6]
    whole = check(target)
    resumed = check(target, resume=file)
    assert (counts(resumed), resumed.properties) == (counts(whole), whole.properties)
    forge(file, change)
    assert refused(file, target) == damaged()


def test_a_finding_in_another_level(tmp_path: Path) -> None:
    """There is no run to it."""
    (tmp_path / "early.py").write_text(EARLY)
    target, file = f"{tmp_path / 'early.py'}:M", tmp_path / "search"
    check(target, Limits(states=500), checkpoint=file)
    forge(file, found("level", 2))
    assert refused(file, target) == "FILE: the checkpoint says that something was found that is not there"


@pytest.mark.parametrize("roots", [True, False])
@pytest.mark.parametrize("change", [
    "a gap between levels", "more states than are stored", "entries of another kind", "no table",
])  # fmt: skip
def test_headers_of_states_of_several_words(
    tmp_path: Path, written: tuple[Path, Path, str], change: str, roots: bool
) -> None:
    """Which are roots, or kept whole."""
    file, target = tmp_path / "search", written[2]
    check(target, Limits(states=200), checkpoint=file, collapse=roots)
    assert check(target, resume=file, collapse=roots).verdict == check(target).verdict
    other = change == "entries of another kind"
    forge(file, (lambda h: h.update(entries=int(roots))) if other else HEADERS[change])
    assert refused(file, target, collapse=roots) == damaged()


@pytest.mark.parametrize("change", [
    lambda nodes: nodes.pop(), lambda nodes: nodes[0].update(numbers=0),
    lambda nodes: nodes[0].update(slots=0),
    lambda nodes: nodes[0].update(numbers=nodes[0]["slots"]), lambda nodes: nodes[0].update(slots=3 << 16),
    lambda nodes: nodes[1].update(numbers=nodes[1]["numbers"] + 1), lambda nodes: nodes[0].pop("slots"),
    lambda nodes: nodes.append(nodes[0]), lambda nodes: nodes[0].update(slots=1 << 40),
])  # fmt: skip
def test_sizes_of_nodes(
    tmp_path: Path, written: tuple[Path, Path, str], change: Callable[[list[dict[str, int]]], object]
) -> None:
    file = Path(shutil.copy(written[1], tmp_path / "search"))
    forge(file, lambda header: change(header["nodes"]))
    assert refused(file, written[2], collapse=True) == damaged()


def test_a_file_of_roots_is_none_of_whole_states(written: tuple[Path, Path, str]) -> None:
    assert "of this one with other options" in refused(written[1], written[2])



def test_what_was_found_and_is_not_there(file: Path) -> None:
    """A finding is a run that is made anew, or it is nothing."""

    def change(header: Any) -> None:
        header["findings"] = []
        for saved in header["stores"]:
            saved["met"] = [1] * len(saved["met"])

    forge(file, change)
    assert refused(file) == "FILE: the checkpoint says that something was found that is not there"


def test_another_header(tmp_path: Path, file: Path) -> None:
    """Both have the right seal, but they do not belong together."""
    other = tmp_path / "other"
    check(TARGET, Limits(states=9_000), checkpoint=other)
    _, _, memory = parts(other.read_bytes())
    whole = file.read_bytes()
    size = len(whole) - len(parts(whole)[2]) - own.SEAL
    file.write_bytes(whole[:size] + memory + other.read_bytes()[-own.SEAL :])
    assert refused(file) == damaged()
