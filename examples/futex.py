from interleave import Bool, Int, Model, thread


class LostWake(Model):
    """A lock of three values: free, taken, taken and somebody may sleep. It wakes before it is free."""

    word = Int(0, max=2, atomic=True)
    inside = Bool(False)

    def lock(m):
        old = m.word.cmpxchg(0, 1)
        if old != 0 and old != 2:
            old = m.word.exchange(2)
        while old != 0:
            m.word.futex_wait(2)
            old = m.word.exchange(2)

    def unlock(m):
        if m.word.fetch_sub(1) != 1:
            m.word.futex_wake()
            m.word.store(0)

    @thread(instances=2)
    def user(m, i):
        m.lock()
        assert not m.inside
        m.inside = True
        m.inside = False
        m.unlock()
