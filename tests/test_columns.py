"""The table of a run at every width: nothing of a step is lost, its place least of all."""

from __future__ import annotations

import re

import pytest
from reviewed import explained, in_the_root

from interleave.explain.explanation import Cause
from interleave.report.columns import AT, columns, folded, place
from interleave.report.explained import marks
from interleave.report.style import width

WIDTHS = [40, 60, 79, 80, 99, 100, 119, 120, 160, 200, None]
MODELS = [
    "models/qemu_return_path/old.py", "models/philosophers.py:philosophers(8)",
    "models/lost_wakeup.py:LostWakeup",
]  # fmt: skip


@pytest.fixture(scope="module", params=MODELS)
def cause(request: pytest.FixtureRequest) -> Cause:
    with in_the_root():
        return explained(request.param).result.violated[0].causes[0]


def squeezed(text: str) -> str:
    return re.sub(r"[\s│]", "", text)


@pytest.mark.parametrize("terminal", WIDTHS)
def test_each_step_has_its_place(cause: Cause, terminal: int | None) -> None:
    with in_the_root():
        lines = columns(cause.trace, terminal, marks=marks(cause), shown=cause.matters)
        alone = [at for at, count in folded(cause.trace, cause.matters) if count == 1]
        places = [place(cause.trace.steps[at]) for at in alone]
    assert terminal is None or max(map(width, lines)) <= terminal
    table = lines[: lines.index("")]
    if "where" in table[0]:
        found = [line.rsplit(" │ ", 1)[1] for line in table[2:] if not line.endswith("│")]
        for text, one in zip(found, places, strict=True):
            assert text == one or (one.startswith(text) and re.search(r":\d+$|\)$", text))
        return
    assert terminal is not None
    # below its step: only one of the cells of a line has a text
    columned = "┼" in table[1]
    text = squeezed("".join(table[2:] if columned else (line.split("│", 1)[1] for line in table)))
    short = [re.match(r"\S+:\d+|[^,]*", one)[0] if columned else one for one in places]  # type: ignore[index]
    assert text.count(AT) == len(short)
    for one in short:
        assert squeezed(AT + one) in text
