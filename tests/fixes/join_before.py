"""A pointer is taken in one of two ways."""

from interleave import Int, Model, atomic, thread, wait_until


class Loads(Model):
    """A pointer is taken, or waited for and only read."""

    head = Int(0, max=1)

    @thread
    def sender(m):
        m.head = 1

    @thread
    def receiver(m):
        block = m.swap()
        if block == 0:
            wait_until(m.head != 0)
            m.again()

    @thread
    def drop(m):
        m.sender.join()
        m.receiver.join()
        assert m.head == 0

    def swap(m):
        with atomic():
            block = m.head
            m.head = 0
        return block

    def again(m):
        pass


class Swaps(Loads):
    """The same, but it is taken in both cases."""

    def again(m):
        m.swap()


class Clears(Loads):
    """The same, but it is cleared by other text."""

    def again(m):
        m.head = 0
