"""The scenarios, by name: which budgets each gives to the environment (environment.py).

What is not named is the environment's default: one pause, one resume, and nothing fails.
"""

from interleave import Model

from .environment import Environment
from .states import Command, Message

# The budgets: what each allows is said where it is declared, in environment.py and files.py.
BUDGETS = (
    "PAUSES", "PAUSES_OUT_OF_BAND", "IN_TURN", "RESCUES", "RESUMES", "AT_ONCE", "LATE", "CONNECT_FAILURES",
    "CANCELS", "FAILURES", "LOCAL_ERRORS", "BAD_MESSAGES", "PREEMPT_ERRORS", "COMPLETES", "BLOCKS", "CHATTER",
)  # fmt: skip

SCENARIOS: dict[str, dict[str, int]] = {
    "one_pause": {},
    "two_pauses": {"PAUSES": 2, "RESUMES": 3},
    "second_failure": {"PAUSES": 2, "RESUMES": 3, "FAILURES": 2},
    "connect_failure": {"PAUSES": 2, "RESUMES": 3, "CONNECT_FAILURES": 2, "LATE": 1},
    "completion": {"PAUSES": 2, "RESUMES": 3, "COMPLETES": 1},
    "completion_failure": {"PAUSES": 2, "RESUMES": 0, "FAILURES": 2, "COMPLETES": 1},
    "protocol_error": {"PAUSES": 2, "RESUMES": 3, "BAD_MESSAGES": 2},
    "cancel": {"PAUSES": 2, "RESUMES": 3, "CANCELS": 1},
    "cancel_connecting": {"RESUMES": 2, "CANCELS": 1, "LATE": 1},
    "cancel_completing": {"PAUSES": 0, "RESUMES": 0, "CANCELS": 1, "COMPLETES": 1},
    "two_resumes": {"PAUSES": 2, "RESUMES": 3, "AT_ONCE": 2, "LATE": 1},
    "oob_pause": {"PAUSES": 0, "PAUSES_OUT_OF_BAND": 2, "RESUMES": 2},
    "oob_pause_cancel": {"PAUSES": 0, "PAUSES_OUT_OF_BAND": 1, "CANCELS": 1},
    "local_error": {"RESUMES": 2, "LOCAL_ERRORS": 2, "COMPLETES": 1},
    "local_error_unattended": {"PAUSES": 0, "RESUMES": 0, "LOCAL_ERRORS": 1, "COMPLETES": 1, "RESCUES": 0},
    "preempt_error": {"RESUMES": 2, "PREEMPT_ERRORS": 2},
    "logged": {"COMPLETES": 1, "BLOCKS": 6, "CHATTER": 1, "RESCUES": 0, "IN_TURN": 1},
}


def in_scenario(design: type[Environment], scenario: str, changes: dict[str, int]) -> type[Model]:
    """A design in a scenario.

    Args:
        design: one of the classes of the family.
        scenario: a name in `SCENARIOS`.
        changes: budgets that differ from the scenario's, by their names in lower case: ``pauses``.

    Raises:
        ValueError: there is no such scenario, or no such budget.
    """
    if scenario not in SCENARIOS:
        raise ValueError(f"no scenario {scenario!r}; there are {', '.join(SCENARIOS)}")
    budgets = {name: getattr(Environment, name) for name in BUDGETS} | SCENARIOS[scenario]
    for name, value in changes.items():
        if name.upper() not in BUDGETS:
            raise ValueError(f"no budget {name!r}; there are {', '.join(BUDGETS).lower()}")
        budgets[name.upper()] = value

    class InScenario(design):
        COMMANDS = tuple(commands(budgets, design.PAUSES_IN_RECOVER))
        MESSAGES = tuple(messages(budgets))

        def begin_scenario(ms):
            """The budgets that several threads use; those of the main loop are its own."""
            ms.failures = ms.FAILURES
            ms.local_errors = ms.LOCAL_ERRORS
            ms.bad_messages = ms.BAD_MESSAGES
            ms.preempt_errors = ms.PREEMPT_ERRORS

    for name, value in budgets.items():
        setattr(InScenario, name, value)
    if not budgets["RESUMES"]:
        InScenario.recovery_completes = None  # not asked
    InScenario.__doc__ = f"{(design.__doc__ or '').strip()} Scenario: {scenario}."
    return InScenario


def commands(budgets: dict[str, int], in_recover: bool) -> list[Command]:
    """What the main loop can have to do."""
    possible = {
        Command.PAUSE: budgets["PAUSES"] or budgets["RESCUES"] and (in_recover or budgets["COMPLETES"]),
        Command.RESUME: budgets["RESUMES"],
        Command.CONNECTED: budgets["RESUMES"],
        Command.NOT_CONNECTED: budgets["CONNECT_FAILURES"],
        Command.CANCEL: budgets["CANCELS"],
        Command.CLEAN_UP: 1,
    }
    return [command for command, budget in possible.items() if budget]


def messages(budgets: dict[str, int]) -> list[Message]:
    """What the return path can read. PAGES leads back to the loop's top, and changes nothing."""
    possible = {
        Message.NOTHING: 1,
        Message.PAGES: budgets["CHATTER"],
        Message.URGENT: budgets["PREEMPT_ERRORS"],
        Message.RECV_BITMAP: 1,
        Message.RESUME_ACK: 1,
        Message.SHUT: budgets["COMPLETES"],
        Message.BAD: budgets["BAD_MESSAGES"],
    }
    return [message for message, budget in possible.items() if budget]
