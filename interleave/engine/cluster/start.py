"""A search by shards, from what the command line asks for."""

from __future__ import annotations

from collections.abc import Callable

from interleave.engine.alarm import interrupts
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.cluster.over_ray import reach
from interleave.engine.cluster.search import ClusterSearch
from interleave.engine.exploration import INTERRUPTED, Exploration, Judge, NativeOptions, Unexplored
from interleave.engine.phases import PREPARING
from interleave.engine.watch import Watch
from interleave.errors import UsageError


def explore_by_shards(
    code: Behaviour,
    judges: dict[str, Judge],
    watch: Watch,
    engine: str,
    options: NativeOptions,
    notice: Callable[[str], None] | None,
) -> Exploration:
    """Explore a program by shards; see `explore_program`.

    Raises:
        ModelFault: a model error was met on the way.
        NothingExplored: shards were lost, and could not be had again.
        UsageError: there are no such shards, or they cannot do what else is asked for.
    """
    shards = options.shards
    assert shards is not None
    others = {
        "--hash-compact": options.hash_compact, "--collapse": options.collapse,
        "--workers": options.workers is not None, f"--engine {engine}": engine != "auto",
    }  # fmt: skip
    for name, given in others.items():
        if given:
            raise UsageError(f"{name} and --shards do not go together")
    start = reach(shards.address, shards.memory)
    try:  # an exception that Ctrl-C raises is lost where Ray is being started
        with watch.phase(PREPARING), interrupts() as seen:
            search = ClusterSearch(
                code, judges, watch, shards.count, start, checkpoint=options.checkpoint,
                resume=options.resume, notice=notice,
            )  # fmt: skip
    except (ImportError, OSError, RuntimeError, MemoryError) as problem:
        raise UsageError(f"shards cannot explore this: {problem}") from None
    try:
        if seen:
            search.exchange.close()
            return Unexplored(stopped=INTERRUPTED)
        return search.run()
    except BaseException:
        search.exchange.close()
        raise
