"""QEMU, postcopy: the return path dies before the PONG.

In POSTCOPY_DEVICE the migration thread waits for an event, which is set where the PONG for the package is
read and nowhere else. When the connection breaks before that the return path ends; it wakes those who wait
in RECOVER, and nobody else. The source hangs. Waking alone is not enough: it would go on as if the package
had been loaded.

Found with this tool. Version read: 10.2.2; in 11.1.3 it is gone. Not reported yet.
"""

from enum import Enum, auto

from interleave import Bool, Event, Model, Var, atomic, invariant, maybe, reachable, thread, wait_until


class Status(Enum):
    POSTCOPY_DEVICE = auto()
    POSTCOPY_ACTIVE = auto()
    FAILED = auto()


class ReturnPathDies(Model):
    """Only a PONG sets the event.

    Expected: `deadlock` is violated, everything else holds.
    11 states, 10 transitions; shortest trace 3 steps.
    """

    state = Var(Status.POSTCOPY_DEVICE)
    pong = Bool(False)  # on its way to the source
    gone = Bool(False)  # the connection
    package_loaded = Bool(False)
    package_loaded_event = Event()

    @thread("mig/src/main")
    def migration_thread(s):
        s.package_loaded_event.wait()
        s.after_the_wait()

    def after_the_wait(s):
        s.state = Status.POSTCOPY_ACTIVE

    @thread("mig/src/return")
    def return_path(s):
        with atomic("recvmsg"):  # a message that is there, or the end of the stream
            wait_until(s.pong or s.gone)
            got_pong = s.pong
        if got_pong:
            s.package_loaded = True
            s.package_loaded_event.set()
        s.return_path_ends()

    def return_path_ends(s):
        pass  # in POSTCOPY_RECOVER it would post a semaphore

    @thread("destination")
    def destination(s):
        if maybe("the connection is lost"):
            s.gone = True
        else:
            s.pong = True

    @invariant
    def active_means_loaded(s):
        return s.state is not Status.POSTCOPY_ACTIVE or s.package_loaded

    @reachable
    def becomes_active(s):
        return s.state is Status.POSTCOPY_ACTIVE


class EventAtTheEnd(ReturnPathDies):
    """Half a fix: the return path sets the event when it ends, and the waiter does not ask why it woke up.

    Expected: `active_means_loaded` is violated, everything else holds.
    17 states, 18 transitions; shortest trace 6 steps.
    """

    def return_path_ends(s):
        s.package_loaded_event.set()


class EventAndLook(EventAtTheEnd):
    """The return path sets the event when it ends, and the waiter looks whether the package is loaded.

    Expected: everything holds.
    20 states, 22 transitions.
    """

    def after_the_wait(s):
        if s.package_loaded:
            s.state = Status.POSTCOPY_ACTIVE
        else:
            s.state = Status.FAILED
