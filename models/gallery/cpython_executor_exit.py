"""CPython, `ThreadPoolExecutor`: a worker that the exiting interpreter does not know of.

`submit` looks at the flag for shutdown, and then starts a worker and registers it. The main thread exits in
between: it sets the flag, copies the registry and joins the threads in it. The new one is not among them,
and runs its job when the interpreter is gone.

Source: CPython issue 75964 (bpo-31783), https://github.com/python/cpython/issues/75964. The job that
submits is itself run by a worker, which the main thread joins.
"""

from interleave import Array, Bool, Model, Mutex, reachable, thread


class ExecutorAtExit(Model):
    """The flag and the registry are looked at without a lock.

    Expected: `assertion` is violated, everything else holds.
    37 states, 57 transitions; shortest trace 9 steps.
    """

    shutdown = Bool(False)  # _shutdown
    registered = Array(Bool(False), [True, False])  # _threads_queues, by worker
    finalized = Bool(False)

    @thread
    def main(m):
        m.python_exit()
        m.finalized = True

    def python_exit(m):
        m.set_shutdown()
        first, second = m.registered[0], m.registered[1]  # list(_threads_queues.items())
        if first:
            m.worker.join()
        if second:
            m.new_worker.join()

    def set_shutdown(m):
        m.shutdown = True

    @thread
    def worker(m):
        m.submit()  # by a callback of its job

    def submit(m):
        if m.shutdown:
            return  # cannot schedule new futures after interpreter shutdown
        m.new_worker.start()
        m.registered[1] = True

    @thread(start=False)
    def new_worker(m):
        assert not m.finalized, "the interpreter is gone"

    @reachable
    def job_runs(m):
        return m.new_worker.running


class ExecutorLocked(ExecutorAtExit):
    """One lock around the look at the flag and the registration, and around setting the flag.

    Expected: everything holds.
    39 states, 52 transitions.
    """

    global_shutdown_lock = Mutex()

    def set_shutdown(m):
        with m.global_shutdown_lock:
            super().set_shutdown()

    def submit(m):
        with m.global_shutdown_lock:
            super().submit()
