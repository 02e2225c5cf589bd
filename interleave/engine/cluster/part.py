"""One shard's states, and how it expands them with what others give it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

from interleave.engine.cluster import block as B
from interleave.engine.cluster.messages import Coder
from interleave.engine.cluster.names import CLUSTER
from interleave.engine.cluster.task import Report, Task
from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import load
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.kernels.names import SEARCH
from interleave.engine.native.memory import Memory, Words, to_words
from interleave.engine.native.search.backwards_lists import chunks
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.workers import Threads
from interleave.engine.watch import out_of_memory
from interleave.record import record

#: A level of so many states of a shard at most is expanded at once, and what is found for others goes through
#: whoever drives the search.
NARROW = 1 << 12
#: How many states are remembered as sent lately, a power of two; they fit into a core's own cache.
RECENT = 1 << 15
#: For how many states a bucket has room at first.
BUCKET = 1 << 18


@record
class Ended:
    """What a shard knew when a level began: the level's number, and the states, with those of this level,
    steps, crashes and findings counted by then."""

    level: int
    states: int
    transitions: int
    crashes: int
    met: tuple[int, ...]


class Part:
    """A shard's part of the states.

    Args:
        task: what is explored.
        number: which shard this is.
        limit: how many bytes the process may use.

    Attributes:
        level: the number of the level that is being expanded; ``before`` are the states up to it.
        ended: what was known when it began, and when the one before it did.
        seen: the findings that are known.
        taken: numbers of steps that were taken before this process began.
    """

    def __init__(self, task: Task, number: int, limit: int) -> None:
        self.task, self.number, self.limit = task, number, limit
        self.search, self.kernel = load_kernel(SEARCH), load_kernel(CLUSTER)
        layout = task.layout
        asked = {name: (property_, holds) for name, property_, holds in task.asked}
        self.native = load(task.program, layout, asked, task.reduction, task.symmetry)
        self.space = Space(self.native, self.search, layout, Threads(1), 1, limit, False, None)
        self.space.keep |= task.keep
        self.words = self.space.words
        self.coder = Coder(self.search, self.kernel, self.words, self.space.digits)
        self.job = Words(B.BLOCK_WORDS)
        self._masks, self.counts = Words(self.words), Words(task.shards)
        for k, word in enumerate(to_words(task.mask, self.words)):
            self._masks[k] = word
        self._addresses, self._buckets = Words(task.shards), list[Memory]()
        slot = 8 * (1 if self.words == 1 else self.words + 1)
        self._recent = Memory(slot * RECENT)
        job = self.job
        job[B.SHARDS], job[B.OWN], job[B.MASKS] = task.shards, number, self._masks.address
        job[B.BUCKETS], job[B.COUNTS] = self._addresses.address, self.counts.address
        job[B.RECENT], job[B.RECENT_MASK] = self._recent.address, RECENT - 1
        self.stopped = ""
        self.seen, self.taken, self.ended = set[int](), set[int](), dict[int, Ended]()
        self._make_buckets()

    def _make_buckets(self) -> None:
        """Have room for what is given to others: more than what one state may lead to."""
        self.bucket = max(BUCKET, 2 * self.space.room)
        if self.bucket == self.job[B.CAPACITY]:
            return
        for bucket in self._buckets:
            bucket.close()
        size = 8 * self.words * self.bucket
        self._buckets = [Memory(1 if k == self.number else size) for k in range(self.task.shards)]
        for k, bucket in enumerate(self._buckets):
            self._addresses[k] = bucket.address
        self.job[B.CAPACITY] = self.bucket

    def is_own(self, state: int) -> bool:
        """Whether a state belongs to this shard."""
        room = Words(self.words)
        for k, word in enumerate(to_words(state, self.words)):
            room[k] = word
        return bool(self.kernel.owner(self.job.address, room.address, self.words) == self.number)

    # ------------------------------------------------------------------ levels

    def reset(self) -> None:
        """No states, nothing sent."""
        self.space.reset()
        self.space.context[C.ALONE] = 1
        self.forget_sent()
        self.seen.clear()
        self.ended.clear()
        self.job[B.SENT] = self.bytes = self.level = self.before = 0
        self.stopped = ""

    def forget_sent(self) -> None:
        """Nothing was sent lately, as far as this knows, nor is anything to be sent: others may have lost
        it."""
        self._recent.clear(self._recent.size)
        with self._recent.view(0, 1) as first:
            first[0] = 1  # no hash of this slot, as 0 is one
        for k in range(len(self.counts)):
            self.counts[k] = 0

    def begin(self) -> tuple[tuple[bytes, ...], Report]:
        """Enter those of the initial states that are this shard's: the first level, which is expanded if it
        is narrow."""
        self.reset()
        self.ask(self.task.wanted)
        own = [state for state in self.task.initial if self.is_own(state)]
        self.space.seed(self.search, own)
        if not own:
            self.space.levels.append([])
        return self.begun()

    def turn(
        self, messages: Sequence[bytes], wanted: Sequence[str]
    ) -> tuple[tuple[bytes, ...], Report]:
        """Take what others have given, which ends the level, and expand the next one if it is narrow.

        Args:
            messages: from others.
            wanted: the judges that are asked from now on.

        Returns:
            What is for each shard, and how far this one is.
        """
        self.take(*messages)
        self._end(wanted)
        return self.begun()

    def begun(self) -> tuple[tuple[bytes, ...], Report]:
        """A level has begun: expand it if it is narrow."""
        met, space = self._met(), self.space
        nothing = (b"",) * self.task.shards
        if self.stopped:
            return nothing, self.report(met)
        self.before += space.level
        crashes = space.stores[0].record[abi.CRASHES]
        steps = space.transitions() - crashes
        self.ended[self.level] = Ended(self.level, self.before, steps, crashes, tuple(sorted(self.seen)))
        self.ended.pop(self.level - 2, None)
        found = nothing if space.level > NARROW else self._expand(NARROW)
        return found, self.report(met)

    def give(self, most: int) -> tuple[bytes | Report, ...]:
        """Expand so many states of the level at most: what is for each shard, and how far this one is."""
        found = self._expand(most)
        return (*found, self.report())

    def take(self, *messages: bytes) -> Report:
        """Enter what others have given."""
        for message in messages:
            if message and not self.stopped:
                self.enter(self.coder.read(message), self.coder.count(message))
        return self.report()

    def end(self, wanted: Sequence[str]) -> Report:
        """The search ends here: what was met of the next level counts as one."""
        self._end(wanted)
        return self.report(self._met())

    def _end(self, wanted: Sequence[str]) -> None:
        """The level is expanded, and what was given is taken: what was entered is the next one."""
        self.go_on(self.level + 1)
        self.ask(wanted)

    def go_on(self, level: int) -> None:
        """What was entered is a level of this number, which is expanded next."""
        self.space.end_early()
        self.space.relieve()
        self.level = level
        while len(self.space.levels) <= level:  # none of its states is here
            self.space.levels.append([])

    def make_room(self, room: int) -> None:
        """Have room for so many successors of a state at least."""
        if room > self.space.room:
            self.space.make_room(room)
            self._make_buckets()

    def size(self, level: int) -> int:
        """How many states a level has here."""
        levels = self.space.levels
        return sum(piece.count for piece in levels[level]) if level < len(levels) else 0

    def states_of(self, level: int) -> Iterator[int]:
        """The states of a level here."""
        for address, count, _ in chunks(self.space, level):
            data = ctypes.string_at(address, 8 * self.words * count)
            for at in range(0, len(data), 8 * self.words):
                yield int.from_bytes(data[at : at + 8 * self.words], "little")

    # ------------------------------------------------------------------ expanding

    def _expand(self, most: int) -> tuple[bytes, ...]:
        space, context = self.space, self.space.context
        context[C.END] = min(space.level, space.next + most)
        while not self.stopped:
            status = self.kernel.spread(context.address, self.job.address)
            if status in (B.DONE, B.CROWDED):
                break
            if status == B.GROW:
                self._grow()
            elif status == B.FULL:
                self.stopped = space.full()
            elif space.roomier():
                self._flush_to_grow()
            else:
                self.stopped = space.crowded()
        return self.given()

    def _flush_to_grow(self) -> None:
        """Buckets may be too small for what a state leads to now: they are larger when they are empty."""
        if not any(self.counts[k] for k in range(len(self.counts))):
            self._make_buckets()

    def _grow(self) -> None:
        if not self.space.grow(self.search):
            self.stopped = self.space.full()

    def given(self, *, ordered: bool = False) -> tuple[bytes, ...]:
        """What lies in the buckets, which are empty then; ``ordered``: the states' order matters."""
        found = []
        for k, bucket in enumerate(self._buckets):
            found.append(self.coder.write(bucket.address, self.counts[k], ordered=ordered))
            self.counts[k] = 0
        self.bytes += sum(map(len, found))
        self._make_buckets()
        return tuple(found)

    def enter(self, states: int, count: int) -> None:
        """Enter states that lie at an address, as far as there is memory for them."""
        context, at = self.space.context, 0
        while at < count and not self.stopped:
            at += self.kernel.absorb(context.address, states + 8 * self.words * at, count - at)
            if at < count:
                if context[C.COUNT] > context[C.LIMIT]:
                    self._grow()
                else:
                    self.stopped = self.space.full()

    # ------------------------------------------------------------------ what was found

    def ask(self, wanted: Sequence[str]) -> None:
        """From now on have these judges asked."""
        self.space.wanted = sum(1 << k for k, name in enumerate(self.native.judges) if name in wanted)

    def _met(self) -> list[int]:
        """The numbers of what was met and was not known."""
        record_, findings = self.space.stores[0].record, range(len(self.native.findings))
        met = [k for k in findings if record_[abi.FINDINGS + k] and k not in self.seen]
        self.seen.update(met)
        return met

    def report(self, met: Sequence[int] = ()) -> Report:
        """How far this shard is."""
        space, memory = self.space, resident_bytes()
        if memory >= self.limit and not self.stopped:
            space.relieve()
            self.stopped = out_of_memory(self.limit) if resident_bytes() >= self.limit else ""
        return Report(
            space.level, space.level - space.next, space.frontier() - (space.level - space.next), space.count,
            space.transitions(), tuple(met), space.kept, memory, self.stopped, self.job[B.SENT], self.bytes,
        )  # fmt: skip

    @property
    def steps(self) -> int:
        """How many steps all threads have."""
        return sum(len(thread.code.locations) for thread, _ in self.task.program.instances)

    def marked(self, steps: int) -> bytes:
        """For each of all threads' steps whether it was taken here."""
        marks = self.native.marked(steps)
        return bytes(mark or number in self.taken for number, mark in enumerate(marks))

    def last(self) -> int:
        """The last level that has begun with all that was given; -1 if none has."""
        return max(self.ended, default=-1)
