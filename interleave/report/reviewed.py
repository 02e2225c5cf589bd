"""What became of causes in a new design, as text for people and as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from interleave.report.json_result import order_data, step_data
from interleave.report.style import Style, wrap
from interleave.trace.review import Review
from interleave.trace.wording import does


def review_lines(reviews: Sequence[Review], terminal: int | None, style: Style) -> list[str]:
    """A paragraph for each cause."""
    lines: list[str] = []
    for number, review in enumerate(reviews, 1):
        names = _listed(review.names)
        head = f"cause {number}, of {names}" if len(reviews) > 1 else f"the cause of {names}"
        said = [(head, "bold"), (review.cause.sentence, "warn"), (outcome(review), "")]
        said.append((schedule(review), ""))
        for text, name in said:
            lines += [style(line, name) for line in (wrap(text, terminal, "  ") if terminal else [text])]
        lines.append("")
    return lines[:-1]


def outcome(review: Review) -> str:
    """Whether the orders of the cause are still possible, and what comes of it."""
    orders = [order for order in review.cause.orders if order not in review.gone]
    if review.note:
        return f"Its order is {review.note}."
    if not orders:
        gone = review.gone[0]
        return f"The new design does not have these steps: “{gone.first_does}”, “{gone.then_does}”."
    this, it = ("These orders", "they are") if len(orders) > 1 else ("This order", "it is")
    if not review.fails and not review.passes:
        if len(orders) == 1:
            first, then = orders[0].first_does, orders[0].then_does
            return f"{this} is impossible in the new design: “{first}” never runs before “{then}”."
        return f"{this} are impossible together in the new design."
    possible = f"{this} {it.split(' ')[1]} still possible in the new design"
    if not review.fails:
        return f"{possible}, and harmless: no run that has {_them(orders)} fails."
    if not review.passes:
        return f"{possible}, and all runs that have {_them(orders)} fail."
    return f"{possible}; some runs that have {_them(orders)} fail, others pass."


def _them(orders: Sequence[object]) -> str:
    return "them" if len(orders) > 1 else "it"


def schedule(review: Review) -> str:
    """How far the old schedule runs."""
    found, steps = review.schedule, len(review.cause.trace.steps)
    if found.crash:
        return f"The old schedule of {steps} steps crashes in the new design, too: {found.crash}."
    if found.step is None:
        return f"The old schedule of {steps} steps runs to its end in the new design."
    what = f"step {found.taken + 1} of {steps}, {does(found.step, found.step.label)}"
    if not found.waits:
        return f"The old schedule does not come to {what}: in the new design the thread goes round before it."
    waits = "; ".join(found.waits)
    return f"The old schedule stops before {what}: there {waits}."


def review_data(review: Review) -> dict[str, Any]:
    """A review for JSON."""
    found = review.schedule
    data: dict[str, Any] = {
        "properties": list(review.names),
        "cause": review.cause.sentence,
        "orders": [order_data(o) for o in review.cause.orders],
        "gone": [order_data(o) for o in review.gone],
        "fails": review.fails,
        "passes": review.passes,
        "schedule": {
            "taken": found.taken,
            "stops_before": step_data(found.step) if found.step else None,
            "waits": list(found.waits),
            "crash": found.crash,
        },
        "text": f"{outcome(review)} {schedule(review)}",
    }
    if review.note:
        data["note"] = review.note
    return data


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
