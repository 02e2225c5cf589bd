"""Szymanski's mutual exclusion (A simple solution to Lamport's concurrent programming problem, 1988); to look
at all flags is one step."""

from interleave import Array, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 4) -> type[Model]:
    """`n` processes, one command after the other."""

    class Sequence(Model):
        """A waiting room with a door that the last one to come in closes."""

        flag = Array(Int(0, max=4), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                m.flag[i] = 1
                with atomic():
                    wait_until(all(f < 3 for f in m.flag))
                m.flag[i] = 3
                with atomic():
                    waits = any(m.flag[k] == 1 for k in range(n))
                if waits:
                    m.flag[i] = 2
                    with atomic():
                        wait_until(any(f == 4 for f in m.flag))
                m.flag[i] = 4
                with atomic():
                    wait_until(all(m.flag[k] < 2 for k in range(n) if k < i))
                    m.inside += 1
                with atomic():
                    wait_until(all(m.flag[k] < 2 or m.flag[k] > 3 for k in range(n) if k > i))
                    m.inside -= 1
                m.flag[i] = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Sequence


def loop(n: int = 4) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """A waiting room with a door that the last one to come in closes."""

        flag = Array(Int(0, max=4), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            while True:
                with atomic():
                    if pc == 0:
                        m.flag[i] = 1
                        pc = 1
                    elif pc == 1:
                        wait_until(all(f < 3 for f in m.flag))
                        pc = 2
                    elif pc == 2:
                        m.flag[i] = 3
                        pc = 3
                    elif pc == 3:
                        pc = 4 if any(m.flag[k] == 1 for k in range(n)) else 6
                    elif pc == 4:
                        m.flag[i] = 2
                        pc = 5
                    elif pc == 5:
                        wait_until(any(f == 4 for f in m.flag))
                        pc = 6
                    elif pc == 6:
                        m.flag[i] = 4
                        pc = 7
                    elif pc == 7:
                        wait_until(all(m.flag[k] < 2 for k in range(n) if k < i))
                        m.inside += 1
                        pc = 8
                    elif pc == 8:
                        wait_until(all(m.flag[k] < 2 or m.flag[k] > 3 for k in range(n) if k > i))
                        m.inside -= 1
                        pc = 9
                    else:
                        m.flag[i] = 0
                        pc = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Loop
