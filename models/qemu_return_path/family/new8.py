"""QEMU's postcopy return path with the fix and the patch after it: commit 36e9aab3c569.

The file is closed by the thread that joins the return path, after the join; and the clean-up bottom
half joins, too.
"""

from interleave import event

from .new import New


class New8(New):
    """QEMU's postcopy return path, its file closed by the thread that joins (36e9aab3c569)."""

    def return_path_error(ms):
        """The part of await_return_path_close_on_source after the join: it closes the file, too."""
        ms.migration_release_dst_files()
        error = ms.rp_error  #: migration.c await_return_path_close_on_source()
        ms.rp_error = False  #: migration.c await_return_path_close_on_source()
        return error

    def return_path_out(ms, rp):
        """The end of source_return_path_thread (36e9aab3c569): leaves the file to who joins."""
        if rp.last_error:  #: qemu-file.c qemu_file_get_error(), out
            event("source_return_path_thread_bad_end")
            ms.return_path_failed()
        event("source_return_path_thread_end")

    def close_return_path_at_end(ms):
        """The part of migrate_fd_cleanup that joins: with the BQL, after to_dst_file was closed."""
        ms.await_return_path_close_on_source()
