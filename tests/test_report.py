"""The review: what it says, as Markdown and as a page, and that nothing in a model can change its form."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import os
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from reviewed import (
    EVIL,
    EVIL_MODEL,
    HALF,
    QEMU,
    ROOT,
    Elements,
    compared,
    explained,
    in_the_root,
    interleave,
)

from interleave import __version__
from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.cli.report import file_name
from interleave.engine.exploration import Limits
from interleave.loader import load_models
from interleave.report.escape import markdown_code, markdown_fence, markdown_text, one_line
from interleave.report.review_content import Content, content
from interleave.report.review_markdown import WIDTH, markdown, prose
from interleave.report.review_page import PAGE, json_data, review_page
from interleave.report.style import width

GOLDEN = ROOT / "tests" / "golden"


@pytest.fixture(scope="module", autouse=True)
def _in_the_root():
    with in_the_root():
        yield


@pytest.fixture(scope="module")
def qemu() -> Content:
    return compared(QEMU)


# ---------------------------------------------------------------------------- checked-in reports


def test_the_checked_in_reports_are_not_stale(tmp_path):
    done = interleave(
        "report", "--compare", *QEMU, "-o", str(tmp_path), "--name", "qemu_return_path", seed="7"
    )

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
    assert not new.findings
    assert [finding.heading for finding in old.findings] == [
        "null-dereference, cause 1 of 2", "null-dereference, cause 2 of 2",
    ]  # fmt: skip
    first, second = old.findings
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
    (finding,) = said.designs[0].findings

    assert (finding.heading, finding.sentence, finding.trace) == (
        "is_done", "No reachable state satisfies is_done.", None,
    )  # fmt: skip
    assert "No reachable state satisfies is\\_done." not in markdown(said)
    assert "No reachable state satisfies is_done." in markdown(said)
    assert "No reachable state satisfies is_done." in review_page(said)
    assert "Cytoscape Consortium" not in review_page(said)  # there is nothing to draw


# ---------------------------------------------------------------------------- Markdown


@pytest.mark.parametrize(
    ("name", "targets"), [("report_device", ("examples/device.py",)), ("report_half", HALF)]
)
def test_markdown(name, targets, refresh_golden):
    if len(targets) == 2:
        text = markdown(compared(targets))
    else:
        text = markdown(content([explained(targets[0])], commands=["interleave check examples/device.py"]))
    file = GOLDEN / f"{name}.md"
    if refresh_golden:
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8").replace("0.1.0", __version__)


def test_markdown_is_what_it_looks_like(qemu):
    text = markdown(qemu)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)

    blocks = [token.content for token in tokens if token.type == "html_block"]
    assert {block.strip() for block in blocks} == {
        "<details><summary>As a sequence diagram</summary>", "</details>",
    }  # fmt: skip
    fences = [token for token in tokens if token.type == "fence"]
    assert [token.info for token in fences[:4]] == ["text", "mermaid", "text", "mermaid"]
    assert (fences[-1].info, fences[-1].content) == ("sh", "interleave compare\n")
    traces = [line for token in fences[:4:2] for line in token.content.splitlines()]
    assert max(map(width, traces)) <= WIDTH
    assert sum("TOO SOON" in line for line in traces) == 2
    assert [token.tag for token in tokens if token.type == "table_open"] == ["table", "table"]
    assert len(text) < 65_536  # what GitHub takes


def rendered(text: str) -> str:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)


@settings(deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from("`*_~[](){}<>&|\\#+-=!.1 \n$:\"'a"), st.characters())))
def test_no_text_is_markup_in_markdown(text):
    plain = one_line(text)

    for form in (markdown_text(text), prose(text)):
        shown = rendered(f"x {form}")
        assert re.sub("</?code>", "", shown).startswith("<p>x")
        assert re.fullmatch(r"<p>(?:[^<]|</?code>)*</p>\n", shown)
    shown = rendered(f"x {markdown_text(text)}")
    assert html.unescape(shown[3:-5]).split() == f"x {plain}".split()
    block = rendered(markdown_text(text.strip()))
    assert re.fullmatch(r"(<p>[^<]*</p>\n)?", block)


@settings(deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from("`|\\ \n<a"), st.characters())))
def test_code_in_markdown(text):
    shown = rendered(f"x {markdown_code(text)} y")
    assert "<code>" in shown
    inside = shown[len("<p>x <code>") : -len("</code> y</p>\n")]
    assert html.unescape(inside).split() == one_line(text).split()


@settings(deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from("`|\n<a"), st.characters(exclude_characters="\\"))))
def test_code_in_a_cell_of_markdown(text):
    shown = rendered(f"| a | b |\n|---|---|\n| {markdown_code(text, cell=True)} | y |\n")
    assert shown.count("<td>") == 2
    inside = re.search(r"<td><code>(.*?)</code></td>\n<td>y</td>", shown, re.DOTALL)
    assert inside and html.unescape(inside[1]).split() == one_line(text).split()


@settings(deadline=None)
@given(st.text(alphabet="`~\na "))
def test_a_fence_holds_what_is_in_it(text):
    tokens = MarkdownIt("commonmark").parse("\n".join(markdown_fence(text, "text")) + "\n\nend\n")
    assert [token.type for token in tokens] == ["fence", "paragraph_open", "inline", "paragraph_close"]
    assert tokens[0].content.rstrip("\n") == text.rstrip("\n")


# ---------------------------------------------------------------------------- what a model cannot do


@pytest.fixture(scope="module")
def evil(tmp_path_factory) -> Content:
    file = tmp_path_factory.mktemp("evil") / "evil.py"
    file.write_text(EVIL_MODEL, encoding="utf-8")
    one = explained(f"{file}:evil(name={EVIL!r})")
    return content([one], commands=[f"interleave check {EVIL}"])


def test_no_name_is_markup_in_the_page(evil):
    page = review_page(evil)
    plain = Elements(page)

    assert [attributes.get("type") for tag, attributes in plain.elements if tag == "script"] == [
        "application/json", None, None,
    ]  # fmt: skip
    assert '<script>document.title="hacked"</script>' in plain.text
    assert '</script><script>alert("note")</script> & `|`' in plain.text
    data = json.loads(plain.scripts[0])
    thread = data["traces"][0]["steps"][0]["thread"]
    assert thread == f"{EVIL}[0]"
    assert {
        tag for tag, attributes in plain.elements for name in attributes if name.startswith("on")
    } == set()


def test_no_name_is_markup_in_the_markdown(evil):
    text = markdown(evil)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)

    assert {token.content.strip() for token in tokens if token.type == "html_block"} == {
        "<details><summary>As a sequence diagram</summary>", "</details>",
    }  # fmt: skip
    children = [child for token in tokens for child in token.children or ()]
    assert not [child for child in children if child.type in ("html_inline", "link_open", "em_open")]
    assert [len(re.findall(r"(?<!\\)\|", line)) for line in text.splitlines() if line.startswith("| `")] == [
        5,
        7,
    ]


@settings(deadline=None)
@given(
    st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5)
)
def test_data_in_a_script_element(data):
    text = str(json_data(data))
    assert not re.search("[<>&\u2028\u2029]", text)
    assert json.loads(text) == data


# ---------------------------------------------------------------------------- the page


def test_the_page_takes_nothing_from_elsewhere(qemu):
    page = review_page(qemu)
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
    return html.unescape(review_page(content([explained("examples/device.py")])))


def test_the_page_without_its_scripts(qemu):
    """All of it is there: verdicts, causes, every step of the runs."""
    plain = Elements(review_page(qemu))

    assert "The new design violates none of null-dereference" in plain.text
    assert "null-dereference built-in ✗ violated ✓ holds fixed" in plain.text
    for finding in qemu.designs[0].findings:
        trace = finding.trace
        steps = [a for tag, a in plain.elements if tag == "tr" and (a.get("class") or "").startswith("step")]
        reached = [found.trace for design in qemu.designs for found in design.result.reached]
        assert [len(trace.steps) for trace in reached] == [97, 104]
        assert len(steps) == 97 + 104 + sum(len(f.trace.steps) for f in qemu.designs[0].findings)
        assert all(" ".join(step.label.split()) in plain.text for step in trace.steps)
    assert "▲ TOO SOON: before return path: read from_dst_file" in plain.text
    assert (
        "migration waits at migration.c await_return_path_close_on_source(): join return path" in plain.text
    )


# ---------------------------------------------------------------------------- the command


def test_one_model(tmp_path):
    done = interleave("report", "models/peterson.py:Peterson", "-o", str(tmp_path / "a" / "b"))

    assert done.returncode == 0
    assert (
        done.stdout
        == "No interleaving of Peterson violates a property: everything was explored, in 48 states.\n"
    )
    folder = tmp_path / "a" / "b"
    assert done.stderr == f"{folder / 'Peterson.md'}\n{folder / 'Peterson.html'}\n"
    assert sorted(os.listdir(folder)) == ["Peterson.html", "Peterson.md"]


def test_several_models(tmp_path):
    done = interleave("report", "models/counter.py", "models/peterson.py:Peterson", "-q", "-o", str(tmp_path))

    assert (done.returncode, done.stdout) == (1, "")
    text = (tmp_path / "counter-and-1-more.md").read_text(encoding="utf-8")
    assert text.startswith("# 2 models\n")
    assert "## `models/peterson.py:Peterson`" in text


def test_incomplete(tmp_path):
    done = interleave("report", "models/peterson.py:Peterson", "--max-states", "5", "-o", str(tmp_path))

    assert done.returncode == 3
    assert "Peterson is not decided: reached --max-states 5." in done.stdout
    text = (tmp_path / "Peterson.md").read_text(encoding="utf-8")
    assert "interleave check models/peterson.py:Peterson --max-states 5\n" in text
    assert "interleave replay" not in text


def test_the_same_whatever_the_hash_seed(tmp_path):
    for seed in ("1", "2"):
        done = interleave("report", "models/aba_stack.py:AbaStack", "-o", str(tmp_path / seed), seed=seed)
        assert done.returncode == 1, done.stderr
    for name in ("AbaStack.md", "AbaStack.html"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (
            ["--compare", "models/counter.py"],
            "error: --compare takes the old design and the new one; 1 named",
        ),
        (["--compare", "models/lost_wakeup.py", HALF[1]], "error: models/lost_wakeup.py has several models"),
        (["models/counter.py", "--name", "a/b"], "error: --name 'a/b' is no name for a file"),
        (["models/counter.py", "--name", ".."], "error: --name '..' is no name for a file"),
        (["models/none.py"], "error: models/none.py: no such file or directory"),
    ],
)
def test_wrong_usage(args, problem, tmp_path):
    done = interleave("report", *args, "-o", str(tmp_path))

    assert done.returncode == 2
    assert done.stderr.startswith(problem)
    assert os.listdir(tmp_path) == []


def test_one_model_that_cannot_be_checked(tmp_path):
    done = interleave("report", "models/counter.py", "models/none.py", "-o", str(tmp_path))

    assert done.returncode == 2
    assert done.stderr.endswith("no report was written\n")
    assert os.listdir(tmp_path) == []


def test_a_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("")
    done = interleave("report", "models/peterson.py", "-o", str(tmp_path / "file" / "x"))

    assert done.returncode == 2
    assert done.stderr.startswith(f"error: cannot write {tmp_path / 'file' / 'x'}: ")


@pytest.mark.parametrize(
    ("models", "compare", "name"),
    [
        (["a.py:M"], False, "M"),
        (["x/a.py:f(n=3, s='ü b/c')"], False, "f-n-3-s-ü-b-c"),
        (["a.py:Old", "b.py:New"], True, "Old-New"),
        (["a.py:A", "b.py:B", "b.py:C"], False, "A-and-2-more"),
        (["a.py:('..')"], False, "model"),
    ],
)
def test_what_the_files_are_called(models, compare, name):
    assert file_name(models, compare=compare) == name
