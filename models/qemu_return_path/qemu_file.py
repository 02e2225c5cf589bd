"""Sockets and the files on them: what io/channel-socket.c and migration/qemu-file.c do.

The same in all designs. Plain functions are inlined where they are called; `qemu_fclose` is a
method of the model (old.py), because the stricter variant (one_close.py) overrides what it calls.
"""

from interleave import Bool, Int, Ref, Struct, Var, atomic, wait_until

from .states import Message


class QIOChannel(Struct, capacity=2):
    """One socket. Both files of a connection share it, each with a reference to it."""

    fd = Bool(True)  # what the object holds: False stands for -1
    closed = Bool(False)  # what the kernel knows: close(2) was called on the descriptor
    shut = Bool(False)  # shutdown(2), both directions
    reply = Var(Message.NOTHING)  # sent by the destination, not read yet
    refs = Int(1, max=2)


class QEMUFile(Struct, capacity=4):
    """One direction of a connection. It has no count of references: who closes it frees it."""

    ioc = Ref(QIOChannel)
    last_error = Bool(False)


def qemu_file_get_error(f):
    """qemu_file_get_error (d50f5dc075cb): a plain load."""
    return f.last_error  #: qemu-file.c qemu_file_get_error()


def qemu_file_shutdown(f):
    """qemu_file_shutdown (d50f5dc075cb): the error first, lest a reader see none at the end."""
    f.last_error = True  #: qemu-file.c qemu_file_shutdown()
    with atomic():  # one system call; on a closed descriptor it fails and wakes nobody
        if not f.ioc.closed:
            f.ioc.shut = True  #: qemu-file.c qemu_file_shutdown(), shutdown(2)


def qemu_file_get_return_path(f):
    """qemu_file_get_return_path (d50f5dc075cb): a second file on the same channel."""
    ioc = f.ioc  #: qemu-file.c qemu_file_get_return_path()
    with atomic():  # references are counted atomically
        ioc.refs += 1  #: qemu-file.c qemu_file_get_return_path()
    return QEMUFile(ioc=ioc)  #: qemu-file.c qemu_file_get_return_path()


def qemu_fill_buffer(f):
    """qemu_fill_buffer (d50f5dc075cb): read a message; every end of stream is an error."""
    if f.last_error:  #: qemu-file.c qemu_fill_buffer()
        return Message.NOTHING
    ioc = f.ioc  #: qemu-file.c qemu_fill_buffer()
    message = Message.NOTHING
    # recvmsg(2) looks the descriptor up when it is called: closed before, the call fails; closed
    # later, it stays blocked. Only a message or shutdown(2) wakes it.
    if not ioc.closed:  #: qemu-file.c qemu_fill_buffer(), recvmsg(2)
        with atomic():
            wait_until(ioc.shut or ioc.reply is not Message.NOTHING)
            message = ioc.reply  #: qemu-file.c qemu_fill_buffer(), recvmsg(2) returns
            ioc.reply = Message.NOTHING
    if message is Message.NOTHING:
        f.last_error = True  #: qemu-file.c qemu_fill_buffer()
    return message


def qemu_fflush(f, request):
    """qemu_fflush (d50f5dc075cb): write, unless the file has an error.

    The destination's answer to a request is there at once. That loses nothing: an answer that
    comes late is a return-path thread that reads late.
    """
    if f.last_error:  #: qemu-file.c qemu_fflush()
        return
    with atomic():  # one system call, together with what its failure leaves behind
        if f.ioc.shut or f.ioc.closed:
            f.last_error = True  #: qemu-file.c qemu_fflush()
        elif request is not Message.NOTHING:
            f.ioc.reply = request  #: qemu-file.c qemu_fflush(), and the destination answers
