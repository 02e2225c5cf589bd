"""parking_lot: a parked upgradable reader makes plain readers park, though they could share the lock.

One thread holds the lock as upgradable reader. A second one wants it so, too, and parks: there can be only
one. A plain reader that comes now finds somebody parked and parks as well, to be fair to a writer who is
not there. The holder waits for that reader before it goes: nobody moves.

Source: https://github.com/Amanieu/parking_lot/issues/101 (2018), mended by pull request 112.
"""

from interleave import Array, Bool, Int, Model, atomic, reachable, thread, wait_until

PARKED, UPGRADABLE, READER = 1, 2, 4


class UpgradableRead(Model):
    """parking_lot's RwLock: a plain reader parks when anybody is parked.

    Expected: `deadlock` is violated, everything else holds.
    193 states, 386 transitions; shortest trace 7 steps.
    """

    state = Int(0, max=7, atomic=True)
    parked = Array(Bool(False), 3)

    @thread
    def holder(m):
        m.upgradable_read(0)
        m.reader.join()
        m.unlock(UPGRADABLE)

    @thread
    def upgrader(m):
        m.upgradable_read(1)
        m.unlock(UPGRADABLE)

    @thread
    def reader(m):
        m.read(2)
        m.unlock(READER)

    def upgradable_read(m, me):
        while True:
            state = m.state.load()
            if not state & UPGRADABLE:
                if m.state.cas(state, state | UPGRADABLE):
                    return
            elif state & PARKED or m.state.cas(state, state | PARKED):
                m.park(me)

    def read(m, me):
        while True:
            state = m.state.load()
            if m.may_read(state):
                if m.state.cas(state, state + READER):
                    return
            else:
                m.park(me)

    def may_read(m, state):
        return not state & PARKED

    def unlock(m, held):
        state = m.state.fetch_sub(held)
        if state & PARKED:
            with atomic("unpark_all"):  # under the lock of the queue
                m.state = m.state & ~PARKED
                for i in range(3):
                    m.parked[i] = False

    def park(m, me):
        with atomic("park"):  # under the lock of the queue
            m.parked[me] = m.state & PARKED != 0
        wait_until(not m.parked[me])

    @reachable
    def all_finish(m):
        return m.holder.finished and m.upgrader.finished and m.reader.finished


class UpgradableReadFixed(UpgradableRead):
    """parking_lot's RwLock: upgradable readers hinder no plain reader.

    Expected: everything holds.
    189 states, 384 transitions.
    """

    def may_read(m, state):
        return True  # there is no writer in this model
