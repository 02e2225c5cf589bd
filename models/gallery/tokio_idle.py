"""tokio: a worker queues a task and looks whether another one searches, by a plain load.

A worker that queues a task wakes a sleeping one up, unless one is searching for work: that one will find the
task. The searching worker says that it gives up, and looks once more. On the first side the store of
the queue's tail may be in the store buffer while the counter is loaded: then the searcher is seen, and does
not see the task.

Source: https://github.com/tokio-rs/tokio/pull/1788 (2019), found by its tests in loom.
"""

from interleave import Event, Int, Model, acq_rel, acquire, fence, release, seq_cst, thread


class TokioIdle(Model, memory="tso", check="deadlock"):
    """tokio: the number of searching workers is a plain load.

    Expected: `deadlock` is violated, everything else holds.
    32 states, 46 transitions; shortest trace 6 steps.
    """

    tail = Int(0, max=1, atomic=True)  # of the first worker's queue; the head is 0
    searching = Int(1, max=1, atomic=True)
    unpark = Event()

    @thread
    def busy(m):
        m.tail.store(1, release)  # push a task, and go on with another one
        if m.should_wake():
            m.unpark.set()

    @thread
    def searcher(m):
        if m.tail.load(acquire) == 0:
            m.searching.fetch_sub(1, seq_cst)  # the last one that searches looks again
            if m.tail.load(acquire) == 0:
                m.unpark.wait()  # there is nobody else to take the task

    def should_wake(m):
        return m.searching.load(seq_cst) == 0


class TokioIdleFixed(TokioIdle):
    """tokio: the number is loaded by a read-modify-write that adds nothing.

    Expected: everything holds.
    21 states, 25 transitions.
    """

    def should_wake(m):
        return m.searching.fetch_add(0, acq_rel) == 0


class TokioIdleFence(TokioIdle):
    """tokio: a fence before the load.

    Expected: everything holds.
    27 states, 34 transitions.
    """

    def should_wake(m):
        fence(seq_cst)
        return super().should_wake()
