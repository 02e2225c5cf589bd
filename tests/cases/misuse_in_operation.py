"""A read lock that counts past its most: it crashes within a step that is called in two places."""

from interleave import Int, Model, operation, thread


class Counted(Model):
    """A lock that two threads read at once, and each twice."""

    readers = Int(0, max=3)

    @operation
    def read_lock(m):
        m.readers += 1

    @operation
    def read_unlock(m):
        m.readers -= 1

    @thread(instances=2)
    def reader(m, i):
        m.read_lock()
        m.look()
        m.read_unlock()

    def look(m):
        m.read_lock()
        m.read_unlock()
