"""QEMU, postcopy: the destination refuses a device state, and both sides wait.

The source has nothing left to send and waits for the PONG that says that the package is loaded. A device on
the destination refuses its state: its main thread marks the file with an error, which wakes nobody, and
leaves. Its listen thread sits in `recvmsg`, and so does the source's return path. While the state is
POSTCOPY_DEVICE, `migrate-pause` and `migrate_cancel` are refused.

Found with this tool. Versions read: 10.2.2 and 11.1.3, which has the state POSTCOPY_DEVICE (10.0.13 has
not). Seen on the real 11.1.3 (unix socket 5 of 5, TCP 3 of 6) and 10.2.2. Not reported yet.
"""

from enum import Enum, auto

from interleave import Bool, Event, Model, Queue, Var, atomic, maybe, reachable, thread, wait_until


class Status(Enum):
    POSTCOPY_DEVICE = auto()
    COMPLETED = auto()
    FAILED = auto()


class Message(Enum):
    PACKAGE = auto()
    PONG = auto()
    END = auto()
    NONE = auto()  # the end of the stream


class BothSidesWait(Model):
    """A refused device state marks the file with an error.

    There is no user here: what could help is refused in POSTCOPY_DEVICE.

    Expected: `deadlock` is violated, everything else holds.
    21 states, 20 transitions; shortest trace 5 steps.
    """

    state = Var(Status.POSTCOPY_DEVICE)
    to_dst = Queue(Var(Message.NONE), capacity=1)
    to_src = Queue(Var(Message.NONE), capacity=2)
    shut = Bool(False)  # the socket under all files
    file_error = Bool(False)  # of the destination's from_src_file
    loaded = Bool(False)
    loaded_event = Event()

    @thread("src main")
    def migration_thread(s):
        s.to_dst.put(Message.PACKAGE)
        s.loaded_event.wait()
        if s.loaded:
            s.to_dst.put(Message.END)
            s.return_path.join()
            s.state = Status.COMPLETED
        else:
            s.state = Status.FAILED

    @thread("src return path")
    def return_path(s):
        while True:
            message = s.recvmsg_src()
            if message is not Message.PONG:
                break
            s.loaded = True
            s.loaded_event.set()
        s.loaded_event.set()

    @thread("dst main")
    def process_incoming(s):
        s.to_dst.get()
        s.listen_thread.start()
        if maybe("a device refuses its state"):
            s.refused()
        else:
            s.to_src.put(Message.PONG)

    @thread("dst listen", start=False)
    def listen_thread(s):
        if s.recvmsg_dst() is Message.END and not s.file_error:
            s.to_src.put(Message.END)

    def refused(s):
        s.file_error = True  #: qemu_file_set_error()

    def recvmsg_dst(s):
        with atomic("recvmsg"):
            wait_until(s.shut or not s.to_dst.empty())
            message = Message.NONE if s.to_dst.empty() else s.to_dst.get()
        return message

    def recvmsg_src(s):
        with atomic("recvmsg"):
            wait_until(s.shut or not s.to_src.empty())
            message = Message.NONE if s.to_src.empty() else s.to_src.get()
        return message

    @reachable
    def completes(s):
        return s.state is Status.COMPLETED


class RefusedShutsDown(BothSidesWait):
    """A refused device state shuts the file down, so that all who read from the socket see its end.

    Expected: everything holds.
    33 states, 37 transitions.
    """

    def refused(s):
        s.file_error = True
        s.shut = True  #: qemu_file_shutdown()

    @reachable
    def fails(s):
        return s.state is Status.FAILED
