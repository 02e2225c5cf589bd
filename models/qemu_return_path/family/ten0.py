"""QEMU's postcopy return path as in QEMU 10.0: 30158d885008, 4146b77ec764 and others.

On top of q90.py: a resume request takes the migration out of PAUSED at once, into RECOVER_SETUP; a
cancel is refused once postcopy has started. What 10.0.13's source shows beyond that: the return path
reads in CANCELLING, too; there is no cleanup_bh to test any more; the clean-up joins the migration
thread whatever to_dst_file is.
"""

from interleave import rests

from .q90 import Q90
from .states import RUNNING, MigrationStatus

PAUSED = (MigrationStatus.POSTCOPY_PAUSED, MigrationStatus.POSTCOPY_RECOVER_SETUP)


class Ten0(Q90):
    """QEMU's postcopy return path as in QEMU 10.0 (4146b77ec764)."""

    LOOPS = RUNNING

    def may_cancel(ms):
        return False

    def qmp_migrate(ms):
        """qmp_migrate with resume, and migrate_prepare (4146b77ec764): out of PAUSED at once."""
        if ms.state is not MigrationStatus.POSTCOPY_PAUSED:  #: migration.c migrate_prepare()
            return False
        ms.migrate_set_state(MigrationStatus.POSTCOPY_PAUSED, MigrationStatus.POSTCOPY_RECOVER_SETUP)
        return True

    def migrate_fd_connect(ms, connected):
        """migrate_fd_connect (4146b77ec764): RECOVER_SETUP says that it is a resume."""
        resume = ms.state is MigrationStatus.POSTCOPY_RECOVER_SETUP  #: migration.c migrate_fd_connect()
        ms.migrate_error_free()
        if not resume:
            ms.new_migration()
        elif connected:
            ms.open_return_path_on_source()
            ms.migrate_set_state(
                MigrationStatus.POSTCOPY_RECOVER_SETUP, MigrationStatus.POSTCOPY_RECOVER
            )
            ms.postcopy_pause_sem.post()  #: migration.c migrate_fd_connect()
        else:
            ms.migrate_set_state(
                MigrationStatus.POSTCOPY_RECOVER_SETUP, MigrationStatus.POSTCOPY_PAUSED
            )
            ms.migrate_set_error()

    @rests
    def sleep_while_paused(ms):
        """The part of postcopy_pause that sleeps (4146b77ec764): it waits and then tests."""
        ms.sleeping = True
        while True:
            ms.postcopy_pause_sem.wait()  #: migration.c postcopy_pause()
            if ms.state not in PAUSED:  #: migration.c postcopy_is_paused()
                break
        ms.sleeping = False

    def migration_completion_failed(ms, current):
        """The end of migration_completion (30158d885008) when something has failed: sets s->error."""
        ms.migrate_set_error()
        if ms.state is not MigrationStatus.CANCELLING:  #: migration.c migration_completion()
            now = ms.state  #: migration.c migration_completion()
            ms.migrate_set_state(now, MigrationStatus.FAILED)

    def delete_bottom_half(ms):
        """There is nothing to delete."""

    def close_at_end(ms):
        """The part of migration_cleanup that joins the migration thread and closes to_dst_file."""
        ms.join_migration_thread()
        f = ms.take_to_dst_file()
        if f is not None:
            ms.qemu_fclose(f)
