"""What became of causes in a new design, as text for people and as data. docs/cli.md says what each
sentence means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from interleave.explain.explanation import Cause, StepOrder
from interleave.explain.wording import does, or_on
from interleave.fixes.alone import CRASHES, ELSEWHERE, ROUND, WAITS
from interleave.fixes.matching import Missing
from interleave.fixes.rerun import BOTH, ENDS, FAILS, PASSES, ScheduleReview
from interleave.fixes.review import Review
from interleave.report.json_result import order_data, step_data
from interleave.report.style import Style, counted, paragraph
from interleave.trace.words import listed

#: So many steps that the new design does not have are named; more are counted.
MOST_NAMED = 2
#: What a thread does instead of coming to a step.
WAYS = {ROUND: "goes round before it", ELSEWHERE: "takes another way"}
#: What can come after the end of a schedule.
ONWARD = {
    PASSES: " and passes",
    FAILS: "; from there on every run fails",
    BOTH: "; from there on some runs fail, others pass",
}


def review_lines(reviews: Sequence[Review], terminal: int | None, style: Style) -> list[str]:
    """A paragraph for each cause."""
    lines: list[str] = []
    for number, review in enumerate(reviews, 1):
        names = listed(review.names)
        head = f"cause {number}, of {names}" if len(reviews) > 1 else f"the cause of {names}"
        sentence = review.cause.sentence if review.cause is not None else ""
        for text, name in ((head, "bold"), (sentence, "warn"), (outcome(review), ""), (schedule(review), "")):
            lines += [style(line, name) for line in paragraph(text, terminal) if text]
        lines.append("")
    return lines[:-1]


# ---------------------------------------------------------------------------- the orders


def outcome(review: Review) -> str:
    """Whether the orders of the cause are still possible, and what comes of it."""
    cause = review.cause
    if cause is None:
        return "The cause is not known: nothing but the schedule is looked at."
    parts = [_undeclared(review), _missed(review), *_moved(review)]
    if not review.missed or review.orders:
        if review.note:
            what = "order is" if len(cause.orders) == 1 else "orders are"
            parts.append(f"Its {what} not examined: {review.note}.")
        elif cause.orders:
            parts.append(_orders(review, cause))
        else:
            text = f"there is no order to look for: in the new design {_all_runs(review)}."
            parts.append(_of_the_runs(review, cause, text))
    return " ".join(part for part in parts if part)


def _undeclared(review: Review) -> str:
    names = review.undeclared
    return f"The new design does not declare {listed(names)}." if names else ""


def _missed(review: Review) -> str:
    """The steps that are gone, and the orders that go with them where others are left."""
    texts = _texts([gone for missed in review.missed for gone in missed.gone])
    if not texts:
        return ""
    text = f"{listed(texts)} {'is' if len(texts) == 1 else 'are'} gone in the new design"
    if review.orders:
        orders = [_order(missed.order) for missed in review.missed]
        them, s = "it" if len(texts) == 1 else "them", "" if len(orders) == 1 else "s"
        text += f", and with {them} the order{s} of {listed(orders)}"
    return f"{text}."


def _order(order: StepOrder) -> str:
    first = f"{order.first.thread}'s {order.first_name.quoted}"
    return f"{first} before {order.then.thread}'s {order.then_name.quoted}"


def _texts(missing: Sequence[Missing]) -> list[str]:
    """Steps that are missing, each once."""
    steps = {(m.step.number, m.step.location): m for m in missing}
    return [does(m.step, m.name) for m in steps.values()]


def _moved(review: Review) -> list[str]:
    """Who takes the part of threads that are not there, and whose other steps are another thread's."""
    threads = [f"{old} is {' or '.join(names)}" for old, names in review.threads]
    found = [f"In the new design {listed(threads)}."] if threads else []
    found += [f"{does(step, step.does)} is {' or '.join(names)}'s there." for step, names in review.moved]
    unchosen = list(dict.fromkeys(does(step, step.label) for step in review.unchosen))
    if unchosen:
        no = "is no choice" if len(unchosen) == 1 else "are no choices"
        found.append(f"{listed(unchosen)} {no} of the new design.")
    return found


def _of_the_runs(review: Review, cause: Cause, text: str) -> str:
    """What is said of the runs that a cause is about."""
    parts = []
    if cause.only:
        parts.append(f"in which only {listed(cause.only)} {'take' if len(cause.only) > 1 else 'takes'} steps")
    if cause.after:
        parts.append(f"that begin like the first {counted(cause.after, 'step')} of the old one")
    elif cause.begun:
        parts.append("that begin in the same initial state")
    if len(review.unchosen) < len(cause.choices):
        parts.append("that make the same choices")
    said = f"of the runs {', and '.join(parts)}: {text}" if parts else text
    if cause.alone:
        said = f"as for this violation alone: {said}"
    return said[0].upper() + said[1:]


def _all_runs(review: Review) -> str:
    held = review.held
    if not held.fails:
        return "no run fails"
    return f"some runs fail{_by(review)}, others pass" if held.passes else f"every run {_fails(review)}"


def _fails(review: Review) -> str:
    """What every run does of which none passes."""
    by, on = _by(review), or_on(review.held.neither)
    return f"fails{by}{',' if by and on else ''}{on}"


def _by(review: Review) -> str:
    """What runs violate that fail, if the new design does not violate all that the old one does."""
    return f", by {listed(review.by)}" if review.by else ""


def _orders(review: Review, cause: Cause) -> str:
    """What holds of the orders that the new design has the steps for."""
    one, held = len(review.orders) == 1, review.held
    other = "other " if review.missed else ""
    if one:
        these, them = f"{'the other' if other else 'this'} order is", "it"
    else:
        these, them = f"{'the other' if other else 'these'} orders are", "them"
    text = _of_the_runs(review, cause, these)
    if not held.possible:
        text += f" impossible{'' if one else ' together'} in the new design"
        why = [_impossible(review, order, never) for order, never in review.impossible]
        return f"{text}: {', and '.join(dict.fromkeys(why))}." if why else f"{text}."
    text += " still possible in the new design"
    if not held.fails and set(review.undeclared) == set(review.names):
        return f"{text}, and no run that has {them} fails by what that declares."
    if not held.fails:
        return f"{text}, and harmless: no run that has {them} fails."
    if not held.passes:
        return f"{text}, and every run that has {them} {_fails(review)}."
    return f"{text}; some runs that have {them} fail{_by(review)}, others pass."


def _impossible(review: Review, order: StepOrder, never: bool) -> str:
    """Why an order is impossible."""
    first = f"{order.first.thread}'s {order.first_name.quoted}"
    then = f"{order.then.thread}'s {order.then_name.quoted}"
    return f"{first} never runs" if never else f"{first} never runs before {then}"


# ---------------------------------------------------------------------------- the old schedule


def schedule(review: Review) -> str:
    """How far the old schedule runs, and what comes of it."""
    found, steps = review.schedule, review.trace.steps[: review.trace.length]
    if len(found.without) == len(steps):
        return "The new design has none of the old schedule's steps."
    without = _without(found.without)
    if review.early:
        early = listed([does(step, name) for step, name in review.early])
        without += f"{'' if without else ','} with {early} taken earlier,"
    whole = f"The old schedule of {counted(len(steps), 'step')}{without}"
    if found.end == ENDS:
        return f"{whole} runs to its end in the new design{_end(found)}."
    if found.end == CRASHES:
        return f"{whole} {_crashes(review)}: {found.crash}."
    assert found.step is not None
    whole = f"The old schedule{without}"
    what = f"step {found.taken + 1} of {len(steps)}, {does(found.step, found.step.label)}"
    violated = listed([*found.earlier, *found.violates]) if found.earlier or found.violates else ""
    more = f" By then it violates {violated}." if violated else ""
    if found.end == WAITS:
        return f"{whole} stops before {what}: there {'; '.join(found.waits)}.{more}"
    why = f"in the new design the thread {WAYS[found.end]}"
    return f"{whole} does not come to {what}: {why}.{more}"


def stopped(found: ScheduleReview) -> str:
    """Why the old schedule does not go on, in a few words."""
    if found.end == ENDS:
        return f"runs to its end{_end(found)}"
    return found.crash or f"does not come to this step: the thread {WAYS.get(found.end, 'waits')}"


def _end(found: ScheduleReview) -> str:
    """What comes of a schedule that runs to its end."""
    if found.violates:
        return f" and violates {listed(found.violates)} there"
    if found.earlier:
        return f", and violates {listed(found.earlier)} on the way"
    return ONWARD.get(found.onward, "")


def _crashes(review: Review) -> str:
    """In which of its steps the old schedule crashes, or on the way to which."""
    found, steps = review.schedule, review.trace.steps[: review.trace.length]
    number = found.ran[-1][1]
    if number == len(steps) - 1 and steps[-1].crash:
        return "crashes in the new design, too"
    at = found.taken if number is None else number
    how = "on the way to" if number is None else "in"
    return f"crashes in the new design {how} step {at + 1}, {does(steps[at], steps[at].does)}"


def _without(missing: Sequence[Missing]) -> str:
    """The old steps that were left out."""
    if len(_texts(missing)) > MOST_NAMED:
        more = " or another thread's" if any(one.elsewhere for one in missing) else ""
        return f", without {counted(len(missing), 'step')} that are gone{more},"
    parts = []
    for elsewhere in (False, True):
        texts = _texts([one for one in missing if one.elsewhere == elsewhere])
        if texts:
            what = "another thread's there" if elsewhere else "gone"
            parts.append(f"{listed(texts)}, which {'is' if len(texts) == 1 else 'are'} {what}")
    return f", without {', and without '.join(parts)}," if parts else ""


def review_data(review: Review) -> dict[str, Any]:
    """A review for JSON."""
    found, held, cause = review.schedule, review.held, review.cause
    data: dict[str, Any] = {
        "properties": list(review.names),
        "cause": cause.sentence if cause is not None else None,
        "orders": [order_data(o) for o in cause.orders] if cause is not None else [],
        "gone": [
            {**order_data(missed.order), "steps": [step_data(gone.step) for gone in missed.gone]}
            for missed in review.missed
        ],
        "threads": {old: list(names) for old, names in review.threads},
        "moved": [{"step": step_data(step), "threads": list(names)} for step, names in review.moved],
        "possible": held.possible,
        "fails": held.fails,
        "passes": held.passes,
        "neither": held.neither,
        "violated": list(review.by),
        "undeclared": list(review.undeclared),
        "impossible": [
            {**order_data(order), "first_never_runs": never} for order, never in review.impossible
        ],
        "schedule": {
            "end": found.end,
            "taken": found.taken,
            "without": [
                {"step": step_data(missing.step), "another_thread": missing.elsewhere}
                for missing in found.without
            ],
            "early": [step_data(step) for step, _ in review.early],
            "stops_before": step_data(found.step) if found.step else None,
            "waits": list(found.waits),
            "crash": found.crash,
            "violates": list(found.violates),
            "earlier": list(found.earlier),
            "onward": found.onward or None,
        },
        "text": f"{outcome(review)} {schedule(review)}",
    }
    if review.note:
        data["note"] = review.note
    return data
