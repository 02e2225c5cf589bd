from interleave import Bool, Int, Model, acquire, relaxed, release, thread


class Notify(Model, memory="c11"):
    """A message that is handed over by a flag, without a release."""

    message = Int(0, max=7)
    ready = Bool(False, atomic=True)

    def tell(m):
        m.ready.store(True, relaxed)

    @thread
    def sender(m):
        m.message = 7
        m.tell()

    @thread
    def receiver(m):
        if m.ready.load(acquire):
            assert m.message == 7


class NotifyFixed(Notify):
    """The same with a release."""

    def tell(m):
        m.ready.store(True, release)
