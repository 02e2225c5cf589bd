"""libuv: a loop that is awake anyway closes a handle while a sender still uses it.

`uv_async_send()` publishes `pending = 1` and only then reads the handle's loop, to wake it up. A loop that
is awake for another reason sees the mark, runs the callback, and that one closes the handle and frees it.

Source: https://github.com/libuv/libuv/issues/2226, fixed by pull request 2231 (2019). What issue 3626 asks,
a close that the loop decides on by itself against a send, is not helped by that: the last class.
"""

from interleave import Bool, Event, Int, Model, Ref, Struct, free, reachable, thread


class UvAsync(Struct, capacity=1):
    pending = Int(0, max=2, atomic=True)  # 1: sent; 2, of the fix: and the sender is done
    loop = Bool(True)


class UvAsyncSend(Model):
    """uv_async_send: the handle is used after it was published.

    Expected: `use-after-free` is violated, everything else holds.
    40 states, 60 transitions; shortest trace 8 steps.
    """

    handle = Ref(UvAsync)
    wakeup = Event()  # the loop's async_wfd
    closed = Bool(False)  # only the loop's thread touches it

    def setup(m):
        m.handle = UvAsync()

    @thread
    def worker(m):
        m.uv_async_send(m.handle)

    @thread
    def loop(m):
        m.uv__async_io(m.handle)  # awake for another handle
        while not m.closed:
            m.wakeup.wait()
            m.uv__async_io(m.handle)

    def uv_async_send(m, handle):
        if handle.pending.load() != 0:  #: async.c uv_async_send()
            return
        if handle.pending.cas(0, 1):  #: async.c uv_async_send()
            m.uv__async_send(handle)

    def uv__async_send(m, handle):
        assert handle.loop  #: async.c uv_async_send()
        m.wakeup.set()  #: async.c uv__async_send()

    def uv__async_io(m, handle):
        if m.is_pending(handle):
            m.uv_close(handle)  # the callback does

    def is_pending(m, handle):
        return handle.pending.cas(1, 0)  #: async.c uv__async_io()

    def uv_close(m, handle):
        m.closed = True  #: core.c uv_close()
        free(handle)  # the close callback does

    @reachable
    def handle_is_closed(m):
        return m.closed


class UvAsyncSendFixed(UvAsyncSend):
    """uv_async_send: the loop spins until the sender is done with the handle.

    Expected: everything holds.
    40 states, 60 transitions.
    """

    def uv__async_send(m, handle):
        super().uv__async_send(handle)
        assert handle.pending.cas(1, 2)  #: async.c uv_async_send()

    def is_pending(m, handle):
        return m.uv__async_spin(handle) != 0

    def uv__async_spin(m, handle):
        while True:
            was = handle.pending.cmpxchg(2, 0)  #: async.c uv__async_spin()
            if was != 1:
                return was

    def uv_close(m, handle):
        m.uv__async_spin(handle)
        super().uv_close(handle)


class UvAsyncSendAgainstClose(UvAsyncSendFixed):
    """uv_async_send: the loop closes the handle by itself, and a send comes after the spin.

    Expected: `use-after-free` is violated, everything else holds.
    37 states, 60 transitions; shortest trace 6 steps.
    """

    def loop(m):
        m.uv_close(m.handle)
