"""The review as Markdown, and that nothing in a model can change the form of it or of the page."""

from __future__ import annotations

import html
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from reviewed import EVIL, EVIL_MODEL, HALF, ROOT, Elements, compared, explained

from interleave import __version__
from interleave.report.escape import markdown_code, markdown_fence, markdown_text, one_line
from interleave.report.page_content import Content, content
from interleave.report.page_html import html_page, json_data
from interleave.report.page_markdown import WIDTH, markdown, prose
from interleave.report.style import width

GOLDEN = ROOT / "tests" / "golden"

pytest_plugins = ["reviewed"]
pytestmark = pytest.mark.usefixtures("in_root")


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
    page = html_page(evil)
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


@settings(deadline=None, max_examples=50)
@given(
    st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5)
)
def test_data_in_a_script_element(data):
    text = str(json_data(data))
    assert not re.search("[<>&\u2028\u2029]", text)
    assert json.loads(text) == data
