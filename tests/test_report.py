"""The review: what it says, and that the reports which are checked in are today's."""

from __future__ import annotations

import base64
import hashlib
import html
import os
import re

import pytest
from reviewed import QEMU, ROOT, Elements, explained, with_seed

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.loader import load_models
from interleave.report.page_content import content
from interleave.report.page_html import PAGE, html_page
from interleave.report.page_markdown import markdown

pytest_plugins = ["reviewed"]
pytestmark = pytest.mark.usefixtures("in_root")

# ---------------------------------------------------------------------------- checked-in reports


@pytest.mark.slow
def test_the_checked_in_reports_are_not_stale(tmp_path):
    done = with_seed("7", "report", "--compare", *QEMU, "-o", str(tmp_path), "--name", "qemu_return_path")

    assert done.returncode == 1, done.stderr
    for name in ("qemu_return_path.md", "qemu_return_path.html"):
        same = (tmp_path / name).read_bytes() == (ROOT / "reports" / name).read_bytes()
        assert same, f"reports/{name}: run `make reports`"


def test_the_checked_in_page_is_small():
    assert (ROOT / "reports" / "qemu_return_path.html").stat().st_size < 1_500_000


def test_nothing_of_this_machine_is_in_the_reports():
    for name in ("qemu_return_path.md", "qemu_return_path.html"):
        assert str(ROOT) not in (ROOT / "reports" / name).read_text(encoding="utf-8")


# ---------------------------------------------------------------------------- content


def test_the_review_of_the_fix(qemu):
    assert qemu.title == "ReturnPathOld → ReturnPathNew"
    assert qemu.conclusion == (
        "The new design violates none of null-dereference, memory-leak, fresh_file_kept, "
        "fresh_socket_open, back_to_active."
    )
    old, new = qemu.designs
    assert not new.sections
    assert [section.heading for section in old.sections] == [
        "null-dereference, cause 1 of 2", "null-dereference, cause 2 of 2",
    ]  # fmt: skip
    first, second = old.sections
    assert first.also == (
        "memory-leak (54 steps)", "fresh_file_kept (58 steps)", "fresh_socket_open (62 steps)",
        "back_to_active (42 steps)",
    )  # fmt: skip
    assert first.became == (
        "This order is impossible in the new design: qmp's “from_dst_file = f” never runs before "
        "return path's “read from_dst_file”."
    )
    assert "is not atomic" in second.sentence
    (table,) = qemu.verdicts
    assert [cell.text for cell in table.rows[0]] == [
        "null-dereference", "built-in", "✗ violated", "✓ holds", "fixed",
    ]  # fmt: skip
    assert [[cell.text for cell in row][2:5] for row in qemu.counts.rows] == [
        ["2,155", "4,161", "104"], ["1,172", "2,224", "115"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("target", "most", "conclusion"),
    [
        (
            "models/peterson.py:Peterson", None,
            "No interleaving of Peterson violates a property: everything was explored, in 48 states.",
        ),
        (
            "models/counter.py:counter(threads=3)", 9,
            "counter(threads=3) is not decided: reached --max-states 9. Nothing was found in 9 states.",
        ),
        (
            "models/lost_wakeup.py:LostWakeup", None,
            "LostWakeup violates deadlock; the rest is not decided: stopped at the first violation.",
        ),
    ],
)  # fmt: skip
def test_the_conclusion_about_one_model(target, most, conclusion):
    (loaded,) = load_models(target)
    options = Options(Limits(most), fail_fast=True, reduction=False, symmetry=False, explain=True)

    assert content([explore(program_of(loaded), options)]).conclusion == conclusion


def test_the_conclusion_about_a_violation():
    assert content([explained("models/counter.py:counter")]).conclusion == "counter violates no_lost_update."


def test_what_is_violated_without_a_run_or_a_cause(tmp_path):
    model = tmp_path / "m.py"
    model.write_text(
        "from interleave import Bool, Model, reachable, thread\n\n\n"
        "class M(Model):\n    done = Bool(False)\n\n    @thread\n    def t(m):\n        m.done = False\n\n"
        "    @reachable\n    def is_done(m):\n        return m.done\n"
    )
    said = content([explained(str(model))])
    (section,) = said.designs[0].sections

    assert (section.heading, section.sentence, section.trace) == (
        "is_done", "No reachable state satisfies is_done.", None,
    )  # fmt: skip
    assert "No reachable state satisfies is\\_done." not in markdown(said)
    assert "No reachable state satisfies is_done." in markdown(said)
    assert "No reachable state satisfies is_done." in html_page(said)
    assert "Cytoscape Consortium" not in html_page(said)  # there is nothing to draw


# ---------------------------------------------------------------------------- the page


def test_the_page_takes_nothing_from_elsewhere(qemu):
    page = html_page(qemu)
    plain = Elements(page)

    assert [a for _, a in plain.elements if "src" in a] == []
    assert not [
        tag for tag, _ in plain.elements if tag in ("link", "iframe", "img", "object", "embed", "base")
    ]
    links = [a["href"] for tag, a in plain.elements if tag == "a"]
    identifiers = {a["id"] for _, a in plain.elements if "id" in a}
    assert links and all(link.startswith("#") and link[1:] in identifiers for link in links)
    assert "url(" not in page[page.index("<style>") : page.index("</style>")]
    (policy,) = [
        a["content"] for tag, a in plain.elements if a.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    digests = [hashlib.sha256(script.encode()).digest() for script in plain.scripts[1:]]
    assert re.findall("'sha256-([^']*)'", policy) == [base64.b64encode(digest).decode() for digest in digests]


def test_the_libraries_are_the_files_that_their_readme_names():
    readme = (PAGE / "vendor" / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([^`]+)` \|.*, `(LICENSE[^`]*)` \| `([0-9a-f]{64})` \|$", readme, re.MULTILINE)
    assert {name for row in named for name in row[:2]} | {"README.md"} == set(os.listdir(PAGE / "vendor"))
    for name, licence, digest in named:
        assert hashlib.sha256((PAGE / "vendor" / name).read_bytes()).hexdigest() == digest
        assert (PAGE / "vendor" / licence).read_text(encoding="utf-8").strip() in review_text()


def review_text() -> str:
    """The page of a small model, as its readers see it."""
    return html.unescape(html_page(content([explained("examples/device.py")])))


def test_the_page_without_its_scripts(qemu):
    """All of it is there: verdicts, causes, every step of the runs."""
    plain = Elements(html_page(qemu))

    assert "The new design violates none of null-dereference" in plain.text
    assert "null-dereference built-in ✗ violated ✓ holds fixed" in plain.text
    for section in qemu.designs[0].sections:
        trace = section.trace
        steps = [a for tag, a in plain.elements if tag == "tr" and (a.get("class") or "").startswith("step")]
        reached = [found.trace for design in qemu.designs for found in design.result.reached]
        assert [len(trace.steps) for trace in reached] == [97, 104]
        assert len(steps) == 97 + 104 + sum(len(f.trace.steps) for f in qemu.designs[0].sections)
        assert all(" ".join(step.label.split()) in plain.text for step in trace.steps)
    assert "▲ TOO SOON: before return path: read from_dst_file" in plain.text
    assert (
        "migration waits at migration.c await_return_path_close_on_source(): join return path" in plain.text
    )
