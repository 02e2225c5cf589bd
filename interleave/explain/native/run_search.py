"""The searches of `interleave.explain.run_search` by machine code: the same results, many times as fast."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from itertools import accumulate

from interleave.engine.fitting import WORD
from interleave.engine.memory import resident_bytes
from interleave.engine.native.kernels.load import Kernel, load_kernel
from interleave.engine.native.memory import Memory, Words, twice
from interleave.explain.budget import Budget, GaveUp
from interleave.explain.choices import Others
from interleave.explain.events import Observer, Path
from interleave.explain.native import block as B
from interleave.explain.native.names import EXPLANATION
from interleave.explain.native.state_graph import NativeGraph
from interleave.explain.run_search import Failing, Passing
from interleave.explain.state_graph import StateGraph

#: Room for nodes at first.
FIRST_NODES = 1 << 12
#: No thread has moved yet.
NOBODY = 0xFFFF


class Searcher:
    """Searches in one graph.

    Args:
        graph: all states; however it was made.
        memory: how many bytes the process may use; a search that needs more gives up.
        notice: told of what takes its time.

    Raises:
        ImportError, OSError, RuntimeError, MemoryError: there is no machine code, or no memory.
    """

    def __init__(
        self, graph: StateGraph, memory: int | None = None, notice: Callable[[str], None] | None = None
    ) -> None:
        self.graph, self.kernel = graph, load_kernel(EXPLANATION, notice)
        self.limit = memory or 1 << 62
        instances = graph.code.program.instances
        counts = [len(thread.code.locations) for thread, _ in instances]
        self._bases, self._locations = [0, *accumulate(counts)], sum(counts)
        if isinstance(graph, NativeGraph):
            self._places = graph.addresses
        else:
            self._places = self._copied(graph)
        self._widest = self.kernel.widest(self._places[0], len(graph.states))

    def _copied(self, graph: StateGraph) -> tuple[int, int, int]:
        """The addresses of the steps' numbers, of where they lead and of their labels."""
        labels = zip(graph.thread, graph.at, graph.choice, strict=True)
        self._arrays = (
            array("q", graph.first),
            array("q", graph.target),
            array("q", [thread | at << 16 | choice << 32 for thread, at, choice in labels]),
        )
        first, target, label = (a.buffer_info()[0] for a in self._arrays)
        return first, target, label

    def fewest_switches(self, wanted: Failing, budget: Budget) -> Path | None:
        """See `interleave.explain.run_search.fewest_switches`."""
        graph, observer = self.graph, wanted.observer
        assert len(wanted.told) <= B.MOST_SETS
        search = self._search(observer, wanted.bad, wanted.useful, budget)
        crashes = {graph.target[step]: wanted.crash(step) for _, step in graph.crashing}
        search.put(B.CRASHES_OK, [crashes.get(-1 - k, False) for k in range(len(graph.crashes))])
        search.put(B.VALUE, wanted.sets)
        search.block[B.EVERY] = wanted.every
        timed: list[int] = []
        choosing: list[int] = []
        for bit, others in wanted.choosing:
            choosing += [search.marks(others.marks), len(timed) // B.TIMED_WORDS, bit]
            timed += _timed(observer, others)
        search.put(B.TIMED, timed)
        search.put(B.CHOOSING, choosing)
        search.block[B.CHOOSING_COUNT] = len(choosing) // B.CHOOSING_WORDS
        for state in graph.initial:
            if wanted.useful[state]:
                word = state << B.STATE_SHIFT | NOBODY << B.THREAD_SHIFT
                search.begin(word | wanted.begun(state))
        if not search.run(self.kernel.fewest):
            return None
        begun, steps = search.path()
        return Path(graph, begun >> B.STATE_SHIFT, steps)

    def nearest(self, wanted: Passing, budget: Budget) -> tuple[Path, frozenset[int]] | None:
        """See `interleave.explain.run_search.nearest`."""
        graph, observer, ends = self.graph, wanted.observer, wanted.ends
        search = self._search(observer, ends.passed, ends.fate.doomed, budget)
        search.put(B.VALUE, [k in wanted.keep for k in range(len(observer.orders))])
        search.block[B.WHOLE] = wanted.whole
        if ends.others is not None:
            search.put_marks(B.OTHERS, ends.others.marks)
            search.put(B.TIMED, _timed(observer, ends.others))
        pending: list[int] = []
        copied: dict[int, int] = {}
        for first, then, marks in wanted.pending:
            for event in (first, then):
                pending += [*_slot(observer, event.thread, event.pc), event.count]
            if id(marks) not in copied:
                copied[id(marks)] = search.marks(marks)
            pending.append(copied[id(marks)])
        search.put(B.PENDING, pending)
        search.block[B.PENDING_COUNT] = len(wanted.pending)
        for state in graph.initial if wanted.begins is None else (wanted.begins,):
            if not ends.fate.doomed[state]:
                search.begin(state)
        if not search.run(self.kernel.nearest):
            return None
        begun, steps = search.path()
        memory, hit = 0, set[int]()
        for step in steps:
            memory, broken = observer.step(memory, graph.thread[step], graph.at[step])
            hit.update(broken)
        return Path(graph, begun, steps), frozenset(hit)

    def _search(self, observer: Observer, goal: bytearray, avoid: bytearray, budget: Budget) -> Search:
        """A search in this graph, with what it has to remember."""
        search = Search(self.kernel, 1 + observer.words, self._widest, budget, self.limit)
        block = search.block
        block[B.NODE_FIRST], block[B.NODE_TARGET], block[B.NODE_LABEL] = self._places
        search.put(B.BASES, self._bases)
        slot_of = [-1] * self._locations
        slots: list[int] = []
        levels: list[int] = []
        breaks: list[int] = []
        for number, ((thread, pc), (offset, mask, most)) in enumerate(observer.slots.items()):
            slot_of[self._bases[thread] + pc] = number
            slots += [1 + offset // WORD, offset % WORD, mask, most, len(levels) // 2]
            for count in range(1, most + 1):
                begin = len(breaks) // B.BREAK_WORDS
                for k, first, bits, least in observer.breaks.get((thread, pc), {}).get(count, ()):
                    breaks += [k, 1 + first // WORD, first % WORD, bits, least]
                levels += [begin, len(breaks) // B.BREAK_WORDS]
        needed: list[int] = []
        for offset, mask, count in observer.firsts:
            needed += [1 + offset // WORD, offset % WORD, mask, count]
        search.put(B.SLOT_OF, slot_of)
        search.put(B.SLOT, slots)
        search.put(B.LEVEL, levels)
        search.put(B.BREAK, breaks)
        search.put(B.NEEDED, needed)
        block[B.NEEDED_COUNT] = len(observer.firsts)
        search.put_marks(B.GOAL, goal)
        search.put_marks(B.AVOID, avoid)
        return search


def _slot(observer: Observer, thread: int, pc: int) -> tuple[int, int, int]:
    """Where the count of a step is: the word of the node, from which bit on, under which mask."""
    offset, mask, _ = observer.slots[thread, pc]
    return 1 + offset // WORD, offset % WORD, mask


def _timed(observer: Observer, others: Others) -> list[int]:
    """What the marks of steps stand for that are not taken at certain times."""
    return [word for here, bits in others.times for word in (*_slot(observer, *here), bits)]


class Search:
    """One search: its nodes, and what the kernel is told."""

    def __init__(self, kernel: Kernel, words: int, widest: int, budget: Budget, limit: int) -> None:
        self.kernel, self.budget, self.limit = kernel, budget, limit
        self.block = Words(B.SEARCH_WORDS)
        self._kept: list[object] = []
        block = self.block
        block[B.NODE_WORDS], block[B.WIDEST], block[B.LEFT] = words, widest, budget.left
        room = FIRST_NODES + 2 * widest
        self._nodes, self._about = Memory(8 * words * room), Memory(8 * B.ABOUT_WORDS * room)
        self._index, self._heap = Memory(16 * room), Memory(16 * room)
        self._place()

    def put(self, where: int, values: Iterable[int]) -> None:
        """Put numbers where the kernel finds them."""
        words = array("q", values)
        self._kept.append(words)
        self.block[where] = words.buffer_info()[0]

    def put_marks(self, where: int, marks: bytearray) -> None:
        """Put marks where the kernel finds them."""
        self.block[where] = self.marks(marks)

    def marks(self, marks: bytearray) -> int:
        """The address of marks for the kernel, which reads whole words."""
        padded = array("B", bytes(marks) + bytes(8))
        self._kept.append(padded)
        return padded.buffer_info()[0]

    def begin(self, word: int) -> None:
        """Begin in a node, too."""
        self._make_room()
        self.kernel.begin(self.block.address, word)

    def run(self, function: Callable[[int], int]) -> bool:
        """Search; whether there is a way.

        Raises:
            GaveUp: the budget is spent, or the memory.
        """
        while True:
            status = function(self.block.address)
            self.budget.left = self.block[B.LEFT]
            if status == B.MORE_ROOM:
                if resident_bytes() > self.limit:
                    raise GaveUp
                try:
                    self._make_room()
                except MemoryError:
                    raise GaveUp from None
            elif status == B.GAVE_UP:
                raise GaveUp
            elif status != B.SEARCH_TURN:
                return status == B.FOUND

    def path(self) -> tuple[int, list[int]]:
        """The first word of the node that the way begins in, and its steps."""
        words, number = self.block[B.NODE_WORDS], self.block[B.RESULT]
        nodes = self._nodes.view(0, self._nodes.size).cast("q")
        about = self._about.view(0, self._about.size).cast("q")
        steps = []
        while (before := about[B.ABOUT_WORDS * number + B.BEFORE]) >= 0:
            steps.append(about[B.ABOUT_WORDS * number + B.STEP])
            number = before
        return nodes[words * number], steps[::-1]

    def _make_room(self) -> None:
        """Twice the room for what is short of it."""
        block = self.block
        nodes = block[B.NODES_COUNT] + block[B.WIDEST] + 1
        if nodes > block[B.NODES_ROOM]:
            self._nodes, self._about = twice(self._nodes), twice(self._about)
        if block[B.HEAP_COUNT] + block[B.WIDEST] + 1 > block[B.HEAP_ROOM]:
            self._heap = twice(self._heap)
        wider = 2 * nodes > block[B.INDEX_SLOTS]
        if wider:
            self._index = Memory(2 * self._index.size)
        self._place()
        if wider:
            self.kernel.index(
                block[B.NODES],
                block[B.NODES_COUNT],
                block[B.NODE_WORDS],
                block[B.INDEX],
                block[B.INDEX_SLOTS],
            )

    def _place(self) -> None:
        """Tell the kernel where everything is."""
        block = self.block
        block[B.NODES], block[B.ABOUT] = self._nodes.address, self._about.address
        block[B.NODES_ROOM] = min(
            self._nodes.size // (8 * block[B.NODE_WORDS]), self._about.size // (8 * B.ABOUT_WORDS)
        )
        block[B.INDEX], block[B.INDEX_SLOTS] = self._index.address, self._index.size // 8
        block[B.HEAP], block[B.HEAP_ROOM] = self._heap.address, self._heap.size // 16
