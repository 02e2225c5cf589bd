"""Milner's cyclic scheduler: who starts its task, in turn, and who ends it, in any order."""

from interleave import Array, Bool, Model, atomic, choose, invariant, thread, wait_until

START, PASS, END = range(3)


def scheduler(n: int = 12) -> type[Model]:
    """`n` cells around a ring."""

    class Scheduler(Model):
        """A cell starts its task and passes the turn on, in either order with the task's end."""

        turn = Array(Bool(False), [True] + [False] * (n - 1))
        passes = Array(Bool(False), n)
        works = Array(Bool(False), n)

        @thread("cell", instances=n)
        def cell(m, i):
            while True:
                with atomic():
                    what = choose(START, PASS, END)
                    if what == START:
                        wait_until(m.turn[i] and not m.works[i] and not m.passes[i])
                        m.turn[i] = False
                        m.works[i] = True
                        m.passes[i] = True
                    elif what == PASS:
                        wait_until(m.passes[i])
                        m.passes[i] = False
                        m.turn[(i + 1) % n] = True
                    else:
                        wait_until(m.works[i])
                        m.works[i] = False

        @invariant
        def turn_is_passed_once(m):
            return all(not (m.turn[k] and m.passes[k]) for k in range(n))

    return Scheduler
