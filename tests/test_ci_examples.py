"""The examples for CI, and the commands in its documentation, can be given."""

import shlex

import click
import yaml
from commands import ROOT

EXAMPLES = ROOT / "examples" / "ci"


def commands(text):
    """The commands of a script that call interleave, as their arguments."""
    lines = [shlex.split(line) for line in text.splitlines()]
    return [line[1:] for line in lines if line and line[0].rpartition("/")[2] == "interleave"]


def options(args):
    """The values of a command's options, read by the program itself."""
    from interleave.cli import group

    name, command, rest = group.resolve_command(click.Context(group), args)
    return command.make_context(name, rest).params


def test_the_github_workflow():
    workflow = yaml.safe_load((EXAMPLES / "github.yml").read_text(encoding="utf-8"))
    job = workflow["jobs"]["gate"]

    (args,) = [args for step in job["steps"] for args in commands(step.get("run", ""))]
    given = options(args)
    assert given["github"] and not given["as_json"]
    (pip,) = [step["run"] for step in job["steps"] if "pip install" in step.get("run", "")]
    assert pip == 'pip install "interleave-mc @ git+${{ vars.INTERLEAVE_REPOSITORY }}"'
    (upload,) = [
        s for s in job["steps"] if s.get("uses", "").startswith("github/codeql-action/upload-sarif@")
    ]
    assert upload["with"]["sarif_file"] == given["sarif"]
    assert "!cancelled()" in upload["if"] and f"hashFiles('{given['sarif']}')" in upload["if"]
    assert job["permissions"] == {"contents": "read", "actions": "read", "security-events": "write"}
    assert workflow["permissions"] == {"contents": "read"}


def test_the_gitlab_pipeline():
    job = yaml.safe_load((EXAMPLES / "gitlab-ci.yml").read_text(encoding="utf-8"))["interleave"]

    assert job["script"][0] == 'pip install "interleave-mc @ git+$INTERLEAVE_REPOSITORY"'
    (args,) = commands("\n".join(job["script"]))
    given = options(args)
    assert job["artifacts"]["reports"] == {"junit": given["junit"], "codequality": given["gitlab"]}
    assert job["artifacts"]["when"] == "always"


def test_commands_in_the_documentation_of_ci_can_be_given():
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")

    lines = [line.strip().removeprefix("- ").removeprefix("run: ") for line in text.splitlines()]
    found = [
        args for line in lines if "interleave gate" in line and "`" not in line for args in commands(line)
    ]
    assert len(found) == 3
    assert all(options(args)["config"] is None for args in found)
