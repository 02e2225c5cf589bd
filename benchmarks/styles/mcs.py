"""The queue lock of Mellor-Crummey and Scott (Algorithms for scalable synchronization, 1991)."""

from interleave import Array, Bool, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 4) -> type[Model]:
    """`n` processes, one command after the other."""

    class Sequence(Model):
        """Each process waits at a flag of its own, which the one before it clears."""

        tail = Int(0, max=n)  # a process's number and one, or nobody
        next = Array(Int(0, max=n), n)
        locked = Array(Bool(False), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                m.next[i] = 0
                with atomic():  # fetch and store
                    before = m.tail
                    m.tail = i + 1
                if before != 0:
                    m.locked[i] = True
                    m.next[before - 1] = i + 1
                    with atomic():
                        wait_until(not m.locked[i])
                with atomic():
                    m.inside += 1
                    m.tail = m.tail
                with atomic():
                    m.inside -= 1
                    after = m.next[i]
                if after == 0:
                    with atomic():  # compare and swap
                        last = m.tail == i + 1
                        if last:
                            m.tail = 0
                    if last:
                        continue
                    with atomic():
                        wait_until(m.next[i] != 0)
                        after = m.next[i]
                m.locked[after - 1] = False

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Sequence


def loop(n: int = 4) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Each process waits at a flag of its own, which the one before it clears."""

        tail = Int(0, max=n)  # a process's number and one, or nobody
        next = Array(Int(0, max=n), n)
        locked = Array(Bool(False), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            before = 0
            after = 0
            while True:
                with atomic():
                    if pc == 0:
                        m.next[i] = 0
                        pc = 1
                    elif pc == 1:  # fetch and store
                        before = m.tail
                        m.tail = i + 1
                        pc = 5 if before == 0 else 2
                    elif pc == 2:
                        m.locked[i] = True
                        pc = 3
                    elif pc == 3:
                        m.next[before - 1] = i + 1
                        pc = 4
                    elif pc == 4:
                        wait_until(not m.locked[i])
                        pc = 5
                    elif pc == 5:
                        m.inside += 1
                        m.tail = m.tail
                        pc = 6
                    elif pc == 6:
                        m.inside -= 1
                        after = m.next[i]
                        pc = 7 if after == 0 else 9
                    elif pc == 7:  # compare and swap
                        if m.tail == i + 1:
                            m.tail = 0
                            pc = 0
                        else:
                            pc = 8
                    elif pc == 8:
                        wait_until(m.next[i] != 0)
                        after = m.next[i]
                        pc = 9
                    else:
                        m.locked[after - 1] = False
                        pc = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Loop
