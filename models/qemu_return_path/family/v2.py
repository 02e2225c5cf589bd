"""The second version of the fix, as posted in August 2023: 20230802143644.7534-3.

Like new.py, but a return path that ends in postcopy clears its own error; and postcopy_pause, which
joins it, gives up if there is an error all the same.
"""

from interleave import event

from .new import New
from .states import IN_POSTCOPY


class V2(New):
    """QEMU's postcopy return path with the fix's second version (posted in August 2023)."""

    def drop_connection(ms):
        """The part of postcopy_pause before PAUSED is published: a plain join, and its result."""
        ms.close_to_dst_file()
        ms.source_return_path_thread.join()  #: migration.c postcopy_pause()
        ms.rp_thread_created = False  #: migration.c postcopy_pause()
        return not ms.rp_error  #: migration.c postcopy_pause()

    def return_path_error(ms):
        """The part of await_return_path_close_on_source that reads rp_state.error."""
        return ms.rp_error  #: migration.c await_return_path_close_on_source()

    def return_path_out(ms, rp):
        """The end of source_return_path_thread: in postcopy the error is none."""
        if rp.last_error:  #: qemu-file.c qemu_file_get_error(), out
            in_postcopy = ms.state in IN_POSTCOPY  #: migration.c source_return_path_thread()
            ms.rp_error = not in_postcopy  #: migration.c source_return_path_thread()
        event("source_return_path_thread_end")
        ms.migration_release_dst_files()
