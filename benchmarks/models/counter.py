"""Threads add to a shared counter without a lock: the step-for-step counterpart of `spin/counter.pml`."""

from interleave import Int, Model, atomic, invariant, thread


def counter(threads: int = 4, increments: int = 3) -> type[Model]:
    """A load and a store an increment; a last step marks a thread as done."""
    most = threads * increments

    class Counter(Model):
        """Threads add to a counter, and say in a step of its own that they are done."""

        x = Int(0, max=most)
        done = Int(0, max=threads)

        @thread("worker", instances=threads)
        def worker(m, i):
            for _ in range(increments):
                loaded = m.x
                m.x = loaded + 1
            with atomic():
                m.done += 1
                assert m.done < threads or 2 <= m.x <= most

    return Counter


def folded(threads: int = 3, increments: int = 4) -> type[Model]:
    """A load and a store an increment, and nothing else; a thread is done with its last store."""

    class Folded(Model):
        """Threads add to a counter; when all are done it is at least 2."""

        x = Int(0, max=threads * increments)

        @thread("worker", instances=threads)
        def worker(m, i):
            for _ in range(increments):
                loaded = m.x
                m.x = loaded + 1

        @invariant
        def at_least_two(m):
            for i in range(threads):
                if not m.worker[i].finished:
                    return True
            return m.x >= 2

    return Folded
