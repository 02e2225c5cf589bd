"""The properties, each stated once for all designs, and the ghosts that they need.

The built-in ones are null-dereference, use-after-free (a file is used after it was closed),
double-free (a file is closed twice), memory-leak (a file or a socket is lost without being closed),
deadlock, and assertion (any of QEMU's assertions below).
"""

from interleave import Bool, Int, Model, Var, invariant, reachable, recoverable

from .states import STOPPED, Abort, MigrationStatus


class Properties(Model, check=("memory-leak",)):
    """What is asked of every design in every scenario."""

    aborted = Var(Abort.NONE, ghost=True)  # the assertion that is about to end the process
    closed_twice = Bool(False, ghost=True)  # two close(2) of one descriptor
    closed_another = Bool(False, ghost=True)  # a clean-up took a file that is not its thread's
    overwritten = Bool(False, ghost=True)  # a to_dst_file was stored over another one
    stale_token = Bool(False, ghost=True)  # rp_sem was not 0 when a bitmap sync started
    sync_too_short = Bool(False, ghost=True)  # a bitmap sync ended before all bitmaps were there
    cancelled = Bool(False, ghost=True)  # the user's cancel was accepted
    connection = Int(0, max=7, ghost=True)  # the newest connection
    rp_connection = Int(0, max=7, ghost=True)  # the connection that the return path reads from
    sync_connection = Int(0, max=7, ghost=True)  # the connection of the latest bitmap sync
    reloaded = Int(0, max=7, ghost=True)  # bitmaps that have come on it
    in_loop = Bool(True, ghost=True)  # the migration thread is in its loop
    sleeping = Bool(False, ghost=True)  # it sleeps in postcopy_pause
    recovered = Bool(False, ghost=True)  # some recovery has succeeded
    confirmed = Bool(False, ghost=True)  # the destination has said that it has everything
    gone = Bool(False, ghost=True)  # it ends the process by an assertion
    idle = Bool(True, ghost=True)  # the main loop has nothing in hand, or ends the process
    cleaned_up = Bool(False, ghost=True)  # migrate_fd_cleanup is over
    over = Bool(False, ghost=True)  # it is over, or the main loop ends the process

    @invariant
    def clean_up_closes_its_own_file(ms):
        """A clean-up closes the file of the return path that it is for, and no other."""
        return not ms.closed_another

    @invariant
    def descriptor_closed_once(ms):
        """No close(2) of a descriptor that another close(2) has closed."""
        return not ms.closed_twice

    @invariant
    def to_dst_file_empty_when_stored(ms):
        """No to_dst_file is stored over another one."""
        return not ms.overwritten

    @invariant
    def pause_entered_while_active(ms):
        """The assertion at the entry of postcopy_pause."""
        return ms.aborted is not Abort.PAUSE_ENTRY

    @invariant
    def pause_has_a_file(ms):
        """The assertion at the head of postcopy_pause's loop."""
        return ms.aborted is not Abort.PAUSE_FILE

    @invariant
    def resume_is_a_resume(ms):
        """The assertions of migrate_fd_connect: on the clean-up handler, and on to_dst_file."""
        return ms.aborted not in (Abort.CONNECT_HANDLER, Abort.CONNECT_FILE, Abort.OPEN_STATE)

    @invariant
    def cleaned_up_when_inactive(ms):
        """The assertion of migrate_fd_cleanup on the state."""
        return ms.aborted is not Abort.CLEAN_UP_STATE

    @invariant
    def joined_before_clean_up_ends(ms):
        """No return-path thread is left when the clean-up is over."""
        return not ms.cleaned_up or not ms.source_return_path_thread.running

    @invariant
    def no_stale_token(ms):
        """rp_sem is 0 when a recovery's bitmap sync starts."""
        return not ms.stale_token

    @invariant
    def sync_waits_for_all_bitmaps(ms):
        """A bitmap sync ends when all bitmaps of this recovery are there, and not before."""
        return not ms.sync_too_short

    @invariant
    def cancel_is_kept(ms):
        """Once a cancel was accepted, no other state is stored over it."""
        return not ms.cancelled or ms.state in STOPPED

    @invariant
    def completed_means_confirmed(ms):
        """A migration is COMPLETED only if the destination has said so."""
        return ms.state is not MigrationStatus.COMPLETED or ms.confirmed

    @recoverable
    def never_hangs(ms):
        """A good state can be reached: active in its loop, paused, or cleaned up.

        The user's commands are part of that. A migration that is PAUSED and sleeps is well, even
        if the scenario has no resume left. An assertion that fails is no hang.
        """
        active = ms.in_loop and ms.state is MigrationStatus.POSTCOPY_ACTIVE
        paused = ms.sleeping and ms.state is MigrationStatus.POSTCOPY_PAUSED
        return active or paused or ms.over or ms.gone

    @recoverable
    def main_loop_comes_back(ms):
        """The main thread, which holds the BQL, is stuck nowhere."""
        return ms.idle

    @reachable
    def recovery_completes(ms):
        """Some run recovers: the migration is back in its loop, with both of its files."""
        back = ms.recovered and ms.in_loop and ms.state is MigrationStatus.POSTCOPY_ACTIVE
        return back and ms.to_dst_file is not None and ms.from_dst_file is not None
