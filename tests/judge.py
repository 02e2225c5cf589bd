"""A judge for sentences: what is printed of random models, and of pairs of them, is held against all runs.

    python tests/judge.py --pairs 20000 --seed 0

prints how many sentences of each kind were judged, and every false one.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from judge_check import Judge
from judge_graph import Space, TooLarge
from judge_review import ReviewJudge
from judge_sarif import judge_sarif
from judge_summary import Parts, judge_frame, judge_summary
from judge_text import Unknown, blocks
from judge_verdicts import Verdicts
from oracle import ModelFault
from paired_edits import Pair, pairs
from random_models import load_program

from interleave.api import explore
from interleave.checking.reviews import reviews
from interleave.checking.verdicts import Checked, Options
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.explain import part
from interleave.explain.means import BY_PYTHON
from interleave.fixes.matching import Matching
from interleave.report.comparison import comparison
from interleave.report.coverage import unreached_lines
from interleave.report.style import plain
from interleave.report.summary import details, summary

#: Models with more states are not judged.
MOST_STATES = 600


#: So many states are looked at where only a part is to be, and so many the part may have.
IN_PART, PART = 40, 25


def checked(source: str, in_part: bool = False) -> Checked | None:
    """A model, checked and explained; None if it cannot be, or is too large. With ``in_part`` what is no very
    small one is explained in part, as a large one is."""
    options = Options(Limits(states=MOST_STATES), engine="python", explain=True)
    if in_part:
        options = replace(options, explained=IN_PART * BY_PYTHON)
    try:
        with pytest.MonkeyPatch.context() as patch:
            if in_part:
                patch.setattr(part, "MOST_STATES", PART)
            found = explore(load_program(source), options)
    except ModelError:
        return None
    return None if found.result.reason else found


def judge_model(found: Checked, verdicts: Verdicts) -> Judge:
    """Judge what a check prints.

    Raises:
        TooLarge, ModelFault: it cannot be judged.
    """
    judge = Judge(found, Space(found.builder.program, MOST_STATES), verdicts)
    judge_summary(judge, [*summary(found.result, None, plain), *unreached_lines(found.result, None, plain)])
    for block in blocks(details(found.result, None, plain)):
        judge.block(block)
    return judge


def judge_comparison(old: Judge, new: Judge, before: Checked, after: Checked, verdicts: Verdicts) -> None:
    """Judge what a comparison prints beside the details of the old design, which are judged.

    Raises:
        TooLarge: it cannot be judged.
    """
    found = reviews(before, after)
    lines = comparison(before, after, found, None, plain, quiet=False)
    parts = Parts(lines, before.result.model, after.result.model)
    judge_frame(old, new, parts, verdicts)
    for block in blocks(parts.after):
        new.block(block)
    judge = ReviewJudge(old, new, Matching(before.builder, after.builder), verdicts)
    assert len(found) == len(parts.reviews)
    for review, text in zip(found, parts.reviews, strict=True):
        judge.review(review, text)


def judge_pair(pair: Pair, verdicts: Verdicts, compare: bool = True) -> str:
    """Judge what is printed of a pair, or of its old design only; what became of it: ``judged``,
    ``not checked``, ``too large`` or ``model error``."""
    before = checked(pair.old.source, pair.in_part)
    after = checked(pair.new.source, pair.in_part) if compare else before
    if before is None or after is None:
        return "not checked"
    try:
        old = judge_model(before, verdicts)
        if pair.reported:
            judge_sarif(old, Path("/"), verdicts)
        if not compare:
            return "judged"
        new = Judge(after, Space(after.builder.program, MOST_STATES), verdicts)
        judge_comparison(old, new, before, after, verdicts)
    except TooLarge:
        return "too large"
    except ModelFault:
        return "model error"
    return "judged"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--show", type=int, default=3, help="how many false sentences of a kind to show")
    args = parser.parse_args()
    verdicts, became, shown = Verdicts(), Counter[str](), Counter[str]()
    for number, pair in enumerate(islice(pairs(args.seed, args.first), args.pairs - args.first), args.first):
        before = len(verdicts.false)
        try:
            became[judge_pair(pair, verdicts)] += 1
        except Unknown as problem:  # no text is without a meaning
            verdicts.add("unknown", str(problem), "it is not known")
        for kind, text, why in verdicts.false[before:]:
            shown[kind, why] += 1
            if shown[kind, why] <= args.show:
                print(f"pair {number} ({pair.edit}), {kind}: {text}\n    {why}", flush=True)
    print(dict(became))
    false = Counter(kind for kind, _, _ in verdicts.false)
    for kind, count in sorted(verdicts.judged.items()):
        print(f"{count:8,} {kind}" + (f", {false[kind]} of them false" if false[kind] else ""))
    return 1 if verdicts.false else 0


if __name__ == "__main__":
    sys.exit(main())
