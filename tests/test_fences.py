"""Fences that a model lacks under a weak memory model, and those that it does not need."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from commands import interleave
from memory_corpus import ALLOWED, FORBIDDEN, Instruction, Litmus, corpus, model_text
from support import OFFSET, model, write

from interleave.api import check
from interleave.checking.options import Options
from interleave.engine.exploration import Limits
from interleave.errors import UsageError
from interleave.fences import search
from interleave.fences.found import Fences
from interleave.fences.search import fences
from interleave.fences.told import fences_lines
from interleave.memories import Memory
from interleave.report.style import plain

NOTIFY = '''
class M(Model, memory="tso"):
    """Each side stores, and looks at what the other one stores."""

    polls = Bool(False, atomic=True)
    work = Bool(False, atomic=True)
    kicked = Bool(False, atomic=True)

    @thread
    def poller(m):
        m.polls.store(True, relaxed)
        if not m.work.load(relaxed):
            wait_until(m.kicked)

    @thread
    def notifier(m):
        m.work.store(True, relaxed)
        m.kick()

    def kick(m):
        if m.polls.load(relaxed):
            m.kicked = True

    @recoverable
    def done(m):
        return m.poller.finished
'''


def found(folder: Path, source: str, memory: str = "", **options: Any) -> Fences:
    loaded = model(folder, source)
    return fences(loaded.model, loaded.name, Memory(memory), Options(**options))


def lines(folder: Path, source: str, memory: str = "") -> list[str]:
    """What is told, without the place of the file and the seconds."""
    told = fences_lines(found(folder, source, memory), None, plain)
    return [line.replace(f"{folder}/", "").rpartition(", ")[0] if "checked" in line else
            line.replace(f"{folder}/", "") for line in told]  # fmt: skip


def line_of(source: str, text: str) -> int:
    return source.strip().splitlines().index(text) + 1 + OFFSET


def test_the_fewest_are_said(tmp_path: Path) -> None:
    result = found(tmp_path, NOTIFY)
    assert (result.weak, result.strong, result.fewest, result.why) == (("deadlock", "done"), (), True, "")
    assert [(s.where, s.does, s.side, s.seq_cst) for s in result.helping] == [
        ("poller", "polls.store(True, relaxed)", "after", True),
        ("notifier", "work.store(True, relaxed)", "after", True),
    ]  # fmt: skip


def test_one_side_has_its_fence(tmp_path: Path) -> None:
    source = NOTIFY.replace("        m.kick()", "        fence(seq_cst)\n        m.kick()")
    assert [spot.does for spot in found(tmp_path, source).helping] == ["polls.store(True, relaxed)"]


def test_what_helps_helps_where_it_is_written(tmp_path: Path) -> None:
    """A fence, or a store that is sequentially consistent, at each place that is named: it holds."""
    spots = found(tmp_path, NOTIFY).helping
    rows = NOTIFY.strip().splitlines()
    for spot in sorted(spots, key=lambda s: -s.line):
        rows.insert(spot.line - OFFSET, "        fence(seq_cst)")
    assert check(model(tmp_path, "\n".join(rows))).verdict == "holds"
    rows = NOTIFY.strip().splitlines()
    for spot in spots:
        rows[spot.line - OFFSET - 1] = rows[spot.line - OFFSET - 1].replace("relaxed", "seq_cst")
    assert check(model(tmp_path, "\n".join(rows))).verdict == "holds"


def test_fences_that_can_go(tmp_path: Path) -> None:
    """Of those that stand there, one that does nothing beside another one, and one that is of no use here."""
    source = NOTIFY.replace("        m.kick()", "        fence(seq_cst)\n        m.kick()").replace(
        "        if not m.work", "        fence(seq_cst)\n        fence(acquire)\n        if not m.work"
    )
    result = found(tmp_path, source)
    assert result.result.verdict == "holds"
    assert [(spot.does, spot.line) for spot in result.idle] == [
        ("fence(acquire)", line_of(source, "        fence(acquire)"))
    ]
    assert [spot.does for spot in result.needed] == ["fence(seq_cst)"] * 2
    twice = source.replace("fence(acquire)", "fence(seq_cst)")
    result = found(tmp_path, twice)
    assert len(result.idle) == 1 and len(result.needed) == 2


def test_what_no_fence_helps(tmp_path: Path) -> None:
    """What is violated where memory is sequentially consistent stays violated; the rest is mended."""
    never = "@recoverable\n    def never(m):\n        return not m.work and m.polls and m.kicked\n"
    source = f"{NOTIFY}\n    {never}"
    result = found(tmp_path, source)
    assert (result.weak, result.strong) == (("deadlock", "done"), ("never",))
    assert len(result.helping) == 2
    assert "2 fences make these hold, and no fewer do" in lines(tmp_path, source)
    alone = source.replace("        m.kick()", "        fence(seq_cst)\n        m.kick()").replace(
        "        if not m.work", "        fence(seq_cst)\n        if not m.work"
    )
    told = lines(tmp_path, alone)
    assert told[2] == "  with memory sc, too, so that no fence helps: never"
    assert len(told) == 4


def test_beyond_the_most_none_can_be_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST", 1)
    result = found(tmp_path, NOTIFY)
    assert (len(result.helping), result.fewest) == (2, False)
    assert "2 fences make it hold, and none of them can be left out" in lines(tmp_path, NOTIFY)


#: Both threads call it: one place in the source, two in the program.
IN_A_PROCEDURE = """
    class M(Model, memory="{memory}"):
        flag = Array(Bool(False, atomic=True), 2)
        inside = Array(Bool(False, ghost=True), 2)

        def enter(m, i):
            m.flag[i].store(True, relaxed)
            return not m.flag[1 - i].load(relaxed)

        @thread(instances=2)
        def t(m, i):
            if m.enter(i):
                m.inside[i] = True

        @invariant
        def one(m):
            return not (m.inside[0] and m.inside[1])
"""


def test_a_fence_in_a_procedure_is_one(tmp_path: Path) -> None:
    result = found(tmp_path, IN_A_PROCEDURE.format(memory="tso"))
    assert [(spot.where, spot.side) for spot in result.helping] == [("enter", "after")]
    assert result.fewest


def test_full_buffers_are_said(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="tso"):
            x = Int(0, max=1, atomic=True)
            y = Int(0, max=1, atomic=True)
            seen = Int(0, max=1, ghost=True)

            @thread
            def t(m):
                while m.y.load(relaxed) == 0:
                    m.x.store(1, relaxed)

            @thread
            def u(m):
                m.y.store(1, relaxed)
                m.seen = m.x.load(relaxed)

            @reachable
            def before(m):
                return m.u.finished and not m.seen
    """
    assert found(tmp_path, source).full == 2
    told = "store buffers of 2 were full: what is said is about such buffers (--buffer)"
    assert told in lines(tmp_path, source)


def test_what_cannot_be_known(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no fence does anything where memory is sequentially consistent"):
        found(tmp_path, NOTIFY, "sc")
    bounded = found(tmp_path, NOTIFY, limits=Limits(states=5), engine="python")
    assert bounded.why.startswith("it was not explored to its end")
    assert not bounded.helping


def test_command(tmp_path: Path) -> None:
    path = write(tmp_path, NOTIFY)
    result = interleave("fences", path.name, cwd=tmp_path)
    assert result.returncode == 1
    path, instead = f"  {path.name}", "or this store with seq_cst"
    assert result.stdout.splitlines()[1:6] == [
        "✗ violated with memory tso   28 states",
        "  but not with memory sc: deadlock, done",
        "2 fences make it hold, and no fewer do",
        f"{path}:12  fence(seq_cst) after “polls.store(True, relaxed)” in poller(), {instead}",
        f"{path}:18  fence(seq_cst) after “work.store(True, relaxed)” in notifier(), {instead}",
    ]
    data = json.loads(interleave("fences", "--json", path.strip(), cwd=tmp_path).stdout)
    assert (data["verdict"], data["fewest"], len(data["helping"])) == ("violated", True, 2)
    for status, *options in ((2, "--memory", "sc"), (3, "--max-states", "3", "--engine", "python")):
        assert interleave("fences", *options, path.strip(), cwd=tmp_path).returncode == status


# ---------------------------------------------------------------------------- all ways to put fences in


def gaps(bodies: list[list[Instruction]]) -> Iterator[tuple[list[Instruction], int]]:
    """All places between two instructions."""
    for body in bodies:
        for number, instruction in enumerate(body):
            if number:
                yield body, number
            if instruction[0] in ("if", "while"):
                yield from gaps(list(instruction[2:]))


def with_fences(litmus: Litmus, chosen: tuple[int, ...]) -> Litmus:
    made = copy.deepcopy(litmus)
    for body, number in sorted(
        (gap for k, gap in enumerate(gaps(made.threads)) if k in chosen), key=lambda gap: -gap[1]
    ):
        body.insert(number, ["fence", "sc"])
    return made


def goes_wrong(folder: Path, litmus: Litmus, names: tuple[str, ...]) -> bool:
    result = check(model(folder, never(litmus)), engine="python")
    return any(prop.name in names for prop in result.violated)


def never(litmus: Litmus) -> str:
    """The program as a model in which its condition must not come true, and nothing else is asked."""
    text = model_text(litmus, "tso").replace("@reachable", "@invariant").replace("reachable", "invariant")
    head, _, condition = text.rpartition("return ")
    return f"{head}return not ({condition.strip()})\n"


#: In programs with more gaps only fewer fences are tried.
FEW = 6
WEAK = [
    litmus for file in ("litmus", "algorithms") for litmus in corpus(file)
    if (litmus.verdicts["sc"], litmus.verdicts["tso"]) == (FORBIDDEN, ALLOWED)
]  # fmt: skip


@pytest.mark.parametrize(
    "litmus",
    [
        pytest.param(one, id=one.name, marks=[pytest.mark.slow] if len(list(gaps(one.threads))) > FEW else [])
        for one in WEAK
    ],
)
def test_no_fewer_do(tmp_path: Path, litmus: Litmus) -> None:
    """As many as are found are needed, wherever fences are put between two instructions of the program."""
    result = found(tmp_path, never(litmus))
    spots, names = result.helping, result.weak
    assert spots
    everywhere = range(len(list(gaps(litmus.threads))))
    fewer = list(combinations(everywhere, len(spots) - 1))
    for chosen in fewer[:: 1 + len(fewer) // 40]:
        assert goes_wrong(tmp_path, with_fences(litmus, chosen), names), chosen
    if len(everywhere) <= FEW:
        found_too = combinations(everywhere, len(spots))
        assert not all(goes_wrong(tmp_path, with_fences(litmus, chosen), names) for chosen in found_too)
