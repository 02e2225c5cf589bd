"""One of two calls is another thread's."""

from interleave import Int, Model, invariant, thread


class Old(Model):
    """Twice here"""

    x = Int(0, max=3)

    def add(m):
        old = m.x
        m.x = old + 1

    @thread
    def a(m):
        m.add()
        m.add()

    @thread
    def b(m):
        m.add()

    @invariant
    def all_counted(m):
        return not (m.a.finished and m.b.finished) or m.x == 3


class New(Old):
    """Twice there"""

    @thread
    def a(m):
        m.add()

    @thread
    def b(m):
        m.add()
        m.add()
