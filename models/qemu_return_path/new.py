"""QEMU's postcopy return path with the fix: commit ef796ee93b31.

What differs from old.py is what the patch touches. The return-path thread lives no longer than
its connection, and the migration thread joins it before it says that the migration is paused. A
resume is refused until then, so that no file of a new connection exists while an old return-path
thread does. Each connection has its own thread; the semaphore postcopy_pause_rp_sem is gone (the
variable is inherited from old.py, and nothing uses it).
"""

from interleave import Bool, Model, thread

from .old import ReturnPathOld
from .one_close import one_close
from .qemu_file import qemu_file_get_error, qemu_file_get_return_path, qemu_file_shutdown
from .states import MigrationStatus, MigThrError


class ReturnPathNew(ReturnPathOld):
    """QEMU's postcopy return path with the fix (ef796ee93b31)."""

    rp_thread_created = Bool(True)  #: rp_state.rp_thread_created

    def postcopy_pause(ms):
        """postcopy_pause (ef796ee93b31): joins the return path before PAUSED is published."""
        assert ms.state is MigrationStatus.POSTCOPY_ACTIVE  #: migration.c postcopy_pause()
        ms.recovered = False
        while True:
            assert ms.to_dst_file is not None  #: migration.c postcopy_pause()
            with ms.qemu_file_lock:  #: migration.c postcopy_pause()
                f = ms.to_dst_file  #: migration.c postcopy_pause()
                ms.to_dst_file = None  #: migration.c postcopy_pause()
            qemu_file_shutdown(f)
            ms.qemu_fclose(f)

            ms.await_return_path_close_on_source()  # the result is ignored

            current = ms.state  #: migration.c postcopy_pause()
            ms.migrate_set_state(current, MigrationStatus.POSTCOPY_PAUSED)
            while ms.state is MigrationStatus.POSTCOPY_PAUSED:  #: migration.c postcopy_pause()
                ms.postcopy_pause_sem.wait()  #: migration.c postcopy_pause()
            if ms.state is not MigrationStatus.POSTCOPY_RECOVER:  #: migration.c postcopy_pause()
                return MigThrError.FATAL
            if ms.postcopy_do_resume():
                ms.recovered = True
                return MigThrError.RECOVERED

    def await_return_path_close_on_source(ms):
        """await_return_path_close_on_source (ef796ee93b31): reads the error and clears it.

        In d50f5dc075cb only migration_completion calls it, which this scenario does not reach. On
        this path to_dst_file is NULL, so nothing is shut down here: the return path ends because
        postcopy_pause has shut down the socket which both files share.
        """
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
        ms.return_path_loop(rp)
        if qemu_file_get_error(rp):  # out:
            ms.rp_error = True  #: migration.c source_return_path_thread()
        ms.migration_release_dst_files()

    def open_return_path_on_source(ms):
        """open_return_path_on_source (ef796ee93b31): always creates a thread."""
        to_dst_file = ms.to_dst_file  #: migration.c open_return_path_on_source()
        f = qemu_file_get_return_path(to_dst_file)
        ms.from_dst_file = f  #: migration.c open_return_path_on_source(), no lock
        ms.reopened = True
        ms.source_return_path_thread.start(None)  #: migration.c open_return_path_on_source()
        ms.rp_thread_created = True  #: migration.c open_return_path_on_source()


def new(strict_close: bool) -> type[Model]:
    """The design as it is, or with `descriptor_closed_once` added.

    There is no default, so that the bare name of this file means ReturnPathNew alone.
    """
    return one_close(ReturnPathNew) if strict_close else ReturnPathNew
