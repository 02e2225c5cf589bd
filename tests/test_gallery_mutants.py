"""What the properties of the gallery's models notice: the figures in docs/gallery.md."""

import re
from collections import Counter
from pathlib import Path

import pytest

from interleave.loader import load_models
from interleave.mutate.gated import mutation
from interleave.mutate.operators import OPERATORS

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_what_the_gallery_notices() -> None:
    text = (ROOT / "docs" / "gallery.md").read_text(encoding="utf-8")
    found: Counter[tuple[str, str]] = Counter()
    designs, names = 0, set[str]()
    for loaded in load_models(f"{ROOT}/models/gallery"):
        if "everything holds" not in (loaded.model.__doc__ or ""):
            continue
        result = mutation(loaded)
        assert result.original.verdict == "holds"
        designs += 1
        for outcome in result.outcomes:
            found[outcome.mutant.operator, outcome.verdict] += 1
            if outcome.verdict == "survived":
                names.add(f"{loaded.name.rpartition(':')[2]}: {outcome.mutant.name}")
    assert f"on the {designs} designs of the gallery that hold" in text
    verdicts = ("noticed", "survived", "same")
    for name in (*OPERATORS, "all"):
        (row,) = re.findall(rf"^\| `?{name}`? \| (\d+(?: \| \d+)*) \|$", text, re.MULTILINE)
        mine = [sum(found[o, v] for o in OPERATORS if name in ("all", o)) for v in verdicts]
        assert [*map(int, row.split(" | "))] == [sum(mine), *mine]
    assert not any(verdict == "undecided" for _, verdict in found)
    assert names >= {
        "AloopTimerSync: lock loopback_timer_function: acquire cable.lock",
        "AloopTimerSync: lock loopback_trigger_stop: acquire cable.lock",
        "PostAndLook: store return_path: pong_seen = True",
        "BroadcastSeen: wait sleep: condvar.wait()",
    }
