"""Lost update: the smallest race there is."""

from interleave import Int, Model, invariant, thread


def counter(threads: int = 2, increments: int = 1) -> type[Model]:
    """Each of `threads` threads adds one to a shared counter, `increments` times."""

    class Counter(Model):
        """Lost update: threads add to a shared counter without a lock.

        `counter++` is a load and a store. A thread that loads while another one has loaded but
        not yet stored overwrites that thread's addition.

        Expected: `no_lost_update` is violated, everything else holds.

        * `threads=2, increments=1` (the default): 12 states, 14 transitions;
          shortest trace 4 steps.
        * `threads=3, increments=4`: 42,237 states, 110,595 transitions; shortest trace 24 steps.
        """

        counter = Int(0, max=threads * increments)

        @thread("worker", instances=threads)
        def worker(m, i):
            for _ in range(increments):
                loaded = m.counter
                m.counter = loaded + 1

        @invariant
        def no_lost_update(m):
            for i in range(threads):
                if not m.worker[i].finished:
                    return True
            return m.counter == threads * increments

    return Counter
