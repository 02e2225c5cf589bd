"""The stricter variant of each design: a descriptor is closed by at most one close(2).

qio_channel_socket_close loads the descriptor, closes it, and stores -1, in three steps. Two
threads that close the two files of a connection at once may both see the old number and both
call close(2); the second call may then hit whatever has got that number in the meantime.
"""

from interleave import Bool, Model, atomic, invariant


def one_close(design: type[Model]) -> type[Model]:
    """The design, with the invariant `descriptor_closed_once` added."""

    class OneClose(design):
        """QEMU's postcopy return path, at most one close(2) for a descriptor."""

        closed_twice = Bool(False, ghost=True)

        def qio_channel_socket_close(ms, ioc):
            """qio_channel_socket_close (d50f5dc075cb), step by step as in old.py.

            A second close(2) happens exactly when two threads have both passed the test, that is
            when both are between the test and the store of -1.
            """
            if ioc.fd:  #: channel-socket.c qio_channel_socket_close()
                with atomic():
                    again = ioc.closed
                    ioc.closed = True  #: channel-socket.c qio_channel_socket_close(), close(2)
                    ms.closed_twice = ms.closed_twice or again
                ioc.fd = False  #: channel-socket.c qio_channel_socket_close()

        @invariant
        def descriptor_closed_once(ms):
            """No close(2) of a descriptor that another close(2) has closed."""
            return not ms.closed_twice

    return OneClose
