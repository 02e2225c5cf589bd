"""QEMU's postcopy return path as in QEMU 9.0: commits f8c543e808f2, 1015ff5476ce, 7aa6070d09c5,
22b04245f0d5 and 9425ef3f990a.

On top of new8.py: a failure in RECOVER wakes the migration thread and leads back to PAUSED; the bitmaps
that are outstanding are counted; the return path's error is s->error; who joins the return path does
so before to_dst_file is cleared.
"""

from interleave import Bool, Int, atomic, event

from .new8 import New8
from .states import SETUP_OR_ACTIVE, Message, MigrationStatus


class Q90(New8):
    """QEMU's postcopy return path as in QEMU 9.0 (f8c543e808f2, 22b04245f0d5, 9425ef3f990a)."""

    PAUSES_IN_RECOVER = True
    LOOPS = SETUP_OR_ACTIVE  # the states in which the return path reads

    rp_error = None
    s_error = Bool(False)  # s->error, which error_mutex protects: each use of it is one step
    # postcopy_bmap_sync_requested, unsigned in QEMU: an answer may be counted before its request is.
    bitmaps_requested = Int(0, min=-6, max=6)

    def migrate_set_error(ms):
        """migrate_set_error: the first error stays."""
        ms.s_error = True  #: migration.c migrate_set_error()

    def migrate_error_free(ms):
        """migrate_error_free, at the beginning of migrate_fd_connect."""
        ms.s_error = False  #: migration.c migrate_error_free()

    def may_pause(ms):
        return ms.state in (MigrationStatus.POSTCOPY_ACTIVE, MigrationStatus.POSTCOPY_RECOVER)

    def qmp_migrate_pause(ms):
        """qmp_migrate_pause (f8c543e808f2): in RECOVER, too, and it wakes who waits on rp_sem."""
        if not ms.may_pause():  #: migration.c qmp_migrate_pause()
            return
        ms.migrate_set_error()
        with ms.qemu_file_lock:  #: migration.c qmp_migrate_pause()
            f = ms.to_dst_file  #: migration.c qmp_migrate_pause()
            if f is not None:
                ms.qemu_file_shutdown(f)
        ms.rp_sem.post()  #: migration.c migration_rp_kick()

    def drop_connection(ms):
        """The part of postcopy_pause before PAUSED is published (22b04245f0d5): joins, then closes."""
        ms.await_return_path_close_on_source()
        ms.close_to_dst_file()
        return True

    def await_return_path_close_on_source(ms):
        """close_return_path_on_source (9425ef3f990a): looks at s->error only."""
        if not ms.rp_thread_created:  #: migration.c close_return_path_on_source()
            return False
        event("migration_return_path_end_before")
        with ms.qemu_file_lock:  #: migration.c close_return_path_on_source()
            if ms.s_error:  #: migration.c close_return_path_on_source()
                f = ms.from_dst_file  #: migration.c close_return_path_on_source()
                if f is not None:
                    ms.qemu_file_shutdown(f)
        ms.source_return_path_thread.join()  #: migration.c close_return_path_on_source()
        ms.rp_thread_created = False  #: migration.c close_return_path_on_source()
        ms.migration_release_dst_files()
        event("migration_return_path_end_after")
        return ms.s_error  #: migration.c close_return_path_on_source()

    def migration_rp_wait(ms):
        """migration_rp_wait (f8c543e808f2): test the error, wait, test it again."""
        if ms.s_error:  #: migration.c migration_rp_wait()
            return False
        ms.rp_sem.wait()  #: migration.c migration_rp_wait()
        return not ms.s_error  #: migration.c migration_rp_wait()

    def forget_bitmaps(ms):
        """The part of ram_dirty_bitmap_sync_all (1015ff5476ce) that begins to count."""
        ms.bitmaps_requested = 0  #: ram.c ram_dirty_bitmap_sync_all()

    def count_bitmap(ms):
        """The part of ram_dirty_bitmap_sync_all (1015ff5476ce) that counts a request."""
        with atomic("qatomic_inc"):
            ms.bitmaps_requested += 1  #: ram.c ram_dirty_bitmap_sync_all()

    def bitmap_reloaded(ms):
        """The part of ram_dirty_bitmap_reload (1015ff5476ce) that counts an answer."""
        with atomic("qatomic_dec"):
            ms.bitmaps_requested -= 1  #: ram.c ram_dirty_bitmap_reload()

    def wait_for_bitmaps(ms):
        """The part of ram_dirty_bitmap_sync_all (1015ff5476ce) that waits. Whether all are there."""
        while ms.bitmaps_requested != 0:  #: ram.c ram_dirty_bitmap_sync_all()
            if not ms.migration_rp_wait():
                return False
        return True

    def return_path_loop(ms, rp):
        """The loop in source_return_path_thread (7aa6070d09c5)."""
        while ms.state in ms.LOOPS:  #: migration.c source_return_path_thread()
            event("source_return_path_thread_loop_top")
            message = ms.qemu_fill_buffer(rp)
            if rp.last_error or message is Message.BAD:  #: qemu-file.c qemu_file_get_error()
                ms.return_path_failed()
                break
            if not ms.dispatch(message):
                break

    def return_path_failed(ms):
        """The return path has an error (7aa6070d09c5): it is s->error."""
        ms.migrate_set_error()
        event("source_return_path_thread_bad_end")

    def return_path_out(ms, rp):
        """The end of source_return_path_thread (f8c543e808f2): in RECOVER it wakes who waits."""
        if ms.state is MigrationStatus.POSTCOPY_RECOVER:  #: migration.c source_return_path_thread(), out
            ms.rp_sem.post()  #: migration.c migration_rp_kick()
        event("source_return_path_thread_end")

    def migrate_fd_cleanup(ms):
        """migrate_fd_cleanup (22b04245f0d5): joins the return path first, with the BQL."""
        event("savevm_state_cleanup")
        ms.delete_bottom_half()
        ms.await_return_path_close_on_source()
        ms.close_at_end()
        ms.end_clean_up()
