"""Peterson's mutual exclusion: right, wrong, and the filter lock for N threads."""

from interleave import (
    Array,
    Bool,
    Int,
    Model,
    atomic,
    invariant,
    maybe,
    recoverable,
    thread,
    wait_until,
)


class Peterson(Model):
    """Peterson's mutual exclusion for two threads.

    A thread raises its flag, gives way to the other one, and waits while the other one's flag is
    up and it is not yet its own turn again. Both run for ever.

    Expected: everything holds.
    48 states, 96 transitions.
    """

    flag = Array(Bool(False), 2)
    turn = Int(0, max=1)
    inside = Array(Bool(False), 2)

    @thread("thread", instances=2)
    def contender(m, i):
        while True:
            m.lock(i)
            m.inside[i] = True
            m.inside[i] = False
            m.unlock(i)

    def lock(m, i):
        m.flag[i] = True
        m.turn = 1 - i
        while m.flag[1 - i] and m.turn == 1 - i:
            pass

    def unlock(m, i):
        m.flag[i] = False

    @invariant
    def mutual_exclusion(m):
        return not (m.inside[0] and m.inside[1])

    @recoverable
    def first_can_enter(m):
        return m.inside[0]

    @recoverable
    def second_can_enter(m):
        return m.inside[1]


class PetersonSwapped(Peterson):
    """Peterson's mutual exclusion with its first two stores swapped.

    A thread that gives way before it raises its flag is invisible to the other one, which walks
    in; its own later turn then lets the first one in as well.

    Expected: `mutual_exclusion` is violated, everything else holds.
    96 states, 192 transitions; shortest trace 9 steps.
    """

    def lock(m, i):
        m.turn = 1 - i
        m.flag[i] = True
        while m.flag[1 - i] and m.turn == 1 - i:
            pass


def petersonN(threads: int = 3) -> type[Model]:
    """The filter lock, in the same steps as the usual Promela and Murphi sources of it."""

    class FilterLock(Model):
        """Peterson's filter lock for N threads.

        On every level below the top one thread, the last one to come, is held back as long as some
        other thread is on that level or above. All run for ever.

        The steps are those of the Promela and Murphi versions that other checkers are measured
        with: one look at another thread's level and one look at the victim are alternatives, both
        open at any time, and the loops' bookkeeping before and after a level is a step of its own,
        which `wait_until(True)` stands for.

        Expected: everything holds; the assertion is mutual exclusion.

        * `threads=3` (the default): 3,041 states, 7,979 transitions.
        * `threads=4`: 176,468 states, 611,147 transitions.
        """

        level = Array(Int(0, max=threads - 1), threads)
        victim = Array(Int(0, max=threads - 1), threads)
        inside = Int(0, max=threads)

        @thread("thread", instances=threads)
        def contender(m, i):
            while True:
                wait_until(True)
                for rung in range(1, threads):
                    m.level[i] = rung
                    m.victim[rung] = i
                    k: Int(0, max=threads) = 0
                    while True:
                        with atomic():
                            if maybe():
                                wait_until(k < threads and (k == i or m.level[k] < rung))
                                k += 1
                            else:
                                wait_until(k == threads or m.victim[rung] != i)
                                break
                    wait_until(True)
                with atomic():
                    m.inside += 1
                    assert m.inside == 1
                with atomic():
                    m.inside -= 1
                m.level[i] = 0

    return FilterLock
