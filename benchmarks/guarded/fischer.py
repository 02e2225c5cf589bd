"""Fischer's mutual exclusion with a clock that ticks."""

from interleave import Array, Int, Model, atomic, choose, invariant, thread, wait_until

ASK, WRITE, ENTER, AGAIN, LEAVE = range(5)


def fischer(n: int = 6, fast: int = 2, slow: int = 3) -> type[Model]:
    """`n` processes that write within `fast` ticks, and look again after `slow` ticks at the earliest."""

    class Fischer(Model):
        """Time passes only where nobody has to move first."""

        id = Int(0, max=n)
        at = Array(Int(0, max=3), n)
        clock = Array(Int(0, max=slow), n)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                with atomic():
                    step = choose(ASK, WRITE, ENTER, AGAIN, LEAVE)
                    if step == ASK:
                        wait_until(m.at[i] == 0 and m.id == 0)
                        m.at[i] = 1
                        m.clock[i] = 0
                    elif step == WRITE:
                        wait_until(m.at[i] == 1 and m.clock[i] <= fast)
                        m.id = i + 1
                        m.at[i] = 2
                        m.clock[i] = 0
                    elif step == ENTER:
                        wait_until(m.at[i] == 2 and m.clock[i] == slow and m.id == i + 1)
                        m.at[i] = 3
                        m.clock[i] = 0
                    elif step == AGAIN:
                        wait_until(m.at[i] == 2 and m.id == 0)
                        m.at[i] = 1
                        m.clock[i] = 0
                    else:
                        wait_until(m.at[i] == 3)
                        m.id = 0
                        m.at[i] = 0
                        m.clock[i] = 0

        @thread("time")
        def time(m):
            while True:
                with atomic():
                    for k in range(n):
                        wait_until(m.at[k] != 1 or m.clock[k] < fast)
                    for k in range(n):
                        if m.at[k] == 1 or m.at[k] == 2:
                            m.clock[k] = min(m.clock[k] + 1, slow)

        @invariant
        def one_inside(m):
            return sum(1 for a in m.at if a == 3) <= 1

    return Fischer
