"""The enumerations that the models share: states of the migration, results, messages."""

from enum import Enum, auto


class MigrationStatus(Enum):
    """The values that MigrationState.state takes in this scenario, and FAILED."""

    POSTCOPY_ACTIVE = auto()
    POSTCOPY_PAUSED = auto()
    POSTCOPY_RECOVER = auto()
    FAILED = auto()


IN_POSTCOPY = (
    MigrationStatus.POSTCOPY_ACTIVE,
    MigrationStatus.POSTCOPY_PAUSED,
    MigrationStatus.POSTCOPY_RECOVER,
)
SETUP_OR_ACTIVE = IN_POSTCOPY  # QEMU has more of them; none occurs in this scenario


class MigThrError(Enum):
    """What migration_detect_error tells the migration thread."""

    NONE = auto()
    RECOVERED = auto()
    FATAL = auto()


class Message(Enum):
    """What the destination sends on the return path; NOTHING also stands for end of stream."""

    NOTHING = auto()
    RECV_BITMAP = auto()
    RESUME_ACK = auto()
