"""Linux, workqueue: two that cancel a work at the same time, on one CPU without preemption.

Who cancels a work marks it, waits until it does not run any more, and takes the mark away. A second one finds
the mark, waits for the work to end and looks again. Once the work has ended, that wait returns at once: on
one CPU, where nobody is preempted, the second one goes round looking and flushing, and the first one, which
is awake and would take the mark away, never gets the CPU.

Source: "workqueue: fix hang involving racing cancel[_delayed]_work_sync()'s for PREEMPT_NONE", 2015. In our
own words; no code is taken from there. A lock stands for the CPU: a thread has it while it runs, and gives it
back where it sleeps.
"""

from interleave import Bool, Model, Mutex, eventually, thread, wait_until


class RacingCancels(Model):
    """The second one waits for the work only.

    Expected: `both_return` is violated, everything else holds.
    65 states, 85 transitions; shortest trace 11 steps.
    """

    cpu = Mutex(fair=True)
    running = Bool(True)
    canceling = Bool(False)

    @thread("work")
    def work(m):
        m.cpu.acquire()
        m.running = False
        m.cpu.release()

    @thread("cancel 1")
    def first(m):
        m.cpu.acquire()
        m.canceling = True
        m.flush_work()
        m.canceling = False
        m.cpu.release()

    @thread("cancel 2")
    def second(m):
        m.cpu.acquire()
        while m.canceling:
            m.wait_for_the_other()
        m.cpu.release()

    def flush_work(m):
        if m.running:
            m.cpu.release()
            wait_until(not m.running)
            m.cpu.acquire()

    def wait_for_the_other(m):
        m.flush_work()

    @eventually
    def both_return(m):
        return m.first.finished and m.second.finished


class SleepsUntilUnmarked(RacingCancels):
    """The second one sleeps until the mark is gone.

    Expected: everything holds.
    59 states, 71 transitions.
    """

    def wait_for_the_other(m):
        m.cpu.release()
        wait_until(not m.canceling)
        m.cpu.acquire()
