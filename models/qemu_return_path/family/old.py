"""QEMU's postcopy return path before the fix: commit d50f5dc075cb, the parent of ef796ee93b31.

One return-path thread for the whole migration: after an error it cleans up, waits for a new
connection, and goes on with that. README.md says what the scenarios are.
"""

from interleave import Semaphore, event, rests, thread

from .migration import MigrationThread
from .states import IN_POSTCOPY, SETUP_OR_ACTIVE, Message, MigrationStatus


class Old(MigrationThread):
    """QEMU's postcopy return path before the fix (d50f5dc075cb)."""

    postcopy_pause_rp_sem = Semaphore(0, max=7)

    def wake_return_path(ms):
        """The part of postcopy_pause that wakes the return path, before the connection is used."""
        ms.postcopy_pause_rp_sem.post()  #: migration.c:2587 postcopy_pause()

    # The main loop.

    def open_return_path_on_source(ms):
        """open_return_path_on_source (d50f5dc075cb), create_thread being false on a resume."""
        ms.store_from_dst_file()
        return True

    def store_from_dst_file(ms):
        """The part of open_return_path_on_source that all designs have."""
        t = ms.to_dst_file  #: migration.c:2037 open_return_path_on_source()
        f = ms.qemu_file_get_return_path(t)
        ms.from_dst_file = f  #: migration.c open_return_path_on_source(), no lock
        event("open_return_path_on_source")

    # The return-path thread: one for the whole migration.

    @thread("return path", start=False)
    def source_return_path_thread(ms, rp):
        """source_return_path_thread (d50f5dc075cb): after an error, clean up, wait, retry."""
        while True:
            if rp is not None:
                ms.rp_connection = rp.connection
            ms.return_path_loop(rp)
            if not rp.last_error:  #: migration.c:2006 source_return_path_thread(), out
                break
            if ms.state not in IN_POSTCOPY:  #: migration.c source_return_path_thread()
                event("source_return_path_thread_bad_end")
                ms.rp_error = True  #: migration.c source_return_path_thread()
                break
            ms.postcopy_pause_return_path_thread()
            rp = ms.from_dst_file  #: migration.c source_return_path_thread()
            ms.rp_error = False  #: migration.c source_return_path_thread()
        event("source_return_path_thread_end")
        ms.migration_release_dst_files()

    def return_path_loop(ms, rp):
        """The loop in source_return_path_thread (d50f5dc075cb), from `retry` to `out`."""
        while (
            not ms.rp_error  #: migration.c:1885 source_return_path_thread()
            and not rp.last_error  #: qemu-file.c qemu_file_get_error()
            and ms.state in SETUP_OR_ACTIVE  #: migration.c source_return_path_thread()
        ):
            event("source_return_path_thread_loop_top")
            message = ms.qemu_fill_buffer(rp)
            if rp.last_error or message is Message.BAD:  #: qemu-file.c qemu_file_get_error()
                ms.return_path_failed()
                break
            if not ms.dispatch(message):
                break

    def return_path_failed(ms):
        """The return path has an error."""
        ms.rp_error = True  #: migration.c source_return_path_thread()

    def dispatch(ms, message):
        """What source_return_path_thread does with a good message. Whether to go on."""
        if ms.COMPLETES and message is Message.SHUT:
            event("source_return_path_thread_shut")
            ms.confirmed = True
            return False
        if ms.PREEMPT_ERRORS > 0 and message is Message.URGENT:
            ms.send_urgent_page()
        if message is Message.RECV_BITMAP and not ms.ram_dirty_bitmap_reload():
            ms.return_path_failed()
            return False
        if message is Message.RESUME_ACK:
            event("source_return_path_thread_resume_ack")
            ms.migrate_set_state(MigrationStatus.POSTCOPY_RECOVER, MigrationStatus.POSTCOPY_ACTIVE)
            ms.rp_sem.post()  #: migration.c source_return_path_thread(), RESUME_ACK
        return True

    def ram_dirty_bitmap_reload(ms):
        """ram_dirty_bitmap_reload (d50f5dc075cb): loads from_dst_file again, without the lock."""
        event("ram_dirty_bitmap_reload_begin")
        if ms.state is not MigrationStatus.POSTCOPY_RECOVER:  #: ram.c ram_dirty_bitmap_reload()
            return False
        f = ms.from_dst_file  #: ram.c ram_dirty_bitmap_reload()
        if f.last_error:  #: qemu-file.c qemu_file_get_error()
            return False
        ms.reloaded += 1 if ms.rp_connection == ms.sync_connection else 0
        event("ram_dirty_bitmap_reload_complete")
        ms.bitmap_reloaded()
        ms.rp_sem.post()  #: ram.c ram_dirty_bitmap_reload()
        return True

    def bitmap_reloaded(ms):
        """Q90 counts the bitmaps that are outstanding."""

    def postcopy_pause_return_path_thread(ms):
        """postcopy_pause_return_path_thread (d50f5dc075cb), after the clean-up at `out`."""
        ms.migration_release_dst_files()
        event("postcopy_pause_return_path")
        ms.wait_for_new_connection()
        event("postcopy_pause_return_path_continued")

    @rests
    def wait_for_new_connection(ms):
        """The wait of postcopy_pause_return_path_thread: for the user."""
        ms.postcopy_pause_rp_sem.wait()  #: migration.c:1790 postcopy_pause_return_path_thread()

    def migration_release_dst_files(ms):
        """migration_release_dst_files (d50f5dc075cb).

        It takes whatever from_dst_file points to by now, and compares it with nothing.
        """
        with ms.qemu_file_lock:  #: migration.c:1837 migration_release_dst_files()
            f = ms.from_dst_file  #: migration.c migration_release_dst_files()
            ms.from_dst_file = None  #: migration.c migration_release_dst_files()
        if f is not None:
            ms.closed_another = ms.closed_another or f.connection != ms.rp_connection
        ms.release_preempt_file()
        ms.qemu_fclose(f)
