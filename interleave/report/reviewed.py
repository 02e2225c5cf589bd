"""What became of causes in a new design, as text for people and as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from interleave.report.json_result import order_data, step_data
from interleave.report.style import Style, paragraph
from interleave.trace.review import Review
from interleave.trace.wording import does, listed


def review_lines(reviews: Sequence[Review], terminal: int | None, style: Style) -> list[str]:
    """A paragraph for each cause."""
    lines: list[str] = []
    for number, review in enumerate(reviews, 1):
        names = listed(review.names)
        head = f"cause {number}, of {names}" if len(reviews) > 1 else f"the cause of {names}"
        said = [
            (head, "bold"),
            (review.cause.sentence, "warn"),
            (outcome(review), ""),
            (schedule(review), ""),
        ]
        for text, name in said:
            lines += [style(line, name) for line in paragraph(text, terminal)]
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
    one = len(orders) == 1
    these, them = ("This order is", "it") if one else ("These orders are", "them")
    if not review.fails and not review.passes:
        if one:
            first, then = orders[0].first_does, orders[0].then_does
            return f"{these} impossible in the new design: “{first}” never runs before “{then}”."
        return f"{these} impossible together in the new design."
    possible = f"{these} still possible in the new design"
    if not review.fails:
        return f"{possible}, and harmless: no run that has {them} fails."
    if not review.passes:
        return f"{possible}, and all runs that have {them} fail."
    return f"{possible}; some runs that have {them} fail, others pass."


def schedule(review: Review) -> str:
    """How far the old schedule runs."""
    found, steps = review.schedule, review.cause.trace.length
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
