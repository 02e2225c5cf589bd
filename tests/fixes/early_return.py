"""Two threads add without a lock around it all; an early return brings a second place to unlock."""

from interleave import Int, Model, Mutex, invariant, thread


class Old(Model):
    """One way out"""

    lock = Mutex()
    n = Int(0, max=2)

    @thread
    def a(m):
        with m.lock:
            seen = m.n
        m.n = seen + 1

    @thread
    def b(m):
        with m.lock:
            seen = m.n
        m.n = seen + 1

    @invariant
    def both_counted(m):
        return not (m.a.finished and m.b.finished) or m.n == 2


class Early(Old):
    """A second way out"""

    @thread
    def a(m):
        with m.lock:
            if m.n == 2:
                return
            seen = m.n
        m.n = seen + 1
