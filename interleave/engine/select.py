"""Which engine explores a program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from interleave.engine.alarm import LimitReached
from interleave.engine.exploration import INTERRUPTED, Exploration, Judge, NativeOptions, Unexplored, Watch
from interleave.engine.python.code import PythonCode
from interleave.engine.search import Search
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.engine.native.search import NativeSearch

#: From so many states on the native engine is worth its start, which takes as long as exploring
#: a hundred thousand states in Python.
HANDOVER = 100_000


def explore_program(
    code: PythonCode,
    judges: dict[str, Judge],
    watch: Watch,
    engine: str,
    options: NativeOptions,
    notice: Callable[[str], None] | None,
) -> Exploration:
    """Explore a program with the engine that is asked for; ``auto`` begins in Python, and hands
    over to the native engine once there are `HANDOVER` states. It begins anew there: what Python
    takes a second for takes the native engine less than a tenth of that.

    Args:
        code, judges, watch: as for the searches.
        engine: ``auto``, ``python`` or ``native``.
        options: of the native engine; ``auto`` is native at once for what Python cannot do.
        notice: told why ``auto`` stays with Python where it would not.

    Raises:
        ModelFault: a model error was met on the way.
        UsageError: there is no native engine, and it was asked for; or a file cannot be used.
    """
    if engine == "native" or (engine == "auto" and options.needed):
        native = _in_time(partial(_native, code, judges, watch, options, notice), watch)
        if isinstance(native, str):
            return Unexplored(stopped=native, seconds=monotonic() - watch.begun)
        return native.run()
    if options.needed:
        raise UsageError("--hash-compact, --checkpoint and --resume are the native engine's")
    search = Search(code, judges, watch)
    if engine == "python":
        return search.run()
    result = search.run(HANDOVER)
    if not search.unfinished:
        return result
    try:
        native = _in_time(partial(_native, code, judges, watch, options, notice), watch)
    except UsageError as problem:
        if notice is not None:
            notice(f"{problem}; the Python engine goes on")
        return search.run()
    if isinstance(native, str):
        result.stopped = native
        return result
    del search, result
    return native.run()


def _in_time(make: Callable[[], NativeSearch], watch: Watch) -> NativeSearch | str:
    """The native search, ready to begin; or why there was no time for that."""
    alarm = watch.alarm()
    try:
        with alarm:
            return make()
    except KeyboardInterrupt:
        return INTERRUPTED
    except LimitReached:
        return alarm.why


def _native(
    code: PythonCode,
    judges: dict[str, Judge],
    watch: Watch,
    options: NativeOptions,
    notice: Callable[[str], None] | None,
) -> NativeSearch:
    try:
        from interleave.engine.native.search import NativeSearch

        return NativeSearch(code, judges, watch, options, notice)
    except (ImportError, OSError, RuntimeError, MemoryError) as problem:
        raise UsageError(f"the native engine cannot be used: {problem}") from None
