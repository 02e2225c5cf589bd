"""Lamport's fast mutual exclusion (A fast mutual exclusion algorithm, 1987): seven accesses where nobody else
wants to enter."""

from interleave import Array, Bool, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 3) -> type[Model]:
    """`n` processes, one command after the other."""

    class Sequence(Model):
        """Who is first at `x` and finds `y` free takes the fast way."""

        x = Int(0, max=n)
        y = Int(0, max=n)
        wants = Array(Bool(False), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                m.wants[i] = True
                m.x = i + 1
                if m.y != 0:
                    m.wants[i] = False
                    with atomic():
                        wait_until(m.y == 0)
                    continue
                m.y = i + 1
                if m.x != i + 1:
                    m.wants[i] = False
                    j = 0
                    while j < n:
                        with atomic():
                            wait_until(not m.wants[j])
                            j += 1
                    if m.y != i + 1:
                        with atomic():
                            wait_until(m.y == 0)
                        continue
                with atomic():
                    m.inside += 1
                    m.y = m.y
                with atomic():
                    m.inside -= 1
                    m.y = 0
                m.wants[i] = False

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Sequence


def loop(n: int = 3) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Who is first at `x` and finds `y` free takes the fast way."""

        x = Int(0, max=n)
        y = Int(0, max=n)
        wants = Array(Bool(False), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            j: Int(0, max=n) = 0
            while True:
                with atomic():
                    if pc == 0:
                        m.wants[i] = True
                        pc = 1
                    elif pc == 1:
                        m.x = i + 1
                        pc = 2
                    elif pc == 2:
                        pc = 3 if m.y != 0 else 5
                    elif pc == 3:
                        m.wants[i] = False
                        pc = 4
                    elif pc == 4:
                        wait_until(m.y == 0)
                        pc = 0
                    elif pc == 5:
                        m.y = i + 1
                        pc = 6
                    elif pc == 6:
                        pc = 7 if m.x != i + 1 else 10
                    elif pc == 7:
                        m.wants[i] = False
                        j = 0
                        pc = 8
                    elif pc == 8:
                        wait_until(not m.wants[j])
                        j += 1
                        if j == n:
                            pc = 9
                    elif pc == 9:
                        pc = 4 if m.y != i + 1 else 10
                    elif pc == 10:
                        m.inside += 1
                        m.y = m.y
                        pc = 11
                    elif pc == 11:
                        m.inside -= 1
                        m.y = 0
                        pc = 12
                    else:
                        m.wants[i] = False
                        pc = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Loop
