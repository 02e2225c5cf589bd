"""What CI gets to see of a gate on GitHub: annotations and the step summary."""

from __future__ import annotations

import json
import re
from html import unescape

from ci_checks import EVERYTHING, HOSTILE, HOSTILE_TABLE, entry, found, listing
from markdown_it import MarkdownIt

from interleave.report import github
from interleave.report.findings import Entry

# ---------------------------------------------------------------------------- GitHub's annotations


def read_command(line: str) -> tuple[dict[str, str], str]:
    """A workflow command's properties and message, as GitHub's runner reads it."""
    command = re.fullmatch(r"::error ([^:]*)::(.*)", line)
    assert command is not None, line

    def data(text: str) -> str:
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")

    properties = dict(part.split("=", 1) for part in command[1].split(","))
    return {
        name: data(value.replace("%3A", ":").replace("%2C", ",")) for name, value in properties.items()
    }, data(command[2])


def test_each_finding_is_an_annotation(tmp_path):
    _, findings, _ = found(listing(tmp_path, EVERYTHING.replace("race.py:Never", "gone2.py")))
    assert len(findings) == 10

    lines = github.commands(findings)

    assert [read_command(line) for line in lines] == [
        ({"file": f.place.file, "line": str(f.place.line), "title": f.title}, f.message) for f in findings
    ]
    assert lines[3] == (
        "::error file=pyproject.toml,line=14,title=race.py%3ARace is not as expected::"
        "deadlock is expected to be violated, and its verdict is holds"
    )


def test_ten_annotations_are_shown_and_the_last_one_says_what_is_not(tmp_path):
    _, findings, _ = found(listing(tmp_path, EVERYTHING))
    assert len(findings) == 11

    lines = github.commands(findings)

    assert len(lines) == 10
    assert lines[8:] == [
        github.commands(findings[8:9])[0],
        "::error title=interleave gate::2 more findings have no annotation: see the log and the summary",
    ]


def test_annotations_are_escaped_and_cut(tmp_path):
    name = "x," * 200 + HOSTILE + "\r" * 5_000
    table = f"[[tool.interleave.gate]]\nmodel = {json.dumps(f'gone.py:named({name!r})')}\n"
    table += f"[[tool.interleave.gate]]\nmodel = {json.dumps(f'race.py:gone({name!r})')}\n"
    _, findings, _ = found(listing(tmp_path, table + HOSTILE_TABLE))

    long, longer, hostile = (read_command(line) for line in github.commands(findings))

    assert len(long[0]["title"]) == 255 and long[0]["title"].endswith(",x…")
    assert len(longer[1]) <= 4_096
    assert hostile[0]["title"] == f"no_update_lost is violated in race.py:named({HOSTILE!r})"


def test_a_message_is_as_long_as_the_runner_lets_it_be():
    assert github._cut("a" * 4_096, 4_096) == "a" * 4_096
    assert github._cut("a" * 4_097, 4_096) == "a" * 4_095 + "…"


# ---------------------------------------------------------------------------- GitHub's step summary


def rendered(entries: list[Entry], **more: int) -> tuple[list[list[str]], str]:
    """The cells of a summary's table as text, row by row, and the rest as HTML."""
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(
        github.step_summary(entries, **more)
    )  # fmt: skip
    rows = re.findall(r"<tr>(.*?)</tr>", html, re.DOTALL)
    cells = [re.findall(r"<td.*?>(.*?)</td>", row, re.DOTALL) for row in rows]
    text = [[unescape(re.sub("<(?!br)[^>]*>", "", cell)) for cell in row] for row in cells[1:]]
    return text, html[html.rindex("</table>") if "</table>" in html else 0 :]


def test_the_summary_has_a_row_a_check_and_what_is_wrong_on_top(tmp_path):
    entries, _, _ = found(listing(tmp_path, EVERYTHING))
    path = tmp_path / "race.py"

    rows, _ = rendered(entries)

    assert len(rows) == 10
    assert rows[0][:3] == ["✗", f"{path}:Race", "violated: no_update_lost"]
    assert rows[0][3] == "no_update_lost is violated, which is not expected"
    assert rows[1][3].split("<br>")[1:] == ["no violation has the expected cause “is not atomic”"]
    assert rows[4][2:] == ["incomplete", "not everything was explored: reached --max-states 3"]
    assert rows[5][2] == "violated: one_from_the_beginning, two"
    assert rows[8] == [
        "✗",
        f"{tmp_path}/gone.py",
        "not checked",
        f"{tmp_path}/gone.py: no such file or directory",
    ]
    assert rows[9][:3] == ["✓", f"{path}:Race", "violated: no_update_lost"]
    assert re.fullmatch(r"as expected; 8 states, 9 transitions, depth 4, \d\.\d\d s", rows[9][3])


def test_the_summary_has_the_explained_runs_folded_away(tmp_path):
    entries, _, _ = found(listing(tmp_path, EVERYTHING))

    _, rest = rendered(entries)

    block = (
        r"<details><summary>(.*?)</summary>\s*"
        r'<pre><code class="language-text">(.*?)</code></pre>\s*</details>'
    )
    summaries = re.findall(block, rest, re.DOTALL)
    assert len(summaries) == rest.count("<details>") == 4
    cause = "adder[0] and adder[1] both run “read n” before any other runs “n = loaded + 1”, in add()."
    assert summaries[0][0] == (
        f"<code>no_update_lost</code> in <code>{tmp_path}/race.py:Race</code><br>{cause}"
    )
    assert "▲ (1) before adder[1]: n = loaded + 1" in summaries[0][1] and "add.c:3" in summaries[0][1]
    assert summaries[2][1] == (
        "one_from_the_beginning: 0 steps\ninvariant one_from_the_beginning is false here: n = 0\n"
        "last state\n  n = 0\n  only at only:35\n"
    )


def test_a_summary_of_hostile_names_shows_them_and_nothing_else(tmp_path):
    entries, _, _ = found(listing(tmp_path, HOSTILE_TABLE))

    ((_, model, _, _),), rest = rendered(entries)

    assert model == f"{tmp_path}/race.py:named({HOSTILE!r})"
    assert "<script" not in rest and rest.count("<details>") == rest.count("</details>") == 1


def test_a_crash_before_any_step_has_a_run_of_no_steps(tmp_path):
    entries, _, _ = found(listing(tmp_path, entry("race.py:Early")))

    _, rest = rendered(entries)

    assert "assertion: 0 steps\nassertion: 1 &gt; 2, in only(), before any step\n</code>" in rest


def test_a_fence_is_longer_than_what_is_in_it():
    from interleave.properties.result import PropertyResult, Result

    prop = PropertyResult("p", "invariant", "violated", "```\n</details> ````` ```")
    result = Result("m", "t", "violated", 1, 0, 0, 0.0, "python", (prop,))
    from interleave.properties.expectations import problems

    text = github.step_summary([Entry("m", result, (), tuple(problems(result, ())), "", 0.0)])

    assert "\n``````text\np: ```\n</details> ````` ```\n``````\n" in text


def test_a_summary_of_nothing():
    assert github.step_summary([]) == "### interleave gate: 0 of 0 checks as expected\n"


def test_what_does_not_fit_is_counted(tmp_path):
    entries, _, _ = found(listing(tmp_path, EVERYTHING))
    whole = github.step_summary(entries)

    sizes = [
        len(github.step_summary(entries, room).encode()) for room in range(600, len(whole.encode()), 500)
    ]

    assert all(size <= 600 + 500 * number for number, size in enumerate(sizes)) and sizes[-1] > sizes[0]
    smallest = github.step_summary(entries, 600)
    assert smallest.count("| ✗ |") == 1
    assert "\nLeft out here, see the log: 9 checks.\n" in smallest
    assert "\nLeft out here, see the log: 4 violations.\n" in smallest
    assert "Left out" not in whole
    rows, _ = rendered(entries, room=2_500)
    assert len(rows) == 10
