"""Sockets and the files on them, and how they fail: io/channel-socket.c, migration/qemu-file.c.

A network failure is noticed by whoever reads or writes next, and by nothing else. So it happens in the
step that notices it first, and no thread is needed for it.
"""

from interleave import Bool, Int, Ref, Struct, atomic, choose, event, free, maybe, wait_until

from .properties import Properties
from .states import Message


class QIOChannel(Struct, capacity=4):
    """One socket. Both files of a connection share it, each with a reference to it.

    What the destination has sent and nobody has read yet is a count and two flags: on a connection
    the requests come in this order, and the destination answers in order.
    """

    fd = Bool(True)  # what the object holds: False stands for -1
    closed = Bool(False)  # what the kernel knows: close(2) was called on the descriptor
    shut = Bool(False)  # shutdown(2), both directions; or the network has failed
    bitmaps = Int(0, max=6)  # answers to RECV_BITMAP
    ack = Bool(False)  # RESUME_ACK
    end = Bool(False)  # SHUT
    refs = Int(1, max=3)


class QEMUFile(Struct, capacity=8):
    """One direction of a connection. It has no count of references: who closes it frees it."""

    ioc = Ref(QIOChannel)
    last_error = Bool(False)
    connection = Int(0, max=7, ghost=True)


class PreemptFile(Struct, capacity=3):
    """The file of the preempt capability, on a socket of its own, for urgent pages."""

    last_error = Bool(False)


class Files(Properties):
    """Opening, shutting down, reading, writing and closing; the network and its budget of failures."""

    FAILURES = 0  # of the network
    LOCAL_ERRORS = 0  # of writing to to_dst_file, on a healthy connection
    BAD_MESSAGES = 0  # from the destination
    PREEMPT_ERRORS = 0  # of sending an urgent page; if there are any, the preempt capability is on
    CHATTER = 0  # whether page requests and PONGs come at any time
    MESSAGES = (Message.NOTHING, Message.RECV_BITMAP, Message.RESUME_ACK)  # what can be read

    failures = Int(0, max=3)  # that are left
    local_errors = Int(0, max=3)
    bad_messages = Int(0, max=3)
    preempt_errors = Int(0, max=3)

    postcopy_qemufile_src = Ref(PreemptFile)

    def new_connection(ms):
        """A new socket, and the file to write to it. Nobody else knows them yet."""
        with atomic("connect"):
            ioc = QIOChannel()
            f = QEMUFile(ioc=ioc)
        ms.connection += 1
        f.connection = ms.connection
        return f

    def qemu_file_get_return_path(ms, f):
        """qemu_file_get_return_path (d50f5dc075cb): a second file on the same channel."""
        with atomic("qemu_file_get_return_path"):  # references are counted atomically
            ioc = f.ioc  #: qemu-file.c qemu_file_get_return_path()
            ioc.refs += 1
            other = QEMUFile(ioc=ioc)
        other.connection = f.connection
        return other

    def qemu_file_shutdown(ms, f):
        """qemu_file_shutdown (d50f5dc075cb): the error first, lest a reader see none at the end."""
        f.last_error = True  #: qemu-file.c qemu_file_shutdown()
        with atomic("shutdown(2)"):  # on a closed descriptor it fails and wakes nobody
            if not f.ioc.closed:
                f.ioc.shut = True  #: qemu-file.c qemu_file_shutdown(), shutdown(2)

    def qemu_fill_buffer(ms, f):
        """qemu_fill_buffer (d50f5dc075cb): read a message; every end of stream is an error."""
        if f.last_error:  #: qemu-file.c qemu_fill_buffer()
            return Message.NOTHING
        message = Message.NOTHING
        # recvmsg(2) looks the descriptor up when it is called: closed before, the call fails; closed
        # later, it stays blocked. Only a message or shutdown(2) wakes it.
        with atomic("recvmsg(2) is called"):
            ioc = f.ioc
            closed = ioc.closed  #: qemu-file.c qemu_fill_buffer(), recvmsg(2)
        if not closed:
            with atomic("recvmsg(2)"):
                message = ms.received(ioc)  #: qemu-file.c qemu_fill_buffer(), recvmsg(2) returns
        if message is Message.NOTHING:
            f.last_error = True  #: qemu-file.c qemu_fill_buffer()
        return message

    def received(ms, ioc):
        """What recvmsg(2) gives, part of a step. What came before a shutdown may still be read, or not."""
        message = choose(ms.MESSAGES)
        if message is Message.NOTHING:
            if ms.FAILURES > 0 and not ioc.shut:
                wait_until(ms.failures > 0)
                ms.failures -= 1
                ioc.shut = True
            else:
                wait_until(ioc.shut)
        elif message is Message.RECV_BITMAP:
            wait_until(ioc.bitmaps > 0)
            ioc.bitmaps -= 1
        elif message is Message.RESUME_ACK:
            wait_until(ioc.ack and ioc.bitmaps == 0)
            ioc.ack = False
        elif ms.COMPLETES and message is Message.SHUT:
            wait_until(ioc.end and not ioc.ack and ioc.bitmaps == 0)
            ioc.end = False
        elif ms.PREEMPT_ERRORS > 0 and message is Message.URGENT:
            wait_until(ms.preempt_errors > 0 and ms.postcopy_qemufile_src is not None)
            ms.preempt_errors -= 1
        elif ms.BAD_MESSAGES > 0 and message is Message.BAD:
            wait_until(ms.bad_messages > 0)
            ms.bad_messages -= 1
        return message

    def qemu_fflush(ms, f, request):
        """qemu_fflush (d50f5dc075cb): write, unless the file has an error.

        The destination's answer to a request is there at once. That loses nothing: an answer that
        comes late is a return-path thread that reads late.
        """
        if f.last_error:  #: qemu-file.c qemu_fflush()
            return
        with atomic("write"):  # one system call, together with what its failure leaves behind
            ioc = f.ioc
            if ms.FAILURES > 0 and not ioc.shut and ms.failures > 0 and maybe():
                ms.failures -= 1
                ioc.shut = True
            if ioc.shut or ioc.closed:
                f.last_error = True  #: qemu-file.c qemu_fflush()
            elif ms.LOCAL_ERRORS > 0 and ms.local_errors > 0 and maybe():
                ms.local_errors -= 1
                f.last_error = True  #: qemu-file.c qemu_fflush(), an error of its own
            elif request is Message.RECV_BITMAP:
                ioc.bitmaps += 1  #: qemu-file.c qemu_fflush(), and the destination answers
            elif request is Message.RESUME_ACK:
                ioc.ack = True  #: qemu-file.c qemu_fflush(), and the destination answers
            elif request is Message.SHUT:
                ioc.end = True  #: qemu-file.c qemu_fflush(), and the destination answers

    def qemu_fclose(ms, f):
        """qemu_fclose (d50f5dc075cb): closes the socket under the connection's other file too.

        qio_channel_socket_close tests the descriptor, closes it and stores -1, and locks nothing. The
        store is part of the step that closes: what matters is that others come in behind the test.
        """
        with atomic("qio_channel_socket_close"):
            ioc = f.ioc  #: qemu-file.c qemu_fclose()
            is_open = ioc.fd  #: channel-socket.c qio_channel_socket_close()
        if is_open:
            with atomic("close(2)"):
                again = ioc.closed
                ioc.closed = True  #: channel-socket.c qio_channel_socket_close(), close(2)
                ioc.fd = False
                ms.closed_twice = ms.closed_twice or again
        with atomic("free"):  # references are counted atomically
            ioc.refs -= 1  #: qemu-file.c qemu_fclose()
            if ioc.refs == 0:
                free(ioc)
            free(f)  #: qemu-file.c qemu_fclose()
        event("qemu_file_fclose")

    def postcopy_preempt_setup(ms):
        """The preempt channel, if there is one, is connected: nobody else uses it yet."""
        if ms.PREEMPT_ERRORS > 0:
            p = PreemptFile()
            ms.postcopy_qemufile_src = p  #: postcopy-ram.c postcopy_preempt_setup()

    def send_urgent_page(ms):
        """A page is sent on the preempt channel, by the return path, and that fails."""
        p = ms.postcopy_qemufile_src  #: ram.c ram_save_queue_pages()
        p.last_error = True  #: qemu-file.c qemu_fflush()

    def release_preempt_file(ms):
        """The part of migration_release_dst_files about the preempt file: without a lock."""
        if ms.PREEMPT_ERRORS > 0:
            p = ms.postcopy_qemufile_src  #: migration.c migration_release_dst_files()
            if p is not None:
                free(p)  #: qemu-file.c qemu_fclose()
                ms.postcopy_qemufile_src = None  #: migration.c migration_release_dst_files()
