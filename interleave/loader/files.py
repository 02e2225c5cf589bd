"""Runs model files, and says what is wrong with one that cannot be run."""

from __future__ import annotations

import importlib.util
import linecache
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType, TracebackType

from interleave.errors import ModelError
from interleave.frontend.newcomers import decorator, in_case, not_defined
from interleave.paths import shown
from interleave.program.program import Span
from interleave.source import source_file

_loaded: dict[Path, ModuleType] = {}
_PACKAGES = "_interleave_models"


def load_file(path: Path) -> ModuleType:
    """Run a model file once; files of its folder can be imported, also with ``from .x import``.

    Raises:
        ModelError: it is not Python, or it raises while it is read.
    """
    path = path.resolve()
    if path in _loaded:
        return _loaded[path]
    package = _package(path.parent)
    name = f"{package}.{path.stem}"
    if name in sys.modules:  # a sibling imported it
        _loaded[path] = sys.modules[name]
        return sys.modules[name]
    linecache.checkcache(str(path))
    try:
        code = compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except SyntaxError as problem:
        raise _syntax_error(problem, path) from None
    except (OSError, UnicodeDecodeError, ValueError) as problem:
        raise ModelError(f"{shown(str(path))}: cannot be read: {problem}") from None
    except (RecursionError, MemoryError):
        raise ModelError(f"{shown(str(path))}: an expression in it is nested too deeply") from None
    loader = SourceFileLoader(name, str(path))  # whatever the file's suffix
    spec = importlib.util.spec_from_file_location(name, path, loader=loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    before = set(sys.modules)
    sys.path.insert(0, str(path.parent))
    try:
        with apart():
            exec(code, module.__dict__)
    except SyntaxError as problem:
        del sys.modules[name]
        raise _syntax_error(problem, path) from None
    except BaseException as problem:
        del sys.modules[name]
        if is_ours(problem):
            raise
        what = "" if _is_declaration(problem) else f"{type(problem).__name__} while the file is read: "
        raise read_error(problem, path, what) from None
    finally:
        sys.path.remove(str(path.parent))
        _forget_siblings(path.parent, before)
    _loaded[path] = module
    return module


def is_ours(problem: BaseException) -> bool:
    """Whether it is no fault of a model's file that this is raised, or told as one already. Whatever else a
    file raises, `SystemExit` and the like among it, is a fault."""
    from interleave.engine.alarm import LimitReached

    return isinstance(problem, ModelError | KeyboardInterrupt | LimitReached)


@contextmanager
def apart() -> Iterator[None]:
    """What a model's file prints goes to standard error, as standard output is for results; and whatever the
    file does to them, both are the same afterwards."""
    out, err = sys.stdout, sys.stderr
    sys.stdout = err
    try:
        yield
    finally:
        sys.stdout, sys.stderr = out, err


def _forget_siblings(folder: Path, before: set[str]) -> None:
    """A sibling that a file imports by its plain name gets a name of its own, so that a model of
    another folder does not find it."""
    for name in set(sys.modules) - before:
        module = sys.modules[name]
        file = getattr(module, "__file__", None)
        if not name.startswith(_PACKAGES) and file and Path(file).parent == folder:
            own = f"{_package(folder)}.plain_{name}"
            sys.modules[own] = sys.modules.pop(name)
            module.__name__ = own
            for value in vars(module).values():
                if isinstance(value, type) and value.__module__ == name:
                    value.__module__ = own


def _package(folder: Path) -> str:
    """A package that stands for a folder, so that relative imports work in it."""
    name = f"{_PACKAGES}{len(_folders)}"
    if folder in _folders:
        return _folders[folder]
    module = ModuleType(name)
    module.__path__ = [str(folder)]
    sys.modules[name] = module
    _folders[folder] = name
    return name


_folders: dict[Path, str] = {}


def _syntax_error(problem: SyntaxError, path: Path) -> ModelError:
    line, column = problem.lineno or 1, problem.offset or 1
    file = problem.filename or str(path)
    span = Span(file, line, column, problem.end_lineno or line, problem.end_offset or column + 1)
    return ModelError(f"not Python: {problem.msg}", span, in_case(problem.text or ""))


def read_error(problem: BaseException, path: Path, what: str) -> ModelError:
    """What is wrong when a model file raises; ``what`` stands before what is raised."""
    at = _raised_at(problem, path)
    if isinstance(problem, NameError) and problem.name is not None and at is not None:
        place, module = at
        known = place.tb_frame.f_globals
        hint = not_defined(problem.name, source_file(module.file), known)
        return ModelError(f"name {problem.name!r} is not defined", _exactly(place, module), hint)
    try:
        told = str(problem)
    except Exception:  # its own ``__str__`` raises
        told = "(it cannot be printed)"
    said = f"{what}{told}" if told else what.removesuffix(": ")
    hint = decorator(told) if isinstance(problem, TypeError) else ""
    return ModelError(said, at[1] if at is not None else None, hint)


def _exactly(place: TracebackType, line: Span) -> Span:
    """The part of a line that was evaluated, as far as it is known."""
    found = list(place.tb_frame.f_code.co_positions())[place.tb_lasti // 2]
    first, last, begin, end = found
    if begin is None or end is None or first != line.line or last != line.line:
        return line
    text = linecache.getline(line.file, line.line).encode()
    columns = [len(text[:offset].decode(errors="replace")) + 1 for offset in (begin, end)]
    return Span(line.file, line.line, columns[0], line.line, columns[1])


def _is_declaration(problem: BaseException) -> bool:
    """Whether a declaration or decorator of the language found fault with what it was given."""
    traceback = problem.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    return traceback is not None and traceback.tb_frame.f_globals["__name__"].startswith("interleave.model")


def _raised_at(problem: BaseException, path: Path) -> tuple[TracebackType, Span] | None:
    """The last line of the traceback that lies in the model's folder."""
    found = None
    traceback = problem.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if Path(file).parent == path.resolve().parent:
            line = traceback.tb_lineno
            text = linecache.getline(file, line)
            indent = len(text) - len(text.lstrip())
            found = traceback, Span(file, line, indent + 1, line, len(text.rstrip()) + 1)
        traceback = traceback.tb_next
    return found
