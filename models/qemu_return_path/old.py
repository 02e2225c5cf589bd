"""QEMU's postcopy return path before the fix: commit d50f5dc075cb, the parent of ef796ee93b31.

The scenario: postcopy is active; the user pauses the migration once and, once it is paused,
resumes it once; the new connection succeeds and the destination answers. Nothing else fails and
nothing is cancelled. README.md says what each method stands for, and what is left out and why.

Function names are QEMU's. Line numbers after `#:` are rough, and those of d50f5dc075cb.
"""

from interleave import (
    Bool,
    Model,
    Mutex,
    Ref,
    Semaphore,
    Var,
    atomic,
    free,
    invariant,
    reachable,
    recoverable,
    thread,
    wait_until,
)

from .one_close import one_close
from .qemu_file import (
    QEMUFile,
    QIOChannel,
    qemu_fflush,
    qemu_file_get_error,
    qemu_file_get_return_path,
    qemu_file_shutdown,
    qemu_fill_buffer,
)
from .states import IN_POSTCOPY, SETUP_OR_ACTIVE, Message, MigrationStatus, MigThrError


class ReturnPathOld(Model, check=("memory-leak",)):
    """QEMU's postcopy return path before the fix (d50f5dc075cb)."""

    state = Var(MigrationStatus.POSTCOPY_ACTIVE)
    to_dst_file = Ref(QEMUFile)
    from_dst_file = Ref(QEMUFile)  #: rp_state.from_dst_file
    rp_error = Bool(False)  #: rp_state.error
    qemu_file_lock = Mutex()
    postcopy_pause_sem = Semaphore(0)
    postcopy_pause_rp_sem = Semaphore(0)
    rp_sem = Semaphore(0)  #: rp_state.rp_sem

    reopened = Bool(False, ghost=True)  # the resume has stored its from_dst_file
    recovered = Bool(False, ghost=True)  # postcopy_pause has returned RECOVERED

    def setup(ms):
        """Postcopy runs on a first connection; the return path loaded its file long ago."""
        ioc = QIOChannel(refs=2)
        ms.to_dst_file = QEMUFile(ioc=ioc)
        ms.from_dst_file = QEMUFile(ioc=ioc)
        ms.source_return_path_thread.start(ms.from_dst_file)

    # The migration thread. Recovered, it goes round its loop for ever, as in a long migration:
    # so a state in which all is well always has a next step, and the return path may wait for a
    # message without being called deadlocked. No thread needs daemon=True, and a thread that
    # hangs while the migration thread waits for it is still found.

    @thread("migration")
    def migration_thread(ms):
        """migration_thread with migration_iteration_run (d50f5dc075cb)."""
        while ms.state is MigrationStatus.POSTCOPY_ACTIVE:  #: migration.c:2945 migration_thread()
            f = ms.to_dst_file  #: migration.c:2720 migration_iteration_run()
            qemu_fflush(f, Message.NOTHING)
            if ms.migration_detect_error() is MigThrError.FATAL:
                break

    def migration_detect_error(ms):
        """migration_detect_error (d50f5dc075cb): an early load of the state, a late decision."""
        state = ms.state  #: migration.c:2608 migration_detect_error()
        f = ms.to_dst_file  #: migration.c migration_detect_error()
        if not qemu_file_get_error(f):
            return MigThrError.NONE
        if state is MigrationStatus.POSTCOPY_ACTIVE:
            return ms.postcopy_pause()
        ms.migrate_set_state(state, MigrationStatus.FAILED)
        return MigThrError.FATAL

    def postcopy_pause(ms):
        """postcopy_pause (d50f5dc075cb): drop the connection, sleep until there is another."""
        assert ms.state is MigrationStatus.POSTCOPY_ACTIVE  #: migration.c:2541 postcopy_pause()
        ms.recovered = False
        while True:
            assert ms.to_dst_file is not None  #: migration.c postcopy_pause()
            with ms.qemu_file_lock:  #: migration.c postcopy_pause()
                f = ms.to_dst_file  #: migration.c postcopy_pause()
                ms.to_dst_file = None  #: migration.c postcopy_pause()
            qemu_file_shutdown(f)
            ms.qemu_fclose(f)

            current = ms.state  #: migration.c postcopy_pause()
            ms.migrate_set_state(current, MigrationStatus.POSTCOPY_PAUSED)
            while ms.state is MigrationStatus.POSTCOPY_PAUSED:  #: migration.c postcopy_pause()
                ms.postcopy_pause_sem.wait()  #: migration.c postcopy_pause()
            if ms.state is not MigrationStatus.POSTCOPY_RECOVER:  #: migration.c postcopy_pause()
                return MigThrError.FATAL
            ms.postcopy_pause_rp_sem.post()  #: migration.c:2587 postcopy_pause()
            if ms.postcopy_do_resume():
                ms.recovered = True
                return MigThrError.RECOVERED

    def postcopy_do_resume(ms):
        """postcopy_do_resume (d50f5dc075cb): sync the dirty bitmaps, then shake hands."""
        ms.ram_dirty_bitmap_sync_all()
        return ms.postcopy_resume_handshake()

    def ram_dirty_bitmap_sync_all(ms):
        """ram_dirty_bitmap_sync_all (d50f5dc075cb), with one RAM block."""
        f = ms.to_dst_file  #: ram.c ram_dirty_bitmap_sync_all()
        qemu_fflush(f, Message.RECV_BITMAP)
        ms.rp_sem.wait()  #: ram.c ram_dirty_bitmap_sync_all()

    def postcopy_resume_handshake(ms):
        """postcopy_resume_handshake (d50f5dc075cb)."""
        f = ms.to_dst_file  #: migration.c:2480 postcopy_resume_handshake()
        qemu_fflush(f, Message.RESUME_ACK)
        while ms.state is MigrationStatus.POSTCOPY_RECOVER:  #: migration.c postcopy_resume_handshake()
            ms.rp_sem.wait()  #: migration.c postcopy_resume_handshake()
        return ms.state is MigrationStatus.POSTCOPY_ACTIVE  #: migration.c postcopy_resume_handshake()

    # The user's commands, all in QEMU's main loop.

    @thread("qmp")
    def qmp(ms):
        """The user pauses, waits until the migration says that it is paused, and resumes."""
        ms.qmp_migrate_pause()
        wait_until(ms.state is MigrationStatus.POSTCOPY_PAUSED)
        ms.qmp_migrate()

    def qmp_migrate_pause(ms):
        """qmp_migrate_pause (d50f5dc075cb): shut the socket down; others notice by themselves."""
        if ms.state is not MigrationStatus.POSTCOPY_ACTIVE:  #: migration.c:1532 qmp_migrate_pause()
            return
        with ms.qemu_file_lock:  #: migration.c qmp_migrate_pause()
            f = ms.to_dst_file  #: migration.c qmp_migrate_pause()
            if f is not None:
                qemu_file_shutdown(f)

    def qmp_migrate(ms):
        """qmp_migrate with resume, and migrate_prepare (d50f5dc075cb): refused unless PAUSED."""
        if ms.state is not MigrationStatus.POSTCOPY_PAUSED:  #: migration.c:1575 migrate_prepare()
            return
        ms.migration_channel_connect()  # called back once connected, with no command in between

    def migration_channel_connect(ms):
        """migration_channel_connect (d50f5dc075cb): the connection has succeeded."""
        ioc = QIOChannel()  #: migration_channel_connect()
        f = QEMUFile(ioc=ioc)  #: migration_channel_connect()
        with ms.qemu_file_lock:  #: migration_channel_connect()
            ms.to_dst_file = f  #: migration_channel_connect()
        ms.migrate_fd_connect()

    def migrate_fd_connect(ms):
        """migrate_fd_connect (d50f5dc075cb) for a resume.

        The state is tested again; not to be a resume would abort, as there is a cleanup_bh.
        """
        assert ms.state is MigrationStatus.POSTCOPY_PAUSED  #: migration.c:3212 migrate_fd_connect()
        ms.open_return_path_on_source()
        ms.migrate_set_state(MigrationStatus.POSTCOPY_PAUSED, MigrationStatus.POSTCOPY_RECOVER)
        ms.postcopy_pause_sem.post()  #: migration.c migrate_fd_connect()

    def open_return_path_on_source(ms):
        """open_return_path_on_source (d50f5dc075cb), create_thread being false on a resume."""
        to_dst_file = ms.to_dst_file  #: migration.c:2037 open_return_path_on_source()
        f = qemu_file_get_return_path(to_dst_file)
        ms.from_dst_file = f  #: migration.c open_return_path_on_source(), no lock
        ms.reopened = True

    # The return-path thread: one for the whole migration.

    @thread("return path", start=False)
    def source_return_path_thread(ms, rp):
        """source_return_path_thread (d50f5dc075cb): after an error, clean up, wait, retry."""
        while True:
            ms.return_path_loop(rp)
            if not qemu_file_get_error(rp):  # out:
                break
            if ms.state not in IN_POSTCOPY:  #: migration.c:2006 source_return_path_thread()
                ms.rp_error = True  #: migration.c source_return_path_thread()
                break
            ms.postcopy_pause_return_path_thread()
            rp = ms.from_dst_file  #: migration.c source_return_path_thread()
            ms.rp_error = False  #: migration.c source_return_path_thread()
        ms.migration_release_dst_files()

    def return_path_loop(ms, rp):
        """The loop in source_return_path_thread (d50f5dc075cb), from `retry` to `out`."""
        while (
            not ms.rp_error  #: migration.c:1885 source_return_path_thread()
            and not qemu_file_get_error(rp)
            and ms.state in SETUP_OR_ACTIVE  #: migration.c source_return_path_thread()
        ):
            message = qemu_fill_buffer(rp)
            if qemu_file_get_error(rp):
                ms.rp_error = True  #: migration.c source_return_path_thread()
                break
            if message is Message.RECV_BITMAP:
                if not ms.ram_dirty_bitmap_reload():
                    ms.rp_error = True  #: migration.c source_return_path_thread()
                    break
            elif message is Message.RESUME_ACK:
                ms.migrate_set_state(MigrationStatus.POSTCOPY_RECOVER, MigrationStatus.POSTCOPY_ACTIVE)
                ms.rp_sem.post()  #: migration.c source_return_path_thread(), RESUME_ACK

    def ram_dirty_bitmap_reload(ms):
        """ram_dirty_bitmap_reload (d50f5dc075cb): loads from_dst_file again, without the lock."""
        if ms.state is not MigrationStatus.POSTCOPY_RECOVER:  #: ram.c ram_dirty_bitmap_reload()
            return False
        f = ms.from_dst_file  #: ram.c ram_dirty_bitmap_reload()
        if qemu_file_get_error(f):
            return False
        ms.rp_sem.post()  #: ram.c ram_dirty_bitmap_reload()
        return True

    def postcopy_pause_return_path_thread(ms):
        """postcopy_pause_return_path_thread (d50f5dc075cb), after the clean-up at `out`."""
        ms.migration_release_dst_files()
        ms.postcopy_pause_rp_sem.wait()  #: migration.c:1790 postcopy_pause_return_path_thread()

    def migration_release_dst_files(ms):
        """migration_release_dst_files (d50f5dc075cb).

        It takes whatever from_dst_file points to by now, and compares it with nothing.
        """
        with ms.qemu_file_lock:  #: migration.c:1837 migration_release_dst_files()
            f = ms.from_dst_file  #: migration.c migration_release_dst_files()
            ms.from_dst_file = None  #: migration.c migration_release_dst_files()
        ms.qemu_fclose(f)

    # Used by all.

    def migrate_set_state(ms, old_state, new_state):
        """migrate_set_state (d50f5dc075cb): a compare-and-swap, silent if it does not match."""
        with atomic():
            if ms.state is old_state:
                ms.state = new_state  #: migration.c migrate_set_state()

    def qemu_fclose(ms, f):
        """qemu_fclose (d50f5dc075cb): closes the socket under the connection's other file too."""
        ioc = f.ioc  #: qemu-file.c qemu_fclose()
        ms.qio_channel_socket_close(ioc)
        with atomic():  # references are counted atomically
            ioc.refs -= 1  #: qemu-file.c qemu_fclose()
            if ioc.refs == 0:
                free(ioc)
        free(f)  #: qemu-file.c qemu_fclose()

    def qio_channel_socket_close(ms, ioc):
        """qio_channel_socket_close (d50f5dc075cb): test, close(2), store -1; not atomic."""
        if ioc.fd:  #: channel-socket.c qio_channel_socket_close()
            ioc.closed = True  #: channel-socket.c qio_channel_socket_close(), close(2)
            ioc.fd = False  #: channel-socket.c qio_channel_socket_close()

    # Properties, beside the built-in ones. A file lost without being closed is a memory leak.

    @invariant
    def fresh_file_kept(ms):
        """No clean-up of the old connection takes the new one's from_dst_file away."""
        return not ms.reopened or ms.from_dst_file is not None

    @invariant
    def fresh_socket_open(ms):
        """No clean-up of the old connection closes the new one's socket."""
        return not ms.reopened or ms.to_dst_file is None or not ms.to_dst_file.ioc.closed

    @recoverable
    def back_to_active(ms):
        """The migration can still get back to its loop, in POSTCOPY_ACTIVE."""
        return ms.recovered and ms.state is MigrationStatus.POSTCOPY_ACTIVE

    @reachable
    def recovery_completes(ms):
        """Some run recovers: the migration is back in its loop, with both of its files."""
        back = ms.recovered and ms.state is MigrationStatus.POSTCOPY_ACTIVE
        return back and ms.to_dst_file is not None and ms.from_dst_file is not None


def old(strict_close: bool) -> type[Model]:
    """The design as it is, or with `descriptor_closed_once` added.

    There is no default, so that the bare name of this file means ReturnPathOld alone.
    """
    return one_close(ReturnPathOld) if strict_close else ReturnPathOld
