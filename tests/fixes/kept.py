"""What is read is kept in a local, one for all, inside atomic() too; the design is the same."""

from interleave import Int, Model, Mutex, atomic, invariant, thread


class Base(Model):
    x = Int(0, max=2)
    y = Int(0, max=2)
    lock = Mutex()

    @invariant
    def fine(m):
        return m.x != 2 or m.y != 1


class Short(Base):
    """Without one."""

    @thread
    def a(m):
        with atomic():
            m.x = m.y
            m.y = 1

    @thread
    def b(m):
        with m.lock:
            m.x = 2
            m.y = m.x


class Kept(Base):
    """With one."""

    @thread
    def a(m):
        with atomic():
            kept = m.y
            m.x = kept
            m.y = 1

    @thread
    def b(m):
        kept = 2
        with m.lock:
            m.x = kept
            kept = m.x
            m.y = kept
