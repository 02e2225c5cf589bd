from interleave import Bool, Int, Model, invariant, thread


class Device(Model):
    """A device that one process at a time may open."""

    opened = Bool(False)
    users = Int(0, max=2, ghost=True)  # for the proof only: no step of its own

    @thread("open", instances=2)
    def device_open(m, i):
        if not m.opened:  #: device.c:81
            m.opened = True  #: device.c:83
            m.users += 1

    @invariant
    def one_user(m):
        return m.users <= 1
