"""Lamport's fast mutual exclusion: seven accesses where nobody else wants to enter."""

from interleave import Array, Bool, Int, Model, atomic, choose, invariant, thread, wait_until


def lamport(n: int = 4) -> type[Model]:
    """`n` processes."""

    class Lamport(Model):
        """Processes with a place and a counter each."""

        x = Int(0, max=n - 1)
        y = Int(0, max=n)
        wants = Array(Bool(False), n)
        at = Array(Int(0, max=10), n)
        j = Array(Int(0, max=n), n)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                with atomic():
                    step = choose(range(11))
                    wait_until(m.at[i] == step)
                    if step == 0:
                        m.wants[i] = True
                        m.at[i] = 1
                    elif step == 1:
                        m.x = i
                        m.at[i] = 2
                    elif step == 2:
                        m.at[i] = 3 if m.y == 0 else 8
                    elif step == 3:
                        m.y = i + 1
                        m.at[i] = 4
                    elif step == 4:
                        m.at[i] = 9 if m.x == i else 5
                    elif step == 5:
                        m.wants[i] = False
                        m.j[i] = 0
                        m.at[i] = 6
                    elif step == 6:
                        wait_until(not m.wants[m.j[i]])
                        m.j[i] = (m.j[i] + 1) % n
                        m.at[i] = 7 if m.j[i] == 0 else 6
                    elif step == 7:
                        m.at[i] = 9 if m.y == i + 1 else 8
                    elif step == 8:
                        m.wants[i] = False
                        m.at[i] = 10
                    elif step == 10:
                        wait_until(m.y == 0)
                        m.at[i] = 0
                    else:
                        m.y = 0
                        m.wants[i] = False
                        m.at[i] = 0

        @invariant
        def one_inside(m):
            return sum(1 for a in m.at if a == 9) <= 1

    return Lamport
