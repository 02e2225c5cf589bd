"""Two threads count without a lock; a line is added, or a lock."""

from interleave import Int, Model, Mutex, invariant, thread


class Racy(Model):
    """A count without a lock."""

    n = Int(0, max=2)

    @thread
    def a(m):
        m.add()

    @thread
    def b(m):
        m.add()

    def add(m):
        x = m.n
        m.n = x + 1

    @invariant
    def both(m):
        return not (m.a.finished and m.b.finished) or m.n == 2


class SomethingElse(Racy):
    """Another line is changed; the race is the same."""

    other = Int(0, max=1)

    def add(m):
        x = m.n
        m.other = 1
        m.n = x + 1


class Locked(Racy):
    """The usual fix."""

    lock = Mutex()

    def add(m):
        with m.lock:
            x = m.n
            m.n = x + 1


class Silent(Model):
    """The race is the same, and nobody asks what comes of it."""

    n = Int(0, max=2)

    @thread
    def a(m):
        m.add()

    @thread
    def b(m):
        m.add()

    def add(m):
        x = m.n
        m.n = x + 1


class Low(Silent):
    """Something else is asked of it."""

    @invariant
    def low(m):
        return not (m.a.finished and m.b.finished) or m.n > 1
