"""NuttX, `pthread_barrier_wait`: a thread takes the token that was meant for another.

One thread has counted itself and released the mutex, and is preempted before it waits for the semaphore.
The last one posts for it, comes round to the barrier again and takes that token. It passes the second round
while the other has not come to it.

Found with this tool. Version read: 4ebc8a7 (August 2026); since PR 14626. Shown on NuttX's own simulator
with a delay in that window. Not reported yet.
"""

from interleave import Array, Int, Model, Mutex, Semaphore, invariant, thread

THREADS, ROUNDS = 2, 2


class BarrierNextRound(Model):
    """One semaphore for all rounds.

    The semaphore is a POSIX one. NuttX's gives a token to a thread that is blocked already, if there is
    one: here the other thread has not got to its wait.

    Expected: `deadlock` and `none_passes_early` are violated, everything else holds.
    107 states, 154 transitions; shortest traces 22 steps (`deadlock`), 22 (`none_passes_early`).
    """

    mutex = Mutex()
    wait_count = Int(0, max=THREADS)
    sem = Semaphore(0, max=THREADS)
    came = Array(Int(0, max=ROUNDS), THREADS)  # to which round a thread has come
    passed = Array(Int(0, max=ROUNDS), THREADS, ghost=True)

    @thread("worker", instances=THREADS)
    def worker(m, i):
        for n in range(1, ROUNDS + 1):
            m.came[i] = n
            m.barrier_wait(n)
            m.passed[i] = n

    def barrier_wait(m, n):
        m.mutex.acquire()
        if m.wait_count + 1 >= THREADS:
            while m.wait_count > 0:
                m.wait_count -= 1
                m.post(n)
            m.mutex.release()
        else:
            m.wait_count += 1
            m.mutex.release()
            m.wait(n)

    def post(m, n):
        m.sem.post()

    def wait(m, n):
        m.sem.wait()

    @invariant
    def none_passes_early(m):
        return m.passed[0] <= m.came[1] and m.passed[1] <= m.came[0]


class BarrierTwoSemaphores(BarrierNextRound):
    """Odd and even rounds have a semaphore each.

    Expected: everything holds.
    105 states, 152 transitions.
    """

    sem = Array(Semaphore(0, max=THREADS), 2)

    def post(m, n):
        m.sem[n % 2].post()

    def wait(m, n):
        m.sem[n % 2].wait()
