"""A lost update; the fix gives a local another name."""

from interleave import Bool, Int, Model, thread


class Racy(Model):
    """The count is taken, and put back, without a lock; the reader is told at the end."""

    n = Int(0, max=2)
    told = Bool(False)

    @thread
    def a(m):
        m.add()

    @thread
    def b(m):
        m.add()

    @thread
    def check(m):
        m.a.join()
        m.b.join()
        assert m.n == 2

    def add(m):
        x = m.n
        m.n = x + 1


class Renamed(Racy):
    """The same bug in other words."""

    def add(m):
        y = m.n
        m.n = y + 1
