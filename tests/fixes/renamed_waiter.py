"""Two wait for an item, one notification; one of them has another name in the second design."""

from interleave import Condition, Int, Model, Mutex, thread


class Waiters(Model):
    """a and b"""

    lock = Mutex()
    ready = Condition(lock)
    items = Int(0, max=1)

    def take(m):
        with m.lock:
            while m.items == 0:
                m.ready.wait()

    @thread
    def a(m):
        m.take()

    @thread
    def b(m):
        m.take()

    @thread
    def giver(m):
        with m.lock:
            m.items = 1
            m.ready.notify()


class Renamed(Waiters):
    """a and viewer"""

    b = None

    @thread
    def viewer(m):
        m.take()
