"""The pytest plugin: model files are collected, and each property of a model is a test.

pytest imports this package in every run of every project in whose environment interleave is, so
nothing beyond pytest is imported before there is a model.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from interleave.pytest_plugin.files import ModelFiles

if TYPE_CHECKING:
    from interleave.pytest_plugin.nodes import ModelFile

_FILES = pytest.StashKey[ModelFiles]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "interleave_models",
        "what to collect as models: files, patterns like models/**/*.py, or folders, from rootdir",
        type="linelist",
    )
    parser.addini("interleave_max_states", "stop checking a model after so many states; it fails then")
    parser.addini("interleave_max_seconds", "stop checking a model after so many seconds; it fails then")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FILES] = ModelFiles(config)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ModelFile | None:
    """Collect a model file. Those that pytest itself would collect come as modules, see below."""
    if file_path.suffix != ".py" or parent.session.isinitpath(file_path):
        return None
    if parent.config.stash[_FILES].is_test_file(file_path.name):
        return None
    return _collected(file_path, parent)


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> ModelFile | None:
    """Collect a model file in place of the test module that pytest would make of it, as it does of
    each Python file that is named on the command line."""
    return _collected(module_path, parent)


def _collected(path: Path, parent: pytest.Collector) -> ModelFile | None:
    if not parent.config.stash[_FILES].wanted(path, parent.session.isinitpath(path)):
        return None
    from interleave.pytest_plugin.nodes import ModelFile

    return ModelFile.from_parent(parent, path=path)
