"""The timed mutual exclusion of Alur and Taubenfeld (Fast timing-based algorithms, 1996) with a clock: a step
that must not take long is due within some ticks, and who is not alone waits for longer than that."""

from interleave import Array, Bool, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 3, fast: int = 1, slow: int = 4) -> type[Model]:
    """`n` processes that act within `fast` ticks, and wait for `slow` ticks."""

    class Sequence(Model):
        """Clocks that run backwards, and stop when they are set to a last value, or at 0."""

        x = Int(0, max=n)
        y = Int(0, max=n)
        z = Bool(False)
        due = Array(Int(fast + 1, min=0, max=fast + 1), n)  # the last value is never
        rest = Array(Int(0, max=slow), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                m.x = i + 1
                with atomic():
                    wait_until(m.y == 0)
                    m.due[i] = fast
                with atomic():
                    m.y = i + 1
                    m.due[i] = fast
                with atomic():
                    alone = m.x == i + 1
                    if alone:
                        m.due[i] = fast
                    else:
                        m.due[i] = fast + 1
                        m.rest[i] = slow
                if alone:
                    with atomic():
                        m.z = True
                        m.due[i] = fast + 1
                        m.inside += 1
                else:
                    with atomic():
                        wait_until(m.rest[i] == 0)
                        lost = m.y != i + 1
                    if lost:
                        continue
                    with atomic():
                        wait_until(not m.z)
                        m.inside += 1
                with atomic():
                    m.inside -= 1
                    m.z = False
                with atomic():
                    if m.y == i + 1:
                        m.y = 0

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


def loop(n: int = 3, fast: int = 1, slow: int = 4) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Clocks that run backwards, and stop when they are set to a last value, or at 0."""

        x = Int(0, max=n)
        y = Int(0, max=n)
        z = Bool(False)
        due = Array(Int(fast + 1, min=0, max=fast + 1), n)  # the last value is never
        rest = Array(Int(0, max=slow), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            while True:
                with atomic():
                    if pc == 0:
                        m.x = i + 1
                        pc = 1
                    elif pc == 1:
                        wait_until(m.y == 0)
                        m.due[i] = fast
                        pc = 2
                    elif pc == 2:
                        m.y = i + 1
                        m.due[i] = fast
                        pc = 3
                    elif pc == 3:
                        if m.x == i + 1:
                            m.due[i] = fast
                            pc = 4
                        else:
                            m.due[i] = fast + 1
                            m.rest[i] = slow
                            pc = 5
                    elif pc == 4:
                        m.z = True
                        m.due[i] = fast + 1
                        m.inside += 1
                        pc = 7
                    elif pc == 5:
                        wait_until(m.rest[i] == 0)
                        pc = 0 if m.y != i + 1 else 6
                    elif pc == 6:
                        wait_until(not m.z)
                        m.inside += 1
                        pc = 7
                    elif pc == 7:
                        m.inside -= 1
                        m.z = False
                        pc = 8
                    else:
                        if m.y == i + 1:
                            m.y = 0
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
