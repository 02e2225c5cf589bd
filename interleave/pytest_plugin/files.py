"""Which files are collected as models. No file is read that nobody asked for, and none is run."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path

import pytest

#: A file without such a line has no models, as far as can be told without running it.
IMPORT = re.compile(rb"^[ \t]*(from|import)[ \t]+interleave\b", re.MULTILINE)


class ModelFiles:
    """The model files of one run: those that ``interleave_models`` lists; and those that are named on
    the command line, or lie in a folder that is, if there are no test files in it. A file in which
    pytest finds tests stays a file with tests.

    Raises:
        UsageError: a pattern that is listed is absolute, or empty.
    """

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self._test_files: list[str] = config.getini("python_files")
        self._listed = _listed(config.rootpath, config.getini("interleave_models"))

    def wanted(self, path: Path, named: bool) -> bool:
        """Whether to collect a file; ``named`` says that the command line names it."""
        if path.suffix != ".py":
            return False
        test_file = self.is_test_file(path.name)
        if path in self._listed:
            return not ((test_file or named) and has_tests(path))
        if named:
            return not test_file and may_have_models(path) and not has_tests(path)
        below = not test_file and any(folder in path.parents for folder in self._folders)
        return below and may_have_models(path)

    def is_test_file(self, name: str) -> bool:
        """Whether pytest takes a file of that name for one with tests."""
        return any(fnmatch(name, pattern.rpartition("/")[2]) for pattern in self._test_files)

    @cached_property
    def _folders(self) -> list[Path]:
        """The folders on the command line without test files. The one that pytest begins in by itself
        is none, nor are those of ``testpaths``."""
        if self.config.args_source is not pytest.Config.ArgsSource.ARGS:
            return []
        here = self.config.invocation_params.dir
        paths = (Path(os.path.normpath(here / arg.partition("::")[0])) for arg in self.config.args)
        return [path for path in paths if path.is_dir() and not self._tests_in(path)]

    def _tests_in(self, folder: Path) -> bool:
        return any(self.is_test_file(path.name) for path in _python_files(folder))


def _listed(root: Path, patterns: list[str]) -> frozenset[Path]:
    """The files that patterns stand for, or folders."""
    found: set[Path] = set()
    for pattern in patterns:
        try:
            matches = list(root.glob(pattern))
        except (NotImplementedError, ValueError) as problem:
            raise pytest.UsageError(f"interleave_models: {pattern}: {problem}") from None
        for path in matches:
            found.update(_python_files(path) if path.is_dir() else [path])
    return frozenset(found)


def _python_files(folder: Path) -> Iterator[Path]:
    """As `load_models` finds them: what begins with ``.`` or ``__`` is passed over."""
    for path, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__"))]
        for name in files:
            if name.endswith(".py") and not name.startswith((".", "__")):
                yield Path(path, name)


def may_have_models(path: Path) -> bool:
    """Whether a file may define models: it imports interleave, and has a class with a base, or a
    function that says what it returns. One that is not Python may."""
    try:
        if IMPORT.search(path.read_bytes()) is None:
            return False
    except OSError:
        return False
    body = _body(path)
    return body is None or any(
        bool(node.bases) if isinstance(node, ast.ClassDef) else getattr(node, "returns", None) is not None
        for node in body
    )


def has_tests(path: Path) -> bool:
    """Whether pytest would find tests in a file. A model's methods are none, whatever their names."""
    for node in _body(path) or ():
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test"):
            return True
        if isinstance(node, ast.ClassDef):
            bases = [ast.unparse(base) for base in node.bases]
            case = any(base.endswith("TestCase") for base in bases)
            if case or (node.name.startswith("Test") and not bases):
                return True
    return False


def _body(path: Path) -> list[ast.stmt] | None:
    """The file's statements; None if it is not Python."""
    try:
        return ast.parse(path.read_bytes()).body
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None
