"""What CI gets to see of a gate: SARIF, GitHub's annotations and summaries, GitLab's reports."""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from ci_checks import EVERYTHING, FINDINGS, HOSTILE, ROOT, entry, found, listing
from markdown_it import MarkdownIt

from interleave import __version__
from interleave.report import github, sarif
from interleave.report.findings import Entry
from interleave.report.gitlab import code_quality
from interleave.report.junit import junit

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads((Path(__file__).parent / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
HOSTILE_TABLE = f"[[tool.interleave.gate]]\nmodel = {json.dumps(f'race.py:named({HOSTILE!r})')}\n"


def sarif_run(path: Path) -> dict:
    """The run of a configuration's SARIF log, which is valid."""
    entries, findings, root = found(path)
    log = json.loads(sarif.sarif(entries, findings, root))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    return run


def steps_of(result: dict) -> list[dict]:
    """The steps of a result's code flow in the order of execution, each with its thread."""
    ((flow,),) = [result["codeFlows"]]
    steps = [{**s, "thread": t["id"]} for t in flow["threadFlows"] for s in t["locations"]]
    return sorted(steps, key=lambda step: step["executionOrder"])


def text_of(step: dict) -> str:
    return step["location"]["message"]["text"]


# ---------------------------------------------------------------------------- SARIF


def test_the_schema_is_one_that_finds_fault():
    log = {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"level": "bad"}]}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_each_finding_is_a_result(tmp_path):
    run = sarif_run(listing(tmp_path, EVERYTHING))

    rules = run["tool"]["driver"]["rules"]
    places = [r["locations"][0]["physicalLocation"] for r in run["results"]]
    assert [
        (r["ruleId"], at["artifactLocation"]["uri"], at["region"]["startLine"])
        for r, at in zip(run["results"], places, strict=True)
    ] == FINDINGS
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == "error" and "kind" not in result and "suppressions" not in result
        assert result["partialFingerprints"]["primaryLocationLineHash"]
    # those that are about a run have it; the others have none
    assert [len(r.get("codeFlows", ())) for r in run["results"]] == [1, 1, *[0] * 9]
    assert run["tool"]["driver"]["version"] == __version__


def test_rules_are_what_was_looked_for(tmp_path):
    run = sarif_run(listing(tmp_path, EVERYTHING))

    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert len(rules) == len(run["tool"]["driver"]["rules"])
    assert rules["deadlock"]["shortDescription"]["text"] == (
        "No thread can move, and one that is no daemon has not finished."
    )
    assert rules["invariant.no_update_lost"]["shortDescription"]["text"] == (
        "The invariant no_update_lost is false in a reachable state."
    )
    assert rules["reachable.two"]["fullDescription"]["text"] == "No reachable state satisfies two."
    assert {name for name in rules if name.startswith("gate.")} == {
        "gate.error", "gate.missing", "gate.cause", "gate.counts", "gate.incomplete",
    }  # fmt: skip
    for rule in rules.values():
        assert rule["help"]["text"].startswith(rule["shortDescription"]["text"])


@pytest.mark.parametrize(
    "config",
    [
        entry("race.py:Race", 'expect = ["violated:no_update_lost"]'),
        entry("race.py:Race", 'expect = ["violated:no_update_lost"]', 'causes = ["both run “read n”"]'),
    ],
)
def test_what_is_as_expected_is_no_result(tmp_path, config):
    run = sarif_run(listing(tmp_path, config))

    assert run["results"] == []
    assert "invariant.no_update_lost" in [rule["id"] for rule in run["tool"]["driver"]["rules"]]


def test_no_checks_is_a_result(tmp_path):
    (result,) = sarif_run(listing(tmp_path, ""))["results"]

    assert result["message"]["text"].endswith("no [[tool.interleave.gate]]: nothing was checked")


def test_a_code_flow_is_the_run(tmp_path):
    (result,) = sarif_run(listing(tmp_path, entry("race.py:Race")))["results"]

    flow = [
        (s["executionOrder"], s["thread"], s["nestingLevel"], s["importance"], text_of(s), s.get("state"))
        for s in steps_of(result)
    ]
    loses = {"n": {"text": "1"}}
    assert flow == [
        (1, "adder[0]", 1, "essential", "n → 0 (add.c:3) ▲ (1) before adder[1]: n = loaded + 1", None),
        (2, "adder[1]", 1, "essential",
         "n → 0 (add.c:3) ▲ (2) before adder[0]: n = loaded + 1 ▲ failure is unavoidable from here", None),
        (3, "adder[1]", 1, "essential", "n = 1 (add.c:4) ▲ (1) only now", loses),
        (4, "adder[0]", 1, "essential", "n = 1 (add.c:4) ▲ (2) only now", None),
    ]  # fmt: skip
    region = steps_of(result)[0]["location"]["physicalLocation"]["region"]
    assert region == {"startLine": 6, "startColumn": 5, "endLine": 6, "endColumn": 29}
    assert [(r["id"], r["message"]["text"]) for r in result["relatedLocations"]][:2] == [
        (1, "adder[0]: read n"),
        (2, "adder[1]: n = loaded + 1"),
    ]


def test_a_crash_before_any_step_has_no_code_flow(tmp_path):
    (result,) = sarif_run(listing(tmp_path, entry("race.py:Early")))["results"]

    assert result["ruleId"] == "assertion" and "codeFlows" not in result
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 54


def test_steps_that_are_folded_are_unimportant(tmp_path):
    shutil.copytree(ROOT / "models" / "qemu_return_path", tmp_path / "models")
    path = listing(tmp_path, entry("models/old.py:ReturnPathOld"))
    entries, findings, root = found(path)

    log = json.loads(sarif.sarif(entries, findings, root))

    jsonschema.Draft4Validator(SCHEMA).validate(log)
    result, finding = log["runs"][0]["results"][0], findings[0]
    steps, cause = steps_of(result), finding.cause
    assert [s["executionOrder"] for s in steps] == list(range(1, len(cause.trace.steps) + 1))
    assert {t["id"] for t in result["codeFlows"][0]["threadFlows"]} == {"migration", "qmp", "return path"}
    unimportant = {i for i, s in enumerate(steps) if s["importance"] == "unimportant"}
    assert unimportant == set(range(len(steps))) - cause.matters
    essential = {i for i, s in enumerate(steps) if s["importance"] == "essential"}
    (order,) = cause.orders
    assert essential == {order.first_at, order.then_at, cause.no_return, len(steps) - 1}
    deepest = max(cause.trace.steps, key=lambda step: len(step.frames))
    assert max(s["nestingLevel"] for s in steps) == len(deepest.frames) - 1 > 3


def test_uris_are_percent_encoded_and_relative_to_the_root(tmp_path):
    folder = tmp_path / "50% é #1" / "a?b"
    folder.mkdir(parents=True)
    (tmp_path / ".git").mkdir()

    (result,) = sarif_run(listing(folder, entry("race.py:Race")))["results"]

    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "50%25%20%C3%A9%20%231/a%3Fb/race.py", "uriBaseId": "%SRCROOT%"}
    assert unquote(location["uri"]) == "50% é #1/a?b/race.py"


def test_a_file_outside_the_root_has_an_absolute_uri(tmp_path):
    for name in ("a b", "outside"):
        (tmp_path / name).mkdir()
    listing(tmp_path / "outside", "")

    run = sarif_run(listing(tmp_path / "a b", entry("../outside/race.py:Race")))

    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": (tmp_path / "outside" / "race.py").as_uri()}


def test_braces_are_no_placeholders(tmp_path):
    (result,) = sarif_run(listing(tmp_path, HOSTILE_TABLE))["results"]

    text = result["message"]["text"]
    assert "{{0}}" in text and not re.search(r"(?<!\{)\{[^{]", text)


@pytest.mark.parametrize(
    ("most", "kept"), [(4, [1, 2, 3, 4]), (3, [2, 3, 4]), (1, [4])], ids=["all", "three", "one"]
)
def test_of_a_long_run_what_matters_most_is_kept(tmp_path, monkeypatch, most, kept):
    monkeypatch.setattr(sarif, "MOST_STEPS", most)

    (result,) = sarif_run(listing(tmp_path, entry("race.py:Race")))["results"]

    assert [step["executionOrder"] for step in steps_of(result)] == kept
    said = result["codeFlows"][0].get("message", {}).get("text", "")
    assert said == ("" if most == 4 else f"{most} of 4 steps, those that matter most.")


def test_folded_steps_are_left_out_before_others(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "models" / "qemu_return_path", tmp_path / "models")
    path = listing(tmp_path, entry("models/old.py:ReturnPathOld"))
    cause = found(path)[1][0].cause
    monkeypatch.setattr(sarif, "MOST_STEPS", len(cause.matters))

    first, *_ = sarif_run(path)["results"]

    assert {step["executionOrder"] - 1 for step in steps_of(first)} == cause.matters


def test_no_more_results_and_steps_than_github_takes(tmp_path, monkeypatch):
    monkeypatch.setattr(sarif, "MOST_RESULTS", 2)
    monkeypatch.setattr(sarif, "MOST_STEPS_IN_ALL", 5)

    run = sarif_run(listing(tmp_path, entry("race.py:Race") * 3))

    assert [len(steps_of(result)) for result in run["results"]] == [2, 2]


# ---------------------------------------------------------------------------- GitLab


def test_gitlab_s_issues(tmp_path):
    _, findings, _ = found(listing(tmp_path, EVERYTHING))

    issues = json.loads(code_quality(findings))

    assert [
        (i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"]) for i in issues
    ] == FINDINGS
    assert len({i["fingerprint"] for i in issues}) == len(issues)
    severities = dict.fromkeys((i["check_name"].partition(".")[0], i["severity"]) for i in issues)
    assert list(severities) == [
        ("invariant", "critical"), ("gate", "major"), ("reachable", "critical"), ("gate", "blocker"),
    ]  # fmt: skip
    assert issues[4] == {
        "description": "race.py:Race is not as expected: 12 states, expected 13",
        "check_name": "gate.counts",
        "fingerprint": findings[4].fingerprint,
        "severity": "major",
        "location": {"path": "pyproject.toml", "lines": {"begin": 18}},
    }


def test_gitlab_has_no_issues_if_all_is_as_expected(tmp_path):
    config = entry("race.py:Race", 'expect = ["violated:no_update_lost"]')

    assert json.loads(code_quality(found(listing(tmp_path, config))[1])) == []


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


# ---------------------------------------------------------------------------- all of them


def test_the_formats_of_the_example(tmp_path, refresh_golden):
    """What each of them is for one small model, to be read."""
    shutil.copy(ROOT / "examples" / "device.py", tmp_path)
    entries, findings, root = found(listing(tmp_path, entry("device.py:Device")))
    texts = {
        "ci_device.sarif": sarif.sarif(entries, findings, root).replace(f'"{__version__}"', '"VERSION"'),
        "ci_device_gitlab.json": code_quality(findings),
        "ci_device_github.txt": "\n".join(github.commands(findings)) + "\n",
        "ci_device_summary.md": github.step_summary(entries).replace(f"{tmp_path}/", ""),
        "ci_device_junit.xml": re.sub(r'time="[\d.]+"', 'time="0.000"', junit(entries)).replace(
            f"{tmp_path}/", ""
        ),
    }
    for name, text in texts.items():
        if refresh_golden:
            (GOLDEN / name).write_text(text, encoding="utf-8")
        assert text == (GOLDEN / name).read_text(encoding="utf-8"), name
