"""What CI gets to see of a gate as SARIF."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from ci_checks import EVERYTHING, FINDINGS, HOSTILE_TABLE, ROOT, entry, found, listing

from interleave import __version__
from interleave.report import sarif

SCHEMA = json.loads((Path(__file__).parent / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


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
        "gate.property",
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
