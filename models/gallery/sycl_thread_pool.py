"""Intel's LLVM (SYCL), the thread pool: notified outside the mutex.

`finishAndWait` sets an atomic flag, notifies all and joins the workers. A worker has looked at the flag
under the mutex and has not begun to wait: the notification is lost, it waits for ever, and so does the one
who joins it.

Source: intel/llvm pull request 15535, https://github.com/intel/llvm/pull/15535.
"""

from interleave import Bool, Condition, Int, Model, Mutex, reachable, thread

JOBS = 1


class StopOutsideTheMutex(Model):
    """The flag is atomic, and is set without the mutex.

    Expected: `deadlock` is violated, everything else holds.
    74 states, 109 transitions; shortest trace 17 steps.
    """

    job_queue_mutex = Mutex()
    do_smth_or_stop = Condition(job_queue_mutex)
    job_queue = Int(0, max=JOBS)  # how many jobs are in it
    stop = Bool(False, atomic=True)

    @thread
    def worker(m):
        while True:
            m.job_queue_mutex.acquire()
            while m.job_queue == 0 and not m.stop.load():
                m.do_smth_or_stop.wait()
            if m.stop.load():
                break
            m.job_queue -= 1
            m.job_queue_mutex.release()
        m.job_queue_mutex.release()

    @thread
    def user(m):
        m.submit()
        m.finish_and_wait()

    def submit(m):
        with m.job_queue_mutex:
            m.job_queue += 1
        m.do_smth_or_stop.notify()

    def finish_and_wait(m):
        m.stop.store(True)
        m.do_smth_or_stop.notify_all()
        m.worker.join()

    @reachable
    def ends_with_its_job_done(m):
        return m.user.finished and m.job_queue == 0


class StopUnderTheMutex(StopOutsideTheMutex):
    """The flag is set under the mutex; to notify outside of it is fine.

    Expected: everything holds.
    75 states, 99 transitions.
    """

    def finish_and_wait(m):
        with m.job_queue_mutex:
            m.stop.store(True)
        m.do_smth_or_stop.notify_all()
        m.worker.join()
