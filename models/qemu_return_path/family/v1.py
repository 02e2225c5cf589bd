"""The first version of the fix, as posted in July 2023: 20230728121516.16258-4.

Like new.py, but the main loop joins the return path, when a resume opens a new one. Nothing is joined
before the migration says that it is paused. A return path that ends in postcopy clears its error.
"""

from interleave import event

from .new import New
from .states import IN_POSTCOPY, Abort, MigrationStatus


class Posted(New):
    """What the posted versions have in common: a return path that ends in postcopy clears its error."""

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


class V1(Posted):
    """QEMU's postcopy return path with the fix's first version (posted in July 2023)."""

    def drop_connection(ms):
        """The part of postcopy_pause before PAUSED is published: nothing is joined."""
        ms.close_to_dst_file()
        return True

    def open_return_path_on_source(ms):
        """open_return_path_on_source: on a resume it joins, and fails if the old one had an error."""
        if ms.state is not MigrationStatus.POSTCOPY_PAUSED:  #: migration.c open_return_path_on_source()
            ms.abort(Abort.OPEN_STATE)
        if ms.await_return_path_close_on_source():
            return False
        return super().open_return_path_on_source()
