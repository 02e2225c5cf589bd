"""How the review page looks: contrast, widths, paper, and without scripts."""

from __future__ import annotations

import re

import pytest
from pages import NARROW, WIDE, viewer, where
from playwright.sync_api import expect

pytest_plugins = ["pages"]


def slow(what, name=None):
    """A page, or a width, that is looked at in the slow tests."""
    return pytest.param(what, marks=pytest.mark.slow, id=name)

#: The contrast of each text with what is behind it (WCAG 2), the least first.
CONTRAST = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (text) => {
    const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    const [r, g, b] = parse(text).map((c) => linear(c / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor, parts = parse(colour);
      if (parts.length < 4 || parts[3] > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const found = [];
  for (const element of document.querySelectorAll("main *, header *, footer *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!text || !element.checkVisibility()) continue;
    const pair = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
    const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
    found.push([contrast, element.className || element.tagName, element.textContent.slice(0, 40)]);
  }
  return found.sort((a, b) => a[0] - b[0]).slice(0, 3);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["qemu", slow("eight")])
def test_every_text_has_enough_contrast(opened, scheme, name):
    page = opened(name, color_scheme=scheme)
    page.locator("details.graph summary").click()
    least = page.evaluate(CONTRAST)
    assert least[0][0] >= 4.5, least


def test_light_and_dark(opened):
    back = "getComputedStyle(document.body).backgroundColor"
    light, dark = opened("fixed", color_scheme="light"), opened("fixed", color_scheme="dark")
    first, second = light.evaluate(back), dark.evaluate(back)
    assert first != second
    light.get_by_role("button", name="Switch to dark colours").click()
    assert light.evaluate(back) == second
    light.get_by_role("button", name="Switch to light colours").click()
    assert light.evaluate(back) == first
    dark.get_by_role("button", name="Switch to light colours").click()
    assert dark.evaluate(back) == first


@pytest.mark.parametrize("viewport", [slow(WIDE, "wide"), pytest.param(NARROW, id="narrow")])
@pytest.mark.parametrize("name", ["qemu", *map(slow, ("eight", "evil", "graph"))])
def test_the_page_does_not_scroll_sideways(opened, name, viewport):
    page = opened(name, viewport=viewport)
    for graph in page.locator("details.graph:not([open]) summary").all():
        graph.click()
    for number in range(page.locator(".viewer").count()):
        unfold = viewer(page, number).get_by_role("button", name="Unfold all")
        if unfold.is_visible():
            unfold.click()
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
    header = page.locator("body > header").bounding_box()
    assert header["width"] <= viewport["width"]


@pytest.mark.parametrize("name", ["qemu", slow("eight")])
def test_on_a_phone_the_steps_stand_one_below_the_other(opened, name):
    page = opened(name, viewport=NARROW)
    run = viewer(page).locator(".run")
    assert run.evaluate("(box) => box.scrollWidth <= box.clientWidth")
    if name == "qemu":
        viewer(page).get_by_role("button", name="Unfold all").click()
    threads = viewer(page).locator("thead th:not(.number):not(.where)").all_text_contents()
    turns = viewer(page).locator("td[data-thread]")
    assert set(turns.evaluate_all("all => all.map((one) => one.dataset.thread)")) == set(threads)
    before = "(cell) => getComputedStyle(cell, '::before').content"
    assert turns.first.evaluate(before) == f'"{turns.first.get_attribute("data-thread")}"'
    viewer(page).get_by_role("button", name="Start").click()
    for _ in range(9):
        viewer(page).get_by_role("button", name="Next ▶").click()
        cell = viewer(page).locator("tr[aria-current] td:not(.number):not(:empty)").first
        expect(cell).to_be_in_viewport()
        assert cell.evaluate("(cell) => cell.getBoundingClientRect().width") > 250
        place = "(cell) => getComputedStyle(cell, '::after').content"
        assert cell.evaluate(place) == f'"@{cell.get_attribute("title")}"'
    for table in page.locator("table.plain, table.pairs").all():
        assert table.evaluate("(table) => table.getBoundingClientRect().right <= innerWidth")
    cells = page.locator("table.plain td[data-head]")
    assert cells.first.evaluate(before) == f'"{cells.first.get_attribute("data-head")} "'


def test_eight_threads_scroll_in_their_own_box(opened):
    page = opened("eight")
    box = viewer(page).locator(".run")
    assert box.evaluate("(box) => box.scrollWidth > box.clientWidth")
    viewer(page).get_by_role("button", name="Start").click()
    for _ in range(8):
        page.keyboard.press("ArrowRight")
        cell = viewer(page).locator("tr[aria-current] td:not(.number):not(:empty)").first
        expect(cell).to_be_in_viewport(ratio=0.9)


def test_the_text_can_be_selected(opened):
    page = opened("qemu")
    cell = viewer(page).locator("tr[aria-current] td:not(:empty)").first
    before = where(page)
    box = cell.bounding_box()
    page.mouse.move(box["x"] + 60, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 5, box["y"] + 30)
    page.mouse.up()
    assert len(page.evaluate("getSelection().toString()")) > 5
    assert where(page) == before
    assert page.evaluate("getComputedStyle(document.querySelector('.trace td')).userSelect") == "auto"


def test_without_scripts(opened):
    page = opened("qemu", java_script_enabled=False)
    expect(page.locator(".toolbar").first).to_be_hidden()
    expect(page.locator(".panel").first).to_be_hidden()
    expect(page.locator("#theme")).to_be_hidden()
    expect(page.locator("#finding-1 table.trace tr.step:visible")).to_have_count(77)
    expect(page.locator("#finding-1 table.trace tr.fold:visible")).to_have_count(0)
    expect(page.locator("#finding-1 table.trace td.where").nth(5)).to_be_visible()
    expect(page.get_by_text("The new design violates none of null-dereference")).to_be_visible()
    page.locator("details.graph summary").click()
    expect(page.get_by_text("The drawing takes JavaScript.")).to_be_visible()


def test_on_paper(opened):
    page = opened("qemu", color_scheme="dark")
    page.emulate_media(media="print")
    expect(page.locator(".toolbar").first).to_be_hidden()
    expect(page.locator(".panel").first).to_be_hidden()
    box = page.locator("#finding-1 .run")
    assert box.evaluate("(box) => box.scrollHeight <= box.clientHeight + 1")


def test_reduced_motion(opened):
    scrolling = "getComputedStyle(document.documentElement).scrollBehavior"
    assert opened("fixed", reduced_motion="reduce").evaluate(scrolling) == "auto"
    assert opened("fixed", reduced_motion="no-preference").evaluate(scrolling) == "smooth"


def test_a_name_is_never_run(opened):
    page = opened("evil")
    page.locator("details.graph summary").click()
    expect(page.locator("details.graph")).to_have_attribute("data-drawn", "true")
    for _ in range(4):
        page.keyboard.press("k")
    page.locator(".matches button").first.click()
    assert "hacked" not in page.title().split("<")[0]
    assert page.evaluate("document.scripts.length") == 3
    expect(viewer(page).locator("thead th").nth(1)).to_have_text(
        re.compile(re.escape('document.title="hacked"'))
    )
