"""A job queue: jobs.py as a model, with what it logs as events."""

from interleave import Bool, Condition, Int, Model, Mutex, Queue, event, invariant, thread


class Jobs(Model):
    """Workers take jobs until they are told to stop and none is left."""

    lock = Mutex()
    changed = Condition(lock)
    waiting = Queue(Int(0, max=2), capacity=3)
    stopping = Bool(False)
    left = Int(0, max=2, ghost=True)

    @thread("MainThread")
    def main(ms):
        for job in range(3):
            with ms.lock:
                ms.waiting.put(job)
                event("put", job)
                ms.changed.notify()
        with ms.lock:
            ms.stopping = True
            event("stop")
            ms.changed.notify_all()

    @thread(instances=2)
    def worker(ms, me):
        while True:
            with ms.lock:
                while len(ms.waiting) == 0 and not ms.stopping:
                    ms.changed.wait()
                if ms.no_more():
                    break
                job = ms.waiting.get()
            event("run", job)
        ms.left += 1
        event("leave")

    def no_more(ms):
        return len(ms.waiting) == 0

    @invariant
    def no_job_is_lost(ms):
        return ms.left < 2 or len(ms.waiting) == 0


class JobsDropped(Jobs):
    """Wrong: told to stop, a worker leaves at once, whatever is left."""

    def no_more(ms):
        return ms.stopping
