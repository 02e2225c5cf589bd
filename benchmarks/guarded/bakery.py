"""Lamport's bakery with numbers up to a bound, drawn and compared step by step."""

from interleave import Array, Bool, Int, Model, atomic, choose, invariant, thread, wait_until


def bakery(n: int = 3, most: int = 5) -> type[Model]:
    """`n` processes; who would draw a number above `most` waits until numbers are smaller."""

    class Bakery(Model):
        """Processes that look at one another one by one."""

        choosing = Array(Bool(False), n)
        number = Array(Int(0, max=most), n)
        at = Array(Int(0, max=5), n)
        other = Array(Int(0, max=n), n)
        largest = Array(Int(0, max=most), n)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                with atomic():
                    step = choose(range(8))
                    if step == 0:
                        wait_until(m.at[i] == 0)
                        m.choosing[i] = True
                        m.at[i] = 1
                    elif step == 1:
                        wait_until(m.at[i] == 1 and m.other[i] < n)
                        m.largest[i] = max(m.largest[i], m.number[m.other[i]])
                        m.other[i] += 1
                    elif step == 2:
                        wait_until(m.at[i] == 1 and m.other[i] == n and m.largest[i] < most)
                        m.number[i] = m.largest[i] + 1
                        m.largest[i] = 0
                        m.other[i] = 0
                        m.at[i] = 2
                    elif step == 3:
                        wait_until(m.at[i] == 1 and m.other[i] == n and m.largest[i] == most)
                        m.largest[i] = 0
                        m.other[i] = 0
                    elif step == 4:
                        wait_until(m.at[i] == 2)
                        m.choosing[i] = False
                        m.at[i] = 3
                    elif step == 5:
                        wait_until(m.at[i] == 3 and m.other[i] < n and not m.choosing[m.other[i]])
                        m.at[i] = 4
                    elif step == 6:
                        wait_until(m.at[i] == 4)
                        wait_until(
                            m.number[m.other[i]] == 0
                            or m.number[m.other[i]] > m.number[i]
                            or (m.number[m.other[i]] == m.number[i] and m.other[i] >= i)
                        )
                        m.other[i] += 1
                        m.at[i] = 3
                    else:
                        wait_until(m.at[i] == 3 and m.other[i] == n)
                        m.number[i] = 0
                        m.other[i] = 0
                        m.at[i] = 0

        @invariant
        def one_inside(m):
            return sum(1 for k in range(n) if m.at[k] == 3 and m.other[k] == n) <= 1

    return Bakery
