from interleave import Int, Model, Mutex, Semaphore, invariant, reachable, thread


class Ticket(Model):
    """A counter under a lock, and a thread that waits until it has been raised."""

    lock = Mutex()
    sold = Int(0, max=2)
    paid = Int(0, max=2)
    ready = Semaphore(0)

    @thread(instances=2)
    def clerk(m, i):
        with m.lock:
            m.sold += 1
            m.paid += 1
        m.ready.post()

    @thread
    def auditor(m):
        m.ready.wait()
        m.ready.wait()
        assert m.sold == 2

    @reachable
    def all_paid(m):
        return m.paid == 2

    @invariant
    def not_too_many(m):
        return m.sold <= 2
