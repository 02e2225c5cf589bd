"""Models that a file names which may come from anybody: loading a model runs its file."""

from __future__ import annotations

from pathlib import Path

from interleave.errors import UsageError
from interleave.loader import Loaded, load_models, split_target


def model_of(source: Path, target: str) -> Loaded:
    """The model that a trace file is of, if it is one that the file may have run.

    Args:
        source: the trace file.
        target: the model that it names.

    Raises:
        UsageError: it is not in a file below the working directory that mentions interleave, or would
            call a function that is not annotated ``-> type[Model]``.
        ModelError: it cannot be loaded.
    """
    path, _, name = split_target(target)
    try:
        if not name:
            problem = "is no model's name"
        elif not path.resolve().is_relative_to(Path.cwd().resolve()):
            problem = "is not in the working directory"
        elif path.exists() and not path.is_file():
            problem = "is no file"
        elif path.exists() and b"interleave" not in path.read_bytes():
            problem = "does not mention interleave in its file"
        else:
            problem = ""
    except (OSError, ValueError, RuntimeError):
        problem = "is no file's name"
    if not problem:
        (loaded,) = load_models(target, declared=True)
        return loaded
    raise UsageError(
        f"{source}: its model, {target[:200]}, {problem}. Loading a model runs its file: if that is what you "
        "want, name it with --model"
    )
