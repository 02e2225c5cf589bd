"""Two instances check, then act; the fix is a line that helps nothing."""

from interleave import Bool, Model, atomic, thread


class Two(Model):
    """Check, then act."""

    closed = Bool(False)
    log = Bool(False)

    @thread(instances=2)
    def t(m, i):
        if not m.closed:
            m.before()
            with atomic():
                assert not m.closed
                m.closed = True

    def before(m):
        pass


class Useless(Two):
    """A line is added that helps nothing."""

    def before(m):
        m.log = True
