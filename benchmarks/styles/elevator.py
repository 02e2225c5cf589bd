"""An elevator that is called, and goes on in its direction as long as somebody wants it there."""

from interleave import Array, Bool, Int, Model, atomic, choose, invariant, thread, wait_until


def sequence(people: int = 3, floors: int = 3) -> type[Model]:
    """`people` who ride between `floors` floors, one command after the other."""

    class Sequence(Model):
        """A cabin with a door, and a button for each floor, pressed again where the door has closed."""

        floor = Int(0, max=floors - 1)
        up = Bool(True)
        open = Bool(False)
        wanted = Array(Bool(False), floors)

        @thread("cabin")
        def cabin(m):
            while True:
                with atomic():
                    wait_until(any(w for w in m.wanted))
                    opens = m.wanted[m.floor]
                    if opens:
                        m.open = True
                        m.wanted[m.floor] = False
                    elif any(m.wanted[k] and (k > m.floor) == m.up for k in range(floors)):
                        m.floor += 1 if m.up else -1
                    else:
                        m.up = not m.up
                if opens:
                    m.open = False

        @thread("person", instances=people)
        def person(m, i):
            goal = 0
            while True:
                with atomic():
                    here = goal
                    goal = choose(range(floors))
                    wait_until(goal != here and not m.open)
                    m.wanted[here] = True
                inside = False
                while not inside:
                    with atomic():
                        there = m.open and m.floor == here
                        wait_until(there or not m.wanted[here])
                        if there:
                            inside = True
                        else:
                            m.wanted[here] = True
                with atomic():
                    wait_until(not m.open)
                    m.wanted[goal] = True
                inside = True
                while inside:
                    with atomic():
                        there = m.open and m.floor == goal
                        wait_until(there or not m.wanted[goal])
                        if there:
                            inside = False
                        else:
                            m.wanted[goal] = True

        @invariant
        def not_called_where_it_is_open(m):
            return not (m.open and m.wanted[m.floor])

    return Sequence


def loop(people: int = 3, floors: int = 3) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """A cabin with a door, and a button for each floor, pressed again where the door has closed."""

        floor = Int(0, max=floors - 1)
        up = Bool(True)
        open = Bool(False)
        wanted = Array(Bool(False), floors)

        @thread("cabin")
        def cabin(m):
            pc = 0
            while True:
                with atomic():
                    if pc == 0:
                        wait_until(any(w for w in m.wanted))
                        if m.wanted[m.floor]:
                            m.open = True
                            m.wanted[m.floor] = False
                            pc = 1
                        elif any(m.wanted[k] and (k > m.floor) == m.up for k in range(floors)):
                            m.floor += 1 if m.up else -1
                        else:
                            m.up = not m.up
                    else:
                        m.open = False
                        pc = 0

        @thread("person", instances=people)
        def person(m, i):
            pc = 0
            here: Int(0, max=floors - 1) = 0
            goal: Int(0, max=floors - 1) = 0
            while True:
                with atomic():
                    if pc == 0:
                        here = goal
                        goal = choose(range(floors))
                        wait_until(goal != here and not m.open)
                        m.wanted[here] = True
                        pc = 1
                    elif pc == 1:
                        there = m.open and m.floor == here
                        wait_until(there or not m.wanted[here])
                        if there:
                            pc = 2
                        else:
                            m.wanted[here] = True
                    elif pc == 2:
                        wait_until(not m.open)
                        m.wanted[goal] = True
                        pc = 3
                    else:
                        there = m.open and m.floor == goal
                        wait_until(there or not m.wanted[goal])
                        if there:
                            pc = 0
                        else:
                            m.wanted[goal] = True

        @invariant
        def not_called_where_it_is_open(m):
            return not (m.open and m.wanted[m.floor])

    return Loop
