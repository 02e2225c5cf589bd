"""A value is used before it is set; the fix waits for a semaphore."""

from interleave import Bool, Model, Semaphore, thread


class Old(Model):
    """main uses x before helper set it"""

    x = Bool(False)
    sem = Semaphore(0)

    @thread
    def main(m):
        m.helper.start()
        m.sync()
        assert m.x

    def sync(m):
        pass

    @thread(start=False)
    def helper(m):
        m.x = True
        m.sem.post()


class New(Old):
    """main waits for the semaphore"""

    def sync(m):
        m.sem.wait()
