"""A flag and a counter are set in two rounds: of a loop, by two calls, and written out."""

from interleave import Bool, Int, Model, invariant, maybe, thread


class Loop(Model):
    """A loop"""

    up = Bool(False)
    count = Int(0, max=2)

    @thread
    def user(m):
        for _ in range(2):
            m.one()

    def one(m):
        if maybe():
            m.count += 1
        else:
            m.up = True

    @thread
    def seer(m):
        if m.up:
            assert m.count == 0


class Calls(Loop):
    """Two calls"""

    @thread
    def user(m):
        m.one()
        m.one()


class Twice(Model):
    """A loop: what it does the second time comes in between"""

    x = Int(0, max=2)

    @thread
    def setter(m):
        for _ in range(2):
            m.x = (m.x + 1) % 3

    @thread
    def seer(m):
        before = m.x
        after = m.x
        assert before == after or after < 2


class TwiceWritten(Twice):
    """Written out"""

    @thread
    def setter(m):
        m.x = (m.x + 1) % 3
        m.x = (m.x + 1) % 3


class Inline(Model):
    """Counting in a loop"""

    n = Int(0, max=4)

    @thread(instances=2)
    def w(m, i):
        for _ in range(2):
            m.n += 1

    @invariant
    def counted(m):
        return not (m.w[0].finished and m.w[1].finished) or m.n == 4


class Procedure(Inline):
    """What is done in a round is a procedure, called twice"""

    def count(m):
        m.n += 1

    @thread(instances=2)
    def w(m, i):
        m.count()
        m.count()
