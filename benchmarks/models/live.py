"""Liveness: the step-for-step counterparts of `spin/rounds.pml`, and of `spin/phils.pml` with a formula."""

from phils import phils

from interleave import Array, Int, Model, again, thread


class Rounds(Model):
    """Four counters go round: the first one comes to 0 again and again, if everybody gets to move."""

    a = Array(Int(0, max=15), 4)

    @thread("worker", instances=4)
    def worker(m, i):
        while True:
            x = m.a[i]
            m.a[i] = (x + 1) % 16

    @again
    def goes(m):
        return m.a[0] == 0


def dining(n: int = 12) -> type[Model]:
    """`n` philosophers: the last fork, which everybody takes as his second one, is free again and again."""

    class Dining(phils(n)):
        """Philosophers, the last one left-handed: who has both forks gives them back."""

        @again
        def last_fork_free(m):
            return not m.fork[n - 1]

    return Dining
