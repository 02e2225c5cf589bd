"""Dining philosophers: the deadlock, and the left-handed philosopher who prevents it."""

from interleave import Array, Model, Mutex, thread


def philosophers(n: int = 5) -> type[Model]:
    """`n` philosophers, each of whom takes the fork of the same side first."""

    class Philosophers(Model, check="deadlock"):
        """Dining philosophers who all reach for the same side first.

        Each one takes the fork at one hand and then waits for the one at the other hand; when all
        have done the first, nobody can do the second. They dine for ever.

        Expected: `deadlock` is violated, everything else holds.

        * `n=5` (the default): 242 states, 805 transitions; shortest trace 5 steps.
        * `n=3`: 26 states, 51 transitions; shortest trace 3 steps.
        """

        forks = Array(Mutex(), n)

        @thread("philosopher", instances=n)
        def philosopher(m, i):
            first = i
            second = (i + 1) % n
            while True:
                m.forks[first].acquire()
                m.forks[second].acquire()
                m.forks[first].release()
                m.forks[second].release()

    return Philosophers


def philosophers_fixed(n: int = 5) -> type[Model]:
    """`n` philosophers, the last of whom is left-handed."""

    class PhilosophersFixed(Model, check="deadlock"):
        """Dining philosophers, the last of whom is left-handed.

        All take the fork of the lower number first. So the forks are taken in one order, and a
        circle of waiting philosophers is impossible. They dine for ever.

        Expected: everything holds.

        * `n=5` (the default): 243 states, 810 transitions.
        * `n=10`: 59,049 states, 393,660 transitions.
        """

        forks = Array(Mutex(), n)

        @thread("philosopher", instances=n)
        def philosopher(m, i):
            first = i if i < n - 1 else 0
            second = i + 1 if i < n - 1 else n - 1
            while True:
                m.forks[first].acquire()
                m.forks[second].acquire()
                m.forks[first].release()
                m.forks[second].release()

    return PhilosophersFixed
