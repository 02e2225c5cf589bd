"""Which engine explores a program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import le
from time import thread_time
from typing import TYPE_CHECKING

from interleave.engine.alarm import LimitReached
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import INTERRUPTED, Exploration, Judge, NativeOptions, Unexplored
from interleave.engine.phases import PREPARING
from interleave.engine.python.search import Search
from interleave.engine.watch import Watch
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.engine.native.search.search import NativeSearch

#: Python is given so many seconds of CPU time, and as many again as compiling would take: the native
#: engine's start is a tenth of a second where it has been compiled before.
PATIENCE = 0.07
#: A search that ends early ends at the same states each time up to so many: Python's alone.
HANDOVER = 100_000
#: About what the native engine takes before it has a state.
NATIVE_BYTES = 128 << 20


class Patience:
    """Says when Python has had its time: the longer compiling would take, the more likely is it that
    Python is done before. Going on for as long as the other engine needs to begin is never worse than twice
    the better of the two, whatever the model's size.

    Args:
        expected: about how many seconds compiling would take; asked once, when there is need to know.
        clock: the CPU time taken so far, in seconds.
    """

    def __init__(self, expected: Callable[[], float], clock: Callable[[], float]) -> None:
        self.expected, self.clock = expected, clock
        self.until = clock() + PATIENCE
        self._asked = False

    def over(self, states: int) -> bool:
        """Whether it is over, with so many states explored."""
        if self.clock() >= self.until and not self._asked:
            self._asked = True
            self.until += self.expected()
        return self.clock() >= self.until


def explore_program(
    code: Behaviour,
    judges: dict[str, Judge],
    watch: Watch,
    engine: str,
    options: NativeOptions,
    notice: Callable[[str], None] | None,
    clock: Callable[[], float] = thread_time,
) -> Exploration:
    """Explore a program with the engine that is asked for; ``auto`` begins in Python, and hands
    over to the native engine when its `Patience` is over. It begins anew there: what Python
    takes a second for takes the native engine less than a tenth of that.

    What is found must not depend on how fast the machine is. Engines that explore everything find the
    same. But where ``--fail-fast`` or ``--max-states`` ends a search depends on the engine, so who is
    to do that is decided by the number of states and not by time.

    Args:
        code, judges, watch: as for the searches.
        engine: ``auto``, ``python`` or ``native``.
        options: of the native engine; ``auto`` is native at once for what Python cannot do.
        notice: told why ``auto`` stays with Python where it would not.
        clock: the CPU time taken so far, in seconds.

    Raises:
        ModelFault: a model error was met on the way.
        UsageError: there is no native engine, and it was asked for; or a file cannot be used.
    """
    limits = watch.limits
    if options.shards is not None:
        return _by_shards()(code, judges, watch, engine, options, notice)
    if engine == "native" or (engine == "auto" and options.needed):
        native = _in_time(partial(_native, code, judges, watch, options, notice), watch)
        if isinstance(native, str):
            return Unexplored(stopped=native)
        return native.run()
    if options.needed:
        *first, last = (name for name in options.searching if name != "--shards")
        raise UsageError(f"{', '.join(first)} and {last} are the native engine's")
    search = Search(code, judges, watch)
    if engine == "python" or (limits.memory is not None and limits.memory < NATIVE_BYTES):
        return search.run()
    patience = Patience(lambda: _start_seconds(code, judges), clock)
    many = partial(le, HANDOVER)
    if watch.fail_fast or (limits.states is not None and limits.states <= HANDOVER):
        result = search.run(many)
    elif limits.states is not None:
        result = search.run(lambda states: many(states) or patience.over(states))
    else:
        result = search.run(patience.over)
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


def _by_shards() -> Callable[..., Exploration]:
    """What explores as `explore_program` does, by shards."""
    try:
        from interleave.engine.cluster.start import explore_by_shards
    except (ImportError, OSError, RuntimeError) as problem:
        raise UsageError(f"the native engine cannot be used: {problem}") from None
    return explore_by_shards


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


def _start_seconds(code: Behaviour, judges: dict[str, Judge]) -> float:
    try:
        from interleave.engine.native.search.search import start_seconds

        return start_seconds(code, judges)
    except (ImportError, OSError, RuntimeError):
        return 0  # starting it says why it cannot be used


def _native(
    code: Behaviour,
    judges: dict[str, Judge],
    watch: Watch,
    options: NativeOptions,
    notice: Callable[[str], None] | None,
) -> NativeSearch:
    try:
        with watch.phase(PREPARING):
            if options.disk is not None:
                from interleave.engine.native.disk.search import DiskSearch

                return DiskSearch(code, judges, watch, options, notice)
            from interleave.engine.native.search.search import NativeSearch

            return NativeSearch(code, judges, watch, options, notice)
    except (ImportError, OSError, RuntimeError, MemoryError) as problem:
        raise UsageError(f"the native engine cannot be used: {problem}") from None
