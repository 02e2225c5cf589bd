"""What functions of C are known to do: which take a lock, wait, wake others, start a thread.

Everything else that is called is a ``call``. A table of names, and no guess: a function that is missing here
is compared like any other call.
"""

from __future__ import annotations

#: What a known function does to its argument of a number, counted from 0.
Known = tuple[str, int]


def _all(kind: str, argument: int, names: str) -> dict[str, Known]:
    return dict.fromkeys(names.split(), (kind, argument))


CALLS: dict[str, Known] = {
    **_all("acquire", 0, """
        pthread_mutex_lock pthread_rwlock_rdlock pthread_rwlock_wrlock pthread_spin_lock mtx_lock
        qemu_mutex_lock qemu_rec_mutex_lock qemu_spin_lock qemu_co_mutex_lock qemu_mutex_lock_impl
        mutex_lock spin_lock spin_lock_irqsave spin_lock_irq spin_lock_bh raw_spin_lock raw_spin_lock_irqsave
        read_lock write_lock down_read down_write uv_mutex_lock uv_rwlock_rdlock uv_rwlock_wrlock
        QEMU_LOCK_GUARD WITH_QEMU_LOCK_GUARD g_mutex_lock"""),
    **_all("release", 0, """
        pthread_mutex_unlock pthread_rwlock_unlock pthread_spin_unlock mtx_unlock qemu_mutex_unlock
        qemu_rec_mutex_unlock qemu_spin_unlock qemu_co_mutex_unlock mutex_unlock spin_unlock
        spin_unlock_irqrestore spin_unlock_irq spin_unlock_bh raw_spin_unlock raw_spin_unlock_irqrestore
        read_unlock write_unlock up_read up_write uv_mutex_unlock uv_rwlock_rdunlock uv_rwlock_wrunlock
        g_mutex_unlock"""),
    **_all("try", 0, """
        pthread_mutex_trylock mtx_trylock qemu_mutex_trylock mutex_trylock spin_trylock uv_mutex_trylock
        sem_trywait down_trylock"""),
    **_all("wait", 0, """
        sem_wait qemu_sem_wait down down_interruptible uv_sem_wait pthread_cond_wait pthread_cond_timedwait
        cnd_wait qemu_cond_wait qemu_cond_timedwait uv_cond_wait qemu_event_wait wait_for_completion
        wait_event pthread_barrier_wait qemu_sem_timedwait"""),
    **_all("post", 0, "sem_post qemu_sem_post up uv_sem_post qemu_event_set complete complete_all"),
    **_all("notify", 0, """
        pthread_cond_signal pthread_cond_broadcast cnd_signal cnd_broadcast qemu_cond_signal
        qemu_cond_broadcast uv_cond_signal uv_cond_broadcast wake_up wake_up_all"""),
    **_all("start", 2, "pthread_create qemu_thread_create"),
    **_all("join", 0, "pthread_join qemu_thread_join thrd_join uv_thread_join kthread_stop"),
    **_all("load", 0, """
        qatomic_read qatomic_load_acquire qatomic_rcu_read atomic_read atomic_load atomic_load_explicit
        READ_ONCE smp_load_acquire rcu_dereference qatomic_mb_read atomic_rcu_read __atomic_load_n"""),
    **_all("store", 0, """
        qatomic_set qatomic_store_release qatomic_rcu_set atomic_set atomic_store atomic_store_explicit
        WRITE_ONCE smp_store_release rcu_assign_pointer qatomic_mb_set __atomic_store_n"""),
    **_all("update", 0, """
        qatomic_cmpxchg qatomic_xchg qatomic_fetch_add qatomic_fetch_sub qatomic_fetch_or qatomic_fetch_and
        qatomic_inc qatomic_dec qatomic_fetch_inc qatomic_fetch_dec qatomic_add qatomic_sub qatomic_or
        qatomic_and atomic_exchange atomic_fetch_add atomic_fetch_sub atomic_compare_exchange_strong
        atomic_compare_exchange_weak cmpxchg xchg atomic_inc atomic_dec atomic_add atomic_sub
        atomic_dec_and_test atomic_cmpxchg atomic_xchg test_and_set_bit test_and_clear_bit"""),
    **_all("free", 0, "free g_free kfree g_slice_free vfree zfree"),
    **_all("assert", 0, "assert g_assert BUG_ON"),
}  # fmt: skip

#: Macros whose arguments can be names of types and of fields; so can those of names in capitals.
MACROS = {
    "container_of", "list_entry", "list_first_entry", "list_for_each_entry", "g_new", "g_new0", "g_renew",
    "g_try_new0", "va_arg",
}  # fmt: skip
#: Those that give back, at the end of their block, what they have taken.
GUARDS = {"QEMU_LOCK_GUARD", "WITH_QEMU_LOCK_GUARD"}
