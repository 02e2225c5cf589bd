"""A pool of jobs, as before/pool.c has it: one producer, one worker."""

from interleave import Bool, Int, Model, Mutex, Semaphore, invariant, thread


class Pool(Model):
    """The worker takes jobs until the pool is closed."""

    lock = Mutex()
    jobs = Semaphore(0, max=3)
    count = Int(0, max=2)
    shut = Bool(False)  #: closed

    @thread
    def producer(m):
        for _ in range(2):
            m.put()
        m.close()

    @thread
    def worker(m):
        while m.take():
            pass

    def put(m):
        """pool.c pool_put()"""
        with m.lock:  #: pool.c:14 pool_put()
            m.count += 1
        m.jobs.post()  #: pool.c:17 pool_put()

    def take(m):
        """pool.c pool_take()"""
        m.jobs.wait()  #: pool.c:24 pool_take()
        with m.lock:
            found = not m.shut  #: pool.c:26 pool_take()
            if found:
                m.count -= 1
        return found

    def close(m):
        """pool.c pool_close()"""
        with m.lock:
            m.shut = True  #: pool.c:37 pool_close()
        m.jobs.post()

    @invariant
    def nothing_is_taken_twice(m):
        """There are never fewer jobs than none."""
        return m.count >= 0
