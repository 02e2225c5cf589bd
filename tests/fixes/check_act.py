"""Two named threads check, then act; the fix is a lock."""

from interleave import Bool, Model, Mutex, atomic, thread


class Two(Model):
    """Check, then act; two threads."""

    closed = Bool(False)
    lock = Mutex()

    @thread
    def a(m):
        m.close()

    @thread
    def b(m):
        m.close()

    def close(m):
        if not m.closed:
            with atomic():
                assert not m.closed
                m.closed = True


class Locked(Two):
    """Under a lock."""

    def close(m):
        with m.lock:
            super().close()
