"""Shards as Ray's actors, each a process of its own, wherever there is a CPU for it."""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from interleave.engine.cluster.actor import About, Actor, Empty, build
from interleave.engine.cluster.exchange import Exchange, Lost
from interleave.engine.cluster.ray_errors import away, told, why
from interleave.engine.cluster.task import Task, pickled
from interleave.engine.native.search.search import SOME_MEMORY
from interleave.errors import UsageError

#: So many seconds are waited for an address that should answer, for Ray, and for shards, also lost ones.
ADDRESS_SECONDS, RAY_SECONDS, START_SECONDS = 5, 60, 180
#: How often is looked round while shards work, and whether one that is away is back, in seconds.
PERIOD, RETRY = 0.1, 0.3
#: So many rounds are under way at most beside the one that is being given.
FLIGHT = 2
#: Ray's store on this computer, in bytes, if it is started for one check: messages are small.
STORE = 1 << 29
#: What keeps Ray from writing to this program's output, and from telling anybody that it is used.
QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DISABLE_IMPORT_WARNING": "1",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    "RAY_ENABLE_METRICS_COLLECTION": "0",
}
#: What Ray says of processes that end goes to standard output, whatever else it is told; it leaves out lines
#: that this finds, which are all.
SILENT = {"RAY_DEDUP_LOGS": "1", "RAY_DEDUP_LOGS_SKIP_REGEX": "^"}

Shards = Callable[[Task], Exchange]


def reach(address: str, memory: int | None) -> Shards:
    """What starts shards on a cluster.

    Args:
        address: ``auto`` for Ray on this computer, started for this check; else that of a cluster, HOST:PORT.
        memory: how many bytes a shard may use; else shards share what their computer has to give.

    Raises:
        UsageError: there is no Ray, nobody answers, or it is too small for the task.
    """

    def start(task: Task) -> Exchange:
        ray = _ray()
        _connect(ray, address, task.shards)
        try:
            return OverRay(ray, task, memory)
        except BaseException:
            ray.shutdown()
            raise

    return start


def _ray() -> Any:
    os.environ.update({name: value for name, value in QUIET.items() if name not in os.environ} | SILENT)
    try:
        import ray
    except ImportError:
        raise UsageError("--shards needs Ray: pip install 'interleave-mc[cluster]'") from None
    return ray


def _connect(ray: Any, address: str, shards: int) -> None:
    """Have Ray."""
    quiet = {"log_to_driver": False, "logging_level": logging.CRITICAL, "configure_logging": False}
    logging.getLogger("ray").setLevel(logging.CRITICAL)
    if address == "auto":
        cpus = len(os.sched_getaffinity(0))
        if cpus < shards:
            raise UsageError(f"{shards} shards need as many CPUs; this computer has {cpus}")
        own = {"num_cpus": shards, "include_dashboard": False, "object_store_memory": STORE}
        try:  # in this thread, with which what it starts would end
            ray.init(address="local", _node_ip_address="127.0.0.1", **own, **quiet)
        except Exception as problem:  # there is no kind of error for that
            raise UsageError(f"Ray cannot be started here: {told(problem)}") from None
        return
    if "://" in address:
        raise UsageError(
            f"--cluster {address}: run the command on a computer of the cluster, and name it by HOST:PORT"
        )
    _check_address(address)
    _within(lambda: ray.init(address=address, **quiet), f"Ray at {address}")
    cpus = int(ray.cluster_resources().get("CPU", 0))
    if cpus < shards:
        ray.shutdown()
        raise UsageError(f"{shards} shards need as many CPUs; the cluster at {address} has {cpus}")


def _check_address(address: str) -> None:
    """See whether anybody listens there: Ray takes its time to find out."""
    host, colon, port = address.rpartition(":")
    if not colon or not host or not port.isdecimal() or not 0 < int(port) < 1 << 16:
        raise UsageError(f"--cluster {address}: auto, or HOST:PORT")
    try:
        socket.create_connection((host.strip("[]"), int(port)), ADDRESS_SECONDS).close()
    except (OSError, UnicodeError) as problem:
        raise UsageError(f"--cluster {address}: nobody answers: {problem}") from None


def _within(work: Callable[[], object], what: str) -> None:
    """Do what may wait for ever, for so many seconds at most."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as problem:
            failed.append(problem)

    thread = threading.Thread(target=run, name="ray", daemon=True)
    thread.start()
    end = time.monotonic() + RAY_SECONDS
    while thread.is_alive() and time.monotonic() < end:
        thread.join(PERIOD)
    if thread.is_alive():
        raise UsageError(f"{what} does not answer within {RAY_SECONDS} s")
    if failed:
        raise UsageError(f"{what} cannot be used: {told(failed[0])}") from None


class OverRay(Exchange):
    """Shards as actors.

    Args:
        ray: the module, connected.
        task: what is explored.
        memory: how many bytes a shard may use, if that is said.

    Raises:
        UsageError: shards cannot be started.
    """

    def __init__(self, ray: Any, task: Task, memory: int | None) -> None:
        self.ray, self.shards, self._memory = ray, task.shards, memory
        self._task = pickled(task)
        self._away = away(ray.exceptions)
        #: for each computer how many shards it has had at most, and what each may use
        self._shares: dict[str, tuple[int, int]] = {}
        self._class = ray.remote(Actor)
        self._actors = [self._new() for _ in range(self.shards)]
        try:
            self.about = self._all_about()
            self._prepare(range(self.shards))
        except Lost as problem:
            raise UsageError(f"shards cannot be started: {problem}") from None

    def _new(self) -> Any:
        options = {"num_cpus": 1, "max_restarts": -1, "max_task_retries": 0}
        return self._class.options(**options, scheduling_strategy="SPREAD").remote()

    def _all_about(self) -> list[About]:
        """What all processes say of themselves; they have to be there by then."""
        end, found = time.monotonic() + START_SECONDS, []
        for number in range(self.shards):
            while True:
                try:
                    asked = self._actors[number].about.remote()
                    ready, _ = self.ray.wait([asked], timeout=max(0.0, end - time.monotonic()))
                    if not ready:
                        raise UsageError(
                            f"only {number} of {self.shards} shards could be started within {START_SECONDS} s"
                        )
                    found.append(About(*self.ray.get(asked)))
                    break
                except self.ray.exceptions.ActorUnavailableError:
                    pass
                except self._away as problem:  # it will not come back by itself
                    if getattr(problem, "actor_init_failed", False):  # nor will another one
                        raise Lost(told(problem)) from None
                    self._actors[number] = self._new()
                if time.monotonic() > end:
                    raise Lost(f"shard {number} does not come back within {START_SECONDS} s")
                time.sleep(RETRY)
        _check_versions(found)
        return found

    def _prepare(self, numbers: Sequence[int]) -> None:
        """Make processes shards without states."""
        limits = {number: self._memory or self._share(self.about[number].host) for number in numbers}
        self._got(
            [self._actors[n].prepare.remote(self._task, n, limit) for n, limit in limits.items()]
        )

    def _share(self, host: str) -> int:
        """How many bytes a new shard may use on a computer. One that takes the place of a lost one gets as
        much as that had, and not a part of what the others leave."""
        here = [about for about in self.about if about.host == host]
        count, limit = self._shares.get(host, (0, 0))
        if len(here) > count:
            new = [about.memory or SOME_MEMORY for about in here if about.empty]
            limit = min(new) // len(new)
            self._shares[host] = len(here), limit
        return limit

    @property
    def places(self) -> list[str]:
        return [about.host for about in self.about]

    # ------------------------------------------------------------------ calls

    def _got(self, calls: Sequence[Any]) -> list[Any]:
        """What calls return. Ctrl-C and bounds are looked for meanwhile."""
        left = list(calls)
        while left:
            _, left = self.ray.wait(left, num_returns=len(left), timeout=PERIOD, fetch_local=False)
        try:
            return list(self.ray.get(list(calls)))
        except self._away as problem:
            raise Lost(self._why(problem)) from None
        except self.ray.exceptions.RayTaskError as problem:
            if isinstance(problem.cause, self._away):
                raise Lost(self._why(problem.cause)) from None
            if isinstance(problem.cause, Empty):
                raise Lost("its process was started again") from None
            if isinstance(problem.cause, self.ray.exceptions.RayTaskError):  # what it was given is none
                raise Lost("another one was given nothing by it") from None
            raise problem.cause from None

    def _why(self, problem: BaseException) -> str:
        """What became of a shard, and of which one, as far as Ray knows."""
        identity, whose = getattr(problem, "actor_id", None), "its process"
        for number, actor in enumerate(self._actors):
            if identity == actor._actor_id.hex():
                whose = f"the process of shard {number} on {self.about[number].host}"
        return why(self.ray.exceptions, problem, whose)

    def each(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
        calls = [a.call.remote(method, *own) for a, own in zip(self._actors, arguments, strict=True)]
        return self._got(calls)

    def _give(self, method: str, *arguments: Any) -> list[list[Any]]:
        several = self.shards + 1
        return [a.call.options(num_returns=several).remote(method, *arguments) for a in self._actors]

    def rounds(
        self, give: str, take: str, arguments: tuple[Any, ...], count: int
    ) -> Iterator[list[Any]]:
        under_way: deque[list[Any]] = deque()
        before: list[list[Any]] = []

        def taken() -> list[Any]:
            return [
                actor.call.remote(take, *(row[number] for k, row in enumerate(before) if k != number))
                for number, actor in enumerate(self._actors)
            ]

        for _ in range(count):
            given = self._give(give, *arguments)  # a shard does this while what was given before comes
            if before:
                under_way.append(taken())
            before = given
            if len(under_way) >= FLIGHT:
                yield self._got(under_way.popleft())
        under_way.append(taken())
        while under_way:
            yield self._got(under_way.popleft())

    def share(self, give: str, one: tuple[Any, ...], take: str, other: tuple[Any, ...]) -> list[Any]:
        given = [actor.call.remote(give, *one) for actor in self._actors]
        return self._got([actor.call.remote(take, *other, *given) for actor in self._actors])

    def ask(self, ask: str, answer: str, hear: str) -> list[tuple[Any, Any]]:
        asked, several = self._give(ask), self.shards + 1
        answers = [
            actor.answers.options(num_returns=several).remote(answer, *(row[number] for row in asked))
            for number, actor in enumerate(self._actors)
        ]
        heard = [
            actor.call.remote(hear, *(row[number] for row in answers))
            for number, actor in enumerate(self._actors)
        ]
        return list(zip(self._got([row[-1] for row in asked]), self._got(heard), strict=True))

    # ------------------------------------------------------------------ beginning again, and the end

    def revive(self) -> None:
        try:
            self.about = self._all_about()
        except UsageError as problem:
            raise Lost(str(problem)) from None
        self._prepare([number for number, about in enumerate(self.about) if about.empty])

    def close(self) -> None:
        self._actors = []
        self.ray.shutdown()


def _check_versions(found: Sequence[About]) -> None:
    from interleave import __version__

    own = build()
    for number, about in enumerate(found):
        where = f"shard {number} on {about.host} has"
        if about.version != __version__:
            raise UsageError(f"{where} interleave {about.version}; this is {__version__}")
        if about.build != own:
            raise UsageError(f"{where} another interleave {about.version} than this: install the same one")
