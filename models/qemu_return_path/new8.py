"""QEMU's postcopy return path with the fix and the patch after it: commit 36e9aab3c569.

The file is closed by the thread that joins the return path, after the join. (The patch also makes
migrate_fd_cleanup join; this scenario does not reach it.)
"""

from interleave import Model, thread

from .new import ReturnPathNew
from .one_close import one_close
from .qemu_file import qemu_file_get_error, qemu_file_shutdown


class ReturnPathNew8(ReturnPathNew):
    """QEMU's postcopy return path, its file closed by the thread that joins (36e9aab3c569)."""

    def await_return_path_close_on_source(ms):
        """await_return_path_close_on_source (36e9aab3c569): closes the file after the join."""
        if not ms.rp_thread_created:  #: migration.c await_return_path_close_on_source()
            return False
        with ms.qemu_file_lock:  #: migration.c await_return_path_close_on_source()
            if (
                ms.to_dst_file is not None  #: migration.c await_return_path_close_on_source()
                and ms.from_dst_file is not None  #: migration.c await_return_path_close_on_source()
                and qemu_file_get_error(ms.to_dst_file)
            ):
                qemu_file_shutdown(ms.from_dst_file)
        ms.source_return_path_thread.join()  #: migration.c await_return_path_close_on_source()
        ms.rp_thread_created = False  #: migration.c await_return_path_close_on_source()
        ms.migration_release_dst_files()
        error = ms.rp_error  #: migration.c await_return_path_close_on_source()
        ms.rp_error = False  #: migration.c await_return_path_close_on_source()
        return error

    @thread("return path", start=False)
    def source_return_path_thread(ms, rp):
        """source_return_path_thread (36e9aab3c569): leaves its file to the thread that joins."""
        if rp is None:
            rp = ms.from_dst_file  #: migration.c source_return_path_thread()
        ms.return_path_loop(rp)
        if qemu_file_get_error(rp):  # out:
            ms.rp_error = True  #: migration.c source_return_path_thread()


def new8(strict_close: bool) -> type[Model]:
    """The design as it is, or with `descriptor_closed_once` added.

    There is no default, so that the bare name of this file means ReturnPathNew8 alone.
    """
    return one_close(ReturnPathNew8) if strict_close else ReturnPathNew8
