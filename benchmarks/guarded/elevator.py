"""An elevator and people who call it."""

from interleave import Array, Bool, Int, Model, atomic, choose, invariant, thread, wait_until

OPEN, CLOSE, MOVE, TURN = range(4)
CALL, ENTER, LEAVE = range(3)


def elevator(people: int = 3, floors: int = 3) -> type[Model]:
    """`people` who ride between `floors` floors."""

    class Elevator(Model):
        """The cabin goes on in its direction as long as somebody wants it there."""

        floor = Int(0, max=floors - 1)
        up = Bool(True)
        open = Bool(False)
        called = Array(Bool(False), floors)
        on = Array(Int(0, max=floors), people)  # a floor; the last value is the cabin
        to = Array(Int(0, max=floors - 1), people)

        @thread("cabin")
        def cabin(m):
            while True:
                with atomic():
                    what = choose(OPEN, CLOSE, MOVE, TURN)
                    if what == OPEN:
                        wait_until(not m.open and m.called[m.floor])
                        m.open = True
                        m.called[m.floor] = False
                    elif what == CLOSE:
                        wait_until(m.open)
                        m.open = False
                    elif what == MOVE:
                        wait_until(not m.open and not m.called[m.floor])
                        wait_until(
                            any(m.called[k] and (k > m.floor) == m.up and k != m.floor for k in range(floors))
                        )
                        m.floor += 1 if m.up else -1
                    else:
                        wait_until(not m.open)
                        wait_until(not any(m.called[k] and (k > m.floor) == m.up for k in range(floors)))
                        m.up = not m.up

        @thread("person", instances=people)
        def person(m, i):
            while True:
                with atomic():
                    what = choose(CALL, ENTER, LEAVE)
                    if what == CALL:
                        wait_until(m.on[i] != floors)
                        goal = choose(range(floors))
                        wait_until(goal != m.on[i] and not m.called[m.on[i]])
                        m.to[i] = goal
                        m.called[m.on[i]] = True
                    elif what == ENTER:
                        wait_until(m.open and m.on[i] == m.floor and m.to[i] != m.floor)
                        m.on[i] = floors
                        m.called[m.to[i]] = True
                    else:
                        wait_until(m.open and m.on[i] == floors and m.to[i] == m.floor)
                        m.on[i] = m.floor

        @invariant
        def closed_while_called_elsewhere(m):
            return not (m.open and m.called[m.floor]) or any(o == m.floor or o == floors for o in m.on)

    return Elevator
