"""The owner of a deque and several thieves, with store buffers.

From `models/gallery/chase_lev.py`, made large.
"""

from interleave import Array, Int, Model, acquire, fence, invariant, relaxed, seq_cst, thread

EMPTY = 0


def chase_lev(tasks: int = 4, thieves: int = 8) -> type[Model]:
    """The owner of a deque and several thieves, with store buffers."""

    class ChaseLev(Model, memory="tso"):
        """A work-stealing deque: take() has no fence."""

        top = Int(0, max=tasks + 1, atomic=True)
        bottom = Int(tasks, max=tasks + 1, atomic=True)
        buffer = Array(Int(0, max=tasks, atomic=True), tasks + 1)
        taken = Array(Int(0, max=thieves + 1, ghost=True), tasks + 1)  # how often each task was taken

        def setup(m):
            for task in range(tasks):
                m.buffer[task] = task + 1

        @thread
        def owner(m):
            for _ in range(tasks):
                m.took(m.take())

        @thread(instances=thieves)
        def thief(m, me):
            m.took(m.steal())

        def took(m, task):
            if task != EMPTY:
                m.taken[task] += 1

        def take(m):
            b = m.bottom.load(relaxed) - 1
            m.bottom.store(b, relaxed)
            m.fence_of_take()
            t = m.top.load(relaxed)
            if t > b:
                m.bottom.store(b + 1, relaxed)
                return EMPTY
            task = m.buffer[b].load(relaxed)
            if t == b:
                if not m.top.cas(t, t + 1, seq_cst, failure=relaxed):
                    task = EMPTY
                m.bottom.store(b + 1, relaxed)
            return task

        def steal(m):
            t = m.top.load(acquire)
            fence(seq_cst)
            b = m.bottom.load(acquire)
            if t >= b:
                return EMPTY
            task = m.buffer[t].load(relaxed)
            if not m.top.cas(t, t + 1, seq_cst, failure=relaxed):
                return EMPTY
            return task

        def fence_of_take(m):
            pass

        @invariant
        def each_task_once(m):
            return all(m.taken[1 + i] <= 1 for i in range(tasks))

    return ChaseLev
