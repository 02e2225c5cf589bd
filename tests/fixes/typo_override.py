"""A lost update; the method of the fix overrides nothing."""

from interleave import Int, Model, Mutex, invariant, thread


class Old(Model):
    """Counter."""

    n = Int(0, max=2)
    lock = Mutex()

    @thread("w", instances=2)
    def w(m, i):
        m.add()

    def add(m):
        m.n += 1

    @invariant
    def ok(m):
        return not (m.w[0].finished and m.w[1].finished) or m.n == 2


class New(Old):
    """With the lock."""

    def addd(m):
        with m.lock:
            super().add()
