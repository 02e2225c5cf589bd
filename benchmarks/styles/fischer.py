"""Fischer's mutual exclusion (Lamport, A fast mutual exclusion algorithm, 1987, cites it) with a clock: time
does not pass where a process has to write first, and who has written rests for a while before it looks."""

from interleave import Array, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 4, fast: int = 1, slow: int = 2) -> type[Model]:
    """`n` processes that write within `fast` ticks, and look after `slow` ticks at the earliest."""

    class Sequence(Model):
        """Clocks that run backwards, and stop when they are set to a last value, or at 0."""

        id = Int(0, max=n)
        due = Array(Int(fast + 1, min=0, max=fast + 1), n)  # the last value is never
        rest = Array(Int(0, max=slow), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                with atomic():
                    wait_until(m.id == 0)
                    m.due[i] = fast
                with atomic():
                    m.id = i + 1
                    m.due[i] = fast + 1
                    m.rest[i] = slow
                with atomic():
                    wait_until(m.rest[i] == 0)
                    mine = m.id == i + 1
                    if mine:
                        m.inside += 1
                if mine:
                    with atomic():
                        m.inside -= 1
                        m.id = 0

        @thread("time")
        def time(m):
            while True:
                with atomic():
                    wait_until(all(d != 0 for d in m.due))
                    for k in range(n):
                        if m.due[k] <= fast:
                            m.due[k] -= 1
                        if m.rest[k] > 0:
                            m.rest[k] -= 1

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Sequence


def loop(n: int = 4, fast: int = 1, slow: int = 2) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Clocks that run backwards, and stop when they are set to a last value, or at 0."""

        id = Int(0, max=n)
        due = Array(Int(fast + 1, min=0, max=fast + 1), n)  # the last value is never
        rest = Array(Int(0, max=slow), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            while True:
                with atomic():
                    if pc == 0:
                        wait_until(m.id == 0)
                        m.due[i] = fast
                        pc = 1
                    elif pc == 1:
                        m.id = i + 1
                        m.due[i] = fast + 1
                        m.rest[i] = slow
                        pc = 2
                    elif pc == 2:
                        wait_until(m.rest[i] == 0)
                        if m.id == i + 1:
                            m.inside += 1
                            pc = 3
                        else:
                            pc = 0
                    else:
                        m.inside -= 1
                        m.id = 0
                        pc = 0

        @thread("time")
        def time(m):
            while True:
                with atomic():
                    wait_until(all(d != 0 for d in m.due))
                    for k in range(n):
                        if m.due[k] <= fast:
                            m.due[k] -= 1
                        if m.rest[k] > 0:
                            m.rest[k] -= 1

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Loop
