"""Mutants of models that stand in a text."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from support import model

from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.loader.files import _loaded
from interleave.mutate.mutants import Mutants, mutants
from interleave.mutate.outcomes import Mutation
from interleave.mutate.run import run
from interleave.source import source_file


def mutants_of(source: str) -> Mutants:
    """The mutants of a source text's model ``Random``, by way of a file; nothing of it is kept."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder).resolve() / "random_model.py"
        path.write_text(source, encoding="utf-8")
        try:
            (loaded,) = load_models(f"{path}:Random")
            return mutants(loaded.model, loaded.name)
        finally:
            module = _loaded.pop(path, None)
            if module is not None:
                sys.modules.pop(module.__name__, None)
            source_file.cache_clear()


def mutated(folder: Path, source: str, options: Options | None = None) -> Mutation:
    """What became of the mutants of the model ``M`` in a source text."""
    return run(mutants(model(folder, source).model, "M"), options or Options())
