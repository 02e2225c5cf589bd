"""Dining philosophers whose forks are bits: the step-for-step counterpart of `spin/phils.pml`."""

from interleave import Array, Bool, Model, atomic, thread, wait_until


def phils(n: int = 10) -> type[Model]:
    """`n` philosophers, the last of whom takes the forks in the other order."""
    first = (*range(n - 1), 0)
    second = (*range(1, n), n - 1)

    class Phils(Model, check="deadlock"):
        """Philosophers, the last one left-handed, who dine for ever.

        Every step is `atomic`, the stores too: so the number of the fork is worked out in the step
        itself, and is no part of the state that goes before it.
        """

        fork = Array(Bool(False), n)

        @thread("philosopher", instances=n)
        def philosopher(m, i):
            while True:
                with atomic():
                    wait_until(not m.fork[first[i]])
                    m.fork[first[i]] = True
                with atomic():
                    wait_until(not m.fork[second[i]])
                    m.fork[second[i]] = True
                with atomic():
                    m.fork[first[i]] = False
                with atomic():
                    m.fork[second[i]] = False

    return Phils
