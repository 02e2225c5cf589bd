"""A matrix as Markdown and as a page, and the one that is checked in."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from commands import ROOT
from matrices import SOURCE, TABLE, checked, command, put, timeless
from playwright.sync_api import expect
from reviewed import EVIL, Elements, with_seed

from interleave.errors import UsageError
from interleave.matrix.cells import again
from interleave.matrix.table import read_matrices
from interleave.report.matrix_page import matrix_html, matrix_markdown

pytest_plugins = ["pages"]

QEMU, LARGE = "models/qemu_return_path/seed.toml", "models/qemu_return_path/matrix.toml"
#: Adding one, with a second design that is the same step by step, and a cell that is left out.
TWINS = (
    TABLE.replace("NEW =", 'TWIN = "adders.py:adder(fixed=False)"\nNEW =').replace(
        'design = "OLD"', 'design = ["OLD", "TWIN"]'
    )
    + "[[cell]]\ndesign = 'NEW'\nscenario = 'two'\nexcept = 'it is not asked'\n"
)


def pages(path: Path) -> tuple[str, str]:
    """The matrix in a file as Markdown and as HTML."""
    result, (matrix,) = checked(path), read_matrices(path)
    checks = {cell.name: cell.check for cell in matrix.cells}

    def read(cell):
        return again(path, checks[cell.name], cell.entry.result, cell.key)

    commands = ["interleave matrix x.toml"]
    return matrix_markdown(result, commands), matrix_html(result, read, commands)


# ---------------------------------------------------------------------------- what is checked in


@pytest.mark.slow
def test_the_checked_in_matrix_is_not_stale(tmp_path):
    """All cells of QEMU's matrix are as expected, with the counts of the models' docstrings."""
    done = with_seed("7", "matrix", "--quiet", QEMU, "-o", str(tmp_path), "--name", "qemu_return_path_seed")

    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"(\d+) of \1 cells as expected(; \d+ not checked again)?\n$", done.stdout)
    assert {"2,155", "1,172", "994"} <= set(re.findall(r"([\d,]+) states", done.stdout))
    for name in ("qemu_return_path_seed.md", "qemu_return_path_seed.html"):
        made = re.sub(r"(states?), \d+\.\d\d s", r"\1, 0.00 s", (tmp_path / name).read_text(encoding="utf-8"))
        same = made == (ROOT / "reports" / name).read_text(encoding="utf-8")
        assert same, f"reports/{name}: run `make reports`"
        assert str(ROOT) not in made


# ---------------------------------------------------------------------------- Markdown


def test_markdown(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text, page = pages(put(Path(), TWINS))
    lines = timeless(text).splitlines()
    assert lines[:11] == [
        "# Adding one",
        "",
        "**Of 5 cells 1 hold, 4 are violated. Everything holds in every scenario of: NEW. "
        "All is as expected.**",
        "",
        "| | two | three, asked |",
        "|---|---|---|",
        "| **OLD** | ✗ violated<br>`no_update_lost` [1](#run-1)<br>8 states, 0.00 s "
        "| ✗ violated<br>`no_update_lost` [2](#run-2)<br>20 states, 0.00 s |",
        "| **TWIN** | ✗ violated<br>`no_update_lost` [1](#run-1)<br>8 states, 0.00 s "
        "| ✗ violated<br>`no_update_lost` [2](#run-2)<br>20 states, 0.00 s |",
        "| **NEW** | — | ✓ holds<br>4 states, 0.00 s |",
        "",
        "* — NEW × two: it is not asked",
    ]
    at = lines.index("## Causes")
    assert lines[at + 2 : at + 4] == [
        "1. adder\\[0] and adder\\[1] both run `read n` before any other runs `n = n + 1`, in adder(). "
        "[run 1](#run-1)".replace("\\", ""),
        "   * `no_update_lost`: OLD × two; TWIN × two",
    ]
    at = lines.index('<a id="run-2"></a>')
    assert lines[at + 2] == "### OLD × three, asked: no_update_lost"
    assert "The same run, step by step, is that of TWIN × three, asked." in lines
    assert '<a id="run-3"></a>' not in lines
    assert re.search(r"^```mermaid$", text, re.MULTILINE)
    # every link of the page leads somewhere
    found = set(re.findall(r'href="#([^"]+)"', page))
    assert found >= {"finding-1", "finding-2", "cells", "properties", "causes", "runs"}
    assert found <= set(re.findall(r'id="([^"]+)"', page))


def test_what_is_not_as_expected_is_said_on_top(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table = TABLE.replace("NEW =", "GONE = 'adders.py:gone'\nNEW =").partition("[[cell]]")[0]
    text, page = pages(put(Path(), table))
    said = (
        "Of 6 cells 2 hold, 2 are violated, 2 cannot be checked. Everything holds in every scenario of: NEW. "
        "Not as expected: OLD × two, three, asked; GONE × two, three, asked."
    )
    assert f"**{said}**" in text and said in page
    assert "* adders.py has no model 'gone'" in text
    assert "OLD × two is not as expected:\n\n* no_update_lost is violated, which is not expected\n" in text
    assert "✗ violated, **not as expected**<br>" in text


def test_hostile_names(tmp_path, monkeypatch):
    """What is in a table is data of strangers."""
    monkeypatch.chdir(tmp_path)
    name = json.dumps(EVIL.replace("\u2028", ""), ensure_ascii=False)
    table = f"title = {name}\n[designs]\n{name} = 'adders.py:adder(False)'\n[scenarios]\n{name} = {{}}\n"
    text, page = pages(put(Path(), table))
    assert "<script>" not in re.sub(r"^```text\n.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert re.search(r"^\| \*\*&lt;/script&gt;.* \| ✗ violated, ", text, re.MULTILINE)
    found = Elements(page)
    assert len(found.scripts) == 2 and not any("hacked" in script for script in found.scripts[1:])
    assert "".join(found.texts).count('document.title="hacked"') > 4


def test_so_many_runs(tmp_path, monkeypatch):
    """Of the causes that most cells have, the shortest; of the others the steps are listed, and every
    violation leads to a run."""
    monkeypatch.chdir(tmp_path)
    text, page = pages(put(Path(), f"runs = 1\n{TWINS}"))
    assert text.count('<a id="run-') == page.count('<section class="finding"') == 2
    assert re.findall(r"`no_update_lost`(.*?)<br>", text) == [f" [{n}](#run-{n})" for n in (1, 2, 1, 2)]
    assert set(re.findall(r'href="#(finding-\d+)"', page)) == {"finding-1", "finding-2"}
    listed = text.partition('<a id="run-2">')[2]
    assert "### OLD × three, asked: no_update_lost\n" in listed
    lines = listed.split("```text\n")[1].split("\n```")[0].splitlines()
    assert lines[0] == "adder[0] │ n → 0  @adders.py:17" and "         │ ▲ (1) only now" in lines
    assert "<details><summary>The run: 6 steps, 3 switches, 1 of them preempting</summary>" in page
    shown = page.partition('aria-label="The run">')[2].partition("</pre>")[0]
    assert unescape(shown).splitlines() == lines
    assert page.count('class="viewer') == 1 and text.count("```mermaid") == 1
    for one in (text, page):
        assert "The same is told of TWIN × two." in one and "The same is told of TWIN × three, asked." in one
        assert "1 of 2 runs are shown in full: of what goes wrong in most cells, the shortest; " in one
    for runs in (2, 99):
        text, page = pages(put(Path(), f"runs = {runs}\n{TWINS}"))
        assert text.count('<a id="run-') == page.count('class="viewer') == 2
        assert "shown in full" not in text + page


@pytest.mark.slow
def test_two_runs_give_the_same_files(tmp_path):
    put(tmp_path, TWINS)
    for seed in ("1", "2"):
        done = with_seed(seed, "matrix", str(tmp_path / "adders.toml"), "--fresh", "-o", str(tmp_path / seed))
        assert done.returncode == 0
    for name in ("adders.md", "adders.html"):
        first, second = ((tmp_path / seed / name).read_text(encoding="utf-8") for seed in ("1", "2"))
        assert timeless(first) == timeless(second)


def test_a_model_that_has_changed_since(tmp_path):
    """Its states would be read as those of another program."""
    path = put(tmp_path)
    cell, check = checked(path).cells[0], read_matrices(path)[0].cells[0].check
    assert again(path, check, cell.entry.result, cell.key).result is cell.entry.result
    (tmp_path / "adders.py").write_text(SOURCE.replace("m.n += 1", "m.n += 2"))
    (tmp_path / "adders.py").rename(tmp_path / "others.py")  # a file is run once in a process
    changed = replace(check, model=check.model.replace("adders", "others"))
    with pytest.raises(UsageError, match="has changed since it was checked"):
        again(path, changed, cell.entry.result, cell.key)


def test_where_files_cannot_be_written(tmp_path):
    put(tmp_path)
    done = command(tmp_path, "adders.toml", "-q", "-o", "adders.py")
    assert done.returncode == 2
    assert "adders.py" in done.stderr


# ---------------------------------------------------------------------------- the page in a browser


@pytest.fixture(scope="session")
def files(tmp_path_factory) -> dict[str, str]:
    """Pages by name, as addresses: in place of those of the review."""
    folder = tmp_path_factory.mktemp("matrices")
    path = put(folder, TWINS, SOURCE)
    (folder / "adders.html").write_text(pages(path)[1], encoding="utf-8")
    found = {"adders": (folder / "adders.html").as_uri()}
    return found | {"qemu": (ROOT / "reports" / "qemu_return_path_seed.html").as_uri()}


def test_from_a_cell_to_its_run(opened):
    page = opened("adders")
    table = page.get_by_role("region", name="Designs and scenarios")
    expect(table.locator("tbody tr")).to_have_count(3)
    row = table.get_by_role("row", name="TWIN")
    row.get_by_role("link", name="run 2").click()
    run = page.locator("#finding-2")
    expect(run.get_by_role("heading", name="OLD × three, asked: no_update_lost")).to_be_in_viewport()
    expect(run).to_contain_text("The same run, step by step, is that of TWIN × three, asked.")
    assert run.locator(".viewer output").text_content() == "Step 3 of 6"
    run.get_by_role("button", name="Next ▶").click()
    assert run.locator(".viewer output").text_content() == "Step 4 of 6"
    expect(run.locator(".state tr").first).to_be_visible()


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 400])
def test_nothing_is_wider_than_the_page(opened, width):
    page = opened("qemu", viewport={"width": width, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for link in page.locator("#cells a").all()[:4]:
        link.click()
        target = page.evaluate("location.hash")
        expect(page.locator(f"{target} h3")).to_be_in_viewport()


def test_the_large_matrix_that_is_checked_in():
    """What it says of each cell is what its table expects, and every violation leads to a run."""
    (matrix,) = read_matrices(ROOT / LARGE)
    files = [ROOT / f"reports/qemu_return_path_matrix.{suffix}" for suffix in ("md", "html")]
    text, page = (file.read_text(encoding="utf-8") for file in files)
    assert "All is as expected." in text.splitlines()[2] and "All is as expected." in page
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| **")]
    assert len(rows) == len(matrix.designs)
    told = [cell for row in rows for cell in row[1:]]
    links = []
    for cell, said in zip(matrix.cells, told, strict=True):
        found = re.findall(r"`([\w-]+)`((?: \[\d+\]\(#run-\d+\))*)", said)
        assert {f"violated:{name}" for name, _ in found} == set(cell.check.expect), cell.name
        assert all(runs for _, runs in found), cell.name
        links += re.findall(r"#run-(\d+)", said)
    assert set(links) == set(re.findall(r'<a id="run-(\d+)">', text))
    sections = set(re.findall(r'<section class="finding" id="(finding-\d+)"', page))
    assert {f"finding-{number}" for number in links} == sections
    assert sections >= set(re.findall(r'href="#(finding-\d+)"', page))
    assert len(page) < 5_000_000 and len(text) < 2_500_000
