"""Peterson's mutual exclusion for many (Myths about the mutual exclusion problem, 1981); to look at all
levels is one step."""

from interleave import Array, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 4) -> type[Model]:
    """`n` processes, one command after the other."""

    class Sequence(Model):
        """Levels, at each of which the last one to come waits."""

        level = Array(Int(0, max=n), n)
        last = Array(Int(0, max=n - 1), n + 1)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                for k in range(1, n):
                    m.level[i] = k
                    m.last[k] = i
                    with atomic():
                        wait_until(m.last[k] != i or all(m.level[j] < k for j in range(n) if j != i))
                with atomic():
                    m.inside += 1
                    m.level[i] = n
                with atomic():
                    m.inside -= 1
                    m.level[i] = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Sequence


def loop(n: int = 4) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Levels, at each of which the last one to come waits."""

        level = Array(Int(0, max=n), n)
        last = Array(Int(0, max=n - 1), n + 1)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            k: Int(1, max=n - 1) = 1
            while True:
                with atomic():
                    if pc == 0:
                        m.level[i] = k
                        pc = 1
                    elif pc == 1:
                        m.last[k] = i
                        pc = 2
                    elif pc == 2:
                        wait_until(m.last[k] != i or all(m.level[j] < k for j in range(n) if j != i))
                        if k < n - 1:
                            k += 1
                            pc = 0
                        else:
                            pc = 3
                    elif pc == 3:
                        m.inside += 1
                        m.level[i] = n
                        pc = 4
                    else:
                        m.inside -= 1
                        m.level[i] = 0
                        k = 1
                        pc = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Loop
