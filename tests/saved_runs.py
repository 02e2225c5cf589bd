"""A model with a race, and the file of its trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import interleave
from support import HEADER

QEMU = "models/qemu_return_path"
RACE = """
class M(Model):
    x = Int(0, max=9)
    done = Int(0, max=9, ghost=True)
    @thread(instances=2)
    def t(m, i):
        v = m.x
        m.x = v + 1
        m.done += 1
    @invariant
    def both(m):
        return m.done < 2 or m.x == 2
"""


@pytest.fixture
def race(tmp_path: Path) -> Path:
    """A folder with a model and its trace."""
    (tmp_path / "race.py").write_text(HEADER + RACE)
    done = interleave("check", "-q", "race.py", "--trace", "t.json", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    return tmp_path
