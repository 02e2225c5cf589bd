"""A work-stealing deque whose owner takes the last task while a thief does.

The owner counts `bottom` down and then reads `top`; a thief reads `top` and then `bottom`. Only where they
meet at the last task is there a compare-and-swap that decides. Without a full fence between the owner's store
and its load the thief still sees the old `bottom`: both take the same task.

Source: Chase, Lev, "Dynamic circular work-stealing deque" (SPAA 2005), with the orders of Le, Pop, Cohen,
Zappa Nardelli, "Correct and efficient work-stealing for weak memory models" (PPoPP 2013), figure 1.
"""

from interleave import Array, Int, Model, acquire, fence, invariant, relaxed, seq_cst, thread

EMPTY = 0
TASKS = 2


class ChaseLev(Model, memory="tso"):
    """A work-stealing deque: take() has no fence.

    Expected: `each_task_once` is violated, everything else holds.
    1,643 states, 4,290 transitions; shortest trace 14 steps.
    """

    top = Int(0, max=3, atomic=True)
    bottom = Int(TASKS, max=3, atomic=True)
    buffer = Array(Int(0, max=TASKS, atomic=True), 3)
    taken = Array(Int(0, max=2, ghost=True), TASKS + 1)  # how often each task was taken

    def setup(m):
        for task in range(TASKS):
            m.buffer[task] = task + 1

    @thread
    def owner(m):
        for _ in range(TASKS):
            m.took(m.take())

    @thread(instances=2)
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
        return m.taken[1] <= 1 and m.taken[2] <= 1


class ChaseLevFence(ChaseLev):
    """A work-stealing deque: take() has a full fence between the store of bottom and the load of top.

    Expected: everything holds.
    998 states, 2,314 transitions.
    """

    def fence_of_take(m):
        fence(seq_cst)
