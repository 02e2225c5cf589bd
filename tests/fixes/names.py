"""Properties whose names say what is right."""

from interleave import Bool, Int, Model, invariant, reachable, recoverable, thread


class Old(Model):
    done = Bool(False)
    bad = Int(0, max=1)

    @thread
    def t(m):
        m.work()

    def work(m):
        m.bad = 1

    @reachable
    def job_finishes(m):
        return m.done

    @recoverable
    def can_finish(m):
        return m.done

    @invariant
    def nothing_lost(m):
        return m.bad == 0


class New(Old):
    def work(m):
        m.done = True
