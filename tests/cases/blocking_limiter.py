"""One flag for all who are blocked: whoever unblocks one forgets the others (Netflix's concurrency-limits,
pull request 70)."""

from interleave import Bool, Condition, Int, Model, Mutex, thread


class BlockingLimiter(Model, check="deadlock"):
    """A limiter for one request at a time."""

    lock = Mutex()
    unblocked = Condition(lock)
    blocked = Bool(False)
    free = Int(1, max=1)

    @thread("request", instances=3)
    def request(m, i):
        with m.lock:
            while m.free == 0:
                m.blocked = True
                m.unblocked.wait()
            m.free -= 1
        with m.lock:
            m.free += 1
            if m.blocked:
                m.blocked = False
                m.unblocked.notify()
