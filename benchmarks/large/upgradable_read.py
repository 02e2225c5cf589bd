"""Several threads read, and several may upgrade.

From `models/gallery/upgradable_read.py`, made large.
"""

from interleave import Array, Bool, Int, Model, atomic, thread, wait_until

PARKED, UPGRADABLE, READER = 1, 2, 4


def upgradable_read(readers: int = 6, upgraders: int = 3) -> type[Model]:
    """Several threads read, and several may upgrade."""

    class UpgradableRead(Model):
        """A plain reader parks when anybody is parked."""

        state = Int(0, max=4 * readers + 3, atomic=True)
        parked = Array(Bool(False), 1 + upgraders + readers)

        @thread
        def holder(m):
            m.upgradable_read(0)
            for i in range(readers):
                m.reader[i].join()
            m.unlock(UPGRADABLE)

        @thread(instances=upgraders)
        def upgrader(m, i):
            m.upgradable_read(1 + i)
            m.unlock(UPGRADABLE)

        @thread(instances=readers)
        def reader(m, i):
            m.read(1 + upgraders + i)
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
                    for i in range(1 + upgraders + readers):
                        m.parked[i] = False

        def park(m, me):
            with atomic("park"):  # under the lock of the queue
                m.parked[me] = m.state & PARKED != 0
            wait_until(not m.parked[me])

    return UpgradableRead
