"""Linux, workqueues: a canceller that spins where nobody is preempted.

`cancel_work_sync` marks the work, waits until it does not run any more, and takes the mark away. Who finds
it marked waits for the work in the same way, and tries again. Once the work is over that waiting returns at
once: the second canceller goes round, and the first, which would take the mark away, never has the CPU.

Source: Linux, "workqueue: fix hang involving racing cancel[_delayed]_work_sync()'s for PREEMPT_NONE". One
CPU: who runs holds it, and gives it back where it sleeps.
"""

from interleave import Bool, Model, Mutex, invariant, recoverable, thread, wait_until


class RacingCancels(Model):
    """The second one tries again at once.

    Expected: `both_return` is violated, everything else holds.
    93 states, 127 transitions; shortest trace 9 steps.
    """

    cpu = Mutex()
    running = Bool(True)  # the work's function, which sleeps at first
    canceling = Bool(False)

    @thread("kworker")
    def process_one_work(m):
        m.cpu.acquire()
        m.running = False
        m.cpu.release()

    @thread("canceller", instances=2)
    def cancel_work_sync(m, i):
        m.cpu.acquire()
        while m.canceling:  #: try_to_grab_pending()
            m.back_off()
        m.canceling = True  #: mark_work_canceling()
        m.flush_work()
        m.canceling = False  #: clear_work_data()
        m.cpu.release()

    def back_off(m):
        m.flush_work()

    def flush_work(m):
        if m.running:
            m.cpu.release()
            wait_until(not m.running)
            m.cpu.acquire()

    @recoverable
    def both_return(m):
        return m.cancel_work_sync[0].finished and m.cancel_work_sync[1].finished

    @invariant
    def over_when_one_returns(m):
        return not (m.running and (m.cancel_work_sync[0].finished or m.cancel_work_sync[1].finished))


class RacingCancelsPreempted(RacingCancels):
    """It is preempted while it goes round.

    Expected: everything holds.
    109 states, 149 transitions.
    """

    def back_off(m):
        m.flush_work()
        m.cpu.release()
        m.cpu.acquire()


class RacingCancelsFixed(RacingCancels):
    """It sleeps until the mark is gone.

    Expected: everything holds.
    81 states, 99 transitions.
    """

    def back_off(m):
        m.cpu.release()
        wait_until(not m.canceling)
        m.cpu.acquire()
