"""Linux, ALSA's loopback driver: the timer is deleted, its handler runs on, and what it uses is freed.

`timer_delete()` takes a pending timer off; it does not wait for a handler that has begun. Closing the
stream deletes the timer so, and frees the cable that the handler is about to look at.

Source: Linux commit 67a01afaf3d3, "ALSA: aloop: Sync stale timer before release" (2018).
"""

from interleave import Bool, Model, Mutex, Ref, Struct, atomic, free, operation, reachable, thread, wait_until


class Cable(Struct, capacity=1):
    lock = Mutex()
    running = Bool(True)


class AloopTimer(Model):
    """ALSA aloop: close deletes the timer and frees the cable.

    Expected: `use-after-free` is violated, everything else holds.
    48 states, 79 transitions; shortest trace 10 steps.
    """

    cable = Ref(Cable)
    pending = Bool(True)  # in the timer wheel
    in_handler = Bool(False)  # base->running_timer

    def setup(m):
        m.cable = Cable()

    @thread
    def softirq(m):
        while m.expires():
            m.loopback_timer_function(m.cable)
            m.in_handler = False

    def expires(m):
        with atomic("expire"):  #: timer.c expire_timers()
            expires = m.pending
            m.pending = False
            m.in_handler = expires
        return expires

    def loopback_timer_function(m, cable):
        cable.lock.acquire()  #: aloop.c loopback_timer_function()
        if cable.running:  #: aloop.c loopback_timer_function()
            m.pending = True  #: aloop.c loopback_timer_start()
        cable.lock.release()  #: aloop.c loopback_timer_function()

    @thread
    def close(m):
        cable = m.cable  #: aloop.c loopback_close()
        m.loopback_trigger_stop(cable)
        m.stop_before_free(cable)
        free(cable)  #: aloop.c free_cable()

    def loopback_trigger_stop(m, cable):
        cable.lock.acquire()  #: aloop.c loopback_trigger()
        cable.running = False  #: aloop.c loopback_trigger()
        m.timer_delete()
        cable.lock.release()  #: aloop.c loopback_trigger()

    def stop_before_free(m, cable):
        m.timer_delete()

    def timer_delete(m):
        m.pending = False  #: timer.c timer_delete()

    @operation
    def timer_delete_sync(m):
        wait_until(not m.in_handler)  #: timer.c timer_delete_sync()
        m.pending = False

    @reachable
    def all_is_over(m):
        return m.close.finished and m.softirq.finished


class AloopTimerSync(AloopTimer):
    """ALSA aloop: close waits for the handler before it frees.

    Expected: everything holds.
    38 states, 59 transitions.
    """

    def stop_before_free(m, cable):
        m.timer_delete_sync()


class AloopTimerSyncUnderLock(AloopTimer):
    """ALSA aloop: had the wait been put under the handler's lock, which stopping the stream holds.

    Expected: `deadlock` is violated, everything else holds.
    28 states, 43 transitions; shortest trace 5 steps.
    """

    def loopback_trigger_stop(m, cable):
        cable.lock.acquire()  #: aloop.c loopback_trigger()
        cable.running = False  #: aloop.c loopback_trigger()
        m.timer_delete_sync()
        cable.lock.release()

    def stop_before_free(m, cable):
        pass
