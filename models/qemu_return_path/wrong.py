"""Small wrong versions of the fix, written by hand: what somebody might have sent instead of ef796ee93b31.

Each overrides one or two of new.py's methods, and differs from them in what its docstring says. README.md has
what tells each from the fix, and tests/test_qemu_mutants.py holds them against it.
"""

from interleave import Model, thread, wait_until

from .new import ReturnPathNew
from .qemu_file import qemu_file_get_error, qemu_file_get_return_path, qemu_file_shutdown
from .states import MigrationStatus, MigThrError


class JoinAfterPaused(ReturnPathNew):
    """PAUSED is published first, and the return path joined after that."""

    def postcopy_pause(ms):
        """postcopy_pause, the join moved down."""
        assert ms.state is MigrationStatus.POSTCOPY_ACTIVE
        ms.recovered = False
        while True:
            assert ms.to_dst_file is not None
            with ms.qemu_file_lock:
                f = ms.to_dst_file
                ms.to_dst_file = None
            qemu_file_shutdown(f)
            ms.qemu_fclose(f)
            current = ms.state
            ms.migrate_set_state(current, MigrationStatus.POSTCOPY_PAUSED)
            ms.await_return_path_close_on_source()
            while ms.state is MigrationStatus.POSTCOPY_PAUSED:
                ms.postcopy_pause_sem.wait()
            if ms.state is not MigrationStatus.POSTCOPY_RECOVER:
                return MigThrError.FATAL
            if ms.postcopy_do_resume():
                ms.recovered = True
                return MigThrError.RECOVERED


class JoinBeforeShutdown(ReturnPathNew):
    """The return path is joined when to_dst_file is taken, and not shut down yet."""

    def postcopy_pause(ms):
        """postcopy_pause, the join moved up."""
        assert ms.state is MigrationStatus.POSTCOPY_ACTIVE
        ms.recovered = False
        while True:
            assert ms.to_dst_file is not None
            with ms.qemu_file_lock:
                f = ms.to_dst_file
                ms.to_dst_file = None
            ms.await_return_path_close_on_source()
            qemu_file_shutdown(f)
            ms.qemu_fclose(f)
            current = ms.state
            ms.migrate_set_state(current, MigrationStatus.POSTCOPY_PAUSED)
            while ms.state is MigrationStatus.POSTCOPY_PAUSED:
                ms.postcopy_pause_sem.wait()
            if ms.state is not MigrationStatus.POSTCOPY_RECOVER:
                return MigThrError.FATAL
            if ms.postcopy_do_resume():
                ms.recovered = True
                return MigThrError.RECOVERED


class JoinFirst(ReturnPathNew):
    """The return path is joined before to_dst_file is taken: the function that joins shuts it down then."""

    def postcopy_pause(ms):
        """postcopy_pause, the join moved up to the top."""
        assert ms.state is MigrationStatus.POSTCOPY_ACTIVE
        ms.recovered = False
        while True:
            assert ms.to_dst_file is not None
            ms.await_return_path_close_on_source()
            with ms.qemu_file_lock:
                f = ms.to_dst_file
                ms.to_dst_file = None
            qemu_file_shutdown(f)
            ms.qemu_fclose(f)
            current = ms.state
            ms.migrate_set_state(current, MigrationStatus.POSTCOPY_PAUSED)
            while ms.state is MigrationStatus.POSTCOPY_PAUSED:
                ms.postcopy_pause_sem.wait()
            if ms.state is not MigrationStatus.POSTCOPY_RECOVER:
                return MigThrError.FATAL
            if ms.postcopy_do_resume():
                ms.recovered = True
                return MigThrError.RECOVERED


class StoreUnderLock(ReturnPathNew):
    """The resume stores from_dst_file under the lock, and nobody joins: the lock alone does not help."""

    def await_return_path_close_on_source(ms):
        """Nothing is waited for; the error is cleared."""
        ms.rp_error = False
        return False

    def open_return_path_on_source(ms):
        """open_return_path_on_source, with the lock."""
        to_dst_file = ms.to_dst_file
        f = qemu_file_get_return_path(to_dst_file)
        with ms.qemu_file_lock:
            ms.from_dst_file = f
        ms.reopened = True
        ms.source_return_path_thread.start(None)
        ms.rp_thread_created = True


class ErrorNotCleared(ReturnPathNew):
    """The error of the old connection is read, and stays."""

    def await_return_path_close_on_source(ms):
        """await_return_path_close_on_source, without its last store."""
        if not ms.rp_thread_created:
            return False
        ms.source_return_path_thread.join()
        ms.rp_thread_created = False
        return ms.rp_error


class ErrorClearedBeforeJoin(ReturnPathNew):
    """The error is cleared while the thread that sets it may still run."""

    def await_return_path_close_on_source(ms):
        """await_return_path_close_on_source, the join moved down."""
        if not ms.rp_thread_created:
            return False
        error = ms.rp_error
        ms.rp_error = False
        ms.source_return_path_thread.join()
        ms.rp_thread_created = False
        return error


class CreatedNotCleared(ReturnPathNew):
    """rp_thread_created stays true after the join."""

    def await_return_path_close_on_source(ms):
        """await_return_path_close_on_source, without that store."""
        if not ms.rp_thread_created:
            return False
        ms.source_return_path_thread.join()
        error = ms.rp_error
        ms.rp_error = False
        return error


class CreatedOnce(CreatedNotCleared):
    """The same, and a resume creates a thread only if there seems to be none."""

    def open_return_path_on_source(ms):
        """open_return_path_on_source, with that test."""
        to_dst_file = ms.to_dst_file
        f = qemu_file_get_return_path(to_dst_file)
        ms.from_dst_file = f
        ms.reopened = True
        if not ms.rp_thread_created:
            ms.source_return_path_thread.start(None)
            ms.rp_thread_created = True


class ThreadBeforeFile(ReturnPathNew):
    """The new thread is created before its file is stored."""

    def open_return_path_on_source(ms):
        """open_return_path_on_source, two statements swapped."""
        to_dst_file = ms.to_dst_file
        f = qemu_file_get_return_path(to_dst_file)
        ms.source_return_path_thread.start(None)
        ms.rp_thread_created = True
        ms.from_dst_file = f
        ms.reopened = True


class JoinUnderLock(ReturnPathNew):
    """The join is under qemu_file_lock, which the thread that is joined takes in its clean-up."""

    def await_return_path_close_on_source(ms):
        """await_return_path_close_on_source, its critical section longer by a statement."""
        if not ms.rp_thread_created:
            return False
        with ms.qemu_file_lock:
            if (
                ms.to_dst_file is not None
                and ms.from_dst_file is not None
                and qemu_file_get_error(ms.to_dst_file)
            ):
                qemu_file_shutdown(ms.from_dst_file)
            ms.source_return_path_thread.join()
        ms.rp_thread_created = False
        error = ms.rp_error
        ms.rp_error = False
        return error


class PostBeforeRecover(ReturnPathNew):
    """The resume posts before it has set RECOVER: the migration thread looks, and goes back to sleep."""

    def migrate_fd_connect(ms):
        """migrate_fd_connect, its last two statements swapped."""
        assert ms.state is MigrationStatus.POSTCOPY_PAUSED
        ms.open_return_path_on_source()
        ms.postcopy_pause_sem.post()
        ms.migrate_set_state(MigrationStatus.POSTCOPY_PAUSED, MigrationStatus.POSTCOPY_RECOVER)


def paused_twice(design: type[Model]) -> type[Model]:
    """A design in a longer scenario: recovered, the user pauses once more, and resumes once more."""

    class PausedTwice(design):
        """QEMU's postcopy return path, paused and resumed twice."""

        @thread("qmp")
        def qmp(ms):
            """The user pauses and resumes, and does so once more when the migration runs again."""
            ms.qmp_migrate_pause()
            wait_until(ms.state is MigrationStatus.POSTCOPY_PAUSED)
            ms.qmp_migrate()
            wait_until(ms.state is MigrationStatus.POSTCOPY_ACTIVE)
            ms.reopened = False  # from here on there is a reason to close that connection
            ms.qmp_migrate_pause()
            wait_until(ms.state is MigrationStatus.POSTCOPY_PAUSED)
            ms.qmp_migrate()

    return PausedTwice


def local_error(design: type[Model]) -> type[Model]:
    """A design in a scenario in which a write fails by itself: no shutdown(2) has woken the return path."""

    class LocalError(design):
        """QEMU's postcopy return path, paused by a write error on a healthy connection."""

        @thread("qmp")
        def qmp(ms):
            """The error is there; once the migration is paused, the user resumes."""
            f = ms.to_dst_file
            f.last_error = True
            wait_until(ms.state is MigrationStatus.POSTCOPY_PAUSED)
            ms.qmp_migrate()

    return LocalError
