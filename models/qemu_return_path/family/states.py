"""The enumerations that the family shares: states, results, messages, commands."""

from enum import Enum, auto


class MigrationStatus(Enum):
    """The values that MigrationState.state takes after postcopy has started."""

    POSTCOPY_ACTIVE = auto()
    POSTCOPY_PAUSED = auto()
    POSTCOPY_RECOVER_SETUP = auto()  # from QEMU 9.1 on
    POSTCOPY_RECOVER = auto()
    COMPLETED = auto()
    FAILED = auto()
    CANCELLING = auto()
    CANCELLED = auto()


IN_POSTCOPY = (
    MigrationStatus.POSTCOPY_ACTIVE,
    MigrationStatus.POSTCOPY_PAUSED,
    MigrationStatus.POSTCOPY_RECOVER_SETUP,
    MigrationStatus.POSTCOPY_RECOVER,
)
SETUP_OR_ACTIVE = IN_POSTCOPY  # QEMU has more of them; none occurs after postcopy has started
RUNNING = (*IN_POSTCOPY, MigrationStatus.CANCELLING)
STOPPED = (MigrationStatus.CANCELLING, MigrationStatus.CANCELLED)


class MigThrError(Enum):
    """What migration_detect_error tells the migration thread."""

    NONE = auto()
    RECOVERED = auto()
    FATAL = auto()


class Message(Enum):
    """What the return path reads. NOTHING stands for the end of the stream, and for no request."""

    NOTHING = auto()
    PAGES = auto()  # a page request or a PONG: leads back to the loop's top
    URGENT = auto()  # a page request, and sending the page on the preempt channel fails
    RECV_BITMAP = auto()
    RESUME_ACK = auto()
    SHUT = auto()
    BAD = auto()  # a bad header, length, block or page request, or SHUT with an error


class Command(Enum):
    """What QEMU's main loop does next."""

    PAUSE = auto()
    RESUME = auto()
    CONNECTED = auto()
    NOT_CONNECTED = auto()
    CANCEL = auto()
    CLEAN_UP = auto()


class Abort(Enum):
    """Which of QEMU's assertions has failed."""

    NONE = auto()
    PAUSE_ENTRY = auto()  # postcopy_pause: the state is POSTCOPY_ACTIVE
    PAUSE_FILE = auto()  # postcopy_pause: there is a to_dst_file
    CONNECT_HANDLER = auto()  # migrate_fd_connect: a cleanup_bh exactly when it is a resume
    CONNECT_FILE = auto()  # migrate_fd_connect with an error: there is no to_dst_file
    OPEN_STATE = auto()  # V1, open_return_path_on_source: the state is POSTCOPY_PAUSED
    CLEAN_UP_STATE = auto()  # migrate_fd_cleanup: the state is not POSTCOPY_ACTIVE
