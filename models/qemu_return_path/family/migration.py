"""The migration thread before the fix: commit d50f5dc075cb. Later designs override parts of it.

What one of them changes inside a function is a function of its own here: "the part of ... that ...".
"""

from interleave import atomic, event, maybe, rests, thread

from .environment import Environment
from .states import STOPPED, Abort, Message, MigrationStatus, MigThrError


class MigrationThread(Environment):
    """The migration thread, and what it does with the return path."""

    # The migration thread.

    @thread("migration")
    def migration_thread(ms):
        """migration_thread with migration_iteration_run (d50f5dc075cb)."""
        while True:
            with atomic("next iteration"):
                active = ms.state is MigrationStatus.POSTCOPY_ACTIVE  #: migration.c:2945 migration_thread()
                nothing_pending = False
                if ms.COMPLETES and active and maybe("nothing is pending"):
                    nothing_pending = ms.completing = True
            if not active:
                break
            if ms.COMPLETES and nothing_pending:
                ms.in_loop = False
                ms.migration_completion()
                break
            ms.send(Message.NOTHING)
            if ms.migration_detect_error() is MigThrError.FATAL:
                break
        ms.in_loop = False
        event("migration_thread_after_loop")
        ms.migration_iteration_finish()

    def migration_detect_error(ms):
        """migration_detect_error (d50f5dc075cb): an early load of the state, a late decision."""
        state = ms.state  #: migration.c:2608 migration_detect_error()
        if state in STOPPED:
            return MigThrError.FATAL
        if not ms.any_file_error():
            return MigThrError.NONE
        ms.migrate_set_error()
        if state is MigrationStatus.POSTCOPY_ACTIVE:
            return ms.postcopy_pause()
        ms.migrate_set_state(state, MigrationStatus.FAILED)
        return MigThrError.FATAL

    def any_file_error(ms):
        """The part of migration_detect_error that looks at the files."""
        f = ms.to_dst_file  #: migration.c migration_detect_error()
        if ms.PREEMPT_ERRORS == 0:
            return f.last_error  #: qemu-file.c qemu_file_get_error()
        p = ms.postcopy_qemufile_src  #: migration.c migration_detect_error()
        if f.last_error:  #: qemu-file.c qemu_file_get_error()
            return True
        return p is not None and p.last_error  #: qemu-file.c qemu_file_get_error()

    def postcopy_pause(ms):
        """postcopy_pause (d50f5dc075cb): drop the connection, sleep until there is another."""
        if ms.state is not MigrationStatus.POSTCOPY_ACTIVE:  #: migration.c:2541 postcopy_pause()
            ms.abort_migration(Abort.PAUSE_ENTRY)
        ms.in_loop = False
        while True:
            if not ms.drop_connection():
                return MigThrError.FATAL
            current = ms.state  #: migration.c postcopy_pause()
            ms.migrate_set_state(current, MigrationStatus.POSTCOPY_PAUSED)
            ms.sleep_while_paused()
            if ms.state is not MigrationStatus.POSTCOPY_RECOVER:  #: migration.c postcopy_pause()
                return MigThrError.FATAL
            ms.wake_return_path()
            if ms.postcopy_do_resume():
                event("postcopy_pause_continued")
                ms.recovered = True
                ms.in_loop = True
                return MigThrError.RECOVERED

    def abort_migration(ms, which):
        """One of QEMU's assertions fails in the migration thread: the process ends."""
        ms.aborted = which
        ms.gone = True
        assert not ms.alive, "one of QEMU's assertions"

    def drop_connection(ms):
        """The part of postcopy_pause before PAUSED is published. Whether to go on."""
        ms.close_to_dst_file()
        return True

    def close_to_dst_file(ms):
        """The part of postcopy_pause that takes to_dst_file, shuts it down and closes it."""
        if ms.to_dst_file is None:  #: migration.c postcopy_pause()
            ms.abort_migration(Abort.PAUSE_FILE)
        f = ms.take_to_dst_file()
        ms.qemu_file_shutdown(f)
        ms.qemu_fclose(f)

    @rests
    def sleep_while_paused(ms):
        """The part of postcopy_pause that sleeps: it tests and then waits."""
        ms.sleeping = True
        while ms.state is MigrationStatus.POSTCOPY_PAUSED:  #: migration.c postcopy_pause()
            ms.postcopy_pause_sem.wait()  #: migration.c postcopy_pause()
        ms.sleeping = False

    def wake_return_path(ms):
        """The part of postcopy_pause that wakes the return path: OLD's."""

    def postcopy_do_resume(ms):
        """postcopy_do_resume (d50f5dc075cb): sync the dirty bitmaps, then shake hands."""
        event("savevm_state_resume_prepare")
        if not ms.ram_dirty_bitmap_sync_all():
            return False
        event("ram_state_resume_prepare")
        ms.postcopy_preempt_setup()
        return ms.postcopy_resume_handshake()

    def ram_dirty_bitmap_sync_all(ms):
        """ram_dirty_bitmap_sync_all (d50f5dc075cb): one request a block, then one wait a block."""
        with atomic("ram_dirty_bitmap_sync_all"):
            f = ms.to_dst_file  #: ram.c ram_dirty_bitmap_sync_all()
            tokens = ms.rp_sem.value  # the property's look
        ms.stale_token = ms.stale_token or tokens > 0
        ms.sync_connection = f.connection
        ms.reloaded = 0
        event("ram_dirty_bitmap_sync_start")
        ms.forget_bitmaps()
        for _ in range(ms.BLOCKS):
            event("savevm_send_recv_bitmap")
            ms.qemu_fflush(f, Message.RECV_BITMAP)
            event("ram_dirty_bitmap_request")
            ms.count_bitmap()
        event("ram_dirty_bitmap_sync_wait")
        complete = ms.wait_for_bitmaps()
        if complete:
            ms.sync_too_short = ms.sync_too_short or ms.reloaded < ms.BLOCKS
            event("ram_dirty_bitmap_sync_complete")
        return complete

    def forget_bitmaps(ms):
        """Q90 counts the bitmaps that are outstanding."""

    def count_bitmap(ms):
        """Q90 counts the bitmaps that are outstanding."""

    def wait_for_bitmaps(ms):
        """The part of ram_dirty_bitmap_sync_all that waits. Whether all are there."""
        for _ in range(ms.BLOCKS):
            ms.rp_sem.wait()  #: ram.c ram_dirty_bitmap_sync_all()
        return True

    def postcopy_resume_handshake(ms):
        """postcopy_resume_handshake (d50f5dc075cb)."""
        event("savevm_send_postcopy_resume")
        ms.send(Message.RESUME_ACK)
        while ms.state is MigrationStatus.POSTCOPY_RECOVER:  #: migration.c postcopy_resume_handshake()
            if not ms.migration_rp_wait():
                return False
        return ms.state is MigrationStatus.POSTCOPY_ACTIVE  #: migration.c postcopy_resume_handshake()

    def migration_rp_wait(ms):
        """A plain wait on rp_sem; the function is Q90's. Whether there was no error."""
        ms.rp_sem.wait()  #: migration.c postcopy_resume_handshake()
        return True

    def migration_completion(ms):
        """migration_completion (d50f5dc075cb): flush the rest, then wait for the return path."""
        event("migration_thread_low_pending")
        current = ms.state  #: migration.c:2320 migration_completion()
        if ms.state is not MigrationStatus.POSTCOPY_ACTIVE:  #: migration.c migration_completion()
            ms.migration_completion_failed(current)
            return
        event("migration_completion_postcopy_end")
        with ms.bql:  #: migration.c migration_completion()
            ms.send(Message.SHUT)
        event("migration_completion_postcopy_end_after_complete")
        if ms.await_return_path_close_on_source():
            ms.migration_completion_failed(current)
            return
        f = ms.to_dst_file  #: migration.c migration_completion()
        if f.last_error:  #: qemu-file.c qemu_file_get_error()
            ms.migration_completion_failed(current)
            return
        ms.migrate_set_state(current, MigrationStatus.COMPLETED)

    def migration_completion_failed(ms, current):
        """The end of migration_completion (d50f5dc075cb) when something has failed."""
        ms.migrate_set_state(current, MigrationStatus.FAILED)

    def migration_iteration_finish(ms):
        """migration_iteration_finish (d50f5dc075cb): the clean-up runs in the main loop."""
        with ms.bql:  #: migration.c:2775 migration_iteration_finish()
            ms.cleanup_scheduled = True  #: migration.c migration_iteration_finish()

    def await_return_path_close_on_source(ms):
        """await_return_path_close_on_source (d50f5dc075cb). Whether the return path had an error."""
        if not ms.rp_thread_created:  #: migration.c:2062 await_return_path_close_on_source()
            return False
        event("migration_return_path_end_before")
        ms.shut_return_path_down()
        event("await_return_path_close_on_source_joining")
        ms.source_return_path_thread.join()  #: migration.c await_return_path_close_on_source()
        ms.rp_thread_created = False  #: migration.c await_return_path_close_on_source()
        event("await_return_path_close_on_source_close")
        error = ms.return_path_error()
        event("migration_return_path_end_after")
        return error

    def shut_return_path_down(ms):
        """The part of await_return_path_close_on_source that ends a read that would wait for ever."""
        with ms.qemu_file_lock:  #: migration.c await_return_path_close_on_source()
            t = ms.to_dst_file  #: migration.c await_return_path_close_on_source()
            f = ms.from_dst_file  #: migration.c await_return_path_close_on_source()
            if t is not None and f is not None and t.last_error:
                ms.qemu_file_shutdown(f)

    def return_path_error(ms):
        """The part of await_return_path_close_on_source that reads rp_state.error."""
        return ms.rp_error  #: migration.c await_return_path_close_on_source()
