"""How fast interleave's native engine is, beside other model checkers on the same models.

    python benchmarks/native_engine.py [--quick] [--case 'counter 4,4'] [--tool spin] [--rounds 3]

The tools are SPIN, Rumur, Harmony, musil, minicheck, and a search written by hand in C. A round runs
all of them, one after another, and ratios are taken within a round, so that a machine that is slower
for a while is so for all. A tool that is not installed is named in the report and left out. Every run
has to count the states and transitions that the case states; README.md says how they compare.

The exit status is 1 if a tool has failed or has counted something else.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.cases import CASES, Case
from bench.compiled import Handwritten, Rumur, Spin
from bench.ours import SLOW, Interleave, ways
from bench.packages import Harmony, Tuples
from bench.process import Failed
from bench.report import report
from bench.rounds import Results, measure
from bench.tool import HERE, ROOT, Tool

COLD = "counter 4,3"
BITS = """
import sys
from interleave.api import program_of
from interleave.engine.layout import Layout
from interleave.loader import load_models
print(Layout(program_of(load_models(sys.argv[1])[0])).bits)
"""


def all_tools(environment: Path) -> list[Tool]:
    return [
        *ways(),
        Handwritten(),
        Spin(reduced=False),
        Spin(reduced=True),
        Rumur(),
        Harmony(environment),
        Tuples("minicheck", environment, SLOW),
        Tuples("musil", environment, SLOW),
    ]


def main() -> None:
    parser = arguments()
    args = parser.parse_args()
    cases = chosen_cases(parser, args)
    tools = all_tools(args.checkers)
    if args.list:
        print("\n".join(f"{case.name:16} {case.states:>12,} states  {case.model.about}" for case in CASES))
        print("\n".join(f"{tool.name:19} {tool.missing or tool.version or 'is there'}" for tool in tools))
        return
    names = {tool.name for tool in tools}
    if args.tool and not names.issuperset(args.tool):
        parser.error(f"no such tool; there are {', '.join(sorted(names))}")
    used = [tool for tool in tools if not args.tool or tool.name in args.tool]
    if args.quick:
        for tool in used:
            tool.most = min(tool.most, tool.quick)
    results = Results.load(args.data) if (args.add or args.report) and args.data.exists() else Results()
    for case in [] if args.report else cases:
        results.bits.update(bits(case))
        measure(case, used, args.rounds, results)
        if case.name == COLD:
            cold(case, used, args.rounds, results)
        results.save(args.data)
    shown = [case for case in CASES if case.name in results.samples]
    text = report(shown, tools, results)
    partial = args.output.with_suffix(".tmp")
    partial.write_text(text, encoding="utf-8")
    partial.replace(args.output)
    print(text)
    sys.exit(any(results.problems.get(case.name) for case in shown))


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Compare the native engine with other model checkers.")
    add = parser.add_argument
    data = ROOT / "build" / "native_engine.json"
    add("--quick", action="store_true", help="some cases, and large ones only with fast tools: minutes")
    add("--case", action="append", help="a model, or a model with its size; may be repeated")
    add("--tool", action="append", help="a tool; may be repeated")
    add("--rounds", type=int, default=3)
    add("--list", action="store_true", help="list cases and tools")
    add("--add", action="store_true", help="keep what DATA has of other cases, and report it, too")
    add("--report", action="store_true", help="measure nothing, report what DATA has")
    add("--data", type=Path, default=data, help="where the samples are kept")
    add("--output", type=Path, default=HERE / "NATIVE.md")
    add("--checkers", type=Path, default=ROOT / ".venv-checkers", help="what environment.py has made")
    return parser


def chosen_cases(parser: argparse.ArgumentParser, args: argparse.Namespace) -> list[Case]:
    """The cases that were asked for."""
    found = [
        case
        for case in CASES
        if (case.quick or not args.quick) and (not args.case or {case.name, case.model.name} & set(args.case))
    ]
    known = {name for case in CASES for name in (case.name, case.model.name)}
    if not found or not known.issuperset(args.case or ()):
        parser.error("no such case; --list names them")
    return found


def bits(case: Case) -> dict[str, int]:
    """How many bits a state has in interleave; nothing if it cannot be found out."""
    run = subprocess.run(
        [sys.executable, "-c", BITS, case.target], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return {case.name: int(run.stdout)} if run.returncode == 0 else {}


def cold(case: Case, tools: Sequence[Tool], rounds: int, results: Results) -> None:
    """Some runs with nothing compiled before."""
    ours = [tool for tool in tools if isinstance(tool, Interleave) and tool.name == "interleave"]
    if ours and not ours[0].missing:
        try:
            results.cold[case.name] = [ours[0].cold(case) for _ in range(rounds)]
        except Failed as failed:
            print(f"{case.name}, nothing compiled before: {failed}", file=sys.stderr)


if __name__ == "__main__":
    main()
