"""QEMU, postcopy-preempt: cancelled before the first PONG.

To start postcopy the migration thread waits on `rp_pong_acks`, which nobody posts but the return path when
it reads a PONG. When the return path ends without one it posts nothing, and neither does cancel. So the
migration thread waits for ever, and the state stays at `cancelling`, since its end is what the main loop
waits for.

Found with this tool. Versions read: 10.0.13, 10.2.2 and 11.1.3; a migration that stays `cancelling` was
seen on all three. Not reported yet.
"""

from enum import Enum, auto

from interleave import Bool, Model, Semaphore, Var, atomic, invariant, maybe, recoverable, thread, wait_until


class Status(Enum):
    ACTIVE = auto()
    POSTCOPY_ACTIVE = auto()
    CANCELLING = auto()
    CANCELLED = auto()
    FAILED = auto()


class CancelBeforePong(Model):
    """The return path ends and posts nothing.

    Expected: `deadlock` and `cancelling_comes_to_an_end` are violated, everything else holds.
    36 states, 52 transitions; shortest traces 5 steps (`deadlock`), 4 (`cancelling_comes_to_an_end`).
    """

    state = Var(Status.ACTIVE)
    rp_pong_acks = Semaphore(0, max=2)
    pong = Bool(False)  # on its way to the source
    shut = Bool(False)  # the socket
    pong_seen = Bool(False)

    @thread("mig/src/main")
    def migration_thread(s):
        s.postcopy_start()

    def postcopy_start(s):
        s.rp_pong_acks.wait()  #: migration_wait_main_channel()
        s.set_state(Status.ACTIVE, Status.POSTCOPY_ACTIVE)

    @thread("mig/src/return")
    def return_path(s):
        with atomic("recvmsg"):  # a message that is there, or the end of the stream
            wait_until(s.pong or s.shut)
            got_pong = s.pong
        if got_pong:
            s.pong_seen = True
            s.rp_pong_acks.post()
        s.return_path_ends()

    def return_path_ends(s):
        pass  # in POSTCOPY_RECOVER it would post another semaphore

    @thread("main loop")
    def main_loop(s):
        s.migration_cancel()
        s.migration_thread.join()  #: migration_cleanup()
        s.set_state(Status.CANCELLING, Status.CANCELLED)

    def migration_cancel(s):
        s.set_state(Status.ACTIVE, Status.CANCELLING)
        if s.state is Status.CANCELLING:  # refused in POSTCOPY_ACTIVE
            s.shut = True

    @thread("destination")
    def destination(s):
        s.pong = True

    def set_state(s, old, new):
        with atomic():  # a compare-and-swap
            if s.state is old:
                s.state = new

    @recoverable
    def cancelling_comes_to_an_end(s):
        return s.state is not Status.CANCELLING

    @invariant
    def no_postcopy_without_a_pong(s):
        return s.state is not Status.POSTCOPY_ACTIVE or s.pong_seen


class PostAtTheEnd(CancelBeforePong):
    """Half a fix: the return path posts when it ends, whatever the reason.

    It is enough for who cancels.

    Expected: everything holds.
    64 states, 107 transitions.
    """

    def return_path_ends(s):
        s.rp_pong_acks.post()


class PostAndConnectionLost(PostAtTheEnd):
    """The same where the destination may die: the source goes on into postcopy as if a PONG had come.

    Expected: `no_postcopy_without_a_pong` is violated, everything else holds.
    110 states, 191 transitions; shortest trace 6 steps.
    """

    def destination(s):
        if maybe("the connection is lost"):
            s.shut = True
        else:
            s.pong = True


class PostAndLook(PostAndConnectionLost):
    """The return path posts when it ends, and who wakes up fails unless a PONG was seen.

    Expected: everything holds.
    126 states, 224 transitions.
    """

    def postcopy_start(s):
        s.rp_pong_acks.wait()
        if s.pong_seen:
            s.set_state(Status.ACTIVE, Status.POSTCOPY_ACTIVE)
        else:
            s.set_state(Status.ACTIVE, Status.FAILED)
