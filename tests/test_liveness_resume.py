"""Judging liveness on the table of a search is ended, and gone on with from its files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from liveness_checks import live
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import NativeOptions
from interleave.engine.native.search import backwards_lists
from interleave.engine.native.search import search as searching
from interleave.engine.native.search.search import NativeSearch
from interleave.errors import UsageError
from interleave.liveness import verdicts
from interleave.liveness.native import saved, sweep
from interleave.liveness.native.compact import Compact
from interleave.liveness.native.sweep import Sweep
from interleave.program.program import Program
from interleave.properties.result import Result

#: Two that go round and one that comes to its end; one property is never asked, and one waits for nothing.
SOURCE = """
class M(Model):
    x = Array(Int(0, max={most}), {length})
    done = Bool(False)

    @thread(instances=2)
    def worker(m, i):
        while True:
            m.x[i] = (m.x[i] + 1) % {size}

    @thread
    def ends(m):
        m.x[2] = choose(0, 1, 2)
        m.done = True

    @again
    def first(m):
        return m.x[0] == 0

    @eventually
    def comes(m):
        return m.done

    @eventually
    def is_there(m):
        return m.x[0] < {size}

    @leads_to
    def never_asked(m):
        return m.x[0] == {most}, m.done

    @again
    def never_there(m):
        return m.x[1] == {most}
"""
#: States of one word; of several.
NARROW, WIDE = SOURCE.format(most=9, length=3, size=8), SOURCE.format(most=200, length=9, size=8)
PROPERTIES = 5


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Properties are decided on the table, however few states there are, by all workers."""
    monkeypatch.setattr(verdicts, "AT_ONCE", 0)
    monkeypatch.setattr(sweep, "SHARED", 64)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The levels that were gone over."""
    found: list[int] = []
    look = Sweep.look

    def noted(self: Sweep, levels: Any, *rest: Any, **options: Any) -> Iterator[int | None]:
        return look(self, (found.append(level) or level for level in levels), *rest, **options)

    monkeypatch.setattr(Sweep, "look", noted)
    return found


def check(program: Program, workers: int = 2, fair: tuple[str, ...] = (), **files: Path) -> Result:
    options = Options(engine="native", native=NativeOptions(workers, **files), fair=fair)
    return explore(program, options).result


def said(result: Result) -> list[Any]:
    """All that is told of liveness."""
    properties = [
        (prop.name, prop.verdict, prop.message, prop.trace and (prop.trace.said, prop.trace.loop))
        for prop in live(result)
    ]
    return [result.states, result.live_states, properties, sorted(w.text for w in result.warnings)]


def ended(monkeypatch: pytest.MonkeyPatch, calls: int, *, within: bool) -> None:
    """Have Ctrl-C come when so many pieces of levels were gone over, before or after the next one was."""
    left = [calls]
    kept = sweep.partial

    def pressed(call: Any, *args: Any) -> Any:
        def one() -> Any:
            left[0] -= 1
            if left[0] < 0 and not within:
                raise KeyboardInterrupt
            result = call(*args)
            if left[0] < 0:
                raise KeyboardInterrupt
            return result

        return one

    monkeypatch.setattr(sweep, "partial", pressed if calls >= 0 else kept)


@pytest.mark.parametrize("source", [NARROW, WIDE], ids=["narrow", "wide"])
def test_ended_in_the_sweep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seen: list[int], source: str
) -> None:
    program, file = program_of(model(tmp_path, source)), tmp_path / "search"
    whole = said(check(program))
    levels = len(seen)
    assert {"goal-never", "never-asked"} <= {w.kind for w in check(program).warnings}
    for number, calls in enumerate((0, 1, 7, 40, 90)):
        with monkeypatch.context() as patched:
            ended(patched, calls, within=bool(number % 2))
            seen.clear()
            part = check(program, checkpoint=file)
        assert part.interrupted and {p.verdict for p in live(part)} == {"incomplete"}
        before = len(seen)
        seen.clear()
        again = check(program, 1 + number % 2, resume=file)
        assert said(again) == whole
        if number % 2:  # with one worker pieces are others, and what is closed in which round, too
            assert before + len(seen) <= levels + 2
        assert len(seen) < levels or before <= 1


def test_ended_again_and_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seen: list[int]) -> None:
    """The same files are gone on with and written; at last nothing is left of the sweep but what is judged
    forwards."""
    program, file = program_of(model(tmp_path, NARROW)), tmp_path / "search"
    whole, turns = said(check(program)), 0
    resume: dict[str, Path] = {}
    for turns in range(40):  # what is judged forwards begins anew each time
        with monkeypatch.context() as patched:
            ended(patched, 15 + 5 * turns, within=True)
            part = check(program, checkpoint=file, **resume)
        resume = {"resume": file}
        if not part.interrupted:
            break
    assert turns > 4 and said(part) == whole
    seen.clear()
    assert said(check(program, resume=file)) == whole
    sets = {level: seen.count(level) for level in seen}
    assert max(sets.values()) <= 2 * PROPERTIES


def test_ended_depth_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seen: list[int]) -> None:
    """The sweep is kept, and its table; the search depth first begins anew."""
    program, file = program_of(model(tmp_path, NARROW)), tmp_path / "search"
    whole = said(check(program))

    def pressed(self: Compact, *args: object, marking: bool) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Compact, "_deepened", pressed)
        part = check(program, checkpoint=file)
    assert part.interrupted and part.reason == "interrupted"
    swept: list[bool] = []
    goes = Sweep._round
    monkeypatch.setattr(Sweep, "_round", lambda self, goal: (swept.append(True), goes(self, goal)))
    searched: list[int] = []
    expand = NativeSearch._expand
    monkeypatch.setattr(NativeSearch, "_expand", lambda self: (searched.append(1), expand(self))[1])
    assert said(check(program, resume=file)) == whole
    assert not swept and len(searched) == 2  # both searches have nothing to expand


def test_ended_in_the_search_of_all_states(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, file = program_of(model(tmp_path, NARROW)), tmp_path / "search"
    whole = said(check(program))
    expand = NativeSearch._expand

    def pressed(self: NativeSearch) -> int:
        if not self.code.program.live:
            self.quota = 16
            if self.space.count > 500:
                self.interrupted.append(2)
        return expand(self)

    with monkeypatch.context() as patched:
        patched.setattr(NativeSearch, "_expand", pressed)
        part = check(program, 1, checkpoint=file)
    assert part.interrupted
    assert sorted(p.name for p in tmp_path.glob("search*")) == ["search", "search.liveness"]
    assert said(check(program, resume=file)) == whole


def test_what_is_about_another_search_is_left(
    tmp_path: Path, seen: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a table of other numbers; of a program with other fairness."""
    program, file = program_of(model(tmp_path, NARROW)), tmp_path / "search"
    whole = said(check(program, checkpoint=file))
    stale = (tmp_path / "search.sweep").read_bytes()
    (tmp_path / "search.liveness").unlink()
    check(program, checkpoint=file)  # a table of its own, and its seal
    (tmp_path / "search.sweep").write_bytes(stale)
    levels = len(seen)
    seen.clear()
    assert said(check(program, resume=file)) == whole and len(seen) * 2 == levels
    notes: list[str] = []
    monkeypatch.setattr(saved, "restore", lambda *args: pytest.fail("what is not of this search was read"))
    native = NativeOptions(1, resume=file)
    options = Options(engine="native", native=native, fair=("none",), notice=notes.append)
    found = said(explore(program, options).result)
    assert found == said(check(program, fair=("none",))) != whole
    assert [note for note in notes if "another program" in note and "liveness begins anew" in note]


def test_what_is_known_of_another_model_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The search was ended before it came to liveness: what lies beside it is of the model before."""
    file = tmp_path / "search"
    check(program_of(model(tmp_path, NARROW)), 1, checkpoint=file)
    program = program_of(model(tmp_path, NARROW.replace("return m.done", "return False")))

    def pressed(*args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Compact, "_search", pressed)
        assert check(program, 1, checkpoint=file).interrupted
    expected = said(check(program, 1))
    assert expected[2][1][:2] == ("comes", "violated")  # it holds in what was there before
    for more in ({}, {"checkpoint": tmp_path / "other"}):
        assert said(check(program, 1, resume=file, **more)) == expected


def test_what_is_known_of_a_search_that_was_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its numbers are not those of the one that lies there; and that is told once."""
    program, file, notes = program_of(model(tmp_path, NARROW)), tmp_path / "search", list[str]()
    check(program, checkpoint=file)
    before, save = (tmp_path / "search.sweep").read_bytes(), searching.save

    def full(path: Path, *rest: Any) -> None:
        if path.name.endswith(".liveness"):
            raise UsageError(f"{path}: No space left on device")
        save(path, *rest)

    monkeypatch.setattr(searching, "save", full)
    native = NativeOptions(2, checkpoint=file)
    checked = explore(program, Options(engine="native", native=native, notice=notes.append))
    assert (tmp_path / "search.sweep").read_bytes() == before
    assert checked.exploration.unsaved == f"no checkpoint: {file}.liveness: No space left on device"
    assert notes.count(checked.exploration.unsaved) == 1


def test_what_is_written_at_last_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that was full for a while."""
    program, file, save, left = program_of(model(tmp_path, NARROW)), tmp_path / "search", saved.save, [2]

    def full(path: Path, *rest: Any) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise UsageError(f"{path}: No space left on device")
        save(path, *rest)

    monkeypatch.setattr(searching, "CHECKPOINT_SECONDS", 0)
    monkeypatch.setattr(saved, "save", full)
    notes: list[str] = []
    native = NativeOptions(2, checkpoint=file)
    checked = explore(program, Options(engine="native", native=native, notice=notes.append))
    assert left[0] < 0 and checked.exploration.unsaved == ""
    assert [note for note in notes if "No space left" in note] == [
        f"no checkpoint: {file}.sweep: No space left on device"
    ] * 2


@pytest.mark.parametrize("change", [lambda data: data[:-1], lambda data: data[:200] + b"?" + data[201:]])
def test_a_damaged_file_is_refused(tmp_path: Path, change: Any) -> None:
    program, file = program_of(model(tmp_path, NARROW)), tmp_path / "search"
    check(program, checkpoint=file)
    swept = tmp_path / "search.sweep"
    swept.write_bytes(change(swept.read_bytes()))
    with pytest.raises(UsageError, match=r"search\.sweep: damaged or cut short"):
        check(program, resume=file)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    program, file = program_of(model(tmp_path, NARROW)), tmp_path / "search"
    (tmp_path / "search.sweep").mkdir()
    options = Options(engine="native", native=NativeOptions(2, checkpoint=file))
    checked = explore(program, options)
    assert "search.sweep: it is a directory" in checked.exploration.unsaved
    assert said(checked.result) == said(check(program))


def test_all_workers_go_over_a_level(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = program_of(model(tmp_path, NARROW))
    who: set[int] = set()
    kept = sweep.partial

    def noted(call: Any, context: int, me: int, *rest: int) -> Any:
        who.add(me)
        return kept(call, context, me, *rest)

    monkeypatch.setattr(sweep, "partial", noted)
    check(program, 3)
    assert who == {0, 1, 2} and backwards_lists.SHARED > 64
