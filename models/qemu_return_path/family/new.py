"""QEMU's postcopy return path with the fix: commit ef796ee93b31.

What differs from old.py is what the patch touches. The return-path thread lives no longer than its
connection, and the migration thread joins it before it says that the migration is paused.
"""

from interleave import event, thread

from .old import Old


class New(Old):
    """QEMU's postcopy return path with the fix (ef796ee93b31)."""

    postcopy_pause_rp_sem = None
    postcopy_pause_return_path_thread = None
    wait_for_new_connection = None

    def wake_return_path(ms):
        """Nothing is posted any more."""

    def drop_connection(ms):
        """The part of postcopy_pause before PAUSED is published: the result of the join is ignored."""
        ms.close_to_dst_file()
        ms.await_return_path_close_on_source()
        return True

    def return_path_error(ms):
        """The part of await_return_path_close_on_source that reads the error: and clears it."""
        error = ms.rp_error  #: migration.c await_return_path_close_on_source()
        ms.rp_error = False  #: migration.c await_return_path_close_on_source()
        return error

    @thread("return path", start=False)
    def source_return_path_thread(ms, rp):
        """source_return_path_thread (ef796ee93b31): ends with its connection.

        The thread that runs from the beginning has loaded its file long ago (see setup); one that
        a resume creates is given None, and loads it here.
        """
        if rp is None:
            rp = ms.from_dst_file  #: migration.c source_return_path_thread()
            event("source_return_path_thread_entry")
        if rp is not None:
            ms.rp_connection = rp.connection
        ms.return_path_loop(rp)
        ms.return_path_out(rp)

    def return_path_out(ms, rp):
        """The end of source_return_path_thread (ef796ee93b31), from `out`."""
        if rp.last_error:  #: qemu-file.c qemu_file_get_error(), out
            event("source_return_path_thread_bad_end")
            ms.return_path_failed()
        event("source_return_path_thread_end")
        ms.migration_release_dst_files()

    def open_return_path_on_source(ms):
        """open_return_path_on_source (ef796ee93b31): always creates a thread."""
        ms.store_from_dst_file()
        ms.source_return_path_thread.start(None)  #: migration.c open_return_path_on_source()
        ms.rp_thread_created = True  #: migration.c open_return_path_on_source()
        event("open_return_path_on_source_continue")
        return True
