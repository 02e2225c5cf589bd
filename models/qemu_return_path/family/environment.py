"""The shared state, and the user: QEMU's main loop with its commands, callbacks and bottom half.

The budgets say how often what may happen. A scenario (scenarios.py) sets them; what it leaves at 0
is no part of the program.
"""

from interleave import Bool, Int, Mutex, Ref, Semaphore, Var, atomic, choose, event, thread, wait_until

from .files import Files, QEMUFile
from .states import IN_POSTCOPY, RUNNING, Abort, Command, MigrationStatus


class Environment(Files):
    """What all designs have in common: variables, the main loop, cancelling, the clean-up."""

    PAUSES = 1  # migrate-pause by the main loop
    IN_TURN = 0  # whether a pause comes only when the one before was resumed
    PAUSES_IN_RECOVER = False  # whether migrate-pause is accepted in RECOVER
    RESCUES = 1  # pauses beside PAUSES, of a user who waits: once in a RECOVER, once when it completes
    PAUSES_OUT_OF_BAND = 0  # by the monitor's I/O thread, which does not take the BQL
    RESUMES = 1
    AT_ONCE = 1  # connections that may be asked for before the first is there
    LATE = 0  # whether anything else may come between the request and the connection
    CANCELS = 0
    CONNECT_FAILURES = 0
    COMPLETES = 0  # whether the migration may come to its end
    BLOCKS = 1  # RAM blocks
    COMMANDS = (Command.PAUSE, Command.RESUME, Command.CONNECTED, Command.CLEAN_UP)

    alive = Bool(True)  # the process: it ends by a failing assertion only
    state = Var(MigrationStatus.POSTCOPY_ACTIVE)
    to_dst_file = Ref(QEMUFile)
    from_dst_file = Ref(QEMUFile)  # rp_state.from_dst_file
    rp_error = Bool(False)  # rp_state.error
    rp_thread_created = Bool(True)  # rp_state.rp_thread_created
    qemu_file_lock = Mutex()
    bql = Mutex()  # held while a command, a callback or a bottom half runs
    postcopy_pause_sem = Semaphore(0, max=7)
    rp_sem = Semaphore(0, max=31)  # rp_state.rp_sem
    cleanup_bh = Bool(True)  # the first connection has made it
    cleanup_scheduled = Bool(False)
    completing = Bool(False)  # nothing is pending: what the user can see from outside

    def setup(ms):
        """Postcopy runs on a first connection; the return path loaded its file long ago."""
        ms.begin_scenario()
        ms.to_dst_file = ms.new_connection()
        ms.from_dst_file = ms.qemu_file_get_return_path(ms.to_dst_file)
        ms.postcopy_preempt_setup()
        ms.source_return_path_thread.start(ms.from_dst_file)
        if ms.PAUSES_OUT_OF_BAND > 0:
            ms.monitor.start()

    # What the scenario and the designs are asked for.

    def begin_scenario(ms):
        raise NotImplementedError

    def migration_thread(ms):
        raise NotImplementedError

    def source_return_path_thread(ms, rp):
        raise NotImplementedError

    def open_return_path_on_source(ms):
        raise NotImplementedError

    # The user.

    @thread("qmp")
    def main_loop(ms):
        """The main loop: one thing after another, in any order, each with the BQL.

        A command that would be refused is not given: it would change nothing. The state is tested
        again by the command itself, as it may have changed meanwhile.
        """
        pauses: Int(0, max=3) = ms.PAUSES
        resumes: Int(0, max=3) = ms.RESUMES
        cancels: Int(0, max=3) = ms.CANCELS
        not_connected: Int(0, max=3) = ms.CONNECT_FAILURES
        connecting: Int(0, max=3) = 0
        in_recover: Int(0, max=3) = 0
        at_end: Int(0, max=3) = ms.RESCUES
        while True:
            with atomic("next"):
                command = choose(ms.COMMANDS)
                if not ms.LATE and command not in (Command.CONNECTED, Command.NOT_CONNECTED):
                    wait_until(connecting == 0, rest=True)
                if command is Command.PAUSE:
                    if ms.PAUSES_IN_RECOVER and ms.state is MigrationStatus.POSTCOPY_RECOVER:
                        wait_until(in_recover > 0, rest=True)
                        in_recover -= 1
                    elif ms.COMPLETES and ms.completing:
                        wait_until(at_end > 0 and ms.may_pause(), rest=True)
                        at_end -= 1
                    else:
                        in_turn = not ms.IN_TURN or pauses == resumes
                        wait_until(pauses > 0 and in_turn and ms.may_pause(), rest=True)
                        pauses -= 1
                elif command is Command.RESUME:
                    wait_until(resumes > 0 and connecting < ms.AT_ONCE and ms.may_resume(), rest=True)
                    resumes -= 1
                elif command is Command.CONNECTED:
                    wait_until(connecting > 0, rest=True)
                    connecting -= 1
                elif ms.CONNECT_FAILURES > 0 and command is Command.NOT_CONNECTED:
                    wait_until(connecting > 0 and not_connected > 0, rest=True)
                    connecting -= 1
                    not_connected -= 1
                elif ms.CANCELS > 0 and command is Command.CANCEL:
                    wait_until(cancels > 0 and ms.may_cancel(), rest=True)
                    cancels -= 1
                else:
                    wait_until(ms.cleanup_scheduled, rest=True)
                    ms.cleanup_scheduled = False
                ms.idle = False
            with ms.bql:
                if command is Command.PAUSE:
                    ms.qmp_migrate_pause()
                elif command is Command.RESUME:
                    if ms.qmp_migrate():
                        connecting += 1
                elif command is Command.CONNECTED:
                    ms.migration_channel_connect()
                    in_recover = ms.RESCUES if ms.PAUSES_IN_RECOVER else 0
                elif ms.CONNECT_FAILURES > 0 and command is Command.NOT_CONNECTED:
                    ms.migrate_fd_connect(False)
                elif ms.CANCELS > 0 and command is Command.CANCEL:
                    ms.migrate_fd_cancel()
                else:
                    ms.migrate_fd_cleanup()
            ms.idle = True

    @thread("out of band", start=False)
    def monitor(ms):
        """The monitor's I/O thread: migrate-pause may be given out of band, without the BQL."""
        for _ in range(ms.PAUSES_OUT_OF_BAND):
            wait_until(ms.may_pause(), rest=True)
            ms.qmp_migrate_pause()

    def may_pause(ms):
        return ms.state is MigrationStatus.POSTCOPY_ACTIVE

    def may_resume(ms):
        return ms.state is MigrationStatus.POSTCOPY_PAUSED

    def may_cancel(ms):
        return ms.state in IN_POSTCOPY

    def qmp_migrate_pause(ms):
        """qmp_migrate_pause (d50f5dc075cb): shut the socket down; others notice by themselves."""
        if ms.state is not MigrationStatus.POSTCOPY_ACTIVE:  #: migration.c qmp_migrate_pause()
            return
        with ms.qemu_file_lock:  #: migration.c qmp_migrate_pause()
            f = ms.to_dst_file  #: migration.c qmp_migrate_pause()
            if f is not None:
                ms.qemu_file_shutdown(f)

    def qmp_migrate(ms):
        """qmp_migrate with resume, and migrate_prepare (d50f5dc075cb): refused unless PAUSED.

        A connection is asked for; the callback comes later.
        """
        return ms.state is MigrationStatus.POSTCOPY_PAUSED  #: migration.c migrate_prepare()

    def migration_channel_connect(ms):
        """migration_channel_connect (d50f5dc075cb): the connection has succeeded."""
        f = ms.new_connection()  #: migration_channel_connect()
        with ms.qemu_file_lock:  #: migration_channel_connect()
            with atomic("to_dst_file"):  # the look is the property's
                full = ms.to_dst_file is not None
                ms.to_dst_file = f  #: migration_channel_connect()
                ms.overwritten = ms.overwritten or full
        ms.migrate_fd_connect(True)

    def migrate_fd_connect(ms, connected):
        """migrate_fd_connect (d50f5dc075cb): the state is tested again."""
        resume = ms.state is MigrationStatus.POSTCOPY_PAUSED  #: migration.c migrate_fd_connect()
        ms.migrate_error_free()
        if resume is not ms.cleanup_bh:  #: migration.c migrate_fd_connect()
            ms.abort(Abort.CONNECT_HANDLER)
        if not connected:
            if ms.to_dst_file is not None:  #: migration.c migrate_fd_connect()
                ms.abort(Abort.CONNECT_FILE)
        elif resume:
            if ms.open_return_path_on_source():
                ms.migrate_set_state(MigrationStatus.POSTCOPY_PAUSED, MigrationStatus.POSTCOPY_RECOVER)
                ms.postcopy_pause_sem.post()  #: migration.c migrate_fd_connect()
            else:
                ms.migrate_fd_connect_failed()
        else:
            ms.new_migration()

    def migrate_fd_connect_failed(ms):
        """The end of migrate_fd_connect when the return path cannot be opened: fail, and clean up."""
        current = ms.state  #: migration.c migrate_fd_connect()
        ms.migrate_set_state(current, MigrationStatus.FAILED)
        ms.migrate_fd_cleanup()

    def new_migration(ms):
        """A connection that comes after the clean-up begins a new migration. That is not followed."""
        ms.idle = True
        wait_until(False, rest=True)

    def migrate_fd_cancel(ms):
        """migrate_fd_cancel (d50f5dc075cb): wakes the return path, but not who waits on a semaphore."""
        with ms.qemu_file_lock:  #: migration.c migrate_fd_cancel()
            f = ms.from_dst_file  #: migration.c migrate_fd_cancel()
            if f is not None:
                ms.qemu_file_shutdown(f)
        while True:
            old_state = ms.state  #: migration.c migrate_fd_cancel()
            if old_state not in RUNNING:
                break
            ms.migrate_set_state(old_state, MigrationStatus.CANCELLING)
            if ms.state is MigrationStatus.CANCELLING:  #: migration.c migrate_fd_cancel()
                break
        if ms.state is MigrationStatus.CANCELLING:  #: migration.c migrate_fd_cancel()
            with ms.qemu_file_lock:  #: migration.c migrate_fd_cancel()
                f = ms.to_dst_file  #: migration.c migrate_fd_cancel()
                if f is not None:
                    ms.qemu_file_shutdown(f)

    def migrate_fd_cleanup(ms):
        """migrate_fd_cleanup (d50f5dc075cb): the return path is not joined here."""
        event("savevm_state_cleanup")
        ms.delete_bottom_half()
        ms.close_at_end()
        ms.close_return_path_at_end()
        ms.end_clean_up()

    def delete_bottom_half(ms):
        """The part of migrate_fd_cleanup that deletes cleanup_bh."""
        ms.cleanup_bh = False  #: migration.c migrate_fd_cleanup()

    def close_at_end(ms):
        """The part of migrate_fd_cleanup that closes to_dst_file, without a shutdown."""
        if ms.to_dst_file is not None:  #: migration.c migrate_fd_cleanup()
            event("migrate_fd_cleanup")
            ms.join_migration_thread()
            f = ms.take_to_dst_file()
            ms.qemu_fclose(f)

    def take_to_dst_file(ms):
        """Take to_dst_file out of the variable, under the lock."""
        with ms.qemu_file_lock:  #: migration.c
            f = ms.to_dst_file  #: migration.c
            ms.to_dst_file = None  #: migration.c
        return f

    def join_migration_thread(ms):
        """The part of migrate_fd_cleanup that waits, and gives the BQL back for that time."""
        ms.bql.release()  #: migration.c migrate_fd_cleanup()
        ms.migration_thread.join()  #: migration.c migrate_fd_cleanup()
        ms.bql.acquire()  #: migration.c migrate_fd_cleanup()

    def close_return_path_at_end(ms):
        """The part of migrate_fd_cleanup that joins the return path: from NEW8 on."""

    def end_clean_up(ms):
        """The end of migrate_fd_cleanup."""
        if ms.state is MigrationStatus.POSTCOPY_ACTIVE:  #: migration.c migrate_fd_cleanup()
            ms.abort(Abort.CLEAN_UP_STATE)
        ms.migrate_set_state(MigrationStatus.CANCELLING, MigrationStatus.CANCELLED)
        ms.cleaned_up = True
        ms.over = True

    # Used by all.

    def migrate_set_state(ms, old_state, new_state):
        """migrate_set_state (d50f5dc075cb): a compare-and-swap, silent if it does not match."""
        with atomic("migrate_set_state"):
            stored = ms.state is old_state
            if stored:
                ms.state = new_state  #: migration.c migrate_set_state()
                ms.cancelled = ms.cancelled or new_state is MigrationStatus.CANCELLING
        if stored:
            event("migrate_set_state", new_state)

    def migrate_set_error(ms):
        """s->error, under error_mutex: in the old designs it is only told to the user."""

    def migrate_error_free(ms):
        """Free s->error: it is only told to the user."""

    def abort(ms, which):
        """One of QEMU's assertions fails in the main loop: the process ends."""
        ms.aborted = which
        ms.idle = True
        ms.over = True
        assert not ms.alive, "one of QEMU's assertions"

    def send(ms, request):
        """Load to_dst_file, without the lock, and write to it."""
        f = ms.to_dst_file  #: migration.c
        ms.qemu_fflush(f, request)
