"""The second version of the fix, as posted in August 2023: 20230802143644.7534-3.

Like new.py, but a return path that ends in postcopy clears its own error; and postcopy_pause, which
joins it, gives up if there is an error all the same.
"""

from .v1 import Posted


class V2(Posted):
    """QEMU's postcopy return path with the fix's second version (posted in August 2023)."""

    def drop_connection(ms):
        """The part of postcopy_pause before PAUSED is published: a plain join, and its result."""
        ms.close_to_dst_file()
        ms.source_return_path_thread.join()  #: migration.c postcopy_pause()
        ms.rp_thread_created = False  #: migration.c postcopy_pause()
        return not ms.rp_error  #: migration.c postcopy_pause()
