"""The gate, run as a command on a model with a race and one without."""

import os
import textwrap

from commands import BUGGY, interleave, write

FIXED = (
    BUGGY.replace("Race", "Fixed")
    .replace("m.n += 1", "with atomic():\n                m.n += 1")
    .replace("import Int", "import atomic, Int")
)


def gate(folder, config, *args, quiet=True, summary=""):
    """Run the gate in a folder; ``summary`` is where GitHub wants to have the step summary."""
    (folder / "pyproject.toml").write_text(textwrap.dedent(config))
    write(folder, "race.py", BUGGY)
    write(folder, "fixed.py", FIXED)
    environment = {k: v for k, v in os.environ.items() if k != "GITHUB_STEP_SUMMARY"}
    environment |= {"GITHUB_STEP_SUMMARY": str(summary)} if summary else {}
    return interleave("gate", *["--quiet"] * quiet, *args, cwd=folder, env=environment)
